package dev.morgue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.morgue.query.QueryParser;
import dev.morgue.search.SearchRequest;
import dev.morgue.search.SearchResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Executes docs/query-transcript.md: every form of the query language on the sample archive. */
class TranscriptTest {

  private static final LocalDate TODAY = LocalDate.of(2025, 7, 1);
  private static final Path TRANSCRIPT = Path.of("docs/query-transcript.md");

  @Test
  void everyFormFindsWhatTheTranscriptSays() throws IOException {
    List<String> written = new ArrayList<>();
    List<String> found = new ArrayList<>();
    try (Archive archive = Archive.inMemory()) {
      assertEquals(0, archive.ingest("sample-data").counts().failed());
      for (String line : Files.readAllLines(TRANSCRIPT)) {
        if (line.startsWith("| `")) {
          written.add(line);
          found.add(row(archive, line.substring(3, line.indexOf("` |"))));
        }
      }
    }
    assertTrue(written.size() >= 40, "the table is found");
    assertEquals(String.join("\n", found), String.join("\n", written));
  }

  /** In a table, a bar is written with a backslash. */
  private static String row(Archive archive, String query) {
    SearchRequest request =
        SearchRequest.of(
                new SearchRequest.Query.Parsed(QueryParser.parse(query.replace("\\|", "|"), TODAY)))
            .withSort(SearchRequest.Sort.NEWEST)
            .withSnippets(0);
    SearchResult result = archive.search(request);
    String newest = result.hits().isEmpty() ? "" : result.hits().getFirst().headline();
    String total = result.total() + (result.relaxed() ? " in part" : "");
    return "| `" + query + "` | " + total + " | " + newest + " |";
  }
}
