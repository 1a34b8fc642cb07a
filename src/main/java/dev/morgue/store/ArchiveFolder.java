package dev.morgue.store;

import dev.morgue.article.IsoTime;
import dev.morgue.error.ArchiveDamagedException;
import dev.morgue.error.ArchiveMissingException;
import dev.morgue.error.IndexVersionException;
import dev.morgue.error.InvalidRequestException;
import dev.morgue.error.StorageException;
import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The folder that an archive lives in.
 *
 * <pre>
 * archive.properties   format version, time of creation
 * lock                 who is writing, while somebody is
 * index/               the search index
 * runs/                one report a run, JSON lines
 * </pre>
 *
 * <p>{@code archive.properties} is written last when an archive is made: a folder without it is
 * none.
 */
public final class ArchiveFolder {

  /** The format that this program reads and writes. */
  public static final int FORMAT = 6;

  private static final String PROPERTIES = "archive.properties";
  private static final String CREATED = "its time of creation is no instant";
  private static final String UNFINISHED = "archive.properties.new";
  private static final String INDEX = "index";

  /** To make an empty archive takes far less. */
  private static final long LONGEST_MAKING = 10_000_000_000L;

  private final Path folder;
  private final String created;

  private ArchiveFolder(Path folder, String created) {
    this.folder = folder;
    this.created = created;
  }

  /**
   * The archive in this folder.
   *
   * @throws ArchiveMissingException if there is none
   * @throws IndexVersionException if it was written in another format
   * @throws ArchiveDamagedException if its settings cannot be understood
   * @throws StorageException if the folder cannot be read
   */
  public static ArchiveFolder open(Path folder) {
    Properties properties = new Properties();
    try (InputStream in = settings(folder)) {
      properties.load(in);
    } catch (NoSuchFileException e) {
      throw missing(folder, e);
    } catch (IOException e) {
      if (!Files.isDirectory(folder)) {
        throw missing(folder, e);
      }
      throw new StorageException("cannot read the archive " + folder + ": " + say(e), e);
    } catch (IllegalArgumentException e) {
      throw damaged(folder, "it is no list of properties", e);
    }
    checkFormat(folder, properties.getProperty("format", ""));
    return new ArchiveFolder(folder, created(folder, properties.getProperty("created", "")));
  }

  /** Read without a channel, whose native code takes a query a hundredth of its time to load. */
  private static InputStream settings(Path folder) throws IOException {
    Path file = folder.resolve(PROPERTIES);
    try {
      return new FileInputStream(file.toFile());
    } catch (FileNotFoundException e) {
      return Files.newInputStream(file); // which says why
    }
  }

  /**
   * The archive in this folder; if the folder is empty or not there, a new archive is made in it.
   *
   * @param makeIndex makes an empty index in the folder it is given
   * @throws InvalidRequestException if the folder holds other things
   * @throws StorageException if the folder cannot be written
   */
  public static ArchiveFolder create(Path folder, Consumer<Path> makeIndex) {
    if (isArchive(folder)) {
      return open(folder);
    }
    try {
      Files.createDirectories(folder);
      refuseOtherThings(folder);
      make(folder, makeIndex);
    } catch (IOException e) {
      throw new StorageException(
          "cannot make an archive in "
              + folder
              + ": "
              + say(e)
              + "; name a folder that can be written with --archive",
          e);
    }
    return open(folder);
  }

  /** Of several callers who come at once, one makes the archive and the others wait for it. */
  private static void make(Path folder, Consumer<Path> makeIndex) throws IOException {
    long start = System.nanoTime();
    while (!isArchive(folder)) {
      Optional<ArchiveLock> lock = ArchiveLock.tryTake(folder, "making the archive");
      if (lock.isPresent()) {
        makeUnder(lock.get(), folder, makeIndex);
      } else if (System.nanoTime() - start > LONGEST_MAKING) {
        throw ArchiveLock.heldElsewhere(folder);
      } else {
        pause();
      }
    }
  }

  private static void makeUnder(ArchiveLock lock, Path folder, Consumer<Path> makeIndex)
      throws IOException {
    try (lock) {
      if (!isArchive(folder)) {
        makeIndex.accept(folder.resolve(INDEX));
        writeSettings(folder);
      }
    }
  }

  private static void pause() throws IOException {
    try {
      Thread.sleep(10);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ClosedByInterruptException();
    }
  }

  private static void writeSettings(Path folder) throws IOException {
    String text =
        "# An archive of Morgue. The format is described in docs/archive-format.md\n"
            + ("format=" + FORMAT + "\n")
            + ("created=" + Instant.now().truncatedTo(ChronoUnit.SECONDS) + "\n");
    Path unfinished = folder.resolve(UNFINISHED);
    Files.writeString(unfinished, text, StandardOpenOption.CREATE, StandardOpenOption.SYNC);
    Files.move(unfinished, folder.resolve(PROPERTIES), StandardCopyOption.ATOMIC_MOVE);
  }

  /** True if the folder holds an archive, of whatever format. */
  public static boolean isArchive(Path folder) {
    return Files.exists(folder.resolve(PROPERTIES));
  }

  /** The folder itself. */
  public Path path() {
    return folder;
  }

  /** The search index's folder. */
  public Path index() {
    return folder.resolve(INDEX);
  }

  /** The folder of run reports; made by who writes there first. */
  public Path runs() {
    return folder.resolve("runs");
  }

  /**
   * When the archive was made.
   *
   * @throws ArchiveDamagedException if its settings do not say
   */
  public Instant created() {
    try {
      return IsoTime.instant(created).toInstant();
    } catch (DateTimeException e) {
      throw damaged(folder, CREATED, e);
    }
  }

  /**
   * Takes the archive's write lock, for one process and in it for one caller. The system gives the
   * lock back when the process ends, however it ends.
   *
   * @param command what the lock is taken for, to be shown to those who wait
   * @throws dev.morgue.error.ArchiveLockedException if another holds it
   * @throws StorageException if the lock file cannot be written
   */
  public ArchiveLock lock(String command) {
    return ArchiveLock.take(folder, command);
  }

  @Override
  public String toString() {
    return folder.toString();
  }

  private static void refuseOtherThings(Path folder) throws IOException {
    List<String> names;
    try (Stream<Path> entries = Files.list(folder)) {
      names = entries.map(entry -> entry.getFileName().toString()).sorted().toList();
    }
    // What the making of an archive leaves behind when it is cut off.
    Set<String> ours = Set.of(UNFINISHED, INDEX, ArchiveLock.FILE);
    // Another caller may have made the archive just now.
    if (names.stream().anyMatch(name -> !ours.contains(name)) && !isArchive(folder)) {
      throw new InvalidRequestException(
          folder + " holds other files and is no archive: name a new or an empty folder");
    }
  }

  private static ArchiveMissingException missing(Path folder, IOException e) {
    if (Files.isDirectory(folder.resolve(INDEX))) {
      throw damaged(folder, "it is missing", e);
    }
    String what = Files.isDirectory(folder) ? "there is no archive in " : "there is no folder ";
    if (Files.isRegularFile(folder)) {
      what = "an archive is a folder, this is a file: ";
    }
    return new ArchiveMissingException(
        what + folder + ": make one with \"morgue ingest SOURCE --archive " + folder + "\"");
  }

  private static void checkFormat(Path folder, String text) {
    int format;
    try {
      format = Integer.parseInt(text.strip());
    } catch (NumberFormatException e) {
      throw damaged(folder, "it names no format", e);
    }
    if (format > FORMAT) {
      throw new IndexVersionException(
          folder
              + (" was written by a newer Morgue in format " + format)
              + (", this one reads format " + FORMAT + ": use the newer Morgue"),
          format,
          FORMAT);
    }
    if (format < FORMAT) {
      throw new IndexVersionException(
          folder
              + (" was written in format " + format + ", this is format " + FORMAT)
              + ": make a new archive and ingest the sources again",
          format,
          FORMAT);
    }
  }

  /** Read no further than the day: a query needs no more, and the time takes zones to read. */
  private static String created(Path folder, String text) {
    String instant = text.strip();
    try {
      IsoTime.day(instant);
    } catch (DateTimeException e) {
      throw damaged(folder, CREATED, e);
    }
    return instant;
  }

  private static ArchiveDamagedException damaged(Path folder, String what, Exception cause) {
    return new ArchiveDamagedException(
        "the archive "
            + folder
            + " is damaged, see its archive.properties: "
            + what
            + "; restore it from a backup, or ingest the sources into a new archive",
        cause);
  }

  /** What went wrong, in few words. */
  static String say(IOException e) {
    if (e instanceof ClosedByInterruptException) {
      return "the thread was interrupted";
    }
    return e.getMessage() == null
        ? e.getClass().getSimpleName()
        : e.getClass().getSimpleName() + ", " + e.getMessage();
  }
}
