package org.hearsay.app.cli;

import java.time.Duration;
import java.util.function.IntSupplier;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/**
 * A progress bar on standard error, where a person looks on and it takes longer than two seconds.
 * It is not shown on a terminal to which the results go: they are progress enough, and the bar
 * would get between them. Where it is not known how many steps there are, it counts them.
 */
final class Progress implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final String task;
  private final IntSupplier expected;
  private final Console console;
  private final boolean shown;
  private final long began = System.nanoTime();
  private int done;
  private @Nullable ProgressBar bar;

  /**
   * @param count how many steps there are
   * @param resultsOnTerminal whether results are written to the terminal between the steps
   */
  Progress(int count, Console console, boolean resultsOnTerminal) {
    this(() -> count, console, resultsOnTerminal);
  }

  /**
   * @param expected how many steps there are, as far as is known; -1 where it is not
   * @param resultsOnTerminal whether results are written to the terminal between the steps
   */
  Progress(IntSupplier expected, Console console, boolean resultsOnTerminal) {
    this("reading", expected, console, resultsOnTerminal);
  }

  private Progress(String task, IntSupplier expected, Console console, boolean resultsOnTerminal) {
    this.task = task;
    this.expected = expected;
    this.console = console;
    this.shown = console.errOnTerminal() && !resultsOnTerminal;
  }

  /** Of something else than reading; the steps and how many there are come with each step. */
  static Progress of(String task, Console console) {
    return new Progress(task, () -> -1, console, false);
  }

  /** One more is done. */
  void step() {
    stepTo(done + 1, expected.getAsInt());
  }

  /** So many of all are done; -1 where it is not known how many there are. */
  void stepTo(int steps, int all) {
    done = steps;
    if (bar == null && shown && System.nanoTime() - began > PATIENCE.toNanos()) {
      bar =
          new ProgressBarBuilder()
              .setTaskName(task)
              .setInitialMax(all)
              .setStyle(ProgressBarStyle.ASCII)
              .setUpdateIntervalMillis(500)
              .setConsumer(new ConsoleProgressBarConsumer(console.err(), console.width()))
              .build();
    }
    if (bar != null) {
      bar.maxHint(all);
      bar.stepTo(done);
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
