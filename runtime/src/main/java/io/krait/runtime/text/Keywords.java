package io.krait.runtime.text;

import java.util.Set;

/** Python's keywords, as in its module {@code keyword}. */
public final class Keywords {
  private static final Set<String> ALL =
      Set.of(
          ("False None True and as assert async await break class continue def del elif else except"
                  + " finally for from global if import in is lambda nonlocal not or pass raise"
                  + " return try while with yield")
              .split(" ", -1));

  private Keywords() {}

  /** Whether the name is a keyword; soft keywords are none. */
  public static boolean contains(String name) {
    return ALL.contains(name);
  }
}
