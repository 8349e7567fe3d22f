package io.krait.typeinfer.check;

import io.krait.frontend.tree.Expr;
import io.krait.typeinfer.check.Signature.Param;
import io.krait.typeinfer.check.Type.AnyType;
import io.krait.typeinfer.check.Type.TypeVarType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Displays and lambdas, guided by what is expected of them. */
final class Displays {
  private final Checker checker;
  private final Program program;

  Displays(Checker checker) {
    this.checker = checker;
    this.program = checker.program;
  }

  /** The arguments that a class must have to be what is expected; null if it cannot be. */
  private @Nullable List<Type> hints(String cls, Type expected) {
    ClassDecl made = program.cls(cls);
    Constraints constraints = new Constraints();
    Substitution fresh = Generics.fresh(made.typeParams(), constraints);
    Assignability relation = new Assignability(program, constraints);
    if (!relation.assignable(fresh.apply(made.instance()), expected)) {
      return null;
    }
    List<Type> args = new ArrayList<>();
    for (TypeVarType param : made.typeParams()) {
      Type found = constraints.exact((TypeVarType) fresh.apply(param));
      args.add(found == null ? AnyType.UNKNOWN : found);
    }
    return args;
  }

  /** Whether no variable of the call around, which the elements are to tell, is among them. */
  private static boolean isSettled(List<Type> hints) {
    return hints.stream()
        .noneMatch(hint ->
            Types.contains(
                hint, t -> t instanceof TypeVarType v && v.scope() instanceof Generics.Fresh));
  }

  private static boolean isHint(@Nullable Type expected) {
    return expected != null && !(expected instanceof AnyType) && !isObject(expected);
  }

  private static boolean isObject(Type type) {
    return type instanceof Type.InstanceType instance && instance.cls().isBuiltin("object");
  }

  Type list(String cls, List<Expr> elements, @Nullable Type expected) {
    if (isHint(expected) && expected != null) {
      for (Type member : Types.members(expected)) {
        List<Type> hints =
            isHint(member) && !(member instanceof TypeVarType) ? hints(cls, member) : null;
        if (hints != null && isSettled(hints) && fits(elements, hints.get(0))) {
          elements.forEach(element -> element(element, hints.get(0)));
          if (!(hints.get(0) instanceof AnyType any) || any.explicit()) {
            return program.instance(cls, hints.get(0));
          }
        }
      }
    }
    List<Type> types = new ArrayList<>();
    List<Type> hint = isHint(expected) && expected != null ? firstHints(cls, expected) : null;
    for (Expr element : elements) {
      Type type = element(element, hint == null ? null : hint.get(0));
      types.add(Types.widen(type));
    }
    return program.instance(cls, types.isEmpty() ? AnyType.UNKNOWN : Types.union(types));
  }

  private @Nullable List<Type> firstHints(String cls, Type expected) {
    for (Type member : Types.members(expected)) {
      List<Type> hints =
          isHint(member) && !(member instanceof TypeVarType) ? hints(cls, member) : null;
      if (hints != null) {
        return hints;
      }
    }
    return null;
  }

  private Type element(Expr element, @Nullable Type hint) {
    if (element instanceof Expr.Starred starred) {
      Type value = checker.infer(starred.value(), null);
      Type item = Iteration.of(program, value);
      if (item == null) {
        checker.error("not-iterable", "\"" + value.show() + "\" is not iterable", starred.span());
        return AnyType.UNKNOWN;
      }
      return item;
    }
    return checker.infer(element, hint instanceof AnyType ? null : hint);
  }

  private boolean fits(List<Expr> elements, Type wanted) {
    boolean[] fits = {true};
    checker.silently(() -> {
      for (Expr element : elements) {
        fits[0] = fits[0] && Assignability.check(program, element(element, wanted), wanted);
      }
    });
    return fits[0];
  }

  Type tuple(Expr.Tuple tuple, @Nullable Type expected) {
    if (isHint(expected) && expected != null) {
      for (Type member : Types.members(expected)) {
        List<Type> wanted = itemHints(member, tuple.elts());
        if (wanted != null) {
          Type[] made = {AnyType.UNKNOWN};
          checker.silently(() -> made[0] = tuple(tuple.elts(), wanted));
          if (Assignability.check(program, made[0], member)) {
            return tuple(tuple.elts(), wanted);
          }
        }
      }
    }
    return tuple(tuple.elts(), null);
  }

  private @Nullable List<Type> itemHints(Type expected, List<Expr> elements) {
    if (expected instanceof Type.TupleType tuple) {
      List<Type> items = tuple.items();
      int variadic = Types.variadicIndex(items);
      if (variadic < 0) {
        return items.size() == elements.size() ? items : null;
      }
      List<Type> result = new ArrayList<>();
      int after = items.size() - variadic - 1;
      for (int i = 0; i < elements.size(); i++) {
        int fromEnd = elements.size() - i;
        if (i < variadic) {
          result.add(items.get(i));
        } else if (fromEnd <= after) {
          result.add(items.get(items.size() - fromEnd));
        } else {
          result.add(
              items.get(variadic) instanceof Type.Unbounded many
                  ? many.element()
                  : AnyType.UNKNOWN);
        }
      }
      return result;
    }
    Type item = expected instanceof TypeVarType ? null : Iteration.of(program, expected);
    if (item == null || item instanceof AnyType) {
      return null;
    }
    List<Type> result = new ArrayList<>();
    elements.forEach(element -> result.add(item));
    return result;
  }

  private Type tuple(List<Expr> elements, @Nullable List<Type> wanted) {
    List<Type> items = new ArrayList<>();
    for (int i = 0; i < elements.size(); i++) {
      Expr element = elements.get(i);
      if (element instanceof Expr.Starred starred) {
        Type inner = Types.expand(checker.infer(starred.value(), null));
        if (inner instanceof Type.TupleType known
            && (Types.variadicIndex(known.items()) < 0 || Types.variadicIndex(items) < 0)) {
          items.addAll(known.items());
        } else {
          Type item = Iteration.of(program, inner);
          items.add(new Type.Unbounded(item == null ? AnyType.UNKNOWN : item));
        }
      } else {
        Type hint = wanted == null ? null : wanted.get(i);
        Type type = checker.infer(element, hint instanceof AnyType ? null : hint);
        boolean taken =
            hint != null
                && !(hint instanceof AnyType)
                && !Types.hasVariable(hint)
                && !(hint instanceof Type.UnionType)
                && type instanceof Type.LiteralType == false
                && Assignability.check(program, type, hint)
                && Types.hasAny(type);
        items.add(taken ? hint : type);
      }
    }
    return new Type.TupleType(List.copyOf(items));
  }

  Type dict(Expr.Dict dict, @Nullable Type expected) {
    if (isHint(expected) && expected != null) {
      for (Type member : Types.members(expected)) {
        if (member instanceof Type.InstanceType instance && instance.cls().isTypedDict()) {
          Type made =
              TypedDicts.display(checker, dict, instance, Types.members(expected).size() > 1);
          if (made != null) {
            return made;
          }
          continue;
        }
        List<Type> hints =
            isHint(member) && !(member instanceof TypeVarType) ? hints("dict", member) : null;
        if (hints != null && isSettled(hints) && fits(dict, hints)) {
          return items(dict, hints, true);
        }
      }
    }
    List<Type> hints = isHint(expected) && expected != null ? firstHints("dict", expected) : null;
    return items(dict, hints, false);
  }

  private boolean fits(Expr.Dict dict, List<Type> hints) {
    boolean[] fits = {true};
    checker.silently(() -> {
      for (int i = 0; i < dict.values().size(); i++) {
        Expr key = dict.keys().get(i);
        Expr value = dict.values().get(i);
        if (key == null) {
          Type merged = checker.infer(value, null);
          fits[0] =
              fits[0]
                  && Assignability.check(
                      program, merged, program.typing("Mapping", hints.get(0), hints.get(1)));
        } else {
          fits[0] =
              fits[0]
                  && Assignability.check(program, hinted(key, hints.get(0)), hints.get(0))
                  && Assignability.check(program, hinted(value, hints.get(1)), hints.get(1));
        }
      }
    });
    return fits[0];
  }

  private Type hinted(Expr expr, Type hint) {
    return checker.infer(expr, hint instanceof AnyType ? null : hint);
  }

  private Type items(Expr.Dict dict, @Nullable List<Type> hints, boolean fixed) {
    List<Type> keys = new ArrayList<>();
    List<Type> values = new ArrayList<>();
    for (int i = 0; i < dict.values().size(); i++) {
      Expr key = dict.keys().get(i);
      Expr value = dict.values().get(i);
      if (key == null) {
        Type merged = checker.infer(value, null);
        Type k = Iteration.argument(program, merged, "Mapping", 0);
        keys.add(k == null ? AnyType.UNKNOWN : k);
        values.add(Iteration.mappingValue(program, merged));
      } else {
        keys.add(Types.widen(hints == null ? checker.infer(key) : hinted(key, hints.get(0))));
        values.add(Types.widen(hints == null ? checker.infer(value) : hinted(value, hints.get(1))));
      }
    }
    if (fixed && hints != null) {
      return program.instance("dict", hints.get(0), hints.get(1));
    }
    return program.instance(
        "dict",
        keys.isEmpty() ? AnyType.UNKNOWN : Types.union(keys),
        values.isEmpty() ? AnyType.UNKNOWN : Types.union(values));
  }

  /** The dict of a comprehension. */
  Type pair(Expr key, Expr value, @Nullable Type expected) {
    if (isHint(expected) && expected != null) {
      for (Type member : Types.members(expected)) {
        List<Type> hints =
            isHint(member) && !(member instanceof TypeVarType) ? hints("dict", member) : null;
        if (hints != null
            && isSettled(hints)
            && Assignability.check(program, hinted(key, hints.get(0)), hints.get(0))
            && Assignability.check(program, hinted(value, hints.get(1)), hints.get(1))) {
          return program.instance("dict", hints.get(0), hints.get(1));
        }
      }
    }
    return program.instance(
        "dict", Types.widen(checker.infer(key)), Types.widen(checker.infer(value)));
  }

  /** A lambda: its parameters are those of the callable that is expected. */
  Type lambda(Expr.Lambda lambda, @Nullable Type expected) {
    FunctionDecl function = checker.module.functionAt(lambda.id());
    if (function == null) {
      return AnyType.UNKNOWN;
    }
    Signature wanted = null;
    if (expected != null) {
      for (Type member : Types.members(expected)) {
        Type callable =
            member instanceof AnyType || member instanceof Type.TypeVarType
                ? null
                : new Assignability(program, null).callables().asCallable(member);
        if (callable instanceof Type.CallableType known) {
          wanted = known.signature();
        }
      }
    }
    Signature signature = function.signature();
    List<Param> params = new ArrayList<>();
    Env outer = checker.env;
    boolean flows = checker.flows;
    var scope = checker.scope;
    Env inner = outer == null ? new Env() : outer.copy();
    Captures captures = Captures.at(checker, function.scope(), lambda.span());
    checker.scope = function.scope();
    checker.flows = true;
    captures.into(checker, inner);
    checker.env = inner;
    int index = 0;
    for (Param param : signature.params()) {
      Type type = given(wanted, param, index);
      index += param.isPositional() ? 1 : 0;
      params.add(param.withType(type));
    }
    bind(function, params, inner);
    Type hint = wanted == null ? null : wanted.returns();
    Type returns = checker.infer(lambda.body(), hint instanceof AnyType ? null : hint);
    checker.scope = scope;
    checker.flows = flows;
    checker.env = outer;
    return new Type.CallableType(
        new Signature(List.copyOf(params), signature.spec(), signature.gradual(), returns), null);
  }

  private static Type given(@Nullable Signature wanted, Param param, int index) {
    if (wanted == null) {
      return AnyType.UNKNOWN;
    }
    if (param.isPositional()) {
      List<Param> positional = wanted.positional();
      if (index < positional.size()) {
        return positional.get(index).type();
      }
      Param rest = wanted.find(Signature.Kind.VAR_POSITIONAL);
      return rest == null || rest.type() instanceof Type.Unpacked ? AnyType.UNKNOWN : rest.type();
    }
    for (Param each : wanted.params()) {
      if (each.kind() == param.kind()
          && (param.kind() != Signature.Kind.KEYWORD_ONLY || each.name().equals(param.name()))) {
        return each.type();
      }
    }
    return AnyType.UNKNOWN;
  }

  private void bind(FunctionDecl function, List<Param> params, Env inner) {
    for (Param param : params) {
      var symbol = function.scope().symbol(param.name());
      if (symbol != null) {
        Type type =
            switch (param.kind()) {
              case VAR_POSITIONAL -> new Type.TupleType(List.of(new Type.Unbounded(param.type())));
              case VAR_KEYWORD -> program.instance("dict", program.str(), param.type());
              default -> param.type();
            };
        inner.narrow(checker.key(checker.module.info(symbol)), type);
      }
    }
  }
}
