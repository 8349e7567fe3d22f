package io.krait.lsp.feature;

import io.krait.frontend.bind.BoundFile;
import io.krait.frontend.source.Span;
import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.Stmt;
import io.krait.lsp.View;
import io.krait.lsp.Workspace;
import io.krait.lsp.text.Occurrence;
import io.krait.lsp.text.Places;
import io.krait.typeinfer.session.FileVersion;
import io.krait.typeinfer.session.Snapshot;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** The outline of a file, and the definitions of a project by name. */
public final class Symbols {
  private static final int MOST = 500;

  private Symbols() {}

  /** Classes, functions and variables, nested as they stand. */
  public static List<DocumentSymbol> outline(View view) {
    return outline(view.bound(), view.bound().parsed().tree().body(), false, new HashSet<>());
  }

  private static List<DocumentSymbol> outline(
      BoundFile file, List<Stmt> body, boolean inClass, Set<String> seen) {
    List<DocumentSymbol> found = new ArrayList<>();
    for (Stmt stmt : body) {
      switch (stmt) {
        case Stmt.ClassDef def -> {
          DocumentSymbol symbol =
              symbol(file, def.name(), SymbolKind.Class, def.span(), nameSpan(file, def));
          symbol.setChildren(outline(file, def.body(), true, new HashSet<>()));
          found.add(symbol);
        }
        case Stmt.FunctionDef def -> {
          SymbolKind kind = inClass ? SymbolKind.Method : SymbolKind.Function;
          DocumentSymbol symbol = symbol(file, def.name(), kind, def.span(), nameSpan(file, def));
          symbol.setChildren(
              outline(file, def.body(), false, new HashSet<>()).stream()
                  .filter(s -> s.getKind() != SymbolKind.Variable)
                  .toList());
          found.add(symbol);
        }
        case Stmt.Assign assign ->
            assign.targets().forEach(t -> variable(file, t, stmt, found, seen, inClass));
        case Stmt.AnnAssign assign -> variable(file, assign.target(), stmt, found, seen, inClass);
        case Stmt.If choice -> {
          found.addAll(outline(file, choice.body(), inClass, seen));
          found.addAll(outline(file, choice.orelse(), inClass, seen));
        }
        case Stmt.Try attempt -> found.addAll(outline(file, attempt.body(), inClass, seen));
        default -> {}
      }
    }
    return found;
  }

  private static Span nameSpan(BoundFile file, Stmt def) {
    return Occurrence.nameSpan(file, def);
  }

  private static void variable(
      BoundFile file,
      Expr target,
      Stmt stmt,
      List<DocumentSymbol> found,
      Set<String> seen,
      boolean inClass) {
    if (target instanceof Expr.Name name && seen.add(name.name())) {
      SymbolKind kind =
          inClass
              ? SymbolKind.Field
              : name.name().equals(name.name().toUpperCase(Locale.ROOT))
                  ? SymbolKind.Constant
                  : SymbolKind.Variable;
      found.add(symbol(file, name.name(), kind, stmt.span(), name.span()));
    } else if (target instanceof Expr.Tuple tuple) {
      tuple.elts().forEach(e -> variable(file, e, stmt, found, seen, inClass));
    }
  }

  private static DocumentSymbol symbol(
      BoundFile file, String name, SymbolKind kind, Span whole, Span nameSpan) {
    var source = file.parsed().file();
    boolean inside = nameSpan.start() >= whole.start() && nameSpan.end() <= whole.end();
    return new DocumentSymbol(
        name.isEmpty() ? "_" : name,
        kind,
        Places.range(source, whole),
        Places.range(source, inside ? nameSpan : whole));
  }

  /** The definitions whose names hold the letters of a query in order. */
  public static List<WorkspaceSymbol> find(
      Workspace workspace, Snapshot snapshot, String query, BooleanSupplier cancelled) {
    List<WorkspaceSymbol> found = new ArrayList<>();
    for (String path : workspace.projectFiles()) {
      FileVersion file = cancelled.getAsBoolean() ? null : snapshot.file(path);
      if (file != null && found.size() < MOST) {
        var outline =
            outline(file.bound(), file.bound().parsed().tree().body(), false, new HashSet<>());
        collect(file, outline, "", query.toLowerCase(Locale.ROOT), found);
      }
    }
    return found;
  }

  private static void collect(
      FileVersion file,
      List<DocumentSymbol> symbols,
      String container,
      String query,
      List<WorkspaceSymbol> found) {
    for (DocumentSymbol symbol : symbols) {
      if (matches(symbol.getName().toLowerCase(Locale.ROOT), query)) {
        var location =
            new org.eclipse.lsp4j.Location(Places.uri(file.path()), symbol.getSelectionRange());
        found.add(
            new WorkspaceSymbol(
                symbol.getName(), symbol.getKind(), Either.forLeft(location), container));
      }
      if (symbol.getChildren() != null) {
        collect(file, symbol.getChildren(), symbol.getName(), query, found);
      }
    }
  }

  static boolean matches(String name, String query) {
    int at = 0;
    for (int i = 0; i < name.length() && at < query.length(); i++) {
      if (name.charAt(i) == query.charAt(at)) {
        at++;
      }
    }
    return at == query.length();
  }
}
