package io.krait.runtime.module;

import io.krait.runtime.PyType;
import io.krait.runtime.meta.PyConst;

/** The classes of operators and contexts in syntax trees. */
final class AstOperatorClasses {
  private AstOperatorClasses() {}

  @PyConst("Add: type")
  static PyType addNode() {
    return AstNodes.named("Add");
  }

  @PyConst("And: type")
  static PyType andNode() {
    return AstNodes.named("And");
  }

  @PyConst("BitAnd: type")
  static PyType bitAndNode() {
    return AstNodes.named("BitAnd");
  }

  @PyConst("BitOr: type")
  static PyType bitOrNode() {
    return AstNodes.named("BitOr");
  }

  @PyConst("BitXor: type")
  static PyType bitXorNode() {
    return AstNodes.named("BitXor");
  }

  @PyConst("Del: type")
  static PyType delNode() {
    return AstNodes.named("Del");
  }

  @PyConst("Div: type")
  static PyType divNode() {
    return AstNodes.named("Div");
  }

  @PyConst("Eq: type")
  static PyType eqNode() {
    return AstNodes.named("Eq");
  }

  @PyConst("FloorDiv: type")
  static PyType floorDivNode() {
    return AstNodes.named("FloorDiv");
  }

  @PyConst("Gt: type")
  static PyType gtNode() {
    return AstNodes.named("Gt");
  }

  @PyConst("GtE: type")
  static PyType gtENode() {
    return AstNodes.named("GtE");
  }

  @PyConst("In: type")
  static PyType inNode() {
    return AstNodes.named("In");
  }

  @PyConst("Invert: type")
  static PyType invertNode() {
    return AstNodes.named("Invert");
  }

  @PyConst("Is: type")
  static PyType isNode() {
    return AstNodes.named("Is");
  }

  @PyConst("IsNot: type")
  static PyType isNotNode() {
    return AstNodes.named("IsNot");
  }

  @PyConst("LShift: type")
  static PyType lShiftNode() {
    return AstNodes.named("LShift");
  }

  @PyConst("Load: type")
  static PyType loadNode() {
    return AstNodes.named("Load");
  }

  @PyConst("Lt: type")
  static PyType ltNode() {
    return AstNodes.named("Lt");
  }

  @PyConst("LtE: type")
  static PyType ltENode() {
    return AstNodes.named("LtE");
  }

  @PyConst("MatMult: type")
  static PyType matMultNode() {
    return AstNodes.named("MatMult");
  }

  @PyConst("Mod: type")
  static PyType modNode() {
    return AstNodes.named("Mod");
  }

  @PyConst("Mult: type")
  static PyType multNode() {
    return AstNodes.named("Mult");
  }

  @PyConst("Not: type")
  static PyType notNode() {
    return AstNodes.named("Not");
  }

  @PyConst("NotEq: type")
  static PyType notEqNode() {
    return AstNodes.named("NotEq");
  }

  @PyConst("NotIn: type")
  static PyType notInNode() {
    return AstNodes.named("NotIn");
  }

  @PyConst("Or: type")
  static PyType orNode() {
    return AstNodes.named("Or");
  }

  @PyConst("Pow: type")
  static PyType powNode() {
    return AstNodes.named("Pow");
  }

  @PyConst("RShift: type")
  static PyType rShiftNode() {
    return AstNodes.named("RShift");
  }

  @PyConst("Store: type")
  static PyType storeNode() {
    return AstNodes.named("Store");
  }

  @PyConst("Sub: type")
  static PyType subNode() {
    return AstNodes.named("Sub");
  }

  @PyConst("UAdd: type")
  static PyType uAddNode() {
    return AstNodes.named("UAdd");
  }

  @PyConst("USub: type")
  static PyType uSubNode() {
    return AstNodes.named("USub");
  }

  @PyConst("boolop: type")
  static PyType boolopKind() {
    return AstNodes.named("boolop");
  }

  @PyConst("cmpop: type")
  static PyType cmpopKind() {
    return AstNodes.named("cmpop");
  }

  @PyConst("expr_context: type")
  static PyType exprcontextKind() {
    return AstNodes.named("expr_context");
  }

  @PyConst("operator: type")
  static PyType operatorKind() {
    return AstNodes.named("operator");
  }

  @PyConst("unaryop: type")
  static PyType unaryopKind() {
    return AstNodes.named("unaryop");
  }
}
