package io.krait.codegen.lower;

import io.krait.codegen.ir.Rep;
import io.krait.codegen.ir.Var;
import io.krait.frontend.tree.Alias;
import io.krait.frontend.tree.Stmt;

/** Imports. */
final class ImportLowering {
  private final Body body;

  ImportLowering(Body body) {
    this.body = body;
  }

  void imports(Stmt.Import statement) {
    int pos = body.positions.of(statement.span());
    for (Alias alias : statement.names()) {
      Var name = body.out.string(alias.name());
      Var module =
          alias.asname() == null
              ? body.out.call(Rt.IMPORT_NAME, pos, body.moduleVar(), name, body.out.i32(0))
              : body.out.call(Rt.IMPORT_DOTTED, pos, body.moduleVar(), name);
      store(alias, module);
    }
  }

  private void store(Alias alias, Var value) {
    Var slot = body.stack.slot(Rep.ANY);
    body.out.move(slot, value);
    body.names.store(alias, new Operand.Held(slot), alias.span());
  }

  void importsFrom(Stmt.ImportFrom statement) {
    int pos = body.positions.of(statement.span());
    Var name =
        statement.module() == null
            ? body.out.nullOf(Reps.STRING)
            : body.out.string(statement.module());
    Var module =
        body.out.call(Rt.IMPORT_FROM, pos, body.moduleVar(), name, body.out.i32(statement.level()));
    Var slot = body.stack.slot(Rep.ANY);
    body.out.move(slot, module);
    body.stack.push(new Operand.Held(slot));
    for (Alias alias : statement.names()) {
      if (alias.name().equals("*")) {
        body.out.call(Rt.IMPORT_STAR, pos, body.moduleVar(), slot);
      } else {
        Var value = body.out.call(Rt.FROM, pos, slot, body.out.string(alias.name()));
        store(alias, value);
      }
    }
    body.stack.pop();
  }
}
