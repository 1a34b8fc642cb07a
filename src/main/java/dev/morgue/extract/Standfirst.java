package dev.morgue.extract;

import dev.morgue.text.Folding;

/**
 * What stands under the headline.
 *
 * @param shown what a reader sees there
 * @param summary a description that only metadata gives
 * @param signal what gave the shown text
 */
record Standfirst(String shown, String summary, String signal) {

  private static final int LEAST = 25;

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
      if (near
          && !deck.aside()
          && deck.text().length() >= LEAST
          && deck.text().length() < 500
          && !deck.tag().equals("section")) {
        boolean same = Folding.fold(deck.text()).equals(Folding.fold(summary));
        return new Standfirst(deck.text(), same ? "" : summary, "dom " + deck.hint());
      }
    }
    return new Standfirst("", summary, "");
  }
}
