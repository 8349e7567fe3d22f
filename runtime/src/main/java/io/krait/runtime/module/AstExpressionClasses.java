package io.krait.runtime.module;

import io.krait.runtime.PyType;
import io.krait.runtime.meta.PyConst;

/** The classes of expressions in syntax trees. */
final class AstExpressionClasses {
  private AstExpressionClasses() {}

  @PyConst("Attribute: type")
  static PyType attributeNode() {
    return AstNodes.named("Attribute");
  }

  @PyConst("Await: type")
  static PyType awaitNode() {
    return AstNodes.named("Await");
  }

  @PyConst("BinOp: type")
  static PyType binOpNode() {
    return AstNodes.named("BinOp");
  }

  @PyConst("BoolOp: type")
  static PyType boolOpNode() {
    return AstNodes.named("BoolOp");
  }

  @PyConst("Call: type")
  static PyType callNode() {
    return AstNodes.named("Call");
  }

  @PyConst("Compare: type")
  static PyType compareNode() {
    return AstNodes.named("Compare");
  }

  @PyConst("Constant: type")
  static PyType constantNode() {
    return AstNodes.named("Constant");
  }

  @PyConst("Dict: type")
  static PyType dictNode() {
    return AstNodes.named("Dict");
  }

  @PyConst("DictComp: type")
  static PyType dictCompNode() {
    return AstNodes.named("DictComp");
  }

  @PyConst("FormattedValue: type")
  static PyType formattedValueNode() {
    return AstNodes.named("FormattedValue");
  }

  @PyConst("GeneratorExp: type")
  static PyType generatorExpNode() {
    return AstNodes.named("GeneratorExp");
  }

  @PyConst("IfExp: type")
  static PyType ifExpNode() {
    return AstNodes.named("IfExp");
  }

  @PyConst("JoinedStr: type")
  static PyType joinedStrNode() {
    return AstNodes.named("JoinedStr");
  }

  @PyConst("Lambda: type")
  static PyType lambdaNode() {
    return AstNodes.named("Lambda");
  }

  @PyConst("List: type")
  static PyType listNode() {
    return AstNodes.named("List");
  }

  @PyConst("ListComp: type")
  static PyType listCompNode() {
    return AstNodes.named("ListComp");
  }

  @PyConst("Name: type")
  static PyType nameNode() {
    return AstNodes.named("Name");
  }

  @PyConst("NamedExpr: type")
  static PyType namedExprNode() {
    return AstNodes.named("NamedExpr");
  }

  @PyConst("Set: type")
  static PyType setNode() {
    return AstNodes.named("Set");
  }

  @PyConst("SetComp: type")
  static PyType setCompNode() {
    return AstNodes.named("SetComp");
  }

  @PyConst("Slice: type")
  static PyType sliceNode() {
    return AstNodes.named("Slice");
  }

  @PyConst("Starred: type")
  static PyType starredNode() {
    return AstNodes.named("Starred");
  }

  @PyConst("Subscript: type")
  static PyType subscriptNode() {
    return AstNodes.named("Subscript");
  }

  @PyConst("Tuple: type")
  static PyType tupleNode() {
    return AstNodes.named("Tuple");
  }

  @PyConst("UnaryOp: type")
  static PyType unaryOpNode() {
    return AstNodes.named("UnaryOp");
  }

  @PyConst("Yield: type")
  static PyType yieldNode() {
    return AstNodes.named("Yield");
  }

  @PyConst("YieldFrom: type")
  static PyType yieldFromNode() {
    return AstNodes.named("YieldFrom");
  }

  @PyConst("expr: type")
  static PyType exprKind() {
    return AstNodes.named("expr");
  }
}
