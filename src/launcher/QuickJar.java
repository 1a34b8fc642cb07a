import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFile.ClassHierarchyResolverOption;
import java.lang.classfile.ClassFile.StackMapsOption;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeTransform;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * Copies the application's jar and brings its old classes to a class file version that an
 * ahead-of-time cache takes in: below version 50 a class has no stack maps, is verified at each
 * start, and therefore never cached. Nothing else is changed. For the launcher, on JDK 24 and
 * later.
 *
 * <p>To use: {@code java QuickJar.java FROM.jar TO.jar}.
 */
final class QuickJar {

  /** Of Java 6, the first with stack maps. Source: Java Virtual Machine Specification, 4.10. */
  private static final int FIRST_WITH_STACK_MAPS = 50;

  /** Of Java 8: its verifier reads stack maps and nothing else. */
  private static final int RAISED = 52;

  private QuickJar() {}

  public static void main(String[] args) throws IOException {
    Path from = Path.of(args[0]);
    Path to = Path.of(args[1]);
    Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
    try (URLClassLoader classes =
            new URLClassLoader(
                new URL[] {from.toUri().toURL()}, ClassLoader.getPlatformClassLoader());
        FileSystem jar = FileSystems.newFileSystem(to)) {
      ClassFile rewriting =
          ClassFile.of(
              StackMapsOption.GENERATE_STACK_MAPS,
              ClassHierarchyResolverOption.of(
                  ClassHierarchyResolver.ofResourceParsing(classes).cached()));
      for (Path file : classFiles(jar.getPath("/"))) {
        raise(file, rewriting);
      }
    }
  }

  private static List<Path> classFiles(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(file -> file.toString().endsWith(".class")).toList();
    }
  }

  private static void raise(Path file, ClassFile rewriting) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    int version = (bytes[6] & 0xff) << 8 | (bytes[7] & 0xff);
    if (version < FIRST_WITH_STACK_MAPS) {
      // A body that no transform touches is copied, and would keep having no stack map.
      ClassTransform raised =
          ClassTransform.transformingMethodBodies(CodeTransform.endHandler(code -> {}))
              .andThen(ClassTransform.endHandler(end -> end.withVersion(RAISED, 0)));
      Files.write(file, rewriting.transformClass(rewriting.parse(bytes), raised));
    }
  }
}
