package dev.morgue.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;

/**
 * The least that an ingest of HTML can cost: reads every page of a folder and builds its DOM, on
 * one thread. Prints the number of pages.
 */
final class ParseOnly {

  private ParseOnly() {}

  /** {@code FOLDER}. */
  public static void main(String[] args) throws IOException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(Path.of(args[0]))) {
      files = walk.filter(Files::isRegularFile).toList();
    }
    long elements = 0;
    for (Path file : files) {
      elements += Jsoup.parse(Files.readString(file)).childrenSize();
    }
    System.out.println(elements > 0 ? files.size() : 0);
  }
}
