package dev.morgue.extract;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/** Tells which elements hold one of a page's main headings or what is marked as an article. */
final class MainText {

  /** All that is around what was found so far. */
  private final Set<Element> around = Collections.newSetFromMap(new IdentityHashMap<>());

  /** True if the element is, or holds, a main heading or what is marked as an article. */
  boolean isIn(Element element) {
    if (around.contains(element)) {
      return true;
    }
    Search search = new Search();
    element.filter(search);
    Element some = search.found;
    while (some != null && around.add(some)) {
      some = some.parent();
    }
    return search.found != null;
  }

  private static final class Search implements NodeFilter {

    @Nullable Element found;

    @Override
    public FilterResult head(Node node, int depth) {
      if (node instanceof Element element && isText(element)) {
        found = element;
        return FilterResult.STOP;
      }
      return FilterResult.CONTINUE;
    }
  }

  private static boolean isText(Element element) {
    return switch (element.normalName()) {
      case "h1", "article" -> true;
      default ->
          element.attributesSize() > 0
              && element.attr("itemprop").strip().equalsIgnoreCase("articleBody");
    };
  }
}
