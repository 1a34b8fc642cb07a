import java.util.Arrays;
import java.util.HashSet;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntBinaryOperator;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Does what a sequential {@link IntStream} does, the way {@link Loop} does. */
public final class IntLoop {

  private final Predicate<IntPredicate> values;

  IntLoop(Predicate<IntPredicate> values) {
    this.values = values;
  }

  boolean each(IntPredicate wanted) {
    return values.test(wanted);
  }

  static boolean goesOn(Object made, IntPredicate wanted) {
    if (made instanceof IntLoop loop) {
      return loop.each(wanted);
    }
    return made == null || Streams.eachInt(made, wanted);
  }

  /** See {@link IntStream#of(int[])}. */
  public static IntLoop of(int[] values) {
    return stream(values);
  }

  /** See {@link IntStream#range}. */
  public static IntLoop range(int from, int to) {
    return new IntLoop(wanted -> {
      for (int i = from; i < to; i++) {
        if (!wanted.test(i)) {
          return false;
        }
      }
      return true;
    });
  }

  /** See {@link IntStream#concat}. */
  public static IntLoop concat(IntLoop first, IntLoop next) {
    return new IntLoop(wanted -> first.each(wanted) && next.each(wanted));
  }

  /** See {@link Arrays#stream(int[])}. */
  public static IntLoop stream(int[] values) {
    return stream(values, 0, values.length);
  }

  /** See {@link Arrays#stream(int[], int, int)}. */
  public static IntLoop stream(int[] values, int from, int to) {
    if (from > to || from < 0 || to > values.length) {
      throw new ArrayIndexOutOfBoundsException(from + " to " + to + " of " + values.length);
    }
    return new IntLoop(wanted -> range(from, to).each(i -> wanted.test(values[i])));
  }

  /** See {@link CharSequence#chars}. */
  public static IntLoop chars(CharSequence text) {
    Objects.requireNonNull(text); // here as a stream would, not at the end
    return new IntLoop(wanted -> range(0, text.length()).each(i -> wanted.test(text.charAt(i))));
  }

  /** See {@link IntStream#filter}. */
  public IntLoop filter(IntPredicate kept) {
    return new IntLoop(wanted -> each(value -> !kept.test(value) || wanted.test(value)));
  }

  /** See {@link IntStream#distinct}. */
  public IntLoop distinct() {
    return new IntLoop(wanted -> {
      Set<Integer> seen = new HashSet<>();
      return each(value -> !seen.add(value) || wanted.test(value));
    });
  }

  /** See {@link IntStream#sorted}; gathers what is sorted already, too. */
  public IntLoop sorted() {
    return new IntLoop(wanted -> {
      int[] all = toArray();
      Arrays.sort(all);
      return stream(all).each(wanted);
    });
  }

  /** See {@link IntStream#anyMatch}. */
  public boolean anyMatch(IntPredicate sought) {
    return !noneMatch(sought);
  }

  /** See {@link IntStream#allMatch}. */
  public boolean allMatch(IntPredicate wanted) {
    return each(wanted);
  }

  /** See {@link IntStream#noneMatch}. */
  public boolean noneMatch(IntPredicate sought) {
    return each(value -> !sought.test(value));
  }

  /** See {@link IntStream#findAny}. */
  public OptionalInt findAny() {
    int[] found = new int[1];
    boolean none =
        each(value -> {
          found[0] = value;
          return false;
        });
    return none ? OptionalInt.empty() : OptionalInt.of(found[0]);
  }

  /** See {@link IntStream#max}. */
  public OptionalInt max() {
    return reduced(Math::max);
  }

  /** See {@link IntStream#min}. */
  public OptionalInt min() {
    return reduced(Math::min);
  }

  private OptionalInt reduced(IntBinaryOperator joined) {
    int[] result = {0};
    boolean[] found = {false};
    forEach(value -> {
      result[0] = found[0] ? joined.applyAsInt(result[0], value) : value;
      found[0] = true;
    });
    return found[0] ? OptionalInt.of(result[0]) : OptionalInt.empty();
  }

  /** See {@link IntStream#sum}. */
  public int sum() {
    int[] sum = {0};
    forEach(value -> sum[0] += value);
    return sum[0];
  }

  /** See {@link IntStream#count}; goes through the values even where their number is known. */
  public long count() {
    long[] count = {0};
    forEach(value -> count[0]++);
    return count[0];
  }

  /** See {@link IntStream#forEach}. */
  public void forEach(IntConsumer taken) {
    each(value -> {
      taken.accept(value);
      return true;
    });
  }

  /** See {@link IntStream#toArray}. */
  public int[] toArray() {
    int[][] all = {new int[16]};
    int[] length = {0};
    forEach(value -> {
      if (length[0] == all[0].length) {
        all[0] = Arrays.copyOf(all[0], 2 * length[0]);
      }
      all[0][length[0]++] = value;
    });
    return Arrays.copyOf(all[0], length[0]);
  }
}
