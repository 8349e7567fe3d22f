package io.krait.typeinfer.check;

import io.krait.frontend.bind.Scope;
import io.krait.frontend.bind.ScopeKind;
import io.krait.frontend.bind.Symbol;
import io.krait.frontend.source.Diagnostic;
import io.krait.frontend.source.Span;
import io.krait.frontend.tree.ConstantValue;
import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.Node;
import io.krait.frontend.tree.Stmt;
import io.krait.typeinfer.check.Type.AnyType;
import io.krait.typeinfer.check.Type.TypeVarType;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Evaluates one body: of a module, function or class. Without an environment it evaluates an
 * expression on its own, every name having its declared type.
 */
final class Checker {
  private static final Set<String> MODULE_NAMES =
      Set.of(
          "__name__",
          "__file__",
          "__doc__",
          "__spec__",
          "__loader__",
          "__package__",
          "__path__",
          "__dict__",
          "__builtins__",
          "__annotations__",
          "__debug__",
          "__qualname__",
          "__module__",
          "__class__",
          "reveal_type",
          "reveal_locals",
          "WindowsError");

  final Program program;
  final ModuleDecl module;
  final Expressions expressions;
  final BinaryOperators operators;
  final ComparisonOperators comparisons;
  final Subscripts subscripts;
  final Statements statements;
  final Narrowing narrowing;
  final Assignments assignments;
  final Calls calls;
  final Attributes attributes;
  private final @Nullable Reporter reporter;
  private final IdentityHashMap<Scope, Integer> scopeNumbers = new IdentityHashMap<>();
  private final IdentityHashMap<Scope, List<TypeVarType>> live = new IdentityHashMap<>();
  private int silent;
  private @Nullable Expr watched;
  private @Nullable Type stored;
  Scope scope;

  /** Whether the expression is the value of an alias, which binds type variables itself. */
  boolean inAlias;

  /** Null where code is not reached, and while there is no flow at all. */
  @Nullable Env env;

  /** Whether there is flow: the walk through a body. */
  boolean flows;

  /** The function whose body this is; null elsewhere. */
  @Nullable FunctionDecl function;

  /** What return and yield statements gave. */
  final List<Type> returned = new ArrayList<>();

  final List<Type> yielded = new ArrayList<>();

  Checker(Program program, Context context, @Nullable Reporter reporter) {
    this.program = program;
    this.module = context.module();
    this.scope = context.scope();
    this.reporter = reporter;
    this.calls = new Calls(program, this);
    this.attributes = new Attributes(program);
    this.expressions = new Expressions(this);
    this.operators = new BinaryOperators(this);
    this.comparisons = new ComparisonOperators(this);
    this.subscripts = new Subscripts(this);
    this.narrowing = new Narrowing(this);
    this.assignments = new Assignments(this);
    this.statements = new Statements(this);
  }

  // Running bodies.

  void module() {
    flows = true;
    env = new Env();
    statements.body(module.file().parsed().tree().body());
  }

  /**
   * Walks a function's body; what it returns is collected.
   *
   * @param captures what is known of variables around it, or null
   */
  void body(FunctionDecl decl, @Nullable Captures captures) {
    function = decl;
    scope = decl.scope();
    flows = true;
    env = new Env();
    if (captures != null) {
      captures.into(this, env);
    }
    Stmt.FunctionDef def = decl.def();
    if (def != null) {
      statements.body(def.body());
      if (env != null) {
        returned.add(Type.NoneType.NONE);
      }
    }
  }

  Type inferReturn(FunctionDecl decl) {
    silent++;
    body(decl, null);
    Type value = returned.isEmpty() ? Type.NeverType.NEVER : Types.union(returned);
    if (value instanceof Type.NeverType && decl.owner() != null) {
      value = AnyType.UNKNOWN;
    }
    if (decl.isGenerator()) {
      Type item = Types.union(yielded);
      return decl.isAsync()
          ? program.typing("AsyncGenerator", item, AnyType.ANY)
          : program.typing("Generator", item, AnyType.ANY, value);
    }
    return decl.isAsync() ? program.coroutine(value) : value;
  }

  /** What a binding gives its variable, without flow. */
  Type valueOf(Decl.Variable variable) {
    silent++;
    Expr value = variable.value();
    if (value == null) {
      return AnyType.UNKNOWN;
    }
    Type given =
        switch (variable.source()) {
          case ASSIGNED -> infer(value, null);
          case ITERATED -> statements.loops.iterated(infer(value, null), variable.async(), value);
          case ENTERED -> statements.contexts.entered(infer(value, null), variable.async(), value);
          case CAUGHT -> statements.handlers.caught(infer(value, null), variable.async());
          case AUGMENTED -> Type.NeverType.NEVER;
          case MATCHED -> AnyType.UNKNOWN;
        };
    return variable.target() == variable.name()
        ? given
        : assignments.part(variable.target(), given, variable.name());
  }

  /** What an assignment in the body stores in an attribute; null if it is not reached. */
  @Nullable Type stored(FunctionDecl decl, Expr target) {
    silent++;
    watched = target;
    body(decl, null);
    return stored;
  }

  /** An attribute is assigned. */
  @SuppressWarnings("ReferenceEquality") // this very node
  void stores(Expr.Attribute target, Type value) {
    if (watched == target && env != null) {
      stored = stored == null ? value : Types.union(List.of(stored, value));
    }
  }

  /** What a decorator makes of a value; null if nothing is known of the decorator itself. */
  @Nullable Type decorate(Expr decorator, Type value) {
    silent++;
    Type applied = infer(decorator, null);
    if (applied instanceof AnyType any && !any.explicit()) {
      silent--;
      return null;
    }
    Type result = calls.resultOf(applied, List.of(value));
    silent--;
    return result;
  }

  // Reporting.

  void error(String code, String message, Span span) {
    error(code, message, span, List.of());
  }

  void error(String code, String message, Span span, List<Diagnostic.Related> related) {
    if (silent == 0 && reporter != null) {
      reporter.error(code, message, span, related);
    }
  }

  void information(String code, String message, Span span) {
    if (reporter != null) {
      reporter.information(code, message, span, silent > 0);
    }
  }

  boolean reports() {
    return silent == 0 && reporter != null;
  }

  @Nullable Reporter reporter() {
    return silent == 0 ? reporter : null;
  }

  void silently(Runnable run) {
    silent++;
    try {
      run.run();
    } finally {
      silent--;
    }
  }

  // Context.

  Context context() {
    return new Context(module, scope, null);
  }

  TypeExpressions types() {
    return new TypeExpressions(program, context(), reporter());
  }

  /** For a type expression that stands as a value, where it binds its own variables. */
  TypeExpressions typesOfValue() {
    Context here = new Context(module, scope, inAlias ? "value" : null);
    return new TypeExpressions(program, here, reporter());
  }

  /** Whether something around binds the variable, so that it is not for a call to solve. */
  boolean isLive(TypeVarType variable) {
    if (variable.decl().isSelf()) {
      return true;
    }
    return live.computeIfAbsent(scope, s -> TypeVariables.live(context())).contains(variable);
  }

  @Nullable ClassDecl classAround() {
    return context().classAround();
  }

  // Expressions.

  Type infer(Expr expr) {
    return infer(expr, null);
  }

  Type infer(Expr expr, @Nullable Type expected) {
    return expressions.infer(expr, expected);
  }

  /** Whether what is expected of an expression changes its type. */
  static boolean isContextual(Expr expr) {
    return switch (expr) {
      case Expr.Name name -> false;
      case Expr.Attribute attribute -> false;
      case Expr.Constant constant -> false;
      case Expr.Compare compare -> false;
      case Expr.UnaryOp op -> false;
      case Expr.JoinedStr text -> false;
      case Expr.Subscript subscript -> false;
      default -> true;
    };
  }

  // Names.

  private int number(Scope of) {
    return scopeNumbers.computeIfAbsent(of, s -> scopeNumbers.size());
  }

  /** The variable that a node names; null if none is known. */
  @Nullable SymbolInfo info(Node node) {
    Symbol used = module.symbolAt(node);
    Symbol owner = used == null ? null : module.owner(used);
    return owner == null ? null : module.info(owner);
  }

  /** The key of a variable in environments. */
  String key(SymbolInfo info) {
    Scope owner = info.symbol().scope();
    boolean own = isOwn(owner) && info.declared() == null;
    return (own ? "!" : "") + info.symbol().name() + "@" + number(owner);
  }

  private boolean isOwn(Scope owner) {
    for (Scope at = scope; at != null; at = at.parent()) {
      if (at == owner) {
        return true;
      }
      if (at.kind() == ScopeKind.FUNCTION || at.kind() == ScopeKind.LAMBDA) {
        return false;
      }
    }
    return false;
  }

  Type read(Expr.Name name) {
    SymbolInfo info = info(name);
    if (info == null) {
      return outside(name);
    }
    Env at = env;
    if (at != null) {
      Type known = at.get(key(info));
      if (known != null) {
        return known;
      }
    }
    if (info.main() == null && info.symbol().scope() == module.scope()) {
      return outside(name);
    }
    if (at != null && isUnbound(info)) {
      if (info.symbol().scope().kind() == ScopeKind.MODULE && isKnownOutside(name.name())) {
        return outside(name);
      }
      error("unbound-name", "Name \"" + name.name() + "\" has no value here", name.span());
      return AnyType.UNKNOWN;
    }
    return info.type();
  }

  /** Whether nothing on the way to this place of its own body has bound a variable. */
  private boolean isUnbound(SymbolInfo info) {
    Scope owner = info.symbol().scope();
    boolean plain = owner.kind() == ScopeKind.FUNCTION || owner.kind() == ScopeKind.MODULE;
    if (!plain
        || key(info).charAt(0) != '!'
        || info.symbol().isWrittenByInnerScope()
        || info.symbol().isWrittenAsGlobal()) {
      return false;
    }
    for (Decl decl : info.decls()) {
      if (!(decl instanceof Decl.Variable)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a global that has no value yet means a builtin, or what the module began with. */
  private boolean isKnownOutside(String name) {
    ModuleDecl builtins = program.module("builtins");
    return MODULE_NAMES.contains(name) || (builtins != null && builtins.find(name) != null);
  }

  private Type outside(Expr.Name name) {
    SymbolInfo starred = module.export(name.name());
    if (starred != null && starred.main() != null) {
      return starred.type();
    }
    ModuleDecl builtins = program.module("builtins");
    SymbolInfo builtin = builtins == null ? null : builtins.find(name.name());
    if (builtin != null) {
      return builtin.type();
    }
    if (starred != null) {
      return starred.type();
    }
    if (MODULE_NAMES.contains(name.name())) {
      return name.name().equals("__name__") || name.name().equals("__file__")
          ? program.str()
          : AnyType.UNKNOWN;
    }
    if (!program.declarations().hasStars(module) && !module.bindsByName()) {
      error("undefined-name", "Name \"" + name.name() + "\" is not defined", name.span());
    }
    return AnyType.UNKNOWN;
  }

  /** The key of an expression such as {@code a.b[0]}; null for others. */
  @Nullable String path(Expr expr) {
    return switch (expr) {
      case Expr.Name name -> {
        SymbolInfo info = info(name);
        yield info == null ? null : key(info);
      }
      case Expr.NamedExpr named -> path(named.target());
      case Expr.Attribute attribute -> {
        String base = path(attribute.value());
        yield base == null ? null : base + "." + attribute.attr();
      }
      case Expr.Subscript subscript -> {
        String base = path(subscript.value());
        String index = base == null ? null : index(subscript.slice());
        yield index == null ? null : base + "[" + index + "]";
      }
      default -> null;
    };
  }

  private static @Nullable String index(Expr slice) {
    if (slice instanceof Expr.Constant constant) {
      return switch (constant.value()) {
        case ConstantValue.IntValue number -> number.value().toString();
        case ConstantValue.StrValue text -> "'" + text.value() + "'";
        default -> null;
      };
    }
    if (slice instanceof Expr.UnaryOp op
        && op.operand() instanceof Expr.Constant constant
        && constant.value() instanceof ConstantValue.IntValue number) {
      return "-" + number.value();
    }
    return null;
  }
}
