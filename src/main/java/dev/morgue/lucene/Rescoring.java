package dev.morgue.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BytesRef;

/**
 * Adds to the scores of some documents. Each query is asked for those documents alone, so that it
 * costs little however much of the archive it matches.
 */
final class Rescoring {

  /** Higher scores first, then by {@link Ranking}'s other fields: newest, then by id. */
  private static final Comparator<FieldDoc> BEST =
      (one, other) -> {
        int order = Float.compare(score(other), score(one));
        order = order != 0 ? order : ((Long) other.fields[1]).compareTo((Long) one.fields[1]);
        return order != 0
            ? order
            : ((BytesRef) one.fields[2]).compareTo((BytesRef) other.fields[2]);
      };

  private final IndexSearcher searcher;

  /** In the order of the index. */
  private final FieldDoc[] found;

  private final double[] scores;

  /** Begins with what the documents score already. */
  Rescoring(IndexSearcher searcher, List<FieldDoc> best) {
    this.searcher = searcher;
    found = best.toArray(FieldDoc[]::new);
    Arrays.sort(found, (one, other) -> Integer.compare(one.doc, other.doc));
    scores = new double[found.length];
    for (int i = 0; i < found.length; i++) {
      scores[i] = score(found[i]);
    }
  }

  /** The score of a document that was sorted by it first. */
  static float score(FieldDoc found) {
    return (Float) found.fields[0];
  }

  /** Adds what each of the queries gives. */
  void add(List<Query> queries) throws IOException {
    for (Query query : queries) {
      Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE, 1);
      int next = 0;
      for (LeafReaderContext leaf : searcher.getLeafContexts()) {
        int end = next;
        while (end < found.length && found[end].doc < leaf.docBase + leaf.reader().maxDoc()) {
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

  private void add(Scorer scorer, int base, int from, int to) throws IOException {
    DocIdSetIterator matches = scorer.iterator();
    for (int i = from; i < to && matches.docID() != DocIdSetIterator.NO_MORE_DOCS; i++) {
      int wanted = found[i].doc - base;
      int at = matches.docID() < wanted ? matches.advance(wanted) : matches.docID();
      if (at == wanted) {
        scores[i] += scorer.score();
      }
    }
  }

  /** The documents by their scores. */
  List<FieldDoc> ordered() {
    FieldDoc[] ordered = new FieldDoc[found.length];
    for (int i = 0; i < ordered.length; i++) {
      Object[] fields = found[i].fields.clone();
      fields[0] = (float) scores[i];
      ordered[i] = new FieldDoc(found[i].doc, found[i].score, fields);
    }
    Arrays.sort(ordered, BEST);
    return List.of(ordered);
  }
}
