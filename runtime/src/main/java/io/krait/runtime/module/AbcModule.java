package io.krait.runtime.module;

import io.krait.runtime.Attrs;
import io.krait.runtime.Calls;
import io.krait.runtime.NativeTypes;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import io.krait.runtime.meta.Py;
import io.krait.runtime.meta.PyConst;
import io.krait.runtime.meta.PyModuleInfo;
import org.jspecify.annotations.Nullable;

/** The module {@code abc}. */
@PyModuleInfo("abc")
public final class AbcModule {
  /** {@code abc.ABCMeta}. */
  public static final PyType META =
      PyType.builtin("abc.ABCMeta", Types.TYPE, "io.krait.runtime.module.ABCMetaMethods");

  private static @Nullable PyType abc;

  private AbcModule() {}

  @PyConst("ABCMeta: type")
  static PyType meta() {
    return META;
  }

  /** {@code abc.ABC}. */
  @PyConst("ABC: type")
  static synchronized PyType abc() {
    PyType known = abc;
    if (known == null) {
      known = NativeTypes.build("abc", "ABC", PyTuple.of(), META, "");
      abc = known;
    }
    return known;
  }

  @Py("abstractmethod(funcobj: T, /) -> T")
  static Object abstractmethod(Object function) {
    Attrs.set(function, "__isabstractmethod__", true);
    return function;
  }

  @Py("abstractclassmethod(callable: Any, /) -> Any")
  static Object abstractclassmethod(Object function) {
    return Calls.call1(Types.CLASSMETHOD, abstractmethod(function));
  }

  @Py("abstractstaticmethod(callable: Any, /) -> Any")
  static Object abstractstaticmethod(Object function) {
    return Calls.call1(Types.STATICMETHOD, abstractmethod(function));
  }

  @Py("abstractproperty(fget: Any, /) -> Any")
  static Object abstractproperty(Object function) {
    return Calls.call1(Types.PROPERTY, abstractmethod(function));
  }

  @Py("update_abstractmethods(cls: Any, /) -> Any")
  static Object updateAbstractmethods(Object cls) {
    if (cls instanceof PyType pyType && pyType.own("__abstractmethods__") != null) {
      AbcState before = AbcState.of(pyType);
      ABCMetaMethods.finished(pyType, null);
      if (before != null) {
        Attrs.set(cls, "_abc_impl", before);
      }
    }
    return cls;
  }

  @Py("get_cache_token() -> int")
  static long getCacheToken() {
    return AbcState.REGISTRATIONS.get();
  }
}
