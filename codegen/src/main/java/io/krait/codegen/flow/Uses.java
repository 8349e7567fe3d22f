package io.krait.codegen.flow;

import io.krait.codegen.CompilerBugException;
import io.krait.codegen.ir.Block;
import io.krait.codegen.ir.DeoptPoint;
import io.krait.codegen.ir.DeoptPoint.StateValue;
import io.krait.codegen.ir.IrFunction;
import io.krait.codegen.ir.Op;
import io.krait.codegen.ir.Terminator;
import io.krait.codegen.ir.Var;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What each operation of a function reads, what it hands to the twin included: of a deopt state
 * only the frame variables that are live where the twin resumes count.
 */
public final class Uses {
  private final IrFunction function;
  private final Map<Integer, java.util.BitSet> liveAtPoint = new HashMap<>();
  private final IdentityHashMap<DeoptPoint, List<Entry>> states = new IdentityHashMap<>();

  /** A value to be handed over. */
  public record Entry(int frameIndex, StateValue value) {}

  public Uses(IrFunction function) {
    this.function = function;
    IrFunction twin = function.twin;
    if (twin != null) {
      Liveness live = Liveness.of(twin, new Uses(twin));
      for (Block b : live.order()) {
        if (b.resumePoint >= 0) {
          java.util.BitSet indices = new java.util.BitSet();
          live.forEachLiveIn(b, v -> setIndex(indices, v));
          liveAtPoint.put(b.resumePoint, indices);
        }
      }
    }
  }

  private static void setIndex(java.util.BitSet indices, Var v) {
    if (v.frameIndex() >= 0) {
      indices.set(v.frameIndex());
    }
  }

  /** The part of a deopt state that the twin reads, by ascending frame index. */
  public List<Entry> state(DeoptPoint point, int except) {
    List<Entry> all = states.computeIfAbsent(point, this::liveState);
    return except < 0 ? all : all.stream().filter(e -> e.frameIndex() != except).toList();
  }

  private List<Entry> liveState(DeoptPoint point) {
    java.util.BitSet live = liveAtPoint.get(point.point());
    if (live == null) {
      throw new CompilerBugException(
          function.name + ": its twin has no resume point " + point.point());
    }
    List<Entry> entries = new ArrayList<>();
    new TreeMap<>(point.state())
        .forEach((index, value) -> {
          if (live.get(index)) {
            entries.add(new Entry(index, value));
          }
        });
    return entries;
  }

  /** Where an operation may leave for the twin, or null. */
  public static @Nullable DeoptPoint deopt(Op op) {
    return switch (op) {
      case Op.DeoptIf d -> d.deopt();
      case Op.Unbox u -> u.deopt();
      case Op.Checked c -> c.deopt();
      case Op.Call c -> c.carrier() == null ? null : c.carrier().deopt();
      default -> null;
    };
  }

  /** The frame index that a carried result fills, or -1. */
  public static int carriedIndex(Op op) {
    return op instanceof Op.Call c && c.carrier() != null ? c.carrier().frameIndex() : -1;
  }

  /** Whether an operation can raise a Python exception. */
  public static boolean raises(Op op) {
    return op.pos() >= 0;
  }

  /** Everything that an operation reads. */
  public void of(Op op, Consumer<Var> each) {
    op.uses().forEach(each);
    ofState(op, each);
  }

  /** What an operation reads only when it leaves for the twin. */
  public void ofState(Op op, Consumer<Var> each) {
    DeoptPoint point = deopt(op);
    if (point != null) {
      stateVars(point, carriedIndex(op), each);
    }
  }

  /** Everything that a terminator reads. */
  public void of(Terminator t, Consumer<Var> each) {
    t.uses().forEach(each);
    ofState(t, each);
  }

  public void ofState(Terminator t, Consumer<Var> each) {
    if (t instanceof Terminator.Deopt d) {
      stateVars(d.deopt(), -1, each);
    }
  }

  private void stateVars(DeoptPoint point, int except, Consumer<Var> each) {
    for (Entry e : state(point, except)) {
      vars(e.value(), each);
    }
  }

  private static void vars(StateValue value, Consumer<Var> each) {
    switch (value) {
      case StateValue.Of of -> each.accept(of.var());
      case StateValue.Made made -> made.arguments().forEach(a -> vars(a, each));
      case StateValue.Known k -> {}
      case StateValue.Static s -> {}
    }
  }
}
