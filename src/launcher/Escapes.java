import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.Label;
import java.lang.classfile.MethodModel;
import java.lang.classfile.Opcode;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.ArrayLoadInstruction;
import java.lang.classfile.instruction.ArrayStoreInstruction;
import java.lang.classfile.instruction.BranchInstruction;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.ConvertInstruction;
import java.lang.classfile.instruction.ExceptionCatch;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LabelTarget;
import java.lang.classfile.instruction.LoadInstruction;
import java.lang.classfile.instruction.LookupSwitchInstruction;
import java.lang.classfile.instruction.MonitorInstruction;
import java.lang.classfile.instruction.NewMultiArrayInstruction;
import java.lang.classfile.instruction.NewObjectInstruction;
import java.lang.classfile.instruction.NewPrimitiveArrayInstruction;
import java.lang.classfile.instruction.NewReferenceArrayInstruction;
import java.lang.classfile.instruction.OperatorInstruction;
import java.lang.classfile.instruction.ReturnInstruction;
import java.lang.classfile.instruction.StackInstruction;
import java.lang.classfile.instruction.StoreInstruction;
import java.lang.classfile.instruction.SwitchCase;
import java.lang.classfile.instruction.TableSwitchInstruction;
import java.lang.classfile.instruction.ThrowInstruction;
import java.lang.classfile.instruction.TypeCheckInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Follows streams through a method, to tell whether one gets to where any object may stand: such as
 * into a list, out of which other code takes it for a stream. A loop must not. Likewise for a
 * lambda that gives streams, which only {@code flatMap} takes loops from. Code is gone through once
 * from top to bottom, as compilers of Java lay it out: a variable's last value before an
 * instruction is the one that stands above it.
 */
final class Escapes {

  private enum Value {
    OTHER,
    STREAM,
    GIVES_STREAMS
  }

  private final ClassDesc returned;
  private final Map<Integer, Value> locals = new HashMap<>();
  private final Map<Label, List<Value>> atLabels = new HashMap<>();
  private List<Value> stack = new ArrayList<>();
  private boolean found;

  private Escapes(MethodTypeDesc type) {
    returned = type.returnType();
  }

  /** Whether a stream of the method gets where it would not be known as one. */
  static boolean areIn(MethodModel method, CodeModel code) {
    MethodTypeDesc type = method.methodTypeSymbol();
    Escapes escapes = new Escapes(type);
    int slot = method.flags().has(AccessFlag.STATIC) ? 0 : 1;
    for (ClassDesc parameter : type.parameterList()) {
      escapes.locals.put(slot, value(parameter));
      slot += TypeKind.from(parameter).slotSize();
    }
    code.forEach(escapes::follow);
    return escapes.found;
  }

  private static Value value(ClassDesc type) {
    return LoopCalls.isStream(type) ? Value.STREAM : Value.OTHER;
  }

  private void follow(CodeElement element) {
    switch (element) {
      case LoadInstruction load ->
          push(load.typeKind(), locals.getOrDefault(load.slot(), Value.OTHER));
      case StoreInstruction store -> locals.put(store.slot(), pop(store.typeKind()));
      case ConstantInstruction constant -> push(constant.typeKind());
      case FieldInstruction field -> follow(field);
      case InvokeInstruction call -> follow(call);
      case InvokeDynamicInstruction call -> follow(call);
      case NewObjectInstruction made -> push(TypeKind.REFERENCE);
      case NewPrimitiveArrayInstruction made -> replace(1, TypeKind.REFERENCE);
      case NewReferenceArrayInstruction made -> replace(1, TypeKind.REFERENCE);
      case NewMultiArrayInstruction made -> replace(made.dimensions(), TypeKind.REFERENCE);
      case ArrayLoadInstruction load -> replace(2, load.typeKind());
      case ArrayStoreInstruction store -> drop(store.typeKind().slotSize() + 2);
      case OperatorInstruction operator -> follow(operator);
      case ConvertInstruction convert -> replace(convert.fromType().slotSize(), convert.toType());
      case TypeCheckInstruction check ->
          replace(1, check.opcode() == Opcode.CHECKCAST ? TypeKind.REFERENCE : TypeKind.INT);
      case StackInstruction move -> follow(move);
      case BranchInstruction branch -> follow(branch);
      case LookupSwitchInstruction choice -> leave(choice.defaultTarget(), choice.cases());
      case TableSwitchInstruction choice -> leave(choice.defaultTarget(), choice.cases());
      case ReturnInstruction end -> {
        if (end.typeKind() == TypeKind.REFERENCE) {
          give(returned);
        }
        stack = new ArrayList<>();
      }
      case ThrowInstruction end -> stack = new ArrayList<>();
      case MonitorInstruction monitor -> drop(1);
      case ExceptionCatch handler -> atLabels.put(handler.handler(), List.of(Value.OTHER));
      case LabelTarget label -> join(atLabels.getOrDefault(label.label(), stack));
      default -> {}
    }
  }

  private void follow(FieldInstruction field) {
    TypeKind type = TypeKind.from(field.typeSymbol());
    switch (field.opcode()) {
      case GETSTATIC -> push(type);
      case GETFIELD -> replace(1, type);
      case PUTSTATIC -> drop(type.slotSize());
      default -> drop(type.slotSize() + 1);
    }
  }

  private void follow(InvokeInstruction call) {
    if (isCheckForNull(call)) {
      return;
    }
    MethodTypeDesc type = call.typeSymbol();
    ClassDesc owner = call.owner().asSymbol();
    boolean flattens = LoopCalls.isStream(owner) && call.name().stringValue().startsWith("flatMap");
    if (flattens) {
      pop(TypeKind.REFERENCE);
    } else {
      give(type.parameterList());
    }
    if (call.opcode() != Opcode.INVOKESTATIC) {
      give(owner);
    }
    push(TypeKind.from(type.returnType()), value(type.returnType()));
  }

  /** As compilers put before a reference to a method of a value; what it returns is the value. */
  private static boolean isCheckForNull(InvokeInstruction call) {
    return call.owner().asInternalName().equals("java/util/Objects")
        && call.name().equalsString("requireNonNull")
        && call.typeSymbol().parameterCount() == 1;
  }

  private void follow(InvokeDynamicInstruction call) {
    give(call.typeSymbol().parameterList());
    push(
        TypeKind.from(call.typeSymbol().returnType()),
        LoopCalls.givesStreams(call) ? Value.GIVES_STREAMS : Value.OTHER);
  }

  private void follow(OperatorInstruction operator) {
    TypeKind type = operator.typeKind();
    switch (operator.opcode()) {
      case ARRAYLENGTH, LCMP, DCMPL, DCMPG, FCMPL, FCMPG ->
          replace(operator.opcode() == Opcode.ARRAYLENGTH ? 1 : 2 * type.slotSize(), TypeKind.INT);
      case INEG, LNEG, FNEG, DNEG -> {}
      case LSHL, LSHR, LUSHR -> drop(1);
      default -> drop(type.slotSize());
    }
  }

  private void follow(StackInstruction move) {
    switch (move.opcode()) {
      case POP -> pop(TypeKind.INT);
      case POP2 -> pop(TypeKind.LONG);
      case DUP -> copy(1, 0);
      case DUP_X1 -> copy(1, 1);
      case DUP_X2 -> copy(1, 2);
      case DUP2 -> copy(2, 0);
      case DUP2_X1 -> copy(2, 1);
      case DUP2_X2 -> copy(2, 2);
      default -> {
        copy(1, 1);
        pop(TypeKind.INT);
      }
    }
  }

  /** Puts copies of the topmost values below them and some others. */
  private void copy(int count, int others) {
    int top = stack.size();
    stack.addAll(top - count - others, List.copyOf(stack.subList(top - count, top)));
  }

  private void follow(BranchInstruction branch) {
    switch (branch.opcode()) {
      case GOTO, GOTO_W -> {
        atLabels.put(branch.target(), stack);
        stack = new ArrayList<>();
        return;
      }
      case IFNULL, IFNONNULL -> pop(TypeKind.REFERENCE);
      case IFEQ, IFNE, IFLT, IFGE, IFGT, IFLE -> drop(1);
      default -> drop(2);
    }
    atLabels.put(branch.target(), List.copyOf(stack));
  }

  private void leave(Label other, List<SwitchCase> cases) {
    drop(1);
    atLabels.put(other, List.copyOf(stack));
    cases.forEach(each -> atLabels.put(each.target(), List.copyOf(stack)));
    stack = new ArrayList<>();
  }

  /** From here on a value is what it is by any of the two ways that lead here. */
  private void join(List<Value> jumped) {
    List<Value> joined = new ArrayList<>(jumped);
    for (int i = 0; i < joined.size() && i < stack.size(); i++) {
      if (joined.get(i) == Value.OTHER) {
        joined.set(i, stack.get(i));
      }
    }
    stack = joined;
  }

  private void push(TypeKind type) {
    push(type, Value.OTHER);
  }

  private void push(TypeKind type, Value value) {
    for (int i = 0; i < type.slotSize(); i++) {
      stack.add(value);
    }
  }

  private Value pop(TypeKind type) {
    Value value = Value.OTHER;
    for (int i = 0; i < type.slotSize(); i++) {
      value = stack.removeLast();
    }
    return value;
  }

  /** Takes values to where they are not known as streams. */
  private void drop(int slots) {
    for (int i = 0; i < slots; i++) {
      found |= stack.removeLast() != Value.OTHER;
    }
  }

  private void replace(int slots, TypeKind made) {
    drop(slots);
    push(made);
  }

  /** Takes values to where they are known by these types. */
  private void give(List<ClassDesc> types) {
    types.reversed().forEach(this::give);
  }

  private void give(ClassDesc type) {
    if (LoopCalls.isStream(type)) {
      found |= pop(TypeKind.REFERENCE) == Value.GIVES_STREAMS;
    } else {
      drop(TypeKind.from(type).slotSize());
    }
  }
}
