package io.krait.codegen.lower;

import io.krait.codegen.ir.Block;
import io.krait.codegen.ir.Condition;
import io.krait.codegen.ir.FieldRef;
import io.krait.codegen.ir.MethodRef;
import io.krait.codegen.ir.Op;
import io.krait.codegen.ir.Rep;
import io.krait.codegen.ir.Rep.Prim;
import io.krait.codegen.ir.Var;
import io.krait.frontend.tree.Expr;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Elements of lists, tuples, strings and dicts of known types. */
final class ElementAccess {
  static final FieldRef SIZE = new FieldRef(Reps.LIST.internalName(), "size", Prim.I32);
  private static final Rep.Ref LONGS = new Rep.Ref("[J");
  private static final Rep.Ref DOUBLES = new Rep.Ref("[D");
  private static final Rep.Ref BOOLS = new Rep.Ref("[Z");
  private static final FieldRef LONGS_OF = new FieldRef(Reps.LIST.internalName(), "longs", LONGS);
  private static final FieldRef DOUBLES_OF =
      new FieldRef(Reps.LIST.internalName(), "doubles", DOUBLES);
  private static final FieldRef BOOLS_OF = new FieldRef(Reps.LIST.internalName(), "bools", BOOLS);

  private final Body body;

  ElementAccess(Body body) {
    this.body = body;
  }

  /** The element of the operand at a depth that the next selects, or null if nothing is known. */
  @Nullable Operand read(Expr.Subscript expr, int depth, Point before) {
    Operand container = body.stack.at(depth);
    Operand key = body.stack.at(depth + 1);
    int pos = body.pos(expr);
    if (container.rep().equals(Reps.DICT)) {
      Var dict = body.use(container, Reps.DICT);
      return body.dynamic(expr, Rt.DICT_ITEM, pos, dict, body.any(key));
    }
    if (key.rep() != Prim.I64) {
      return null;
    }
    if (container.rep().equals(Reps.LIST)) {
      return listItem(expr, body.use(container, Reps.LIST), key, before, pos);
    }
    if (container.rep().equals(Reps.STRING)) {
      Var string = body.use(container, Reps.STRING);
      Var index = body.use(key, Prim.I64);
      Var dst = body.stack.slot(Reps.STRING);
      body.out.callInto(dst, Rt.STRING_ITEM, pos, string, index);
      return new Operand.Held(dst);
    }
    if (container.rep().equals(Reps.TUPLE)) {
      Var tuple = body.use(container, Reps.TUPLE);
      return body.dynamic(expr, Rt.TUPLE_ITEM, pos, tuple, body.use(key, Prim.I64));
    }
    return null;
  }

  private Operand listItem(Expr.Subscript expr, Var list, Operand key, Point before, int pos) {
    Var index = body.use(key, Prim.I64);
    Rep wanted = body.beliefs.of(expr);
    if (!isUnboxed(wanted)) {
      return body.dynamic(expr, Rt.LIST_ITEM, pos, list, index);
    }
    Var storage = storage(list, wanted, before);
    Var size = body.out.getField(list, SIZE);
    Var place = body.out.call(Rt.LIST_INDEX, pos, index, size);
    Var dst = body.stack.slot(wanted);
    body.out.op(new Op.ArrayGet(dst, storage, place));
    return new Operand.Held(dst);
  }

  /** Whether lists have a storage for items of a representation. */
  static boolean isUnboxed(Rep item) {
    return item == Prim.I64 || item == Prim.F64 || item == Prim.BOOL;
  }

  /** The array in which a list keeps such items, or null. */
  private Var storageOrNull(Var list, Rep item) {
    FieldRef field = item == Prim.I64 ? LONGS_OF : item == Prim.F64 ? DOUBLES_OF : BOOLS_OF;
    return body.out.getField(list, field);
  }

  /** The array in which a list keeps its items unboxed; leaves if it does not. */
  private Var storage(Var list, Rep wanted, Point before) {
    Var storage = storageOrNull(list, wanted);
    before.leaveIf(new Condition.IsNull(storage));
    return storage;
  }

  /** The item of a list at an index that is in range, for a loop; {@code after} is behind it. */
  Var item(Var list, Var index, Rep wanted, Point after) {
    return item(list, index, body.stack.slot(wanted), after, object -> object);
  }

  /**
   * The item of a list at an index that is in range, in {@code dst}.
   *
   * @param whole makes of an item that does not fit what the twin has at {@code after}
   */
  Var item(Var list, Var index, Var dst, Point after, UnaryOperator<Var> whole) {
    Rep wanted = dst.rep();
    Var storage = storageOrNull(list, wanted);
    Block unboxed = body.out.newBlock();
    Block boxed = body.out.newBlock();
    Block done = body.out.newBlock();
    body.out.branch(new Condition.IsNull(storage), boxed, unboxed);
    body.out.start(boxed);
    Var object = body.out.call(Rt.LIST_GET, list, index);
    after.with(whole.apply(object)).guard(object, wanted, dst);
    body.out.goTo(done);
    body.out.start(unboxed);
    body.out.op(new Op.ArrayGet(dst, storage, index));
    body.out.goTo(done);
    body.out.start(done);
    return dst;
  }

  /**
   * Stores the operand at {@code value} in the element selected by those from {@code object} on.
   */
  boolean store(Expr.Subscript target, int object, int value, Point before) {
    Operand container = body.stack.at(object);
    Operand key = body.stack.at(object + 1);
    Operand item = body.stack.at(value);
    if (container.rep().equals(Reps.DICT)) {
      Var dict = body.use(container, Reps.DICT);
      body.out.call(Rt.DICT_PUT, body.pos(target), dict, body.any(key), body.any(item));
      return true;
    }
    if (!container.rep().equals(Reps.LIST) || key.rep() != Prim.I64) {
      return false;
    }
    Var list = body.use(container, Reps.LIST);
    Var index = body.use(key, Prim.I64);
    int pos = body.pos(target);
    if (isUnboxed(item.rep())) {
      storeUnboxed(list, index, body.use(item, item.rep()), pos);
    } else {
      body.out.call(Rt.LIST_SET_ITEM, pos, list, index, body.any(item));
    }
    return true;
  }

  /** Stores in the storage for such items, or through the list where it has another. */
  private void storeUnboxed(Var list, Var index, Var value, int pos) {
    Var storage = storageOrNull(list, value.rep());
    Block unboxed = body.out.newBlock();
    Block other = body.out.newBlock();
    Block done = body.out.newBlock();
    body.out.branch(new Condition.IsNull(storage), other, unboxed);
    body.out.start(other);
    body.out.call(setter(value.rep()), pos, list, index, value);
    body.out.goTo(done);
    body.out.start(unboxed);
    Var size = body.out.getField(list, SIZE);
    Var place = body.out.call(Rt.LIST_STORE_INDEX, pos, index, size);
    body.out.op(new Op.ArraySet(storage, place, value));
    body.out.goTo(done);
    body.out.start(done);
  }

  private static MethodRef setter(Rep item) {
    return item == Prim.I64
        ? Rt.LIST_SET_LONG
        : item == Prim.F64 ? Rt.LIST_SET_DOUBLE : Rt.LIST_SET_BOOL;
  }

  /** Appends a value to a list; false if its type says nothing. */
  boolean append(Operand list, Operand value) {
    if (!list.rep().equals(Reps.LIST)) {
      return false;
    }
    Var target = body.use(list, Reps.LIST);
    if (value.rep() == Prim.I64) {
      body.out.call(Rt.LIST_APPEND_LONG, target, body.use(value, Prim.I64));
    } else if (value.rep() == Prim.F64) {
      body.out.call(Rt.LIST_APPEND_DOUBLE, target, body.use(value, Prim.F64));
    } else if (value.rep() == Prim.BOOL) {
      body.out.call(Rt.LIST_APPEND_BOOL, target, body.use(value, Prim.BOOL));
    } else {
      body.out.call(Rt.LIST_APPEND_ANY, target, body.any(value));
    }
    return true;
  }
}
