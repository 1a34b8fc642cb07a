package dev.morgue.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The copy that the launcher starts short commands from does what the program does. */
class LauncherCopyTest {

  /** Of which on the launcher makes one. */
  private static final int FIRST_JDK = 25;

  @TempDir private static Path folder;
  private static Path copy;

  @BeforeAll
  static void make() throws IOException, InterruptedException {
    assumeTrue(Runtime.version().feature() >= FIRST_JDK, "the launcher makes no copy on this JDK");
    Path program = folder.resolve("program.jar");
    copy = folder.resolve("copy.jar");
    try (ZipOutputStream jar = new ZipOutputStream(Files.newOutputStream(program))) {
      jar.putNextEntry(new ZipEntry("META-INF/services/"));
      for (Class<?> each : Pipelines.class.getNestMembers()) {
        String file = each.getName().replace('.', '/') + ".class";
        jar.putNextEntry(new ZipEntry(file));
        try (InputStream in = each.getResourceAsStream('/' + file)) {
          Objects.requireNonNull(in).transferTo(jar);
        }
      }
    }
    Path log = folder.resolve("log");
    Process making =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                Path.of("src", "launcher", "QuickJar.java").toString(),
                program.toString(),
                copy.toString())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    assertEquals(0, making.waitFor(), () -> text(log));
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      return e.toString();
    }
  }

  @Test
  void codeGivesTheSame() throws IOException, ReflectiveOperationException {
    try (URLClassLoader classes = classes()) {
      Class<?> copied = classes.loadClass(Pipelines.class.getName());
      for (long seed = 0; seed < 2000; seed++) {
        List<String> wanted = Pipelines.results(seed);
        assertEquals(wanted, copied.getMethod("results", long.class).invoke(null, seed));
      }
    }
  }

  @Test
  void streamsAreLoopsWhereNobodyElseTakesThem() throws IOException, ReflectiveOperationException {
    try (URLClassLoader classes = classes()) {
      Class<?> copied = classes.loadClass(Pipelines.class.getName());
      assertEquals(List.of(false, false), List.of(Pipelines.loops(), Pipelines.loopsAnywhere()));
      assertEquals(true, copied.getMethod("loops").invoke(null));
      assertEquals(false, copied.getMethod("loopsAnywhere").invoke(null));
    }
  }

  private static URLClassLoader classes() throws IOException {
    return new URLClassLoader(
        new URL[] {copy.toUri().toURL()}, ClassLoader.getPlatformClassLoader());
  }
}
