package dev.morgue.lucene;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Weight;

/** One commit of the archive, open for searching. */
final class ArchiveSearcher extends IndexSearcher {

  private final LuceneIndex.Use use;
  private final Set<String> languages = new TreeSet<>();

  ArchiveSearcher(IndexReader reader, LuceneIndex.Use use) {
    super(reader);
    this.use = use;
    setQueryCache(null); // a query is seldom asked twice, and a cold one would only pay for it
    for (LeafReaderContext leaf : getLeafContexts()) {
      for (FieldInfo field : leaf.reader().getFieldInfos()) {
        String language = Names.languageOf(field.name);
        if (!language.isEmpty()) {
          languages.add(language);
        }
      }
    }
  }

  /** True if it is opened for one request or few, whose code is run as it was loaded. */
  boolean isBrief() {
    return use == LuceneIndex.Use.BRIEF;
  }

  /** The languages that the archive's texts are indexed in, sorted. */
  Set<String> languages() {
    return languages;
  }

  /**
   * Rewrites a query whatever the number of its terms, which the superclass bounds: a word is one
   * term for each field and language, so that a few words make a thousand.
   */
  @Override
  @SuppressWarnings("ReferenceEquality") // a query that needs no rewriting gives itself
  public Query rewrite(Query original) throws IOException {
    Query query = original;
    Query rewritten = query.rewrite(this);
    while (rewritten != query) {
      query = rewritten;
      rewritten = query.rewrite(this);
    }
    return query;
  }

  /**
   * As {@link #search(Query, CollectorManager)} on one thread, by a weight that is made already.
   */
  <C extends Collector, T> T search(Weight weight, CollectorManager<C, T> manager)
      throws IOException {
    C collector = manager.newCollector();
    for (LeafSlice slice : getSlices()) {
      search(slice.partitions, weight, collector);
    }
    return manager.reduce(List.of(collector));
  }

  /** Documents of the index, superseded versions among them; at least 1. */
  int all() {
    return Math.max(1, getIndexReader().maxDoc());
  }

  /** Every current article. */
  static Query current() {
    return new FieldExistsQuery(Names.KEY);
  }
}
