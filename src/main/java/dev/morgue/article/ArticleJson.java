package dev.morgue.article;

import dev.morgue.text.JsonWriter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * An article as JSON: one object, its keys in the order of {@link Article}'s components, absent
 * fields left out. The same shape is read on input.
 */
public final class ArticleJson {

  private ArticleJson() {}

  /** Writes the article as one JSON object. */
  public static void write(Article article, JsonWriter out) {
    out.beginObject().name("id").value(article.id().value());
    writeContent(article, out);
    if (article.version() > 0) {
      out.name("version").value(article.version());
    }
    out.field("source", article.source()).endObject();
  }

  /** The article on one line. */
  public static String toString(Article article) {
    JsonWriter out = new JsonWriter();
    write(article, out);
    return out.toString();
  }

  /**
   * SHA-256, in hexadecimal, of the article's JSON without id, version and source: equal when a
   * page still says the same.
   */
  public static String contentHash(Article article) {
    JsonWriter out = new JsonWriter();
    out.beginObject();
    writeContent(article, out);
    out.endObject();
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      return HexFormat.of()
          .formatHex(sha256.digest(out.toString().getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }

  private static void writeContent(Article article, JsonWriter out) {
    out.field("url", article.url()).field("headline", article.headline());
    if (article.headlineDerived()) {
      out.name("headlineDerived").value(true);
    }
    out.field("standfirst", article.standfirst()).field("summary", article.summary());
    out.field("byline", article.byline().people()).field("bylineLine", article.byline().line());
    if (article.published() != null) {
      out.field("published", article.published().toString());
    }
    if (article.modified() != null) {
      out.field("modified", article.modified().toString());
    }
    out.field("publication", article.publication()).field("section", article.section());
    if (article.kind() != null) {
      out.field("kind", article.kind().code());
    }
    out.field("column", article.column()).field("topics", article.topics());
    out.field("language", article.language()).field("body", article.body());
    out.field("corrections", article.corrections());
    if (article.image() != null) {
      out.name("image").beginObject().field("url", article.image().url());
      out.field("caption", article.image().caption()).endObject();
    }
    out.field("flags", article.flags().stream().sorted().map(Flag::code).toList());
  }
}
