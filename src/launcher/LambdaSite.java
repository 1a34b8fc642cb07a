import java.lang.classfile.CodeElement;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.Optional;

/**
 * A call site that makes a lambda. Source: LambdaMetafactory, whose names for the types these are.
 */
record LambdaSite(InvokeDynamicInstruction call) {

  private static final ClassDesc LAMBDAS = ClassDesc.of("java.lang.invoke.LambdaMetafactory");

  /** The instruction as such a site, if it is one; not of lambdas that can be serialized. */
  static Optional<LambdaSite> of(CodeElement element) {
    return element instanceof InvokeDynamicInstruction call
            && call.bootstrapMethod().owner().equals(LAMBDAS)
            && call.bootstrapMethod().methodName().equals("metafactory")
        ? Optional.of(new LambdaSite(call))
        : Optional.empty();
  }

  MethodTypeDesc factoryType() {
    return call.typeSymbol();
  }

  MethodTypeDesc interfaceType() {
    return (MethodTypeDesc) call.bootstrapArgs().get(0);
  }

  DirectMethodHandleDesc implementation() {
    return (DirectMethodHandleDesc) call.bootstrapArgs().get(1);
  }

  MethodTypeDesc dynamicType() {
    return (MethodTypeDesc) call.bootstrapArgs().get(2);
  }
}
