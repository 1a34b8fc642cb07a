package dev.morgue.extract;

import dev.morgue.article.ArticleUrl;
import java.util.ArrayList;
import java.util.List;

/** Finds the article's address: the one that the page states, if it can be of this page. */
final class AddressFinder {

  private final String fetched;
  private final List<Candidate<String>> stated = new ArrayList<>();
  private final String objection;

  /**
   * A finder for one page.
   *
   * @param fetched where the page was got from; empty if not known
   */
  AddressFinder(PageScan scan, String fetched) {
    this.fetched = fetched;
    add(scan.canonical, "link canonical");
    add(scan.meta.first("og:url"), "meta og:url");
    boolean absolute =
        !stated.isEmpty()
            && (scan.canonical.isEmpty() || stated.get(0).signal().equals("link canonical"));
    String why = absolute ? objection(stated.get(0).value()) : "";
    this.objection = why.isEmpty() ? "" : why + stated.get(0).value();
    if (!absolute || !why.isEmpty()) {
      stated.clear();
    }
  }

  private void add(String address, String signal) {
    if (address.contains("://")) {
      stated.add(new Candidate<>(ArticleUrl.normalise(address), signal));
    }
  }

  private String objection(String address) {
    if (ArticleUrl.isRoot(address)) {
      return "ignored, root path: ";
    }
    boolean elsewhere =
        !fetched.isEmpty() && !ArticleUrl.host(address).equals(ArticleUrl.host(fetched));
    return elsewhere ? "ignored, other host: " : "";
  }

  /** Candidates, the best first; the address that the page was got from comes last. */
  List<Candidate<String>> find() {
    List<Candidate<String>> found = new ArrayList<>(stated);
    if (!fetched.isEmpty()) {
      found.add(new Candidate<>(ArticleUrl.normalise(fetched), "fetched"));
    }
    return found;
  }

  /** The stated address; empty if the page states none that can be its own. */
  String stated() {
    return stated.isEmpty() ? "" : stated.get(0).value();
  }

  /**
   * Why the stated address is not believed, and that address; empty if it is, or none is stated.
   */
  String objection() {
    return objection;
  }
}
