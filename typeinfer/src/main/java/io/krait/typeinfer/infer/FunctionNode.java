package io.krait.typeinfer.infer;

import io.krait.frontend.bind.BoundFile;
import io.krait.frontend.bind.Scope;
import io.krait.frontend.tree.Arg;
import io.krait.frontend.tree.Arguments;
import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.Node;
import io.krait.frontend.tree.Stmt;
import io.krait.typeinfer.types.ClassInfo;
import io.krait.typeinfer.types.FunctionInfo;
import io.krait.typeinfer.types.Parameter;
import io.krait.typeinfer.types.Provenance;
import io.krait.typeinfer.types.Signature;
import io.krait.typeinfer.types.Type;
import io.krait.typeinfer.types.Type.AnyType;
import io.krait.typeinfer.types.Type.FunctionType;
import io.krait.typeinfer.types.Type.NeverType;
import io.krait.typeinfer.types.Type.NoneType;
import io.krait.typeinfer.types.Type.OverloadedType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A function while the program is checked. */
final class FunctionNode implements FunctionInfo {
  /** Decorators that leave the function itself where it is. */
  private static final Set<String> TRANSPARENT =
      Set.of(
          "override",
          "final",
          "abstractmethod",
          "deprecated",
          "no_type_check",
          "staticmethod",
          "classmethod",
          "overload",
          "property",
          "setter",
          "getter",
          "deleter",
          "type_check_only",
          "cached_property");

  /** Decorators that may wrap the function in something called in the same way. */
  private static final Set<String> KEEPING =
      Set.of(
          "override",
          "final",
          "abstractmethod",
          "wraps",
          "cache",
          "lru_cache",
          "deprecated",
          "no_type_check",
          "runtime_checkable",
          "staticmethod",
          "classmethod",
          "overload",
          "total_ordering",
          "property",
          "setter",
          "getter",
          "deleter",
          "cached_property",
          "type_check_only",
          "singledispatch",
          "coroutine");

  private FileNode file;
  private Node node;
  Arguments args;
  private final @Nullable ClassNode owner;
  private final Kind kind;
  private List<Expr> decorators;
  String qualifiedName;
  final Cell returned;
  final Cell yielded;
  boolean escapes;
  int callers;

  /** For the one that follows overloads: those overloads. */
  private final List<FunctionNode> alternatives = new ArrayList<>(0);

  private @Nullable FunctionNode implementation;
  private @Nullable List<ParameterNode> parameters;
  private @Nullable Type declaredReturn;
  private boolean declaredKnown;
  private @Nullable Signature stubSignature;

  FunctionNode(FileNode file, Node node, @Nullable ClassNode owner) {
    this.file = file;
    this.node = node;
    this.owner = owner;
    if (node instanceof Stmt.FunctionDef def) {
      args = def.args();
      decorators = def.decoratorList();
      qualifiedName = def.name();
    } else if (node instanceof Expr.Lambda lambda) {
      args = lambda.args();
      decorators = List.of();
      qualifiedName = "<lambda>";
    } else {
      throw new IllegalArgumentException("no function: " + node);
    }
    this.kind = kindOf();
    this.returned = new Cell(file, false);
    this.yielded = new Cell(file, false);
    this.returned.home = Unit.homeOf(scope());
    this.yielded.home = this.returned.home;
  }

  /** From now on the function is this definition, which differs from the last in its body only. */
  void replace(FileNode edited, Stmt.FunctionDef def) {
    file = edited;
    node = def;
    args = def.args();
    decorators = def.decoratorList();
    returned.home = scope();
    yielded.home = scope();
    List<ParameterNode> known = parameters;
    if (known != null) {
      List<ParameterNode> fresh = ParameterNode.of(this);
      for (int i = 0; i < known.size(); i++) {
        known.get(i).replace(fresh.get(i));
      }
    }
  }

  private Kind kindOf() {
    if (owner == null) {
      return Kind.FUNCTION;
    }
    for (Expr decorator : decorators) {
      switch (lastName(decorator)) {
        case "staticmethod" -> {
          return Kind.STATIC_METHOD;
        }
        case "classmethod" -> {
          return Kind.CLASS_METHOD;
        }
        case "property", "setter", "getter", "deleter", "cached_property" -> {
          return Kind.PROPERTY;
        }
        default -> {}
      }
    }
    return switch (name()) {
      case "__new__" -> Kind.STATIC_METHOD;
      case "__init_subclass__", "__class_getitem__" -> Kind.CLASS_METHOD;
      default -> Kind.METHOD;
    };
  }

  /** The last part of a dotted name, also of one that is called; "" for anything else. */
  static String lastName(Expr expr) {
    return switch (expr) {
      case Expr.Name written -> written.name();
      case Expr.Attribute attribute -> attribute.attr();
      case Expr.Call call -> lastName(call.func());
      default -> "";
    };
  }

  boolean hasDecorator(String name) {
    for (Expr decorator : decorators) {
      if (lastName(decorator).equals(name)) {
        return true;
      }
    }
    return false;
  }

  List<Expr> decorators() {
    return decorators;
  }

  FileNode fileNode() {
    return file;
  }

  Scope scope() {
    return file.bound.scopes().scopeOf(node);
  }

  Unit unit() {
    return file.unitOf(scope());
  }

  void addAlternative(FunctionNode alternative) {
    alternatives.add(alternative);
    alternative.implementation = this;
  }

  /** For an {@code @overload} signature: what a call of it runs. */
  FunctionNode implementation() {
    FunctionNode known = implementation;
    return known == null || known.hasDecorator("overload") ? this : known;
  }

  List<FunctionNode> alternatives() {
    return alternatives;
  }

  /** The type parameters that the function itself states (PEP 695). */
  List<Type.TypeVarType> variables() {
    List<Type.TypeVarType> variables = new ArrayList<>(0);
    if (node instanceof Stmt.FunctionDef def) {
      def.typeParams()
          .forEach(param ->
              variables.add(
                  file.world.builtins.annotations.typeParameter(param, file, annotationScope())));
    }
    return variables;
  }

  @Nullable String firstParameter() {
    List<Arg> positional = args.posonlyargs().isEmpty() ? args.args() : args.posonlyargs();
    return positional.isEmpty() ? null : positional.get(0).arg();
  }

  /** Whether the first parameter is the receiver. */
  boolean hasReceiver() {
    return owner != null && (kind != Kind.STATIC_METHOD || name().equals("__new__"));
  }

  List<ParameterNode> parameters() {
    List<ParameterNode> known = parameters;
    if (known == null) {
      known = ParameterNode.of(this);
      parameters = known;
    }
    return known;
  }

  /** The annotation of the result; null if there is none. */
  @Nullable Type declaredReturn() {
    if (!declaredKnown) {
      declaredKnown = true;
      if (node instanceof Stmt.FunctionDef def && def.returns() != null) {
        declaredReturn =
            file.world.builtins.annotations.type(def.returns(), file, annotationScope(), owner);
      } else if (file.isStub()) {
        declaredReturn = AnyType.ANY;
      }
    }
    return declaredReturn;
  }

  /** Where the annotations are evaluated. */
  Scope annotationScope() {
    Scope generic = file.bound.scopes().typeParameterScopeOf(node);
    Scope own = scope();
    Scope parent = own.parent();
    return generic != null ? generic : parent == null ? own : parent;
  }

  /** What a call gives: the declared type, made more precise by what the body was seen to give. */
  Type result() {
    Type declared = declaredReturn();
    if (file.isStub()) {
      return declared == null ? AnyType.ANY : isCoroutine() ? coroutine(declared) : declared;
    }
    if (file.isForeign() && declared == null && !hasDecorator("overload")) {
      file.world.demand(unit());
    }
    if (hasDecorator("contextmanager") || hasDecorator("overload")) {
      return declared == null ? AnyType.ANY : declared;
    }
    Type actual = bodyResult();
    if (declared == null) {
      return isAbstract() && actual instanceof NoneType ? AnyType.ANY : actual;
    }
    if (file.isForeign()) {
      return isCoroutine() && !isGenerator() ? coroutine(declared) : declared;
    }
    if (isGenerator() && !(actual instanceof NeverType)) {
      return isCoroutine() ? declared : generatorResult(declared, actual);
    }
    if (isCoroutine()) {
      return coroutine(Relations.refine(declared, returned.current()));
    }
    if (isAbstract() || (owner != null && owner.has(ClassInfo.Trait.PROTOCOL))) {
      return declared;
    }
    return Relations.refine(declared, actual);
  }

  private static Type generatorResult(Type declared, Type actual) {
    return Types.hasAny(Types.resolve(actual)) ? declared : actual;
  }

  private Type bodyResult() {
    Builtins builtins = file.world.builtins;
    Type value = returned.current();
    if (isGenerator()) {
      Type item = yielded.current();
      return isCoroutine()
          ? builtins.instanceIn("typing", "AsyncGenerator", item, AnyType.ANY)
          : builtins.instanceIn(
              "typing",
              "Generator",
              item,
              AnyType.ANY,
              value instanceof NeverType ? NoneType.NONE : value);
    }
    return isCoroutine() ? coroutine(value) : value;
  }

  private Type coroutine(Type value) {
    return file.world.builtins.instanceIn("typing", "Coroutine", AnyType.ANY, AnyType.ANY, value);
  }

  /** What looking the function up on its class gives: one function or its overloads. */
  Type lookupType() {
    if (alternatives.isEmpty()) {
      return new FunctionType(liveSignature(), this);
    }
    List<FunctionType> types = new ArrayList<>(alternatives.size());
    for (FunctionNode alternative : alternatives) {
      types.add(new FunctionType(alternative.liveSignature(), alternative));
    }
    return new OverloadedType(List.copyOf(types));
  }

  /** The signature as far as it is known. */
  Signature liveSignature() {
    Signature known = stubSignature;
    if (known != null) {
      return known;
    }
    List<Parameter> all = new ArrayList<>();
    for (ParameterNode parameter : parameters()) {
      all.add(parameter.asParameter());
    }
    Provenance provenance = declaredReturn() != null ? Provenance.DECLARED : Provenance.INFERRED;
    Signature signature = new Signature(List.copyOf(all), result(), provenance, false);
    if (file.isStub()) {
      stubSignature = signature;
    }
    return signature;
  }

  @Override
  public Signature signature() {
    if (file.isStub()) {
      return liveSignature();
    }
    List<Parameter> all = new ArrayList<>();
    for (ParameterNode parameter : parameters()) {
      Parameter live = parameter.asParameter();
      all.add(live.withType(Types.resolve(live.type())));
    }
    Type declared = declaredReturn();
    Type result = Types.resolve(result());
    Provenance provenance =
        declared != null
            ? Provenance.DECLARED
            : result instanceof AnyType ? Provenance.UNKNOWN : Provenance.INFERRED;
    return new Signature(List.copyOf(all), result, provenance, false);
  }

  @Override
  public @Nullable Type declaredResult() {
    return declaredReturn();
  }

  @Override
  public Type inferredReturn() {
    return file.isStub() ? AnyType.ANY : Types.resolve(bodyResult());
  }

  @Override
  public String name() {
    return node instanceof Stmt.FunctionDef def ? def.name() : "<lambda>";
  }

  @Override
  public String qualifiedName() {
    return qualifiedName;
  }

  @Override
  public String moduleName() {
    return file.module.name();
  }

  @Override
  public BoundFile file() {
    return file.bound;
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public Kind kind() {
    return kind;
  }

  @Override
  public @Nullable ClassInfo owner() {
    return owner;
  }

  @Nullable ClassNode ownerNode() {
    return owner;
  }

  @Override
  public List<FunctionType> overloads() {
    List<FunctionType> types = new ArrayList<>(alternatives.size());
    for (FunctionNode alternative : alternatives) {
      types.add(alternative.type());
    }
    return types;
  }

  @Override
  public boolean escapes() {
    return escapes || isReplacedByDecorator();
  }

  @Override
  public boolean isReplacedByDecorator() {
    return !decoratedOnlyBy(TRANSPARENT);
  }

  /** Whether calls of what the decorators give are typed as calls of the function. */
  boolean keepsSignature() {
    return decoratedOnlyBy(KEEPING);
  }

  private boolean decoratedOnlyBy(Set<String> known) {
    for (Expr decorator : decorators) {
      if (!known.contains(lastName(decorator))) {
        return false;
      }
    }
    return true;
  }

  @Override
  public boolean isGenerator() {
    return node instanceof Stmt.FunctionDef && scope().isGenerator();
  }

  @Override
  public boolean isCoroutine() {
    return node instanceof Stmt.FunctionDef def && def.isAsync();
  }

  @Override
  public boolean isAbstract() {
    return hasDecorator("abstractmethod");
  }

  @Override
  public boolean isBuiltin() {
    return file.isStub();
  }

  @Override
  public int knownCallers() {
    return callers;
  }

  @Override
  public String toString() {
    return qualifiedName;
  }
}
