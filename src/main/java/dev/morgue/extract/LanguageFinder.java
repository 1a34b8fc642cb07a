package dev.morgue.extract;

import dev.morgue.article.ArticleBuilder;
import dev.morgue.article.ArticlePart;
import dev.morgue.article.ArticleUrl;
import java.util.List;
import java.util.Locale;

/** Finds the language of the text. */
final class LanguageFinder {

  /** A language code and what gave it; both empty if the page declares none. */
  record Language(String code, String signal) {
    void into(ArticleBuilder article, Traces traces, String body) {
      article.language(code);
      if (!code.isEmpty()) {
        traces.put(ArticlePart.LANGUAGE, signal, "");
      }
    }
  }

  private LanguageFinder() {}

  static Language find(PageScan scan, SchemaItems data) {
    String html = code(scan.language);
    if (!html.isEmpty()) {
      return new Language(html, "html lang");
    }
    String schema = code(data.first("inLanguage"));
    if (!schema.isEmpty()) {
      return new Language(schema, "structured inLanguage");
    }
    for (String key : List.of("og:locale", "content-language", "language", "dc.language")) {
      String meta = code(scan.meta.first(key));
      if (!meta.isEmpty()) {
        return new Language(meta, "meta " + key);
      }
    }
    return new Language("", "");
  }

  private static String code(String tag) {
    String lower = tag.strip().toLowerCase(Locale.ROOT);
    int end = 0;
    while (end < lower.length() && lower.charAt(end) >= 'a' && lower.charAt(end) <= 'z') {
      end++;
    }
    return end == 2 ? lower.substring(0, 2) : "";
  }

  /** Whether 3/4/2016 is a day in March here: in the United States and the Philippines. */
  static boolean monthFirst(PageScan scan, String language, String url) {
    String tag =
        (scan.language + ' ' + scan.meta.first("og:locale"))
            .toLowerCase(Locale.ROOT)
            .replace('_', '-');
    if (tag.contains("en-us") || tag.contains("en-ph")) {
      return true;
    }
    boolean english = language.equals("en") || language.isEmpty();
    String host = ArticleUrl.host(url);
    boolean general =
        host.endsWith(".com")
            || host.endsWith(".org")
            || host.endsWith(".gov")
            || host.endsWith(".net")
            || host.endsWith(".edu")
            || host.isEmpty();
    return english && general && !tag.contains("en-");
  }
}
