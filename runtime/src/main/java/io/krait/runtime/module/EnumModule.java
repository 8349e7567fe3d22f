package io.krait.runtime.module;

import io.krait.runtime.Attrs;
import io.krait.runtime.Err;
import io.krait.runtime.NativeTypes;
import io.krait.runtime.Ops;
import io.krait.runtime.PyDict;
import io.krait.runtime.PyNone;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyConst;
import io.krait.runtime.meta.PyModuleInfo;
import org.jspecify.annotations.Nullable;

/** The module {@code enum}. */
@PyModuleInfo(value = "enum", parts = EnumGlobals.class)
public final class EnumModule {
  /** {@code enum.EnumType}. */
  public static final PyType META =
      PyType.builtin("enum.EnumType", Types.TYPE, "io.krait.runtime.module.EnumTypeMethods");

  private static final String MIXINS = "io.krait.runtime.module.";

  private static @Nullable PyType enumClass;
  private static @Nullable PyType reprEnum;
  private static @Nullable PyType intEnum;
  private static @Nullable PyType strEnum;
  private static @Nullable PyType flag;
  private static @Nullable PyType intFlag;
  private static @Nullable PyType boundary;

  private EnumModule() {}

  @PyConst("EnumType: type")
  static PyType enumType() {
    return META;
  }

  @PyConst("EnumMeta: type")
  static PyType enumMeta() {
    return META;
  }

  private static PyType make(String name, String mixin, Object boundary, PyType... bases) {
    Object[] parents = bases.clone();
    EnumNamespace namespace =
        (EnumNamespace) EnumTypeMethods.prepare(META, name, PyTuple.of(parents), new PyDict());
    PyDict members = NativeTypes.namespace("enum", name, mixin.isEmpty() ? "" : MIXINS + mixin);
    for (int i = members.nextPosition(0); i >= 0; i = members.nextPosition(i + 1)) {
      namespace.plain(Ops.str(members.keyAt(i)), members.valueAt(i));
    }
    if (bases.length == 0) {
      namespace.plain("name", new PyEnumProperty("name", null, "_name_"));
      namespace.plain("value", new PyEnumProperty("value", null, "_value_"));
      PyType cls = NativeTypes.newType(META, name, PyTuple.of(), copy(namespace), null);
      NativeTypes.setOnType(
          cls,
          EnumInfo.ATTRIBUTE,
          new EnumInfo(cls, Types.OBJECT, false, EnumInfo.Boundary.STRICT));
      return cls;
    }
    return new EnumBuilder(name, PyTuple.of(parents), namespace)
        .build(META, boundary, new PyDict());
  }

  private static PyDict copy(PyDict from) {
    PyDict copy = new PyDict();
    copy.update(from);
    return copy;
  }

  @PyConst("Enum: type")
  static synchronized PyType enumClass() {
    PyType known = enumClass;
    if (known == null) {
      known = make("Enum", "EnumMixin", PyNone.NONE);
      enumClass = known;
    }
    return known;
  }

  @PyConst("ReprEnum: type")
  static synchronized PyType reprEnum() {
    PyType known = reprEnum;
    if (known == null) {
      known = make("ReprEnum", "", PyNone.NONE, enumClass());
      reprEnum = known;
    }
    return known;
  }

  @PyConst("IntEnum: type")
  static synchronized PyType intEnum() {
    PyType known = intEnum;
    if (known == null) {
      known = make("IntEnum", "", PyNone.NONE, Types.INT, reprEnum());
      keepText(known, Types.INT);
      intEnum = known;
    }
    return known;
  }

  @PyConst("StrEnum: type")
  static synchronized PyType strEnum() {
    PyType known = strEnum;
    if (known == null) {
      known = make("StrEnum", "StrEnumMixin", PyNone.NONE, Types.STR, reprEnum());
      keepText(known, Types.STR);
      strEnum = known;
    }
    return known;
  }

  // A ReprEnum leaves str() and format() to the mixed-in type.
  private static void keepText(PyType cls, PyType data) {
    for (String method : new String[] {"__str__", "__format__"}) {
      Object own = data.lookup(method);
      if (own != null) {
        NativeTypes.setOnType(cls, method, own);
      }
    }
    if (data == Types.INT) {
      Object repr = Types.INT.lookup("__repr__");
      if (repr != null) {
        NativeTypes.setOnType(cls, "__str__", repr);
      }
    }
  }

  @PyConst("Flag: type")
  static synchronized PyType flagClass() {
    PyType known = flag;
    if (known == null) {
      known = make("Flag", "FlagMixin", "strict", enumClass());
      flag = known;
    }
    return known;
  }

  @PyConst("IntFlag: type")
  static synchronized PyType intFlag() {
    PyType known = intFlag;
    if (known == null) {
      known = make("IntFlag", "", "keep", Types.INT, reprEnum(), flagClass());
      keepText(known, Types.INT);
      intFlag = known;
    }
    return known;
  }

  @PyConst("FlagBoundary: type")
  static synchronized PyType flagBoundary() {
    PyType known = boundary;
    if (known == null) {
      PyDict names = new PyDict();
      for (String name : new String[] {"STRICT", "CONFORM", "EJECT", "KEEP"}) {
        names.putStr(name, name.toLowerCase(java.util.Locale.ROOT));
      }
      known =
          (PyType)
              EnumFunctional.create(
                  strEnum(),
                  "FlagBoundary",
                  names,
                  "enum",
                  PyNone.NONE,
                  PyNone.NONE,
                  1L,
                  PyNone.NONE);
      boundary = known;
    }
    return known;
  }

  @PyConst("STRICT: Any")
  static Object strict() {
    return Attrs.get(flagBoundary(), "STRICT");
  }

  @PyConst("CONFORM: Any")
  static Object conform() {
    return Attrs.get(flagBoundary(), "CONFORM");
  }

  @PyConst("EJECT: Any")
  static Object eject() {
    return Attrs.get(flagBoundary(), "EJECT");
  }

  @PyConst("KEEP: Any")
  static Object keep() {
    return Attrs.get(flagBoundary(), "KEEP");
  }

  @PyConst("auto: type")
  static PyType auto() {
    return PyAuto.TYPE;
  }

  @PyConst("member: type")
  static PyType member() {
    return PyEnumMark.MEMBER;
  }

  @PyConst("nonmember: type")
  static PyType nonmember() {
    return PyEnumMark.NONMEMBER;
  }

  @PyConst("property: type")
  static PyType property() {
    return PyEnumProperty.TYPE;
  }

  @Py("unique(enumeration: T) -> T")
  static Object unique(Object enumeration) {
    PyDict map = EnumInfo.get((PyType) enumeration).memberMap;
    StringBuilder duplicates = new StringBuilder();
    for (int i = map.nextPosition(0); i >= 0; i = map.nextPosition(i + 1)) {
      String alias = Ops.str(map.keyAt(i));
      String name = EnumInfo.name(map.valueAt(i));
      if (!alias.equals(name)) {
        duplicates.append(duplicates.length() == 0 ? "" : ", ");
        duplicates.append(alias).append(" -> ").append(name);
      }
    }
    if (duplicates.length() > 0) {
      throw Err.valueError(
          "duplicate values found in " + Ops.repr(enumeration) + ": " + duplicates);
    }
    return enumeration;
  }
}
