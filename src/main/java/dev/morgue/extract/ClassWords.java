package dev.morgue.extract;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What the words in an element's class, id and role say of its content. Words are generic English
 * that page authors of all languages use; none names a site.
 */
final class ClassWords {

  static final int CONTENT = 1;
  static final int INTRO = 1 << 1;
  static final int COMMENT = 1 << 2;
  static final int RELATED = 1 << 3;
  static final int SHARE = 1 << 4;
  static final int SIGN_UP = 1 << 5;
  static final int ADVERT = 1 << 6;
  static final int NAVIGATION = 1 << 7;
  static final int FOOTER = 1 << 8;
  static final int SIDE = 1 << 9;
  static final int CAPTION = 1 << 10;
  static final int AUTHOR = 1 << 11;
  static final int TOPICS = 1 << 12;
  static final int DATE_LINE = 1 << 13;
  static final int TEASER = 1 << 14;
  static final int PAYWALL = 1 << 15;
  static final int HEADLINE = 1 << 16;
  static final int BOX = 1 << 17;
  static final int HIDDEN = 1 << 18;
  static final int QUOTE = 1 << 19;

  static final int NEWSLETTER = 1 << 20;

  /** Number of meanings, each one bit from 0 up. */
  static final int MEANINGS = 21;

  private static final Pattern SPACE = Pattern.compile(" ");
  private static final Map<String, Integer> MEANING = new HashMap<>();

  /** Tells most words that have no meaning from those that have one. */
  private static final WordSieve WORDS = new WordSieve();

  static {
    put(CONTENT, "article body content entry story text post articlebody articletext bodytext");
    put(
        CONTENT,
        "copy richtext maincontent postcontent entrycontent articlecontent storybody prose");
    put(CONTENT, "paragraph paragraphs storytext articulo artikel contenido texte corps testo");
    put(INTRO, "intro introduction lead lede standfirst dek deck summary subtitle subheadline");
    put(INTRO, "subhead subheading subtitle excerpt abstract chapo sapo perex entradilla kicker");
    put(INTRO, "description sommario occhiello vorspann teasertext ingress manchet sottotitolo");
    put(
        COMMENT,
        "community comment comments commentlist commentary disqus discussion respond reply"
            + " replies");
    put(COMMENT, "kommentar kommentare commentaires comentarios commenti forum leserbriefe");
    put(RELATED, "related recommend recommended recommendation recommendations more readmore");
    put(RELATED, "similar popular trending mostread latest suggested also next previous prev");
    put(RELATED, "outbrain taboola crosslinks morestories seealso readalso upnext further");
    put(RELATED, "weitere verwandte lire correlati relacionadas relacionados nextprev pager");
    put(SHARE, "share sharing social facebook twitter whatsapp follow addthis sharedaddy bookmark");
    put(SHARE, "print email tools toolbar likes like rating vote sociable jetpack");
    put(NEWSLETTER, "newsletter newsletters signup");
    put(SIGN_UP, "newsletter newsletters signup subscribe subscription promo promotion promoted");
    put(SIGN_UP, "cta donate donation membership support app download offer abo marketing");
    put(ADVERT, "ad ads advert advertisement advertising sponsor sponsored banner dfp adsense");
    put(ADVERT, "adslot anzeige werbung publicidad pub reklama commercial affiliate");
    put(NAVIGATION, "nav navigation menu navbar breadcrumb breadcrumbs crumb crumbs pagination");
    put(NAVIGATION, "topbar header masthead skip toc tabs hamburger sitemap submenu");
    put(FOOTER, "footer foot copyright legal imprint impressum disclaimer colophon terms");
    put(SIDE, "sidebar side rail aside widget widgets secondary column module infobox");
    put(CAPTION, "caption captions figcaption credit credits image photo picture figure gallery");
    put(CAPTION, "slideshow video media player img foto carousel audio bildunterschrift thumbnail");
    put(AUTHOR, "author authors byline bio writer contributor autor auteur autore vcard profile");
    put(AUTHOR, "about biography avatar columnist autoren");
    put(TOPICS, "tag tags topic topics category categories keywords taxonomy label labels");
    put(TOPICS, "section eyebrow rubric channel");
    put(DATE_LINE, "date time timestamp published updated dateline pubdate datum fecha meta");
    put(DATE_LINE, "postmeta entrymeta info byline readtime duration");
    put(
        TEASER,
        "teaser teasers card cards tile tiles list listing feed grid item items link links");
    put(TEASER, "headlines thumb stories posts articles");
    put(PAYWALL, "paywall premium login register regwall barrier gate piano metered account");
    put(HEADLINE, "headline title heading headings hed");
    put(BOX, "box factbox callout panel note notes inset embed embedded wrapper popup modal");
    put(BOX, "overlay cookie consent gdpr alert notice toast dialog message correction");
    put(HIDDEN, "hidden hide invisible collapsed sr visually offscreen screenreader assistive");
    put(QUOTE, "quote pullquote blockquote quotation zitat tweet");
  }

  private static final Memo<Integer> KNOWN = new Memo<>(ClassWords::read);

  private ClassWords() {}

  private static void put(int meaning, String words) {
    for (String word : SPACE.split(words, -1)) {
      MEANING.merge(word, meaning, (a, b) -> a | b);
      WORDS.add(word, 0, word.length());
    }
  }

  /** The meanings of all words in an attribute's value. */
  static int meanings(String value) {
    return value.isEmpty() ? 0 : KNOWN.of(value);
  }

  /** The same, not remembered. */
  static int read(String value) {
    int meanings = 0;
    int start = 0;
    int length = Math.min(value.length(), 400);
    for (int at = 0; at <= length; at++) {
      boolean letter = at < length && Character.isLetter(value.charAt(at));
      boolean hump =
          letter
              && at > start
              && Character.isUpperCase(value.charAt(at))
              && Character.isLowerCase(value.charAt(at - 1));
      if (!letter || hump) {
        if (at > start && WORDS.mayHave(value, start, at)) {
          String word = value.substring(start, at).toLowerCase(Locale.ROOT);
          meanings |= MEANING.getOrDefault(word, 0);
        }
        start = hump ? at : at + 1;
      }
    }
    return meanings;
  }
}
