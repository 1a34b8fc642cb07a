package dev.morgue.lucene;

import dev.morgue.query.Clause;
import dev.morgue.query.Clause.Feature;
import dev.morgue.query.Clause.Span;
import dev.morgue.schema.Field;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;

/**
 * Queries of every form, made from a seed. Most take their words from an article of the collection,
 * so that they match something.
 */
final class RandomQueries {

  private static final List<Field> TEXTS = List.of(Field.HEADLINE, Field.STANDFIRST, Field.BODY);
  private static final List<Field> NAMES =
      List.of(Field.BYLINE, Field.TOPIC, Field.SECTION, Field.PUBLICATION, Field.COLUMN);
  private static final List<Field> CODES =
      List.of(Field.KIND, Field.LANGUAGE, Field.FLAG, Field.URL, Field.SOURCE, Field.ID, Field.RUN);

  private final Random random;
  private final List<AnalysedArticle> articles;

  private RandomQueries(long seed, List<AnalysedArticle> articles) {
    random = new Random(seed);
    this.articles = articles;
  }

  /** So many queries of each form, and as many trees of them again for each form. */
  static Map<String, List<Clause>> of(long seed, List<AnalysedArticle> articles, int each) {
    RandomQueries source = new RandomQueries(seed, articles);
    Map<String, Supplier<Clause>> forms = source.forms();
    Map<String, List<Clause>> queries = new LinkedHashMap<>();
    forms.forEach((form, supplier) -> queries.put(form, some(supplier, each)));
    List<Supplier<Clause>> leaves = new ArrayList<>(forms.values());
    queries.put("tree", some(() -> source.tree(leaves, 3), each * 6));
    return queries;
  }

  private static List<Clause> some(Supplier<Clause> supplier, int count) {
    List<Clause> clauses = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      clauses.add(supplier.get());
    }
    return clauses;
  }

  private Map<String, Supplier<Clause>> forms() {
    Map<String, Supplier<Clause>> forms = new LinkedHashMap<>();
    forms.put("word", this::word);
    forms.put("exact", () -> exact(false));
    forms.put("cased", () -> exact(true));
    forms.put("phrase", () -> phrase(false));
    forms.put("cased phrase", () -> phrase(true));
    forms.put("wildcard", this::wildcard);
    forms.put("fuzzy", this::fuzzy);
    forms.put("regex", this::regex);
    forms.put("in text", () -> new Clause.In(pick(TEXTS), boolOrLeaf()));
    forms.put("in name", this::inName);
    forms.put("in code", this::inCode);
    forms.put("in in", () -> new Clause.In(Field.HEADLINE, new Clause.In(Field.BODY, leaf())));
    forms.put("lead", () -> new Clause.InLead(chance(30) ? near(1) : boolOrLeaf()));
    forms.put("first", () -> new Clause.InFirst(random.nextInt(60), first()));
    forms.put("near", () -> near(1));
    forms.put("near in field", () -> new Clause.In(pick(TEXTS), near(1)));
    forms.put("near in name", () -> new Clause.In(pick(NAMES), near(0)));
    forms.put("nested near", () -> near(2));
    forms.put("sentence", () -> within(Span.SENTENCE));
    forms.put("paragraph", () -> within(Span.PARAGRAPH));
    forms.put("at least", this::atLeast);
    forms.put("at least in field", () -> new Clause.In(pick(TEXTS), often()));
    forms.put("at least in name", () -> new Clause.In(pick(NAMES), often()));
    forms.put("at least in lead", () -> new Clause.InLead(often()));
    forms.put("at least in first", () -> new Clause.InFirst(20 + random.nextInt(80), often()));
    forms.put("dates", this::dates);
    forms.put("undated", Clause.Undated::new);
    forms.put("numbers", this::numbers);
    forms.put("has", () -> new Clause.Has(pick(List.of(Feature.values()))));
    forms.put("weighted", () -> new Clause.Weighted(leaf(), 1 + random.nextInt(5)));
    forms.put("and", () -> new Clause.And(List.of(word(), leaf())));
    forms.put("or", () -> new Clause.Or(List.of(leaf(), leaf(), leaf())));
    forms.put("or of and", this::alternatives);
    forms.put("not", () -> new Clause.Not(leaf()));
    return forms;
  }

  private Clause tree(List<Supplier<Clause>> leaves, int depth) {
    if (depth == 0 || chance(25)) {
      return pick(leaves).get();
    }
    Clause one = tree(leaves, depth - 1);
    Clause other = tree(leaves, depth - 1);
    return switch (random.nextInt(7)) {
      case 0, 1 -> new Clause.And(List.of(one, other));
      case 2, 3 -> new Clause.Or(List.of(one, other));
      case 4 -> new Clause.And(List.of(one, new Clause.Not(other)));
      case 5 -> new Clause.Or(List.of(one, new Clause.Not(other)));
      default -> new Clause.Not(new Clause.And(List.of(one, other)));
    };
  }

  private Clause leaf() {
    return switch (random.nextInt(9)) {
      case 0 -> exact(false);
      case 1 -> exact(true);
      case 2 -> phrase(false);
      case 3 -> wildcard();
      case 4 -> fuzzy();
      case 5 -> regex();
      default -> word();
    };
  }

  private Clause boolOrLeaf() {
    return switch (random.nextInt(5)) {
      case 0 -> new Clause.And(List.of(leaf(), leaf()));
      case 1 -> new Clause.Or(List.of(leaf(), leaf()));
      case 2 -> new Clause.And(List.of(leaf(), new Clause.Not(leaf())));
      default -> leaf();
    };
  }

  private Clause first() {
    return switch (random.nextInt(4)) {
      case 0 -> near(1);
      case 1 -> phrase(false);
      default -> boolOrLeaf();
    };
  }

  /** A text of some article, prose as a rule. */
  private AnalysedText someText() {
    while (true) {
      AnalysedArticle article = pick(articles);
      AnalysedText text =
          switch (random.nextInt(12)) {
            case 0 -> article.headline;
            case 1 -> pick(article.people());
            case 2 -> article.topics().isEmpty() ? article.text : pick(article.topics());
            default -> article.text;
          };
      if (text.size() > 0) {
        return text;
      }
    }
  }

  private String someWord() {
    AnalysedText text = someText();
    return text.tokens.surface(random.nextInt(text.size()));
  }

  private String someLongWord() {
    while (true) {
      String word = someWord();
      if (word.length() > 3) {
        return word;
      }
    }
  }

  /** As it stands, in another case, compounded, or one that no article has. */
  private Clause word() {
    String word = someWord();
    return new Clause.Word(
        switch (random.nextInt(12)) {
          case 0 -> word.toUpperCase(Locale.ROOT);
          case 1 -> Folding.fold(word);
          case 2 -> word + '-' + someWord();
          case 3 -> word + "zz";
          case 4 -> pick(List.of("organising", "schools", "ÉCOLE", "Hauses", "l'eau", "U.S."));
          default -> word;
        });
  }

  private Clause exact(boolean cased) {
    String word = someWord();
    return new Clause.Exact(chance(20) ? word.toUpperCase(Locale.ROOT) : word, cased);
  }

  private Clause phrase(boolean cased) {
    AnalysedText text = someText();
    int length = Math.min(text.size(), 1 + random.nextInt(3));
    int at = random.nextInt(text.size() - length + 1);
    List<String> words = new ArrayList<>();
    for (int i = at; i < at + length; i++) {
      words.add(text.tokens.surface(i));
    }
    return new Clause.Phrase(words, cased);
  }

  private Clause wildcard() {
    String word = someLongWord();
    int cut = 1 + random.nextInt(word.length() - 1);
    return new Clause.Wildcard(
        switch (random.nextInt(6)) {
          case 0 -> '*' + word.substring(cut);
          case 1 -> word.substring(0, cut - 1) + '?' + word.substring(cut);
          case 2 -> word.substring(0, 1) + '*' + word.substring(word.length() - 1);
          case 3 -> "*" + word.substring(cut - 1, cut + 1) + "*";
          case 4 -> word.substring(0, cut) + "??";
          default -> word.substring(0, cut) + '*';
        });
  }

  private Clause fuzzy() {
    StringBuilder word = new StringBuilder(Folding.fold(someLongWord()));
    int edits = 1 + random.nextInt(2);
    for (int i = 0; i < edits && word.length() > 2; i++) {
      int at = random.nextInt(word.length() - 1);
      switch (random.nextInt(4)) {
        case 0 -> word.deleteCharAt(at);
        case 1 -> word.insert(at, 'o');
        case 2 -> word.setCharAt(at, 'e');
        default -> word.insert(at + 2, word.charAt(at)).deleteCharAt(at);
      }
    }
    return new Clause.Fuzzy(word.toString(), edits);
  }

  private Clause regex() {
    String word = Folding.fold(someLongWord()).replaceAll("[^\\p{L}]", ".");
    int cut = 1 + random.nextInt(word.length() - 1);
    String head = word.substring(0, cut);
    String tail = word.substring(cut);
    return new Clause.Regex(
        switch (random.nextInt(5)) {
          case 0 -> head + ".*";
          case 1 -> head + "(" + tail + "|s)?";
          case 2 -> "[" + head + "]+" + tail;
          case 3 -> head + "[a-m]?" + tail + "?";
          default ->
              "(" + word + "|" + Folding.fold(someLongWord()).replaceAll("\\P{L}", ".") + ")";
        });
  }

  private Clause inName() {
    Field field = pick(NAMES);
    List<AnalysedText> values = pick(articles).names(field);
    AnalysedText value = values.isEmpty() ? someText() : pick(values);
    if (value.size() == 0 || chance(15)) {
      return new Clause.In(field, leaf());
    }
    String word = value.tokens.surface(random.nextInt(value.size()));
    return new Clause.In(
        field,
        switch (random.nextInt(6)) {
          case 0 -> new Clause.Phrase(List.of(value.text), chance(50));
          case 1 -> new Clause.Exact(word, chance(50));
          case 2 -> new Clause.Wildcard(word.substring(0, 1) + '*');
          case 3 -> new Clause.And(List.of(new Clause.Word(word), new Clause.Not(leaf())));
          default -> new Clause.Word(chance(30) ? word.toUpperCase(Locale.ROOT) : word);
        });
  }

  private Clause inCode() {
    Field field = pick(CODES);
    List<String> values = pick(articles).codes(field);
    String value = values.isEmpty() ? "editorial" : pick(values);
    return new Clause.In(
        field,
        switch (random.nextInt(8)) {
          case 0 -> new Clause.Phrase(List.of(value), false);
          case 1 -> new Clause.Exact(value, true);
          case 2 -> new Clause.Wildcard(value.substring(0, 1 + value.length() / 2) + '*');
          case 3 -> new Clause.Wildcard('*' + value.substring(value.length() / 2));
          case 4 -> new Clause.Fuzzy(value, 1);
          case 5 -> new Clause.Not(new Clause.Word(value));
          case 6 -> new Clause.Word(value.toUpperCase(Locale.ROOT));
          default -> new Clause.Word(value);
        });
  }

  /** Two words of one text and about the distance that they have there. */
  private Clause near(int depth) {
    AnalysedText text = someText();
    int left = random.nextInt(text.size());
    int right = Math.max(0, Math.min(text.size() - 1, left + random.nextInt(13) - 4));
    int distance = Math.max(1, Math.abs(right - left) + random.nextInt(4) - 1);
    return new Clause.Near(
        operand(text, left, depth), operand(text, right, depth), distance, chance(50));
  }

  private Clause within(Span span) {
    AnalysedText text = someText();
    int left = random.nextInt(text.size());
    int right = Math.min(text.size() - 1, left + random.nextInt(15));
    return new Clause.Within(operand(text, left, 1), operand(text, right, 1), span);
  }

  private Clause operand(AnalysedText text, int at, int depth) {
    String word = text.tokens.surface(at);
    Clause plain = new Clause.Word(word);
    if (depth == 0) {
      return plain;
    }
    return switch (random.nextInt(12)) {
      case 0 -> new Clause.Exact(word, chance(50));
      case 1 -> new Clause.Wildcard(word.substring(0, 1) + '*');
      case 2 -> new Clause.Or(List.of(plain, leaf()));
      case 3 -> new Clause.Or(List.of(phrase(text, at), plain, phrase(false)));
      case 4, 5 -> phrase(text, at);
      case 6 -> new Clause.Fuzzy(word, 1);
      case 7, 8 -> depth > 1 ? near(depth - 1) : plain;
      case 9 -> depth > 1 ? within(Span.SENTENCE) : plain;
      default -> plain;
    };
  }

  private static Clause phrase(AnalysedText text, int at) {
    List<String> words = new ArrayList<>();
    for (int i = at; i < Math.min(text.size(), at + 2); i++) {
      words.add(text.tokens.surface(i));
    }
    return new Clause.Phrase(words, false);
  }

  private Clause atLeast() {
    int count = 1 + random.nextInt(4);
    return switch (random.nextInt(6)) {
      case 0 -> new Clause.AtLeast(count, new Clause.Or(List.of(word(), word())));
      case 1 -> new Clause.AtLeast(count, phrase(false));
      case 2 -> new Clause.AtLeast(count, wildcard());
      case 3 -> new Clause.In(Field.BODY, new Clause.AtLeast(count, leaf()));
      default -> new Clause.AtLeast(count, word());
    };
  }

  /** Two or three times what is likely to be there so often. */
  private Clause often() {
    Clause word = new Clause.Wildcard(someLongWord().substring(0, 1) + "*");
    int count = 1 + random.nextInt(3);
    return switch (random.nextInt(4)) {
      case 0 -> new Clause.AtLeast(count, word());
      case 1 -> new Clause.AtLeast(count, new Clause.Or(List.of(word(), word)));
      case 2 -> new Clause.AtLeast(count, near(1));
      default -> new Clause.AtLeast(count, word);
    };
  }

  /** Alternatives that may hold in part only. */
  private Clause alternatives() {
    Clause both = new Clause.And(List.of(word(), word()));
    Clause nested = new Clause.And(List.of(word(), new Clause.Or(List.of(both, leaf()))));
    return switch (random.nextInt(5)) {
      case 0 -> new Clause.Or(List.of(both, word()));
      case 1 -> new Clause.Or(List.of(new Clause.In(pick(TEXTS), both), word()));
      case 2 -> new Clause.Or(List.of(nested, word()));
      case 3 -> new Clause.Or(List.of(new Clause.InLead(nested), near(1)));
      default ->
          new Clause.Or(
              List.of(new Clause.And(List.of(word(), new Clause.Not(word()))), word(), both));
    };
  }

  private Clause dates() {
    LocalDate from = LocalDate.of(1984 + random.nextInt(42), 1 + random.nextInt(12), 1);
    LocalDate to = from.plusDays(random.nextInt(3) == 0 ? 0 : random.nextInt(3000));
    return switch (random.nextInt(5)) {
      case 0 -> new Clause.Dates(null, from);
      case 1 -> new Clause.Dates(to, null);
      default -> new Clause.Dates(from, to);
    };
  }

  private Clause numbers() {
    int from = random.nextInt(250);
    return switch (random.nextInt(4)) {
      case 0 -> new Clause.Numbers(Field.WORDS, from, Long.MAX_VALUE);
      case 1 -> new Clause.Numbers(Field.WORDS, Long.MIN_VALUE, from);
      case 2 -> new Clause.Numbers(Field.WORDS, from, from);
      default -> new Clause.Numbers(Field.WORDS, from, from + random.nextInt(60));
    };
  }

  private boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  private <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }
}
