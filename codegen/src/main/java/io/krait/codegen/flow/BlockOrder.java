package io.krait.codegen.flow;

import io.krait.codegen.CompilerBugException;
import io.krait.codegen.ir.Block;
import io.krait.codegen.ir.IrFunction;
import io.krait.codegen.ir.Terminator;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;

/**
 * The reachable blocks of a function in reverse postorder: a block comes before what it leads to,
 * loops aside, and the first successor of a branch follows it wherever possible. Handlers come
 * late.
 */
public final class BlockOrder {
  private BlockOrder() {}

  private record Visit(Block block, Iterator<Block> next) {}

  /** The order; the entry is first. Roots are the entry and every block with a resume point. */
  public static List<Block> of(IrFunction f) {
    List<Block> postorder = new ArrayList<>();
    BitSet seen = new BitSet(f.blocks.size());
    for (int i = f.blocks.size() - 1; i > 0; i--) {
      if (f.blocks.get(i).resumePoint >= 0) {
        visit(f.blocks.get(i), seen, postorder);
      }
    }
    visit(f.blocks.getFirst(), seen, postorder);
    Collections.reverse(postorder);
    if (postorder.getFirst() != f.blocks.getFirst()) {
      postorder.remove(f.blocks.getFirst()); // reached from a resume point
      postorder.addFirst(f.blocks.getFirst());
    }
    return postorder;
  }

  private static void visit(Block root, BitSet seen, List<Block> postorder) {
    if (seen.get(root.id())) {
      return;
    }
    Deque<Visit> stack = new ArrayDeque<>();
    seen.set(root.id());
    stack.push(new Visit(root, followers(root).iterator()));
    while (!stack.isEmpty()) {
      Visit v = stack.getFirst();
      if (!v.next.hasNext()) {
        postorder.add(v.block);
        stack.pop();
        continue;
      }
      Block next = v.next.next();
      if (!seen.get(next.id())) {
        seen.set(next.id());
        stack.push(new Visit(next, followers(next).iterator()));
      }
    }
  }

  /** The blocks that can come next, the preferred one last. */
  private static List<Block> followers(Block b) {
    Terminator t = b.terminator;
    if (t == null) {
      throw new CompilerBugException("block " + b + " has no terminator");
    }
    List<Block> next = new ArrayList<>(t.successors());
    Collections.reverse(next);
    if (b.handler != null) {
      next.addFirst(b.handler.block());
    }
    return next;
  }
}
