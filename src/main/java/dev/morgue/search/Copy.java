package dev.morgue.search;

import dev.morgue.article.ArticleId;
import dev.morgue.article.PublicationDate;
import org.jspecify.annotations.Nullable;

/**
 * An article whose text is nearly that of another: a reprint, a wire copy, a corrected version.
 *
 * @param similarity share of both texts that is the same, from 0 to 1
 */
public record Copy(
    ArticleId id,
    double similarity,
    String headline,
    @Nullable PublicationDate published,
    String publication) {}
