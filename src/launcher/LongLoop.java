import java.util.Arrays;
import java.util.OptionalLong;
import java.util.function.LongBinaryOperator;
import java.util.function.LongConsumer;
import java.util.function.LongFunction;
import java.util.function.LongPredicate;
import java.util.function.Predicate;
import java.util.stream.LongStream;

/** Does what a sequential {@link LongStream} does, the way {@link Loop} does. */
public final class LongLoop {

  private final Predicate<LongPredicate> values;

  LongLoop(Predicate<LongPredicate> values) {
    this.values = values;
  }

  boolean each(LongPredicate wanted) {
    return values.test(wanted);
  }

  /** See {@link LongStream#of(long)}. */
  public static LongLoop of(long value) {
    return new LongLoop(wanted -> wanted.test(value));
  }

  /** See {@link LongStream#concat}. */
  public static LongLoop concat(LongLoop first, LongLoop next) {
    return new LongLoop(wanted -> first.each(wanted) && next.each(wanted));
  }

  /** See {@link Arrays#stream(long[])}. */
  public static LongLoop stream(long[] values) {
    return stream(values, 0, values.length);
  }

  /** See {@link Arrays#stream(long[], int, int)}. */
  public static LongLoop stream(long[] values, int from, int to) {
    if (from > to || from < 0 || to > values.length) {
      throw new ArrayIndexOutOfBoundsException(from + " to " + to + " of " + values.length);
    }
    return new LongLoop(wanted -> {
      for (int i = from; i < to; i++) {
        if (!wanted.test(values[i])) {
          return false;
        }
      }
      return true;
    });
  }

  /** See {@link LongStream#filter}. */
  public LongLoop filter(LongPredicate kept) {
    return new LongLoop(wanted -> each(value -> !kept.test(value) || wanted.test(value)));
  }

  /** See {@link LongStream#mapToObj}. */
  public Loop mapToObj(LongFunction<Object> made) {
    return new Loop(wanted -> each(value -> wanted.test(made.apply(value))));
  }

  /** See {@link LongStream#max}. */
  public OptionalLong max() {
    return reduced(Math::max);
  }

  /** See {@link LongStream#min}. */
  public OptionalLong min() {
    return reduced(Math::min);
  }

  private OptionalLong reduced(LongBinaryOperator joined) {
    long[] result = {0};
    boolean[] found = {false};
    forEach(value -> {
      result[0] = found[0] ? joined.applyAsLong(result[0], value) : value;
      found[0] = true;
    });
    return found[0] ? OptionalLong.of(result[0]) : OptionalLong.empty();
  }

  /** See {@link LongStream#sum}. */
  public long sum() {
    long[] sum = {0};
    forEach(value -> sum[0] += value);
    return sum[0];
  }

  /** See {@link LongStream#forEach}. */
  public void forEach(LongConsumer taken) {
    each(value -> {
      taken.accept(value);
      return true;
    });
  }
}
