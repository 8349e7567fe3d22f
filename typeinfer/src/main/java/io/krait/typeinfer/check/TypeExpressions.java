package io.krait.typeinfer.check;

import io.krait.frontend.bind.Binder;
import io.krait.frontend.bind.Scope;
import io.krait.frontend.bind.ScopeKind;
import io.krait.frontend.parse.Parser;
import io.krait.frontend.source.SourceFile;
import io.krait.frontend.source.Span;
import io.krait.frontend.tree.ConstantValue;
import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.Operator;
import io.krait.frontend.tree.Stmt;
import io.krait.typeinfer.check.Signature.Param;
import io.krait.typeinfer.check.Type.AnyType;
import io.krait.typeinfer.check.Type.TypeVarType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What type expressions mean (typing specification, "Type annotations"). Names are resolved by
 * declaration, so that forward references need no order.
 */
final class TypeExpressions {
  private static final int MAX_DEPTH = 60;

  private final Program program;
  private final Context context;
  private final @Nullable Reporter reporter;
  private final TypeSubscripts subscripts;
  private int depth;

  /** Within a string: where that stands, as the text's own offsets say nothing. */
  private @Nullable Span within;

  TypeExpressions(Program program, Context context, @Nullable Reporter reporter) {
    this.program = program;
    this.context = context;
    this.reporter = reporter;
    this.subscripts = new TypeSubscripts(this, program, context);
  }

  /**
   * An annotation with its qualifiers.
   *
   * @param type null where a bare {@code Final} or {@code ClassVar} leaves it to inference
   */
  record Annotation(@Nullable Type type, Set<String> qualifiers) {}

  void error(String code, String message, Expr expr) {
    if (reporter != null) {
      reporter.error(code, message, within == null ? expr.span() : within);
    }
  }

  /** Whether the expression stands in a string, whose places mean nothing. */
  boolean isQuoted() {
    return within != null;
  }

  boolean reports() {
    return reporter != null;
  }

  /** An annotation of a variable or parameter, where qualifiers may stand. */
  Annotation annotation(Expr expr) {
    Set<String> qualifiers = new LinkedHashSet<>();
    Type type = qualified(expr, qualifiers);
    return new Annotation(type, qualifiers);
  }

  private @Nullable Type qualified(Expr expr, Set<String> qualifiers) {
    if (expr instanceof Expr.Constant constant
        && constant.value() instanceof ConstantValue.StrValue text) {
      Expr parsed = parse(text.value(), expr);
      if (parsed == null) {
        return AnyType.UNKNOWN;
      }
      Span before = within;
      within = expr.span();
      Type type = qualified(parsed, qualifiers);
      within = before;
      return type;
    }
    boolean subscripted = expr instanceof Expr.Subscript;
    Expr head = expr instanceof Expr.Subscript subscript ? subscript.value() : expr;
    String special = program.declarations().specialName(head, context);
    switch (special) {
      case "Final", "ClassVar" -> {
        qualifiers.add(special);
        return expr instanceof Expr.Subscript subscript
            ? qualified(subscript.slice(), qualifiers)
            : null;
      }
      case "Required", "NotRequired", "ReadOnly", "InitVar" -> {
        qualifiers.add(special);
        if (expr instanceof Expr.Subscript subscript) {
          return qualified(subscript.slice(), qualifiers);
        }
        return AnyType.UNKNOWN;
      }
      case "Annotated" -> {
        if (expr instanceof Expr.Subscript subscript
            && subscript.slice() instanceof Expr.Tuple tuple
            && tuple.elts().size() > 1) {
          return qualified(tuple.elts().get(0), qualifiers);
        }
      }
      case "TypeAlias" -> {
        if (!subscripted) {
          qualifiers.add("TypeAlias");
          return null;
        }
      }
      default -> {}
    }
    return type(expr);
  }

  List<Type> all(List<Expr> exprs) {
    List<Type> types = new ArrayList<>(exprs.size());
    exprs.forEach(expr -> types.add(type(expr)));
    return List.copyOf(types);
  }

  /** The type that an expression means. */
  Type type(Expr expr) {
    if (depth > MAX_DEPTH) {
      return AnyType.UNKNOWN;
    }
    depth++;
    try {
      return switch (expr) {
        case Expr.Constant constant -> constant(constant);
        case Expr.Name name -> named(name);
        case Expr.Attribute attribute -> named(attribute);
        case Expr.Subscript subscript -> subscripts.type(subscript);
        case Expr.BinOp op when op.op() == Operator.BIT_OR -> union(op);
        case Expr.Missing missing -> AnyType.UNKNOWN;
        default -> invalid(expr, "Not a type: this kind of expression means none");
      };
    } finally {
      depth--;
    }
  }

  Type invalid(Expr expr, String message) {
    error("invalid-type-form", message, expr);
    return AnyType.UNKNOWN;
  }

  private Type union(Expr.BinOp op) {
    if (!context.module().isStub() && within == null) {
      boolean leftText = isText(op.left());
      boolean rightText = isText(op.right());
      if ((leftText && isPlainClass(op.right())) || (rightText && isPlainClass(op.left()))) {
        error("invalid-type-form", "The operand \"|\" cannot be used with a quoted type alone", op);
      }
    }
    return Types.union(type(op.left()), type(op.right()));
  }

  private static boolean isText(Expr expr) {
    return expr instanceof Expr.Constant constant
        && constant.value() instanceof ConstantValue.StrValue;
  }

  /** A class without type arguments: its own {@code |} refuses a string when the program runs. */
  private boolean isPlainClass(Expr expr) {
    if (expr instanceof Expr.Constant) {
      return true;
    }
    SymbolInfo info = program.declarations().resolve(expr, context);
    Decl decl = info == null ? null : program.declarations().follow(info.main());
    return decl instanceof ClassDecl;
  }

  private Type constant(Expr.Constant constant) {
    if (constant.value() == ConstantValue.Singleton.NONE) {
      return Type.NoneType.NONE;
    }
    if (constant.value() instanceof ConstantValue.StrValue text) {
      Expr parsed = parse(text.value(), constant);
      if (parsed == null) {
        return AnyType.UNKNOWN;
      }
      Span before = within;
      within = before == null ? constant.span() : before;
      Type type = type(parsed);
      within = before;
      return type;
    }
    return invalid(constant, "Not a type: a constant means none here");
  }

  /** The expression in a quoted annotation; null, with a report, if there is none. */
  @Nullable Expr parse(String text, Expr where) {
    var parsed = Binder.bind(Parser.parse(SourceFile.of("<annotation>", "(" + text + ")\n")));
    List<Stmt> body = parsed.parsed().tree().body();
    boolean plain = parsed.parsed().diagnostics().isEmpty();
    if (plain && body.size() == 1 && body.get(0) instanceof Stmt.ExprStmt stmt) {
      return stmt.value();
    }
    error("invalid-type-form", "A quoted type must be an expression", where);
    return null;
  }

  private Type named(Expr expr) {
    Declarations declarations = program.declarations();
    String special = declarations.specialName(expr, context);
    if (!special.isEmpty() && !SpecialForms.KNOWN.contains(special)) {
      return bare(special, expr);
    }
    if (expr instanceof Expr.Attribute attribute) {
      TypeVarType spec = specOf(attribute);
      if (spec != null) {
        return invalid(
            expr, "\"" + attribute.attr() + "\" of a ParamSpec belongs at *args and **kwargs");
      }
    }
    SymbolInfo info = declarations.resolve(expr, context);
    if (info != null && expr instanceof Expr.Name && isShadowed(info)) {
      Scope outer = context.scope().parent();
      info =
          outer == null
              ? null
              : declarations.resolve(expr, new Context(context.module(), outer, context.binder()));
    }
    if (info == null) {
      if (declarations.isUnknownModule(expr, context)) {
        return AnyType.UNKNOWN;
      }
      if (!declarations.hasStars(context.module())) {
        error("undefined-name", "Name \"" + Trees.lastName(expr) + "\" is not defined", expr);
      }
      return AnyType.UNKNOWN;
    }
    Type meant = meaning(info, expr);
    if (meant instanceof TypeVarType variable) {
      if (variable.decl().isSpec()) {
        return invalid(expr, "A ParamSpec is not a type by itself");
      }
      if (variable.decl().isTuple()) {
        return invalid(expr, "A TypeVarTuple must be unpacked");
      }
    }
    return meant;
  }

  /** An attribute of the class around that is no type: its name means what it means outside. */
  private boolean isShadowed(SymbolInfo info) {
    if (info.symbol().scope() != context.scope() || context.scope().kind() != ScopeKind.CLASS) {
      return false;
    }
    Decl main = info.main();
    return (main instanceof FunctionDecl && within != null)
        || (main instanceof Decl.Variable variable
            && variable.annotation() != null
            && !(program.declarations().typeDeclaration(info) instanceof AliasDecl));
  }

  /** What a resolved name means, a ParamSpec and TypeVarTuple included. */
  private Type meaning(SymbolInfo info, Expr expr) {
    Declarations declarations = program.declarations();
    Decl decl = declarations.typeDeclaration(info);
    return switch (decl) {
      case ClassDecl cls -> bareClass(cls, expr);
      case AliasDecl alias -> bareAlias(alias, expr);
      case Decl.TypeParam param -> new TypeVarType(param.variable(), param.scope());
      case Decl.Variable variable -> {
        TypeVarDecl typeVar = declarations.typeVariable(variable);
        if (typeVar != null) {
          yield bound(typeVar, expr);
        }
        Type type = info.type();
        boolean stated =
            type instanceof AnyType any && any.explicit() && variable.annotation() == null;
        if (type instanceof AnyType && !stated) {
          yield AnyType.UNKNOWN;
        }
        yield invalid(expr, "Variable \"" + Trees.lastName(expr) + "\" is not a type");
      }
      case Decl.Import module ->
          program.module(module.module()) == null
              ? AnyType.UNKNOWN
              : invalid(expr, "Module \"" + module.module() + "\" is not a type");
      case FunctionDecl function ->
          invalid(expr, "Function \"" + function.name() + "\" is not a type");
      case Decl.Param param ->
          invalid(expr, "Parameter \"" + param.arg().arg() + "\" is not a type");
      case null -> AnyType.UNKNOWN;
    };
  }

  private TypeVarType bound(TypeVarDecl decl, Expr expr) {
    TypeVarType variable = TypeVariables.bind(decl, context);
    if (variable.scope() == TypeVariables.UNBOUND) {
      error(
          "unbound-type-variable",
          "Type variable \"" + decl.name + "\" is bound by nothing around",
          expr);
    }
    return variable;
  }

  private Type bareClass(ClassDecl cls, Expr expr) {
    if (cls.isBuiltin("type")) {
      return new Type.ClassType(AnyType.ANY, false);
    }
    List<TypeVarType> params = cls.typeParams();
    if (reports() && params.isEmpty() && cls.is("functools", "")) {
      error("invalid-type-form", "", expr);
    }
    return cls.instanceOf(List.of());
  }

  private Type bareAlias(AliasDecl alias, Expr expr) {
    if (reports() && alias.isStatement() && alias.isCyclic()) {
      error("cyclic-alias", "Type alias \"" + alias.name() + "\" stands for itself", expr);
    }
    return alias.ref(List.of());
  }

  /** A special form without arguments. */
  private Type bare(String name, Expr expr) {
    return switch (name) {
      case "Any" -> AnyType.ANY;
      case "Never", "NoReturn" -> Type.NeverType.NEVER;
      case "LiteralString" -> Type.LiteralStringType.LITERAL_STRING;
      case "Tuple" -> new Type.TupleType(List.of(new Type.Unbounded(AnyType.UNKNOWN)));
      case "Type" -> new Type.ClassType(AnyType.UNKNOWN, false);
      case "Callable" -> new Type.CallableType(Signature.any(AnyType.UNKNOWN), null);
      case "TypeForm" -> new Type.TypeFormType(AnyType.UNKNOWN);
      case "Self" -> self(expr);
      default -> {
        ClassDecl cls = aliased(name);
        if (cls != null) {
          yield cls.instanceOf(List.of());
        }
        boolean known =
            Set.of(
                    "Literal",
                    "Union",
                    "Optional",
                    "Final",
                    "ClassVar",
                    "Annotated",
                    "Generic",
                    "Protocol",
                    "TypeAlias",
                    "Required",
                    "NotRequired",
                    "ReadOnly",
                    "Unpack",
                    "Concatenate",
                    "TypeGuard",
                    "TypeIs",
                    "NamedTuple",
                    "TypedDict")
                .contains(name);
        yield known ? invalid(expr, "\"" + name + "\" is not a type by itself") : AnyType.UNKNOWN;
      }
    };
  }

  private Type self(Expr expr) {
    ClassDecl cls = context.classAround();
    if (cls == null) {
      return invalid(expr, "\"Self\" stands for nothing outside a class");
    }
    if (context.binder() == cls) {
      return invalid(expr, "\"Self\" cannot stand among the bases of a class");
    }
    if (reports()) {
      FunctionDecl function = context.functionAround();
      if (context.binder() instanceof AliasDecl) {
        error("invalid-type-form", "\"Self\" cannot stand in a type alias", expr);
      } else if (function != null && function.hasDecorator("staticmethod")) {
        error("invalid-type-form", "\"Self\" stands for nothing in a static method", expr);
      } else if (cls.isSubclassOf(program.cls("type"))) {
        error("invalid-type-form", "\"Self\" cannot stand in a metaclass", expr);
      }
    }
    return cls.self();
  }

  /** The class behind an old generic name such as {@code List}; null for other names. */
  @Nullable ClassDecl aliased(String name) {
    String path = SpecialForms.ALIASES.get(name);
    if (path == null) {
      return null;
    }
    int dot = path.lastIndexOf('.');
    return program.cls(path.substring(0, dot), path.substring(dot + 1));
  }

  /** The ParamSpec of which {@code P.args} or {@code P.kwargs} speaks; null for anything else. */
  @Nullable TypeVarType specOf(Expr.Attribute attribute) {
    boolean part = attribute.attr().equals("args") || attribute.attr().equals("kwargs");
    TypeVarType variable = part ? variable(attribute.value()) : null;
    return variable != null && variable.decl().isSpec() ? variable : null;
  }

  /** The type variable that a name stands for, of any kind; null for anything else. */
  @Nullable TypeVarType variable(Expr expr) {
    if (!(expr instanceof Expr.Name) && !(expr instanceof Expr.Attribute)) {
      return null;
    }
    SymbolInfo info = program.declarations().resolve(expr, context);
    Decl decl = info == null ? null : program.declarations().follow(info.main());
    return switch (decl) {
      case Decl.TypeParam param -> new TypeVarType(param.variable(), param.scope());
      case Decl.Variable variable -> {
        TypeVarDecl typeVar = program.declarations().typeVariable(variable);
        yield typeVar == null ? null : bound(typeVar, expr);
      }
      case null, default -> null;
    };
  }

  /** An argument for a parameter of a class or alias, as its kind asks. */
  Type argumentFor(TypeVarDecl param, Expr expr) {
    return switch (param.kind) {
      case TYPE_VAR -> type(expr);
      case PARAM_SPEC -> parameterList(expr);
      case TYPE_VAR_TUPLE -> new Type.TupleType(subscripts.items(List.of(expr)));
    };
  }

  /** {@code [int, str]}, {@code ...}, {@code P} or {@code Concatenate[int, P]}. */
  Type parameterList(Expr expr) {
    if (expr instanceof Expr.ListExpr list) {
      return new Type.ParameterList(subscripts.positional(list.elts(), AnyType.UNKNOWN));
    }
    if (expr instanceof Expr.Constant constant) {
      if (constant.value() == ConstantValue.Singleton.ELLIPSIS) {
        return new Type.ParameterList(Signature.any(AnyType.UNKNOWN));
      }
      if (constant.value() instanceof ConstantValue.StrValue text) {
        Expr parsed = parse(text.value(), expr);
        return parsed == null ? AnyType.UNKNOWN : parameterList(parsed);
      }
    }
    if (expr instanceof Expr.Subscript subscript
        && program.declarations().specialName(subscript.value(), context).equals("Concatenate")) {
      Signature signature = subscripts.concatenate(subscript);
      return new Type.ParameterList(signature);
    }
    if (expr instanceof Expr.Name || expr instanceof Expr.Attribute) {
      String special = program.declarations().specialName(expr, context);
      if (special.equals("Any")) {
        return new Type.ParameterList(Signature.any(AnyType.UNKNOWN));
      }
      TypeVarType variable = variable(expr);
      if (variable != null && variable.decl().isSpec()) {
        return variable;
      }
      SymbolInfo info = program.declarations().resolve(expr, context);
      if (info == null || info.type() instanceof AnyType) {
        if (special.isEmpty()) {
          return type(expr);
        }
      }
    }
    error("invalid-type-form", "A list of types, \"...\" or a ParamSpec belongs here", expr);
    return new Type.ParameterList(Signature.any(AnyType.UNKNOWN));
  }

  /** The type variables that an expression names, in order. */
  void variablesIn(Expr expr, List<TypeVarType> found) {
    switch (expr) {
      case Expr.Name name -> {
        TypeVarType variable = variable(name);
        if (variable != null && !found.contains(variable)) {
          found.add(variable);
        }
      }
      case Expr.Attribute attribute -> {
        TypeVarType variable = variable(attribute);
        if (variable != null && !found.contains(variable)) {
          found.add(variable);
        }
      }
      case Expr.Constant constant -> {
        if (constant.value() instanceof ConstantValue.StrValue text) {
          Expr parsed = parse(text.value(), constant);
          if (parsed != null) {
            variablesIn(parsed, found);
          }
        }
      }
      default -> Trees.children(expr, part -> variablesIn(part, found));
    }
  }

  /** The annotation of {@code *args} or {@code **kwargs}: {@code *Ts}, {@code P.args} and so on. */
  Type variadic(Expr expr, boolean keywords) {
    if (expr instanceof Expr.Constant constant
        && constant.value() instanceof ConstantValue.StrValue text) {
      Expr parsed = parse(text.value(), expr);
      return parsed == null ? AnyType.UNKNOWN : variadic(parsed, keywords);
    }
    if (expr instanceof Expr.Attribute attribute) {
      TypeVarType spec = specOf(attribute);
      if (spec != null) {
        return new Type.ParamSpecPart(spec, attribute.attr().equals("args"));
      }
    }
    Expr inner = subscripts.unpacked(expr);
    if (inner != null) {
      if (keywords) {
        return new Type.Unpacked(type(inner));
      }
      return new Type.Unpacked(new Type.TupleType(subscripts.items(List.of(expr))));
    }
    return type(expr);
  }

  static Signature signature(List<Param> params, Type returns) {
    return new Signature(List.copyOf(params), null, false, returns);
  }
}
