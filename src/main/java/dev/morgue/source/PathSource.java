package dev.morgue.source;

import dev.morgue.article.Reason;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A file, or a folder with everything below it in the order of names. Hidden files and folders are
 * passed over, and so is an archive of Morgue's own.
 *
 * <p>A link to a file or a folder is followed, unless that is reached anyway; a folder that several
 * links lead to is read once, and one that holds the link is not read again.
 */
public final class PathSource implements Source {

  private static final Comparator<Path> BY_NAME =
      Comparator.comparing((Path path) -> path.getFileName().toString())
          .thenComparing(Comparator.naturalOrder());

  private final Path root;
  private final Path start;
  private final boolean isNamed;

  /**
   * Takes the ingest root and the file or folder to read. Keys are paths from the root; what lies
   * outside of it has its absolute path as key.
   */
  public PathSource(Path root, Path start) {
    this(root, start, false);
  }

  private PathSource(Path root, Path start, boolean isNamed) {
    this.root = root.toAbsolutePath().normalize();
    this.start = start.toAbsolutePath().normalize();
    this.isNamed = isNamed;
  }

  /**
   * A file or folder that a person named: a file of a kind that is not read is unreadable then, and
   * not passed over.
   */
  public static PathSource named(Path root, Path start) {
    return new PathSource(root, start, true);
  }

  /** The folder as its own ingest root, or the file with its folder as root. */
  public static PathSource of(Path start) {
    Path absolute = start.toAbsolutePath().normalize();
    Path parent = absolute.getParent();
    return new PathSource(
        Files.isDirectory(absolute) || parent == null ? absolute : parent, absolute);
  }

  @Override
  public void read(Consumer<Item> sink) {
    if (isNamed && isArchive(start)) {
      String detail = "an archive of Morgue's own: name the folder that holds the pages";
      sink.accept(new Item.Unreadable(key(start), Reason.UNSUPPORTED, detail));
    } else if (Files.isDirectory(start)) {
      new Walk(sink).folder(start, false);
    } else if (!Files.exists(start)) {
      sink.accept(new Item.Unreadable(key(start), Reason.UNREADABLE, "no such file"));
    } else if (isNamed) {
      new FileItems(sink).readNamed(start, key(start));
    } else {
      new FileItems(sink).read(start, key(start));
    }
  }

  @Override
  public String toString() {
    return start.toString();
  }

  private String key(Path path) {
    return PathKey.of(root, path);
  }

  /** The run reports of an archive are JSON lines, but no articles. */
  private static boolean isArchive(Path folder) {
    return Files.exists(folder.resolve("archive.properties"))
        && Files.isDirectory(folder.resolve("index"));
  }

  /** One reading of the folder. */
  private final class Walk {

    private final Consumer<Item> sink;
    private final FileItems files;

    /** Folders outside of the tree, read through a link. */
    private final Set<Path> followed = new HashSet<>();

    Walk(Consumer<Item> sink) {
      this.sink = sink;
      this.files = new FileItems(sink);
    }

    void folder(Path folder, boolean isElsewhere) {
      if (isArchive(folder)) {
        return;
      }
      List<Path> entries;
      try {
        if (isElsewhere && !followed.add(folder.toRealPath())) {
          return;
        }
        if (!Files.isExecutable(folder)) {
          // What lies in it could be listed, but not be told from files of other kinds.
          throw new AccessDeniedException(folder.toString());
        }
        entries = entries(folder);
      } catch (IOException e) {
        sink.accept(new Item.Unreadable(key(folder), Reason.UNREADABLE, FileItems.explain(e)));
        return;
      }
      for (Path entry : entries) {
        entry(folder, entry, isElsewhere);
      }
    }

    private void entry(Path folder, Path entry, boolean isElsewhere) {
      boolean isLink = Files.isSymbolicLink(entry);
      if (!Files.isDirectory(entry)) {
        if (!isLink || !isReadAnyway(entry)) {
          files.read(entry, key(entry));
        }
      } else if (!isLink) {
        folder(entry, isElsewhere);
      } else if (isNew(folder, entry)) {
        folder(entry, true);
      }
    }

    private List<Path> entries(Path folder) throws IOException {
      List<Path> entries = new ArrayList<>();
      try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
        for (Path entry : stream) {
          if (!entry.getFileName().toString().startsWith(".")) {
            entries.add(entry);
          }
        }
      } catch (DirectoryIteratorException e) {
        throw e.getCause();
      }
      entries.sort(BY_NAME);
      return entries;
    }

    private boolean isNew(Path parent, Path link) {
      try {
        Path target = link.toRealPath();
        Path top = start.toRealPath();
        boolean holdsLink = parent.toRealPath().startsWith(target) || top.startsWith(target);
        return !isReached(top, target) && !holdsLink;
      } catch (IOException e) {
        sink.accept(new Item.Unreadable(key(link), Reason.UNREADABLE, FileItems.explain(e)));
        return false;
      }
    }

    /** True if the file that the link leads to is one of those that are read without it. */
    private boolean isReadAnyway(Path link) {
      try {
        Path target = link.toRealPath();
        return FileKind.of(target.getFileName().toString()).isPresent()
            && isReached(start.toRealPath(), target);
      } catch (IOException e) {
        return false; // it leads to nothing, which reading it says
      }
    }

    /** True for what lies below the top folder and is not hidden there. */
    private static boolean isReached(Path top, Path target) {
      if (!target.startsWith(top)) {
        return false;
      }
      for (Path name : top.relativize(target)) {
        if (name.toString().startsWith(".")) {
          return false;
        }
      }
      return true;
    }
  }
}
