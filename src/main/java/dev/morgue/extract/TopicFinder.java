package dev.morgue.extract;

import dev.morgue.text.Folding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Finds the tags and keywords that the publisher gave the article. */
final class TopicFinder {

  private static final int MOST = 40;
  private static final int MOST_LINKS = 25;
  private static final int LONGEST = 45;
  private static final int MOST_WORDS = 5;
  private static final int LONGEST_LABEL = 40;
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

  /** Scripts that write no spaces between words use them between keywords. */
  private static final Pattern SPACED =
      Pattern.compile(
          "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]+(?:"
              + " [\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]+)+");

  private static final Pattern COMMA = Pattern.compile("[,;]");
  private static final Pattern SPACE = Pattern.compile(" ");
  private static final Pattern BAR = Pattern.compile("[、|，]");

  private static final Pattern TAGS =
      Pattern.compile(
          "(?:^|[\\s_-]|[a-z](?=[TK]))(?:[Tt]ags?|[Tt]opics?|[Kk]eywords?|etiquetas|schlagworte?)(?:$|[\\s_-])");
  private static final Memo<Boolean> OF_TAGS = new Memo<>(name -> TAGS.matcher(name).find());
  private static final Set<String> NOISE =
      Set.of(
          "news",
          "uncategorized",
          "homepage",
          "home",
          "article",
          "instagram",
          "facebook",
          "twitter",
          "top",
          "mehr",
          "more",
          "alle themen",
          "startseite");

  private TopicFinder() {}

  static List<Candidate<List<String>>> find(
      PageScan scan,
      SchemaItems data,
      String publication,
      HeadlineFinder.Headline headline,
      String body) {
    String text =
        ' '
            + Folding.fold(headline.text() + ' ' + scan.meta.first("description") + ' ' + body)
            + ' ';
    TopicFinder finder = new TopicFinder();
    List<Candidate<List<String>>> found = new ArrayList<>();
    for (String key : List.of("news_keywords", "article:tag", "dc.subject", "citation_keywords")) {
      finder.add(found, words(scan.meta.all(key), text), "meta " + key, publication, text);
    }
    List<String> keywords = new ArrayList<>();
    for (Thing keyword : data.values("keywords")) {
      split(keyword.text(), keywords);
    }
    finder.add(found, keywords, "structured keywords", publication, text);
    for (String key : List.of("parsely-tags", "sailthru.tags", "cxenseparse:recs:tags")) {
      finder.add(found, words(scan.meta.all(key), text), "meta " + key, publication, text);
    }
    finder.add(found, labelled(scan, headline.order()), "links under a label", publication, text);
    finder.add(found, links(scan, headline.order()), "tag links", publication, text);
    if (found.isEmpty()) {
      List<String> inLine = inLabelledLine(scan, headline.order());
      finder.add(found, inLine, "links in a labelled line", publication, text);
    }
    finder.add(found, words(scan.meta.all("keywords"), text), "meta keywords", publication, text);
    List<String> subjects = new ArrayList<>();
    for (Thing subject : data.values("about")) {
      subjects.add(Markup.plain(subject.first("name")));
    }
    finder.add(found, subjects, "structured about", publication, text);
    if (found.isEmpty()) {
      finder.add(found, boxed(scan, headline.order()), "links in a box of tags", publication, text);
    }
    return found;
  }

  /** The words of all values; of several lists only the one that speaks most of this text. */
  private static List<String> words(List<String> values, String text) {
    List<String> all = new ArrayList<>();
    List<String> best = new ArrayList<>();
    int lists = 0;
    double most = -1;
    for (String value : values) {
      List<String> words = new ArrayList<>();
      split(value, words);
      all.addAll(words);
      if (words.size() > 1) {
        lists++;
        long used = words.stream().filter(word -> text.contains(Folding.fold(word))).count();
        double share = (double) used / words.size();
        best = share > most ? words : best;
        most = Math.max(share, most);
      }
    }
    return lists > 1 ? best : all;
  }

  /** Links below the headline whose parents are named after tags. */
  private static List<String> boxed(PageScan scan, int headline) {
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

  /** The first run of tag links below the headline; a cloud of all the site's tags is none. */
  private static List<String> links(PageScan scan, int headline) {
    List<String> run = new ArrayList<>();
    int last = -1;
    for (PageScan.Mark tag : scan.tags) {
      boolean cloud = tag.hint().contains("tag-cloud") || tag.hint().contains("tag-link-");
      boolean marked = tag.hint().contains("rel-tag") || !tag.aside();
      if (tag.order() < headline || cloud || !marked) {
        continue;
      }
      if (last >= 0 && tag.order() - last > 60 && run.size() > 1) {
        break;
      }
      last = tag.order();
      run.add(tag.text());
    }
    return run.size() > MOST_LINKS ? List.of() : run;
  }

  /** Lines that are links, after a line such as "Topics:". */
  private static List<String> labelled(PageScan scan, int headline) {
    List<PageScan.Mark> lines = scan.lines;
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).order() > headline && isLabel(lines.get(i).text())) {
        List<String> topics = inline(scan, lines, i);
        if (topics.size() > 1 && topics.size() <= MOST_LINKS) {
          return topics;
        }
        topics = new ArrayList<>();
        int at = i + 1;
        while (at < lines.size()
            && topics.size() <= MOST_LINKS
            && lines.get(at).value().equals("link")
            && isTopic(lines.get(at).text())) {
          topics.add(lines.get(at).text());
          at++;
        }
        if (!topics.isEmpty() && topics.size() <= MOST_LINKS) {
          return hashed(topics);
        }
      }
    }
    return List.of();
  }

  private static boolean isLabel(String line) {
    return line.length() <= LONGEST_LABEL && LABEL.matcher(line).matches();
  }

  /** The links in a line that begins with a label. */
  private static List<String> inLabelledLine(PageScan scan, int headline) {
    int before = headline;
    for (PageScan.Mark line : scan.lines) {
      if (line.order() > headline && beginsWithLabel(line.text())) {
        List<String> topics = between(scan, before, line.order());
        if (!topics.isEmpty() && topics.size() <= MOST_LINKS) {
          return topics;
        }
      }
      before = Math.max(before, line.order());
    }
    return List.of();
  }

  /** The links that together are the line below a label, if they are short ones. */
  private static List<String> inline(PageScan scan, List<PageScan.Mark> lines, int label) {
    boolean isLinks = label + 1 < lines.size() && lines.get(label + 1).value().equals("link");
    return isLinks
        ? between(scan, lines.get(label).order(), lines.get(label + 1).order())
        : List.of();
  }

  private static boolean beginsWithLabel(String line) {
    int colon = line.indexOf(':');
    return colon > 0 && colon < line.length() - 1 && isLabel(line.substring(0, colon));
  }

  /** The texts of the links between two places, if all are short ones. */
  private static List<String> between(PageScan scan, int start, int end) {
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
        && text.split(" ", -1).length <= MOST_WORDS
        && "!?…“”\"".indexOf(text.charAt(text.length() - 1)) < 0;
  }

  private static void split(String value, List<String> words) {
    boolean commas = value.indexOf(',') >= 0 || value.indexOf(';') >= 0;
    Pattern separator = commas ? COMMA : SPACED.matcher(value).matches() ? SPACE : BAR;
    for (String word : separator.split(value, -1)) {
      String plain = Markup.plain(word);
      words.add(plain.startsWith("#") ? plain.substring(1) : plain);
    }
  }

  private void add(
      List<Candidate<List<String>>> found,
      List<String> words,
      String signal,
      String publication,
      String text) {
    Set<String> seen = new HashSet<>(signal.contains("links") ? NOISE : Set.of());
    seen.add(Folding.fold(publication));
    List<String> topics = new ArrayList<>();
    int used = 0;
    for (String word : words) {
      String folded = Folding.fold(word);
      if (word.length() < 80 && !folded.isEmpty() && seen.add(folded) && !folded.contains("http")) {
        topics.add(word);
        used += text.contains(folded) ? 1 : 0;
      }
    }
    boolean ofTheSite = topics.size() >= 6 && used * 6 < topics.size();
    boolean isLinks = signal.contains("links");
    if (!topics.isEmpty() && topics.size() <= MOST && (isLinks || !ofTheSite)) {
      found.add(new Candidate<>(topics, signal));
    }
  }
}
