package dev.morgue.extract;

import dev.morgue.article.Article;
import dev.morgue.text.TextDecoder;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The extraction that is measured, and the trees of pages for what is measured beside it. */
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

  /** The tree of a page as it was saved. */
  static Document parse(TestPage page) {
    return parse(page, page.bytes());
  }

  /** The tree of a page as it is judged. */
  static Document parseWithoutInertContent(TestPage page) {
    return parse(page, InertContent.leftOut(page.bytes(), false));
  }

  private static Document parse(TestPage page, byte[] bytes) {
    String text =
        TextDecoder.decode(bytes, page.charset()).map(decoded -> decoded.text()).orElse("");
    return Jsoup.parse(text, page.url());
  }
}
