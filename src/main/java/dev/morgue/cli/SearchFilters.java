package dev.morgue.cli;

import dev.morgue.article.Kind;
import dev.morgue.article.PublicationDate;
import dev.morgue.error.InvalidRequestException;
import dev.morgue.query.Clause;
import dev.morgue.query.QueryParser;
import dev.morgue.schema.Field;
import dev.morgue.search.SearchRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The part of a command line that says what matches and in which order. */
final class SearchFilters {

  private SearchFilters() {}

  /** Adds the options that {@link #filters} reads. */
  static void addOptions(CommandModel model) {
    model
        .option("DATE", "Published on or after: 1998, 1998-03 or 1998-03-05", "--from")
        .option("DATE", "Published on or before", "--to")
        .option("NAME", "Written by; given twice, by either", "--by")
        .option("TOPIC", "On this topic of the publisher's", "--topic")
        .option("NAME", "In this section", "--section")
        .option("NAME", "In this paper", "--publication")
        .option("KIND", "Of this kind: editorial, op-ed, column, letter, review ...", "--kind");
  }

  /** What matches and scores. Without words, every article that the filters let through. */
  static SearchRequest.Query query(Arguments arguments) {
    String text = arguments.text();
    boolean classic = arguments.choice("--dialect", "morgue", "lucene").equals("lucene");
    if (classic && arguments.has("--any")) {
      throw new InvalidRequestException("--any takes plain words, --dialect lucene has syntax");
    }
    if (text.isBlank()) {
      if (filters(arguments).isEmpty()) {
        throw arguments.missing("words to search for, or * for every article");
      }
      return new SearchRequest.Query.Parsed(new Clause.All());
    }
    if (classic) {
      return new SearchRequest.Query.Classic(text);
    }
    return arguments.has("--any")
        ? new SearchRequest.Query.AnyWord(text)
        : new SearchRequest.Query.Parsed(QueryParser.parse(text));
  }

  /** The order asked for. */
  static SearchRequest.Sort sort(Arguments arguments) {
    return switch (arguments.choice("--sort", "relevance", "newest", "oldest")) {
      case "newest" -> SearchRequest.Sort.NEWEST;
      case "oldest" -> SearchRequest.Sort.OLDEST;
      default -> SearchRequest.Sort.RELEVANCE;
    };
  }

  /** One clause for each kind of filter: several values of one are alternatives. */
  static List<Clause> filters(Arguments arguments) {
    List<Clause> filters = new ArrayList<>();
    PublicationDate from = arguments.date("--from");
    PublicationDate to = arguments.date("--to");
    if (from != null && to != null && from.earliest().isAfter(to.latest())) {
      throw new InvalidRequestException(
          "--from " + from + " is later than --to " + to + ": exchange the two");
    }
    if (from != null || to != null) {
      filters.add(
          new Clause.Dates(from == null ? null : from.earliest(), to == null ? null : to.latest()));
    }
    add(filters, Field.BYLINE, "--by", arguments);
    add(filters, Field.TOPIC, "--topic", arguments);
    add(filters, Field.SECTION, "--section", arguments);
    add(filters, Field.PUBLICATION, "--publication", arguments);
    for (String kind : arguments.values("--kind")) {
      if (Kind.ofCode(kind).isEmpty()) {
        throw arguments.off("--kind", kind, "one of " + kinds());
      }
    }
    add(filters, Field.KIND, "--kind", arguments);
    return filters;
  }

  private static void add(List<Clause> filters, Field field, String option, Arguments arguments) {
    List<String> values = arguments.values(option);
    if (values.isEmpty()) {
      return;
    }
    List<Clause> alternatives = new ArrayList<>();
    for (String value : values) {
      alternatives.add(name(field, option, value));
    }
    Clause any = alternatives.size() == 1 ? alternatives.getFirst() : new Clause.Or(alternatives);
    filters.add(new Clause.In(field, any));
  }

  /** A code as it stands; the words of a name in their order. */
  private static Clause name(Field field, String option, String value) {
    List<String> words =
        Arrays.stream(value.split(" ", -1)).filter(word -> !word.isEmpty()).toList();
    if (words.isEmpty()) {
      throw new InvalidRequestException(option + " takes a name, not an empty text");
    }
    return field.type() == Field.Type.CODE || words.size() == 1
        ? new Clause.Word(value.strip())
        : new Clause.Phrase(words, false);
  }

  private static String kinds() {
    return String.join(", ", Arrays.stream(Kind.values()).map(Kind::code).toList());
  }
}
