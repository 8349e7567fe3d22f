package io.krait.typeinfer.check;

import io.krait.frontend.tree.Expr;
import io.krait.typeinfer.check.Type.AnyType;
import io.krait.typeinfer.types.SliceBound;
import java.math.BigInteger;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Items and slices of tuples, by indices that are known. */
final class TupleItems {
  private TupleItems() {}

  /** The item or slice; null if the key says nothing about a tuple. */
  static @Nullable Type of(Checker checker, Type.TupleType tuple, Expr.Subscript node) {
    List<Type> items = tuple.items();
    int variadic = Types.variadicIndex(items);
    if (node.slice() instanceof Expr.Slice slice) {
      return slice(items, variadic, slice);
    }
    Type key = checker.infer(node.slice(), null);
    if (!(key instanceof Type.LiteralType literal)
        || !(literal.value() instanceof BigInteger number)
        || number.bitLength() > 30) {
      return LiteralOperations.isInt(key) ? Types.itemUnion(items) : null;
    }
    int index = number.intValue();
    if (variadic < 0) {
      int at = index < 0 ? index + items.size() : index;
      if (at < 0 || at >= items.size()) {
        checker.error(
            "index-out-of-range",
            "Index " + index + " is out of range for \"" + tuple.show() + "\"",
            node.span());
        return AnyType.UNKNOWN;
      }
      return items.get(at);
    }
    int after = items.size() - variadic - 1;
    if (index >= 0 && index < variadic) {
      return items.get(index);
    }
    if (index < 0 && -index <= after) {
      return items.get(items.size() + index);
    }
    return Types.itemUnion(
        index >= 0 ? items.subList(variadic, items.size()) : items.subList(0, variadic + 1));
  }

  private static @Nullable Type slice(List<Type> items, int variadic, Expr.Slice slice) {
    if (slice.step() != null) {
      return null;
    }
    Integer from = index(slice.lower(), 0);
    Integer to = index(slice.upper(), Integer.MAX_VALUE);
    if (from == null || to == null) {
      return null;
    }
    if (variadic < 0) {
      int size = items.size();
      int start = Math.max(0, Math.min(size, from < 0 ? size + from : from));
      int end = Math.max(0, Math.min(size, to < 0 ? size + to : to));
      return new Type.TupleType(start < end ? List.copyOf(items.subList(start, end)) : List.of());
    }
    if (from >= 0 && from <= variadic && to == Integer.MAX_VALUE) {
      return new Type.TupleType(List.copyOf(items.subList(from, items.size())));
    }
    if (from >= 0 && to >= 0 && to <= variadic && from <= to) {
      return new Type.TupleType(List.copyOf(items.subList(from, to)));
    }
    if (from == 0 && to < 0 && -to <= items.size() - variadic - 1) {
      return new Type.TupleType(List.copyOf(items.subList(0, items.size() + to)));
    }
    return new Type.TupleType(List.of(new Type.Unbounded(Types.itemUnion(items))));
  }

  private static @Nullable Integer index(@Nullable Expr expr, int missing) {
    return expr == null ? (Integer) missing : SliceBound.of(expr);
  }
}
