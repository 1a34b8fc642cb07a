package dev.morgue.extract;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;

/**
 * Takes out of a page's markup what scripts, style sheets, drawings and menus hold, before it is
 * decoded: more than half of a page's bytes, and nothing of its article. Their tags stay, and so do
 * structured data; the tree of the rest is the same. From where markup is too odd to tell on, all
 * of it stays.
 */
final class InertContent {

  /** Elements in which tags are text. */
  private static final Set<String> RAW =
      Set.of("title", "textarea", "iframe", "noembed", "noframes", "xmp");

  /** Elements of a drawing. Others may end it, as those of HTML do. */
  private static final Set<String> DRAWING =
      Set.of(
          ("path g circle rect line polygon polyline ellipse use defs symbol clippath mask pattern"
                  + " lineargradient radialgradient stop filter image text tspan animate"
                  + " animatetransform a")
              .split(" "));

  /** Elements of a drawing in which tags may be those of HTML, or text. */
  private static final Set<String> LABELS = Set.of("title", "desc", "style");

  private static final int ODD = TagScan.ODD;

  /** Begins each run of letters in ISO 2022, which look like markup. */
  private static final char ESCAPE = 0x1b;

  /** Half of markup in UTF-16, where letters may look like markup, too; seen at its beginning. */
  private static final char ZERO = 0;

  private static final int BEGINNING = 1_000;

  private final byte[] bytes;
  private final boolean withMenus;

  /** A character for each byte. */
  private final String html;

  private final TagScan tags;
  private final MenuScan menus;

  /** Where each part that is left out begins and ends, one behind the other, and their length. */
  private int[] parts = new int[64];

  private int size;
  private int length;

  private InertContent(byte[] bytes, boolean withMenus) {
    this.bytes = bytes;
    this.withMenus = withMenus;
    this.html = new String(bytes, StandardCharsets.ISO_8859_1);
    this.tags = new TagScan(html);
    this.menus = new MenuScan(html, tags, this::after);
  }

  /**
   * A page in any encoding without what such elements hold. The given bytes are not changed.
   *
   * @param withMenus true if menus stay, for somebody who may ask for what is in them
   */
  static byte[] leftOut(byte[] page, boolean withMenus) {
    return new InertContent(page, withMenus).leftOut();
  }

  private byte[] leftOut() {
    boolean wide = html.indexOf(ZERO, 0, Math.min(BEGINNING, bytes.length)) >= 0;
    if (wide || html.indexOf(ESCAPE) >= 0) {
      return bytes;
    }
    int after = 0;
    while (after != ODD) {
      int at = html.indexOf('<', after);
      after = at < 0 ? ODD : after(at);
    }
    return size == 0 ? bytes : kept();
  }

  private byte[] kept() {
    byte[] kept = new byte[bytes.length - length];
    int from = 0;
    int to = 0;
    for (int i = 0; i < size; i += 2) {
      System.arraycopy(bytes, from, kept, to, parts[i] - from);
      to += parts[i] - from;
      from = parts[i + 1];
    }
    System.arraycopy(bytes, from, kept, to, bytes.length - from);
    return kept;
  }

  /** Where that ends which begins with the {@code <} there, or {@link #ODD}. */
  private int after(int at) {
    if (tags.isName(at + 1)) {
      return afterElement(at + 1);
    }
    return switch (at + 1 < html.length() ? html.charAt(at + 1) : ' ') {
      case '/' -> tags.isName(at + 2) ? afterEndTag(at + 2) : afterDeclaration(at);
      case '!' -> html.startsWith("--", at + 2) ? afterComment(at) : afterDeclaration(at);
      case '?' -> afterDeclaration(at);
      default -> at + 1;
    };
  }

  private int afterEndTag(int name) {
    menus.pass(name, false);
    return tags.after(name);
  }

  private int afterDeclaration(int start) {
    int end = html.indexOf('>', start);
    return end < 0 || html.indexOf('[', start, end) >= 0 ? ODD : end + 1;
  }

  private int afterComment(int start) {
    // The two dashes that begin a comment also end it, if > follows.
    for (int at = html.indexOf("--", start + 2); at >= 0; at = html.indexOf("--", at + 1)) {
      if (html.startsWith(">", at + 2)) {
        return at + 3;
      }
      if (at >= start + 4 && html.startsWith("!>", at + 2)) {
        return at + 4;
      }
    }
    return ODD;
  }

  private int afterElement(int name) {
    menus.pass(name, true);
    int start = tags.after(name);
    if (start == ODD) {
      return ODD;
    }
    return switch (html.charAt(name) | 0x20) {
      case 's', 't', 'i', 'm', 'n', 'p', 'x' -> afterContent(tags.name(name), name, start);
      default -> start;
    };
  }

  /** Where the content ends that begins at {@code start}, or what is to be read of it. */
  private int afterContent(String element, int name, int start) {
    return switch (element) {
      case "script" ->
          isData(name, start) ? endOfScript(start) : leaveOut(start, endOfScript(start));
      case "style" -> leaveOut(start, endOfRaw(element, start));
      case "svg" -> leaveOut(start, endOfDrawing(start));
      case "nav" -> withMenus ? start : leaveOutMenu(name, start);
      case "plaintext", "math" -> ODD;
      default -> RAW.contains(element) ? endOfRaw(element, start) : start;
    };
  }

  /** Parts that were found in it are gone with it; in what is no menu they are found again. */
  private int leaveOutMenu(int name, int start) {
    int partsBefore = size;
    int lengthBefore = length;
    int end = menus.end(name, start);
    size = partsBefore;
    length = lengthBefore;
    return end == MenuScan.NONE ? start : leaveOut(start, end);
  }

  private int leaveOut(int start, int end) {
    if (end > start) {
      if (size == parts.length) {
        parts = Arrays.copyOf(parts, 2 * size);
      }
      parts[size] = start;
      parts[size + 1] = end;
      size += 2;
      length += end - start;
    }
    return end;
  }

  /** True if a script's tag names JSON, or its type may be hidden in character references. */
  private boolean isData(int name, int start) {
    String tag = html.substring(name, start);
    return tag.indexOf('&') >= 0 || tag.toLowerCase(Locale.ROOT).contains("json");
  }

  /** A script within a comment within a script ends differently. */
  private int endOfScript(int start) {
    int end = endOfRaw("script", start);
    int comment = end == ODD ? -1 : html.indexOf("<!--", start, end);
    boolean nested =
        comment >= 0 && html.substring(comment, end).toLowerCase(Locale.ROOT).contains("<script");
    return nested ? ODD : end;
  }

  private int endOfRaw(String element, int start) {
    for (int at = html.indexOf("</", start); at >= 0; at = html.indexOf("</", at + 2)) {
      if (html.regionMatches(true, at + 2, element, 0, element.length())
          && tags.name(at + 2).equals(element)) {
        return at;
      }
    }
    return ODD;
  }

  private int endOfDrawing(int start) {
    if (isEmpty(start)) {
      return start;
    }
    Deque<String> open = new ArrayDeque<>();
    int after = start;
    while (after != ODD) {
      int at = html.indexOf('<', after);
      boolean isEnd = at >= 0 && html.startsWith("/", at + 1);
      int name = isEnd ? at + 2 : at + 1;
      if (at < 0 || !tags.isName(name)) {
        return ODD;
      }
      String element = tags.name(name);
      if (isEnd && element.equals("svg")) {
        return at;
      }
      after =
          isEnd
              ? afterEnd(element, name, open)
              : LABELS.contains(element)
                  ? afterLabel(element, name)
                  : DRAWING.contains(element) ? afterPart(element, name, open) : ODD;
    }
    return ODD;
  }

  /** True if the tag that ends there has a slash for an end tag. */
  private boolean isEmpty(int afterTag) {
    return html.charAt(afterTag - 2) == '/';
  }

  private int afterPart(String element, int name, Deque<String> open) {
    int after = tags.after(name);
    if (after != ODD && !isEmpty(after)) {
      open.push(element);
    }
    return after;
  }

  /** What ends nothing in the drawing may end something around it. */
  private int afterEnd(String element, int name, Deque<String> open) {
    while (!open.isEmpty()) {
      if (open.pop().equals(element)) {
        return tags.after(name);
      }
    }
    return ODD;
  }

  /** What is behind an element that holds nothing but text. */
  private int afterLabel(String element, int name) {
    int start = tags.after(name);
    int end = start == ODD ? ODD : endOfRaw(element, start);
    return end != ODD && html.indexOf('<', start) == end ? tags.after(end + 2) : ODD;
  }
}
