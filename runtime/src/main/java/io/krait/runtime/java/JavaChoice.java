package io.krait.runtime.java;

import io.krait.runtime.Err;
import io.krait.runtime.PyBaseException;
import io.krait.runtime.PyNone;
import io.krait.runtime.Types;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which overload a call means, by Java's rules (JLS 15.12.2): first those that need no boxing, then
 * those that do, then those of variable arity; of the applicable ones the most specific.
 */
final class JavaChoice {
  private static final int NONE = Integer.MAX_VALUE;

  private JavaChoice() {}

  private record Candidate(JavaOverload overload, boolean spread, int[] ranks) {}

  /** Whether some overload takes the arguments. */
  static boolean fits(List<JavaOverload> overloads, Object[] arguments) {
    return !applicable(overloads, arguments).isEmpty();
  }

  /** The overload for a call. */
  static JavaTarget of(JavaMethods methods, List<JavaOverload> overloads, Object[] arguments) {
    List<Candidate> best = mostSpecific(applicable(overloads, arguments));
    if (best.isEmpty()) {
      throw noneFits(methods, overloads, arguments);
    }
    if (best.size() > 1) {
      throw ambiguous(methods, best, arguments);
    }
    Candidate c = best.get(0);
    if (losesDigits(c, overloads, arguments)) {
      throw noneFits(methods, overloads, arguments);
    }
    // Where each argument fits as well as can be, no other overload comes before this one.
    boolean isBest = !c.spread && Arrays.stream(c.ranks).allMatch(r -> r == 0);
    return new JavaTarget(
        overloads, c.overload, c.spread, arguments, isBest || isGeneral(overloads, arguments));
  }

  /** Whether a large int would become a double though there is an overload for integers. */
  private static boolean losesDigits(
      Candidate c, List<JavaOverload> overloads, Object[] arguments) {
    for (int i = 0; i < arguments.length; i++) {
      if (arguments[i] instanceof BigInteger && c.overload.parameter(i, c.spread).isFloat()) {
        for (JavaOverload o : overloads) {
          if (o.accepts(arguments.length, false)
              && o.parameter(i, false).rangeError(arguments[i]) != null) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static List<Candidate> applicable(List<JavaOverload> overloads, Object[] arguments) {
    List<Candidate> found = new ArrayList<>();
    int phase = NONE;
    for (JavaOverload o : overloads) {
      Candidate c = candidate(o, arguments, false);
      int p = c == null ? NONE : JavaParameter.phase(Arrays.stream(c.ranks).max().orElse(0));
      if (c != null && p <= phase) {
        if (p < phase) {
          found.clear();
          phase = p;
        }
        found.add(c);
      }
    }
    if (found.isEmpty()) {
      for (JavaOverload o : overloads) {
        Candidate c = candidate(o, arguments, true);
        if (c != null) {
          found.add(c);
        }
      }
    }
    return found;
  }

  private static @Nullable Candidate candidate(JavaOverload o, Object[] arguments, boolean spread) {
    if (!o.accepts(arguments.length, spread)) {
      return null;
    }
    int[] ranks = new int[arguments.length];
    for (int i = 0; i < ranks.length; i++) {
      ranks[i] = o.parameter(i, spread).rank(arguments[i]);
      if (ranks[i] < 0) {
        return null;
      }
    }
    return new Candidate(o, spread, ranks);
  }

  private static List<Candidate> mostSpecific(List<Candidate> all) {
    List<Candidate> best = new ArrayList<>();
    for (Candidate c : all) {
      boolean beaten = false;
      for (Candidate d : all) {
        beaten |= d != c && isMoreSpecific(d, c) && !isMoreSpecific(c, d);
      }
      if (!beaten) {
        best.add(c);
      }
    }
    return best;
  }

  private static boolean isMoreSpecific(Candidate a, Candidate b) {
    for (int i = 0; i < a.ranks.length; i++) {
      Class<?> x = a.overload.parameter(i, a.spread).javaClass();
      Class<?> y = b.overload.parameter(i, b.spread).javaClass();
      if (a.ranks[i] > b.ranks[i] || (a.ranks[i] == b.ranks[i] && !isSubtype(x, y))) {
        return false;
      }
    }
    return a.overload.parameterCount() >= b.overload.parameterCount() || !a.spread;
  }

  private static boolean isSubtype(Class<?> x, Class<?> y) {
    return y.isAssignableFrom(x) || JavaLambdas.isPreferred(x, y);
  }

  // Values decide where a str may be a char, a callable's parameters count, items are converted.
  private static boolean isGeneral(List<JavaOverload> overloads, Object[] arguments) {
    List<JavaOverload> open =
        overloads.stream()
            .filter(o -> o.accepts(arguments.length, false) || o.accepts(arguments.length, true))
            .toList();
    if (open.size() == 1 && !open.get(0).isVarargs()) {
      return true;
    }
    for (int i = 0; i < arguments.length; i++) {
      for (JavaOverload o : open) {
        int at = Math.min(i, o.parameterCount() - 1);
        if (o.parameter(at, false).dependsOnValue(arguments[i])
            || (o.isVarargs()
                && at == o.parameterCount() - 1
                && o.parameter(at, true).dependsOnValue(arguments[i]))) {
          return false;
        }
      }
    }
    return true;
  }

  private static String types(Object[] arguments) {
    return Arrays.stream(arguments)
        .map(a -> a == PyNone.NONE ? "None" : Types.of(a).name)
        .collect(Collectors.joining(", "));
  }

  private static PyBaseException noneFits(
      JavaMethods methods, List<JavaOverload> overloads, Object[] arguments) {
    String range = rangeError(overloads, arguments);
    if (range != null) {
      return Err.overflowError(range);
    }
    return Err.typeError(
        "no Java method "
            + methods.shown()
            + "() takes ("
            + types(arguments)
            + "); there "
            + (overloads.size() == 1 ? "is " : "are ")
            + shown(overloads));
  }

  /** What is wrong with an int that no overload's integer type holds; the widest type is named. */
  private static @Nullable String rangeError(List<JavaOverload> overloads, Object[] arguments) {
    String widest = null;
    for (JavaOverload o : overloads) {
      for (int i = 0; i < arguments.length && o.accepts(arguments.length, false); i++) {
        String range = o.parameter(i, false).rangeError(arguments[i]);
        if (range != null && (widest == null || range.endsWith("long"))) {
          widest = range;
        }
      }
    }
    return widest;
  }

  private static PyBaseException ambiguous(
      JavaMethods methods, List<Candidate> best, Object[] arguments) {
    return Err.typeError(
        "call of Java method "
            + methods.shown()
            + "("
            + types(arguments)
            + ") is ambiguous: "
            + shown(best.stream().map(Candidate::overload).toList()));
  }

  private static String shown(List<JavaOverload> overloads) {
    return overloads.stream().map(JavaOverload::shown).sorted().collect(Collectors.joining(", "));
  }
}
