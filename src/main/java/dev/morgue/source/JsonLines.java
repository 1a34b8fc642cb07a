package dev.morgue.source;

import dev.morgue.article.Reason;
import dev.morgue.error.Limits;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/**
 * Reads JSON lines, one article a line. A line that is off is one unreadable item, and the reading
 * goes on behind it. Blank lines and byte order marks are passed over. Keys are {@code file:line}.
 */
final class JsonLines {

  private final String file;
  private final Consumer<Item> sink;
  private final ArticleLine parser = new ArticleLine();

  JsonLines(String file, Consumer<Item> sink) {
    this.file = file;
    this.sink = sink;
  }

  void read(InputStream in) throws IOException {
    LineInput lines = new LineInput(in, Limits.MAX_JSON_LINE_BYTES);
    while (lines.next()) {
      String key = file + ":" + lines.number();
      if (lines.isTooLong()) {
        String detail = "a line of more than " + (Limits.MAX_JSON_LINE_BYTES >> 20) + " MB";
        sink.accept(new Item.Unreadable(key, Reason.TOO_LARGE, detail));
        continue;
      }
      ByteBuffer line = lines.bytes();
      if (lines.number() == 1 && isUtf16(line)) {
        String detail = "UTF-16: write it in UTF-8, as with iconv -f UTF-16 -t UTF-8";
        sink.accept(new Item.Unreadable(file, Reason.BAD_ENCODING, detail));
        return;
      }
      line(key, line);
    }
  }

  /** True behind a byte order mark of UTF-16, of which none of the lines could be read. */
  private static boolean isUtf16(ByteBuffer line) {
    short mark = line.remaining() < 2 ? 0 : line.getShort(line.position());
    return mark == (short) 0xfffe || mark == (short) 0xfeff;
  }

  private void line(String key, ByteBuffer bytes) {
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
    } catch (CharacterCodingException e) {
      sink.accept(new Item.Unreadable(key, Reason.BAD_ENCODING, "not UTF-8"));
      return;
    }
    if (!text.isBlank()) {
      sink.accept(parser.parse(key, text));
    }
  }
}
