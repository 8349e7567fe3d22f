package io.krait.runtime.module;

import io.krait.runtime.Attrs;
import io.krait.runtime.Calls;
import io.krait.runtime.Classes;
import io.krait.runtime.Convert;
import io.krait.runtime.Err;
import io.krait.runtime.Exceptions;
import io.krait.runtime.Iter;
import io.krait.runtime.NativeTypes;
import io.krait.runtime.Ops;
import io.krait.runtime.PyBaseException;
import io.krait.runtime.PyDict;
import io.krait.runtime.PyNone;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyConst;
import io.krait.runtime.meta.PyModuleInfo;
import io.krait.runtime.text.Keywords;
import io.krait.runtime.text.StrMethods;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The module {@code dataclasses}. */
@PyModuleInfo("dataclasses")
public final class DataclassesModule {
  private static @Nullable PyType frozenError;

  private DataclassesModule() {}

  @PyConst("MISSING: Any")
  static Object missing() {
    return Sentinel.MISSING;
  }

  @PyConst("KW_ONLY: Any")
  static Object kwOnly() {
    return Sentinel.KW_ONLY;
  }

  @PyConst("Field: type")
  static PyType fieldType() {
    return PyField.TYPE;
  }

  @PyConst("InitVar: type")
  static PyType initVar() {
    return PyInitVar.TYPE;
  }

  @PyConst("FrozenInstanceError: type")
  static synchronized PyType frozenInstanceError() {
    PyType known = frozenError;
    if (known == null) {
      known =
          NativeTypes.build(
              "dataclasses",
              "FrozenInstanceError",
              PyTuple.of(Exceptions.ATTRIBUTE_ERROR),
              null,
              "");
      frozenError = known;
    }
    return known;
  }

  /** A FrozenInstanceError. */
  static PyBaseException frozen(String message) {
    return (PyBaseException) Calls.call1(frozenInstanceError(), message);
  }

  @Py(
      "dataclass(cls: Any = None, /, *, init: bool = True, repr: bool = True, eq: bool = True,"
          + " order: bool = False, unsafe_hash: bool = False, frozen: bool = False,"
          + " match_args: bool = True, kw_only: bool = False, slots: bool = False,"
          + " weakref_slot: bool = False) -> Any")
  static Object dataclass(
      Object cls,
      boolean init,
      boolean repr,
      boolean eq,
      boolean order,
      boolean unsafeHash,
      boolean frozen,
      boolean matchArgs,
      boolean kwOnly,
      boolean slots,
      boolean weakrefSlot) {
    DataclassOptions options =
        new DataclassOptions(
            init, repr, eq, order, unsafeHash, frozen, matchArgs, kwOnly, slots, weakrefSlot);
    return cls == PyNone.NONE ? new DataclassDecorator(options) : decorate(cls, options);
  }

  static Object decorate(Object cls, DataclassOptions options) {
    if (!(cls instanceof PyType pyType)) {
      throw Err.attributeError("'" + Types.of(cls).name + "' object has no attribute '__module__'");
    }
    return DataclassBuilder.build(pyType, options);
  }

  @Py(
      "field(*, default: Any = ..., default_factory: Any = ..., init: bool = True,"
          + " repr: bool = True, hash: bool | None = None, compare: bool = True,"
          + " metadata: Any = None, kw_only: Any = ...) -> Any")
  static Object field(
      @Nullable Object defaultValue,
      @Nullable Object factory,
      boolean init,
      boolean repr,
      Object hash,
      boolean compare,
      Object metadata,
      @Nullable Object kwOnly) {
    PyField field = new PyField();
    field.defaultValue = defaultValue == Sentinel.MISSING ? null : defaultValue;
    field.defaultFactory = factory == Sentinel.MISSING ? null : factory;
    if (field.defaultValue != null && field.defaultFactory != null) {
      throw Err.valueError("cannot specify both default and default_factory");
    }
    field.init = init;
    field.repr = repr;
    field.hash = hash;
    field.compare = compare;
    if (metadata instanceof PyDict pyDict) {
      field.metadata = pyDict;
    } else if (metadata != PyNone.NONE) {
      field.metadata.update(metadata);
    }
    field.kwOnly = (kwOnly == null || kwOnly == Sentinel.MISSING) ? null : Ops.truth(kwOnly);
    return field;
  }

  private static List<PyField> fieldsOf(Object o) {
    List<PyField> fields =
        DataclassFields.stored(o instanceof PyType pyType ? pyType : Types.of(o));
    if (fields == null) {
      throw Err.typeError("must be called with a dataclass type or instance");
    }
    return fields;
  }

  @Py("fields(class_or_instance: Any) -> tuple[Field, ...]")
  static PyTuple fields(Object o) {
    Object target = o instanceof PyAlias pyAlias ? pyAlias.origin : o;
    return PyTuple.of(fieldsOf(target).toArray());
  }

  @Py("is_dataclass(obj: Any) -> bool")
  static boolean isDataclass(Object o) {
    return (o instanceof PyType pyType ? pyType : Types.of(o)).lookup("__dataclass_fields__")
        != null;
  }

  static boolean isInstance(Object o) {
    return Types.of(o).lookup("__dataclass_fields__") != null;
  }

  @Py("asdict(obj: Any, *, dict_factory: Any = ...) -> Any")
  static Object asdict(Object o, @Nullable Object factory) {
    if (!isInstance(o)) {
      throw Err.typeError("asdict() should be called on dataclass instances");
    }
    return new DataclassCopies(true, factory == null ? Types.DICT : factory).copy(o);
  }

  @Py("astuple(obj: Any, *, tuple_factory: Any = ...) -> Any")
  static Object astuple(Object o, @Nullable Object factory) {
    if (!isInstance(o)) {
      throw Err.typeError("astuple() should be called on dataclass instances");
    }
    return new DataclassCopies(false, factory == null ? Types.TUPLE : factory).copy(o);
  }

  @Py("replace(obj: T, /, **changes: Any) -> T")
  static Object replace(Object o, PyDict changes) {
    if (!isInstance(o)) {
      throw Err.typeError("replace() should be called on dataclass instances");
    }
    return DataclassBuilder.replaced(o, changes);
  }

  @Py(
      "make_dataclass(cls_name: str, fields: Any, *, bases: Any = (), namespace: Any = None,"
          + " init: bool = True, repr: bool = True, eq: bool = True, order: bool = False,"
          + " unsafe_hash: bool = False, frozen: bool = False, match_args: bool = True,"
          + " kw_only: bool = False, slots: bool = False, weakref_slot: bool = False,"
          + " module: Any = None) -> type")
  static Object makeDataclass(
      String name,
      Object fields,
      Object bases,
      Object namespace,
      boolean init,
      boolean repr,
      boolean eq,
      boolean order,
      boolean unsafeHash,
      boolean frozen,
      boolean matchArgs,
      boolean kwOnly,
      boolean slots,
      boolean weakrefSlot,
      Object module) {
    PyDict body = new PyDict();
    PyDict annotations = new PyDict();
    Object it = Iter.of(fields);
    for (Object item = Iter.next(it); item != null; item = Iter.next(it)) {
      addField(item, annotations, body);
    }
    if (namespace != PyNone.NONE) {
      body.update(namespace);
    }
    body.putStr("__annotations__", annotations);
    body.putStr("__module__", module == PyNone.NONE ? "types" : module);
    Object cls = Classes.build(name, Iter.toTuple(bases), body, null, null, null);
    return decorate(
        cls,
        new DataclassOptions(
            init, repr, eq, order, unsafeHash, frozen, matchArgs, kwOnly, slots, weakrefSlot));
  }

  private static void addField(Object item, PyDict annotations, PyDict body) {
    Object name;
    Object type;
    if (Convert.isStr(item)) {
      name = item;
      type = "typing.Any";
    } else {
      PyTuple parts = Iter.toTuple(item);
      if (parts.size() < 2 || parts.size() > 3) {
        throw Err.typeError("Invalid field: " + Ops.repr(item));
      }
      name = parts.get(0);
      type = parts.get(1);
      if (parts.size() == 3) {
        body.put(name, parts.get(2));
      }
    }
    String text = Convert.strOrNull(name);
    if (text == null || !StrMethods.isidentifier(text)) {
      throw Err.typeError("Field names must be valid identifiers: " + Ops.repr(name));
    }
    if (Keywords.contains(text)) {
      throw Err.typeError("Field names must not be keywords: " + Ops.repr(name));
    }
    if (annotations.containsKey(text)) {
      throw Err.typeError("Field name duplicated: " + Ops.repr(name));
    }
    annotations.putStr(text, type);
  }

  /** Reads one attribute; for callers that know the object is a dataclass. */
  static Object read(Object o, String name) {
    return Attrs.get(o, name);
  }
}
