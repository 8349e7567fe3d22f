package io.krait.codegen.emit;

import io.krait.codegen.ir.IrFunction;
import io.krait.codegen.ir.MethodRef;
import io.krait.codegen.ir.Rep;
import io.krait.codegen.ir.Var;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which class each static method goes to: the one that lowering named, or, when that would hold too
 * much for one constant pool, a further one. Calls are sent after the methods.
 */
final class Placement {
  private static final int MAX_OPERATIONS = 12_000;

  private final IdentityHashMap<IrFunction, String> owners = new IdentityHashMap<>();
  private final IdentityHashMap<IrFunction, GeneratorClass> generators = new IdentityHashMap<>();
  private final Map<String, MethodRef> moved = new HashMap<>();
  private final Map<String, Integer> filled = new HashMap<>();

  /** Decides for a function. */
  void place(IrFunction f) {
    if (owners.containsKey(f)) {
      return;
    }
    if (f.kind == IrFunction.Kind.VIRTUAL) {
      owners.put(f, f.owner);
      return;
    }
    int size = 20;
    for (var b : f.blocks) {
      size += b.ops.size() + 1;
    }
    int before = filled.getOrDefault(f.owner, 0);
    filled.put(f.owner, before + size);
    int number = before / MAX_OPERATIONS;
    String owner = number == 0 ? f.owner : f.owner + "$More" + number;
    owners.put(f, owner);
    if (number > 0) {
      MethodRef old = method(f, f.owner);
      moved.put(key(old), method(f, owner));
    }
  }

  /** Says what class the generators of a function have. */
  void generatorClass(IrFunction body, GeneratorClass cls) {
    generators.put(body, cls);
  }

  /** The class of a function's generators; null for a twin, which keeps all in the frame. */
  @Nullable GeneratorClass generatorClass(IrFunction body) {
    return generators.get(body);
  }

  String owner(IrFunction f) {
    return owners.getOrDefault(f, f.owner);
  }

  /** Where a call really goes. */
  MethodRef target(MethodRef ref) {
    return moved.isEmpty() ? ref : moved.getOrDefault(key(ref), ref);
  }

  private static String key(MethodRef ref) {
    return ref.owner() + "." + ref.name() + ref.descriptor();
  }

  /** The method that a function is emitted as. */
  MethodRef method(IrFunction f) {
    return method(f, owner(f));
  }

  private static MethodRef method(IrFunction f, String owner) {
    List<Rep> parameters = new ArrayList<>();
    switch (f.kind) {
      case PLAIN -> f.parameters.forEach(p -> parameters.add(p.rep()));
      case VIRTUAL -> f.parameters.stream().skip(1).map(Var::rep).forEach(parameters::add);
      case TWIN -> {
        parameters.add(RuntimeCalls.OBJECTS);
        parameters.add(Rep.Prim.I32);
      }
      case GENERATOR -> {
        parameters.add(Generators.SELF);
        parameters.add(Rep.ANY);
        parameters.add(Generators.EXCEPTION);
        parameters.add(Rep.Prim.I32);
      }
    }
    boolean resumable = f.kind == IrFunction.Kind.TWIN || f.kind == IrFunction.Kind.GENERATOR;
    MethodRef.Kind kind =
        f.kind == IrFunction.Kind.VIRTUAL ? MethodRef.Kind.VIRTUAL : MethodRef.Kind.STATIC;
    Rep result = resumable || f.result == null ? Rep.ANY : f.result;
    boolean isVoid = !resumable && f.result == null;
    return new MethodRef(kind, owner, f.name, List.copyOf(parameters), result, isVoid);
  }
}
