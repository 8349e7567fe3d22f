package io.krait.codegen.emit;

import io.krait.codegen.CompilerBugException;
import io.krait.codegen.flow.Uses;
import io.krait.codegen.ir.DeoptPoint.StateValue;
import io.krait.codegen.ir.FieldRef;
import io.krait.codegen.ir.IrFunction;
import io.krait.codegen.ir.Literal;
import io.krait.codegen.ir.MethodRef;
import io.krait.codegen.ir.Rep;
import io.krait.codegen.ir.Var;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;

/**
 * The way from a typed body to its twin. What a typed body emits for it is short, so that the body
 * stays within HotSpot's limits for inlining: it pushes the variables as they are and calls a
 * bridge method in the twin's class, which boxes them into a frame, runs the twin and unboxes the
 * result. Places with variables of the same shape share a bridge.
 */
final class Bridges {
  private static final int MAX_ARGUMENT_WORDS = 200;

  /** How a frame value comes out of the bridge's parameters. */
  sealed interface Shape {
    record Parameter(Rep rep) implements Shape {}

    record Made(MethodRef maker, List<Shape> arguments) implements Shape {}

    record Known(Literal literal) implements Shape {}

    record Static(FieldRef field) implements Shape {}
  }

  private record Slot(int frameIndex, Shape shape) {}

  private record Key(IrFunction twin, List<Slot> slots, @Nullable Rep result, boolean generator) {}

  private final Placement placement;
  private final Map<Key, MethodRef> bridges = new HashMap<>();
  private final Map<String, List<Key>> byOwner = new HashMap<>();

  Bridges(Placement placement) {
    this.placement = placement;
  }

  /** [] -> leaves the method. */
  void leave(Body body, Stubs.Stub stub) {
    List<Slot> slots = new ArrayList<>();
    int words = 2;
    for (Uses.Entry e : withCarried(stub)) {
      Shape shape = e.value().equals(CARRIED) ? new Shape.Parameter(Rep.ANY) : shape(e.value());
      slots.add(new Slot(e.frameIndex(), shape));
      words += words(shape);
    }
    if (words > MAX_ARGUMENT_WORDS) {
      leavePacked(body, stub);
      return;
    }
    IrFunction f = body.function;
    boolean generator = f.kind == IrFunction.Kind.GENERATOR;
    if (generator) {
      body.code.load(Generators.SELF, 0);
    }
    for (Uses.Entry e : withCarried(stub)) {
      pushLeaves(body, e.value());
    }
    body.code.constant(stub.point());
    body.code.call(bridge(new Key(twin(f), slots, f.result, generator)));
    body.code.doReturn(generator ? Rep.ANY : f.result);
  }

  /** Stands for the carried value; no field has an empty name. */
  private static final StateValue CARRIED = new StateValue.Static(new FieldRef("", "", Rep.ANY));

  /** The entries in frame order, with the carried value among them. */
  private static List<Uses.Entry> withCarried(Stubs.Stub stub) {
    if (stub.carriedIndex() < 0) {
      return stub.entries();
    }
    List<Uses.Entry> all = new ArrayList<>(stub.entries());
    all.add(new Uses.Entry(stub.carriedIndex(), CARRIED));
    return all;
  }

  private static IrFunction twin(IrFunction f) {
    if (f.twin == null) {
      throw new CompilerBugException(f.name + " has no twin");
    }
    return f.twin;
  }

  private static Shape shape(StateValue value) {
    return switch (value) {
      case StateValue.Of of -> new Shape.Parameter(of.var().rep());
      case StateValue.Made made ->
          new Shape.Made(made.maker(), made.arguments().stream().map(Bridges::shape).toList());
      case StateValue.Known known -> new Shape.Known(known.literal());
      case StateValue.Static s -> new Shape.Static(s.field());
    };
  }

  private static int words(Shape shape) {
    return switch (shape) {
      case Shape.Parameter p -> p.rep().isWide() ? 2 : 1;
      case Shape.Made m -> m.arguments().stream().mapToInt(Bridges::words).sum();
      case Shape.Known k -> 0;
      case Shape.Static s -> 0;
    };
  }

  private static void pushLeaves(Body body, StateValue value) {
    switch (value) {
      case StateValue.Of of -> body.push(of.var());
      case StateValue.Made made -> made.arguments().forEach(a -> pushLeaves(body, a));
      case StateValue.Known known -> {}
      case StateValue.Static s -> {
        if (s.equals(CARRIED)) {
          body.code.load(Rep.ANY, body.scratchSlot());
        }
      }
    }
  }

  /** [] -> [.., frame:Object[]], packed in place. */
  void pack(Body body, Stubs.Stub stub) {
    Code code = body.code;
    code.constant(twin(body.function).frameSize);
    code.newArray(Rep.ANY);
    for (Uses.Entry e : withCarried(stub)) {
      code.dup();
      code.constant(e.frameIndex());
      if (e.value().equals(CARRIED)) {
        code.load(Rep.ANY, body.scratchSlot());
      } else {
        packed(code, body.values, shape(e.value()), leaf -> body.push(leaf), leaves(e.value()));
      }
      code.arrayStore(Rep.ANY);
    }
  }

  private static List<Var> leaves(StateValue value) {
    List<Var> all = new ArrayList<>();
    collect(value, all);
    return all;
  }

  private static void collect(StateValue value, List<Var> all) {
    switch (value) {
      case StateValue.Of of -> all.add(of.var());
      case StateValue.Made made -> made.arguments().forEach(a -> collect(a, all));
      case StateValue.Known known -> {}
      case StateValue.Static s -> {}
    }
  }

  private void leavePacked(Body body, Stubs.Stub stub) {
    IrFunction f = body.function;
    boolean generator = f.kind == IrFunction.Kind.GENERATOR;
    if (generator) {
      body.code.load(Generators.SELF, 0);
    }
    pack(body, stub);
    body.code.constant(stub.point());
    enter(body.code, body.values, twin(f), f.result, generator);
    body.code.doReturn(generator ? Rep.ANY : f.result);
  }

  /** [self if generator, frame, point] -> [result of the typed function] */
  void enter(Code code, Values values, IrFunction twin, @Nullable Rep result, boolean generator) {
    if (generator) {
      code.call(Generators.ENTER_TWIN);
      code.load(Generators.SELF, 0);
      code.constantNull();
      code.constantNull();
      code.load(Generators.SELF, 0);
      code.getField(Generators.POINT);
      code.call(placement.method(twin));
    } else {
      code.call(placement.method(twin));
      values.twinResult(result);
    }
  }

  /** [..] -> [.., object] */
  private <T> void packed(Code code, Values values, Shape shape, Consumer<T> push, List<T> leaves) {
    switch (shape) {
      case Shape.Parameter p -> {
        push.accept(leaves.removeFirst());
        values.box(p.rep());
      }
      case Shape.Made m -> {
        for (Shape a : m.arguments()) {
          raw(code, values, a, push, leaves);
        }
        code.call(m.maker());
      }
      case Shape.Known k -> values.object(k.literal());
      case Shape.Static s -> code.getStatic(s.field());
    }
  }

  /** [..] -> [.., value], unboxed where it is so. */
  private <T> void raw(Code code, Values values, Shape shape, Consumer<T> push, List<T> leaves) {
    switch (shape) {
      case Shape.Parameter p -> push.accept(leaves.removeFirst());
      case Shape.Known k -> values.literal(k.literal());
      default -> packed(code, values, shape, push, leaves);
    }
  }

  private MethodRef bridge(Key key) {
    return bridges.computeIfAbsent(
        key,
        k -> {
          String owner = placement.owner(k.twin());
          List<Key> others = byOwner.computeIfAbsent(owner, o -> new ArrayList<>());
          others.add(k);
          List<Rep> parameters = new ArrayList<>();
          if (k.generator()) {
            parameters.add(Generators.SELF);
          }
          k.slots().forEach(s -> parameters(s.shape(), parameters));
          parameters.add(Rep.Prim.I32);
          String name = k.twin().name + "$from" + others.size();
          boolean isVoid = k.result() == null && !k.generator();
          Rep result = k.result() == null ? Rep.ANY : k.result();
          return new MethodRef(
              MethodRef.Kind.STATIC, owner, name, List.copyOf(parameters), result, isVoid);
        });
  }

  private static void parameters(Shape shape, List<Rep> into) {
    switch (shape) {
      case Shape.Parameter p -> into.add(p.rep());
      case Shape.Made m -> m.arguments().forEach(a -> parameters(a, into));
      case Shape.Known k -> {}
      case Shape.Static s -> {}
    }
  }

  /** Emits the bridges of a class of twins, all typed bodies having been emitted. */
  void emit(ClassBuilder owner, ConstantPool pool) {
    for (Key key : byOwner.getOrDefault(owner.name(), List.of())) {
      MethodRef ref = java.util.Objects.requireNonNull(bridges.get(key));
      Code code = owner.method(Opcodes.ACC_STATIC, ref);
      emit(code, new Values(code, pool), key, ref);
    }
  }

  private void emit(Code code, Values values, Key key, MethodRef ref) {
    List<Integer> slots = new ArrayList<>();
    int next = 0;
    for (Rep p : ref.parameters()) {
      slots.add(next);
      next += p.isWide() ? 2 : 1;
    }
    List<Integer> leaves = new ArrayList<>();
    int first = key.generator() ? 1 : 0;
    for (int i = first; i < slots.size() - 1; i++) {
      leaves.add(i);
    }
    Consumer<Integer> push = i -> code.load(ref.parameters().get(i), slots.get(i));
    if (key.generator()) {
      code.load(Generators.SELF, 0);
    }
    code.constant(key.twin().frameSize);
    code.newArray(Rep.ANY);
    for (Slot s : key.slots()) {
      code.dup();
      code.constant(s.frameIndex());
      packed(code, values, s.shape(), push, leaves);
      code.arrayStore(Rep.ANY);
    }
    code.load(Rep.Prim.I32, slots.getLast());
    enter(code, values, key.twin(), key.result(), key.generator());
    code.doReturn(key.generator() ? Rep.ANY : key.result());
    code.end();
  }
}
