package dev.morgue.ingest;

import dev.morgue.article.Reason;
import dev.morgue.error.Faults;
import dev.morgue.error.MorgueException;
import dev.morgue.extract.Extractor;
import dev.morgue.ingest.RunProfile.Stage;
import dev.morgue.source.Item;
import dev.morgue.source.Source;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/** One run: the calling thread reads, workers examine and store. */
final class Run {

  /** Most bytes of pages between reading and outcome, apart from what examining them takes. */
  private static final long MOST_BYTES = 64L << 20;

  private static final String REPLACED = "another text than this place had before";

  private static final long PROGRESS_NANOS = Duration.ofMillis(100).toNanos();

  private final Storage storage;
  private final RunLog log;
  private final Extractor extractor;
  private final IngestOptions options;
  private final Undisturbed undisturbed;

  private final Instant started = Instant.now();
  private final Tally tally = new Tally();
  private final Belt belt =
      new Belt(
          Math.min(MOST_BYTES, Runtime.getRuntime().maxMemory() / 16), new Claims(), this::account);
  private final LongAdder replaced = new LongAdder();
  private final Commits commits;
  private final Meter meter;

  private final AtomicBoolean telling = new AtomicBoolean();
  private long lastTold = System.nanoTime();
  private String lastKey = "";

  /**
   * Prepares a run.
   *
   * @param undisturbed does what must not be interrupted, and holds the interrupts meanwhile
   */
  Run(
      Storage storage,
      RunLog log,
      Extractor extractor,
      IngestOptions options,
      Undisturbed undisturbed) {
    this.storage = storage;
    this.log = log;
    this.extractor = extractor;
    this.options = options;
    this.undisturbed = undisturbed;
    this.meter = Meter.of(options.profile());
    this.commits = new Commits(storage, log, belt::accounted, options.durable());
  }

  RunReport over(List<Source> sources) {
    List<Thread> workers = new ArrayList<>();
    for (int i = 1; i <= options.threads(); i++) {
      workers.add(Thread.ofPlatform().name("morgue-ingest-" + i).start(this::work));
    }
    // One that came while the archive was opened stops the reading.
    undisturbed.restore();
    try {
      for (Source source : sources) {
        read(source);
      }
      belt.end();
    } catch (Belt.StoppedException e) {
      belt.cut();
    } catch (RuntimeException | Error e) {
      // The workers must not outlive the run, whatever a source threw.
      belt.fail(e);
    } finally {
      join(workers);
    }
    rethrow(belt.failure());
    return undisturbed.call(this::finish);
  }

  private void read(Source source) {
    long start = meter.start();
    try {
      source.read(this::take);
    } catch (IOException e) {
      String detail = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
      take(new Item.Unreadable(source.toString(), Reason.UNREADABLE, detail));
    } finally {
      meter.stop(Stage.READ, start);
    }
  }

  private void take(Item item) {
    if (item instanceof Item.Ignored file) {
      synchronized (tally) {
        tally.add(file);
      }
    } else {
      belt.put(item);
    }
  }

  private void join(List<Thread> workers) {
    undisturbed.holdBack();
    for (Thread worker : workers) {
      while (worker.isAlive()) {
        try {
          worker.join();
        } catch (InterruptedException e) {
          undisturbed.remember();
          belt.cut();
        }
      }
    }
  }

  private void work() {
    try {
      for (Belt.Task task = belt.next(); task != null; task = belt.next()) {
        switch (task) {
          case Belt.Task.Examine examine -> {
            long start = meter.start();
            Finding finding = Finding.of(examine.item(), extractor);
            meter.stop(Stage.EXTRACT, start);
            belt.examined(examine, finding);
          }
          case Belt.Task.Store store -> {
            long start = meter.start();
            Outcome outcome = store(store.candidate());
            meter.stop(Stage.INDEX, start);
            belt.stored(store, outcome);
            start = meter.start();
            commits.ifDue();
            meter.stop(Stage.COMMIT, start);
          }
        }
        tell(false);
      }
    } catch (RuntimeException | Error e) {
      // Handed to the calling thread, which throws it.
      belt.fail(e);
    }
  }

  private Outcome store(Finding.Candidate candidate) {
    String id = candidate.article().id().value();
    try {
      return switch (storage.put(candidate)) {
        case ADDED -> stored(candidate, Outcome.Status.ADDED);
        case UPDATED -> stored(candidate, Outcome.Status.UPDATED);
        case REPLACED -> {
          replaced.increment();
          yield new Outcome(candidate.key(), Outcome.Status.UPDATED, null, id, REPLACED);
        }
        case UNCHANGED -> new Outcome(candidate.key(), Outcome.Status.UNCHANGED, null, id, "");
        case DUPLICATE ->
            new Outcome(
                candidate.key(),
                Outcome.Status.FAILED,
                Reason.DUPLICATE_ID,
                id,
                "another article of this run has the same id");
      };
    } catch (MorgueException e) {
      // The storage's, and so the whole run's.
      throw e;
    } catch (RuntimeException e) {
      // The article's: no other one is to be lost for it.
      return new Outcome(
          candidate.key(), Outcome.Status.FAILED, Reason.INTERNAL, id, Faults.explain(e));
    }
  }

  private static Outcome stored(Finding.Candidate candidate, Outcome.Status status) {
    String id = candidate.article().id().value();
    return new Outcome(candidate.key(), status, null, id, candidate.note());
  }

  /** Called under the belt's lock, in reading order. */
  private void account(Outcome outcome) {
    log.add(outcome);
    synchronized (tally) {
      tally.add(outcome);
      lastKey = outcome.key();
    }
  }

  private void tell(boolean last) {
    if (!telling.compareAndSet(false, true)) {
      return;
    }
    try {
      if (last || System.nanoTime() - lastTold >= PROGRESS_NANOS) {
        lastTold = System.nanoTime();
        IngestOptions.Progress progress;
        synchronized (tally) {
          progress = new IngestOptions.Progress(tally.counts(), lastKey);
        }
        options.progress().accept(progress);
      }
    } finally {
      telling.set(false);
    }
  }

  private static void rethrow(@Nullable Throwable failure) {
    switch (failure) {
      case null -> {}
      case RuntimeException e -> throw e;
      case Error e -> throw e;
      default -> throw new IllegalStateException(failure);
    }
  }

  private RunReport finish() {
    Counts counts = tally.counts();
    long start = meter.start();
    commits.commit();
    // Behind the commit: a report with totals says that all it names is in the archive.
    log.totals(counts, Duration.between(started, Instant.now()), undisturbed.wasInterrupted());
    log.sync();
    if (!undisturbed.wasInterrupted()) {
      storage.settle();
    }
    meter.stop(Stage.COMMIT, start);
    tell(true);
    return new RunReport(
        log.run(),
        counts,
        tally.skipped(),
        tally.failed(),
        tally.ignored(),
        tally.examples(),
        log.file(),
        replaced.sum(),
        options.dryRun(),
        Duration.between(started, Instant.now()),
        meter.profile());
  }
}
