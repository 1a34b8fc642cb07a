package dev.morgue.article;

import dev.morgue.text.Fingerprint;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One opinion article as it was published. A text that is absent is the empty string, a list that
 * is absent is empty. The same shape goes in and comes out as JSON: see {@link ArticleJson}.
 *
 * @param id stable across editions of the same page: see {@link ArticleId}
 * @param url canonical address, normalised by {@link ArticleUrl}; empty if unknown
 * @param headline the headline alone, without site or section name
 * @param headlineDerived true if the headline was made from the first sentence or the file's name;
 *     such a headline is shown, never searched as a headline
 * @param standfirst what a reader sees under the headline; never repeated in the body
 * @param summary a description that only the page's metadata gives
 * @param byline who wrote it
 * @param published first publication, as exactly as the page states it; null if it does not
 * @param modified last change that the page states; null if none
 * @param publication the paper's name
 * @param section the paper's section, as printed
 * @param kind the genre, where the page says so; null otherwise
 * @param column name of the column or series
 * @param topics tags and keywords that the publisher gave, in the page's order, without repeats
 * @param language ISO 639-1 code of the text; empty if unknown
 * @param body paragraphs separated by one blank line
 * @param corrections correction notes, as printed
 * @param image the lead image; null if none
 * @param flags states of the article
 * @param version counts the article's versions in its archive from 1; 0 before it is stored
 * @param source where it was read: path relative to the ingest root, with {@code !member} inside
 *     containers, or an address
 */
public record Article(
    ArticleId id,
    String url,
    String headline,
    boolean headlineDerived,
    String standfirst,
    String summary,
    Byline byline,
    @Nullable PublicationDate published,
    @Nullable PublicationDate modified,
    String publication,
    String section,
    @Nullable Kind kind,
    String column,
    List<String> topics,
    String language,
    String body,
    List<String> corrections,
    @Nullable Image image,
    Set<Flag> flags,
    int version,
    String source) {

  /** Copies the lists and the set. */
  public Article {
    topics = List.copyOf(topics);
    corrections = List.copyOf(corrections);
    flags = flags.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(flags));
  }

  /** The lead image and its caption as printed; the caption is empty if there is none. */
  public record Image(String url, String caption) {}

  /** An article with nothing known but its id and where it was read. */
  public static ArticleBuilder builder(ArticleId id, String source) {
    return new ArticleBuilder(id, source);
  }

  /** A builder that starts from this article. */
  public ArticleBuilder toBuilder() {
    return new ArticleBuilder(this);
  }

  /**
   * True if this is likelier another article than the next version of that one, which has its id:
   * the id stands for no more than the place where both were read, and they share hardly a word.
   */
  public boolean isUnlike(Article former) {
    return url.isEmpty()
        && id.equals(ArticleId.of("", "", source))
        && fingerprint().isUnlike(former.fingerprint());
  }

  private Fingerprint fingerprint() {
    return Fingerprint.of(standfirst + "\n\n" + body);
  }

  /** The first paragraph that a reader meets: the standfirst, else the body's first paragraph. */
  public String lead() {
    if (!standfirst.isEmpty()) {
      return standfirst;
    }
    int end = body.indexOf("\n\n");
    return end < 0 ? body : body.substring(0, end);
  }
}
