package io.krait.typeinfer.check;

import io.krait.frontend.tree.Alias;
import io.krait.frontend.tree.Stmt;
import io.krait.typeinfer.java.JavaStubs;

/** Imports: whether what they name is there. */
final class ImportStatements {
  private final Checker checker;
  private final Program program;

  ImportStatements(Checker checker) {
    this.checker = checker;
    this.program = checker.program;
  }

  void run(Stmt.ImportFrom from) {
    if (from.level() == 0 && from.module() != null && program.module(from.module()) == null) {
      program
          .stubs()
          .missing(from.module(), null)
          .ifPresent(m -> checker.error(m.code(), m.message(), from.span()));
    }
    for (Alias alias : from.names()) {
      if (checker.module.declAt(alias.id()) instanceof Decl.Import imported
          && imported.name() != null) {
        ModuleDecl module = program.module(imported.module());
        boolean unknown =
            module != null
                && !module.isStub()
                && !alias.name().equals("*")
                && module.export(alias.name()) == null
                && module.find("__getattr__") == null
                && !module.isOpen()
                && program.module(imported.module() + "." + alias.name()) == null
                && program.module(JavaStubs.moduleOf(imported.module(), alias.name())) == null;
        if (unknown) {
          checker.error(
              "unknown-import",
              "Module \"" + imported.module() + "\" has no \"" + alias.name() + "\"",
              alias.span());
        }
        if (!unknown && !alias.name().equals("*")) {
          missing(imported.module(), alias);
        }
        DeprecationRules.imported(checker, imported, alias.span());
      }
    }
  }

  void run(Stmt.Import imports) {
    imports.names().forEach(this::module);
  }

  private void module(Alias alias) {
    if (program.module(alias.name()) == null) {
      program
          .stubs()
          .missing(alias.name(), null)
          .ifPresent(m -> checker.error(m.code(), m.message(), alias.span()));
    }
  }

  private void missing(String name, Alias alias) {
    ModuleDecl module = program.module(name);
    boolean known =
        module == null
            || module.export(alias.name()) != null
            || program.module(name + "." + alias.name()) != null;
    if (!known) {
      program
          .stubs()
          .missing(name, alias.name())
          .ifPresent(m -> checker.error(m.code(), m.message(), alias.span()));
    }
  }
}
