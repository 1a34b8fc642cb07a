package dev.morgue.output;

import dev.morgue.search.Explanation;
import dev.morgue.search.Hit;
import dev.morgue.text.PrintableText;
import java.io.PrintStream;
import org.jspecify.annotations.Nullable;

/** One line a hit: its id, a tab, its address. */
public final class IdResults implements ResultPrinter {

  private final PrintStream out;

  /** Prints to that stream. */
  public IdResults(PrintStream out) {
    this.out = out;
  }

  @Override
  public void begin(boolean relaxed) {}

  @Override
  public void hit(Hit hit, @Nullable Explanation explanation) {
    out.print(PrintableText.line(hit.id().value()) + '\t' + PrintableText.line(hit.url()) + '\n');
  }

  @Override
  public void end(Summary summary) {}
}
