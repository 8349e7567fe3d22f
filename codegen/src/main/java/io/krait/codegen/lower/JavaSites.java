package io.krait.codegen.lower;

import io.krait.codegen.ir.JavaBridge;
import io.krait.codegen.ir.MethodRef;
import io.krait.codegen.ir.Rep;
import io.krait.codegen.ir.Rep.Prim;
import io.krait.typeinfer.java.JavaClass;
import io.krait.typeinfer.java.JavaMethod;
import io.krait.typeinfer.java.JavaType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The Java methods that the code of a module calls, each with the bridge that leads there. */
final class JavaSites {
  private final ModuleUnit module;
  private final Map<List<Object>, JavaBridge> bridges = new LinkedHashMap<>();

  JavaSites(ModuleUnit module) {
    this.module = module;
  }

  List<JavaBridge> bridges() {
    return List.copyOf(bridges.values());
  }

  /** {@code boolean is(Object)}. */
  MethodRef isInstance(JavaClass c) {
    return test(JavaBridge.Kind.IS_INSTANCE, c);
  }

  MethodRef isClass(JavaClass c) {
    return test(JavaBridge.Kind.IS_CLASS, c);
  }

  private MethodRef test(JavaBridge.Kind kind, JavaClass c) {
    return add(kind, c.internalName(), c.isInterface(), "", "", List.of(Rep.ANY), Prim.BOOL, false);
  }

  /**
   * A method or constructor.
   *
   * @param owner the class through which it is called
   * @param given the representations of the arguments
   */
  MethodRef call(JavaClass owner, JavaMethod method, List<Rep> given) {
    JavaBridge.Kind kind =
        method.isConstructor()
            ? JavaBridge.Kind.CONSTRUCTOR
            : method.isStatic() ? JavaBridge.Kind.STATIC : JavaBridge.Kind.METHOD;
    List<Rep> parameters = new ArrayList<>();
    if (kind == JavaBridge.Kind.METHOD) {
      parameters.add(Rep.ANY);
    }
    parameters.addAll(given);
    String descriptor = method.descriptor();
    boolean isVoid = !method.isConstructor() && method.result() == JavaType.Primitive.VOID;
    return add(
        kind,
        owner.internalName(),
        owner.isInterface(),
        method.name(),
        descriptor,
        parameters,
        method.isConstructor() ? Rep.ANY : result(method.result()),
        isVoid);
  }

  private static Rep result(JavaType type) {
    return switch (type) {
      case JavaType.Primitive.BOOLEAN -> Prim.BOOL;
      case JavaType.Primitive.BYTE,
          JavaType.Primitive.SHORT,
          JavaType.Primitive.INT,
          JavaType.Primitive.LONG ->
          Prim.I64;
      case JavaType.Primitive.FLOAT, JavaType.Primitive.DOUBLE -> Prim.F64;
      case JavaType.Primitive.CHAR -> Reps.STRING;
      default -> Rep.ANY;
    };
  }

  private MethodRef add(
      JavaBridge.Kind kind,
      String owner,
      boolean isInterface,
      String member,
      String descriptor,
      List<Rep> parameters,
      Rep result,
      boolean isVoid) {
    List<Object> key = List.of(kind, owner, member, descriptor, parameters);
    return bridges
        .computeIfAbsent(
            key,
            k -> {
              String name = "j" + bridges.size() + "$" + member.replaceAll("[<>]", "");
              MethodRef ref =
                  new MethodRef(
                      MethodRef.Kind.STATIC,
                      JavaBridge.classOf(module.internalName()),
                      name,
                      List.copyOf(parameters),
                      result,
                      isVoid);
              return new JavaBridge(ref, kind, owner, isInterface, member, descriptor);
            })
        .ref();
  }
}
