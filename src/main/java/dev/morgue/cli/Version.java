package dev.morgue.cli;

import dev.morgue.store.ArchiveFolder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.jar.Attributes;
import java.util.jar.Manifest;

/** What {@code --version} prints. */
final class Version {

  private Version() {}

  /** Versions of the program, the archive format it writes, Lucene and the JDK. */
  static String text() {
    Attributes built = manifest();
    return "morgue "
        + value(built, "Implementation-Version")
        + " (archive format "
        + ArchiveFolder.FORMAT
        + ")\nLucene "
        + value(built, "Lucene-Version")
        + "\nJDK "
        + System.getProperty("java.vm.version")
        + "\n";
  }

  private static String value(Attributes attributes, String name) {
    String value = attributes.getValue(name);
    return value == null ? "(not built as a jar)" : value;
  }

  private static Attributes manifest() {
    try (InputStream in = Main.class.getResourceAsStream("/META-INF/MANIFEST.MF")) {
      Manifest manifest = in == null ? new Manifest() : new Manifest(in);
      boolean own = "Morgue".equals(manifest.getMainAttributes().getValue("Implementation-Title"));
      return own ? manifest.getMainAttributes() : new Attributes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
