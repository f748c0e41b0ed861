package org.hearsay.training.weights;

/** The weights of a pre-trained BERT encoder, whatever file they come from. */
public interface BertWeights {
  /**
   * A tensor by the name that Hugging Face's libraries give it, as {@code
   * encoder.layer.0.attention.self.query.weight}. The matrix of a linear layer is outputs by
   * inputs.
   *
   * @throws IllegalArgumentException if there is none of this name
   */
  Tensor tensor(String name);

  /** How many layers the encoder has. */
  int layers();
}
