package io.krait.codegen.lower;

import io.krait.codegen.ir.Block;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The loops, handlers and cleanups around the code being lowered, and the way out through them: a
 * {@code return}, {@code break} or {@code continue} first does what each of them asks for.
 */
final class Exits {
  /** Something around the code. */
  sealed interface Frame {}

  /** A loop: where {@code break} and {@code continue} go. */
  record Loop(Block onBreak, Block onContinue) implements Frame {}

  /**
   * Something to be done on the way out; exceptions of that code go to {@code outer}.
   *
   * @param code appends it, told the node id of the statement that leaves
   */
  record Cleanup(Block.@Nullable Handler outer, Code code) implements Frame {}

  /** Appends what is to be done. */
  @FunctionalInterface
  interface Code {
    void append(int exit);
  }

  private final Body body;
  private final List<Frame> frames = new ArrayList<>();

  Exits(Body body) {
    this.body = body;
  }

  void enter(Frame frame) {
    frames.add(frame);
  }

  void leave() {
    frames.remove(frames.size() - 1);
  }

  /** Whether there is something to be done on the way out. */
  boolean hasCleanup() {
    for (Frame frame : frames) {
      if (frame instanceof Cleanup) {
        return true;
      }
    }
    return false;
  }

  /** Leaves everything, then appends {@code end}, which ends the code. */
  void leaveAll(int exit, Runnable end) {
    leaveTo(-1, exit, end);
  }

  void breakLoop(int exit) {
    int index = innermostLoop();
    Loop loop = (Loop) frames.get(index);
    leaveTo(index, exit, () -> body.out.goTo(loop.onBreak()));
  }

  void continueLoop(int exit) {
    int index = innermostLoop();
    Loop loop = (Loop) frames.get(index);
    leaveTo(index, exit, () -> body.out.goTo(loop.onContinue()));
  }

  private int innermostLoop() {
    for (int i = frames.size() - 1; i >= 0; i--) {
      if (frames.get(i) instanceof Loop) {
        return i;
      }
    }
    throw new IllegalStateException("no loop around");
  }

  private void leaveTo(int stop, int exit, Runnable end) {
    List<Frame> saved = List.copyOf(frames);
    Block.Handler handler = body.out.handler();
    int depth = body.stack.depth();
    for (int i = saved.size() - 1; i > stop; i--) {
      leave();
      if (saved.get(i) instanceof Cleanup cleanup && body.out.isReachable()) {
        body.out.handler(cleanup.outer());
        cleanup.code().append(exit);
      }
    }
    end.run();
    frames.clear();
    frames.addAll(saved);
    body.stack.cut(depth);
    body.out.handler(handler);
  }
}
