package dev.morgue.extract;

/** Tells a heading that shows the paper's name: it links to the start of the site. */
final class SiteHeading {

  /** Places between a heading and the link in it. */
  private static final int REACH = 4;

  private SiteHeading() {}

  /** True if the heading, or what it holds first, links to the site's start. */
  static boolean is(PageScan scan, PageScan.Mark heading) {
    for (PageScan.Link link : scan.anchored) {
      if (link.order() > heading.order() + REACH) {
        return false;
      }
      if (link.order() >= heading.order() - REACH
          && isStart(link.element().attr("href"))
          && link.text().equals(heading.text())) {
        return true;
      }
    }
    return false;
  }

  /**
   * True for the address of a site's start: nothing behind the host, which in web archives is the
   * last one in the address.
   */
  static boolean isStart(String href) {
    int scheme = Math.max(href.lastIndexOf("http://"), href.lastIndexOf("https://"));
    return scheme < 0 ? href.equals("/") : SchemaItems.pathOf(href.substring(scheme)).isEmpty();
  }
}
