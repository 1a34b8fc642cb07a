package dev.morgue.extract;

import dev.morgue.article.Article;
import dev.morgue.article.ArticlePart;
import dev.morgue.article.Byline;
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
    PageScan scan = PageScan.of(document);
    SchemaItems data = SchemaItems.of(scan, page.url());
    Traces traces = new Traces();
    String publication =
        traces
            .first(ArticlePart.PUBLICATION, PublicationFinder.find(scan, data, page.url()))
            .orElse("");
    HeadlineFinder.Headline headline =
        traces
            .first(ArticlePart.HEADLINE, HeadlineFinder.find(scan, data, publication, page.url()))
            .orElse(new HeadlineFinder.Headline("", -1));
    HeadlineZone zone = HeadlineZone.of(scan, headline.order());
    Byline byline =
        traces
            .first(ArticlePart.BYLINE, BylineFinder.find(scan, data, publication, zone))
            .orElse(Byline.NONE);
    List<String> bodies =
        data.values("articleBody").stream()
            .map(Thing::text)
            .filter(text -> !text.isBlank())
            .toList();
    return new BodyFinder.Known(headline.printed(), "", byline.line(), byline.people(), bodies);
  }
}
