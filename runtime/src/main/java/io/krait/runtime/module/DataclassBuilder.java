package io.krait.runtime.module;

import io.krait.runtime.Attrs;
import io.krait.runtime.Calls;
import io.krait.runtime.Convert;
import io.krait.runtime.Err;
import io.krait.runtime.NativeTypes;
import io.krait.runtime.Ops;
import io.krait.runtime.PyDict;
import io.krait.runtime.PyFunction;
import io.krait.runtime.PyNone;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns a class into a dataclass. */
final class DataclassBuilder {
  private final PyType cls;
  private final DataclassOptions options;
  private final List<PyField> initFields;
  private final List<PyField> fields;

  private DataclassBuilder(PyType cls, DataclassOptions options, DataclassFields found) {
    this.cls = cls;
    this.options = options;
    this.initFields = found.initFields();
    this.fields = found.fields();
  }

  static Object build(PyType cls, DataclassOptions options) {
    boolean explicitHash = hasExplicitHash(cls);
    Attrs.set(cls, "__dataclass_params__", options);
    DataclassFields found = DataclassFields.of(cls, options);
    Attrs.set(cls, "__dataclass_fields__", found.all);
    if (options.order() && !options.eq()) {
      throw Err.valueError("eq must be true if order is true");
    }
    return new DataclassBuilder(cls, options, found).finish(explicitHash);
  }

  private static boolean hasExplicitHash(PyType cls) {
    Object hash = cls.own("__hash__");
    return hash != null && !(hash == PyNone.NONE && cls.own("__eq__") != null);
  }

  private Object finish(boolean explicitHash) {
    checkOrder();
    if (options.init()) {
      DataclassMethods.Init init = DataclassMethods.init(cls, initFields, options.frozen());
      if (add("__init__", init)) {
        init.confirm(cls);
      }
    }
    add("__replace__", new ReplaceFunction(cls));
    if (options.repr()) {
      add("__repr__", DataclassMethods.repr(cls, fields));
    }
    if (options.eq()) {
      add("__eq__", DataclassMethods.eq(cls, fields));
    }
    if (options.order()) {
      addOrder();
    }
    if (options.frozen()) {
      addFrozen();
    }
    addHash(explicitHash);
    if (options.matchArgs()) {
      addMatchArgs();
    }
    Object doc = cls.own("__doc__");
    if (doc == null || doc == PyNone.NONE) {
      Attrs.set(cls, "__doc__", cls.simpleName() + signature());
    }
    Object made = cls;
    if (options.slots()) {
      made = DataclassSlots.add(cls, fields, options);
    } else if (options.weakrefSlot()) {
      throw Err.typeError("weakref_slot is True but slots is False");
    }
    AbcModule.updateAbstractmethods(made);
    return made;
  }

  private boolean add(String name, PyFunction function) {
    if (cls.own(name) != null) {
      return false;
    }
    Attrs.set(cls, name, function);
    return true;
  }

  // "non-default argument 'y' follows default argument 'x'"
  private void checkOrder() {
    PyField seen = null;
    for (PyField field : initFields) {
      if (!options.init() || !field.init || field.isKwOnly()) {
        continue;
      }
      if (field.hasDefault()) {
        seen = field;
      } else if (seen != null) {
        throw Err.typeError(
            "non-default argument "
                + Ops.repr(field.name)
                + " follows default argument "
                + Ops.repr(seen.name));
      }
    }
  }

  private void addOrder() {
    for (String method : new String[] {"__lt__", "__le__", "__gt__", "__ge__"}) {
      if (!add(method, DataclassMethods.order(cls, fields, method))) {
        throw Err.typeError(
            "Cannot overwrite attribute "
                + method
                + " in class "
                + cls.simpleName()
                + " Consider using functools.total_ordering");
      }
    }
  }

  private void addFrozen() {
    PyFunction[] functions = {
      DataclassMethods.frozenSet(cls, fields), DataclassMethods.frozenDelete(cls, fields)
    };
    for (PyFunction function : functions) {
      if (!add(function.name, function)) {
        throw overwritten(function.name);
      }
    }
  }

  private RuntimeException overwritten(String name) {
    return Err.typeError("Cannot overwrite attribute " + name + " in class " + cls.simpleName());
  }

  private void addHash(boolean explicit) {
    if (options.unsafeHash()) {
      if (explicit) {
        throw overwritten("__hash__");
      }
      Attrs.set(cls, "__hash__", DataclassMethods.hash(cls, fields));
    } else if (options.eq() && !explicit) {
      Attrs.set(
          cls, "__hash__", options.frozen() ? DataclassMethods.hash(cls, fields) : PyNone.NONE);
    }
  }

  private void addMatchArgs() {
    if (cls.own("__match_args__") != null) {
      return;
    }
    List<Object> names = new ArrayList<>();
    for (PyField field : initFields) {
      if (field.init && !field.isKwOnly()) {
        names.add(field.name);
      }
    }
    Attrs.set(cls, "__match_args__", PyTuple.of(names.toArray()));
  }

  // As inspect.signature shows it, without the result.
  private String signature() {
    if (!options.init() && cls.lookup("__init__") == null) {
      return "()";
    }
    StringBuilder out = new StringBuilder("(");
    boolean star = false;
    for (int pass = 0; pass < 2; pass++) {
      for (PyField field : initFields) {
        if (!field.init || field.isKwOnly() != (pass == 1)) {
          continue;
        }
        out.append(out.length() == 1 ? "" : ", ");
        if (pass == 1 && !star) {
          out.append("*, ");
          star = true;
        }
        out.append(field.name).append(": ").append(annotation(field.annotation));
        if (field.hasDefault()) {
          Object value = field.defaultValue;
          out.append(" = ").append(value == null ? "<factory>" : Ops.repr(value));
        }
      }
    }
    return out.append(')').toString();
  }

  private static String annotation(Object type) {
    if (Convert.isStr(type)) {
      return Ops.repr(type);
    }
    String shown = Aliases.typeRepr(type);
    return type == PyNone.NONE ? "None" : shown.replace("typing.", "");
  }

  /** {@code __replace__}, which {@code copy.replace} and {@code dataclasses.replace} call. */
  private static final class ReplaceFunction extends WrappingFunction {
    ReplaceFunction(PyType cls) {
      super(cls);
      name = "_replace";
      qualname = "_replace";
    }

    @Override
    Object run(Object[] arguments, String @Nullable [] keywords) {
      PyDict changes = new PyDict();
      for (int i = 0; keywords != null && i < keywords.length; i++) {
        changes.putStr(keywords[i], arguments[arguments.length - keywords.length + i]);
      }
      return replaced(arguments[0], changes);
    }
  }

  /** A copy with some fields changed. */
  static Object replaced(Object self, PyDict changes) {
    PyType type = io.krait.runtime.Types.of(self);
    PyDict all = (PyDict) Attrs.get(type, "__dataclass_fields__");
    for (int i = all.nextPosition(0); i >= 0; i = all.nextPosition(i + 1)) {
      PyField field = (PyField) all.valueAt(i);
      if (field.kind == PyField.Kind.CLASS_VAR) {
        continue;
      }
      boolean given = changes.containsKey(field.name);
      if (!field.init) {
        if (given) {
          throw Err.typeError(
              "field "
                  + field.name
                  + " is declared with init=False, it cannot be specified with replace()");
        }
      } else if (!given) {
        if (field.kind == PyField.Kind.INIT_VAR && field.defaultValue == null) {
          throw Err.typeError(
              "InitVar " + Ops.repr(field.name) + " must be specified with replace()");
        }
        changes.putStr(field.name, Attrs.get(self, field.name));
      }
    }
    return Calls.callEx(type, PyTuple.of(), changes);
  }

  /** Removes a class attribute if it is there. */
  static void remove(PyType cls, String name) {
    if (cls.own(name) != null) {
      NativeTypes.removeFromType(cls, name);
    }
  }
}
