package io.krait.typeinfer.check;

import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.Stmt;
import io.krait.typeinfer.check.Signature.Param;
import java.util.ArrayList;
import java.util.List;

/** Named tuples: their items, and the constructor that they get. */
final class NamedTuples {
  private NamedTuples() {}

  /** The types of the fields that the class body states. */
  static List<Type> items(Program program, ClassDecl cls) {
    List<Type> items = new ArrayList<>();
    for (Stmt.AnnAssign field : fields(cls)) {
      items.add(type(program, cls, field));
    }
    return List.copyOf(items);
  }

  private static Type type(Program program, ClassDecl cls, Stmt.AnnAssign field) {
    Context context = new Context(cls.module(), cls.scope(), null);
    Type type = new TypeExpressions(program, context, null).annotation(field.annotation()).type();
    return type == null ? Type.AnyType.UNKNOWN : type;
  }

  static List<Stmt.AnnAssign> fields(ClassDecl cls) {
    List<Stmt.AnnAssign> fields = new ArrayList<>();
    for (Stmt stmt : cls.node().body()) {
      if (stmt instanceof Stmt.AnnAssign assign && assign.target() instanceof Expr.Name) {
        fields.add(assign);
      }
    }
    return fields;
  }

  static boolean isField(ClassDecl cls, String name) {
    for (ClassDecl each : cls.mro()) {
      if (each.has(ClassShape.Trait.NAMED_TUPLE) && each.madeOf == null) {
        for (Stmt.AnnAssign field : fields(each)) {
          if (field.target() instanceof Expr.Name written && written.name().equals(name)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** Gives the class its {@code __new__}; a subclass of a named tuple has that of its base. */
  static void synthesise(Program program, ClassDecl cls) {
    boolean direct = false;
    for (Expr base : cls.node().bases()) {
      direct |= program.declarations().specialName(base, cls.context()).equals("NamedTuple");
    }
    if (!direct || cls.own("__new__") != null) {
      return;
    }
    List<Param> params = new ArrayList<>();
    params.add(
        new Param(
            "cls",
            Signature.Kind.POSITIONAL_ONLY,
            new Type.ClassType(cls.self(), false),
            false,
            false));
    for (Stmt.AnnAssign field : fields(cls)) {
      String name = field.target() instanceof Expr.Name written ? written.name() : "";
      params.add(
          new Param(
              name,
              Signature.Kind.STANDARD,
              type(program, cls, field),
              field.value() != null,
              true));
    }
    cls.synthesise(
        "__new__",
        new Type.CallableType(TypeExpressions.signature(params, cls.self()), null));
  }
}
