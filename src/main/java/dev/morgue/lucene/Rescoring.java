package dev.morgue.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.NumericUtils;

/**
 * Adds to the scores of some documents. Each query is asked for those documents alone, so that it
 * costs little however much of the archive it matches.
 */
final class Rescoring {

  private final IndexSearcher searcher;

  /** In the order of the index. */
  private final Match[] found;

  private final double[] scores;

  /** Begins with what the documents score already. */
  Rescoring(IndexSearcher searcher, List<Match> best) {
    this.searcher = searcher;
    found = inIndexOrder(best);
    scores = new double[found.length];
    for (int i = 0; i < found.length; i++) {
      scores[i] = found[i].score();
    }
  }

  private static Match[] inIndexOrder(List<Match> best) {
    long[] keys = new long[best.size()]; // numbers are sorted faster than objects
    for (int i = 0; i < keys.length; i++) {
      keys[i] = (long) best.get(i).document() << Integer.SIZE | i;
    }
    Arrays.sort(keys);
    Match[] sorted = new Match[keys.length];
    Arrays.setAll(sorted, i -> best.get((int) keys[i]));
    return sorted;
  }

  /** Adds what each of the queries gives. */
  void add(List<Query> queries) throws IOException {
    for (Query query : queries) {
      Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE, 1);
      int next = 0;
      for (LeafReaderContext leaf : searcher.getLeafContexts()) {
        int end = next;
        while (end < found.length
            && found[end].document() < leaf.docBase + leaf.reader().maxDoc()) {
          end++;
        }
        Scorer scorer = next == end ? null : weight.scorer(leaf);
        if (scorer != null) {
          add(scorer, leaf.docBase, next, end);
        }
        next = end;
      }
    }
  }

  /**
   * Places are compared in the wanted documents only, not in those on the way to the next match.
   */
  private void add(Scorer scorer, int base, int from, int to) throws IOException {
    TwoPhaseIterator places = scorer.twoPhaseIterator();
    DocIdSetIterator candidates = places == null ? scorer.iterator() : places.approximation();
    for (int i = from; i < to && candidates.docID() != DocIdSetIterator.NO_MORE_DOCS; i++) {
      int wanted = found[i].document() - base;
      int at = candidates.docID() < wanted ? candidates.advance(wanted) : candidates.docID();
      if (at == wanted && (places == null || places.matches())) {
        scores[i] += scorer.score();
      }
    }
  }

  /** The documents by their scores. */
  List<Match> ordered(Comparator<Match> order) {
    List<Match> ordered = new ArrayList<>();
    long[] keys = new long[found.length];
    for (int i = 0; i < found.length; i++) {
      int score = NumericUtils.floatToSortableInt((float) scores[i]);
      keys[i] = (long) ~score << Integer.SIZE | i;
    }
    Arrays.sort(keys);
    for (long key : keys) {
      int i = (int) key;
      ordered.add(found[i].withScore((float) scores[i]));
    }
    ordered.sort(order); // which finds them in order, but for equal scores
    return ordered;
  }
}
