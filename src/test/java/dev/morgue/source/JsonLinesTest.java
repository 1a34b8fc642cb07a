package dev.morgue.source;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.morgue.article.Article;
import dev.morgue.article.ArticleId;
import dev.morgue.article.ArticleJson;
import dev.morgue.article.Byline;
import dev.morgue.article.Flag;
import dev.morgue.article.Kind;
import dev.morgue.article.PublicationDate;
import dev.morgue.article.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonLinesTest {

  @Test
  void readsEveryFieldThatIsWritten() throws IOException {
    Article article =
        Article.builder(new ArticleId("ledger-1"), "a.jsonl:1")
            .url("https://ledger.example/1998/03/bridge")
            .headline("Mend the bridge")
            .headlineDerived(true)
            .standfirst("It will not mend itself.")
            .summary("On the bridge.")
            .byline(new Byline(List.of("Ada Quill", "Ben Marsh"), "By Ada Quill and Ben Marsh"))
            .published(new PublicationDate.OfDay(LocalDate.of(1998, 3, 5)))
            .modified(PublicationDate.parse("1998-03-06T10:00:00+01:00").orElseThrow())
            .publication("The Ledger")
            .section("Opinion")
            .kind(Kind.OP_ED)
            .column("River notes")
            .topics(List.of("bridges", "taxes"))
            .language("en")
            .body("First paragraph.\n\nSecond paragraph.")
            .corrections(List.of("The bridge is older."))
            .image(new Article.Image("https://ledger.example/b.jpg", "The bridge"))
            .flags(EnumSet.of(Flag.CORRECTED))
            .build();

    assertEquals(
        List.of(new Item.ReadyArticle("a.jsonl:1", article)), read(ArticleJson.toString(article)));
  }

  @Test
  void aBylineInOneTextIsSplitAtSemicolonsOnly() throws IOException {
    Article article = article("{\"headline\":\"H\",\"byline\":\"Quill, Ada; Marsh, Ben ;\"}");
    assertEquals(List.of("Quill, Ada", "Marsh, Ben"), article.byline().people());
    assertEquals("", article.byline().line());
  }

  @Test
  void withoutIdItFollowsFromTheUrlAndElseFromTheLine() throws IOException {
    assertEquals(
        ArticleId.of("https://ledger.example/a", "", ""),
        article("{\"headline\":\"H\",\"url\":\"HTTPS://ledger.example/a?utm_source=x\"}").id());
    assertEquals(ArticleId.of("", "", "a.jsonl:1"), article("{\"headline\":\"H\"}").id());
  }

  @Test
  void aNameHasNoByBeforeIt() throws IOException {
    assertEquals(
        List.of("Ada Quill", "Ben Marsh", "Byron Lake"),
        article(
                "{\"headline\":\"H\",\"byline\":[\"By Ada Quill\",\"by Ben Marsh\",\"Byron"
                    + " Lake\"]}")
            .byline()
            .people());
  }

  @Test
  void namesOfOtherProgramsStandInForKeysThatAreMissing() throws IOException {
    Article article =
        article(
            """
            {"Title":"Mend the bridge","content":"It will not mend itself.","author":"Ada Quill",\
            "publishedAt":"1998-03-05 14:00:00","updated_at":"1998-03-06","tags":"bridges, taxes",\
            "description":"On the bridge.","sub-title":"Soon","link":"https://ledger.example/b",\
            "lang":"en","category":"Opinion","publisher":"The Ledger",\
            "image_url":"https://ledger.example/b.jpg"}\
            """);
    assertEquals(
        Article.builder(ArticleId.of("https://ledger.example/b", "", ""), "a.jsonl:1")
            .url("https://ledger.example/b")
            .headline("Mend the bridge")
            .standfirst("Soon")
            .summary("On the bridge.")
            .byline(new Byline(List.of("Ada Quill"), ""))
            .published(new PublicationDate.OfDay(LocalDate.of(1998, 3, 5)))
            .modified(new PublicationDate.OfDay(LocalDate.of(1998, 3, 6)))
            .publication("The Ledger")
            .section("Opinion")
            .topics(List.of("bridges", "taxes"))
            .language("en")
            .body("It will not mend itself.")
            .image(new Article.Image("https://ledger.example/b.jpg", ""))
            .build(),
        article);
  }

  @Test
  void authorsMayBeObjectsWithNames() throws IOException {
    assertEquals(
        List.of("Ada Quill", "Ben Marsh"),
        article(
                "{\"title\":\"H\",\"authors\":[{\"@type\":\"Person\",\"name\":\"Ada Quill\"},"
                    + "{\"url\":\"/x\"},{\"name\":{\"x\":1}},\"Ben Marsh\"]}")
            .byline()
            .people());
    assertEquals(
        List.of("Ada Quill"),
        article("{\"title\":\"H\",\"author\":{\"name\":\"Ada Quill\"}}").byline().people());
  }

  @Test
  void ourOwnKeysWinWhereverTheyStand() throws IOException {
    Article before =
        article("{\"title\":\"Not this\",\"headline\":\"H\",\"topics\":[],\"tags\":[\"t\"]}");
    assertEquals("H", before.headline());
    assertEquals(List.of("t"), before.topics());
    Article after =
        article("{\"headline\":\"H\",\"title\":\"Not this\",\"tags\":[\"t\"],\"topics\":[]}");
    assertEquals("H", after.headline());
    assertEquals(List.of("t"), after.topics());
  }

  @Test
  void keysThatAreNotReadAreNamedOnceAFile() throws IOException {
    List<Item> items =
        read(
            """
            {"headline":"One","shares":7,"comments":[],"version":1,"source":{"name":"x"}}
            {"headline":"Two","shares":8,"text":{"rendered":"x"}}
            {"story":"Three","shares":9}
            """);
    assertEquals(
        "keys not read: shares, comments",
        assertInstanceOf(Item.ReadyArticle.class, items.get(0)).note());
    assertEquals(
        "keys not read: text", assertInstanceOf(Item.ReadyArticle.class, items.get(1)).note());
    assertEquals(
        new Item.Unreadable(
            "a.jsonl:3", Reason.NO_TEXT, "neither headline nor body; keys not read: story"),
        items.get(2));
  }

  @Test
  void anIdHoldsNothingThatDoesNotShow() throws IOException {
    for (String off : List.of("\\u001b[31mred", "a\u202eb", "a\u00a0b", "a\u200bb", "a\\u0000")) {
      assertEquals(
          new Item.Unreadable(
              "a.jsonl:1",
              Reason.PARSE_ERROR,
              "id: at most 512 characters, none of them white space or invisible"),
          read("{\"id\":\"" + off + "\",\"headline\":\"H\"}").getFirst());
    }
    assertEquals("\u00e9:1/2", article("{\"id\":\"\u00e9:1/2\",\"headline\":\"H\"}").id().value());
  }

  @Test
  void longListsAreReadInTimeThatGrowsWithTheirLength() {
    StringBuilder topics = new StringBuilder();
    StringBuilder names = new StringBuilder();
    for (int i = 0; i < 200_000; i++) {
      topics.append(i == 0 ? "" : ",").append("\"topic ").append(i % 150_000).append('"');
      names.append("Ada Quill ").append(i).append(';');
    }
    String line = "{\"headline\":\"H\",\"byline\":\"" + names + "\",\"topics\":[" + topics + "]}";
    Article article = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> article(line));
    assertEquals(150_000, article.topics().size());
    assertEquals(200_000, article.byline().people().size());
  }

  @Test
  void unknownKeysAreTolerated() throws IOException {
    Article article =
        article("{\"headline\":\"H\",\"x\":{\"y\":[1,{\"headline\":\"no\"}]},\"version\":7}");
    assertEquals("H", article.headline());
    assertEquals(0, article.version());
  }

  @Test
  void whatIsMissingIsAbsent() throws IOException {
    Article article =
        article(
            "{\"headline\":\"H\",\"byline\":null,\"section\":NaN,\"topics\":[null,\"\",\"t\"]}");
    assertEquals(Byline.NONE, article.byline());
    assertEquals("", article.section());
    assertEquals(List.of("t"), article.topics());
  }

  @Test
  void aDateThatIsNotUnderstoodIsNotedAndTheArticleKept() throws IOException {
    Item.ReadyArticle item =
        assertInstanceOf(
            Item.ReadyArticle.class,
            read("{\"headline\":\"H\",\"published\":\"5 March\",\"kind\":\"rant\"}").getFirst());
    assertEquals("published not understood: 5 March; kind not understood: rant", item.note());
    assertEquals(null, item.article().published());
  }

  @Test
  void aNumberOfAnySizeIsRead() throws IOException {
    assertEquals("1e999999999", article("{\"headline\":1e999999999}").headline());
    assertEquals("H", article("{\"headline\":\"H\",\"x\":1e999999999}").headline());
    String digits = "9".repeat(100_000);
    assertEquals(digits, article("{\"headline\":" + digits + ",\"x\":" + digits + "}").headline());
  }

  @Test
  void linesThatAreOffAreReportedByNumberAndTheOthersRead() throws IOException {
    List<Item> items =
        read(
            """
            {"headline":"One"}
            {"headline":"Two"

            ["headline"]
            {"headline":"Five"} {"headline":"Six"}
            {"topics":["a"]}
            {"headline":{"text":"Seven"}}
            {"id":"two words","headline":"Eight"}
            {"headline":"Nine"}\
            """);
    assertEquals(
        List.of(
            "a.jsonl:1 One",
            "a.jsonl:2 parse-error",
            "a.jsonl:4 parse-error the line is no JSON object",
            "a.jsonl:5 parse-error the line goes on after the object",
            "a.jsonl:6 no-text neither headline nor body",
            "a.jsonl:7 parse-error headline: text expected",
            "a.jsonl:8 parse-error id: at most 512 characters, none of them white space or"
                + " invisible",
            "a.jsonl:9 Nine"),
        items.stream().map(JsonLinesTest::show).toList());
  }

  @Test
  void aSyntaxErrorNamesItsColumn() throws IOException {
    Item.Unreadable item =
        assertInstanceOf(Item.Unreadable.class, read("{\"headline\": Mend}").getFirst());
    assertTrue(item.detail().startsWith("column 14: Unrecognized token 'Mend'"), item.detail());
  }

  @Test
  void byteOrderMarkAndWindowsLineEndsDoNotMatter() throws IOException {
    List<Item> items = read("\uFEFF{\"headline\":\"One\"}\r\n\r\n{\"headline\":\"Two\"}\r\n");
    assertEquals(
        List.of("a.jsonl:1 One", "a.jsonl:3 Two"),
        items.stream().map(JsonLinesTest::show).toList());
  }

  @Test
  void aFileInUtf16IsOneFailure() throws IOException {
    byte[] bytes = "\ufeff{\"headline\":\"A\"}\n{\"headline\":\"B\"}\n".getBytes(UTF_16LE);
    assertEquals(
        List.of(
            new Item.Unreadable(
                "a.jsonl",
                Reason.BAD_ENCODING,
                "UTF-16: write it in UTF-8, as with iconv -f UTF-16 -t UTF-8")),
        read(new ByteArrayInputStream(bytes)));
  }

  @Test
  void filesThatWerePutTogetherKeepTheirByteOrderMarks() throws IOException {
    assertEquals(
        List.of("A", "B"),
        read("\ufeff{\"headline\":\"A\"}\n\ufeff{\"headline\":\"B\"}\n\ufeff\n").stream()
            .map(item -> assertInstanceOf(Item.ReadyArticle.class, item).article().headline())
            .toList());
  }

  @Test
  void aLineThatIsNotUtf8IsBadEncoding() throws IOException {
    byte[] latin =
        "{\"headline\":\"Caf\u00e9\"}\n".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
    assertEquals(
        List.of(new Item.Unreadable("a.jsonl:1", Reason.BAD_ENCODING, "not UTF-8")),
        read(new ByteArrayInputStream(latin)));
  }

  @Test
  void nestingBeyondTheLimitIsAParseErrorNotACrash() throws IOException {
    String deep = "{\"x\":" + "[".repeat(100_000) + "]".repeat(100_000) + ",\"headline\":\"H\"}";
    assertEquals(
        List.of(
            new Item.Unreadable(
                "a.jsonl:1",
                Reason.PARSE_ERROR,
                "Document nesting depth (201) exceeds the maximum allowed (200)")),
        read(deep));
  }

  @Test
  void aLineOfFortyMegabytesIsTooLargeAndTheNextOneRead() throws IOException {
    InputStream in =
        new SequenceInputStream(
            new SequenceInputStream(
                stream("{\"headline\":\"H\",\"body\":\""),
                new ByteArrayInputStream(" ".repeat(40 << 20).getBytes(UTF_8))),
            stream("\"}\n{\"headline\":\"Next\"}\n"));
    assertEquals(
        List.of("a.jsonl:1 too-large a line of more than 32 MB", "a.jsonl:2 Next"),
        read(in).stream().map(JsonLinesTest::show).toList());
  }

  @Test
  void aLineOfThirtyMegabytesIsRead() throws IOException {
    String body = "word ".repeat(6 << 20).strip();
    assertEquals(body, article("{\"body\":\"" + body + "\"}").body());
  }

  private static String show(Item item) {
    return switch (item) {
      case Item.ReadyArticle ready -> item.key() + " " + ready.article().headline();
      case Item.Unreadable off ->
          (item.key() + " " + off.reason().code())
              + (off.detail().startsWith("column") ? "" : " " + off.detail());
      case Item.Page page -> "page";
      case Item.Ignored ignored -> "ignored";
    };
  }

  private static Article article(String line) throws IOException {
    return assertInstanceOf(Item.ReadyArticle.class, read(line).getFirst()).article();
  }

  private static List<Item> read(String text) throws IOException {
    return read(stream(text));
  }

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(UTF_8));
  }

  private static List<Item> read(InputStream in) throws IOException {
    List<Item> items = new ArrayList<>();
    new JsonLines("a.jsonl", items::add).read(in);
    return items;
  }
}
