package dev.morgue.extract;

import dev.morgue.text.Folding;

/**
 * What stands under the headline.
 *
 * @param shown what a reader sees there
 * @param summary a description that only metadata gives
 * @param signal what gave the shown text
 * @param sure whether a description in metadata says the same
 */
record Standfirst(String shown, String summary, String signal, boolean sure) {

  private static final int LEAST = 25;

  /** The same where metadata say it as well. */
  private static final int LEAST_STATED = 12;

  private static final int LONGEST = 500;

  static Standfirst find(PageScan scan, SchemaItems data, HeadlineFinder.Headline headline) {
    String summary = Markup.plain(scan.meta.first("og:description"));
    if (summary.isEmpty()) {
      summary = Markup.plain(scan.meta.first("description"));
    }
    if (summary.isEmpty()) {
      summary = data.first("description");
    }
    for (PageScan.Mark deck : scan.decks) {
      boolean near =
          headline.order() >= 0
              && deck.order() > headline.order()
              && deck.order() < headline.order() + 120;
      boolean same = Folding.fold(deck.text()).equals(Folding.fold(summary));
      if (near
          && !deck.aside()
          && deck.text().length() >= (same ? LEAST_STATED : LEAST)
          && deck.text().length() < LONGEST
          && !deck.tag().equals("section")) {
        return new Standfirst(deck.text(), same ? "" : summary, "dom " + deck.hint(), same);
      }
    }
    return new Standfirst("", summary, "", false);
  }
}
