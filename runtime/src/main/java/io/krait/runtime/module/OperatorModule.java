package io.krait.runtime.module;

import io.krait.runtime.Calls;
import io.krait.runtime.Convert;
import io.krait.runtime.Err;
import io.krait.runtime.Iter;
import io.krait.runtime.Ops;
import io.krait.runtime.PyDict;
import io.krait.runtime.PyIterator;
import io.krait.runtime.PyNone;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import io.krait.runtime.container.AttrGetter;
import io.krait.runtime.container.ItemGetter;
import io.krait.runtime.container.MethodCaller;
import io.krait.runtime.container.Same;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyConst;
import io.krait.runtime.meta.PyModuleInfo;

/** The module operator. */
@PyModuleInfo(
    value = "operator",
    doc = "Operator interface.",
    parts = {OperatorSpecials.class})
final class OperatorModule {
  private OperatorModule() {}

  @PyConst("itemgetter: type")
  static PyType itemGetter() {
    return ItemGetter.TYPE;
  }

  @PyConst("attrgetter: type")
  static PyType attrGetter() {
    return AttrGetter.TYPE;
  }

  @PyConst("methodcaller: type")
  static PyType methodCaller() {
    return MethodCaller.TYPE;
  }

  @Py("add(a: Any, b: Any, /) -> Any")
  static Object add(Object a, Object b) {
    return Ops.add(a, b);
  }

  @Py("sub(a: Any, b: Any, /) -> Any")
  static Object sub(Object a, Object b) {
    return Ops.sub(a, b);
  }

  @Py("mul(a: Any, b: Any, /) -> Any")
  static Object mul(Object a, Object b) {
    return Ops.mul(a, b);
  }

  @Py("matmul(a: Any, b: Any, /) -> Any")
  static Object matmul(Object a, Object b) {
    return Ops.matmul(a, b);
  }

  @Py("truediv(a: Any, b: Any, /) -> Any")
  static Object truediv(Object a, Object b) {
    return Ops.truediv(a, b);
  }

  @Py("floordiv(a: Any, b: Any, /) -> Any")
  static Object floordiv(Object a, Object b) {
    return Ops.floordiv(a, b);
  }

  @Py("mod(a: Any, b: Any, /) -> Any")
  static Object mod(Object a, Object b) {
    return Ops.mod(a, b);
  }

  @Py("pow(a: Any, b: Any, /) -> Any")
  static Object pow(Object a, Object b) {
    return Ops.pow(a, b);
  }

  @Py("lshift(a: Any, b: Any, /) -> Any")
  static Object lshift(Object a, Object b) {
    return Ops.lshift(a, b);
  }

  @Py("rshift(a: Any, b: Any, /) -> Any")
  static Object rshift(Object a, Object b) {
    return Ops.rshift(a, b);
  }

  @Py("and_(a: Any, b: Any, /) -> Any")
  static Object and(Object a, Object b) {
    return Ops.and(a, b);
  }

  @Py("or_(a: Any, b: Any, /) -> Any")
  static Object or(Object a, Object b) {
    return Ops.or(a, b);
  }

  @Py("xor(a: Any, b: Any, /) -> Any")
  static Object xor(Object a, Object b) {
    return Ops.xor(a, b);
  }

  @Py("iadd(a: Any, b: Any, /) -> Any")
  static Object iadd(Object a, Object b) {
    return Ops.iadd(a, b);
  }

  @Py("isub(a: Any, b: Any, /) -> Any")
  static Object isub(Object a, Object b) {
    return Ops.isub(a, b);
  }

  @Py("imul(a: Any, b: Any, /) -> Any")
  static Object imul(Object a, Object b) {
    return Ops.imul(a, b);
  }

  @Py("imatmul(a: Any, b: Any, /) -> Any")
  static Object imatmul(Object a, Object b) {
    return Ops.imatmul(a, b);
  }

  @Py("itruediv(a: Any, b: Any, /) -> Any")
  static Object itruediv(Object a, Object b) {
    return Ops.itruediv(a, b);
  }

  @Py("ifloordiv(a: Any, b: Any, /) -> Any")
  static Object ifloordiv(Object a, Object b) {
    return Ops.ifloordiv(a, b);
  }

  @Py("imod(a: Any, b: Any, /) -> Any")
  static Object imod(Object a, Object b) {
    return Ops.imod(a, b);
  }

  @Py("ipow(a: Any, b: Any, /) -> Any")
  static Object ipow(Object a, Object b) {
    return Ops.ipow(a, b);
  }

  @Py("ilshift(a: Any, b: Any, /) -> Any")
  static Object ilshift(Object a, Object b) {
    return Ops.ilshift(a, b);
  }

  @Py("irshift(a: Any, b: Any, /) -> Any")
  static Object irshift(Object a, Object b) {
    return Ops.irshift(a, b);
  }

  @Py("iand(a: Any, b: Any, /) -> Any")
  static Object iand(Object a, Object b) {
    return Ops.iand(a, b);
  }

  @Py("ior(a: Any, b: Any, /) -> Any")
  static Object ior(Object a, Object b) {
    return Ops.ior(a, b);
  }

  @Py("ixor(a: Any, b: Any, /) -> Any")
  static Object ixor(Object a, Object b) {
    return Ops.ixor(a, b);
  }

  @Py("eq(a: Any, b: Any, /) -> Any")
  static Object eq(Object a, Object b) {
    return Ops.eq(a, b);
  }

  @Py("ne(a: Any, b: Any, /) -> Any")
  static Object ne(Object a, Object b) {
    return Ops.ne(a, b);
  }

  @Py("lt(a: Any, b: Any, /) -> Any")
  static Object lt(Object a, Object b) {
    return Ops.lt(a, b);
  }

  @Py("le(a: Any, b: Any, /) -> Any")
  static Object le(Object a, Object b) {
    return Ops.le(a, b);
  }

  @Py("gt(a: Any, b: Any, /) -> Any")
  static Object gt(Object a, Object b) {
    return Ops.gt(a, b);
  }

  @Py("ge(a: Any, b: Any, /) -> Any")
  static Object ge(Object a, Object b) {
    return Ops.ge(a, b);
  }

  @Py("neg(a: Any, /) -> Any")
  static Object neg(Object a) {
    return Ops.neg(a);
  }

  @Py("pos(a: Any, /) -> Any")
  static Object pos(Object a) {
    return Ops.pos(a);
  }

  @Py("invert(a: Any, /) -> Any")
  static Object invert(Object a) {
    return Ops.invert(a);
  }

  @Py("inv(a: Any, /) -> Any")
  static Object inv(Object a) {
    return Ops.invert(a);
  }

  @Py("abs(a: SupportsAbs[T], /) -> T")
  static Object abs(Object a) {
    return Calls.call1(io.krait.runtime.Names.builtin("abs"), a);
  }

  @Py("not_(a: object, /) -> bool")
  static boolean not(Object a) {
    return !Ops.truth(a);
  }

  @Py("truth(a: object, /) -> bool")
  static boolean truth(Object a) {
    return Ops.truth(a);
  }

  @Py("is_(a: object, b: object, /) -> bool")
  static boolean is(Object a, Object b) {
    return Ops.is(a, b);
  }

  @Py("is_not(a: object, b: object, /) -> bool")
  static boolean isNot(Object a, Object b) {
    return !Ops.is(a, b);
  }

  @Py("contains(a: Any, b: object, /) -> bool")
  static boolean contains(Object a, Object b) {
    return Ops.contains(a, b);
  }

  @Py("getitem(a: Any, b: Any, /) -> Any")
  static Object getItem(Object a, Object b) {
    return Ops.getItem(a, b);
  }

  @Py("setitem(a: Any, b: Any, c: Any, /) -> None")
  static void setItem(Object a, Object b, Object c) {
    Ops.setItem(a, b, c);
  }

  @Py("delitem(a: Any, b: Any, /) -> None")
  static void delItem(Object a, Object b) {
    Ops.delItem(a, b);
  }

  @Py("index(a: SupportsIndex, /) -> int")
  static Object index(Object a) {
    return Convert.indexInt(a);
  }

  @Py("concat(a: Sequence[T], b: Sequence[T], /) -> Sequence[T]")
  static Object concat(Object a, Object b) {
    requireSequence(a);
    requireSequence(b);
    return Ops.add(a, b);
  }

  @Py("iconcat(a: Any, b: Any, /) -> Any")
  static Object iconcat(Object a, Object b) {
    requireSequence(a);
    requireSequence(b);
    return Ops.iadd(a, b);
  }

  private static void requireSequence(Object o) {
    if (o instanceof PyDict || Types.of(o).lookup("__getitem__") == null) {
      throw Err.typeError("'" + Types.of(o).name + "' object can't be concatenated");
    }
  }

  @Py("countOf(a: Iterable[object], b: object, /) -> int")
  static long countOf(Object a, Object b) {
    long n = 0;
    Object it = Iter.of(a);
    for (Object o = Iter.next(it); o != null; o = Iter.next(it)) {
      if (Same.same(o, b)) {
        n++;
      }
    }
    return n;
  }

  @Py("indexOf(a: Iterable[T], b: T, /) -> int")
  static long indexOf(Object a, Object b) {
    long n = 0;
    Object it = Iter.of(a);
    for (Object o = Iter.next(it); o != null; o = Iter.next(it)) {
      if (Same.same(o, b)) {
        return n;
      }
      n++;
    }
    throw Err.valueError("sequence.index(x): x not in sequence");
  }

  @Py("length_hint(obj: object, default: int = 0, /) -> int")
  static long lengthHint(Object obj, Object otherwise) {
    if (!Convert.isInt(otherwise)) {
      throw Err.typeError(
          "'" + Types.of(otherwise).name + "' object cannot be interpreted as an integer");
    }
    PyType type = Types.of(obj);
    if (type.lookup("__len__") != null) {
      return Ops.len(obj);
    }
    if (obj instanceof PyIterator it && it.lengthHint() >= 0) {
      return it.lengthHint();
    }
    if (type.lookup("__length_hint__") == null) {
      return Convert.index(otherwise);
    }
    return checkedHint(Calls.callMethod0(obj, "__length_hint__"), Convert.index(otherwise));
  }

  private static long checkedHint(Object hint, long otherwise) {
    if (hint == PyNone.NOT_IMPLEMENTED) {
      return otherwise;
    }
    if (!Convert.isInt(hint)) {
      throw Err.typeError("__length_hint__ must be an integer, not " + Types.of(hint).name);
    }
    long n = Convert.index(hint);
    if (n < 0) {
      throw Err.valueError("__length_hint__() should return >= 0");
    }
    return n;
  }

  @Py("call(obj: Callable[..., T], /, *args: Any, **kwargs: Any) -> T")
  static Object call(Object obj, PyTuple args, PyDict kwargs) {
    return Calls.callEx(obj, args, kwargs);
  }
}
