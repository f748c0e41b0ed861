package org.hearsay.training.network;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.pytorch.engine.PtNDArray;
import ai.djl.pytorch.engine.PtNDManager;
import ai.djl.pytorch.engine.PtSymbolBlock;
import ai.djl.pytorch.jni.IValueUtils;
import ai.djl.pytorch.jni.JniUtils;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hearsay.training.corpus.Example;
import org.hearsay.training.weights.Tensor;
import org.jspecify.annotations.Nullable;

/**
 * Trains the network, step by step, with AdamW (Loshchilov and Hutter 2019), gradients clipped to a
 * norm of 1.
 *
 * <p>A step's examples are shared out among workers, each with one PyTorch thread: two threads in
 * PyTorch collapse when anything else uses a core. One caller at a time.
 */
public final class Trainer implements AutoCloseable {
  private static final float DROPOUT = 0.1f;
  private static final int POOL_SIZE = 16_000_000;
  private static final float WEIGHT_DECAY = 0.01f;
  private static final float BETA1 = 0.9f;
  private static final float BETA2 = 0.98f;
  private static final float EPSILON = 1e-8f;

  /** DJL hands arrays of one name that ends in brackets to TorchScript as one list. */
  private static final String LISTED = "parameters[]";

  private static final String FIRST_MOMENT = "adam.first.";
  private static final String SECOND_MOMENT = "adam.second.";
  private static final String STEP = "adam.step";

  private final NDManager manager;
  private final List<Parameter> parameters = new ArrayList<>();
  private final PtSymbolBlock script;
  private final PtNDArray dropoutPool;
  private final int width;
  private final int drops;
  private final ExecutorService workers;
  private int step;

  private record Parameter(
      String name, PtNDArray value, PtNDArray first, PtNDArray second, long[] shape) {}

  /**
   * Loss of one step, per labelled word.
   *
   * @param tags of the tagger
   * @param roles of the linker
   */
  public record Loss(double tags, double roles) {}

  /**
   * @param initial parameters as {@link Architecture} orders them, with those of {@link #state()}
   *     behind them when an earlier run goes on
   */
  public Trainer(Map<String, Tensor> initial, int workerCount, long seed) throws IOException {
    System.setProperty("ai.djl.pytorch.num_threads", "1");
    System.setProperty("ai.djl.pytorch.num_interop_threads", "1");
    Engine.getEngine("PyTorch");
    manager = NDManager.newBaseManager("PyTorch");
    workers =
        Executors.newFixedThreadPool(
            workerCount, task -> Thread.ofPlatform().daemon().name("worker").unstarted(task));
    initial.forEach((name, tensor) -> {
      if (!name.startsWith("adam.")) {
        parameters.add(
            new Parameter(
                name,
                trainable(tensor),
                moment(initial.get(FIRST_MOMENT + name), tensor),
                moment(initial.get(SECOND_MOMENT + name), tensor),
                tensor.shape()));
      }
    });
    Tensor savedStep = initial.get(STEP);
    step = savedStep == null ? 0 : (int) savedStep.values()[0];
    width = (int) parameters.getFirst().shape()[1];
    int layers =
        (int)
            initial.keySet().stream()
                .filter(n -> n.matches("layer\\.\\d+\\.output\\.weight"))
                .count();
    drops = NetworkScript.drops(layers);
    byte[] archive = NetworkScript.archive(layers, width / Architecture.HEAD_WIDTH);
    script =
        JniUtils.loadModule((PtNDManager) manager, new ByteArrayInputStream(archive), false, false);
    dropoutPool = dropoutPool(new Random(seed));
  }

  private PtNDArray trainable(Tensor tensor) {
    PtNDArray array = (PtNDArray) manager.create(tensor.values(), new Shape(tensor.shape()));
    array.setRequiresGradient(true);
    array.setName(LISTED);
    return array;
  }

  private PtNDArray moment(@Nullable Tensor saved, Tensor like) {
    Shape shape = new Shape(like.shape());
    return (PtNDArray)
        (saved == null ? manager.zeros(shape) : manager.create(saved.values(), shape));
  }

  /**
   * Drawn once, then used from random places on: PyTorch's own drawing on the CPU costs 7.5 ns a
   * value.
   */
  private PtNDArray dropoutPool(Random random) {
    float[] pool = new float[POOL_SIZE];
    for (int i = 0; i < pool.length; i++) {
      pool[i] = random.nextFloat() < DROPOUT ? 0 : 1 / (1 - DROPOUT);
    }
    return (PtNDArray) manager.create(pool);
  }

  /** How many steps have been made. */
  public int steps() {
    return step;
  }

  /**
   * Makes one step.
   *
   * @param shares examples in shares, each of which one worker takes at a time
   * @param encoderRate learning rate of the pre-trained parameters
   * @param headRate learning rate of the others
   * @param seed of what is drawn in this step
   */
  public Loss step(List<List<Example>> shares, double encoderRate, double headRate, long seed) {
    long words =
        shares.stream()
            .flatMap(List::stream)
            .mapToLong(
                e -> java.util.Arrays.stream(e.tags()).filter(t -> t != Example.UNLABELLED).count())
            .sum();
    Loss loss = addGradients(shares, 1f / words, seed);
    step++;
    update(encoderRate, headRate);
    return loss;
  }

  private Loss addGradients(List<List<Example>> shares, float scale, long seed) {
    List<Future<float[]>> running = new ArrayList<>();
    for (int i = 0; i < shares.size(); i++) {
      List<Example> share = shares.get(i);
      long shareSeed = seed * 31 + i;
      running.add(workers.submit(() -> addGradients(share, scale, new Random(shareSeed))));
    }
    double tags = 0;
    double roles = 0;
    for (Future<float[]> share : running) {
      try {
        float[] parts = share.get();
        tags += parts[0];
        roles += parts[1];
      } catch (InterruptedException | ExecutionException e) {
        throw new IllegalStateException("a worker failed in step " + step, e);
      }
    }
    return new Loss(tags, roles);
  }

  private float[] addGradients(List<Example> share, float scale, Random random) {
    JniUtils.setGradMode(true);
    Batch batch = new Batch(share, random);
    try (PtNDManager local = (PtNDManager) manager.newSubManager()) {
      NDList inputs = new NDList();
      parameters.forEach(parameter -> inputs.add(parameter.value()));
      inputs.addAll(batch.arrays(local));
      inputs.add(dropoutPool);
      inputs.add(local.create(places(batch, random)));
      inputs.add(local.create(scale));
      NDList losses = IValueUtils.forward(script, inputs, true);
      losses.attach(local);
      JniUtils.backward((PtNDArray) losses.get(0), (PtNDArray) local.create(1f), false, false);
      return losses.get(1).toFloatArray();
    }
  }

  private long[] places(Batch batch, Random random) {
    int room = POOL_SIZE - batch.largestState(width);
    return random.longs(drops, 0, room).toArray();
  }

  private void update(double encoderRate, double headRate) {
    double squares = 0;
    List<PtNDArray> gradients = new ArrayList<>();
    for (Parameter parameter : parameters) {
      PtNDArray gradient = (PtNDArray) parameter.value().getGradient();
      gradients.add(gradient);
      try (NDArray norm = gradient.norm()) {
        double value = norm.getFloat();
        squares += value * value;
      }
    }
    float clip = (float) Math.min(1, 1 / (Math.sqrt(squares) + 1e-6));
    double correction = Math.sqrt(1 - Math.pow(BETA2, step)) / (1 - Math.pow(BETA1, step));
    for (int i = 0; i < parameters.size(); i++) {
      Parameter parameter = parameters.get(i);
      double rate = Architecture.isPretrained(parameter.name()) ? encoderRate : headRate;
      float decay = Architecture.isMatrix(parameter.name()) ? WEIGHT_DECAY : 0;
      JniUtils.adamUpdate(
          parameter.value(),
          gradients.get(i),
          parameter.first(),
          parameter.second(),
          (float) rate,
          (float) (rate * correction),
          decay,
          clip,
          -1f,
          BETA1,
          BETA2,
          EPSILON,
          true);
      JniUtils.zeroGrad(parameter.value());
      gradients.get(i).close();
    }
  }

  /** The parameters as they are now. */
  public Map<String, Tensor> parameters() {
    Map<String, Tensor> values = new LinkedHashMap<>();
    for (Parameter parameter : parameters) {
      values.put(parameter.name(), new Tensor(parameter.value().toFloatArray(), parameter.shape()));
    }
    return values;
  }

  /** The parameters and all else that is needed to go on from here. */
  public Map<String, Tensor> state() {
    Map<String, Tensor> state = parameters();
    for (Parameter parameter : parameters) {
      state.put(
          FIRST_MOMENT + parameter.name(),
          new Tensor(parameter.first().toFloatArray(), parameter.shape()));
      state.put(
          SECOND_MOMENT + parameter.name(),
          new Tensor(parameter.second().toFloatArray(), parameter.shape()));
    }
    state.put(STEP, new Tensor(new float[] {step}, 1));
    return state;
  }

  @Override
  public void close() {
    workers.shutdown();
    manager.close();
  }
}
