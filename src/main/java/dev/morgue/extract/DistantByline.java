package dev.morgue.extract;

import dev.morgue.article.Byline;
import dev.morgue.text.Folding;
import dev.morgue.text.Whitespace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a page shows of its author where nothing near the headline names a person. */
final class DistantByline {

  private static final int MOST_IN_LINE = 160;
  private static final int SMALL = 60;

  private static final Pattern POSTED =
      Pattern.compile(
          "^(?:(?:this (?:entry|post|article) was|dieser (?:beitrag|artikel|eintrag) wurde)"
              + " )?(?:posted|written|submitted|published|filed|veröffentlicht|erstellt|geschrieben|eingestellt|publié|publicado|pubblicato)(?:"
              + " (?:in|unter|dans|en) [^.]{1,40}?)? (?:by|von|par|por|da)"
              + " |^(?:责编|责任编辑|作者|文)[:：]|^(?:autor(?:in|/in)?|autorin/autor|authors?|auteure?|autora)(?::\\s|\\s(?=\\p{Lu}))",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern DESK =
      Pattern.compile(
          "(?:(?:the|die|la) )?(?:(?:editorial|news|web|online) )?(?:\\p{L}{2,12}["
              + " -])?(?:redaktion|redaktionsteam|redacción|rédaction|redazione|redactie|editor|editors|staff|team|newsroom|desk)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private final PageScan scan;
  private final HeadlineZone zone;
  private final OwnName own;

  DistantByline(PageScan scan, HeadlineZone zone, OwnName own) {
    this.scan = scan;
    this.zone = zone;
    this.own = own;
  }

  /** True for a line that says by whom the page was posted or written. */
  static boolean saysPosted(String line) {
    return POSTED.matcher(line).lookingAt();
  }

  private List<String> names(String text) {
    return own.without(BylineParser.people(text));
  }

  /** As much of a credit's class names as evidence shows. */
  static String shortHint(PageScan.Mark credit) {
    return credit.hint().length() > SMALL ? credit.hint().substring(0, SMALL) : credit.hint();
  }

  /** The line below the text that says who posted it. */
  List<Candidate<Byline>> posted() {
    for (PageScan.Mark line : scan.lines) {
      String text = untilStop(line.text());
      if (text.length() < MOST_IN_LINE && !line.aside() && line.order() > zone.headline()) {
        boolean bracketed = text.startsWith("(") && text.endsWith(")");
        String bare = bracketed ? text.substring(1, text.length() - 1) : text;
        boolean sentence = bare.length() > SMALL && bare.endsWith(".");
        List<String> names = !sentence && saysPosted(bare) ? names(bare) : List.of();
        if (!names.isEmpty()) {
          return List.of(new Candidate<>(new Byline(names, text), "line that says posted"));
        }
      }
    }
    return List.of();
  }

  /** The first sentence of a line that says what was done with an entry. */
  private static String untilStop(String line) {
    int stop = line.length() < MOST_IN_LINE ? -1 : line.indexOf(". ");
    return stop > 0 ? line.substring(0, stop) : line;
  }

  /** Boxes on authors further down. */
  List<Candidate<Byline>> farCredits() {
    List<Candidate<Byline>> found = new ArrayList<>();
    for (PageScan.Mark credit : scan.credits) {
      boolean box =
          credit.text().length() < 120
              && CreditHint.isAuthors(credit.hint())
              && credit.order() > zone.headline();
      boolean named =
          credit.hint().contains("author")
              || credit.hint().contains("writer")
              || (zone.headline() < 0 && !credit.aside() && credit.hint().contains("byline"));
      List<String> names = box && named ? names(credit.text()) : List.of();
      if (!names.isEmpty() && names.size() <= 3) {
        found.add(
            new Candidate<>(
                new Byline(names, Whitespace.squash(credit.text())), "dom " + shortHint(credit)));
      }
    }
    return found;
  }

  /** The name that a short line begins with, if its words are these. */
  Optional<Candidate<Byline>> lineWith(String words) {
    for (PageScan.Mark line : scan.lines) {
      boolean brief = line.text().length() < SMALL && line.order() > zone.headline();
      for (String name : brief ? names(line.text()) : List.<String>of()) {
        if (Folding.fold(name).equals(words)) {
          return Optional.of(
              new Candidate<>(
                  new Byline(List.of(name), line.text()), "line with the author's address"));
        }
      }
    }
    return Optional.empty();
  }

  /** A credit near the headline that names no person, but the paper or a desk. */
  Optional<Candidate<Byline>> nobody() {
    NearCredits near = new NearCredits(scan, zone);
    for (PageScan.Mark credit : scan.credits) {
      String first = credit.text().lines().findFirst().orElse("");
      String text = BylineWords.withoutLead(Whitespace.squash(first));
      int comma = text.indexOf(',');
      String name = comma > 0 ? text.substring(0, comma) : text;
      if (near.isNear(credit) && (own.is(name) || DESK.matcher(name).matches())) {
        return Optional.of(
            new Candidate<>(
                new Byline(List.of(name), Whitespace.squash(credit.text())),
                "dom " + shortHint(credit)));
      }
    }
    return Optional.empty();
  }
}
