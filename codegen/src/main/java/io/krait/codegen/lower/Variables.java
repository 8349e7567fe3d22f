package io.krait.codegen.lower;

import io.krait.codegen.ir.IrFunction;
import io.krait.codegen.ir.Rep;
import io.krait.codegen.ir.Var;
import io.krait.frontend.bind.Scope;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The Python variables of one body, its own and those it captures. */
final class Variables {
  /** A variable by the scope that owns it. */
  record Key(Scope owner, String name) {}

  /**
   * A variable of the body.
   *
   * @param var the value, or the {@code Cell} that holds it
   * @param inCell whether it is shared with inner functions
   */
  record Variable(Key key, Var var, boolean inCell) {}

  private final IrFunction function;
  private final Map<Key, Variable> byKey = new LinkedHashMap<>();
  private int next;

  /** Index 0 is the function object's. */
  Variables(IrFunction function) {
    this.function = function;
    this.next = 1;
  }

  /** Makes a variable of the IR with the next frame index. */
  Var place(String name, Rep rep) {
    return function.newVar(name, rep, next++);
  }

  Variable local(Key key, Rep rep) {
    return put(new Variable(key, place(key.name(), rep), false));
  }

  /** A variable whose IR variable exists: a parameter. */
  Variable put(Variable variable) {
    byKey.put(variable.key(), variable);
    return variable;
  }

  Variable cell(Key key) {
    return put(new Variable(key, place(key.name(), Reps.CELL), true));
  }

  @Nullable Variable find(Key key) {
    return byKey.get(key);
  }

  Collection<Variable> all() {
    return byKey.values();
  }

  /** How many frame indices are taken. */
  int count() {
    return next;
  }
}
