package dev.morgue.output;

import dev.morgue.search.Explanation;
import dev.morgue.search.Gist;
import dev.morgue.search.Timeline;
import dev.morgue.text.JsonWriter;
import java.util.Locale;

/** What a search tells besides its hits, as members of the JSON object that is open. */
final class BesidesJson {

  private BesidesJson() {}

  /** Writes what was asked for and found. */
  static void write(ResultPrinter.Summary summary, JsonWriter out) {
    if (summary.timeline() != null) {
      write(summary.timeline(), out);
    }
    if (summary.gist() != null) {
      write(summary.gist(), out);
    }
    if (summary.suggestion() != null) {
      out.name("suggestion").beginObject().name("query").value(summary.suggestion().query());
      out.name("total").value(summary.suggestion().total()).endObject();
    }
  }

  private static void write(Timeline timeline, JsonWriter out) {
    out.name("timeline").beginObject();
    out.name("unit").value(timeline.unit().name().toLowerCase(Locale.ROOT));
    out.name("inexact").value(timeline.inexact()).name("undated").value(timeline.undated());
    out.name("periods").beginArray();
    for (Timeline.Period period : timeline.periods()) {
      out.beginObject().name("period").value(timeline.unit().label(period.start()));
      out.name("count").value(period.count()).name("archive").value(period.archive()).endObject();
    }
    out.endArray().endObject();
  }

  private static void write(Gist gist, JsonWriter out) {
    out.name("about").beginObject().name("sampled").value(gist.sampled());
    out.name("terms").beginArray();
    for (Gist.Term term : gist.terms()) {
      out.beginObject().name("term").value(term.text());
      out.name("count").value(term.matches()).name("archive").value(term.archive()).endObject();
    }
    out.endArray().endObject();
  }

  /** Writes {@code "explanation"}: what each part added to the score. */
  static void write(Explanation explanation, JsonWriter out) {
    out.name("explanation").beginArray();
    for (Explanation.Part part : explanation.parts()) {
      out.beginObject().name("kind").value(part.kind().name().toLowerCase(Locale.ROOT));
      out.name("what").value(part.what()).field("fields", part.fields());
      out.name("score").value(HitJson.shortest(part.score())).endObject();
    }
    out.endArray();
  }
}
