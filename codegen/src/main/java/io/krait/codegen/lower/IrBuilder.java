package io.krait.codegen.lower;

import io.krait.codegen.ir.Block;
import io.krait.codegen.ir.Condition;
import io.krait.codegen.ir.FieldRef;
import io.krait.codegen.ir.IrFunction;
import io.krait.codegen.ir.Literal;
import io.krait.codegen.ir.MethodRef;
import io.krait.codegen.ir.Op;
import io.krait.codegen.ir.PrimOp;
import io.krait.codegen.ir.Rep;
import io.krait.codegen.ir.Terminator;
import io.krait.codegen.ir.Var;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Appends operations to the current block of a function. Where the code before does not go on,
 * there is no current block, and what is appended is dropped.
 */
final class IrBuilder {
  final IrFunction function;
  private @Nullable Block current;
  private Block.@Nullable Handler handler;
  private int line;

  IrBuilder(IrFunction function) {
    this.function = function;
    start(newBlock());
  }

  /** A block whose exceptions go where those of the current code go. */
  Block newBlock() {
    return newBlock(handler);
  }

  Block newBlock(Block.@Nullable Handler blockHandler) {
    Block block = function.newBlock();
    block.handler = blockHandler;
    return block;
  }

  /** Goes on appending to a block. */
  void start(Block block) {
    current = block;
  }

  /** Continues in a new block, reached from the current code if that goes on. */
  Block split() {
    Block block = newBlock();
    if (current != null) {
      goTo(block);
      start(block);
    }
    return block;
  }

  boolean isReachable() {
    return current != null;
  }

  /** Appended code is not reached until a block is started. */
  void unreachable() {
    current = null;
  }

  Block.@Nullable Handler handler() {
    return handler;
  }

  /** Changes where exceptions go from here on. */
  @SuppressWarnings("ReferenceEquality") // equal handlers are one
  void handler(Block.@Nullable Handler next) {
    if (handler != next) {
      handler = next;
      if (current != null) {
        split();
      }
    }
  }

  Var temp(Rep rep) {
    return function.newVar("", rep, -1);
  }

  void op(Op op) {
    if (current != null) {
      current.ops.add(op);
      note(op);
    }
  }

  /** What follows belongs to a statement on that line. */
  void line(int number) {
    line = number;
  }

  private void note(Object operation) {
    if (function.lines != null && line > 0) {
      function.lines.put(operation, line);
    }
  }

  private void end(Terminator terminator) {
    if (current != null) {
      current.terminator = terminator;
      note(terminator);
      current = null;
    }
  }

  void goTo(Block target) {
    end(new Terminator.Goto(target));
  }

  void branch(Condition condition, Block then, Block otherwise) {
    end(new Terminator.If(condition, then, otherwise));
  }

  void ret(@Nullable Var value) {
    end(new Terminator.Return(value));
  }

  void raise(Var exception, int pos) {
    end(new Terminator.Throw(exception, pos));
  }

  void end(Terminator.Deopt deopt) {
    end((Terminator) deopt);
  }

  // Operations

  Var constant(Literal literal, Rep rep) {
    Var dst = temp(rep);
    op(new Op.Const(dst, literal));
    return dst;
  }

  Var string(String value) {
    return constant(new Literal.Str(value), Reps.STRING);
  }

  Var i32(int value) {
    return constant(new Literal.I32(value), Rep.Prim.I32);
  }

  Var i64(long value) {
    return constant(new Literal.I64(value), Rep.Prim.I64);
  }

  Var nullOf(Rep rep) {
    return constant(new Literal.Null(), rep);
  }

  void move(Var dst, Var src) {
    if (dst != src) {
      op(new Op.Move(dst, src));
    }
  }

  Var prim(PrimOp op, Rep result, Var... args) {
    Var dst = temp(result);
    op(new Op.Prim(dst, op, List.of(args)));
    return dst;
  }

  Var test(Condition condition) {
    Var dst = temp(Rep.Prim.BOOL);
    op(new Op.Test(dst, condition));
    return dst;
  }

  Var getStatic(FieldRef field) {
    Var dst = temp(field.rep());
    op(new Op.GetStatic(dst, field));
    return dst;
  }

  void putStatic(FieldRef field, Var value) {
    op(new Op.PutStatic(field, as(value, field.rep())));
  }

  Var getField(Var object, FieldRef field) {
    Var dst = temp(field.rep());
    op(new Op.GetField(dst, as(object, new Rep.Ref(field.owner())), field));
    return dst;
  }

  void putField(Var object, FieldRef field, Var value) {
    op(new Op.PutField(as(object, new Rep.Ref(field.owner())), field, as(value, field.rep())));
  }

  Var array(Rep rep, List<Var> items) {
    List<Var> fitting = new ArrayList<>(items.size());
    for (Var item : items) {
      fitting.add(rep.equals(Reps.OBJECTS) ? as(item, Rep.ANY) : item);
    }
    Var dst = temp(rep);
    op(new Op.NewArray(dst, fitting));
    return dst;
  }

  Var objects(List<Var> items) {
    return array(Reps.OBJECTS, items);
  }

  Var arrayGet(Var array, int index, Rep rep) {
    Var dst = temp(rep);
    op(new Op.ArrayGet(dst, array, i32(index)));
    return dst;
  }

  /**
   * The variable in another representation that its value is known to have: boxed for ANY, cast for
   * a class, itself where nothing is to be done.
   */
  Var as(Var value, Rep rep) {
    if (value.rep().equals(rep) || (rep.equals(Rep.ANY) && value.rep() instanceof Rep.Ref)) {
      return value;
    }
    Var dst = temp(rep);
    if (value.rep() instanceof Rep.Prim) {
      op(new Op.Box(dst, value));
    } else {
      op(new Op.Unbox(dst, value, null));
    }
    return dst;
  }

  /** dst := value, boxed or cast as dst's representation wants. */
  void assign(Var dst, Var value) {
    if (value.rep() instanceof Rep.Prim && dst.rep() instanceof Rep.Ref) {
      op(new Op.Box(dst, value));
    } else if (!value.rep().equals(dst.rep()) && !dst.rep().equals(Rep.ANY)) {
      op(new Op.Unbox(dst, value, null));
    } else {
      move(dst, value);
    }
  }

  private List<Var> arguments(MethodRef method, Var[] args) {
    List<Var> fitting = new ArrayList<>(args.length);
    int offset = 0;
    if (method.kind() == MethodRef.Kind.VIRTUAL || method.kind() == MethodRef.Kind.INTERFACE) {
      fitting.add(as(args[0], new Rep.Ref(method.owner())));
      offset = 1;
    }
    for (int i = offset; i < args.length; i++) {
      fitting.add(as(args[i], method.parameters().get(i - offset)));
    }
    return fitting;
  }

  /** Calls and gives the result in a new temporary; for a void method an unset one. */
  Var call(MethodRef method, int pos, Var... args) {
    Var dst = temp(method.result());
    List<Var> fitting = arguments(method, args);
    op(new Op.Call(method.isVoid() ? null : dst, method, fitting, pos, null));
    return dst;
  }

  /** Calls a method that raises nothing. */
  Var call(MethodRef method, Var... args) {
    return call(method, -1, args);
  }

  /** Calls; the result goes to {@code dst}. */
  void callInto(Var dst, MethodRef method, int pos, Var... args) {
    if (dst.rep().equals(method.result())
        || (dst.rep().equals(Rep.ANY) && method.result() instanceof Rep.Ref)) {
      op(new Op.Call(dst, method, arguments(method, args), pos, null));
    } else {
      assign(dst, call(method, pos, args));
    }
  }
}
