package io.krait.typeinfer.infer;

import io.krait.frontend.bind.BoundFile;
import io.krait.frontend.bind.Scope;
import io.krait.frontend.bind.ScopeKind;
import io.krait.frontend.source.Diagnostic;
import io.krait.frontend.tree.Stmt;
import io.krait.typeinfer.BuiltinStubs;
import io.krait.typeinfer.ModuleResolver;
import io.krait.typeinfer.TypeTable;
import io.krait.typeinfer.edit.BodyEdit;
import io.krait.typeinfer.types.AttributeInfo;
import io.krait.typeinfer.types.Type;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * One module, checked by itself: of the modules that it imports only the interfaces are read, and
 * only as far as they are asked for. Nothing that another module does changes what is found here,
 * so that modules can be checked in any order and at the same time.
 *
 * <p>{@link #edited} goes on from one version of the module to the next where they differ in one
 * body and the new body gives others exactly what the old one gave: the same results, and the same
 * types into the same attributes, parameters and containers. Then every other body would find what
 * it has found before, and only the edited one runs.
 *
 * <p>An object is confined to one thread at a time.
 */
public final class ModuleCheck {
  /** So many versions of any file are kept alive by bodies that were last run in them. */
  private static final int FEW_VERSIONS = 4;

  /** Of small files more are, up to so many nodes in all of them. */
  private static final int MOST_NODES = 400_000;

  private final World world;
  private final FileNode file;
  private final List<Found> found;
  private final List<String> recomputed;
  private final IdentityHashMap<Scope, EffectLog> effects;
  private final int versions;

  /**
   * A diagnostic.
   *
   * @param home the outermost function whose body it was found in; null for the module's own code
   */
  private record Found(@Nullable FunctionNode home, Diagnostic diagnostic) {}

  private ModuleCheck(
      World world,
      FileNode file,
      List<Found> found,
      List<String> recomputed,
      IdentityHashMap<Scope, EffectLog> effects,
      int versions) {
    this.world = world;
    this.file = file;
    this.found = found;
    this.recomputed = recomputed;
    this.effects = effects;
    this.versions = versions;
  }

  /**
   * Checks a module.
   *
   * @param modules gives the other modules when they are asked for
   * @param cancelled polled before each body
   * @throws java.util.concurrent.CancellationException if {@code cancelled} says so
   */
  public static ModuleCheck of(
      BoundFile module, ModuleResolver modules, BuiltinStubs stubs, BooleanSupplier cancelled) {
    World world = new World(modules, stubs, true, cancelled);
    Inference.infer(List.of(module), world);
    FileNode file = world.file(module);
    List<Found> found = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (Unit unit : world.units) {
      if (unit.file == file) {
        collect(unit, found);
        names.add(unit.name());
      }
    }
    IdentityHashMap<Scope, EffectLog> effects = world.effects;
    world.effects = null;
    return new ModuleCheck(
        world,
        file,
        found,
        List.copyOf(names),
        effects == null ? new IdentityHashMap<>() : effects,
        1);
  }

  private static void collect(Unit unit, List<Found> found) {
    Scope home = unit.home;
    FunctionNode function = home == null ? null : unit.file.functionOf(home.owner());
    for (Diagnostic diagnostic : unit.reported) {
      found.add(new Found(function, diagnostic));
    }
    unit.reported = List.of();
  }

  /**
   * The check of the next version of the module, if no body but the edited one need run; null if
   * more has to be computed again. In either case this object is of no further use.
   *
   * @throws java.util.concurrent.CancellationException if {@code cancelled} says so
   */
  public @Nullable ModuleCheck edited(
      BoundFile module, ModuleResolver modules, BooleanSupplier cancelled) {
    FileNode from = file;
    FileNode earlier = from.before;
    BodyEdit edit = null;
    BodyEdit previous = from.replaced;
    if (earlier != null && previous != null) {
      // The same body again: what it was in between need not be kept.
      edit = previous.again(earlier.bound, module);
      from = edit == null ? from : earlier;
    }
    BodyEdit last = BodyEdit.between(file.bound, module);
    edit = edit == null ? last : edit;
    if (edit == null || (from == file && isFull(module))) {
      return null;
    }
    FunctionNode function = from.functions[edit.before().id()];
    if (function == null || last == null || hasInner(function.scope()) || hasInner(edit.scope())) {
      return null;
    }
    world.cancelled = cancelled;
    world.resolver = modules;
    return new Rerun(from, last, edit, function).run(module);
  }

  private boolean isFull(BoundFile module) {
    return versions >= FEW_VERSIONS
        && (long) versions * module.parsed().tree().nodeCount() > MOST_NODES;
  }

  /** The new body runs in the world that the old one left. */
  private final class Rerun {
    private final FileNode from;
    private final BodyEdit last;
    private final BodyEdit edit;
    private final FunctionNode function;

    /**
     * @param last the edit since the last version
     * @param edit the edit since the version {@code from}
     */
    Rerun(FileNode from, BodyEdit last, BodyEdit edit, FunctionNode function) {
      this.from = from;
      this.last = last;
      this.edit = edit;
      this.function = function;
    }

    @Nullable ModuleCheck run(BoundFile module) {
      Stmt.FunctionDef def = edit.after();
      Type returned = Types.resolve(function.returned.peek());
      Type yielded = Types.resolve(function.yielded.peek());
      Set<String> assigned = assignedBy(function);
      Scope oldHome = function.scope();
      if (!definite(def).equals(definite(function.node()))) {
        return null;
      }
      FileNode now = new FileNode(from, module, edit);
      retire(oldHome);
      Edit watch = new Edit(edit.scope());
      world.edit = watch;
      function.replace(now, def);
      Declarations.declareBody(now, function, def);
      if (!watch.assigned().equals(assigned)) {
        return null;
      }
      List<Unit> readers = function.returned.reset();
      List<Unit> consumers = function.yielded.reset();
      int firstNew = world.units.size();
      function.unit().enqueue();
      settle(now);
      boolean same =
          watch.escaped() == null
              && Types.resolve(function.returned.peek()).equals(returned)
              && Types.resolve(function.yielded.peek()).equals(yielded);
      if (!same) {
        return null;
      }
      function.returned.restore(readers);
      function.yielded.restore(consumers);
      return report(now, firstNew, oldHome, watch);
    }

    private Set<String> definite(io.krait.frontend.tree.Node node) {
      String first = function.firstParameter();
      return function.name().equals("__init__")
              && first != null
              && node instanceof Stmt.FunctionDef def
          ? DefiniteAttributes.of(def.body(), first)
          : Set.of();
    }

    private void retire(Scope oldHome) {
      for (Unit unit : world.units) {
        if (unit.home == oldHome) {
          unit.retire(((SourceModule) from.module).fileNode);
        }
      }
      world.units.removeIf(unit -> unit.retired);
    }

    private void settle(FileNode now) {
      world.settle();
      for (FunctionNode nested : now.functions) {
        if (nested != null && isNested(nested) && !nested.unit().hasRun()) {
          nested.unit().enqueue();
        }
      }
      world.settle();
      for (FunctionNode nested : now.functions) {
        if (nested != null && isNested(nested)) {
          Inference.unknownParameters(nested);
        }
      }
      world.settle();
    }

    private boolean isNested(FunctionNode nested) {
      return nested != function && nested.returned.home == edit.scope();
    }

    private @Nullable ModuleCheck report(FileNode now, int firstNew, Scope oldHome, Edit watch) {
      world.reporting = true;
      IdentityHashMap<Scope, EffectLog> logs = new IdentityHashMap<>();
      world.effects = logs;
      world.diagnostics.clear();
      List<Found> all = new ArrayList<>();
      for (Found each : found) {
        if (each.home() != function) {
          Diagnostic d = each.diagnostic();
          all.add(
              new Found(
                  each.home(),
                  new Diagnostic(
                      d.code(),
                      d.severity(),
                      d.kind(),
                      d.message(),
                      now.bound.parsed().file(),
                      last.shifted(d.span()),
                      d.related())));
        }
      }
      List<String> names = new ArrayList<>();
      for (int i = firstNew; i < world.units.size(); i++) {
        Unit unit = world.units.get(i);
        if (unit.file == now && unit.function != null) {
          int before = world.diagnostics.size();
          unit.run();
          now.results.reportRevealed();
          unit.reported = List.copyOf(world.diagnostics.subList(before, world.diagnostics.size()));
          collect(unit, all);
          names.add(unit.name());
        }
      }
      world.queue.clear();
      world.running = null;
      world.reporting = false;
      world.effects = null;
      EffectLog before = effects.remove(oldHome);
      EffectLog after = logs.get(edit.scope());
      EffectLog none = new EffectLog(edit.scope());
      EffectLog old = before == null ? none : before;
      EffectLog fresh = after == null ? none : after;
      world.edit = null;
      if (watch.escaped() != null || old.isTainted() || fresh.isTainted() || !old.sameAs(fresh)) {
        return null;
      }
      effects.put(edit.scope(), fresh);
      int kept = from == file ? versions + 1 : versions;
      return new ModuleCheck(world, now, all, List.copyOf(names), effects, kept);
    }
  }

  /**
   * Whether functions are nested in a body. What their parameters are follows from calls anywhere,
   * which the effects of the body do not tell.
   */
  private static boolean hasInner(Scope scope) {
    for (Scope child : scope.children()) {
      if (child.kind() == ScopeKind.FUNCTION
          || child.kind() == ScopeKind.LAMBDA
          || hasInner(child)) {
        return true;
      }
    }
    return false;
  }

  private static Set<String> assignedBy(FunctionNode function) {
    Set<String> names = new HashSet<>();
    ClassNode owner = function.ownerNode();
    if (owner != null) {
      for (AttributeInfo each : owner.attributes()) {
        if (each instanceof AttributeNode attribute && attribute.writers.contains(function)) {
          names.add(attribute.name());
        }
      }
    }
    return names;
  }

  /** The types of the module. */
  public TypeTable types() {
    return file.results;
  }

  /** What the checker has to say, by position; syntax and scope errors are not among it. */
  public List<Diagnostic> diagnostics() {
    List<Diagnostic> all = new ArrayList<>();
    for (Found each : found) {
      all.add(each.diagnostic());
    }
    all.sort(Comparator.comparingInt(d -> d.span().start()));
    return all;
  }

  /** The names of the modules that were asked for, whether or not they were found. */
  public Set<String> consulted() {
    return Set.copyOf(world.consulted);
  }

  /** The bodies that the last computation went through. */
  public List<String> recomputed() {
    return recomputed;
  }
}
