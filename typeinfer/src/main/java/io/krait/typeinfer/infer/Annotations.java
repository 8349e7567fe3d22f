package io.krait.typeinfer.infer;

import io.krait.frontend.bind.BoundFile;
import io.krait.frontend.bind.Scope;
import io.krait.frontend.bind.ScopeKind;
import io.krait.frontend.bind.Symbol;
import io.krait.frontend.tree.ConstantValue;
import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.Operator;
import io.krait.frontend.tree.Stmt;
import io.krait.frontend.tree.TypeParam;
import io.krait.frontend.tree.UnaryOperator;
import io.krait.typeinfer.types.Parameter;
import io.krait.typeinfer.types.Provenance;
import io.krait.typeinfer.types.Signature;
import io.krait.typeinfer.types.Type;
import io.krait.typeinfer.types.Type.AliasType;
import io.krait.typeinfer.types.Type.AnyType;
import io.krait.typeinfer.types.Type.ClassObjectType;
import io.krait.typeinfer.types.Type.EnumMemberType;
import io.krait.typeinfer.types.Type.FunctionType;
import io.krait.typeinfer.types.Type.InstanceType;
import io.krait.typeinfer.types.Type.LiteralType;
import io.krait.typeinfer.types.Type.ModuleType;
import io.krait.typeinfer.types.Type.NeverType;
import io.krait.typeinfer.types.Type.NoneType;
import io.krait.typeinfer.types.Type.TupleType;
import io.krait.typeinfer.types.Type.TypeVarKind;
import io.krait.typeinfer.types.Type.TypeVarType;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What annotations mean. Names are resolved by declaration, not by flow. */
final class Annotations {
  /** Stands for {@code typing.Self}; replaced by the receiver of a call. */
  static final TypeVarType SELF =
      new TypeVarType("Self", TypeVarKind.TYPE_VAR, null, List.of(), "Self");

  private static final int MAX_DEPTH = 40;
  private static final Set<String> TYPING =
      Set.of("typing", "typing_extensions", "collections.abc", "_typeshed");
  private static final Set<String> SPECIAL =
      Set.of(
          "Any",
          "Union",
          "Optional",
          "Callable",
          "Literal",
          "Final",
          "ClassVar",
          "Annotated",
          "Self",
          "Generic",
          "Protocol",
          "NoReturn",
          "Never",
          "LiteralString",
          "TypeAlias",
          "Required",
          "NotRequired",
          "ReadOnly",
          "Unpack",
          "Concatenate",
          "TypeGuard",
          "TypeIs",
          "Tuple",
          "Type",
          "NamedTuple",
          "TypedDict",
          "TypeVar",
          "ParamSpec",
          "TypeVarTuple");
  private static final Map<String, String> ALIASES =
      Map.of(
          "List", "builtins.list",
          "Dict", "builtins.dict",
          "FrozenSet", "builtins.frozenset",
          "Deque", "collections.deque",
          "DefaultDict", "collections.defaultdict",
          "Counter", "collections.Counter",
          "OrderedDict", "collections.OrderedDict",
          "ChainMap", "collections.ChainMap",
          "Text", "builtins.str");

  private final World world;
  private int depth;

  Annotations(World world) {
    this.world = world;
  }

  /** The context in which an annotation is evaluated. */
  private record Context(FileNode file, Scope scope, @Nullable ClassNode self) {}

  Type type(Expr annotation, FileNode file, Scope scope, @Nullable ClassNode self) {
    return type(annotation, new Context(file, scope, self));
  }

  /** The declared type of a variable; null where the annotation leaves it to inference. */
  @Nullable Type variable(Definition.Annotated annotated) {
    Context context = new Context(annotated.file(), annotated.scope(), classAround(annotated));
    Expr written = annotated.annotation();
    Expr head = written instanceof Expr.Subscript subscript ? subscript.value() : written;
    String special = special(head, context);
    boolean wraps = special.equals("Final") || special.equals("ClassVar");
    if (wraps || special.equals("TypeAlias")) {
      return written instanceof Expr.Subscript subscript ? type(subscript.slice(), context) : null;
    }
    return type(written, context);
  }

  private static @Nullable ClassNode classAround(Definition.Annotated annotated) {
    for (Scope at = annotated.scope(); at != null; at = at.parent()) {
      if (at.kind() == ScopeKind.CLASS) {
        return annotated.file().classes[at.ownerId()];
      }
    }
    return null;
  }

  /** What a name stands for where it is written. */
  @Nullable Definition resolve(String name, FileNode file, Scope scope) {
    boolean direct = true;
    for (Scope at = scope; at.parent() != null; at = at.parent()) {
      if (at.kind() != ScopeKind.CLASS || direct) {
        Definition found = in(at, name, file);
        if (found != null) {
          return found;
        }
      }
      direct &= at.kind() == ScopeKind.TYPE_PARAMETERS || at.kind() == ScopeKind.ANNOTATION;
    }
    Definition found = file.module.definition(name);
    if (found != null) {
      return found;
    }
    ModuleNode builtins = world.module("builtins");
    return builtins == null ? null : builtins.definition(name);
  }

  private static @Nullable Definition in(Scope scope, String name, FileNode file) {
    Symbol symbol = scope.symbol(name);
    if (symbol == null || !symbol.isLocal()) {
      return null;
    }
    for (int binding : symbol.bindings()) {
      Definition found = file.definitions[binding];
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** Follows imports to what they import; a module stays an import. */
  @Nullable Definition follow(@Nullable Definition definition) {
    Definition at = definition;
    for (int i = 0; i < 10 && at instanceof Definition.Import imported; i++) {
      if (imported.name() == null) {
        return at;
      }
      ModuleNode module = world.module(imported.module());
      Definition next = module == null ? null : module.definition(imported.name());
      if (next == null) {
        String submodule = imported.module() + "." + imported.name();
        return world.module(submodule) == null ? null : new Definition.Import(submodule, null);
      }
      at = next;
    }
    return at;
  }

  private @Nullable Definition resolve(Expr expr, Context context) {
    return switch (expr) {
      case Expr.Name name -> follow(resolve(name.name(), context.file(), context.scope()));
      case Expr.Attribute attribute -> {
        Definition base = resolve(attribute.value(), context);
        yield switch (base) {
          case Definition.Import module ->
              follow(new Definition.Import(module.module(), attribute.attr()));
          case Definition.ClassDefinition cls ->
              in(cls.cls().scope(), attribute.attr(), cls.cls().fileNode());
          case null, default -> null;
        };
      }
      default -> null;
    };
  }

  /** The name of a special form of {@code typing}, or "". */
  String specialName(Expr head, FileNode file, Scope scope) {
    return special(head, new Context(file, scope, null));
  }

  private String special(Expr head, Context context) {
    if (head instanceof Expr.Name name) {
      Definition found = resolve(name.name(), context.file(), context.scope());
      if (found instanceof Definition.Import imported && imported.name() != null) {
        return TYPING.contains(imported.module()) ? specialOrAlias(imported.name()) : "";
      }
      boolean here = found == null && TYPING.contains(context.file().module.name());
      return here ? specialOrAlias(name.name()) : "";
    }
    if (head instanceof Expr.Attribute attribute
        && attribute.value() instanceof Expr.Name
        && resolve(attribute.value(), context) instanceof Definition.Import imported) {
      return TYPING.contains(imported.module()) ? specialOrAlias(attribute.attr()) : "";
    }
    return "";
  }

  private static String specialOrAlias(String name) {
    return SPECIAL.contains(name) || ALIASES.containsKey(name) ? name : "";
  }

  private Type type(Expr expr, Context context) {
    if (depth > MAX_DEPTH) {
      return AnyType.ANY;
    }
    depth++;
    try {
      return switch (expr) {
        case Expr.Constant constant -> constant(constant, context);
        case Expr.Name name -> named(name, context);
        case Expr.Attribute attribute -> named(attribute, context);
        case Expr.Subscript subscript -> subscript(subscript, context);
        case Expr.BinOp op when op.op() == Operator.BIT_OR ->
            Types.union(type(op.left(), context), type(op.right(), context));
        case Expr.Starred starred -> type(starred.value(), context);
        default -> AnyType.ANY;
      };
    } finally {
      depth--;
    }
  }

  private Type constant(Expr.Constant constant, Context context) {
    if (constant.value() == ConstantValue.Singleton.NONE) {
      return NoneType.NONE;
    }
    if (constant.value() instanceof ConstantValue.StrValue text) {
      BoundFile parsed = World.parse("<annotation>", "(" + text.value() + ")\n");
      List<Stmt> body = parsed.parsed().tree().body();
      if (body.size() == 1 && body.get(0) instanceof Stmt.ExprStmt stmt) {
        return type(stmt.value(), context);
      }
    }
    return AnyType.ANY;
  }

  private Type named(Expr expr, Context context) {
    String special = special(expr, context);
    if (!special.isEmpty()) {
      return special(special, context);
    }
    return meaning(resolve(expr, context), List.of());
  }

  private Type special(String name, Context context) {
    Builtins builtins = world.builtins;
    return switch (name) {
      case "Never", "NoReturn" -> NeverType.NEVER;
      case "LiteralString" -> builtins.str();
      case "Tuple" -> new TupleType(List.of(AnyType.ANY), true);
      case "Type" -> new InstanceType(builtins.typeClass());
      case "Callable" -> callable(List.of(), AnyType.ANY, true);
      case "Self" -> context.self() == null ? AnyType.ANY : SELF;
      default -> {
        String alias = ALIASES.get(name);
        yield alias == null ? AnyType.ANY : meaning(aliased(alias), List.of());
      }
    };
  }

  private @Nullable Definition aliased(String alias) {
    int dot = alias.indexOf('.');
    ModuleNode module = world.module(alias.substring(0, dot));
    return module == null ? null : follow(module.definition(alias.substring(dot + 1)));
  }

  /** The type that a definition means as an annotation. */
  private Type meaning(@Nullable Definition definition, List<Type> args) {
    return switch (definition) {
      case Definition.ClassDefinition cls -> instance(cls.cls(), args);
      case Definition.TypeParameter param ->
          typeParameter(param.node(), param.file(), param.scope());
      case Definition.Alias alias -> {
        Scope scope = alias.file().bound.scopes().scopeOf(alias.node());
        Type value = type(alias.node().value(), alias.file(), scope, null);
        List<TypeVarType> parameters = new ArrayList<>();
        for (TypeParam param : alias.node().typeParams()) {
          parameters.add(typeParameter(param, alias.file(), scope));
        }
        yield parameters.isEmpty() ? value : Substitution.of(parameters, args).apply(value);
      }
      case Definition.Value value -> {
        TypeVarType variable = typeVariable(value);
        if (variable != null) {
          yield variable;
        }
        Context context = new Context(value.file(), value.scope(), null);
        if (value.value() instanceof Expr.Call call) {
          boolean newType = FunctionNode.lastName(call.func()).equals("NewType");
          yield newType && call.args().size() == 2
              ? type(call.args().get(1), context)
              : AnyType.ANY;
        }
        Type meant = type(value.value(), context);
        List<TypeVarType> parameters = new ArrayList<>();
        variablesIn(value.value(), context, parameters);
        yield parameters.isEmpty() ? meant : Substitution.of(parameters, args).apply(meant);
      }
      case Definition.Annotated annotated -> {
        String name = FunctionNode.lastName(annotated.annotation());
        Expr value = annotated.value();
        yield name.equals("TypeAlias") && value != null
            ? type(value, annotated.file(), annotated.scope(), null)
            : AnyType.ANY;
      }
      case Definition.Import module -> AnyType.ANY;
      case Definition.FunctionDefinition function -> AnyType.ANY;
      case null -> AnyType.ANY;
    };
  }

  private Type instance(ClassNode cls, List<Type> args) {
    if (cls == world.builtins.tupleClass()) {
      return new TupleType(args.isEmpty() ? List.of(AnyType.ANY) : args, true);
    }
    int wanted = cls.typeParameters().size();
    if (wanted == 0) {
      return new InstanceType(cls);
    }
    List<Type> all = new ArrayList<>(args);
    while (all.size() > wanted) {
      all.remove(all.size() - 1);
    }
    while (all.size() < wanted) {
      all.add(AnyType.ANY);
    }
    return new InstanceType(cls, List.copyOf(all));
  }

  private static List<Expr> elements(Expr slice) {
    return slice instanceof Expr.Tuple tuple ? tuple.elts() : List.of(slice);
  }

  private Type subscript(Expr.Subscript subscript, Context context) {
    String special = special(subscript.value(), context);
    List<Expr> args = elements(subscript.slice());
    switch (special) {
      case "" -> {}
      case "Union" -> {
        return Types.union(all(args, context));
      }
      case "Optional" -> {
        return Types.union(type(args.get(0), context), NoneType.NONE);
      }
      case "Literal" -> {
        Type result = NeverType.NEVER;
        for (Expr arg : args) {
          result = Types.union(result, literal(arg, context));
        }
        return result;
      }
      case "Callable" -> {
        return callable(args, context);
      }
      case "Annotated", "ClassVar", "Final", "Required", "NotRequired", "ReadOnly" -> {
        return type(args.get(0), context);
      }
      case "Tuple" -> {
        return tuple(args, context);
      }
      case "Type" -> {
        return typeOf(type(args.get(0), context));
      }
      case "TypeGuard", "TypeIs" -> {
        return world.builtins.bool();
      }
      default -> {
        String alias = ALIASES.get(special);
        return alias == null ? AnyType.ANY : meaning(aliased(alias), all(args, context));
      }
    }
    Definition head = resolve(subscript.value(), context);
    if (head instanceof Definition.ClassDefinition cls) {
      if (cls.cls() == world.builtins.tupleClass()) {
        return tuple(args, context);
      }
      if (cls.cls() == world.builtins.typeClass()) {
        return typeOf(type(args.get(0), context));
      }
    }
    return meaning(head, all(args, context));
  }

  private List<Type> all(List<Expr> exprs, Context context) {
    List<Type> types = new ArrayList<>(exprs.size());
    for (Expr expr : exprs) {
      types.add(type(expr, context));
    }
    return types;
  }

  private Type typeOf(Type type) {
    if (type instanceof InstanceType instance) {
      return new ClassObjectType(instance.cls(), instance.args(), false);
    }
    if (type instanceof TypeVarType) {
      return new InstanceType(world.builtins.typeClass(), List.of());
    }
    return new InstanceType(world.builtins.typeClass());
  }

  private Type tuple(List<Expr> args, Context context) {
    if (args.size() == 2
        && args.get(1) instanceof Expr.Constant constant
        && constant.value() == ConstantValue.Singleton.ELLIPSIS) {
      return new TupleType(List.of(type(args.get(0), context)), true);
    }
    if (args.size() == 1 && args.get(0) instanceof Expr.Tuple empty && empty.elts().isEmpty()) {
      return new TupleType(List.of(), false);
    }
    for (Expr arg : args) {
      if (arg instanceof Expr.Starred) {
        return new TupleType(List.of(AnyType.ANY), true);
      }
    }
    return new TupleType(List.copyOf(all(args, context)), false);
  }

  private Type literal(Expr expr, Context context) {
    if (expr instanceof Expr.Constant constant) {
      return literal(constant.value());
    }
    if (expr instanceof Expr.UnaryOp op
        && op.op() == UnaryOperator.USUB
        && op.operand() instanceof Expr.Constant constant
        && constant.value() instanceof ConstantValue.IntValue number) {
      BigInteger value = number.value().negate();
      return literal(new ConstantValue.IntValue(value));
    }
    if (expr instanceof Expr.Attribute attribute
        && resolve(attribute.value(), context) instanceof Definition.ClassDefinition cls) {
      return new EnumMemberType(cls.cls(), attribute.attr());
    }
    return type(expr, context);
  }

  /** The type of a literal value. */
  Type literal(ConstantValue value) {
    Builtins builtins = world.builtins;
    return switch (value) {
      case ConstantValue.IntValue n -> new LiteralType(builtins.intType().cls(), value);
      case ConstantValue.FloatValue n -> builtins.floatType();
      case ConstantValue.ComplexValue n -> builtins.instance("complex");
      case ConstantValue.StrValue text -> new LiteralType(builtins.str().cls(), value);
      case ConstantValue.BytesValue text -> new LiteralType(builtins.classOf("bytes"), value);
      case ConstantValue.Singleton singleton ->
          switch (singleton) {
            case NONE -> NoneType.NONE;
            case TRUE, FALSE -> new LiteralType(builtins.bool().cls(), value);
            case ELLIPSIS -> builtins.instanceIn("types", "EllipsisType");
          };
    };
  }

  private Type callable(List<Expr> args, Context context) {
    Type result = args.size() > 1 ? type(args.get(1), context) : AnyType.ANY;
    if (args.get(0) instanceof Expr.ListExpr list) {
      List<Parameter> parameters = new ArrayList<>();
      for (Expr parameter : list.elts()) {
        parameters.add(
            new Parameter(
                "",
                Parameter.Kind.POSITIONAL_ONLY,
                type(parameter, context),
                Provenance.DECLARED,
                false));
      }
      return callable(parameters, result, false);
    }
    return callable(List.of(), result, true);
  }

  private static Type callable(List<Parameter> parameters, Type result, boolean open) {
    return new FunctionType(
        new Signature(List.copyOf(parameters), result, Provenance.DECLARED, open), null);
  }

  /** A PEP 695 type parameter. */
  TypeVarType typeParameter(TypeParam param, FileNode file, Scope scope) {
    return switch (param) {
      case TypeParam.TypeVar variable -> {
        Expr bound = variable.bound();
        if (bound instanceof Expr.Tuple constraints) {
          List<Type> all = all(constraints.elts(), new Context(file, scope, null));
          yield new TypeVarType(param.name(), TypeVarKind.TYPE_VAR, null, all, param);
        }
        Type limit = bound == null ? null : type(bound, file, scope, null);
        yield new TypeVarType(param.name(), TypeVarKind.TYPE_VAR, limit, List.of(), param);
      }
      case TypeParam.ParamSpec spec ->
          new TypeVarType(param.name(), TypeVarKind.PARAM_SPEC, null, List.of(), param);
      case TypeParam.TypeVarTuple tuple ->
          new TypeVarType(param.name(), TypeVarKind.TYPE_VAR_TUPLE, null, List.of(), param);
    };
  }

  /** An old-style {@code T = TypeVar("T", ...)}; null if the value is something else. */
  @Nullable TypeVarType typeVariable(Definition.Value value) {
    if (!(value.value() instanceof Expr.Call call)) {
      return null;
    }
    TypeVarKind kind =
        switch (FunctionNode.lastName(call.func())) {
          case "TypeVar" -> TypeVarKind.TYPE_VAR;
          case "ParamSpec" -> TypeVarKind.PARAM_SPEC;
          case "TypeVarTuple" -> TypeVarKind.TYPE_VAR_TUPLE;
          default -> null;
        };
    if (kind == null
        || call.args().isEmpty()
        || !(call.args().get(0) instanceof Expr.Constant name)
        || !(name.value() instanceof ConstantValue.StrValue text)) {
      return null;
    }
    Context context = new Context(value.file(), value.scope(), null);
    List<Type> constraints = all(call.args().subList(1, call.args().size()), context);
    Type bound = null;
    for (var keyword : call.keywords()) {
      bound = "bound".equals(keyword.arg()) ? type(keyword.value(), context) : bound;
    }
    return new TypeVarType(text.value(), kind, bound, constraints, call);
  }

  /** The type variables that a type expression mentions, in order. */
  void variablesIn(Expr expr, FileNode file, Scope scope, List<TypeVarType> found) {
    variablesIn(expr, new Context(file, scope, null), found);
  }

  private void variablesIn(Expr expr, Context context, List<TypeVarType> found) {
    switch (expr) {
      case Expr.Name name -> {
        TypeVarType variable =
            switch (resolve(name, context)) {
              case Definition.Value value -> typeVariable(value);
              case Definition.TypeParameter param ->
                  typeParameter(param.node(), param.file(), param.scope());
              case null, default -> null;
            };
        if (variable != null && !found.contains(variable)) {
          found.add(variable);
        }
      }
      case Expr.Subscript subscript -> variablesIn(subscript.slice(), context, found);
      case Expr.Tuple tuple -> tuple.elts().forEach(e -> variablesIn(e, context, found));
      case Expr.ListExpr list -> list.elts().forEach(e -> variablesIn(e, context, found));
      case Expr.BinOp op -> {
        variablesIn(op.left(), context, found);
        variablesIn(op.right(), context, found);
      }
      case Expr.Starred starred -> variablesIn(starred.value(), context, found);
      default -> {}
    }
  }

  /** The type of a base class expression. */
  Type base(Expr expr, FileNode file, Scope scope) {
    return type(expr, file, scope, null);
  }

  /** What a definition of a stub is as a value. */
  Type valueOf(Definition definition) {
    return switch (follow(definition)) {
      case Definition.ClassDefinition cls -> cls.cls().type();
      case Definition.FunctionDefinition function -> overloads(function.function());
      case Definition.Import module -> {
        ModuleNode node = world.module(module.module());
        yield node == null ? AnyType.ANY : new ModuleType(node);
      }
      case Definition.Annotated annotated -> {
        Type declared = variable(annotated);
        yield declared == null ? AnyType.ANY : declared;
      }
      case Definition.Value value -> value(value.value(), value.file(), value.scope());
      case Definition.Alias alias -> new AliasType(meaning(alias, List.of()));
      case Definition.TypeParameter param -> AnyType.ANY;
      case null -> AnyType.ANY;
    };
  }

  /** The definitions of one stub function lie in one piece of text; they are its overloads. */
  private static Type overloads(FunctionNode function) {
    List<FunctionNode> all = new ArrayList<>();
    for (FunctionNode each : function.fileNode().functions) {
      if (each != null && each.owner() == null && each.name().equals(function.name())) {
        all.add(each);
      }
    }
    if (all.size() > 1) {
      List<FunctionType> types = new ArrayList<>();
      for (FunctionNode each : all) {
        types.add(new FunctionType(each.liveSignature(), each));
      }
      return new Type.OverloadedType(List.copyOf(types));
    }
    return function.lookupType();
  }

  /** The value of {@code name = expr} in a stub. */
  Type value(Expr expr, FileNode file, Scope scope) {
    if (expr instanceof Expr.Constant constant) {
      return constant.value() == ConstantValue.Singleton.ELLIPSIS
          ? AnyType.ANY
          : Types.widen(literal(constant.value()));
    }
    Definition found = resolve(expr, new Context(file, scope, null));
    return found == null ? AnyType.ANY : valueOf(found);
  }
}
