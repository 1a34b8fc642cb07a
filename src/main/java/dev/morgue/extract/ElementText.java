package dev.morgue.extract;

import dev.morgue.text.Whitespace;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** The visible text of an element on one line, up to a bound. */
final class ElementText implements NodeFilter {

  private static final int MOST_BREAKS = 4;

  /** Elements without text, one in another, are not searched without end. */
  private static final int MOST_NODES = 5_000;

  private final StringBuilder out = new StringBuilder();
  private final int most;
  private final char blockEnd;
  private boolean seam;

  /** True after the end of an element, and then where another one begins beside it. */
  private boolean closed;

  private boolean beside;
  private int visited;

  private ElementText(int most, char blockEnd) {
    this.most = most;
    this.blockEnd = blockEnd;
  }

  static String of(Element element, int most) {
    ElementText text = new ElementText(most, ' ');
    element.filter(text);
    return Whitespace.squash(text.out.toString());
  }

  /** The same with a line break where a block begins or ends. */
  static String lines(Element element, int most) {
    ElementText text = new ElementText(most, '\f');
    element.filter(text);
    StringBuilder lines = new StringBuilder();
    for (String part : text.out.toString().split("\f", -1)) {
      String line = Whitespace.squash(part);
      if (!line.isEmpty()) {
        lines.append(lines.isEmpty() ? "" : "\n").append(line);
      }
    }
    return lines.toString();
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (++visited > MOST_NODES) {
      return FilterResult.STOP;
    }
    if (node instanceof TextNode words) {
      String text = words.getWholeText();
      boolean glued = seam && blockEnd == '\f' && !text.isEmpty() && isGlued(text.charAt(0));
      if (glued || (beside && !text.isEmpty() && meets(text.charAt(0)))) {
        out.append(blockEnd);
      }
      seam = false;
      closed = false;
      beside = false;
      out.append(text);
      return out.length() > most ? FilterResult.STOP : FilterResult.CONTINUE;
    }
    if (out.length() > MOST_BREAKS * most) {
      return FilterResult.STOP;
    }
    if (node instanceof Element element) {
      seam = true;
      beside |= closed;
      String tag = element.normalName();
      switch (tag) {
        case "script", "style", "noscript", "template", "svg" -> {
          return FilterResult.SKIP_ENTIRELY;
        }
        case "br" -> out.append(blockEnd);
        default -> {
          if (element.isBlock()) {
            out.append(blockEnd);
          }
        }
      }
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      seam = true;
      closed = true;
      if (element.isBlock()) {
        out.append(blockEnd);
      }
    }
    return FilterResult.CONTINUE;
  }

  /** True if the text before ends in a letter or digit and the next one begins with one. */
  private boolean meets(char next) {
    int length = out.length();
    return length > 0
        && Character.isLetterOrDigit(out.charAt(length - 1))
        && Character.isLetterOrDigit(next);
  }

  /** Letters of two elements that meet without a space belong to two things. */
  private boolean isGlued(char next) {
    int length = out.length();
    return length > 0
        && Character.isLetter(out.charAt(length - 1))
        && Character.isUpperCase(next)
        && Character.isLowerCase(out.charAt(length - 1));
  }
}
