import java.lang.classfile.CodeBuilder;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.DirectMethodHandleDesc.Kind;
import java.lang.constant.MethodHandleDesc;
import java.lang.constant.MethodTypeDesc;

/** Turns calls into what names the method in a constant, and back. */
final class Handles {

  private Handles() {}

  /** The method that is called, as a reference to it would name it. */
  static DirectMethodHandleDesc of(InvokeInstruction call) {
    boolean onInterface = call.isInterface();
    Kind kind =
        switch (call.opcode()) {
          case INVOKESTATIC -> onInterface ? Kind.INTERFACE_STATIC : Kind.STATIC;
          case INVOKEINTERFACE -> Kind.INTERFACE_VIRTUAL;
          case INVOKEVIRTUAL -> Kind.VIRTUAL;
          default -> onInterface ? Kind.INTERFACE_SPECIAL : Kind.SPECIAL;
        };
    if (call.name().equalsString(ConstantDescs.INIT_NAME)) {
      return MethodHandleDesc.ofConstructor(
          call.owner().asSymbol(), call.typeSymbol().parameterArray());
    }
    return MethodHandleDesc.ofMethod(
        kind, call.owner().asSymbol(), call.name().stringValue(), call.typeSymbol());
  }

  /** The method's own type, without what it is called on. */
  static MethodTypeDesc type(DirectMethodHandleDesc method) {
    return MethodTypeDesc.ofDescriptor(method.lookupDescriptor());
  }

  static boolean isStatic(DirectMethodHandleDesc method) {
    return method.kind() == Kind.STATIC || method.kind() == Kind.INTERFACE_STATIC;
  }

  /** A call of the method; one that is named as special is private, and in the caller's nest. */
  static void call(CodeBuilder code, DirectMethodHandleDesc method) {
    MethodTypeDesc type = type(method);
    ClassDesc owner = method.owner();
    switch (method.kind()) {
      case STATIC -> code.invokestatic(owner, method.methodName(), type);
      case INTERFACE_STATIC -> code.invokestatic(owner, method.methodName(), type, true);
      case VIRTUAL, SPECIAL -> code.invokevirtual(owner, method.methodName(), type);
      case INTERFACE_VIRTUAL, INTERFACE_SPECIAL ->
          code.invokeinterface(owner, method.methodName(), type);
      case CONSTRUCTOR -> code.invokespecial(owner, ConstantDescs.INIT_NAME, type);
      default -> throw new IllegalArgumentException("no call: " + method);
    }
  }

  /** Takes a value of that type, as a method takes or returns it, off the stack. */
  static void drop(CodeBuilder code, ClassDesc type) {
    if (TypeKind.from(type).slotSize() == 2) {
      code.pop2();
    } else {
      code.pop();
    }
  }
}
