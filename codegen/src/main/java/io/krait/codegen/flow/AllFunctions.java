package io.krait.codegen.flow;

import io.krait.codegen.ir.IrFunction;
import io.krait.codegen.ir.IrModule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Every function of a module, wherever the module lists it. */
public final class AllFunctions {
  private AllFunctions() {}

  /** Each once; a twin stands before the function that leaves for it. */
  public static List<IrFunction> of(IrModule module) {
    List<IrFunction> given = new ArrayList<>(module.functions());
    given.addAll(module.body());
    module.classes().forEach(c -> given.addAll(c.methods()));
    module.entries().forEach(e -> given.add(e.target()));
    module.generators().forEach(g -> given.add(g.target()));
    Set<IrFunction> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    List<IrFunction> all = new ArrayList<>();
    for (IrFunction f : given) {
      if (f.twin != null && seen.add(f.twin)) {
        all.add(f.twin);
      }
      if (seen.add(f)) {
        all.add(f);
      }
    }
    return all;
  }
}
