package io.krait.runtime.module;

import io.krait.runtime.Attrs;
import io.krait.runtime.Calls;
import io.krait.runtime.Convert;
import io.krait.runtime.Err;
import io.krait.runtime.Iter;
import io.krait.runtime.Ops;
import io.krait.runtime.PyDict;
import io.krait.runtime.PyNone;
import io.krait.runtime.PySet;
import io.krait.runtime.PyTuple;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyTypeInfo;
import io.krait.runtime.text.FieldFormat;
import io.krait.runtime.text.StrMethods;

/** The members of {@code string.Formatter}: each step a method that subclasses may replace. */
@PyTypeInfo(value = "Formatter", module = "string")
@SuppressWarnings("ReferenceEquality") // flags of the runtime itself
final class StringFormatterMethods {
  private StringFormatterMethods() {}

  /** The state of automatic numbering: the next index, or -1 after a number was given. */
  private static final class Numbering {
    long next;
  }

  @Py("format(self, format_string: str, /, *args: Any, **kwargs: Any) -> str")
  static Object format(Object self, Object formatString, PyTuple args, PyDict kwargs) {
    return Calls.callMethod3(self, "vformat", formatString, args, kwargs);
  }

  @Py("vformat(self, format_string: str, args: Sequence[Any], kwargs: Mapping[str, Any]) -> str")
  static String vformat(Object self, Object formatString, Object args, Object kwargs) {
    PySet used = new PySet();
    String result = expand(self, formatString, args, kwargs, used, 2, new Numbering());
    Calls.callMethod3(self, "check_unused_args", used, args, kwargs);
    return result;
  }

  private static String expand(
      Object self,
      Object template,
      Object args,
      Object kwargs,
      PySet used,
      int depth,
      Numbering numbering) {
    if (depth < 0) {
      throw Err.valueError("Max string recursion exceeded");
    }
    StringBuilder out = new StringBuilder();
    Object it = Iter.of(Calls.callMethod1(self, "parse", template));
    Object piece = Iter.next(it);
    while (piece != null) {
      Object[] parts = Iter.unpack(piece, 4);
      out.append(Ops.str(parts[0]));
      if (parts[1] != PyNone.NONE) {
        Object name = numbered(Ops.str(parts[1]), numbering);
        Object[] found = Iter.unpack(Calls.callMethod3(self, "get_field", name, args, kwargs), 2);
        used.add(found[1]);
        Object value = Calls.callMethod2(self, "convert_field", found[0], parts[3]);
        String spec = expand(self, parts[2], args, kwargs, used, depth - 1, numbering);
        out.append(Ops.str(Calls.callMethod2(self, "format_field", value, spec)));
      }
      piece = Iter.next(it);
    }
    return out.toString();
  }

  private static String numbered(String name, Numbering numbering) {
    if (name.isEmpty()) {
      if (numbering.next < 0) {
        throw switched();
      }
      return Long.toString(numbering.next++);
    }
    if (StrMethods.isdigit(name)) {
      if (numbering.next > 0) {
        throw switched();
      }
      numbering.next = -1;
    }
    return name;
  }

  private static RuntimeException switched() {
    return Err.valueError(
        "cannot switch from manual field specification to automatic field numbering");
  }

  @Py("get_value(self, key: int | str, args: Sequence[Any], kwargs: Mapping[str, Any]) -> Any")
  static Object getValue(Object self, Object key, Object args, Object kwargs) {
    return Ops.getItem(Convert.isInt(key) ? args : kwargs, key);
  }

  @Py("check_unused_args(self, used_args: set[Any], args: Any, kwargs: Any) -> None")
  static void checkUnused(Object self, Object used, Object args, Object kwargs) {}

  @Py("format_field(self, value: Any, format_spec: str) -> Any")
  static String formatField(Object self, Object value, String spec) {
    return Ops.format(value, spec);
  }

  @Py("convert_field(self, value: Any, conversion: str | None) -> Any")
  static Object convertField(Object self, Object value, Object conversion) {
    if (conversion == PyNone.NONE) {
      return value;
    }
    return switch (Ops.str(conversion)) {
      case "s" -> Ops.str(value);
      case "r" -> Ops.repr(value);
      case "a" -> Ops.ascii(value);
      default -> throw Err.valueError("Unknown conversion specifier " + Ops.str(conversion));
    };
  }

  @Py("parse(self, format_string: str) -> Iterator[tuple[str, str | None, str | None, str | None]]")
  static Object parse(Object self, String formatString) {
    return Iter.of(FieldFormat.parse(formatString));
  }

  @Py("get_field(self, field_name: str, args: Sequence[Any], kwargs: Mapping[str, Any]) -> Any")
  static PyTuple getField(Object self, String fieldName, Object args, Object kwargs) {
    Object[] steps = FieldFormat.steps(fieldName);
    Object value = Calls.callMethod3(self, "get_value", steps[0], args, kwargs);
    for (int i = 1; i < steps.length; i += 2) {
      value =
          steps[i] == Boolean.TRUE
              ? Attrs.get(value, (String) steps[i + 1])
              : Ops.getItem(value, steps[i + 1]);
    }
    return PyTuple.of(value, steps[0]);
  }
}
