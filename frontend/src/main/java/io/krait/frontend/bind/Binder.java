package io.krait.frontend.bind;

import io.krait.frontend.parse.ParsedFile;
import io.krait.frontend.tree.Module;

/**
 * Resolves names by Python's scoping rules.
 *
 * <p>The rules, in short. A block is a module, class, function, lambda, comprehension or the little
 * scopes of PEP 695. A name that a block binds anywhere is local to the whole block, unless the
 * block declares it {@code global} or {@code nonlocal}. A name that it only reads belongs to the
 * nearest enclosing function-like block that binds it; classes are skipped, except for the implicit
 * {@code __class__}; if there is none, it is a global or builtin. A comprehension is a block whose
 * first iterable is evaluated outside; a walrus in it binds in the block around. Decorators,
 * defaults, bases and annotations are evaluated outside the definition, or in its type-parameter
 * block when it has one.
 *
 * <p>Takes any tree, also one with {@code Missing} nodes. Guarantees that every name has a symbol
 * with a resolution. One walk collects names and faults, a second over the scopes resolves. The
 * tempting resolution during the first walk would be wrong: a later assignment makes an earlier
 * read local.
 */
public final class Binder {
  private Binder() {}

  /** Binds a parsed file; never fails. */
  public static BoundFile bind(ParsedFile parsed) {
    return bind(parsed, false);
  }

  /**
   * Binds a parsed file; never fails.
   *
   * @param separateLocals whether its names outside functions live in a mapping of their own, as
   *     where {@code exec} is given locals: then they are looked up as in a class body
   */
  public static BoundFile bind(ParsedFile parsed, boolean separateLocals) {
    Module tree = parsed.tree();
    ScopeTable table = new ScopeTable(tree.nodeCount());
    Scope module = new Scope(ScopeKind.MODULE, tree, "<module>", null, null);
    table.put(module);
    Faults faults = new Faults(parsed.file());
    FutureImports future = FutureImports.of(tree, faults);
    ScopeBuilder builder = new ScopeBuilder(module, table, faults, future.annotations());
    new StatementBinder(builder).bindBody(tree.body());
    NameResolver.resolve(module, faults, separateLocals);
    return new BoundFile(parsed, module, table, faults.all());
  }
}
