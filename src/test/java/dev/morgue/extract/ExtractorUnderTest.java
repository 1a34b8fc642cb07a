package dev.morgue.extract;

import dev.morgue.article.Article;
import dev.morgue.text.TextDecoder;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The extraction that is measured, and the steps of it that the fitting of body trees needs. */
final class ExtractorUnderTest {

  private ExtractorUnderTest() {}

  static FoundFields extract(TestPage page) {
    if (!(new Extractor().extract(page.item()) instanceof Extraction.Found found)) {
      return FoundFields.NOTHING;
    }
    Article article = found.article();
    return new FoundFields(
        article.headlineDerived() ? "" : article.headline(),
        article.byline().people(),
        article.published() == null ? "" : article.published().toString(),
        article.topics(),
        article.standfirst() + "\n\n" + article.body());
  }

  static Document parse(TestPage page) {
    String text =
        TextDecoder.decode(page.bytes(), page.charset()).map(decoded -> decoded.text()).orElse("");
    return Jsoup.parse(text, page.url());
  }

  /** What extraction knows of a page before it looks for the body; no standfirst. */
  static BodyFinder.Known known(TestPage page, Document document) {
    List<String> bodies =
        SchemaItems.of(PageScan.of(document), page.url()).values("articleBody").stream()
            .map(Thing::text)
            .filter(text -> !text.isBlank())
            .toList();
    if (!(new Extractor().extract(page.item()) instanceof Extraction.Found found)) {
      return new BodyFinder.Known("", "", "", List.of(), bodies);
    }
    Article article = found.article();
    String headline = article.headlineDerived() ? "" : article.headline();
    return new BodyFinder.Known(
        headline, "", article.byline().line(), article.byline().people(), bodies);
  }
}
