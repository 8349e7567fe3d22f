package io.krait.runtime.module;

import io.krait.runtime.Calls;
import io.krait.runtime.Convert;
import io.krait.runtime.Err;
import io.krait.runtime.Iter;
import io.krait.runtime.Ops;
import io.krait.runtime.PyList;
import io.krait.runtime.PyNone;
import io.krait.runtime.PyTuple;
import io.krait.runtime.Types;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyConst;
import io.krait.runtime.meta.PyModuleInfo;
import io.krait.runtime.number.FloatRatio;
import io.krait.runtime.number.Gamma;
import io.krait.runtime.number.IntOps;
import io.krait.runtime.number.Libm;
import java.math.BigInteger;
import java.util.function.DoubleUnaryOperator;
import org.jspecify.annotations.Nullable;

/** The module math. */
@PyModuleInfo("math")
public final class MathModule {
  @PyConst("pi: float")
  static final double PI = Math.PI;

  @PyConst("e: float")
  static final double E = Math.E;

  @PyConst("tau: float")
  static final double TAU = 2 * Math.PI;

  @PyConst("inf: float")
  static final double INF = Double.POSITIVE_INFINITY;

  @PyConst("nan: float")
  static final double NAN = Double.NaN;

  private static final double DEGREES = 180.0 / Math.PI;
  private static final double RADIANS = Math.PI / 180.0;

  private MathModule() {}

  private static RuntimeException domain() {
    return Err.valueError("math domain error");
  }

  private static RuntimeException range() {
    return Err.overflowError("math range error");
  }

  // Functions that reach infinity only at a pole.
  private static double checked(double x, double r) {
    if ((Double.isNaN(r) && !Double.isNaN(x)) || (Double.isInfinite(r) && !Double.isInfinite(x))) {
      throw domain();
    }
    return r;
  }

  // Functions that grow beyond all floats.
  private static double growing(double x, double r) {
    if (Double.isNaN(r) && !Double.isNaN(x)) {
      throw domain();
    }
    if (Double.isInfinite(r) && !Double.isInfinite(x)) {
      throw range();
    }
    return r;
  }

  @Py("acos(x: float, /) -> float")
  public static double acos(double x) {
    return checked(x, Libm.acos(x));
  }

  @Py("acosh(x: float, /) -> float")
  public static double acosh(double x) {
    return checked(x, Libm.acosh(x));
  }

  @Py("asin(x: float, /) -> float")
  public static double asin(double x) {
    return checked(x, Libm.asin(x));
  }

  @Py("asinh(x: float, /) -> float")
  public static double asinh(double x) {
    return checked(x, Libm.asinh(x));
  }

  @Py("atan(x: float, /) -> float")
  public static double atan(double x) {
    return checked(x, Libm.atan(x));
  }

  @Py("atanh(x: float, /) -> float")
  public static double atanh(double x) {
    return checked(x, Libm.atanh(x));
  }

  @Py("cbrt(x: float, /) -> float")
  public static double cbrt(double x) {
    return checked(x, Libm.cbrt(x));
  }

  @Py("cos(x: float, /) -> float")
  public static double cos(double x) {
    return checked(x, Libm.cos(x));
  }

  @Py("erf(x: float, /) -> float")
  public static double erf(double x) {
    return checked(x, Libm.erf(x));
  }

  @Py("erfc(x: float, /) -> float")
  public static double erfc(double x) {
    return checked(x, Libm.erfc(x));
  }

  @Py("log1p(x: float, /) -> float")
  public static double log1p(double x) {
    return checked(x, Libm.log1p(x));
  }

  @Py("sin(x: float, /) -> float")
  public static double sin(double x) {
    return checked(x, Libm.sin(x));
  }

  @Py("tan(x: float, /) -> float")
  public static double tan(double x) {
    return checked(x, Libm.tan(x));
  }

  @Py("tanh(x: float, /) -> float")
  public static double tanh(double x) {
    return checked(x, Libm.tanh(x));
  }

  @Py("cosh(x: float, /) -> float")
  public static double cosh(double x) {
    return growing(x, Libm.cosh(x));
  }

  @Py("exp(x: float, /) -> float")
  public static double exp(double x) {
    return growing(x, Libm.exp(x));
  }

  @Py("exp2(x: float, /) -> float")
  public static double exp2(double x) {
    return growing(x, Libm.exp2(x));
  }

  @Py("expm1(x: float, /) -> float")
  public static double expm1(double x) {
    return growing(x, Libm.expm1(x));
  }

  @Py("sinh(x: float, /) -> float")
  public static double sinh(double x) {
    return growing(x, Libm.sinh(x));
  }

  @Py("sqrt(x: float, /) -> float")
  public static double sqrt(double x) {
    if (x < 0) {
      throw domain();
    }
    return Math.sqrt(x);
  }

  @Py("gamma(x: float, /) -> float")
  public static double gamma(double x) {
    return growing(x, Gamma.gamma(x));
  }

  @Py("lgamma(x: float, /) -> float")
  public static double lgamma(double x) {
    return growing(x, Gamma.logGamma(x));
  }

  @Py("fabs(x: float, /) -> float")
  public static double fabs(double x) {
    return Math.abs(x);
  }

  @Py("degrees(x: float, /) -> float")
  public static double degrees(double x) {
    return x * DEGREES;
  }

  @Py("radians(x: float, /) -> float")
  public static double radians(double x) {
    return x * RADIANS;
  }

  @Py("atan2(y: float, x: float, /) -> float")
  public static double atan2(double y, double x) {
    return Libm.atan2(y, x);
  }

  @Py("copysign(x: float, y: float, /) -> float")
  public static double copysign(double x, double y) {
    return Double.isNaN(y) ? Math.abs(x) : Math.copySign(x, y);
  }

  @Py("isnan(x: float, /) -> bool")
  public static boolean isnan(double x) {
    return Double.isNaN(x);
  }

  @Py("isinf(x: float, /) -> bool")
  public static boolean isinf(double x) {
    return Double.isInfinite(x);
  }

  @Py("isfinite(x: float, /) -> bool")
  public static boolean isfinite(double x) {
    return Math.abs(x) <= Double.MAX_VALUE;
  }

  @Py("isclose(a: float, b: float, *, rel_tol: float = 1e-09, abs_tol: float = 0.0) -> bool")
  public static boolean isclose(double a, double b, double relTol, double absTol) {
    if (relTol < 0 || absTol < 0) {
      throw Err.valueError("tolerances must be non-negative");
    }
    if (a == b) {
      return true;
    }
    if (Double.isInfinite(a) || Double.isInfinite(b)) {
      return false;
    }
    double difference = Math.abs(b - a);
    return difference <= Math.abs(relTol * b)
        || difference <= Math.abs(relTol * a)
        || difference <= absTol;
  }

  @Py("fmod(x: float, y: float, /) -> float")
  public static double fmod(double x, double y) {
    double r = x % y;
    if (Double.isNaN(r) && !Double.isNaN(x) && !Double.isNaN(y)) {
      throw domain();
    }
    return r;
  }

  @Py("remainder(x: float, y: float, /) -> float")
  public static double remainder(double x, double y) {
    double r = Math.IEEEremainder(x, y);
    if (Double.isNaN(r) && !Double.isNaN(x) && !Double.isNaN(y)) {
      throw domain();
    }
    return r;
  }

  @Py("pow(x: float, y: float, /) -> float")
  public static double pow(double x, double y) {
    double r = Libm.pow(x, y);
    if (Double.isNaN(r)) {
      if (!Double.isNaN(x) && !Double.isNaN(y)) {
        throw domain();
      }
    } else if (Double.isInfinite(r) && isfinite(x) && isfinite(y)) {
      throw x == 0 ? domain() : range();
    }
    return r;
  }

  @Py("fma(x: float, y: float, z: float, /) -> float")
  public static double fma(double x, double y, double z) {
    double r = Math.fma(x, y, z);
    if (isfinite(r)) {
      return r;
    }
    if (Double.isNaN(r)) {
      if (!Double.isNaN(x) && !Double.isNaN(y) && !Double.isNaN(z)) {
        throw Err.valueError("invalid operation in fma");
      }
    } else if (isfinite(x) && isfinite(y) && isfinite(z)) {
      throw Err.overflowError("overflow in fma");
    }
    return r;
  }

  @Py("ulp(x: float, /) -> float")
  public static double ulp(double x) {
    return Math.ulp(x);
  }

  @Py("nextafter(x: float, y: float, /, *, steps: SupportsIndex | None = None) -> float")
  public static double nextafter(double x, double y, Object steps) {
    if (steps == PyNone.NONE) {
      return x == y ? y : Math.nextAfter(x, y);
    }
    Object count = Convert.indexInt(steps);
    if (IntOps.signum(count) < 0) {
      throw Err.valueError("steps must be a non-negative integer");
    }
    return Steps.nextAfter(x, y, IntOps.clampLong(count));
  }

  /** Floats in their order as ints. */
  private static final class Steps {
    private Steps() {}

    static double nextAfter(double x, double y, long steps) {
      if (steps == 0 || Double.isNaN(x)) {
        return x;
      }
      if (Double.isNaN(y)) {
        return y;
      }
      if (x == y) {
        return y;
      }
      long from = place(x);
      long to = place(y);
      BigInteger distance = BigInteger.valueOf(to).subtract(BigInteger.valueOf(from));
      if (distance.abs().compareTo(BigInteger.valueOf(steps)) <= 0) {
        return y;
      }
      long at = to > from ? from + steps : from - steps;
      double magnitude = Double.longBitsToDouble(at < 0 ? -at : at);
      return at < 0 || (at == 0 && from < 0) ? -magnitude : magnitude;
    }

    private static long place(double d) {
      long bits = Double.doubleToRawLongBits(d);
      return bits < 0 ? -(bits & Long.MAX_VALUE) : bits;
    }
  }

  @Py("frexp(x: float, /) -> tuple[float, int]")
  public static PyTuple frexp(double x) {
    if (x == 0 || !isfinite(x)) {
      return PyTuple.of(x, 0L);
    }
    int extra = Math.abs(x) < Double.MIN_NORMAL ? 54 : 0;
    double scaled = extra == 0 ? x : x * 0x1p54;
    int e = Math.getExponent(scaled) + 1;
    return PyTuple.of(Math.scalb(scaled, -e), (long) (e - extra));
  }

  @Py("ldexp(x: float, i: int, /) -> float")
  public static double ldexp(double x, Object i) {
    Object plain = IntOps.plain(i);
    if (plain == null) {
      throw Err.typeError("Expected an int as second argument to ldexp.");
    }
    if (x == 0 || !isfinite(x)) {
      return x;
    }
    long e = Math.max(-5000, Math.min(5000, IntOps.clampLong(plain)));
    double r = Math.scalb(x, (int) e);
    if (Double.isInfinite(r)) {
      throw range();
    }
    return r;
  }

  @Py("modf(x: float, /) -> tuple[float, float]")
  public static PyTuple modf(double x) {
    if (Double.isInfinite(x)) {
      return PyTuple.of(Math.copySign(0.0, x), x);
    }
    double whole = x < 0 ? Math.ceil(x) : Math.floor(x);
    return PyTuple.of(Math.copySign(x - whole, x), Math.copySign(whole, x));
  }

  @Py("log(x: float, base: float = ..., /) -> float")
  public static double log(Object x, @Nullable Object base) {
    double top = logarithm(x, Libm::log);
    if (base == null) {
      return top;
    }
    double bottom = logarithm(base, Libm::log);
    if (bottom == 0) {
      throw Err.zeroDivisionError("float division by zero");
    }
    return top / bottom;
  }

  /** The natural logarithm. */
  public static double log(double x) {
    return logarithm(x, Libm.log(x));
  }

  @Py("log2(x: float, /) -> float")
  public static double log2(Object x) {
    return logarithm(x, Libm::log2);
  }

  @Py("log10(x: float, /) -> float")
  public static double log10(Object x) {
    return logarithm(x, Libm::log10);
  }

  private static double logarithm(double x, double r) {
    if (x <= 0) {
      throw domain();
    }
    return r;
  }

  private static double logarithm(Object x, DoubleUnaryOperator log) {
    if (x instanceof Double d) {
      return logarithm(d, log.applyAsDouble(d));
    }
    Object i = IntOps.plain(x);
    if (i == null) {
      double d = Convert.real(x);
      return logarithm(d, log.applyAsDouble(d));
    }
    if (IntOps.signum(i) <= 0) {
      throw domain();
    }
    BigInteger v = IntOps.big(i);
    double d = v.doubleValue();
    if (!Double.isInfinite(d)) {
      return log.applyAsDouble(d);
    }
    int e = v.bitLength();
    double m = FloatRatio.fraction(v, e);
    return log.applyAsDouble(m) + log.applyAsDouble(2.0) * e;
  }

  @Py("floor(x: SupportsFloor | float, /) -> int")
  public static Object floor(Object x) {
    if (x instanceof Double d) {
      return FloatRatio.toInt(Math.floor(d));
    }
    if (x instanceof Long || x instanceof BigInteger) {
      return x;
    }
    if (Types.of(x).lookup("__floor__") != null) {
      return Calls.callMethod0(x, "__floor__");
    }
    return FloatRatio.toInt(Math.floor(Convert.real(x)));
  }

  @Py("ceil(x: SupportsCeil | float, /) -> int")
  public static Object ceil(Object x) {
    if (x instanceof Double d) {
      return FloatRatio.toInt(Math.ceil(d));
    }
    if (x instanceof Long || x instanceof BigInteger) {
      return x;
    }
    if (Types.of(x).lookup("__ceil__") != null) {
      return Calls.callMethod0(x, "__ceil__");
    }
    return FloatRatio.toInt(Math.ceil(Convert.real(x)));
  }

  @Py("trunc(x: SupportsTrunc, /) -> Any")
  public static Object trunc(Object x) {
    if (x instanceof Double d) {
      return FloatRatio.toInt(d);
    }
    if (x instanceof Long || x instanceof BigInteger) {
      return x;
    }
    if (Types.of(x).lookup("__trunc__") == null) {
      throw Err.typeError("type " + Types.of(x).name + " doesn't define __trunc__ method");
    }
    return Calls.callMethod0(x, "__trunc__");
  }

  @Py("factorial(n: SupportsIndex, /) -> int")
  public static Object factorial(Object n) {
    return MathInts.factorial(n);
  }

  @Py("comb(n: SupportsIndex, k: SupportsIndex, /) -> int")
  public static Object comb(Object n, Object k) {
    return MathInts.comb(n, k);
  }

  @Py("perm(n: SupportsIndex, k: SupportsIndex | None = None, /) -> int")
  public static Object perm(Object n, Object k) {
    return MathInts.perm(n, k);
  }

  @Py("gcd(*integers: SupportsIndex) -> int")
  public static Object gcd(PyTuple integers) {
    return MathInts.gcd(integers);
  }

  @Py("lcm(*integers: SupportsIndex) -> int")
  public static Object lcm(PyTuple integers) {
    return MathInts.lcm(integers);
  }

  @Py("isqrt(n: SupportsIndex, /) -> int")
  public static Object isqrt(Object n) {
    return MathInts.isqrt(n);
  }

  @Py("prod(iterable: Iterable[Any], /, *, start: Any = 1) -> Any")
  public static Object prod(Object iterable, Object start) {
    Object product = start;
    Object it = Iter.of(iterable);
    Object item = Iter.next(it);
    while (item != null) {
      product = Ops.mul(product, item);
      item = Iter.next(it);
    }
    return product;
  }

  @Py("fsum(seq: Iterable[float], /) -> float")
  public static double fsum(Object seq) {
    return MathSums.fsum(seq);
  }

  @Py("sumprod(p: Iterable[float], q: Iterable[float], /) -> float")
  public static Object sumprod(Object p, Object q) {
    return MathSums.sumprod(p, q);
  }

  @Py("hypot(*coordinates: float) -> float")
  public static double hypot(PyTuple coordinates) {
    double[] v = new double[coordinates.size()];
    for (int i = 0; i < v.length; i++) {
      v[i] = Convert.real(coordinates.get(i));
    }
    return MathSums.norm(v);
  }

  /** {@code hypot(x, y)}. */
  public static double hypot(double x, double y) {
    return MathSums.norm(new double[] {x, y});
  }

  @Py("dist(p: Iterable[float], q: Iterable[float], /) -> float")
  public static double dist(Object p, Object q) {
    Object[] a = coordinates(p);
    Object[] b = coordinates(q);
    if (a.length != b.length) {
      throw Err.valueError("both points must have the same number of dimensions");
    }
    double[] v = new double[a.length];
    for (int i = 0; i < v.length; i++) {
      v[i] = Convert.real(a[i]) - Convert.real(b[i]);
    }
    return MathSums.norm(v);
  }

  private static Object[] coordinates(Object point) {
    if (point instanceof PyTuple tuple) {
      return tuple.items();
    }
    return point instanceof PyList list ? list.toArray() : Iter.toTuple(point).items();
  }
}
