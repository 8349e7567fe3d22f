package io.krait.typeinfer.check;

import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.Stmt;
import org.jspecify.annotations.Nullable;

/**
 * A field of a dataclass.
 *
 * @param node where it is annotated
 * @param initVar {@code InitVar[T]}: a parameter, but no attribute
 * @param init whether {@code __init__} has a parameter for it
 * @param parameter the name of that parameter
 * @param converter the function that makes the value of the argument, or null
 */
record DataclassField(
    String name,
    ClassDecl owner,
    Stmt.AnnAssign node,
    boolean initVar,
    boolean init,
    boolean kwOnly,
    boolean hasDefault,
    String parameter,
    @Nullable Expr converter) {
  /** The annotation of the type: the argument, for {@code InitVar}. */
  Expr annotation() {
    if (initVar) {
      Expr inner = ClassBody.unannotated(node.annotation(), context());
      Expr argument = ClassBody.argument(inner);
      return argument == null ? node.annotation() : argument;
    }
    return node.annotation();
  }

  Context context() {
    return new Context(owner.module(), owner.scope(), null);
  }

  /** The declared type, in terms of the owner. */
  Type type() {
    if (initVar) {
      boolean bare = annotation() == node.annotation();
      return bare
          ? Type.AnyType.UNKNOWN
          : new TypeExpressions(owner.program(), context(), null).type(annotation());
    }
    Member member = owner.own(name);
    return member == null ? Type.AnyType.UNKNOWN : member.type();
  }
}
