package io.krait.codegen.emit;

import io.krait.codegen.ir.Block;
import io.krait.codegen.ir.Op;
import io.krait.codegen.ir.Var;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Label;

/**
 * Which Python variables a method holds where: the LocalVariableTable. A range that is too wide
 * makes debuggers fail, so a variable is named only where every path has assigned it: a forward
 * analysis of definite assignment over the blocks. Variables keep their slot throughout, so that
 * they are there after their last use, too.
 */
final class DebugNames {
  private final Code code;
  private final Analysis analysis;
  private final Map<Block, Set<Var>> atStart = new HashMap<>();

  /** By number, so that the same program gives the same bytes. */
  private final Map<Var, Label> open = new TreeMap<>(Comparator.comparingInt(Var::id));

  DebugNames(Code code, Analysis analysis) {
    this.code = code;
    this.analysis = analysis;
    solve();
  }

  private boolean isNamed(@Nullable Var v) {
    return v != null && !v.name().isEmpty() && analysis.homes[v.id()] instanceof Home.Slot;
  }

  // ---- what is assigned where a block begins

  private void solve() {
    List<Block> order = analysis.live.order();
    Deque<Block> work = new ArrayDeque<>();
    Set<Var> first = liveIn(order.getFirst());
    analysis.function.parameters.stream().filter(this::isNamed).forEach(first::add);
    atStart.put(order.getFirst(), first);
    work.add(order.getFirst());
    for (Block b : order) {
      if (b.resumePoint >= 0 && b != order.getFirst()) {
        atStart.put(b, liveIn(b));
        work.add(b);
      }
    }
    while (!work.isEmpty()) {
      Block b = work.remove();
      Set<Var> before = Objects.requireNonNull(atStart.get(b));
      if (b.handler != null) {
        meet(b.handler.block(), throughYields(b, before), work);
      }
      Set<Var> after = new HashSet<>(before);
      b.ops.forEach(op -> pass(b, op, after));
      for (Block next : Objects.requireNonNull(b.terminator).successors()) {
        meet(next, after, work);
      }
    }
  }

  private Set<Var> liveIn(Block b) {
    Set<Var> live = new HashSet<>();
    analysis.live.forEachLiveIn(b, live::add);
    live.removeIf(v -> !isNamed(v));
    return live;
  }

  /** What is sure to be there wherever in a block an exception arises. */
  private Set<Var> throughYields(Block b, Set<Var> before) {
    Set<Var> now = new HashSet<>(before);
    for (Op op : b.ops) {
      if (op instanceof Op.Yield y) {
        now.retainAll(kept(b, y));
      }
    }
    return now;
  }

  private void pass(Block b, Op op, Set<Var> now) {
    if (op instanceof Op.Yield y) {
      now.retainAll(kept(b, y));
    }
    Var dst = op.dst();
    if (dst != null && isNamed(dst)) {
      now.add(dst);
    }
  }

  /** A generator keeps only what it needs again. */
  private Set<Var> kept(Block b, Op.Yield yield) {
    return analysis.inside(b).acrossYield().getOrDefault(yield, Set.of());
  }

  private void meet(Block b, Set<Var> given, Deque<Block> work) {
    Set<Var> known = atStart.get(b);
    if (known == null) {
      atStart.put(b, new HashSet<>(given));
      work.add(b);
    } else if (known.retainAll(given)) {
      work.add(b);
    }
  }

  // ---- while the code is emitted

  /** Between blocks nothing is known. */
  void endBlock() {
    Label here = code.here();
    List<Var> all = new ArrayList<>(open.keySet());
    all.forEach(v -> close(v, here));
  }

  void beginBlock(Block b) {
    for (Var v : atStart.getOrDefault(b, Set.of())) {
      open(v);
    }
  }

  /** Behind the code of an operation. */
  void after(Block b, Op op) {
    if (op instanceof Op.Yield y) {
      Set<Var> kept = kept(b, y);
      Label here = code.here();
      List<Var> all = new ArrayList<>(open.keySet());
      all.stream().filter(v -> !kept.contains(v)).forEach(v -> close(v, here));
    }
    if (op.dst() != null && isNamed(op.dst())) {
      open(op.dst());
    }
  }

  private void open(Var v) {
    if (!open.containsKey(v)) {
      open.put(v, code.here());
    }
  }

  private void close(Var v, Label end) {
    Label start = open.remove(v);
    if (start != null && analysis.homes[v.id()] instanceof Home.Slot s) {
      code.localVariable(v.name(), v.rep(), start, end, s.index());
    }
  }

  /** Whether a function's names are to be exact. */
  static boolean wanted(Analysis analysis) {
    return analysis.function.lines != null;
  }
}
