package dev.morgue.ingest;

import dev.morgue.error.InvalidRequestException;
import dev.morgue.fetch.FetchOptions;
import dev.morgue.fetch.Fetcher;
import dev.morgue.fetch.UrlSource;
import dev.morgue.source.ListSource;
import dev.morgue.source.PathSource;
import dev.morgue.source.Source;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Turns what a user names into sources: files, folders, {@code http} and {@code https} addresses,
 * and {@code -} for a list of these on standard input, one a line.
 *
 * <p>Keys are relative to the ingest root: the folder named; if several files and folders are
 * named, the innermost folder that holds them all, so that two pages of one name stay two; in a
 * list, the working folder.
 */
public final class Intake {

  private final Path workingFolder;
  private final InputStream list;
  private final Fetcher fetcher;

  /**
   * Prepares an intake.
   *
   * @param workingFolder what relative paths start from
   * @param list what {@code -} reads, in UTF-8
   * @param fetch how addresses are fetched
   */
  public Intake(Path workingFolder, InputStream list, FetchOptions fetch) {
    this.workingFolder = workingFolder;
    this.list = list;
    this.fetcher = new Fetcher(fetch);
  }

  /**
   * The sources that the arguments name, in their order.
   *
   * @throws InvalidRequestException if there are none, or one names a path that does not exist
   */
  public List<Source> sources(List<String> arguments) {
    if (arguments.isEmpty()) {
      throw new InvalidRequestException(
          "nothing to ingest: name files, folders or addresses, or - to read a list of them");
    }
    List<Path> paths = new ArrayList<>();
    for (String argument : arguments) {
      if (!argument.equals("-") && !UrlSource.isAddress(argument)) {
        paths.add(existing(argument));
      }
    }
    Path root = root(paths);
    List<Source> sources = new ArrayList<>();
    for (String argument : arguments) {
      sources.add(
          argument.equals("-")
              ? new ListSource(list, line -> named(workingFolder, line, false))
              : named(root, argument, true));
    }
    return sources;
  }

  /** A list, as {@code find} prints it, may hold files of all kinds; a person means each file. */
  private Source named(Path root, String name, boolean byPerson) {
    if (UrlSource.isAddress(name)) {
      return new UrlSource(name.strip(), fetcher);
    }
    Path path = workingFolder.resolve(name);
    return byPerson ? PathSource.named(root, path) : new PathSource(root, path);
  }

  private Path existing(String argument) {
    if (argument.isEmpty()) {
      throw new InvalidRequestException(
          "an empty name is no file or folder: look where it comes from, or write . for this"
              + " folder");
    }
    Path path;
    try {
      path = workingFolder.resolve(argument);
    } catch (InvalidPathException e) {
      throw new InvalidRequestException("\"" + argument + "\" is no path: " + e.getReason());
    }
    if (!Files.exists(path)) {
      throw new InvalidRequestException(
          "there is no file or folder " + argument + ": check the spelling, or name another");
    }
    return path.toAbsolutePath().normalize();
  }

  private Path root(List<Path> paths) {
    @Nullable Path root = null;
    for (Path path : paths) {
      Path folder = Files.isDirectory(path) ? path : parent(path);
      root = root == null ? folder : common(root, folder);
    }
    return root == null ? workingFolder : root;
  }

  private static Path common(Path one, Path other) {
    Path common = one;
    while (!other.startsWith(common)) {
      common = parent(common);
    }
    return common;
  }

  private static Path parent(Path path) {
    Path parent = path.getParent();
    return parent == null ? path : parent;
  }
}
