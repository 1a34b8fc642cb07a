package dev.morgue.extract;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InertContentTest {

  /** What pages are made of, and what they should not be made of. */
  private static final List<String> PIECES =
      List.of(
          "<p>The pier</p>",
          "<p title=\"a > b <script>\">",
          "<p title='<style>'>",
          "<p title=it's>",
          "<p a=b=\"c>d\">",
          "<p =\"x>y\">",
          "<p / \" ' >",
          "<p <b>",
          "<p\n",
          "text < 3 && > 2",
          "<script>",
          "<SCRIPT src=a.js>",
          "<script type=application/json>",
          "</script>",
          "</Script >",
          "if (a<b) { c('</p>'); }",
          "var s = '<style>'",
          "<!-- ",
          "<!-->",
          "<!--->",
          "<!--!>",
          "-->",
          "--!>",
          "<style>",
          "p > a { }",
          "</style>",
          "<svg viewBox=\"0 0 1 1\">",
          "<svg/>",
          "<path d=M0/>",
          "<g>",
          "</g>",
          "<desc>",
          "</svg>",
          "<title>",
          "</title>",
          "<textarea>",
          "</textarea>",
          "<iframe>",
          "</iframe>",
          "<noscript>",
          "</noscript>",
          "<select><option>",
          "</select>",
          "<table><tr>",
          "</table>",
          "<template>",
          "</template>",
          "<math>",
          "</math>",
          "<![CDATA[",
          "]]>",
          "<?xml version=\"1.0\"?>",
          "<!doctype html>",
          "</>",
          "</ p>",
          "\"",
          "'",
          "=",
          ">",
          "<");

  /** What may be in a drawing, and end it. */
  private static final List<String> IN_DRAWINGS =
      List.of(
          "<svg>",
          "<svg>",
          "</svg>",
          "</svg>",
          "<title>",
          "</title>",
          "<desc>",
          "</desc>",
          "<style>",
          "</style>",
          "<text>",
          "<a>",
          "</a>",
          "<path/>",
          "<g>",
          "</g>",
          "<image>",
          "<p>",
          "<br/>",
          "</p>",
          "<select>",
          "</select>",
          "<table>",
          "word");

  private static String leftOut(String html) {
    return new String(InertContent.leftOut(html.getBytes(UTF_8), false), UTF_8);
  }

  /** A page's tree without what may be left out of it. */
  private static String tree(String html) {
    Document page = Jsoup.parse(html);
    page.outputSettings().prettyPrint(false);
    for (Element inert : page.select("script, style, svg")) {
      String attributes = inert.attributes().html().toLowerCase(Locale.ROOT);
      if (!inert.normalName().equals("script") || !attributes.contains("json")) {
        inert.empty();
      }
    }
    return page.outerHtml();
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          <p>a</p><script>let b = '<p>';</script><p>c</p>, <p>a</p><script></script><p>c</p>
          <STYLE media=all>p > a {}</STYLE>d,              <STYLE media=all></STYLE>d
          <a><svg><g><path d=M0/></g></svg>e</a>,          <a><svg></svg>e</a>
          <script><!-- f --></script>g,                    <script></script>g
          <svg><title>h</title><path/></svg>i,             <svg></svg>i
          """)
  void scriptsStyleSheetsAndDrawingsAreEmptied(String page, String rest) {
    assertEquals(rest, leftOut(page));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script type='application/ld+json'>{}</script>",
        "<script type='application/ld&#43;xml'>{}</script>",
        "<script id=__DATA__ type=\"application/JSON\">{}</script>",
        "<!-- <script> --><p>a</p><!-- </script> -->",
        "<p title='<script>'>a</p><p title='</script>'>",
        "<textarea><script>a</script></textarea>",
        "<svg><p>a</p></svg>",
        "<svg><desc><style></svg>a</style></desc></svg>",
        "<svg>a",
        "<script>a",
        "<script><!-- <script>a</script> --></script>",
        "<p <b><script>a</script>",
      })
  void whatMayShowTextOrDataStays(String page) {
    assertEquals(page, leftOut(page));
  }

  /** These letters are the bytes of a style sheet. */
  @Test
  void wideLettersAreNoMarkup() {
    byte[] page =
        "<p>\u733c\u7974\u656c\u783e\u2f3c\u7473\u6c79\u3e65</p>"
            .getBytes(StandardCharsets.UTF_16LE);
    assertArrayEquals(page, InertContent.leftOut(page, false));
  }

  /** What is between the escapes of ISO 2022 is letters. */
  @Test
  void escapedLettersAreNoMarkup() {
    String page = "<p>\u001b$B<svg><g/></svg>\u001b(B</p>";
    assertEquals(
        page, new String(InertContent.leftOut(page.getBytes(ISO_8859_1), false), ISO_8859_1));
  }

  @Test
  void theTreeOfTheRestIsTheSame() {
    compareTrees(PIECES, 30_000);
  }

  @Test
  void theTreeAroundDrawingsIsTheSame() {
    compareTrees(IN_DRAWINGS, 30_000);
  }

  private static void compareTrees(List<String> pieces, int rounds) {
    Random random = new Random(7);
    int shorter = 0;
    for (int round = 0; round < rounds; round++) {
      StringBuilder page = new StringBuilder();
      for (int piece = random.nextInt(14); piece >= 0; piece--) {
        page.append(pieces.get(random.nextInt(pieces.size())));
      }
      String html = page.toString();
      String rest = leftOut(html);
      shorter += rest.length() < html.length() ? 1 : 0;
      assertEquals(tree(html), tree(rest), html);
    }
    assertTrue(shorter > rounds / 60, shorter + " pages were shorter");
  }

  @Test
  void samplePagesHaveTheSameTree() throws IOException {
    try (var files = Files.walk(Path.of("sample-data"))) {
      List<Path> pages = files.filter(file -> file.toString().endsWith(".html")).toList();
      assertTrue(pages.size() > 30, pages.size() + " pages");
      for (Path file : pages) {
        String page = new String(Files.readAllBytes(file), ISO_8859_1);
        String rest =
            new String(InertContent.leftOut(page.getBytes(ISO_8859_1), false), ISO_8859_1);
        assertEquals(tree(page), tree(rest), file.toString());
      }
    }
  }
}
