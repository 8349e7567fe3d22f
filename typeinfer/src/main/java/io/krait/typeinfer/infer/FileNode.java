package io.krait.typeinfer.infer;

import io.krait.frontend.bind.BoundFile;
import io.krait.frontend.bind.Resolution;
import io.krait.frontend.bind.Scope;
import io.krait.frontend.bind.ScopeKind;
import io.krait.frontend.bind.Symbol;
import io.krait.frontend.tree.Node;
import io.krait.typeinfer.edit.BodyEdit;
import io.krait.typeinfer.types.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A file of the program, or one definition of a stub: its declarations and variables. */
final class FileNode {
  final World world;
  final BoundFile bound;
  final ModuleNode module;
  final @Nullable Definition[] definitions;
  final @Nullable FunctionNode[] functions;
  final @Nullable ClassNode[] classes;
  final List<Throwable> faults = new ArrayList<>(0);
  final Results results;
  private final IdentityHashMap<Scope, Unit> units = new IdentityHashMap<>();
  private final IdentityHashMap<Symbol, Variable> variables = new IdentityHashMap<>();
  private final Map<Object, Cell> cells = new HashMap<>();

  /** The file as it was before one body was edited; null for a file read whole. */
  final @Nullable FileNode before;

  /** What the edit replaced; null for a file read whole. */
  final @Nullable BodyEdit replaced;

  FileNode(World world, BoundFile bound, ModuleNode module) {
    this.world = world;
    this.bound = bound;
    this.module = module;
    this.before = null;
    this.replaced = null;
    int count = bound.parsed().tree().nodeCount();
    definitions = new @Nullable Definition[count];
    functions = new @Nullable FunctionNode[count];
    classes = new @Nullable ClassNode[count];
    results = new Results(this);
    new Declarations(this).declare();
  }

  /** The file after an edit of one body: all else stays what it was, under its new node ids. */
  FileNode(FileNode before, BoundFile bound, BodyEdit edit) {
    this.world = before.world;
    this.bound = bound;
    this.module = before.module;
    this.before = before;
    this.replaced = edit;
    int count = bound.parsed().tree().nodeCount();
    definitions = edit.shifted(before.definitions, new @Nullable Definition[count]);
    functions = edit.shifted(before.functions, new @Nullable FunctionNode[count]);
    classes = edit.shifted(before.classes, new @Nullable ClassNode[count]);
    results = new Results(this, before.results, edit);
    faults.addAll(before.faults);
  }

  boolean isStub() {
    return module.isBuiltin();
  }

  /** Whether only the interface of the file is asked for, not what its bodies hold. */
  boolean isForeign() {
    return module instanceof SourceModule source && source.foreign;
  }

  @Nullable Symbol symbolAt(Node node) {
    return node.id() < definitions.length ? bound.scopes().symbolAt(node) : null;
  }

  /** The body that a scope is part of. */
  Unit unitOf(Scope scope) {
    Scope at = scope;
    while (at.parent() != null
        && at.kind() != ScopeKind.FUNCTION
        && at.kind() != ScopeKind.LAMBDA) {
      at = at.parent();
    }
    FileNode earlier = before;
    if (earlier != null && at.parent() == null) {
      return earlier.unitOf(earlier.bound.module());
    }
    Unit unit = units.get(at);
    if (unit == null) {
      FunctionNode function = at.parent() == null ? null : functionOf(at.owner());
      unit = world.newUnit(this, at, function);
      units.put(at, unit);
    }
    return unit;
  }

  FunctionNode functionOf(Node node) {
    FunctionNode function = functions[node.id()];
    if (function == null) {
      function = new FunctionNode(this, node, null);
      functions[node.id()] = function;
    }
    return function;
  }

  /** The variable that a symbol stands for; null if it is no variable of this file. */
  @Nullable Variable variable(Symbol symbol) {
    Symbol owner = owner(symbol);
    if (owner == null) {
      return null;
    }
    FileNode earlier = before;
    BodyEdit edit = replaced;
    if (earlier != null && edit != null && !edit.isWithin(owner.scope())) {
      Symbol same = edit.before(owner, earlier.bound);
      return same == null ? null : earlier.variable(same);
    }
    Variable variable = variables.get(owner);
    if (variable == null) {
      Type declared = module.isBuiltin() ? null : declaredType(owner);
      Cell cell = new Cell(this, false);
      cell.home = Unit.homeOf(owner.scope());
      variable = new Variable(owner, unitOf(owner.scope()), cell, declared);
      variables.put(owner, variable);
    }
    return variable;
  }

  /** The symbol of the scope that owns the variable. */
  private @Nullable Symbol owner(Symbol symbol) {
    return switch (symbol.resolution()) {
      case Resolution.Local local -> symbol;
      case Resolution.Cell cell -> symbol;
      case Resolution.Free free -> free.owner().symbol(free.name());
      case Resolution.Global global -> bound.module().symbol(global.name());
      case Resolution.ClassLocalThenGlobal cls -> cls.owner().symbol(cls.name());
      case Resolution.ClassLocalThenFree cls -> cls.captured().symbol(cls.name());
    };
  }

  /** Whether code may bind globals in ways that scopes do not show. */
  boolean bindsByName() {
    Scope top = bound.module();
    return top.hasStarImport()
        || top.usesLocalsCall()
        || mentions(top, "globals")
        || mentions(top, "exec");
  }

  /** Whether code may give attributes in ways that are not seen. */
  boolean setsByName() {
    return mentions(bound.module(), "setattr") || mentions(bound.module(), "vars");
  }

  private static boolean mentions(Scope scope, String name) {
    if (scope.symbol(name) != null) {
      return true;
    }
    for (Scope child : scope.children()) {
      if (mentions(child, name)) {
        return true;
      }
    }
    return false;
  }

  /** What an annotation says of a variable; null if none does. */
  @Nullable Type declaredType(Symbol owner) {
    for (int binding : owner.bindings()) {
      if (definitions[binding] instanceof Definition.Annotated annotated) {
        return world.builtins.annotations.variable(annotated);
      }
    }
    Definition bare = results.bareAnnotations.get(owner);
    return bare instanceof Definition.Annotated annotated
        ? world.builtins.annotations.variable(annotated)
        : null;
  }

  /** A cell that belongs to a place: a display, comprehension or call. */
  Cell cell(Node node, int number) {
    return cells.computeIfAbsent(((long) node.id() << 4) + number, key -> placed());
  }

  private Cell placed() {
    Cell cell = new Cell(this, false);
    Unit running = world.running;
    cell.home = running == null ? null : running.home;
    return cell;
  }
}
