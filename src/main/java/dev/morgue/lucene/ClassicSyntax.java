package dev.morgue.lucene;

import dev.morgue.article.PublicationDate;
import dev.morgue.error.QuerySyntaxException;
import dev.morgue.query.Clause;
import dev.morgue.schema.Field;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.queryparser.classic.QueryParserConstants;
import org.apache.lucene.queryparser.classic.Token;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.jspecify.annotations.Nullable;

/**
 * Lucene's classic query syntax over the archive's fields: its parser reads the text, and what it
 * reads is a {@link Clause} like any other. Words are joined by {@code OR}, as in Lucene.
 */
final class ClassicSyntax {

  private static final String TOGETHER = "";
  private static final Pattern COLUMN = Pattern.compile("column ([0-9]+)");

  private ClassicSyntax() {}

  /**
   * Reads the text.
   *
   * @throws QuerySyntaxException if Lucene's parser does not take it, or names an unknown field
   */
  static Clause parse(String text) {
    Reader reader = new Reader(text);
    try {
      return clause(reader.parse(text));
    } catch (ParseException e) {
      String message = "Lucene's classic syntax does not allow this: " + firstLine(e);
      throw new QuerySyntaxException(message, text, position(e, text), "");
    }
  }

  private static String firstLine(ParseException e) {
    String message = Objects.requireNonNullElse(e.getMessage(), "");
    String own =
        message.startsWith("Cannot parse")
            ? message.substring(message.indexOf("': ") + 3)
            : message;
    int end = own.indexOf('\n');
    return (end < 0 ? own : own.substring(0, end)).strip();
  }

  /** At the token that Lucene's parser stumbled on, or where its message says. */
  private static int position(ParseException e, String text) {
    if (e.getCause() instanceof ParseException parse && parse.currentToken != null) {
      Token next = parse.currentToken.next;
      boolean atEnd = next == null || next.kind == QueryParserConstants.EOF;
      return Math.clamp(atEnd ? text.length() : next.beginColumn - 1L, 0, text.length());
    }
    Matcher column = COLUMN.matcher(Objects.requireNonNullElse(e.getMessage(), ""));
    return column.find() ? Math.clamp(Long.parseLong(column.group(1)) - 1, 0, text.length()) : 0;
  }

  private static Clause clause(Query query) {
    return switch (query) {
      case Read read -> read.clause;
      case BoostQuery boost -> new Clause.Weighted(clause(boost.getQuery()), boost.getBoost());
      case BooleanQuery all -> clause(all);
      default -> new Clause.Or(List.of());
    };
  }

  /** Optional parts beside required ones only score. */
  private static Clause clause(BooleanQuery query) {
    List<Clause> required = new ArrayList<>();
    List<Clause> optional = new ArrayList<>();
    for (BooleanClause part : query.clauses()) {
      switch (part.occur()) {
        case MUST, FILTER -> required.add(clause(part.query()));
        case MUST_NOT -> required.add(new Clause.Not(clause(part.query())));
        case SHOULD -> optional.add(clause(part.query()));
      }
    }
    boolean positive = required.stream().anyMatch(part -> !(part instanceof Clause.Not));
    if (!optional.isEmpty()) {
      if (positive) {
        optional.add(0, new Clause.All());
      }
      required.add(optional.size() == 1 ? optional.get(0) : new Clause.Or(optional));
    }
    return required.size() == 1 ? required.get(0) : new Clause.And(required);
  }

  /** A clause on its way through Lucene's parser. */
  private static final class Read extends Query {

    private final Clause clause;

    Read(Clause clause) {
      this.clause = clause;
    }

    @Override
    public String toString(String field) {
      return clause.toString();
    }

    @Override
    public void visit(QueryVisitor visitor) {
      visitor.visitLeaf(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Read that && that.clause.equals(clause);
    }

    @Override
    public int hashCode() {
      return clause.hashCode();
    }
  }

  /** Lucene's parser, which makes clauses of what it reads. */
  private static final class Reader extends QueryParser {

    private final String text;

    Reader(String text) {
      super(TOGETHER, new KeywordAnalyzer());
      this.text = text;
      setAllowLeadingWildcard(true);
      setSplitOnWhitespace(true);
    }

    private Query in(String name, Clause clause) {
      if (name.equals(TOGETHER)) {
        return new Read(clause);
      }
      Field field = Field.ofPrefix(name).orElseThrow(() -> unknown(name));
      return new Read(new Clause.In(field, clause));
    }

    private QuerySyntaxException unknown(String name) {
      int at = Math.max(0, text.indexOf(name + ':'));
      return new QuerySyntaxException("there is no field \"" + name + '"', text, at, "");
    }

    @Override
    protected Query getFieldQuery(String field, String words, boolean quoted) {
      if (isDate(field)) {
        return getRangeQuery(field, words, words, true, true);
      }
      return in(field, quoted ? phrase(words) : new Clause.Word(words));
    }

    @Override
    protected Query getFieldQuery(String field, String words, int slop) {
      List<Clause> parts = new ArrayList<>();
      Tokens tokens = Tokens.of(words);
      for (int i = 0; i < tokens.size(); i++) {
        parts.add(new Clause.Exact(tokens.surface(i), false));
      }
      if (slop == 0 || parts.size() < 2) {
        return in(field, phrase(words));
      }
      Clause near = parts.get(0);
      for (Clause part : parts.subList(1, parts.size())) {
        near = new Clause.Near(near, part, slop + 1, false);
      }
      return in(field, near);
    }

    private static Clause phrase(String words) {
      return new Clause.Phrase(List.of(words), false);
    }

    @Override
    protected Query getPrefixQuery(String field, String prefix) {
      return in(field, new Clause.Wildcard(prefix + '*'));
    }

    @Override
    protected Query getWildcardQuery(String field, String pattern) {
      if (pattern.equals("*") && (field.equals("*") || field.equals(TOGETHER))) {
        return new Read(new Clause.All());
      }
      return in(field, new Clause.Wildcard(pattern));
    }

    @Override
    protected Query getFuzzyQuery(String field, String word, float similarity) {
      int length = word.codePointCount(0, word.length());
      int edits = FuzzyQuery.floatToEdits(similarity, length);
      return in(field, edits == 0 ? new Clause.Exact(word, false) : new Clause.Fuzzy(word, edits));
    }

    @Override
    protected Query getRegexpQuery(String field, String pattern) {
      return in(field, new Clause.Regex(pattern));
    }

    @Override
    protected Query getRangeQuery(
        String field,
        @Nullable String from,
        @Nullable String to,
        boolean fromInclusive,
        boolean toInclusive) {
      Field named = Field.ofPrefix(field).orElseThrow(() -> unknown(field));
      return switch (named.type()) {
        case DATE -> new Read(dates(from, to, fromInclusive, toInclusive));
        case NUMBER -> {
          long least = from == null ? Long.MIN_VALUE : number(from) + (fromInclusive ? 0 : 1);
          long most = to == null ? Long.MAX_VALUE : number(to) - (toInclusive ? 0 : 1);
          yield new Read(new Clause.Numbers(named, least, most));
        }
        case TEXT, NAME, CODE ->
            throw off(field, "only dates and numbers have ranges: " + Field.PUBLISHED.example());
      };
    }

    private boolean isDate(String field) {
      return Field.ofPrefix(field).filter(named -> named == Field.PUBLISHED).isPresent();
    }

    private Clause dates(
        @Nullable String from, @Nullable String to, boolean fromInclusive, boolean toInclusive) {
      LocalDate first =
          from == null
              ? null
              : fromInclusive ? date(from).earliest() : date(from).latest().plusDays(1);
      LocalDate last =
          to == null ? null : toInclusive ? date(to).latest() : date(to).earliest().minusDays(1);
      return new Clause.Dates(first, last);
    }

    private PublicationDate date(String value) {
      return PublicationDate.parse(value)
          .orElseThrow(() -> off(value, "a date is written as 1998, 1998-03 or 1998-03-05"));
    }

    private long number(String value) {
      try {
        return Long.parseLong(value);
      } catch (NumberFormatException e) {
        throw off(value, "\"" + value + "\" is not a whole number");
      }
    }

    private QuerySyntaxException off(String part, String message) {
      return new QuerySyntaxException(message, text, Math.max(0, text.indexOf(part)), "");
    }
  }
}
