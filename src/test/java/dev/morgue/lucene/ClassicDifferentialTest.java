package dev.morgue.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.morgue.query.QueryParser;
import dev.morgue.schema.Field;
import dev.morgue.search.SearchRequest;
import dev.morgue.search.SearchRequest.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Where our language and Lucene's classic one say the same, both find the same. */
class ClassicDifferentialTest {

  private static final OracleArchive ARCHIVE = OracleArchive.shared();
  private static final int QUERIES = 200;

  private final Random random = new Random(11);

  /** Every operator is written out: without one, words are joined by AND here, by OR there. */
  @Test
  void textsThatMeanTheSameInBothFindTheSame() {
    List<String> differences = new ArrayList<>();
    int telling = 0;
    for (int i = 0; i < QUERIES; i++) {
      String text = or(2);
      long ours = total(new Query.Parsed(QueryParser.parse(text, LocalDate.of(2026, 1, 31))));
      long classic = total(new Query.Classic(text));
      if (ours != classic) {
        differences.add(text + ": " + ours + ", classic " + classic);
      }
      telling += ours > 0 && ours < OracleArchive.SIZE ? 1 : 0;
    }
    assertEquals(List.of(), differences);
    assertTrue(telling > QUERIES / 2, telling + " of " + QUERIES + " tell something");
  }

  private static long total(Query query) {
    SearchRequest request = SearchRequest.of(query).withRelax(false).withWindow(0, 0);
    return ARCHIVE.index().search(request).total();
  }

  private String or(int depth) {
    return random.nextInt(3) == 0 ? group(depth) + " OR " + group(depth) : and(depth);
  }

  /** The classic language gives AND no precedence over OR. */
  private String group(int depth) {
    return '(' + and(depth) + ')';
  }

  private String and(int depth) {
    return switch (random.nextInt(3)) {
      case 0 -> operand(depth) + " AND " + operand(depth);
      case 1 -> operand(depth) + " AND NOT " + operand(depth);
      default -> operand(depth);
    };
  }

  private String operand(int depth) {
    return switch (random.nextInt(6)) {
      case 0 -> depth == 0 ? word() : "(" + or(depth - 1) + ")";
      case 1 -> depth == 0 ? word() : field() + ":(" + or(0) + ")";
      case 2 -> field() + ":" + term();
      default -> term();
    };
  }

  private String field() {
    List<Field> fields = Field.searchedTogether();
    return fields.get(random.nextInt(fields.size())).prefixes().getFirst();
  }

  private String term() {
    String word = word();
    return switch (random.nextInt(8)) {
      case 0 -> '"' + word + ' ' + word() + '"';
      case 1 -> '"' + word + '"';
      case 2 -> word.substring(0, 1 + word.length() / 2) + "*";
      case 3 -> word.substring(0, 1) + "?" + word.substring(2);
      case 4 -> word + "~1";
      default -> word;
    };
  }

  /** A word of letters alone, which neither language takes for an operator. */
  private String word() {
    while (true) {
      List<AnalysedArticle> articles = ARCHIVE.matcher().articles();
      AnalysedText text = articles.get(random.nextInt(articles.size())).text;
      if (text.size() > 0) {
        String word = text.tokens.surface(random.nextInt(text.size()));
        boolean plain = word.length() > 2 && word.chars().allMatch(Character::isLetter);
        if (plain && !word.toUpperCase(Locale.ROOT).matches("AND|NOT|NEAR|PRE|ADJ")) {
          return word;
        }
      }
    }
  }
}
