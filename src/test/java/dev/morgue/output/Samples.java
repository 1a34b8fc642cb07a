package dev.morgue.output;

import dev.morgue.article.ArticleId;
import dev.morgue.article.Kind;
import dev.morgue.article.PublicationDate;
import dev.morgue.schema.Field;
import dev.morgue.search.FacetCounts;
import dev.morgue.search.Hit;
import dev.morgue.search.Snippet;
import java.time.LocalDate;
import java.util.List;

/** Hits to print. */
final class Samples {

  private Samples() {}

  static Hit hit() {
    return new Hit(
        1,
        7.25f,
        new ArticleId("k3v2n4qa5x7yk3v2n4qa5x7yk3"),
        "https://ledger.example/1998/cannery",
        "The cannery and the tolls",
        false,
        "What the council forgot",
        List.of("Mary Anning", "J. Prys"),
        new PublicationDate.OfDay(LocalDate.of(1998, 3, 3)),
        "The Harbour Ledger",
        "Comment",
        Kind.OP_ED,
        List.of("tolls"),
        List.of(
            new Snippet(
                Field.HEADLINE, "The cannery and the tolls", List.of(new Snippet.Match(20, 25))),
            new Snippet(
                Field.BODY,
                "Nobody who pays the tolls twice a day will be surprised.",
                List.of(new Snippet.Match(20, 25)))),
        List.of());
  }

  static Hit bareHit() {
    return new Hit(
        2,
        0f,
        new ArticleId("reut-00001"),
        "",
        "A text without a headline of its own",
        true,
        "",
        List.of(),
        null,
        "",
        "",
        null,
        List.of(),
        List.of(),
        List.of());
  }

  static FacetCounts years() {
    return new FacetCounts(
        Field.PUBLISHED,
        List.of(new FacetCounts.Value("1998", 12), new FacetCounts.Value("2004", 3)));
  }
}
