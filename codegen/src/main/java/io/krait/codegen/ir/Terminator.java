package io.krait.codegen.ir;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a block ends. */
public sealed interface Terminator {
  List<Var> uses();

  List<Block> successors();

  record Goto(Block target) implements Terminator {
    @Override
    public List<Var> uses() {
      return List.of();
    }

    @Override
    public List<Block> successors() {
      return List.of(target);
    }
  }

  record If(Condition condition, Block then, Block otherwise) implements Terminator {
    @Override
    public List<Var> uses() {
      return condition.uses();
    }

    @Override
    public List<Block> successors() {
      return List.of(then, otherwise);
    }
  }

  /** A table switch on an I32 variable from 0. */
  record Switch(Var value, List<Block> targets, Block otherwise) implements Terminator {
    @Override
    public List<Var> uses() {
      return List.of(value);
    }

    @Override
    public List<Block> successors() {
      return java.util.stream.Stream.concat(targets.stream(), java.util.stream.Stream.of(otherwise))
          .toList();
    }
  }

  /** Returns; the value has the function's result representation; null for a void one. */
  record Return(@Nullable Var value) implements Terminator {
    @Override
    public List<Var> uses() {
      return value == null ? List.of() : List.of(value);
    }

    @Override
    public List<Block> successors() {
      return List.of();
    }
  }

  /**
   * Throws a Throwable; {@code pos} becomes the current position. With -1 the exception is raised
   * again: this function is in its traceback already, and {@code Tracebacks.unwind} and {@code
   * caught} are told so by position -1.
   */
  record Throw(Var exception, int pos) implements Terminator {
    @Override
    public List<Var> uses() {
      return List.of(exception);
    }

    @Override
    public List<Block> successors() {
      return List.of();
    }
  }

  /** Always goes on in the twin. */
  record Deopt(DeoptPoint deopt) implements Terminator {
    @Override
    public List<Var> uses() {
      return List.of();
    }

    @Override
    public List<Block> successors() {
      return List.of();
    }
  }
}
