package dev.morgue.source;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.StringJoiner;

/**
 * The key of a file: its path from the ingest root with {@code /} between folders, absolute if it
 * lies elsewhere.
 *
 * <p>Names are bytes on most systems, and two of them may be one text to Java, where they are in
 * another encoding or the system's locale has none. A name's key is what its bytes say in UTF-8;
 * one that is not UTF-8 has {@code \xe9} for each byte beyond ASCII.
 */
final class PathKey {

  private PathKey() {}

  /** The key of this path; both are absolute. */
  static String of(Path root, Path path) {
    Path shown = path.startsWith(root) && !path.equals(root) ? root.relativize(path) : path;
    String text = shown.toString();
    if (text.indexOf('\ufffd') < 0) {
      return text.replace(path.getFileSystem().getSeparator(), "/");
    }
    return named(bytes(path.getFileSystem().getPath("/").resolve(shown)), shown.isAbsolute());
  }

  /** Only its address shows the bytes of a path, escaped where they are not plain. */
  private static byte[] bytes(Path absolute) {
    String address = absolute.toUri().getRawPath();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int i = 0; i < address.length(); i++) {
      char c = address.charAt(i);
      if (c == '%') {
        bytes.write(HexFormat.fromHexDigits(address, i + 1, i + 3));
        i += 2;
      } else {
        bytes.write(c);
      }
    }
    return bytes.toByteArray();
  }

  private static String named(byte[] path, boolean isAbsolute) {
    StringJoiner key = new StringJoiner("/", isAbsolute ? "/" : "", "");
    int start = 1;
    for (int end = 1; end <= path.length; end++) {
      if (end == path.length || path[end] == '/') {
        if (end > start) {
          key.add(name(Arrays.copyOfRange(path, start, end)));
        }
        start = end + 1;
      }
    }
    return key.toString();
  }

  private static String name(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      StringBuilder name = new StringBuilder();
      for (byte b : bytes) {
        if (b >= 0) {
          name.append((char) b);
        } else {
          name.append("\\x").append(HexFormat.of().toHexDigits(b));
        }
      }
      return name.toString();
    }
  }
}
