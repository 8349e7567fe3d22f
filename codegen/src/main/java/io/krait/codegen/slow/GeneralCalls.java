package io.krait.codegen.slow;

import io.krait.codegen.ir.MethodRef;
import io.krait.codegen.slow.SlowOp.Kind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which calls of compiled code are general: the runtime decides by the class of an operand, or by a
 * name, which code runs. Not general are calls of one Java method that does one thing (a method of
 * a builtin type, a bulk function such as {@code sum}), reading a module's variable out of its
 * cell, and what definitions, imports and handlers do.
 */
final class GeneralCalls {
  private static final String RUNTIME = "io/krait/runtime/";
  private static final Set<String> ITERATIONS =
      Set.of("of", "next", "forLoop", "asPyIterator", "toList", "toTuple");
  private static final Set<String> DISPLAYS =
      Set.of("extend", "addAll", "update", "merge", "mergeOne", "starArguments");

  private GeneralCalls() {}

  /** The kind of a call, or null if it is direct. */
  static @Nullable Kind kind(MethodRef target) {
    if (target.kind() == MethodRef.Kind.NEW) {
      return target.owner().endsWith("$Functions") ? Kind.FUNCTION_OBJECT : null;
    }
    String owner = target.owner();
    return owner.startsWith(RUNTIME)
        ? runtime(owner.substring(RUNTIME.length()), target.name())
        : null;
  }

  private static @Nullable Kind runtime(String owner, String name) {
    return switch (owner) {
      case "Ops" -> operation(name);
      case "Attrs" -> Kind.ATTRIBUTE;
      case "Calls" -> Kind.CALL;
      case "MethodCalls" -> name.startsWith("call") ? Kind.METHOD_CALL : Kind.ATTRIBUTE;
      case "Iter" -> iteration(name);
      case "Displays" -> DISPLAYS.contains(name) ? Kind.ITERATION : null;
      case "Delegation" -> name.equals("of") || name.equals("await") ? Kind.ITERATION : null;
      case "FrameCalls" -> Kind.FRAME;
      case "With" -> Kind.CONTEXT;
      case "Async" -> name.equals("isEnd") || name.equals("entered") ? null : Kind.CONTEXT;
      case "MatchOps" -> name.startsWith("is") ? null : Kind.PATTERN;
      case "Typed" -> name.equals("concat") ? Kind.CONCAT : null;
      default -> builtin(owner, name);
    };
  }

  private static @Nullable Kind operation(String name) {
    return switch (name) {
      case "is" -> null;
      case "getItem", "setItem", "delItem" -> Kind.SUBSCRIPT;
      case "contains" -> Kind.MEMBERSHIP;
      case "truth" -> Kind.TRUTH;
      case "len" -> Kind.LENGTH;
      case "str", "repr", "ascii", "format" -> Kind.CONVERSION;
      default -> Kind.OPERATOR;
    };
  }

  private static @Nullable Kind iteration(String name) {
    return name.startsWith("unpack")
        ? Kind.UNPACKING
        : ITERATIONS.contains(name) ? Kind.ITERATION : null;
  }

  /** Builtin functions that ask the class of what they are given. */
  private static @Nullable Kind builtin(String owner, String name) {
    return switch (owner) {
      case "module/BuiltinIterators" ->
          switch (name) {
            case "len" -> Kind.LENGTH;
            case "iter", "next" -> Kind.ITERATION;
            default -> null;
          };
      case "module/BuiltinObjects" ->
          switch (name) {
            case "getattr", "hasattr", "setattr", "delattr" -> Kind.ATTRIBUTE;
            case "repr", "ascii", "format" -> Kind.CONVERSION;
            case "hash" -> Kind.OPERATOR;
            default -> null;
          };
      case "module/BuiltinNumbers" ->
          switch (name) {
            case "abs", "divmod", "pow", "round" -> Kind.OPERATOR;
            default -> null;
          };
      default -> name.equals("contains") ? Kind.MEMBERSHIP : null;
    };
  }
}
