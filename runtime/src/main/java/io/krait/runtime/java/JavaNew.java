package io.krait.runtime.java;

import io.krait.runtime.Err;
import io.krait.runtime.Exceptions;
import io.krait.runtime.PyBaseException;
import io.krait.runtime.PyCallable;
import io.krait.runtime.PyTuple;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * {@code __new__} of Java classes: an instance of the class itself, or of a Python class derived
 * from it. The arguments go to the constructor; where it takes none of that kind, and the Python
 * class has an {@code __init__} for them, to the one without parameters.
 */
final class JavaNew implements PyCallable {
  private static final PyType TYPE = PyType.builtin("java.constructor", Types.OBJECT, "");

  @Override
  public Object call(Object[] arguments, String @Nullable [] keywords) {
    if (arguments.length == 0 || !(arguments[0] instanceof PyType cls)) {
      throw Err.typeError("__new__() needs a class as first argument");
    }
    int positional = arguments.length - (keywords == null ? 0 : keywords.length);
    Object[] rest = Arrays.copyOfRange(arguments, 1, positional);
    if (cls instanceof JavaType t) {
      return t.call(Arrays.copyOfRange(arguments, 1, arguments.length), keywords);
    }
    return cls.isSubtypeOf(Exceptions.BASE_EXCEPTION)
        ? exception(cls, rest)
        : construct(JavaSubclasses.constructors(cls), cls, rest);
  }

  private static Object construct(JavaMethods constructors, PyType cls, Object[] arguments) {
    boolean plain =
        arguments.length > 0
            && hasInit(cls)
            && !JavaChoice.fits(constructors.overloads(), arguments)
            && JavaChoice.fits(constructors.overloads(), NO_ARGUMENTS);
    return constructors.construct(plain ? NO_ARGUMENTS : arguments, null);
  }

  private static boolean hasInit(PyType cls) {
    for (PyType t : cls.mro()) {
      if (t instanceof JavaType) {
        return false;
      }
      if (t.own("__init__") != null) {
        return true;
      }
    }
    return false;
  }

  // A Python exception cannot be a Java object of another class: it stands for one.
  private static Object exception(PyType cls, Object[] arguments) {
    Throwable thrown = (Throwable) JavaValues.unwrapped(construct(above(cls), cls, arguments));
    return PyBaseException.ofJava(cls, PyTuple.of(arguments), thrown);
  }

  /** {@code super().__init__(...)} of such an exception: what the Java one is made with. */
  static void initialise(PyBaseException e, Object[] arguments) {
    Object made = above(e.type()).construct(arguments, null);
    e.setJavaThrowable((Throwable) JavaValues.unwrapped(made));
    e.setArgs(PyTuple.of(arguments));
  }

  private static JavaMethods above(PyType cls) {
    for (PyType t : cls.mro()) {
      if (t instanceof JavaType java) {
        return java.constructors();
      }
    }
    throw new IllegalStateException("no Java class: " + cls.name);
  }

  @Override
  public PyType type() {
    return TYPE;
  }
}
