package io.krait.runtime.java;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import org.jspecify.annotations.Nullable;

/** Instances of functional interfaces that other class loaders define. */
final class JavaProxies {
  private static final Object[] NONE = {};

  private JavaProxies() {}

  static Object make(Class<?> type, JavaCallback callback) {
    return Proxy.newProxyInstance(
        type.getClassLoader(), new Class<?>[] {type}, new Handler(type, callback));
  }

  private record Handler(Class<?> type, JavaCallback callback) implements InvocationHandler {
    @Override
    public @Nullable Object invoke(Object self, Method m, Object @Nullable [] given)
        throws Throwable {
      Object[] arguments = given == null ? NONE : given;
      if (m.getDeclaringClass() == Object.class) {
        return ofObject(self, m, arguments);
      }
      if (!Modifier.isAbstract(m.getModifiers())) {
        return InvocationHandler.invokeDefault(self, m, arguments);
      }
      return callback.run(arguments);
    }

    private Object ofObject(Object self, Method m, Object[] arguments) {
      return switch (m.getName()) {
        case "equals" -> self == arguments[0];
        case "hashCode" -> System.identityHashCode(self);
        default -> type.getName() + "@" + Integer.toHexString(System.identityHashCode(self));
      };
    }
  }
}
