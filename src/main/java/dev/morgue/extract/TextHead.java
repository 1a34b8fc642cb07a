package dev.morgue.extract;

import dev.morgue.article.PublicationDate;
import dev.morgue.text.Folding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands above a typed-up text: the paper's name, the section, the column, the headline, the
 * byline and the date, each on a line of its own, or as fields with a colon.
 *
 * @param fields by the field's name what was found for it, the best first
 * @param used how many blocks of the text belong to the head
 */
record TextHead(Map<String, List<Candidate<String>>> fields, int used) {

  private static final int MOST_BLOCKS = 9;
  private static final int SHORT_LINE = 120;
  private static final int LONGEST_DATE = 40;
  private static final Pattern FIELD =
      Pattern.compile(
          "^(headline|title|byline|author|by|date|published|publication|paper|section|column|dateline|subject):\\s+(.{1,200})$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern CREDIT =
      Pattern.compile(
          "^(?:by\\s.{2,80}|von\\s.{2,60}|par\\s.{2,60}|por\\s.{2,60}|(?:(?:the|staff|guest|editorial|opinion|contributing|associate|chief|senior)\\s){0,3}(?:editorial"
              + " writer|editorial board|staff"
              + " writer|writer|columnist|editor|correspondent|reporter|editors)s?)$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern HEADING = Pattern.compile("^#{1,2}\\s+\\S.*");

  static TextHead of(TextBlocks blocks, FrontMatter front) {
    Draft draft = new Draft(blocks, front);
    int used = 0;
    while (used < Math.min(MOST_BLOCKS, blocks.blocks().size() - 1) && draft.takes(used)) {
      used++;
    }
    return draft.head(used);
  }

  /** What was found for a field, the best first. */
  List<Candidate<String>> all(String field) {
    return fields.getOrDefault(field, List.of());
  }

  /** The best value of a field; empty if nothing was found for it. */
  String first(String field) {
    return all(field).isEmpty() ? "" : all(field).get(0).value();
  }

  /** The dates at the head, the best first; nothing if the best is none that can be read. */
  List<Candidate<PublicationDate>> published() {
    List<Candidate<PublicationDate>> dates = new ArrayList<>();
    for (Candidate<String> date : all("date")) {
      Optional<PublicationDate> read = DateText.parse(date.value(), true);
      if (read.isEmpty() && dates.isEmpty()) {
        return List.of();
      }
      read.ifPresent(one -> dates.add(new Candidate<>(one, date.signal())));
    }
    return dates;
  }

  /** The head while it is read. */
  private static final class Draft {
    private final Map<String, List<Candidate<String>>> found = new HashMap<>();
    private final TextBlocks blocks;

    Draft(TextBlocks blocks, FrontMatter front) {
      this.blocks = blocks;
      put("headline", front.first("title", "headline"), "front matter");
      put("byline", String.join("; ", front.people()), "front matter");
      put("date", front.first("date", "published", "pubdate"), "front matter");
      put("publication", front.first("publication", "paper", "source"), "front matter");
      put("section", front.first("section", "category"), "front matter");
      put("column", front.first("column", "series"), "front matter");
    }

    private void put(String field, String value, String signal) {
      if (!value.isEmpty()) {
        List<Candidate<String>> longer = new ArrayList<>(found.getOrDefault(field, List.of()));
        longer.add(new Candidate<>(value, signal));
        found.put(field, List.copyOf(longer));
      }
    }

    /** Takes the block if every line of it is part of the head. */
    boolean takes(int at) {
      List<String> lines = blocks.blocks().get(at);
      if (lines.size() > 8) {
        return false;
      }
      Map<String, List<Candidate<String>>> before = Map.copyOf(found);
      for (int i = 0; i < lines.size(); i++) {
        boolean titled = i == 0 && lines.size() > 1 && isCredited(lines.subList(1, lines.size()));
        if (!takesLine(lines.get(i), at, titled ? 1 : lines.size())) {
          found.clear();
          found.putAll(before);
          return false;
        }
      }
      return true;
    }

    /** True for lines below a title that say who wrote it, and perhaps when. */
    private boolean isCredited(List<String> lines) {
      boolean credited = false;
      for (String line : lines) {
        boolean credit = CREDIT.matcher(line).matches() && !line.endsWith(".");
        if (!credit && (line.length() >= LONGEST_DATE || DateText.parse(line, true).isEmpty())) {
          return false;
        }
        credited |= credit;
      }
      return credited;
    }

    private boolean takesLine(String line, int at, int lines) {
      String text = blocks.plain(line).replaceAll("^[*_]+|[*_]+$", "");
      Matcher field = FIELD.matcher(text);
      if (field.matches()) {
        put(name(field.group(1)), field.group(2).strip(), "field at the head");
        return true;
      }
      if (text.length() > SHORT_LINE) {
        return false;
      }
      if (CREDIT.matcher(text).matches() && !text.endsWith(".")) {
        put("byline", text, "byline line");
        return true;
      }
      if (text.length() < LONGEST_DATE && DateText.parse(text, true).isPresent()) {
        put("date", text, "date line");
        return true;
      }
      if (GenreWords.isOpinion(text) || GenreWords.kind(text).isPresent()) {
        put(GenreWords.isOpinion(text) ? "section" : "genre", mixedCase(text), "line at the head");
        return true;
      }
      if (found.containsKey("headline")
          && Folding.fold(text)
              .equals(Folding.fold(found.getOrDefault("headline", List.of()).get(0).value()))) {
        return true;
      }
      return takesTitle(line, text, at, lines);
    }

    private boolean takesTitle(String line, String text, int at, int lines) {
      if (HEADING.matcher(line).matches() && blocks.markdown()) {
        boolean first = !found.containsKey("headline");
        put("headline", text, "first heading");
        return first;
      }
      boolean capitals =
          text.equals(text.toUpperCase(Locale.ROOT)) && !text.equals(text.toLowerCase(Locale.ROOT));
      boolean more = hasTitleBelow(at);
      if (capitals && more && !found.containsKey("headline")) {
        put(at == 0 ? "publication" : "column", mixedCase(text), "line at the head");
        return true;
      }
      boolean sentence =
          text.endsWith(".") || text.endsWith(",") || text.endsWith(";") || text.endsWith(":");
      boolean title = lines == 1 && !sentence && !found.containsKey("headline");
      if (title && (at < 6)) {
        put("headline", text, "line at the head");
        return true;
      }
      return false;
    }

    /** True if one of the next blocks is a single line in mixed case that could be the headline. */
    private boolean hasTitleBelow(int at) {
      for (int i = at + 1; i < Math.min(at + 5, blocks.blocks().size()); i++) {
        List<String> block = blocks.blocks().get(i);
        String line = block.get(0);
        boolean mixed = !line.equals(line.toUpperCase(Locale.ROOT)) && line.length() < SHORT_LINE;
        if (block.size() == 1 && mixed && !line.endsWith(".") && !CREDIT.matcher(line).matches()) {
          return true;
        }
      }
      return false;
    }

    private static String name(String field) {
      return switch (field.toLowerCase(Locale.ROOT)) {
        case "title", "subject" -> "headline";
        case "author", "by" -> "byline";
        case "published", "dateline" -> "date";
        case "paper" -> "publication";
        default -> field.toLowerCase(Locale.ROOT);
      };
    }

    private static String mixedCase(String text) {
      if (!text.equals(text.toUpperCase(Locale.ROOT))) {
        return text;
      }
      StringBuilder out = new StringBuilder();
      boolean start = true;
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        out.append(start ? c : Character.toLowerCase(c));
        start = Character.isWhitespace(c) || c == '-';
      }
      return out.toString();
    }

    TextHead head(int used) {
      return new TextHead(found, used);
    }
  }
}
