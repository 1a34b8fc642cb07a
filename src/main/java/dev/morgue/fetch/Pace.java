package dev.morgue.fetch;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** Keeps requests to one host apart. Safe for use by several threads. */
final class Pace {

  private final Map<String, Long> asked = new HashMap<>();

  /** Waits until the delay since the host was last asked is over, and counts this as asking it. */
  void await(String host, Duration delay) throws InterruptedException {
    long wait;
    synchronized (asked) {
      long now = System.nanoTime();
      Long last = asked.get(host);
      long turn = last == null ? now : Math.max(now, last + delay.toNanos());
      asked.put(host, turn);
      wait = turn - now;
    }
    if (wait > 0) {
      Thread.sleep(Duration.ofNanos(wait));
    }
  }
}
