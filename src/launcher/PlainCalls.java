import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.Label;
import java.lang.classfile.MethodModel;
import java.lang.classfile.Opcode;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Writes out the call sites of a class that the Java machine would otherwise link at each start:
 * switches over types, what tells records apart, and texts that are joined. Each becomes a call of
 * a method of the same class that does what the bootstrap methods say they do. Comparators come
 * from {@link Orders}, and numbers are sorted by {@link Sorts}.
 */
final class PlainCalls {

  private static final ClassDesc SWITCHES = ClassDesc.of("java.lang.runtime.SwitchBootstraps");
  private static final ClassDesc RECORDS = ClassDesc.of("java.lang.runtime.ObjectMethods");
  private static final ClassDesc JOINS = ClassDesc.of("java.lang.invoke.StringConcatFactory");
  private static final ClassDesc BUILDER = ClassDesc.of("java.lang.StringBuilder");
  private static final ClassDesc OBJECTS = ClassDesc.of("java.util.Objects");
  private static final String JOIN = "makeConcatWithConstants";

  /** Where a joined text's recipe has the next value. Source: StringConcatFactory. */
  private static final char VALUE = '\1';

  private static final String PREFIX = "$plain$";

  /** The methods of Comparator that {@link Orders} has too. */
  private static final Set<String> ORDERS =
      Set.of(
          "comparing(Ljava/util/function/Function;)Ljava/util/Comparator;",
          "comparingDouble(Ljava/util/function/ToDoubleFunction;)Ljava/util/Comparator;",
          "comparingInt(Ljava/util/function/ToIntFunction;)Ljava/util/Comparator;",
          "comparingLong(Ljava/util/function/ToLongFunction;)Ljava/util/Comparator;",
          "thenComparing(Ljava/util/Comparator;)Ljava/util/Comparator;",
          "thenComparing(Ljava/util/function/Function;)Ljava/util/Comparator;",
          "thenComparingDouble(Ljava/util/function/ToDoubleFunction;)Ljava/util/Comparator;",
          "thenComparingInt(Ljava/util/function/ToIntFunction;)Ljava/util/Comparator;",
          "thenComparingLong(Ljava/util/function/ToLongFunction;)Ljava/util/Comparator;");

  /** The methods of Arrays that {@link Sorts} has too. */
  private static final Set<String> SORTS = Set.of("sort([I)V", "sort([J)V");

  private static final ClassDesc SORTING = ClassDesc.of(Sorts.class.getName());

  private final ClassModel model;
  private final ClassDesc owner;
  private final boolean isInterface;
  private final List<Consumer<ClassBuilder>> methods = new ArrayList<>();

  PlainCalls(ClassModel model) {
    this.model = model;
    owner = model.thisClass().asSymbol();
    isInterface = model.flags().has(AccessFlag.INTERFACE);
  }

  /** Whether the class has such call sites. */
  static boolean areIn(ClassModel model) {
    for (MethodModel method : model.methods()) {
      if (method.code().isPresent()) {
        for (CodeElement element : method.code().orElseThrow()) {
          if (isPlain(element)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static boolean isPlain(CodeElement element) {
    return switch (element) {
      case InvokeDynamicInstruction call -> isPlain(call);
      case InvokeInstruction call -> isOrder(call) || isSort(call);
      default -> false;
    };
  }

  private static boolean isOrder(InvokeInstruction call) {
    return call.owner().asInternalName().equals("java/util/Comparator")
        && ORDERS.contains(call.name().stringValue() + call.type().stringValue());
  }

  private static boolean isSort(InvokeInstruction call) {
    return call.owner().asInternalName().equals("java/util/Arrays")
        && SORTS.contains(call.name().stringValue() + call.type().stringValue());
  }

  private static boolean isPlain(InvokeDynamicInstruction call) {
    ClassDesc bootstraps = call.bootstrapMethod().owner();
    String name = call.name().stringValue();
    if (bootstraps.equals(RECORDS)) {
      return name.equals("equals") || name.equals("hashCode");
    }
    if (bootstraps.equals(JOINS)) {
      return name.equals(JOIN) && call.bootstrapArgs().size() == 1;
    }
    return bootstraps.equals(SWITCHES)
        && name.equals("typeSwitch")
        && call.bootstrapArgs().stream().allMatch(PlainCalls::isType);
  }

  private static boolean isType(ConstantDesc label) {
    return label instanceof ClassDesc type && !type.isPrimitive();
  }

  /** The class with plain calls. */
  byte[] writtenOut(ClassFile files) {
    ClassTransform calls =
        ClassTransform.transformingMethodBodies((code, element) -> {
          if (element instanceof InvokeDynamicInstruction call && isPlain(call)) {
            String name = PREFIX + methods.size();
            methods.add(made -> add(made, name, call));
            code.invokestatic(owner, name, call.typeSymbol(), isInterface);
          } else if (element instanceof InvokeInstruction call && isOrder(call)) {
            order(code, call);
          } else if (element instanceof InvokeInstruction call && isSort(call)) {
            code.invokestatic(SORTING, call.name().stringValue(), call.typeSymbol());
          } else {
            code.with(element);
          }
        });
    ClassTransform bodies =
        ClassTransform.endHandler(made -> methods.forEach(method -> method.accept(made)));
    return files.transformClass(model, calls.andThen(bodies));
  }

  private static void order(CodeBuilder code, InvokeInstruction call) {
    MethodTypeDesc type = call.typeSymbol();
    if (call.opcode() == Opcode.INVOKEINTERFACE) {
      type = type.insertParameterTypes(0, type.returnType());
    }
    code.invokestatic(ClassDesc.of(Orders.class.getName()), call.name().stringValue(), type);
  }

  private void add(ClassBuilder made, String name, InvokeDynamicInstruction call) {
    MethodTypeDesc type = call.typeSymbol();
    int flags = ClassFile.ACC_PRIVATE | ClassFile.ACC_STATIC | ClassFile.ACC_SYNTHETIC;
    made.withMethodBody(
        name,
        type,
        flags,
        code -> {
          switch (call.name().stringValue()) {
            case "typeSwitch" -> typeSwitch(code, call.bootstrapArgs());
            case "hashCode" -> hash(code, fields(call));
            case JOIN -> join(code, (String) call.bootstrapArgs().getFirst(), type);
            default -> equal(code, fields(call));
          }
        });
  }

  /** The index of the first type, from the given one on, that the value is of; -1 for null. */
  private static void typeSwitch(CodeBuilder code, List<ConstantDesc> types) {
    Label isThere = code.newLabel();
    code.aload(0).ifnonnull(isThere).iconst_m1().ireturn().labelBinding(isThere);
    for (int i = 0; i < types.size(); i++) {
      Label next = code.newLabel();
      code.iload(1).loadConstant(i).if_icmpgt(next);
      code.aload(0).instanceOf((ClassDesc) types.get(i)).ifeq(next);
      code.loadConstant(i).ireturn().labelBinding(next);
    }
    code.loadConstant(types.size()).ireturn();
  }

  /** The record's fields: getters behind its class and its components' names. */
  private static List<DirectMethodHandleDesc> fields(InvokeDynamicInstruction call) {
    return call.bootstrapArgs().stream().skip(2).map(DirectMethodHandleDesc.class::cast).toList();
  }

  private void hash(CodeBuilder code, List<DirectMethodHandleDesc> fields) {
    code.iconst_0();
    for (DirectMethodHandleDesc field : fields) {
      ClassDesc type = field.invocationType().returnType();
      code.bipush(31).imul();
      code.aload(0).getfield(owner, field.methodName(), type);
      ClassDesc hashing = type.isPrimitive() ? Boxes.of(type) : OBJECTS;
      ClassDesc hashed = type.isPrimitive() ? type : ConstantDescs.CD_Object;
      code.invokestatic(hashing, "hashCode", MethodTypeDesc.of(ConstantDescs.CD_int, hashed));
      code.iadd();
    }
    code.ireturn();
  }

  private void equal(CodeBuilder code, List<DirectMethodHandleDesc> fields) {
    Label differ = code.newLabel();
    Label compare = code.newLabel();
    code.aload(0).aload(1).if_acmpne(compare).iconst_1().ireturn().labelBinding(compare);
    code.aload(1).instanceOf(owner).ifeq(differ);
    code.aload(1).checkcast(owner).astore(2);
    for (DirectMethodHandleDesc field : fields) {
      ClassDesc type = field.invocationType().returnType();
      code.aload(0).getfield(owner, field.methodName(), type);
      code.aload(2).getfield(owner, field.methodName(), type);
      if (type.isPrimitive()) {
        MethodTypeDesc comparing = MethodTypeDesc.of(ConstantDescs.CD_int, type, type);
        code.invokestatic(Boxes.of(type), "compare", comparing).ifne(differ);
      } else {
        MethodTypeDesc comparing =
            MethodTypeDesc.of(
                ConstantDescs.CD_boolean, ConstantDescs.CD_Object, ConstantDescs.CD_Object);
        code.invokestatic(OBJECTS, "equals", comparing).ifeq(differ);
      }
    }
    code.iconst_1().ireturn().labelBinding(differ).iconst_0().ireturn();
  }

  /** The recipe's text, with each value in its place. */
  private static void join(CodeBuilder code, String recipe, MethodTypeDesc type) {
    code.new_(BUILDER).dup();
    code.invokespecial(BUILDER, ConstantDescs.INIT_NAME, ConstantDescs.MTD_void);
    int value = 0;
    int from = 0;
    for (int to = recipe.indexOf(VALUE); to >= 0; to = recipe.indexOf(VALUE, from)) {
      append(code, recipe.substring(from, to));
      ClassDesc kind = type.parameterType(value);
      code.loadLocal(TypeKind.from(kind), code.parameterSlot(value));
      append(code, appended(kind));
      value++;
      from = to + 1;
    }
    append(code, recipe.substring(from));
    code.invokevirtual(BUILDER, "toString", MethodTypeDesc.of(ConstantDescs.CD_String)).areturn();
  }

  private static void append(CodeBuilder code, String text) {
    if (!text.isEmpty()) {
      code.loadConstant(text);
      append(code, ConstantDescs.CD_String);
    }
  }

  private static void append(CodeBuilder code, ClassDesc kind) {
    code.invokevirtual(BUILDER, "append", MethodTypeDesc.of(BUILDER, kind));
  }

  /** As what a builder takes a value of that type, so that it reads as {@code String.valueOf}. */
  private static ClassDesc appended(ClassDesc type) {
    return switch (TypeKind.from(type)) {
      case BYTE, SHORT -> ConstantDescs.CD_int;
      case REFERENCE -> type.equals(ConstantDescs.CD_String) ? type : ConstantDescs.CD_Object;
      default -> type;
    };
  }
}
