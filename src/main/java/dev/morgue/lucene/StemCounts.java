package dev.morgue.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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
  private final Map<String, Counts> known = new HashMap<>();
  private final Map<String, List<TermsEnum>> terms = new HashMap<>();

  /**
   * A stem in the archive.
   *
   * @param articles how many have it, about
   * @param idf inverse document frequency, as in BM25
   * @param repeats how often a text that has it has it, on average; nearer to 1 for a rare one
   * @param inHeadlines share of the articles that have it in the headline; less for a rare one
   */
  record Counts(int articles, double idf, double repeats, double inHeadlines) {}

  private record Found(int articles, long times) {}

  StemCounts(ArchiveSearcher searcher, String language) {
    reader = searcher.getIndexReader();
    this.language = language;
  }

  /** Words of a headline and text on average, those of the headline counted twice; at least 1. */
  double averageLength() throws IOException {
    String text = Names.stemmed(Names.TEXT, language);
    String headline = Names.stemmed(HEADLINE, language);
    double words = reader.getSumTotalTermFreq(text) + 2.0 * reader.getSumTotalTermFreq(headline);
    return Math.max(1, words / Math.max(1, reader.getDocCount(text)));
  }

  /** In how many articles, about, the stem is. */
  int articles(String stem) throws IOException {
    return of(stem).articles();
  }

  /** Inverse document frequency, as in BM25. */
  double idf(String stem) throws IOException {
    return of(stem).idf();
  }

  /** Looks up the stems of articles in the order of the index, which is faster than in theirs. */
  void lookUp(Iterable<Profile> articles) throws IOException {
    Set<String> stems = new TreeSet<>();
    articles.forEach(article -> stems.addAll(article.counts().keySet()));
    for (String stem : stems) {
      if (!Character.isDigit(stem.charAt(0))) {
        Counts unused = of(stem);
      }
    }
  }

  /** All that is counted of a stem. */
  Counts of(String stem) throws IOException {
    Counts counts = known.get(stem);
    if (counts == null) {
      counts = counted(new BytesRef(stem));
      known.put(stem, counts);
    }
    return counts;
  }

  private Counts counted(BytesRef stem) throws IOException {
    Found texts = find(Names.TEXT, stem);
    Found headlines = find(HEADLINE, stem);
    int articles = texts.articles();
    if (articles < 2) {
      articles = Math.max(articles, headlines.articles());
      articles = Math.max(articles, find(Names.LABELS, stem).articles());
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
