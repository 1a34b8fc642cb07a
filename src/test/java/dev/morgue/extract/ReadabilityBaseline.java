package dev.morgue.extract;

import java.util.List;
import net.dankito.readability4j.Article;
import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** What readability4j finds on a page, its text with a line for each block. */
final class ReadabilityBaseline {

  private ReadabilityBaseline() {}

  static FoundFields extract(TestPage page) {
    Document document = ExtractorUnderTest.parse(page);
    String url = page.url().isEmpty() ? "http://localhost/" : page.url();
    Article article = new Readability4J(url, document).parse();
    String byline = article.getByline();
    String title = article.getTitle();
    Element content = article.getArticleContent();
    return new FoundFields(
        title == null ? "" : title,
        byline == null ? List.of() : ExtractionScore.namesOf(byline),
        "",
        List.of(),
        content == null ? "" : text(content));
  }

  private static String text(Element content) {
    StringBuilder text = new StringBuilder();
    content.traverse(
        new NodeVisitor() {
          @Override
          public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
              text.append(words.getWholeText());
            } else {
              space(node);
            }
          }

          @Override
          public void tail(Node node, int depth) {
            space(node);
          }

          private void space(Node node) {
            if (node instanceof Element element
                && (element.isBlock() || element.normalName().equals("br"))) {
              text.append('\n');
            }
          }
        });
    return text.toString();
  }
}
