package dev.morgue.cli;

import dev.morgue.Archive;
import dev.morgue.error.InvalidRequestException;
import dev.morgue.output.ResultPrinter;
import dev.morgue.schema.Field;
import dev.morgue.search.Besides;
import dev.morgue.search.SearchRequest;
import dev.morgue.search.SearchResult;
import dev.morgue.search.Timeline;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** {@code morgue search}: ranked, highlighted hits. */
final class SearchCommand implements Command {

  private static final int MOST_HITS = 10_000;
  private static final int MOST_PAGES = 100_000;
  private static final int MOST_FACET_VALUES = 1_000_000;
  private static final int ABOUT_TERMS = 12;

  @Override
  public CommandModel model() {
    CommandModel model =
        new CommandModel("search", "Find articles.")
            .operands("QUERY", "Words and operators, joined by spaces; * is every article")
            .archive();
    SearchFilters.addOptions(model);
    return model
        .option("ORDER", "relevance, newest or oldest", "-s", "--sort")
        .option("N", "Hits to show (10)", "-n", "--limit")
        .option("N", "Which page of hits to show (1)", "-p", "--page")
        .flag("Stream every hit, without snippets", "--all")
        .option("FORMAT", "text, json, jsonl or ids", "-f", "--format")
        .option("FIELDS", "Count the matches by these, as in author,year; or by all", "--facets")
        .option("N", "Values to show of each of these (10)", "--facet-values")
        .option("UNIT", "Count the matches by year, month, week or day", "--timeline")
        .flag("Tell what the best matches are about", "--about")
        .flag("Say how each hit came by its score", "--explain")
        .flag("List reprints as hits of their own, not beneath the best one", "--no-fold")
        .flag("Plain words: any of them matches", "--any")
        .flag("Never fall back to any word when all find nothing", "--strict")
        .flag("Score by the words themselves alone", "--no-expand")
        .option("NAME", "morgue, or lucene for the classic syntax", "--dialect")
        .common()
        .detail(
            "All words must match, in any inflection. OR, NOT or -word, (...), \"exact phrase\","
                + " field:word, wild* and date:2016..2018 do what they say: morgue help query.")
        .example("morgue search flood wall", "Both words")
        .example("morgue search '\"flood wall\" -ferry' --from 2004", "A phrase, without a word")
        .example("morgue search by:anning OR by:hesketh --sort newest", "By either author")
        .example("morgue search tram --facets author,year -n 3", "With counts")
        .example("morgue search tram --timeline month -n 0", "When it was written about")
        .example("morgue search '*' --all --format ids", "Every article's id and address");
  }

  @Override
  public ExitCode run(Arguments arguments, Shell shell) {
    SearchRequest request = request(arguments);
    ResultPrinter printer = printer(arguments, shell);
    try (Archive archive = Archive.openBriefly(ArchivePlace.toRead(arguments, shell))) {
      return arguments.has("--all")
          ? all(archive, request, printer, arguments.text())
          : window(archive, request, printer, arguments.text(), shell);
    }
  }

  private static SearchRequest request(Arguments arguments) {
    int limit = arguments.number("--limit", 10, 0, MOST_HITS);
    int page = arguments.number("--page", 1, 1, MOST_PAGES);
    boolean all = arguments.has("--all");
    SearchRequest.Query query = SearchFilters.query(arguments);
    return SearchRequest.of(query)
        .withFilters(SearchFilters.filters(arguments))
        .withSort(SearchFilters.sort(arguments))
        .withWindow((int) Math.min(Integer.MAX_VALUE, (page - 1L) * limit), limit)
        .withFacets(facets(arguments), arguments.number("--facet-values", 10, 1, MOST_FACET_VALUES))
        .withBesides(besides(arguments))
        .withRelax(!all && !arguments.has("--strict"))
        .withExpand(!arguments.has("--no-expand"))
        .withFold(!arguments.has("--no-fold") && !"ids".equals(arguments.value("--format")));
  }

  private static Besides besides(Arguments arguments) {
    if (!arguments.has("--all")) {
      return new Besides(
          arguments.has("--timeline") ? unit(arguments) : null,
          arguments.has("--about") ? ABOUT_TERMS : 0,
          true,
          arguments.has("--explain"));
    }
    for (String option : List.of("--timeline", "--about", "--explain", "--facets")) {
      if (arguments.has(option)) {
        throw new InvalidRequestException("--all streams the hits alone: leave out " + option);
      }
    }
    for (String option : List.of("--limit", "--page")) {
      if (arguments.has(option)) {
        throw new InvalidRequestException("--all streams every hit: leave out " + option);
      }
    }
    return Besides.NOTHING;
  }

  private static Timeline.Unit unit(Arguments arguments) {
    return Timeline.Unit.valueOf(
        arguments.choice("--timeline", "year", "month", "week", "day").toUpperCase(Locale.ROOT));
  }

  private static ExitCode window(
      Archive archive, SearchRequest request, ResultPrinter printer, String text, Shell shell) {
    SearchResult result = archive.search(request);
    printer.begin(result.relaxed());
    for (int i = 0; i < result.hits().size(); i++) {
      printer.hit(
          result.hits().get(i),
          result.explanations().isEmpty() ? null : result.explanations().get(i));
    }
    printer.end(
        new ResultPrinter.Summary(
            text,
            result.total(),
            request.offset() + 1L,
            Math.min(request.limit(), Math.max(0, result.total() - request.offset())),
            result.facets(),
            result.relaxed(),
            result.timeline(),
            result.gist(),
            result.suggestion(),
            result.tookNanos(),
            false));
    if (request.limit() > 0 && request.offset() > 0 && request.offset() >= result.total()) {
      long last = Math.max(1, (result.total() + request.limit() - 1) / request.limit());
      shell.note("morgue: there is no such page: the last one is " + last);
    }
    return result.total() == 0 ? ExitCode.NOTHING_FOUND : ExitCode.DONE;
  }

  private static ExitCode all(
      Archive archive, SearchRequest request, ResultPrinter printer, String text) {
    long start = System.nanoTime();
    printer.begin(false);
    long total = archive.scan(request, printer::hit);
    printer.end(ResultPrinter.Summary.ofAll(text, total, System.nanoTime() - start));
    return total == 0 ? ExitCode.NOTHING_FOUND : ExitCode.DONE;
  }

  private static ResultPrinter printer(Arguments arguments, Shell shell) {
    String format = arguments.choice("--format", "text", "json", "jsonl", "ids");
    if (arguments.has("--all") && format.equals("json")) {
      throw new InvalidRequestException("--all streams: take --format jsonl, ids or text with it");
    }
    return ResultPrinter.of(format, shell.out(), shell.screen(arguments.colour()));
  }

  private static Set<Field> facets(Arguments arguments) {
    List<String> lists = arguments.values("--facets");
    if (lists.isEmpty()) {
      return Set.of();
    }
    EnumSet<Field> fields = EnumSet.noneOf(Field.class);
    for (String list : lists) {
      for (String name : list.split(",", -1)) {
        fields.addAll(
            name.strip().equals("all") ? Field.counted() : Set.of(facet(name.strip(), arguments)));
      }
    }
    return fields;
  }

  private static Field facet(String name, Arguments arguments) {
    Field field = name.equals("year") ? Field.PUBLISHED : Field.ofPrefix(name).orElse(null);
    if (field == null || !Field.counted().contains(field)) {
      String names = "author, topic, section, publication, column, kind, language, flag, year, all";
      throw arguments.off("--facets", name, "some of " + names);
    }
    return field;
  }
}
