package io.krait.typeinfer.check;

import io.krait.typeinfer.check.Type.InstanceType;
import io.krait.typeinfer.check.Type.TupleType;
import io.krait.typeinfer.check.Type.TypeVarType;
import io.krait.typeinfer.check.Type.Unbounded;
import io.krait.typeinfer.check.Type.UnionType;
import java.util.ArrayList;
import java.util.List;

/** Tuples among each other (typing specification, "Tuples"). */
final class Tuples {
  /** So many combinations of union members are looked at. */
  private static final int MAX_EXPANSION = 64;

  private final Assignability relation;

  Tuples(Assignability relation) {
    this.relation = relation;
  }

  boolean toTuple(Type from, TupleType to) {
    if (from instanceof TupleType tuple) {
      return relate(tuple.items(), to.items());
    }
    if (from instanceof InstanceType instance) {
      Type found = ClassStructure.asSuper(instance, relation.program().tuple());
      if (found instanceof TupleType tuple) {
        return relate(tuple.items(), to.items());
      }
      return instance.cls().hasUnknownBase();
    }
    if (from instanceof Type.ParamSpecPart part && part.args()) {
      return to.items().size() == 1
          && to.items().get(0) instanceof Unbounded many
          && relation.assignable(relation.program().object(), many.element());
    }
    return false;
  }

  boolean relate(List<Type> from, List<Type> to) {
    int source = Types.variadicIndex(from);
    int target = Types.variadicIndex(to);
    if (source >= 0 && relation.isOpen(from.get(source)) && target < 0) {
      int rest = from.size() - source - 1;
      return to.size() >= source + rest
          && each(from, to, 0, 0, source)
          && relation.assignable(
              from.get(source), new TupleType(List.copyOf(to.subList(source, to.size() - rest))))
          && each(from, to, source + 1, to.size() - rest, rest);
    }
    if (target < 0) {
      if (source >= 0) {
        return from.get(source) instanceof Unbounded many
            && many.element() instanceof Type.AnyType
            && from.size() - 1 <= to.size()
            && padded(from, source, to);
      }
      return from.size() == to.size() && each(from, to, 0, 0, from.size());
    }
    int after = to.size() - target - 1;
    if (source < 0) {
      if (from.size() < to.size() - 1) {
        return false;
      }
      int middle = from.size() - after;
      return each(from, to, 0, 0, target)
          && middle(from.subList(target, middle), to.get(target))
          && each(from, to, middle, target + 1, after);
    }
    int sourceAfter = from.size() - source - 1;
    if (source < target || sourceAfter < after) {
      return from.get(source) instanceof Unbounded many && many.element() instanceof Type.AnyType;
    }
    return each(from, to, 0, 0, target)
        && middle(from.subList(target, from.size() - after), to.get(target))
        && each(from, to, from.size() - after, target + 1, after);
  }

  /** {@code tuple[Any, ...]} fits any length. */
  private boolean padded(List<Type> from, int variadic, List<Type> to) {
    int after = from.size() - variadic - 1;
    return each(from, to, 0, 0, variadic) && each(from, to, variadic + 1, to.size() - after, after);
  }

  private boolean each(List<Type> from, List<Type> to, int a, int b, int count) {
    for (int i = 0; i < count; i++) {
      if (!relation.assignable(from.get(a + i), to.get(b + i))) {
        return false;
      }
    }
    return true;
  }

  private boolean middle(List<Type> items, Type to) {
    if (to instanceof Unbounded many) {
      for (Type item : items) {
        boolean fits =
            item instanceof Unbounded other
                ? relation.assignable(other.element(), many.element())
                : (item instanceof TypeVarType variable && variable.decl().isTuple())
                    ? relation.isOpen(variable)
                        ? relation.assignable(new TupleType(List.of(many)), variable)
                        : relation.assignable(relation.program().object(), many.element())
                    : relation.assignable(item, many.element());
        if (!fits) {
          return false;
        }
      }
      return true;
    }
    if (items.size() == 1 && items.get(0).equals(to)) {
      return true;
    }
    if (relation.isOpen(to)) {
      return relation.assignable(new TupleType(List.copyOf(items)), to);
    }
    if (items.size() == 1 && items.get(0) instanceof Unbounded many) {
      return many.element() instanceof Type.AnyType;
    }
    return items.size() == 1
        && relation.isOpen(items.get(0))
        && relation.assignable(items.get(0), new TupleType(List.of(to)));
  }

  /** {@code tuple[int | str]} is {@code tuple[int] | tuple[str]}. */
  boolean expandedFits(TupleType from, UnionType to) {
    List<List<Type>> rows = new ArrayList<>();
    rows.add(List.of());
    boolean split = false;
    for (Type item : from.items()) {
      Type expanded = Literals.expand(relation.program(), item);
      List<Type> members = Types.isVariadic(item) ? List.of(item) : Types.members(expanded);
      split |= members.size() > 1;
      List<List<Type>> next = new ArrayList<>();
      for (List<Type> row : rows) {
        for (Type member : members) {
          List<Type> longer = new ArrayList<>(row);
          longer.add(member);
          next.add(longer);
        }
      }
      rows = next;
      if (rows.size() > MAX_EXPANSION) {
        return false;
      }
    }
    if (!split) {
      return false;
    }
    for (List<Type> row : rows) {
      boolean fits = false;
      for (Type member : Types.members(to)) {
        fits |= relation.closed(new TupleType(List.copyOf(row)), member);
      }
      if (!fits) {
        return false;
      }
    }
    return true;
  }
}
