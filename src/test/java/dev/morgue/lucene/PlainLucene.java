package dev.morgue.lucene;

import dev.morgue.article.Article;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;

/** What Lucene does out of the box: one field, one analyzer, any word, BM25. */
final class PlainLucene implements Closeable {

  private static final String ID = "id";
  private static final String TEXT = "text";

  private final Analyzer analyzer;
  private final DirectoryReader reader;

  PlainLucene(Analyzer analyzer, List<Article> articles) throws IOException {
    this.analyzer = analyzer;
    ByteBuffersDirectory directory = new ByteBuffersDirectory();
    try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
      for (Article article : articles) {
        Document document = new Document();
        document.add(new StringField(ID, article.id().value(), Store.YES));
        document.add(new TextField(TEXT, text(article), Store.NO));
        writer.addDocument(document);
      }
    }
    reader = DirectoryReader.open(directory);
  }

  private static String text(Article article) {
    return String.join(
        "\n",
        article.headline(),
        article.byline().line(),
        String.join("\n", article.topics()),
        article.body());
  }

  List<Effectiveness.Ranked> search(String text, int most) throws IOException {
    List<String> terms = new ArrayList<>();
    try (TokenStream words = analyzer.tokenStream(TEXT, text)) {
      CharTermAttribute term = words.getAttribute(CharTermAttribute.class);
      words.reset();
      while (words.incrementToken()) {
        terms.add(term.toString());
      }
      words.end();
    }
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    terms.forEach(term -> any.add(new TermQuery(new Term(TEXT, term)), Occur.SHOULD));
    IndexSearcher searcher = new IndexSearcher(reader);
    List<Effectiveness.Ranked> ranked = new ArrayList<>();
    for (ScoreDoc found : searcher.search(any.build(), most).scoreDocs) {
      String id = searcher.storedFields().document(found.doc, Set.of(ID)).get(ID);
      ranked.add(new Effectiveness.Ranked(id, found.score));
    }
    return ranked;
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
