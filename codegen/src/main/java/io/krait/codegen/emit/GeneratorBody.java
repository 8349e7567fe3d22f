package io.krait.codegen.emit;

import io.krait.codegen.ir.Block;
import io.krait.codegen.ir.FieldRef;
import io.krait.codegen.ir.Op;
import io.krait.codegen.ir.Rep;
import io.krait.codegen.ir.Var;
import io.krait.runtime.CompiledGenerator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;

/**
 * A generator's body. Its state is a resume point, at which all frame variables are read from the
 * generator's frame, or, numbered after those, a yield, which keeps just what is live across it: in
 * fields of the generator's class, or in a twin in the frame.
 *
 * <p>Slots: 0 the generator, 1 what was sent, 2 what was thrown in, 3 the state to go on at.
 */
final class GeneratorBody extends WholeBody {
  private static final int SELF = 0;
  private static final int SENT = 1;
  private static final int THROWN = 2;
  private static final int STATE = 3;

  private final Map<Var, Integer> keptAt = new HashMap<>();
  private final Set<Integer> takenRefs = new HashSet<>();
  private final List<Label> yields = new ArrayList<>();
  private final Label start = new Label();
  private final int points;
  private final @Nullable GeneratorClass fields;
  private final @Nullable Unchanged unchanged;
  private final Map<Var, FieldRef> fieldOf = new HashMap<>();
  private int refCount;
  private int wordCount;

  GeneratorBody(
      Code code, Analysis analysis, ConstantPool pool, Placement placement, Bridges bridges) {
    super(code, analysis, pool, placement, bridges);
    points = pointCount(analysis);
    refCount = function.frameSize;
    fields = placement.generatorClass(function);
    unchanged = fields == null ? null : new Unchanged(analysis);
    if (fields != null) {
      fields.clear();
    }
  }

  /** How many states are resume points. */
  static int pointCount(Analysis analysis) {
    return analysis.resumePoints().keySet().stream().mapToInt(Integer::intValue).max().orElse(0)
        + 1;
  }

  @Override
  int placeParameters() {
    fix(SELF, Generators.SELF);
    fix(SENT, Rep.ANY);
    fix(THROWN, Generators.EXCEPTION);
    fix(STATE, Rep.Prim.I32);
    return 4;
  }

  @Override
  Set<Var> restoredTogether() {
    Set<Var> all = analysis.resumed();
    analysis.live.forEachLiveIn(function.blocks.getFirst(), all::add);
    return all;
  }

  @Override
  Set<Block> entries() {
    Set<Block> all = new HashSet<>(analysis.resumePoints().values());
    all.add(function.blocks.getFirst());
    return all;
  }

  @Override
  void begin() {
    List<Label> states = new ArrayList<>();
    for (int i = 0; i < points; i++) {
      states.add(start);
    }
    for (Block b : analysis.live.order()) {
      for (Op op : b.ops) {
        if (op instanceof Op.Yield) {
          yields.add(new Label());
        }
      }
    }
    states.addAll(yields);
    code.load(Rep.Prim.I32, STATE);
    if (states.size() == 2) {
      code.jumpIf(Opcodes.IFEQ, start);
      code.jump(states.getLast());
    } else {
      code.tableSwitch(0, states, start);
    }
  }

  /** The code of entry at a resume point: last, because it must know how large the frame is. */
  @Override
  void finish() {
    code.label(start);
    code.stack(List.of());
    frame(List.of());
    code.load(Generators.SELF, SELF);
    code.constant(refCount);
    code.constant(wordCount);
    code.call(Generators.START);
    List<Var> vars = new ArrayList<>(restoredTogether());
    vars.sort(Comparator.comparingInt(Var::id));
    for (Var v : vars) {
      if (v.frameIndex() < 0) {
        initialize(v);
      } else {
        code.load(Generators.SELF, SELF);
        code.getField(Generators.FRAME);
        code.constant(v.frameIndex());
        code.arrayLoad(Rep.ANY);
        values.unbox(v.rep());
        store(v);
      }
    }
    Label entry = label(function.blocks.getFirst());
    if (points == 1) {
      code.jump(entry);
    } else {
      code.load(Rep.Prim.I32, STATE);
      code.tableSwitch(0, pointLabels(analysis.resumePoints(), entry), entry);
    }
  }

  @Override
  void exit(@Nullable Var value) {
    if (value == null) {
      code.getStatic(RuntimeCalls.NONE);
    } else {
      push(value);
    }
    code.load(Generators.SELF, SELF);
    code.swap();
    code.call(Generators.FINISH);
    code.doReturn(Rep.ANY);
  }

  private void setState(int state) {
    code.load(Generators.SELF, SELF);
    code.constant(fields == null ? CompiledGenerator.FIRST_IN_TWIN - state : state);
    code.putField(Generators.STATE);
  }

  // ---- yield

  @Override
  void suspend(Op.Yield yield, Set<Var> kept) {
    List<Var> vars = new ArrayList<>(kept);
    vars.removeIf(v -> !(analysis.homes[v.id()] instanceof Home.Slot));
    vars.sort(Comparator.comparingInt(Var::id));
    closeRange();
    Label resumed = yields.removeFirst();
    int state = nextState++;
    List<Var> changed = new ArrayList<>(vars);
    if (unchanged != null) {
      changed.removeAll(unchanged.before(yield));
    }
    save(changed);
    setState(points + state);
    give(yield.value());
    code.label(resumed);
    frame(List.of());
    restore(vars);
    knowPosition(PositionFlow.VARIES);
    raising(yield.pos());
    throwIn(vars);
    code.load(Rep.ANY, SENT);
  }

  private int nextState;

  /** [] -> leaves, a number without boxing it. */
  private void give(Var value) {
    if (value.rep() == Rep.Prim.I64 || value.rep() == Rep.Prim.F64) {
      code.load(Generators.SELF, SELF);
      push(value);
      if (value.rep() == Rep.Prim.F64) {
        code.call(RuntimeCalls.DOUBLE_TO_BITS);
      }
      code.putField(Generators.WORD);
      code.getStatic(value.rep() == Rep.Prim.F64 ? Generators.DOUBLE : Generators.LONG);
    } else {
      push(value);
    }
    code.doReturn(Rep.ANY);
  }

  /** [] -> []; raises what was thrown in, at the yield. */
  private void throwIn(List<Var> vars) {
    Label nothing = new Label();
    code.load(Generators.EXCEPTION, THROWN);
    code.jumpIf(Opcodes.IFNULL, nothing);
    code.load(Generators.EXCEPTION, THROWN);
    code.doThrow();
    code.label(nothing);
    code.stack(List.of());
    frame(vars);
  }

  private void save(List<Var> vars) {
    for (Var v : vars) {
      if (fields != null) {
        loadSelf(fields);
        push(v);
        code.putField(field(fields, v));
        continue;
      }
      boolean isRef = v.rep() instanceof Rep.Ref;
      code.load(Generators.SELF, SELF);
      code.getField(isRef ? Generators.FRAME : Generators.WORDS);
      code.constant(keptAt(v));
      push(v);
      if (v.rep() == Rep.Prim.F64) {
        code.call(RuntimeCalls.DOUBLE_TO_BITS);
      } else if (!isRef && v.rep() != Rep.Prim.I64) {
        code.arithmetic(Opcodes.I2L, 1, Rep.Prim.I64);
      }
      code.arrayStore(isRef ? Rep.ANY : Rep.Prim.I64);
    }
  }

  private void restore(List<Var> vars) {
    for (Var v : vars) {
      if (fields != null) {
        loadSelf(fields);
        code.getField(field(fields, v));
        store(v);
        continue;
      }
      boolean isRef = v.rep() instanceof Rep.Ref;
      code.load(Generators.SELF, SELF);
      code.getField(isRef ? Generators.FRAME : Generators.WORDS);
      code.constant(keptAt(v));
      code.arrayLoad(isRef ? Rep.ANY : Rep.Prim.I64);
      if (v.rep() instanceof Rep.Ref r) {
        code.checkCast(r);
      } else {
        fromWord(v.rep());
      }
      store(v);
    }
  }

  private void loadSelf(GeneratorClass cls) {
    code.load(Generators.SELF, SELF);
    code.checkCast(cls.self);
  }

  private FieldRef field(GeneratorClass cls, Var v) {
    return fieldOf.computeIfAbsent(v, k -> cls.newField(k.rep()));
  }

  private int keptAt(Var v) {
    return keptAt.computeIfAbsent(
        v,
        k -> {
          if (!(k.rep() instanceof Rep.Ref)) {
            return wordCount++;
          }
          return k.frameIndex() >= 0 && takenRefs.add(k.frameIndex()) ? k.frameIndex() : refCount++;
        });
  }
}
