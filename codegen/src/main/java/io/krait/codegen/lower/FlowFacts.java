package io.krait.codegen.lower;

import io.krait.frontend.tree.Expr;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;

/** What a walk over the code of a module found out about its local variables. */
final class FlowFacts {
  final BitSet unbound = new BitSet();
  final Set<Variables.Key> assignedWithinExpressions = new HashSet<>();
  final Set<Variables.Key> readUnbound = new HashSet<>();

  /** Whether a local may be unbound where it is read. */
  boolean mayBeUnbound(Expr.Name name) {
    return unbound.get(name.id());
  }

  /** Whether a variable may be unbound at some place that reads it. */
  boolean isReadUnbound(Variables.Key key) {
    return readUnbound.contains(key);
  }
}
