package io.krait.typeinfer.check;

import io.krait.frontend.source.Span;
import io.krait.frontend.tree.Arg;
import io.krait.frontend.tree.Arguments;
import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.Stmt;
import io.krait.typeinfer.check.Signature.Param;
import io.krait.typeinfer.check.Type.TypeVarType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Signatures: ParamSpec parts, receivers, type parameters, unpacked keywords. */
final class SignatureRules {
  private final Checker checker;
  private final Program program;

  SignatureRules(Checker checker) {
    this.checker = checker;
    this.program = checker.program;
  }

  private void error(String code, String message, Span where) {
    checker.error(code, message, where);
  }

  void check(FunctionDecl function) {
    Stmt.FunctionDef def = function.def();
    if (def == null) {
      return;
    }
    Span name = new Span(def.span().start(), def.span().start() + 3);
    specParts(function, name);
    oldPositional(function);
    receiver(function);
    typeParams(function, def, name);
    keywords(function, name);
  }

  private Type.@Nullable ParamSpecPart part(FunctionDecl function, @Nullable Arg arg, boolean kw) {
    Expr annotation = arg == null ? null : arg.annotation();
    if (annotation == null) {
      return null;
    }
    Type type = new TypeExpressions(program, function.context(), null).variadic(annotation, kw);
    return type instanceof Type.ParamSpecPart part ? part : null;
  }

  /** {@code *args: P.args} and {@code **kwargs: P.kwargs} stand together, with nothing between. */
  private void specParts(FunctionDecl function, Span where) {
    Arguments args = function.args();
    Type.ParamSpecPart rest = part(function, args.vararg(), false);
    Type.ParamSpecPart keywords = part(function, args.kwarg(), true);
    if (rest == null && keywords == null) {
      return;
    }
    if (rest == null
        || keywords == null
        || !rest.args()
        || keywords.args()
        || !rest.spec().equals(keywords.spec())) {
      error(
          "invalid-param-spec",
          "\"*args: P.args\" and \"**kwargs: P.kwargs\" must stand together",
          where);
      return;
    }
    if (!args.kwonlyargs().isEmpty()) {
      error(
          "invalid-param-spec",
          "No parameter can stand between \"*args: P.args\" and \"**kwargs: P.kwargs\"",
          where);
    }
    TypeVarType spec = rest.spec();
    if (spec.scope() == function && !spec.decl().isParameter && !isUsedElsewhere(function, spec)) {
      error(
          "unbound-type-variable",
          "ParamSpec \"" + spec.decl().name + "\" is bound by no other parameter",
          where);
    }
  }

  private static boolean isUsedElsewhere(FunctionDecl function, TypeVarType spec) {
    Signature signature = function.signature();
    for (Param param : signature.params()) {
      if (Types.contains(param.type(), part -> part.equals(spec) || isSpec(part, spec))) {
        return true;
      }
    }
    return Types.contains(signature.returns(), part -> part.equals(spec) || isSpec(part, spec));
  }

  private static boolean isSpec(Type part, TypeVarType spec) {
    return part instanceof Type.CallableType callable
        && callable.signature().spec() != null
        && callable.signature().spec().equals(spec);
  }

  /** The old way to state positional-only parameters: none may follow one that is not. */
  private void oldPositional(FunctionDecl function) {
    Arguments args = function.args();
    if (!args.posonlyargs().isEmpty()) {
      return;
    }
    boolean plain = false;
    for (int i = 0; i < args.args().size(); i++) {
      Arg arg = args.args().get(i);
      boolean hidden = arg.arg().startsWith("__") && !arg.arg().endsWith("__");
      boolean receiver = i == 0 && function.hasReceiver();
      if (hidden && plain) {
        error(
            "invalid-parameter",
            "A positional-only parameter cannot follow one that is not",
            arg.span());
        return;
      }
      plain |= !hidden && !receiver;
    }
  }

  private void receiver(FunctionDecl function) {
    ClassDecl owner = function.owner();
    Signature signature = function.signature();
    if (owner == null
        || !function.hasReceiver()
        || signature.params().isEmpty()
        || !signature.params().get(0).annotated()) {
      return;
    }
    Type self = signature.params().get(0).type();
    boolean usesSelf = isSelf(signature.returns(), owner);
    for (int i = 1; i < signature.params().size(); i++) {
      usesSelf |= isSelf(signature.params().get(i).type(), owner);
    }
    List<Arg> positional = new ArrayList<>(function.args().posonlyargs());
    positional.addAll(function.args().args());
    if (positional.isEmpty()) {
      return;
    }
    Span where = positional.get(0).span();
    if (usesSelf && !Types.contains(self, part -> part.equals(owner.self()))) {
      error(
          "invalid-receiver-type",
          "\"Self\" cannot be used where the receiver has a type of its own",
          where);
    }
    if (function.name().equals("__init__")
        && self instanceof Type.InstanceType instance
        && instance.cls() == owner
        && !instance.args().equals(owner.typeParams())) {
      List<TypeVarType> used = new ArrayList<>();
      Types.variables(self, used);
      if (used.stream().anyMatch(v -> v.scope() == owner)) {
        error(
            "invalid-receiver-type",
            "The receiver of \"__init__\" cannot use the class's own type variables",
            where);
      }
    }
  }

  private static boolean isSelf(Type type, ClassDecl owner) {
    return Types.contains(type, part -> part.equals(owner.self()));
  }

  private void typeParams(FunctionDecl function, Stmt.FunctionDef def, Span where) {
    if (def.typeParams().isEmpty()) {
      return;
    }
    new TypeVariableRules(checker).parameters(def.typeParams(), function.context());
    List<TypeVarType> around = TypeVariables.live(checker.context());
    for (io.krait.frontend.tree.TypeParam param : def.typeParams()) {
      for (TypeVarType variable : around) {
        if (variable.decl().isParameter && variable.decl().name.equals(param.name())) {
          error(
              "invalid-type-parameters",
              "Type parameter \"" + param.name() + "\" is in use by a definition around",
              where);
        }
      }
    }
    for (TypeVarType variable : function.variables()) {
      if (!variable.decl().isParameter && !variable.decl().isSelf()) {
        error(
            "invalid-type-parameters",
            "Old-style type variables cannot be used in a function with a parameter list",
            where);
        return;
      }
    }
  }

  /** {@code **kwargs: Unpack[TD]}: a TypedDict, whose keys are no other parameters. */
  private void keywords(FunctionDecl function, Span where) {
    Arg kwarg = function.args().kwarg();
    Expr annotation = kwarg == null ? null : kwarg.annotation();
    if (annotation == null) {
      return;
    }
    Type type = new TypeExpressions(program, function.context(), null).variadic(annotation, true);
    if (!(type instanceof Type.Unpacked unpacked)) {
      return;
    }
    Type inner = Types.expand(unpacked.inner());
    if (!(inner instanceof Type.InstanceType instance) || !instance.cls().isTypedDict()) {
      if (!(inner instanceof Type.AnyType)) {
        error("invalid-type-form", "Only a TypedDict can be unpacked here", annotation.span());
      }
      return;
    }
    List<Arg> named = new ArrayList<>(function.args().args());
    named.addAll(function.args().kwonlyargs());
    for (Arg arg : named) {
      if (TypedDicts.fields(program, instance).stream()
          .anyMatch(field -> field.name().equals(arg.arg()))) {
        error(
            "invalid-parameter",
            "Parameter \"" + arg.arg() + "\" is also a key of \"" + instance.show() + "\"",
            where);
      }
    }
  }
}
