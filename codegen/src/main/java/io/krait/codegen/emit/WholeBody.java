package io.krait.codegen.emit;

import io.krait.codegen.ir.Block;
import io.krait.codegen.ir.Literal;
import io.krait.codegen.ir.Op;
import io.krait.codegen.ir.Rep;
import io.krait.codegen.ir.Var;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Label;

/** A function that fits one Java method. */
class WholeBody extends Body {
  private final Bridges bridges;
  private final Map<Integer, Rep> fixed = new TreeMap<>();
  private int positionSlot = -1;
  private int scratch;

  WholeBody(Code code, Analysis analysis, ConstantPool pool, Placement placement, Bridges bridges) {
    super(code, analysis, pool, placement);
    this.bridges = bridges;
  }

  /** Emits everything. */
  void emit() {
    Label start = code.here();
    int free = placeParameters();
    if (analysis.positions.needsSlot()) {
      positionSlot = free++;
      fixed.put(positionSlot, Rep.Prim.I32);
    }
    Set<Var> resumed = restoredTogether();
    scratch =
        Slots.assign(
            function.vars,
            analysis.live,
            analysis.uses,
            analysis.homes,
            free,
            v -> !v.name().isEmpty() || resumed.contains(v));
    if (positionSlot >= 0) {
      storePosition(0);
    }
    if (DebugNames.wanted(analysis)) {
      names = new DebugNames(code, analysis);
    }
    begin();
    emitBlocks(analysis.live.order(), entries());
    finish();
    if (names == null) {
      debugNames(start, code.here());
    }
    code.end();
  }

  /** Gives the parameters their slots; the first free one. */
  int placeParameters() {
    int slot = 0;
    for (Var p : function.parameters) {
      analysis.homes[p.id()] = new Home.Slot(slot);
      slot += p.rep().isWide() ? 2 : 1;
    }
    return slot;
  }

  /** The variables that are read from a frame all at once before the method branches. */
  Set<Var> restoredTogether() {
    return Set.of();
  }

  void fix(int slot, Rep rep) {
    fixed.put(slot, rep);
  }

  /** What comes before the first block. */
  void begin() {
    List<Var> early = new ArrayList<>();
    analysis.live.forEachLiveIn(function.blocks.getFirst(), early::add);
    early.removeAll(new HashSet<>(function.parameters));
    early.forEach(this::initialize);
  }

  /** Gives a variable that may be read before it is written a value for the verifier. */
  void initialize(Var v) {
    if (!(analysis.homes[v.id()] instanceof Home.Slot)) {
      return;
    }
    Literal nothing =
        switch (v.rep()) {
          case Rep.Prim p ->
              switch (p) {
                case I64 -> new Literal.I64(0);
                case F64 -> new Literal.F64(0);
                case BOOL -> new Literal.Bool(false);
                case I32 -> new Literal.I32(0);
              };
          case Rep.Ref r -> new Literal.Null();
        };
    values.literal(nothing);
    store(v);
  }

  /** The blocks that are jumped to from the beginning. */
  Set<Block> entries() {
    return Set.of();
  }

  /** What comes after the last block. */
  void finish() {}

  private void debugNames(Label start, Label end) {
    for (Var v : function.vars) {
      if (!v.name().isEmpty() && analysis.homes[v.id()] instanceof Home.Slot s) {
        code.localVariable(v.name(), v.rep(), start, end, s.index());
      }
    }
  }

  @Override
  Map<Integer, Rep> fixedLocals() {
    return fixed;
  }

  @Override
  int scratchSlot() {
    return scratch;
  }

  @Override
  void exit(@Nullable Var value) {
    if (value != null) {
      push(value);
    }
    code.doReturn(function.result);
  }

  @Override
  void leave(Stubs.Stub stub) {
    bridges.leave(this, stub);
  }

  @Override
  void suspend(Op.Yield yield, Set<Var> kept) {
    throw new io.krait.codegen.CompilerBugException("yield in " + function.name);
  }

  @Override
  final void storePosition(int value) {
    code.constant(value);
    code.store(Rep.Prim.I32, positionSlot);
  }

  @Override
  final void loadPosition() {
    code.load(Rep.Prim.I32, positionSlot);
  }

  @Override
  final @Nullable Label outside(Block target) {
    return null;
  }

  /** By resume point; a function without any has its entry as point 0. */
  final List<Label> pointLabels(Map<Integer, Block> points, Label missing) {
    List<Label> labels = new ArrayList<>();
    int count = points.keySet().stream().mapToInt(Integer::intValue).max().orElse(-1) + 1;
    for (int i = 0; i < count; i++) {
      Block b = points.get(i);
      labels.add(b == null ? missing : label(Objects.requireNonNull(b)));
    }
    return labels;
  }
}
