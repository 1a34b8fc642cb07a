package dev.morgue.output;

import dev.morgue.article.Article;
import dev.morgue.article.ArticlePart;
import dev.morgue.article.Evidence;
import dev.morgue.article.Flag;
import dev.morgue.article.PublicationDate;
import dev.morgue.output.Screen.Style;
import dev.morgue.text.PrintableText;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One article for a person to read, wrapped to the screen. */
public final class ArticleText {

  private static final int LABEL = 13;

  private final PrintStream out;
  private final Screen screen;

  /** Prints to that stream, laid out for that screen. */
  public ArticleText(PrintStream out, Screen screen) {
    this.out = out;
    this.screen = screen;
  }

  /** Prints the whole article: headline, standfirst, where it stood, body, corrections, id. */
  public void article(Article article) {
    if (!article.headline().isEmpty()) {
      paragraph(article.headlineDerived() ? null : Style.HEADLINE, article.headline());
    }
    if (!article.standfirst().isEmpty()) {
      paragraph(null, article.standfirst());
    }
    String origin = origin(article);
    if (!origin.isEmpty()) {
      line("");
      paragraph(Style.FAINT, origin);
    }
    body(article.body());
    line("");
    article.corrections().forEach(note -> labelled("correction", note));
    labelled("topics", String.join(", ", article.topics()));
    labelled("summary", article.summary());
    labelled("flags", flags(article));
    labelled("modified", article.modified() == null ? "" : day(article.modified()));
    unbroken("address", article.url());
    unbroken("source", article.source());
    labelled("id", article.id().value() + version(article));
  }

  /** Prints what gave each field, and what would have given it otherwise. */
  public void evidence(Evidence evidence) {
    line("");
    line("Where the fields come from");
    if (evidence.traces().isEmpty()) {
      line("  nothing is known: the article came ready made");
    }
    evidence.traces().forEach(this::trace);
  }

  private void trace(ArticlePart part, Evidence.Trace trace) {
    Passage passage = new Passage().add(trace.signal());
    if (!trace.runnerUp().isEmpty()) {
      passage.add(Style.FAINT, "  else " + Columns.cut(trace.runnerUp(), 120));
    }
    print(passage, part.jsonName());
  }

  /** A date as readers know it: without the time of day. */
  static String day(PublicationDate date) {
    return date instanceof PublicationDate.OfInstant ? date.earliest().toString() : date.toString();
  }

  private static String origin(Article article) {
    List<String> parts = new ArrayList<>();
    if (!article.byline().people().isEmpty()) {
      parts.add("By " + String.join(", ", article.byline().people()));
    } else {
      parts.add(article.byline().line());
    }
    parts.add(article.published() == null ? "undated" : day(article.published()));
    parts.add(article.publication());
    parts.add(article.section());
    parts.add(article.column());
    parts.add(article.kind() == null ? "" : article.kind().code());
    parts.removeIf(String::isEmpty);
    return String.join(" · ", parts);
  }

  private static String flags(Article article) {
    return String.join(", ", article.flags().stream().sorted().map(Flag::code).toList());
  }

  private static String version(Article article) {
    return article.version() > 1 ? "  (version " + article.version() + ")" : "";
  }

  private void body(String body) {
    int start = 0;
    while (start < body.length()) {
      int end = body.indexOf("\n\n", start);
      line("");
      paragraph(null, end < 0 ? body.substring(start) : body.substring(start, end));
      start = end < 0 ? body.length() : end + 2;
    }
  }

  private void paragraph(@Nullable Style style, String text) {
    new Passage().add(style, text).wrap(screen, screen.proseWidth(), "", 0).forEach(this::line);
  }

  private void labelled(String label, String text) {
    if (!text.isEmpty()) {
      print(new Passage().add(text), label);
    }
  }

  /** What is to be copied is not broken into lines. */
  private void unbroken(String label, String text) {
    if (!text.isEmpty()) {
      String first = screen.paintSafe(Style.LABEL, Columns.padRight(label, LABEL));
      line(first + PrintableText.line(text));
    }
  }

  private void print(Passage passage, String label) {
    String first = screen.paintSafe(Style.LABEL, Columns.padRight(label, LABEL));
    passage.wrap(screen, screen.proseWidth(), first, LABEL).forEach(this::line);
  }

  private void line(String text) {
    out.print(text);
    out.print('\n');
  }
}
