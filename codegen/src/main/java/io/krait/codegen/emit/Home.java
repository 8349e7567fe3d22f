package io.krait.codegen.emit;

import io.krait.codegen.ir.Literal;
import io.krait.codegen.ir.Op;

/** Where the value of a variable is found when it is read. */
sealed interface Home {
  /** In a JVM local variable. */
  record Slot(int index) implements Home {}

  /** In the reference array of a function emitted in chunks. */
  record RefCell(int index) implements Home {}

  /** In the word array of a function emitted in chunks; doubles by their bits. */
  record WordCell(int index) implements Home {}

  /** On the operand stack, left there by the operation before for its only reader. */
  record OnStack() implements Home {}

  /** Nowhere: its one reader computes it in place. */
  record Deferred(Op op) implements Home {}

  /** Nowhere: each reader loads the constant. */
  record Constant(Literal literal) implements Home {}

  OnStack ON_STACK = new OnStack();
}
