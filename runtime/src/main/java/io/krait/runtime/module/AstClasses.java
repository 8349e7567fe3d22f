package io.krait.runtime.module;

import io.krait.runtime.PyType;
import io.krait.runtime.meta.PyConst;

/** The classes of syntax trees as members of their module. */
final class AstClasses {
  private AstClasses() {}

  @PyConst("Add: type")
  static PyType addNode() {
    return AstNodes.named("Add");
  }

  @PyConst("And: type")
  static PyType andNode() {
    return AstNodes.named("And");
  }

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

  @PyConst("Attribute: type")
  static PyType attributeNode() {
    return AstNodes.named("Attribute");
  }

  @PyConst("AugAssign: type")
  static PyType augAssignNode() {
    return AstNodes.named("AugAssign");
  }

  @PyConst("Await: type")
  static PyType awaitNode() {
    return AstNodes.named("Await");
  }

  @PyConst("BinOp: type")
  static PyType binOpNode() {
    return AstNodes.named("BinOp");
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

  @PyConst("BoolOp: type")
  static PyType boolOpNode() {
    return AstNodes.named("BoolOp");
  }

  @PyConst("Break: type")
  static PyType breakNode() {
    return AstNodes.named("Break");
  }

  @PyConst("Call: type")
  static PyType callNode() {
    return AstNodes.named("Call");
  }

  @PyConst("ClassDef: type")
  static PyType classDefNode() {
    return AstNodes.named("ClassDef");
  }

  @PyConst("Compare: type")
  static PyType compareNode() {
    return AstNodes.named("Compare");
  }

  @PyConst("Constant: type")
  static PyType constantNode() {
    return AstNodes.named("Constant");
  }

  @PyConst("Continue: type")
  static PyType continueNode() {
    return AstNodes.named("Continue");
  }

  @PyConst("Del: type")
  static PyType delNode() {
    return AstNodes.named("Del");
  }

  @PyConst("Delete: type")
  static PyType deleteNode() {
    return AstNodes.named("Delete");
  }

  @PyConst("Dict: type")
  static PyType dictNode() {
    return AstNodes.named("Dict");
  }

  @PyConst("DictComp: type")
  static PyType dictCompNode() {
    return AstNodes.named("DictComp");
  }

  @PyConst("Div: type")
  static PyType divNode() {
    return AstNodes.named("Div");
  }

  @PyConst("Eq: type")
  static PyType eqNode() {
    return AstNodes.named("Eq");
  }

  @PyConst("ExceptHandler: type")
  static PyType exceptHandlerNode() {
    return AstNodes.named("ExceptHandler");
  }

  @PyConst("Expr: type")
  static PyType exprNode() {
    return AstNodes.named("Expr");
  }

  @PyConst("Expression: type")
  static PyType expressionNode() {
    return AstNodes.named("Expression");
  }

  @PyConst("FloorDiv: type")
  static PyType floorDivNode() {
    return AstNodes.named("FloorDiv");
  }

  @PyConst("For: type")
  static PyType forNode() {
    return AstNodes.named("For");
  }

  @PyConst("FormattedValue: type")
  static PyType formattedValueNode() {
    return AstNodes.named("FormattedValue");
  }

  @PyConst("FunctionDef: type")
  static PyType functionDefNode() {
    return AstNodes.named("FunctionDef");
  }

  @PyConst("FunctionType: type")
  static PyType functionTypeNode() {
    return AstNodes.named("FunctionType");
  }

  @PyConst("GeneratorExp: type")
  static PyType generatorExpNode() {
    return AstNodes.named("GeneratorExp");
  }

  @PyConst("Global: type")
  static PyType globalNode() {
    return AstNodes.named("Global");
  }

  @PyConst("Gt: type")
  static PyType gtNode() {
    return AstNodes.named("Gt");
  }

  @PyConst("GtE: type")
  static PyType gtENode() {
    return AstNodes.named("GtE");
  }

  @PyConst("If: type")
  static PyType ifNode() {
    return AstNodes.named("If");
  }

  @PyConst("IfExp: type")
  static PyType ifExpNode() {
    return AstNodes.named("IfExp");
  }

  @PyConst("Import: type")
  static PyType importNode() {
    return AstNodes.named("Import");
  }

  @PyConst("ImportFrom: type")
  static PyType importFromNode() {
    return AstNodes.named("ImportFrom");
  }

  @PyConst("In: type")
  static PyType inNode() {
    return AstNodes.named("In");
  }

  @PyConst("Interactive: type")
  static PyType interactiveNode() {
    return AstNodes.named("Interactive");
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

  @PyConst("JoinedStr: type")
  static PyType joinedStrNode() {
    return AstNodes.named("JoinedStr");
  }

  @PyConst("LShift: type")
  static PyType lShiftNode() {
    return AstNodes.named("LShift");
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

  @PyConst("Match: type")
  static PyType matchNode() {
    return AstNodes.named("Match");
  }

  @PyConst("MatchAs: type")
  static PyType matchAsNode() {
    return AstNodes.named("MatchAs");
  }

  @PyConst("MatchClass: type")
  static PyType matchClassNode() {
    return AstNodes.named("MatchClass");
  }

  @PyConst("MatchMapping: type")
  static PyType matchMappingNode() {
    return AstNodes.named("MatchMapping");
  }

  @PyConst("MatchOr: type")
  static PyType matchOrNode() {
    return AstNodes.named("MatchOr");
  }

  @PyConst("MatchSequence: type")
  static PyType matchSequenceNode() {
    return AstNodes.named("MatchSequence");
  }

  @PyConst("MatchSingleton: type")
  static PyType matchSingletonNode() {
    return AstNodes.named("MatchSingleton");
  }

  @PyConst("MatchStar: type")
  static PyType matchStarNode() {
    return AstNodes.named("MatchStar");
  }

  @PyConst("MatchValue: type")
  static PyType matchValueNode() {
    return AstNodes.named("MatchValue");
  }

  @PyConst("Mod: type")
  static PyType modNode() {
    return AstNodes.named("Mod");
  }

  @PyConst("Module: type")
  static PyType moduleNode() {
    return AstNodes.named("Module");
  }

  @PyConst("Mult: type")
  static PyType multNode() {
    return AstNodes.named("Mult");
  }

  @PyConst("Name: type")
  static PyType nameNode() {
    return AstNodes.named("Name");
  }

  @PyConst("NamedExpr: type")
  static PyType namedExprNode() {
    return AstNodes.named("NamedExpr");
  }

  @PyConst("Nonlocal: type")
  static PyType nonlocalNode() {
    return AstNodes.named("Nonlocal");
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

  @PyConst("ParamSpec: type")
  static PyType paramSpecNode() {
    return AstNodes.named("ParamSpec");
  }

  @PyConst("Pass: type")
  static PyType passNode() {
    return AstNodes.named("Pass");
  }

  @PyConst("Pow: type")
  static PyType powNode() {
    return AstNodes.named("Pow");
  }

  @PyConst("RShift: type")
  static PyType rShiftNode() {
    return AstNodes.named("RShift");
  }

  @PyConst("Raise: type")
  static PyType raiseNode() {
    return AstNodes.named("Raise");
  }

  @PyConst("Return: type")
  static PyType returnNode() {
    return AstNodes.named("Return");
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

  @PyConst("Store: type")
  static PyType storeNode() {
    return AstNodes.named("Store");
  }

  @PyConst("Sub: type")
  static PyType subNode() {
    return AstNodes.named("Sub");
  }

  @PyConst("Subscript: type")
  static PyType subscriptNode() {
    return AstNodes.named("Subscript");
  }

  @PyConst("Try: type")
  static PyType tryNode() {
    return AstNodes.named("Try");
  }

  @PyConst("TryStar: type")
  static PyType tryStarNode() {
    return AstNodes.named("TryStar");
  }

  @PyConst("Tuple: type")
  static PyType tupleNode() {
    return AstNodes.named("Tuple");
  }

  @PyConst("TypeAlias: type")
  static PyType typeAliasNode() {
    return AstNodes.named("TypeAlias");
  }

  @PyConst("TypeIgnore: type")
  static PyType typeIgnoreNode() {
    return AstNodes.named("TypeIgnore");
  }

  @PyConst("TypeVar: type")
  static PyType typeVarNode() {
    return AstNodes.named("TypeVar");
  }

  @PyConst("TypeVarTuple: type")
  static PyType typeVarTupleNode() {
    return AstNodes.named("TypeVarTuple");
  }

  @PyConst("UAdd: type")
  static PyType uAddNode() {
    return AstNodes.named("UAdd");
  }

  @PyConst("USub: type")
  static PyType uSubNode() {
    return AstNodes.named("USub");
  }

  @PyConst("UnaryOp: type")
  static PyType unaryOpNode() {
    return AstNodes.named("UnaryOp");
  }

  @PyConst("While: type")
  static PyType whileNode() {
    return AstNodes.named("While");
  }

  @PyConst("With: type")
  static PyType withNode() {
    return AstNodes.named("With");
  }

  @PyConst("Yield: type")
  static PyType yieldNode() {
    return AstNodes.named("Yield");
  }

  @PyConst("YieldFrom: type")
  static PyType yieldFromNode() {
    return AstNodes.named("YieldFrom");
  }

  @PyConst("__loader__: type")
  static PyType loaderKind() {
    return AstNodes.named("__loader__");
  }

  @PyConst("alias: type")
  static PyType aliasKind() {
    return AstNodes.named("alias");
  }

  @PyConst("arg: type")
  static PyType argKind() {
    return AstNodes.named("arg");
  }

  @PyConst("arguments: type")
  static PyType argumentsKind() {
    return AstNodes.named("arguments");
  }

  @PyConst("boolop: type")
  static PyType boolopKind() {
    return AstNodes.named("boolop");
  }

  @PyConst("cmpop: type")
  static PyType cmpopKind() {
    return AstNodes.named("cmpop");
  }

  @PyConst("comprehension: type")
  static PyType comprehensionKind() {
    return AstNodes.named("comprehension");
  }

  @PyConst("excepthandler: type")
  static PyType excepthandlerKind() {
    return AstNodes.named("excepthandler");
  }

  @PyConst("expr: type")
  static PyType exprKind() {
    return AstNodes.named("expr");
  }

  @PyConst("expr_context: type")
  static PyType exprcontextKind() {
    return AstNodes.named("expr_context");
  }

  @PyConst("keyword: type")
  static PyType keywordKind() {
    return AstNodes.named("keyword");
  }

  @PyConst("match_case: type")
  static PyType matchcaseKind() {
    return AstNodes.named("match_case");
  }

  @PyConst("mod: type")
  static PyType modKind() {
    return AstNodes.named("mod");
  }

  @PyConst("operator: type")
  static PyType operatorKind() {
    return AstNodes.named("operator");
  }

  @PyConst("pattern: type")
  static PyType patternKind() {
    return AstNodes.named("pattern");
  }

  @PyConst("stmt: type")
  static PyType stmtKind() {
    return AstNodes.named("stmt");
  }

  @PyConst("type_ignore: type")
  static PyType typeignoreKind() {
    return AstNodes.named("type_ignore");
  }

  @PyConst("type_param: type")
  static PyType typeparamKind() {
    return AstNodes.named("type_param");
  }

  @PyConst("unaryop: type")
  static PyType unaryopKind() {
    return AstNodes.named("unaryop");
  }

  @PyConst("withitem: type")
  static PyType withitemKind() {
    return AstNodes.named("withitem");
  }
}
