package io.krait.runtime.java;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Names of Java members in Python. */
final class JavaNames {
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

  private JavaNames() {}

  /** Whether it is a keyword in Python, and not in Java too: such a member has a _ behind it. */
  static boolean isKeyword(String name) {
    return KEYWORDS.contains(name);
  }

  static boolean isGetter(JavaOverload m) {
    return !m.isStatic() && m.parameterCount() == 0 && isGetterName(m);
  }

  private static boolean isGetterName(JavaOverload m) {
    String name = m.name();
    Class<?> result = m.resultClass();
    return (name.startsWith("get") && name.length() > 3 && result != void.class)
        || (name.startsWith("is") && name.length() > 2 && result == boolean.class);
  }

  /** The property that a getter reads ({@code getURL} URL, {@code getName} name), or null. */
  static @Nullable String property(String getter) {
    String rest = getter.substring(getter.startsWith("is") ? 2 : 3);
    if (!Character.isUpperCase(rest.charAt(0))) {
      return null;
    }
    if (rest.length() > 1 && Character.isUpperCase(rest.charAt(1))) {
      return rest;
    }
    return Character.toLowerCase(rest.charAt(0)) + rest.substring(1);
  }
}
