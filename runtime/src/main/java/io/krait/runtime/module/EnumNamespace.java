package io.krait.runtime.module;

import io.krait.runtime.Calls;
import io.krait.runtime.Err;
import io.krait.runtime.Iter;
import io.krait.runtime.Ops;
import io.krait.runtime.PyCallable;
import io.krait.runtime.PyDict;
import io.krait.runtime.PyList;
import io.krait.runtime.PyStaticMethod;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The namespace of an enumeration's body ({@code enum.EnumDict}): tells members from methods as
 * they are assigned, and gives {@code auto()} its values.
 */
public final class EnumNamespace extends PyDict {
  private static final PyType TYPE = PyType.builtin("enum.EnumDict", Types.DICT, "");
  private static final Set<String> RESERVED =
      Set.of(
          "_order_",
          "_generate_next_value_",
          "_numeric_repr_",
          "_missing_",
          "_ignore_",
          "_iter_member_",
          "_iter_member_by_value_",
          "_iter_member_by_def_",
          "_add_alias_",
          "_add_value_alias_");

  private final String className;

  /** The members with their values, in order. */
  final Map<String, Object> members = new LinkedHashMap<>();

  private final PyList lastValues = new PyList();
  private final List<String> ignored = new ArrayList<>();
  private @Nullable Object generator;
  private boolean autoCalled;

  EnumNamespace(String className, @Nullable Object generator) {
    this.className = className;
    this.generator = generator;
  }

  @Override
  public @Nullable Object put(Object key, Object value) {
    if (key instanceof String string) {
      assign(string, value);
    } else {
      super.put(key, value);
    }
    return null;
  }

  @Override
  public void putStr(String key, Object value) {
    assign(key, value);
  }

  /** Assigns without looking for members. */
  void plain(String key, Object value) {
    super.putStr(key, value);
  }

  private void assign(String key, Object given) {
    Object value = given;
    if (isPrivate(key)) {
      super.putStr(key, value);
      return;
    }
    if (isSunder(key)) {
      sunder(key, value);
      return;
    }
    if (isDunder(key)) {
      super.putStr(key.equals("__order__") ? "_order_" : key, value);
      return;
    }
    if (members.containsKey(key)) {
      throw defined(key);
    }
    if (!ignored.contains(key)) {
      if (value instanceof PyEnumMark && ((PyEnumMark) value).type() == PyEnumMark.NONMEMBER) {
        value = ((PyEnumMark) value).value;
      } else if (!isDescriptor(value) && !isInternalClass(value)) {
        value = member(key, value);
      }
    }
    super.putStr(key, value);
  }

  private Object member(String key, Object given) {
    if (getStr(key) != null) {
      throw defined(key);
    }
    Object value = given;
    if (value instanceof PyEnumMark) {
      value = ((PyEnumMark) value).value;
    } else {
      value = withoutAuto(key, value);
    }
    members.put(key, value);
    lastValues.append(value);
    return value;
  }

  private Object withoutAuto(String key, Object value) {
    if (value instanceof PyAuto pyAuto) {
      return generated(key, pyAuto);
    }
    if (Types.of(value) == Types.TUPLE) {
      Object[] items = ((PyTuple) value).items().clone();
      boolean any = false;
      for (int i = 0; i < items.length; i++) {
        if (items[i] instanceof PyAuto) {
          any = true;
          items[i] = generated(key, (PyAuto) items[i]);
        }
      }
      return any ? PyTuple.of(items) : value;
    }
    return value;
  }

  private Object generated(String key, PyAuto auto) {
    Object known = auto.value;
    if (known == null) {
      autoCalled = true;
      PyList last = Iter.toList(lastValues);
      long count = members.size();
      Object function = generator;
      known =
          function == null
              ? EnumValues.next(last, 1L)
              : Calls.call(function, new Object[] {key, 1L, count, last}, null);
      auto.value = known;
    }
    return known;
  }

  private void sunder(String key, Object value) {
    if (!RESERVED.contains(key)) {
      throw Err.valueError(
          "_sunder_ names, such as " + Ops.repr(key) + ", are reserved for future Enum use");
    }
    if (key.equals("_generate_next_value_")) {
      if (autoCalled) {
        throw Err.typeError("_generate_next_value_ must be defined before members");
      }
      generator =
          value instanceof PyStaticMethod pyStaticMethod ? pyStaticMethod.function() : value;
    } else if (key.equals("_ignore_")) {
      Object names =
          value instanceof String string
              ? Calls.callMethod0(string.replace(',', ' '), "split")
              : value;
      for (Object name : Iter.toTuple(names).items()) {
        ignored.add(Ops.str(name));
        if (members.containsKey(Ops.str(name))) {
          throw Err.valueError(
              "_ignore_ cannot specify already set names: {" + Ops.repr(name) + "}");
        }
      }
      super.putStr(key, PyList.of(ignored.toArray()));
      return;
    }
    super.putStr(key, value);
  }

  /** The names that {@code _ignore_} states. */
  List<String> ignored() {
    return ignored;
  }

  private RuntimeException defined(String key) {
    Object old = getStr(key);
    return Err.typeError(
        Ops.repr(key) + " already defined as " + (old == null ? "None" : Ops.repr(old)));
  }

  private boolean isPrivate(String key) {
    String prefix = "_" + className + "__";
    return key.length() > prefix.length()
        && key.startsWith(prefix)
        && key.charAt(prefix.length()) != '_'
        && !key.endsWith("__");
  }

  static boolean isDunder(String key) {
    int n = key.length();
    return n > 4
        && key.startsWith("__")
        && key.endsWith("__")
        && key.charAt(2) != '_'
        && key.charAt(n - 3) != '_';
  }

  static boolean isSunder(String key) {
    int n = key.length();
    return n > 2
        && key.charAt(0) == '_'
        && key.charAt(n - 1) == '_'
        && key.charAt(1) != '_'
        && key.charAt(n - 2) != '_';
  }

  static boolean isDescriptor(Object value) {
    if (value instanceof String || value instanceof Number || value instanceof PyTuple) {
      return false;
    }
    PyType type = Types.of(value);
    return (value instanceof PyCallable && !(value instanceof PyType) && type == Types.FUNCTION)
        || value instanceof PyEnumProperty
        || type.lookup("__get__") != null
        || type.lookup("__set__") != null
        || type.lookup("__delete__") != null
        || value instanceof io.krait.runtime.Descriptor;
  }

  private boolean isInternalClass(Object value) {
    if (!(value instanceof PyType pyType) || pyType.isBuiltin()) {
      return false;
    }
    String qualname = pyType.qualname();
    String inner = className + "." + pyType.simpleName();
    return qualname.equals(inner) || qualname.endsWith("." + inner);
  }

  @Override
  public PyType type() {
    return TYPE;
  }
}
