package dev.morgue.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.morgue.article.Article;
import dev.morgue.article.PublicationDate;
import dev.morgue.source.Item;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The fields of every page of the sample archive, from table layouts to JSON-LD. */
class SamplePagesTest {

  private static final List<String> FIELDS =
      List.of(
          "headline",
          "byline",
          "published",
          "modified",
          "publication",
          "section",
          "kind",
          "column",
          "topics",
          "language",
          "image",
          "caption");

  @TestFactory
  Stream<DynamicTest> everyFieldIsFound() throws IOException {
    JsonMapper mapper = new JsonMapper();
    return Files.readAllLines(Path.of("src/test/resources/sample/expected.jsonl")).stream()
        .map(mapper::readTree)
        .map(expected ->
            DynamicTest.dynamicTest(
                expected.path("file").asString(), () -> assertFields(expected)));
  }

  private static void assertFields(JsonNode expected) throws IOException {
    String file = expected.path("file").asString();
    byte[] bytes = Files.readAllBytes(Path.of("sample-data").resolve(file));
    Extraction extraction =
        new Extractor().extract(new Item.Page(file, "", bytes, type(file), "", null));
    List<String> wanted = new ArrayList<>();
    List<String> got = new ArrayList<>();
    wanted.add(expected.path("status").asString());
    got.add(extraction instanceof Extraction.Found ? "article" : "skipped");
    if (extraction instanceof Extraction.Found found) {
      for (String field : FIELDS) {
        if (expected.has(field)) {
          wanted.add(field + '=' + text(expected.path(field)));
          got.add(field + '=' + value(found.article(), field));
        }
      }
    }
    assertEquals(wanted, got);
  }

  private static Item.Page.Type type(String file) {
    String lower = file.toLowerCase(Locale.ROOT);
    return lower.endsWith(".txt")
        ? Item.Page.Type.TEXT
        : lower.endsWith(".md") ? Item.Page.Type.MARKDOWN : Item.Page.Type.HTML;
  }

  private static String text(JsonNode node) {
    if (!node.isArray()) {
      return node.asString().replace("+00:00", "Z");
    }
    List<String> values = new ArrayList<>();
    node.forEach(value -> values.add(value.asString()));
    return values.toString();
  }

  private static String value(Article article, String field) {
    return switch (field) {
      case "headline" -> article.headline();
      case "byline" -> article.byline().people().toString();
      case "published" -> date(article.published());
      case "publication" -> article.publication();
      case "section" -> article.section();
      case "kind" -> article.kind() == null ? "" : article.kind().code();
      case "column" -> article.column();
      case "modified" -> date(article.modified());
      case "language" -> article.language();
      case "image" -> article.image() == null ? "" : article.image().url();
      case "caption" -> article.image() == null ? "" : article.image().caption();
      case "topics" -> article.topics().toString();
      default -> throw new IllegalArgumentException(field);
    };
  }

  private static String date(@Nullable PublicationDate date) {
    return date == null ? "" : date.toString();
  }
}
