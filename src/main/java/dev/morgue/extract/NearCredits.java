package dev.morgue.extract;

import java.util.ArrayList;
import java.util.List;

/** Chooses among the credits near a headline those that name the article's authors. */
final class NearCredits {

  /** Nodes of the page between the names of one byline: pictures, roles, a few words on each. */
  static final int GAP = 60;

  private final PageScan scan;
  private final HeadlineZone zone;

  NearCredits(PageScan scan, HeadlineZone zone) {
    this.scan = scan;
    this.zone = zone;
  }

  /**
   * Those of one place: what stands below the headline if anything does, up to the first gap. Lists
   * of other articles around have authors as well.
   */
  List<PageScan.Mark> together(List<PageScan.Mark> leaves) {
    List<PageScan.Mark> below = new ArrayList<>(leaves);
    below.removeIf(leaf -> leaf.order() < zone.headline());
    List<PageScan.Mark> some = below.isEmpty() ? leaves : below;
    List<PageScan.Mark> together = new ArrayList<>();
    int last = -1;
    for (PageScan.Mark leaf : some) {
      if (last >= 0 && leaf.order() - last > GAP) {
        break;
      }
      last = leaf.order();
      together.add(leaf);
    }
    return together;
  }

  /** Without those whom the line credits with something else, if anybody is left. */
  List<PageScan.Mark> authors(List<PageScan.Mark> leaves) {
    List<PageScan.Mark> authors = new ArrayList<>(leaves);
    if (leaves.size() > 1) {
      authors.removeIf(this::isOther);
    }
    return authors.isEmpty() ? leaves : authors;
  }

  private boolean isOther(PageScan.Mark leaf) {
    int at = 0;
    while (at < scan.lines.size() && scan.lines.get(at).order() < leaf.order()) {
      at++;
    }
    String line = at < scan.lines.size() ? scan.lines.get(at).text() : "";
    int start = line.indexOf(leaf.text());
    if (start < 0) {
      return false;
    }
    String before = line.substring(0, start).strip();
    before = before.isEmpty() && at > 0 ? scan.lines.get(at - 1).text() : before;
    return OtherCredits.isAround(before, line.substring(start + leaf.text().length()).strip());
  }

  /** The smallest of the boxes and those that are named as it is: one for each author. */
  static List<PageScan.Mark> alike(List<PageScan.Mark> boxes) {
    PageScan.Mark least = boxes.get(0);
    for (PageScan.Mark box : boxes) {
      least = box.text().length() < least.text().length() ? box : least;
    }
    String hint = least.hint();
    return boxes.stream().filter(box -> box.hint().equals(hint)).toList();
  }

  /** True for a credit of authors in the zone of the headline. */
  boolean isNear(PageScan.Mark credit) {
    return zone.holds(credit)
        && credit.text().length() < 200
        && CreditHint.isAuthors(credit.hint())
        && !CreditHint.isPictures(credit.hint());
  }
}
