package dev.morgue.bench;

import java.io.Closeable;
import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TotalHits;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.store.FSDirectory;

/**
 * What someone would write on Lucene alone to show a page of results from an archive's index: ten
 * hits, the exact total, the stored fields that a list shows, two passages of the text each.
 */
final class HandWritten implements Closeable {

  /** The text's stems, and its words as spelled, as the archive's index names them. */
  static final String STEMS = "text.en";

  static final String WORDS = "text.exact";

  private static final int HITS = 10;
  private static final int PASSAGES = 2;
  private static final Set<String> SHOWN =
      Set.of(
          "id",
          "url",
          "headline",
          "standfirst",
          "byline",
          "published",
          "publication",
          "section",
          "kind",
          "topics",
          "body");

  private final FSDirectory directory;
  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final Texts stems;
  private final Texts words;

  HandWritten(FSDirectory directory) throws IOException {
    this.directory = directory;
    reader = DirectoryReader.open(directory);
    searcher = new IndexSearcher(reader);
    searcher.setQueryCache(null);
    stems = new Texts(searcher, new EnglishAnalyzer());
    words = new Texts(searcher, new StandardAnalyzer());
  }

  /** What a page shows; the total is exact. */
  record Page(long total, List<Document> documents, List<String> passages) {}

  /** The first page in that order; passages by the words of that field. */
  Page page(Query query, Sort sort, String field) throws IOException {
    TopDocs top =
        sort.equals(Sort.RELEVANCE)
            ? searcher.search(query, HITS)
            : searcher.search(query, HITS, sort);
    long total =
        top.totalHits.relation() == TotalHits.Relation.EQUAL_TO
            ? top.totalHits.value()
            : searcher.count(query);
    StoredFields stored = searcher.storedFields();
    List<Document> documents = new ArrayList<>();
    Map<Integer, String> texts = new HashMap<>();
    for (ScoreDoc hit : top.scoreDocs) {
      Document document = stored.document(hit.doc, SHOWN);
      documents.add(document);
      String standfirst = document.get("standfirst");
      String body = document.get("body");
      texts.put(hit.doc, standfirst == null ? body : standfirst + "\n\n" + body);
    }
    return new Page(
        total, documents, (field.equals(STEMS) ? stems : words).passages(query, field, top, texts));
  }

  @Override
  public void close() throws IOException {
    reader.close();
    directory.close();
  }

  /** Highlights texts that were read already. */
  private static final class Texts extends UnifiedHighlighter {

    private Map<Integer, String> texts = Map.of();

    Texts(IndexSearcher searcher, Analyzer analyzer) {
      super(
          UnifiedHighlighter.builder(searcher, analyzer)
              .withMaxLength(Integer.MAX_VALUE - 1)
              .withBreakIterator(() ->
                  LengthGoalBreakIterator.createClosestToLength(
                      BreakIterator.getSentenceInstance(Locale.ROOT), 150, 0.5f)));
    }

    List<String> passages(Query query, String field, TopDocs top, Map<Integer, String> texts)
        throws IOException {
      this.texts = texts;
      return Arrays.asList(highlight(field, query, top, PASSAGES));
    }

    @Override
    protected List<CharSequence[]> loadFieldValues(
        String[] fields, DocIdSetIterator documents, int threshold) throws IOException {
      List<CharSequence[]> values = new ArrayList<>();
      while (documents.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        values.add(new CharSequence[] {texts.get(documents.docID())});
      }
      return values;
    }
  }
}
