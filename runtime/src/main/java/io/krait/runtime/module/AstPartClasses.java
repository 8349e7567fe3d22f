package io.krait.runtime.module;

import io.krait.runtime.PyType;
import io.krait.runtime.meta.PyConst;

/** The classes of modules, arguments, patterns and other parts of syntax trees. */
final class AstPartClasses {
  private AstPartClasses() {}

  @PyConst("ExceptHandler: type")
  static PyType exceptHandlerNode() {
    return AstNodes.named("ExceptHandler");
  }

  @PyConst("Expression: type")
  static PyType expressionNode() {
    return AstNodes.named("Expression");
  }

  @PyConst("FunctionType: type")
  static PyType functionTypeNode() {
    return AstNodes.named("FunctionType");
  }

  @PyConst("Interactive: type")
  static PyType interactiveNode() {
    return AstNodes.named("Interactive");
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

  @PyConst("Module: type")
  static PyType moduleNode() {
    return AstNodes.named("Module");
  }

  @PyConst("ParamSpec: type")
  static PyType paramSpecNode() {
    return AstNodes.named("ParamSpec");
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

  @PyConst("comprehension: type")
  static PyType comprehensionKind() {
    return AstNodes.named("comprehension");
  }

  @PyConst("excepthandler: type")
  static PyType excepthandlerKind() {
    return AstNodes.named("excepthandler");
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

  @PyConst("pattern: type")
  static PyType patternKind() {
    return AstNodes.named("pattern");
  }

  @PyConst("type_ignore: type")
  static PyType typeignoreKind() {
    return AstNodes.named("type_ignore");
  }

  @PyConst("type_param: type")
  static PyType typeparamKind() {
    return AstNodes.named("type_param");
  }

  @PyConst("withitem: type")
  static PyType withitemKind() {
    return AstNodes.named("withitem");
  }
}
