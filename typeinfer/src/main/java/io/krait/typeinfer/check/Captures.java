package io.krait.typeinfer.check;

import io.krait.frontend.bind.Resolution;
import io.krait.frontend.bind.Scope;
import io.krait.frontend.bind.Symbol;
import io.krait.frontend.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an inner function may count on of the variables around it. What is known of one where the
 * function stands holds within it if nothing binds the variable afterwards: then the function,
 * which runs later, sees the same value (pyright's documentation, "Narrowing for Captured
 * Variables").
 */
final class Captures {
  /** A variable as the body around knows it. */
  private record Captured(SymbolInfo info, String key, boolean settled) {}

  private final Env known;
  private final List<Captured> captured = new ArrayList<>(0);

  private Captures(Env known) {
    this.known = known;
  }

  /**
   * What is known where a function stands.
   *
   * @param around the walk through the body around, at that place
   * @param where the function
   */
  static Captures at(Checker around, Scope function, Span where) {
    Env env = around.env;
    Captures captures = new Captures(env == null ? new Env() : env);
    for (Resolution.Free free : function.freeVariables()) {
      Symbol symbol = free.owner().symbol(free.name());
      if (symbol != null) {
        SymbolInfo info = around.module.info(symbol);
        boolean settled = isSettled(info, around.statements.loops.loopStart(where.start()));
        captures.captured.add(new Captured(info, around.key(info), settled));
      }
    }
    return captures;
  }

  private static boolean isSettled(SymbolInfo info, int at) {
    Symbol symbol = info.symbol();
    if (symbol.isWrittenByInnerScope()
        || symbol.isDeleted()
        || info.decls().size() < symbol.bindingCount()) {
      return false;
    }
    for (Decl decl : info.decls()) {
      boolean before =
          decl instanceof Decl.Param
              || (decl instanceof Decl.Variable variable && variable.name().span().start() < at);
      if (!before) {
        return false;
      }
    }
    return true;
  }

  /** Tells the walk through the function, whose keys are its own. */
  void into(Checker within, @Nullable Env env) {
    if (env == null) {
      return;
    }
    for (Captured each : captured) {
      String key = within.key(each.info);
      env.assign(key, null);
      if (each.settled) {
        known.under(each.key).forEach((rest, type) -> env.narrow(key + rest, type));
      }
    }
  }
}
