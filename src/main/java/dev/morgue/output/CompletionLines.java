package dev.morgue.output;

import dev.morgue.query.Clause;
import dev.morgue.query.ClausePrinter;
import dev.morgue.query.PlainWords;
import dev.morgue.schema.Field;
import dev.morgue.search.FacetCounts;
import dev.morgue.text.JsonWriter;
import java.util.List;

/** Names of an archive, one a line, with a query that finds each. */
public final class CompletionLines {

  private CompletionLines() {}

  /** A query for each, a tab, how many articles have the name: as shells take completions. */
  public static String text(Field field, List<FacetCounts.Value> names) {
    StringBuilder lines = new StringBuilder();
    for (FacetCounts.Value name : names) {
      lines.append(query(field, name.label())).append('\t').append(name.count()).append('\n');
    }
    return lines.toString();
  }

  /** One array of the names and their counts. */
  public static String json(List<FacetCounts.Value> names) {
    JsonWriter json = new JsonWriter().beginArray();
    for (FacetCounts.Value name : names) {
      json.beginObject().name("value").value(name.label());
      json.name("count").value(name.count()).endObject();
    }
    return json.endArray().toString() + '\n';
  }

  private static String query(Field field, String name) {
    List<String> words = PlainWords.split(name);
    boolean whole = field.type() == Field.Type.CODE || words.size() == 1;
    Clause clause = whole ? new Clause.Word(name) : new Clause.Phrase(words, false);
    return ClausePrinter.print(new Clause.In(field, clause));
  }
}
