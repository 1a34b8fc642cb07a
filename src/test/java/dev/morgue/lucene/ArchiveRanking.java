package dev.morgue.lucene;

import dev.morgue.article.Article;
import dev.morgue.article.Evidence;
import dev.morgue.search.ArchiveWriter;
import dev.morgue.search.SearchRequest;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.store.NIOFSDirectory;

/** What an archive finds for plain words, in its order: ids and scores alone. */
final class ArchiveRanking implements Closeable {

  private final Path folder;
  private final DirectoryReader reader;
  private final ArchiveSearcher searcher;
  private final String[] ids;

  ArchiveRanking(List<Article> articles) throws IOException {
    folder = Files.createTempDirectory("ranking");
    try (LuceneIndex index = LuceneIndex.create(folder);
        LuceneWriter writer = index.writer()) {
      for (Article article : articles) {
        ArchiveWriter.Put unused = writer.put(article, Evidence.NONE, "measure");
      }
      writer.commit();
    }
    reader = DirectoryReader.open(new NIOFSDirectory(folder));
    searcher = new ArchiveSearcher(reader, LuceneIndex.Use.LONG);
    ids = new String[reader.maxDoc()];
    SortedDocValues keys = MultiDocValues.getSortedValues(reader, Names.KEY);
    while (keys.nextDoc() != SortedDocValues.NO_MORE_DOCS) {
      ids[keys.docID()] = keys.lookupOrd(keys.ordValue()).utf8ToString();
    }
  }

  List<Effectiveness.Ranked> search(String text, int most) throws IOException {
    SearchRequest request =
        SearchRequest.of(new SearchRequest.Query.AnyWord(text)).withWindow(0, most);
    List<Effectiveness.Ranked> ranked = new ArrayList<>();
    for (Match found : new Search(searcher, request).best()) {
      if (ranked.size() < most) {
        ranked.add(new Effectiveness.Ranked(ids[found.document()], found.score()));
      }
    }
    return ranked;
  }

  @Override
  public void close() throws IOException {
    reader.close();
    reader.directory().close();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
