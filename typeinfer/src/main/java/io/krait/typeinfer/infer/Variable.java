package io.krait.typeinfer.infer;

import io.krait.frontend.bind.Symbol;
import io.krait.typeinfer.types.Type;
import org.jspecify.annotations.Nullable;

/** A variable of the program: one for each symbol that owns its name. */
final class Variable {
  final Symbol symbol;
  final Unit owner;

  /** Its place in the environments of its unit. */
  final int index;

  /** Everything ever assigned to it. */
  final Cell cell;

  final @Nullable Type declared;

  /** No other body writes it, so that its type can be told from the flow of its own. */
  final boolean followsFlow;

  Variable(Symbol symbol, Unit owner, Cell cell, @Nullable Type declared) {
    this.symbol = symbol;
    this.owner = owner;
    this.index = owner.variables++;
    this.cell = cell;
    this.declared = declared;
    this.followsFlow = !symbol.isWrittenByInnerScope() && !symbol.isWrittenAsGlobal();
  }

  /** What it holds for all that other bodies know. */
  Type anywhere() {
    Type known = cell.current();
    return declared == null ? known : Relations.refine(declared, known);
  }
}
