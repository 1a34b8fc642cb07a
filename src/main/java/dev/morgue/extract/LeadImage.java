package dev.morgue.extract;

import dev.morgue.article.Article;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Finds the picture that leads the article, and what is printed beneath it. */
final class LeadImage {

  /** Pictures of the paper or of the author, which stand for no article. */
  private static final Pattern STANDING =
      Pattern.compile(
          "(?:^|[^a-z])(?:logo|placeholder|default|avatar|headshot|byline|author)s?(?:[^a-z]|$)");

  private static final List<String> SOURCES =
      List.of("src", "data-src", "data-lazy-src", "data-original");

  private final PageScan scan;
  private final HeadlineZone zone;
  private final String address;
  private final List<Candidate<Article.Image>> found = new ArrayList<>();

  private LeadImage(PageScan scan, HeadlineZone zone, String address) {
    this.scan = scan;
    this.zone = zone;
    this.address = address;
  }

  /**
   * Candidates, the best first.
   *
   * @param address the article's address, by which relative ones are made absolute; may be empty
   */
  static List<Candidate<Article.Image>> find(
      PageScan scan, SchemaItems data, HeadlineZone zone, String address) {
    LeadImage finder = new LeadImage(scan, zone, address);
    finder.add(scan.meta.first("og:image"), "meta og:image");
    for (Thing image : data.values("image")) {
      String url = image.isText() ? image.text() : image.first("url");
      finder.add(url.isEmpty() ? image.first("contentUrl") : url, "structured image");
    }
    finder.add(scan.meta.first("twitter:image"), "meta twitter:image");
    for (PageScan.Mark picture : scan.pictures) {
      if (finder.leads(picture)) {
        finder.add(picture.value(), "figure near the headline");
      }
    }
    return finder.found;
  }

  private void add(String source, String signal) {
    String url = absolute(source.strip());
    if (!url.isEmpty() && !STANDING.matcher(name(url)).find()) {
      found.add(new Candidate<>(new Article.Image(url, caption(url)), signal));
    }
  }

  /** What stands under the same picture, else under the one near the headline. */
  private String caption(String url) {
    String near = "";
    for (PageScan.Mark picture : scan.pictures) {
      if (!picture.aside() && name(picture.value()).equals(name(url))) {
        return picture.text();
      }
      near = near.isEmpty() && leads(picture) ? picture.text() : near;
    }
    return near;
  }

  private boolean leads(PageScan.Mark picture) {
    return zone.holds(picture) && !picture.aside() && !STANDING.matcher(picture.hint()).find();
  }

  private String absolute(String source) {
    if (source.isEmpty() || source.startsWith("data:") || source.indexOf(' ') >= 0) {
      return "";
    }
    try {
      return address.isEmpty() ? source : URI.create(address).resolve(source).toString();
    } catch (IllegalArgumentException e) {
      return source; // an address that is none, as it stands on the page
    }
  }

  /** The file's name, without what a service for pictures adds. */
  private static String name(String url) {
    String path = SchemaItems.pathOf(url.contains("://") ? url : "x://" + url);
    return path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
  }

  /** Where an image is loaded from, now or when a reader comes near; empty if it does not say. */
  static String source(Element image) {
    for (String key : SOURCES) {
      String source = image.attr(key);
      if (!source.isEmpty() && !source.startsWith("data:")) {
        return source;
      }
    }
    String set = image.attr("srcset").isEmpty() ? image.attr("data-srcset") : image.attr("srcset");
    return set.strip().split("[\\s,]+", -1)[0];
  }
}
