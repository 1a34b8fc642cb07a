package dev.morgue.lucene;

import dev.morgue.article.ArticleId;
import dev.morgue.search.StoredArticle;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/** Finds current articles by their ids in one commit. */
record Lookup(ArchiveSearcher searcher) {

  /** The first half of the SHA-256 of the article's content, in hexadecimal. */
  Optional<String> contentHash(ArticleId id) throws IOException {
    for (LeafReaderContext leaf : searcher.getLeafContexts()) {
      int document = find(leaf, id);
      if (document != DocIdSetIterator.NO_MORE_DOCS) {
        BinaryDocValues hashes = DocValues.getBinary(leaf.reader(), Names.HASH);
        if (hashes.advanceExact(document)) {
          BytesRef hash = hashes.binaryValue();
          return Optional.of(
              HexFormat.of().formatHex(hash.bytes, hash.offset, hash.offset + hash.length));
        }
      }
    }
    return Optional.empty();
  }

  /** The id of a current article, from its column. */
  ArticleId id(int document) throws IOException {
    List<LeafReaderContext> leaves = searcher.getLeafContexts();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
    SortedDocValues ids = DocValues.getSorted(leaf.reader(), Names.KEY);
    if (!ids.advanceExact(document - leaf.docBase)) {
      throw new CorruptIndexException("an article without an id", "document " + document);
    }
    return new ArticleId(ids.lookupOrd(ids.ordValue()).utf8ToString());
  }

  /** The whole article. */
  Optional<StoredArticle> article(ArticleId id) throws IOException {
    for (LeafReaderContext leaf : searcher.getLeafContexts()) {
      int document = find(leaf, id);
      if (document != DocIdSetIterator.NO_MORE_DOCS) {
        return Optional.of(StoredForm.read(leaf.reader().storedFields(), document));
      }
    }
    return Optional.empty();
  }

  private static int find(LeafReaderContext leaf, ArticleId id) throws IOException {
    Terms keys = leaf.reader().terms(Names.KEY);
    if (keys == null) {
      return DocIdSetIterator.NO_MORE_DOCS;
    }
    TermsEnum key = keys.iterator();
    return key.seekExact(new BytesRef(id.value()))
        ? firstLive(leaf, key)
        : DocIdSetIterator.NO_MORE_DOCS;
  }

  private static int firstLive(LeafReaderContext leaf, TermsEnum key) throws IOException {
    Bits live = leaf.reader().getLiveDocs();
    PostingsEnum documents = key.postings(null, PostingsEnum.NONE);
    int document = documents.nextDoc();
    while (document != DocIdSetIterator.NO_MORE_DOCS && live != null && !live.get(document)) {
      document = documents.nextDoc();
    }
    return document;
  }

  /** The id that equals the text, else the first few that begin with it. */
  List<ArticleId> resolve(String text, int limit) throws IOException {
    if (text.isEmpty() || text.chars().anyMatch(Character::isWhitespace)) {
      return List.of();
    }
    ArticleId whole = new ArticleId(text);
    if (contentHash(whole).isPresent()) {
      return List.of(whole);
    }
    if (text.length() < ArticleId.MIN_PREFIX) {
      return List.of();
    }
    TreeSet<ArticleId> found = new TreeSet<>();
    BytesRef prefix = new BytesRef(text);
    for (LeafReaderContext leaf : searcher.getLeafContexts()) {
      addPrefixed(leaf, prefix, limit, found);
    }
    List<ArticleId> first = new ArrayList<>(found);
    return List.copyOf(first.subList(0, Math.min(limit, first.size())));
  }

  private static void addPrefixed(
      LeafReaderContext leaf, BytesRef prefix, int limit, TreeSet<ArticleId> found)
      throws IOException {
    Terms keys = leaf.reader().terms(Names.KEY);
    if (keys == null) {
      return;
    }
    TermsEnum key = keys.iterator();
    int added = 0;
    boolean more = key.seekCeil(prefix) != TermsEnum.SeekStatus.END;
    while (more && added < limit && StringHelper.startsWith(key.term(), prefix)) {
      if (firstLive(leaf, key) != DocIdSetIterator.NO_MORE_DOCS) {
        found.add(new ArticleId(key.term().utf8ToString()));
        added++;
      }
      more = key.next() != null;
    }
  }
}
