package dev.morgue.ingest;

import dev.morgue.error.StorageException;
import dev.morgue.text.JsonWriter;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A run's file: JSON lines, first the header, then a line for every page that was not simply
 * unchanged, last the totals. A file without totals is of a run that was cut off.
 *
 * <p>Without a folder it gives the run a name and writes nothing. Lines may be added by one thread
 * at a time while another waits for the disk.
 */
final class RunLog implements Closeable {

  private static final DateTimeFormatter NAME =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmssSSS'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final String run;
  private final @Nullable Path file;
  private final @Nullable FileOutputStream disk;
  private final OutputStream out;

  private RunLog(String run, @Nullable Path file, @Nullable FileOutputStream disk) {
    this.run = run;
    this.file = file;
    this.disk = disk;
    this.out = disk == null ? OutputStream.nullOutputStream() : new BufferedOutputStream(disk);
  }

  /** A run that leaves no file. */
  static RunLog none(Instant started) {
    return new RunLog(NAME.format(started), null, null);
  }

  /** A run with a file in this folder, which is made if need be; the header is written. */
  static RunLog in(Path folder, Instant started, String command) {
    try {
      Files.createDirectories(folder);
      Path file = newFile(folder, started);
      String run = file.getFileName().toString().replace(".jsonl", "");
      RunLog log = new RunLog(run, file, new FileOutputStream(file.toFile()));
      log.header(started, command);
      return log;
    } catch (IOException e) {
      throw unwritable(folder, e);
    }
  }

  /** Two runs may start within one millisecond; the second one's name is the next free one. */
  private static Path newFile(Path folder, Instant started) throws IOException {
    Instant at = started;
    while (true) {
      try {
        return Files.createFile(folder.resolve(NAME.format(at) + ".jsonl"));
      } catch (FileAlreadyExistsException e) {
        at = at.plusMillis(1);
      }
    }
  }

  /** The run's id, sortable by start. */
  String run() {
    return run;
  }

  /** The run's file; null if it leaves none. */
  @Nullable Path file() {
    return file;
  }

  private void header(Instant started, String command) {
    String version = RunLog.class.getPackage().getImplementationVersion();
    line(
        new JsonWriter()
            .beginObject()
            .name("run")
            .value(run)
            .name("command")
            .value(command)
            .name("version")
            .value(version == null ? "development" : version)
            .name("started")
            .value(started.toString())
            .endObject());
  }

  /** Writes the outcome's line, unless the page was simply unchanged. */
  void add(Outcome outcome) {
    if (outcome.status() == Outcome.Status.UNCHANGED && outcome.detail().isEmpty()) {
      return;
    }
    JsonWriter json = new JsonWriter().beginObject().name("source").value(outcome.key());
    json.name("outcome").value(outcome.status().code());
    if (outcome.reason() != null) {
      json.name("reason").value(outcome.reason().code());
    }
    line(json.field("id", outcome.id()).field("detail", outcome.detail()).endObject());
  }

  /** Writes the last line. */
  void totals(Counts counts, Duration took, boolean interrupted) {
    JsonWriter json = new JsonWriter().beginObject();
    json.name("seen").value(counts.seen());
    json.name("added").value(counts.added());
    json.name("updated").value(counts.updated());
    json.name("unchanged").value(counts.unchanged());
    json.name("skipped").value(counts.skipped());
    json.name("failed").value(counts.failed());
    json.name("ignored").value(counts.ignored());
    json.name("tookMs").value(took.toMillis());
    if (interrupted) {
      json.name("interrupted").value(true);
    }
    line(json.endObject());
  }

  /** Returns when all lines so far are safe on disk. */
  void sync() {
    try {
      synchronized (out) {
        out.flush();
      }
      if (disk != null) {
        disk.getFD().sync();
      }
    } catch (IOException e) {
      throw unwritable(file, e);
    }
  }

  private void line(JsonWriter json) {
    byte[] bytes = (json + "\n").getBytes(StandardCharsets.UTF_8);
    try {
      synchronized (out) {
        out.write(bytes);
      }
    } catch (IOException e) {
      throw unwritable(file, e);
    }
  }

  private static StorageException unwritable(@Nullable Path file, IOException e) {
    return new StorageException(
        "cannot write the run's report " + file + ": " + e.getMessage() + "; make room there", e);
  }

  @Override
  public void close() {
    try {
      out.close();
    } catch (IOException e) {
      throw unwritable(file, e);
    }
  }
}
