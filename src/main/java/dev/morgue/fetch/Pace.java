package dev.morgue.fetch;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** Keeps requests to one host apart. Safe for use by several threads. */
final class Pace {

  private final Map<String, Long> next = new HashMap<>();

  /** Waits until the host may be asked again, and counts this as asking it. */
  void await(String host, Duration delay) throws InterruptedException {
    long wait;
    synchronized (next) {
      long now = System.nanoTime();
      long turn = next.containsKey(host) ? Math.max(now, next.get(host)) : now;
      next.put(host, turn + delay.toNanos());
      wait = turn - now;
    }
    if (wait > 0) {
      Thread.sleep(Duration.ofNanos(wait));
    }
  }
}
