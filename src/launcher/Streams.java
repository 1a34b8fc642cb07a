import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Goes through a stream among loops; a class of its own, so that loops need none of theirs. */
final class Streams {

  private Streams() {}

  @SuppressWarnings("unchecked") // a stream of anything is one of objects
  static boolean each(Object values, Predicate<Object> wanted) {
    try (Stream<Object> stream = (Stream<Object>) values) {
      return stream.sequential().allMatch(wanted);
    }
  }

  static boolean eachInt(Object values, IntPredicate wanted) {
    try (IntStream stream = (IntStream) values) {
      return stream.sequential().allMatch(wanted);
    }
  }
}
