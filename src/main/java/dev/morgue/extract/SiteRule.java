package dev.morgue.extract;

import dev.morgue.article.ArticlePart;
import dev.morgue.article.ArticleUrl;
import dev.morgue.error.InvalidRequestException;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.select.QueryParser;

/**
 * What somebody who knows a site says of its pages. Where a selector finds nothing, the general
 * extraction stands. A page in which the selector of the body finds text is an article, whatever
 * the general extraction holds it for.
 *
 * @param host the site's host, kept in lower case; pages of hosts that end in a dot and this count
 *     too
 * @param selectors CSS selectors of the headline, standfirst, byline, publication date, section or
 *     body, and of no other part; of the body, of its paragraphs or of what holds them
 * @param remove CSS selectors of what is taken off the page before anything else looks at it
 */
public record SiteRule(String host, Map<ArticlePart, String> selectors, List<String> remove) {

  private static final Set<ArticlePart> PARTS =
      Collections.unmodifiableSet(
          EnumSet.of(
              ArticlePart.HEADLINE,
              ArticlePart.STANDFIRST,
              ArticlePart.BYLINE,
              ArticlePart.PUBLISHED,
              ArticlePart.SECTION,
              ArticlePart.BODY));

  /**
   * Copies the map and the list, and checks everything, so that no page has to fail of it.
   *
   * @throws InvalidRequestException if the host is none, a part cannot be selected, or a selector
   *     is no CSS
   */
  public SiteRule {
    host = host.toLowerCase(Locale.ROOT);
    selectors = Map.copyOf(selectors);
    remove = List.copyOf(remove);
    if (!ArticleUrl.host("https://" + host).equals(host)) {
      throw off(host, "a host is wanted, such as ledger.example, without scheme, port and path");
    }
    for (Map.Entry<ArticlePart, String> each : selectors.entrySet()) {
      if (!PARTS.contains(each.getKey())) {
        throw off(host, "no rule selects " + each.getKey() + ", only one of " + PARTS);
      }
      check(host, each.getKey().toString(), each.getValue());
    }
    for (String selector : remove) {
      check(host, "what to remove", selector);
    }
  }

  private static void check(String host, String of, String selector) {
    try {
      QueryParser.parse(selector);
    } catch (IllegalStateException | IllegalArgumentException e) {
      throw off(host, "the selector of " + of + " is off: \"" + selector + "\": " + e.getMessage());
    }
  }

  private static InvalidRequestException off(String host, String what) {
    return new InvalidRequestException("the site rule for \"" + host + "\": " + what);
  }

  boolean holdsFor(String pageHost) {
    return pageHost.equals(host) || pageHost.endsWith("." + host);
  }
}
