package dev.morgue.output;

import dev.morgue.search.Copy;
import dev.morgue.text.JsonWriter;
import dev.morgue.text.PrintableText;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** Near-copies of an article: reprints, wire copies, corrected versions. */
public final class CopyResults {

  private CopyResults() {}

  /** One line each for a person. */
  public static void text(List<Copy> copies, PrintStream out) {
    copies.forEach(copy -> out.print(line(copy) + "  " + headline(copy) + '\n'));
  }

  /** One JSON object a line. */
  public static void jsonLines(List<Copy> copies, PrintStream out) {
    for (Copy copy : copies) {
      JsonWriter json = new JsonWriter();
      write(copy, json);
      out.print(json.toString() + '\n');
    }
  }

  private static String headline(Copy copy) {
    return copy.headline().isEmpty() ? "(no headline)" : PrintableText.line(copy.headline());
  }

  /** Date, paper, id and how much is the same. */
  static String line(Copy copy) {
    List<String> parts = new ArrayList<>();
    parts.add(copy.published() == null ? "undated" : ArticleText.day(copy.published()));
    parts.add(PrintableText.line(copy.publication()));
    parts.add(copy.id().abbreviated());
    parts.removeIf(String::isEmpty);
    return String.join(" ", parts) + " (" + percent(copy) + " % the same)";
  }

  /** Only what is wholly the same is 100 % the same. */
  private static long percent(Copy copy) {
    return (long) Math.floor(copy.similarity() * 100);
  }

  /** Writes one copy as an object. */
  static void write(Copy copy, JsonWriter out) {
    out.beginObject().name("id").value(copy.id().value());
    out.name("similarity").value(Math.floor(copy.similarity() * 1000) / 1000);
    out.field("headline", copy.headline());
    if (copy.published() != null) {
      out.field("published", copy.published().toString());
    }
    out.field("publication", copy.publication()).endObject();
  }
}
