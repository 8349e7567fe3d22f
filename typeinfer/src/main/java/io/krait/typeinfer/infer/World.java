package io.krait.typeinfer.infer;

import io.krait.frontend.bind.Binder;
import io.krait.frontend.bind.BoundFile;
import io.krait.frontend.bind.Scope;
import io.krait.frontend.parse.Parser;
import io.krait.frontend.source.Diagnostic;
import io.krait.frontend.source.LineIndex;
import io.krait.frontend.source.SourceFile;
import io.krait.frontend.source.Span;
import io.krait.typeinfer.BuiltinStubs;
import io.krait.typeinfer.ModuleResolver;
import io.krait.typeinfer.types.Type;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** The whole program while it is checked: modules, and the bodies that wait to run. */
final class World {
  /** So many bodies run in all for each body there is, at most. */
  private static final int MAX_ROUNDS = 40;

  /** Calls into bodies that have not run yet are followed at once, so deep. */
  private static final int MAX_DEPTH = 25;

  final ArrayDeque<Unit> queue = new ArrayDeque<>();
  final List<Unit> units = new ArrayList<>();
  final List<Diagnostic> diagnostics = new ArrayList<>();
  ModuleResolver resolver;
  final BuiltinStubs stubs;
  final Builtins builtins;
  private final Map<String, @Nullable ModuleNode> modules = new HashMap<>();
  private final IdentityHashMap<BoundFile, FileNode> files = new IdentityHashMap<>();
  @Nullable Unit running;

  /** The last run of each body, which records types and diagnostics. */
  boolean reporting;

  /** What bodies do to the cells of others, by the function that does it; null if nobody asks. */
  @Nullable IdentityHashMap<Scope, EffectLog> effects;

  /** The edit of one body that is being gone through; null otherwise. */
  @Nullable Edit edit;

  private int depth;

  /**
   * Whether one module is checked and the others are read for their interfaces only, when they are
   * asked for; else all files of the program are run.
   */
  final boolean modular;

  /** Polled before each body; a check that is no longer wanted ends. */
  BooleanSupplier cancelled;

  /** The module names that were asked for. */
  final Set<String> consulted = new LinkedHashSet<>();

  World(ModuleResolver resolver, BuiltinStubs stubs, boolean modular, BooleanSupplier cancelled) {
    this.resolver = resolver;
    this.stubs = stubs;
    this.modular = modular;
    this.cancelled = cancelled;
    this.builtins = new Builtins(this);
  }

  FileNode addFile(BoundFile bound) {
    return addFile(bound, false);
  }

  private FileNode addFile(BoundFile bound, boolean foreign) {
    FileNode known = files.get(bound);
    if (known != null) {
      return known;
    }
    SourceModule module = new SourceModule(this, resolver.name(bound), bound, foreign);
    files.put(bound, module.fileNode);
    modules.put(module.name(), module);
    return module.fileNode;
  }

  FileNode file(BoundFile bound) {
    FileNode file = files.get(bound);
    return file != null ? file : addFile(bound);
  }

  Iterable<FileNode> files() {
    return files.values();
  }

  /** The module of the program, else of the stubs; null if it is not known. */
  @Nullable ModuleNode module(String name) {
    if (modules.containsKey(name)) {
      return modules.get(name);
    }
    BoundFile source = resolver.file(name);
    if (modular) {
      consulted.add(name);
    }
    ModuleNode found =
        source != null && (modular || files.containsKey(source))
            ? addFile(source, modular).module
            : null;
    if (found == null) {
      String text = stubs.stub(name).orElse(null);
      found = text == null ? null : new StubModule(this, name, text);
    }
    modules.put(name, found);
    return found;
  }

  Unit newUnit(FileNode file, Scope scope, @Nullable FunctionNode function) {
    Unit unit = new Unit(this, file, scope, function);
    units.add(unit);
    return unit;
  }

  /** Runs bodies until nothing changes any more. */
  void settle() {
    long runs = 0;
    for (Unit unit = queue.poll(); unit != null; unit = queue.poll()) {
      // Bodies are found while others run, so the bound grows with them.
      if (unit.isQueued() && runs++ < 200L + (long) MAX_ROUNDS * units.size()) {
        unit.run();
      }
    }
  }

  /** Runs a body now if it waits, so that its result is known to the caller. */
  void demand(Unit unit) {
    if ((unit.isQueued() || !unit.hasRun())
        && !unit.isActive()
        && depth < MAX_DEPTH
        && (!reporting || unit.file.isForeign())) {
      boolean before = reporting;
      reporting = false;
      depth++;
      if (unit.function != null && unit.file.isForeign()) {
        demand(unit.file.unitOf(unit.file.bound.module()));
      }
      unit.run();
      depth--;
      reporting = before;
    }
  }

  /** Takes note that the body that runs adds a type to a cell of others. */
  void effect(Cell cell, Type added) {
    Scope home = running == null || running.file.isForeign() ? null : running.home;
    IdentityHashMap<Scope, EffectLog> logs = effects;
    if (home != null && logs != null && cell.home != home) {
      logs.computeIfAbsent(home, key -> new EffectLog(key)).add(cell, added);
    }
  }

  /** Takes note that two cells have become one. */
  void merged(Cell a, Cell b) {
    Scope home = running == null ? null : running.home;
    IdentityHashMap<Scope, EffectLog> logs = effects;
    if (home != null && logs != null && (a.home != home || b.home != home)) {
      logs.computeIfAbsent(home, key -> new EffectLog(key)).taint();
    }
  }

  static BoundFile parse(String path, String text) {
    return Binder.bind(Parser.parse(SourceFile.of(path, text)));
  }

  void report(Diagnostic.Severity severity, String code, String text, FileNode file, Span span) {
    if (reporting && !file.isStub()) {
      Diagnostic diagnostic =
          new Diagnostic(code, severity, "", text, file.bound.parsed().file(), span);
      if (!diagnostics.contains(diagnostic) && !isIgnored(diagnostic)) {
        diagnostics.add(diagnostic);
      }
    }
  }

  /** Takes back what was reported since there were so many: the code is gone through again. */
  void retract(int count) {
    while (diagnostics.size() > count) {
      diagnostics.remove(diagnostics.size() - 1);
    }
  }

  /** The checker failed in a body: its remaining expressions stay Any. */
  void fault(Unit unit, Throwable fault) {
    unit.file.faults.add(fault);
    if (System.getProperty("krait.typeinfer.trace") != null) {
      fault.printStackTrace();
    }
  }

  /** Whether the line of an error ends by a {@code # type: ignore} comment (PEP 484). */
  private static boolean isIgnored(Diagnostic diagnostic) {
    LineIndex lines = diagnostic.file().lines();
    String line = lines.text(lines.line(diagnostic.span().start()));
    return diagnostic.severity() == Diagnostic.Severity.ERROR && line.contains("# type: ignore");
  }
}
