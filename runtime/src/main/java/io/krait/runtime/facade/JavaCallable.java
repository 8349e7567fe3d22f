package io.krait.runtime.facade;

import io.krait.runtime.Calls;
import io.krait.runtime.Err;
import io.krait.runtime.PyCallable;
import io.krait.runtime.PyType;
import io.krait.runtime.Types;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A Java function, called by Python. Equal to another one of the same function. */
final class JavaCallable implements PyCallable {
  private static final PyType TYPE = PyType.builtin("java_function", Types.OBJECT, "");

  private final Object function;

  private JavaCallable(Object function) {
    this.function = function;
  }

  static Object of(Object function) {
    Object inside = Wrapped.unwrap(function);
    return Calls.isCallable(inside) ? inside : new JavaCallable(inside);
  }

  Object function() {
    return function;
  }

  @Override
  public Object call(Object[] arguments, String @Nullable [] keywords) {
    if (keywords != null) {
      throw Err.typeError("a Java function takes no keyword arguments");
    }
    return ToPython.object(invoke(arguments));
  }

  private @Nullable Object invoke(Object[] a) {
    switch (a.length) {
      case 0 -> {
        if (function instanceof Supplier<?> supplier) {
          return supplier.get();
        }
        if (function instanceof Runnable runnable) {
          runnable.run();
          return null;
        }
        if (function instanceof Callable<?> callable) {
          return called(callable);
        }
      }
      case 1 -> {
        if (function instanceof Function<?, ?> f) {
          return JavaCallable.<Function<@Nullable Object, Object>>as(f).apply(ToJava.object(a[0]));
        }
        if (function instanceof Consumer<?> f) {
          JavaCallable.<Consumer<@Nullable Object>>as(f).accept(ToJava.object(a[0]));
          return null;
        }
      }
      case 2 -> {
        if (function instanceof BiFunction<?, ?, ?> f) {
          return JavaCallable.<BiFunction<@Nullable Object, @Nullable Object, Object>>as(f)
              .apply(ToJava.object(a[0]), ToJava.object(a[1]));
        }
        if (function instanceof BiConsumer<?, ?> f) {
          JavaCallable.<BiConsumer<@Nullable Object, @Nullable Object>>as(f)
              .accept(ToJava.object(a[0]), ToJava.object(a[1]));
          return null;
        }
      }
      default -> {}
    }
    throw Err.typeError(
        function.getClass().getName() + " cannot be called with " + a.length + " arguments");
  }

  private static @Nullable Object called(Callable<?> callable) {
    try {
      return callable.call();
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new java.util.concurrent.CompletionException(e);
    }
  }

  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // its arguments are checked
  private static <T> T as(Object function) {
    return (T) function;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof JavaCallable c && c.function.equals(function);
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(function);
  }
}
