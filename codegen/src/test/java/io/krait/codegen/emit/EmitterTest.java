package io.krait.codegen.emit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.krait.codegen.ir.Block;
import io.krait.codegen.ir.Condition;
import io.krait.codegen.ir.DeoptPoint;
import io.krait.codegen.ir.IrFunction;
import io.krait.codegen.ir.Literal;
import io.krait.codegen.ir.MethodRef;
import io.krait.codegen.ir.Op;
import io.krait.codegen.ir.PrimOp;
import io.krait.codegen.ir.Rep;
import io.krait.codegen.ir.Terminator;
import io.krait.codegen.ir.Var;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

public class EmitterTest {
  private static final Rep I64 = Rep.Prim.I64;

  /** What twins call in these tests: arithmetic on boxed ints of any size. */
  public static Object add(Object a, Object b) {
    BigInteger sum = big(a).add(big(b));
    return sum.bitLength() < 64 ? (Object) sum.longValue() : sum;
  }

  public static Object fails(Object a) {
    throw new IllegalStateException("failed " + a);
  }

  public static String text(Throwable t, int position) {
    return t.getMessage() + " at " + position;
  }

  private static BigInteger big(Object o) {
    return o instanceof BigInteger b ? b : BigInteger.valueOf((Long) o);
  }

  static final MethodRef ADD =
      RuntimeMethods.method(EmitterTest.class, "add", Object.class, Object.class);
  static final MethodRef FAILS = RuntimeMethods.method(EmitterTest.class, "fails", Object.class);
  static final MethodRef TEXT =
      RuntimeMethods.method(EmitterTest.class, "text", Throwable.class, int.class);

  static IrFunction plain(String name, Rep result, List<Var> parameters) {
    IrFunction f =
        new IrFunction(
            IrFunction.Kind.PLAIN, Emitted.OWNER, name, parameters, result, Emitted.code(name));
    f.vars.addAll(parameters);
    return f;
  }

  static Var parameter(int id, String name, Rep rep) {
    return new Var(id, name, rep, id + 1);
  }

  private static IrFunction twin(String name, IrFunction of) {
    IrFunction t =
        new IrFunction(
            IrFunction.Kind.TWIN, Emitted.OWNER + "$Twins", name, List.of(), Rep.ANY, of.code);
    of.twin = t;
    return t;
  }

  /** total = 0; while n > 0: total += n; n -= 1; return total; with a twin at the addition. */
  private static IrFunction[] sum() {
    Var n = parameter(0, "n", I64);
    IrFunction f = plain("sum", I64, List.of(n));
    Var total = f.newVar("total", I64, 2);
    Var step = f.newVar("", I64, -1);
    Var zero = f.newVar("", I64, -1);
    Var one = f.newVar("", I64, -1);
    Block entry = f.newBlock();
    Block head = f.newBlock();
    Block body = f.newBlock();
    Block exit = f.newBlock();
    entry.ops.add(new Op.Const(total, new Literal.I64(Long.MAX_VALUE - 10)));
    entry.terminator = new Terminator.Goto(head);
    head.ops.add(new Op.Const(zero, new Literal.I64(0)));
    head.terminator =
        new Terminator.If(new Condition.Compares(Condition.Relation.GT, n, zero), body, exit);
    Map<Integer, DeoptPoint.StateValue> state = new HashMap<>();
    state.put(1, new DeoptPoint.StateValue.Of(n));
    state.put(2, new DeoptPoint.StateValue.Of(total));
    DeoptPoint point = new DeoptPoint(1, state);
    body.ops.add(new Op.Checked(total, Op.Checked.Kind.ADD, total, n, point));
    body.ops.add(new Op.Const(one, new Literal.I64(1)));
    body.ops.add(new Op.Prim(step, PrimOp.L_SUB, List.of(n, one)));
    body.ops.add(new Op.Move(n, step));
    body.terminator = new Terminator.Goto(head);
    exit.terminator = new Terminator.Return(total);

    IrFunction t = twin("sum$twin", f);
    t.frameSize = 3;
    Var tn = t.newVar("n", Rep.ANY, 1);
    Var tt = t.newVar("total", Rep.ANY, 2);
    Var raw = t.newVar("", I64, -1);
    Var zero2 = t.newVar("", I64, -1);
    Var minus = t.newVar("", Rep.ANY, -1);
    Block tEntry = t.newBlock();
    Block tHead = t.newBlock();
    Block tBody = t.newBlock();
    Block tExit = t.newBlock();
    tEntry.resumePoint = 0;
    tEntry.terminator = new Terminator.Goto(tHead);
    tHead.ops.add(new Op.Unbox(raw, tn, null));
    tHead.ops.add(new Op.Const(zero2, new Literal.I64(0)));
    tHead.terminator =
        new Terminator.If(new Condition.Compares(Condition.Relation.GT, raw, zero2), tBody, tExit);
    tBody.resumePoint = 1;
    tBody.ops.add(new Op.Call(tt, ADD, List.of(tt, tn), 0, null));
    tBody.ops.add(
        new Op.Const(
            minus, new Literal.Pooled(new io.krait.codegen.ir.ConstantObject.BoxedLong(-1))));
    tBody.ops.add(new Op.Call(tn, ADD, List.of(tn, minus), 1, null));
    tBody.terminator = new Terminator.Goto(tHead);
    tExit.terminator = new Terminator.Return(tt);
    return new IrFunction[] {f, t};
  }

  @Test
  void overflowGoesOnInTheTwin() throws Throwable {
    Emitted e = new Emitted(sum()[0]);
    assertThat(e.call("sum", 4L)).isEqualTo(Long.MAX_VALUE);
    assertThatThrownBy(() -> e.call("sum", 100L))
        .isInstanceOfSatisfying(
            io.krait.runtime.ReturnCarrier.class,
            c ->
                assertThat(c.value)
                    .isEqualTo(BigInteger.valueOf(Long.MAX_VALUE - 10 + 0).add(big(5050L))));
  }

  @Test
  void typedCallersTakeCarriedResults() throws Throwable {
    IrFunction callee = sum()[0];
    Var n = parameter(0, "n", I64);
    IrFunction f = plain("caller", Rep.ANY, List.of(n));
    Var r = f.newVar("", I64, -1);
    Var boxed = f.newVar("", Rep.ANY, -1);
    Block b = f.newBlock();
    DeoptPoint after = new DeoptPoint(1, new HashMap<>());
    MethodRef target =
        new MethodRef(MethodRef.Kind.STATIC, Emitted.OWNER, "sum", List.of(I64), I64, false);
    b.ops.add(new Op.Call(r, target, List.of(n), 3, new Op.Call.Carried(2, after)));
    b.ops.add(new Op.Box(boxed, r));
    b.terminator = new Terminator.Return(boxed);
    IrFunction t = twin("caller$twin", f);
    t.frameSize = 3;
    Var got = t.newVar("", Rep.ANY, 2);
    Block entry = t.newBlock();
    Block resumed = t.newBlock();
    resumed.resumePoint = 1;
    entry.resumePoint = 0;
    entry.ops.add(new Op.Const(got, new Literal.Null()));
    entry.terminator = new Terminator.Goto(resumed);
    resumed.terminator = new Terminator.Return(got);
    Emitted e = new Emitted(callee, f);
    assertThat(e.call("caller", 3L)).isEqualTo(Long.MAX_VALUE - 4);
    assertThat(e.call("caller", 100L)).isInstanceOf(BigInteger.class);
  }

  @Test
  void exceptionsReachTheirHandlerWithPosition() throws Throwable {
    Var a = parameter(0, "a", Rep.ANY);
    IrFunction f = plain("tries", Rep.ANY, List.of(a));
    Var kept = f.newVar("kept", Rep.ANY, 2);
    Var exception = f.newVar("", RuntimeCalls.THROWABLE, -1);
    Var position = f.newVar("", Rep.Prim.I32, -1);
    Var message = f.newVar("", RuntimeCalls.ref(String.class), -1);
    Var result = f.newVar("", Rep.ANY, -1);
    Block entry = f.newBlock();
    Block tried = f.newBlock();
    Block handler = f.newBlock();
    entry.ops.add(new Op.Move(kept, a));
    entry.terminator = new Terminator.Goto(tried);
    tried.handler = new Block.Handler(handler, exception);
    tried.ops.add(new Op.Call(kept, ADD, List.of(kept, kept), 3, null));
    tried.ops.add(new Op.Call(kept, FAILS, List.of(kept), 7, null));
    tried.terminator = new Terminator.Return(kept);
    handler.ops.add(new Op.CurrentPosition(position));
    handler.ops.add(new Op.Call(message, TEXT, List.of(exception, position), -1, null));
    handler.ops.add(new Op.Move(result, message));
    handler.terminator = new Terminator.Return(result);
    assertThat(new Emitted(f).call("tries", 21L)).isEqualTo("failed 42 at 7");
  }

  @Test
  void testsBecomeValuesUnderOtherOperands() throws Throwable {
    Var a = parameter(0, "a", I64);
    Var b = parameter(1, "b", I64);
    IrFunction f = plain("bools", Rep.ANY, List.of(a, b));
    Var less = f.newVar("", Rep.Prim.BOOL, -1);
    Var not = f.newVar("", Rep.Prim.BOOL, -1);
    Var boxedA = f.newVar("", Rep.ANY, -1);
    Var boxed = f.newVar("", Rep.ANY, -1);
    Var array = f.newVar("", RuntimeCalls.OBJECTS, -1);
    Var index = f.newVar("", Rep.Prim.I32, -1);
    Var got = f.newVar("", Rep.ANY, -1);
    Block block = f.newBlock();
    block.ops.add(new Op.Test(less, new Condition.Compares(Condition.Relation.LT, a, b)));
    block.ops.add(new Op.Prim(not, PrimOp.B_NOT, List.of(less)));
    block.ops.add(new Op.Box(boxedA, a));
    block.ops.add(new Op.Box(boxed, not));
    block.ops.add(new Op.NewArray(array, List.of(boxedA, boxed)));
    block.ops.add(new Op.Const(index, new Literal.I32(1)));
    block.ops.add(new Op.ArrayGet(got, array, index));
    block.terminator = new Terminator.Return(got);
    Emitted e = new Emitted(f);
    assertThat(e.call("bools", 1L, 2L)).isEqualTo(false);
    assertThat(e.call("bools", 2L, 2L)).isEqualTo(true);
  }
}
