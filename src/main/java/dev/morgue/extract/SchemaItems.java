package dev.morgue.extract;

import dev.morgue.text.Folding;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The article that a page's JSON-LD and microdata describe, and the items that it refers to. */
final class SchemaItems {

  private static final Set<String> OTHER_ARTICLE_TYPES =
      Set.of(
          "BlogPosting",
          "LiveBlogPosting",
          "Review",
          "Report",
          "SocialMediaPosting",
          "DiscussionForumPosting",
          "Recipe",
          "ClaimReview",
          "CriticReview",
          "Interview");
  private static final List<String> CONTAINERS =
      List.of(
          "@graph",
          "mainEntity",
          "mainEntityOfPage",
          "hasPart",
          "subjectOf",
          "blogPost",
          "liveBlogUpdate");
  private static final int SAME_ADDRESS = 4;
  private static final int MAX_ITEMS = 2_000;

  /** Shorter words, as articles and prepositions, say nothing of what a text is about. */
  private static final int LEAST_WORD = 4;

  private final Map<String, Thing> byId = new HashMap<>();
  private final List<Source> articles = new ArrayList<>();
  private final List<Thing> others = new ArrayList<>();

  /** A described article, and which syntax describes it. */
  record Source(Thing thing, String syntax) {}

  static SchemaItems of(PageScan scan, String pageUrl) {
    SchemaItems data = new SchemaItems();
    List<Thing> things = new ArrayList<>();
    for (String script : scan.scripts) {
      things.addAll(JsonLd.read(script));
    }
    data.collect(things, "json-ld");
    data.collect(scan.microdata.roots(), "microdata");
    data.sort(pageUrl, scan);
    return data;
  }

  private void collect(List<Thing> roots, String syntax) {
    List<Thing> queue = new ArrayList<>(roots);
    for (int i = 0; i < queue.size() && i < MAX_ITEMS; i++) {
      Thing thing = queue.get(i);
      String id = thing.first("@id");
      if (!id.isEmpty() && thing.properties().size() > 1) {
        byId.putIfAbsent(id, thing);
      }
      if (isArticle(thing)) {
        articles.add(new Source(thing, syntax));
      } else if (!thing.isText()) {
        others.add(thing);
      }
      for (String container : CONTAINERS) {
        for (Thing inner : thing.all(container)) {
          if (!inner.isText() && inner.properties().size() > 1) {
            queue.add(inner);
          }
        }
      }
    }
  }

  static boolean isArticle(Thing thing) {
    for (String type : thing.types()) {
      if (type.endsWith("Article") || OTHER_ARTICLE_TYPES.contains(type)) {
        return true;
      }
    }
    return false;
  }

  /** The page's own article first: by address, then by headline, then as they stand. */
  private void sort(String pageUrl, PageScan scan) {
    String path = pathOf(pageUrl.isEmpty() ? scan.canonical : pageUrl);
    String title = Folding.fold(scan.title + ' ' + scan.meta.first("og:title"));
    Map<Source, Integer> rank = new HashMap<>();
    for (Source source : articles) {
      int score = 0;
      Thing thing = source.thing;
      for (String key : List.of("url", "mainEntityOfPage", "@id")) {
        for (Thing value : thing.all(key)) {
          String address = value.isText() ? value.text() : value.first("@id");
          if (path.length() > 1 && pathOf(address).equals(path)) {
            score = SAME_ADDRESS;
          }
        }
      }
      String headline = Folding.fold(thing.first("headline"));
      if (!headline.isEmpty() && title.contains(headline)) {
        score += 3;
      }
      score += thing.all("headline").isEmpty() ? 0 : 1;
      score += thing.all("datePublished").isEmpty() ? 0 : 1;
      score -= thing.hasType("Review") ? 1 : 0;
      rank.put(source, score);
    }
    Set<String> words =
        words(SiteName.longest(scan.title) + ' ' + scan.meta.first("og:title") + ' ' + path);
    if (namesHeading(scan, words)) {
      articles.removeIf(
          source -> rank.getOrDefault(source, 0) < SAME_ADDRESS && isStranger(source.thing, words));
    }
    articles.sort((a, b) -> rank.getOrDefault(b, 0) - rank.getOrDefault(a, 0));
    articles.removeIf(source -> isAnother(source.thing, articles.get(0).thing));
  }

  /** True if title and address have most words of a main heading. */
  private static boolean namesHeading(PageScan scan, Set<String> title) {
    for (PageScan.Mark heading : scan.headings) {
      if (heading.tag().equals("h1") && !heading.aside()) {
        Set<String> words = words(heading.text());
        int all = words.size();
        words.retainAll(title);
        if (words.size() >= 2 && words.size() * 2 > all) {
          return true;
        }
      }
    }
    return false;
  }

  /** True for a description, as of a card beside the text, that names none of these words. */
  private static boolean isStranger(Thing thing, Set<String> title) {
    Set<String> words = words(thing.first("headline"));
    return words.size() >= 2 && Collections.disjoint(words, title);
  }

  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>(Folding.words(text));
    words.removeIf(word -> word.length() < LEAST_WORD);
    return words;
  }

  private static boolean isAnother(Thing thing, Thing main) {
    String a =
        Folding.fold(
            thing.first("headline").isEmpty() ? thing.first("name") : thing.first("headline"));
    String b =
        Folding.fold(
            main.first("headline").isEmpty() ? main.first("name") : main.first("headline"));
    return !a.isEmpty() && !b.isEmpty() && !a.contains(b) && !b.contains(a);
  }

  static String pathOf(String address) {
    int scheme = address.indexOf("://");
    int slash = address.indexOf('/', scheme < 0 ? 0 : scheme + 3);
    if (slash < 0) {
      return "";
    }
    int end = address.indexOf('#', slash);
    String path = end < 0 ? address.substring(slash) : address.substring(slash, end);
    int query = path.indexOf('?');
    path = query < 0 ? path : path.substring(0, query);
    return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
  }

  /** Descriptions of the page's article, the most trusted first. */
  List<Source> articles() {
    return articles;
  }

  /** Items that are no articles. */
  List<Thing> others() {
    return others;
  }

  /** What a reference by {@code @id} refers to; the thing itself if it refers to nothing. */
  Thing resolved(Thing thing) {
    if (thing.isText()) {
      return thing;
    }
    String id = thing.first("@id");
    boolean bare = thing.first("name").isEmpty();
    return bare && byId.containsKey(id) ? byId.getOrDefault(id, thing) : thing;
  }

  /** Texts of a property over all descriptions, without repeats, with their signal. */
  List<Candidate<String>> texts(String property) {
    List<Candidate<String>> texts = new ArrayList<>();
    for (Source source : articles) {
      String text = Markup.plain(source.thing.first(property));
      if (!text.isEmpty()) {
        texts.add(new Candidate<>(text, source.syntax + ' ' + property));
      }
    }
    return texts;
  }

  /** The first text of a property; empty if no description has it. */
  String first(String property) {
    List<Candidate<String>> texts = texts(property);
    return texts.isEmpty() ? "" : texts.get(0).value();
  }

  /** All values of a property over all descriptions, references followed. */
  List<Thing> values(String property) {
    List<Thing> values = new ArrayList<>();
    for (Source source : articles) {
      for (Thing value : source.thing.all(property)) {
        values.add(resolved(value));
      }
    }
    return values;
  }
}
