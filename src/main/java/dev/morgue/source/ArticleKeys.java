package dev.morgue.source;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The keys of an article in JSON, and what other programs call the same. Of their names those are
 * read that mean one thing only; capitals, hyphens and underscores in them make no difference.
 */
final class ArticleKeys {

  /** What {@link dev.morgue.article.ArticleJson} writes; the last two are not for input. */
  private static final Set<String> OWN =
      Set.of(
          "id",
          "url",
          "headline",
          "headlineDerived",
          "standfirst",
          "summary",
          "byline",
          "bylineLine",
          "published",
          "modified",
          "publication",
          "section",
          "kind",
          "column",
          "topics",
          "language",
          "body",
          "corrections",
          "image",
          "flags",
          "version",
          "source");

  private static final Map<String, String> OTHER =
      invert(
          Map.ofEntries(
              Map.entry("url", List.of("link", "permalink", "canonicalurl")),
              Map.entry("headline", List.of("title")),
              Map.entry("standfirst", List.of("subtitle", "subhead", "subheadline", "dek", "deck")),
              Map.entry("summary", List.of("description", "abstract", "excerpt")),
              Map.entry("byline", List.of("author", "authors", "creator")),
              Map.entry(
                  "published",
                  List.of(
                      "date",
                      "datepublished",
                      "publicationdate",
                      "publishdate",
                      "publishedat",
                      "publisheddate",
                      "publishedon",
                      "pubdate")),
              Map.entry(
                  "modified",
                  List.of(
                      "datemodified",
                      "lastmodified",
                      "modifiedat",
                      "modifieddate",
                      "updated",
                      "updatedat")),
              Map.entry("publication", List.of("publisher", "newspaper")),
              Map.entry("section", List.of("category")),
              Map.entry("topics", List.of("tags", "keywords")),
              Map.entry("language", List.of("lang", "inlanguage")),
              Map.entry("body", List.of("text", "content", "articlebody", "bodytext", "fulltext")),
              Map.entry("image", List.of("imageurl"))));

  private ArticleKeys() {}

  /** True for a key of ours. */
  static boolean isOwn(String key) {
    return OWN.contains(key);
  }

  /** Which of our keys the other program's key stands for; empty if none surely. */
  static Optional<String> standsFor(String key) {
    String plain = key.replace("_", "").replace("-", "").toLowerCase(Locale.ROOT);
    return Optional.ofNullable(OTHER.get(plain));
  }

  private static Map<String, String> invert(Map<String, List<String>> others) {
    return others.entrySet().stream()
        .flatMap(own -> own.getValue().stream().map(other -> Map.entry(other, own.getKey())))
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
