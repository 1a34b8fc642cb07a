import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.Label;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Makes what implements Lucene's codecs and their parts without a search through the class path and
 * the modules: the jar that is rewritten names all there is.
 */
final class Providers {

  private static final ClassDesc PROVIDED = ClassDesc.of("Provided");
  private static final String SERVICES = "META-INF/services";
  private static final String CODECS = "org.apache.lucene.codecs.";
  private static final ClassDesc LOADER = ClassDesc.of("java.util.ServiceLoader");
  private static final ClassDesc ITERABLE = ClassDesc.of("java.lang.Iterable");
  private static final ClassDesc ITERATOR = ClassDesc.of("java.util.Iterator");
  private static final ClassDesc MADE = ClassDesc.of("java.util.ArrayList");
  private static final MethodTypeDesc OF =
      MethodTypeDesc.of(ITERABLE, ConstantDescs.CD_Class, ClassDesc.of("java.lang.ClassLoader"));

  private final Map<ClassDesc, List<ClassDesc>> providers =
      new TreeMap<>((one, other) -> one.descriptorString().compareTo(other.descriptorString()));

  Providers(FileSystem jar) throws IOException {
    try (Stream<Path> services = Files.list(jar.getPath(SERVICES))) {
      for (Path service : services.toList()) {
        String name = service.getFileName().toString();
        if (name.startsWith(CODECS)) {
          providers.put(ClassDesc.of(name), named(service));
        }
      }
    }
  }

  private static List<ClassDesc> named(Path service) throws IOException {
    try (Stream<String> lines = Files.lines(service)) {
      return lines
          .map(line -> line.replaceFirst("#.*", "").strip())
          .filter(line -> !line.isEmpty())
          .map(ClassDesc::of)
          .toList();
    }
  }

  /**
   * Asks {@code Provided.of} where the service loader was asked, and no class loader of classes
   * that are the boot loader's, which has no object.
   */
  static CodeTransform insteadOfSearch() {
    return (code, element) -> {
      if (element instanceof InvokeInstruction call && call.owner().asSymbol().equals(LOADER)) {
        if (call.opcode() == Opcode.INVOKESTATIC) {
          code.invokestatic(PROVIDED, "of", OF);
        } else {
          code.invokeinterface(ITERABLE, "iterator", MethodTypeDesc.of(ITERATOR));
        }
      } else if (element instanceof InvokeInstruction call
          && call.name().equalsString("requireNonNull")) {
        code.pop();
      } else {
        code.with(element);
      }
    };
  }

  /** The class that makes them; what it does not know, the service loader looks for. */
  byte[] made(ClassFile files) {
    return files.build(
        PROVIDED,
        made -> {
          made.withFlags(ClassFile.ACC_PUBLIC | ClassFile.ACC_FINAL | ClassFile.ACC_SUPER);
          made.withMethodBody(
              "of",
              OF,
              ClassFile.ACC_PUBLIC | ClassFile.ACC_STATIC,
              code -> {
                providers.forEach((service, its) -> {
                  Label other = code.newLabel();
                  code.aload(0).loadConstant(service).if_acmpne(other);
                  makeAll(code, its);
                  code.labelBinding(other);
                });
                MethodTypeDesc load = OF.changeReturnType(LOADER);
                code.aload(0).aload(1).invokestatic(LOADER, "load", load).areturn();
              });
        });
  }

  private static void makeAll(CodeBuilder code, List<ClassDesc> classes) {
    code.new_(MADE).dup();
    code.invokespecial(MADE, ConstantDescs.INIT_NAME, ConstantDescs.MTD_void);
    for (ClassDesc each : classes) {
      code.dup().new_(each).dup();
      code.invokespecial(each, ConstantDescs.INIT_NAME, ConstantDescs.MTD_void);
      code.invokevirtual(
          MADE, "add", MethodTypeDesc.of(ConstantDescs.CD_boolean, ConstantDescs.CD_Object));
      code.pop();
    }
    code.areturn();
  }
}
