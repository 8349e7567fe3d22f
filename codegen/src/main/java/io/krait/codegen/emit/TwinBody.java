package io.krait.codegen.emit;

import io.krait.codegen.ir.Block;
import io.krait.codegen.ir.Rep;
import io.krait.codegen.ir.Var;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.Label;

/**
 * A twin: reads every frame variable that some resume point needs, then switches to the point. So
 * the code of entry is one read per variable, not one per variable and point.
 */
final class TwinBody extends WholeBody {
  TwinBody(Code code, Analysis analysis, ConstantPool pool, Placement placement, Bridges bridges) {
    super(code, analysis, pool, placement, bridges);
  }

  @Override
  int placeParameters() {
    return 2;
  }

  @Override
  Set<Var> restoredTogether() {
    return analysis.resumed();
  }

  @Override
  Set<Block> entries() {
    return new HashSet<>(analysis.resumePoints().values());
  }

  @Override
  void begin() {
    List<Var> vars = new ArrayList<>(restoredTogether());
    analysis.live.forEachLiveIn(
        function.blocks.getFirst(),
        v -> {
          if (!vars.contains(v)) {
            vars.add(v);
          }
        });
    vars.sort(Comparator.comparingInt(Var::id));
    for (Var v : vars) {
      if (v.frameIndex() < 0) {
        initialize(v);
      } else {
        code.load(RuntimeCalls.OBJECTS, 0);
        code.constant(v.frameIndex());
        code.arrayLoad(Rep.ANY);
        values.unbox(v.rep());
        store(v);
      }
    }
    Label entry = label(function.blocks.getFirst());
    code.load(Rep.Prim.I32, 1);
    code.tableSwitch(0, pointLabels(analysis.resumePoints(), entry), entry);
  }
}
