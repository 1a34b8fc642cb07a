package dev.morgue.launcher;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Code of the kinds that the launcher's copy of the program has written otherwise, to be run as it
 * stands and as it stands there.
 */
public final class Pipelines {

  private record Pair(int left, String right, long weight) {}

  private final Random random;
  private final List<Object> seen = new ArrayList<>();

  private Pipelines(long seed) {
    random = new Random(seed);
  }

  /** What all of them give for some random values. */
  public static List<String> results(long seed) {
    Pipelines pipelines = new Pipelines(seed);
    List<Integer> values = pipelines.values();
    List<String> results = new ArrayList<>(pipelines.ofObjects(values));
    results.addAll(pipelines.ofNumbers(values));
    results.addAll(pipelines.inParts(values));
    results.addAll(pipelines.ofSorts());
    results.addAll(pipelines.ofRecords(values));
    results.add(pipelines.seen.toString());
    return results;
  }

  private List<Integer> values() {
    List<Integer> values = new ArrayList<>();
    int size = random.nextInt(7);
    for (int i = 0; i < size; i++) {
      values.add(random.nextInt(9) - 2);
    }
    return values;
  }

  /** Whether a stream's lambda is called by something else than a stream. */
  public static boolean loops() {
    return Stream.of(1).anyMatch(one -> isOutsideStreams());
  }

  /** The same for a stream that gets to where any object may stand, and has to stay one. */
  public static boolean loopsAnywhere() {
    List<Object> any = new ArrayList<>();
    any.add(Stream.of(1));
    return ((Stream<?>) any.getFirst()).anyMatch(one -> isOutsideStreams());
  }

  private static boolean isOutsideStreams() {
    for (StackTraceElement frame : new Throwable().getStackTrace()) {
      if (frame.getClassName().startsWith("java.util.stream.")) {
        return false;
      }
    }
    return true;
  }

  private boolean see(Object value) {
    return seen.add(value);
  }

  private List<String> ofObjects(List<Integer> values) {
    Comparator<Integer> byHalf = Comparator.comparingInt(value -> value / 2);
    int limit = random.nextInt(4);
    return List.of(
        "any " + values.stream().filter(this::see).anyMatch(value -> value > 3),
        "all " + values.stream().filter(this::see).allMatch(value -> value > -2),
        "none " + values.stream().filter(this::see).noneMatch(value -> value == 4),
        "list " + values.stream().map(value -> value * limit).toList(),
        "some " + values.stream().filter(this::see).skip(1).limit(limit).toList(),
        "flat " + values.stream().flatMap(value -> Stream.of(value, limit)).toList(),
        "kept " + values.stream().flatMap(this::upTo).filter(this::see).findFirst(),
        "sets " + values.stream().distinct().sorted(byHalf).toList(),
        "sort " + Arrays.toString(values.stream().sorted().toArray(Integer[]::new)),
        "ends " + values.stream().min(byHalf) + values.stream().max(byHalf),
        "last " + values.stream().reduce(0, (one, next) -> 3 * one + next),
        "many " + Stream.concat(values.stream(), Stream.of(limit)).filter(this::see).count(),
        "none " + Stream.ofNullable(limit > 1 ? limit : null).toList(),
        "once " + Optional.of(limit).stream().map(Integer::toBinaryString).toList());
  }

  private Stream<Integer> upTo(int value) {
    List<Integer> all = new ArrayList<>();
    for (int i = 0; i < value; i++) {
      all.add(i);
    }
    return all.stream();
  }

  private List<String> ofNumbers(List<Integer> values) {
    int[] numbers = values.stream().mapToInt(Integer::intValue).toArray();
    return List.of(
        "sum " + values.stream().mapToInt(value -> value * value).sum(),
        "ends " + IntStream.of(numbers).max() + IntStream.of(numbers).min(),
        "odd " + Arrays.stream(numbers).filter(value -> value % 2 != 0).count(),
        "any " + IntStream.range(0, numbers.length).filter(this::see).anyMatch(i -> i == 2),
        "text " + "The Ferry, 1998".chars().allMatch(Character::isLetterOrDigit),
        "long " + values.stream().mapToLong(value -> value << 20).max().orElse(7),
        "each " + LongStream.of(5).mapToObj(Long::toHexString).toList(),
        "set " + Arrays.toString(IntStream.of(numbers).distinct().sorted().toArray()));
  }

  /** Streams in variables, in parameters, in lambdas, and of either of two kinds. */
  @SuppressWarnings("StreamToIterable") // as Lucene does it
  private List<String> inParts(List<Integer> values) {
    Stream<Integer> some = values.isEmpty() ? Stream.of(8) : values.stream();
    Stream<Integer> even = some.filter(value -> value % 2 == 0);
    Iterable<Integer> again = values.stream().map(value -> -value)::iterator;
    StringBuilder turned = new StringBuilder();
    for (Integer value : again) {
      turned.append(value).append(' ');
    }
    Iterator<Integer> gone = values.stream().filter(value -> value > 100).iterator();
    return List.of(
        "even " + even.toList(),
        "cost " + cost(values.stream().mapToLong(Integer::longValue), values.size()),
        "turned " + turned,
        "gone " + gone.hasNext());
  }

  private static long cost(LongStream costs, int size) {
    List<Long> all = new ArrayList<>();
    costs.forEach(all::add);
    return all.stream().mapToLong(Long::longValue).sum() + size;
  }

  /** Short arrays and long ones. */
  private List<String> ofSorts() {
    int size = random.nextInt(10) == 0 ? 1500 : random.nextInt(30);
    int[] ints = random.ints(size, -50, 50).toArray();
    long[] longs = random.longs(size).toArray();
    Arrays.sort(ints);
    Arrays.sort(longs);
    return List.of(Arrays.toString(ints), Arrays.toString(longs));
  }

  private List<String> ofRecords(List<Integer> values) {
    List<Object> all = new ArrayList<>(List.of("text", 4L, 'c'));
    for (int value : values) {
      Pair pair = new Pair(value, "v" + value, -value);
      all.add(pair.equals(new Pair(value, "v" + value, -value)));
      all.add(pair.equals(new Pair(value, "v" + value, value)));
      all.add(pair);
    }
    List<String> told = new ArrayList<>();
    for (Object each : all) {
      told.add(
          switch (each) {
            case String text -> text.toUpperCase(Locale.ROOT);
            case Pair(int left, String right, long weight) -> left + right + weight;
            case Boolean is when is -> "alike";
            case Boolean ignored -> "unlike";
            default -> each + " else";
          });
    }
    Comparator<String> order =
        Comparator.comparingInt(String::length)
            .thenComparing(text -> text.substring(0, 1))
            .thenComparing(Comparator.reverseOrder());
    told.sort(order);
    return told;
  }
}
