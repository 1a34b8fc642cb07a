package dev.morgue.extract;

import dev.morgue.article.Article;
import dev.morgue.article.ArticleBuilder;
import dev.morgue.article.ArticlePart;
import dev.morgue.article.ArticleUrl;
import dev.morgue.article.Byline;
import dev.morgue.article.Evidence;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;

/** A page of a site that somebody has a {@link SiteRule} for. */
final class RuledPage {

  private static final String SIGNAL = "site rule";
  private static final String PARAGRAPHS = "p, h2, h3, h4, h5, h6, li, blockquote, pre";
  private static final int MOST_CHARS = 1 << 20;

  private static @Nullable List<SiteRule> loaded;

  private final SiteRule rule;
  private final Map<ArticlePart, String> texts = new EnumMap<>(ArticlePart.class);

  private RuledPage(SiteRule rule) {
    this.rule = rule;
  }

  /**
   * All rules there are, asked for once. One that is off is told here, and again at every call; a
   * static initializer would tell it once, and then leave a class that cannot be used.
   */
  static synchronized List<SiteRule> rules() {
    List<SiteRule> rules = loaded;
    if (rules == null) {
      rules =
          ServiceLoader.load(SiteRules.class).stream()
              .flatMap(provider -> provider.get().rules().stream())
              .toList();
      loaded = rules;
    }
    return rules;
  }

  /** The rule for the site of a page at that address. */
  static Optional<SiteRule> ruleFor(List<SiteRule> rules, String url) {
    if (rules.isEmpty()) {
      return Optional.empty();
    }
    String host = ArticleUrl.host(url);
    return rules.stream().filter(rule -> rule.holdsFor(host)).findFirst();
  }

  /** Takes off the page what its site's rule says, and reads what the rule selects. */
  static RuledPage of(SiteRule rule, Document document) {
    return new RuledPage(rule).read(document);
  }

  private RuledPage read(Document document) {
    rule.remove().forEach(selector -> document.select(selector).remove());
    rule.selectors()
        .forEach((part, selector) -> {
          Elements found = document.select(selector);
          String text = part == ArticlePart.BODY ? body(found) : first(found);
          if (!text.isEmpty()) {
            texts.put(part, text);
          }
        });
    return this;
  }

  private static String first(Elements found) {
    Element first = found.first();
    return first == null ? "" : ElementText.of(first, MOST_CHARS);
  }

  private static String body(Elements found) {
    List<String> paragraphs = new ArrayList<>();
    for (Element element : found) {
      Elements within = element.select(PARAGRAPHS);
      for (Element paragraph : within.isEmpty() ? new Elements(element) : within) {
        String text = ElementText.of(paragraph, MOST_CHARS);
        boolean isOutermost = paragraph.parents().stream().noneMatch(within::contains);
        if (!text.isEmpty() && isOutermost) {
          paragraphs.add(text);
        }
      }
    }
    return String.join("\n\n", paragraphs);
  }

  /** True if the rule found the text of an article, so that the page is one. */
  boolean hasBody() {
    return texts.containsKey(ArticlePart.BODY);
  }

  /** The extraction with what the rule selected in place of what was found without it. */
  Extraction refined(Extraction extraction) {
    if (!(extraction instanceof Extraction.Found(Article article, Evidence evidence))) {
      return extraction;
    }
    ArticleBuilder refined = article.toBuilder();
    if (article.headlineDerived() && hasBody()) {
      String body = texts.getOrDefault(ArticlePart.BODY, "");
      refined.headline(DerivedHeadline.of(body, article.source()));
    }
    Map<ArticlePart, Evidence.Trace> traces = new EnumMap<>(ArticlePart.class);
    traces.putAll(evidence.traces());
    texts.forEach((part, text) -> {
      if (set(refined, part, text)) {
        Evidence.Trace former = traces.get(part);
        traces.put(part, new Evidence.Trace(SIGNAL, former == null ? "" : former.signal()));
      }
    });
    return new Extraction.Found(refined.build(), new Evidence(traces));
  }

  private static boolean set(ArticleBuilder article, ArticlePart part, String text) {
    switch (part) {
      case HEADLINE -> article.headline(text).headlineDerived(false);
      case STANDFIRST -> article.standfirst(text);
      case BYLINE -> article.byline(new Byline(BylineParser.people(text), text));
      case PUBLISHED -> {
        return DateText.parse(text, false).map(article::published).isPresent();
      }
      case SECTION -> article.section(text);
      case BODY -> article.body(text);
      case URL,
          SUMMARY,
          MODIFIED,
          PUBLICATION,
          KIND,
          COLUMN,
          TOPICS,
          LANGUAGE,
          CORRECTIONS,
          IMAGE,
          FLAGS -> {
        return false;
      }
    }
    return true;
  }
}
