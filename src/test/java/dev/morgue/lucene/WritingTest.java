package dev.morgue.lucene;

import static dev.morgue.lucene.Archive.article;
import static dev.morgue.lucene.Archive.matches;
import static dev.morgue.lucene.Archive.word;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.morgue.article.Article;
import dev.morgue.article.ArticleId;
import dev.morgue.article.ArticlePart;
import dev.morgue.article.Byline;
import dev.morgue.article.Evidence;
import dev.morgue.article.Flag;
import dev.morgue.article.Kind;
import dev.morgue.article.PublicationDate;
import dev.morgue.error.ArchiveDamagedException;
import dev.morgue.error.ArchiveLockedException;
import dev.morgue.error.ArchiveMissingException;
import dev.morgue.query.Clause;
import dev.morgue.search.ArchiveWriter.Put;
import dev.morgue.search.StoredArticle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import org.apache.lucene.store.NIOFSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WritingTest {

  private static final Article FULL =
      Article.builder(new ArticleId("full-1"), "in/a.zip!b.html")
          .url("https://example.org/a")
          .headline("Headline")
          .headlineDerived(true)
          .standfirst("Standfirst.")
          .summary("Summary.")
          .byline(new Byline(List.of("Ada L", "Bo M"), "By Ada L and Bo M"))
          .published(PublicationDate.parse("2001-02-03T04:05:06+07:00").orElseThrow())
          .modified(PublicationDate.parse("2002-03").orElseThrow())
          .publication("The Ledger")
          .section("Opinion")
          .kind(Kind.COLUMN)
          .column("North Light")
          .topics(List.of("Tolls", "Harbours"))
          .language("en")
          .body("One.\n\nTwo.")
          .corrections(List.of("It was three."))
          .image(new Article.Image("https://example.org/i.jpg", "A ship"))
          .flags(Set.of(Flag.CORRECTED, Flag.PAYWALLED))
          .build();

  private static final Evidence EVIDENCE =
      new Evidence(
          Map.of(
              ArticlePart.HEADLINE, new Evidence.Trace("json-ld headline", ""),
              ArticlePart.BODY, new Evidence.Trace("dom", "json-ld articleBody")));

  @TempDir Path folder;

  @Test
  void settlingLeavesOneSegmentWithAllArticles() throws IOException {
    try (LuceneIndex index = LuceneIndex.create(folder)) {
      try (LuceneWriter writer = index.writer()) {
        for (String id : List.of("a", "b", "c")) {
          assertEquals(Put.ADDED, writer.put(article(id).body("tolls").build(), EVIDENCE, "run-1"));
          writer.commit();
        }
        assertEquals(3, segments());
        writer.settle();
        assertEquals(1, segments());
      }
      assertEquals("a b c", matches(index, word("tolls")));
    }
  }

  @Test
  void settlingWithoutRoomLeavesTheArchiveAsItIs() throws IOException {
    LuceneIndex.create(folder).close();
    AtomicBoolean full = new AtomicBoolean();
    Failures failures = new Failures(folder.toString());
    try (Directory disk = filling(new NIOFSDirectory(folder), full);
        DirectoryReader empty = DirectoryReader.open(disk)) {
      Lookup before = new Lookup(new ArchiveSearcher(empty, LuceneIndex.Use.LONG));
      try (LuceneWriter writer = LuceneWriter.open(disk, failures, before, () -> {})) {
        for (String id : List.of("a", "b", "c")) {
          writer.put(article(id).body("tolls").build(), EVIDENCE, "run-1");
          writer.commit();
        }
        full.set(true);
        writer.settle();
      }
    }
    assertEquals(3, segments());
    try (LuceneIndex index = LuceneIndex.create(folder)) {
      assertEquals("a b c", matches(index, word("tolls")));
    }
  }

  private static Directory filling(Directory disk, AtomicBoolean full) {
    return new FilterDirectory(disk) {
      @Override
      public IndexOutput createOutput(String name, IOContext context) throws IOException {
        if (full.get()) {
          throw new IOException("No space left on device");
        }
        return super.createOutput(name, context);
      }
    };
  }

  private int segments() throws IOException {
    try (Directory directory = new NIOFSDirectory(folder)) {
      return SegmentInfos.readLatestCommit(directory).size();
    }
  }

  @Test
  void everyFieldComesBack() {
    try (LuceneIndex index = LuceneIndex.inMemory()) {
      try (LuceneWriter writer = index.writer()) {
        assertEquals(Put.ADDED, writer.put(FULL, EVIDENCE, "run-7"));
        writer.commit();
      }
      assertEquals(
          Optional.of(new StoredArticle(FULL.toBuilder().version(1).build(), EVIDENCE, "run-7")),
          index.get(FULL.id()));
    }
  }

  @Test
  void anArticleWithNothingComesBack() {
    try (LuceneIndex index = Archive.of(article("a"))) {
      assertEquals(
          Optional.of(new StoredArticle(article("a").version(1).build(), Evidence.NONE, "run-1")),
          index.get(new ArticleId("a")));
      assertEquals(Optional.empty(), index.get(new ArticleId("b")));
    }
  }

  @Test
  void theSameContentMakesNoCommit() throws IOException {
    try (LuceneIndex index = LuceneIndex.create(folder)) {
      Archive.add(index, article("a").body("One."));
      List<String> before = files();
      try (LuceneWriter writer = index.writer()) {
        assertEquals(Put.UNCHANGED, writer.put(article("a").body("One.").build(), EVIDENCE, "2"));
        writer.commit();
      }
      assertEquals(before, files());
    }
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void newContentIsTheNextVersionAndTheFormerIsKept() {
    try (LuceneIndex index = LuceneIndex.create(folder)) {
      Archive.add(index, article("a").body("One."), article("b").body("One."));
      try (LuceneWriter writer = index.writer()) {
        assertEquals(
            Put.UPDATED, writer.put(article("a").body("Two.").build(), Evidence.NONE, "run-2"));
        writer.commit();
      }
      assertEquals("b", matches(index, word("one")));
      assertEquals("a", matches(index, word("two")));
      assertEquals("a b", matches(index, new Clause.All()));
      assertEquals(2, index.get(new ArticleId("a")).orElseThrow().article().version());
      assertEquals(2, index.stats().articles());
      assertEquals(1, index.stats().superseded());
      assertEquals("a", matches(index, Archive.not(word("one"))));
    }
  }

  @Test
  void anIdWithOtherContentInTheSameRunIsADuplicate() {
    try (LuceneIndex index = LuceneIndex.inMemory();
        LuceneWriter writer = index.writer()) {
      assertEquals(Put.ADDED, writer.put(article("a").body("1").build(), Evidence.NONE, "r"));
      assertEquals(Put.DUPLICATE, writer.put(article("a").body("2").build(), Evidence.NONE, "r"));
      assertEquals(Put.UNCHANGED, writer.put(article("a").body("1").build(), Evidence.NONE, "r"));
    }
  }

  @Test
  void whatWasNotCommittedIsGone() {
    try (LuceneIndex index = LuceneIndex.create(folder)) {
      Archive.add(index, article("a").body("One."));
      try (LuceneWriter writer = index.writer()) {
        assertEquals(Put.ADDED, writer.put(article("b").body("One.").build(), EVIDENCE, "2"));
        assertEquals("a", matches(index, word("one")));
      }
      assertEquals("a", matches(index, word("one")));
    }
    try (LuceneIndex index = LuceneIndex.open(folder, LuceneIndex.Use.LONG)) {
      assertEquals("a", matches(index, word("one")));
    }
  }

  @Test
  void severalThreadsMayWrite() {
    try (LuceneIndex index = LuceneIndex.inMemory()) {
      try (LuceneWriter writer = index.writer()) {
        long added =
            IntStream.range(0, 400)
                .parallel()
                .mapToObj(i -> article("n" + i % 200).body("Text " + i % 200).build())
                .map(article -> writer.put(article, Evidence.NONE, "r"))
                .filter(Put.ADDED::equals)
                .count();
        assertEquals(200, added);
        writer.commit();
      }
      assertEquals(200, index.stats().articles());
    }
  }

  @Test
  void aCommitOfAnotherProcessIsSeen() {
    LuceneIndex.create(folder).close();
    try (LuceneIndex reader = LuceneIndex.open(folder, LuceneIndex.Use.LONG);
        LuceneIndex other = LuceneIndex.open(folder, LuceneIndex.Use.LONG)) {
      assertEquals("", matches(reader, new Clause.All()));
      Archive.add(other, article("a").body("One."));
      assertEquals("a", matches(reader, new Clause.All()));
    }
  }

  /** Once the folder has rested, its time alone is looked at. */
  @Test
  void aCommitIntoAFolderThatRestedIsSeen() throws IOException {
    LuceneIndex.create(folder).close();
    try (LuceneIndex reader = LuceneIndex.open(folder, LuceneIndex.Use.LONG);
        LuceneIndex other = LuceneIndex.open(folder, LuceneIndex.Use.LONG)) {
      for (String id : List.of("a", "b")) {
        Instant aMinuteAgo = Instant.now().minusSeconds(60);
        Files.setLastModifiedTime(folder, FileTime.from(aMinuteAgo));
        String before = matches(reader, new Clause.All());
        assertEquals(before, matches(reader, new Clause.All()));
        Archive.add(other, article(id).body("One."));
        assertTrue(matches(reader, new Clause.All()).contains(id));
      }
    }
  }

  @Test
  void aMissingFolderSaysHowAnArchiveIsMade() {
    Path none = folder.resolve("none");
    ArchiveMissingException missing =
        assertThrows(
            ArchiveMissingException.class, () -> LuceneIndex.open(none, LuceneIndex.Use.BRIEF));
    assertEquals(
        "there is no index in " + none + ": run \"morgue ingest\" to make one",
        missing.getMessage());
    assertThrows(
        ArchiveMissingException.class, () -> LuceneIndex.open(folder, LuceneIndex.Use.LONG));
  }

  @Test
  void aSecondWriterIsRefused() {
    try (LuceneIndex index = LuceneIndex.create(folder);
        LuceneWriter writer = index.writer()) {
      assertThrows(ArchiveLockedException.class, index::writer);
      writer.commit();
    }
  }

  @Test
  void aCutFileIsDamage() throws IOException {
    try (LuceneIndex index = LuceneIndex.create(folder)) {
      Archive.add(index, article("a").body("One."));
    }
    for (String name : files()) {
      if (name.endsWith(".cfs") || name.endsWith(".si")) {
        Path file = folder.resolve(name);
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length / 2));
      }
    }
    assertThrows(
        ArchiveDamagedException.class, () -> LuceneIndex.open(folder, LuceneIndex.Use.LONG));
  }

  @Test
  void idsAreFoundByPrefix() {
    try (LuceneIndex index =
        Archive.of(article("abcd1"), article("abcd2"), article("abcd"), article("xyz"))) {
      assertEquals(List.of(new ArticleId("abcd")), index.resolve("abcd", 5));
      assertEquals(List.of(new ArticleId("xyz")), index.resolve("xyz", 5));
      assertEquals(List.of(), index.resolve("abc", 5));
      assertEquals(List.of(), index.resolve("a b", 5));
    }
    try (LuceneIndex index = Archive.of(article("abcd1"), article("abcd2"), article("abcd0"))) {
      assertEquals(
          List.of(new ArticleId("abcd0"), new ArticleId("abcd1")), index.resolve("abcd", 2));
    }
  }
}
