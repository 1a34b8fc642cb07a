package dev.morgue.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The text of an article that its page holds only as data for a script to lay out: the longest run
 * of paragraphs in the innermost item that has the headline as well. Pages whose text can be seen
 * are not to be asked, as such data hold other articles, too.
 */
final class ScriptText {

  /** Fewer characters hold no article. */
  private static final int LEAST_CHARS = 400;

  private static final int PARAGRAPH = 60;

  /** The headline may lie so many items deeper than the one with the text, as a part of a title. */
  private static final int NEAR = 1;

  private static final int MANY = 1_000;

  private static final StructuredText NONE = StructuredText.longest(List.of());

  private final String headline;
  private List<String> found = List.of();

  private ScriptText(String headline) {
    this.headline = headline;
  }

  /**
   * What was met in an item.
   *
   * @param levels how many items around it lie between this one and the headline; many if none has
   *     it
   * @param run the longest run of paragraphs
   * @param chars the characters in that run
   */
  private record Met(int levels, List<String> run, int chars) {

    static final Met NOTHING = new Met(MANY, List.of(), 0);

    Met and(Met other) {
      boolean longer = other.chars > chars;
      return new Met(
          Math.min(levels, other.levels), longer ? other.run : run, longer ? other.chars : chars);
    }

    Met outwards() {
      return new Met(levels + 1, run, chars);
    }
  }

  /** The text in the page's scripts that belongs to that headline; without letters if none does. */
  static StructuredText find(Supplier<Document> page, String headline) {
    String letters = TextTrace.letters(headline);
    if (letters.isEmpty()) {
      return NONE;
    }
    for (Element script : page.get().select("script:not([src])")) {
      String data = script.data();
      if (data.length() >= LEAST_CHARS) {
        ScriptText text = new ScriptText(letters);
        JsonLd.read(data).forEach(text::read);
        if (!text.found.isEmpty()) {
          return StructuredText.longest(List.of(joined(text.found)));
        }
      }
    }
    return NONE;
  }

  /** Reads from the inside out; what is found first is innermost. */
  private Met read(Thing item) {
    Met met = Met.NOTHING;
    for (List<Thing> values : item.properties().values()) {
      List<String> run = new ArrayList<>();
      for (Thing value : values) {
        if (value.isText()) {
          met = isHeadline(value.text()) ? met.and(new Met(0, List.of(), 0)) : met;
          add(run, value.text());
        } else {
          met = met.and(read(value).outwards());
          value.properties().values().forEach(parts -> addText(run, parts));
        }
      }
      met = isText(run) ? met.and(new Met(MANY, run, length(run))) : met;
    }
    if (found.isEmpty() && met.levels <= NEAR && met.chars > 0) {
      found = met.run;
    }
    return met;
  }

  /** True for the headline, behind which the page's title may name the paper. */
  private boolean isHeadline(String text) {
    if (text.isEmpty() || text.length() > 2 * headline.length()) {
      return false;
    }
    String letters = TextTrace.letters(text);
    return headline.startsWith(letters) && letters.length() * 2 >= headline.length();
  }

  private static void addText(List<String> run, List<Thing> parts) {
    if (parts.size() == 1 && parts.getFirst().isText()) {
      add(run, parts.getFirst().text());
    }
  }

  /** Adds a paragraph, or a short sentence below one. */
  private static void add(List<String> run, String text) {
    if (text.isEmpty() || (text.length() < PARAGRAPH && run.isEmpty())) {
      return;
    }
    if (text.indexOf('<') >= 0 || PageShape.endsSentence(text)) {
      run.add(text);
    }
  }

  private static boolean isText(List<String> run) {
    return length(run) >= LEAST_CHARS;
  }

  private static int length(List<String> run) {
    return run.stream().mapToInt(String::length).sum();
  }

  private static String joined(List<String> run) {
    boolean markup = run.stream().anyMatch(text -> text.indexOf('<') >= 0);
    return markup ? "<p>" + String.join("</p><p>", run) + "</p>" : String.join("\n", run);
  }
}
