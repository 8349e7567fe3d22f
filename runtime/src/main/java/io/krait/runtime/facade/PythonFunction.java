package io.krait.runtime.facade;

import io.krait.runtime.Calls;
import io.krait.runtime.Crossing;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A Python callable as one of Java's functions. */
abstract class PythonFunction implements Wrapped {
  private final Object callable;

  private PythonFunction(Object callable) {
    this.callable = callable;
  }

  /** The callable as an object of a functional interface. */
  static Object of(Object callable, Class<?> type) {
    if (type == Supplier.class) {
      return new OfSupplier(callable);
    } else if (type == Runnable.class) {
      return new OfRunnable(callable);
    } else if (type == Function.class) {
      return new OfFunction(callable);
    } else if (type == Consumer.class) {
      return new OfConsumer(callable);
    } else if (type == BiFunction.class) {
      return new OfBiFunction(callable);
    } else if (type == BiConsumer.class) {
      return new OfBiConsumer(callable);
    }
    throw new IllegalArgumentException(type.getName());
  }

  @Override
  public Object pythonObject() {
    return callable;
  }

  final @Nullable Object call(@Nullable Object... arguments) {
    try {
      return ToJava.object(Calls.call(callable, ToPython.tuple(arguments).items().clone(), null));
    } catch (Throwable t) {
      throw Crossing.leave(t);
    }
  }

  private static final class OfSupplier extends PythonFunction
      implements Supplier<@Nullable Object> {
    OfSupplier(Object callable) {
      super(callable);
    }

    @Override
    public @Nullable Object get() {
      return call();
    }
  }

  private static final class OfRunnable extends PythonFunction implements Runnable {
    OfRunnable(Object callable) {
      super(callable);
    }

    @Override
    public void run() {
      call();
    }
  }

  private static final class OfFunction extends PythonFunction
      implements Function<@Nullable Object, @Nullable Object> {
    OfFunction(Object callable) {
      super(callable);
    }

    @Override
    public @Nullable Object apply(@Nullable Object a) {
      return call(a);
    }
  }

  private static final class OfConsumer extends PythonFunction
      implements Consumer<@Nullable Object> {
    OfConsumer(Object callable) {
      super(callable);
    }

    @Override
    public void accept(@Nullable Object a) {
      call(a);
    }
  }

  private static final class OfBiFunction extends PythonFunction
      implements BiFunction<@Nullable Object, @Nullable Object, @Nullable Object> {
    OfBiFunction(Object callable) {
      super(callable);
    }

    @Override
    public @Nullable Object apply(@Nullable Object a, @Nullable Object b) {
      return call(a, b);
    }
  }

  private static final class OfBiConsumer extends PythonFunction
      implements BiConsumer<@Nullable Object, @Nullable Object> {
    OfBiConsumer(Object callable) {
      super(callable);
    }

    @Override
    public void accept(@Nullable Object a, @Nullable Object b) {
      call(a, b);
    }
  }
}
