package dev.morgue.extract;

import dev.morgue.article.Kind;
import dev.morgue.text.Folding;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Words that papers print above an article to say what it is. */
final class GenreWords {

  private static final Map<String, Kind> KINDS = new HashMap<>();
  private static final Set<String> OPINION = new HashSet<>();

  static {
    opinion(
        "opinion",
        "opinions",
        "comment",
        "commentary",
        "comment is free",
        "commentisfree",
        "op eds",
        "views",
        "viewpoint",
        "viewpoints",
        "voices",
        "voces",
        "perspective",
        "perspectives",
        "ideas",
        "meinung",
        "debatte",
        "kommentare",
        "opinie",
        "opiniones",
        "opinion columns",
        "idees",
        "debats",
        "commenti",
        "opinioni",
        "opiniao",
        "debatt",
        "meninger",
        "mening",
        "publicystyka",
        "mnenia",
        "мнения",
        "колонка",
        "editorial page",
        "opinion page",
        "editorials opinion",
        "blogs",
        "op ed columnists",
        "contributors",
        "letters and opinion",
        "ledare och debatt",
        "ledare & debatt",
        "mielipide",
        "mielipiteet",
        "näkökulma",
        "debat",
        "meninger og debat",
        "synspunkt",
        "opinie i analizy",
        "opinie",
        "komentáře a názory",
        "názory",
        "vélemény",
        "opinii",
        "mišljenje",
        "görüş",
        "yorum",
        "απόψεις",
        "άποψη",
        "γνώμη",
        "думки",
        "رأي",
        "آراء",
        "مقالات",
        "مقالات الرأي",
        "オピニオン",
        "論説",
        "评论",
        "評論",
        "观点",
        "觀點",
        "時評",
        "时评",
        "오피니언",
        "의견");
    put(
        Kind.EDITORIAL,
        "editorial",
        "editorials",
        "our view",
        "leader",
        "leaders",
        "leading article",
        "leitartikel",
        "editoriale",
        "editorial board",
        "the editorial board",
        "lederartikel",
        "hoofdredactioneel commentaar",
        "staff editorial",
        "view from the board",
        "ledare",
        "leder",
        "lederen",
        "pääkirjoitus",
        "commentaar van de redactie",
        "komentarz redakcyjny",
        "úvodník",
        "vezércikk",
        "başyazı",
        "κύριο άρθρο",
        "передовая",
        "افتتاحية",
        "社説",
        "社论",
        "社論",
        "사설");
    put(
        Kind.OP_ED,
        "op ed",
        "oped",
        "guest essay",
        "guest column",
        "guest columnist",
        "guest opinion",
        "guest commentary",
        "guest comment",
        "gastbeitrag",
        "gastkommentar",
        "tribune",
        "tribuna",
        "opinion contributor",
        "my view",
        "your view",
        "another view",
        "kronikk",
        "kronik",
        "debattartikel",
        "debattinnlegg",
        "debatindlæg",
        "artigo de opinião",
        "gastbijdrage",
        "vieraskynä",
        "寄稿",
        "기고",
        "reply",
        "replies",
        "a reply");
    put(
        Kind.COLUMN,
        "column",
        "columns",
        "columnist",
        "columnists",
        "kolumne",
        "columna",
        "columnas",
        "chronique",
        "rubrica",
        "kolumni",
        "krönika",
        "krönikor",
        "kolumn",
        "klumme",
        "klummen",
        "spaltist",
        "coluna",
        "crónica",
        "crônica",
        "felieton",
        "felietony",
        "fejeton",
        "sloupek",
        "publicisztika",
        "köşe yazısı",
        "köşe yazıları",
        "στήλη",
        "колонка",
        "عمود",
        "コラム",
        "专栏",
        "專欄",
        "칼럼");
    put(
        Kind.LETTERS,
        "letters",
        "letters to the editor",
        "readers letters",
        "letters page",
        "leserbriefe",
        "courrier des lecteurs",
        "cartas al director",
        "cartas",
        "lettere",
        "lettere al direttore",
        "lezersbrieven",
        "lettere in redazione",
        "cartas do leitor",
        "cartas dos leitores",
        "cartas ao diretor",
        "cartas ao director",
        "insändare",
        "læserbreve",
        "leserbrev",
        "lukijan kirjeet",
        "ingezonden brieven",
        "brieven",
        "listy do redakcji",
        "listy czytelników",
        "okur mektupları",
        "επιστολές",
        "письма читателей",
        "رسائل القراء",
        "読者の声",
        "读者来信",
        "讀者投書",
        "독자투고",
        "the mailbag",
        "your letters");
    put(Kind.LETTER, "letter", "letter to the editor", "leserbrief", "læserbrev", "open letter");
    put(
        Kind.REVIEW,
        "review",
        "reviews",
        "book review",
        "film review",
        "theatre review",
        "theater review",
        "rezension",
        "kritik",
        "critique",
        "recensione",
        "resena",
        "recensie",
        "crítica",
        "recension",
        "anmeldelse",
        "arvostelu",
        "recenzja",
        "recenze",
        "書評",
        "书评",
        "서평");
    put(Kind.ESSAY, "essay", "essays", "long read", "the long read", "personal essay");
    put(
        Kind.INTERVIEW,
        "interview",
        "interviews",
        "q a",
        "the interview",
        "intervista",
        "entrevista",
        "entretien");
    put(Kind.ANALYSIS, "analysis", "news analysis", "analyse", "analisis", "analisi", "explainer");
    put(
        Kind.LIVE,
        "live",
        "live blog",
        "liveblog",
        "live updates",
        "newsticker",
        "live ticker",
        "liveticker");
  }

  private GenreWords() {}

  private static void put(Kind kind, String... words) {
    for (String word : words) {
      KINDS.putIfAbsent(Folding.fold(word), kind);
    }
  }

  private static void opinion(String... labels) {
    for (String label : labels) {
      OPINION.add(Folding.fold(label));
    }
  }

  /** The kind that a whole label means; empty if it means none. */
  static Optional<Kind> kind(String label) {
    return Optional.ofNullable(KINDS.get(Folding.fold(label)));
  }

  /** True if the label names the paper's opinion pages. */
  static boolean isOpinion(String label) {
    return OPINION.contains(Folding.fold(label));
  }
}
