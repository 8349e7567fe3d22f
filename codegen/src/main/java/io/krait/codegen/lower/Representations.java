package io.krait.codegen.lower;

import io.krait.codegen.ir.Rep;

/** Which machine representation a type's values have. */
final class Representations {
  private Representations() {}

  /** Whether only instances of the very class will do: a subclass may behave differently. */
  static boolean needsExactClass(Rep rep) {
    return rep.equals(Reps.LIST);
  }

  /** Whether knowing the representation of a local where it is read is worth a guard. */
  static boolean worthNarrowing(Rep rep) {
    return !rep.equals(Rep.ANY);
  }
}
