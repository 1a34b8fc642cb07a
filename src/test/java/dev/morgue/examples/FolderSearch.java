package dev.morgue.examples;

import dev.morgue.Archive;
import dev.morgue.ingest.RunReport;
import dev.morgue.search.Hit;
import dev.morgue.search.SearchResult;
import dev.morgue.search.Snippet;
import java.io.PrintStream;
import java.util.List;

/**
 * Indexes a folder of articles in memory and prints what matches a query, with the matching words
 * between brackets: {@code FolderSearch FOLDER WORD...}.
 */
public final class FolderSearch {

  private FolderSearch() {}

  /** Runs the program. */
  public static void main(String[] arguments) {
    List<String> words = List.of(arguments).subList(1, arguments.length);
    search(arguments[0], String.join(" ", words), System.out);
  }

  static void search(String folder, String query, PrintStream out) {
    try (Archive archive = Archive.inMemory()) {
      RunReport report = archive.ingest(folder);
      out.println(report.counts().added() + " articles");
      SearchResult result = archive.search(query);
      for (Hit hit : result.hits()) {
        out.println();
        out.println(hit.rank() + ". " + hit.headline() + ", " + String.join(", ", hit.byline()));
        for (Snippet snippet : hit.snippets()) {
          out.println("   " + marked(snippet));
        }
      }
      out.println();
      out.println(result.total() + " found");
    }
  }

  private static String marked(Snippet snippet) {
    StringBuilder text = new StringBuilder(snippet.text());
    for (Snippet.Match match : snippet.matches().reversed()) {
      text.insert(match.end(), ']').insert(match.start(), '[');
    }
    return text.toString();
  }
}
