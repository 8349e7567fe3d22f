package io.krait.codegen;

import io.krait.runtime.RecursionLimit;
import java.util.List;

/**
 * How deep a program means to recurse. The size of a JVM thread's stack is fixed before the program
 * runs, so {@code sys.setrecursionlimit} cannot make it grow; instead its arguments are looked up
 * in the source. A limit that is not a plain number counts as {@link #UNKNOWN}. The texts are read
 * rather than the trees, since a mention too many (in a comment, say) only reserves addresses.
 */
public final class RecursionNeed {
  private static final long UNKNOWN = 100_000;
  private static final String NAME = "setrecursionlimit";

  private RecursionNeed() {}

  /** The greatest limit that any of the modules sets, and at least the usual one. */
  public static long of(List<ModuleSource> modules) {
    long greatest = RecursionLimit.USUAL;
    for (ModuleSource m : modules) {
      greatest = Math.max(greatest, of(m.parsed().file().text()));
    }
    return greatest;
  }

  private static long of(String text) {
    long greatest = RecursionLimit.USUAL;
    for (int at = text.indexOf(NAME); at >= 0; at = text.indexOf(NAME, at + 1)) {
      greatest = Math.max(greatest, limitAt(text, at + NAME.length()));
    }
    return greatest;
  }

  /** The limit of a call whose name ends at the offset; what is no call sets none. */
  private static long limitAt(String text, int offset) {
    int i = skipBlanks(text, offset);
    if (i == text.length() || text.charAt(i) != '(') {
      return text.startsWith("as ", i) ? UNKNOWN : RecursionLimit.USUAL;
    }
    int close = text.indexOf(')', i);
    return close < 0 ? RecursionLimit.USUAL : value(text.substring(i + 1, close).strip());
  }

  private static int skipBlanks(String text, int from) {
    int i = from;
    while (i < text.length() && text.charAt(i) == ' ') {
      i++;
    }
    return i;
  }

  /** {@code 5000}, {@code 10_000}, {@code 10**6}, {@code 1 << 20}. */
  private static long value(String argument) {
    int power = argument.indexOf("**");
    int shift = argument.indexOf("<<");
    if (power < 0 && shift < 0) {
      return number(argument);
    }
    int at = Math.max(power, shift);
    double base = number(argument.substring(0, at).strip());
    double exponent = number(argument.substring(at + 2).strip());
    double value = power < 0 ? base * Math.pow(2, exponent) : Math.pow(base, exponent);
    return (long) Math.min(value, Integer.MAX_VALUE);
  }

  private static long number(String digits) {
    String plain = digits.replace("_", "");
    boolean fits = !plain.isEmpty() && plain.length() < 10;
    return fits && plain.chars().allMatch(c -> c >= '0' && c <= '9')
        ? Long.parseLong(plain)
        : UNKNOWN;
  }
}
