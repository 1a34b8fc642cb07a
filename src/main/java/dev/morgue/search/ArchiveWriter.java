package dev.morgue.search;

import dev.morgue.article.Article;
import dev.morgue.article.Evidence;
import java.io.Closeable;

/**
 * Adds articles to an archive. Safe for use by several threads. Nothing is seen by readers or safe
 * on disk before {@link #commit}; {@link #close} gives up what was not committed.
 */
public interface ArchiveWriter extends Closeable {

  /**
   * Stores the article, unless the archive already holds the same content under this id. Different
   * content becomes the id's next version and keeps the former one as history. An id that this
   * writer has stored before with other content is not overwritten: {@link Put#DUPLICATE}.
   *
   * @param run the run that the article came with, kept with it
   */
  Put put(Article article, Evidence evidence, String run);

  /** Makes all that was put durable and visible; makes no commit if nothing was. */
  void commit();

  /**
   * Puts what was committed into the form that opens and searches fastest. Takes the longer, the
   * more was put since the last time; where it fails, the archive stays as it is.
   */
  void settle();

  /** What became of an article. */
  enum Put {
    ADDED,
    UPDATED,
    /**
     * Updated, and perhaps by mistake: the id stands for no more than the place that the article
     * was read from, and its text shares hardly anything with the former one.
     */
    REPLACED,
    UNCHANGED,
    /** Another article of this run has the same id and other content. */
    DUPLICATE
  }
}
