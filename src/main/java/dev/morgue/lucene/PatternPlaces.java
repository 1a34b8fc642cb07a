package dev.morgue.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.queries.intervals.IntervalIterator;
import org.jspecify.annotations.Nullable;

/**
 * The places of many words in one segment, document by document. Most words of a pattern are rare:
 * their places are read at once into one sorted list. Only the postings of frequent ones stay open,
 * each of which takes some kilobytes.
 */
final class PatternPlaces extends IntervalIterator {

  /** Most places of a word that counts as rare. */
  private static final int RARE = 256;

  private final PriorityQueue<PostingsEnum> behind =
      new PriorityQueue<>(Comparator.comparingInt(PostingsEnum::docID));
  private final List<PostingsEnum> here = new ArrayList<>();
  private long[] rare = new long[64];
  private int rareSize;
  private int rareAt;
  private long cost;

  private int document = -1;
  private int[] places = new int[16];
  private int size = -1;
  private int at = -1;

  private PatternPlaces() {}

  /** The places of those of the terms that the pattern stands for; null if there are none. */
  static @Nullable PatternPlaces of(Pattern pattern, Terms terms) throws IOException {
    PatternPlaces all = new PatternPlaces();
    TermsEnum term = pattern.compiled().getTermsEnum(terms);
    while (term.next() != null) {
      all.add(term);
    }
    Arrays.sort(all.rare, 0, all.rareSize);
    return all.cost == 0 ? null : all;
  }

  private void add(TermsEnum term) throws IOException {
    PostingsEnum postings = term.postings(null, PostingsEnum.POSITIONS);
    cost += term.docFreq();
    if (term.totalTermFreq() > RARE) {
      here.add(postings);
      return;
    }
    for (int doc = postings.nextDoc(); doc != NO_MORE_DOCS; doc = postings.nextDoc()) {
      for (int left = postings.freq(); left > 0; left--) {
        if (rareSize == rare.length) {
          rare = Arrays.copyOf(rare, 2 * rareSize);
        }
        rare[rareSize] = ((long) doc << Integer.SIZE) | postings.nextPosition();
        rareSize++;
      }
    }
  }

  @Override
  public int docID() {
    return document;
  }

  @Override
  public int nextDoc() throws IOException {
    return advance(document + 1);
  }

  @Override
  public int advance(int target) throws IOException {
    size = -1;
    at = -1;
    for (PostingsEnum postings : here) {
      await(postings, target);
    }
    here.clear();
    while (!behind.isEmpty() && behind.element().docID() < target) {
      await(behind.remove(), target);
    }
    while (rareAt < rareSize && document(rareAt) < target) {
      rareAt++;
    }
    document = rareAt < rareSize ? document(rareAt) : NO_MORE_DOCS;
    if (!behind.isEmpty()) {
      document = Math.min(document, behind.element().docID());
    }
    while (document != NO_MORE_DOCS && !behind.isEmpty() && behind.element().docID() == document) {
      here.add(behind.remove());
    }
    return document;
  }

  private void await(PostingsEnum postings, int target) throws IOException {
    if (postings.advance(target) != NO_MORE_DOCS) {
      behind.add(postings);
    }
  }

  private int document(int place) {
    return (int) (rare[place] >> Integer.SIZE);
  }

  @Override
  public int nextInterval() throws IOException {
    if (size < 0) {
      gather();
    }
    if (at < size) {
      at++;
    }
    return start();
  }

  private void gather() throws IOException {
    size = 0;
    for (int i = rareAt; i < rareSize && document(i) == document; i++) {
      add((int) rare[i]);
    }
    for (PostingsEnum postings : here) {
      for (int left = postings.freq(); left > 0; left--) {
        add(postings.nextPosition());
      }
    }
    Arrays.sort(places, 0, size);
  }

  private void add(int place) {
    if (size == places.length) {
      places = Arrays.copyOf(places, 2 * size);
    }
    places[size] = place;
    size++;
  }

  @Override
  public int start() {
    return at < 0 ? -1 : at == size ? NO_MORE_INTERVALS : places[at];
  }

  @Override
  public int end() {
    return start();
  }

  @Override
  public int gaps() {
    return 0;
  }

  @Override
  public float matchCost() {
    return 1 + here.size();
  }

  @Override
  public long cost() {
    return cost;
  }
}
