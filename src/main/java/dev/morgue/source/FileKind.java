package dev.morgue.source;

import java.util.Locale;
import java.util.Optional;

/** What a file holds, by the ending of its name; {@code .gz} after it changes nothing. */
enum FileKind {
  HTML,
  TEXT,
  MARKDOWN,
  JSON_LINES;

  /** The endings, for a person. */
  static final String READ =
      ".html .htm .xhtml .txt .md .markdown .jsonl or .ndjson, with .gz or without";

  /** The kind of a file of this name; empty if no source reads it. */
  static Optional<FileKind> of(String name) {
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
