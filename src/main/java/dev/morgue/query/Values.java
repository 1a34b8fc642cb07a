package dev.morgue.query;

import dev.morgue.article.Flag;
import dev.morgue.article.Kind;
import dev.morgue.query.Clause.All;
import dev.morgue.query.Clause.Exact;
import dev.morgue.query.Clause.Feature;
import dev.morgue.query.Clause.Fuzzy;
import dev.morgue.query.Clause.Has;
import dev.morgue.query.Clause.Phrase;
import dev.morgue.query.Clause.Regex;
import dev.morgue.query.Clause.Wildcard;
import dev.morgue.query.Clause.Word;
import dev.morgue.schema.Field;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** From a single token to a leaf of the tree. */
final class Values {

  private static final float MOST_WEIGHT = 1000;

  private Values() {}

  /** A word or what stands for one. */
  static Clause term(Token token, boolean narrowed) {
    String text = token.text();
    return switch (token.kind()) {
      case WILDCARD -> new Wildcard(text);
      case FUZZY -> new Fuzzy(text, token.number());
      case REGEX -> new Regex(text);
      case EXACT -> new Exact(text, true);
      case QUOTED -> quoted(text, false);
      case EXACT_QUOTED -> quoted(text, true);
      case STAR -> narrowed ? new Wildcard("*") : new All();
      default -> new Word(text);
    };
  }

  private static Clause quoted(String text, boolean cased) {
    List<String> words = PlainWords.split(text);
    return words.size() == 1 ? new Exact(words.getFirst(), cased) : new Phrase(words, cased);
  }

  /** A raw value of that field; of {@code has:} if it is null. */
  static Clause value(Token token, @Nullable Field field, Supplier<LocalDate> today) {
    if (field == null) {
      return new Has(
          Feature.valueOf(
              code(token, names(Feature.values()), "has: knows").toUpperCase(Locale.ROOT)));
    }
    return switch (field) {
      case PUBLISHED -> DateValue.parse(token, today.get());
      case WORDS -> NumberValue.parse(token, field);
      case LANGUAGE -> language(token);
      case KIND -> coded(token, kinds(), "there is no such kind of article;");
      case FLAG -> coded(token, flags(), "there is no such state;");
      case HEADLINE,
          STANDFIRST,
          BODY,
          BYLINE,
          TOPIC,
          SECTION,
          PUBLICATION,
          COLUMN,
          URL,
          SOURCE,
          ID,
          RUN ->
          plain(token);
    };
  }

  /** A code; the name of a language, or a code with a region behind it, is refused. */
  private static Clause language(Token token) {
    String code = token.text().length() > 3 ? LanguageNames.code(token.text()) : "";
    if (token.is(Token.Kind.VALUE_PATTERN) || code.isEmpty()) {
      return plain(token);
    }
    throw Fault.replacing(
        "a language is given by its two-letter code, such as en",
        token.start(),
        token.start(),
        token.end(),
        code);
  }

  private static Clause plain(Token token) {
    return token.is(Token.Kind.VALUE_PATTERN) ? new Wildcard(token.text()) : new Word(token.text());
  }

  private static Clause coded(Token token, List<String> codes, String message) {
    return token.is(Token.Kind.VALUE_PATTERN)
        ? new Wildcard(token.text())
        : new Word(code(token, codes, message + " there are"));
  }

  /** The value in lower case, if it is one of those. */
  private static String code(Token token, List<String> codes, String message) {
    String code = token.text().toLowerCase(Locale.ROOT);
    if (codes.contains(code)) {
      return code;
    }
    String full = message + " " + String.join(", ", codes);
    Optional<String> meant = Nearest.among(codes, code);
    throw Fault.replacing(
        full, token.start(), token.start(), token.end(), meant.orElse(codes.getFirst()));
  }

  private static List<String> kinds() {
    List<String> codes = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      codes.add(kind.code());
    }
    return codes;
  }

  private static List<String> flags() {
    List<String> codes = new ArrayList<>();
    for (Flag flag : Flag.values()) {
      codes.add(flag.code());
    }
    return codes;
  }

  private static List<String> names(Feature[] features) {
    List<String> names = new ArrayList<>();
    for (Feature feature : features) {
      names.add(feature.name().toLowerCase(Locale.ROOT));
    }
    return names;
  }

  /** What stands behind {@code ^}. */
  static float weight(Token token) {
    float weight = Float.parseFloat(token.text());
    if (weight > MOST_WEIGHT) {
      int digits = token.start() + 1;
      throw Fault.replacing("a weight is at most 1000", token.start(), digits, token.end(), "1000");
    }
    return weight;
  }
}
