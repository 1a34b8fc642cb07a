package dev.morgue.query;

import dev.morgue.query.Clause.All;
import dev.morgue.query.Clause.And;
import dev.morgue.query.Clause.AtLeast;
import dev.morgue.query.Clause.Dates;
import dev.morgue.query.Clause.Exact;
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
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Writes a query's tree as text, in the one form that shows what it means: every group in
 * parentheses, operators in upper case, dates in whole units. {@link QueryParser} reads it back to
 * an equal tree.
 */
public final class ClausePrinter {

  private final StringBuilder out = new StringBuilder();

  /** The query is words alone, and reads as a sentence. */
  private final boolean sentence;

  /** Within a field of raw values. */
  private boolean raw;

  private ClausePrinter(boolean sentence) {
    this.sentence = sentence;
  }

  /** The text of a tree that {@link QueryParser} may give. */
  public static String print(Clause clause) {
    ClausePrinter printer = new ClausePrinter(clause instanceof Word || PlainWords.isPlain(clause));
    printer.clause(clause);
    return printer.out.toString();
  }

  private void clause(Clause clause) {
    switch (clause) {
      case All all -> out.append('*');
      case Word word -> out.append(raw ? Spelling.raw(word.text()) : word(word.text()));
      case Exact exact when exact.cased() -> out.append('=').append(Spelling.word(exact.text()));
      case Exact exact -> quoted(List.of(exact.text()));
      case Phrase phrase -> {
        out.append(phrase.cased() ? "=" : "");
        quoted(phrase.words());
      }
      case Wildcard wildcard -> wildcard(wildcard.pattern());
      case Fuzzy fuzzy -> out.append(Spelling.word(fuzzy.text())).append('~').append(fuzzy.edits());
      case Regex regex -> regex(regex.pattern());
      case And and -> joined(and.clauses(), " ");
      case Or or -> joined(or.clauses(), " OR ");
      case Not not -> {
        out.append("NOT ");
        operand(not.clause());
      }
      case In in -> in(in);
      case InLead lead -> {
        out.append(Prefixes.LEAD).append(':');
        group(lead.clause());
      }
      case InFirst first -> {
        out.append(Prefixes.FIRST).append(':').append(first.words());
        group(first.clause());
      }
      case AtLeast atLeast -> {
        out.append("atleast").append(atLeast.count());
        group(atLeast.clause());
      }
      case Near near ->
          pair(near.left(), (near.ordered() ? " pre/" : " w/") + near.distance(), near.right());
      case Within within ->
          pair(within.left(), within.span() == Span.SENTENCE ? " w/s" : " w/p", within.right());
      case Weighted weighted -> weighted(weighted);
      case Dates dates -> dates(dates);
      case Undated undated -> out.append(Prefixes.of(Field.PUBLISHED)).append("unknown");
      case Numbers numbers -> numbers(numbers);
      case Has has ->
          out.append(Prefixes.HAS)
              .append(':')
              .append(has.feature().name().toLowerCase(Locale.ROOT));
    }
  }

  private String word(String text) {
    return sentence && Sentence.isOperatorWord(text) && !text.equals(text.toUpperCase(Locale.ROOT))
        ? text
        : Spelling.word(text);
  }

  private void quoted(List<String> words) {
    out.append('"');
    for (int i = 0; i < words.size(); i++) {
      out.append(i == 0 ? "" : " ").append(Spelling.quoted(words.get(i)));
    }
    out.append('"');
  }

  private void wildcard(String pattern) {
    if (raw) {
      out.append(Spelling.rawPattern(pattern));
    } else if (Spelling.endsLikeQuestion(pattern)) {
      out.append('(').append(Spelling.pattern(pattern)).append(')');
    } else {
      out.append(Spelling.pattern(pattern));
    }
  }

  private void regex(String pattern) {
    out.append('/');
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      if (c == '\\' && i + 1 < pattern.length()) {
        out.append(c);
        i++;
      } else if (c == '/') {
        out.append('\\');
      }
      out.append(pattern.charAt(i));
    }
    out.append('/');
  }

  private void joined(List<Clause> clauses, String operator) {
    for (int i = 0; i < clauses.size(); i++) {
      out.append(i == 0 ? "" : operator);
      operand(clauses.get(i));
    }
  }

  private void pair(Clause left, String operator, Clause right) {
    operand(left);
    out.append(operator).append(' ');
    operand(right);
  }

  private void in(In in) {
    boolean outer = raw;
    raw = Prefixes.takesRawValue(in.field());
    out.append(Prefixes.of(in.field()));
    if (in.clause() instanceof Not || in.clause() instanceof Weighted) {
      group(in.clause());
    } else {
      operand(in.clause());
    }
    raw = outer;
  }

  private void weighted(Weighted weighted) {
    if (weighted.clause() instanceof Not || weighted.clause() instanceof Weighted) {
      group(weighted.clause());
    } else {
      operand(weighted.clause());
    }
    String number = new BigDecimal(Float.toString(weighted.weight())).toPlainString();
    out.append('^')
        .append(number.endsWith(".0") ? number.substring(0, number.length() - 2) : number);
  }

  /** The clause where an operand may stand: in parentheses if it joins several. */
  private void operand(Clause clause) {
    boolean joins =
        clause instanceof And
            || clause instanceof Or
            || clause instanceof Near
            || clause instanceof Within;
    if (joins) {
      group(clause);
    } else {
      clause(clause);
    }
  }

  private void group(Clause clause) {
    out.append('(');
    clause(clause);
    out.append(')');
  }

  private void numbers(Numbers numbers) {
    out.append(Prefixes.of(numbers.field()));
    if (numbers.from() > 0 || numbers.to() == 0 || numbers.to() == Long.MAX_VALUE) {
      out.append(numbers.from());
    }
    if (numbers.from() != numbers.to()) {
      out.append("..");
      out.append(numbers.to() == Long.MAX_VALUE ? "" : Long.toString(numbers.to()));
    }
  }

  private void dates(Dates dates) {
    LocalDate from = dates.from();
    LocalDate to = dates.to();
    out.append(Prefixes.of(Field.PUBLISHED));
    if (from != null && from.equals(to)) {
      out.append(from);
    } else if (from != null
        && to != null
        && from.plusMonths(1).minusDays(1).equals(to)
        && from.getDayOfMonth() == 1) {
      out.append(from.toString(), 0, 7);
    } else {
      out.append(first(from));
      out.append(first(from).equals(last(to)) ? "" : ".." + last(to));
    }
  }

  /** The longest unit that begins on that day. */
  private static String first(@Nullable LocalDate day) {
    if (day == null) {
      return "";
    }
    String iso = day.toString();
    return day.getDayOfYear() == 1
        ? iso.substring(0, 4)
        : day.getDayOfMonth() == 1 ? iso.substring(0, 7) : iso;
  }

  /** The longest unit that ends on that day. */
  private static String last(@Nullable LocalDate day) {
    if (day == null) {
      return "";
    }
    String iso = day.toString();
    return day.getDayOfYear() == day.lengthOfYear()
        ? iso.substring(0, 4)
        : day.getDayOfMonth() == day.lengthOfMonth() ? iso.substring(0, 7) : iso;
  }
}
