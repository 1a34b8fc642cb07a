package dev.morgue.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/** Reads the links below a headline that stand under or behind a label such as "Topics:". */
final class LabelledLinks {

  private static final int LONGEST_LABEL = 40;
  private static final int SHORTEST_HEADLINE = 30;

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

  private static final FirstLetters LABEL_LETTERS = new FirstLetters(LABEL);

  private final PageScan scan;
  private final int headline;

  /**
   * The links of one page.
   *
   * @param headline place of the headline; -1 if the page shows none
   */
  LabelledLinks(PageScan scan, int headline) {
    this.scan = scan;
    this.headline = headline;
  }

  /**
   * Lines that are links, after a line such as "Topics:".
   *
   * @param aside whether that line stands in a box beside the article, as that of a menu does
   */
  List<String> under(boolean aside) {
    List<PageScan.Mark> lines = scan.lines;
    for (int i = 0; i < lines.size(); i++) {
      PageScan.Mark line = lines.get(i);
      if (line.order() > headline && line.aside() == aside && isLabel(line.text())) {
        List<String> topics = inline(lines, i);
        if (topics.size() > 1 && topics.size() <= TopicLinks.MOST_LINKS) {
          return TopicWords.uncounted(ofOneFolder(topics, line.order(), lines.get(i + 1).order()));
        }
        topics = new ArrayList<>();
        int at = i + 1;
        while (at < lines.size()
            && topics.size() <= TopicLinks.MOST_LINKS
            && isLink(lines.get(at))
            && TopicLinks.isTopic(lines.get(at).text())
            && !isHeadline(lines.get(at).text())) {
          topics.add(lines.get(at).text());
          at++;
        }
        if (!topics.isEmpty() && topics.size() <= TopicLinks.MOST_LINKS) {
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

  /** True for words that go on behind a colon. */
  private static boolean isHeadline(String text) {
    int colon = text.indexOf(": ");
    return colon > 0 && text.length() >= SHORTEST_HEADLINE && text.indexOf(' ', colon + 2) > 0;
  }

  private boolean isLink(PageScan.Mark line) {
    return line.value().equals("link") || scan.linkLines.contains(line.order());
  }

  private static boolean isLabel(String line) {
    return line.length() <= LONGEST_LABEL
        && LABEL_LETTERS.mayBegin(line)
        && LABEL.matcher(line).matches();
  }

  /** The links in a line that begins with a label. */
  List<String> behind() {
    int before = headline;
    for (PageScan.Mark line : scan.lines) {
      if (line.order() > headline && beginsWithLabel(line.text())) {
        List<String> topics = between(before, line.order());
        if (!topics.isEmpty() && topics.size() <= TopicLinks.MOST_LINKS) {
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
        if (text.isEmpty() || !TopicLinks.isTopic(text)) {
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
}
