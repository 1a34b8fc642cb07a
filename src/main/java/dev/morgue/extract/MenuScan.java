package dev.morgue.extract;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntUnaryOperator;

/**
 * Tells menus in a page's markup: {@code nav} elements that hold links, labels and pictures only,
 * each closed where it was opened. Without these the tree around them is the same.
 */
final class MenuScan {

  /** No place. */
  static final int NONE = -1;

  /** Shorter ones are left alone: they cost little, and may be a trail or a row of topics. */
  private static final int SHORTEST = 500;

  /** A label; what is longer may be text that somebody reads. */
  private static final int LONGEST_LABEL = 150;

  /** No menu is deeper; of what is open, each link asks whether it is one. */
  private static final int DEEPEST = 50;

  private static final String MENU = "nav";

  private static final Set<String> ELEMENTS =
      Set.of(
          ("a abbr b br button center dd details div dl dt em fieldset figcaption figure font form"
                  + " h2 h3 h4 h5 h6 header hr i img input label legend li nav ol optgroup option p"
                  + " picture script section select small source span strong style sub summary sup"
                  + " svg u ul")
              .split(" "));

  /** What has no end: an end tag closes nothing. */
  private static final Set<String> VOID = Set.of("br", "hr", "img", "input", "source");

  /** What cannot be in one of its kind. */
  private static final Set<String> ALONE = Set.of("a", "button", "form", "select");

  /** Elements whose content is not markup. */
  private static final Set<String> OTHER = Set.of("script", "style", "svg");

  /** What tells of an article or its paper, or of a page that asks for a password. */
  private static final List<String> DATA =
      List.of(
          "crumb",
          "Crumb",
          "itemprop",
          "property=",
          "rel=\"tag",
          "json",
          "password",
          "opyright",
          "&copy",
          "\u00c2\u00a9"); // the sign of copyright in UTF-8

  /** What the tag of a list of topics or authors may say. */
  private static final List<String> LABELS = List.of("tag", "topic", "keyword", "author");

  private final String html;
  private final TagScan tags;
  private final IntUnaryOperator after;

  /** What cannot be in one of its kind and is open. */
  private final Set<String> outer = new HashSet<>();

  /**
   * Reads along with a scan of a page.
   *
   * @param after where that ends which begins with the {@code <} there, negative if nobody can tell
   */
  MenuScan(String html, TagScan tags, IntUnaryOperator after) {
    this.html = html;
    this.tags = tags;
    this.after = after;
  }

  /** Takes note of a tag outside of menus. */
  void pass(int name, boolean start) {
    int length = tags.afterName(name) - name; // most tags are told by it
    if (length != 1 && length != 4 && length != 6) {
      return;
    }
    String element = tags.name(name);
    if (ALONE.contains(element)) {
      if (start) {
        outer.add(element);
      } else {
        outer.remove(element);
      }
    }
  }

  /**
   * The end tag of the menu whose name begins at one place and its content at another; {@link
   * #NONE} if it is none.
   */
  int end(int name, int start) {
    int end = outer.contains("select") ? NONE : endOfLabels(start);
    boolean menu = end - start >= SHORTEST && !tellsOfArticle(name, start, end);
    return menu ? end : NONE;
  }

  private boolean tellsOfArticle(int name, int start, int end) {
    String tag = html.substring(name, start).toLowerCase(Locale.ROOT);
    return LABELS.stream().anyMatch(tag::contains)
        || DATA.stream().anyMatch(sign -> html.indexOf(sign, name, end) >= 0);
  }

  private int endOfLabels(int start) {
    Deque<String> open = new ArrayDeque<>();
    int at = start;
    while (at >= 0) {
      int next = html.indexOf('<', at);
      if (next < 0 || isLong(at, next)) {
        return NONE;
      }
      if (html.startsWith("/", next + 1)) {
        String element = tags.name(next + 2);
        if (open.isEmpty() && element.equals(MENU)) {
          return next;
        }
        boolean closes = VOID.contains(element) || element.equals(open.poll());
        at = closes ? tags.after(next + 2) : NONE;
      } else {
        at = tags.isName(next + 1) ? afterStart(next, open) : after.applyAsInt(next);
      }
    }
    return NONE;
  }

  private boolean isLong(int start, int end) {
    return end - start > LONGEST_LABEL
        && html.substring(start, end).strip().length() > LONGEST_LABEL;
  }

  private int afterStart(int at, Deque<String> open) {
    String element = tags.name(at + 1);
    if (!mayHold(element, open)) {
      return NONE;
    }
    if (OTHER.contains(element)) {
      int end = after.applyAsInt(at);
      if (end >= 0 && html.startsWith("</", end)) {
        open.push(element);
      }
      return end;
    }
    if (!VOID.contains(element)) {
      open.push(element);
    }
    return tags.after(at + 1);
  }

  /** A menu may hold menus, but these no others: each is read once for each around it. */
  private boolean mayHold(String element, Deque<String> open) {
    boolean known = ELEMENTS.contains(element) || element.indexOf('-') > 0;
    boolean alone = ALONE.contains(element) || element.equals(MENU);
    return known
        && open.size() < DEEPEST
        && !(alone && (open.contains(element) || outer.contains(element)));
  }
}
