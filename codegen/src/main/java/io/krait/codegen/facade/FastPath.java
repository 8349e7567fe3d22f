package io.krait.codegen.facade;

import io.krait.codegen.ir.FieldRef;
import io.krait.codegen.ir.Literal;
import io.krait.codegen.ir.MethodRef;
import io.krait.codegen.ir.Rep;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a facade's method does while everything is as it was compiled. */
public sealed interface FastPath {
  /** What a typed body is given for a parameter. */
  sealed interface Argument {
    /** A parameter of the facade's method, by number, as the typed body wants it. */
    record Given(int parameter, Rep rep) implements Argument {}

    /** A default. */
    record Default(Literal literal, Rep rep) implements Argument {}

    /** No further positional arguments. */
    record NoItems() implements Argument {}

    /** The receiver. */
    record Self() implements Argument {}

    /** The function object, from its field; null where the body does not need it. */
    record FunctionObject(@Nullable FieldRef field) implements Argument {}
  }

  /**
   * Calls a typed body.
   *
   * @param flags static boolean fields that must be true
   * @param guards that must not be broken
   */
  record Call(
      List<FieldRef> flags,
      List<FieldRef> guards,
      MethodRef target,
      List<Argument> arguments,
      boolean isVoid)
      implements FastPath {}

  /**
   * Sets the fields of a new instance.
   *
   * @param fields of the arguments' attributes
   * @param odd the final values of the fields that say which attributes are unset
   */
  record Fields(
      List<FieldRef> guards,
      List<FieldRef> fields,
      List<Argument> arguments,
      Map<FieldRef, Integer> odd)
      implements FastPath {}

  /**
   * Reads an attribute's field.
   *
   * @param odd the field in which {@code bit} is set while the attribute is not in its field
   */
  record Read(FieldRef field, @Nullable FieldRef odd, int bit) implements FastPath {}
}
