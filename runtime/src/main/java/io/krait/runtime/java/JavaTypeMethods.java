package io.krait.runtime.java;

import io.krait.runtime.Instances;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import io.krait.runtime.meta.Py;

/** The members of the class of Java classes. */
final class JavaTypeMethods {
  private JavaTypeMethods() {}

  @Py(value = "class_(self) -> Any", kind = Py.Kind.GETTER)
  static Object javaClass(JavaType self) {
    return self.javaClass();
  }

  // Python's str, list, ... are also instances of Java's interfaces.
  @Py("__instancecheck__(self, instance: Any, /) -> bool")
  static boolean instanceCheck(PyType self, Object instance) {
    if (self instanceof JavaType t) {
      Object o = JavaValues.unwrapped(instance);
      return (t.javaClass().isInstance(o) && o != io.krait.runtime.PyNone.NONE)
          || Types.isInstance(instance, self);
    }
    return Types.isInstance(instance, self);
  }

  @Py("__subclasscheck__(self, subclass: Any, /) -> bool")
  static boolean subclassCheck(PyType self, Object subclass) {
    if (self instanceof JavaType t && subclass instanceof PyType s) {
      Class<?> c = JavaValues.classOf(s);
      return (c != null && t.javaClass().isAssignableFrom(c)) || s.isSubtypeOf(self);
    }
    return Instances.isSubclassByMro(subclass, self);
  }

  @Py("__repr__(self, /) -> str")
  static String repr(PyType self) {
    return "<class '"
        + (self instanceof JavaType ? "" : self.module() + ".")
        + (self instanceof JavaType ? self.name : self.qualname())
        + "'>";
  }
}
