package dev.morgue.extract;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Tells a link that is one of several in a row, as in a menu, from one that stands alone, as a
 * label above a headline does. A trail of ever deeper folders, as {@code Home, Opinion, Columns},
 * speaks of the article and is no menu.
 */
final class LinkList {

  /** Fewer links may be a section and a column. */
  private static final int LEAST = 3;

  private static final int MOST_LEVELS = 4;

  /** Bars, arrows and dots between links. */
  private static final int LONGEST_BETWEEN = 2;

  private LinkList() {}

  /** True if the line that the mark is, or stands in, is a link in a list or itself a list. */
  static boolean has(PageScan scan, PageScan.Mark mark) {
    int start = -1;
    for (PageScan.Mark line : scan.lines) {
      if (line.order() >= mark.order()) {
        List<Element> links = links(scan, start, line.order());
        boolean whole = line.text().equals(mark.text());
        return (links.size() >= LEAST && whole && !isTrail(links))
            || (links.size() == 1 && whole && isInList(links.getFirst()));
      }
      start = line.order();
    }
    return false;
  }

  private static List<Element> links(PageScan scan, int start, int end) {
    List<Element> links = new ArrayList<>();
    for (PageScan.Link link : scan.anchored) {
      if (link.order() > end) {
        break;
      }
      if (link.order() > start && link.element().hasText()) {
        links.add(link.element());
      }
    }
    return links;
  }

  private static boolean isInList(Element link) {
    Element member = link;
    for (int level = 0; level < MOST_LEVELS; level++) {
      Element parent = member.parent();
      if (parent == null || !isLink(member, MOST_LEVELS)) {
        return false;
      }
      List<Element> links = new ArrayList<>();
      for (Element child : parent.children()) {
        if (isLink(child, MOST_LEVELS)) {
          links.add(child);
        }
      }
      if (links.size() >= LEAST) {
        return !isTrail(links);
      }
      member = parent;
    }
    return false;
  }

  /** True if an element holds a link and no other words. */
  private static boolean isLink(Element element, int levels) {
    if (element.normalName().equals("a")) {
      return element.hasAttr("href");
    }
    boolean link = false;
    for (Node node : element.childNodes()) {
      if (node instanceof TextNode text && text.text().strip().length() > LONGEST_BETWEEN) {
        return false;
      }
      if (node instanceof Element child && child.hasText()) {
        if (levels == 0 || !isLink(child, levels - 1)) {
          return false;
        }
        link = true;
      }
    }
    return link;
  }

  /** True if each address continues the one before it. */
  private static boolean isTrail(List<Element> members) {
    String folder = "";
    for (Element member : members) {
      Element link = member.normalName().equals("a") ? member : member.selectFirst("a");
      String path = link == null ? "" : link.attr("href");
      if (!path.startsWith(folder)) {
        return false;
      }
      folder = path.isEmpty() || path.endsWith("/") ? path : path + '/';
    }
    return true;
  }
}
