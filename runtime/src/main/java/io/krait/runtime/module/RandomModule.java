package io.krait.runtime.module;

import io.krait.runtime.PyBytes;
import io.krait.runtime.PyList;
import io.krait.runtime.PyNone;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyConst;
import io.krait.runtime.meta.PyModuleInfo;
import org.jspecify.annotations.Nullable;

/** The module random: its functions are the methods of one generator. */
@PyModuleInfo("random")
public final class RandomModule {
  private static final PyRandom SHARED = new PyRandom(PyRandom.TYPE);

  static {
    SHARED.seed(PyNone.NONE, 2);
  }

  private RandomModule() {}

  @PyConst("Random: type")
  static PyType randomType() {
    return PyRandom.TYPE;
  }

  @Py("seed(a: int | float | str | bytes | bytearray | None = None, version: int = 2) ->" + " None")
  public static void seed(Object a, long version) {
    RandomMethods.seed(SHARED, a, version);
  }

  @Py("random() -> float")
  public static double random() {
    return RandomMethods.random(SHARED);
  }

  @Py("getrandbits(k: SupportsIndex, /) -> int")
  public static Object getrandbits(long k) {
    return RandomMethods.getrandbits(SHARED, k);
  }

  @Py("randbytes(n: SupportsIndex) -> bytes")
  public static PyBytes randbytes(long n) {
    return RandomMethods.randbytes(SHARED, n);
  }

  @Py(
      "randrange(start: SupportsIndex, stop: SupportsIndex | None = None, step:"
          + " SupportsIndex = ...) -> int")
  public static Object randrange(Object start, Object stop, @Nullable Object step) {
    return RandomMethods.randrange(SHARED, start, stop, step);
  }

  @Py("randint(a: int, b: int) -> int")
  public static Object randint(Object a, Object b) {
    return RandomMethods.randint(SHARED, a, b);
  }

  @Py("choice(seq: Any) -> Any")
  public static Object choice(Object seq) {
    return RandomMethods.choice(SHARED, seq);
  }

  @Py("shuffle(x: MutableSequence[Any]) -> None")
  public static void shuffle(Object x) {
    RandomMethods.shuffle(SHARED, x);
  }

  @Py(
      "sample(population: Sequence[T], k: int, *, counts: Iterable[int] | None = None)"
          + " -> list[T]")
  public static PyList sample(Object population, Object k, Object counts) {
    return RandomMethods.sample(SHARED, population, k, counts);
  }

  @Py(
      "choices(population: Any, weights: Sequence[float] | None = None, *, cum_weights:"
          + " Sequence[float] | None = None, k: int = 1) -> list[Any]")
  public static PyList choices(Object population, Object weights, Object cumulative, long k) {
    return RandomMethods.choices(SHARED, population, weights, cumulative, k);
  }

  @Py("uniform(a: float, b: float) -> float")
  public static double uniform(double a, double b) {
    return RandomMethods.uniform(SHARED, a, b);
  }

  @Py("triangular(low: float = 0.0, high: float = 1.0, mode: float | None = None) ->" + " float")
  public static double triangular(double low, double high, Object mode) {
    return RandomMethods.triangular(SHARED, low, high, mode);
  }

  @Py("normalvariate(mu: float = 0.0, sigma: float = 1.0) -> float")
  public static double normalvariate(double mu, double sigma) {
    return RandomMethods.normalvariate(SHARED, mu, sigma);
  }

  @Py("gauss(mu: float = 0.0, sigma: float = 1.0) -> float")
  public static double gauss(double mu, double sigma) {
    return RandomMethods.gauss(SHARED, mu, sigma);
  }

  @Py("lognormvariate(mu: float, sigma: float) -> float")
  public static double lognormvariate(double mu, double sigma) {
    return RandomMethods.lognormvariate(SHARED, mu, sigma);
  }

  @Py("expovariate(lambd: float = 1.0) -> float")
  public static double expovariate(double lambd) {
    return RandomMethods.expovariate(SHARED, lambd);
  }

  @Py("vonmisesvariate(mu: float, kappa: float) -> float")
  public static double vonmisesvariate(double mu, double kappa) {
    return RandomMethods.vonmisesvariate(SHARED, mu, kappa);
  }

  @Py("gammavariate(alpha: float, beta: float) -> float")
  public static double gammavariate(double alpha, double beta) {
    return RandomMethods.gammavariate(SHARED, alpha, beta);
  }

  @Py("betavariate(alpha: float, beta: float) -> float")
  public static double betavariate(double alpha, double beta) {
    return RandomMethods.betavariate(SHARED, alpha, beta);
  }

  @Py("paretovariate(alpha: float) -> float")
  public static double paretovariate(double alpha) {
    return RandomMethods.paretovariate(SHARED, alpha);
  }

  @Py("weibullvariate(alpha: float, beta: float) -> float")
  public static double weibullvariate(double alpha, double beta) {
    return RandomMethods.weibullvariate(SHARED, alpha, beta);
  }

  @Py("binomialvariate(n: int = 1, p: float = 0.5) -> int")
  public static Object binomialvariate(Object n, double p) {
    return RandomMethods.binomialvariate(SHARED, n, p);
  }

  @Py("getstate() -> tuple[Any, ...]")
  public static PyTuple getstate() {
    return RandomMethods.getstate(SHARED);
  }

  @Py("setstate(state: tuple[Any, ...]) -> None")
  public static void setstate(Object state) {
    RandomMethods.setstate(SHARED, state);
  }
}
