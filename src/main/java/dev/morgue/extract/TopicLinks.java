package dev.morgue.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Reads the topics that a page shows as links below its headline: marked, labelled or in a box. */
final class TopicLinks {

  private static final int MOST_LINKS = 25;
  private static final int LONGEST = 45;
  private static final int MOST_WORDS = 5;
  private static final int LONGEST_LABEL = 40;
  private static final int MOST_TRIED = 60;

  /** So many nodes above the headline its own labels stand. */
  private static final int NEAR = 40;

  private static final Pattern LABEL =
      Pattern.compile(
          "^(?:tags?|topics?|related topics?|explore more on these topics|more on(?: this)?|filed"
              + " under|filed in|in this"
              + " article|keywords?|themen|thema|schlagw[oö]rt(?:er|e)?|schlagworte|stichwort[e]?|stichwörter|mehr"
              + " lesen über|mehr zum thema|mehr zu diesem thema|lesen sie mehr zu|sujets|mots[-"
              + " ]clés|thèmes|sur le même thème|temas|etiquetas|argomenti|tag|emner|relaterte"
              + " emner|ämnen|relaterade"
              + " ämnen|onderwerpen|tematy|tagi|темы|теги|関連キーワード|関連タグ|キーワード|(?:ähnliche|verwandte)"
              + " themen|themen des artikels|related tags|tags relacionadas|temas"
              + " relacionados|palabras clave|assuntos|tópicos|palavras-chave|argomenti"
              + " correlati|parole"
              + " chiave|etiketler|avainsanat|aiheet|stikkord|emneord|nyckelord|štítky|címkék|słowa"
              + " kluczowe|метки|ключевые"
              + " слова|ετικέτες|trefwoorden|标签|標籤|关键词|關鍵字|タグ|키워드|태그|وسوم|الكلمات"
              + " المفتاحية)\\s?:?$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

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
    return parent != null && parent.ownText().length() > LONGEST_LABEL;
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

  /**
   * Lines that are links, after a line such as "Topics:".
   *
   * @param aside whether that line stands in a box beside the article, as that of a menu does
   */
  List<String> labelled(boolean aside) {
    List<PageScan.Mark> lines = scan.lines;
    for (int i = 0; i < lines.size(); i++) {
      PageScan.Mark line = lines.get(i);
      if (line.order() > headline && line.aside() == aside && isLabel(line.text())) {
        List<String> topics = inline(lines, i);
        if (topics.size() > 1 && topics.size() <= MOST_LINKS) {
          return TopicWords.uncounted(ofOneFolder(topics, line.order(), lines.get(i + 1).order()));
        }
        topics = new ArrayList<>();
        int at = i + 1;
        while (at < lines.size()
            && topics.size() <= MOST_LINKS
            && isLink(lines.get(at))
            && isTopic(lines.get(at).text())) {
          topics.add(lines.get(at).text());
          at++;
        }
        if (!topics.isEmpty() && topics.size() <= MOST_LINKS) {
          int end = lines.get(at - 1).order();
          return TopicWords.uncounted(hashed(ofOneFolder(topics, line.order(), end)));
        }
      }
    }
    return List.of();
  }

  /** Topics up to the last whose address lies where those of topics lie, if most do. */
  private List<String> ofOneFolder(List<String> topics, int start, int end) {
    List<String> folders = new ArrayList<>();
    boolean listed = false;
    for (PageScan.Link link : scan.anchored) {
      if (link.order() > start && link.order() <= end && !link.text().isEmpty()) {
        String address = link.element().attr("href");
        if (TopicAddress.isRoot(address)) {
          break;
        }
        folders.add(TopicAddress.folder(address));
        listed |= TopicAddress.is(address) || address.indexOf('?') > 0;
      }
    }
    if (folders.size() < topics.size()) {
      return folders.isEmpty() ? topics : topics.subList(0, folders.size());
    }
    if (folders.size() > topics.size() || !listed) {
      return topics;
    }
    int same = Collections.frequency(folders, folders.get(0));
    boolean most = same > 1 && same * 2 > folders.size();
    return most ? topics.subList(0, folders.lastIndexOf(folders.get(0)) + 1) : topics;
  }

  private boolean isLink(PageScan.Mark line) {
    return line.value().equals("link") || scan.linkLines.contains(line.order());
  }

  private static boolean isLabel(String line) {
    return line.length() <= LONGEST_LABEL && LABEL.matcher(line).matches();
  }

  /** The links in a line that begins with a label. */
  List<String> inLabelledLine() {
    int before = headline;
    for (PageScan.Mark line : scan.lines) {
      if (line.order() > headline && beginsWithLabel(line.text())) {
        List<String> topics = between(before, line.order());
        if (!topics.isEmpty() && topics.size() <= MOST_LINKS) {
          return topics;
        }
      }
      before = Math.max(before, line.order());
    }
    return List.of();
  }

  /** The links that together are the line below a label, if they are short ones. */
  private List<String> inline(List<PageScan.Mark> lines, int label) {
    boolean isLinks = label + 1 < lines.size() && isLink(lines.get(label + 1));
    return isLinks ? between(lines.get(label).order(), lines.get(label + 1).order()) : List.of();
  }

  private static boolean beginsWithLabel(String line) {
    int colon = line.indexOf(':');
    return colon > 0 && colon < line.length() - 1 && isLabel(line.substring(0, colon));
  }

  /** The texts of the links between two places, if all are short ones. */
  private List<String> between(int start, int end) {
    List<String> topics = new ArrayList<>();
    for (PageScan.Link link : scan.anchored) {
      if (link.order() > start && link.order() <= end) {
        String text = link.text();
        if (text.isEmpty() || !isTopic(text)) {
          return List.of();
        }
        topics.add(text);
      }
    }
    return topics;
  }

  /** Where some begin with a hash, these alone; other links follow them. */
  private static List<String> hashed(List<String> topics) {
    List<String> hashed = new ArrayList<>();
    for (String topic : topics) {
      if (topic.startsWith("#")) {
        hashed.add(topic.substring(1).strip());
      }
    }
    return hashed.size() > 1 ? hashed : topics;
  }

  /** Short and no sentence: what else stands under such a label are headlines. */
  private static boolean isTopic(String text) {
    return text.length() <= LONGEST
        && text.charAt(0) != '('
        && text.split(" ", -1).length <= MOST_WORDS
        && "!?…“”\"".indexOf(text.charAt(text.length() - 1)) < 0;
  }
}
