package dev.morgue.extract;

import dev.morgue.text.LowerCase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Phrases that tell what a block of text is for, in the languages of most papers. They are hints to
 * be weighed with a block's place and length, never reasons on their own.
 */
final class TextCues {

  static final int READ_MORE = 1;
  static final int SIGN_UP = 1 << 1;
  static final int COPYRIGHT = 1 << 2;
  static final int CREDIT = 1 << 3;
  static final int BYLINE = 1 << 4;
  static final int DATE = 1 << 5;
  static final int SHARE = 1 << 6;
  static final int COMMENT = 1 << 7;
  static final int CORRECTION = 1 << 8;
  static final int BIOGRAPHY = 1 << 9;
  static final int PAYWALL = 1 << 10;
  static final int ADVERT = 1 << 11;
  static final int TOPICS = 1 << 12;
  static final int CONTACT = 1 << 13;

  /** Number of meanings, each one bit from 0 up. */
  static final int MEANINGS = 14;

  /** Only so much of a long block is looked at, from its start and from its end. */
  private static final int LOOKED_AT = 240;

  private static final Pattern BAR = Pattern.compile("[|]");
  private static final Map<String, List<Cue>> AT_START = new HashMap<>();
  private static final Map<String, List<Cue>> ANYWHERE = new HashMap<>();
  private static final List<Cue> UNSPACED = new ArrayList<>();

  /** Those of the first and of all words; most words of a text are told from them at a glance. */
  private static final WordSieve STARTS = new WordSieve();

  private static final WordSieve WORDS = new WordSieve();

  /** What a character of a Latin script is: part of a word, or of a phrase without spaces. */
  private static final byte[] LATIN = new byte[0x250];

  private static final byte WORD = 1;
  private static final byte SIGN = 2;

  private record Cue(String phrase, int meaning) {}

  static {
    for (char c = 0; c < LATIN.length; c++) {
      LATIN[c] = Character.isLetterOrDigit(c) || c == '@' ? WORD : c == '©' || c == '(' ? SIGN : 0;
    }
    start(
        READ_MORE,
        "read more|read also|also read|also on|also in|related|see also|more on|more from|read"
            + " next");
    start(READ_MORE, "recommended|you may also like|you might also like|don't miss|most read");
    start(
        READ_MORE,
        "more from|most popular|trending|up next|latest|watch|listen|click here|more stories");
    start(
        READ_MORE, "keep reading|must read|must reads|editors' picks|editor's picks|in other news");
    start(
        READ_MORE,
        "lesen sie auch|lesen sie|mehr zum thema|mehr dazu|auch interessant|weitere artikel|lies"
            + " auch");
    start(READ_MORE, "das könnte sie auch|zum thema|weiterlesen|mehr lesen|siehe auch|mehr aus");
    start(READ_MORE, "lire aussi|à lire|lire la suite|voir aussi|sur le même sujet|notre dossier");
    start(
        READ_MORE,
        "lee también|leer más|te puede interesar|más información|ver también|lea también");
    start(READ_MORE, "noticias relacionadas|leggi anche|per approfondire|ti potrebbe interessare");
    start(READ_MORE, "leia também|leia mais|veja também|saiba mais|lees ook|lees meer|läs också");
    start(READ_MORE, "läs mer|læs også|les også|lue myös|czytaj|zobacz|čtěte|přečtěte|читайте");
    start(READ_MORE, "смотрите также|по теме|ilgili|ayrıca|devamını oku|baca juga|xem thêm|اقرأ");
    start(SIGN_UP, "subscribe|sign up|get the|join our|join us|download|follow us|support our");
    start(SIGN_UP, "become a|donate|abonnieren|jetzt abonnieren|newsletter|abonnez|inscrivez");
    start(SIGN_UP, "suscríbete|regístrate|iscriviti|abbonati|assine|inscreva|siga|síguenos|segui");
    start(SIGN_UP, "подписывайтесь|подпишитесь|folgen sie|suivez|télécharger|descarga");
    any(SIGN_UP, "newsletter|newsletters|our app|google news|telegram channel|whatsapp channel");
    any(SIGN_UP, "follow us|sign up for|subscribe to our|whatsapp-kanal|inbox|subscribe now");
    any(SIGN_UP, "e-mail address|email address|unsubscribe|privacy policy|terms of service");
    any(SIGN_UP, "reader-supported|paid subscriber|paid subscribers|become a subscriber");
    any(COPYRIGHT, "copyright|all rights reserved|alle rechte vorbehalten|tous droits réservés");
    any(COPYRIGHT, "todos los derechos|tutti i diritti|todos os direitos|все права|reserved");
    any(COPYRIGHT, "may not be published|republish|reproduction|creative commons|licensed under");
    start(CREDIT, "photo|photos|image|images|picture|foto|fotos|bild|credit|photograph|crédit");
    start(
        CREDIT, "imagen|imagem|getty|quelle|source|fonte|fuente|video|illustration|фото|photo by");
    any(CREDIT, "getty images|ap photo|shutterstock|photo by|picture alliance|via getty|imago");
    any(CREDIT, "file photo|alamy|afp via|courtesy of|screenshot|foto di|archivbild|symbolbild");
    start(BYLINE, "by|von|par|por|di|door|av|text|written by|author|autor|auteur|opinion by");
    start(
        BYLINE, "posted by|published by|reporting by|editing by|edited by|story by|guest essay by");
    start(DATE, "published|updated|posted|last updated|last modified|veröffentlicht|aktualisiert");
    start(DATE, "stand|publié|mis à jour|publicado|actualizado|pubblicato|aggiornato|atualizado");
    start(DATE, "опубликовано|обновлено|gepubliceerd|first published|date|datum|erstellt|modified");
    any(DATE, "min read|minute read|minutes read|minuten lesezeit|lesezeit|min de lecture");
    any(DATE, "min de lectura|hours ago|days ago|minutes ago|gmt|edt|uhr");
    start(
        SHARE, "share|tweet|facebook|twitter|print|e-mail|email|teilen|drucken|partager|compartir");
    start(SHARE, "condividi|compartilhar|compartilhe|like this|save|bookmark|merken|copy link");
    any(SHARE, "click to share|share this|facebook twitter|share on|teilen auf|whatsapp|linkedin");
    start(COMMENT, "comments|comment|leave a|reply|kommentare|kommentar|commentaires|comentarios");
    start(COMMENT, "view comments|show comments|join the conversation|have your say|discuss");
    start(COMMENT, "commenti|комментарии|add a comment|responses|antworten|permalink|trackback");
    start(
        CORRECTION,
        "correction|corrections|clarification|this article has been|this story has been");
    start(CORRECTION, "an earlier version|a previous version|editor's note|editors' note|update");
    start(
        CORRECTION, "korrektur|anmerkung der redaktion|hinweis der redaktion|errata|rectificatif");
    start(CORRECTION, "fe de errores|rettifica|this article was amended|this post has been|note");
    start(
        CORRECTION,
        "this article was originally|this story was originally|this article originally");
    start(CORRECTION, "this piece originally|originally published|erratum|precisazione|corrección");
    any(
        BIOGRAPHY,
        "is a columnist|is a writer|is a freelance|is a staff|is a senior|is the author");
    any(BIOGRAPHY, "is a reporter|is a journalist|is a professor|is an associate|is an editor");
    any(BIOGRAPHY, "is a contributing|is a contributor|is a political|is a fellow|is the editor");
    any(BIOGRAPHY, "has written for|her work has|his work has|his latest book|her latest book");
    any(BIOGRAPHY, "ist autor|ist autorin|ist redakteur|ist redakteurin|ist journalist");
    any(BIOGRAPHY, "est journaliste|est professeur|es periodista|es escritor|è giornalista");
    any(BIOGRAPHY, "contributed to this report|contributed reporting|contributed to this story");
    any(
        PAYWALL,
        "already a subscriber|log in|login|subscribe to continue|continue reading|sign in");
    any(
        PAYWALL,
        "subscribers|premium|jetzt testen|bereits abonnent|anmelden|registrieren|abonnent");
    any(PAYWALL, "abonnés|déjà abonné|suscriptores|iniciar sesión|iniciá sesión|create an account");
    start(ADVERT, "advertisement|anzeige|werbung|publicité|publicidad|pubblicità|reklama|реклама");
    start(ADVERT, "publicidade|annons|mainos|advertentie|inzerce|hirdetés|διαφήμιση|إعلان");
    start(ADVERT, "広告|广告|廣告|광고");
    start(ADVERT, "story continues|article continues|sponsored|skip|loading|scroll|close|annonse");
    start(TOPICS, "tags|topics|filed under|schlagworte|themen|tagged|keywords|categories|category");
    start(TOPICS, "temas|sujets|temi|posted in|stichworte|mots-clés|etiquetas|теги|more about");
    any(
        CONTACT,
        "write us|letters must|letters are welcome|contact|reach|follow him|follow her|on"
            + " twitter|e-mail|email|twitter.com|http");
    any(CONTACT, "kontakt|letters to the editor|write to|send|tips");
    unspaced(READ_MORE, "関連記事|あわせて読みたい|相关阅读|延伸阅读|延伸閱讀|相關新聞|続きを読む|더보기|관련기사");
    unspaced(COPYRIGHT, "無断転載|版权|版權|著作権|저작권|责任编辑|©|(c) ");
    unspaced(CREDIT, "写真|撮影|图片来源|圖/|图/|사진");
    unspaced(SHARE, "分享|シェア|공유");
    unspaced(PAYWALL, "この記事は有料|会員限定|登录|ログイン");
  }

  private TextCues() {}

  private static void start(int meaning, String phrases) {
    put(AT_START, STARTS, meaning, phrases);
  }

  private static void any(int meaning, String phrases) {
    put(ANYWHERE, WORDS, meaning, phrases);
  }

  private static void unspaced(int meaning, String phrases) {
    for (String phrase : BAR.split(phrases, -1)) {
      UNSPACED.add(new Cue(phrase, meaning));
    }
  }

  private static void put(
      Map<String, List<Cue>> cues, WordSieve words, int meaning, String phrases) {
    for (String phrase : BAR.split(phrases, -1)) {
      int end = wordEnd(phrase, 0);
      words.add(phrase, 0, end);
      cues.computeIfAbsent(phrase.substring(0, end), word -> new ArrayList<>())
          .add(new Cue(phrase, meaning));
    }
  }

  /** The meanings of the phrases at the start or near the start of a block. */
  static int meanings(String text) {
    String start = text.length() <= 2 * LOOKED_AT ? text : text.substring(0, LOOKED_AT);
    return read(hasOddCapital(start) ? start.toLowerCase(Locale.ROOT) : start);
  }

  /** True for a capital whose lower case in a text is not the one that it has by itself. */
  private static boolean hasOddCapital(String text) {
    return text.indexOf('İ') >= 0 || text.indexOf('Σ') >= 0;
  }

  private static int read(String text) {
    int meanings = 0;
    boolean first = true;
    boolean unspaced = false; // whether a character is of those of which each such phrase has one
    int start = -1;
    char[] chars = (text + ' ').toCharArray(); // the space ends the last word
    for (int at = 0; at < chars.length; at++) {
      char c = chars[at];
      int kind = kind(c);
      unspaced |= kind == SIGN || c >= BylineParser.FIRST_UNSPACED;
      if (kind == WORD) {
        start = start < 0 ? at : start;
      } else if (start >= 0) {
        if (first && STARTS.mayHave(text, start, at)) {
          meanings |= match(AT_START, text, start, at);
        }
        if (WORDS.mayHave(text, start, at)) {
          meanings |= match(ANYWHERE, text, start, at);
        }
        first = false;
        start = -1;
      }
    }
    return unspaced ? meanings | unspaced(text.toLowerCase(Locale.ROOT)) : meanings;
  }

  private static int unspaced(String text) {
    int meanings = 0;
    for (Cue cue : UNSPACED) {
      meanings |= text.contains(cue.phrase) ? cue.meaning : 0;
    }
    return meanings;
  }

  private static int match(Map<String, List<Cue>> cues, String text, int at, int wordEnd) {
    int meanings = 0;
    List<Cue> some = cues.get(text.substring(at, wordEnd).toLowerCase(Locale.ROOT));
    if (some == null) {
      return 0;
    }
    for (Cue cue : some) {
      int end = at + cue.phrase.length();
      if (isAt(text, at, cue.phrase) && (end == text.length() || !isWord(text.charAt(end)))) {
        meanings |= cue.meaning;
      }
    }
    return meanings;
  }

  /** True if the phrase stands there, in whatever case and with whatever apostrophe. */
  private static boolean isAt(String text, int start, String phrase) {
    if (start + phrase.length() > text.length()) {
      return false;
    }
    for (int at = 0; at < phrase.length(); at++) {
      char c = LowerCase.of(text.charAt(start + at));
      if (phrase.charAt(at) != (c == '’' ? '\'' : c)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isWord(char c) {
    return kind(c) == WORD;
  }

  private static int kind(char c) {
    return c < LATIN.length ? LATIN[c] : Character.isLetterOrDigit(c) ? WORD : 0;
  }

  private static int wordEnd(String text, int start) {
    int end = start;
    while (end < text.length() && isWord(text.charAt(end))) {
      end++;
    }
    return Math.max(end, start + 1);
  }
}
