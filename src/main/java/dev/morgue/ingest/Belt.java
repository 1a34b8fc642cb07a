package dev.morgue.ingest;

import dev.morgue.article.Article;
import dev.morgue.source.Item;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Carries items from the one reader to the workers, and their outcomes back.
 *
 * <p>Three things must hold at once. Memory is bounded, by bytes, because one page may have 32 MB.
 * All workers are busy, whether the pages are slow to examine or the articles slow to index. And
 * the same input always has the same outcome, although what becomes of an article depends on the
 * ones before it. Therefore each item has a turn, its place in reading order, and an item takes
 * three steps:
 *
 * <ol>
 *   <li><i>examine</i>, by any worker, in any order;
 *   <li><i>decide</i>, under the lock and strictly by turn: which candidate gets which id;
 *   <li><i>store</i>, by any worker, in any order.
 * </ol>
 *
 * <p>A worker stores many articles in a row, since examining and storing push each other's code and
 * tables out of the processor's cache.
 *
 * <p>What is examined early is parked until its turn. An item's weight counts until its outcome is
 * known, so that parked items hold the reader back as well. The reader is held back much earlier
 * where nothing is parked: pages read long before their turn are copied about by the garbage
 * collector meanwhile. It is woken when half of what it had read ahead is taken. Outcomes are
 * accounted for by turn: when N outcomes are, they are those of the first N items.
 */
final class Belt {

  /** Overhead of an item apart from its bytes; bounds the number of small ones. */
  private static final long ITEM_WEIGHT = 64 << 10;

  /** Most bytes that wait to be examined, unless one item alone has more. */
  private static final long MOST_AHEAD = 8 << 20;

  /** Bytes of items whose articles are stored one after the other, while others can be examined. */
  private static final long STORED_TOGETHER = 4 << 20;

  private final long capacity;
  private final Claims claims;
  private final Consumer<Outcome> account;

  private final ReentrantLock lock = new ReentrantLock();

  /** The reader may go on. */
  private final Condition room = lock.newCondition();

  /** There is something for a worker to do, or nothing any more. */
  private final Condition work = lock.newCondition();

  private final Queue<Task.Examine> toExamine = new ArrayDeque<>();
  private final Map<Long, Examined> parked = new HashMap<>();
  private final Queue<Task.Store> toStore = new ArrayDeque<>();
  private final Map<Long, Outcome> settled = new HashMap<>();

  private long weight;
  private long ahead;
  private long toStoreWeight;
  private long put;
  private long decided;
  private long accounted;

  /** What is to be stored goes first until none is left. */
  private boolean isStoring;

  private boolean ended;
  private @Nullable Throwable failure;

  /** What a worker is to do next. */
  sealed interface Task {
    record Examine(long turn, Item item, long weight) implements Task {}

    record Store(long turn, Finding.Candidate candidate, long weight) implements Task {}
  }

  private record Examined(Finding finding, long weight) {}

  /** The reading is to stop: the run was interrupted, or a worker failed. */
  static final class StoppedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StoppedException() {
      super("the run stops", null, false, false);
    }
  }

  /**
   * Makes an empty belt.
   *
   * @param capacity bytes that may be on the belt; an item that is larger travels alone
   * @param account told every outcome by turn, by one thread at a time
   */
  Belt(long capacity, Claims claims, Consumer<Outcome> account) {
    this.capacity = capacity;
    this.claims = claims;
    this.account = account;
  }

  /** Puts the next item on the belt, and waits for room first. Called by the reader alone. */
  void put(Item item) {
    long more = weigh(item);
    lock.lock();
    try {
      while (!fits(more) && failure == null) {
        room.await();
      }
      if (failure != null || Thread.currentThread().isInterrupted()) {
        throw new StoppedException();
      }
      weight += more;
      ahead += more;
      toExamine.add(new Task.Examine(put++, item, more));
      work.signal();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StoppedException();
    } finally {
      lock.unlock();
    }
  }

  private boolean fits(long more) {
    return (weight == 0 || weight + more <= capacity) && (ahead == 0 || ahead + more <= MOST_AHEAD);
  }

  private void wakeReader() {
    if (ahead <= MOST_AHEAD / 2 && weight < capacity) {
      room.signal();
    }
  }

  /** Bytes that the item takes in memory, roughly. */
  static long weigh(Item item) {
    return ITEM_WEIGHT
        + switch (item) {
          case Item.Page page -> page.bytes().length;
          case Item.ReadyArticle ready -> Character.BYTES * chars(ready.article());
          case Item.Unreadable unreadable -> 0;
          case Item.Ignored ignored -> 0;
        };
  }

  /** Characters of everything that may be long; any text of a JSON line may be all of it. */
  private static long chars(Article article) {
    Article.Image image = article.image();
    return LongStream.concat(
            Stream.of(
                    article.topics(),
                    article.corrections(),
                    article.byline().people(),
                    List.of(
                        article.url(),
                        article.headline(),
                        article.standfirst(),
                        article.summary(),
                        article.byline().line(),
                        article.publication(),
                        article.section(),
                        article.column(),
                        article.body()))
                .flatMap(List::stream)
                .mapToLong(String::length),
            LongStream.of(image == null ? 0 : image.url().length() + image.caption().length()))
        .sum();
  }

  /** No more items come. */
  void end() {
    lock.lock();
    try {
      ended = true;
      work.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /**
   * No more items come, and those that nobody has begun to examine are dropped, as if never read.
   */
  void cut() {
    lock.lock();
    try {
      put -= toExamine.size();
      toExamine.clear();
      ahead = 0;
      end();
    } finally {
      lock.unlock();
    }
  }

  /** Stops everything at once. The first failure stands. */
  void fail(Throwable cause) {
    lock.lock();
    try {
      if (failure == null) {
        failure = cause;
      }
      room.signal();
      work.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** What stopped the belt; null if nothing did. */
  @Nullable Throwable failure() {
    lock.lock();
    try {
      return failure;
    } finally {
      lock.unlock();
    }
  }

  /** What to do next, after a wait if need be; null when all is done or something failed. */
  @Nullable Task next() {
    lock.lock();
    try {
      while (failure == null && !(ended && accounted == put)) {
        isStoring = isStoring ? !toStore.isEmpty() : toStoreWeight >= STORED_TOGETHER;
        Task.Store store = isStoring || toExamine.isEmpty() ? toStore.poll() : null;
        if (store != null) {
          toStoreWeight -= store.weight();
          return store;
        }
        Task.Examine examine = toExamine.poll();
        if (examine != null) {
          ahead -= examine.weight();
          wakeReader();
          return examine;
        }
        work.awaitUninterruptibly();
      }
      return null;
    } finally {
      lock.unlock();
    }
  }

  /** Takes what an examination found, and decides all findings whose turn has come. */
  void examined(Task.Examine task, Finding finding) {
    lock.lock();
    try {
      parked.put(task.turn(), new Examined(finding, task.weight()));
      for (Examined next = parked.remove(decided); next != null; next = parked.remove(decided)) {
        decide(decided++, next);
      }
    } finally {
      lock.unlock();
    }
  }

  private void decide(long turn, Examined examined) {
    Finding finding =
        examined.finding() instanceof Finding.Candidate candidate
            ? claims.decide(candidate)
            : examined.finding();
    switch (finding) {
      case Finding.Candidate candidate -> {
        toStore.add(new Task.Store(turn, candidate, examined.weight()));
        toStoreWeight += examined.weight();
        work.signal();
      }
      case Finding.Settled(Outcome outcome) -> settle(turn, outcome, examined.weight());
    }
  }

  /** Takes the outcome of a storing. */
  void stored(Task.Store task, Outcome outcome) {
    lock.lock();
    try {
      settle(task.turn(), outcome, task.weight());
    } finally {
      lock.unlock();
    }
  }

  private void settle(long turn, Outcome outcome, long weight) {
    this.weight -= weight;
    settled.put(turn, outcome);
    for (Outcome next = settled.remove(accounted); next != null; next = settled.remove(accounted)) {
      accounted++;
      account.accept(next);
    }
    wakeReader();
    if (ended && accounted == put) {
      work.signalAll();
    }
  }

  /** How many items, from the first on, have their outcome. */
  long accounted() {
    lock.lock();
    try {
      return accounted;
    } finally {
      lock.unlock();
    }
  }
}
