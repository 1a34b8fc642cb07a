package dev.morgue.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Reads the topics that a page shows as links: marked, in a box, or to pages of topics. */
final class TopicLinks {

  static final int MOST_LINKS = 25;
  private static final int LONGEST = 45;
  private static final int MOST_WORDS = 5;
  private static final int LONGEST_AROUND = 40;
  private static final int MOST_TRIED = 60;

  /** So many nodes above the headline its own labels stand. */
  private static final int NEAR = 40;

  private static final Pattern TAGS =
      Pattern.compile(
          "(?:^|[\\s_-]|[a-z](?=[TK]))(?:[Tt]ags?|[Tt]opics?|[Kk]eywords?|etiquetas|schlagworte?)(?:$|[\\s_-])");
  private static final Memo<Boolean> OF_TAGS = new Memo<>(name -> TAGS.matcher(name).find());

  private final PageScan scan;
  private final int headline;

  /**
   * The links of one page.
   *
   * @param headline place of the headline; -1 if the page shows none
   */
  TopicLinks(PageScan scan, int headline) {
    this.scan = scan;
    this.headline = headline;
  }

  /**
   * The first links in a row whose addresses are those of topics, in no sentence; where there are
   * none, such a link close above the headline.
   */
  List<String> addressed() {
    List<String> run = new ArrayList<>();
    List<String> above = new ArrayList<>();
    int tried = 0;
    for (PageScan.Link link : scan.anchored) {
      boolean below = link.order() > headline;
      boolean fits = TopicAddress.is(link.element().attr("href")) && tried++ < MOST_TRIED;
      boolean boxed = fits && isInTags(link.element());
      if (fits && (boxed || (!link.aside() && !isInSentence(link.element())))) {
        String text = link.text();
        if (!text.isEmpty() && isTopic(text)) {
          if (below) {
            run.add(text);
          } else if (headline - link.order() < NEAR && !link.aside()) {
            above.add(text);
          }
        }
      } else if (run.size() > 1) {
        break;
      } else {
        run.clear();
      }
    }
    return run.size() > 1 && run.size() <= MOST_LINKS ? run : above;
  }

  /** True if the words around a link are more than what stands between the links of a list. */
  private static boolean isInSentence(Element link) {
    Element parent = link.parent();
    return parent != null && parent.ownText().length() > LONGEST_AROUND;
  }

  /** Links below the headline whose parents are named after tags. */
  List<String> boxed() {
    List<String> topics = new ArrayList<>();
    int last = -1;
    for (PageScan.Link link : scan.anchored) {
      if (link.order() > headline && !link.aside() && isInTags(link.element())) {
        if (last >= 0 && link.order() - last > 60) {
          break;
        }
        last = link.order();
        String text = link.text();
        if (!text.isEmpty() && isTopic(text)) {
          topics.add(text);
        }
      }
    }
    return topics.size() > MOST_LINKS ? List.of() : topics;
  }

  private static boolean isInTags(Element link) {
    Element parent = link.parent();
    for (int level = 0; level < 3 && parent != null; level++) {
      if (OF_TAGS.of(parent.className())) {
        return true;
      }
      parent = parent.parent();
    }
    return false;
  }

  /**
   * The first run of tag links below the headline, after one of categories also the next one, as
   * blogs set the ones above and the others below the text; a cloud of all the site's tags is none.
   */
  List<String> tagged() {
    List<String> run = new ArrayList<>();
    int last = -1;
    boolean categories = true;
    for (PageScan.Mark tag : scan.tags) {
      boolean cloud = tag.hint().contains("tag-cloud") || tag.hint().contains("tag-link-");
      boolean marked = tag.hint().contains("rel-tag") || (!tag.aside() && saysTag(tag.hint()));
      boolean category = tag.hint().contains("rel-category");
      if (tag.order() < headline || cloud || !marked) {
        continue;
      }
      if (last >= 0 && tag.order() - last > 60 && run.size() > 1 && (!categories || category)) {
        break;
      }
      categories &= category;
      last = tag.order();
      run.add(tag.text());
    }
    return run.size() > MOST_LINKS ? List.of() : run;
  }

  /** False where the letters of "tag" only stand in a longer word, as in "partage" or "stage". */
  private static boolean saysTag(String hint) {
    if (hint.contains("topic") || hint.contains("keyword")) {
      return true;
    }
    int at = hint.indexOf("tag");
    while (at >= 0 && (hint.startsWith("tage", at) || hint.startsWith("tagram", at))) {
      at = hint.indexOf("tag", at + 1);
    }
    return at >= 0;
  }

  /** Short and no sentence: what else stands under such a label are headlines. */
  static boolean isTopic(String text) {
    return text.length() <= LONGEST
        && text.charAt(0) != '('
        && text.split(" ", -1).length <= MOST_WORDS
        && "!?…“”\"".indexOf(text.charAt(text.length() - 1)) < 0;
  }
}
