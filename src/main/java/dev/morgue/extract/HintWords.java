package dev.morgue.extract;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What the words of an element's {@link PageElement#hint} say of the field that it shows. */
final class HintWords {

  static final int ASIDE = 1;
  static final int TITLE = 1 << 1;
  static final int AUTHOR = 1 << 2;
  static final int DATE = 1 << 3;
  static final int CRUMB = 1 << 4;
  static final int DECK = 1 << 5;
  static final int KICKER = 1 << 6;
  static final int TOPIC = 1 << 7;
  static final int WALL = 1 << 8;

  /** Whole words, between white space, hyphens and underscores, of boxes beside an article. */
  private static final Set<String> ASIDES =
      Set.of(
          ("related recommend recommended recommendation recommendations sidebar comment comments"
               + " commentlist footer nav navbar navigation menu widget popular trending mostread"
               + " mostviewed newsletter promo teaser teasers readnext readmore upnext modal popup"
               + " login cookie breadcrumb breadcrumbs ad ads advert outbrain taboola latest"
               + " carousel respond reply masthead ticker")
              .split(" ", -1));

  /** The same in two parts. */
  private static final Set<String> PAIRS =
      Set.of(
          "side-bar",
          "comment-list",
          "disqus_thread",
          "most-read",
          "most-viewed",
          "read-next",
          "read-more",
          "up-next",
          "site-header",
          "more-stories");

  /** Whole words of credits; parts of them stand in other words. */
  private static final Set<String> CREDITS =
      Set.of("firma", "firmas", "firmante", "penulis", "forfatter");

  private static final Pattern TITLES =
      Pattern.compile(
          "headline|(?:entry|article|post|story|page|news)[-_]{0,2}title|(?:^|\\s)(?:p-name|hed)(?:\\s|$)");

  private record Part(String letters, int meaning) {}

  private static final int LETTERS = 'z' - 'a' + 1;

  /** Parts of words by their first two letters, from aa to zz. */
  private static final Part[][] PARTS = new Part[LETTERS * LETTERS][0];

  /** The whole words and the pairs, which tell most others from them at a glance. */
  private static final WordSieve WORDS = new WordSieve();

  static {
    put(AUTHOR, "author byline writer autor auteur redakteur by-line columnist journalist");
    put(AUTHOR, "verfasser yazar contributor szerzo");
    put(DATE, "date time publish posted datum fecha tarih");
    put(CRUMB, "crumb pankuzu filariane fil-ariane brotkrume migas");
    put(DECK, "standfirst subtitle sub-title subhead dek deck lead intro summary excerpt chapo");
    put(DECK, "teaser description article-desc article_desc article__desc sommario catenaccio");
    put(DECK, "sottotitolo entradilla bajada copete subtitulo vorspann untertitel ingress perex");
    put(DECK, "linha-fina linha_fina linhafina zajawka soustitre sous-titre preamble strapline");
    put(DECK, "manchet underrubrik onderkop sapo anons");
    put(KICKER, "kicker eyebrow section category rubric overline series topline column-name");
    put(TOPIC, "tag topic keyword");
    put(WALL, "paywall regwall subscriber-only subscribers-only metered-content content-gate");
    for (Set<String> words : List.of(ASIDES, PAIRS, CREDITS)) {
      words.forEach(word -> WORDS.add(word, 0, word.length()));
    }
  }

  private static final Memo<Integer> KNOWN = new Memo<>(HintWords::read);

  private HintWords() {}

  private static void put(int meaning, String parts) {
    for (String part : parts.split(" ", -1)) {
      int pair = pair(part, 0);
      Part[] more = Arrays.copyOf(PARTS[pair], PARTS[pair].length + 1);
      more[more.length - 1] = new Part(part, meaning);
      PARTS[pair] = more;
    }
  }

  /** The number of two letters; -1 if they are none. */
  private static int pair(String text, int at) {
    int first = text.charAt(at) - 'a';
    int second = text.charAt(at + 1) - 'a';
    boolean letters = first >= 0 && first < LETTERS && second >= 0 && second < LETTERS;
    return letters ? first * LETTERS + second : -1;
  }

  /** The meanings of all words in a hint, one bit each. */
  static int meanings(String hint) {
    return KNOWN.of(hint);
  }

  /** True if a class name has a word for authors in it. */
  static boolean isAuthor(String word) {
    return (meanings(word) & AUTHOR) != 0;
  }

  /** The same, not remembered. */
  static int read(String hint) {
    int meanings = wholeWords(hint);
    for (int at = 0; at + 1 < hint.length(); at++) {
      int pair = pair(hint, at);
      if (pair >= 0) {
        for (Part part : PARTS[pair]) {
          meanings |= hint.startsWith(part.letters, at) ? part.meaning : 0;
        }
      }
    }
    meanings |= hint.startsWith("sub ") || hint.equals("sub") ? KICKER : 0;
    boolean title = hint.contains("title") || hint.contains("headline") || hint.contains("p-name");
    title |= hint.startsWith("hed") || hint.contains(" hed");
    return title && TITLES.matcher(hint).find() ? meanings | TITLE : meanings;
  }

  private static int wholeWords(String hint) {
    int meanings = 0;
    int before = 0;
    int start = 0;
    for (int at = 0; at <= hint.length(); at++) {
      if (at == hint.length() || isGap(hint.charAt(at))) {
        if (at > start && WORDS.mayHave(hint, start, at)) {
          String word = hint.substring(start, at);
          meanings |= ASIDES.contains(word) ? ASIDE : CREDITS.contains(word) ? AUTHOR : 0;
        }
        if (before < start && WORDS.mayHave(hint, before, at)) {
          meanings |= PAIRS.contains(hint.substring(before, at)) ? ASIDE : 0;
        }
        before = start;
        start = at + 1;
      }
    }
    return meanings;
  }

  private static boolean isGap(char c) {
    return c == '-' || c == '_' || c == ' ' || (c >= '\t' && c <= '\r');
  }
}
