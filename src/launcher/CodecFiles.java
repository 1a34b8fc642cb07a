import java.util.Collection;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Tells the names of an index's files, as Lucene does by a regular expression: one is the first
 * that a query would need, to check a few names.
 */
public final class CodecFiles {

  private static final String NAMES = "_[a-z0-9]+(_.*)?\\..*";

  private CodecFiles() {}

  /** What the names match, for those who ask. */
  public static Pattern pattern() {
    return Pattern.compile(NAMES);
  }

  /** Refuses names as {@code SegmentInfo} does. */
  public static void check(Collection<String> files) {
    for (String file : files) {
      if (!isOne(file)) {
        throw new IllegalArgumentException(
            "invalid codec filename '" + file + "', must match: " + NAMES);
      }
      if (file.toLowerCase(Locale.ROOT).endsWith(".tmp")) {
        throw new IllegalArgumentException(
            "invalid codec filename '" + file + "', cannot end with .tmp extension");
      }
    }
  }

  /** Whether the name matches {@link #NAMES}. */
  static boolean isOne(String name) {
    int end = 1;
    while (end < name.length() && isOfSegment(name.charAt(end))) {
      end++;
    }
    if (!name.startsWith("_") || end == 1 || end == name.length()) {
      return false;
    }
    boolean hasDot =
        name.charAt(end) == '.' || name.charAt(end) == '_' && name.indexOf('.', end) > 0;
    return hasDot && isOneLine(name);
  }

  private static boolean isOfSegment(char each) {
    return each >= 'a' && each <= 'z' || each >= '0' && each <= '9';
  }

  /** Whether a dot matches each character. Source: {@link Pattern}, on line terminators. */
  private static boolean isOneLine(String name) {
    for (int i = 0; i < name.length(); i++) {
      if ("\n\r\u0085\u2028\u2029".indexOf(name.charAt(i)) >= 0) {
        return false;
      }
    }
    return true;
  }
}
