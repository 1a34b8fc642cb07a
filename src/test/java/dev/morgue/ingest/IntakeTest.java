package dev.morgue.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.morgue.article.Reason;
import dev.morgue.error.InvalidRequestException;
import dev.morgue.fetch.FetchOptions;
import dev.morgue.source.Item;
import dev.morgue.source.Source;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntakeTest {

  @TempDir Path work;

  @BeforeEach
  void writePages() throws IOException {
    for (String name : List.of("1998/letters.txt", "1999/letters.txt", "1999/05/bees.html")) {
      Files.createDirectories(work.resolve(name).getParent());
      Files.writeString(work.resolve(name), "text");
    }
  }

  @Test
  void oneFolderIsItsOwnRoot() throws IOException {
    assertEquals(List.of("05/bees.html", "letters.txt"), keys("", "1999"));
    assertEquals(
        List.of("1998/letters.txt", "1999/05/bees.html", "1999/letters.txt"), keys("", "."));
  }

  @Test
  void severalFoldersShareTheOneThatHoldsThem() throws IOException {
    assertEquals(
        List.of("1999/05/bees.html", "1999/letters.txt", "1998/letters.txt"),
        keys("", "1999", work.resolve("1998").toString()));
  }

  @Test
  void oneFileIsKnownByItsName() throws IOException {
    assertEquals(List.of("letters.txt"), keys("", "1999/letters.txt"));
    assertEquals(
        List.of("1998/letters.txt", "1999/05/bees.html"),
        keys("", "1998/letters.txt", "1999/05/bees.html"));
  }

  @Test
  void aListHasTheWorkingFolderAsRoot() throws IOException {
    assertEquals(
        List.of("1999/05/bees.html", "1998/letters.txt"),
        keys("1999/05\r\n\n./1998/letters.txt\n", "-"));
  }

  @Test
  void aListGoesOnBehindWhatIsMissing() throws IOException {
    assertEquals(
        List.of(
            new Item.Unreadable("2000/none.html", Reason.UNREADABLE, "no such file"),
            new Item.Unreadable(
                "http://127.0.0.1:1/a",
                Reason.REFUSED_ADDRESS,
                "127.0.0.1 is a private address, 127.0.0.1"),
            new Item.Unreadable("no\0path", Reason.UNREADABLE, "no path")),
        items("2000/none.html\nhttp://127.0.0.1:1/a\nno\0path\n", "-"));
  }

  @Test
  void aListMayEndEachNameWithAZeroByte() throws IOException {
    Files.writeString(work.resolve("two\nlines.html"), "text");
    assertEquals(
        List.of("two\nlines.html", "1999/05/bees.html"), keys("two\nlines.html\0./1999/05\0", "-"));
  }

  @Test
  void aLineTooLongForAPathIsOneFailure() throws IOException {
    assertEquals(
        List.of(new Item.Unreadable("-:1", Reason.UNREADABLE, "too long for a path")),
        items("x".repeat(70_000) + "\n", "-"));
  }

  @Test
  void whatIsMissingIsSaidBeforeAnythingIsRead() {
    InvalidRequestException e =
        assertThrows(InvalidRequestException.class, () -> items("", "1998", "2000"));
    assertEquals(
        "there is no file or folder 2000: check the spelling, or name another", e.getMessage());
  }

  @Test
  void anEmptyNameIsNotTheWorkingFolder() {
    InvalidRequestException e =
        assertThrows(InvalidRequestException.class, () -> items("", "1998", ""));
    assertEquals(
        "an empty name is no file or folder: look where it comes from, or write . for this folder",
        e.getMessage());
  }

  @Test
  void nothingNamedIsARequestToNameSomething() {
    InvalidRequestException e = assertThrows(InvalidRequestException.class, () -> items(""));
    assertEquals(
        "nothing to ingest: name files, folders or addresses, or - to read a list of them",
        e.getMessage());
  }

  private List<String> keys(String list, String... arguments) throws IOException {
    return items(list, arguments).stream().map(Item::key).toList();
  }

  private List<Item> items(String list, String... arguments) throws IOException {
    Intake intake =
        new Intake(work, new ByteArrayInputStream(list.getBytes(UTF_8)), FetchOptions.defaults());
    List<Item> items = new ArrayList<>();
    for (Source source : intake.sources(List.of(arguments))) {
      source.read(items::add);
    }
    return items;
  }
}
