package io.krait.typeinfer.infer;

import io.krait.frontend.bind.Resolution;
import io.krait.frontend.bind.Scope;
import io.krait.frontend.bind.ScopeKind;
import io.krait.frontend.bind.Symbol;
import io.krait.frontend.source.Diagnostic.Severity;
import io.krait.frontend.source.Span;
import io.krait.frontend.tree.ConstantValue;
import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.Node;
import io.krait.frontend.tree.Stmt;
import io.krait.typeinfer.types.Origin;
import io.krait.typeinfer.types.Parameter;
import io.krait.typeinfer.types.Type;
import io.krait.typeinfer.types.Type.AliasType;
import io.krait.typeinfer.types.Type.AnyType;
import io.krait.typeinfer.types.Type.NeverType;
import io.krait.typeinfer.types.Type.NoneType;
import io.krait.typeinfer.types.Type.TupleType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One run of a body: the state of the walk, and names. */
final class Frame {
  private static final int FIRST_MADE_UP = 8;
  private static final int MANY = 7;
  private static final Set<String> MODULE_STRINGS =
      Set.of("__name__", "__file__", "__qualname__", "__module__", "__package__");
  private static final Set<String> MODULE_OTHERS =
      Set.of(
          "__doc__",
          "__spec__",
          "__loader__",
          "__builtins__",
          "__annotations__",
          "__path__",
          "__dict__",
          "__debug__",
          "__build_class__",
          "__import__",
          "__cached__",
          "__type_params__",
          "WindowsError");

  final Unit unit;
  final World world;
  final FileNode file;
  final Builtins builtins;
  final ExpressionChecker exprs;
  final StatementChecker statements;
  final CallChecker calls;
  final Members members;
  final OperatorChecker operators;
  final Narrowing narrowing;
  Scope scope;
  private Node place;
  private int madeUp;

  /** Null where the code is not reached. */
  @Nullable Env env;

  /** The states in which the handlers around start. */
  final List<Env> handlers = new ArrayList<>(0);

  Frame(Unit unit) {
    this.unit = unit;
    this.world = unit.world;
    this.file = unit.file;
    this.builtins = world.builtins;
    this.scope = unit.scope;
    this.place = unit.scope.owner();
    this.env = new Env(unit.variables);
    this.members = new Members(this);
    this.operators = new OperatorChecker(this);
    this.exprs = new ExpressionChecker(this);
    this.calls = new CallChecker(this);
    this.narrowing = new Narrowing(this);
    this.statements = new StatementChecker(this);
  }

  void interpret() {
    FunctionNode function = unit.function;
    if (function == null) {
      statements.body(file.bound.parsed().tree().body());
      return;
    }
    parameters(function);
    switch (function.node()) {
      case Expr.Lambda lambda ->
          function.returned.join(Types.widen(exprs.infer(lambda.body(), null)));
      case Stmt.FunctionDef def -> {
        statements.body(def.body());
        if (env != null) {
          function.returned.join(NoneType.NONE);
        }
      }
      default -> throw new IllegalStateException("no function: " + function);
    }
  }

  private void parameters(FunctionNode function) {
    for (ParameterNode parameter : function.parameters()) {
      Type type = parameter.type();
      if (parameter.kind == Parameter.Kind.VAR_POSITIONAL) {
        type = new TupleType(List.of(type), true);
      } else if (parameter.kind == Parameter.Kind.VAR_KEYWORD) {
        type = builtins.instance("dict", builtins.str(), type);
      }
      Symbol symbol = file.symbolAt(parameter.arg);
      Variable variable = symbol == null ? null : file.variable(symbol);
      Env at = env;
      if (variable != null && at != null) {
        at.set(variable.index, type);
        variable.cell.join(type);
        if (world.reporting && type instanceof AnyType && parameter.arg.annotation() == null) {
          lose(
              parameter.arg.id(),
              Origin.Kind.UNANNOTATED_PARAMETER,
              parameter.arg.span(),
              parameter.name);
        }
      }
    }
  }

  /** The class in whose body (or method) the walk is; null elsewhere. */
  @Nullable ClassNode classAround() {
    for (Scope at = scope; at != null; at = at.parent()) {
      if (at.kind() == ScopeKind.CLASS) {
        return file.classes[at.ownerId()];
      }
    }
    return null;
  }

  void record(Expr expr, Type type) {
    if (world.reporting) {
      file.results.record(expr.id(), type);
    }
  }

  void lose(int node, Origin.Kind kind, Span span, String detail) {
    if (world.reporting && !file.isStub()) {
      file.results.lose(node, new Origin(kind, file.bound.parsed().file(), span, detail, null));
    }
  }

  void error(String code, String message, Span span) {
    world.report(Severity.ERROR, code, message, file, span);
  }

  // Places.

  /** Something with a place of its own is entered; gives what to come back to. */
  Node enter(Node node) {
    Node before = place;
    place = node;
    madeUp = 0;
    return before;
  }

  void leave(Node before) {
    place = before;
    madeUp = MANY;
  }

  /**
   * A cell for a container that is made where no call is written, as in {@code defaultdict(list)}:
   * the same one each time the body runs.
   */
  Cell madeUpCell() {
    int number = Math.min(madeUp++, MANY);
    return file.cell(place, FIRST_MADE_UP + number);
  }

  // Names.

  /** The variable of a node, if it is one that this body's environment holds. */
  @Nullable Variable own(Node node) {
    Symbol symbol = file.symbolAt(node);
    Variable variable = symbol == null ? null : file.variable(symbol);
    return variable != null && variable.owner == unit && variable.followsFlow ? variable : null;
  }

  Type read(Expr.Name name) {
    Symbol symbol = file.symbolAt(name);
    if (symbol == null) {
      return AnyType.ANY;
    }
    return switch (symbol.resolution()) {
      case Resolution.Local local -> variable(name, symbol);
      case Resolution.Cell cell -> variable(name, symbol);
      case Resolution.Free free -> free(name, symbol, free.owner());
      case Resolution.Global global -> global(name, global.name());
      case Resolution.ClassLocalThenGlobal cls -> {
        Type inClass = inClass(symbol);
        yield inClass != null ? inClass : global(name, cls.name());
      }
      case Resolution.ClassLocalThenFree cls -> free(name, symbol, cls.captured());
    };
  }

  private @Nullable Type inClass(Symbol symbol) {
    Variable variable = symbol.isLocal() ? file.variable(symbol) : null;
    Env at = env;
    return variable == null || at == null || variable.owner != unit ? null : at.get(variable.index);
  }

  private Type variable(Expr.Name name, Symbol symbol) {
    if (symbol.isTypeParameter()) {
      return typeParameter(symbol);
    }
    Variable variable = file.variable(symbol);
    if (variable == null) {
      return AnyType.ANY;
    }
    return variable(name, variable);
  }

  private Type variable(Expr.Name name, Variable variable) {
    Env at = env;
    if (variable.owner == unit && variable.followsFlow && at != null) {
      Type known = at.get(variable.index);
      if (world.reporting && at.maybeUnbound(variable.index)) {
        file.results.maybeUnbound(name.id());
      }
      return known == null ? NeverType.NEVER : known;
    }
    file.results.maybeUnbound(name.id());
    return variable.anywhere();
  }

  private Type typeParameter(Symbol symbol) {
    for (int binding : symbol.bindings()) {
      if (file.definitions[binding] instanceof Definition.TypeParameter param) {
        return new AliasType(
            builtins.annotations.typeParameter(param.node(), param.file(), param.scope()));
      }
    }
    return AnyType.ANY;
  }

  private Type free(Expr.Name name, Symbol symbol, Scope owner) {
    if (owner.kind() == ScopeKind.CLASS) {
      ClassNode cls = file.classes[owner.ownerId()];
      return cls == null ? AnyType.ANY : cls.type();
    }
    Symbol owned = owner.symbol(symbol.name());
    return owned == null ? AnyType.ANY : variable(name, owned);
  }

  private Type global(Expr.Name name, String mangled) {
    Symbol symbol = file.bound.module().symbol(mangled);
    if (symbol != null
        && (symbol.isLocal() || symbol.isExplicitGlobal() || symbol.isWrittenAsGlobal())) {
      Variable variable = file.variable(symbol);
      Env at = env;
      boolean unboundHere =
          variable != null
              && at != null
              && variable.owner == unit
              && variable.followsFlow
              && at.get(variable.index) == null;
      Type builtin = unboundHere ? builtin(mangled) : null;
      if (builtin != null) {
        return builtin;
      }
      return variable == null ? AnyType.ANY : variable(name, variable);
    }
    Type starred = starred(mangled);
    if (starred != null) {
      return starred;
    }
    Type builtin = builtin(mangled);
    if (builtin != null) {
      return builtin;
    }
    return implicit(name, mangled);
  }

  private @Nullable Type builtin(String name) {
    ModuleNode module = world.module("builtins");
    return module == null ? null : module.attribute(name);
  }

  private @Nullable Type starred(String name) {
    if (!file.bound.module().hasStarImport()) {
      return null;
    }
    for (Stmt stmt : file.bound.parsed().tree().body()) {
      if (stmt instanceof Stmt.ImportFrom from
          && from.names().size() == 1
          && from.names().get(0).name().equals("*")
          && file.definitions[from.names().get(0).id()] instanceof Definition.Import imported) {
        ModuleNode module = world.module(imported.module());
        Type found = module == null ? null : module.attribute(name);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  private Type implicit(Expr.Name name, String mangled) {
    if (MODULE_STRINGS.contains(mangled)) {
      return builtins.str();
    }
    if (mangled.equals("reveal_type")) {
      return AnyType.ANY;
    }
    if (!MODULE_OTHERS.contains(mangled)) {
      lose(name.id(), Origin.Kind.UNDEFINED_NAME, name.span(), mangled);
      if (!file.bindsByName()) {
        error("undefined-name", "Name \"" + mangled + "\" is not defined", name.span());
      }
    }
    return AnyType.ANY;
  }

  /** Binds the name of a node to a value. */
  void bind(Node node, Type bound) {
    Type type = Types.truncate(bound);
    Symbol symbol = file.symbolAt(node);
    Variable variable = symbol == null ? null : file.variable(symbol);
    if (variable == null) {
      return;
    }
    Type narrowed = variable.declared == null ? type : Relations.refine(variable.declared, type);
    variable.cell.join(type);
    Env at = env;
    if (variable.owner == unit && at != null) {
      at.set(variable.index, narrowed);
      for (int i = 0; i < handlers.size(); i++) {
        handlers.get(i).add(variable.index, narrowed);
      }
    }
    if (scope.kind() == ScopeKind.CLASS) {
      bindAttribute(variable.symbol, type);
    }
  }

  /** What a class body binds is an attribute; so it is for subclasses that state it anew. */
  private void bindAttribute(Symbol symbol, Type type) {
    ClassNode cls = file.classes[scope.ownerId()];
    if (cls == null || symbol.scope() != scope) {
      return;
    }
    for (var each : cls.mro()) {
      AttributeNode attribute =
          each instanceof ClassNode at && !at.isBuiltin() ? at.attribute(symbol.name()) : null;
      if (attribute != null && attribute.function == null) {
        attribute.cell.join(Types.widen(type));
      }
    }
  }

  /** The key of an expression such as {@code a.b[0]} in an environment; null for others. */
  @Nullable String path(Expr expr) {
    return switch (expr) {
      case Expr.Name name -> {
        Variable variable = own(name);
        yield variable == null ? null : "v" + variable.index;
      }
      case Expr.Attribute attribute -> {
        String base = path(attribute.value());
        yield base == null ? null : base + "." + attribute.attr();
      }
      case Expr.Subscript subscript -> {
        String base = subscript.slice() instanceof Expr.Constant ? path(subscript.value()) : null;
        String key =
            subscript.slice() instanceof Expr.Constant constant ? key(constant.value()) : null;
        yield base == null || key == null ? null : base + "[" + key + "]";
      }
      default -> null;
    };
  }

  private static @Nullable String key(ConstantValue value) {
    return switch (value) {
      case ConstantValue.IntValue number -> number.value().toString();
      case ConstantValue.StrValue text -> "'" + text.value() + "'";
      default -> null;
    };
  }
}
