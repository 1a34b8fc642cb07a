package dev.morgue.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.morgue.article.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class ManifestSourceTest {

  @TempDir Path folder;

  @Test
  void eachLineNamesAPageWithItsAddressAndCharset() throws IOException {
    Files.createDirectory(folder.resolve("pages"));
    Files.writeString(folder.resolve("pages/a.html"), "text");
    Item.Page page =
        assertInstanceOf(
            Item.Page.class,
            read("""
            {"id":"p-1","file":"pages/a.html","url":"https://ledger.example/a",\
            "charset":"utf-8","set":["x"]}
            """)
                .getFirst());
    assertEquals("p-1", page.key());
    assertEquals("https://ledger.example/a", page.url());
    assertEquals("utf-8", page.charset());
    assertEquals("text", new String(page.bytes(), UTF_8));
  }

  @Test
  void linesThatAreOffAreReportedAndTheOthersRead() throws IOException {
    Files.writeString(folder.resolve("b"), "text");
    List<Item> items = read("{\"id\":\"p-1\"}\n{\"id\":2,\"file\":\"b\"}\n{\"file\":\"c\"}\n{\n");
    assertEquals(
        new Item.Unreadable("m.jsonl:1", Reason.PARSE_ERROR, "the line names no \"file\""),
        items.get(0));
    assertEquals("2", assertInstanceOf(Item.Page.class, items.get(1)).key());
    assertEquals(new Item.Unreadable("c", Reason.UNREADABLE, "no such file"), items.get(2));
    assertEquals("m.jsonl:4", items.get(3).key());
  }

  @Test
  @Timeout(60)
  void aPipeIsNotWaitedFor() throws IOException, InterruptedException {
    Path pipe = folder.resolve("pipe.html");
    assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
    assertEquals(
        List.of(new Item.Unreadable("pipe.html", Reason.UNREADABLE, "no regular file")),
        read("{\"file\":\"pipe.html\"}"));
  }

  @Test
  void aManifestThatIsNotThereCannotBeRead() {
    ManifestSource source = new ManifestSource(folder.resolve("none.jsonl"));
    assertThrows(NoSuchFileException.class, () -> source.read(item -> {}));
  }

  private List<Item> read(String lines) throws IOException {
    Path manifest = Files.writeString(folder.resolve("m.jsonl"), lines);
    List<Item> items = new ArrayList<>();
    new ManifestSource(manifest).read(items::add);
    return items;
  }
}
