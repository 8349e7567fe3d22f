package io.krait.runtime.module;

import io.krait.runtime.Calls;
import io.krait.runtime.Convert;
import io.krait.runtime.Ops;
import io.krait.runtime.PyBytes;
import io.krait.runtime.PyDict;
import io.krait.runtime.PyList;
import io.krait.runtime.PyNone;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyConst;
import io.krait.runtime.meta.PyTypeInfo;
import io.krait.runtime.number.FloatOps;
import io.krait.runtime.number.IntBits;
import io.krait.runtime.number.IntOps;
import org.jspecify.annotations.Nullable;

/** The members of {@code random.Random}. */
@PyTypeInfo(value = "Random", module = "random")
@SuppressWarnings("ReferenceEquality") // classes are compared by identity
final class RandomMethods {
  @PyConst("VERSION: int")
  static final long VERSION = 3;

  private RandomMethods() {}

  @Py("__new__(cls: type, /, *args: Any, **kwargs: Any) -> Self")
  static PyRandom make(PyType cls, PyTuple args, PyDict kwargs) {
    return new PyRandom(cls);
  }

  @Py("__init__(self, x: int | float | str | bytes | bytearray | None = None) -> None")
  static void init(PyRandom self, Object x) {
    if (self.type() == PyRandom.TYPE) {
      self.seed(x, 2);
    } else {
      Calls.callMethod1(self, "seed", x);
    }
  }

  @Py(
      "seed(self, a: int | float | str | bytes | bytearray | None = None, version: int ="
          + " 2) -> None")
  static void seed(PyRandom self, Object a, long version) {
    self.seed(a, version);
  }

  @Py("random(self) -> float")
  static double random(PyRandom self) {
    return self.twister.nextDouble();
  }

  @Py("getrandbits(self, k: SupportsIndex, /) -> int")
  static Object getrandbits(PyRandom self, long k) {
    return self.ownBits(k);
  }

  @Py("randbytes(self, n: SupportsIndex) -> bytes")
  static PyBytes randbytes(PyRandom self, long n) {
    Object bits = self.bits(IntOps.clampLong(IntOps.mul(n, 8L)));
    return PyBytes.of(IntBits.toBytes(IntOps.plainInt(bits), n, "little", false));
  }

  @Py(
      "randrange(self, start: SupportsIndex, stop: SupportsIndex | None = None, step:"
          + " SupportsIndex = ...) -> int")
  static Object randrange(PyRandom self, Object start, Object stop, @Nullable Object step) {
    return RandomChoices.range(self, start, stop, step);
  }

  @Py("randint(self, a: int, b: int) -> int")
  static Object randint(PyRandom self, Object a, Object b) {
    return RandomChoices.range(self, a, Ops.add(b, 1L), null);
  }

  @Py("choice(self, seq: Any) -> Any")
  static Object choice(PyRandom self, Object seq) {
    return RandomChoices.choice(self, seq);
  }

  @Py("shuffle(self, x: MutableSequence[Any]) -> None")
  static void shuffle(PyRandom self, Object x) {
    RandomChoices.shuffle(self, x);
  }

  @Py(
      "sample(self, population: Sequence[T], k: int, *, counts: Iterable[int] | None ="
          + " None) -> list[T]")
  static PyList sample(PyRandom self, Object population, Object k, Object counts) {
    return RandomChoices.sample(self, population, k, counts);
  }

  @Py(
      "choices(self, population: Any, weights: Sequence[float] | None = None, *,"
          + " cum_weights: Sequence[float] | None = None, k: int = 1) -> list[Any]")
  static PyList choices(
      PyRandom self, Object population, Object weights, Object cumulative, long k) {
    return RandomChoices.choices(self, population, weights, cumulative, k);
  }

  @Py("uniform(self, a: float, b: float) -> float")
  static double uniform(PyRandom self, double a, double b) {
    return a + (b - a) * self.nextDouble();
  }

  @Py(
      "triangular(self, low: float = 0.0, high: float = 1.0, mode: float | None = None)"
          + " -> float")
  static double triangular(PyRandom self, double low, double high, Object mode) {
    double u = self.nextDouble();
    double c = 0.5;
    if (mode != PyNone.NONE) {
      if (high == low) {
        return low;
      }
      c = (Convert.real(mode) - low) / (high - low);
    }
    return u > c
        ? high + (low - high) * MathModule.sqrt((1.0 - u) * (1.0 - c))
        : low + (high - low) * MathModule.sqrt(u * c);
  }

  @Py("normalvariate(self, mu: float = 0.0, sigma: float = 1.0) -> float")
  static double normalvariate(PyRandom self, double mu, double sigma) {
    return Distributions.normal(self, mu, sigma);
  }

  @Py("gauss(self, mu: float = 0.0, sigma: float = 1.0) -> float")
  static double gauss(PyRandom self, double mu, double sigma) {
    return Distributions.gauss(self, mu, sigma);
  }

  @Py("lognormvariate(self, mu: float, sigma: float) -> float")
  static double lognormvariate(PyRandom self, double mu, double sigma) {
    return MathModule.exp(Distributions.normal(self, mu, sigma));
  }

  @Py("expovariate(self, lambd: float = 1.0) -> float")
  static double expovariate(PyRandom self, double lambd) {
    return Distributions.exponential(self, lambd);
  }

  @Py("vonmisesvariate(self, mu: float, kappa: float) -> float")
  static double vonmisesvariate(PyRandom self, double mu, double kappa) {
    return Distributions.vonMises(self, mu, kappa);
  }

  @Py("gammavariate(self, alpha: float, beta: float) -> float")
  static double gammavariate(PyRandom self, double alpha, double beta) {
    return Distributions.gamma(self, alpha, beta);
  }

  @Py("betavariate(self, alpha: float, beta: float) -> float")
  static double betavariate(PyRandom self, double alpha, double beta) {
    return Distributions.beta(self, alpha, beta);
  }

  @Py("paretovariate(self, alpha: float) -> float")
  static double paretovariate(PyRandom self, double alpha) {
    return FloatOps.powReal(1.0 - self.nextDouble(), FloatOps.truediv(-1.0, alpha));
  }

  @Py("weibullvariate(self, alpha: float, beta: float) -> float")
  static double weibullvariate(PyRandom self, double alpha, double beta) {
    double u = 1.0 - self.nextDouble();
    return alpha * FloatOps.powReal(-MathModule.log(u), FloatOps.truediv(1.0, beta));
  }

  @Py("binomialvariate(self, n: int = 1, p: float = 0.5) -> int")
  static Object binomialvariate(PyRandom self, Object n, double p) {
    return Distributions.binomial(self, Convert.indexInt(n), p);
  }

  @Py("getstate(self) -> tuple[Any, ...]")
  static PyTuple getstate(PyRandom self) {
    return RandomState.get(self);
  }

  @Py("setstate(self, state: tuple[Any, ...]) -> None")
  static void setstate(PyRandom self, Object state) {
    RandomState.set(self, state);
  }
}
