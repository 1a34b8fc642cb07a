package dev.morgue.extract;

import dev.morgue.article.Kind;
import dev.morgue.text.Folding;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Words that papers print above an article to say what it is. Folded. */
final class GenreWords {

  private static final Map<String, Kind> KINDS = new HashMap<>();
  private static final Set<String> OPINION =
      Set.of(
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
          "letters and opinion");

  static {
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
        "view from the board");
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
        "kolumni");
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
        "the mailbag",
        "your letters");
    put(Kind.LETTER, "letter", "letter to the editor", "leserbrief", "open letter");
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
        "recensie");
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
      KINDS.put(word, kind);
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
