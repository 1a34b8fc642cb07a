package dev.morgue.cli;

import dev.morgue.error.InvalidRequestException;
import dev.morgue.store.ArchiveLocation;
import java.nio.file.Files;
import java.nio.file.Path;

/** Which archive a command works on. */
final class ArchivePlace {

  private ArchivePlace() {}

  /** The archive to read. */
  static Path toRead(Arguments arguments, Shell shell) {
    return find(arguments, shell).path();
  }

  /** The archive to write to, which is named on standard error. */
  static Path toWrite(Arguments arguments, Shell shell) {
    ArchiveLocation location = find(arguments, shell);
    shell.note("archive: " + location.path() + " (" + location.because() + ")");
    return location.path();
  }

  static ArchiveLocation find(Arguments arguments, Shell shell) {
    String named = arguments.value("--archive");
    String home = shell.variable("HOME");
    ArchiveLocation location =
        ArchiveLocation.find(
            named == null ? null : shell.resolve(named).normalize(),
            shell.folder(),
            shell.environment(),
            Path.of(home == null ? System.getProperty("user.home") : home));
    if (Files.isRegularFile(location.path())) {
      throw new InvalidRequestException(
          location.path()
              + " ("
              + location.because()
              + ") is a file: an archive is a folder, name one with --archive");
    }
    return location;
  }
}
