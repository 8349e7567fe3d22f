package io.krait.runtime.module;

import io.krait.runtime.Attrs;
import io.krait.runtime.Calls;
import io.krait.runtime.Convert;
import io.krait.runtime.Err;
import io.krait.runtime.Imports;
import io.krait.runtime.NativeTypes;
import io.krait.runtime.Ops;
import io.krait.runtime.PyDict;
import io.krait.runtime.PyNone;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a dataclass, from its annotations and those of its bases (PEP 557). All fields,
 * pseudo-fields too, are in {@link #all}; the order is that of first definition.
 */
public final class DataclassFields {
  private final PyType cls;
  private final DataclassOptions options;

  /** By name; becomes {@code __dataclass_fields__}. */
  final PyDict all = new PyDict();

  private final List<PyField> own = new ArrayList<>();

  private DataclassFields(PyType cls, DataclassOptions options) {
    this.cls = cls;
    this.options = options;
  }

  /**
   * Finds the fields and removes what stands for them in the class's namespace.
   *
   * @throws io.krait.runtime.PyBaseException TypeError or ValueError for fields that make no sense
   */
  static DataclassFields of(PyType cls, DataclassOptions options) {
    DataclassFields fields = new DataclassFields(cls, options);
    fields.inherit();
    fields.analyze();
    fields.settle();
    return fields;
  }

  /** The real fields of a dataclass or of an instance's class, or null when it is none. */
  static @Nullable List<PyField> stored(PyType type) {
    Object stored = type.lookup("__dataclass_fields__");
    return stored instanceof PyDict pyDict ? select(pyDict, false) : null;
  }

  private static List<PyField> select(PyDict fields, boolean initVars) {
    List<PyField> list = new ArrayList<>();
    for (int i = fields.nextPosition(0); i >= 0; i = fields.nextPosition(i + 1)) {
      PyField field = (PyField) fields.valueAt(i);
      if (field.kind == PyField.Kind.FIELD || (initVars && field.kind == PyField.Kind.INIT_VAR)) {
        list.add(field);
      }
    }
    return list;
  }

  /** The real fields. */
  List<PyField> fields() {
    return select(all, false);
  }

  /** The real fields and the init-only ones. */
  List<PyField> initFields() {
    return select(all, true);
  }

  private void inherit() {
    boolean anyFrozen = false;
    boolean anyOpen = false;
    PyType[] mro = cls.mro();
    for (int i = mro.length - 1; i > 0; i--) {
      Object stored = NativeTypes.typeAttribute(mro[i], "__dataclass_fields__");
      if (!(stored instanceof PyDict theirs)) {
        continue;
      }

      for (int at = theirs.nextPosition(0); at >= 0; at = theirs.nextPosition(at + 1)) {
        all.put(theirs.keyAt(at), theirs.valueAt(at));
      }
      Object params = mro[i].lookup("__dataclass_params__");
      boolean frozen =
          params instanceof DataclassOptions dataclassOptions && dataclassOptions.frozen();
      anyFrozen |= frozen;
      anyOpen |= !frozen;
    }
    if (anyFrozen && !options.frozen()) {
      throw Err.typeError("cannot inherit non-frozen dataclass from a frozen one");
    }
    if (anyOpen && !anyFrozen && options.frozen()) {
      throw Err.typeError("cannot inherit frozen dataclass from a non-frozen one");
    }
  }

  private void analyze() {
    Object stored = cls.own("__annotations__");
    PyDict annotations = stored instanceof PyDict pyDict ? pyDict : new PyDict();
    boolean kwOnly = options.kwOnly();
    boolean kwOnlySeen = false;
    for (int i = annotations.nextPosition(0); i >= 0; i = annotations.nextPosition(i + 1)) {
      String name = Ops.str(annotations.keyAt(i));
      Object type = annotations.valueAt(i);
      if (isKwOnly(type)) {
        if (kwOnlySeen) {
          throw Err.typeError(
              Ops.repr(name) + " is KW_ONLY, but KW_ONLY has already been specified");
        }
        kwOnlySeen = true;
        kwOnly = true;
      } else {
        own.add(field(name, type, kwOnly));
      }
    }
    for (String name : cls.ownNames()) {
      if (cls.own(name) instanceof PyField && !annotations.containsKey(name)) {
        throw Err.typeError(Ops.repr(name) + " is a field but has no type annotation");
      }
    }
  }

  private PyField field(String name, Object type, boolean kwOnly) {
    Object value = NativeTypes.typeAttribute(cls, name);
    if (value != null && Types.of(value) == Types.MEMBER_DESCRIPTOR) {
      value = null; // a slot, not a default
    }
    PyField field;
    if (value instanceof PyField) {
      field = (PyField) value;
    } else {
      field = new PyField();
      field.defaultValue = value;
    }
    field.name = name;
    field.annotation = type;
    field.kind =
        isClassVar(type)
            ? PyField.Kind.CLASS_VAR
            : isInitVar(type) ? PyField.Kind.INIT_VAR : PyField.Kind.FIELD;
    boolean pseudo = field.kind != PyField.Kind.FIELD;
    if (pseudo && field.defaultFactory != null) {
      throw Err.typeError("field " + name + " cannot have a default factory");
    }
    if (field.kind == PyField.Kind.CLASS_VAR) {
      if (field.kwOnly != null) {
        throw Err.typeError("field " + name + " is a ClassVar but specifies kw_only");
      }
    } else if (field.kwOnly == null) {
      field.kwOnly = kwOnly;
    }
    checkDefault(field);
    return field;
  }

  private static void checkDefault(PyField field) {
    Object value = field.defaultValue;
    if (field.kind != PyField.Kind.FIELD || value == null) {
      return;
    }
    if (Types.of(value).lookup("__hash__") == PyNone.NONE) {
      throw Err.valueError(
          "mutable default "
              + Ops.repr(Types.of(value))
              + " for field "
              + field.name
              + " is not allowed: use default_factory");
    }
  }

  // The class keeps a field's default as an attribute, and nothing where there is none.
  private void settle() {
    for (PyField field : own) {
      all.put(field.name, field);
      if (cls.own(field.name) instanceof PyField) {
        Object value = field.defaultValue;
        if (value == null) {
          NativeTypes.removeFromType(cls, field.name);
        } else {
          Attrs.set(cls, field.name, value);
          named(value, field.name);
        }
      }
    }
  }

  private void named(Object value, String name) {
    Object hook = Types.of(value).lookup("__set_name__");
    if (hook != null) {
      Calls.call3(hook, value, cls, name);
    }
  }

  private boolean isKwOnly(Object type) {
    return type == Sentinel.KW_ONLY || resolved(type) == Sentinel.KW_ONLY;
  }

  private boolean isInitVar(Object type) {
    return type instanceof PyInitVar || type == PyInitVar.TYPE || resolved(type) == PyInitVar.TYPE;
  }

  private boolean isClassVar(Object type) {
    Object form = type instanceof PyAlias pyAlias ? pyAlias.origin : type;
    form = form instanceof String ? resolved(form) : form;
    return form instanceof PySpecialForm && ((PySpecialForm) form).name.equals("ClassVar");
  }

  // What the name at the start of an annotation kept as a string means in the class's module.
  private @Nullable Object resolved(Object type) {
    String text = Convert.strOrNull(type);
    if (text == null) {
      return null;
    }
    String head = text.strip();
    int end = 0;
    while (end < head.length()
        && (Character.isLetterOrDigit(head.charAt(end)) || "_.".indexOf(head.charAt(end)) >= 0)) {
      end++;
    }
    head = head.substring(0, end);
    if (!head.endsWith("ClassVar") && !head.endsWith("InitVar") && !head.endsWith("KW_ONLY")) {
      return null;
    }
    Object found = Imports.modules().getStr(cls.module());
    for (String part : head.split("\\.", -1)) {
      found = found == null ? null : Attrs.getOrNull(found, part);
    }
    return found;
  }
}
