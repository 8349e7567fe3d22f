package io.krait.codegen.emit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.krait.codegen.ir.Block;
import io.krait.codegen.ir.Condition;
import io.krait.codegen.ir.IrFunction;
import io.krait.codegen.ir.Literal;
import io.krait.codegen.ir.Op;
import io.krait.codegen.ir.PrimOp;
import io.krait.codegen.ir.Rep;
import io.krait.codegen.ir.Terminator;
import io.krait.codegen.ir.Var;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChunkedEmitterTest {
  private static final Rep I64 = Rep.Prim.I64;

  /** n = n + 1 (if n is not 7), very often, over many blocks. */
  private static IrFunction longFunction(int steps) {
    Var n = EmitterTest.parameter(0, "n", I64);
    IrFunction f = EmitterTest.plain("many", I64, List.of(n));
    Block block = f.newBlock();
    for (int i = 0; i < steps; i++) {
      Var one = f.newVar("", I64, -1);
      Var seven = f.newVar("", I64, -1);
      block.ops.add(new Op.Const(seven, new Literal.I64(7)));
      Block then = f.newBlock();
      Block next = f.newBlock();
      block.terminator =
          new Terminator.If(new Condition.Compares(Condition.Relation.EQ, n, seven), next, then);
      then.ops.add(new Op.Const(one, new Literal.I64(1)));
      then.ops.add(new Op.Prim(n, PrimOp.L_ADD, List.of(n, one)));
      then.terminator = new Terminator.Goto(next);
      block = next;
    }
    block.terminator = new Terminator.Return(n);
    return f;
  }

  @Test
  void manyBlocksAreManyMethods() throws Throwable {
    Emitted e = new Emitted(longFunction(20_000));
    assertThat(e.call("many", 100L)).isEqualTo(20_100L);
    assertThat(e.call("many", 0L)).isEqualTo(7L);
    assertThat(e.classes).hasSizeGreaterThan(3);
  }

  @Test
  void anArrayOfManyItems() throws Throwable {
    Var a = EmitterTest.parameter(0, "a", Rep.ANY);
    IrFunction f = EmitterTest.plain("display", Rep.ANY, List.of(a));
    Block b = f.newBlock();
    List<Var> items = new ArrayList<>();
    for (int i = 0; i < 50_000; i++) {
      Var item = f.newVar("", Rep.ANY, -1);
      b.ops.add(new Op.Call(item, EmitterTest.ADD, List.of(a, a), i % 20, null));
      items.add(item);
    }
    Var array = f.newVar("", RuntimeCalls.OBJECTS, -1);
    Var last = f.newVar("", Rep.Prim.I32, -1);
    Var got = f.newVar("", Rep.ANY, -1);
    b.ops.add(new Op.NewArray(array, items));
    b.ops.add(new Op.Const(last, new Literal.I32(49_999)));
    b.ops.add(new Op.ArrayGet(got, array, last));
    b.terminator = new Terminator.Return(got);
    assertThat(new Emitted(f).call("display", 21L)).isEqualTo(42L);
  }

  @Test
  void exceptionsCrossChunks() throws Throwable {
    IrFunction f = longFunction(3_000);
    Block last = f.blocks.getLast();
    Block first = f.blocks.getFirst();
    Var exception = f.newVar("", RuntimeCalls.THROWABLE, -1);
    Var n = f.parameters.getFirst();
    Var boxed = f.newVar("", Rep.ANY, -1);
    Block handler = f.newBlock();
    // The last block fails; its handler is in another chunk, where it goes back to the first.
    last.ops.add(new Op.Box(boxed, n));
    last.ops.add(new Op.Call(null, EmitterTest.FAILS, List.of(boxed), 3, null));
    last.handler = new Block.Handler(handler, exception);
    Block exit = f.newBlock();
    Var limit = f.newVar("", I64, -1);
    handler.ops.add(new Op.Const(limit, new Literal.I64(10_000)));
    handler.terminator =
        new Terminator.If(new Condition.Compares(Condition.Relation.LT, n, limit), first, exit);
    exit.terminator = new Terminator.Throw(exception, 4);
    assertThatThrownBy(() -> new Emitted(f).call("many", 100L)).hasRootCauseMessage("failed 12100");
  }
}
