package dev.morgue.ingest;

import dev.morgue.ingest.RunProfile.Stage;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/** Adds up the CPU time of a run's stages. One that is off asks the system nothing. */
final class Meter {

  private final @Nullable ThreadMXBean threads;
  private final Map<Stage, LongAdder> nanos = new EnumMap<>(Stage.class);
  private final Duration processStart;

  private Meter(@Nullable ThreadMXBean threads) {
    this.threads = threads;
    for (Stage stage : Stage.values()) {
      nanos.put(stage, new LongAdder());
    }
    processStart = threads == null ? Duration.ZERO : processTime();
  }

  static Meter of(boolean on) {
    return new Meter(on ? ManagementFactory.getThreadMXBean() : null);
  }

  /** CPU time of the calling thread so far, in nanoseconds; pass it to {@link #stop}. */
  long start() {
    return threads == null ? 0 : threads.getCurrentThreadCpuTime();
  }

  /** Counts what the calling thread has used since {@code start} to this stage. */
  void stop(Stage stage, long start) {
    LongAdder sum = nanos.get(stage);
    if (threads != null && sum != null) {
      sum.add(threads.getCurrentThreadCpuTime() - start);
    }
  }

  /** The account so far; null if the meter is off. */
  @Nullable RunProfile profile() {
    if (threads == null) {
      return null;
    }
    Map<Stage, Duration> stages = new EnumMap<>(Stage.class);
    nanos.forEach((stage, sum) -> stages.put(stage, Duration.ofNanos(sum.sum())));
    return new RunProfile(stages, processTime().minus(processStart));
  }

  private static Duration processTime() {
    return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
  }
}
