package io.krait.codegen.emit;

import io.krait.codegen.flow.BlockOrder;
import io.krait.codegen.ir.Block;
import io.krait.codegen.ir.IrFunction;
import io.krait.codegen.ir.Literal;
import io.krait.codegen.ir.MethodRef;
import io.krait.codegen.ir.Op;
import io.krait.codegen.ir.Rep;
import io.krait.codegen.ir.Terminator;
import io.krait.codegen.ir.Var;
import io.krait.runtime.Cell;
import io.krait.runtime.Chunks;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Copies a function so that no block and no operation of the copy is large. */
final class Splitter {
  private static final int MAX_ITEMS = 64;
  private static final MethodRef NEW_OBJECTS =
      RuntimeMethods.method(Chunks.class, "objects", int.class);
  private static final MethodRef NEW_CELLS =
      RuntimeMethods.method(Chunks.class, "cells", int.class);

  private final IrFunction copy;
  private final int maxBlock;
  private final Map<Block, Block> first = new HashMap<>();
  private Block current;
  private long size;

  private Splitter(IrFunction f, int maxBlock) {
    this.maxBlock = maxBlock;
    copy = new IrFunction(f.kind, f.owner, f.name, f.parameters, f.result, f.code);
    copy.vars.addAll(f.vars);
    copy.frameSize = f.frameSize;
    copy.twin = f.twin;
    current = copy.newBlock();
  }

  /** The copy; it shares variables with the original. */
  static IrFunction split(IrFunction f, int maxBlock) {
    Splitter s = new Splitter(f, maxBlock);
    List<Block> order = BlockOrder.of(f);
    for (Block b : order) {
      s.first.put(b, b == order.getFirst() ? s.current : s.copy.newBlock());
    }
    order.forEach(s::copyBlock);
    return s.copy;
  }

  private Block of(Block b) {
    return Objects.requireNonNull(first.get(b));
  }

  private void copyBlock(Block b) {
    begin(of(b), b);
    current.resumePoint = b.resumePoint;
    for (Op op : b.ops) {
      if (op instanceof Op.NewArray a && a.items().size() > MAX_ITEMS && emptyArray(a) != null) {
        fill(a, b);
      } else {
        add(op, b);
      }
    }
    current.terminator = mapped(Objects.requireNonNull(b.terminator));
  }

  private void begin(Block block, Block original) {
    current = block;
    size = 0;
    Block.Handler h = original.handler;
    if (h != null) {
      current.handler = new Block.Handler(of(h.block()), h.exception());
    }
  }

  private void add(Op op, Block original) {
    size += weight(op);
    if (size > maxBlock && !current.ops.isEmpty()) {
      Block next = copy.newBlock();
      current.terminator = new Terminator.Goto(next);
      begin(next, original);
      size = weight(op);
    }
    current.ops.add(op);
  }

  /** Bytes that an operation takes in a chunk, where variables are in arrays. */
  static int weight(Op op) {
    var deopt = io.krait.codegen.flow.Uses.deopt(op);
    int state = deopt == null ? 0 : 12 * deopt.state().size();
    return SizeEstimate.of(op) + 8 * (op.uses().size() + 1) + state;
  }

  private static @org.jspecify.annotations.Nullable MethodRef emptyArray(Op.NewArray a) {
    if (a.dst().rep().equals(RuntimeCalls.OBJECTS)) {
      return NEW_OBJECTS;
    }
    return a.dst().rep().equals(RuntimeCalls.ref(Cell[].class)) ? NEW_CELLS : null;
  }

  /** An array of many items is filled one by one. */
  private void fill(Op.NewArray a, Block original) {
    Var length = copy.newVar("", Rep.Prim.I32, -1);
    add(new Op.Const(length, new Literal.I32(a.items().size())), original);
    MethodRef make = Objects.requireNonNull(emptyArray(a));
    // The items may read the variable that the array replaces.
    Var array = copy.newVar("", a.dst().rep(), -1);
    add(new Op.Call(array, make, List.of(length), -1, null), original);
    for (int i = 0; i < a.items().size(); i++) {
      Var index = copy.newVar("", Rep.Prim.I32, -1);
      add(new Op.Const(index, new Literal.I32(i)), original);
      add(new Op.ArraySet(array, index, a.items().get(i)), original);
    }
    add(new Op.Move(a.dst(), array), original);
  }

  private Terminator mapped(Terminator t) {
    return switch (t) {
      case Terminator.Goto g -> new Terminator.Goto(of(g.target()));
      case Terminator.If i -> new Terminator.If(i.condition(), of(i.then()), of(i.otherwise()));
      case Terminator.Switch s ->
          new Terminator.Switch(
              s.value(), s.targets().stream().map(this::of).toList(), of(s.otherwise()));
      case Terminator.Return r -> r;
      case Terminator.Throw x -> x;
      case Terminator.Deopt d -> d;
    };
  }
}
