package io.krait.codegen.lower;

import io.krait.codegen.ir.DeoptPoint.StateValue;
import io.krait.codegen.ir.Literal;
import io.krait.codegen.ir.Rep;
import io.krait.codegen.ir.Var;

/** A value that has been evaluated and waits for its use. */
sealed interface Operand {
  Rep rep();

  /** Held in a variable. */
  record Held(Var var) implements Operand {
    @Override
    public Rep rep() {
      return var.rep();
    }
  }

  /** A literal: made where it is used, so that it needs no place across a program point. */
  record Lit(Literal literal, Rep rep) implements Operand {}

  /**
   * Something that only the twin holds as an object: an iterator that typed code keeps in machine
   * variables, a function that it calls directly.
   */
  record Deferred(StateValue state) implements Operand {
    @Override
    public Rep rep() {
      return Rep.ANY;
    }
  }
}
