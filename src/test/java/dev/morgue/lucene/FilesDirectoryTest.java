package dev.morgue.lucene;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.apache.lucene.store.NIOFSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder that is read as files is the folder that Lucene's own directories see. */
class FilesDirectoryTest {

  @TempDir private Path folder;

  @Test
  void listsWhatLuceneLists() throws IOException {
    for (String name : List.of("segments_2", "_b.cfs", "_10.si", "_b_1.liv", "é", "write.lock")) {
      Files.createFile(folder.resolve(name));
    }
    try (FilesDirectory files = new FilesDirectory(folder);
        NIOFSDirectory channels = new NIOFSDirectory(folder)) {
      assertArrayEquals(channels.listAll(), files.listAll());
    }
  }

  @Test
  void saysThatTheFolderHasGone() throws IOException {
    Path inner = folder.resolve("index");
    try (FilesDirectory files = new FilesDirectory(inner)) {
      Files.delete(inner);
      assertThrows(NoSuchFileException.class, files::listAll);
    }
  }
}
