package dev.morgue.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages under the names that mirrors of sites have. */
class MirrorTest {

  private static final String PAGE = "<!DOCTYPE html><title>The tolls</title>";

  @TempDir Path folder;

  @Test
  void aNameMayGoOnWithWhatWasAskedFor() throws IOException {
    write("index.html?p=7", "<p>text");
    write("index.htm@p=8", "<p>text");
    write("a@b.html", "<p>text");
    assertEquals(List.of("a@b.html", "index.htm@p=8", "index.html?p=7"), pages());
  }

  @Test
  void whatServersMakeIsAPageIfItBeginsAsOne() throws IOException {
    write("story.php?id=7", PAGE);
    write("story.asp", "\n<!-- cached 1999 -->\n<HTML><body>");
    write("letters.shtml", "\ufeff<?xml version='1.0'?>\n<html xmlns='x'>");
    write("source.php", "<?php include 'head.html'; ?><html>");
    write("feed.php", "<?xml version='1.0'?><rss>");
    write("heading.jsp", "<h1>The tolls</h1>");
    assertEquals(List.of("letters.shtml", "story.asp", "story.php?id=7"), pages());
  }

  @Test
  void aFileWithoutAnEndingIsAPageIfItBeginsAsOne() throws IOException {
    write("opinion/the-tolls", PAGE);
    write("opinion/the-wall?page=2", "<html lang=en>");
    write("Makefile", "all:");
    write("html-notes", "see <html>");
    try (OutputStream out =
        new GZIPOutputStream(Files.newOutputStream(folder.resolve("the-ferry.gz")))) {
      out.write(PAGE.getBytes(UTF_8));
    }
    write("photo.jpg", PAGE);
    write("endless-comment", "<!-- ".repeat(50_000));
    assertEquals(List.of("opinion/the-tolls", "opinion/the-wall?page=2", "the-ferry.gz"), pages());
  }

  private void write(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }

  private List<String> pages() {
    List<Item> items = new ArrayList<>();
    PathSource.of(folder).read(items::add);
    return items.stream().filter(item -> item instanceof Item.Page).map(Item::key).toList();
  }
}
