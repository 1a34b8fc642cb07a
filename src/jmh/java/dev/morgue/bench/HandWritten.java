package dev.morgue.bench;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSortField;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TotalHits;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.MMapDirectory;

/**
 * What someone would write on Lucene alone to show a page of results from an archive's index: ten
 * hits in Morgue's order (score, newest, id), the exact total, the stored fields that a list shows,
 * the headline with its words marked and two passages of the text. It opens the index as Morgue
 * does, with {@link MMapDirectory} and without a query cache.
 */
final class HandWritten implements Closeable {

  /** The text's stems, and its words as spelled, as the archive's index names them. */
  static final String STEMS = "text.en";

  static final String WORDS = "text.exact";
  static final String HEADLINE_STEMS = "headline.en";
  static final String HEADLINE_WORDS = "headline.exact";

  /** Whose values are counted by {@link View#COUNTED}. */
  static final List<String> COUNTED = List.of("byline.value", "topic.value", "section.value");

  private static final int HITS = 10;
  private static final SortField NEWEST_FIRST =
      new SortedNumericSortField("published.earliest", SortField.Type.LONG, true);
  private static final SortField BY_ID = new SortField("id.key", SortField.Type.STRING);
  private static final Sort RELEVANCE = new Sort(SortField.FIELD_SCORE, NEWEST_FIRST, BY_ID);
  private static final Sort NEWEST = new Sort(NEWEST_FIRST, BY_ID);
  private static final Set<String> SHOWN =
      Set.of(
          "id",
          "url",
          "headline",
          "headlineDerived",
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
  private final MarkedTexts stems;
  private final MarkedTexts words;

  /** In what order hits come, what is marked in them, and whether matches are counted by label. */
  enum View {
    STEMMED,
    SPELLED,
    NEWEST,
    COUNTED
  }

  HandWritten(Path archive) throws IOException {
    directory = new MMapDirectory(archive.resolve("index"));
    reader = DirectoryReader.open(directory);
    searcher = new IndexSearcher(reader);
    searcher.setQueryCache(null);
    Analyzer english = new EnglishAnalyzer();
    stems = new MarkedTexts(searcher, english, HEADLINE_STEMS, STEMS);
    words = new MarkedTexts(searcher, new StandardAnalyzer(), HEADLINE_WORDS, WORDS);
  }

  /** On the archive in that folder, for a caller that cannot do without it. */
  static HandWritten of(Path archive) {
    try {
      return new HandWritten(archive);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a page shows; the total is exact. */
  record Page(long total, List<Document> documents, List<String> passages) {

    /** Characters of all passages, without marks. */
    long characters() {
      return passages.stream()
          .mapToLong(passage -> passage.replace("<b>", "").replace("</b>", "").length())
          .sum();
    }
  }

  /** The first page. */
  Page page(Query query, View view) throws IOException {
    TopDocs top = view == View.COUNTED ? counted(query) : top(query, view);
    long total =
        top.totalHits.relation() == TotalHits.Relation.EQUAL_TO
            ? top.totalHits.value()
            : searcher.count(query);
    StoredFields stored = searcher.storedFields();
    int[] inStorage = Arrays.stream(top.scoreDocs).mapToInt(hit -> hit.doc).sorted().toArray();
    Map<Integer, Document> documents = new HashMap<>();
    for (int hit : inStorage) { // what lies together is unpacked once
      documents.put(hit, stored.document(hit, SHOWN));
    }
    List<Document> ranked = new ArrayList<>();
    Map<Integer, MarkedTexts.Texts> texts = new HashMap<>();
    for (ScoreDoc hit : top.scoreDocs) {
      Document document = Objects.requireNonNull(documents.get(hit.doc));
      ranked.add(document);
      texts.put(hit.doc, MarkedTexts.Texts.of(document));
    }
    MarkedTexts marked = view == View.SPELLED ? words : stems;
    return new Page(total, ranked, marked.passages(query, top.scoreDocs, texts));
  }

  private TopDocs top(Query query, View view) throws IOException {
    return searcher.search(query, collector(view == View.NEWEST ? NEWEST : RELEVANCE));
  }

  private TopDocs counted(Query query) throws IOException {
    Object[] found =
        searcher.search(
            query,
            new MultiCollectorManager(new LabelCounter(COUNTED, HITS), collector(RELEVANCE)));
    TopDocs top = (TopDocs) found[1];
    LabelCounter.Counts counts = (LabelCounter.Counts) found[0];
    TotalHits total = new TotalHits(counts.matches(), TotalHits.Relation.EQUAL_TO);
    return new TopDocs(total, top.scoreDocs);
  }

  private static TopFieldCollectorManager collector(Sort sort) {
    return new TopFieldCollectorManager(sort, HITS, HITS);
  }

  @Override
  public void close() throws IOException {
    reader.close();
    directory.close();
  }
}
