import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.MethodModel;
import java.lang.classfile.MethodTransform;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.StoreInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.lang.invoke.MethodType;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Has methods read and write numbers in arrays with {@link Bytes}, where Lucene's do with views.
 * Which view a call is of is told by the type of its numbers: a method is rewritten if it takes one
 * view of each type at most, and calls each as often as it takes it. If that goes for all of the
 * program, no view is made.
 */
final class PlainBytes {

  private static final String VIEWS = "org/apache/lucene/util/BitUtil";
  private static final String VIEW = "java/lang/invoke/VarHandle";
  private static final String MADE = "byteArrayViewVarHandle";

  /** How the views' names begin; the order of bytes and the type of the numbers follow. */
  private static final String PREFIX = "VH_";

  private static final Map<String, String> ORDERS =
      Map.of("LE", "little", "BE", "big", "NATIVE", "host");

  private static final ClassDesc BYTES = ClassDesc.of(Bytes.class.getName());

  /** Whether no method of the program needs a view. */
  private final boolean isComplete;

  PlainBytes(Iterable<ClassModel> program) {
    boolean all = true;
    for (ClassModel model : program) {
      if (takesViews(model)) {
        for (MethodModel method : model.methods()) {
          all &= !takesViews(method) || orders(method).isPresent();
        }
      }
    }
    isComplete = all;
  }

  /** Whether the class has methods that may be rewritten, or makes the views. */
  static boolean areIn(ClassModel model) {
    return takesViews(model) || isMaker(model);
  }

  private static boolean isMaker(ClassModel model) {
    return model.thisClass().asInternalName().equals(VIEWS);
  }

  private static boolean takesViews(ClassModel model) {
    return Mentions.areIn(model, VIEWS) && !isMaker(model);
  }

  private static boolean takesViews(MethodModel method) {
    return method.code().stream()
        .flatMap(code -> code.elementStream())
        .anyMatch(PlainBytes::isTaken);
  }

  private static boolean isTaken(CodeElement element) {
    return element instanceof FieldInstruction field
        && field.owner().asInternalName().equals(VIEWS)
        && field.name().stringValue().startsWith(PREFIX);
  }

  /** The orders of bytes by the types of numbers, if the method can be rewritten. */
  private static Optional<Map<String, String>> orders(MethodModel method) {
    Map<String, String> orders = new HashMap<>();
    Map<String, Integer> uncalled = new HashMap<>();
    boolean isPlain = true;
    boolean wasTaken = false;
    for (CodeElement element : method.code().orElseThrow()) {
      boolean isTaken = isTaken(element);
      if (isTaken) {
        String[] name = ((FieldInstruction) element).name().stringValue().split("_");
        String order = ORDERS.get(name[1]);
        String type = name[2].toLowerCase(Locale.ROOT);
        isPlain &= order.equals(orders.getOrDefault(type, order));
        orders.put(type, order);
        uncalled.merge(type, 1, Integer::sum);
      } else if (isCalled(element)) {
        InvokeInstruction call = (InvokeInstruction) element;
        uncalled.merge(number(call), -1, Integer::sum);
        isPlain &= isThere(name(call, orders), call.type().stringValue());
      } else {
        isPlain &= !(element instanceof StoreInstruction && wasTaken);
      }
      wasTaken = isTaken;
    }
    return isPlain && uncalled.values().stream().allMatch(count -> count == 0)
        ? Optional.of(orders)
        : Optional.empty();
  }

  private static boolean isCalled(CodeElement element) {
    return element instanceof InvokeInstruction call && call.owner().asInternalName().equals(VIEW);
  }

  /** The type of what is read, or else of what is written: the last that the call takes. */
  private static String number(InvokeInstruction call) {
    MethodTypeDesc type = call.typeSymbol();
    ClassDesc number =
        type.returnType().equals(ConstantDescs.CD_void) && type.parameterCount() > 0
            ? type.parameterList().getLast()
            : type.returnType();
    return number.displayName();
  }

  /** The name of the method of {@link Bytes}, which reads or writes as the call's type tells. */
  private static String name(InvokeInstruction call, Map<String, String> orders) {
    String number = number(call);
    return orders.get(number)
        + number.substring(0, 1).toUpperCase(Locale.ROOT)
        + number.substring(1);
  }

  private static boolean isThere(String name, String descriptor) {
    return Arrays.stream(Bytes.class.getMethods())
        .filter(method -> method.getName().equals(name))
        .map(method -> MethodType.methodType(method.getReturnType(), method.getParameterTypes()))
        .anyMatch(type -> type.descriptorString().equals(descriptor));
  }

  /** The class with calls of {@link Bytes}, or without views if nobody takes one. */
  byte[] writtenOut(ClassFile files, ClassModel model) {
    return files.transformClass(
        model,
        (made, element) -> {
          Optional<CodeTransform> change =
              element instanceof MethodModel method ? change(model, method) : Optional.empty();
          if (change.isPresent()) {
            made.transformMethod(
                (MethodModel) element, MethodTransform.transformingCode(change.get()));
          } else {
            made.with(element);
          }
        });
  }

  private Optional<CodeTransform> change(ClassModel owner, MethodModel method) {
    if (isMaker(owner)) {
      return isComplete && method.methodName().equalsString(ConstantDescs.CLASS_INIT_NAME)
          ? Optional.of(PlainBytes::withoutView)
          : Optional.empty();
    }
    return takesViews(method) ? orders(method).map(PlainBytes::called) : Optional.empty();
  }

  private static void withoutView(CodeBuilder code, CodeElement element) {
    if (element instanceof InvokeInstruction call && call.name().equalsString(MADE)) {
      code.pop2().aconst_null();
    } else {
      code.with(element);
    }
  }

  private static CodeTransform called(Map<String, String> orders) {
    return (code, element) -> {
      if (isCalled(element)) {
        InvokeInstruction call = (InvokeInstruction) element;
        code.invokestatic(BYTES, name(call, orders), call.typeSymbol());
      } else if (!isTaken(element)) {
        code.with(element);
      }
    };
  }
}
