package dev.morgue.lucene;

import dev.morgue.query.Clause;
import dev.morgue.search.SearchRequest;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;

/**
 * What a request asks of one commit.
 *
 * @param match decides what matches, and what a match scores by its words
 * @param marks what is highlighted
 * @param scoring weighs the words
 * @param words whether there are words to weigh
 */
record Plan(Query match, Clause marks, Scoring scoring, boolean words) {

  /** The request's own query. */
  static Plan of(ArchiveSearcher searcher, SearchRequest request) throws IOException {
    return switch (request.query()) {
      case SearchRequest.Query.Parsed parsed -> of(searcher, request, parsed.clause());
      case SearchRequest.Query.AnyWord plain ->
          anyWord(searcher, request, AnyWord.words(plain.text()));
      case SearchRequest.Query.Classic classic ->
          of(searcher, request, ClassicSyntax.parse(classic.text()));
    };
  }

  /** Any of the words instead of the request's query, with its filters. */
  static Plan anyWord(ArchiveSearcher searcher, SearchRequest request, List<String> words)
      throws IOException {
    return of(searcher, request, AnyWord.of(words), words);
  }

  private static Plan of(ArchiveSearcher searcher, SearchRequest request, Clause clause)
      throws IOException {
    return of(searcher, request, clause, Words.everywhere(clause));
  }

  private static Plan of(
      ArchiveSearcher searcher, SearchRequest request, Clause clause, List<String> words)
      throws IOException {
    Scoring scoring = new Scoring(searcher, words);
    Query match = new QueryCompiler(searcher, scoring).compile(clause);
    return new Plan(filtered(searcher, request, match), clause, scoring, !words.isEmpty());
  }

  /** What matches the query and meets the request's filters. */
  static Query filtered(ArchiveSearcher searcher, SearchRequest request, Query match)
      throws IOException {
    if (request.filters().isEmpty()) {
      return match;
    }
    QueryCompiler compiler = new QueryCompiler(searcher, new Scoring(searcher, List.of()));
    BooleanQuery.Builder filtered = new BooleanQuery.Builder().add(match, Occur.MUST);
    request.filters().forEach(filter -> filtered.add(compiler.compile(filter), Occur.FILTER));
    return filtered.build();
  }
}
