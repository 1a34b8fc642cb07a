package dev.morgue.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class WeakenedPageTest {

  private static final String HTML =
      """
      <html><head><title>Ferry fares - The Harbour Post</title>
      <link rel="canonical" href="https://harbour.example/fares">
      <meta property="og:title" content="Ferry fares">
      <script type="application/ld+json">{"@type":"Article"}</script></head>
      <body><p itemprop="author" class="by">By Ida Marsh</p></body></html>\
      """;

  private static String weakened(WeakenedPage.Loss loss) {
    TestPage page =
        new TestPage(
            "set/page",
            "set",
            "https://harbour.example/fares",
            "utf-8",
            HTML.getBytes(StandardCharsets.UTF_8),
            "Ferry fares",
            List.of("Ida Marsh"),
            "",
            List.of(),
            "",
            List.of(),
            List.of());
    TestPage weak = WeakenedPage.of(page, loss);
    String html = new String(weak.bytes(), StandardCharsets.UTF_8).replaceAll("\\s*\n\\s*", "");
    return weak.url() + ' ' + html;
  }

  @Test
  void dataGoAndWhatAReaderSeesStays() {
    assertEquals(
        "https://harbour.example/fares <html><head><title>Ferry fares - The Harbour Post</title>"
            + "<link rel=\"canonical\" href=\"https://harbour.example/fares\"></head>"
            + "<body><p class=\"by\">By Ida Marsh</p></body></html>",
        weakened(WeakenedPage.Loss.DATA));
  }

  @Test
  void titleAndAddressGoLast() {
    assertEquals(
        " <html><head></head><body><p class=\"by\">By Ida Marsh</p></body></html>",
        weakened(WeakenedPage.Loss.ADDRESS));
  }
}
