package dev.morgue.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.morgue.article.Article;
import dev.morgue.source.Item;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The sample archive's pages: where each body starts and ends, and what must not be in it. */
class SampleBodyTest {

  private static final Path EXPECTED = Path.of("src/test/resources/sample/expected.jsonl");

  @Test
  void everyBodyStartsAndEndsWhereItShould() throws IOException {
    List<String> off = new ArrayList<>();
    for (String line : Files.readAllLines(EXPECTED)) {
      JsonNode page = JsonMapper.shared().readTree(line);
      String file = page.path("file").asString();
      if (file.endsWith("html") && page.path("status").asString().equals("article")) {
        check(page, body(file), off);
      }
    }
    assertEquals(List.of(), off);
  }

  private static void check(JsonNode page, String body, List<String> off) {
    String file = page.path("file").asString();
    if (!body.startsWith(page.path("bodyStarts").asString())) {
      off.add(file + " starts with " + body.substring(0, Math.min(80, body.length())));
    }
    if (!body.endsWith(page.path("bodyEnds").asString())) {
      off.add(file + " ends with " + body.substring(Math.max(0, body.length() - 80)));
    }
    for (JsonNode unwanted : page.path("bodyLacks")) {
      if (body.contains(unwanted.asString())) {
        off.add(file + " has " + unwanted.asString());
      }
    }
  }

  private static String body(String file) throws IOException {
    byte[] bytes = Files.readAllBytes(Path.of("sample-data").resolve(file));
    Item.Page page = new Item.Page(file, "", bytes, Item.Page.Type.HTML, "", null);
    return new Extractor().extract(page) instanceof Extraction.Found(Article article, var evidence)
        ? article.body()
        : "";
  }
}
