package dev.morgue.extract;

import dev.morgue.article.Reason;
import dev.morgue.error.Faults;
import dev.morgue.error.Limits;
import dev.morgue.source.Item;
import dev.morgue.text.DecodedText;
import dev.morgue.text.TextDecoder;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Turns a page into an article, with evidence for each field, or into a reason why it is none. Safe
 * for use by several threads; never throws for what a page holds.
 */
public final class Extractor {

  private final List<SiteRule> rules = RuledPage.rules();

  /**
   * Loads the embedder's {@link SiteRules}, if there are any.
   *
   * @throws dev.morgue.error.InvalidRequestException if one of them is off
   */
  public Extractor() {}

  /** Extracts the page's article. A fault of this program is the reason {@code internal}. */
  public Extraction extract(Item.Page page) {
    return judge(page, false).extraction();
  }

  /** Extracts the page's article and tells of each block of the page what became of it and why. */
  public Explanation explain(Item.Page page) {
    return judge(page, true);
  }

  private Explanation judge(Item.Page page, boolean explained) {
    try {
      return read(page, explained);
    } catch (RuntimeException | StackOverflowError e) {
      // One page among thousands may hit a fault nobody foresaw; the others are not to pay for it.
      return without(new Extraction.Skipped(Reason.INTERNAL, Faults.explain(e)));
    }
  }

  private Explanation read(Item.Page page, boolean explained) {
    if (page.bytes().length > Limits.MAX_PAGE_BYTES) {
      return without(new Extraction.Skipped(Reason.TOO_LARGE, page.bytes().length + " bytes"));
    }
    boolean html = page.type() == Item.Page.Type.HTML;
    Optional<SiteRule> rule = html ? RuledPage.ruleFor(rules, page.url()) : Optional.empty();
    byte[] bytes = html ? InertContent.leftOut(page.bytes(), rule.isPresent()) : page.bytes();
    Optional<DecodedText> decoded = TextDecoder.decode(bytes, page.charset());
    if (decoded.isEmpty()) {
      return without(new Extraction.Skipped(Reason.BAD_ENCODING, "no text in any encoding known"));
    }
    String text = decoded.get().text();
    if (text.isBlank()) {
      return without(new Extraction.Skipped(Reason.NO_TEXT, "empty page"));
    }
    return switch (page.type()) {
      case HTML -> {
        Optional<String> excess = MarkupSize.excess(text);
        if (excess.isPresent()) {
          yield without(new Extraction.Skipped(Reason.TOO_LARGE, excess.get()));
        }
        Document document = Jsoup.parse(text, page.url());
        Optional<RuledPage> ruled = rule.map(known -> RuledPage.of(known, document));
        HtmlPage read = new HtmlPage(page, document);
        Extraction found = read.extract(ruled.isPresent() && ruled.get().hasBody());
        Extraction extraction = ruled.map(each -> each.refined(found)).orElse(found);
        yield new Explanation(extraction, explained ? read.verdicts() : List.of());
      }
      case TEXT -> without(TextPage.extract(page, text, false));
      case MARKDOWN -> without(TextPage.extract(page, text, true));
    };
  }

  private static Explanation without(Extraction extraction) {
    return new Explanation(extraction, List.of());
  }
}
