package io.krait.typeinfer.check;

import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.Keyword;
import io.krait.typeinfer.check.Type.InstanceType;
import io.krait.typeinfer.check.Type.LiteralStringType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Methods of strings that give literal strings for literal strings (PEP 675, appendix C). */
final class LiteralStrings {
  private static final Set<String> KEEPING =
      Set.of(
          "capitalize",
          "casefold",
          "center",
          "expandtabs",
          "format",
          "join",
          "ljust",
          "lower",
          "lstrip",
          "partition",
          "removeprefix",
          "removesuffix",
          "replace",
          "rjust",
          "rpartition",
          "rsplit",
          "rstrip",
          "split",
          "splitlines",
          "strip",
          "swapcase",
          "title",
          "upper",
          "zfill");

  private LiteralStrings() {}

  /**
   * The result of a method call, given what the stub says of it.
   *
   * @param receiver what the method was looked up on; null if that was not recorded
   */
  static Type result(Checker checker, Expr.Call call, @Nullable Type receiver, Type result) {
    if (receiver == null
        || !isLiteral(receiver)
        || !(call.func() instanceof Expr.Attribute method)
        || !KEEPING.contains(method.attr())) {
      return result;
    }
    boolean[] literal = {true};
    checker.silently(() -> {
      for (Expr arg : call.args()) {
        literal[0] = literal[0] && keeps(checker, arg);
      }
      for (Keyword keyword : call.keywords()) {
        literal[0] = literal[0] && keeps(checker, keyword.value());
      }
    });
    return literal[0] ? replaced(result) : result;
  }

  static boolean isLiteral(Type type) {
    for (Type member : Types.members(type)) {
      boolean literal =
          member instanceof LiteralStringType
              || (member instanceof Type.LiteralType known && known.value() instanceof String);
      if (!literal) {
        return false;
      }
    }
    return !(type instanceof Type.NeverType);
  }

  /** A literal string, an iterable of them, or what is no string at all. */
  private static boolean keeps(Checker checker, Expr arg) {
    Type type = checker.infer(arg, null);
    if (isLiteral(type)) {
      return true;
    }
    if (type instanceof Type.AnyType || isStr(type)) {
      return false;
    }
    Type item = Iteration.of(checker.program, type);
    return item == null || isLiteral(item) || isDisplayOfLiterals(checker, arg);
  }

  private static boolean isDisplayOfLiterals(Checker checker, Expr arg) {
    return arg instanceof Expr.ListExpr list
        && list.elts().stream().allMatch(each -> isLiteral(checker.infer(each, null)));
  }

  private static boolean isStr(Type type) {
    return Types.contains(type, part -> part instanceof InstanceType i && i.cls().isBuiltin("str"));
  }

  /** The type with str replaced by LiteralString. */
  private static Type replaced(Type type) {
    return switch (type) {
      case InstanceType instance when instance.cls().isBuiltin("str") ->
          LiteralStringType.LITERAL_STRING;
      case InstanceType instance -> new InstanceType(instance.cls(), all(instance.args()));
      case Type.TupleType tuple -> new Type.TupleType(all(tuple.items()));
      default -> type;
    };
  }

  private static List<Type> all(List<Type> types) {
    List<Type> result = new ArrayList<>();
    types.forEach(each -> result.add(replaced(each)));
    return List.copyOf(result);
  }
}
