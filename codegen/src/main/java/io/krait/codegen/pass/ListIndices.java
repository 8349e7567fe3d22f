package io.krait.codegen.pass;

import io.krait.codegen.ir.MethodRef;
import io.krait.codegen.ir.Op;
import io.krait.codegen.ir.Rep;
import io.krait.codegen.ir.Var;
import io.krait.runtime.PyList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Checks of list indices that are 32 bit ints take those: HotSpot knows how to hoist them. */
final class ListIndices {
  private static final String LIST = PyList.class.getName().replace('.', '/');

  /** The methods {@code name(long, int)} of PyList that have a sister {@code name(int, int)}. */
  private static final Set<String> CHECKS =
      Arrays.stream(PyList.class.getDeclaredMethods())
          .filter(m -> Arrays.equals(m.getParameterTypes(), new Class<?>[] {int.class, int.class}))
          .filter(m -> m.getReturnType() == int.class)
          .map(java.lang.reflect.Method::getName)
          .collect(Collectors.toSet());

  private ListIndices() {}

  static Op.Call narrowed(Op.Call call, Facts facts) {
    MethodRef m = call.target();
    if (!m.owner().equals(LIST)
        || !CHECKS.contains(m.name())
        || !m.parameters().equals(List.of(Rep.Prim.I64, Rep.Prim.I32))) {
      return call;
    }
    Var narrow = facts.narrow(call.args().get(0));
    if (narrow == null) {
      return call;
    }
    List<Rep> ints = List.of(Rep.Prim.I32, Rep.Prim.I32);
    MethodRef sister = new MethodRef(m.kind(), m.owner(), m.name(), ints, m.result(), m.isVoid());
    return new Op.Call(
        call.dst(), sister, List.of(narrow, call.args().get(1)), call.pos(), call.carrier());
  }
}
