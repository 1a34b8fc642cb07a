package dev.morgue.extract;

import dev.morgue.article.Article;
import dev.morgue.article.ArticleBuilder;
import dev.morgue.article.ArticleId;
import dev.morgue.article.ArticlePart;
import dev.morgue.article.ArticleUrl;
import dev.morgue.article.Byline;
import dev.morgue.article.Flag;
import dev.morgue.source.Item;
import dev.morgue.text.TextDecoder;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Puts an article together from one HTML page. */
final class HtmlPage {

  private final Item.Page page;
  private final Document document;
  private final PageScan scan;
  private final BlockWalk.Outline outline;
  private final SchemaItems data;
  private final Traces traces = new Traces();

  private final String publication;
  private final HeadlineFinder.Headline headline;
  private final HeadlineZone zone;
  private final Byline byline;
  private final Standfirst standfirst;
  private Supplier<List<Verdict>> verdicts = List::of;

  /**
   * Reads a page, and finds in it what stands above an article's text.
   *
   * @param document its tree, without {@linkplain InertContent inert content}
   */
  HtmlPage(Item.Page page, Document document) {
    this.page = page;
    this.document = document;
    PageScanner scanner = new PageScanner();
    BlockWalk blocks = new BlockWalk();
    PageWalk.over(document, scanner, blocks);
    this.scan = scanner.scan();
    this.outline = blocks.outline();
    this.data = SchemaItems.of(scan, page.url());
    this.publication =
        traces
            .first(ArticlePart.PUBLICATION, PublicationFinder.find(scan, data, page.url()))
            .orElse("");
    this.headline =
        traces
            .first(ArticlePart.HEADLINE, HeadlineFinder.find(scan, data, publication, page.url()))
            .orElse(new HeadlineFinder.Headline("", -1));
    this.zone = HeadlineZone.of(scan, headline.order());
    this.byline =
        traces
            .first(ArticlePart.BYLINE, BylineFinder.find(scan, data, publication, zone))
            .orElse(Byline.NONE);
    this.standfirst = Standfirst.find(scan, data, headline);
  }

  /**
   * The article, or why there is none.
   *
   * @param isArticle true if somebody who knows the site says so; then nothing is judged
   */
  Extraction extract(boolean isArticle) {
    String url = url();
    LanguageFinder.Language language = LanguageFinder.find(scan, data);
    Body body = new BodyFinder().find(document, outline, known(), this::whole);
    body = Repeats.without(body, headline.text(), standfirst.shown(), byline.line());
    verdicts = body.verdicts();
    String text = body.text();
    Optional<Extraction.Skipped> none =
        isArticle
            ? Optional.empty()
            : NotArticle.judge(scan, data, headline.text(), zone, byline, isDated(), text);
    if (none.isPresent()) {
      return none.get();
    }
    ArticleBuilder article = Article.builder(ArticleId.of(url, page.url(), page.key()), page.key());
    article.url(url.isEmpty() ? ArticleUrl.normalise(page.url()) : url).publication(publication);
    headline(article, body);
    article.byline(byline);
    dates(article, url, language.code());
    traces.put(ArticlePart.BODY, body.signal(), body.runnerUp());
    article.body(text);
    standfirst(article, standfirst.sure() ? standfirst.shown() : body.standfirst());
    labels(article, url, body);
    language.into(article, traces, text);
    return new Extraction.Found(article.build(), traces.evidence());
  }

  /** What is known of the article before its text is looked for. */
  BodyFinder.Known known() {
    return new BodyFinder.Known(
        headline.printed(), standfirst.shown(), byline.line(), byline.people(), articleBodies());
  }

  /** What became of each block of the page; empty before the article is extracted. */
  List<Verdict> verdicts() {
    return verdicts.get();
  }

  /** True if metadata give a date of publication, which index pages do not. */
  private boolean isDated() {
    return !data.texts("datePublished").isEmpty()
        || !scan.meta.first("article:published_time").isEmpty()
        || !scan.meta.first("parsely-pub-date").isEmpty();
  }

  private String url() {
    AddressFinder addresses = new AddressFinder(scan, page.url());
    traces.first(ArticlePart.URL, addresses.find());
    if (!addresses.objection().isEmpty()) {
      String signal = page.url().isEmpty() ? "none" : "fetched";
      traces.put(ArticlePart.URL, signal, addresses.objection());
    }
    return addresses.stated();
  }

  /** The page with its scripts; empty if it is too large. */
  private Document whole() {
    return TextDecoder.decode(page.bytes(), page.charset())
        .filter(decoded -> MarkupSize.excess(decoded.text()).isEmpty())
        .map(decoded -> Jsoup.parse(decoded.text()))
        .orElseGet(() -> new Document(""));
  }

  private List<String> articleBodies() {
    List<String> bodies = new ArrayList<>();
    for (Thing body : data.values("articleBody")) {
      if (!body.text().isBlank()) {
        bodies.add(body.text());
      }
    }
    return bodies;
  }

  private void headline(ArticleBuilder article, Body body) {
    if (!headline.text().isEmpty()) {
      article.headline(headline.text());
      return;
    }
    String derived = DerivedHeadline.of(body.text(), page.key());
    traces.put(ArticlePart.HEADLINE, "derived from the text", "");
    article.headline(derived).headlineDerived(true);
  }

  private void dates(ArticleBuilder article, String url, String language) {
    boolean monthFirst = LanguageFinder.monthFirst(scan, language, page.url());
    LocalDate latest =
        page.fetched() == null
            ? DateFinder.today()
            : page.fetched().atZone(ZoneOffset.UTC).toLocalDate().plusDays(2);
    String address = page.url().isEmpty() ? url : page.url();
    DateFinder dates = new DateFinder(scan, data, monthFirst, latest);
    traces
        .first(ArticlePart.PUBLISHED, dates.published(address, zone))
        .ifPresent(article::published);
    traces.first(ArticlePart.MODIFIED, dates.modified(zone)).ifPresent(article::modified);
  }

  private void standfirst(ArticleBuilder article, String shown) {
    article.standfirst(shown).summary(standfirst.summary());
    if (!shown.isEmpty()) {
      traces.put(ArticlePart.STANDFIRST, standfirst.signal(), "");
    }
    if (!standfirst.summary().isEmpty()) {
      traces.put(ArticlePart.SUMMARY, "meta description", "");
    }
  }

  private void labels(ArticleBuilder article, String url, Body body) {
    String section =
        traces
            .first(ArticlePart.SECTION, SectionFinder.find(scan, data, zone, publication))
            .orElse("");
    article.section(section);
    traces
        .first(ArticlePart.TOPICS, TopicFinder.find(scan, data, publication, headline, body.text()))
        .ifPresent(article::topics);
    String address = page.url().isEmpty() ? url : page.url();
    boolean opinion = KindFinder.isOpinion(data, section, address);
    String column =
        traces
            .first(
                ArticlePart.COLUMN,
                ColumnFinder.find(scan, data, zone, section, publication, opinion))
            .orElse("");
    article.column(column);
    KindFinder.Known known =
        new KindFinder.Known(headline.text(), byline, section, column, address, body);
    traces
        .first(ArticlePart.KIND, KindFinder.find(scan, data, zone, known))
        .ifPresent(article::kind);
    List<String> corrections = CorrectionFinder.find(scan, body);
    article.corrections(corrections);
    Set<Flag> flags = EnumSet.noneOf(Flag.class);
    if (!corrections.isEmpty()) {
      flags.add(Flag.CORRECTED);
      traces.put(ArticlePart.CORRECTIONS, "note in the text", "");
    }
    PaywallFinder.find(scan, data, body)
        .ifPresent(wall -> {
          flags.add(Flag.PAYWALLED);
          if (wall.breaksOff()) {
            flags.add(Flag.TRUNCATED);
          }
          traces.put(ArticlePart.FLAGS, wall.signal(), "");
        });
    article.flags(flags);
    traces
        .first(ArticlePart.IMAGE, LeadImage.find(scan, data, zone, address))
        .ifPresent(article::image);
  }
}
