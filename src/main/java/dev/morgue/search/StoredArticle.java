package dev.morgue.search;

import dev.morgue.article.Article;
import dev.morgue.article.Evidence;

/**
 * An article as the archive keeps it, with where its fields came from and the run that stored it.
 */
public record StoredArticle(Article article, Evidence evidence, String run) {}
