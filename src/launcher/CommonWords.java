import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.FieldModel;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Writes the words that a language drops as too common into the class that holds them. Lucene reads
 * them from a text in the jar; for the first one, Java code opens the jar and notes each of its ten
 * thousand entries, which takes a query of an archive in three languages a fifth of its time.
 */
final class CommonWords {

  private static final String HOLDER = "$DefaultSetHolder";
  private static final ClassDesc SET = ClassDesc.of("org.apache.lucene.analysis.CharArraySet");

  private final ClassLoader program;

  /**
   * @param program finds the classes as they were built
   */
  CommonWords(ClassLoader program) {
    this.program = program;
  }

  /** How that class is to be changed: not at all, unless it holds one such set and nothing else. */
  List<ClassTransform> of(ClassModel model) {
    String name = model.thisClass().asInternalName().replace('/', '.');
    if (!name.endsWith(HOLDER) || model.fields().size() != 1) {
      return List.of();
    }
    FieldModel field = model.fields().getFirst();
    if (!field.fieldTypeSymbol().equals(SET) || !field.flags().has(AccessFlag.STATIC)) {
      return List.of();
    }
    List<String> words = words(name, field.fieldName().stringValue());
    ClassDesc owner = model.thisClass().asSymbol();
    return List.of(
        KnownAnswers.replaced(
            ConstantDescs.CLASS_INIT_NAME,
            KnownAnswers.instead(code -> {
              make(code, words);
              code.putstatic(owner, field.fieldName().stringValue(), SET).return_();
            })));
  }

  private List<String> words(String holder, String field) {
    try {
      Field set = Class.forName(holder, true, program).getDeclaredField(field);
      set.setAccessible(true);
      List<String> words = new ArrayList<>();
      for (Object word : (Set<?>) set.get(null)) {
        words.add(new String((char[]) word));
      }
      return words;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(holder + " does not hold what it declares", e);
    }
  }

  /** As Lucene makes it: of lower case words, and not to be changed. */
  private static void make(CodeBuilder code, List<String> words) {
    MethodTypeDesc making =
        MethodTypeDesc.of(ConstantDescs.CD_void, ConstantDescs.CD_int, ConstantDescs.CD_boolean);
    MethodTypeDesc adding = MethodTypeDesc.of(ConstantDescs.CD_boolean, ConstantDescs.CD_String);
    code.new_(SET).dup().loadConstant(words.size()).iconst_0();
    code.invokespecial(SET, ConstantDescs.INIT_NAME, making);
    for (String word : words) {
      code.dup().loadConstant(word).invokevirtual(SET, "add", adding).pop();
    }
    code.invokestatic(SET, "unmodifiableSet", MethodTypeDesc.of(SET, SET));
  }
}
