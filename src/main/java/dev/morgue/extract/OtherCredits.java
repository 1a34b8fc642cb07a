package dev.morgue.extract;

import java.util.List;
import java.util.regex.Pattern;

/** Tells whom a page credits beside the author: translators, editors, photographers, testers. */
final class OtherCredits {

  private static final String BY = "\\b.{0,30}?\\b(?:by|von|vom|par|por|di|da|door|av|af|przez)";

  private static final String TRANSLATION =
      "(?:übersetz(?:t|ung|er|erin)|übertragung|traduit|traduction|traducción|traducid[oa]|traduzione"
          + "|tradotto|tradução|traduzido|vertaling|vertaald|översättning|oversættelse|oversat"
          + "|oversettelse|suomennos|przekład|tłumaczenie|przełożyła?|překlad|přeložila?|fordította"
          + "|traducere|перевод|переклад|çeviri|çeviren|μετάφραση|ترجمة|ترجمه|תרגום|翻訳|訳者?|译者"
          + "|翻译|編譯|编译|번역)";

  private static final String ENGLISH =
      "(?:(?:medically|expert|recipe|article|additional)\\s)?(?:translated|translation|edited|fact[-"
          + " ]?checked|tested|photographed|illustrated|illustrations?|photograph(?:s|y)|photos?"
          + "|narrated|produced|adapted)";

  private static final Pattern BEGINS =
      Pattern.compile(
          "(?:"
              + ENGLISH
              + BY
              + "\\s|"
              + TRANSLATION
              + "(?:\\s?[:：／/]|\\s(?!\\p{L}+$))|aus dem"
              + " \\p{L}{4,30}(?:\\s(?:übersetzt|übertragen))?\\svon\\s"
              + "|(?:фото|写真|撮影|摄影|攝影|图|사진|φωτογραφίες|fotoğraf(?:lar)?)\\s?[:：／/・]|fot\\.\\s).*",
          BylineWords.I);

  private static final String CREDIT =
      "(?:"
          + ENGLISH
          + BY
          + "\\s|aus dem \\p{L}{4,30}(?:\\s\\p{L}+)?\\svon\\s|"
          + TRANSLATION
          + "\\s?[:：])";

  private static final Pattern INSIDE =
      Pattern.compile("[.;,(|/–—-]?\\s\\(?" + CREDIT + ".*$", BylineWords.I);

  private static final FirstLetters CREDIT_LETTERS =
      new FirstLetters(Pattern.compile(CREDIT, BylineWords.I));

  /** The end of what leads to the name of such a person; a review by itself has an author. */
  private static final Pattern LEADS =
      Pattern.compile(
          "(?:^|[\\s(|,;])(?:(?:"
              + ENGLISH
              + "|(?:medically\\s|expert\\s)?reviewed|geprüft|überprüft|redigiert|illustriert)"
              + "(?:\\s\\p{L}+){0,3}\\s(?:by|von|vom|par|por|di|da|door|av|af)|"
              + TRANSLATION
              + "(?:\\s(?:von|par|por|di|de|da))?|fotos?|photos?|bild(?:er)?|фото|写真|摄影|illustrations?"
              + "|editors?|producers?)\\s?[:：]?$",
          BylineWords.I);

  private static final Pattern FOLLOWS =
      Pattern.compile(
          "^[,(|]?\\s?(?:photographer|illustrator|translator|narrator|fotograf(?:in)?|übersetzer(?:in)?"
              + "|photographe|fotógraf[oa]|illustratrice|illustrateur|traductrice|traducteur)(?!\\p{L})",
          BylineWords.I);

  /** A link to more of somebody, which names the paper or the desk. */
  private static final Pattern MORE =
      Pattern.compile(
          "^(?:learn|read|see|view|find|get|show)\\s(?:out\\s)?(?:more|all)\\s.*$", BylineWords.I);

  private static final FirstLetters LETTERS = new FirstLetters(List.of(BEGINS, MORE));

  private OtherCredits() {}

  /** True if the words begin as a credit does of somebody who did not write the text. */
  static boolean is(String words) {
    return LETTERS.mayBegin(words)
        && (BEGINS.matcher(words).matches() || MORE.matcher(words).matches());
  }

  /** The line up to where it goes on to credit such a person. */
  static String cutOff(String line) {
    return CREDIT_LETTERS.mayBeginWord(line, line.length())
        ? INSIDE.matcher(line).replaceFirst("")
        : line;
  }

  /** True if what stands before or after a name says that it is of such a person. */
  static boolean isAround(String before, String after) {
    return LEADS.matcher(before).find() || FOLLOWS.matcher(after).find();
  }
}
