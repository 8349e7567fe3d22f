package io.krait.codegen.emit;

import io.krait.codegen.ir.Block;
import io.krait.codegen.ir.Op;
import io.krait.codegen.ir.Rep;
import io.krait.codegen.ir.Var;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
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
 * One chunk: {@code static int chunk(Object[] refs, long[] words, int number)}. It begins at the
 * block or yield of that number and returns the number at which to go on, or one of the codes here.
 */
final class ChunkBody extends Body {
  /** The function's result is in {@link Cells#result} or {@link Cells#RESULT_WORD}. */
  static final int RETURNED = -1;

  /** The twin's frame is in {@link Cells#result}, the point in {@link Cells#RESULT_WORD}. */
  static final int LEFT = -2;

  /** The generator yields {@link Cells#result}; less by the number of the yield. */
  static final int YIELDED = -3;

  private static final Map<Integer, Rep> FIXED =
      new TreeMap<>(Map.of(0, RuntimeCalls.OBJECTS, 1, RuntimeCalls.WORDS));

  private final ChunkPlan plan;
  private final ChunkPlan.Chunk chunk;
  private final Cells cells;
  private final Bridges bridges;
  private final int scratch;
  private final Map<Block, Label> exits = new LinkedHashMap<>();
  private final IdentityHashMap<Op.Yield, Label> resumed = new IdentityHashMap<>();

  ChunkBody(
      Code code,
      Analysis analysis,
      ConstantPool pool,
      Placement placement,
      Bridges bridges,
      ChunkPlan plan,
      ChunkPlan.Chunk chunk,
      Cells cells,
      int scratch) {
    super(code, analysis, pool, placement);
    this.plan = plan;
    this.chunk = chunk;
    this.cells = cells;
    this.bridges = bridges;
    this.scratch = scratch;
  }

  void emit() {
    Set<Block> entries = new HashSet<>(chunk.blocks());
    List<Label> labels = new ArrayList<>();
    chunk.blocks().forEach(b -> labels.add(label(b)));
    for (Op.Yield y : chunk.yields()) {
      Label label = new Label();
      resumed.put(y, label);
      labels.add(label);
    }
    code.load(Rep.Prim.I32, 2);
    code.tableSwitch(chunk.firstNumber(), labels, labels.getFirst());
    emitBlocks(chunk.blocks(), entries);
    exits.forEach((block, label) -> {
      code.label(label);
      code.stack(List.of());
      frame(List.of());
      code.constant(plan.number(block));
      code.doReturn(Rep.Prim.I32);
    });
    code.end();
  }

  @Override
  Map<Integer, Rep> fixedLocals() {
    return FIXED;
  }

  @Override
  int scratchSlot() {
    return scratch;
  }

  @Override
  void pushRefs() {
    code.load(RuntimeCalls.OBJECTS, 0);
  }

  @Override
  void pushWords() {
    code.load(RuntimeCalls.WORDS, 1);
  }

  @Override
  int startPosition(Block b) {
    return analysis.positions.atStart(b);
  }

  @Override
  boolean catchesAll() {
    return false;
  }

  @Override
  @Nullable Label outside(Block target) {
    return plan.chunk(target).index() == chunk.index()
        ? null
        : exits.computeIfAbsent(target, k -> new Label());
  }

  private void putRef(int index) {
    pushRefs();
    code.constant(index);
    code.call(RuntimeCalls.PUT_REF);
  }

  @Override
  void exit(@Nullable Var value) {
    if (value != null) {
      push(value);
      if (value.rep() instanceof Rep.Ref) {
        putRef(cells.result);
      } else {
        pushWords();
        code.constant(Cells.RESULT_WORD);
        code.call(RuntimeCalls.put(value.rep()));
      }
    }
    code.constant(RETURNED);
    code.doReturn(Rep.Prim.I32);
  }

  @Override
  void leave(Stubs.Stub stub) {
    bridges.pack(this, stub);
    putRef(cells.result);
    code.constant((long) stub.point());
    pushWords();
    code.constant(Cells.RESULT_WORD);
    code.call(RuntimeCalls.PUT_LONG);
    code.constant(LEFT);
    code.doReturn(Rep.Prim.I32);
  }

  @Override
  void suspend(Op.Yield yield, Set<Var> kept) {
    closeRange();
    push(yield.value());
    values.box(yield.value().rep());
    putRef(cells.result);
    code.constant(YIELDED - plan.yieldIndex(yield));
    code.doReturn(Rep.Prim.I32);
    code.label(Objects.requireNonNull(resumed.get(yield)));
    frame(List.of());
    knowPosition(PositionFlow.VARIES);
    raising(yield.pos());
    Label nothing = new Label();
    pushThrown();
    code.jumpIf(Opcodes.IFNULL, nothing);
    pushThrown();
    code.doThrow();
    code.label(nothing);
    frame(List.of());
    pushRefs();
    code.constant(cells.sent);
    code.arrayLoad(Rep.ANY);
  }

  private void pushThrown() {
    pushRefs();
    code.constant(cells.thrown);
    code.arrayLoad(Rep.ANY);
    code.checkCast(RuntimeCalls.THROWABLE);
  }

  @Override
  void storePosition(int value) {
    pushWords();
    code.constant(Cells.POSITION);
    code.constant((long) value);
    code.arrayStore(Rep.Prim.I64);
  }

  @Override
  void loadPosition() {
    pushWords();
    code.constant(Cells.POSITION);
    code.arrayLoad(Rep.Prim.I64);
    code.arithmetic(Opcodes.L2I, 1, Rep.Prim.I32);
  }
}
