package io.krait.codegen.pass;

import io.krait.codegen.flow.BlockOrder;
import io.krait.codegen.ir.Block;
import io.krait.codegen.ir.IrFunction;
import io.krait.codegen.ir.Terminator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Appends a block to its only predecessor where that only leads to it, and makes jumps to empty
 * blocks lead to where those lead. Longer blocks show the other passes more.
 */
final class BlockMerging {
  private final IrFunction f;
  private final Map<Block, Integer> entered = new HashMap<>();
  private final Set<Block> kept = new HashSet<>();

  private BlockMerging(IrFunction f) {
    this.f = f;
  }

  static void run(IrFunction f) {
    BlockMerging m = new BlockMerging(f);
    m.thread();
    m.merge();
  }

  // ---- jumps to empty blocks

  private void thread() {
    for (Block b : BlockOrder.of(f)) {
      b.terminator = threaded(Objects.requireNonNull(b.terminator));
    }
  }

  private Terminator threaded(Terminator t) {
    return switch (t) {
      case Terminator.Goto g -> new Terminator.Goto(end(g.target()));
      case Terminator.If i when end(i.then()) == end(i.otherwise()) ->
          new Terminator.Goto(end(i.then()));
      case Terminator.If i -> new Terminator.If(i.condition(), end(i.then()), end(i.otherwise()));
      case Terminator.Switch s ->
          new Terminator.Switch(
              s.value(), s.targets().stream().map(BlockMerging::end).toList(), end(s.otherwise()));
      default -> t;
    };
  }

  private static Block end(Block b) {
    Block at = b;
    for (int i = 0; i < 20; i++) {
      if (at.ops.isEmpty() && at.terminator instanceof Terminator.Goto g && g.target() != at) {
        at = g.target();
      } else {
        break;
      }
    }
    return at;
  }

  // ---- merging

  private void merge() {
    List<Block> order = BlockOrder.of(f);
    kept.add(order.getFirst());
    for (Block b : order) {
      Objects.requireNonNull(b.terminator)
          .successors()
          .forEach(s -> entered.merge(s, 1, Integer::sum));
      if (b.handler != null) {
        kept.add(b.handler.block());
      }
      if (b.resumePoint >= 0) {
        kept.add(b);
      }
    }
    Set<Block> gone = new HashSet<>();
    for (Block b : order) {
      if (!gone.contains(b)) {
        absorb(b, gone);
      }
    }
  }

  private void absorb(Block b, Set<Block> gone) {
    while (b.terminator instanceof Terminator.Goto g && mayJoin(b, g.target())) {
      Block next = g.target();
      b.ops.addAll(next.ops);
      b.terminator = next.terminator;
      gone.add(next);
    }
  }

  private boolean mayJoin(Block b, Block next) {
    return next != b
        && !kept.contains(next)
        && Objects.equals(entered.get(next), 1)
        && Objects.equals(b.handler, next.handler);
  }
}
