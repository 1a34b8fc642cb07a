import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.MethodModel;
import java.lang.classfile.MethodTransform;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.NewObjectInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Leaves out what libraries find out at each start, where the launcher's flags and the jar have
 * settled it. With the first compiler alone there are no vectors, and Lucene says so in a log that
 * is shut; asking takes the platform's management and logging, and a walk over the stack to see who
 * asks. What implements Lucene's services is in the jar. What an object takes in memory, by which
 * caches are bounded, one query never needs to know, and it takes reflection to tell. The hints
 * that Lucene opens files with are its own, and need no check. An archive has no vectors, and needs
 * no graphs of neighbours; its searcher keeps no results for another query. Names of files are
 * checked without a regular expression. Of options, all are words, and picocli need not look which
 * other types there are.
 */
final class KnownAnswers {

  private static final String VECTORS =
      "org/apache/lucene/internal/vectorization/VectorizationProvider";
  private static final String NO_VECTORS =
      "org.apache.lucene.internal.vectorization.DefaultVectorizationProvider";
  private static final String OPTIONS = "org/apache/lucene/util/HotspotVMOptions";
  private static final String SERVICES = "org/apache/lucene/util/NamedSPILoader";
  private static final String SECRETS = "org/apache/lucene/internal/tests/TestSecrets";
  private static final String STRINGS = "org/apache/lucene/util/StringHelper";
  private static final String MEMORY = "org/apache/lucene/util/RamUsageEstimator";
  private static final String HINTS = "org/apache/lucene/store/DefaultIOContext";
  private static final String CODEC = "org/apache/lucene/codecs/lucene104/Lucene104Codec";
  private static final String GRAPHS =
      "org/apache/lucene/codecs/lucene99/Lucene99HnswVectorsFormat";
  private static final ClassDesc VECTOR_FORMAT =
      ClassDesc.of("org.apache.lucene.codecs.KnnVectorsFormat");
  private static final String SEARCHER = "org/apache/lucene/search/IndexSearcher";
  private static final String CACHE = "org/apache/lucene/search/LRUQueryCache";
  private static final String CACHING = "org/apache/lucene/search/UsageTrackingQueryCachingPolicy";
  private static final String FILE_NAMES = "org/apache/lucene/index/IndexFileNames";
  private static final String NAME_PATTERN = "CODEC_FILE_PATTERN";
  private static final String SEGMENT = "org/apache/lucene/index/SegmentInfo";
  private static final ClassDesc CODEC_FILES = ClassDesc.of(CodecFiles.class.getName());
  private static final String CONVERTERS = "picocli/CommandLine$Interpreter";
  private static final String NEGATION = "picocli/CommandLine$RegexTransformer";
  private static final String LOGGER = "java/util/logging/Logger";
  private static final String ACCOUNTABLE = "org/apache/lucene/util/Accountable";
  private static final ClassDesc NOTHING = ClassDesc.of("Nothing");

  private KnownAnswers() {}

  /**
   * How that class is to be changed, one change after the other: of two that {@code andThen} joins,
   * each is applied only to the methods of both.
   */
  static List<ClassTransform> of(ClassModel model) {
    return switch (model.thisClass().asInternalName()) {
      case VECTORS ->
          List.of(
              replaced("lookup", noVectors()),
              replaced("ensureCaller", instead(CodeBuilder::return_)),
              withoutLog());
      case OPTIONS -> constantOptions(model).stream().toList();
      case ACCOUNTABLE -> List.of(replaced(ConstantDescs.CLASS_INIT_NAME, nothing()));
      case SERVICES -> List.of(replaced("reload", Providers.insteadOfSearch()));
      case SECRETS -> List.of(replaced("ensureCallerForSetter", instead(CodeBuilder::return_)));
      case STRINGS -> List.of(replaced(ConstantDescs.CLASS_INIT_NAME, withoutChannel()));
      case MEMORY -> List.of(replaced("shallowSizeOfInstance", instead(KnownAnswers::nominal)));
      case HINTS ->
          List.of(replaced("checkOneHintPerType", instead(code -> code.aload(0).areturn())));
      case CODEC -> List.of(replaced(ConstantDescs.INIT_NAME, withoutGraphs()));
      case SEARCHER ->
          List.of(
              replaced(ConstantDescs.CLASS_INIT_NAME, without(CACHE, CodeBuilder::aconst_null)),
              replaced(ConstantDescs.CLASS_INIT_NAME, without(CACHING, CodeBuilder::aconst_null)));
      case FILE_NAMES -> List.of(replaced(ConstantDescs.CLASS_INIT_NAME, withoutPattern()));
      case SEGMENT -> List.of(replaced("checkFileNames", checkedPlainly()));
      case NEGATION ->
          List.of(replaced("createDefault", instead(code -> code.aconst_null().areturn())));
      case CONVERTERS -> List.of(replaced("excl", instead(code -> code.iconst_1().ireturn())));
      default ->
          Mentions.areIn(model, NAME_PATTERN)
              ? List.of(ClassTransform.transformingMethodBodies(patternWhenAsked()))
              : List.of();
    };
  }

  /** A class that takes no memory, in place of a lambda of an interface, which no cache keeps. */
  static byte[] nothing(ClassFile files) {
    return files.build(
        NOTHING,
        made -> {
          made.withFlags(ClassFile.ACC_PUBLIC | ClassFile.ACC_FINAL | ClassFile.ACC_SUPER);
          made.withInterfaceSymbols(ClassDesc.ofInternalName(ACCOUNTABLE));
          made.withMethodBody(
              ConstantDescs.INIT_NAME,
              ConstantDescs.MTD_void,
              ClassFile.ACC_PUBLIC,
              code -> {
                code.aload(0)
                    .invokespecial(
                        ConstantDescs.CD_Object, ConstantDescs.INIT_NAME, ConstantDescs.MTD_void);
                code.return_();
              });
          made.withMethodBody(
              "ramBytesUsed",
              MethodTypeDesc.of(ConstantDescs.CD_long),
              ClassFile.ACC_PUBLIC,
              code -> code.lconst_0().lreturn());
        });
  }

  /** An object of three words. */
  private static void nominal(CodeBuilder code) {
    code.loadConstant(24L).lreturn();
  }

  private static CodeTransform nothing() {
    return (code, element) -> {
      if (element instanceof InvokeDynamicInstruction) {
        code.new_(NOTHING).dup();
        code.invokespecial(NOTHING, ConstantDescs.INIT_NAME, ConstantDescs.MTD_void);
      } else {
        code.with(element);
      }
    };
  }

  /**
   * The system's random numbers are read as a file: a channel's native code takes a while. So do
   * the views of bytes that are made for reading a number.
   */
  private static CodeTransform withoutChannel() {
    ClassDesc file = ClassDesc.of("java.io.File");
    ClassDesc stream = ClassDesc.of("java.io.FileInputStream");
    ClassDesc bytes = ConstantDescs.CD_byte.arrayType();
    return (code, element) -> {
      if (element instanceof InvokeInstruction call && call.name().equalsString("newInputStream")) {
        int local = code.allocateLocal(TypeKind.REFERENCE);
        code.pop(); // the options that it is opened with: none
        code.invokeinterface(ClassDesc.of("java.nio.file.Path"), "toFile", MethodTypeDesc.of(file));
        code.astore(local).new_(stream).dup().aload(local);
        code.invokespecial(
            stream, ConstantDescs.INIT_NAME, MethodTypeDesc.of(ConstantDescs.CD_void, file));
      } else if (element instanceof InvokeInstruction call
          && call.name().equalsString("readLong")) {
        code.bipush(Long.BYTES).newarray(TypeKind.BYTE).dup_x1();
        code.invokevirtual(
            call.owner().asSymbol(), "readFully", MethodTypeDesc.of(ConstantDescs.CD_void, bytes));
        code.iconst_0()
            .invokestatic(
                ClassDesc.of(Bytes.class.getName()),
                "bigLong",
                MethodTypeDesc.of(ConstantDescs.CD_long, bytes, ConstantDescs.CD_int));
      } else {
        code.with(element);
      }
    };
  }

  /** The format of no vectors where one of graphs was made. */
  private static CodeTransform withoutGraphs() {
    return without(GRAPHS, code -> code.getstatic(VECTOR_FORMAT, "EMPTY", VECTOR_FORMAT));
  }

  /** Another value where an object of that class was made. */
  private static CodeTransform without(String type, Consumer<CodeBuilder> value) {
    return (code, element) -> {
      if (element instanceof NewObjectInstruction made
          && made.className().asInternalName().equals(type)) {
        value.accept(code);
      } else if (element instanceof InvokeInstruction call
          && call.owner().asInternalName().equals(type)) {
        call.typeSymbol().parameterList().reversed().forEach(given -> Handles.drop(code, given));
        code.pop(); // the second of the two, as of a new object
      } else {
        code.with(element);
      }
    };
  }

  private static CodeTransform withoutPattern() {
    return (code, element) -> {
      if (element instanceof InvokeInstruction call && call.name().equalsString("compile")) {
        code.pop().aconst_null();
      } else {
        code.with(element);
      }
    };
  }

  private static CodeTransform patternWhenAsked() {
    return (code, element) -> {
      if (element instanceof FieldInstruction field
          && field.owner().asInternalName().equals(FILE_NAMES)
          && field.name().equalsString(NAME_PATTERN)) {
        code.invokestatic(CODEC_FILES, "pattern", MethodTypeDesc.of(field.typeSymbol()));
      } else {
        code.with(element);
      }
    };
  }

  private static CodeTransform checkedPlainly() {
    ClassDesc names = ClassDesc.of("java.util.Collection");
    return instead(code -> {
      code.aload(1)
          .invokestatic(CODEC_FILES, "check", MethodTypeDesc.of(ConstantDescs.CD_void, names));
      code.return_();
    });
  }

  /** Methods of that name with another body. */
  static ClassTransform replaced(String name, CodeTransform body) {
    return ClassTransform.transformingMethods(
        method -> method.methodName().equalsString(name), MethodTransform.transformingCode(body));
  }

  /** Another body. */
  static CodeTransform instead(Consumer<CodeBuilder> body) {
    return new CodeTransform() {
      @Override
      public void accept(CodeBuilder code, CodeElement element) {}

      @Override
      public void atEnd(CodeBuilder code) {
        body.accept(code);
      }
    };
  }

  /** {@code return new DefaultVectorizationProvider()}. */
  private static CodeTransform noVectors() {
    ClassDesc answer = ClassDesc.of(NO_VECTORS);
    return instead(code -> {
      code.new_(answer).dup();
      code.invokespecial(answer, ConstantDescs.INIT_NAME, ConstantDescs.MTD_void).areturn();
    });
  }

  private static ClassTransform withoutLog() {
    return ClassTransform.transformingMethodBodies(
        method -> method.methodName().equalsString(ConstantDescs.CLASS_INIT_NAME),
        (code, element) -> {
          if (element instanceof InvokeInstruction call
              && call.owner().asInternalName().equals(LOGGER)) {
            code.pop().aconst_null();
          } else {
            code.with(element);
          }
        });
  }

  /** No option is known, as on a machine that tells none. */
  private static Optional<ClassTransform> constantOptions(ClassModel model) {
    ClassDesc owner = model.thisClass().asSymbol();
    Optional<InvokeDynamicInstruction> none = firstLambda(model);
    return none.map(lambda ->
        replaced(
            ConstantDescs.CLASS_INIT_NAME,
            instead(code -> {
              code.with(lambda).putstatic(owner, "ACCESSOR", lambda.typeSymbol().returnType());
              code.iconst_0().putstatic(owner, "IS_HOTSPOT_VM", ConstantDescs.CD_boolean);
              code.return_();
            })));
  }

  /** The answer that the class begins with: that no option has a value. */
  private static Optional<InvokeDynamicInstruction> firstLambda(ClassModel model) {
    for (MethodModel method : model.methods()) {
      if (method.methodName().equalsString(ConstantDescs.CLASS_INIT_NAME)) {
        CodeModel code = method.code().orElseThrow();
        return code.elementStream()
            .filter(InvokeDynamicInstruction.class::isInstance)
            .map(InvokeDynamicInstruction.class::cast)
            .findFirst();
      }
    }
    return Optional.empty();
  }
}
