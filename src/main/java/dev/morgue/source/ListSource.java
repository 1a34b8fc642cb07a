package dev.morgue.source;

import dev.morgue.article.Reason;
import dev.morgue.error.Limits;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * What a list names, one file, folder or address a line, as {@code find} prints it. Blank lines are
 * passed over. The list is read while its items are taken in, and only once.
 */
public final class ListSource implements Source {

  private final InputStream list;
  private final Function<String, Source> named;

  /** Takes the list, in UTF-8, and what turns a line of it into a source. */
  public ListSource(InputStream list, Function<String, Source> named) {
    this.list = list;
    this.named = named;
  }

  @Override
  public void read(Consumer<Item> sink) throws IOException {
    LineInput lines = new LineInput(list, Limits.MAX_JSON_LINE_BYTES);
    while (lines.next()) {
      String line = StandardCharsets.UTF_8.decode(lines.bytes()).toString();
      if (line.endsWith("\r")) {
        line = line.substring(0, line.length() - 1);
      }
      if (!line.isBlank()) {
        read(line, sink);
      }
    }
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
