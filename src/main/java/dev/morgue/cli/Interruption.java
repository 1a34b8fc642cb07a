package dev.morgue.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Turns the end of the program by a signal into an interrupt of the thread that works, and gives it
 * time to finish what it is at.
 */
final class Interruption implements AutoCloseable {

  private static final long PATIENCE_SECONDS = 20;

  private static volatile boolean watching;

  private final CountDownLatch finished = new CountDownLatch(1);
  private final Thread hook;
  private volatile boolean happened;

  /** Watches over the calling thread until closed. */
  Interruption() {
    Thread worker = Thread.currentThread();
    hook = new Thread(() -> interrupt(worker), "interruption");
    Runtime.getRuntime().addShutdownHook(hook);
    noteWatch();
  }

  private static void noteWatch() {
    watching = true;
  }

  /** True if the program's end was watched over at any time. */
  static boolean isWatching() {
    return watching;
  }

  private void interrupt(Thread worker) {
    happened = true;
    worker.interrupt();
    boolean done = false;
    try {
      done = finished.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    if (!done) {
      System.getLogger(Interruption.class.getName())
          .log(System.Logger.Level.WARNING, "the run did not end in time");
    }
  }

  /** True if the program has been told to end. */
  boolean happened() {
    return happened;
  }

  /** Says that the work has ended and its output is printed. */
  @Override
  public void close() {
    finished.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException ending) {
      // The program is ending already; the hook has what it waits for.
      assert finished.getCount() == 0;
    }
  }
}
