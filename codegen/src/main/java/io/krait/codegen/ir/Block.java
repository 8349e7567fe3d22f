package io.krait.codegen.ir;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A basic block under construction and after. Any operation in it may go to {@link #handler}. */
public final class Block {
  private final int id;
  public final List<Op> ops = new ArrayList<>();
  public @Nullable Terminator terminator;

  /** Where exceptions of this block go, or null: out of the function. */
  public @Nullable Handler handler;

  /** The number of the resume point at which a twin can be entered here, or -1. */
  public int resumePoint = -1;

  public Block(int id) {
    this.id = id;
  }

  public int id() {
    return id;
  }

  /**
   * An exception edge.
   *
   * @param block where it leads
   * @param exception receives the Throwable, of representation {@code java/lang/Throwable}
   */
  public record Handler(Block block, Var exception) {}

  @Override
  public String toString() {
    return "b" + id;
  }
}
