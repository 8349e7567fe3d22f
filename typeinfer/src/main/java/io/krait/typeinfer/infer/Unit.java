package io.krait.typeinfer.infer;

import io.krait.frontend.bind.Scope;
import io.krait.frontend.bind.ScopeKind;
import io.krait.frontend.source.Diagnostic;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/** A body that is inferred as a whole: of a module, function or lambda. */
final class Unit {
  /** A body that runs so often does not settle; its cells are widened long before. */
  private static final int MAX_RUNS = 60;

  final World world;
  FileNode file;
  Scope scope;

  /** The function whose body it is; null for a module. */
  @Nullable FunctionNode function;

  /** The scope of the outermost function around; null for the module's own code. */
  final @Nullable Scope home;

  /** Belongs to a body that was edited away: it never runs again. */
  boolean retired;

  /** Numbers the variables of the body. */
  int variables;

  /** What its last run found to say. */
  List<Diagnostic> reported = List.of();

  private boolean queued;
  private boolean active;
  private int runs;

  Unit(World world, FileNode file, Scope scope, @Nullable FunctionNode function) {
    this.world = world;
    this.file = file;
    this.scope = scope;
    this.function = function;
    this.home = homeOf(scope);
  }

  /** The outermost function that a scope is in; null at module level. */
  static @Nullable Scope homeOf(@Nullable Scope scope) {
    Scope top = null;
    for (Scope at = scope; at != null; at = at.parent()) {
      if (at.kind() == ScopeKind.FUNCTION || at.kind() == ScopeKind.LAMBDA) {
        top = at;
      }
    }
    return top == null || top.kind() == ScopeKind.LAMBDA ? null : top;
  }

  /** The body was edited away. What it has read may still know it, so it lets go of its tree. */
  void retire(FileNode first) {
    retired = true;
    file = first;
    scope = first.bound.module();
    function = null;
  }

  /** As {@code __qualname__}; {@code <module>} for a module. */
  String name() {
    FunctionNode known = function;
    return known == null ? scope.name() : known.qualifiedName;
  }

  boolean hasRun() {
    return runs > 0;
  }

  boolean isActive() {
    return active;
  }

  /** Whether it waits to run. */
  boolean isQueued() {
    return queued;
  }

  void enqueue() {
    if (!queued && !retired && runs < MAX_RUNS) {
      Edit edit = world.edit;
      if (edit != null) {
        edit.enqueued(this);
      }
      queued = true;
      world.queue.add(this);
    }
  }

  /** Runs the body once; what it learns goes to cells. */
  void run() {
    queued = false;
    if (active) {
      // Recursion: what is known so far serves; the cells bring it back.
      return;
    }
    if (world.cancelled.getAsBoolean()) {
      throw new CancellationException("no longer wanted");
    }
    active = true;
    runs++;
    Unit before = world.running;
    world.running = this;
    try {
      new Frame(this).interpret();
    } catch (CancellationException e) {
      throw e;
    } catch (StackOverflowError | RuntimeException fault) {
      world.fault(this, fault);
    } finally {
      world.running = before;
      active = false;
    }
  }
}
