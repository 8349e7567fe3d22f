package io.krait.typeinfer;

import io.krait.frontend.bind.Symbol;
import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.Node;
import io.krait.frontend.tree.Stmt;
import io.krait.typeinfer.types.ClassInfo;
import io.krait.typeinfer.types.FunctionInfo;
import io.krait.typeinfer.types.ModuleInfo;
import io.krait.typeinfer.types.Origin;
import io.krait.typeinfer.types.Type;
import org.jspecify.annotations.Nullable;

/** The types of one file, by node id. */
public interface TypeTable {
  /**
   * The predicted type of an expression where it stands; Never if it is not reached. A name in
   * store position has the type of what is stored.
   */
  Type typeOf(Expr expr);

  /** Like {@link #typeOf(Expr)}, by node id; Any where the checker has no entry. */
  Type typeOf(int nodeId);

  /**
   * The type that a variable has anywhere: declared, else the union over all its bindings. A symbol
   * that is free or global stands for the variable that it resolves to.
   */
  Type typeOf(Symbol symbol);

  /** The type that an annotation gives a variable (or parameter), or null. */
  @Nullable Type declaredType(Symbol symbol);

  /** Whether the variable may be unbound where this name is read. */
  boolean mayBeUnbound(Expr.Name name);

  /** The function of a FunctionDef or Lambda. */
  FunctionInfo functionOf(Node definition);

  /** The class of a ClassDef. */
  ClassInfo classOf(Stmt.ClassDef definition);

  /** This file as a module. */
  ModuleInfo module();

  /** What a call is predicted to run, or null. */
  @Nullable CallTarget callTarget(Expr.Call call);

  /** What an attribute expression is predicted to reach, or null. */
  @Nullable AttributeTarget attributeTarget(Expr.Attribute attribute);

  /** Why an expression is Any (or less precise than it might be); null when nothing was lost. */
  @Nullable Origin originOf(Expr expr);

  /** Whether the statement is never reached, as far as types tell. */
  boolean isUnreachable(Stmt stmt);
}
