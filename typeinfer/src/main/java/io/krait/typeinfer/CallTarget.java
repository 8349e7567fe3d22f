package io.krait.typeinfer;

import io.krait.typeinfer.types.ClassInfo;
import io.krait.typeinfer.types.FunctionInfo;

/** What a call is predicted to run. */
public sealed interface CallTarget {
  /** A function of the program that is not bound to a receiver, or a static method. */
  record Function(FunctionInfo function) implements CallTarget {}

  /**
   * A method of a class of the program; the receiver becomes the first argument.
   *
   * @param receiver the predicted class of the receiver (for a class method: the class)
   * @param overridden some subclass in the program overrides it, so that dispatch is needed
   * @param viaSuper reached through {@code super()} or a class's own name: no dispatch
   */
  record Method(FunctionInfo method, ClassInfo receiver, boolean overridden, boolean viaSuper)
      implements CallTarget {}

  /** Making an instance of a class, of the program or builtin. */
  record Constructor(ClassInfo cls) implements CallTarget {}

  /** A function of a builtin module. */
  record BuiltinFunction(String module, String name) implements CallTarget {}

  /** A method of a builtin class; {@code owner} is the class that defines it. */
  record BuiltinMethod(ClassInfo owner, String name, ClassInfo receiver) implements CallTarget {}
}
