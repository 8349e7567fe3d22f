package io.krait.typeinfer.java;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Names of Java members in Python. */
public final class PythonNames {
  private static final Set<String> KEYWORDS =
      Set.of(
          "False",
          "None",
          "True",
          "and",
          "as",
          "async",
          "await",
          "class",
          "def",
          "del",
          "elif",
          "except",
          "from",
          "global",
          "in",
          "is",
          "lambda",
          "nonlocal",
          "not",
          "or",
          "pass",
          "raise",
          "with",
          "yield");

  private PythonNames() {}

  /** The name in Python: with a {@code _} behind a keyword. */
  public static String of(String name) {
    return KEYWORDS.contains(name) ? name + "_" : name;
  }

  /** The name in Java of what Python code calls so. */
  public static String toJava(String name) {
    String cut = name.endsWith("_") ? name.substring(0, name.length() - 1) : name;
    return KEYWORDS.contains(cut) ? cut : name;
  }

  /** The bean property that a method without parameters reads, or null. */
  static @Nullable String property(JavaMethod getter) {
    String name = getter.name();
    boolean is = name.startsWith("is") && getter.result() == JavaType.Primitive.BOOLEAN;
    if (!is && (!name.startsWith("get") || getter.result() == JavaType.Primitive.VOID)) {
      return null;
    }
    String rest = name.substring(is ? 2 : 3);
    if (rest.isEmpty() || !Character.isUpperCase(rest.charAt(0))) {
      return null;
    }
    return rest.length() > 1 && Character.isUpperCase(rest.charAt(1))
        ? rest
        : Character.toLowerCase(rest.charAt(0)) + rest.substring(1);
  }
}
