import java.util.Comparator;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;

/**
 * Orders like those of {@link Comparator}, by lambdas that a cache keeps: {@code Comparator}'s can
 * be serialized, and such are made anew at each start.
 */
public final class Orders {

  private Orders() {}

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

  /** See {@link Comparator#thenComparingInt}. */
  public static Comparator<Object> thenComparingInt(
      Comparator<Object> first, ToIntFunction<Object> key) {
    return thenComparing(first, comparingInt(key));
  }
}
