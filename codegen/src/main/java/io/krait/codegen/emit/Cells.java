package io.krait.codegen.emit;

import io.krait.codegen.ir.Block;
import io.krait.codegen.ir.IrFunction;
import io.krait.codegen.ir.Rep;
import io.krait.codegen.ir.Var;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Where the variables of a function in chunks are: those of one block in local variables, the
 * others in two arrays that the chunks share.
 *
 * <p>In twins and generators the frame variables that a resume point reads have the index that they
 * have in the frame, so that the frame can be taken as the array.
 */
final class Cells {
  /** Words: the current position, then the result or the point of departure. */
  static final int POSITION = 0;

  static final int RESULT_WORD = 1;

  private final Analysis analysis;
  final int result;
  final int sent;
  final int thrown;
  private int refs;
  private int words = 2;

  Cells(Analysis analysis) {
    this.analysis = analysis;
    IrFunction f = analysis.function;
    boolean framed = f.kind == IrFunction.Kind.TWIN || f.kind == IrFunction.Kind.GENERATOR;
    refs = framed ? f.frameSize : 0;
    result = refs++;
    sent = refs++;
    thrown = refs++;
    if (framed) {
      Set<Var> resumed = analysis.resumed();
      analysis.live.forEachLiveIn(f.blocks.getFirst(), resumed::add);
      resumed.forEach(this::placeInFrame);
    }
    f.parameters.forEach(this::place);
    f.vars.stream().filter(analysis.live::crosses).forEach(this::place);
    acrossYields().forEach(this::place);
  }

  private Collection<Var> acrossYields() {
    Set<Var> all = new HashSet<>();
    for (Block b : analysis.live.order()) {
      analysis.inside(b).acrossYield().values().forEach(all::addAll);
    }
    return all.stream().sorted(java.util.Comparator.comparingInt(Var::id)).toList();
  }

  private void placeInFrame(Var v) {
    if (v.rep() instanceof Rep.Ref && v.frameIndex() >= 0 && isHomeless(v)) {
      analysis.homes[v.id()] = new Home.RefCell(v.frameIndex());
    }
  }

  private boolean isHomeless(Var v) {
    return analysis.homes[v.id()] == null;
  }

  private void place(Var v) {
    if (isHomeless(v)) {
      analysis.homes[v.id()] =
          v.rep() instanceof Rep.Ref ? new Home.RefCell(refs++) : new Home.WordCell(words++);
    }
  }

  int refs() {
    return refs;
  }

  int words() {
    return words;
  }

  /** The locals of a chunk method. */
  static final List<Rep> PARAMETERS =
      List.of(RuntimeCalls.OBJECTS, RuntimeCalls.WORDS, Rep.Prim.I32);
}
