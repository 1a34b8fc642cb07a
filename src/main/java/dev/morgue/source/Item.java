package dev.morgue.source;

import dev.morgue.article.Article;
import dev.morgue.article.Reason;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One thing that a {@link Source} yields, with where it came from. */
public sealed interface Item {

  /**
   * Where the item lies: path relative to the ingest root with {@code /} between folders, {@code
   * !member} inside containers, {@code :line} in JSON lines, or an address.
   */
  String key();

  /**
   * A page to extract an article from. The bytes are shared, not copied; nobody writes to them.
   *
   * @param key see {@link Item#key}
   * @param url address that it was fetched or captured from; empty if unknown
   * @param bytes the content, after transfer and content decoding
   * @param type what the bytes hold
   * @param charset encoding that the transport or the container declared; empty if none did
   * @param fetched when it was fetched or captured; null if unknown. Never a publication date
   */
  @SuppressWarnings("ArrayRecordComponent")
  record Page(
      String key, String url, byte[] bytes, Type type, String charset, @Nullable Instant fetched)
      implements Item {

    /** What a page's bytes hold. */
    public enum Type {
      HTML,
      TEXT,
      MARKDOWN
    }
  }

  /**
   * An article that needs no extraction, as JSON lines give it.
   *
   * @param note what was there but could not be used, for the run's report; empty if nothing
   */
  record ReadyArticle(String key, Article article, String note) implements Item {

    /** An article of which everything could be used. */
    public ReadyArticle(String key, Article article) {
      this(key, article, "");
    }
  }

  /**
   * A candidate that could not be read: counted and reported as failed, or as skipped if it holds
   * no text at all, and the run goes on.
   */
  record Unreadable(String key, Reason reason, String detail) implements Item {}

  /** A file of a kind that no source reads: counted apart. */
  record Ignored(String key) implements Item {

    private static final int LONGEST_ENDING = 12;

    /** What its name ends in, as in {@code .jpg} or {@code .warc.gz}; empty without an ending. */
    public String ending() {
      String name = key.substring(key.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
      boolean isPacked = name.endsWith(".gz");
      int dot = name.lastIndexOf('.', isPacked ? name.length() - 4 : name.length());
      dot = dot <= 0 ? name.lastIndexOf('.') : dot;
      return dot <= 0 || name.length() - dot > LONGEST_ENDING ? "" : name.substring(dot);
    }
  }
}
