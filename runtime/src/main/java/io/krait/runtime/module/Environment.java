package io.krait.runtime.module;

import io.krait.runtime.Convert;
import io.krait.runtime.Err;
import io.krait.runtime.PyDict;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code os.environ}: the variables at start, and what the program made of them. */
public final class Environment extends PyDict {
  public static final PyType TYPE =
      PyType.builtin("os._Environ", Types.DICT, "io.krait.runtime.module.EnvironMethods");

  private static @Nullable Environment environment;

  private Environment() {}

  static synchronized Environment get() {
    Environment known = environment;
    if (known == null) {
      known = new Environment();
      for (Map.Entry<String, String> entry : System.getenv().entrySet()) {
        known.putStr(entry.getKey(), entry.getValue());
      }
      environment = known;
    }
    return known;
  }

  /**
   * A key or value as text.
   *
   * @throws io.krait.runtime.PyBaseException TypeError when it is no str
   */
  static String checked(Object o) {
    String text = Convert.strOrNull(o);
    if (text == null) {
      throw Err.typeError("str expected, not " + Types.of(o).name);
    }
    return text;
  }

  @Override
  public PyType type() {
    return TYPE;
  }
}
