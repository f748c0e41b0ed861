package org.hearsay.intake.fetch;

import java.time.Duration;

/** Lets time pass. */
interface Pauses {
  /**
   * Waits.
   *
   * @throws InterruptedException when the thread is asked to stop
   */
  void pause(Duration time) throws InterruptedException;
}
