package io.krait.typeinfer.check;

import io.krait.frontend.source.Diagnostic;
import io.krait.frontend.source.Span;
import io.krait.frontend.tree.Expr;
import io.krait.typeinfer.check.ArgumentMatch.Pair;
import io.krait.typeinfer.check.Signature.Param;
import io.krait.typeinfer.check.Type.AnyType;
import io.krait.typeinfer.check.Type.CallableType;
import io.krait.typeinfer.check.Type.OverloadedType;
import io.krait.typeinfer.check.Type.TypeVarType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Calls: arguments are matched, type variables solved, and the result is what follows. */
final class Calls {
  private static final int MAX_DEPTH = 40;

  private final Program program;
  private final @Nullable Checker checker;
  private final Overloads overloads;
  private final Constructors constructors;
  private int depth;

  Calls(Program program) {
    this(program, null);
  }

  Calls(Program program, @Nullable Checker checker) {
    this.program = program;
    this.checker = checker;
    this.overloads = new Overloads(program, this, checker);
    this.constructors = new Constructors(program, this, checker);
  }

  /**
   * What a call gives.
   *
   * @param fits whether the arguments are taken
   */
  record Result(Type type, boolean fits) {
    static final Result UNKNOWN = new Result(AnyType.UNKNOWN, true);
  }

  /** What calling a value with arguments of these types gives; Any where they do not fit. */
  Type resultOf(Type callee, List<Type> types) {
    List<Arg> args = new ArrayList<>();
    types.forEach(type -> args.add(Arg.of(type)));
    return call(callee, args, null, null).type();
  }

  /** Like {@link #resultOf}; null where the arguments do not fit. */
  @Nullable Type tryCall(Type callee, List<Type> types) {
    List<Arg> args = new ArrayList<>();
    types.forEach(type -> args.add(Arg.of(type)));
    Result result = call(callee, args, null, null);
    return result.fits() ? result.type() : null;
  }

  /**
   * Calls a value.
   *
   * @param node where to report; null to be silent
   */
  Result call(Type callee, List<Arg> args, @Nullable Type expected, @Nullable Expr node) {
    if (depth > MAX_DEPTH) {
      return Result.UNKNOWN;
    }
    depth++;
    try {
      return dispatch(Types.expand(callee), args, expected, node);
    } finally {
      depth--;
    }
  }

  private Result dispatch(
      Type callee, List<Arg> args, @Nullable Type expected, @Nullable Expr node) {
    return switch (callee) {
      case CallableType callable -> {
        DeprecationRules.called(checker, callable, node);
        yield single(callable, args, expected, node);
      }
      case OverloadedType overloaded -> overloads.call(overloaded, args, expected, node);
      case Type.ClassType cls -> constructors.call(cls, args, expected, node);
      case AnyType any -> {
        args.forEach(arg -> arg.type(checker, null));
        yield Result.UNKNOWN;
      }
      case Type.NeverType never -> new Result(never, true);
      case Type.UnionType union -> {
        List<Type> all = new ArrayList<>();
        boolean fits = true;
        for (Type member : Types.members(union)) {
          Result result = call(member, args, expected, node);
          all.add(result.type());
          fits &= result.fits();
        }
        yield new Result(Types.union(all), fits);
      }
      case Type.TypeFormType form -> notCallable(callee, args, node);
      case TypeVarType variable -> {
        Type bound = variable.decl().bound();
        yield bound == null ? notCallable(callee, args, node) : call(bound, args, expected, node);
      }
      default -> {
        Attributes.Access call = new Attributes(program).access(callee, "__call__");
        if (call == null) {
          yield notCallable(callee, args, node);
        }
        yield call(call.type(), args, expected, node);
      }
    };
  }

  private Result notCallable(Type callee, List<Arg> args, @Nullable Expr node) {
    args.forEach(arg -> arg.type(checker, null));
    error(node, "not-callable", "Type \"" + callee.show() + "\" cannot be called", null);
    return new Result(AnyType.UNKNOWN, false);
  }

  void error(@Nullable Expr node, String code, String message, @Nullable Arg at) {
    error(node, code, message, at, List.of());
  }

  private void error(
      @Nullable Expr node,
      String code,
      String message,
      @Nullable Arg at,
      List<Diagnostic.Related> related) {
    if (node != null && checker != null) {
      Span span = at == null ? null : at.span();
      checker.error(code, message, span == null ? node.span() : span, related);
    }
  }

  /** A call of one signature. */
  Result single(
      CallableType callable, List<Arg> args, @Nullable Type expected, @Nullable Expr node) {
    Result spread = overloadedArgument(callable, args);
    if (spread != null) {
      return spread;
    }
    Type guide = expected == null ? null : solvedHint(expected);
    if (guide != null && !(guide instanceof AnyType) && hasOwnVariables(callable)) {
      Attempt guided = attempt(callable, args, guide, null);
      if (guided.fits) {
        return node == null ? guided.result() : attempt(callable, args, guide, node).result();
      }
    }
    return attempt(callable, args, null, node).result();
  }

  /**
   * An overloaded function for a {@code Callable[P, R]}: the result holds for each overload. Null
   * where there is no such argument.
   */
  private @Nullable Result overloadedArgument(CallableType callable, List<Arg> args) {
    boolean specs =
        callable.signature().returns() instanceof CallableType made
            && made.signature().spec() != null;
    if (!specs) {
      return null;
    }
    for (int i = 0; i < args.size(); i++) {
      Arg arg = args.get(i);
      Type type = arg.isContextual() ? AnyType.UNKNOWN : arg.type(checker, null);
      Type function = new Assignability(program, null).callables().asCallable(type);
      if (!(function instanceof OverloadedType overloaded)) {
        continue;
      }
      List<CallableType> results = new ArrayList<>();
      for (CallableType each : overloaded.overloads()) {
        List<Arg> replaced = new ArrayList<>(args);
        replaced.set(i, arg.withType(each));
        Attempt attempt = attempt(callable, replaced, null, null);
        if (attempt.fits && attempt.result().type() instanceof CallableType made) {
          results.add(made);
        }
      }
      return results.isEmpty()
          ? null
          : new Result(
              results.size() == 1 ? results.get(0) : new OverloadedType(List.copyOf(results)),
              true);
    }
    return null;
  }

  /** What a call around this one has not found yet says nothing here. */
  private static Type solvedHint(Type expected) {
    return new Substitution(
            variable -> variable.scope() instanceof Generics.Fresh ? AnyType.UNKNOWN : null)
        .apply(expected);
  }

  private static boolean hasOwnVariables(CallableType callable) {
    return Types.hasVariable(callable.signature().returns());
  }

  Attempt attempt(
      CallableType callable, List<Arg> args, @Nullable Type expected, @Nullable Expr node) {
    Attempt attempt = new Attempt(callable, args, node);
    if (checker != null && node == null) {
      checker.silently(() -> attempt.run(expected));
    } else {
      attempt.run(expected);
    }
    return attempt;
  }

  /** One evaluation of one signature. */
  final class Attempt {
    final Constraints constraints = new Constraints();
    final Assignability relation = new Assignability(program, constraints);
    private final @Nullable Expr node;
    private final List<Arg> args;
    private final List<TypeVarType> own;
    private final Substitution fresh;
    final CallableType callable;
    private final Signature signature;
    boolean fits = true;
    boolean arityFits = true;
    boolean unbounded;
    private Type returned = AnyType.UNKNOWN;

    Attempt(CallableType callable, List<Arg> args, @Nullable Expr node) {
      this.callable = callable;
      this.args = args;
      this.node = node;
      this.own = openVariables(callable);
      for (Arg arg : args) {
        if (arg.isFixed()) {
          List<TypeVarType> given = new ArrayList<>();
          Types.variables(arg.type(null, null), given);
          given.removeIf(v -> !(v.scope() instanceof Generics.Fresh) || own.contains(v));
          own.addAll(given);
        }
      }
      this.fresh = Generics.fresh(own, constraints);
      this.signature = fresh.apply(callable).signature();
    }

    Result result() {
      return new Result(returned, fits);
    }

    private void fail(String code, String message, @Nullable Arg at) {
      fits = false;
      error(
          node,
          code,
          message,
          at,
          RelatedPlaces.definition(callable.function(), "it is defined here"));
    }

    void run(@Nullable Type expected) {
      if (expected != null && !relation.attempt(signature.returns(), expected)) {
        // A hint only; what it says may not hold.
      }
      ArgumentMatch match = ArgumentMatch.of(program, signature, args, checker);
      unbounded = match.unbounded;
      for (ArgumentMatch.Fault fault : match.faults) {
        arityFits = false;
        fail(fault.code(), fault.message(), fault.arg());
      }
      pairs(match.pairs);
      packed(match);
      rest(match);
      finish();
    }

    /** Plain arguments first: lambdas and generic functions learn from them. */
    private void pairs(List<Pair> pairs) {
      for (boolean late : new boolean[] {false, true}) {
        for (Pair pair : pairs) {
          if (isLate(pair) == late) {
            pair(pair);
          }
        }
      }
    }

    private boolean isLate(Pair pair) {
      return pair.arg().expr instanceof Expr.Lambda && !pair.arg().isFixed();
    }

    private void pair(Pair pair) {
      Type wanted = pair.param().type();
      Type item = pair.item();
      Type given = item != null ? item : pair.arg().type(checker, known(wanted));
      if (pair.arg().isFixed()) {
        // A receiver names the call's own variables.
        given = fresh.apply(given);
      }
      if (!relation.attempt(given, wanted)) {
        if (item == null && pair.arg().isContextual() && Types.hasVariable(wanted)) {
          Type again = pair.arg().type(checker, null);
          if (relation.attempt(again, wanted)) {
            return;
          }
        }
        fail(
            "invalid-argument",
            "Type \""
                + given.show()
                + "\" is not assignable to parameter \""
                + pair.param().name()
                + "\" of type \""
                + solved(wanted).show()
                + "\"",
            pair.arg());
      }
    }

    /** The expected type as far as it is known; open variables stay out of it. */
    private Type known(Type wanted) {
      return new Substitution(variable -> constraints.isOpen(variable) ? partial(variable) : null)
          .apply(wanted);
    }

    private @Nullable Type partial(TypeVarType variable) {
      return constraints.solution(variable, relation);
    }

    /** Arguments for {@code *args: *Ts} make one tuple. */
    private void packed(ArgumentMatch match) {
      Param param = match.packedParam;
      if (param == null || !(param.type() instanceof Type.Unpacked unpacked)) {
        return;
      }
      List<Type> items = new ArrayList<>();
      for (Arg arg : match.packed) {
        Type type = arg.type(checker, null);
        if (arg.kind == Arg.Kind.STAR && type instanceof Type.TupleType tuple) {
          items.addAll(tuple.items());
        } else {
          items.add(Types.widen(type));
        }
      }
      Type given = new Type.TupleType(List.copyOf(items));
      if (!relation.attempt(given, unpacked.inner())) {
        fail(
            "invalid-argument",
            "Arguments of types \""
                + given.show()
                + "\" do not fit \"*"
                + param.name()
                + ": "
                + unpacked.inner().show()
                + "\"",
            match.packed.isEmpty() ? null : match.packed.get(0));
      }
    }

    /** Arguments that a ParamSpec stands for. */
    private void rest(ArgumentMatch match) {
      TypeVarType spec = signature.spec();
      if (spec == null) {
        match.rest.forEach(arg -> arg.type(checker, null));
        return;
      }
      Type value = constraints.isOpen(spec) ? constraints.exact(spec) : spec;
      if (value instanceof Type.ParameterList list) {
        List<Arg> left = match.rest;
        ArgumentMatch inner = ArgumentMatch.of(program, list.signature(), left, checker);
        for (ArgumentMatch.Fault fault : inner.faults) {
          arityFits = false;
          fail(fault.code(), fault.message(), fault.arg());
        }
        pairs(inner.pairs);
        packed(inner);
        if (list.signature().spec() != null) {
          specArguments(inner.rest, list.signature().spec());
        }
        return;
      }
      specArguments(match.rest, value instanceof TypeVarType other ? other : spec);
    }

    private void specArguments(List<Arg> left, TypeVarType spec) {
      boolean args = false;
      boolean kwargs = false;
      for (Arg arg : left) {
        Type type = arg.type(checker, null);
        if (type instanceof Type.ParamSpecPart part && part.spec().equals(spec)) {
          args |= part.args() && arg.kind == Arg.Kind.STAR;
          kwargs |= !part.args() && arg.kind == Arg.Kind.DOUBLE_STAR;
        } else if (!(type instanceof AnyType)) {
          if (!constraints.isOpen(spec)) {
            fail(
                "invalid-argument",
                "Only \"*args\" and \"**kwargs\" can stand for ParamSpec \""
                    + spec.decl().name
                    + "\"",
                arg);
            return;
          }
        }
      }
      if (!(args && kwargs) && !constraints.isOpen(spec)) {
        boolean anyStar =
            left.stream().anyMatch(a -> a.kind != Arg.Kind.PLAIN)
                && left.stream().allMatch(a -> a.type(checker, null) instanceof AnyType);
        if (!anyStar) {
          fail(
              "missing-argument",
              "\"*args\" and \"**kwargs\" of ParamSpec \"" + spec.decl().name + "\" are missing",
              null);
        }
      }
    }

    private void finish() {
      returned = solved(signature.returns());
      if (returned instanceof Type.GuardType && callable.function() == null) {
        returned = signature.returns();
      }
    }

    /** A type with the call's own variables replaced by what they were found to be. */
    Type solved(Type type) {
      Map<TypeVarType, Type> map = new HashMap<>();
      List<TypeVarType> unsolved = new ArrayList<>();
      for (TypeVarType variable : constraints.variables()) {
        Type solution = constraints.solution(variable, relation);
        if (solution != null) {
          map.put(variable, solution);
        } else {
          unsolved.add(variable);
        }
      }
      Type partly = type;
      for (int i = 0; i < 3; i++) {
        partly = Substitution.of(map).apply(partly);
      }
      // A callable that is returned stays generic in what the arguments do not tell.
      List<TypeVarType> inCallables = new ArrayList<>();
      Types.members(partly).stream()
          .filter(t -> t instanceof CallableType || t instanceof OverloadedType)
          .forEach(t -> Types.variables(t, inCallables));
      unsolved.removeAll(inCallables);
      for (TypeVarType variable : unsolved) {
        Type byDefault = variable.decl().defaultType();
        map.put(
            variable,
            byDefault == null ? TypeArguments.unknown(variable) : withDefaults(byDefault, map));
      }
      Type result = type;
      for (int i = 0; i < 4; i++) {
        Type next = Substitution.of(map).apply(result);
        if (next.equals(result)) {
          break;
        }
        result = next;
      }
      return result;
    }

    private Type withDefaults(Type byDefault, Map<TypeVarType, Type> map) {
      return new Substitution(
              variable -> {
                for (Map.Entry<TypeVarType, Type> entry : map.entrySet()) {
                  if (entry.getKey().decl() == variable.decl()) {
                    return entry.getValue();
                  }
                }
                return null;
              })
          .apply(byDefault);
    }
  }

  /**
   * The variables of a callable that a call solves: its own, and those that nothing around binds.
   */
  private List<TypeVarType> openVariables(CallableType callable) {
    List<TypeVarType> found = new ArrayList<>();
    Types.variables(callable, found);
    found.removeIf(variable -> !isOpen(variable, callable));
    return found;
  }

  private boolean isOpen(TypeVarType variable, CallableType callable) {
    if (variable.scope() instanceof Generics.Fresh) {
      return true;
    }
    if (variable.decl().isSelf()) {
      return false;
    }
    if (callable.function() != null && variable.scope() == callable.function()) {
      return true;
    }
    // Where no body is known, what a method's receiver brings is not for the call to solve.
    return checker == null ? callable.function() == null : !checker.isLive(variable);
  }

  Constructors constructors() {
    return constructors;
  }
}
