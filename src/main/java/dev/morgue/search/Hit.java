package dev.morgue.search;

import dev.morgue.article.ArticleId;
import dev.morgue.article.Kind;
import dev.morgue.article.PublicationDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One article that matches, with what a list of results shows of it.
 *
 * @param rank from 1
 * @param score higher is better; 0 when the order is by date
 * @param snippets first the headline, whole, if words in it matched; then passages of the text
 * @param copies other matches that say the same, in the order of the hits, where they were asked to
 *     be folded
 */
public record Hit(
    int rank,
    float score,
    ArticleId id,
    String url,
    String headline,
    boolean headlineDerived,
    String standfirst,
    List<String> byline,
    @Nullable PublicationDate published,
    String publication,
    String section,
    @Nullable Kind kind,
    List<String> topics,
    List<Snippet> snippets,
    List<Copy> copies) {

  /** Copies the lists. */
  public Hit {
    byline = List.copyOf(byline);
    topics = List.copyOf(topics);
    snippets = List.copyOf(snippets);
    copies = List.copyOf(copies);
  }

  /** The same with these near-copies beneath it. */
  public Hit withCopies(List<Copy> copies) {
    return new Hit(
        rank,
        score,
        id,
        url,
        headline,
        headlineDerived,
        standfirst,
        byline,
        published,
        publication,
        section,
        kind,
        topics,
        snippets,
        copies);
  }
}
