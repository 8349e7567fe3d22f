package io.krait.typeinfer.check;

import io.krait.frontend.tree.CmpOperator;
import io.krait.frontend.tree.Expr;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What comparisons tell of the places that they compare. */
final class Comparisons {
  private final Program program;
  private final Narrowing narrowing;

  Comparisons(Checker checker, Narrowing narrowing) {
    this.program = checker.program;
    this.narrowing = narrowing;
  }

  boolean narrow(Expr.Compare compare, boolean sense, Env env) {
    Expr left = compare.left();
    Expr right = compare.comparators().get(0);
    CmpOperator op = compare.ops().get(0);
    return switch (op) {
      case IS -> same(left, right, sense, true, env);
      case IS_NOT -> same(left, right, !sense, true, env);
      case EQ -> same(left, right, sense, false, env);
      case NOT_EQ -> same(left, right, !sense, false, env);
      case IN -> contained(left, right, sense, env);
      case NOT_IN -> contained(left, right, !sense, env);
      case LT, LT_E, GT, GT_E -> true;
    };
  }

  private boolean same(Expr left, Expr right, boolean sense, boolean identity, Env env) {
    Expr measured = argument(left, "len");
    if (measured != null && !identity) {
      return length(measured, right, sense, env);
    }
    Expr typed = argument(left, "type");
    if (typed != null) {
      return exactly(typed, right, sense, env);
    }
    if (narrowing.isPlace(left)) {
      Type value = narrowing.quietly(right);
      if (ValueFilter.isSingle(value) || !narrowing.isPlace(right)) {
        return value(left, value, sense, identity, env);
      }
    }
    return !narrowing.isPlace(right) || value(right, narrowing.quietly(left), sense, identity, env);
  }

  /** The argument of a call of a builtin with one argument; null for anything else. */
  private static @Nullable Expr argument(Expr expr, String function) {
    return expr instanceof Expr.Call call
            && call.func() instanceof Expr.Name name
            && name.name().equals(function)
            && call.args().size() == 1
            && call.keywords().isEmpty()
        ? call.args().get(0)
        : null;
  }

  private boolean value(Expr place, Type value, boolean sense, boolean identity, Env env) {
    if (!ValueFilter.isSingle(value)) {
      return true;
    }
    Type known = narrowing.known(place, env);
    Type part = ValueFilter.compare(program, known, value, sense, identity);
    boolean possible = narrowing.set(place, known, part, env);
    narrowing.discriminate(
        place,
        env,
        type ->
            ValueFilter.isSingle(type) || hasSingle(type)
                ? ValueFilter.compare(program, type, value, sense, identity)
                : type);
    return possible;
  }

  private static boolean hasSingle(Type type) {
    for (Type member : Types.members(type)) {
      if (!ValueFilter.isSingle(member)) {
        return false;
      }
    }
    return true;
  }

  private boolean length(Expr place, Expr right, boolean sense, Env env) {
    Integer length =
        narrowing.quietly(right) instanceof Type.LiteralType literal
                && literal.value() instanceof java.math.BigInteger number
                && number.bitLength() < 31
            ? Integer.valueOf(number.intValue())
            : null;
    if (length == null || !narrowing.isPlace(place)) {
      return true;
    }
    Type known = narrowing.known(place, env);
    return narrowing.set(place, known, ValueFilter.length(known, length, sense), env);
  }

  /** {@code type(x) is C}: an instance of that very class. */
  private boolean exactly(Expr place, Expr right, boolean sense, Env env) {
    if (!narrowing.isPlace(place) || !(narrowing.quietly(right) instanceof Type.ClassType cls)) {
      return true;
    }
    Type wanted = TestCalls.plain(cls);
    boolean isFinal = wanted instanceof Type.InstanceType instance && instance.cls().isFinal();
    Type known = narrowing.known(place, env);
    Type part = new InstanceFilter(program).filter(known, List.of(wanted), sense, isFinal);
    return narrowing.set(place, known, part, env);
  }

  private boolean contained(Expr left, Expr right, boolean sense, Env env) {
    String key = SourceLiterals.string(left);
    if (key != null && narrowing.isPlace(right)) {
      Type known = narrowing.known(right, env);
      return narrowing.set(right, known, ValueFilter.hasKey(known, key, sense), env);
    }
    if (!narrowing.isPlace(left)) {
      return true;
    }
    List<Type> values = elements(right, sense);
    if (values == null) {
      return true;
    }
    Type known = narrowing.known(left, env);
    Type part = ValueFilter.contained(program, known, values, sense);
    boolean possible = narrowing.set(left, known, part, env);
    narrowing.discriminate(
        left,
        env,
        type -> hasSingle(type) ? ValueFilter.contained(program, type, values, sense) : type);
    return possible;
  }

  /** What the elements of a container may be; null if that is not known. */
  private @Nullable List<Type> elements(Expr container, boolean sense) {
    List<Expr> written =
        switch (container) {
          case Expr.Tuple tuple -> tuple.elts();
          case Expr.ListExpr list -> list.elts();
          case Expr.Set set -> set.elts();
          default -> null;
        };
    if (written != null) {
      List<Type> types = new ArrayList<>();
      for (Expr each : written) {
        if (each instanceof Expr.Starred) {
          return null;
        }
        types.addAll(Types.members(narrowing.quietly(each)));
      }
      return types;
    }
    Type type = Types.expand(narrowing.quietly(container));
    if (type instanceof Type.TupleType tuple && Types.variadicIndex(tuple.items()) < 0) {
      List<Type> types = new ArrayList<>();
      tuple.items().forEach(item -> types.addAll(Types.members(item)));
      return types;
    }
    if (!sense || Types.widen(type).equals(program.str()) || type instanceof Type.AnyType) {
      return null;
    }
    Type element = type instanceof Type.UnionType ? null : Iteration.of(program, type);
    return element == null ? null : Types.members(element);
  }
}
