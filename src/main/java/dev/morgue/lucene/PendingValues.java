package dev.morgue.lucene;

import java.util.function.IntFunction;
import java.util.function.IntToLongFunction;
import java.util.function.IntUnaryOperator;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.BytesRef;

/**
 * Columns in the shapes that Lucene reads them in. Each goes over its {@link Rows} and says what
 * stands there.
 */
final class PendingValues {

  private PendingValues() {}

  /** A number a row. */
  static final class Numbers extends NumericDocValues {
    private final Rows rows;
    private final IntToLongFunction number;

    Numbers(Rows rows, IntToLongFunction number) {
      this.rows = rows;
      this.number = number;
    }

    @Override
    public long longValue() {
      return number.applyAsLong(rows.at());
    }

    @Override
    public boolean advanceExact(int target) {
      return rows.advanceExact(target);
    }

    @Override
    public int docID() {
      return rows.docID();
    }

    @Override
    public int nextDoc() {
      return rows.nextDoc();
    }

    @Override
    public int advance(int target) {
      return rows.advance(target);
    }

    @Override
    public long cost() {
      return rows.cost();
    }
  }

  /** Bytes a row. */
  static final class Bytes extends BinaryDocValues {
    private final Rows rows;
    private final IntFunction<BytesRef> value;

    Bytes(Rows rows, IntFunction<BytesRef> value) {
      this.rows = rows;
      this.value = value;
    }

    @Override
    public BytesRef binaryValue() {
      return value.apply(rows.at());
    }

    @Override
    public boolean advanceExact(int target) {
      return rows.advanceExact(target);
    }

    @Override
    public int docID() {
      return rows.docID();
    }

    @Override
    public int nextDoc() {
      return rows.nextDoc();
    }

    @Override
    public int advance(int target) {
      return rows.advance(target);
    }

    @Override
    public long cost() {
      return rows.cost();
    }
  }

  /** One of the column's values a row. */
  static final class Ordinals extends SortedDocValues {
    private final Rows rows;
    private final BytesRef[] all;
    private final IntUnaryOperator ordinal;

    Ordinals(Rows rows, BytesRef[] all, IntUnaryOperator ordinal) {
      this.rows = rows;
      this.all = all;
      this.ordinal = ordinal;
    }

    @Override
    public int ordValue() {
      return ordinal.applyAsInt(rows.at());
    }

    @Override
    public BytesRef lookupOrd(int value) {
      return all[value];
    }

    @Override
    public int getValueCount() {
      return all.length;
    }

    @Override
    public boolean advanceExact(int target) {
      return rows.advanceExact(target);
    }

    @Override
    public int docID() {
      return rows.docID();
    }

    @Override
    public int nextDoc() {
      return rows.nextDoc();
    }

    @Override
    public int advance(int target) {
      return rows.advance(target);
    }

    @Override
    public long cost() {
      return rows.cost();
    }
  }

  /** Some of the column's values a row. */
  static final class OrdinalSets extends SortedSetDocValues {
    private final Rows rows;
    private final BytesRef[] all;
    private final IntFunction<int[]> ordinals;
    private int[] here = {};
    private int next;

    OrdinalSets(Rows rows, BytesRef[] all, IntFunction<int[]> ordinals) {
      this.rows = rows;
      this.all = all;
      this.ordinals = ordinals;
    }

    /** Reads the row that it came to. */
    private int arrived(int document) {
      here = document == NO_MORE_DOCS ? new int[0] : ordinals.apply(rows.at());
      next = 0;
      return document;
    }

    @Override
    public long nextOrd() {
      return here[next++];
    }

    @Override
    public int docValueCount() {
      return here.length;
    }

    @Override
    public BytesRef lookupOrd(long value) {
      return all[(int) value];
    }

    @Override
    public long getValueCount() {
      return all.length;
    }

    @Override
    public boolean advanceExact(int target) {
      return advance(target) == target;
    }

    @Override
    public int docID() {
      return rows.docID();
    }

    @Override
    public int nextDoc() {
      return arrived(rows.nextDoc());
    }

    @Override
    public int advance(int target) {
      return arrived(rows.advance(target));
    }

    @Override
    public long cost() {
      return rows.cost();
    }
  }
}
