package io.krait.cli.source;

import io.krait.frontend.tree.Alias;
import io.krait.frontend.tree.ExceptHandler;
import io.krait.frontend.tree.MatchCase;
import io.krait.frontend.tree.Module;
import io.krait.frontend.tree.Stmt;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The dotted names that a module's import statements may load, wherever they stand in it. */
public final class ImportedNames {
  private final String importer;
  private final boolean isPackage;
  private final Set<String> names = new LinkedHashSet<>();

  private ImportedNames(String importer, boolean isPackage) {
    this.importer = importer;
    this.isPackage = isPackage;
  }

  /** Candidates, packages before what is in them; not all need exist. */
  public static Set<String> of(Module tree, String importer, boolean isPackage) {
    ImportedNames found = new ImportedNames(importer, isPackage);
    found.visit(tree.body());
    return found.names;
  }

  private void visit(List<Stmt> body) {
    body.forEach(this::visit);
  }

  private void visit(Stmt stmt) {
    switch (stmt) {
      case Stmt.Import s -> s.names().forEach(a -> addWithParents(a.name()));
      case Stmt.ImportFrom s -> visitFrom(s);
      case Stmt.FunctionDef s -> visit(s.body());
      case Stmt.ClassDef s -> visit(s.body());
      case Stmt.For s -> visitBoth(s.body(), s.orelse());
      case Stmt.While s -> visitBoth(s.body(), s.orelse());
      case Stmt.If s -> visitBoth(s.body(), s.orelse());
      case Stmt.With s -> visit(s.body());
      case Stmt.Match s -> s.cases().stream().map(MatchCase::body).forEach(this::visit);
      case Stmt.Try s -> {
        visitBoth(s.body(), s.orelse());
        s.handlers().stream().map(ExceptHandler::body).forEach(this::visit);
        visit(s.finalbody());
      }
      case Stmt.Return ignored -> {}
      case Stmt.Delete ignored -> {}
      case Stmt.Assign ignored -> {}
      case Stmt.TypeAlias ignored -> {}
      case Stmt.AugAssign ignored -> {}
      case Stmt.AnnAssign ignored -> {}
      case Stmt.Raise ignored -> {}
      case Stmt.Assert ignored -> {}
      case Stmt.Global ignored -> {}
      case Stmt.Nonlocal ignored -> {}
      case Stmt.ExprStmt ignored -> {}
      case Stmt.Pass ignored -> {}
      case Stmt.Break ignored -> {}
      case Stmt.Continue ignored -> {}
    }
  }

  private void visitBoth(List<Stmt> first, List<Stmt> second) {
    visit(first);
    visit(second);
  }

  private void visitFrom(Stmt.ImportFrom s) {
    String base = s.module() == null ? "" : s.module();
    if (s.level() > 0) {
      String parent = ancestor(s.level());
      base = base.isEmpty() || parent.isEmpty() ? parent + base : parent + "." + base;
    }
    if (!base.isEmpty()) {
      addWithParents(base);
    }
    for (Alias a : s.names()) {
      if (!a.name().equals("*")) {
        names.add(base.isEmpty() ? a.name() : base + "." + a.name());
      }
    }
  }

  /** The package that {@code level} dots name. */
  private String ancestor(int level) {
    String name = importer;
    for (int i = isPackage ? 1 : 0; i < level; i++) {
      int dot = name.lastIndexOf('.');
      name = dot < 0 ? "" : name.substring(0, dot);
    }
    return name;
  }

  private void addWithParents(String dotted) {
    for (int dot = dotted.indexOf('.'); dot >= 0; dot = dotted.indexOf('.', dot + 1)) {
      names.add(dotted.substring(0, dot));
    }
    names.add(dotted);
  }
}
