package io.krait.codegen.emit;

import io.krait.codegen.flow.Liveness;
import io.krait.codegen.flow.Uses;
import io.krait.codegen.ir.Block;
import io.krait.codegen.ir.Op;
import io.krait.codegen.ir.Var;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Gives JVM local variables to the variables that need one: a linear scan over intervals in block
 * order (Poletto and Sarkar, 1999), without spilling, since the JVM has enough. Variables with a
 * Python name keep their slot throughout, for debuggers.
 */
final class Slots {
  private static final int NEVER = -1;

  private final Liveness live;
  private final Uses uses;
  private final @Nullable Home[] homes;
  private final int[] start;
  private final int[] end;
  private int position;
  private int next;

  private record Taken(int end, int slot, boolean wide) {}

  private Slots(Liveness live, Uses uses, @Nullable Home[] homes, int vars, int next) {
    this.live = live;
    this.uses = uses;
    this.homes = homes;
    this.next = next;
    start = new int[vars];
    end = new int[vars];
    Arrays.fill(start, NEVER);
    Arrays.fill(end, NEVER);
  }

  /**
   * Fills in the missing homes.
   *
   * @param whole the variables that keep their slot throughout
   * @return the first slot that stays free
   */
  static int assign(
      List<Var> vars,
      Liveness live,
      Uses uses,
      @Nullable Home[] homes,
      int firstFree,
      Predicate<Var> whole) {
    Slots s = new Slots(live, uses, homes, vars.size(), firstFree);
    s.intervals();
    s.scan(vars, whole);
    return s.next;
  }

  // ---- intervals: an operation reads at an even position and writes at the odd one after it

  private void intervals() {
    for (Block b : live.order()) {
      live.forEachLiveIn(b, this::touch);
      if (b.handler != null) {
        touch(b.handler.exception());
      }
      for (Op op : b.ops) {
        position += 2;
        uses.of(op, this::read);
        if (op.dst() != null) {
          position++;
          touch(op.dst());
          position++;
        }
      }
      position += 2;
      uses.of(Objects.requireNonNull(b.terminator), this::read);
      position += 2;
      live.forEachLiveOut(b, this::touch);
      live.forEachLiveInHandler(b, this::touch);
      position += 2;
    }
  }

  private void read(Var v) {
    if (homes[v.id()] instanceof Home.Deferred d) {
      // Deferred operations are walked when they stand, too; the later position wins.
      d.op().uses().forEach(this::read);
    } else {
      touch(v);
    }
  }

  private void touch(Var v) {
    int i = v.id();
    if (start[i] == NEVER) {
      start[i] = position;
    }
    end[i] = position;
  }

  // ---- the scan

  private void scan(List<Var> vars, Predicate<Var> whole) {
    List<Var> rest = new ArrayList<>();
    for (Var v : vars) {
      if (homes[v.id()] != null || start[v.id()] == NEVER) {
        continue;
      }
      if (whole.test(v)) {
        homes[v.id()] = new Home.Slot(fresh(v.rep().isWide()));
      } else {
        rest.add(v);
      }
    }
    rest.sort(Comparator.comparingInt(v -> start[v.id()]));
    PriorityQueue<Taken> taken = new PriorityQueue<>(Comparator.comparingInt(Taken::end));
    Deque<Integer> narrow = new ArrayDeque<>();
    Deque<Integer> wide = new ArrayDeque<>();
    for (Var v : rest) {
      while (!taken.isEmpty() && taken.element().end() < start[v.id()]) {
        Taken t = taken.remove();
        (t.wide() ? wide : narrow).push(t.slot());
      }
      Deque<Integer> free = v.rep().isWide() ? wide : narrow;
      int slot = free.isEmpty() ? fresh(v.rep().isWide()) : free.pop();
      homes[v.id()] = new Home.Slot(slot);
      taken.add(new Taken(end[v.id()], slot, v.rep().isWide()));
    }
  }

  private int fresh(boolean isWide) {
    int slot = next;
    next += isWide ? 2 : 1;
    return slot;
  }
}
