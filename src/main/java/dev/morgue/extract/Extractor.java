package dev.morgue.extract;

import dev.morgue.article.Reason;
import dev.morgue.error.Limits;
import dev.morgue.source.Item;
import dev.morgue.text.DecodedText;
import dev.morgue.text.TextDecoder;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Turns a page into an article, with evidence for each field, or into a reason why it is none. Safe
 * for use by several threads; never throws for what a page holds.
 */
public final class Extractor {

  /** Extracts the page's article. */
  public Extraction extract(Item.Page page) {
    if (page.bytes().length > Limits.MAX_PAGE_BYTES) {
      return new Extraction.Skipped(Reason.TOO_LARGE, page.bytes().length + " bytes");
    }
    Optional<DecodedText> decoded = TextDecoder.decode(page.bytes(), page.charset());
    if (decoded.isEmpty()) {
      return new Extraction.Skipped(Reason.BAD_ENCODING, "no text in any encoding known");
    }
    String text = decoded.get().text();
    if (text.isBlank()) {
      return new Extraction.Skipped(Reason.NO_TEXT, "empty page");
    }
    return switch (page.type()) {
      case HTML -> html(page, text);
      case TEXT -> TextPage.extract(page, text, false);
      case MARKDOWN -> TextPage.extract(page, text, true);
    };
  }

  private static Extraction html(Item.Page page, String text) {
    Document document = Jsoup.parse(text, page.url());
    return new HtmlPage(page, document).extract();
  }
}
