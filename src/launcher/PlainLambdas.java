import java.lang.classfile.Attributes;
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.MethodModel;
import java.lang.classfile.TypeKind;
import java.lang.classfile.attribute.NestHostAttribute;
import java.lang.classfile.attribute.NestMembersAttribute;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.DirectMethodHandleDesc.Kind;
import java.lang.constant.MethodTypeDesc;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Writes out lambdas and references to methods as classes, nested where they stand. What the Java
 * machine makes of them at run time is one hidden class each as well, and the method handles that
 * lead to it; a cache keeps these, but each start takes them in and goes through them.
 */
final class PlainLambdas {

  /** Of Java 11, from which on nested classes see each other's private methods. */
  private static final int FIRST_WITH_NESTS = 55;

  private static final String FACTORY = "of";
  private static final String CAPTURED = "captured";

  private final ClassFile files;
  private final Map<ClassDesc, byte[]> made = new HashMap<>();
  private final Map<ClassDesc, List<ClassDesc>> nested = new HashMap<>();

  PlainLambdas(ClassFile files) {
    this.files = files;
  }

  /** The classes made so far. */
  Map<ClassDesc, byte[]> made() {
    return made;
  }

  /** The classes that made ones are nested in, each of which has to be told by {@link #host}. */
  Iterable<ClassDesc> hosts() {
    return nested.keySet();
  }

  /** Whether the class has lambdas that can be written out. */
  static boolean areIn(ClassModel model) {
    if (model.majorVersion() < FIRST_WITH_NESTS) {
      return false;
    }
    for (MethodModel method : model.methods()) {
      if (method.code().isPresent()) {
        for (CodeElement element : method.code().orElseThrow()) {
          if (Lambda.at(element).isPresent()) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** The class with calls of the classes that are made of its lambdas. */
  byte[] writtenOut(ClassModel model) {
    ClassDesc owner = model.thisClass().asSymbol();
    ClassDesc host =
        model
            .findAttribute(Attributes.nestHost())
            .map(attribute -> attribute.nestHost().asSymbol())
            .orElse(owner);
    List<ClassDesc> members = nested.computeIfAbsent(host, each -> new ArrayList<>());
    int before = members.size();
    return files.transformClass(
        model,
        ClassTransform.transformingMethodBodies((code, element) -> {
          Optional<LambdaSite> site = Lambda.at(element);
          if (site.isPresent()) {
            String name = owner.displayName() + "$$" + (members.size() - before);
            ClassDesc plain = ClassDesc.of(owner.packageName(), name);
            members.add(plain);
            made.put(plain, new Lambda(plain, site.get()).made(files, host));
            code.invokestatic(plain, FACTORY, site.get().factoryType());
          } else {
            code.with(element);
          }
        }));
  }

  /** The class with what was made for it and the classes nested in it. */
  byte[] host(ClassModel model) {
    List<ClassDesc> members = nested.get(model.thisClass().asSymbol());
    Stream<ClassDesc> before =
        model.findAttribute(Attributes.nestMembers()).stream()
            .flatMap(attribute -> attribute.nestMembers().stream())
            .map(member -> member.asSymbol());
    List<ClassDesc> all = Stream.concat(before, members.stream()).toList();
    return files.transformClass(
        model,
        ClassTransform.dropping(element -> element instanceof NestMembersAttribute)
            .andThen(
                ClassTransform.endHandler(end -> end.with(NestMembersAttribute.ofSymbols(all)))));
  }

  /** One lambda, and the class that does what its call site is to return. */
  private record Lambda(ClassDesc name, LambdaSite site) {

    /** The call of a lambda whose values need no conversion but boxes and casts, if it is one. */
    static Optional<LambdaSite> at(CodeElement element) {
      return LambdaSite.of(element)
          .filter(site -> new Lambda(site.factoryType().returnType(), site).hasPlainTypes());
    }

    private boolean hasPlainTypes() {
      MethodTypeDesc called = site.implementation().invocationType();
      int captured = site.factoryType().parameterCount();
      for (int i = captured; i < called.parameterCount(); i++) {
        if (!isPlain(site.dynamicType().parameterType(i - captured), called.parameterType(i))) {
          return false;
        }
      }
      ClassDesc wanted = site.interfaceType().returnType();
      return wanted.equals(ConstantDescs.CD_void) || isPlain(called.returnType(), wanted);
    }

    private static boolean isPlain(ClassDesc from, ClassDesc to) {
      if (from.isPrimitive()) {
        return from.equals(to) || (!to.isPrimitive() && !from.equals(ConstantDescs.CD_void));
      }
      return !to.isPrimitive() || from.equals(Boxes.of(to));
    }

    byte[] made(ClassFile files, ClassDesc host) {
      return files.build(
          name,
          made -> {
            made.withVersion(FIRST_WITH_NESTS, 0);
            made.withFlags(ClassFile.ACC_FINAL | ClassFile.ACC_SUPER | ClassFile.ACC_SYNTHETIC);
            made.withInterfaceSymbols(site.factoryType().returnType());
            made.with(NestHostAttribute.of(host));
            constructor(made);
            made.withMethodBody(FACTORY, site.factoryType(), ClassFile.ACC_STATIC, this::factory);
            made.withMethodBody(
                site.call().name().stringValue(),
                site.interfaceType(),
                ClassFile.ACC_PUBLIC,
                this::body);
          });
    }

    private MethodTypeDesc constructorType() {
      return site.factoryType().changeReturnType(ConstantDescs.CD_void);
    }

    private void constructor(ClassBuilder made) {
      for (int i = 0; i < site.factoryType().parameterCount(); i++) {
        made.withField(CAPTURED + i, site.factoryType().parameterType(i), ClassFile.ACC_FINAL);
      }
      made.withMethodBody(
          ConstantDescs.INIT_NAME,
          constructorType(),
          0,
          code -> {
            code.aload(0);
            code.invokespecial(
                ConstantDescs.CD_Object, ConstantDescs.INIT_NAME, ConstantDescs.MTD_void);
            for (int i = 0; i < site.factoryType().parameterCount(); i++) {
              ClassDesc type = site.factoryType().parameterType(i);
              code.aload(0).loadLocal(TypeKind.from(type), code.parameterSlot(i));
              code.putfield(name, CAPTURED + i, type);
            }
            code.return_();
          });
    }

    private void factory(CodeBuilder code) {
      code.new_(name).dup();
      for (int i = 0; i < site.factoryType().parameterCount(); i++) {
        code.loadLocal(TypeKind.from(site.factoryType().parameterType(i)), code.parameterSlot(i));
      }
      code.invokespecial(name, ConstantDescs.INIT_NAME, constructorType()).areturn();
    }

    private void body(CodeBuilder code) {
      DirectMethodHandleDesc implementation = site.implementation();
      MethodTypeDesc called = implementation.invocationType();
      if (implementation.kind() == Kind.CONSTRUCTOR) {
        code.new_(implementation.owner()).dup();
      }
      int captured = site.factoryType().parameterCount();
      for (int i = 0; i < captured; i++) {
        code.aload(0).getfield(name, CAPTURED + i, site.factoryType().parameterType(i));
        convert(code, site.factoryType().parameterType(i), called.parameterType(i));
      }
      for (int i = captured; i < called.parameterCount(); i++) {
        ClassDesc given = site.interfaceType().parameterType(i - captured);
        ClassDesc dynamic = site.dynamicType().parameterType(i - captured);
        code.loadLocal(TypeKind.from(given), code.parameterSlot(i - captured));
        convert(code, given, dynamic);
        convert(code, dynamic, called.parameterType(i));
      }
      Handles.call(code, implementation);
      ClassDesc wanted = site.interfaceType().returnType();
      if (!wanted.equals(ConstantDescs.CD_void)) {
        convert(code, called.returnType(), wanted);
      } else if (!called.returnType().equals(ConstantDescs.CD_void)) {
        Handles.drop(code, called.returnType());
      }
      code.return_(TypeKind.from(wanted));
    }

    private static void convert(CodeBuilder code, ClassDesc from, ClassDesc to) {
      if (from.isPrimitive() && !to.isPrimitive()) {
        ClassDesc box = Boxes.of(from);
        code.invokestatic(box, "valueOf", MethodTypeDesc.of(box, from));
      } else if (to.isPrimitive() && !from.isPrimitive()) {
        code.invokevirtual(from, to.displayName() + "Value", MethodTypeDesc.of(to));
      } else if (!from.equals(to) && !to.equals(ConstantDescs.CD_Object)) {
        code.checkcast(to);
      }
    }
  }
}
