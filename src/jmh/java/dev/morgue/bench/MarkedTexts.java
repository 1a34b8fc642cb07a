package dev.morgue.bench;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.uhighlight.CustomSeparatorBreakIterator;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;

/**
 * Lucene's highlighter on texts that were read already: the headline whole if words in it match,
 * and two passages of the text. Passages end at a full stop, which costs a third less than the
 * JDK's sentences, and have the length of Morgue's.
 */
final class MarkedTexts extends UnifiedHighlighter {

  private static final int PASSAGES = 2;
  private static final int GOAL = 140;

  private final String headline;
  private final String text;
  private Map<Integer, Texts> texts = Map.of();

  /** What a hit's marks are set in. */
  record Texts(String headline, String text) {
    static Texts of(Document document) {
      String standfirst = document.get("standfirst");
      String body = document.get("body");
      return new Texts(
          Objects.requireNonNullElse(document.get("headline"), ""),
          standfirst == null ? body : standfirst + "\n\n" + body);
    }
  }

  MarkedTexts(IndexSearcher searcher, Analyzer analyzer, String headline, String text) {
    super(
        UnifiedHighlighter.builder(searcher, analyzer)
            .withMaxLength(Integer.MAX_VALUE - 1)
            .withBreakIterator(() ->
                LengthGoalBreakIterator.createClosestToLength(
                    new CustomSeparatorBreakIterator('.'), GOAL, 0.5f)));
    this.headline = headline;
    this.text = text;
  }

  List<String> passages(Query query, ScoreDoc[] hits, Map<Integer, Texts> texts)
      throws IOException {
    this.texts = texts;
    int[] documents = Arrays.stream(hits).mapToInt(hit -> hit.doc).toArray();
    String[] fields = {headline, text};
    List<String> passages = new ArrayList<>();
    for (String[] marked :
        highlightFields(fields, query, documents, new int[] {1, PASSAGES}).values()) {
      for (String passage : marked) {
        if (passage != null) {
          passages.add(passage);
        }
      }
    }
    return passages;
  }

  /** A word that is searched everywhere is marked wherever it stands. */
  @Override
  protected Predicate<String> getFieldMatcher(String field) {
    return searched -> searched.equals(field) || searched.startsWith("all.");
  }

  @Override
  protected BreakIterator getBreakIterator(String field) {
    return field.equals(headline) ? new WholeBreakIterator() : super.getBreakIterator(field);
  }

  @Override
  protected int getMaxNoHighlightPassages(String field) {
    return field.equals(headline) ? 0 : 1;
  }

  @Override
  protected List<CharSequence[]> loadFieldValues(
      String[] fields, DocIdSetIterator documents, int threshold) throws IOException {
    List<CharSequence[]> values = new ArrayList<>();
    while (documents.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      Texts here = Objects.requireNonNull(texts.get(documents.docID()));
      CharSequence[] row = new CharSequence[fields.length];
      for (int i = 0; i < fields.length; i++) {
        row[i] = fields[i].equals(headline) ? here.headline() : here.text();
      }
      values.add(row);
    }
    return values;
  }
}
