package dev.morgue.output;

import dev.morgue.search.Hit;
import dev.morgue.text.JsonWriter;
import dev.morgue.text.PrintableText;
import java.io.PrintStream;

/** Prints the hits of many queries. */
public interface BatchPrinter {

  /** Prints one hit of the query of that id; a query's hits come in the order of rank. */
  void hit(String queryId, Hit hit);

  /** One JSON object a line: the hit's own, with the query's id first. */
  static BatchPrinter jsonLines(PrintStream out) {
    return (queryId, hit) -> {
      JsonWriter line = new JsonWriter().beginObject().name("qid").value(queryId);
      HitJson.writeFields(hit, line);
      out.print(line.endObject().toString());
      out.print('\n');
    };
  }

  /**
   * The run format of the Text Retrieval Conferences: {@code qid Q0 docid rank score tag}. Scorers
   * order by score alone, so a score that ties is lowered by the least step that keeps the rank.
   */
  static BatchPrinter trec(PrintStream out) {
    return new Trec(out);
  }

  /** See {@link #trec}. */
  final class Trec implements BatchPrinter {

    private static final String TAG = "morgue";

    private final PrintStream out;
    private String query = "";
    private float last;

    private Trec(PrintStream out) {
      this.out = out;
    }

    @Override
    public void hit(String queryId, Hit hit) {
      boolean sameQuery = query.equals(queryId) && hit.rank() > 1;
      float score = sameQuery && hit.score() >= last ? Math.nextDown(last) : hit.score();
      query = queryId;
      last = score;
      StringBuilder line = new StringBuilder(PrintableText.line(queryId));
      line.append(" Q0 ").append(PrintableText.line(hit.id().value()));
      line.append(' ').append(hit.rank()).append(' ').append(score).append(' ').append(TAG);
      out.print(line.append('\n'));
    }
  }
}
