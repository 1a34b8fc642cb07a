package dev.morgue.lucene;

import dev.morgue.query.Clause;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/**
 * One of several ways in which an article may match. Its words count as matches only where it holds
 * as a whole: {@code flood} of {@code (flood wall) OR tram} does not, where there is no wall.
 */
final class Alternative {

  private final ArchiveSearcher searcher;
  private final Query query;
  private final Weight weight;
  private int document = -1;
  private boolean holds;

  private Alternative(ArchiveSearcher searcher, Query query) throws IOException {
    this.searcher = searcher;
    this.query = query;
    weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
  }

  /** The alternative in those areas; if it is part of another, that must hold too. */
  static Alternative of(
      ArchiveSearcher searcher, Clause clause, List<Area> areas, @Nullable Alternative outer)
      throws IOException {
    QueryCompiler compiler = new QueryCompiler(searcher, new Scoring(searcher, List.of()));
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    query.add(compiler.compile(clause, areas), Occur.FILTER);
    if (outer != null) {
      query.add(outer.query, Occur.FILTER);
    }
    return new Alternative(searcher, query.build());
  }

  /** Whether words of the clause may be in an article that it does not match. */
  static boolean mayHoldInPart(Clause clause) {
    return switch (clause) {
      case Clause.And ignored -> true;
      case Clause.In in -> mayHoldInPart(in.clause());
      case Clause.InLead lead -> mayHoldInPart(lead.clause());
      case Clause.InFirst first -> mayHoldInPart(first.clause());
      case Clause.Weighted weighted -> mayHoldInPart(weighted.clause());
      case Clause.Near near -> Conjuncts.of(near).size() > 1;
      case Clause.Within within -> Conjuncts.of(within).size() > 1;
      case Clause.AtLeast atLeast -> Conjuncts.of(atLeast).size() > 1;
      case Clause.Or ignored -> false; // each of its own alternatives is looked at
      case Clause.All ignored -> false;
      case Clause.Word ignored -> false;
      case Clause.Exact ignored -> false;
      case Clause.Phrase ignored -> false;
      case Clause.Wildcard ignored -> false;
      case Clause.Fuzzy ignored -> false;
      case Clause.Regex ignored -> false;
      case Clause.Not ignored -> false;
      case Clause.Dates ignored -> false;
      case Clause.Undated ignored -> false;
      case Clause.Numbers ignored -> false;
      case Clause.Has ignored -> false;
    };
  }

  /** Whether that article meets all of it. */
  boolean holds(int wanted) throws IOException {
    if (wanted != document) {
      document = wanted;
      List<LeafReaderContext> leaves = searcher.getLeafContexts();
      LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(wanted, leaves));
      Scorer scorer = weight.scorer(leaf);
      int inLeaf = wanted - leaf.docBase;
      holds = scorer != null && scorer.iterator().advance(inLeaf) == inLeaf;
    }
    return holds;
  }
}
