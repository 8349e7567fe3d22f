package io.krait.runtime;

import org.jspecify.annotations.Nullable;

/**
 * The callable form of one Java method that is stated with {@code @Py}. A subclass is made at run
 * time for each method that is called dynamically; it overrides the one {@code invoke} of its arity
 * and converts each argument to the method's Java parameter type.
 */
public abstract class NativeBody {
  private @Nullable NativeFunction function;

  protected NativeBody() {}

  final void attach(NativeFunction owner) {
    function = owner;
  }

  final NativeFunction function() {
    NativeFunction f = function;
    if (f == null) {
      throw new IllegalStateException("a native body without its function");
    }
    return f;
  }

  public Object invoke0() {
    throw wrongArity();
  }

  public Object invoke1(@Nullable Object a) {
    throw wrongArity();
  }

  public Object invoke2(@Nullable Object a, @Nullable Object b) {
    throw wrongArity();
  }

  public Object invoke3(@Nullable Object a, @Nullable Object b, @Nullable Object c) {
    throw wrongArity();
  }

  public Object invoke4(
      @Nullable Object a, @Nullable Object b, @Nullable Object c, @Nullable Object d) {
    throw wrongArity();
  }

  /** For five parameters and more. */
  public Object invokeMany(@Nullable Object[] all) {
    throw wrongArity();
  }

  /** Calls with every parameter given, whatever their number. */
  final Object invokeAll(@Nullable Object[] all) {
    return switch (all.length) {
      case 0 -> invoke0();
      case 1 -> invoke1(all[0]);
      case 2 -> invoke2(all[0], all[1]);
      case 3 -> invoke3(all[0], all[1], all[2]);
      case 4 -> invoke4(all[0], all[1], all[2], all[3]);
      default -> invokeMany(all);
    };
  }

  private static IllegalStateException wrongArity() {
    return new IllegalStateException("a native body called with the wrong number of arguments");
  }
}
