package io.krait.typeinfer.check;

import io.krait.typeinfer.check.Type.InstanceType;
import io.krait.typeinfer.check.TypedDictShape.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** Assignability of TypedDicts (typing specification, "Typed dictionaries"): structural. */
final class TypedDictRelation {
  private final BiPredicate<Type, Type> assignable;
  private final Program program;

  /**
   * @param assignable whether a value of the second type may be stored as the first
   */
  TypedDictRelation(Program program, BiPredicate<Type, Type> assignable) {
    this.program = program;
    this.assignable = assignable;
  }

  private boolean consistent(Type a, Type b) {
    return assignable.test(a, b) && assignable.test(b, a);
  }

  /** Whether one TypedDict may be stored as another. */
  boolean assignable(InstanceType to, InstanceType from) {
    if (to.cls() == from.cls() && to.args().equals(from.args())) {
      return true;
    }
    TypedDictShape target = TypedDictShape.of(to);
    TypedDictShape source = TypedDictShape.of(from);
    for (Map.Entry<String, Item> each : target.items().entrySet()) {
      Item given = source.items().get(each.getKey());
      if (!fits(each.getValue(), given == null ? unnamed(source) : given)) {
        return false;
      }
    }
    return extraFits(target, source);
  }

  /** What a TypedDict holds under keys that it does not name. */
  private Item unnamed(TypedDictShape shape) {
    Item extra = shape.extra();
    return extra == null ? new Item(program.object(), false, true, null) : extra;
  }

  private boolean fits(Item wanted, Item given) {
    if (wanted.required() && !given.required()) {
      return false;
    }
    if (wanted.readOnly()) {
      return assignable.test(wanted.type(), given.type());
    }
    return !given.readOnly()
        && wanted.required() == given.required()
        && consistent(wanted.type(), given.type());
  }

  private boolean extraFits(TypedDictShape target, TypedDictShape source) {
    Item extra = target.extra();
    if (extra == null) {
      return true;
    }
    for (Map.Entry<String, Item> each : source.items().entrySet()) {
      if (!target.items().containsKey(each.getKey()) && !fits(extra, each.getValue())) {
        return false;
      }
    }
    return fits(extra, unnamed(source));
  }

  /** The TypedDict as a mapping of strings: what any reader may rely on. */
  InstanceType asMapping(InstanceType from) {
    return program.typing("Mapping", program.str(), values(TypedDictShape.of(from)));
  }

  /** The union of what the items hold. */
  Type values(TypedDictShape shape) {
    List<Type> all = new ArrayList<>();
    for (Item item : shape.items().values()) {
      all.add(item.type());
    }
    all.add(unnamed(shape).type());
    boolean open = shape.extra() == null;
    return open ? program.object() : Types.union(all);
  }

  /**
   * The {@code dict[str, V]} that a TypedDict may be used as: if all items, also those not named,
   * may be removed and changed and hold one type. Null if there is none.
   */
  @Nullable InstanceType asDict(InstanceType from) {
    TypedDictShape shape = TypedDictShape.of(from);
    Item extra = shape.extra();
    if (extra == null || extra.readOnly() || shape.isClosed()) {
      return null;
    }
    for (Item item : shape.items().values()) {
      if (item.required() || item.readOnly() || !consistent(item.type(), extra.type())) {
        return null;
      }
    }
    return program.instance("dict", program.str(), extra.type());
  }
}
