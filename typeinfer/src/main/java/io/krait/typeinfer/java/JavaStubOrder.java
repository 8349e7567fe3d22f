package io.krait.typeinfer.java;

import io.krait.typeinfer.java.JavaType.ClassType;
import io.krait.typeinfer.java.JavaType.Primitive;
import java.util.Comparator;
import java.util.List;

/** The order of overloads in stubs, of which the first that fits counts: the special ones first. */
final class JavaStubOrder {
  private JavaStubOrder() {}

  static List<JavaMethod> sorted(List<JavaMethod> methods) {
    return methods.stream()
        .sorted(
            Comparator.comparing(JavaMethod::isVarargs)
                .thenComparingInt(m -> m.parameters().size())
                .thenComparingInt(JavaStubOrder::generality))
        .toList();
  }

  private static int generality(JavaMethod m) {
    return m.parameters().stream().mapToInt(p -> generality(p.type())).sum();
  }

  private static int generality(JavaType type) {
    return switch (type) {
      case Primitive.BOOLEAN -> 0;
      case Primitive.LONG -> 1;
      case Primitive.INT, Primitive.SHORT, Primitive.BYTE -> 2;
      case Primitive p -> 3;
      case ClassType c when c.equals(ClassType.OBJECT) -> 20;
      case ClassType c when c.name().equals("java.lang.Object") -> 20;
      case ClassType c when c.name().equals("java.lang.String") -> 4;
      case ClassType c when c.name().equals("java.lang.CharSequence") -> 8;
      case ClassType c -> 6;
      case JavaType.Array a -> 7;
      case JavaType.Variable v -> 18;
      case JavaType.Wildcard w -> 18;
    };
  }
}
