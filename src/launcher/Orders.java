import java.util.Comparator;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;

/**
 * Orders like those of {@link Comparator}, by lambdas that a cache keeps: {@code Comparator}'s can
 * be serialized, and such are made anew at each start.
 */
public final class Orders {

  private Orders() {}

  /** See {@link Comparator#comparing(Function)}. */
  public static Comparator<Object> comparing(Function<Object, Comparable<Object>> key) {
    return (one, other) -> key.apply(one).compareTo(key.apply(other));
  }

  /** See {@link Comparator#comparingDouble}. */
  public static Comparator<Object> comparingDouble(ToDoubleFunction<Object> key) {
    return (one, other) -> Double.compare(key.applyAsDouble(one), key.applyAsDouble(other));
  }

  /** See {@link Comparator#comparingInt}. */
  public static Comparator<Object> comparingInt(ToIntFunction<Object> key) {
    return (one, other) -> Integer.compare(key.applyAsInt(one), key.applyAsInt(other));
  }

  /** See {@link Comparator#comparingLong}. */
  public static Comparator<Object> comparingLong(ToLongFunction<Object> key) {
    return (one, other) -> Long.compare(key.applyAsLong(one), key.applyAsLong(other));
  }

  /** See {@link Comparator#thenComparing(Comparator)}. */
  public static Comparator<Object> thenComparing(
      Comparator<Object> first, Comparator<Object> next) {
    return (one, other) -> {
      int order = first.compare(one, other);
      return order != 0 ? order : next.compare(one, other);
    };
  }

  /** See {@link Comparator#thenComparing(Function)}. */
  public static Comparator<Object> thenComparing(
      Comparator<Object> first, Function<Object, Comparable<Object>> key) {
    return thenComparing(first, comparing(key));
  }

  /** See {@link Comparator#thenComparingDouble}. */
  public static Comparator<Object> thenComparingDouble(
      Comparator<Object> first, ToDoubleFunction<Object> key) {
    return thenComparing(first, comparingDouble(key));
  }

  /** See {@link Comparator#thenComparingInt}. */
  public static Comparator<Object> thenComparingInt(
      Comparator<Object> first, ToIntFunction<Object> key) {
    return thenComparing(first, comparingInt(key));
  }

  /** See {@link Comparator#thenComparingLong}. */
  public static Comparator<Object> thenComparingLong(
      Comparator<Object> first, ToLongFunction<Object> key) {
    return thenComparing(first, comparingLong(key));
  }
}
