package dev.morgue.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.morgue.article.Article;
import dev.morgue.article.Flag;
import dev.morgue.source.Item;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Pages as opinion desks print them: columns, guest essays, letters, editorials, series; and the
 * layouts in which papers and blogs of thirty years print headline, byline and date.
 */
class OpinionPagesTest {

  private static final Path PAGES = Path.of("src/test/resources/extract");

  @TestFactory
  Stream<DynamicTest> everyFieldOfOpinionPagesIsFound() throws IOException {
    return pages(PAGES.resolve("opinion"));
  }

  @TestFactory
  Stream<DynamicTest> everyFieldIsFoundInWhateverLayout() throws IOException {
    return pages(PAGES.resolve("layouts"));
  }

  private static Stream<DynamicTest> pages(Path folder) throws IOException {
    JsonMapper mapper = new JsonMapper();
    return Files.readAllLines(folder.resolve("expected.jsonl")).stream()
        .map(mapper::readTree)
        .map(expected ->
            DynamicTest.dynamicTest(
                expected.path("page").asString(), () -> assertFields(folder, expected)));
  }

  private static void assertFields(Path folder, JsonNode expected) throws IOException {
    String name = expected.path("page").asString();
    byte[] bytes = Files.readAllBytes(folder.resolve(name + ".html"));
    Item.Page page = new Item.Page(name + ".html", "", bytes, Item.Page.Type.HTML, "", null);
    Article article =
        switch (new Extractor().extract(page)) {
          case Extraction.Found found -> found.article();
          case Extraction.Skipped skipped -> throw new AssertionError(skipped.toString());
        };
    List<String> wanted = new ArrayList<>();
    List<String> got = new ArrayList<>();
    for (String field : expected.propertyNames()) {
      if (!field.equals("page")) {
        wanted.add(field + '=' + text(expected.path(field)));
        got.add(field + '=' + value(article, field, text(expected.path(field))));
      }
    }
    assertEquals(wanted, got);
  }

  private static String text(JsonNode node) {
    if (node.isArray()) {
      List<String> values = new ArrayList<>();
      node.forEach(value -> values.add(value.asString()));
      return values.toString();
    }
    return node.isNull() ? "null" : node.asString();
  }

  /**
   * The field's value; of where the text opens and ends, as much as is expected or else the whole
   * paragraph.
   */
  private static String value(Article article, String field, String wanted) {
    String[] paragraphs =
        (article.standfirst() + "\n\n" + article.body()).strip().split("\n\n", -1);
    String first = paragraphs[0];
    String last = paragraphs[paragraphs.length - 1];
    return switch (field) {
      case "paragraphs" -> Integer.toString(paragraphs.length);
      case "opens" -> first.startsWith(wanted) ? wanted : first;
      case "ends" -> last.endsWith(wanted) ? wanted : last;
      case "headline" -> article.headline();
      case "standfirst" -> article.standfirst();
      case "byline" -> article.byline().people().toString();
      case "published" ->
          String.valueOf(article.published()).replace(":00Z", "Z").replace(":00-04", "-04");
      case "kind" -> article.kind() == null ? "" : article.kind().code();
      case "publication" -> article.publication();
      case "section" -> article.section();
      case "column" -> article.column();
      case "language" -> article.language();
      case "topics" -> article.topics().toString();
      case "flags" -> article.flags().stream().map(Flag::code).toList().toString();
      default -> throw new IllegalArgumentException(field);
    };
  }
}
