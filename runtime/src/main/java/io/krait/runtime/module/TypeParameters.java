package io.krait.runtime.module;

import io.krait.runtime.Err;
import io.krait.runtime.PyList;
import io.krait.runtime.PyNone;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the type variables in the arguments of a generic and puts types in their place. */
final class TypeParameters {
  private TypeParameters() {}

  static PyTuple of(PyTuple args) {
    List<Object> found = new ArrayList<>();
    for (Object arg : args.items()) {
      collect(arg, found);
    }
    return PyTuple.of(found.toArray());
  }

  private static void collect(Object arg, List<Object> found) {
    if (arg instanceof PyTypeVar) {
      if (!found.contains(arg)) {
        found.add(arg);
      }
      return;
    }
    Object[] inner = {};
    if (arg instanceof PyAlias pyAlias) {
      inner = pyAlias.parameters().items();
    } else if (arg instanceof PyUnion pyUnion) {
      inner = pyUnion.args.items();
    } else if (arg instanceof PyTuple pyTuple) {
      inner = pyTuple.items();
    } else if (arg instanceof PyList pyList) {
      inner = pyList.toArray();
    }
    for (Object item : inner) {
      collect(item, found);
    }
  }

  /**
   * The arguments of {@code alias[item]}.
   *
   * @throws io.krait.runtime.PyBaseException TypeError when there are too many or too few items
   */
  static PyTuple substitute(PyAlias alias, Object item) {
    PyTuple parameters = alias.parameters();
    if (parameters.size() == 0) {
      throw Err.typeError(Aliases.repr(alias) + " is not a generic class");
    }
    boolean single =
        parameters.size() == 1
            && parameters.get(0) instanceof PyTypeVar
            && ((PyTypeVar) parameters.get(0)).type() == PyTypeVar.PARAM_SPEC;
    Object[] items =
        item instanceof PyTuple pyTuple && !(single && !nested(pyTuple))
            ? pyTuple.items()
            : new Object[] {item};
    return replaced(alias.args, mapping(parameters, items, Aliases.repr(alias)));
  }

  private static boolean nested(PyTuple items) {
    return items.size() == 1 && (items.get(0) instanceof PyList || items.get(0) instanceof PyTuple);
  }

  /** Which type stands for which parameter. */
  static Map<Object, Object> mapping(PyTuple parameters, Object[] items, String shown) {
    int variadic = -1;
    int required = 0;
    for (int i = 0; i < parameters.size(); i++) {
      PyTypeVar p = (PyTypeVar) parameters.get(i);
      if (p.type() == PyTypeVar.TYPE_VAR_TUPLE) {
        variadic = i;
      } else if (!p.hasDefault()) {
        required++;
      }
    }
    int count = parameters.size();
    if (variadic >= 0 ? items.length < required : items.length < required || items.length > count) {
      throw wrongCount(shown, items.length, required, count, variadic >= 0);
    }
    Map<Object, Object> map = new LinkedHashMap<>();
    int extra = variadic < 0 ? 0 : Math.max(0, items.length - (count - 1));
    int at = 0;
    for (int i = 0; i < count; i++) {
      PyTypeVar p = (PyTypeVar) parameters.get(i);
      if (i == variadic) {
        Object[] taken = new Object[extra];
        System.arraycopy(items, at, taken, 0, extra);
        map.put(p, PyTuple.of(taken));
        at += extra;
      } else {
        Object fallback = p.defaultValue();
        map.put(p, at < items.length ? items[at++] : fallback == null ? p : fallback);
      }
    }
    return map;
  }

  static RuntimeException wrongCount(
      String shown, int given, int required, int most, boolean variadic) {
    boolean few = given < required;
    String expected =
        few
            ? (variadic || required < most ? "at least " : "") + required
            : (required < most ? "at most " : "") + most;
    return Err.typeError(
        "Too "
            + (few ? "few" : "many")
            + " arguments for "
            + shown
            + "; actual "
            + given
            + ", expected "
            + expected);
  }

  private static PyTuple replaced(PyTuple args, Map<Object, Object> map) {
    List<Object> all = new ArrayList<>();
    for (Object arg : args.items()) {
      PyTypeVar unpacked = unpackedVariable(arg);
      Object value = unpacked == null ? null : map.get(unpacked);
      if (value instanceof PyTuple pyTuple) {
        all.addAll(List.of(pyTuple.items()));
      } else {
        all.add(replaced(arg, map));
      }
    }
    return PyTuple.of(all.toArray());
  }

  private static @Nullable PyTypeVar unpackedVariable(Object arg) {
    Object inner = arg;
    if (arg instanceof PyAlias pyAlias && pyAlias.type() == PyAlias.UNPACKED) {
      inner = pyAlias.args.get(0);
    }
    return inner instanceof PyTypeVar && ((PyTypeVar) inner).type() == PyTypeVar.TYPE_VAR_TUPLE
        ? (PyTypeVar) inner
        : null;
  }

  private static Object replaced(Object arg, Map<Object, Object> map) {
    if (arg instanceof PyTypeVar) {
      Object value = map.get(arg);
      return value == null ? arg : value;
    }
    if (arg instanceof PyAlias alias) {

      return alias.parameters().size() == 0
          ? alias
          : Aliases.rebuilt(alias, replaced(alias.args, map));
    }
    if (arg instanceof PyUnion pyUnion) {
      return PyUnion.of(replaced(pyUnion.args, map));
    }
    if (arg instanceof PyList pyList) {
      return PyList.of(replaced(PyTuple.of(pyList.toArray()), map).toArray());
    }
    return arg;
  }

  /** None as a type. */
  static Object asType(Object arg) {
    if (arg == PyNone.NONE) {
      return io.krait.runtime.Types.NONE_TYPE;
    }
    return arg instanceof String string ? new PyForwardRef(string) : arg;
  }

  /** Whether an object may stand where a type is meant. */
  static boolean isTypeLike(Object o) {
    return o instanceof PyType
        || o instanceof PyAlias
        || o instanceof PyUnion
        || o instanceof PyTypeVar
        || o == PyNone.NONE;
  }
}
