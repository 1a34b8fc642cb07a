package dev.morgue.source;

import dev.morgue.article.Reason;
import dev.morgue.error.Limits;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.ZipException;

/** Reads single files into items. What cannot be read becomes an item that says so. */
final class FileItems {

  private static final int BUFFER_BYTES = 1 << 16;

  private final Consumer<Item> sink;

  FileItems(Consumer<Item> sink) {
    this.sink = sink;
  }

  /** Passes on what the file holds: one page, many articles, or one item that says what is off. */
  void read(Path file, String key) {
    Optional<FileKind> kind = isSpecial(file) ? Optional.empty() : kind(file);
    if (kind.isEmpty()) {
      sink.accept(new Item.Ignored(key));
    } else {
      read(file, key, kind.get());
    }
  }

  /** Like {@link #read}, but of a file of another kind it is said why it is not read. */
  void readNamed(Path file, String key) {
    Optional<FileKind> kind = kind(file);
    if (kind.isEmpty()) {
      sink.accept(
          new Item.Unreadable(
              key, Reason.UNSUPPORTED, "not read; what is read ends in " + FileKind.READ));
    } else {
      read(file, key, kind.get());
    }
  }

  private static Optional<FileKind> kind(Path file) {
    String name = file.getFileName().toString();
    Optional<FileKind> kind = FileKind.of(name);
    return kind.isEmpty() && FileKind.mayBePage(name) && beginsAsPage(file)
        ? Optional.of(FileKind.HTML)
        : kind;
  }

  private static boolean beginsAsPage(Path file) {
    try (InputStream in = open(file)) {
      return FileKind.isPage(in.readNBytes(FileKind.BEGINNING_BYTES));
    } catch (IOException e) {
      return false; // of a file that may be anything it is not said that it failed
    }
  }

  private void read(Path file, String key, FileKind kind) {
    switch (kind) {
      case HTML -> page(file, key, Item.Page.Type.HTML, "", "");
      case TEXT -> page(file, key, Item.Page.Type.TEXT, "", "");
      case MARKDOWN -> page(file, key, Item.Page.Type.MARKDOWN, "", "");
      case JSON_LINES -> articles(file, key);
    }
  }

  /** Passes on the file as one page with what is known of it. */
  void page(Path file, String key, Item.Page.Type type, String url, String charset) {
    sink.accept(readPage(file, key, type, url, charset));
  }

  private static Item readPage(
      Path file, String key, Item.Page.Type type, String url, String charset) {
    try {
      byte[] bytes = pageBytes(file);
      if (bytes.length > Limits.MAX_PAGE_BYTES) {
        String detail = "more than " + (Limits.MAX_PAGE_BYTES >> 20) + " MB";
        return new Item.Unreadable(key, Reason.TOO_LARGE, detail);
      }
      return new Item.Page(key, url, bytes, type, charset, null);
    } catch (IOException e) {
      return new Item.Unreadable(key, reason(e), explain(e));
    }
  }

  /** The page's bytes, unpacked; one more than a page may have if it has too many. */
  private static byte[] pageBytes(Path file) throws IOException {
    refuseSpecial(file);
    byte[] bytes;
    // Most pages are read as a whole here, without a buffer on the way.
    try (InputStream in = Files.newInputStream(file)) {
      bytes = in.readNBytes(Limits.MAX_PAGE_BYTES + 1);
    }
    if (bytes.length > Limits.MAX_PAGE_BYTES) {
      return bytes;
    }
    try (InputStream in = unpacked(new ByteArrayInputStream(bytes))) {
      return in instanceof GzipFile ? in.readNBytes(Limits.MAX_PAGE_BYTES + 1) : bytes;
    }
  }

  private void articles(Path file, String key) {
    try (InputStream in = open(file)) {
      new JsonLines(key, sink).read(in);
      if (in instanceof GzipFile packed && packed.goesOn()) {
        sink.accept(
            new Item.Unreadable(
                key, Reason.PARSE_ERROR, "behind its gzipped content it goes on, and not gzipped"));
      }
    } catch (IOException e) {
      sink.accept(new Item.Unreadable(key, reason(e), explain(e)));
    }
  }

  /** A pipe or a device may block for ever. */
  private static boolean isSpecial(Path file) {
    return !Files.isRegularFile(file) && Files.exists(file);
  }

  private static void refuseSpecial(Path file) throws IOException {
    if (isSpecial(file)) {
      throw new IOException("no regular file");
    }
  }

  /** The file's content, unpacked. */
  private static InputStream open(Path file) throws IOException {
    refuseSpecial(file);
    return unpacked(new BufferedInputStream(Files.newInputStream(file), BUFFER_BYTES));
  }

  /**
   * The content of a stream that can go back, unpacked if it is gzipped, whatever its name says.
   */
  private static InputStream unpacked(InputStream in) throws IOException {
    try {
      in.mark(2);
      boolean gzipped = in.read() == 0x1f && in.read() == 0x8b;
      in.reset();
      return gzipped ? new GzipFile(in, BUFFER_BYTES) : in;
    } catch (IOException e) {
      in.close();
      throw e;
    }
  }

  private static Reason reason(IOException e) {
    return switch (e) {
      case EOFException end -> Reason.TRUNCATED;
      case ZipException zip -> Reason.PARSE_ERROR;
      default -> Reason.UNREADABLE;
    };
  }

  /** What went wrong, for a person. */
  static String explain(IOException e) {
    return switch (e) {
      case NoSuchFileException missing -> "no such file";
      case AccessDeniedException denied -> "no permission to read it";
      case EOFException end -> "the gzipped content ends early";
      default -> e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    };
  }
}
