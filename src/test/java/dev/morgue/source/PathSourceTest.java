package dev.morgue.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.morgue.article.Reason;
import dev.morgue.error.Limits;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PathSourceTest {

  @TempDir Path folder;

  @Test
  void yieldsPagesInTheOrderOfNamesWithKeysFromTheRoot() throws IOException {
    write("b.html", "two");
    write("a/z.HTM", "one");
    write("c.txt", "three");
    write("d.markdown", "four");
    write("e.xhtml", "five");

    List<Item> items = read(folder);

    assertEquals(
        List.of("a/z.HTM", "b.html", "c.txt", "d.markdown", "e.xhtml"),
        items.stream().map(Item::key).toList());
    assertEquals(
        List.of("HTML", "HTML", "TEXT", "MARKDOWN", "HTML"),
        items.stream().map(item -> ((Item.Page) item).type().name()).toList());
    Item.Page page = assertInstanceOf(Item.Page.class, items.getFirst());
    assertEquals("one", new String(page.bytes(), UTF_8));
    assertEquals("", page.url());
  }

  @Test
  void readsTheSameTwice() throws IOException {
    for (int i = 0; i < 50; i++) {
      write("page-" + i + ".html", "text " + i);
    }
    assertEquals(keys(read(folder)), keys(read(folder)));
  }

  @Test
  void otherKindsAreIgnoredAndHiddenOnesPassedOver() throws IOException {
    write("a/page.html", "text");
    write("a/expected.json", "{}");
    write("a/photo.jpg", "x");
    write(".git/page.html", "no");
    write(".hidden.html", "no");

    assertEquals(
        List.of(new Item.Ignored("a/expected.json"), new Item.Ignored("a/photo.jpg")),
        read(folder).stream().filter(item -> item instanceof Item.Ignored).toList());
    assertEquals(List.of("a/expected.json", "a/page.html", "a/photo.jpg"), keys(read(folder)));
  }

  @Test
  void aFolderNamedLikeAPageIsAFolder() throws IOException {
    write("x.html/y.html", "text");
    assertEquals(List.of("x.html/y.html"), keys(read(folder)));
  }

  @Test
  void aFileOfAnotherKindThatAPersonNamedIsNotPassedOver() throws IOException {
    write("photo.jpg", "x");
    List<Item> items = new ArrayList<>();
    PathSource.named(folder, folder.resolve("photo.jpg")).read(items::add);
    assertEquals(
        List.of(
            new Item.Unreadable(
                "photo.jpg",
                Reason.UNSUPPORTED,
                "not read; what is read ends in .html .htm .xhtml .txt .md .markdown .jsonl or"
                    + " .ndjson, with .gz or without")),
        items);
    items.clear();
    PathSource.named(folder, folder).read(items::add);
    assertEquals(List.of(new Item.Ignored("photo.jpg")), items);
  }

  @Test
  void anEndingTellsWhatKindOfFileWasPassedOver() {
    assertEquals(".jpg", new Item.Ignored("a.b/Photo.JPG").ending());
    assertEquals(".warc.gz", new Item.Ignored("dump.warc.gz").ending());
    assertEquals(".gz", new Item.Ignored("dump.gz").ending());
    assertEquals("", new Item.Ignored("a.b/Makefile").ending());
    assertEquals("", new Item.Ignored("a.what the reader thought of it").ending());
  }

  @Test
  void linksInCirclesEnd() throws IOException {
    write("a/page.html", "text");
    Files.createSymbolicLink(folder.resolve("a/up"), folder);
    Files.createSymbolicLink(folder.resolve("a/self"), folder.resolve("a/self"));
    Files.createSymbolicLink(folder.resolve("b"), folder.resolve("a"));

    assertEquals(
        List.of(new Item.Ignored("a/self")),
        read(folder).stream().filter(item -> !(item instanceof Item.Page)).toList());
    assertEquals(List.of("a/page.html", "a/self"), keys(read(folder)));
  }

  @Test
  void aLinkToAFolderElsewhereIsFollowedOnce(@TempDir Path elsewhere) throws IOException {
    Files.writeString(elsewhere.resolve("page.html"), "text");
    Files.createSymbolicLink(elsewhere.resolve("back"), elsewhere);
    Files.createSymbolicLink(folder.resolve("one"), elsewhere);
    Files.createSymbolicLink(folder.resolve("two"), elsewhere);

    assertEquals(List.of("one/page.html"), keys(read(folder)));
  }

  @Test
  void aFolderBelowOneThatIsLinkedToIsReadOnce(@TempDir Path elsewhere) throws IOException {
    Files.createDirectory(elsewhere.resolve("1998"));
    Files.writeString(elsewhere.resolve("1998/page.html"), "text");
    Files.createSymbolicLink(folder.resolve("all"), elsewhere);
    Files.createSymbolicLink(folder.resolve("best"), elsewhere.resolve("1998"));
    Files.createSymbolicLink(folder.resolve("also"), elsewhere.resolve("1998"));

    assertEquals(List.of("all/1998/page.html"), keys(read(folder)));
  }

  @Test
  void aLinkToAPageThatIsReadAnywayIsPassedOver(@TempDir Path elsewhere) throws IOException {
    write("a/page.html", "text");
    write("a/page.out", "text");
    write(".store/page.html", "text");
    Files.writeString(elsewhere.resolve("page.html"), "text");
    Files.createSymbolicLink(folder.resolve("latest.html"), Path.of("a/page.html"));
    Files.createSymbolicLink(folder.resolve("out.html"), folder.resolve("a/page.out"));
    Files.createSymbolicLink(folder.resolve("store"), folder.resolve(".store"));
    Files.createSymbolicLink(folder.resolve("stored.html"), folder.resolve(".store/page.html"));
    Files.createSymbolicLink(folder.resolve("there.html"), elsewhere.resolve("page.html"));

    assertEquals(
        List.of(
            "a/page.html",
            "a/page.out",
            "out.html",
            "store/page.html",
            "stored.html",
            "there.html"),
        keys(read(folder)));
    assertEquals(List.of("latest.html"), keys(read(folder.resolve("latest.html"))));
  }

  @Test
  void aLinkToNothingIsUnreadable() throws IOException {
    Files.createSymbolicLink(folder.resolve("gone.html"), folder.resolve("nowhere.html"));
    assertEquals(
        List.of(new Item.Unreadable("gone.html", Reason.UNREADABLE, "no such file")), read(folder));
  }

  @Test
  void aFileWithoutPermissionIsUnreadable() throws IOException {
    Path secret = write("secret.html", "text");
    Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("---------"));
    Assumptions.assumeFalse(Files.isReadable(secret), "this user may read everything");
    assertEquals(
        List.of(new Item.Unreadable("secret.html", Reason.UNREADABLE, "no permission to read it")),
        read(folder));
  }

  @Test
  void aFolderThatMayOnlyBeListedIsUnreadable() throws IOException {
    write("closed/deep/page.html", "text");
    Path closed = folder.resolve("closed");
    Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("r--------"));
    try {
      Assumptions.assumeFalse(Files.isExecutable(closed), "this user may read everything");
      assertEquals(
          List.of(new Item.Unreadable("closed", Reason.UNREADABLE, "no permission to read it")),
          read(folder));
    } finally {
      Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
    }
  }

  @Test
  void gzippedPagesAreUnpackedWhateverTheirNameSays() throws IOException {
    Files.write(folder.resolve("a.html.gz"), gzip("packed".getBytes(UTF_8)));
    Files.write(folder.resolve("b.html"), gzip("packed too".getBytes(UTF_8)));
    Files.writeString(folder.resolve("c.html.gz"), "not packed");

    assertEquals(
        List.of("packed", "packed too", "not packed"),
        read(folder).stream().map(item -> new String(((Item.Page) item).bytes(), UTF_8)).toList());
  }

  @Test
  void gzippedContentThatEndsEarlyIsTruncated() throws IOException {
    byte[] whole = gzip("a text that is long enough to be cut off somewhere".getBytes(UTF_8));
    Files.write(folder.resolve("cut.html.gz"), Arrays.copyOf(whole, whole.length - 12));
    assertEquals(
        List.of(
            new Item.Unreadable("cut.html.gz", Reason.TRUNCATED, "the gzipped content ends early")),
        read(folder));
  }

  @Test
  void aGzipBombIsTooLarge() throws IOException {
    try (OutputStream out =
        new GZIPOutputStream(Files.newOutputStream(folder.resolve("bomb.html.gz")))) {
      byte[] megabyte = new byte[1 << 20];
      for (int i = 0; i < 300; i++) {
        out.write(megabyte);
      }
    }
    assertEquals(
        List.of(new Item.Unreadable("bomb.html.gz", Reason.TOO_LARGE, "more than 32 MB")),
        read(folder));
  }

  @Test
  void aPageOfExactlyTheLimitIsRead() throws IOException {
    Files.write(folder.resolve("large.txt"), new byte[Limits.MAX_PAGE_BYTES]);
    Item.Page page = assertInstanceOf(Item.Page.class, read(folder).getFirst());
    assertEquals(Limits.MAX_PAGE_BYTES, page.bytes().length);
  }

  @Test
  void namesThatAreNoUtf8AreToldApartByTheirBytes() throws IOException {
    Path pages = Files.createDirectory(folder.resolve("pages"));
    Assumptions.assumeTrue(write(pages, "opini%F3n/caf%E9.html"), "this system's names are text");
    write(pages, "opini%F3n/caf%E8.html");
    write(pages, "opini%F3n/caf%C3%A9.html");
    assertEquals(
        List.of("opini\\xf3n/café.html", "opini\\xf3n/caf\\xe9.html", "opini\\xf3n/caf\\xe8.html"),
        keys(read(pages)).stream().sorted(Comparator.reverseOrder()).toList());
    assertEquals(keys(read(pages)), keys(read(pages)));
    List<Item> items = new ArrayList<>();
    Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
    new PathSource(elsewhere, Path.of(URI.create(pages.toUri() + "opini%F3n/caf%E9.html")))
        .read(items::add);
    assertEquals(List.of(pages + "/opini\\xf3n/caf\\xe9.html"), keys(items));
  }

  /** False if there can be no file of this name. */
  private static boolean write(Path folder, String escaped) throws IOException {
    try {
      Path file = Path.of(URI.create(folder.toUri() + escaped));
      Files.createDirectories(file.getParent());
      Files.writeString(file, "text of " + escaped);
      return true;
    } catch (InvalidPathException | FileSystemException e) {
      return false;
    }
  }

  @Test
  void whatIsPutBehindGzippedLinesIsNotLostInSilence() throws IOException {
    byte[] line = "{\"id\":\"a\",\"headline\":\"A\"}\n".getBytes(UTF_8);
    Files.write(folder.resolve("a.jsonl.gz"), joined(gzip(line), gzip(line)));
    Files.write(folder.resolve("b.jsonl.gz"), joined(gzip(line), line));
    Files.write(folder.resolve("c.jsonl.gz"), joined(gzip(line), new byte[512]));
    Files.write(folder.resolve("d.jsonl.gz"), joined(gzip(line), Arrays.copyOf(gzip(line), 9)));
    assertEquals(
        List.of(
            "a.jsonl.gz:1",
            "a.jsonl.gz:2",
            "b.jsonl.gz:1",
            "b.jsonl.gz",
            "c.jsonl.gz:1",
            "d.jsonl.gz:1",
            "d.jsonl.gz"),
        keys(read(folder)));
    assertEquals(
        new Item.Unreadable(
            "b.jsonl.gz",
            Reason.PARSE_ERROR,
            "behind its gzipped content it goes on, and not gzipped"),
        read(folder.resolve("b.jsonl.gz")).getLast());
  }

  @Test
  void anEmptyFileIsAnEmptyPage() throws IOException {
    write("empty.html", "");
    Item.Page page = assertInstanceOf(Item.Page.class, read(folder).getFirst());
    assertArrayEquals(new byte[0], page.bytes());
  }

  @Test
  void anArchiveAmongThePagesIsPassedOver() throws IOException {
    write("page.html", "text");
    write("desk.morgue/archive.properties", "format=1");
    write("desk.morgue/index/segments_1", "x");
    write("desk.morgue/runs/1.jsonl", "{}");
    assertEquals(List.of("page.html"), keys(read(folder)));
    List<Item> items = new ArrayList<>();
    PathSource.named(folder, folder.resolve("desk.morgue")).read(items::add);
    assertEquals(
        List.of(
            new Item.Unreadable(
                "desk.morgue",
                Reason.UNSUPPORTED,
                "an archive of Morgue's own: name the folder that holds the pages")),
        items);
  }

  @Test
  void aFileNamedAloneHasItsNameAsKey() throws IOException {
    Path file = write("a/page.html", "text");
    assertEquals(List.of("page.html"), keys(read(file)));
  }

  @Test
  void aPathOutsideOfTheRootKeepsItsAbsoluteKey(@TempDir Path elsewhere) throws IOException {
    Path file = Files.writeString(elsewhere.resolve("page.html"), "text");
    List<Item> items = new ArrayList<>();
    new PathSource(folder, file).read(items::add);
    assertEquals(List.of(file.toString()), keys(items));
  }

  private Path write(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, content);
  }

  private static List<Item> read(Path start) {
    List<Item> items = new ArrayList<>();
    PathSource.of(start).read(items::add);
    return items;
  }

  private static List<String> keys(List<Item> items) {
    return items.stream().map(Item::key).toList();
  }

  private static byte[] joined(byte[] one, byte[] other) {
    byte[] both = Arrays.copyOf(one, one.length + other.length);
    System.arraycopy(other, 0, both, one.length, other.length);
    return both;
  }

  private static byte[] gzip(byte[] content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(content);
    }
    return out.toByteArray();
  }
}
