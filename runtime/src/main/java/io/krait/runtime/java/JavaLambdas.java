package io.krait.runtime.java;

import io.krait.runtime.Arity;
import io.krait.runtime.Calls;
import io.krait.runtime.Err;
import io.krait.runtime.PyNone;
import io.krait.runtime.PyObject;
import io.krait.runtime.Types;
import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Any callable as an instance of a functional interface (JLS 9.8). */
final class JavaLambdas {
  private static final ClassValue<Sam> SAMS =
      new ClassValue<>() {
        @Override
        protected Sam computeValue(Class<?> c) {
          return new Sam(c, find(c));
        }
      };

  private JavaLambdas() {}

  /** The one abstract method of an interface, and what makes instances of it. */
  private static final class Sam {
    private final Class<?> type;
    final @Nullable Method method;
    private volatile @Nullable MethodHandle factory;

    Sam(Class<?> type, @Nullable Method method) {
      this.type = type;
      this.method = method;
    }

    Object make(JavaCallback callback) {
      Method m = Objects.requireNonNull(method);
      if (m.getParameterCount() > JavaCallback.MOST
          || !JavaMembers.isAccessible(type)
          || !isVisible(type)) {
        return JavaProxies.make(type, callback);
      }
      try {
        MethodHandle f = factory;
        if (f == null) {
          f = link(m);
          factory = f;
        }
        return (Object) f.invokeExact(callback);
      } catch (Throwable t) {
        throw new IllegalStateException("cannot implement " + type, t);
      }
    }

    private MethodHandle link(Method m) throws Throwable {
      MethodHandles.Lookup lookup = MethodHandles.lookup();
      MethodType sam = MethodType.methodType(m.getReturnType(), m.getParameterTypes());
      int n = m.getParameterCount();
      MethodHandle run =
          lookup.findVirtual(JavaCallback.class, "run" + n, MethodType.genericMethodType(n));
      MethodType made = MethodType.methodType(type, JavaCallback.class);
      return LambdaMetafactory.metafactory(lookup, m.getName(), made, sam, run, sam)
          .getTarget()
          .asType(MethodType.methodType(Object.class, JavaCallback.class));
    }
  }

  // A class that implements it, defined beside this one, must find it by name.
  private static boolean isVisible(Class<?> type) {
    try {
      return Class.forName(type.getName(), false, JavaLambdas.class.getClassLoader()) == type;
    } catch (ClassNotFoundException e) {
      // Another class loader's: a proxy, which is defined there, implements it.
      return false;
    }
  }

  /** The functional interface's method, or null. */
  static @Nullable Method method(Class<?> type) {
    return type.isInterface() ? SAMS.get(type).method : null;
  }

  private static @Nullable Method find(Class<?> type) {
    if (!type.isInterface() || type.isAnnotation() || type.isSealed()) {
      return null;
    }
    Map<String, Method> open = new HashMap<>();
    for (Method m : type.getMethods()) {
      if (Modifier.isAbstract(m.getModifiers()) && !isOfObject(m)) {
        Method other = open.put(m.getName() + m.getParameterCount(), m);
        if (other != null && m.getDeclaringClass().isAssignableFrom(other.getDeclaringClass())) {
          open.put(m.getName() + m.getParameterCount(), other);
        }
      }
    }
    return open.size() == 1 ? open.values().iterator().next() : null;
  }

  private static boolean isOfObject(Method m) {
    try {
      return Modifier.isPublic(
          Object.class.getMethod(m.getName(), m.getParameterTypes()).getModifiers());
    } catch (NoSuchMethodException e) {
      // The usual case: it is the interface's own.
      return false;
    }
  }

  /** Whether a value can become an instance of the interface: it is a callable of Python's. */
  static boolean converts(Object o, Class<?> type) {
    return o instanceof PyObject && o != PyNone.NONE && method(type) != null && Calls.isCallable(o);
  }

  /** Whether a callable takes as many arguments as the interface's method passes. */
  static boolean fitsCount(Object callable, Class<?> type) {
    Method m = method(type);
    return m != null && Arity.accepts(callable, m.getParameterCount());
  }

  /** An instance of the interface that calls a callable. */
  static Object make(Class<?> type, Object callable) {
    Sam sam = SAMS.get(type);
    Method m = Objects.requireNonNull(sam.method);
    return sam.make(new JavaCallback(callable, m));
  }

  /** {@code Runnable(f)}: the conversion, written out. */
  static Object explicit(Class<?> type, Object callable) {
    if (type.isInstance(callable)) {
      return callable;
    }
    if (!converts(callable, type)) {
      throw Err.typeError(
          Types.of(callable).name
              + " object cannot be the Java interface "
              + type.getCanonicalName()
              + (method(type) == null ? ", which is not functional" : ": it is not callable"));
    }
    return make(type, callable);
  }

  /** Of interfaces that a callable fits alike, one whose method gives a value comes first. */
  static boolean isPreferred(Class<?> x, Class<?> y) {
    Method a = method(x);
    Method b = method(y);
    return a != null
        && b != null
        && a.getReturnType() != void.class
        && b.getReturnType() == void.class;
  }
}
