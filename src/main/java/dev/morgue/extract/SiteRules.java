package dev.morgue.extract;

import java.util.List;

/**
 * Rules for single sites, for who embeds Morgue and knows his sites; none come along. To use, name
 * an implementation with a public constructor in {@code
 * META-INF/services/dev.morgue.extract.SiteRules}: {@link java.util.ServiceLoader} finds it.
 */
public interface SiteRules {

  /** The rules; asked for once. The first one that holds for a page's host counts. */
  List<SiteRule> rules();
}
