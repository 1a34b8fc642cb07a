import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.StringJoiner;
import java.util.stream.Stream;

/**
 * Writes many short articles, put together from the words of a folder's pages, as lines of JSON. An
 * archive of them is large enough for a search to go the ways that it goes in a large one: what the
 * rehearsal on it loads is then what a query loads. For the launcher, before it makes its start-up
 * cache.
 *
 * <p>To use: {@code java Stage.java FOLDER COUNT TO.jsonl}.
 */
final class Stage {

  private static final int HEADLINE_WORDS = 6;
  private static final int EACH_REPRINT = 16;
  private static final int MOST_RUNS = 8;
  private static final int RUN_WORDS = 10;

  private static final LocalDate FIRST_DAY = LocalDate.of(1996, 1, 1);
  private static final List<String> AUTHORS =
      List.of("Mary Ashdown", "Ilse Brandt", "Tom Quiñones", "Mary Tolland");

  private Stage() {}

  public static void main(String[] args) throws IOException {
    String[] words = words(Path.of(args[0]));
    int count = Integer.parseInt(args[1]);
    try (var out = Files.newBufferedWriter(Path.of(args[2]))) {
      for (int i = 0; i < count; i++) {
        out.write(article(words, i));
        out.write('\n');
      }
    }
  }

  /** What stands between tags, without what would have to be escaped, in whatever encoding. */
  private static String[] words(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      StringJoiner text = new StringJoiner(" ");
      for (Path page : files.filter(file -> file.toString().endsWith(".html")).sorted().toList()) {
        text.add(Files.readString(page, StandardCharsets.ISO_8859_1));
      }
      return text.toString()
          .replaceAll("(?s)<(script|style).*?</\\1>|<[^>]*>", " ")
          .replaceAll("[^A-Za-z.]+", " ")
          .strip()
          .split(" ");
    }
  }

  private static String article(String[] words, int i) {
    Random random = new Random(i % EACH_REPRINT == 0 ? i / 2 : i);
    StringJoiner body = new StringJoiner(". ");
    for (int run = random.nextInt(MOST_RUNS); run >= 0; run--) {
      body.add(some(words, random, RUN_WORDS));
    }
    return String.format(
        Locale.ROOT,
        """
        {"id": "s%d", "headline": "%s", "standfirst": "%s", "byline": ["%s"], "published": "%s", \
        "section": "Opinion", "publication": "Paper %d", "url": "https://paper.example/%d", \
        "topics": ["%s"], "kind": "editorial", "language": "en", "body": "%s"}\
        """,
        i,
        some(words, random, HEADLINE_WORDS),
        random.nextBoolean() ? some(words, random, RUN_WORDS) : "",
        AUTHORS.get(i % AUTHORS.size()),
        FIRST_DAY.plusDays(i % 9000),
        i % 3,
        i,
        words[i % 200],
        body);
  }

  private static String some(String[] words, Random random, int count) {
    int from = random.nextInt(words.length);
    StringJoiner joined = new StringJoiner(" ");
    for (int i = 0; i < count; i++) {
      joined.add(words[(from + i) % words.length]);
    }
    return joined.toString();
  }
}
