package io.krait.codegen.lower;

import io.krait.codegen.ir.MethodRef;
import io.krait.codegen.ir.Rep;
import io.krait.codegen.ir.Rep.Prim;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The runtime methods behind builtin functions, by the representations of the arguments. */
final class BuiltinFunctions {
  private record Key(String name, List<Rep> arguments) {}

  private static final Map<Key, MethodRef> METHODS =
      Map.ofEntries(
          entry("len", Rt.virtual("PyList", "size", "I"), Reps.LIST),
          entry("len", Rt.virtual("PyTuple", "size", "I"), Reps.TUPLE),
          entry("len", Rt.virtual("PyDict", "size", "I"), Reps.DICT),
          entry("len", Rt.of("Typed", "len", "SJ"), Reps.STRING),
          entry("abs", Rt.of("Typed", "abs", "DD"), Prim.F64),
          entry("abs", Rt.of("Typed", "abs", "JA"), Prim.I64),
          entry("min", Rt.of("Typed", "min", "JJJ"), Prim.I64, Prim.I64),
          entry("max", Rt.of("Typed", "max", "JJJ"), Prim.I64, Prim.I64),
          entry("min", Rt.of("Typed", "min", "DDD"), Prim.F64, Prim.F64),
          entry("max", Rt.of("Typed", "max", "DDD"), Prim.F64, Prim.F64),
          entry("float", Rt.of("Typed", "toFloat", "JD"), Prim.I64),
          entry("float", Rt.of("Typed", "same", "DD"), Prim.F64),
          entry("int", Rt.of("Typed", "same", "JJ"), Prim.I64),
          entry("int", Rt.of("Typed", "toInt", "DA"), Prim.F64),
          entry("bool", Rt.of("Typed", "toBool", "JZ"), Prim.I64),
          entry("str", Rt.of("Typed", "str", "JS"), Prim.I64),
          entry("str", Rt.of("Typed", "same", "SS"), Reps.STRING),
          entry("ord", Rt.of("Typed", "ord", "SJ"), Reps.STRING),
          entry("chr", Rt.of("Typed", "chr", "JS"), Prim.I64));

  private BuiltinFunctions() {}

  private static Map.Entry<Key, MethodRef> entry(String name, MethodRef method, Rep... arguments) {
    return Map.entry(new Key(name, List.of(arguments)), method);
  }

  /** The method for a builtin called with such arguments, or null. */
  static @Nullable MethodRef find(String name, List<Rep> arguments) {
    return METHODS.get(new Key(name, arguments));
  }
}
