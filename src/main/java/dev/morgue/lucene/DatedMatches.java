package dev.morgue.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.SortedNumericSortField;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.TotalHits;
import org.jspecify.annotations.Nullable;

/** Collects matches by date, newest or oldest first, undated last, then by id. */
final class DatedMatches implements CollectorManager<TopFieldCollector, BestMatches.Found> {

  private final TopFieldCollectorManager matches;

  /** To collect that many, with the bounds of {@link BestMatches}. */
  DatedMatches(BestFirst ids, boolean newestFirst, int wanted, int counted, @Nullable Match after)
      throws IOException {
    FieldDoc before =
        after == null
            ? null
            : new FieldDoc(
                after.document(), 0, new Object[] {after.day(), ids.id(after.document())});
    matches = new TopFieldCollectorManager(sort(newestFirst), wanted, before, counted);
  }

  private static Sort sort(boolean newestFirst) {
    return new Sort(
        new SortedNumericSortField(
            Names.EARLIEST,
            SortField.Type.LONG,
            newestFirst,
            SortedNumericSelector.Type.MIN,
            newestFirst ? Long.MIN_VALUE : Long.MAX_VALUE),
        new SortField(Names.KEY, SortField.Type.STRING));
  }

  @Override
  public TopFieldCollector newCollector() {
    return matches.newCollector();
  }

  @Override
  public BestMatches.Found reduce(Collection<TopFieldCollector> collectors) throws IOException {
    TopFieldDocs top = matches.reduce(collectors);
    List<Match> best = new ArrayList<>();
    for (ScoreDoc found : top.scoreDocs) {
      best.add(new Match(found.doc, 0, (Long) ((FieldDoc) found).fields[0]));
    }
    boolean sawAll = top.totalHits.relation() == TotalHits.Relation.EQUAL_TO;
    return new BestMatches.Found(best, sawAll ? top.totalHits.value() : -1);
  }
}
