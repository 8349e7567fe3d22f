package io.krait.codegen.emit;

import io.krait.codegen.CompilerBugException;
import io.krait.codegen.ir.Block;
import io.krait.codegen.ir.IrFunction;
import io.krait.codegen.ir.Op;
import io.krait.codegen.ir.Rep;
import io.krait.codegen.ir.Terminator;
import io.krait.codegen.ir.Var;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;

/**
 * Emits blocks of a function into one Java method: its order of blocks, frames, exception ranges
 * and positions. Subclasses say how the method begins and ends: {@link WholeBody}, {@link
 * ChunkBody}.
 *
 * <p>Exception ranges reach from the first operation of a block that can raise to the last, never
 * over code that leaves for the twin: the twin has handlers of its own.
 */
abstract class Body {
  final Code code;
  final Analysis analysis;
  final ConstantPool pool;
  final Placement placement;
  final IrFunction function;
  final Values values;
  final Stubs stubs;
  private final Operations operations;
  private final Map<Block, Label> labels = new HashMap<>();
  private final Map<Block.Handler, Label> handlers = new LinkedHashMap<>();
  private final Map<Block, List<Block.Handler>> handlersOf = new HashMap<>();
  private final Set<Block> jumpedTo = new HashSet<>();
  private @Nullable Label rangeStart;
  private @Nullable Label rangeEnd;
  private @Nullable Label catchAll;
  private Collection<Var> frameVars = List.of();
  private int statement;

  /** Says where variables are, once slots are assigned; null where nobody asks. */
  @Nullable DebugNames names;

  private int position = PositionFlow.VARIES;
  private @Nullable Block current;
  private Analysis.@Nullable Inside inside;

  Body(Code code, Analysis analysis, ConstantPool pool, Placement placement) {
    this.code = code;
    this.analysis = analysis;
    this.pool = pool;
    this.placement = placement;
    this.function = analysis.function;
    this.values = new Values(code, pool);
    this.stubs = new Stubs(this);
    this.operations = new Operations(this);
  }

  // ---- what differs

  /** The locals that are always there, by slot. */
  abstract Map<Integer, Rep> fixedLocals();

  /** The first slot that nothing uses. */
  abstract int scratchSlot();

  /** [..] -> leaves the method, returning the function's result. */
  abstract void exit(@Nullable Var value);

  /** [] -> leaves for the twin; the carried value, if any, is in the scratch slot. */
  abstract void leave(Stubs.Stub stub);

  /** Suspends the generator and goes on when it is resumed, with what was sent on the stack. */
  abstract void suspend(Op.Yield yield, Set<Var> kept);

  /** [..] -> [..]: keeps the position. */
  abstract void storePosition(int value);

  /** [..] -> [.., position:int], which is not known here. */
  abstract void loadPosition();

  /** A block that another method holds, or null if it is in this one. */
  abstract @Nullable Label outside(Block target);

  // ---- variables

  /** [..] -> [.., value] */
  void push(Var v) {
    switch (analysis.home(v)) {
      case Home.Slot s -> code.load(v.rep(), s.index());
      case Home.Constant c -> values.literal(c.literal());
      case Home.Deferred d -> operations.compute(d.op());
      case Home.OnStack o -> {}
      case Home.RefCell r -> {
        pushRefs();
        code.constant(r.index());
        code.arrayLoad(Rep.ANY);
        code.checkCast((Rep.Ref) v.rep());
      }
      case Home.WordCell w -> {
        pushWords();
        code.constant(w.index());
        code.arrayLoad(Rep.Prim.I64);
        fromWord(v.rep());
      }
    }
  }

  /** [.., long] -> [.., value] */
  void fromWord(Rep rep) {
    if (rep == Rep.Prim.F64) {
      code.call(RuntimeCalls.BITS_TO_DOUBLE);
    } else if (rep != Rep.Prim.I64) {
      code.arithmetic(Opcodes.L2I, 1, Rep.Prim.I32);
    }
  }

  /** [.., value] -> [..], or left there where its reader wants it. */
  void store(Var v) {
    Home home = analysis.homes[v.id()];
    switch (home) {
      case null -> code.pop();
      case Home.Slot s -> code.store(v.rep(), s.index());
      case Home.OnStack o -> {}
      case Home.RefCell r -> put(v.rep(), r.index());
      case Home.WordCell w -> put(v.rep(), w.index());
      case Home.Constant c -> code.pop();
      case Home.Deferred d -> throw new CompilerBugException("store to deferred " + v);
    }
  }

  private void put(Rep rep, int index) {
    if (rep instanceof Rep.Ref) {
      pushRefs();
    } else {
      pushWords();
    }
    code.constant(index);
    code.call(RuntimeCalls.put(rep));
  }

  void pushRefs() {
    throw new CompilerBugException("no arrays in " + function.name);
  }

  void pushWords() {
    throw new CompilerBugException("no arrays in " + function.name);
  }

  // ---- blocks

  Label label(Block b) {
    Label away = outside(b);
    if (away != null) {
      return away;
    }
    jumpedTo.add(b);
    return labels.computeIfAbsent(b, k -> new Label());
  }

  /** Emits the blocks in order, all of this method. */
  void emitBlocks(List<Block> blocks, Collection<Block> entries) {
    jumpedTo.addAll(entries);
    countJumps(blocks);
    findHandlers(blocks);
    boolean falls = false;
    for (int i = 0; i < blocks.size(); i++) {
      Block b = blocks.get(i);
      Block next = i + 1 < blocks.size() ? blocks.get(i + 1) : null;
      begin(b, falls);
      if (names != null) {
        names.beginBlock(b);
      }
      operations(b);
      falls = terminator(b, next);
      closeRange();
      if (names != null) {
        names.endBlock();
      }
    }
    emitOutsideHandlers();
    stubs.emit();
    emitCatchAll();
  }

  private void findHandlers(List<Block> blocks) {
    for (Block b : blocks) {
      Block.Handler h = b.handler;
      if (h != null && analysis.live.raises(b) && handlers.putIfAbsent(h, new Label()) == null) {
        handlersOf.computeIfAbsent(h.block(), k -> new ArrayList<>()).add(h);
      }
    }
  }

  /** A block needs a frame if it is reached other than by falling in from the one before. */
  private void countJumps(List<Block> blocks) {
    for (int i = 0; i < blocks.size(); i++) {
      Block next = i + 1 < blocks.size() ? blocks.get(i + 1) : null;
      for (Block s : Objects.requireNonNull(blocks.get(i).terminator).successors()) {
        if (s != next && outside(s) == null) {
          jumpedTo.add(s);
        }
      }
    }
  }

  private void begin(Block b, boolean falls) {
    current = b;
    inside = null;
    emitHandlerEntries(b, falls);
    Label label = labels.computeIfAbsent(b, k -> new Label());
    code.label(label);
    code.stack(List.of());
    List<Var> live = new ArrayList<>();
    analysis.live.forEachLiveIn(b, live::add);
    if (jumpedTo.contains(b) || !falls) {
      frame(live);
      code.forgetLine();
      statement = 0;
    }
    position = startPosition(b);
  }

  int startPosition(Block b) {
    return analysis.positions.atStart(b);
  }

  private void operations(Block b) {
    for (Op op : b.ops) {
      frameVars = List.of();
      if (!operations.isElsewhere(op)) {
        statement(op);
      }
      operations.emit(op);
      if (names != null) {
        names.after(b, op);
      }
    }
  }

  /** Where another statement's code begins, debuggers can stop. */
  private void statement(Object operation) {
    int line = function.lines == null ? 0 : function.lines.of(operation);
    if (line > 0 && line != statement) {
      statement = line;
      code.line(line);
    }
  }

  /** Prepares for frames inside an operation or terminator. */
  void enterOperation(Object operation) {
    frameVars = inside().before().getOrDefault(operation, Set.of());
  }

  Set<Var> keptAcross(Op.Yield yield) {
    return Objects.requireNonNull(inside().acrossYield().get(yield));
  }

  private Analysis.Inside inside() {
    Analysis.Inside i = inside;
    if (i == null) {
      i = analysis.inside(Objects.requireNonNull(current));
      inside = i;
    }
    return i;
  }

  void setFrameVars(Collection<Var> vars) {
    frameVars = vars;
  }

  /** States a frame in the midst of an operation. */
  void frameInside() {
    frame(frameVars);
  }

  /** States a frame in which these variables are held. */
  void frame(Collection<Var> vars) {
    Map<Integer, Rep> bySlot = new TreeMap<>(fixedLocals());
    for (Var v : vars) {
      if (analysis.homes[v.id()] instanceof Home.Slot s) {
        bySlot.put(s.index(), v.rep());
      }
    }
    List<Object> locals = new ArrayList<>();
    int slot = 0;
    for (Map.Entry<Integer, Rep> e : bySlot.entrySet()) {
      for (; slot < e.getKey(); slot++) {
        locals.add(Opcodes.TOP);
      }
      locals.add(Code.frameType(e.getValue()));
      slot += e.getValue().isWide() ? 2 : 1;
    }
    code.frame(locals);
  }

  // ---- terminators

  /** Whether control falls into the next block. */
  private boolean terminator(Block b, @Nullable Block next) {
    Terminator t = Objects.requireNonNull(b.terminator);
    enterOperation(t);
    if (!(t instanceof Terminator.Goto)) {
      statement(t);
    }
    switch (t) {
      case Terminator.Goto g -> {
        return go(g.target(), next);
      }
      case Terminator.If i -> {
        if (i.then() == next) {
          operations.conditions.jump(i.condition(), false, label(i.otherwise()));
          return true;
        }
        operations.conditions.jump(i.condition(), true, label(i.then()));
        return go(i.otherwise(), next);
      }
      case Terminator.Switch s -> {
        push(s.value());
        code.tableSwitch(0, s.targets().stream().map(this::label).toList(), label(s.otherwise()));
      }
      case Terminator.Return r -> {
        closeRange();
        exit(r.value());
      }
      case Terminator.Throw x -> {
        operations.raisesAt(x.pos());
        push(x.exception());
        code.doThrow();
        rangeEnd = code.here();
      }
      case Terminator.Deopt d -> {
        closeRange();
        code.jump(stubs.label(d.deopt()));
      }
    }
    return false;
  }

  private boolean go(Block target, @Nullable Block next) {
    if (target == next) {
      return true;
    }
    code.jump(label(target));
    return false;
  }

  // ---- positions and exception ranges

  /** Begins an operation that can raise at a position. */
  void raising(int pos) {
    if (analysis.positions.needsSlot() && pos != position) {
      storePosition(pos);
      position = pos;
    }
    if (rangeStart == null) {
      rangeStart = code.here();
    }
    if (function.code != null && pos >= 0) {
      code.line(function.code.positions().positions().get(pos).line());
    }
  }

  /** Ends an operation that can raise. */
  void raised() {
    rangeEnd = code.here();
  }

  /** [..] -> [.., position:int] */
  void pushPosition() {
    if (analysis.positions.needsSlot()) {
      loadPosition();
    } else {
      code.constant(analysis.positions.only());
    }
  }

  /** Ends the exception range of the current block: what follows does not belong to it. */
  void closeRange() {
    Label start = rangeStart;
    Label end = rangeEnd;
    rangeStart = null;
    rangeEnd = null;
    if (start == null || end == null) {
      return;
    }
    Block.Handler handler = Objects.requireNonNull(current).handler;
    if (handler != null) {
      code.range(start, end, Objects.requireNonNull(handlers.get(handler)), null);
    } else if (function.code != null && catchesAll()) {
      catchAll = catchAll == null ? new Label() : catchAll;
      code.range(start, end, catchAll, null);
    }
  }

  /** Whether this method adds the function to tracebacks (else another does). */
  boolean catchesAll() {
    return true;
  }

  /** Where exceptions arrive that lead to a block: the exception goes to the handler's variable. */
  private void emitHandlerEntries(Block b, boolean falls) {
    boolean fallsIn = falls;
    for (Block.Handler h : handlersOf.getOrDefault(b, List.of())) {
      if (fallsIn) {
        code.jump(label(b));
      }
      emitHandlerEntry(h);
      fallsIn = true;
    }
    handlersOf.remove(b);
  }

  private void emitOutsideHandlers() {
    handlersOf.forEach((block, entries) ->
        entries.forEach(h -> {
          emitHandlerEntry(h);
          code.jump(label(block));
        }));
  }

  private void emitHandlerEntry(Block.Handler h) {
    code.label(Objects.requireNonNull(handlers.get(h)));
    code.stack(List.of(Code.frameType(RuntimeCalls.THROWABLE)));
    List<Var> live = new ArrayList<>();
    analysis.live.forEachLiveIn(h.block(), live::add);
    live.remove(h.exception());
    frame(live);
    store(h.exception());
  }

  private void emitCatchAll() {
    Label label = catchAll;
    if (label == null) {
      return;
    }
    code.label(label);
    code.stack(List.of(Code.frameType(RuntimeCalls.THROWABLE)));
    frame(List.of());
    code.forgetLine();
    pool.push(
        code, new io.krait.codegen.ir.ConstantObject.Code(Objects.requireNonNull(function.code)));
    pushPosition();
    code.call(RuntimeCalls.UNWIND);
    code.doThrow();
  }

  /** After a resumption the position is what the generator's code just set. */
  void knowPosition(int pos) {
    position = pos;
  }
}
