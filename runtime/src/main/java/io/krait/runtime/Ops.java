package io.krait.runtime;

import io.krait.runtime.number.FloatOps;
import io.krait.runtime.number.IntOps;

/**
 * Python's operators and core protocols on any objects. Fast paths for the built-in types stand
 * here; everything else is {@link BinaryOperation}, {@link Comparison}, {@link Items} and {@link
 * Texts}.
 */
@SuppressWarnings("ReferenceEquality") // Python objects are compared by identity
public final class Ops {
  private Ops() {}

  /** {@code a + b}. */
  public static Object add(Object a, Object b) {
    if (a instanceof Long x && b instanceof Long y) {
      long l = x;
      long m = y;
      long r = l + m;
      if (((l ^ r) & (m ^ r)) >= 0) {
        return r;
      }
      return IntOps.add(l, m);
    }
    if (a instanceof Double x && b instanceof Double y) {
      return x + y;
    }
    return addOther(a, b);
  }

  private static Object addOther(Object a, Object b) {
    if (a instanceof Double x && b instanceof Long y) {
      return x + y;
    }
    if (a instanceof Long x && b instanceof Double y) {
      return x + y;
    }
    if (a instanceof String x && b instanceof String y) {
      return x.concat(y);
    }
    return BinaryOperation.ADD.apply(a, b);
  }

  /** {@code a - b}. */
  public static Object sub(Object a, Object b) {
    if (a instanceof Long x && b instanceof Long y) {
      long l = x;
      long m = y;
      long r = l - m;
      if (((l ^ m) & (l ^ r)) >= 0) {
        return r;
      }
      return IntOps.sub(l, m);
    }
    if (a instanceof Double x && b instanceof Double y) {
      return x - y;
    }
    return subOther(a, b);
  }

  private static Object subOther(Object a, Object b) {
    if (a instanceof Double x && b instanceof Long y) {
      return x - y;
    }
    if (a instanceof Long x && b instanceof Double y) {
      return x - y;
    }
    return BinaryOperation.SUB.apply(a, b);
  }

  /** {@code a * b}. */
  public static Object mul(Object a, Object b) {
    if (a instanceof Long x && b instanceof Long y) {
      long l = x;
      long m = y;
      long r = l * m;
      if (Math.multiplyHigh(l, m) == r >> 63) {
        return r;
      }
      return IntOps.mul(l, m);
    }
    if (a instanceof Double x && b instanceof Double y) {
      return x * y;
    }
    return mulOther(a, b);
  }

  private static Object mulOther(Object a, Object b) {
    if (a instanceof Double x && b instanceof Long y) {
      return x * y;
    }
    if (a instanceof Long x && b instanceof Double y) {
      return x * y;
    }
    return BinaryOperation.MUL.apply(a, b);
  }

  /** {@code a @ b}. */
  public static Object matmul(Object a, Object b) {
    return BinaryOperation.MATMUL.apply(a, b);
  }

  /** {@code a / b}. */
  public static Object truediv(Object a, Object b) {
    if (a instanceof Double x && b instanceof Double y) {
      return FloatOps.truediv(x, y);
    }
    if (a instanceof Long x && b instanceof Long y) {
      return Intrinsics.trueDiv(x, y);
    }
    return BinaryOperation.TRUEDIV.apply(a, b);
  }

  /** {@code a // b}. */
  public static Object floordiv(Object a, Object b) {
    if (a instanceof Long x && b instanceof Long y) {
      return IntOps.floordiv((long) x, (long) y);
    }
    return BinaryOperation.FLOORDIV.apply(a, b);
  }

  /** {@code a % b}. */
  public static Object mod(Object a, Object b) {
    if (a instanceof Long x && b instanceof Long y) {
      return IntOps.mod((long) x, (long) y);
    }
    return BinaryOperation.MOD.apply(a, b);
  }

  /** {@code a ** b}. */
  public static Object pow(Object a, Object b) {
    return BinaryOperation.POW.apply(a, b);
  }

  /** {@code a << b}. */
  public static Object lshift(Object a, Object b) {
    return BinaryOperation.LSHIFT.apply(a, b);
  }

  /** {@code a >> b}. */
  public static Object rshift(Object a, Object b) {
    return BinaryOperation.RSHIFT.apply(a, b);
  }

  /** {@code a & b}. */
  public static Object and(Object a, Object b) {
    if (a instanceof Long x && b instanceof Long y) {
      return x & y;
    }
    return BinaryOperation.AND.apply(a, b);
  }

  /** {@code a | b}. */
  public static Object or(Object a, Object b) {
    if (a instanceof Long x && b instanceof Long y) {
      return x | y;
    }
    return BinaryOperation.OR.apply(a, b);
  }

  /** {@code a ^ b}. */
  public static Object xor(Object a, Object b) {
    if (a instanceof Long x && b instanceof Long y) {
      return x ^ y;
    }
    return BinaryOperation.XOR.apply(a, b);
  }

  /** {@code a += b}. */
  public static Object iadd(Object a, Object b) {
    if ((a instanceof Long && b instanceof Long)
        || (a instanceof String && b instanceof String)
        || (a instanceof Double && b instanceof Double)) {
      return add(a, b);
    }
    return BinaryOperation.ADD.applyInPlace(a, b);
  }

  /** {@code a -= b}. */
  public static Object isub(Object a, Object b) {
    if ((a instanceof Long && b instanceof Long) || (a instanceof Double && b instanceof Double)) {
      return sub(a, b);
    }
    return BinaryOperation.SUB.applyInPlace(a, b);
  }

  /** {@code a *= b}. */
  public static Object imul(Object a, Object b) {
    if ((a instanceof Long && b instanceof Long) || (a instanceof Double && b instanceof Double)) {
      return mul(a, b);
    }
    return BinaryOperation.MUL.applyInPlace(a, b);
  }

  /** {@code a @= b}. */
  public static Object imatmul(Object a, Object b) {
    return BinaryOperation.MATMUL.applyInPlace(a, b);
  }

  /** {@code a /= b}. */
  public static Object itruediv(Object a, Object b) {
    return BinaryOperation.TRUEDIV.applyInPlace(a, b);
  }

  /** {@code a //= b}. */
  public static Object ifloordiv(Object a, Object b) {
    if ((a instanceof Long && b instanceof Long)) {
      return floordiv(a, b);
    }
    return BinaryOperation.FLOORDIV.applyInPlace(a, b);
  }

  /** {@code a %= b}. */
  public static Object imod(Object a, Object b) {
    if ((a instanceof Long && b instanceof Long)) {
      return mod(a, b);
    }
    return BinaryOperation.MOD.applyInPlace(a, b);
  }

  /** {@code a **= b}. */
  public static Object ipow(Object a, Object b) {
    return BinaryOperation.POW.applyInPlace(a, b);
  }

  /** {@code a <<= b}. */
  public static Object ilshift(Object a, Object b) {
    return BinaryOperation.LSHIFT.applyInPlace(a, b);
  }

  /** {@code a >>= b}. */
  public static Object irshift(Object a, Object b) {
    return BinaryOperation.RSHIFT.applyInPlace(a, b);
  }

  /** {@code a &= b}. */
  public static Object iand(Object a, Object b) {
    if ((a instanceof Long && b instanceof Long)) {
      return and(a, b);
    }
    return BinaryOperation.AND.applyInPlace(a, b);
  }

  /** {@code a |= b}. */
  public static Object ior(Object a, Object b) {
    if ((a instanceof Long && b instanceof Long)) {
      return or(a, b);
    }
    return BinaryOperation.OR.applyInPlace(a, b);
  }

  /** {@code a ^= b}. */
  public static Object ixor(Object a, Object b) {
    if ((a instanceof Long && b instanceof Long)) {
      return xor(a, b);
    }
    return BinaryOperation.XOR.applyInPlace(a, b);
  }

  /** {@code -a}. */
  public static Object neg(Object a) {
    if (a instanceof Long x && x != Long.MIN_VALUE) {
      return -x;
    }
    if (a instanceof Double d) {
      return -d;
    }
    return Unary.apply(a, "__neg__", "-");
  }

  /** {@code +a}. */
  public static Object pos(Object a) {
    return a instanceof Long || a instanceof Double ? a : Unary.apply(a, "__pos__", "+");
  }

  /** {@code ~a}. */
  public static Object invert(Object a) {
    return a instanceof Long x ? ~x : Unary.apply(a, "__invert__", "~");
  }

  /** {@code bool(a)}. */
  public static boolean truth(Object a) {
    if (a instanceof Boolean b) {
      return b;
    }
    if (a instanceof Long l) {
      return l != 0;
    }
    if (a instanceof String s) {
      return !s.isEmpty();
    }
    if (a instanceof PyNone) {
      return a == PyNone.NONE ? false : Unary.truth(a);
    }
    return Unary.truth(a);
  }

  /** {@code a is b}. Boxed numbers have no identity: ints, floats and bools compare by value. */
  public static boolean is(Object a, Object b) {
    if (a == b) {
      return true;
    }
    if (a instanceof PyObject) {
      return false;
    }
    return sameValue(a, b);
  }

  private static boolean sameValue(Object a, Object b) {
    if (a instanceof Long x) {
      return b instanceof Long y && x.longValue() == y.longValue();
    }
    if (a instanceof Boolean x) {
      return b instanceof Boolean y && x.booleanValue() == y.booleanValue();
    }
    if (a instanceof Double x) {
      return b instanceof Double y
          && Double.doubleToRawLongBits(x) == Double.doubleToRawLongBits(y);
    }
    return a instanceof java.math.BigInteger && a.equals(b);
  }

  /** {@code a == b}. */
  public static Object eq(Object a, Object b) {
    if (a instanceof Long x && b instanceof Long y) {
      return x.longValue() == y.longValue();
    }
    if (a instanceof String x && b instanceof String y) {
      return x.equals(y);
    }
    if (a instanceof Double x && b instanceof Double y) {
      return x.doubleValue() == y.doubleValue();
    }
    return Comparison.EQ.apply(a, b);
  }

  /** {@code a != b}. */
  public static Object ne(Object a, Object b) {
    if (a instanceof Long x && b instanceof Long y) {
      return x.longValue() != y.longValue();
    }
    if (a instanceof String x && b instanceof String y) {
      return !x.equals(y);
    }
    if (a instanceof Double x && b instanceof Double y) {
      return x.doubleValue() != y.doubleValue();
    }
    return Comparison.NE.apply(a, b);
  }

  /** {@code a < b}. */
  public static Object lt(Object a, Object b) {
    if (a instanceof Long x && b instanceof Long y) {
      return x < y;
    }
    if (a instanceof Double x && b instanceof Double y) {
      return x < y;
    }
    return Comparison.LT.apply(a, b);
  }

  /** {@code a <= b}. */
  public static Object le(Object a, Object b) {
    if (a instanceof Long x && b instanceof Long y) {
      return x <= y;
    }
    if (a instanceof Double x && b instanceof Double y) {
      return x <= y;
    }
    return Comparison.LE.apply(a, b);
  }

  /** {@code a > b}. */
  public static Object gt(Object a, Object b) {
    if (a instanceof Long x && b instanceof Long y) {
      return x > y;
    }
    if (a instanceof Double x && b instanceof Double y) {
      return x > y;
    }
    return Comparison.GT.apply(a, b);
  }

  /** {@code a >= b}. */
  public static Object ge(Object a, Object b) {
    if (a instanceof Long x && b instanceof Long y) {
      return x >= y;
    }
    if (a instanceof Double x && b instanceof Double y) {
      return x >= y;
    }
    return Comparison.GE.apply(a, b);
  }

  /** {@code bool(a == b)}. */
  public static boolean eqBool(Object a, Object b) {
    if (a instanceof Long x && b instanceof Long y) {
      return x.longValue() == y.longValue();
    }
    if (a instanceof String x && b instanceof String y) {
      return x.equals(y);
    }
    return truth(eq(a, b));
  }

  /** {@code bool(a != b)}. */
  public static boolean neBool(Object a, Object b) {
    if (a instanceof Long x && b instanceof Long y) {
      return x.longValue() != y.longValue();
    }
    if (a instanceof String x && b instanceof String y) {
      return !x.equals(y);
    }
    return truth(ne(a, b));
  }

  /** {@code bool(a < b)}. */
  public static boolean ltBool(Object a, Object b) {
    if (a instanceof Long x && b instanceof Long y) {
      return x < y;
    }
    return truth(lt(a, b));
  }

  /** {@code bool(a <= b)}. */
  public static boolean leBool(Object a, Object b) {
    if (a instanceof Long x && b instanceof Long y) {
      return x <= y;
    }
    return truth(le(a, b));
  }

  /** {@code bool(a > b)}. */
  public static boolean gtBool(Object a, Object b) {
    if (a instanceof Long x && b instanceof Long y) {
      return x > y;
    }
    return truth(gt(a, b));
  }

  /** {@code bool(a >= b)}. */
  public static boolean geBool(Object a, Object b) {
    if (a instanceof Long x && b instanceof Long y) {
      return x >= y;
    }
    return truth(ge(a, b));
  }

  /** {@code item in container}. */
  public static boolean contains(Object container, Object item) {
    if (container.getClass() == PyDict.class) {
      return ((PyDict) container).getOrNull(item) != null;
    }
    return Items.contains(container, item);
  }

  /** {@code o[key]}. */
  public static Object getItem(Object o, Object key) {
    if (key instanceof Long index && o.getClass() == PyList.class) {
      PyList list = (PyList) o;
      long i = index;
      if (i >= 0 && i < list.size()) {
        return list.get((int) i);
      }
    } else if (o.getClass() == PyDict.class) {
      return ((PyDict) o).getItem(key);
    }
    return Items.get(o, key);
  }

  /** {@code o[key] = value}. */
  public static void setItem(Object o, Object key, Object value) {
    if (o.getClass() == PyDict.class) {
      ((PyDict) o).put(key, value);
      return;
    }
    if (key instanceof Long index && o.getClass() == PyList.class) {
      PyList list = (PyList) o;
      long i = index;
      if (i >= 0 && i < list.size()) {
        list.set((int) i, value);
        return;
      }
    }
    Items.set(o, key, value);
  }

  /** {@code del o[key]}. */
  public static void delItem(Object o, Object key) {
    Items.delete(o, key);
  }

  /** {@code len(o)}. */
  public static long len(Object o) {
    if (o.getClass() == PyList.class) {
      return ((PyList) o).size();
    }
    return Items.len(o);
  }

  /** {@code hash(o)}. */
  public static long hash(Object o) {
    if (o instanceof String s) {
      return s.hashCode();
    }
    return Items.hash(o);
  }

  /** {@code repr(o)}. */
  public static String repr(Object o) {
    return o instanceof Long l ? Long.toString(l) : Texts.repr(o);
  }

  /** {@code str(o)}. */
  public static String str(Object o) {
    return o instanceof String s ? s : o instanceof Long l ? Long.toString(l) : Texts.str(o);
  }

  /** {@code ascii(o)}. */
  public static String ascii(Object o) {
    return Texts.ascii(o);
  }

  /** {@code format(o, spec)}. */
  public static String format(Object o, String spec) {
    return spec.isEmpty() && (o instanceof String || o instanceof Long)
        ? str(o)
        : Texts.format(o, spec);
  }
}
