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

  private static final int LONGEST = 40;

  private static final Map<String, Kind> KINDS = new HashMap<>();
  private static final Set<String> OPINION = new HashSet<>();

  static {
    opinion(
        "opinion|opinions|comment|commentary|comment is free|commentisfree|op eds|"
            + "views|viewpoint|viewpoints|voices|voces|perspective|perspectives|ideas|meinung|debatte|kommentare|opinie|opiniones|opinion"
            + " columns|idees|debats|"
            + "commenti|opinioni|opiniao|debatt|meninger|mening|publicystyka|mnenia|мнения|колонка|editorial"
            + " page|opinion page|editorials opinion|blogs|op ed columnists|contributors|letters"
            + " and opinion|ledare och debatt|ledare &"
            + " debatt|mielipide|mielipiteet|näkökulma|debat|meninger og debat|synspunkt|opinie i"
            + " analizy|komentáře a"
            + " názory|názory|vélemény|opinii|mišljenje|görüş|yorum|απόψεις|άποψη|γνώμη|думки|رأي|آراء|مقالات|مقالات"
            + " الرأي|オピニオン|論説|评论|評論|观点|觀點|時評|时评|오피니언|의견|point de vue|points de vue|opinion"
            + " libre|libre opinion|libres propos|punto de vista|puntos de vista|punto di"
            + " vista|ponto de vista|standpunkt|"
            + "kommentar|commento|opinione|opinião|commentaar|komentarze|komentarz|opinia|komentáře|komentář|comentarii|góc"
            + " nhìn|ý kiến|bình luận|opini|राय|विचार|דעות|דעה|یادداشت|ความคิดเห็น|мнение|l"
            + " opinion|l opinione|il commento|der kommentar|le point de vue");
    put(
        Kind.EDITORIAL,
        "editorial|editorials|our view|leader|leaders|leading"
            + " article|leitartikel|editoriale|editorial board|the editorial"
            + " board|lederartikel|hoofdredactioneel commentaar|staff editorial|view from the"
            + " board|ledare|leder|lederen|pääkirjoitus|commentaar van de redactie|komentarz"
            + " redakcyjny|úvodník|vezércikk|başyazı|κύριο άρθρο|передовая|संपादकीय|सम्पादकीय|tajuk"
            + " rencana|xã luận|سرمقاله|מאמר מערכת|"
            + "บทบรรณาธิการ|افتتاحية|社説|社论|社論|사설|edito|editoriales|éditoriaux|editoriali|leitartikler|l"
            + " editoriale|l editorial|l edito|el editorial|o editorial|der leitartikel");
    put(
        Kind.OP_ED,
        "op ed|oped|guest essay|guest column|guest columnist|guest opinion|"
            + "guest commentary|guest comment|gastbeitrag|gastkommentar|tribune|tribuna|"
            + "opinion contributor|my view|your view|another view|kronikk|kronik|"
            + "debattartikel|debattinnlegg|debatindlæg|artigo de opinião|gastbijdrage|"
            + "vieraskynä|寄稿|기고|reply|replies|a reply|guest post|gastbeiträge|gastkommentare|"
            + "gastcolumn|tribunes|tribune libre|tribuna libre|tribuna abierta|carte blanche|"
            + "firma invitada|l intervento|intervento|interventi|gästkrönika|gæsteindlæg|"
            + "debattinlägg|kronikker|guest contributor|der gastbeitrag|der gastkommentar");
    put(
        Kind.COLUMN,
        "column|columns|columnist|columnists|kolumne|columna|columnas|chronique|"
            + "rubrica|kolumni|krönika|krönikor|kolumn|klumme|klummen|spaltist|coluna|"
            + "crónica|crônica|felieton|felietony|fejeton|sloupek|publicisztika|köşe yazısı|"
            + "köşe yazıları|στήλη|колонка|عمود|コラム|专栏|專欄|칼럼|kolumnen|colunas|chroniques|"
            + "opinion column|la chronique|la rubrica|la columna|die kolumne|a coluna|"
            + "de column");
    put(
        Kind.LETTERS,
        "letters|letters to the editor|readers letters|letters page|leserbriefe|"
            + "courrier des lecteurs|cartas al director|cartas|lettere|lettere al direttore|"
            + "lezersbrieven|lettere in redazione|cartas do leitor|cartas dos leitores|"
            + "cartas ao diretor|cartas ao director|insändare|lukijan kirjeet|"
            + "ingezonden brieven|brieven|listy do redakcji|listy czytelników|"
            + "okur mektupları|επιστολές|письма читателей|رسائل القراء|読者の声|读者来信|讀者投書|독자투고|"
            + "the mailbag|your letters|letters to editor|reader letters|readers write|"
            + "letters from readers|letters from our readers|leserinnenbriefe|"
            + "leserzuschriften|briefe an die redaktion|lettres de lecteurs|"
            + "lettres des lecteurs|courrier du lecteur|cartas a la directora|"
            + "cartas a la dirección|cartas al editor|cartas de los lectores|"
            + "cartas de lectores|lettere al giornale|lettere alla redazione|"
            + "lettere dei lettori|brieven van lezers|lukijoilta|læserbreve|leserbrev|"
            + "le lettere|la posta dei lettori|posta dei lettori");
    put(
        Kind.LETTER,
        "letter|letter to the editor|leserbrief|læserbrev|open letter|letter to editor|"
            + "carta al director|carta a la directora|lettera al direttore|lettre de lecteur|"
            + "lezersbrief|ingezonden brief|carta do leitor|la lettera|offener brief|"
            + "lettera aperta|lettre ouverte|carta abierta|carta aberta");
    put(
        Kind.REVIEW,
        "review|reviews|book review|film review|theatre review|theater review|"
            + "rezension|kritik|critique|recensione|resena|recensie|crítica|recension|"
            + "anmeldelse|arvostelu|recenzja|recenze|書評|书评|서평|la recensione|la critique|"
            + "die kritik");
    put(Kind.ESSAY, "essay|essays|long read|the long read|personal essay");
    put(
        Kind.INTERVIEW,
        "interview|interviews|q a|the interview|intervista|entrevista|entretien|"
            + "l intervista|l entretien|das interview|la entrevista|a entrevista|l interview");
    put(
        Kind.ANALYSIS,
        "analysis|news analysis|analyse|analisis|analisi|explainer|l analyse|l analisi|"
            + "die analyse|el análisis|análise");
    put(Kind.LIVE, "live|live blog|liveblog|live updates|newsticker|live ticker|liveticker");
  }

  private GenreWords() {}

  private static void put(Kind kind, String words) {
    for (String word : words.split("\\|", -1)) {
      KINDS.putIfAbsent(Folding.fold(word), kind);
    }
  }

  private static void opinion(String labels) {
    for (String label : labels.split("\\|", -1)) {
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

  /** True if the label as a whole says what an article is, by one word or the other. */
  static boolean isLabel(String label) {
    return label.length() <= LONGEST && (isOpinion(label) || kind(label).isPresent());
  }
}
