package dev.morgue.output;

import dev.morgue.schema.Field;
import dev.morgue.search.Explanation;
import dev.morgue.search.FacetCounts;
import dev.morgue.search.Hit;
import dev.morgue.search.Snippet;
import dev.morgue.text.JsonWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Hits and counts as JSON. Absent fields are left out. */
final class HitJson {

  private HitJson() {}

  /** Writes one hit as an object, with what explains it. */
  static void write(Hit hit, @Nullable Explanation explanation, JsonWriter out) {
    out.beginObject();
    writeFields(hit, out);
    if (explanation != null) {
      BesidesJson.write(explanation, out);
    }
    out.endObject();
  }

  /** Writes the fields of one hit into the object that is open. */
  static void writeFields(Hit hit, JsonWriter out) {
    out.name("rank").value(hit.rank());
    out.name("score").value(shortest(hit.score()));
    out.name("id").value(hit.id().value());
    out.field("url", hit.url()).field("headline", hit.headline());
    if (hit.headlineDerived()) {
      out.name("headlineDerived").value(true);
    }
    out.field("standfirst", hit.standfirst()).field("byline", hit.byline());
    if (hit.published() != null) {
      out.field("published", hit.published().toString());
    }
    out.field("publication", hit.publication()).field("section", hit.section());
    if (hit.kind() != null) {
      out.field("kind", hit.kind().code());
    }
    out.field("topics", hit.topics());
    if (!hit.snippets().isEmpty()) {
      out.name("snippets").beginArray();
      hit.snippets().forEach(snippet -> write(snippet, out));
      out.endArray();
    }
    if (!hit.copies().isEmpty()) {
      out.name("copies").beginArray();
      hit.copies().forEach(copy -> CopyResults.write(copy, out));
      out.endArray();
    }
  }

  private static void write(Snippet snippet, JsonWriter out) {
    out.beginObject().name("field").value(snippet.field().id());
    out.name("text").value(snippet.text()).name("matches").beginArray();
    for (Snippet.Match match : snippet.matches()) {
      out.beginArray().value(match.start()).value(match.end()).endArray();
    }
    out.endArray().endObject();
  }

  /**
   * Writes {@code "facets"} and its object, each field's counts in their order; and how many values
   * more there are, if so, as {@code "facetsMore"}.
   */
  static void writeFacets(List<FacetCounts> facets, JsonWriter out) {
    out.name("facets").beginObject();
    for (FacetCounts counts : facets) {
      out.name(nameOf(counts.field())).beginArray();
      for (FacetCounts.Value value : counts.values()) {
        out.beginObject().name("value").value(value.label());
        out.name("count").value(value.count()).endObject();
      }
      out.endArray();
    }
    out.endObject();
    if (facets.stream().anyMatch(counts -> counts.more() > 0)) {
      out.name("facetsMore").beginObject();
      for (FacetCounts counts : facets) {
        if (counts.more() > 0) {
          out.name(nameOf(counts.field())).value(counts.more());
        }
      }
      out.endObject();
    }
  }

  /** What a facet is called in JSON and in text: authors are counted, and years. */
  static String nameOf(Field field) {
    return switch (field) {
      case PUBLISHED -> "year";
      case BYLINE -> "author";
      default -> field.id();
    };
  }

  /** Milliseconds, to a tenth. */
  static double millis(long nanos) {
    return Math.round(nanos / 100_000.0) / 10.0;
  }

  /** The double with the fewest digits that reads back as this float. */
  static double shortest(float value) {
    return Double.parseDouble(Float.toString(value));
  }
}
