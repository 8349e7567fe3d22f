package io.krait.typeinfer.check;

import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.Stmt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Disjoint bases (PEP 800): of two classes with instances of different layouts, none can extend
 * both, unless one of the two extends the other.
 */
final class DisjointBases {
  /** Builtin classes that have a layout of their own. */
  private static final Set<String> SOLID =
      Set.of(
          "int",
          "float",
          "complex",
          "str",
          "bytes",
          "bytearray",
          "memoryview",
          "list",
          "tuple",
          "dict",
          "set",
          "frozenset",
          "type",
          "range",
          "slice",
          "property",
          "staticmethod",
          "classmethod",
          "BaseException",
          "enumerate",
          "zip",
          "map",
          "filter",
          "reversed",
          "super");

  private DisjointBases() {}

  static void check(ClassDecl cls, Reporter reporter) {
    for (Expr decorator : cls.node().decoratorList()) {
      if (!Names.full(decorator, cls.context()).equals("typing.disjoint_base")) {
        continue;
      }
      if (cls.isTypedDict() || cls.isProtocol()) {
        reporter.error(
            "invalid-disjoint-base",
            "A " + (cls.isProtocol() ? "Protocol" : "TypedDict") + " cannot be a disjoint base",
            decorator.span());
      }
    }
    if (cls.has(ClassShape.Trait.UNKNOWN_BASE)) {
      return;
    }
    ClassDecl[] pair = conflict(cls);
    if (pair != null) {
      reporter.error(
          "disjoint-bases",
          "No class can extend both \"" + pair[0].name() + "\" and \"" + pair[1].name() + "\"",
          Places.name(cls));
    }
  }

  /** Two disjoint bases that exclude each other; null if there are none. */
  private static ClassDecl @Nullable [] conflict(ClassDecl cls) {
    ClassDecl nearest = null;
    for (Type base : cls.bases()) {
      ClassDecl parent =
          base instanceof Type.InstanceType instance ? instance.cls() : cls.program().tuple();
      ClassDecl own = of(parent);
      if (own == null) {
        continue;
      }
      if (nearest == null || own.isSubclassOf(nearest)) {
        nearest = own;
      } else if (!nearest.isSubclassOf(own)) {
        return new ClassDecl[] {nearest, own};
      }
    }
    return null;
  }

  /** The disjoint base that a class is or extends, the most derived one; null if none. */
  static @Nullable ClassDecl of(ClassDecl cls) {
    ClassDecl nearest = null;
    for (ClassDecl each : cls.mro()) {
      if (isDisjoint(each) && (nearest == null || each.isSubclassOf(nearest))) {
        nearest = each;
      }
    }
    return nearest;
  }

  private static boolean isDisjoint(ClassDecl cls) {
    if (cls.module().isStub()) {
      return cls.module().name().equals("builtins") && SOLID.contains(cls.name());
    }
    if (cls.madeOf != null || cls.isTypedDict()) {
      return false;
    }
    for (Expr decorator : cls.node().decoratorList()) {
      if (Names.full(decorator, cls.context()).equals("typing.disjoint_base")) {
        return true;
      }
    }
    return hasSlots(cls);
  }

  private static boolean hasSlots(ClassDecl cls) {
    if (ClassBody.binding(cls, "__slots__") instanceof Stmt.Assign assign) {
      return switch (assign.value()) {
        case Expr.Tuple tuple -> !tuple.elts().isEmpty();
        case Expr.ListExpr list -> !list.elts().isEmpty();
        case Expr.Constant constant -> SourceLiterals.string(constant) != null;
        default -> false;
      };
    }
    DataclassOptions options = DataclassOptions.of(cls);
    return options != null && options.slots() && !DataclassFields.own(cls, options).isEmpty();
  }

  /** Whether no object can be an instance of both classes. */
  static boolean exclude(ClassDecl a, ClassDecl b) {
    if (a.isSubclassOf(b) || b.isSubclassOf(a)) {
      return false;
    }
    if (a.isFinal() || b.isFinal()) {
      return true;
    }
    ClassDecl x = of(a);
    ClassDecl y = of(b);
    return x != null && y != null && !x.isSubclassOf(y) && !y.isSubclassOf(x);
  }
}
