package io.krait.runtime.regex;

import io.krait.runtime.Calls;
import io.krait.runtime.Convert;
import io.krait.runtime.Imports;
import io.krait.runtime.Iter;
import io.krait.runtime.PyNone;
import io.krait.runtime.PyObject;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import io.krait.runtime.meta.PyTypeInfo;

/** A replacement text, parsed: literals and, between them, groups. */
@PyTypeInfo(value = "Template", module = "re")
public final class PyTemplate implements PyObject {
  public static final PyType TYPE =
      PyType.builtin("re.Template", Types.OBJECT, "io.krait.runtime.regex.PyTemplate");

  private final Object[] parts;

  private PyTemplate(Object[] parts) {
    this.parts = parts;
  }

  /** A template of literals with numbers of groups between them. */
  public static PyTemplate of(Object parts) {
    return new PyTemplate(Iter.toList(parts).toArray());
  }

  /** Has the module re parse a replacement. */
  static PyTemplate compile(PyPattern pattern, Object replacement) {
    Object made = Calls.callMethod2(Imports.load("re"), "_compile_template", pattern, replacement);
    return (PyTemplate) made;
  }

  /** Whether there is no group in it. */
  boolean isLiteral() {
    return parts.length == 1;
  }

  Object literal() {
    return parts[0];
  }

  Object expand(PyMatch match) {
    Joined out = new Joined(match.text);
    for (int i = 0; i < parts.length; i++) {
      if ((i & 1) == 0) {
        out.add(parts[i]);
      } else {
        Object group = match.group((int) Convert.index(parts[i]), PyNone.NONE);
        if (group != PyNone.NONE) {
          out.add(group);
        }
      }
    }
    return out.value();
  }

  @Override
  public PyType type() {
    return TYPE;
  }
}
