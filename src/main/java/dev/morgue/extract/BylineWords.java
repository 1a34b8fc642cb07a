package dev.morgue.extract;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words around names in bylines, in the languages of the papers that we know. */
final class BylineWords {

  static final int I = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  private static final String BY =
      "by|von|par|por|risponde|responde|di|da|door|av|af|przez|od|autore?s?|autora|auteure?s?|autor[/:]?in(?:nen)?|autorin/autor|autoren|(?:authors?|writers?)(?=:)|verfasser|redaktion(?=:)|from|de|oleh|yazan|penulis|szerzők?(?=:)|írta|napsala?|författare(?=:)|forfattere?(?=:)|kirjoittaja(?=:)|συντάκτης(?=:)|autori(?=:)|autorius|autors|autorka|autorica|napísala?|napisao|napisała?|piš[eu]|escriben?|yazar(?=:)|haber(?=:)|röportaj(?=:)|rozmawiał[ay]?|opracował[ay]?|scris"
          + " de|a cura di|γράφ(?:ει|ουν)(?:\\s(?:ο|η|οι))?|επιμέλεια(?=:)"
          + "|автор(?:\\s(?:текста|статьи|материала|колонки)|[аиы])?|беседовал[аи]?|записал[аи]?|подготовил[аи]?|розмовля(?:в|ла)|підготува(?:в|ла)|пиш[еу]|от|від|tác"
          + " giả|نویسنده|به"
          + " قلم|بقلم|كتبت?|إعداد|מאת|כתב[הו]?(?=:)|लेखक|लेखिका|লেখক|লিখেছেন|โดย|ผู้เขียน|das"
          + " gespräch führten?|die fragen stellten?|das interview führten?";
  private static final Pattern LEAD =
      Pattern.compile("^(?:" + BY + "|by:?by)(?:\\s{0,2}:\\s{0,2}|\\s{1,3})(?=\\S)", I);
  private static final Pattern GLUED_LEAD =
      Pattern.compile("^(?:By|Von|Par|Por)(?=\\p{Lu}\\p{Ll})");
  private static final Pattern LONG_LEAD =
      Pattern.compile(
          "^(?:(?:an?|ein|eine|un|une|una|this (?:entry|post|article|story) was|dieser"
              + " (?:beitrag|artikel|eintrag)"
              + " wurde)\\s)?(?:guest\\s|gast)?(?:opinion|analysis|commentary|comment|essay|column|op-ed|review|reviewed|letter|editorial|story|words|text|texte|testo|texto|interview|perspective|report|reporting|posts?|posted|written|published|publié|publicado|pubblicato|submitted|authored|contributed|compiled|created|article|artikel|blog"
              + " post|news|veröffentlicht|erstellt|eingestellt|geschrieben|verfasst|geposted|beitrag|kommentar|analyse|kolumne|essay|rezension|leitartikel|glosse|reportage|protokoll|aufgezeichnet|interview"
              + " geführt|propos|recueillis?|entretien|raccolt[oa]|écrit|rédigé|escrito|articolo|artículo|skrevet|skriven|geplaatst|geschreven|napisane|opublikowan[eoy])\\b.{0,40}?\\b(?:by|von|vom|par|por|di|da|door|av|af|przez):?\\s{1,3}(?=\\S)",
          I);
  private static final Pattern LABEL =
      Pattern.compile(
          "^(?:text(?:e|o)?|testo|teksti?|szöveg|текст|κείμενο|besedilo|words|story)\\s?"
              + "(?:(?:&|und|and|et|e|y|och|og|en|i|ja|и|та|\\+|/)\\s?(?:fotos?|photos?|pictures?|bilder|bild|beeld|фото|kuvat?|zdjęcia))?"
              + "(?:\\s?:\\s?|\\sby\\s)(?=\\p{L})",
          I);
  private static final Pattern GREEK_LEAD = Pattern.compile("^(?:Του|Της|Των)\\s(?=\\p{Lu})");
  private static final Pattern CJK_LEAD =
      Pattern.compile(
          "^(?:责编|文|記者|记者|作者|著者|取材|執筆|筆者|编辑|責任編集|责任编辑|責任編輯|本报记者|撰文|采写|撰稿|聞き手|構成|글|기자)\\s?[:：●▼◎/／・＝]\\s?|^(?:記者|记者|作者|著者|责任编辑|本报记者|本报评论员|特约评论员|通讯员|撰文)\\s?(?=\\p{L})");

  /** Whose correspondent somebody is. */
  private static final String OUR =
      "(?i:(?:(?:van|von|de|del|from|do|da)\\s)?(?:our|onze|uns(?:er|erem|erer)|notre|nos|nuestr[oa]s?|dal"
          + " nostro|dalla nostra|nosso|nossa|vår|vores))\\s(?:\\p{L}+\\s)?";

  private static final String ROLES =
      "(?i:redacteur|verslaggever|correspondente?|korrespondentin|korrespondenten?|redakteurin|redakteur|chefredakteurin|chefredakteur|correspondante?|envoyée?"
          + " spéciale?|corresponsal|enviad[oa] especial|inviat[oa]|corrispondente|staff"
          + " writer|staff reporter|columnist"
          + "|medewerker|reportrar?|reporterin|reporter|journalist|kommentator)"
          + "(?:en|s|e)?\\s(?=\\p{Lu}\\p{Ll})";

  /** What somebody is, before the name: {@code our correspondent}, {@code onze redacteur}. */
  private static final Pattern ROLE_LEAD = Pattern.compile("^(?:" + OUR + ")?" + ROLES);

  private static final Pattern OUR_LEAD = Pattern.compile("^" + OUR + ROLES);

  /** {@code La chronique de}: the word for by also means of, so a full name has to follow. */
  private static final Pattern GENRE_OF =
      Pattern.compile(
          "^(?i:(?:la|el|le|une?|una?|o|a|il)\\s|l['’])?(?i:opini[óo]n|opinião|chronique|billet|éditorial"
              + "|columna|coluna|texto|texte|análisis|análise|cr[óô]nica|artículo|artigo|analyse"
              + "|commento|corsivo|editoriale)\\s(?i:de|di|do|da)\\s"
              + "(?=\\p{Lu}[\\p{L}.'’-]+\\s(?:(?:de|da|do|dos|del|di|la|von|van)\\s){0,2}\\p{Lu}[\\p{L}.])");

  private static final Pattern CJK_ROLE =
      Pattern.compile("^(?:編集委員|論説委員|解説委員|論説主幹|特派員|ライター|コラムニスト|本紙記者)\\s?[・：:／/＝\\s]\\s?(?=\\p{L})");
  private static final List<Pattern> LEADS =
      List.of(
          GENRE_OF, LONG_LEAD, LABEL, OUR_LEAD, LEAD, GLUED_LEAD, GREEK_LEAD, CJK_LEAD, CJK_ROLE);
  private static final FirstLetters LEAD_LETTERS = new FirstLetters(LEADS);
  static final Pattern BIO =
      Pattern.compile(
          "^([^,.;:]{3,60}?),?\\s(?:is|was|are|has"
              + " been|ist|est|es|é|è|är|er|on|jest|writes|teaches|leads|lives|leitet)\\s.{3,}$",
          I);
  private static final Pattern PICTURE =
      Pattern.compile(
          "^(?:fotos?|photos?|bild(?:er)?|images?|photograph(?:s|y|er|ed)?|illustrations?|illustrated|pictures?|grafik|graphics?|video|beeld|kuvat?|zdjęci[ae]|fotografías?|ilustraci[óo]n(?:es)?|illustrazion[ei]|credit|copyright|©)\\b",
          I);
  private static final FirstLetters PICTURE_LETTERS = new FirstLetters(PICTURE);
  static final Pattern ROLE =
      Pattern.compile(
          "^(?:the\\s|our\\s)?(?:.{0,40}\\s)?(?:volontär(?:in)?|publisher|founder|editors?|correspondent|columnist|reporter|writers?|contributor|contributing|producer|critic|journalist|photographer|director|professor|fellow|analyst|redakteur(?:in)?|korrespondent(?:in)?|reporterin|chefredakteur(?:in)?|kolumnist(?:in)?|journaliste|correspondante?|kommentator|redaktør|redaktör|redacteur|verslaggever|skribent|krönikör|toimittaja|kolumnisti|päätoimittaja|colunista|columnista|jornalista|articulista|editorialista|redattore|redattrice|opinionista|redaktor|dziennikarz|dziennikarka|felietonista|felietonistka|yazarı?|αρθρογράφος|δημοσιογράφος|periodista|redactora?|giornalista|manager|president|pressesprecher(?:in)?|author|autor(?:in)?|intern|lecturer|researcher|economist|historian|attorney|blogger|expert|guidelines|policy|standards)$|^(?:.{0,30}\\s)?(?:professor|director|head|dean|chair|president|editor|founder|fellow|lecturer|member|secretary|minister|mayor|correspondent)\\s(?:of|at|for|in|emerit[au]s)\\b.*$|^(?:ph\\.?d\\.?|m\\.?d\\.?|mba|ma|m\\.?sc?\\.?|b\\.?a\\.?|cfa|jd|esq\\.?|rn|mph|dds|facebook|twitter|email|e-mail|linkedin|instagram|follow(?:"
              + " .*)?|share|contact|bio|biography|biografie|website|read"
              + " bio|posts?|comments?|kommentare?|loading.*|advertisement|home)$|^(?:learn|recipe|tested|fact|editorial|view|see|more|all|read|alles?|mehr|autoreninfo|über|about|visit|get|sign|click|special"
              + " to|senior|assistant|associate|deputy|investigative|freelance|former|chief|staff|leave|add|last|first|this|that|these|der|die|das|les|los|weitere)\\s.*$|^(?:last"
              + " )?(?:updated|published|posted|modified|aktualisiert|veröffentlicht|filed)\\b.*$",
          I);

  /** Where somebody works, when it stands behind what that person does there. */
  static final Pattern INSTITUTION =
      Pattern.compile(
          "\\b(?:cent(?:er|re)|institut[eo]?|project|program(?:me)?|laborator(?:y|ies)|society|association|union|initiative|network|fund|museum|library|hospital|church|company|corporation|agency|division|department|school|college|universit(?:y|ät|é)|faculty|office|ministry|council|committee|foundation|desk|bureau|ressort)\\b",
          I);

  /** What is left of a byline that was cut off after its first words. */
  static final Pattern DANGLING =
      Pattern.compile(" (?:by|von|par|por|of|de)$|^(?:by|von|par|por) ");

  static final Set<String> PARTICLES =
      Set.of(
          "de", "del", "della", "di", "da", "do", "dos", "du", "la", "le", "van", "von", "wa",
          "der", "den", "ter", "ten", "zu", "zum", "al", "el", "bin", "ibn", "bint", "y", "e",
          "st.", "af", "av", "vom", "d’", "o’", "und", "i", "san", "ben");

  /** Links beside a name that run into it, and what reporters are called behind their names. */
  private static final List<String> TAILS =
      List.of(
          "Twitter",
          "Facebook",
          "Instagram",
          "LinkedIn",
          " 다른기사 보기",
          " 다른 기사 보기",
          "Email",
          "E-mail",
          "Bluesky",
          "RSS",
          " 기자",
          " 특파원",
          " 논설위원",
          "記者",
          "记者");

  /** Of what leads to a name, words that lead to much else and say nothing on their own. */
  private static final Set<String> PREPOSITIONS =
      Set.of("de", "di", "da", "do", "av", "af", "od", "от", "від", "from", "story", "text");

  private static final int LONGEST_LABEL = 40;

  /** East Asian papers put whole bylines in brackets. */
  private static final Pattern BRACKETED =
      Pattern.compile("[【［\\[〔（(]\\s?(\\P{Ps}{2,50}?)\\s?[】］\\]〕）)]");

  private static final String NAME = " Xy";

  private BylineWords() {}

  /** The name without a link's text or a reporter's title that is set against it. */
  static String withoutTail(String name) {
    String rest = name;
    for (String tail : TAILS) {
      int end = rest.length() - tail.length();
      if (end > 1 && rest.endsWith(tail) && !Character.isUpperCase(rest.charAt(end - 1))) {
        rest = rest.substring(0, end).strip();
      }
    }
    return rest;
  }

  /** The line without "By" and its like. */
  static String withoutLead(String line) {
    String text = line;
    for (int i = 0; i < 3; i++) {
      int end = leadEnd(text);
      if (end == 0) {
        break;
      }
      text = text.substring(end);
    }
    return text;
  }

  /** True for a line that only says that a name follows, as {@code By} and {@code Words:}. */
  static boolean isLead(String line) {
    return line.length() <= LONGEST_LABEL
        && leadEnd(line + NAME) == line.length() + 1
        && !PREPOSITIONS.contains(line.toLowerCase(Locale.ROOT));
  }

  /** What stands in the brackets around a byline; in round ones only what says that it is one. */
  static String withoutBrackets(String line) {
    boolean mayBe = !line.isEmpty() && "【［[〔（(".indexOf(line.charAt(0)) >= 0;
    Matcher bracketed = mayBe ? BRACKETED.matcher(line) : null;
    if (bracketed == null || !bracketed.matches()) {
      return line;
    }
    boolean round = line.charAt(0) == '(' || line.charAt(0) == '（';
    return round && !hasLead(bracketed.group(1)) ? line : bracketed.group(1);
  }

  /** The name without what stands before it to say what somebody is. */
  static String withoutRole(String name) {
    Matcher role = ROLE_LEAD.matcher(name);
    return role.lookingAt() ? name.substring(role.end()) : name;
  }

  /** True if the line begins as bylines do. */
  static boolean hasLead(String line) {
    return leadEnd(line) > 0;
  }

  /** True for what begins as a credit for a picture. */
  static boolean isOfPicture(String text) {
    return PICTURE_LETTERS.mayBegin(text) && PICTURE.matcher(text).lookingAt();
  }

  /** True for a line of a genre and a name, which as a headline names what it is about. */
  static boolean isGenreOf(String line) {
    return GENRE_OF.matcher(line).lookingAt();
  }

  private static int leadEnd(String text) {
    if (!LEAD_LETTERS.mayBegin(text)) {
      return 0;
    }
    for (Pattern pattern : LEADS) {
      Matcher lead = pattern.matcher(text);
      if (lead.lookingAt()) {
        return lead.end();
      }
    }
    return 0;
  }
}
