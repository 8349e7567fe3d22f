package io.krait.codegen.pass;

import static org.assertj.core.api.Assertions.assertThat;

import io.krait.codegen.ir.Block;
import io.krait.codegen.ir.Condition;
import io.krait.codegen.ir.Condition.Relation;
import io.krait.codegen.ir.DeoptPoint;
import io.krait.codegen.ir.IrFunction;
import io.krait.codegen.ir.Literal;
import io.krait.codegen.ir.Op;
import io.krait.codegen.ir.Rep;
import io.krait.codegen.ir.Terminator;
import io.krait.codegen.ir.Var;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RangesTest {
  private static final Rep I64 = Rep.Prim.I64;

  private final Var n = new Var(0, "n", I64, 1);
  private final IrFunction f =
      new IrFunction(IrFunction.Kind.PLAIN, "t/M", "f", List.of(n), I64, null);
  private final DeoptPoint point = new DeoptPoint(0, Map.of());

  RangesTest() {
    f.vars.add(n);
    f.twin = new IrFunction(IrFunction.Kind.TWIN, "t/M$Twins", "f$twin", List.of(), Rep.ANY, null);
    Block entry = f.twin.newBlock();
    Var none = f.twin.newVar("", Rep.ANY, -1);
    entry.resumePoint = 0;
    entry.ops.add(new Op.Const(none, new Literal.Null()));
    entry.terminator = new Terminator.Return(none);
  }

  private Var constant(Block b, long value) {
    Var v = f.newVar("", I64, -1);
    b.ops.add(new Op.Const(v, new Literal.I64(value)));
    return v;
  }

  private Op.Checked checked(Var dst, Op.Checked.Kind kind, Var left, Var right) {
    return new Op.Checked(dst, kind, left, right, point);
  }

  @Test
  void aCounterBelowItsLimitCannotOverflow() {
    // i = 0; while i < n: i += 1
    Var i = f.newVar("i", I64, 2);
    Block entry = f.newBlock();
    Block head = f.newBlock();
    Block body = f.newBlock();
    Block exit = f.newBlock();
    entry.ops.add(new Op.Const(i, new Literal.I64(0)));
    entry.terminator = new Terminator.Goto(head);
    head.terminator = new Terminator.If(new Condition.Compares(Relation.LT, i, n), body, exit);
    Var one = constant(body, 1);
    body.ops.add(checked(i, Op.Checked.Kind.ADD, i, one));
    body.terminator = new Terminator.Goto(head);
    exit.terminator = new Terminator.Return(i);
    Ranges.run(f);
    assertThat(body.ops.get(1)).isInstanceOf(Op.Prim.class);
  }

  @Test
  void aSumMayOverflow() {
    Var sum = f.newVar("", I64, -1);
    Block entry = f.newBlock();
    entry.ops.add(checked(sum, Op.Checked.Kind.ADD, n, n));
    entry.terminator = new Terminator.Return(sum);
    Ranges.run(f);
    assertThat(entry.ops.get(0)).isInstanceOf(Op.Checked.class);
  }

  @Test
  void branchesNarrow() {
    // if n < 2: return n; return n - 1
    Var less = f.newVar("", I64, -1);
    Block entry = f.newBlock();
    Block small = f.newBlock();
    Block large = f.newBlock();
    Var two = constant(entry, 2);
    entry.terminator = new Terminator.If(new Condition.Compares(Relation.LT, n, two), small, large);
    small.terminator = new Terminator.Return(n);
    Var one = constant(large, 1);
    large.ops.add(checked(less, Op.Checked.Kind.SUB, n, one));
    large.terminator = new Terminator.Return(less);
    Ranges.run(f);
    assertThat(large.ops.get(1)).isInstanceOf(Op.Prim.class);
  }

  @Test
  void countersOfRangesBecomeInts() {
    // for i in range(n): pass, with a guard before the loop at which it can leave
    Var flag = f.newVar("", Rep.Prim.BOOL, -1);
    Var counter = f.newVar("", I64, -1);
    Var stop = f.newVar("", I64, -1);
    Block entry = f.newBlock();
    Block head = f.newBlock();
    Block body = f.newBlock();
    Block exit = f.newBlock();
    entry.ops.add(new Op.Const(flag, new Literal.Bool(false)));
    entry.ops.add(new Op.DeoptIf(new Condition.IsTrue(flag), point));
    Var zero = constant(entry, 0);
    entry.ops.add(new Op.Move(stop, n));
    entry.ops.add(new Op.Move(counter, zero));
    entry.terminator = new Terminator.Goto(head);
    head.terminator =
        new Terminator.If(new Condition.Compares(Relation.LT, counter, stop), body, exit);
    Var one = constant(body, 1);
    body.ops.add(new Op.Prim(counter, io.krait.codegen.ir.PrimOp.L_ADD, List.of(counter, one)));
    body.terminator = new Terminator.Goto(head);
    exit.terminator = new Terminator.Return(n);
    IntLoops.run(f);
    io.krait.codegen.verify.IrVerifier.verify(f);
    Condition test = ((Terminator.If) head.terminator).condition();
    assertThat(((Condition.Compares) test).left().rep()).isEqualTo(Rep.Prim.I32);
    assertThat(entry.ops.stream().filter(Op.DeoptIf.class::isInstance)).hasSize(3);
  }

  @Test
  void intervalsMultiplyExactly() {
    Interval a = new Interval(-3, 5);
    assertThat(a.times(new Interval(2, 4))).isEqualTo(new Interval(-12, 20));
    assertThat(Interval.ALL.times(Interval.of(2))).isNull();
    assertThat(Interval.of(Long.MIN_VALUE).times(Interval.of(-1))).isNull();
    assertThat(a.where(Relation.NE, Interval.of(5))).isEqualTo(new Interval(-3, 4));
  }
}
