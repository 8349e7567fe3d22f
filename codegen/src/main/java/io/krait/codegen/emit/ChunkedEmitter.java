package io.krait.codegen.emit;

import io.krait.codegen.ir.Block;
import io.krait.codegen.ir.ConstantObject;
import io.krait.codegen.ir.IrFunction;
import io.krait.codegen.ir.MethodRef;
import io.krait.codegen.ir.Op;
import io.krait.codegen.ir.Rep;
import io.krait.codegen.ir.Var;
import io.krait.runtime.Chunks;
import io.krait.runtime.CompiledGenerator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;

/**
 * Emits a function that is too large for one method, or for HotSpot to compile it: its blocks go to
 * several methods, the chunks, and the function's own method calls one after the other as they say.
 */
final class ChunkedEmitter {
  private static final int MAX_BLOCK = FunctionEmitter.HUGE / 3 + 50;
  private static final int PER_CLASS = 12;
  private static final MethodRef COPY =
      RuntimeMethods.method(Arrays.class, "copyOf", Object[].class, int.class);
  private static final MethodRef NUMBER =
      RuntimeMethods.method(Chunks.class, "number", String.class, int.class);

  private final ConstantPool pool;
  private final Placement placement;
  private final Bridges bridges;

  ChunkedEmitter(ConstantPool pool, Placement placement, Bridges bridges) {
    this.pool = pool;
    this.placement = placement;
    this.bridges = bridges;
  }

  /**
   * Emits it.
   *
   * @param companions makes classes for the chunks, given a name
   */
  void emit(
      IrFunction original,
      ClassBuilder owner,
      MethodRef ref,
      Function<String, ClassBuilder> companions) {
    IrFunction f = Splitter.split(original, MAX_BLOCK);
    Analysis analysis = new Analysis(f);
    Cells cells = new Cells(analysis);
    ChunkPlan plan = new ChunkPlan(analysis.live.order());
    int scratch =
        Slots.assign(
            f.vars,
            analysis.live,
            analysis.uses,
            analysis.homes,
            Cells.PARAMETERS.size(),
            v -> false);
    List<MethodRef> chunks = new ArrayList<>();
    ClassBuilder companion = owner;
    for (ChunkPlan.Chunk c : plan.chunks) {
      if (c.index() % PER_CLASS == 0) {
        companion = companions.apply(owner.name() + "$" + ref.name() + "$Chunks" + c.index());
      }
      MethodRef chunk =
          new MethodRef(
              MethodRef.Kind.STATIC,
              companion.name(),
              ref.name() + "$chunk" + c.index(),
              Cells.PARAMETERS,
              Rep.Prim.I32,
              false);
      chunks.add(chunk);
      Code code = companion.method(Opcodes.ACC_STATIC, chunk);
      new ChunkBody(code, analysis, pool, placement, bridges, plan, c, cells, scratch).emit();
    }
    new Driver(owner, ref, analysis, cells, plan, chunks).emit();
  }

  /** The function's own method. */
  private final class Driver {
    private final IrFunction f;
    private final Analysis analysis;
    private final Cells cells;
    private final ChunkPlan plan;
    private final List<MethodRef> chunks;
    private final Code code;
    private final Values values;
    private final List<Object> locals = new ArrayList<>();
    private final int refs;
    private final int words;

    /** The parameter of a generator's body that says where it goes on. */
    private static final int STATE = 3;

    private final int number;

    Driver(
        ClassBuilder owner,
        MethodRef ref,
        Analysis analysis,
        Cells cells,
        ChunkPlan plan,
        List<MethodRef> chunks) {
      this.f = analysis.function;
      this.analysis = analysis;
      this.cells = cells;
      this.plan = plan;
      this.chunks = chunks;
      boolean isVirtual = f.kind == IrFunction.Kind.VIRTUAL;
      this.code = owner.method(isVirtual ? 0 : Opcodes.ACC_STATIC, ref);
      this.values = new Values(code, pool);
      List<Rep> parameters = new ArrayList<>(ref.parameters());
      if (isVirtual) {
        parameters.addFirst(new Rep.Ref(owner.name()));
      }
      int slot = 0;
      for (Rep p : parameters) {
        locals.add(Code.frameType(p));
        slot += p.isWide() ? 2 : 1;
      }
      refs = slot;
      words = slot + 1;
      number = slot + 2;
      locals.add(Code.frameType(RuntimeCalls.OBJECTS));
      locals.add(Code.frameType(RuntimeCalls.WORDS));
      locals.add(Opcodes.INTEGER);
    }

    void emit() {
      switch (f.kind) {
        case PLAIN, VIRTUAL -> beginPlain();
        case TWIN -> beginTwin();
        case GENERATOR -> beginGenerator();
      }
      code.store(Rep.Prim.I32, number);
      loop();
      end();
      code.end();
    }

    // ---- beginnings: [] -> [number to begin at]

    private void beginPlain() {
      code.constant(cells.refs());
      code.newArray(Rep.ANY);
      code.store(RuntimeCalls.OBJECTS, refs);
      newWords();
      int slot = 0;
      for (Var p : f.parameters) {
        code.load(p.rep(), slot);
        storeCell(p);
        slot += p.rep().isWide() ? 2 : 1;
      }
      code.constant(plan.number(f.blocks.getFirst()));
    }

    private void newWords() {
      code.constant(cells.words());
      code.newArray(Rep.Prim.I64);
      code.store(RuntimeCalls.WORDS, words);
    }

    /** [.., value] -> [..] */
    private void storeCell(Var v) {
      Home home = analysis.home(v);
      boolean isRef = home instanceof Home.RefCell;
      code.load(isRef ? RuntimeCalls.OBJECTS : RuntimeCalls.WORDS, isRef ? refs : words);
      code.constant(home instanceof Home.RefCell r ? r.index() : ((Home.WordCell) home).index());
      code.call(RuntimeCalls.put(v.rep()));
    }

    private void beginTwin() {
      code.load(RuntimeCalls.OBJECTS, 0);
      code.constant(cells.refs());
      code.call(COPY);
      code.store(RuntimeCalls.OBJECTS, refs);
      newWords();
      pushNumber(() -> code.load(Rep.Prim.I32, 1));
    }

    private void beginGenerator() {
      int points = GeneratorBody.pointCount(analysis);
      Label resumed = new Label();
      code.load(Rep.Prim.I32, STATE);
      code.constant(points);
      code.jumpIf(Opcodes.IF_ICMPGE, resumed);
      code.load(Generators.SELF, 0);
      code.constant(cells.refs());
      code.constant(cells.words());
      code.call(Generators.START);
      loadArrays();
      for (Var p : f.parameters) {
        if (p.rep() instanceof Rep.Prim) {
          code.load(RuntimeCalls.OBJECTS, refs);
          code.constant(p.frameIndex());
          code.arrayLoad(Rep.ANY);
          values.unbox(p.rep());
          storeCell(p);
        }
      }
      code.label(resumed);
      code.frame(locals.subList(0, locals.size() - 3));
      loadArrays();
      code.load(Rep.ANY, 1);
      putRef(cells.sent);
      code.load(Generators.EXCEPTION, 2);
      putRef(cells.thrown);
      pushNumber(() -> code.load(Rep.Prim.I32, STATE));
    }

    private void loadArrays() {
      code.load(Generators.SELF, 0);
      code.getField(Generators.FRAME);
      code.store(RuntimeCalls.OBJECTS, refs);
      code.load(Generators.SELF, 0);
      code.getField(Generators.WORDS);
      code.store(RuntimeCalls.WORDS, words);
    }

    private void putRef(int index) {
      code.load(RuntimeCalls.OBJECTS, refs);
      code.constant(index);
      code.call(RuntimeCalls.PUT_REF);
    }

    /** Looks a point or state up in a table, which is a string. */
    private void pushNumber(Runnable pushState) {
      Map<Integer, Block> points = analysis.resumePoints();
      Block entry = f.blocks.getFirst();
      int count = GeneratorBody.pointCount(analysis);
      StringBuilder table = new StringBuilder();
      for (int i = 0; i < count; i++) {
        table.append((char) plan.number(points.getOrDefault(i, entry)));
      }
      for (Op.Yield y : plan.yields) {
        table.append((char) plan.number(y));
      }
      pool.pushString(code, table.toString());
      pushState.run();
      code.call(NUMBER);
    }

    // ---- the loop

    private void loop() {
      Label again = code.here();
      code.frame(locals);
      dispatch(0, chunks.size(), again);
    }

    /** [] -> does not fall through; calls the chunk that has the number. */
    private void dispatch(int from, int to, Label again) {
      if (to - from > 1) {
        int middle = (from + to) / 2;
        Label high = new Label();
        code.load(Rep.Prim.I32, number);
        code.constant(plan.chunks.get(middle).firstNumber());
        code.jumpIf(Opcodes.IF_ICMPGE, high);
        dispatch(from, middle, again);
        code.label(high);
        code.stack(List.of());
        code.frame(locals);
        dispatch(middle, to, again);
        return;
      }
      code.load(RuntimeCalls.OBJECTS, refs);
      code.load(RuntimeCalls.WORDS, words);
      code.load(Rep.Prim.I32, number);
      Label start = code.here();
      code.call(chunks.get(from));
      if (f.code != null) {
        code.range(start, code.here(), catchAll, null);
      }
      code.store(Rep.Prim.I32, number);
      code.load(Rep.Prim.I32, number);
      code.jumpIf(Opcodes.IFGE, again);
      code.jump(ended);
    }

    private final Label catchAll = new Label();
    private final Label ended = new Label();

    // ---- ends

    private void end() {
      Label notReturned = new Label();
      code.label(ended);
      code.stack(List.of());
      code.frame(locals);
      code.load(Rep.Prim.I32, number);
      code.constant(ChunkBody.RETURNED);
      code.jumpIf(Opcodes.IF_ICMPNE, notReturned);
      doReturn();
      code.label(notReturned);
      code.stack(List.of());
      code.frame(locals);
      if (f.kind == IrFunction.Kind.GENERATOR) {
        emitYielded();
      }
      leave();
      unwind();
    }

    private void doReturn() {
      Rep result = f.kind == IrFunction.Kind.TWIN ? Rep.ANY : f.result;
      if (f.kind == IrFunction.Kind.GENERATOR) {
        code.load(Generators.SELF, 0);
        pushResult(Rep.ANY);
        code.call(Generators.FINISH);
        code.doReturn(Rep.ANY);
        return;
      }
      if (result != null) {
        pushResult(result);
      }
      code.doReturn(result);
    }

    /** [..] -> [.., result] */
    private void pushResult(Rep result) {
      if (result instanceof Rep.Ref r) {
        code.load(RuntimeCalls.OBJECTS, refs);
        code.constant(cells.result);
        code.arrayLoad(Rep.ANY);
        code.checkCast(r);
        return;
      }
      code.load(RuntimeCalls.WORDS, words);
      code.constant(Cells.RESULT_WORD);
      code.arrayLoad(Rep.Prim.I64);
      if (result == Rep.Prim.F64) {
        code.call(RuntimeCalls.BITS_TO_DOUBLE);
      } else if (result != Rep.Prim.I64) {
        code.arithmetic(Opcodes.L2I, 1, Rep.Prim.I32);
      }
    }

    private void emitYielded() {
      Label left = new Label();
      code.load(Rep.Prim.I32, number);
      code.constant(ChunkBody.YIELDED);
      code.jumpIf(Opcodes.IF_ICMPGT, left);
      code.load(Generators.SELF, 0);
      boolean twin = placement.generatorClass(f) == null;
      int first = GeneratorBody.pointCount(analysis) + ChunkBody.YIELDED;
      code.constant(twin ? CompiledGenerator.FIRST_IN_TWIN - first : first);
      code.load(Rep.Prim.I32, number);
      code.arithmetic(twin ? Opcodes.IADD : Opcodes.ISUB, 2, Rep.Prim.I32);
      code.putField(Generators.STATE);
      pushResult(Rep.ANY);
      code.doReturn(Rep.ANY);
      code.label(left);
      code.frame(locals);
    }

    private void leave() {
      if (f.twin == null) {
        code.constantNull();
        code.doThrow();
        return;
      }
      boolean generator = f.kind == IrFunction.Kind.GENERATOR;
      if (generator) {
        code.load(Generators.SELF, 0);
      }
      pushResult(RuntimeCalls.OBJECTS);
      pushResult(Rep.Prim.I32);
      bridges.enter(code, values, f.twin, f.result, generator);
      code.doReturn(generator ? Rep.ANY : f.result);
    }

    private void unwind() {
      if (f.code == null) {
        return;
      }
      code.label(catchAll);
      code.stack(List.of(Code.frameType(RuntimeCalls.THROWABLE)));
      code.frame(locals);
      pool.push(code, new ConstantObject.Code(Objects.requireNonNull(f.code)));
      if (analysis.positions.needsSlot()) {
        code.load(RuntimeCalls.WORDS, words);
        code.constant(Cells.POSITION);
        code.arrayLoad(Rep.Prim.I64);
        code.arithmetic(Opcodes.L2I, 1, Rep.Prim.I32);
      } else {
        code.constant(analysis.positions.only());
      }
      code.call(RuntimeCalls.UNWIND);
      code.doThrow();
    }
  }
}
