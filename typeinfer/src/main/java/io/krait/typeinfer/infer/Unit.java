package io.krait.typeinfer.infer;

import io.krait.frontend.bind.Scope;
import org.jspecify.annotations.Nullable;

/** A body that is inferred as a whole: of a module, function or lambda. */
final class Unit {
  /** A body that runs so often does not settle; its cells are widened long before. */
  private static final int MAX_RUNS = 60;

  final World world;
  final FileNode file;
  final Scope scope;

  /** The function whose body it is; null for a module. */
  final @Nullable FunctionNode function;

  /** Numbers the variables of the body. */
  int variables;

  private boolean queued;
  private boolean active;
  private int runs;

  Unit(World world, FileNode file, Scope scope, @Nullable FunctionNode function) {
    this.world = world;
    this.file = file;
    this.scope = scope;
    this.function = function;
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
    if (!queued && runs < MAX_RUNS) {
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
    active = true;
    runs++;
    Unit before = world.running;
    world.running = this;
    try {
      new Frame(this).interpret();
    } catch (StackOverflowError | RuntimeException fault) {
      world.fault(this, fault);
    } finally {
      world.running = before;
      active = false;
    }
  }
}
