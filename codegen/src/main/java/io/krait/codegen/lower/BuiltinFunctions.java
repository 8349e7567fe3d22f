package io.krait.codegen.lower;

import io.krait.codegen.ir.MethodRef;
import io.krait.codegen.ir.Rep;
import io.krait.codegen.ir.Rep.Prim;
import io.krait.frontend.tree.Keyword;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The runtime methods behind builtin functions: here the forms for arguments of certain
 * representations; those for any are in {@link BuiltinIndex}.
 */
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
          entry("str", Rt.of("Typed", "str", "DS"), Prim.F64),
          entry("str", Rt.of("Typed", "str", "ZS"), Prim.BOOL),
          entry("int", Rt.of("Typed", "toInt", "SA"), Reps.STRING),
          entry("float", Rt.of("Typed", "toFloat", "SD"), Reps.STRING),
          entry("list", Rt.NEW_LIST),
          entry("dict", Rt.NEW_DICT),
          entry("set", Rt.NEW_SET),
          entry("ord", Rt.of("Typed", "ord", "SJ"), Reps.STRING),
          entry("chr", Rt.of("Typed", "chr", "JS"), Prim.I64));

  /** Classes called with one argument, whatever it is. */
  private static final Map<String, MethodRef> CONVERSIONS =
      Map.of(
          "str", Rt.STR,
          "bool", Rt.TRUTH,
          "list", Rt.of("Iter", "toList", "AL"),
          "tuple", Rt.of("Iter", "toTuple", "AT"),
          "set", Rt.of("Typed", "set", "AN"));

  private BuiltinFunctions() {}

  private static Map.Entry<Key, MethodRef> entry(String name, MethodRef method, Rep... arguments) {
    return Map.entry(new Key(name, List.of(arguments)), method);
  }

  /**
   * The method for a builtin called with such arguments, or null.
   *
   * @param given what is believed of the arguments, those by keyword last
   */
  static @Nullable NativeCall find(String name, List<Rep> given, List<Keyword> keywords) {
    MethodRef method = keywords.isEmpty() ? METHODS.get(new Key(name, given)) : null;
    if (method == null && keywords.isEmpty() && given.size() == 1) {
      method = CONVERSIONS.get(name);
    }
    if (method != null) {
      return NativeCall.plain(method, given.size());
    }
    return CallLowering.FRAME_READERS.contains(name)
        ? null
        : BuiltinIndex.function(name, given, keywords);
  }
}
