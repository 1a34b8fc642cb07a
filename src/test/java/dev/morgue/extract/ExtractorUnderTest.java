package dev.morgue.extract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The extraction that is measured. */
final class ExtractorUnderTest {

  private ExtractorUnderTest() {}

  static FoundFields extract(TestPage page) {
    Document document = parse(page);
    BodyFinder.Known known = known(document);
    Body body = new BodyFinder().find(document, known);
    return new FoundFields(known.headline(), List.of(), "", List.of(), body.text());
  }

  static BodyFinder.Known known(TestPage page) {
    return known(parse(page));
  }

  private static BodyFinder.Known known(Document document) {
    Element meta = document.selectFirst("meta[property=og:title]");
    Element h1 = document.selectFirst("h1");
    String headline = meta != null ? meta.attr("content") : h1 != null ? h1.text() : "";
    List<String> bodies = new ArrayList<>();
    for (Element script : document.select("script[type=application/ld+json]")) {
      collect(tree(script.data()), bodies);
    }
    return new BodyFinder.Known(headline, "", "", bodies);
  }

  private static JsonNode tree(String json) {
    try {
      return JsonMapper.shared().readTree(json);
    } catch (JacksonException e) {
      return JsonMapper.shared().createObjectNode();
    }
  }

  private static void collect(JsonNode node, List<String> bodies) {
    if (node.has("articleBody")) {
      bodies.add(node.get("articleBody").asString(""));
    }
    for (JsonNode child : node) {
      collect(child, bodies);
    }
  }

  static Document parse(TestPage page) {
    try {
      return Jsoup.parse(
          new ByteArrayInputStream(page.bytes()),
          page.charset().isEmpty() ? null : page.charset(),
          page.url());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
