package dev.morgue.extract;

import dev.morgue.article.ArticleBuilder;
import dev.morgue.article.ArticlePart;
import dev.morgue.article.ArticleUrl;
import dev.morgue.text.LanguageDetector;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Finds the language of the text: the declared one if the text does not speak against it. */
final class LanguageFinder {

  private static final Map<String, String> OLD_CODES =
      Map.of(
          "iw", "he", "in", "id", "ji", "yi", "nb", "no", "nn", "no", "gr", "el", "jp", "ja", "cz",
          "cs", "dk", "da", "se", "sv");
  private static final Set<String> MONTH_FIRST = Set.of("en-us", "en-ph");

  /** The languages that a page declares, the most trusted first; perhaps none. */
  record Language(List<Candidate<String>> declared) {

    /** The declared code; empty if the page declares none. */
    String code() {
      return declared.isEmpty() ? "" : declared.get(0).value();
    }

    /** Sets the language: a detected one beats a declared one that the text cannot be in. */
    void into(ArticleBuilder article, Traces traces, String body) {
      List<Candidate<String>> found = new ArrayList<>(declared);
      LanguageDetector.detect(body)
          .ifPresent(detected -> {
            boolean wrong = !detected.equals(code()) && LanguageDetector.knows(code());
            found.add(wrong ? 0 : found.size(), new Candidate<>(detected, "detected"));
          });
      traces.first(ArticlePart.LANGUAGE, found).ifPresent(article::language);
    }
  }

  private LanguageFinder() {}

  static Language find(PageScan scan, SchemaItems data) {
    List<Candidate<String>> stated = new ArrayList<>();
    add(stated, scan.language, "html lang");
    add(stated, data.first("inLanguage"), "structured inLanguage");
    for (String key : List.of("og:locale", "content-language", "language", "dc.language")) {
      add(stated, scan.meta.first(key), "meta " + key);
    }
    return new Language(stated);
  }

  /** The language of a text that declares it in its front matter, or does not. */
  static Language ofText(String declared) {
    List<Candidate<String>> stated = new ArrayList<>();
    add(stated, declared, "front matter");
    return new Language(stated);
  }

  private static void add(List<Candidate<String>> stated, String tag, String signal) {
    String code = code(tag);
    if (!code.isEmpty()) {
      stated.add(new Candidate<>(code, signal));
    }
  }

  private static String code(String tag) {
    String lower = tag.strip().toLowerCase(Locale.ROOT);
    int end = 0;
    while (end < lower.length() && lower.charAt(end) >= 'a' && lower.charAt(end) <= 'z') {
      end++;
    }
    String code = lower.substring(0, end);
    return end == 2 ? OLD_CODES.getOrDefault(code, code) : "";
  }

  /** Whether 3/4/2016 is a day in March here, as in the United States and the Philippines. */
  static boolean monthFirst(PageScan scan, String language, String url) {
    String html = scan.language.toLowerCase(Locale.ROOT).replace('_', '-');
    String locale = scan.meta.first("og:locale").toLowerCase(Locale.ROOT).replace('_', '-');
    if (MONTH_FIRST.contains(html) || MONTH_FIRST.contains(locale)) {
      return true;
    }
    boolean english = language.equals("en") || language.isEmpty();
    String host = ArticleUrl.host(url);
    String top = host.substring(host.lastIndexOf('.') + 1);
    boolean general =
        host.isEmpty() || Set.of("com", "org", "net", "gov", "edu", "us").contains(top);
    return english && general && !html.startsWith("en-") && !locale.startsWith("en-");
  }
}
