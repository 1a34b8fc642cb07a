package dev.morgue.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/** How often the archive has the stems of one language; each is looked up once. */
final class StemCounts {

  private static final String HEADLINE = Area.HEADLINE.name();

  private final IndexReader reader;
  private final String language;
  private final Vocabulary vocabulary;

  /** By the stem's number. */
  private final List<Counts> known = new ArrayList<>();

  private final Map<String, List<TermsEnum>> terms = new HashMap<>();

  /**
   * A stem in the archive.
   *
   * @param articles how many have it, about
   * @param idf inverse document frequency, as in BM25
   * @param repeats how often a text that has it has it, on average; nearer to 1 for a rare one
   * @param inHeadlines share of the articles that have it in the headline; less for a rare one
   */
  record Counts(int articles, double idf, double repeats, double inHeadlines) {

    /** Of a figure, which is not counted. */
    static final Counts NONE = new Counts(0, 0, 0, 0);
  }

  private record Found(int articles, long times) {}

  StemCounts(ArchiveSearcher searcher, String language, Vocabulary vocabulary) {
    reader = searcher.getIndexReader();
    this.language = language;
    this.vocabulary = vocabulary;
  }

  /** Words of a headline and text on average, those of the headline counted twice; at least 1. */
  double averageLength() throws IOException {
    String text = Names.stemmed(Names.TEXT, language);
    String headline = Names.stemmed(HEADLINE, language);
    double words = reader.getSumTotalTermFreq(text) + 2.0 * reader.getSumTotalTermFreq(headline);
    return Math.max(1, words / Math.max(1, reader.getDocCount(text)));
  }

  /** Looks up all stems so far in the order of the index, which is faster than in their own. */
  void lookUp() throws IOException {
    int from = known.size();
    known.addAll(Collections.nCopies(vocabulary.size() - from, Counts.NONE));
    for (BytesRef stem : vocabulary.sortedFrom(from)) {
      known.set(vocabulary.number(stem), counted(stem));
    }
  }

  /** All that is counted of a stem that was looked up. */
  Counts of(int stem) {
    return known.get(stem);
  }

  /** True for a stem that is no figure and that at least so many articles have, about. */
  boolean tells(int stem, int fewest) {
    return known.get(stem).articles() >= fewest && !vocabulary.isFigure(stem);
  }

  /** The stems that were looked up. */
  Vocabulary vocabulary() {
    return vocabulary;
  }

  private Counts counted(BytesRef stem) throws IOException {
    Found texts = find(Names.TEXT, stem);
    Found headlines = find(HEADLINE, stem);
    int articles = texts.articles();
    if (articles < 2) {
      articles = Math.max(articles, find(Names.ALL, stem).articles());
    }
    int all = Math.max(articles, reader.numDocs());
    return new Counts(
        articles,
        Math.log(1 + (all - articles + 0.5) / (articles + 0.5)),
        (texts.times() + 1.0) / (texts.articles() + 1),
        (headlines.articles() + 0.5) / (articles + 5));
  }

  private Found find(String area, BytesRef stem) throws IOException {
    int articles = 0;
    long times = 0;
    for (TermsEnum terms : terms(area)) {
      if (terms.seekExact(stem)) {
        articles += terms.docFreq();
        times += terms.totalTermFreq();
      }
    }
    return new Found(articles, times);
  }

  /** The terms of each segment: one enumeration for many look-ups is far cheaper than one each. */
  private List<TermsEnum> terms(String area) throws IOException {
    List<TermsEnum> known = terms.get(area);
    if (known == null) {
      known = new ArrayList<>();
      for (LeafReaderContext leaf : reader.leaves()) {
        Terms inLeaf = leaf.reader().terms(Names.stemmed(area, language));
        if (inLeaf != null) {
          known.add(inLeaf.iterator());
        }
      }
      terms.put(area, known);
    }
    return known;
  }
}
