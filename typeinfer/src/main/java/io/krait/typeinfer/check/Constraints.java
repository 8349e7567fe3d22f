package io.krait.typeinfer.check;

import io.krait.typeinfer.check.Type.AnyType;
import io.krait.typeinfer.check.Type.TypeVarType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the type variables of one call: for each a lower bound (the union of what was
 * given for it) and an upper bound (what its uses allow). Variables that are not open are rigid.
 */
final class Constraints {
  /** Bounds of one variable; {@code pinned}: from an invariant place, so literals stay. */
  private record Bound(@Nullable Type lower, @Nullable Type upper, boolean pinned) {}

  private final Map<TypeVarType, Bound> bounds = new LinkedHashMap<>();

  void open(TypeVarType variable) {
    bounds.putIfAbsent(variable, new Bound(null, null, false));
  }

  boolean isOpen(TypeVarType variable) {
    return bounds.containsKey(variable);
  }

  List<TypeVarType> variables() {
    return new ArrayList<>(bounds.keySet());
  }

  /** A copy to come back to when an attempt fails. */
  Map<TypeVarType, ?> save() {
    return new LinkedHashMap<>(bounds);
  }

  @SuppressWarnings("unchecked")
  void restore(Map<TypeVarType, ?> saved) {
    bounds.clear();
    bounds.putAll((Map<TypeVarType, Bound>) saved);
  }

  private Bound get(TypeVarType variable) {
    Bound bound = bounds.get(variable);
    return bound == null ? new Bound(null, null, false) : bound;
  }

  boolean isSolved(TypeVarType variable) {
    Bound bound = get(variable);
    return bound.lower() != null || bound.upper() != null;
  }

  /** The variable must take this. */
  boolean lower(TypeVarType variable, Type type, boolean pinned, Assignability relation) {
    TypeVarDecl decl = variable.decl();
    if (type.equals(variable)) {
      return true;
    }
    Bound bound = get(variable);
    if (!decl.isTypeVar()) {
      return whole(variable, bound, type, pinned, relation);
    }
    if (!decl.constraints().isEmpty() && relation.isOpen(type)) {
      // Which of the constraints is not known before the other variable is.
      return true;
    }
    Type given = decl.isSelf() ? type : chosen(decl, type, bound, relation);
    if (given == null) {
      return false;
    }
    Type upper = bound.upper();
    if (upper != null && !relation.assignable(given, upper)) {
      return false;
    }
    Type known = bound.lower();
    Type joined;
    if (known == null || isUnknown(known)) {
      joined = given;
    } else if (isUnknown(given) || relation.closed(given, known)) {
      joined = known;
    } else if (pinned && bound.pinned()) {
      return false;
    } else if (!decl.constraints().isEmpty()) {
      return false;
    } else if (relation.closed(known, given)) {
      joined = given;
    } else {
      Type wideKnown = bound.pinned() ? known : Types.widen(known);
      Type wideGiven = pinned ? given : Types.widen(given);
      joined = wideKnown.equals(wideGiven) ? wideKnown : Types.union(known, given);
    }
    bounds.put(variable, new Bound(joined, upper, bound.pinned() || pinned));
    return true;
  }

  private static boolean isUnknown(Type type) {
    return type instanceof AnyType any && !any.explicit();
  }

  /** The type within the declared bound, or the constraint that takes it; null if none does. */
  private static @Nullable Type chosen(
      TypeVarDecl decl, Type type, Bound known, Assignability relation) {
    Type limit = decl.bound();
    if (limit != null && !relation.assignable(type, limit)) {
      return null;
    }
    if (decl.constraints().isEmpty() || type instanceof AnyType) {
      return type;
    }
    if (type instanceof TypeVarType same && !same.decl().constraints().isEmpty()) {
      boolean within =
          same.decl().constraints().stream()
              .allMatch(each -> decl.constraints().stream().anyMatch(c -> relation.same(each, c)));
      if (within) {
        return type;
      }
    }
    Type lower = known.lower();
    if (lower != null && relation.closed(type, lower)) {
      return lower;
    }
    Type best = null;
    for (Type constraint : decl.constraints()) {
      if (relation.closed(type, constraint)
          && (best == null || relation.closed(constraint, best))) {
        best = constraint;
      }
    }
    return best;
  }

  /** The variable may be no more than this. */
  boolean upper(TypeVarType variable, Type type, boolean pinned, Assignability relation) {
    if (type.equals(variable)) {
      return true;
    }
    Bound bound = get(variable);
    if (!variable.decl().isTypeVar()) {
      return whole(variable, bound, type, true, relation);
    }
    Type lower = bound.lower();
    if (lower != null && !relation.assignable(lower, type)) {
      return false;
    }
    if (!variable.decl().constraints().isEmpty() && lower == null && !(type instanceof AnyType)) {
      Type best = null;
      for (Type constraint : variable.decl().constraints()) {
        if (best == null && relation.closed(constraint, type)) {
          best = constraint;
        }
      }
      if (best == null) {
        return type instanceof TypeVarType;
      }
      bounds.put(variable, new Bound(lower, best, bound.pinned() || pinned));
      return true;
    }
    Type limit = variable.decl().bound();
    if (limit != null && pinned && !relation.assignable(type, limit)) {
      return false;
    }
    Type known = bound.upper();
    Type narrower =
        known == null || known instanceof AnyType || relation.closed(type, known)
            ? type
            : relation.closed(known, type) ? known : null;
    if (narrower == null) {
      return false;
    }
    bounds.put(variable, new Bound(lower, narrower, bound.pinned() || pinned));
    return true;
  }

  /** A ParamSpec or TypeVarTuple: given once, and the same each time. */
  private boolean whole(
      TypeVarType variable, Bound bound, Type type, boolean pinned, Assignability relation) {
    Type known = bound.lower();
    if (known == null || (Types.contains(known, Types::isAny) && !Types.hasAny(type))) {
      bounds.put(variable, new Bound(type, null, pinned));
      return true;
    }
    if (known.equals(type)) {
      return true;
    }
    if (known instanceof Type.TupleType a && type instanceof Type.TupleType b) {
      if (a.items().size() != b.items().size()) {
        return Types.variadicIndex(b.items()) >= 0 && relation.assignable(b, a);
      }
      if (bound.pinned()) {
        return pinned ? relation.same(a, b) : relation.closed(b, a);
      }
      if (pinned) {
        return relation.closed(a, b);
      }
      List<Type> joined = new ArrayList<>();
      for (int i = 0; i < a.items().size(); i++) {
        Type x = a.items().get(i);
        Type y = b.items().get(i);
        if (relation.closed(y, x)) {
          joined.add(x);
        } else if (relation.closed(x, y)) {
          joined.add(y);
        } else {
          joined.add(Types.union(Types.widen(x), Types.widen(y)));
        }
      }
      bounds.put(variable, new Bound(new Type.TupleType(List.copyOf(joined)), null, false));
      return true;
    }
    if (known instanceof Type.ParameterList a && type instanceof Type.ParameterList b) {
      boolean fits =
          relation.assignable(
                  new Type.CallableType(a.signature().withReturns(AnyType.ANY), null),
                  new Type.CallableType(b.signature().withReturns(AnyType.ANY), null))
              && relation.assignable(
                  new Type.CallableType(b.signature().withReturns(AnyType.ANY), null),
                  new Type.CallableType(a.signature().withReturns(AnyType.ANY), null));
      return fits;
    }
    return false;
  }

  @Nullable Type lowerOf(TypeVarType variable) {
    return get(variable).lower();
  }

  /** What a variable is, as far as is known; null for nothing. */
  @Nullable Type solution(TypeVarType variable, Assignability relation) {
    Bound bound = bounds.get(variable);
    if (bound == null) {
      return null;
    }
    Type lower = bound.lower();
    if (lower == null) {
      return bound.upper();
    }
    if (bound.pinned() || variable.decl().isSpec()) {
      return lower;
    }
    if (variable.decl().isTuple()) {
      return Types.widen(lower);
    }
    Type wide = Types.widen(lower);
    if (wide.equals(lower)) {
      return lower;
    }
    Type upper = bound.upper();
    Type limit = variable.decl().bound();
    boolean fits =
        (upper == null || relation.closed(wide, upper))
            && (limit == null || relation.closed(wide, limit));
    return fits ? wide : lower;
  }

  /** What a variable is with literals kept. */
  @Nullable Type exact(TypeVarType variable) {
    Bound bound = bounds.get(variable);
    return bound == null ? null : bound.lower() != null ? bound.lower() : bound.upper();
  }
}
