package org.hearsay.training.network;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.hearsay.training.corpus.Example;

/** What the network is trained to do. */
public sealed interface Objective {
  /** Says the tag of every word, its role to every cue, and the kind of name it belongs to. */
  record Attributions() implements Objective {
    @Override
    public long units(Example example) {
      return Arrays.stream(example.tags()).filter(tag -> tag != Example.UNLABELLED).count();
    }

    @Override
    public List<String> losses() {
      return List.of("tags", "roles", "names");
    }

    @Override
    public Batch batch(List<Example> examples, Random random) {
      return new AttributionBatch(examples, random);
    }
  }

  /**
   * Guesses hidden words from those around them (Devlin et al., NAACL 2019), whole words at a time.
   *
   * @param mask number of the piece that hides another
   * @param pieces how many pieces the vocabulary has
   */
  record HiddenWords(int mask, int pieces) implements Objective {
    @Override
    public long units(Example example) {
      return HiddenWordsBatch.hidden(example.window());
    }

    @Override
    public List<String> losses() {
      return List.of("hidden pieces");
    }

    @Override
    public Batch batch(List<Example> examples, Random random) {
      return new HiddenWordsBatch(examples, this, random);
    }
  }

  /** How many labels of {@code example} the loss is the mean over. */
  long units(Example example);

  /** The names of the losses that add up, in order. */
  List<String> losses();

  /** One worker's share of a step. */
  Batch batch(List<Example> examples, Random random);
}
