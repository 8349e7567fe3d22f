package io.krait.runtime.facade;

import io.krait.runtime.Attrs;
import io.krait.runtime.Calls;
import io.krait.runtime.Crossing;
import io.krait.runtime.Ops;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.jspecify.annotations.Nullable;

/** A Python object that has a protocol's members, as an object of the protocol's interface. */
final class ProtocolProxy implements InvocationHandler, Wrapped {
  private final Object object;

  private ProtocolProxy(Object object) {
    this.object = object;
  }

  static Object of(Object object, Class<?> type) {
    return Proxy.newProxyInstance(
        type.getClassLoader(), new Class<?>[] {type}, new ProtocolProxy(object));
  }

  @Override
  public Object pythonObject() {
    return object;
  }

  @Override
  public @Nullable Object invoke(
      Object proxy, Method method, @Nullable Object @Nullable [] arguments) throws Throwable {
    if (method.isDefault()) {
      return InvocationHandler.invokeDefault(proxy, method, arguments);
    }
    try {
      return invoke(method, arguments == null ? new Object[0] : arguments);
    } catch (Throwable t) {
      throw Crossing.leave(t);
    }
  }

  private @Nullable Object invoke(Method method, @Nullable Object[] arguments) {
    if (method.getDeclaringClass() == Object.class) {
      return switch (method.getName()) {
        case "equals" -> arguments[0] != null && Ops.eqBool(object, Wrapped.unwrap(arguments[0]));
        case "hashCode" -> Equality.hash(object);
        default -> Ops.str(object);
      };
    }
    PythonName name = method.getAnnotation(PythonName.class);
    Object member = Attrs.get(object, name == null ? method.getName() : name.value());
    Object result =
        name != null && name.attribute()
            ? member
            : Calls.call(member, ToPython.tuple(arguments).items().clone(), null);
    return converted(result, method.getReturnType());
  }

  private static @Nullable Object converted(Object result, Class<?> type) {
    if (type == long.class) {
      return ToJava.toLong(result);
    } else if (type == double.class) {
      return ToJava.toDouble(result);
    } else if (type == boolean.class) {
      return ToJava.toBoolean(result);
    } else if (type == void.class) {
      return null;
    } else if (type == byte[].class) {
      return ToJava.toBytesOrNull(result);
    } else if (type == String.class) {
      return ToJava.toTextOrNull(result);
    } else if (PythonEnum.class.isAssignableFrom(type)) {
      return ToJava.toConstantOrNull(result, type);
    } else if (type == java.util.Iterator.class) {
      return ToJava.toIteratorOrNull(result);
    } else if (type == Iterable.class) {
      return ToJava.toIterableOrNull(result);
    } else if (type.getName().startsWith("java.util.function.") || type == Runnable.class) {
      return ToJava.toFunctionOrNull(result, type);
    } else if (type.isInterface() && type.isAnnotationPresent(PythonProtocol.class)) {
      return ToJava.toProtocolOrNull(result, type);
    }
    return ToJava.toInstanceOrNull(result, type);
  }
}
