package dev.morgue.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveLocationTest {

  private static final Map<String, String> ENVIRONMENT =
      Map.of("MORGUE_ARCHIVE", "/data/desk", "XDG_DATA_HOME", "/data/xdg");

  @TempDir Path home;
  private Path work;

  @BeforeEach
  void makeFolders() throws IOException {
    work = Files.createDirectories(home.resolve("papers/1998"));
  }

  @Test
  void theOneNamedComesFirst() throws IOException {
    Files.createDirectory(work.resolve(".morgue"));
    assertEquals(
        new ArchiveLocation(Path.of("mine"), "named"),
        ArchiveLocation.find(Path.of("mine"), work, ENVIRONMENT, home));
  }

  @Test
  void thenTheNearestUpward() throws IOException {
    Path near = Files.createDirectory(home.resolve("papers/.morgue"));
    Files.createDirectory(home.resolve(".morgue"));
    assertEquals(
        new ArchiveLocation(near, "nearest .morgue folder"),
        ArchiveLocation.find(null, work, ENVIRONMENT, home));
  }

  @Test
  void thenTheVariable() {
    assertEquals(
        new ArchiveLocation(Path.of("/data/desk"), "$MORGUE_ARCHIVE"),
        ArchiveLocation.find(null, work, ENVIRONMENT, home));
  }

  @Test
  void thenTheDataFolder() {
    assertEquals(
        Path.of("/data/xdg/morgue"),
        ArchiveLocation.find(null, work, Map.of("XDG_DATA_HOME", "/data/xdg"), home).path());
    assertEquals(
        home.resolve(".local/share/morgue"),
        ArchiveLocation.find(null, work, Map.of(), home).path());
    assertEquals(
        home.resolve(".local/share/morgue"),
        ArchiveLocation.find(null, work, Map.of("XDG_DATA_HOME", "relative"), home).path());
  }
}
