package dev.morgue.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A line that papers set around every text alike, as a printer keeps standing type: the heading
 * above comments, the way to the next page. It is told by all its words or by how it begins, so
 * that a sentence which only speaks of such things is none. Numbers and punctuation do not count.
 */
enum StandingLine {
  NONE(""),
  COMMENTS("stands above the comments"),
  PAGES("leads to another page"),
  SHARE("asks to share or to print"),
  ADVERT("announces an advertisement"),
  CLOSED("says who may read the article"),
  FILED("says where the article was filed"),
  PRINTED("stands around a printed page"),
  PROMOTION("promotes the paper"),
  ASKS("asks for the reader’s opinion"),
  AUTHOR("stands above the note on the author");

  /** Lines are told by all their words up to this length, and by how they begin up to the next. */
  private static final int LONGEST_WHOLE = 80;

  private static final int LONGEST = 300;
  private static final int LOOKED_AT = 100;

  private static final Pattern BAR = Pattern.compile("[|]");

  private static final Map<String, List<Phrase>> BY_FIRST_WORD = new HashMap<>();

  private enum Extent {
    WHOLE,
    WHOLE_WITH_NUMBER,
    BEGINNING,
    BEGINNING_AFTER_NUMBER
  }

  private record Phrase(String words, StandingLine kind, Extent extent) {

    boolean isIn(String text, String line) {
      return switch (extent) {
        case WHOLE -> text.length() <= LONGEST_WHOLE && line.equals(words);
        case WHOLE_WITH_NUMBER ->
            text.length() <= LONGEST_WHOLE && line.equals(words) && hasDigit(text);
        case BEGINNING -> line.startsWith(words) && isWhole(line, words.length());
        case BEGINNING_AFTER_NUMBER ->
            Character.isDigit(text.charAt(0))
                && line.startsWith(words)
                && isWhole(line, words.length());
      };
    }

    private static boolean isWhole(String line, int end) {
      return line.length() == end || line.charAt(end) == ' ';
    }
  }

  static {
    whole(COMMENTS, "comments|reader comments|readers comments|your comments|user comments");
    whole(COMMENTS, "comments from readers|comments on this article|comments on this story");
    whole(COMMENTS, "view comments|show comments|all comments|recent comments|article comments");
    whole(COMMENTS, "leave a reply|leave a comment|post a comment|add a comment|add your comment");
    whole(COMMENTS, "join the conversation|join the discussion|reader responses|have your say");
    whole(COMMENTS, "kommentare|leserkommentare|ihre kommentare|alle kommentare|lesermeinungen");
    whole(COMMENTS, "kommentar schreiben|kommentar verfassen|schreibe einen kommentar");
    whole(COMMENTS, "commentaires|vos commentaires|les commentaires|tous les commentaires");
    whole(COMMENTS, "laisser un commentaire|commentaires des lecteurs|vos réactions");
    whole(COMMENTS, "comentarios|los comentarios|ver comentarios|deja un comentario");
    whole(COMMENTS, "deja una respuesta|comentários|deixe um comentário|comentários dos leitores");
    whole(COMMENTS, "commenti|i commenti|i vostri commenti|i commenti dei lettori");
    whole(
        COMMENTS, "lascia un commento|reacties|alle reacties|geef een reactie|plaats een reactie");
    whole(COMMENTS, "kommentarer|lämna en kommentar|legg igjen en kommentar|skriv en kommentar");
    whole(COMMENTS, "kommentit|lukijoiden kommentit|komentarze|dodaj komentarz|komentáře");
    whole(COMMENTS, "комментарии|оставить комментарий|добавить комментарий|коментарі|yorumlar");
    whole(COMMENTS, "hozzászólások|comentarii|σχόλια|コメント|読者のコメント|コメントを残す|网友评论");
    whole(COMMENTS, "評論區|评论区|讀者留言|댓글|التعليقات|تعليقات|תגובות");
    numbered(COMMENTS, "comment|response|responses|replies|kommentar|commentaire|réactions");
    numbered(COMMENTS, "comentario|respuestas|comentário|respostas|commento|reactie|kommenttia");
    numbered(COMMENTS, "komentarzy|komentarz|komentářů|комментариев|комментария|комментарий");
    numbered(COMMENTS, "коментарів|отзывы|yorum|hozzászólás|评论|評論|留言|回复|의견|تعليق|discussion");
    afterNumber(COMMENTS, "thoughts on|thought on|responses to|comments on|gedanken zu");
    afterNumber(COMMENTS, "kommentare zu|commentaires sur|réflexions au sujet de|comentarios en");
    afterNumber(COMMENTS, "comentários sobre|commenti su|pensieri su|reacties op|komentarzy do");
    whole(PAGES, "next page|previous page|continued on next page|continued on the next page");
    whole(PAGES, "continues on next page|nächste seite|weiter auf der nächsten seite");
    whole(PAGES, "page suivante|página siguiente|siguiente página|pagina successiva");
    whole(PAGES, "próxima página|volgende pagina|następna strona|следующая страница|次のページ");
    whole(PAGES, "次ページへ|次のページへ|下一页|下一頁|다음 페이지");
    numbered(PAGES, "page of|continued on page|continued from page|seite von|weiter auf seite");
    numbered(PAGES, "page sur|suite page|suite en page|continúa en la página|continua a pagina");
    numbered(PAGES, "página de|pagina van|strona z|страница из");
    whole(SHARE, "share this|share this article|share this story|share this post|share this page");
    whole(SHARE, "diesen artikel teilen|artikel teilen|partager cet article|partagez cet article");
    whole(SHARE, "compartir este artículo|condividi questo articolo|compartilhe esta notícia");
    whole(SHARE, "deel dit artikel|dela artikeln|del artikkelen|udostępnij artykuł");
    whole(SHARE, "print this article|print this page|print this story|email this article");
    whole(SHARE, "email this story|printer friendly version|send to a friend|artikel drucken");
    whole(SHARE, "imprimer cet article|imprimir este artículo|stampa questo articolo");
    whole(SHARE, "версия для печати|распечатать|поделиться|tell a friend");
    whole(ADVERT, "advertisement article continues below this ad");
    whole(ADVERT, "advertisement story continues below");
    whole(ADVERT, "advertisement article continues below");
    whole(ADVERT, "advertisement story continues below this ad|advertisement continue reading");
    whole(ADVERT, "article continues below this ad|story continues below this ad");
    whole(CLOSED, "article réservé aux abonnés|réservé aux abonnés|article abonné");
    whole(CLOSED, "contenu réservé aux abonnés|nur für abonnenten|artikel nur für abonnenten");
    whole(CLOSED, "exklusiv für abonnenten|solo para suscriptores|sólo para suscriptores");
    whole(CLOSED, "exclusivo para suscriptores|contenido exclusivo para suscriptores");
    whole(CLOSED, "contenuto riservato agli abbonati|riservato agli abbonati|solo per abbonati");
    whole(CLOSED, "exclusivo para assinantes|conteúdo exclusivo para assinantes");
    whole(CLOSED, "alleen voor abonnees|exclusief voor abonnees|tylko dla prenumeratorów");
    whole(CLOSED, "только для подписчиков|subscribers only|for subscribers only");
    whole(CLOSED, "subscriber only|subscriber exclusive|for subscribers|有料会員限定|会員限定記事");
    beginning(FILED, "this entry was posted|this entry is filed under|this post was posted in");
    beginning(FILED, "dieser beitrag wurde unter|dieser eintrag wurde unter");
    beginning(FILED, "dieser eintrag wurde am|ce contenu a été publié dans");
    beginning(FILED, "cette entrée a été publiée dans|esta entrada fue publicada en");
    beginning(FILED, "esta entrada foi publicada em|questa voce è stata pubblicata in");
    beginning(FILED, "dit bericht werd geplaatst in|dit bericht is geplaatst in");
    beginning(FILED, "ten wpis został opublikowany w|запись опубликована в рубрике");
    beginning(FILED, "detta inlägg publicerades i|dette indlæg blev udgivet i");
    beginning(PRINTED, "this is a printer friendly|this is a print friendly");
    beginning(PRINTED, "this is the printer friendly|to print this article|url of this article");
    beginning(PROMOTION, "download our app|download our free app|get our app|get our free app");
    beginning(PROMOTION, "sign up for our newsletter|sign up to our newsletter");
    beginning(PROMOTION, "sign up for our daily|sign up for our free|subscribe to our newsletter");
    beginning(PROMOTION, "subscribe to our podcast|subscribe to our channel|follow us on twitter");
    beginning(PROMOTION, "follow us on facebook|like us on facebook|follow us on instagram");
    beginning(PROMOTION, "abonnieren sie unseren newsletter|folgen sie uns auf");
    beginning(PROMOTION, "abonnez vous à notre newsletter|inscrivez vous à notre newsletter");
    beginning(PROMOTION, "suivez nous sur|suscríbete a nuestra newsletter|síguenos en");
    beginning(PROMOTION, "iscriviti alla nostra newsletter|seguici su|assine nossa newsletter");
    beginning(ASKS, "we d like to hear what you think|we would like to hear what you think");
    beginning(ASKS, "we want to hear what you think|we want to hear from you");
    beginning(ASKS, "we d like to hear from you|we would like to hear from you");
    whole(AUTHOR, "about the author|about the authors|about the writer|über den autor");
    whole(AUTHOR, "über die autorin|zum autor|zur autorin|zur person|à propos de l auteur");
    whole(AUTHOR, "sobre el autor|sobre la autora|acerca del autor|sobre o autor|sobre a autora");
    whole(AUTHOR, "sull autore|l autore|l autrice|over de auteur|om författaren|om forfatteren");
    whole(AUTHOR, "об авторе|o autorze|o autorce|著者紹介|筆者紹介|作者简介|作者簡介");
  }

  /** Why such a line is no part of a text. */
  final String reason;

  StandingLine(String reason) {
    this.reason = reason;
  }

  private static void whole(StandingLine kind, String phrases) {
    put(kind, Extent.WHOLE, phrases);
  }

  private static void numbered(StandingLine kind, String phrases) {
    put(kind, Extent.WHOLE_WITH_NUMBER, phrases);
  }

  private static void afterNumber(StandingLine kind, String phrases) {
    put(kind, Extent.BEGINNING_AFTER_NUMBER, phrases);
  }

  private static void beginning(StandingLine kind, String phrases) {
    put(kind, Extent.BEGINNING, phrases);
  }

  private static void put(StandingLine kind, Extent extent, String phrases) {
    for (String phrase : BAR.split(phrases, -1)) {
      int gap = phrase.indexOf(' ');
      BY_FIRST_WORD
          .computeIfAbsent(gap < 0 ? phrase : phrase.substring(0, gap), w -> new ArrayList<>())
          .add(new Phrase(phrase, kind, extent));
    }
  }

  /** What the line is; {@link #NONE} for what is no such line. */
  static StandingLine of(String text) {
    if (text.isEmpty() || text.length() > LONGEST) {
      return NONE;
    }
    String first = words(text, true);
    List<Phrase> phrases = BY_FIRST_WORD.getOrDefault(first, List.of());
    if (phrases.isEmpty()) {
      return NONE;
    }
    String line = words(text, false);
    for (Phrase phrase : phrases) {
      if (phrase.isIn(text, line)) {
        return phrase.kind;
      }
    }
    return NONE;
  }

  /**
   * The words in lower case with single spaces, or the first alone. Two that were set without a
   * space between them are told by the capital: {@code AdvertisementArticle}.
   */
  private static String words(String text, boolean one) {
    StringBuilder words = new StringBuilder();
    boolean gap = false;
    char before = ' ';
    for (int at = 0; at < text.length() && words.length() < LOOKED_AT; at++) {
      char c = text.charAt(at);
      boolean letter = Character.isLetter(c);
      gap |= !letter || (Character.isUpperCase(c) && Character.isLowerCase(before));
      if (letter) {
        if (gap && one && !words.isEmpty()) {
          break;
        }
        words.append(gap && !words.isEmpty() ? " " : "").append(c);
        gap = false;
      }
      before = c;
    }
    return words.toString().toLowerCase(Locale.ROOT);
  }

  private static boolean hasDigit(String text) {
    return text.chars().anyMatch(Character::isDigit);
  }
}
