package dev.morgue.lucene;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** The values of one field by article: a number, or bytes of which an article may have several. */
final class PendingColumn {

  private int[] articles = new int[16];
  private int size;
  private long[] numbers = {};
  private final List<TreeSet<BytesRef>> values = new ArrayList<>();

  /** All values in order, once they were asked for. */
  private BytesRef @Nullable [] sorted;

  /** Adds a number; an article has only one. */
  void add(int article, long number) {
    begin(article);
    if (numbers.length < articles.length) {
      numbers = Arrays.copyOf(numbers, articles.length);
    }
    numbers[size - 1] = number;
  }

  /** Adds a value. */
  void add(int article, BytesRef value) {
    if (size == 0 || articles[size - 1] != article) {
      begin(article);
      values.add(new TreeSet<>());
    }
    values.get(size - 1).add(value);
  }

  private void begin(int article) {
    if (size == articles.length) {
      articles = Arrays.copyOf(articles, 2 * size);
    }
    articles[size++] = article;
  }

  private Rows rows() {
    return new Rows(articles, size);
  }

  private BytesRef[] sorted() {
    BytesRef[] all = sorted;
    if (all == null) {
      TreeSet<BytesRef> different = new TreeSet<>();
      values.forEach(different::addAll);
      all = different.toArray(new BytesRef[0]);
      sorted = all;
    }
    return all;
  }

  /** The numbers. */
  SortedNumericDocValues numbers() {
    return DocValues.singleton(new PendingValues.Numbers(rows(), at -> numbers[at]));
  }

  /** Each article's bytes as they are. */
  PendingValues.Bytes bytes() {
    return new PendingValues.Bytes(rows(), at -> values.get(at).first());
  }

  /** Each article's one value by its place among all. */
  PendingValues.Ordinals ordinals() {
    BytesRef[] all = sorted();
    return new PendingValues.Ordinals(
        rows(), all, at -> Arrays.binarySearch(all, values.get(at).first()));
  }

  /** Each article's values by their places among all. */
  PendingValues.OrdinalSets ordinalSets() {
    BytesRef[] all = sorted();
    return new PendingValues.OrdinalSets(
        rows(),
        all,
        at -> values.get(at).stream().mapToInt(v -> Arrays.binarySearch(all, v)).toArray());
  }
}
