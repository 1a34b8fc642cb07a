package dev.morgue.output;

import dev.morgue.ingest.Counts;
import dev.morgue.ingest.IngestOptions;
import dev.morgue.text.PrintableText;
import java.io.PrintStream;
import java.util.function.Consumer;

/**
 * How a run goes: on a terminal one line that is rewritten, elsewhere a plain line now and then.
 */
public final class ProgressText implements Consumer<IngestOptions.Progress> {

  private static final long QUIET_NANOS = 10_000_000_000L;
  private static final String BACK = "\r\u001b[K";

  private final PrintStream out;
  private final Screen screen;
  private final boolean terminal;
  private final long start = System.nanoTime();
  private long lastLine = start;
  private boolean showing;

  /** Prints to that stream; {@code terminal} says whether a line can be rewritten there. */
  public ProgressText(PrintStream out, Screen screen, boolean terminal) {
    this.out = out;
    this.screen = screen;
    this.terminal = terminal;
  }

  @Override
  public synchronized void accept(IngestOptions.Progress progress) {
    if (terminal) {
      out.print(BACK + Columns.cut(text(progress), screen.width() - 1));
      out.flush();
      showing = true;
    } else if (System.nanoTime() - lastLine > QUIET_NANOS) {
      lastLine = System.nanoTime();
      out.print(text(progress) + '\n');
      out.flush();
    }
  }

  /** Takes the line away, so that what follows starts on a clean one. */
  public synchronized void clear() {
    if (showing) {
      out.print(BACK);
      out.flush();
      showing = false;
    }
  }

  private String text(IngestOptions.Progress progress) {
    Counts counts = progress.counts();
    double seconds = Math.max((System.nanoTime() - start) / 1e9, 0.1);
    StringBuilder line = new StringBuilder(pages(counts.seen())).append(", ");
    line.append(TextResults.count(Math.round(counts.seen() / seconds))).append(" a second");
    if (counts.skipped() + counts.failed() > 0) {
      line.append(", ").append(TextResults.count(counts.skipped())).append(" skipped, ");
      line.append(TextResults.count(counts.failed())).append(" failed");
    }
    return line.append("  ").append(PrintableText.line(progress.key())).toString();
  }

  private static String pages(long number) {
    return number == 1 ? "1 page" : TextResults.count(number) + " pages";
  }
}
