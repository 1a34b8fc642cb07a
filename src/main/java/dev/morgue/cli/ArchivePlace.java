package dev.morgue.cli;

import dev.morgue.Archive;
import dev.morgue.store.ArchiveLocation;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Which archive a command works on. */
final class ArchivePlace {

  private ArchivePlace() {}

  /** The archive to read. */
  static Path toRead(Arguments arguments, Shell shell) {
    return find(arguments, shell).path();
  }

  /** Opens the archive to read, for this command alone. */
  static Archive open(Arguments arguments, Shell shell) {
    return shell.opening().take(toRead(arguments, shell));
  }

  /** The archive to write to, which is named on standard error. */
  static Path toWrite(Arguments arguments, Shell shell) {
    ArchiveLocation location = find(arguments, shell);
    shell.note("archive: " + location.path() + " (" + location.because() + ")");
    return location.path();
  }

  static ArchiveLocation find(Arguments arguments, Shell shell) {
    return find(arguments.value("--archive"), shell);
  }

  static ArchiveLocation find(@Nullable String named, Shell shell) {
    String home = shell.variable("HOME");
    return ArchiveLocation.find(
        named == null ? null : shell.resolve(named).normalize(),
        shell.folder(),
        shell.environment(),
        Path.of(home == null ? System.getProperty("user.home") : home));
  }
}
