package dev.morgue.extract;

import dev.morgue.article.ArticlePart;
import java.util.List;
import java.util.Map;

/**
 * What somebody who knows a site says of its pages. Where a selector finds nothing, the general
 * extraction stands.
 *
 * @param host the site's host in lower case; pages of hosts that end in a dot and this count too
 * @param selectors CSS selectors of the headline, standfirst, byline, publication date, section or
 *     body; of the body, of its paragraphs or of what holds them
 * @param remove CSS selectors of what is taken off the page before anything else looks at it
 */
public record SiteRule(String host, Map<ArticlePart, String> selectors, List<String> remove) {

  /** Copies the map and the list. */
  public SiteRule {
    selectors = Map.copyOf(selectors);
    remove = List.copyOf(remove);
  }

  boolean holdsFor(String pageHost) {
    return pageHost.equals(host) || pageHost.endsWith("." + host);
  }
}
