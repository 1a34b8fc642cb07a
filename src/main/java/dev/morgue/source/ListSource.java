package dev.morgue.source;

import dev.morgue.article.Reason;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * What a list names, one file, folder or address a line, as {@code find} prints it, or with a zero
 * byte behind each, as {@code find -print0} does. Blank lines are passed over. The list is read
 * while its items are taken in, and only once.
 */
public final class ListSource implements Source {

  private static final int BUFFER_BYTES = 1 << 16;

  /** More than any system's paths have. */
  private static final int MOST_LINE_BYTES = 1 << 16;

  private final InputStream list;
  private final Function<String, Source> named;

  /** Takes the list, in UTF-8, and what turns a line of it into a source. */
  public ListSource(InputStream list, Function<String, Source> named) {
    this.list = list;
    this.named = named;
  }

  @Override
  public void read(Consumer<Item> sink) throws IOException {
    InputStream in = new BufferedInputStream(list, BUFFER_BYTES);
    LineInput lines = new LineInput(in, MOST_LINE_BYTES, end(in));
    while (lines.next()) {
      if (lines.isTooLong()) {
        sink.accept(
            new Item.Unreadable("-:" + lines.number(), Reason.UNREADABLE, "too long for a path"));
        continue;
      }
      String line = StandardCharsets.UTF_8.decode(lines.bytes()).toString();
      if (line.endsWith("\r")) {
        line = line.substring(0, line.length() - 1);
      }
      if (!line.isBlank()) {
        read(line, sink);
      }
    }
  }

  /** What ends each name: no name holds a zero byte, but one may hold a line feed. */
  private static byte end(InputStream in) throws IOException {
    byte[] start = new byte[BUFFER_BYTES];
    in.mark(BUFFER_BYTES);
    int length = in.read(start);
    in.reset();
    int zeros = 0;
    int lineFeeds = 0;
    for (int i = 0; i < length; i++) {
      zeros += start[i] == 0 ? 1 : 0;
      lineFeeds += start[i] == '\n' ? 1 : 0;
    }
    return (byte) (zeros > 0 && zeros >= lineFeeds ? 0 : '\n');
  }

  private void read(String line, Consumer<Item> sink) throws IOException {
    try {
      named.apply(line).read(sink);
    } catch (InvalidPathException e) {
      sink.accept(new Item.Unreadable(line, Reason.UNREADABLE, "no path"));
    }
  }

  @Override
  public String toString() {
    return "-";
  }
}
