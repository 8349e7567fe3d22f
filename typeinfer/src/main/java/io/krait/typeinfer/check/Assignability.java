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
  private final Tuples tuples;
  private final UnionRelation unions;
  private final ClassObjectRelation classes;
  private final InstanceRelation instances;
  private final Set<List<Object>> assumed = new HashSet<>();
  private boolean pinned;
  private int depth;

  Assignability(Program program, @Nullable Constraints constraints) {
    this.program = program;
    this.constraints = constraints;
    this.callables = new Callables(program, this);
    this.tuples = new Tuples(this);
    this.unions = new UnionRelation(program, this, tuples);
    this.classes = new ClassObjectRelation(program, this);
    this.instances = new InstanceRelation(program, this, new Protocols(program, this));
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

  boolean hasOpen(Type type) {
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
        && !(to.equals(from) && !named.exact())
        && ClassObjectRelation.isRefused(named, wanted)) {
      return false;
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
      return unions.from(union, to);
    }
    if (to instanceof UnionType union) {
      return unions.to(from, union);
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

  private boolean relateSingle(Type from, Type to) {
    if (from instanceof TypeVarType variable && variable.decl().isTypeVar()) {
      return unions.upperBound(variable, to);
    }
    return switch (to) {
      case TypeVarType variable -> false;
      case NeverType never -> false;
      case Type.NoneType none -> from instanceof InstanceType i && i.cls().is("types", "NoneType");
      case Type.LiteralStringType text ->
          from instanceof Type.LiteralType literal && literal.value() instanceof String;
      case Type.LiteralType literal -> from.equals(literal);
      case InstanceType instance -> instances.toInstance(from, instance);
      case Type.TupleType tuple -> tuples.toTuple(from, tuple);
      case Type.CallableType callable -> callables.toCallable(from, callable);
      case Type.OverloadedType overloaded -> callables.toOverloaded(from, overloaded);
      case Type.ClassType cls -> classes.toClass(from, cls);
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
      case Type.TypeFormType form -> classes.toForm(from, form);
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

  /** By the class's own bases. */
  boolean nominal(InstanceType from, InstanceType to) {
    return instances.nominal(from, to);
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
