import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFile.ClassHierarchyResolverOption;
import java.lang.classfile.ClassFile.StackMapsOption;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeTransform;
import java.lang.constant.ClassDesc;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Copies the application's jar and makes its classes such that an ahead-of-time cache holds all
 * that a query needs of them. Classes below version 50 have no stack maps, are verified at each
 * start, and therefore never cached: they are raised. Call sites that the cache does not keep are
 * written out, see {@link PlainCalls}. What the classes do is not changed. For the launcher, on JDK
 * 24 and later.
 *
 * <p>To use: {@code java QuickJar.java FROM.jar TO.jar}.
 */
final class QuickJar {

  /** Of Java 6, the first with stack maps. Source: Java Virtual Machine Specification, 4.10. */
  private static final int FIRST_WITH_STACK_MAPS = 50;

  /** Of Java 8: its verifier reads stack maps and nothing else. */
  private static final int RAISED = 52;

  /** The classes of this folder that changed ones call. */
  private static final List<Class<?>> ADDED =
      List.of(
          Orders.class,
          Sorts.class,
          Bytes.class,
          CodecFiles.class,
          Loop.class,
          IntLoop.class,
          LongLoop.class,
          Streams.class);

  private final ClassFile files;
  private final CommonWords commonWords;
  private final PlainLambdas lambdas;
  private final PlainStreams streams;
  private final PlainBytes numbers;

  private QuickJar(URLClassLoader classes, List<Path> program) throws IOException {
    commonWords = new CommonWords(classes);
    files =
        ClassFile.of(
            StackMapsOption.GENERATE_STACK_MAPS,
            ClassHierarchyResolverOption.of(
                ClassHierarchyResolver.ofResourceParsing(classes)
                    .orElse(ClassHierarchyResolver.ofResourceParsing(added()))
                    .cached()));
    lambdas = new PlainLambdas(files);
    List<ClassModel> models = new ArrayList<>();
    for (Path file : program) {
      models.add(files.parse(Files.readAllBytes(file)));
    }
    streams = new PlainStreams(models);
    numbers = new PlainBytes(models);
  }

  public static void main(String[] args) throws IOException {
    Path from = Path.of(args[0]);
    Path to = Path.of(args[1]);
    Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
    try (URLClassLoader classes =
            new URLClassLoader(
                new URL[] {from.toUri().toURL()}, ClassLoader.getPlatformClassLoader());
        FileSystem jar = FileSystems.newFileSystem(to)) {
      List<Path> program = classFiles(jar.getPath("/"));
      QuickJar quick = new QuickJar(classes, program);
      for (Path file : program) {
        quick.rewrite(file);
      }
      quick.add(jar);
    }
  }

  /** Adds the classes that changed ones call. */
  private void add(FileSystem jar) throws IOException {
    for (Class<?> each : ADDED) {
      String file = each.getName() + ".class";
      try (InputStream in = added().getResourceAsStream(file)) {
        Files.copy(Objects.requireNonNull(in), jar.getPath(file));
      }
      rewrite(jar.getPath(file));
    }
    Files.write(jar.getPath("Nothing.class"), KnownAnswers.nothing(files));
    Files.write(jar.getPath("Provided.class"), new Providers(jar).made(files));
    for (ClassDesc host : lambdas.hosts()) {
      Path file = path(jar, host);
      Files.write(file, lambdas.host(files.parse(Files.readAllBytes(file))));
    }
    for (Map.Entry<ClassDesc, byte[]> each : lambdas.made().entrySet()) {
      Files.write(path(jar, each.getKey()), each.getValue());
    }
  }

  /** Where the classes are that changed ones call: where this one is. */
  private static ClassLoader added() {
    return QuickJar.class.getClassLoader();
  }

  private static Path path(FileSystem jar, ClassDesc type) {
    String descriptor = type.descriptorString();
    return jar.getPath(descriptor.substring(1, descriptor.length() - 1) + ".class");
  }

  private static List<Path> classFiles(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(file -> file.toString().endsWith(".class"))
          .filter(
              file -> !file.startsWith("/META-INF")) // for other versions of Java than the first
          .toList();
    }
  }

  private void rewrite(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    int version = (bytes[6] & 0xff) << 8 | (bytes[7] & 0xff);
    ClassModel model = files.parse(bytes);
    byte[] changed = streams.areIn(model) ? streams.writtenOut(files, model) : bytes;
    List<ClassTransform> changes = new ArrayList<>(KnownAnswers.of(model));
    changes.addAll(commonWords.of(model));
    if (version < FIRST_WITH_STACK_MAPS) {
      changes.add(raised());
    }
    for (ClassTransform change : changes) {
      changed = files.transformClass(files.parse(changed), change);
    }
    model = files.parse(changed);
    if (PlainBytes.areIn(model)) {
      changed = numbers.writtenOut(files, model);
      model = files.parse(changed);
    }
    if (PlainCalls.areIn(model)) {
      changed = new PlainCalls(model).writtenOut(files);
      model = files.parse(changed);
    }
    if (PlainLambdas.areIn(model)) {
      changed = lambdas.writtenOut(model);
    }
    if (changed != bytes) {
      Files.write(file, changed);
    }
  }

  /** A body that no transform touches is copied, and would keep having no stack map. */
  private static ClassTransform raised() {
    return ClassTransform.transformingMethodBodies(CodeTransform.endHandler(code -> {}))
        .andThen(ClassTransform.endHandler(end -> end.withVersion(RAISED, 0)));
  }
}
