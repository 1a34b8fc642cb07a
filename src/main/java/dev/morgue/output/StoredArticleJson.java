package dev.morgue.output;

import dev.morgue.article.ArticleJson;
import dev.morgue.article.Evidence;
import dev.morgue.extract.Extraction;
import dev.morgue.search.StoredArticle;
import dev.morgue.text.JsonWriter;

/** Articles with their evidence, and outcomes of extraction, as JSON. */
public final class StoredArticleJson {

  private StoredArticleJson() {}

  /**
   * The article's own object on one line; with {@code evidence} an object that holds {@code
   * article}, {@code evidence} and {@code run} instead.
   */
  public static String toString(StoredArticle stored, boolean evidence) {
    if (!evidence) {
      return ArticleJson.toString(stored.article());
    }
    JsonWriter json = new JsonWriter().beginObject().name("article");
    ArticleJson.write(stored.article(), json);
    write(stored.evidence(), json);
    return json.field("run", stored.run()).endObject().toString();
  }

  /**
   * One line for a page that went through extraction.
   *
   * @param id the id that a manifest gives the page; empty leaves it out
   */
  public static String toString(String source, String id, Extraction extraction) {
    JsonWriter json = new JsonWriter().beginObject().field("id", id);
    json.name("source").value(source);
    switch (extraction) {
      case Extraction.Found found -> {
        json.name("status").value("article").name("article");
        ArticleJson.write(found.article(), json);
        write(found.evidence(), json);
      }
      case Extraction.Skipped skipped ->
          json.name("status")
              .value("skipped")
              .name("reason")
              .value(skipped.reason().code())
              .field("detail", skipped.detail());
    }
    return json.endObject().toString();
  }

  private static void write(Evidence evidence, JsonWriter json) {
    json.name("evidence").beginObject();
    evidence
        .traces()
        .forEach((part, trace) -> {
          json.name(part.jsonName()).beginObject().field("signal", trace.signal());
          json.field("runnerUp", trace.runnerUp()).endObject();
        });
    json.endObject();
  }
}
