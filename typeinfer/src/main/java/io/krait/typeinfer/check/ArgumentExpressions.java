package io.krait.typeinfer.check;

import io.krait.frontend.tree.Expr;
import io.krait.typeinfer.check.Type.AnyType;
import io.krait.typeinfer.check.Type.TypeVarType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the arguments of a generic class or alias mean, one for each of its parameters. */
final class ArgumentExpressions {
  private final TypeExpressions types;
  private final TupleExpressions tuples;
  private final CallableExpressions callables;
  private final Program program;

  ArgumentExpressions(
      TypeExpressions types,
      TupleExpressions tuples,
      CallableExpressions callables,
      Program program) {
    this.types = types;
    this.tuples = tuples;
    this.callables = callables;
    this.program = program;
  }

  /** Arguments for the parameters, one for each; a TypeVarTuple's are packed in a tuple. */
  List<Type> of(List<TypeVarType> params, List<Expr> args, Expr node, String name) {
    if (params.size() == 1 && params.get(0).decl().isSpec()) {
      boolean list = args.size() == 1 && callables.isParameterList(args.get(0));
      return List.of(
          list
              ? callables.parameterList(args.get(0))
              : new Type.ParameterList(callables.positional(args, AnyType.UNKNOWN)));
    }
    int variadic = -1;
    int required = 0;
    for (int i = 0; i < params.size(); i++) {
      variadic = params.get(i).decl().isTuple() ? i : variadic;
      required += params.get(i).decl().defaultType() == null ? 1 : 0;
    }
    List<Type> spread = variadic < 0 ? null : spread(params, variadic, args);
    if (spread != null) {
      return TypeArguments.fill(params, spread);
    }
    List<Type> given =
        variadic < 0
            ? fixed(params, args, required, node, name)
            : variadic(params, variadic, args, required, node, name);
    List<Type> filled = TypeArguments.fill(params, given);
    bounds(params, filled, args, node);
    return filled;
  }

  /** Arguments where no parameter takes several. */
  private List<Type> fixed(
      List<TypeVarType> params, List<Expr> args, int required, Expr node, String name) {
    List<Expr> spread = splice(args);
    if (spread.size() > params.size() || spread.size() < required) {
      types.error(
          "invalid-type-arguments",
          "\"" + name + "\" takes " + params.size() + " type arguments, not " + spread.size(),
          node);
    }
    List<Type> result = new ArrayList<>();
    for (int i = 0; i < spread.size() && i < params.size(); i++) {
      result.add(argument(params.get(i).decl(), spread.get(i)));
    }
    return result;
  }

  /** Arguments of which a TypeVarTuple takes what the parameters around it leave. */
  private List<Type> variadic(
      List<TypeVarType> params,
      int variadic,
      List<Expr> args,
      int required,
      Expr node,
      String name) {
    int after = after(params, variadic, args);
    List<Type> result = new ArrayList<>();
    int before = Math.min(variadic, args.size());
    for (int i = 0; i < before; i++) {
      result.add(argument(params.get(i).decl(), args.get(i)));
    }
    int end = Math.max(before, args.size() - after);
    if (args.size() < variadic + after && !hasUnpacked(args)) {
      if (args.size() < required - 1) {
        types.error("invalid-type-arguments", "\"" + name + "\" takes more type arguments", node);
      }
      end = Math.max(before, Math.min(args.size(), end));
    }
    boolean missing =
        end == before
            && params.get(variadic).decl().defaultType() != null
            && args.size() <= variadic;
    if (before == variadic && !missing) {
      boolean empty =
          end == before + 1
              && args.get(before) instanceof Expr.Tuple tuple
              && tuple.elts().isEmpty();
      result.add(new Type.TupleType(empty ? List.of() : tuples.items(args.subList(before, end))));
      for (int i = end; i < args.size(); i++) {
        result.add(argument(params.get(variadic + 1 + i - end).decl(), args.get(i)));
      }
    }
    return result;
  }

  /** How many parameters behind the TypeVarTuple are given; a last ParamSpec may be left out. */
  private int after(List<TypeVarType> params, int variadic, List<Expr> args) {
    TypeVarDecl last = params.get(params.size() - 1).decl();
    boolean listed = !args.isEmpty() && callables.isParameterList(args.get(args.size() - 1));
    int after = params.size() - variadic - 1;
    return after == 1 && last.isSpec() && !listed && last.defaultType() != null ? 0 : after;
  }

  /** Fewer arguments than parameters, of which one is unpacked; null if these are others. */
  private @Nullable List<Type> spread(List<TypeVarType> params, int variadic, List<Expr> args) {
    return hasUnpacked(args)
            && args.size() < params.size()
            && args.stream().noneMatch(callables::isParameterList)
        ? spread(variadic, params.size() - variadic - 1, tuples.items(args))
        : null;
  }

  /** Items of which some stand for any number, for all parameters; null if they do not do. */
  private static @Nullable List<Type> spread(int variadic, int after, List<Type> items) {
    int many = Types.variadicIndex(items);
    if (many < 0 || !(items.get(many) instanceof Type.Unbounded unbounded)) {
      return null;
    }
    List<Type> result = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < variadic; i++) {
      result.add(from < many ? items.get(from++) : unbounded.element());
    }
    int to = items.size();
    List<Type> end = new ArrayList<>();
    for (int i = 0; i < after; i++) {
      end.add(0, to - 1 > many ? items.get(--to) : unbounded.element());
    }
    result.add(new Type.TupleType(List.copyOf(items.subList(from, to))));
    result.addAll(end);
    return result;
  }

  private boolean hasUnpacked(List<Expr> args) {
    return args.stream().anyMatch(arg -> tuples.unpacked(arg) != null);
  }

  /** {@code *tuple[int, str]} among arguments is its items. */
  private List<Expr> splice(List<Expr> args) {
    List<Expr> result = new ArrayList<>();
    for (Expr arg : args) {
      Expr inner = tuples.unpacked(arg);
      if (inner instanceof Expr.Subscript subscript && subscript.slice() instanceof Expr.Tuple t) {
        result.addAll(t.elts());
      } else {
        if (inner != null) {
          TypeVarType variable = types.variable(inner);
          if (variable != null) {
            types.error(
                "invalid-type-arguments",
                "A TypeVarTuple cannot be unpacked for a single type parameter",
                arg);
          }
          result.add(inner);
        } else {
          result.add(arg);
        }
      }
    }
    return result;
  }

  private void bounds(List<TypeVarType> params, List<Type> args, List<Expr> exprs, Expr node) {
    if (!types.reports()) {
      return;
    }
    for (int i = 0; i < params.size() && i < args.size(); i++) {
      TypeVarDecl decl = params.get(i).decl();
      if (decl.isTypeVar() && !Bounds.accepts(program, decl, args.get(i), params, args)) {
        types.error(
            "invalid-type-arguments",
            "Type \""
                + args.get(i).show()
                + "\" is outside the bound of type variable \""
                + decl.name
                + "\"",
            i < exprs.size() ? exprs.get(i) : node);
      }
    }
  }

  /** An argument for a parameter of a class or alias, as its kind asks. */
  Type argument(TypeVarDecl param, Expr expr) {
    return switch (param.kind) {
      case TYPE_VAR -> types.type(expr);
      case PARAM_SPEC -> callables.parameterList(expr);
      case TYPE_VAR_TUPLE -> new Type.TupleType(tuples.items(List.of(expr)));
    };
  }
}
