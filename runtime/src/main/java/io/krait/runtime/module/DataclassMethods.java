package io.krait.runtime.module;

import io.krait.runtime.Attrs;
import io.krait.runtime.Calls;
import io.krait.runtime.NativeTypes;
import io.krait.runtime.Ops;
import io.krait.runtime.PyDict;
import io.krait.runtime.PyFunction;
import io.krait.runtime.PyNone;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes the methods of dataclasses. */
final class DataclassMethods {
  // Instances whose repr this thread is making; shared by all dataclasses.
  private static final ThreadLocal<Set<Identity>> SHOWN = ThreadLocal.withInitial(HashSet::new);

  private record Identity(Object object) {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Identity identity && identity.object == object;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(object);
    }
  }

  private DataclassMethods() {}

  private static String[] names(List<PyField> fields) {
    String[] names = new String[fields.size()];
    for (int i = 0; i < names.length; i++) {
      names[i] = fields.get(i).name;
    }
    return names;
  }

  /** {@code __init__}: positional fields, then keyword-only ones. */
  static Init init(PyType cls, List<PyField> fields, boolean frozen) {
    List<PyField> parameters = new ArrayList<>();
    for (PyField field : fields) {
      if (field.init && !field.isKwOnly()) {
        parameters.add(field);
      }
    }
    int positional = parameters.size();
    List<Object> defaults = new ArrayList<>();
    for (PyField field : parameters) {
      if (field.hasDefault()) {
        defaults.add(parameterDefault(field));
      }
    }
    PyDict kwDefaults = new PyDict();
    for (PyField field : fields) {
      if (field.init && field.isKwOnly()) {
        parameters.add(field);
        if (field.hasDefault()) {
          kwDefaults.putStr(field.name, parameterDefault(field));
        }
      }
    }
    String[] names = new String[parameters.size() + 1];
    System.arraycopy(names(parameters), 0, names, 1, parameters.size());
    names[0] =
        parameters.stream().anyMatch(f -> f.name.equals("self")) ? "__dataclass_self__" : "self";
    return new Init(
        cls,
        positional + 1,
        parameters.size() - positional,
        names,
        defaults.toArray(),
        kwDefaults,
        fields,
        parameters,
        frozen);
  }

  private static Object parameterDefault(PyField field) {
    Object value = field.defaultValue;
    return value == null ? Sentinel.FACTORY : value;
  }

  static final class Init extends DataclassFunction {
    private final PyField[] fields;
    private final List<PyField> parameters;

    // For each field its index among the arguments, or 0 when it is no parameter.
    private final int[] from;
    private final boolean frozen;
    private final int[] initVars;
    private final boolean postInit;
    private final PyDict annotationsOfInit = new PyDict();

    Init(
        PyType cls,
        int positional,
        int kwOnly,
        String[] names,
        Object[] defaults,
        PyDict kwDefaults,
        List<PyField> all,
        List<PyField> parameters,
        boolean frozen) {
      super(cls, "__init__", positional, kwOnly, names, defaults, kwDefaults);
      this.frozen = frozen;
      this.parameters = parameters;
      this.postInit = cls.lookup("__post_init__") != null;
      List<PyField> set = new ArrayList<>();
      List<Integer> places = new ArrayList<>();
      List<Integer> vars = new ArrayList<>();
      for (PyField field : all) {
        int place = parameters.indexOf(field) + 1;
        if (field.kind == PyField.Kind.INIT_VAR) {
          vars.add(place);
        } else if (place > 0 || field.defaultFactory != null) {
          set.add(field);
          places.add(place);
        } else if (field.defaultValue != null && cls.own("__slots__") != null) {
          set.add(field);
          places.add(place);
        }
      }
      fields = set.toArray(new PyField[0]);
      from = places.stream().mapToInt(Integer::intValue).toArray();
      initVars = vars.stream().mapToInt(Integer::intValue).toArray();
      for (PyField field : parameters) {
        annotationsOfInit.putStr(field.name, shownType(field));
      }
      annotationsOfInit.putStr("return", PyNone.NONE);
    }

    private static Object shownType(PyField field) {
      return field.annotation;
    }

    @Override
    protected PyDict makeAnnotations() {
      return annotationsOfInit;
    }

    /** Lets compiled code make instances by itself if it knows this function. */
    void confirm(PyType cls) {
      String[] expected = cls.expectedInit();
      if (expected != null && InitDescription.fits(expected, parameters, fields, isPlainHook())) {
        cls.initIsAsExpected(InitDescription.defaults(parameters));
      }
    }

    private @Nullable Boolean isPlainHook() {
      return initVars.length > 0 ? null : postInit;
    }

    @Override
    protected Object invoke(Object[] locals) {
      Object self = locals[0];
      for (int i = 0; i < fields.length; i++) {
        PyField field = fields[i];
        Object value = value(field, from[i], locals);
        if (frozen) {
          NativeTypes.setAttribute(self, field.name, value);
        } else {
          Attrs.set(self, field.name, value);
        }
      }
      if (postInit) {
        postInit(self, locals);
      }
      return PyNone.NONE;
    }

    private static Object value(PyField field, int place, Object[] locals) {
      Object given = place > 0 ? locals[place] : null;
      if (given != null && given != Sentinel.FACTORY) {
        return given;
      }
      Object factory = field.defaultFactory;
      Object fallback = field.defaultValue;
      return factory != null ? Calls.call0(factory) : fallback == null ? PyNone.NONE : fallback;
    }

    private void postInit(Object self, Object[] locals) {
      Object[] arguments = new Object[initVars.length];
      for (int i = 0; i < arguments.length; i++) {
        arguments[i] = locals[initVars[i]];
      }
      if (arguments.length == 0) {
        Calls.callMethod0(self, "__post_init__");
      } else {
        Calls.callMethod(self, "__post_init__", arguments, null);
      }
    }
  }

  /** {@code __repr__}. */
  static PyFunction repr(PyType cls, List<PyField> fields) {
    List<PyField> shown = new ArrayList<>(fields);
    shown.removeIf(field -> !field.repr);
    String[] names = names(shown);
    return new DataclassFunction(cls, "__repr__", "self") {
      @Override
      protected Object invoke(Object[] locals) {
        return show(locals[0], names);
      }
    };
  }

  /** The repr of an instance; "..." inside itself. */
  static String show(Object self, String[] names) {
    Set<Identity> shown = SHOWN.get();
    Identity identity = new Identity(self);
    if (!shown.add(identity)) {
      return "...";
    }
    try {
      StringBuilder out = new StringBuilder(Types.of(self).qualname()).append('(');
      for (int i = 0; i < names.length; i++) {
        out.append(i == 0 ? "" : ", ").append(names[i]).append('=');
        out.append(Ops.repr(Attrs.get(self, names[i])));
      }
      return out.append(')').toString();
    } finally {
      shown.remove(identity);
    }
  }

  private static String[] compared(List<PyField> fields) {
    List<PyField> compared = new ArrayList<>(fields);
    compared.removeIf(field -> !field.compare);
    return names(compared);
  }

  /** {@code __eq__}. */
  static PyFunction eq(PyType cls, List<PyField> fields) {
    String[] names = compared(fields);
    return new DataclassFunction(cls, "__eq__", "self", "other") {
      @Override
      protected Object invoke(Object[] locals) {
        return equal(locals[0], locals[1], names);
      }
    };
  }

  private static Object equal(Object self, Object other, String[] names) {
    if (self == other) {
      return true;
    }
    if (Types.of(other) != Types.of(self)) {
      return PyNone.NOT_IMPLEMENTED;
    }
    Object last = true;
    for (String name : names) {
      last = Ops.eq(Attrs.get(self, name), Attrs.get(other, name));
      if (!Ops.truth(last)) {
        return last;
      }
    }
    return last;
  }

  /** {@code __lt__}, {@code __le__}, {@code __gt__} or {@code __ge__}. */
  static PyFunction order(PyType cls, List<PyField> fields, String method) {
    String[] names = compared(fields);
    return new DataclassFunction(cls, method, "self", "other") {
      @Override
      protected Object invoke(Object[] locals) {
        if (Types.of(locals[1]) != Types.of(locals[0])) {
          return PyNone.NOT_IMPLEMENTED;
        }
        PyTuple a = values(locals[0], names);
        PyTuple b = values(locals[1], names);
        return switch (method) {
          case "__lt__" -> Ops.lt(a, b);
          case "__le__" -> Ops.le(a, b);
          case "__gt__" -> Ops.gt(a, b);
          default -> Ops.ge(a, b);
        };
      }
    };
  }

  static PyTuple values(Object self, String[] names) {
    Object[] values = new Object[names.length];
    for (int i = 0; i < names.length; i++) {
      values[i] = Attrs.get(self, names[i]);
    }
    return PyTuple.of(values);
  }

  /** {@code __hash__}. */
  static PyFunction hash(PyType cls, List<PyField> fields) {
    List<PyField> hashed = new ArrayList<>(fields);
    hashed.removeIf(field -> !field.hashed());
    String[] names = names(hashed);
    return new DataclassFunction(cls, "__hash__", "self") {
      @Override
      protected Object invoke(Object[] locals) {
        return Ops.hash(values(locals[0], names));
      }
    };
  }

  /** {@code __setattr__} of a frozen class. */
  static PyFunction frozenSet(PyType cls, List<PyField> fields) {
    List<String> names = List.of(names(fields));
    return new DataclassFunction(cls, "__setattr__", "self", "name", "value") {
      @Override
      protected Object invoke(Object[] locals) {
        if (Types.of(locals[0]) == cls || names.contains(locals[1])) {
          throw DataclassesModule.frozen("cannot assign to field " + Ops.repr(locals[1]));
        }
        Object above = above(cls, "__setattr__");
        return Calls.call3(above, locals[0], locals[1], locals[2]);
      }
    };
  }

  /** {@code __delattr__} of a frozen class. */
  static PyFunction frozenDelete(PyType cls, List<PyField> fields) {
    List<String> names = List.of(names(fields));
    return new DataclassFunction(cls, "__delattr__", "self", "name") {
      @Override
      protected Object invoke(Object[] locals) {
        if (Types.of(locals[0]) == cls || names.contains(locals[1])) {
          throw DataclassesModule.frozen("cannot delete field " + Ops.repr(locals[1]));
        }
        return Calls.call2(above(cls, "__delattr__"), locals[0], locals[1]);
      }
    };
  }

  // super()'s version.
  private static Object above(PyType cls, String name) {
    PyType[] mro = cls.mro();
    for (int i = 1; i < mro.length; i++) {
      Object found = mro[i].own(name);
      if (found != null) {
        return found;
      }
    }
    throw new IllegalStateException(name);
  }
}
