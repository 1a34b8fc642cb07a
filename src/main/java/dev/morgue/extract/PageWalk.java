package dev.morgue.extract;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Walks over a page once for all who read it, without recursion. */
final class PageWalk implements NodeVisitor {

  private final PageReader[] readers;
  private final Deque<PageElement> open = new ArrayDeque<>();

  private PageWalk(PageReader... readers) {
    this.readers = readers;
  }

  static void over(Document page, PageReader... readers) {
    page.traverse(new PageWalk(readers));
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode text) {
      String words = text.getWholeText();
      for (PageReader reader : readers) {
        reader.text(words);
      }
    } else if (node instanceof Element element) {
      PageElement opened = new PageElement(element);
      open.push(opened);
      for (PageReader reader : readers) {
        reader.open(opened);
      }
    } else {
      for (PageReader reader : readers) {
        reader.other();
      }
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element) {
      PageElement closed = open.pop();
      for (PageReader reader : readers) {
        reader.close(closed);
      }
    }
  }
}
