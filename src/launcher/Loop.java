import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.Spliterator;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/**
 * Does what a sequential {@link Stream} does, of some forty small classes, most of them a lambda:
 * the platform's streams are a hundred and thirty, which each start would take in for a handful of
 * values. Values are pushed: a loop is a method that offers them, one by one and in order, to a
 * predicate that wants more or not, and tells whether it still wanted more at the end. An operation
 * does what the one of that name does for a stream, takes no value that the stream would not, and
 * nothing happens before the last. What {@link LoopCalls} does not find here stays a stream.
 */
public final class Loop {

  private final Predicate<Predicate<Object>> values;

  Loop(Predicate<Predicate<Object>> values) {
    this.values = values;
  }

  boolean each(Predicate<Object> wanted) {
    return values.test(wanted);
  }

  /** See {@link Stream#empty}. */
  public static Loop empty() {
    return new Loop(wanted -> true);
  }

  /** See {@link Stream#of(Object)}. */
  public static Loop of(Object value) {
    return new Loop(wanted -> wanted.test(value));
  }

  /** See {@link Stream#of(Object[])}. */
  public static Loop of(Object[] values) {
    return stream(values);
  }

  /** See {@link Stream#ofNullable}. */
  public static Loop ofNullable(Object value) {
    return value == null ? empty() : of(value);
  }

  /** See {@link Stream#concat}. */
  public static Loop concat(Loop first, Loop next) {
    return new Loop(wanted -> first.each(wanted) && next.each(wanted));
  }

  /** See {@link java.util.Arrays#stream(Object[])}. */
  public static Loop stream(Object[] values) {
    int length = values.length;
    return new Loop(wanted -> {
      for (int i = 0; i < length; i++) {
        if (!wanted.test(values[i])) {
          return false;
        }
      }
      return true;
    });
  }

  /** See {@link Collection#stream}. */
  public static Loop stream(Collection<?> values) {
    Objects.requireNonNull(values); // here as a stream would, not at the end
    return new Loop(wanted -> {
      for (Object value : values) {
        if (!wanted.test(value)) {
          return false;
        }
      }
      return true;
    });
  }

  /** See {@link Optional#stream}. */
  public static Loop stream(Optional<?> value) {
    return value.isPresent() ? of(value.get()) : empty();
  }

  /** See {@link java.util.stream.StreamSupport#stream(Spliterator, boolean)}; not in parallel. */
  public static Loop stream(Spliterator<?> values, boolean inParallel) {
    Objects.requireNonNull(values);
    return new Loop(wanted -> {
      boolean[] more = {true};
      boolean there = true;
      while (there && more[0]) {
        there = values.tryAdvance(value -> more[0] = wanted.test(value));
      }
      return more[0];
    });
  }

  /** See {@link Stream#filter}. */
  public Loop filter(Predicate<Object> kept) {
    return new Loop(wanted -> each(value -> !kept.test(value) || wanted.test(value)));
  }

  /** See {@link Stream#map}. */
  public Loop map(Function<Object, Object> made) {
    return new Loop(wanted -> each(value -> wanted.test(made.apply(value))));
  }

  /** See {@link Stream#mapToInt}. */
  public IntLoop mapToInt(ToIntFunction<Object> made) {
    return new IntLoop(wanted -> each(value -> wanted.test(made.applyAsInt(value))));
  }

  /** See {@link Stream#mapToLong}. */
  public LongLoop mapToLong(ToLongFunction<Object> made) {
    return new LongLoop(wanted -> each(value -> wanted.test(made.applyAsLong(value))));
  }

  /** See {@link Stream#flatMap}; the function may give loops or streams. */
  public Loop flatMap(Function<Object, Object> made) {
    return new Loop(wanted -> each(value -> goesOn(made.apply(value), wanted)));
  }

  private static boolean goesOn(Object made, Predicate<Object> wanted) {
    if (made instanceof Loop loop) {
      return loop.each(wanted);
    }
    return made == null || Streams.each(made, wanted);
  }

  /** See {@link Stream#flatMapToInt}; the function may give loops or streams. */
  public IntLoop flatMapToInt(Function<Object, Object> made) {
    return new IntLoop(wanted -> each(value -> IntLoop.goesOn(made.apply(value), wanted)));
  }

  /** See {@link Stream#distinct}. */
  public Loop distinct() {
    return new Loop(wanted -> {
      Set<Object> seen = new HashSet<>();
      return each(value -> !seen.add(value) || wanted.test(value));
    });
  }

  /** See {@link Stream#sorted()}; gathers what is sorted already, too. */
  public Loop sorted() {
    return sorted(null);
  }

  /** See {@link Stream#sorted(Comparator)}. */
  public Loop sorted(Comparator<Object> order) {
    return new Loop(wanted -> {
      List<Object> all = gathered();
      all.sort(order);
      return stream(all).each(wanted);
    });
  }

  /** See {@link Stream#limit}. */
  public Loop limit(long most) {
    if (most < 0) {
      throw new IllegalArgumentException(Long.toString(most));
    }
    return new Loop(wanted -> {
      long[] left = {most};
      boolean[] more = {true};
      if (most > 0) {
        each(value -> (more[0] = wanted.test(value)) && --left[0] > 0);
      }
      return more[0];
    });
  }

  /** See {@link Stream#skip}. */
  public Loop skip(long count) {
    if (count < 0) {
      throw new IllegalArgumentException(Long.toString(count));
    }
    return new Loop(wanted -> {
      long[] left = {count};
      return each(value -> left[0]-- > 0 || wanted.test(value));
    });
  }

  /** See {@link Stream#anyMatch}. */
  public boolean anyMatch(Predicate<Object> sought) {
    return !noneMatch(sought);
  }

  /** See {@link Stream#allMatch}. */
  public boolean allMatch(Predicate<Object> wanted) {
    return each(wanted);
  }

  /** See {@link Stream#noneMatch}. */
  public boolean noneMatch(Predicate<Object> sought) {
    return each(value -> !sought.test(value));
  }

  /** See {@link Stream#findFirst}. */
  public Optional<Object> findFirst() {
    Object[] found = new Object[1];
    boolean none =
        each(value -> {
          found[0] = value;
          return false;
        });
    return none ? Optional.empty() : Optional.of(found[0]);
  }

  /** See {@link Stream#findAny}. */
  public Optional<Object> findAny() {
    return findFirst();
  }

  /** See {@link Stream#max}. */
  public Optional<Object> max(Comparator<Object> order) {
    return reduced((one, other) -> order.compare(one, other) >= 0 ? one : other);
  }

  /** See {@link Stream#min}. */
  public Optional<Object> min(Comparator<Object> order) {
    return reduced((one, other) -> order.compare(one, other) <= 0 ? one : other);
  }

  private Optional<Object> reduced(BinaryOperator<Object> joined) {
    Object[] result = new Object[1];
    boolean[] found = {false};
    forEach(value -> {
      result[0] = found[0] ? joined.apply(result[0], value) : value;
      found[0] = true;
    });
    return found[0] ? Optional.of(result[0]) : Optional.empty();
  }

  /** See {@link Stream#reduce(Object, BinaryOperator)}. */
  public Object reduce(Object first, BinaryOperator<Object> joined) {
    Object[] result = {first};
    forEach(value -> result[0] = joined.apply(result[0], value));
    return result[0];
  }

  /** See {@link Stream#count}; goes through the values even where their number is known. */
  public long count() {
    long[] count = {0};
    forEach(value -> count[0]++);
    return count[0];
  }

  /** See {@link Stream#forEach}. */
  public void forEach(Consumer<Object> taken) {
    each(value -> {
      taken.accept(value);
      return true;
    });
  }

  /** See {@link Stream#toList}. */
  public List<Object> toList() {
    return Collections.unmodifiableList(gathered());
  }

  /** See {@link Stream#toArray(IntFunction)}. */
  public Object[] toArray(IntFunction<Object[]> made) {
    List<Object> all = gathered();
    return all.toArray(made.apply(all.size()));
  }

  /**
   * See {@link Stream#iterator}; goes through all values at once, before the first is asked for.
   */
  public Iterator<Object> iterator() {
    return toList().iterator();
  }

  private List<Object> gathered() {
    List<Object> all = new ArrayList<>();
    each(all::add);
    return all;
  }
}
