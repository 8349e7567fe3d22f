package io.krait.runtime;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One annotated Java method or field of a native type or module, as its class file states it. */
record NativeMember(
    Class<?> owner,
    String javaName,
    String descriptor,
    boolean field,
    Map<String, Object> elements,
    @Nullable Object constant) {

  /** Whether it is a {@code PyConst}, and not a {@code Py}. */
  boolean isConstant() {
    return "PyConst".equals(elements.get("@"));
  }

  String text() {
    return (String) elements.getOrDefault("value", "");
  }

  String doc() {
    return (String) elements.getOrDefault("doc", "");
  }

  String kind() {
    return (String) elements.getOrDefault("kind", "METHOD");
  }

  /** The Python name: what stands before the first parenthesis or colon. */
  String name() {
    String text = text();
    int i = 0;
    while (i < text.length()
        && (Character.isLetterOrDigit(text.charAt(i)) || text.charAt(i) == '_')) {
      i++;
    }
    return text.substring(0, i);
  }

  /** The value of a constant. */
  Object constantValue() {
    Object value = constant;
    if (value != null) {
      return value;
    }
    if (text().endsWith(": None")) {
      return PyNone.NONE;
    }
    return NativeBodies.make(this).invoke0();
  }
}
