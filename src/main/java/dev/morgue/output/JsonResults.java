package dev.morgue.output;

import dev.morgue.search.Explanation;
import dev.morgue.search.Hit;
import dev.morgue.text.JsonWriter;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The whole answer as one JSON object; its hits are held until the end. */
public final class JsonResults implements ResultPrinter {

  private final PrintStream out;
  private final List<Scored> hits = new ArrayList<>();

  private record Scored(Hit hit, @Nullable Explanation explanation) {}

  /** Prints to that stream. */
  public JsonResults(PrintStream out) {
    this.out = out;
  }

  @Override
  public void begin(boolean relaxed) {}

  @Override
  public void hit(Hit hit, @Nullable Explanation explanation) {
    hits.add(new Scored(hit, explanation));
  }

  @Override
  public void end(Summary summary) {
    JsonWriter json = new JsonWriter().beginObject();
    json.name("query").value(summary.query()).name("total").value(summary.total());
    json.name("exact").value(!summary.cut()).name("relaxed").value(summary.relaxed());
    json.name("tookMs").value(HitJson.millis(summary.tookNanos()));
    json.name("hits").beginArray();
    hits.forEach(each -> HitJson.write(each.hit, each.explanation, json));
    json.endArray();
    HitJson.writeFacets(summary.facets(), json);
    BesidesJson.write(summary, json);
    out.print(json.endObject().toString());
    out.print('\n');
  }
}
