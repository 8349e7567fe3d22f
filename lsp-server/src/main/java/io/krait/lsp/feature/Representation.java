package io.krait.lsp.feature;

import io.krait.typeinfer.types.ClassInfo;
import io.krait.typeinfer.types.Type;

/** How values of a type are held on the JVM, in words. */
final class Representation {
  private Representation() {}

  static String of(Type type) {
    return switch (type) {
      case Type.NoneType none -> "JVM object (None)";
      case Type.AnyType any -> "any object";
      case Type.UnionType union -> "any object, because it may be of different types";
      case Type.TypeVarType variable -> "any object, because the function is generic";
      case Type.InstanceType instance -> ofClass(instance.cls(), instance);
      case Type.LiteralType literal -> ofClass(literal.cls(), literal);
      case Type.TupleType tuple -> "JVM reference to a tuple";
      case Type.FunctionType function -> "JVM reference to a function";
      case Type.ClassObjectType object -> "JVM reference to a class";
      default -> "JVM reference";
    };
  }

  private static String ofClass(ClassInfo cls, Type type) {
    if (cls.isBuiltin("int")) {
      return "JVM long (a big integer where it does not fit)";
    }
    if (cls.isBuiltin("float")) {
      return "JVM double";
    }
    if (cls.isBuiltin("bool")) {
      return "JVM boolean";
    }
    if (cls.isBuiltin("str")) {
      return "JVM String";
    }
    if (cls.isBuiltin("object")) {
      return "any object";
    }
    if (cls.isBuiltin("list") && type instanceof Type.InstanceType list && !list.args().isEmpty()) {
      String items = of(list.args().get(0));
      return items.startsWith("JVM long")
          ? "list over a JVM long[]"
          : items.equals("JVM double") ? "list over a JVM double[]" : "list of objects";
    }
    return cls.isBuiltin()
        ? "JVM reference to a " + cls.name()
        : "JVM object of class " + cls.name();
  }
}
