package io.krait.typeinfer.infer;

import io.krait.frontend.bind.Scope;
import io.krait.typeinfer.types.Type;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What the body of one outermost function, with all that is nested in it, adds to the cells of
 * others. Two bodies with equal logs leave the rest of the program in the same state.
 */
final class EffectLog {
  private record Effect(Cell cell, Type added) {
    @Override
    public int hashCode() {
      return System.identityHashCode(cell) * 31 + added.hashCode();
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // Cells have an identity.
    public boolean equals(Object other) {
      return other instanceof Effect that && cell == that.cell && added.equals(that.added);
    }
  }

  private final Scope home;
  private final Set<Effect> effects = new LinkedHashSet<>();
  private boolean tainted;

  EffectLog(Scope home) {
    this.home = home;
  }

  void add(Cell cell, Type added) {
    effects.add(new Effect(cell, added));
    tainted |= holdsOwn(added, Collections.newSetFromMap(new IdentityHashMap<>()));
  }

  void taint() {
    tainted = true;
  }

  /** Something that the body made, and that still grows, has reached others. */
  boolean isTainted() {
    return tainted;
  }

  /** The same effects on the same cells, in the same order. */
  boolean sameAs(EffectLog other) {
    return List.copyOf(effects).equals(List.copyOf(other.effects));
  }

  private boolean holdsOwn(Type type, Set<Cell> seen) {
    return switch (type) {
      case Cell cell -> cell.home == home || (seen.add(cell.root()) && holdsOwn(cell.peek(), seen));
      case Type.InstanceType instance -> anyOwn(instance.args(), seen);
      case Type.TupleType tuple -> anyOwn(tuple.items(), seen);
      case Type.UnionType union -> anyOwn(union.members(), seen);
      case Type.ClassObjectType cls -> anyOwn(cls.args(), seen);
      case Type.BoundMethodType bound ->
          holdsOwn(bound.receiver(), seen) || holdsOwn(bound.function(), seen);
      case Type.FunctionType function -> isNested(function);
      default -> false;
    };
  }

  private boolean isNested(Type.FunctionType function) {
    return function.function() instanceof FunctionNode node
        && !node.isBuiltin()
        && node.unit().home == home;
  }

  private boolean anyOwn(List<Type> types, Set<Cell> seen) {
    for (Type type : types) {
      if (holdsOwn(type, seen)) {
        return true;
      }
    }
    return false;
  }
}
