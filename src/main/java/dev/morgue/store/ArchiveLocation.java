package dev.morgue.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which archive a command uses: the one named; else the nearest {@code .morgue} folder, from the
 * working folder upward; else {@code $MORGUE_ARCHIVE}; else {@code morgue} in the user's data
 * folder. Source: XDG Base Directory Specification.
 *
 * @param path the archive's folder, which need not exist
 * @param because how it was chosen, for a person
 */
public record ArchiveLocation(Path path, String because) {

  /**
   * Finds the archive to use.
   *
   * @param named what the command names; null if it names none
   * @param workingFolder where to start looking upward
   * @param environment variables of the process
   * @param home the user's home
   */
  public static ArchiveLocation find(
      @Nullable Path named, Path workingFolder, Map<String, String> environment, Path home) {
    if (named != null) {
      return new ArchiveLocation(named, "named");
    }
    for (Path folder = workingFolder.toAbsolutePath().normalize();
        folder != null;
        folder = folder.getParent()) {
      Path candidate = folder.resolve(".morgue");
      if (Files.isDirectory(candidate)) {
        return new ArchiveLocation(candidate, "nearest .morgue folder");
      }
    }
    String variable = environment.getOrDefault("MORGUE_ARCHIVE", "");
    if (!variable.isBlank()) {
      return new ArchiveLocation(workingFolder.resolve(variable), "$MORGUE_ARCHIVE");
    }
    String data = environment.getOrDefault("XDG_DATA_HOME", "");
    // The specification asks to ignore a relative path.
    Path base =
        !data.isBlank() && Path.of(data).isAbsolute()
            ? Path.of(data)
            : home.resolve(".local/share");
    return new ArchiveLocation(base.resolve("morgue"), "default");
  }
}
