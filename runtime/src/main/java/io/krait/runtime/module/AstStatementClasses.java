package io.krait.runtime.module;

import io.krait.runtime.PyType;
import io.krait.runtime.meta.PyConst;

/** The classes of statements in syntax trees. */
final class AstStatementClasses {
  private AstStatementClasses() {}

  @PyConst("AnnAssign: type")
  static PyType annAssignNode() {
    return AstNodes.named("AnnAssign");
  }

  @PyConst("Assert: type")
  static PyType assertNode() {
    return AstNodes.named("Assert");
  }

  @PyConst("Assign: type")
  static PyType assignNode() {
    return AstNodes.named("Assign");
  }

  @PyConst("AsyncFor: type")
  static PyType asyncForNode() {
    return AstNodes.named("AsyncFor");
  }

  @PyConst("AsyncFunctionDef: type")
  static PyType asyncFunctionDefNode() {
    return AstNodes.named("AsyncFunctionDef");
  }

  @PyConst("AsyncWith: type")
  static PyType asyncWithNode() {
    return AstNodes.named("AsyncWith");
  }

  @PyConst("AugAssign: type")
  static PyType augAssignNode() {
    return AstNodes.named("AugAssign");
  }

  @PyConst("Break: type")
  static PyType breakNode() {
    return AstNodes.named("Break");
  }

  @PyConst("ClassDef: type")
  static PyType classDefNode() {
    return AstNodes.named("ClassDef");
  }

  @PyConst("Continue: type")
  static PyType continueNode() {
    return AstNodes.named("Continue");
  }

  @PyConst("Delete: type")
  static PyType deleteNode() {
    return AstNodes.named("Delete");
  }

  @PyConst("Expr: type")
  static PyType exprNode() {
    return AstNodes.named("Expr");
  }

  @PyConst("For: type")
  static PyType forNode() {
    return AstNodes.named("For");
  }

  @PyConst("FunctionDef: type")
  static PyType functionDefNode() {
    return AstNodes.named("FunctionDef");
  }

  @PyConst("Global: type")
  static PyType globalNode() {
    return AstNodes.named("Global");
  }

  @PyConst("If: type")
  static PyType ifNode() {
    return AstNodes.named("If");
  }

  @PyConst("Import: type")
  static PyType importNode() {
    return AstNodes.named("Import");
  }

  @PyConst("ImportFrom: type")
  static PyType importFromNode() {
    return AstNodes.named("ImportFrom");
  }

  @PyConst("Match: type")
  static PyType matchNode() {
    return AstNodes.named("Match");
  }

  @PyConst("Nonlocal: type")
  static PyType nonlocalNode() {
    return AstNodes.named("Nonlocal");
  }

  @PyConst("Pass: type")
  static PyType passNode() {
    return AstNodes.named("Pass");
  }

  @PyConst("Raise: type")
  static PyType raiseNode() {
    return AstNodes.named("Raise");
  }

  @PyConst("Return: type")
  static PyType returnNode() {
    return AstNodes.named("Return");
  }

  @PyConst("Try: type")
  static PyType tryNode() {
    return AstNodes.named("Try");
  }

  @PyConst("TryStar: type")
  static PyType tryStarNode() {
    return AstNodes.named("TryStar");
  }

  @PyConst("TypeAlias: type")
  static PyType typeAliasNode() {
    return AstNodes.named("TypeAlias");
  }

  @PyConst("While: type")
  static PyType whileNode() {
    return AstNodes.named("While");
  }

  @PyConst("With: type")
  static PyType withNode() {
    return AstNodes.named("With");
  }

  @PyConst("stmt: type")
  static PyType stmtKind() {
    return AstNodes.named("stmt");
  }
}
