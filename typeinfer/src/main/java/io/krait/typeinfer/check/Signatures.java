package io.krait.typeinfer.check;

import io.krait.frontend.tree.Arg;
import io.krait.frontend.tree.Arguments;
import io.krait.frontend.tree.Expr;
import io.krait.typeinfer.check.Signature.Kind;
import io.krait.typeinfer.check.Signature.Param;
import io.krait.typeinfer.check.Type.AnyType;
import io.krait.typeinfer.check.Type.CallableType;
import io.krait.typeinfer.check.Type.TypeVarType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Signatures as declared, and what decorators make of functions. */
final class Signatures {
  /** Decorators after which calls are typed as before. */
  private static final Set<String> KEEPING =
      Set.of(
          "staticmethod",
          "classmethod",
          "property",
          "cached_property",
          "abstractproperty",
          "setter",
          "getter",
          "deleter",
          "overload",
          "final",
          "override",
          "abstractmethod",
          "deprecated",
          "type_check_only",
          "runtime_checkable",
          "no_type_check",
          "coroutine",
          "dataclass_transform");

  /** Decorators that the checker's own stubs leave open: what is known of the function stays. */
  private static final Set<String> WRAPPING = Set.of("wraps", "cache", "lru_cache");

  private static final Set<String> CONTAINERS =
      Set.of("object", "tuple", "list", "set", "dict", "frozenset", "ellipsis", "EllipsisType");

  private final Program program;

  Signatures(Program program) {
    this.program = program;
  }

  Signature of(FunctionDecl function) {
    Arguments args = function.args();
    TypeExpressions types = new TypeExpressions(program, function.context(), null);
    List<Param> params = new ArrayList<>();
    int positional = args.posonlyargs().size() + args.args().size();
    int firstDefault = positional - args.defaults().size();
    int index = 0;
    for (Arg arg : args.posonlyargs()) {
      params.add(param(function, types, arg, Kind.POSITIONAL_ONLY, index, index >= firstDefault));
      index++;
    }
    boolean old = args.posonlyargs().isEmpty();
    for (Arg arg : args.args()) {
      boolean receiver = index == 0 && function.hasReceiver();
      boolean hidden = arg.arg().startsWith("__") && !arg.arg().endsWith("__");
      old &= hidden || receiver;
      Kind kind = old && (hidden || receiver) ? Kind.POSITIONAL_ONLY : Kind.STANDARD;
      boolean plainReceiver = receiver && !hidden;
      params.add(
          param(
              function,
              types,
              arg,
              plainReceiver ? Kind.STANDARD : kind,
              index,
              index >= firstDefault));
      index++;
    }
    Type rest = null;
    Arg vararg = args.vararg();
    if (vararg != null) {
      Expr annotation = vararg.annotation();
      rest = annotation == null ? AnyType.UNKNOWN : types.variadic(annotation, false);
      if (!(rest instanceof Type.ParamSpecPart)) {
        params.add(
            new Param(
                vararg.arg(),
                Kind.VAR_POSITIONAL,
                rest,
                rest instanceof AnyType,
                annotation != null));
      }
    }
    for (int i = 0; i < args.kwonlyargs().size(); i++) {
      boolean hasDefault = args.kwDefaults().get(i) != null;
      params.add(
          param(function, types, args.kwonlyargs().get(i), Kind.KEYWORD_ONLY, index++, hasDefault));
    }
    TypeVarType spec = null;
    Arg kwarg = args.kwarg();
    if (kwarg != null) {
      Expr annotation = kwarg.annotation();
      Type type = annotation == null ? AnyType.UNKNOWN : types.variadic(annotation, true);
      if (type instanceof Type.ParamSpecPart part) {
        spec = part.spec();
      } else {
        params.add(
            new Param(
                kwarg.arg(), Kind.VAR_KEYWORD, type, type instanceof AnyType, annotation != null));
      }
    }
    Signature known = new Signature(List.copyOf(spliced(params)), spec, false, AnyType.UNKNOWN);
    function.parametersKnown(known);
    return known.withReturns(returns(function, types));
  }

  /** {@code *args: *tuple[int, str]} takes just that many arguments. */
  private List<Param> spliced(List<Param> params) {
    List<Param> result = new ArrayList<>();
    for (Param param : params) {
      if (param.kind() == Kind.VAR_POSITIONAL
          && param.type() instanceof Type.Unpacked unpacked
          && unpacked.inner() instanceof Type.TupleType tuple) {
        List<Param> packed = CallableExpressions.packed(tuple.items());
        for (Param each : packed) {
          result.add(
              each.kind() == Kind.VAR_POSITIONAL
                  ? new Param(param.name(), each.kind(), each.type(), false, true)
                  : each);
        }
      } else if (param.kind() == Kind.VAR_KEYWORD
          && param.type() instanceof Type.Unpacked unpacked
          && Types.expand(unpacked.inner()) instanceof Type.InstanceType dict
          && dict.cls().isTypedDict()) {
        List<Param> keywords = TypedDicts.keywords(dict);
        result.addAll(keywords);
        if (keywords.stream().noneMatch(each -> each.kind() == Kind.VAR_KEYWORD)) {
          result.add(param);
        }
      } else {
        result.add(param);
      }
    }
    return result;
  }

  private Param param(
      FunctionDecl function,
      TypeExpressions types,
      Arg arg,
      Kind kind,
      int index,
      boolean hasDefault) {
    Expr annotation = arg.annotation();
    Type type;
    if (annotation != null) {
      Type written = types.annotation(annotation).type();
      type = written == null ? AnyType.UNKNOWN : written;
    } else if (index == 0 && function.hasReceiver()) {
      type = receiver(function);
    } else {
      type = AnyType.UNKNOWN;
    }
    String name = function.scope().mangle(arg.arg());
    return new Param(name, kind, type, hasDefault, annotation != null);
  }

  /** The type of an unannotated {@code self} or {@code cls}. */
  Type receiver(FunctionDecl function) {
    ClassDecl owner = function.owner();
    if (owner == null) {
      return AnyType.UNKNOWN;
    }
    boolean onClass = function.isClassMethod() || function.name().equals("__new__");
    return onClass ? new Type.ClassType(owner.self(), false) : owner.self();
  }

  private Type returns(FunctionDecl function, TypeExpressions types) {
    var def = function.def();
    if (def == null) {
      return AnyType.UNKNOWN;
    }
    Expr annotation = def.returns();
    Type type;
    if (annotation != null) {
      Type written = types.annotation(annotation).type();
      type = written == null ? AnyType.UNKNOWN : written;
    } else if (function.name().equals("__init__")) {
      type = Type.NoneType.NONE;
    } else if (function.module().isStub() || function.hasDecorator("no_type_check")) {
      type = AnyType.UNKNOWN;
    } else {
      return function.inferredReturn();
    }
    boolean coroutine = function.isAsync() && !function.isGenerator();
    return coroutine ? program.coroutine(type) : type;
  }

  /** What the result annotation says of the values that the body returns. */
  @Nullable Type declaredReturn(FunctionDecl function) {
    var def = function.def();
    Expr annotation = def == null ? null : def.returns();
    return annotation == null
        ? null
        : new TypeExpressions(program, function.context(), null).annotation(annotation).type();
  }

  /** The type of a parameter within the body. */
  Type localType(FunctionDecl function, Arg arg) {
    Arguments args = function.args();
    boolean rest = arg == args.vararg();
    boolean keywords = arg == args.kwarg();
    Expr annotation = arg.annotation();
    if (rest || keywords) {
      TypeExpressions types = new TypeExpressions(program, function.context(), null);
      Type each = annotation == null ? AnyType.UNKNOWN : types.variadic(annotation, keywords);
      if (each instanceof Type.ParamSpecPart) {
        return each;
      }
      if (each instanceof Type.Unpacked unpacked) {
        return unpacked.inner();
      }
      return rest
          ? new Type.TupleType(List.of(new Type.Unbounded(each)))
          : program.instance("dict", program.str(), each);
    }
    Signature signature = function.signature();
    String name = function.scope().mangle(arg.arg());
    for (Param param : signature.params()) {
      if (param.name().equals(name)) {
        boolean open = annotation == null && param.type() instanceof AnyType;
        return open ? ofDefault(function, arg) : param.type();
      }
    }
    return AnyType.UNKNOWN;
  }

  /**
   * What the default of a parameter says of it in the body; nothing if it is None or a container,
   * which say too little.
   */
  private Type ofDefault(FunctionDecl function, Arg arg) {
    Expr value = Trees.defaultOf(function.args(), arg);
    if (value == null || function.module().isForeign()) {
      return AnyType.UNKNOWN;
    }
    Context context = new Context(function.module(), outerScope(function), null);
    Type type = Types.widen(new Checker(program, context, null).infer(value));
    boolean telling =
        type instanceof Type.InstanceType instance && !CONTAINERS.contains(instance.cls().name());
    return telling ? type : AnyType.UNKNOWN;
  }

  // Decorators.

  Type decorated(FunctionDecl function) {
    List<FunctionDecl> overloads = function.overloads();
    if (!overloads.isEmpty() && !function.isProperty()) {
      List<CallableType> all = new ArrayList<>();
      for (FunctionDecl overload : overloads) {
        Type each = decorate(overload);
        if (each instanceof CallableType callable) {
          all.add(callable);
        } else {
          return each;
        }
      }
      return all.size() == 1 ? all.get(0) : new Type.OverloadedType(List.copyOf(all));
    }
    return decorate(function);
  }

  /** The type of one definition, as its decorators leave it. */
  Type decorate(FunctionDecl function) {
    if (function.hasDecorator("no_type_check")) {
      return new CallableType(unchecked(function.signature()), function);
    }
    Type type = new CallableType(function.signature(), function);
    List<Expr> decorators = function.decorators();
    for (int i = decorators.size() - 1; i >= 0; i--) {
      Expr decorator = decorators.get(i);
      if (!isKeeping(decorator, function)) {
        Context context = new Context(function.module(), outerScope(function), null);
        Type made = new Checker(program, context, null).decorate(decorator, type);
        type = made == null ? AnyType.UNKNOWN : isLost(made, decorator) ? type : made;
      }
    }
    if (function.isProperty() && type instanceof CallableType) {
      FunctionDecl first = function.firstOfProperty();
      return new Type.PropertyType(first, first.setter());
    }
    return type;
  }

  /** Evaluates the decorators where they stand, and reports what does not fit. */
  void checkDecorators(FunctionDecl function, Checker checker) {
    Type type = new CallableType(function.signature(), function);
    List<Expr> decorators = function.decorators();
    for (int i = decorators.size() - 1; i >= 0; i--) {
      Expr decorator = decorators.get(i);
      Type applied = checker.infer(decorator, null);
      if (!isKeeping(decorator, function)) {
        Type made =
            checker
                .calls
                .call(
                    applied,
                    List.of(io.krait.typeinfer.check.Arg.of(type)),
                    null,
                    checker.reports() ? decorator : null)
                .type();
        type = isLost(made, decorator) ? type : made;
      }
    }
  }

  /** Whether nothing is known of what a decorator made. */
  private static boolean isLost(Type made, Expr decorator) {
    return made instanceof AnyType any
        && (!any.explicit() || WRAPPING.contains(Trees.lastName(decorator)));
  }

  /** The parameters without their types. */
  private static Signature unchecked(Signature signature) {
    List<Param> params = new ArrayList<>();
    signature.params().forEach(param -> params.add(param.withType(AnyType.UNKNOWN)));
    return new Signature(List.copyOf(params), null, signature.gradual(), AnyType.UNKNOWN);
  }

  private static io.krait.frontend.bind.Scope outerScope(FunctionDecl function) {
    var parent = function.scope().parent();
    return parent == null ? function.scope() : parent;
  }

  private boolean isKeeping(Expr decorator, FunctionDecl function) {
    String name = Trees.lastName(decorator);
    if (!KEEPING.contains(name)) {
      return false;
    }
    Expr head = decorator instanceof Expr.Call call ? call.func() : decorator;
    Context context = new Context(function.module(), outerScope(function), null);
    SymbolInfo info = program.declarations().resolve(head, context);
    Decl decl = info == null ? null : program.declarations().follow(info.main());
    return switch (decl) {
      case ClassDecl cls -> cls.module().isStub();
      case FunctionDecl f -> f.module().isStub();
      case null, default -> true;
    };
  }

  // Results that nothing declares.

  /** What an assignment in a body stores in an attribute; null if it is not reached. */
  @Nullable Type stored(FunctionDecl function, Expr target) {
    Context context = new Context(function.module(), function.scope(), null);
    return new Checker(program, context, null).stored(function, target);
  }

  Type inferredReturn(FunctionDecl function) {
    boolean unknown =
        function.module().isStub()
            || function.isOverload()
            || function.isLambda()
            || (function.hasStubBody()
                && function.owner() != null
                && function.owner().isProtocol());
    if (unknown) {
      return AnyType.UNKNOWN;
    }
    if (function.isAbstract()) {
      return AnyType.UNKNOWN;
    }
    Context context = new Context(function.module(), function.scope(), null);
    return new Checker(program, context, null).inferReturn(function);
  }
}
