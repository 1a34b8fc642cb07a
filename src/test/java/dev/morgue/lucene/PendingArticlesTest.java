package dev.morgue.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.morgue.article.Article;
import dev.morgue.article.ArticleId;
import dev.morgue.article.ArticleJson;
import dev.morgue.article.Evidence;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.apache.lucene.codecs.FieldsProducer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import org.junit.jupiter.api.Test;

/** What Lucene makes of documents by itself is the measure. */
class PendingArticlesTest {

  private static final List<Article> ARTICLES =
      Stream.concat(
              OracleArticles.of(3, 150).stream(),
              Stream.of(
                  Article.builder(new ArticleId("nothing"), "nothing").headline("?!").build(),
                  Article.builder(new ArticleId("chinese"), "chinese")
                      .language("zh")
                      .headline("港口收费")
                      .body("港口收费再次上涨。\n\n市议会 the council 没有回答。")
                      .topics(List.of("港口", "", "Tolls"))
                      .build()))
          .toList();

  private interface Writing {
    void write(IndexWriter writer) throws IOException;
  }

  @Test
  void theIndexIsTheSameAsLuceneMakesIt() throws IOException {
    List<String> made =
        contents(writer -> {
          PendingArticles pending = new PendingArticles(writer);
          for (Article article : ARTICLES) {
            pending.add(document(article));
          }
          pending.write();
        });
    assertEquals(madeByLucene(), made);
  }

  @Test
  void segmentsOfSeveralThreadsBecomeTheSameIndex() throws IOException {
    List<String> made =
        contents(writer -> {
          PendingSegment first = new PendingSegment(writer.getConfig().getSimilarity());
          PendingSegment second = new PendingSegment(writer.getConfig().getSimilarity());
          for (int at = 0; at < ARTICLES.size(); at++) {
            (at < ARTICLES.size() / 2 ? first : second).add(document(ARTICLES.get(at)));
          }
          writer.addIndexes(new PendingReader(first), new PendingReader(second));
        });
    assertEquals(madeByLucene(), made);
  }

  private static List<String> madeByLucene() throws IOException {
    return contents(writer -> {
      for (Article article : ARTICLES) {
        writer.addDocument(document(article));
      }
    });
  }

  @Test
  void postingsThatAreUsedAgainForAnotherFieldAreThatFields() throws IOException {
    PendingSegment segment = new PendingSegment(LuceneWriter.config().getSimilarity());
    segment.add(document(ARTICLES.get(0)));
    FieldsProducer fields = new PendingReader(segment).getPostingsReader();
    PostingsEnum used = null;
    for (String field : fields) {
      TermsEnum terms = fields.terms(field).iterator();
      while (terms.next() != null) {
        used = terms.postings(used, PostingsEnum.POSITIONS);
        PostingsEnum fresh = terms.postings(null, PostingsEnum.POSITIONS);
        assertEquals(fresh.nextDoc(), used.nextDoc());
        assertEquals(fresh.freq(), used.freq());
        assertEquals(fresh.nextPosition(), used.nextPosition());
      }
    }
  }

  @Test
  void anArticleWithTooLongATermIsRefusedAlone() throws IOException {
    Article endless =
        Article.builder(new ArticleId("x".repeat(40_000)), "endless").headline("Endless").build();
    List<String> expected =
        contents(writer -> {
          writer.addDocument(document(ARTICLES.get(0)));
          writer.addDocument(document(ARTICLES.get(1)));
        });
    List<String> made =
        contents(writer -> {
          PendingArticles pending = new PendingArticles(writer);
          pending.add(document(ARTICLES.get(0)));
          assertThrows(RuntimeException.class, () -> pending.add(document(endless)));
          pending.add(document(ARTICLES.get(1)));
          pending.write();
        });
    assertEquals(expected, made);
  }

  @Test
  void whatCannotBeWrittenIsSaidAgainAtEachCommit() throws IOException {
    AtomicBoolean full = new AtomicBoolean(true);
    try (Directory directory =
            new FilterDirectory(new ByteBuffersDirectory()) {
              @Override
              public IndexOutput createOutput(String name, IOContext context) throws IOException {
                if (full.get()) {
                  throw new IOException("no space left");
                }
                return super.createOutput(name, context);
              }
            };
        IndexWriter writer = new IndexWriter(directory, LuceneWriter.config())) {
      PendingArticles pending = new PendingArticles(writer);
      pending.add(document(ARTICLES.getFirst()));
      assertThrows(IOException.class, pending::write);
      full.set(false);
      pending.add(document(ARTICLES.getLast()));
      IOException again = assertThrows(IOException.class, pending::write);
      assertEquals("articles could not be written before", again.getMessage());
    }
  }

  private static Document document(Article article) {
    return ArticleDocument.of(article, Evidence.NONE, "run", ArticleJson.contentHash(article));
  }

  /** All that one segment holds, a line for each thing. */
  private static List<String> contents(Writing writing) throws IOException {
    try (Directory directory = new ByteBuffersDirectory()) {
      try (IndexWriter writer = new IndexWriter(directory, LuceneWriter.config())) {
        writing.write(writer);
        writer.commit();
      }
      List<String> lines = new ArrayList<>();
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        assertEquals(1, reader.leaves().size());
        for (LeafReaderContext leaf : reader.leaves()) {
          for (FieldInfo field : leaf.reader().getFieldInfos()) {
            String form =
                field.name + ' ' + field.getIndexOptions() + ' ' + field.getDocValuesType();
            lines.add(form + ' ' + field.omitsNorms() + ' ' + field.docValuesSkipIndexType());
            addTerms(field, leaf.reader(), lines);
            addValues(field, leaf.reader(), lines);
          }
          for (int i = 0; i < reader.maxDoc(); i++) {
            lines.add(reader.storedFields().document(i).getFields().toString());
          }
        }
      }
      lines.sort(null);
      return lines;
    }
  }

  private static void addTerms(FieldInfo field, LeafReader leaf, List<String> lines)
      throws IOException {
    Terms terms = leaf.terms(field.name);
    if (terms == null) {
      return;
    }
    String sums = terms.getDocCount() + " " + terms.getSumDocFreq();
    lines.add(field.name + ' ' + terms.size() + ' ' + sums + ' ' + terms.getSumTotalTermFreq());
    TermsEnum term = terms.iterator();
    while (term.next() != null) {
      PostingsEnum places = term.postings(null, PostingsEnum.ALL);
      while (places.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        StringBuilder line = new StringBuilder(field.name).append(' ').append(term.term());
        line.append(' ').append(places.docID()).append(' ').append(places.freq());
        if (field.getIndexOptions().compareTo(IndexOptions.DOCS_AND_FREQS) > 0) {
          for (int i = 0; i < places.freq(); i++) {
            line.append(' ').append(places.nextPosition());
            line.append(':').append(places.startOffset()).append('-').append(places.endOffset());
          }
        }
        lines.add(line.toString());
      }
    }
  }

  private static void addValues(FieldInfo field, LeafReader leaf, List<String> lines)
      throws IOException {
    NumericDocValues norms = leaf.getNormValues(field.name);
    for (int i = 0; i < leaf.maxDoc(); i++) {
      StringBuilder line = new StringBuilder(field.name).append(" of ").append(i);
      if (norms != null && norms.advanceExact(i)) {
        line.append(" norm ").append(norms.longValue());
      }
      switch (field.getDocValuesType()) {
        case NONE, NUMERIC -> {}
        case BINARY -> {
          var values = leaf.getBinaryDocValues(field.name);
          line.append(values.advanceExact(i) ? " " + values.binaryValue() : "");
        }
        case SORTED, SORTED_SET -> {
          SortedSetDocValues values = DocValues.getSortedSet(leaf, field.name);
          for (int n = values.advanceExact(i) ? values.docValueCount() : 0; n > 0; n--) {
            line.append(' ').append(values.lookupOrd(values.nextOrd()));
          }
        }
        case SORTED_NUMERIC -> {
          SortedNumericDocValues values = leaf.getSortedNumericDocValues(field.name);
          line.append(values.advanceExact(i) ? " " + values.nextValue() : "");
        }
      }
      lines.add(line.toString());
    }
  }
}
