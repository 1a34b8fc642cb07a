package dev.morgue.extract;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A page as papers made them before there were structured data: what only machines read is taken
 * off, so that the fields have to be found in what a reader sees.
 */
final class WeakenedPage {

  /** How much is taken off. */
  enum Loss {
    NOTHING,

    /** JSON-LD, microdata, RDFa and all meta tags. */
    DATA,

    /** The same, and the page's title. */
    TITLE,

    /** The same, and the page's address. */
    ADDRESS;

    static Loss of(String name) {
      return valueOf(name.toUpperCase(Locale.ROOT));
    }
  }

  private static final String[] ATTRIBUTES = {
    "itemprop",
    "itemscope",
    "itemtype",
    "itemid",
    "itemref",
    "property",
    "typeof",
    "vocab",
    "datatype",
    "resource",
    "about"
  };

  private WeakenedPage() {}

  static TestPage of(TestPage page, Loss loss) {
    if (loss == Loss.NOTHING) {
      return page;
    }
    Document document = ExtractorUnderTest.parse(page);
    document.select("meta, script[type*=ld+json]").remove();
    for (Element element : document.getAllElements()) {
      for (String attribute : ATTRIBUTES) {
        element.removeAttr(attribute);
      }
    }
    if (loss != Loss.DATA) {
      document.select("title").remove();
    }
    if (loss == Loss.ADDRESS) {
      document.select("link[rel=canonical]").remove();
    }
    document.outputSettings().prettyPrint(false);
    return page.with(
        loss == Loss.ADDRESS ? "" : page.url(),
        document.outerHtml().getBytes(StandardCharsets.UTF_8));
  }
}
