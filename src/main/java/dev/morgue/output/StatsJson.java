package dev.morgue.output;

import dev.morgue.search.ArchiveStats;
import dev.morgue.text.JsonWriter;

/** What an archive holds as one JSON object. */
public final class StatsJson {

  private StatsJson() {}

  /** The object on one line. */
  public static String toString(ArchiveStats stats) {
    JsonWriter json = new JsonWriter().beginObject();
    json.name("articles").value(stats.articles()).name("superseded").value(stats.superseded());
    json.name("undated").value(stats.undated()).name("words").value(stats.words());
    if (stats.earliest() != null) {
      json.field("earliest", stats.earliest().toString());
    }
    if (stats.latest() != null) {
      json.field("latest", stats.latest().toString());
    }
    HitJson.writeFacets(stats.facets(), json);
    return json.endObject().toString();
  }
}
