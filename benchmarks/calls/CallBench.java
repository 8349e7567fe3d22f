import calls.CallsModule;
import calls.Counter;
import java.util.function.IntToDoubleFunction;

/** Calls from Java of compiled Python functions, beside the same calls of Java methods. */
public final class CallBench {
  private static final int TIMES = 10_000_000;
  private static final String[] TEXTS = {"a", "bcd", "", "xyzw"};
  private static double sink;

  private static final class JavaCounter {
    private long n;

    long add(long k) {
      n = CallBench.add(n, k);
      return n;
    }
  }

  /** With the overflow test that compiled code has, so that only the call differs. */
  private static long add(long a, long b) {
    long r = a + b;
    if (((a ^ r) & (b ^ r)) < 0) {
      throw new ArithmeticException();
    }
    return r;
  }

  private static double mul(double a, double b) {
    return a * b + 1.0;
  }

  private static long size(String s) {
    return s.codePointCount(0, s.length());
  }

  private static long gcd(long a, long b) {
    while (b != 0) {
      long t = Math.floorMod(a, b);
      a = b;
      b = t;
    }
    return a;
  }

  private static double pythonAdd(int n) {
    long s = 0;
    for (int i = 0; i < n; i++) {
      s = CallsModule.add(s, i & 7);
    }
    return s;
  }

  private static double javaAdd(int n) {
    long s = 0;
    for (int i = 0; i < n; i++) {
      s = add(s, i & 7);
    }
    return s;
  }

  private static double pythonMul(int n) {
    double s = 0;
    for (int i = 0; i < n; i++) {
      s = CallsModule.mul(s, 0.5);
    }
    return s;
  }

  private static double javaMul(int n) {
    double s = 0;
    for (int i = 0; i < n; i++) {
      s = mul(s, 0.5);
    }
    return s;
  }

  private static double pythonSize(int n) {
    long s = 0;
    for (int i = 0; i < n; i++) {
      s += CallsModule.size(TEXTS[i & 3]);
    }
    return s;
  }

  private static double javaSize(int n) {
    long s = 0;
    for (int i = 0; i < n; i++) {
      s += size(TEXTS[i & 3]);
    }
    return s;
  }

  private static double pythonGcd(int n) {
    long s = 0;
    for (int i = 0; i < n; i++) {
      s += CallsModule.gcd(i, 360);
    }
    return s;
  }

  private static double javaGcd(int n) {
    long s = 0;
    for (int i = 0; i < n; i++) {
      s += gcd(i, 360);
    }
    return s;
  }

  private static double pythonMethod(int n) {
    Counter c = new Counter();
    for (int i = 0; i < n; i++) {
      c.add(i & 3);
    }
    return c.getN();
  }

  private static double javaMethod(int n) {
    JavaCounter c = new JavaCounter();
    for (int i = 0; i < n; i++) {
      c.add(i & 3);
    }
    return c.n;
  }

  private static double pythonNew(int n) {
    long s = 0;
    for (int i = 0; i < n; i++) {
      s += new Counter().add(i & 3);
    }
    return s;
  }

  private static double javaNew(int n) {
    long s = 0;
    for (int i = 0; i < n; i++) {
      s += new JavaCounter().add(i & 3);
    }
    return s;
  }

  private static double best(IntToDoubleFunction work) {
    double best = Double.MAX_VALUE;
    for (int i = 0; i < 15; i++) {
      long start = System.nanoTime();
      sink += work.applyAsDouble(TIMES);
      best = Math.min(best, (System.nanoTime() - start) / (double) TIMES);
    }
    return best;
  }

  private static void row(String name, IntToDoubleFunction python, IntToDoubleFunction java) {
    best(python);
    best(java);
    double a = Math.min(best(python), best(python));
    double b = Math.min(best(java), best(java));
    System.out.printf("| %s | %.2f ns | %.2f ns | %.2f |%n", name, a, b, a / b);
  }

  public static void main(String[] args) {
    System.out.println("| call | Python | Java | ratio |");
    System.out.println("| --- | --- | --- | --- |");
    row("add(int, int)", CallBench::pythonAdd, CallBench::javaAdd);
    row("mul(float, float)", CallBench::pythonMul, CallBench::javaMul);
    row("size(str)", CallBench::pythonSize, CallBench::javaSize);
    row("gcd(int, int)", CallBench::pythonGcd, CallBench::javaGcd);
    row("method", CallBench::pythonMethod, CallBench::javaMethod);
    row("constructor", CallBench::pythonNew, CallBench::javaNew);
  }
}
