import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.MethodElement;
import java.lang.classfile.MethodModel;
import java.lang.classfile.MethodTransform;
import java.lang.classfile.attribute.ExceptionsAttribute;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Has methods use loops for streams, see {@link Loop}. A method is rewritten if all that it does
 * with streams can be done with loops, as {@link LoopCalls} tells, and none {@link Escapes}; what
 * it calls of the program with streams has to be rewritten as well, so the whole program is looked
 * at first. A method that takes or returns streams stays for those who have some, and gets a double
 * that takes or returns loops.
 */
final class PlainStreams {

  /** Of Java 11: code of older compilers is laid out otherwise, and none of it runs in a query. */
  private static final int FIRST = 55;

  /** A method of the program. */
  private record Place(ClassDesc owner, String name, MethodTypeDesc type) {

    static Place of(DirectMethodHandleDesc method) {
      return new Place(method.owner(), method.methodName(), Handles.type(method));
    }

    static Place of(ClassModel owner, MethodModel method) {
      return new Place(
          owner.thisClass().asSymbol(),
          method.methodName().stringValue(),
          method.methodTypeSymbol());
    }

    boolean hasStreams() {
      return LoopCalls.hasStreams(type);
    }
  }

  private final Set<ClassDesc> program = new HashSet<>();
  private final Set<ClassDesc> extended = new HashSet<>();

  /** The methods that can be rewritten, each with those that it calls with streams. */
  private final Map<Place, Set<Place>> rewritten = new HashMap<>();

  PlainStreams(Iterable<ClassModel> classes) {
    for (ClassModel model : classes) {
      program.add(model.thisClass().asSymbol());
      model.superclass().ifPresent(parent -> extended.add(parent.asSymbol()));
    }
    for (ClassModel model : classes) {
      if (model.majorVersion() >= FIRST && Mentions.areIn(model, LoopCalls.STREAMS)) {
        model.methods().forEach(method -> consider(model, method));
      }
    }
    boolean fewer = true;
    while (fewer) {
      fewer = rewritten.values().removeIf(calls -> !rewritten.keySet().containsAll(calls));
    }
  }

  private void consider(ClassModel owner, MethodModel method) {
    Place place = Place.of(owner, method);
    if (method.code().isEmpty() || place.hasStreams() && !isFixed(owner, method)) {
      return;
    }
    CodeModel code = method.code().get();
    List<CodeElement> concerned = code.elementStream().filter(LoopCalls::concern).toList();
    if ((place.hasStreams() || !concerned.isEmpty())
        && concerned.stream().allMatch(this::hasCounterpart)
        && !Escapes.areIn(method, code)) {
      rewritten.put(
          place,
          concerned.stream()
              .filter(element -> !LoopCalls.givesStreams(element))
              .flatMap(element -> LoopCalls.called(element).stream())
              .filter(this::isOfProgram)
              .map(Place::of)
              .filter(Place::hasStreams)
              .collect(Collectors.toSet()));
    }
  }

  /** Whether a call of the method runs this one, and no other that overrides it. */
  private boolean isFixed(ClassModel owner, MethodModel method) {
    if (method.methodName().equalsString(ConstantDescs.INIT_NAME)) {
      return false;
    }
    return method.flags().has(AccessFlag.STATIC)
        || method.flags().has(AccessFlag.PRIVATE)
        || !owner.flags().has(AccessFlag.INTERFACE)
            && !extended.contains(owner.thisClass().asSymbol());
  }

  private boolean isOfProgram(DirectMethodHandleDesc method) {
    return program.contains(method.owner());
  }

  /** Whether the instruction has one; what it calls of the program is still to be looked at. */
  private boolean hasCounterpart(CodeElement element) {
    return LoopCalls.givesStreams(element)
        || LoopCalls.called(element)
            .filter(method -> isOfProgram(method) || LoopCalls.counterpart(method).isPresent())
            .isPresent();
  }

  /** Whether the class has methods that can be rewritten. */
  boolean areIn(ClassModel model) {
    return model.methods().stream()
        .anyMatch(method -> rewritten.containsKey(Place.of(model, method)));
  }

  /** The class with loops. */
  byte[] writtenOut(ClassFile files, ClassModel model) {
    return files.transformClass(
        model,
        (made, element) -> {
          if (element instanceof MethodModel method
              && rewritten.containsKey(Place.of(model, method))) {
            rewrite(made, method);
          } else {
            made.with(element);
          }
        });
  }

  private void rewrite(ClassBuilder made, MethodModel method) {
    MethodTypeDesc type = LoopCalls.looped(method.methodTypeSymbol());
    if (type.equals(method.methodTypeSymbol())) {
      made.transformMethod(method, MethodTransform.transformingCode(this::rewrite));
      return;
    }
    made.with(method);
    made.withMethod(
        method.methodName().stringValue(),
        type,
        method.flags().flagsMask(),
        copy -> {
          for (MethodElement element : method) {
            switch (element) {
              case CodeModel code -> copy.transformCode(code, this::rewrite);
              case ExceptionsAttribute thrown -> copy.with(thrown);
              default -> {} // of what there is, the Java machine needs no more
            }
          }
        });
  }

  private void rewrite(CodeBuilder code, CodeElement element) {
    Optional<DirectMethodHandleDesc> counterpart =
        LoopCalls.concern(element)
            ? LoopCalls.called(element).flatMap(this::counterpart)
            : Optional.empty();
    if (counterpart.isEmpty()) {
      if (!LoopCalls.describesStreams(element)) {
        code.with(element);
      }
    } else if (element instanceof InvokeDynamicInstruction lambda) {
      code.invokedynamic(LoopCalls.looped(new LambdaSite(lambda), counterpart.get()));
    } else {
      Handles.call(code, counterpart.get());
    }
  }

  private Optional<DirectMethodHandleDesc> counterpart(DirectMethodHandleDesc method) {
    if (!isOfProgram(method)) {
      return LoopCalls.counterpart(method);
    }
    Place place = Place.of(method);
    return place.hasStreams() && !rewritten.containsKey(place)
        ? Optional.empty()
        : Optional.of(LoopCalls.looped(method));
  }
}
