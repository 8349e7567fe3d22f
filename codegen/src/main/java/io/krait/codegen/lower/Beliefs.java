package io.krait.codegen.lower;

import io.krait.codegen.ir.Rep;
import io.krait.frontend.bind.Symbol;
import io.krait.frontend.tree.Expr;

/** What a body may take for likely: every use of it is guarded where the value arises. */
interface Beliefs {
  /** Nothing: for the twin, where every value is an object. */
  Beliefs NONE =
      new Beliefs() {
        @Override
        public boolean isTyped() {
          return false;
        }

        @Override
        public Rep of(Expr expr) {
          return Rep.ANY;
        }

        @Override
        public Rep of(Symbol symbol) {
          return Rep.ANY;
        }
      };

  /** Whether the body is a typed one. */
  boolean isTyped();

  /** The representation that an expression's value is believed to fit. */
  Rep of(Expr expr);

  /** The representation that every value of a variable is believed to fit. */
  Rep of(Symbol symbol);
}
