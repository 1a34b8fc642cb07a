package dev.morgue.output;

import dev.morgue.search.Explanation;
import dev.morgue.search.Hit;
import dev.morgue.text.JsonWriter;
import java.io.PrintStream;
import org.jspecify.annotations.Nullable;

/** One JSON object a line for each hit, then one with the total. */
public final class JsonLineResults implements ResultPrinter {

  private final PrintStream out;

  /** Prints to that stream. */
  public JsonLineResults(PrintStream out) {
    this.out = out;
  }

  @Override
  public void begin(boolean relaxed) {}

  @Override
  public void hit(Hit hit, @Nullable Explanation explanation) {
    JsonWriter line = new JsonWriter();
    HitJson.write(hit, explanation, line);
    print(line);
  }

  @Override
  public void end(Summary summary) {
    JsonWriter line = new JsonWriter().beginObject();
    line.name("total").value(summary.total()).name("exact").value(!summary.cut());
    line.name("tookMs").value(HitJson.millis(summary.tookNanos()));
    line.name("query").value(summary.query()).name("relaxed").value(summary.relaxed());
    if (!summary.facets().isEmpty()) {
      HitJson.writeFacets(summary.facets(), line);
    }
    BesidesJson.write(summary, line);
    print(line.endObject());
  }

  private void print(JsonWriter line) {
    out.print(line.toString());
    out.print('\n');
  }
}
