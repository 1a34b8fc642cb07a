package dev.morgue.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.morgue.article.Article;
import dev.morgue.article.ArticleId;
import dev.morgue.article.Reason;
import dev.morgue.extract.Extractor;
import dev.morgue.source.Item;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class BeltTest {

  /** As many items without bytes as may wait to be examined. */
  private static final int AHEAD = 128;

  private final List<String> accounted = new ArrayList<>();
  private final Belt belt =
      new Belt(64 << 20, new Claims(), outcome -> accounted.add(outcome.key()));
  private final AtomicInteger read = new AtomicInteger();
  private final Extractor extractor = new Extractor();
  private Thread reader = new Thread();

  @AfterEach
  void stopReading() throws InterruptedException {
    reader.interrupt();
    reader.join();
  }

  @Test
  void theReaderIsHeldBackUntilHalfOfItsItemsAreTaken() throws InterruptedException {
    read(300);
    awaitReader(AHEAD);
    for (int i = 1; i < AHEAD / 2; i++) {
      workOnce();
    }
    // One that was woken too early would have read by then.
    Thread.sleep(Duration.ofMillis(50));
    awaitReader(AHEAD);
    workOnce();
    awaitReader(AHEAD + AHEAD / 2);
  }

  @Test
  void itemsThatWaitForASlowOneDoNotHoldBackTheReaderUntilTheyAreMany()
      throws InterruptedException {
    read(5000);
    Belt.Task.Examine slow = examination();
    for (int i = 0; i < 500; i++) {
      workOnce();
    }
    assertEquals(List.of(), accounted);
    belt.examined(slow, Finding.of(slow.item(), extractor));
    assertEquals(501, accounted.size());
  }

  @RepeatedTest(20)
  void theReaderWaitsForASlowItemInTheEnd() throws InterruptedException {
    read(5000);
    Belt.Task.Examine slow = examination();
    int parked = (64 << 20) / (64 << 10) - 1;
    for (int i = 0; i < parked; i++) {
      workOnce();
    }
    awaitReader(1 + parked);
    belt.examined(slow, Finding.of(slow.item(), extractor));
    awaitReader(1 + parked + AHEAD);
  }

  @Test
  void anItemLargerThanTheBeltTravelsAlone() throws InterruptedException {
    List<Item> items = new ArrayList<>();
    for (int size : new int[] {10, 9 << 20, 80 << 20, 10, 80 << 20, 10}) {
      items.add(
          new Item.Page("page" + items.size(), "", new byte[size], Item.Page.Type.TEXT, "", null));
    }
    reader =
        Thread.startVirtualThread(() -> {
          items.forEach(belt::put);
          belt.end();
        });
    for (Belt.Task task = belt.next(); task != null; task = belt.next()) {
      Belt.Task.Examine examine = assertInstanceOf(Belt.Task.Examine.class, task);
      Outcome outcome = Outcome.skipped(examine.item().key(), Reason.NO_TEXT, "");
      belt.examined(examine, new Finding.Settled(outcome));
    }
    assertEquals(items.stream().map(Item::key).toList(), accounted);
  }

  @Test
  void articlesAreStoredInARowOrWhenNothingIsLeftToExamine() {
    int row = (4 << 20) / (64 << 10);
    for (int i = 0; i < row + 10; i++) {
      String key = "item-" + i;
      Article article = Article.builder(new ArticleId(key), key).headline("H").body("B").build();
      belt.put(new Item.ReadyArticle(key, article));
    }
    belt.end();
    StringBuilder order = new StringBuilder();
    for (Belt.Task task = belt.next(); task != null; task = belt.next()) {
      switch (task) {
        case Belt.Task.Examine examine -> {
          order.append('e');
          belt.examined(examine, Finding.of(examine.item(), extractor));
        }
        case Belt.Task.Store store -> {
          order.append('s');
          String id = store.candidate().article().id().value();
          Outcome.Status added = Outcome.Status.ADDED;
          belt.stored(store, new Outcome(store.candidate().key(), added, null, id, ""));
        }
      }
    }
    assertEquals(
        "e".repeat(row) + "s".repeat(row) + "e".repeat(10) + "s".repeat(10), order.toString());
  }

  @Test
  void allWorkersEndWithTheLastOutcome() throws InterruptedException {
    List<Thread> workers = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      workers.add(
          Thread.ofPlatform()
              .start(() -> {
                for (Belt.Task task = belt.next(); task != null; task = belt.next()) {
                  Belt.Task.Examine examine = (Belt.Task.Examine) task;
                  belt.examined(examine, Finding.of(examine.item(), extractor));
                }
              }));
    }
    read(5000);
    reader.join();
    belt.end();
    for (Thread worker : workers) {
      worker.join();
    }
    assertEquals(5000, accounted.size());
    assertEquals("item 4999", accounted.getLast());
    assertNull(belt.failure());
  }

  private void read(int items) {
    reader =
        Thread.ofPlatform()
            .start(() -> {
              try {
                for (int i = 0; i < items; i++) {
                  belt.put(new Item.Unreadable("item " + i, Reason.UNREADABLE, ""));
                  read.incrementAndGet();
                }
              } catch (Belt.StoppedException e) {
                // The test is over.
              }
            });
  }

  private Belt.Task.Examine examination() {
    return assertInstanceOf(Belt.Task.Examine.class, belt.next());
  }

  private void workOnce() {
    Belt.Task.Examine examine = examination();
    belt.examined(examine, Finding.of(examine.item(), extractor));
  }

  /** Waits until the reader waits, and checks how many items it has read. */
  private void awaitReader(int items) throws InterruptedException {
    while (read.get() < items || reader.getState() != Thread.State.WAITING) {
      Thread.sleep(Duration.ofMillis(1));
    }
    assertEquals(items, read.get());
  }
}
