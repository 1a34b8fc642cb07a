import java.lang.classfile.CodeElement;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LocalVariable;
import java.lang.classfile.instruction.LocalVariableType;
import java.lang.classfile.instruction.NewReferenceArrayInstruction;
import java.lang.classfile.instruction.TypeCheckInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDesc;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.DirectMethodHandleDesc.Kind;
import java.lang.constant.DynamicCallSiteDesc;
import java.lang.constant.MethodHandleDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.BaseStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Tells which instruction does with loops what one does with streams. A loop class that has a
 * method of that name and type has the operation; what makes a stream of something else is a static
 * method of the loop class by the same name, that takes what it is called on first.
 */
final class LoopCalls {

  /** How the names of all types of streams begin. */
  static final String STREAMS = "java/util/stream/";

  private static final Map<ClassDesc, Class<?>> LOOPS =
      Map.of(
          type(Stream.class), Loop.class,
          type(IntStream.class), IntLoop.class,
          type(LongStream.class), LongLoop.class);

  private LoopCalls() {}

  private static ClassDesc type(Class<?> type) {
    return type.describeConstable().orElseThrow();
  }

  /** Whether loops stand for such streams. */
  static boolean isStream(ClassDesc type) {
    return LOOPS.containsKey(type);
  }

  /** Whether the type, or one that it consists of, is of the package of streams. */
  static boolean hasStreams(String descriptor) {
    return descriptor.contains(STREAMS);
  }

  static boolean hasStreams(MethodTypeDesc type) {
    return hasStreams(type.descriptorString());
  }

  private static boolean hasStreams(DirectMethodHandleDesc method) {
    return hasStreams(method.owner().descriptorString()) || hasStreams(method.lookupDescriptor());
  }

  /** Whether the instruction has to do with streams. */
  static boolean concern(CodeElement element) {
    return switch (element) {
      case InvokeInstruction call ->
          hasStreams(call.owner().asInternalName()) || hasStreams(call.type().stringValue());
      case InvokeDynamicInstruction call ->
          hasStreams(call.typeSymbol())
              || call.bootstrapArgs().stream().anyMatch(LoopCalls::isOfStreams);
      case TypeCheckInstruction check -> hasStreams(check.type().asInternalName());
      case FieldInstruction field -> hasStreams(field.type().stringValue());
      case NewReferenceArrayInstruction made -> hasStreams(made.componentType().asInternalName());
      default -> false;
    };
  }

  private static boolean isOfStreams(ConstantDesc constant) {
    return switch (constant) {
      case MethodTypeDesc type -> hasStreams(type);
      case DirectMethodHandleDesc method -> hasStreams(method);
      default -> false;
    };
  }

  /** Whether the element tells debuggers of streams. */
  static boolean describesStreams(CodeElement element) {
    return switch (element) {
      case LocalVariable variable -> hasStreams(variable.type().stringValue());
      case LocalVariableType variable -> hasStreams(variable.signature().stringValue());
      default -> false;
    };
  }

  /** Whether the instruction makes a lambda that gives streams of what is none. */
  static boolean givesStreams(CodeElement element) {
    return LambdaSite.of(element)
        .filter(site -> !hasStreams(site.factoryType()) && !hasStreams(site.interfaceType()))
        .filter(site -> isStream(site.dynamicType().returnType()))
        .filter(site -> site.dynamicType().parameterList().stream().noneMatch(LoopCalls::isStream))
        .isPresent();
  }

  /** The method that the instruction calls, or makes a lambda of, unless of or for streams. */
  static Optional<DirectMethodHandleDesc> called(CodeElement element) {
    if (element instanceof InvokeInstruction call) {
      return call.owner().asSymbol().isArray() ? Optional.empty() : Optional.of(Handles.of(call));
    }
    return LambdaSite.of(element)
        .filter(site -> givesStreams(element) || !hasStreams(site.dynamicType()))
        .filter(site -> !hasStreams(site.interfaceType()))
        .map(LoopCalls::implementation);
  }

  /** What all kinds of streams have is looked for in the kind that it is called on. */
  private static DirectMethodHandleDesc implementation(LambdaSite site) {
    DirectMethodHandleDesc method = site.implementation();
    return method.owner().equals(type(BaseStream.class)) && site.factoryType().parameterCount() > 0
        ? MethodHandleDesc.ofMethod(
            method.kind(),
            site.factoryType().parameterType(0),
            method.methodName(),
            Handles.type(method))
        : method;
  }

  /** The lambda made of another method, with loops for streams. */
  static DynamicCallSiteDesc looped(LambdaSite site, DirectMethodHandleDesc method) {
    return DynamicCallSiteDesc.of(
        site.call().bootstrapMethod(),
        site.call().name().stringValue(),
        looped(site.factoryType()),
        site.interfaceType(),
        method,
        looped(site.dynamicType()));
  }

  /** The method by the same name with loops for streams. */
  static DirectMethodHandleDesc looped(DirectMethodHandleDesc method) {
    return MethodHandleDesc.of(
        method.kind(),
        method.owner(),
        method.methodName(),
        looped(Handles.type(method)).descriptorString());
  }

  /** The type with loops for streams. */
  static MethodTypeDesc looped(MethodTypeDesc type) {
    return MethodTypeDesc.of(
        looped(type.returnType()), type.parameterList().stream().map(LoopCalls::looped).toList());
  }

  private static ClassDesc looped(ClassDesc type) {
    return isStream(type) ? type(LOOPS.get(type)) : type;
  }

  /** The method of a loop class that does what a method does that is not of the program. */
  static Optional<DirectMethodHandleDesc> counterpart(DirectMethodHandleDesc method) {
    MethodTypeDesc wanted = looped(Handles.type(method));
    boolean isStatic = Handles.isStatic(method);
    if (isStream(method.owner())) {
      return Arrays.stream(LOOPS.get(method.owner()).getMethods())
          .filter(each -> each.getName().equals(method.methodName()))
          .filter(each -> Modifier.isStatic(each.getModifiers()) == isStatic)
          .map(LoopCalls::handle)
          .filter(each -> Handles.type(each).equals(wanted))
          .findFirst();
    }
    ClassDesc made = Handles.type(method).returnType();
    return isStream(made)
        ? Arrays.stream(LOOPS.get(made).getMethods())
            .filter(each -> each.getName().equals(method.methodName()))
            .filter(each -> Modifier.isStatic(each.getModifiers()))
            .filter(each -> takes(each, method.invocationType()))
            .map(LoopCalls::handle)
            .findFirst()
        : Optional.empty();
  }

  private static DirectMethodHandleDesc handle(Method method) {
    List<ClassDesc> parameters =
        Arrays.stream(method.getParameterTypes()).map(LoopCalls::type).toList();
    return MethodHandleDesc.ofMethod(
        Modifier.isStatic(method.getModifiers()) ? Kind.STATIC : Kind.VIRTUAL,
        type(method.getDeclaringClass()),
        method.getName(),
        MethodTypeDesc.of(type(method.getReturnType()), parameters));
  }

  private static boolean takes(Method method, MethodTypeDesc given) {
    Class<?>[] parameters = method.getParameterTypes();
    if (parameters.length != given.parameterCount()) {
      return false;
    }
    for (int i = 0; i < parameters.length; i++) {
      if (!isA(given.parameterType(i), parameters[i])) {
        return false;
      }
    }
    return true;
  }

  private static boolean isA(ClassDesc type, Class<?> wanted) {
    try {
      return wanted.isAssignableFrom(
          (Class<?>) type.resolveConstantDesc(MethodHandles.publicLookup()));
    } catch (ReflectiveOperationException e) {
      return false;
    }
  }
}
