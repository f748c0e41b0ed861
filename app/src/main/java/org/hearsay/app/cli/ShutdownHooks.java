package org.hearsay.app.cli;

/** What is done when the process is interrupted. */
final class ShutdownHooks {
  private ShutdownHooks() {}

  /** Forgets a hook that is not needed any more. */
  static void remove(Thread hook) {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The process is ending: the hook runs, or has run.
    }
  }
}
