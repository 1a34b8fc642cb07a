package dev.morgue.extract;

import dev.morgue.source.Item;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A saved page and what a perfect extractor finds on it. A truth that is empty was not given, and
 * is not scored.
 */
@SuppressWarnings("ArrayRecordComponent")
record TestPage(
    String id,
    String set,
    String url,
    String charset,
    byte[] bytes,
    String title,
    List<String> authors,
    String published,
    List<String> topics,
    String text,
    List<String> with,
    List<String> without) {

  /** Which half of its set a page belongs to: rules are tuned on one and reported on both. */
  enum Half {
    TUNE,
    REPORT
  }

  Half half() {
    CRC32 hash = new CRC32();
    hash.update(id.getBytes(StandardCharsets.UTF_8));
    return hash.getValue() % 2 == 0 ? Half.TUNE : Half.REPORT;
  }

  Item.Page item() {
    return new Item.Page(id, url, bytes, Item.Page.Type.HTML, charset, null);
  }

  /** The same page and truth with another address and text, in UTF-8. */
  TestPage with(String otherUrl, byte[] text) {
    return new TestPage(
        id, set, otherUrl, "utf-8", text, title, authors, published, topics, this.text, with,
        without);
  }

  /** The pages under the folder of a set, in order of their names. */
  static List<TestPage> readSet(Path folder) throws IOException {
    List<TestPage> pages = new ArrayList<>();
    try (Stream<Path> below = Files.list(folder)) {
      for (Path page : below.sorted().toList()) {
        pages.add(read(page));
      }
    }
    return pages;
  }

  private static TestPage read(Path folder) throws IOException {
    JsonNode truth =
        JsonMapper.shared().readTree(Files.readString(folder.resolve("expected.json")));
    return new TestPage(
        text(truth, "id"),
        text(truth, "set"),
        text(truth, "url"),
        text(truth, "charset"),
        Files.readAllBytes(folder.resolve("page.html")),
        text(truth, "title"),
        truth.has("authors")
            ? list(truth, "authors")
            : ExtractionScore.namesOf(text(truth, "byline")),
        text(truth, "published"),
        list(truth, "topics"),
        text(truth, "text"),
        list(truth, "with"),
        list(truth, "without"));
  }

  private static String text(JsonNode node, String field) {
    return node.path(field).asString("");
  }

  private static List<String> list(JsonNode node, String field) {
    List<String> values = new ArrayList<>();
    for (JsonNode value : node.path(field)) {
      values.add(value.asString(""));
    }
    return values;
  }
}
