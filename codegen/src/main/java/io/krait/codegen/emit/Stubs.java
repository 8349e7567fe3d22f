package io.krait.codegen.emit;

import io.krait.codegen.flow.Uses;
import io.krait.codegen.ir.DeoptPoint;
import io.krait.codegen.ir.DeoptPoint.StateValue;
import io.krait.codegen.ir.Op;
import io.krait.codegen.ir.Rep;
import io.krait.codegen.ir.Var;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.objectweb.asm.Label;

/**
 * The out-of-line code by which a method leaves for its twin, at its end and outside all exception
 * ranges. Equal points share it.
 */
final class Stubs {
  /**
   * One such place.
   *
   * @param entries what the twin reads, by ascending frame index
   * @param carriedIndex the frame index for the carried value in the scratch slot, or -1
   */
  record Stub(Label label, int point, List<Uses.Entry> entries, int carriedIndex) {}

  private record Key(DeoptPoint point, int carriedIndex) {}

  private final Body body;
  private final Map<Key, Stub> stubs = new HashMap<>();
  private final List<Stub> inOrder = new ArrayList<>();

  Stubs(Body body) {
    this.body = body;
  }

  /** Where to jump, with an empty stack, to leave at a point. */
  Label label(DeoptPoint point) {
    return stub(point, -1).label();
  }

  /** The handler of a typed call whose result did not fit. */
  Label carried(Op.Call.Carried carried) {
    return stub(carried.deopt(), carried.frameIndex()).label();
  }

  private Stub stub(DeoptPoint point, int carriedIndex) {
    return stubs.computeIfAbsent(
        new Key(point, carriedIndex),
        k -> {
          List<Uses.Entry> entries = body.analysis.uses.state(point, carriedIndex);
          Stub stub = new Stub(new Label(), point.point(), entries, carriedIndex);
          inOrder.add(stub);
          return stub;
        });
  }

  void emit() {
    Code code = body.code;
    for (Stub stub : inOrder) {
      boolean carries = stub.carriedIndex() >= 0;
      code.label(stub.label());
      code.stack(carries ? List.of(RuntimeCalls.CARRIER) : List.of());
      Set<Var> read = new HashSet<>();
      stub.entries().forEach(e -> leaves(e.value(), read::add));
      body.setFrameVars(read);
      body.frame(read);
      code.forgetLine();
      if (carries) {
        code.getField(RuntimeCalls.CARRIED);
        code.store(Rep.ANY, body.scratchSlot());
      }
      body.leave(stub);
    }
  }

  private void leaves(StateValue value, Consumer<Var> each) {
    switch (value) {
      case StateValue.Of of -> leaves(of.var(), each);
      case StateValue.Made made -> made.arguments().forEach(a -> leaves(a, each));
      case StateValue.Known k -> {}
      case StateValue.Static s -> {}
    }
  }

  private void leaves(Var v, Consumer<Var> each) {
    if (body.analysis.homes[v.id()] instanceof Home.Deferred d) {
      d.op().uses().forEach(u -> leaves(u, each));
    } else {
      each.accept(v);
    }
  }
}
