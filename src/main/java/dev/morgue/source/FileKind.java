package dev.morgue.source;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a file holds, by the ending of its name; {@code .gz} after it changes nothing. */
enum FileKind {
  HTML,
  TEXT,
  MARKDOWN,
  JSON_LINES;

  /** Names of files that may be pages: no ending, or one that servers give to what they make. */
  private static final Pattern PERHAPS_HTML =
      Pattern.compile(
          "(?:[^.]+|.*\\.(?:[ps]html?|stm|php\\d?|aspx?|jspx?|cfm|cgi|do))(?:\\.gz)?",
          Pattern.CASE_INSENSITIVE);

  /** How a page begins, behind a byte order mark, declarations and comments. */
  private static final Pattern BEGINNING =
      Pattern.compile(
          "(?:\u00ef\u00bb\u00bf)?(?:\\s++|<\\?xml[^>]*+>|<!--.*?-->)*+"
              + "<(?:!doctype\\s++html|html|head|title|body)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /** Enough of a file to tell whether it begins as a page does. */
  static final int BEGINNING_BYTES = 1 << 12;

  /** The endings, for a person. */
  static final String READ =
      ".html .htm .xhtml .txt .md .markdown .jsonl or .ndjson, with .gz or without";

  /**
   * The kind of a file of this name; empty if no source reads it for its name alone. A mirror's
   * names may go on with what was asked for, as in {@code index.html?p=7}.
   */
  static Optional<FileKind> of(String name) {
    Optional<FileKind> kind = ofEnding(name);
    return kind.isEmpty() ? ofEnding(withoutQuery(name)).filter(HTML::equals) : kind;
  }

  /** True if a file of this name is a page if it begins as one, as mirrors keep them. */
  static boolean mayBePage(String name) {
    return PERHAPS_HTML.matcher(withoutQuery(name)).matches();
  }

  /** True if these first bytes of a file are those of an HTML page. */
  static boolean isPage(byte[] beginning) {
    String text = new String(beginning, StandardCharsets.ISO_8859_1);
    return BEGINNING.matcher(text).lookingAt();
  }

  private static String withoutQuery(String name) {
    int query = name.indexOf('?');
    query = query < 0 ? name.indexOf('@') : query;
    return query <= 0 ? name : name.substring(0, query);
  }

  private static Optional<FileKind> ofEnding(String name) {
    String plain = name.toLowerCase(Locale.ROOT);
    if (plain.endsWith(".gz")) {
      plain = plain.substring(0, plain.length() - 3);
    }
    return switch (plain.substring(plain.lastIndexOf('.') + 1)) {
      case "html", "htm", "xhtml" -> Optional.of(HTML);
      case "txt" -> Optional.of(TEXT);
      case "md", "markdown" -> Optional.of(MARKDOWN);
      case "jsonl", "ndjson" -> Optional.of(JSON_LINES);
      default -> Optional.empty();
    };
  }
}
