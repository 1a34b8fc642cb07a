package dev.morgue.output;

import dev.morgue.output.Screen.Style;
import dev.morgue.schema.Field;
import dev.morgue.search.Copy;
import dev.morgue.search.Explanation;
import dev.morgue.search.FacetCounts;
import dev.morgue.search.Gist;
import dev.morgue.search.Hit;
import dev.morgue.search.Snippet;
import dev.morgue.search.Suggestion;
import dev.morgue.text.PrintableText;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Results for a person: headline, where and when it stood, the passages that matched. */
public final class TextResults implements ResultPrinter {

  private static final int INDENT = 4;
  private static final String SEPARATOR = Passage.tied(" ·").concat(" ");
  private static final String SENTENCE_ENDS = ".!?…\"'”’»)]";

  private final PrintStream out;
  private final Screen screen;

  /** Prints to that stream, laid out for that screen. */
  public TextResults(PrintStream out, Screen screen) {
    this.out = out;
    this.screen = screen;
  }

  @Override
  public void begin(boolean relaxed) {
    if (relaxed) {
      line("No article has all of these words. The best of those that have some:");
      line("");
    }
  }

  @Override
  public void hit(Hit hit, @Nullable Explanation explanation) {
    String rank = Columns.padLeft(String.valueOf(hit.rank()), INDENT - 2) + "  ";
    Snippet headline = headlineSnippet(hit);
    Style style = hit.headlineDerived() ? null : Style.HEADLINE;
    Passage title = new Passage();
    if (headline != null) {
      title.add(headline, style);
    } else {
      title.add(style, hit.headline().isEmpty() ? "(no headline)" : hit.headline());
    }
    title
        .wrap(screen, screen.proseWidth(), screen.paintSafe(Style.FAINT, rank), INDENT)
        .forEach(this::line);
    printOrigin(hit);
    int shown = headline == null ? 0 : 1;
    String last = "";
    for (Snippet snippet : hit.snippets().subList(shown, hit.snippets().size())) {
      if (!snippet.text().equals(last)) {
        printSnippet(snippet);
      }
      last = snippet.text();
    }
    if (explanation != null) {
      new Passage()
          .add(Style.FAINT, ExplanationText.of(explanation))
          .wrap(screen, screen.proseWidth(), " ".repeat(INDENT), INDENT)
          .forEach(this::line);
    }
    hit.copies().forEach(this::printCopy);
    line("");
  }

  private void printCopy(Copy copy) {
    new Passage()
        .add(Style.FAINT, "also: " + CopyResults.line(copy))
        .wrap(screen, screen.width(), " ".repeat(INDENT), INDENT)
        .forEach(this::line);
  }

  @Override
  public void end(Summary summary) {
    if (!summary.facets().isEmpty() && summary.total() > 0) {
      summary.facets().forEach(this::printFacet);
      line("");
    }
    if (summary.timeline() != null && summary.total() > 0) {
      new TimelineText(summary.timeline(), screen).lines().forEach(this::line);
      line("");
    }
    if (summary.gist() != null && summary.total() > 0) {
      printGist(summary.gist());
    }
    if (summary.suggestion() != null) {
      printSuggestion(summary.suggestion());
    }
    StringBuilder last = new StringBuilder(summary.cut() ? "the closest " : "");
    last.append(summary.cut() && summary.total() == 1 ? "article" : articles(summary.total()));
    if (summary.shown() > 0 && summary.shown() < summary.total()) {
      last.append(", showing ").append(count(summary.first()));
      if (summary.shown() > 1) {
        last.append('–').append(count(summary.first() + summary.shown() - 1));
      }
    }
    line(last + screen.paintSafe(Style.FAINT, " (" + time(summary.tookNanos()) + ")"));
  }

  private static @Nullable Snippet headlineSnippet(Hit hit) {
    Snippet first = hit.snippets().isEmpty() ? null : hit.snippets().getFirst();
    return first != null && first.field() == Field.HEADLINE ? first : null;
  }

  private void printOrigin(Hit hit) {
    List<String> parts = new ArrayList<>();
    parts.add(hit.published() == null ? "undated" : ArticleText.day(hit.published()));
    parts.add(hit.publication());
    parts.add(hit.section());
    parts.add(hit.kind() == null ? "" : hit.kind().code());
    parts.replaceAll(Passage::tied);
    List<String> authors = new ArrayList<>(hit.byline());
    authors.replaceAll(Passage::tied);
    parts.add(String.join(", ", authors));
    parts.removeIf(String::isEmpty);
    new Passage()
        .add(Style.ID, hit.id().abbreviated())
        .add(Style.FAINT, "  " + String.join(SEPARATOR, parts))
        .wrap(screen, screen.width(), " ".repeat(INDENT), INDENT)
        .forEach(this::line);
  }

  private void printSnippet(Snippet snippet) {
    Passage passage = new Passage();
    if (startsInside(snippet.text())) {
      passage.add("…");
    }
    passage.add(snippet, null);
    if (endsInside(snippet.text())) {
      passage.add("…");
    }
    passage.wrap(screen, screen.proseWidth(), " ".repeat(INDENT), INDENT).forEach(this::line);
  }

  private static boolean startsInside(String text) {
    return !text.isEmpty() && Character.isLowerCase(text.codePointAt(0));
  }

  private static boolean endsInside(String text) {
    String end = text.stripTrailing();
    return !end.isEmpty() && SENTENCE_ENDS.indexOf(end.charAt(end.length() - 1)) < 0;
  }

  private void printFacet(FacetCounts facet) {
    Passage values = new Passage();
    if (facet.values().isEmpty()) {
      values.add(Style.FAINT, "none");
    }
    String separator = "";
    for (FacetCounts.Value value : facet.values()) {
      values.add(separator).add(Passage.tied(value.label()));
      values.add(Style.FAINT, Passage.tied(" " + count(value.count())));
      separator = SEPARATOR;
    }
    if (facet.more() > 0) {
      values.add(separator).add(Style.FAINT, Passage.tied("and " + count(facet.more()) + " more"));
    }
    String label = Columns.padRight(HitJson.nameOf(facet.field()), 13);
    values
        .wrap(screen, screen.width(), screen.paintSafe(Style.LABEL, label), 13)
        .forEach(this::line);
  }

  private void printGist(Gist gist) {
    Passage values = new Passage();
    String separator = "";
    for (Gist.Term term : gist.terms()) {
      values.add(separator).add(Passage.tied(PrintableText.line(term.text())));
      values.add(Style.FAINT, Passage.tied(" " + count(term.matches())));
      separator = SEPARATOR;
    }
    String label = "About";
    if (gist.terms().isEmpty()) {
      values.add("nothing that the rest of the archive is not about as much");
    } else if (gist.sampled() > 1) {
      values.add(Style.FAINT, " (of the " + count(gist.sampled()) + " best)");
    }
    values
        .wrap(
            screen, screen.width(), screen.paintSafe(Style.LABEL, Columns.padRight(label, 13)), 13)
        .forEach(this::line);
    line("");
  }

  private void printSuggestion(Suggestion suggestion) {
    line("Did you mean: morgue search " + QueryErrorText.shellQuoted(suggestion.query()));
    line("    " + articles(suggestion.total()));
    line("");
  }

  private void line(String text) {
    out.print(text);
    out.print('\n');
  }

  /** So many articles, in words. */
  static String articles(long total) {
    return total == 1 ? "1 article" : count(total) + " articles";
  }

  /** The number with commas between thousands. */
  static String count(long number) {
    String digits = Long.toString(number);
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < digits.length(); i++) {
      int left = digits.length() - i;
      if (i > 0 && left % 3 == 0) {
        out.append(',');
      }
      out.append(digits.charAt(i));
    }
    return out.toString();
  }

  private static String time(long nanos) {
    long millis = Math.round(nanos / 1e6);
    return millis < 10_000 ? millis + " ms" : String.format(Locale.ROOT, "%.1f s", nanos / 1e9);
  }
}
