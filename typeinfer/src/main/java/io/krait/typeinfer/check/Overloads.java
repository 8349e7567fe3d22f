package io.krait.typeinfer.check;

import io.krait.frontend.tree.Expr;
import io.krait.typeinfer.check.Type.AnyType;
import io.krait.typeinfer.check.Type.CallableType;
import io.krait.typeinfer.check.Type.OverloadedType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Calls of overloaded functions, in the steps of the specification ("Overload call evaluation").
 */
final class Overloads {
  /** So many combinations of expanded argument types are evaluated. */
  private static final int MAX_EXPANSION = 64;

  private final Program program;
  private final Calls calls;
  private final @Nullable Checker checker;

  Overloads(Program program, Calls calls, @Nullable Checker checker) {
    this.program = program;
    this.calls = calls;
    this.checker = checker;
  }

  Calls.Result call(
      OverloadedType overloaded, List<Arg> args, @Nullable Type expected, @Nullable Expr node) {
    // Step 1: those that cannot take so many arguments go.
    List<CallableType> left = new ArrayList<>();
    for (CallableType each : overloaded.overloads()) {
      ArgumentMatch[] match = new ArgumentMatch[1];
      silently(() -> match[0] = ArgumentMatch.of(program, each.signature(), args, checker));
      if (match[0] != null && match[0].faults.isEmpty()) {
        left.add(each);
      }
    }
    if (left.size() == 1) {
      return calls.single(left.get(0), args, expected, node);
    }
    if (left.isEmpty()) {
      args.forEach(arg -> silently(() -> arg.type(checker, null)));
      calls.error(node, "no-matching-overload", message(args), null);
      return new Calls.Result(AnyType.UNKNOWN, false);
    }
    // Steps 2 and 4 to 6.
    Calls.Result found = evaluate(left, args, expected, node);
    if (found != null) {
      return found;
    }
    // Step 3: the types of arguments are expanded, one after the other.
    Type expanded = expand(left, args, expected);
    if (expanded != null) {
      return new Calls.Result(expanded, true);
    }
    calls.error(node, "no-matching-overload", message(args), null);
    return new Calls.Result(AnyType.UNKNOWN, false);
  }

  private String message(List<Arg> args) {
    StringBuilder types = new StringBuilder();
    for (Arg arg : args) {
      Type[] type = {AnyType.UNKNOWN};
      silently(() -> type[0] = arg.type(checker, null));
      types.append(types.isEmpty() ? "" : ", ").append(type[0].show());
    }
    return "No overload takes arguments of types (" + types + ")";
  }

  private void silently(Runnable run) {
    if (checker == null) {
      run.run();
    } else {
      checker.silently(run);
    }
  }

  private Calls.@Nullable Result evaluate(
      List<CallableType> left, List<Arg> args, @Nullable Type expected, @Nullable Expr node) {
    List<Calls.Attempt> fitting = new ArrayList<>();
    for (CallableType each : left) {
      Calls.Attempt attempt = null;
      if (expected != null && !(expected instanceof AnyType)) {
        attempt = calls.attempt(each, args, expected, null);
      }
      if (attempt == null || !attempt.fits) {
        attempt = calls.attempt(each, args, null, null);
      }
      if (attempt.fits) {
        fitting.add(attempt);
        if (fitting.size() == 1 && !hasAny(args) && !attempt.unbounded) {
          break;
        }
      }
    }
    if (fitting.isEmpty()) {
      return null;
    }
    Calls.Attempt first = fitting.get(0);
    // Step 4: an argument of unknown length prefers a variadic parameter.
    if (first.unbounded && fitting.size() > 1) {
      for (Calls.Attempt attempt : fitting) {
        boolean variadic =
            attempt.callable.signature().find(Signature.Kind.VAR_POSITIONAL) != null
                || attempt.callable.signature().find(Signature.Kind.VAR_KEYWORD) != null;
        if (variadic) {
          first = attempt;
          break;
        }
      }
    }
    // Step 5: with Any among the arguments, several may be meant.
    if (fitting.size() > 1 && hasAny(args) && isAmbiguous(fitting, args)) {
      Type result = fitting.get(0).result().type();
      for (Calls.Attempt attempt : fitting) {
        Assignability relation = new Assignability(program, null);
        if (!equivalent(relation, attempt.result().type(), result)) {
          return Calls.Result.UNKNOWN;
        }
      }
      return new Calls.Result(result, true);
    }
    if (node == null) {
      return first.result();
    }
    DeprecationRules.called(checker, first.callable, node);
    return calls.single(first.callable, args, expected, node);
  }

  private static boolean equivalent(Assignability relation, Type a, Type b) {
    return a.equals(b) || (!Types.hasAny(a) && !Types.hasAny(b) && relation.same(a, b));
  }

  private boolean hasAny(List<Arg> args) {
    for (Arg arg : args) {
      Type[] type = {AnyType.UNKNOWN};
      silently(() -> type[0] = arg.type(checker, null));
      if (Types.hasAny(type[0])) {
        return true;
      }
    }
    return false;
  }

  /** Whether the Any arguments reach parameters that differ between the overloads left. */
  private boolean isAmbiguous(List<Calls.Attempt> fitting, List<Arg> args) {
    for (int i = 0; i < args.size(); i++) {
      Arg arg = args.get(i);
      Type[] type = {AnyType.UNKNOWN};
      silently(() -> type[0] = arg.type(checker, null));
      if (!Types.hasAny(type[0])) {
        continue;
      }
      Type first = null;
      for (Calls.Attempt attempt : fitting) {
        Type wanted = parameter(attempt.callable, args, arg);
        if (first == null) {
          first = wanted;
        } else if (!first.equals(wanted)) {
          // A concrete Any value of the first overload's parameter type settles nothing.
          Assignability relation = new Assignability(program, null);
          if (!materialises(relation, type[0], first)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** Whether the type fits whatever its Any parts stand for. */
  private static boolean materialises(Assignability relation, Type given, Type wanted) {
    Type top = replaceAny(relation.program(), given);
    return relation.closed(top, wanted);
  }

  private static Type replaceAny(Program program, Type type) {
    return switch (type) {
      case AnyType any -> program.object();
      case Type.InstanceType instance ->
          new Type.InstanceType(
              instance.cls(), instance.args().stream().map(a -> replaceAny(program, a)).toList());
      case Type.TupleType tuple ->
          new Type.TupleType(tuple.items().stream().map(a -> replaceAny(program, a)).toList());
      case Type.Unbounded many -> new Type.Unbounded(replaceAny(program, many.element()));
      case Type.UnionType union ->
          Types.union(union.members().stream().map(a -> replaceAny(program, a)).toList());
      default -> type;
    };
  }

  private Type parameter(CallableType callable, List<Arg> args, Arg arg) {
    ArgumentMatch[] match = new ArgumentMatch[1];
    silently(() -> match[0] = ArgumentMatch.of(program, callable.signature(), args, checker));
    ArgumentMatch found = match[0];
    if (found != null) {
      for (ArgumentMatch.Pair pair : found.pairs) {
        if (pair.arg() == arg) {
          return pair.param().type();
        }
      }
    }
    return AnyType.UNKNOWN;
  }

  /** The union of the results over the members of an argument's type; null if some fit nothing. */
  private @Nullable Type expand(List<CallableType> left, List<Arg> args, @Nullable Type expected) {
    List<List<Arg>> rows = new ArrayList<>();
    rows.add(args);
    for (int i = 0; i < args.size(); i++) {
      Arg arg = args.get(i);
      Type[] type = {AnyType.UNKNOWN};
      silently(() -> type[0] = arg.type(checker, null));
      List<Type> members = expanded(type[0]);
      if (members.size() < 2) {
        continue;
      }
      List<List<Arg>> next = new ArrayList<>();
      for (List<Arg> row : rows) {
        for (Type member : members) {
          List<Arg> replaced = new ArrayList<>(row);
          replaced.set(i, arg.withType(member));
          next.add(replaced);
        }
      }
      if (next.size() > MAX_EXPANSION) {
        return null;
      }
      rows = next;
      Type result = all(left, rows, expected);
      if (result != null) {
        return result;
      }
    }
    return null;
  }

  private @Nullable Type all(
      List<CallableType> left, List<List<Arg>> rows, @Nullable Type expected) {
    List<Type> results = new ArrayList<>();
    for (List<Arg> row : rows) {
      Calls.Result found = evaluate(left, row, expected, null);
      if (found == null) {
        return null;
      }
      results.add(found.type());
    }
    return Types.union(results);
  }

  private List<Type> expanded(Type type) {
    List<Type> result = new ArrayList<>();
    for (Type member : Types.members(type)) {
      if (member instanceof Type.TupleType tuple && Types.variadicIndex(tuple.items()) < 0) {
        result.addAll(tuples(tuple));
      } else if (member instanceof Type.ClassType cls
          && cls.instance() instanceof Type.UnionType union) {
        Types.members(union).forEach(each -> result.add(new Type.ClassType(each, cls.exact())));
      } else {
        result.addAll(Types.members(Literals.expand(program, member)));
      }
    }
    return result;
  }

  private List<Type> tuples(Type.TupleType tuple) {
    List<List<Type>> rows = new ArrayList<>();
    rows.add(List.of());
    for (Type item : tuple.items()) {
      List<List<Type>> next = new ArrayList<>();
      for (List<Type> row : rows) {
        for (Type member : Types.members(Literals.expand(program, item))) {
          List<Type> longer = new ArrayList<>(row);
          longer.add(member);
          next.add(longer);
        }
      }
      rows = next;
      if (rows.size() > MAX_EXPANSION) {
        return List.of(tuple);
      }
    }
    List<Type> result = new ArrayList<>();
    rows.forEach(row -> result.add(new Type.TupleType(List.copyOf(row))));
    return result;
  }
}
