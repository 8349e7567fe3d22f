package io.krait.typeinfer.check;

import io.krait.typeinfer.check.Type.AnyType;
import io.krait.typeinfer.check.Type.InstanceType;
import io.krait.typeinfer.check.Type.NeverType;
import io.krait.typeinfer.check.Type.TypeVarType;
import io.krait.typeinfer.check.Type.UnionType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether a value of one type may stand where another is wanted (typing specification, "Type system
 * concepts": assignability is consistent subtyping). With constraints, open type variables on
 * either side are solved on the way.
 */
final class Assignability {
  private static final int MAX_DEPTH = 60;
  private static final int MAX_NESTED = 60;

  private final Program program;
  private final @Nullable Constraints constraints;
  private final Callables callables;
  private final Protocols protocols;
  private final Tuples tuples;
  private final Set<List<Object>> assumed = new HashSet<>();
  private boolean pinned;
  private int depth;

  Assignability(Program program, @Nullable Constraints constraints) {
    this.program = program;
    this.constraints = constraints;
    this.callables = new Callables(program, this);
    this.protocols = new Protocols(program, this);
    this.tuples = new Tuples(this);
  }

  Program program() {
    return program;
  }

  @Nullable Constraints constraints() {
    return constraints;
  }

  Callables callables() {
    return callables;
  }

  static boolean check(Program program, Type from, Type to) {
    return new Assignability(program, null).assignable(from, to);
  }

  /** Like {@link #assignable}, without solving anything. */
  boolean closed(Type from, Type to) {
    return new Assignability(program, null).assignable(from, to);
  }

  /** Assignable both ways: for invariant places. */
  boolean same(Type a, Type b) {
    if (a.equals(b)) {
      return true;
    }
    boolean before = pinned;
    pinned = true;
    boolean result = assignable(a, b) && assignable(b, a);
    pinned = before;
    return result;
  }

  boolean isOpen(Type type) {
    return constraints != null
        && type instanceof TypeVarType variable
        && constraints.isOpen(variable);
  }

  private boolean hasOpen(Type type) {
    return constraints != null && Types.contains(type, this::isOpen);
  }

  /** Tries, and undoes what a failed attempt solved. */
  boolean attempt(Type from, Type to) {
    Map<TypeVarType, ?> saved = constraints == null ? null : constraints.save();
    if (assignable(from, to)) {
      return true;
    }
    if (constraints != null && saved != null) {
      constraints.restore(saved);
    }
    return false;
  }

  boolean assignable(Type from, Type to) {
    if (from == to) {
      return true;
    }
    if (depth > MAX_DEPTH || program.comparisons > MAX_NESTED) {
      return true;
    }
    depth++;
    program.comparisons++;
    try {
      return relate(from, to);
    } finally {
      depth--;
      program.comparisons--;
    }
  }

  private boolean relate(Type from, Type to) {
    if (from instanceof Type.ClassType named
        && to instanceof Type.ClassType wanted
        && !(to.equals(from) && !named.exact())) {
      Boolean refused = abstractClass(named, wanted);
      if (refused != null) {
        return false;
      }
    }
    if (pinned
        && isOpen(to)
        && isOpen(from)
        && constraints != null
        && !constraints.isSolved((TypeVarType) to)
        && !constraints.isSolved((TypeVarType) from)) {
      return true;
    }
    if (to instanceof TypeVarType variable && isOpen(to)) {
      return constraints == null || constraints.lower(variable, from, pinned, this);
    }
    if (from instanceof TypeVarType variable && isOpen(from)) {
      return constraints == null || constraints.upper(variable, to, pinned, this);
    }
    if (from.equals(to)) {
      return true;
    }
    if (to instanceof AnyType || from instanceof AnyType) {
      solveAny(from, to);
      return true;
    }
    if (from instanceof NeverType) {
      return true;
    }
    if (from instanceof Type.AliasRefType || to instanceof Type.AliasRefType) {
      List<Object> pair = List.of(from, to);
      if (!assumed.add(pair)) {
        return true;
      }
      boolean result = assignable(Types.expand(from), Types.expand(to));
      assumed.remove(pair);
      return result;
    }
    if (to instanceof InstanceType object && object.cls().isBuiltin("object")) {
      return true;
    }
    if (from instanceof UnionType union) {
      return fromUnion(union, to);
    }
    if (to instanceof UnionType union) {
      return toUnion(from, union);
    }
    return relateSingle(from, to);
  }

  /** Matched against Any, open variables are Any, unless something else says more. */
  private void solveAny(Type from, Type to) {
    if (constraints == null) {
      return;
    }
    Type open = from instanceof AnyType ? to : from;
    Type any = from instanceof AnyType ? from : to;
    List<TypeVarType> variables = new ArrayList<>();
    Types.variables(open, variables);
    for (TypeVarType variable : variables) {
      if (constraints.isOpen(variable) && !constraints.isSolved(variable)) {
        Type value =
            switch (variable.decl().kind) {
              case TYPE_VAR -> any;
              default -> TypeArguments.unknown(variable);
            };
        constraints.lower(variable, value, false, this);
      }
    }
  }

  private boolean fromUnion(UnionType from, Type to) {
    if (to instanceof UnionType target && hasOpen(to)) {
      // What both sides share says nothing of the variables.
      List<Type> rest = new ArrayList<>();
      for (Type member : Types.members(from)) {
        if (!target.members().contains(member)) {
          rest.add(member);
        }
      }
      for (Type member : rest) {
        if (!toUnion(member, target)) {
          return false;
        }
      }
      return true;
    }
    for (Type member : Types.members(from)) {
      if (!assignable(member, to)) {
        return false;
      }
    }
    return true;
  }

  private boolean toUnion(Type from, UnionType to) {
    List<Type> members = Types.members(to);
    if (members.contains(from)) {
      return true;
    }
    List<Type> bare = new ArrayList<>();
    List<Type> open = new ArrayList<>();
    for (Type member : members) {
      if (isOpen(member)) {
        bare.add(member);
      } else if (hasOpen(member)) {
        open.add(member);
      } else if (assignable(from, member)) {
        return true;
      }
    }
    for (Type member : open) {
      if (attempt(from, member)) {
        return true;
      }
    }
    for (Type member : bare) {
      if (attempt(from, member)) {
        return true;
      }
    }
    Type parts = Literals.expand(program, from);
    if (parts instanceof UnionType expanded) {
      return fromUnion(expanded, to);
    }
    if (from instanceof TypeVarType variable) {
      return upperBound(variable, to);
    }
    return from instanceof Type.TupleType tuple && tuples.expandedFits(tuple, to);
  }

  private boolean upperBound(TypeVarType variable, Type to) {
    TypeVarDecl decl = variable.decl();
    if (!decl.constraints().isEmpty()) {
      for (Type constraint : decl.constraints()) {
        if (!assignable(constraint, to)) {
          return false;
        }
      }
      return true;
    }
    Type bound = decl.bound();
    if (bound == null) {
      return to instanceof InstanceType instance && isObjectLike(instance);
    }
    return assignable(bound, to);
  }

  private boolean isObjectLike(InstanceType to) {
    return to.cls().isProtocol() && assignable(program.object(), to);
  }

  private boolean relateSingle(Type from, Type to) {
    if (from instanceof TypeVarType variable && variable.decl().isTypeVar()) {
      return upperBound(variable, to);
    }
    return switch (to) {
      case TypeVarType variable -> false;
      case NeverType never -> false;
      case Type.NoneType none -> from instanceof InstanceType i && i.cls().is("types", "NoneType");
      case Type.LiteralStringType text ->
          from instanceof Type.LiteralType literal && literal.value() instanceof String;
      case Type.LiteralType literal -> from.equals(literal);
      case InstanceType instance -> toInstance(from, instance);
      case Type.TupleType tuple -> tuples.toTuple(from, tuple);
      case Type.CallableType callable -> callables.toCallable(from, callable);
      case Type.OverloadedType overloaded -> callables.toOverloaded(from, overloaded);
      case Type.ClassType cls -> toClass(from, cls);
      case Type.ParamSpecPart part -> from.equals(part);
      case Type.ParameterList list ->
          from instanceof Type.ParameterList other
              && callables.relate(list.signature(), other.signature());
      case Type.GuardType guard ->
          from instanceof Type.GuardType other
              ? other.exact() == guard.exact()
                  && (guard.exact()
                      ? same(other.narrowed(), guard.narrowed())
                      : assignable(other.narrowed(), guard.narrowed()))
              : isBool(from);
      case Type.TypeFormType form -> toForm(from, form);
      case Type.Unbounded item ->
          from instanceof Type.Unbounded other && assignable(other.element(), item.element());
      case Type.Unpacked item ->
          from instanceof Type.Unpacked other && assignable(other.inner(), item.inner());
      case Type.ModuleType module -> from.equals(module);
      case Type.PropertyType property -> from.equals(property);
      case Type.SuperType parent -> false;
      case AnyType any -> true;
      case UnionType union -> false;
      case Type.AliasRefType alias -> false;
    };
  }

  private static boolean isBool(Type type) {
    return type instanceof InstanceType instance && instance.cls().isBuiltin("bool");
  }

  private boolean toForm(Type from, Type.TypeFormType to) {
    return switch (from) {
      case Type.TypeFormType form -> assignable(form.meaning(), to.meaning());
      case Type.ClassType cls -> assignable(cls.instance(), to.meaning());
      case Type.NoneType none -> assignable(none, to.meaning());
      default -> false;
    };
  }

  /** Where {@code type[P]} of a protocol is wanted, a class that cannot be called is refused. */
  private @Nullable Boolean abstractClass(Type.ClassType from, Type.ClassType to) {
    boolean refused =
        from.exact()
            && !to.exact()
            && to.instance() instanceof InstanceType wanted
            && wanted.cls().isProtocol()
            && from.instance() instanceof InstanceType known
            && (known.cls().isProtocol() || Abstracts.isAbstract(known.cls()));
    return refused ? Boolean.TRUE : null;
  }

  private boolean toClass(Type from, Type.ClassType to) {
    if (from instanceof Type.ClassType cls) {
      if (cls.exact()
          && to.instance() instanceof AnyType
          && cls.instance() instanceof InstanceType made
          && made.cls().has(ClassShape.Trait.NEW_TYPE)) {
        return false;
      }
      if (to.instance() instanceof AnyType || cls.instance() instanceof AnyType) {
        return assignable(cls.instance(), to.instance());
      }
      Type made = Constructors.opened(program, cls.instance(), constraints);
      if (to.instance() instanceof InstanceType wanted
          && wanted.cls().isProtocol()
          && cls.exact()
          && made instanceof InstanceType known
          && known.cls().isProtocol()) {
        return false;
      }
      if (to.instance() instanceof InstanceType wanted
          && wanted.cls().isProtocol()
          && cls.exact()
          && made instanceof InstanceType known
          && Abstracts.isAbstract(known.cls())) {
        return false;
      }
      return assignable(made, to.instance());
    }
    if (from instanceof InstanceType instance) {
      if (instance.cls().isBuiltin("type")) {
        return true;
      }
      return instance.cls().isSubclassOf(program.cls("type"))
          && (to.instance() instanceof InstanceType i && i.cls().isBuiltin("object"));
    }
    return false;
  }

  /** A TypedDict among TypedDicts, and as a mapping or dict; null where that says nothing. */
  private @Nullable Boolean typedDict(InstanceType from, InstanceType to) {
    TypedDictRelation dicts =
        new TypedDictRelation(program, (wanted, given) -> assignable(given, wanted));
    if (to.cls().isTypedDict()) {
      return from.cls().isTypedDict() && dicts.assignable(to, from);
    }
    if (!from.cls().isTypedDict() || to.cls() == from.cls()) {
      return null;
    }
    if (to.cls().isBuiltin("dict") || to.cls().is("typing", "MutableMapping")) {
      InstanceType plain = dicts.asDict(from);
      return plain != null && nominal(plain, to);
    }
    InstanceType mapping = dicts.asMapping(from);
    return mapping.cls().isSubclassOf(to.cls()) ? Boolean.valueOf(nominal(mapping, to)) : null;
  }

  private boolean toInstance(Type from, InstanceType to) {
    if (from instanceof InstanceType instance) {
      Boolean dict = typedDict(instance, to);
      if (dict != null) {
        return dict;
      }
    }
    if (to.cls().isProtocol()) {
      return protocols.toProtocol(from, to);
    }
    return switch (from) {
      case InstanceType instance -> nominal(instance, to);
      case Type.LiteralType literal -> nominal(new InstanceType(literal.cls(), List.of()), to);
      case Type.LiteralStringType text -> nominal(program.str(), to);
      case Type.TupleType tuple -> nominal(program.asInstance(tuple), to);
      case Type.GuardType guard -> nominal(program.bool(), to);
      case Type.NoneType none -> to.cls().is("types", "NoneType");
      case Type.ClassType cls -> classToInstance(cls, to);
      case Type.CallableType callable -> isFunctionClass(to);
      case Type.OverloadedType overloaded -> isFunctionClass(to);
      case Type.ModuleType module -> to.cls().name().equals("ModuleType");
      case Type.PropertyType property -> to.cls().isBuiltin("property");
      case Type.TypeFormType form ->
          to.cls().name().equals("UnionType") || to.cls().name().equals("GenericAlias");
      case Type.ParamSpecPart part ->
          nominal(
              part.args()
                  ? program.asInstance(
                      new Type.TupleType(List.of(new Type.Unbounded(program.object()))))
                  : program.instance("dict", program.str(), program.object()),
              to);
      default -> false;
    };
  }

  private static boolean isFunctionClass(InstanceType to) {
    return to.cls().module().isStub()
        && (to.cls().name().equals("FunctionType") || to.cls().name().equals("MethodType"));
  }

  private boolean classToInstance(Type.ClassType from, InstanceType to) {
    if (from.exact()
        && from.instance() instanceof InstanceType made
        && made.cls().has(ClassShape.Trait.NEW_TYPE)) {
      return false;
    }
    if (from.instance() instanceof AnyType) {
      return to.cls().isSubclassOf(program.cls("type"));
    }
    ClassDecl cls = Types.expand(from.instance()) instanceof InstanceType i ? i.cls() : null;
    if (from.instance() instanceof TypeVarType variable) {
      Type bound = variable.decl().bound();
      cls = bound instanceof InstanceType i ? i.cls() : program.cls("object");
    }
    ClassDecl metaclass = cls == null ? program.cls("type") : cls.metaclass();
    return metaclass.isSubclassOf(to.cls());
  }

  /** By the class's own bases. */
  boolean nominal(InstanceType from, InstanceType to) {
    Type found = ClassStructure.asSuper(from, to.cls());
    if (found instanceof InstanceType same) {
      return arguments(same, to);
    }
    if (found instanceof Type.TupleType tuple) {
      return arguments(program.asInstance(tuple), to);
    }
    if (from.cls().hasUnknownBase()) {
      return true;
    }
    if (to.cls().isBuiltin("float")) {
      return from.cls().isSubclassOf(program.cls("int"));
    }
    if (to.cls().isBuiltin("complex")) {
      return from.cls().isSubclassOf(program.cls("int"))
          || from.cls().isSubclassOf(program.cls("float"));
    }
    return false;
  }

  /** The arguments of two instances of one class, each as its parameter varies. */
  private boolean arguments(InstanceType from, InstanceType to) {
    if (from.equals(to)) {
      return true;
    }
    List<TypeVarType> params = to.cls().typeParams();
    for (int i = 0; i < params.size() && i < to.args().size() && i < from.args().size(); i++) {
      Type a = from.args().get(i);
      Type b = to.args().get(i);
      if (!argument(a, b, program.variances().of(to.cls(), i))) {
        return false;
      }
    }
    return true;
  }

  boolean argument(Type from, Type to, TypeVarDecl.Variance variance) {
    return switch (variance) {
      case COVARIANT -> assignable(from, to);
      case CONTRAVARIANT -> assignable(to, from);
      case INVARIANT, INFERRED -> same(from, to);
    };
  }

  /** Guards against endless recursion: whether the pair is being compared already. */
  boolean assume(Object a, Object b) {
    return program.assumed.add(List.of(a, b));
  }

  void release(Object a, Object b) {
    program.assumed.remove(List.of(a, b));
  }
}
