package dev.morgue.lucene;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValuesSkipIndexType;
import org.apache.lucene.index.DocValuesType;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexableFieldType;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.VectorEncoding;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.search.similarities.Similarity;

/** What the articles of a {@link PendingSegment} have in one field: postings, norms, a column. */
final class PendingField {

  private final String name;
  private final int number;
  private IndexOptions options = IndexOptions.NONE;
  private boolean withoutNorms;
  private DocValuesType columnType = DocValuesType.NONE;
  private DocValuesSkipIndexType skips = DocValuesSkipIndexType.NONE;

  /** Articles that have terms here, in rising order, and as {@link Inversion#packed} each. */
  private int[] articles = new int[16];

  private final List<int[]> postings = new ArrayList<>();
  private long[] norms = {};

  private final PendingColumn column = new PendingColumn();

  PendingField(String name, int number) {
    this.name = name;
    this.number = number;
  }

  /** Takes over what a field of a document is to have. */
  void take(IndexableFieldType type) {
    if (type.indexOptions() != IndexOptions.NONE) {
      options = type.indexOptions();
      withoutNorms = type.omitNorms();
    }
    if (type.docValuesType() != DocValuesType.NONE) {
      columnType = type.docValuesType();
      skips = type.docValuesSkipIndexType();
    }
  }

  /** Adds the terms of one article; gives the bytes that they take. */
  long add(int article, Inversion terms, Similarity similarity) {
    int at = postings.size();
    if (at == articles.length) {
      articles = Arrays.copyOf(articles, 2 * at);
    }
    articles[at] = article;
    int[] packed = terms.packed(options);
    postings.add(packed);
    if (!withoutNorms) {
      if (at >= norms.length) {
        norms = Arrays.copyOf(norms, articles.length);
      }
      norms[at] = packed.length == 0 ? 0 : similarity.computeNorm(terms.state(name, options));
    }
    return 4L * packed.length;
  }

  PendingColumn column() {
    return column;
  }

  /** True if any article has a term here. */
  boolean hasTerms() {
    return postings.stream().anyMatch(terms -> terms.length > 0);
  }

  String name() {
    return name;
  }

  IndexOptions options() {
    return options;
  }

  int article(int at) {
    return articles[at];
  }

  List<int[]> postings() {
    return postings;
  }

  NumericDocValues norms() {
    return new PendingValues.Numbers(new Rows(articles, postings.size()), at -> norms[at]);
  }

  FieldInfo info() {
    boolean indexed = options != IndexOptions.NONE;
    return new FieldInfo(
        name,
        number,
        false,
        indexed && withoutNorms,
        false,
        options,
        columnType,
        skips,
        -1,
        Map.of(),
        0,
        0,
        0,
        0,
        VectorEncoding.FLOAT32,
        VectorSimilarityFunction.EUCLIDEAN,
        false,
        false);
  }
}
