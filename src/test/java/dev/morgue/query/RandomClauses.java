package dev.morgue.query;

import dev.morgue.query.Clause.And;
import dev.morgue.query.Clause.AtLeast;
import dev.morgue.query.Clause.Dates;
import dev.morgue.query.Clause.Exact;
import dev.morgue.query.Clause.Feature;
import dev.morgue.query.Clause.Fuzzy;
import dev.morgue.query.Clause.Has;
import dev.morgue.query.Clause.In;
import dev.morgue.query.Clause.InFirst;
import dev.morgue.query.Clause.InLead;
import dev.morgue.query.Clause.Near;
import dev.morgue.query.Clause.Not;
import dev.morgue.query.Clause.Numbers;
import dev.morgue.query.Clause.Or;
import dev.morgue.query.Clause.Phrase;
import dev.morgue.query.Clause.Regex;
import dev.morgue.query.Clause.Span;
import dev.morgue.query.Clause.Undated;
import dev.morgue.query.Clause.Weighted;
import dev.morgue.query.Clause.Wildcard;
import dev.morgue.query.Clause.Within;
import dev.morgue.query.Clause.Word;
import dev.morgue.schema.Field;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/** Trees of every form that a query's text can mean, from a seed. */
final class RandomClauses {

  private static final String[] WORDS = {
    "harbour",
    "and",
    "OR",
    "Not",
    "w/5",
    "NEAR/3",
    "w/s",
    "atleast3",
    "first",
    "headline",
    "AT&T",
    "U.S.",
    "#MeToo",
    "C++",
    "state-of-the-art",
    "o'clock",
    "10:30",
    "-x",
    "+",
    "a,",
    "what?",
    "a*b",
    "=x",
    "/etc",
    "a/b",
    "x~1",
    "x^2",
    "\\",
    "a\\",
    "\"",
    "(",
    ")",
    "|",
    "&",
    "&&",
    "--",
    "…",
    "\u4e2d\u6587",
    "\u0645\u0642\u0627\u0644",
    "\ud83d\ude42",
    "\ud800",
    "na\u00efve",
    "note:",
    "http://a.example/b?c",
    "[a",
    "!",
    "a!",
    "1998..2001",
    "\u201cq\u201d",
    "a b",
    "*:*",
    "?",
    "f**k",
    "me@paper.example",
    "\u0000",
    ":",
    "^2"
  };
  private static final Field[] PROSE = {
    Field.HEADLINE,
    Field.STANDFIRST,
    Field.BODY,
    Field.BYLINE,
    Field.TOPIC,
    Field.SECTION,
    Field.PUBLICATION,
    Field.COLUMN
  };
  private static final Field[] RAW = {Field.LANGUAGE, Field.URL, Field.SOURCE, Field.ID, Field.RUN};

  private final Random random;

  RandomClauses(long seed) {
    random = new Random(seed);
  }

  Clause next() {
    return clause(1 + random.nextInt(5), false);
  }

  private Clause clause(int depth, boolean narrowed) {
    if (depth <= 1) {
      return random.nextInt(3) > 0 ? word() : leaf(narrowed);
    }
    Supplier<Clause> inner = () -> clause(depth - 1, narrowed);
    Supplier<Clause> narrower = () -> clause(depth - 1, true);
    return switch (random.nextInt(14)) {
      case 0, 1, 2 -> new And(several(inner));
      case 3, 4 -> new Or(several(inner));
      case 5 -> new Not(inner.get());
      case 6 -> new In(one(PROSE), narrower.get());
      case 7 -> new In(one(RAW), value(depth - 1, this::code));
      case 8 -> new InLead(narrower.get());
      case 9 -> new InFirst(number(), narrower.get());
      case 10 -> new AtLeast(number(), placed(depth - 1, true));
      case 11 -> new Weighted(inner.get(), random.nextInt(4000) / 1024f);
      case 12 -> pair(depth, narrowed);
      default -> value(depth - 1, () -> fixed());
    };
  }

  private Clause leaf(boolean narrowed) {
    return switch (random.nextInt(6)) {
      case 0 -> narrowed ? new Wildcard("*") : new Clause.All();
      case 1 -> fixed();
      default -> term();
    };
  }

  private Clause fixed() {
    LocalDate day = LocalDate.of(1990 + random.nextInt(30), 1 + random.nextInt(12), 1);
    LocalDate later = day.plusMonths(1 + random.nextInt(30)).minusDays(random.nextInt(3));
    return switch (random.nextInt(10)) {
      case 0 -> new Dates(day, null);
      case 1 -> new Dates(null, later);
      case 2 -> new Dates(day, later);
      case 3 -> new Dates(day.withDayOfYear(1), day.withMonth(12).withDayOfMonth(31));
      case 4 -> new Undated();
      case 5 -> new Has(one(Feature.values()));
      case 6 -> new In(Field.KIND, new Word(one("editorial", "op-ed", "other")));
      case 7 -> new In(Field.FLAG, new Word("paywalled"));
      case 8 -> new Dates(day, day);
      default -> {
        long from = random.nextInt(3);
        yield new Numbers(
            Field.WORDS, from, random.nextBoolean() ? Long.MAX_VALUE : from + random.nextInt(9));
      }
    };
  }

  private Clause word() {
    return new Word(one(WORDS));
  }

  private Clause term() {
    return switch (random.nextInt(7)) {
      case 0 -> new Exact(one(WORDS), true);
      case 1 -> new Exact(quotable(), false);
      case 2 -> new Phrase(several(this::quotable), random.nextBoolean());
      case 3 ->
          new Wildcard(
              one(
                  "econom*", "wom?n", "*gate", "cat?", "a\\*b*", "-a*", "q\\??", "a*,", "and*",
                  "a:*", "w/*", "\\\\*", "=a?", "[*", "(*", "*?", "a* b"));
      case 4 -> new Fuzzy(one(WORDS), 1 + random.nextInt(2));
      case 5 -> new Regex(one("colou?r", "a/b", "\\\\", "a b(c|d)", "\\d+", "\\\\/", "^x$"));
      default -> word();
    };
  }

  /** A word that is one between quotes too. */
  private String quotable() {
    String word = one(WORDS);
    return word.indexOf(' ') >= 0 || word.indexOf('\u0000') >= 0 ? "tide*" : word;
  }

  private Clause code() {
    return random.nextBoolean()
        ? word()
        : new Wildcard(one("*flood*", "https://*\\?id=3", "a\\*b*", "*", "a b*", "-*", "*,"));
  }

  private Clause value(int depth, Supplier<Clause> leaf) {
    return switch (depth <= 1 ? 9 : random.nextInt(5)) {
      case 0 -> new Or(several(() -> value(depth - 1, leaf)));
      case 1 -> new And(several(() -> value(depth - 1, leaf)));
      case 2 -> new Not(value(depth - 1, leaf));
      case 3 -> new Weighted(value(depth - 1, leaf), 2f);
      default -> leaf.get();
    };
  }

  private Clause placed(int depth, boolean narrowed) {
    return switch (depth <= 1 ? 9 : random.nextInt(5)) {
      case 0 -> new Or(several(() -> placed(depth - 1, narrowed)));
      case 1 -> pair(depth, narrowed);
      default -> term();
    };
  }

  private Clause pair(int depth, boolean narrowed) {
    Clause left = placed(depth - 1, narrowed);
    Clause right = placed(depth - 1, narrowed);
    return random.nextInt(3) == 0
        ? new Within(left, right, one(Span.values()))
        : new Near(left, right, number(), random.nextBoolean());
  }

  private int number() {
    return 1 + random.nextInt(100);
  }

  private <T> List<T> several(Supplier<T> each) {
    List<T> several = new ArrayList<>();
    for (int i = 0; i < 2 + random.nextInt(3); i++) {
      several.add(each.get());
    }
    return several;
  }

  @SafeVarargs
  private <T> T one(T... choices) {
    return choices[random.nextInt(choices.length)];
  }
}
