package io.krait.typeinfer.infer;

import io.krait.typeinfer.types.AttributeInfo;
import io.krait.typeinfer.types.ClassInfo;
import io.krait.typeinfer.types.Parameter;
import io.krait.typeinfer.types.Type;
import io.krait.typeinfer.types.Type.AnyType;
import io.krait.typeinfer.types.Type.BoundMethodType;
import io.krait.typeinfer.types.Type.ClassObjectType;
import io.krait.typeinfer.types.Type.EnumMemberType;
import io.krait.typeinfer.types.Type.FunctionType;
import io.krait.typeinfer.types.Type.InstanceType;
import io.krait.typeinfer.types.Type.LiteralType;
import io.krait.typeinfer.types.Type.NeverType;
import io.krait.typeinfer.types.Type.OverloadedType;
import io.krait.typeinfer.types.Type.TupleType;
import io.krait.typeinfer.types.Type.TypeVarKind;
import io.krait.typeinfer.types.Type.TypeVarType;
import io.krait.typeinfer.types.Type.UnionType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Solves the type variables of one call from its arguments: a variable is the union of what is
 * matched against it. A growing element type in a parameter's place grows by the argument.
 */
final class Solver {
  private final Frame frame;
  private int depth;
  final Substitution solution = new Substitution();

  Solver(Frame frame) {
    this.frame = frame;
  }

  void solve(Type parameter, Type argument) {
    switch (parameter) {
      case TypeVarType variable -> variable(variable, argument);
      case Cell cell -> cell.join(Types.widen(argument));
      case InstanceType instance -> {
        if (!instance.args().isEmpty()) {
          for (Type member : Types.members(argument)) {
            instance(instance, member);
          }
        }
      }
      case UnionType union -> union(union, argument);
      case TupleType tuple -> tuple(tuple, argument);
      case FunctionType function -> callable(function, argument);
      case ClassObjectType cls -> {
        if (argument instanceof ClassObjectType given && cls.args().size() == 1) {
          solve(cls.args().get(0), new InstanceType(given.cls(), given.args()));
        }
      }
      default -> {}
    }
  }

  private void variable(TypeVarType variable, Type argument) {
    if (variable.kind() != TypeVarKind.TYPE_VAR) {
      return;
    }
    Type known = solution.get(variable);
    Type added = Types.widen(argument);
    solution.put(variable, known == null ? added : Types.union(known, added));
  }

  private void union(UnionType union, Type argument) {
    List<Type> open = new ArrayList<>();
    for (Type member : union.members()) {
      if (isOpen(member)) {
        open.add(member);
      }
    }
    if (open.isEmpty()) {
      return;
    }
    for (Type each : Types.members(argument)) {
      if (!closedTakes(union, each)) {
        for (Type member : open) {
          boolean only = open.size() == 1 || Relations.assignable(member, each);
          if (only) {
            solve(member, each);
            if (!(member instanceof TypeVarType)) {
              break;
            }
          }
        }
      }
    }
  }

  private static boolean closedTakes(UnionType union, Type type) {
    for (Type member : union.members()) {
      if (!isOpen(member) && Relations.assignable(member, type) && !(type instanceof AnyType)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOpen(Type type) {
    return switch (type) {
      case TypeVarType v -> true;
      case Cell c -> true;
      case InstanceType instance -> instance.args().stream().anyMatch(Solver::isOpen);
      case TupleType tuple -> tuple.items().stream().anyMatch(Solver::isOpen);
      case UnionType union -> union.members().stream().anyMatch(Solver::isOpen);
      case FunctionType f -> true;
      case ClassObjectType c -> c.args().stream().anyMatch(Solver::isOpen);
      default -> false;
    };
  }

  private void tuple(TupleType tuple, Type argument) {
    for (Type member : Types.members(argument)) {
      if (member instanceof TupleType given
          && !given.homogeneous()
          && !tuple.homogeneous()
          && given.items().size() == tuple.items().size()) {
        for (int i = 0; i < given.items().size(); i++) {
          solve(tuple.items().get(i), given.items().get(i));
        }
      } else {
        Type item = frame.members.iterate(member, null);
        tuple.items().forEach(wanted -> solve(wanted, item));
      }
    }
  }

  private void instance(InstanceType parameter, Type argument) {
    InstanceType given =
        switch (argument) {
          case InstanceType instance -> instance;
          case LiteralType literal -> new InstanceType(literal.cls());
          case EnumMemberType member -> new InstanceType(member.cls());
          case TupleType tuple ->
              new InstanceType(frame.builtins.tupleClass(), List.of(Types.union(tuple.items())));
          default -> null;
        };
    if (given == null) {
      unknown(parameter, argument);
      return;
    }
    InstanceType same = Relations.asSuper(given, parameter.cls());
    if (same != null) {
      for (int i = 0; i < parameter.args().size() && i < same.args().size(); i++) {
        argument(parameter.args().get(i), same.args().get(i));
      }
    } else {
      protocol(parameter, given);
    }
  }

  /** Of two type arguments, either may be the one that grows. */
  private void argument(Type parameter, Type given) {
    if (given instanceof Cell cell) {
      if (cell.current() instanceof NeverType && isConcrete(parameter)) {
        cell.join(parameter);
      }
      solve(parameter, parameter instanceof TypeVarType ? cell : cell.current());
    } else {
      solve(parameter, given);
    }
  }

  private static boolean isConcrete(Type type) {
    return !isOpen(type) && !Types.hasAny(type);
  }

  private void unknown(InstanceType parameter, Type argument) {
    if (argument instanceof AnyType || argument instanceof ClassObjectType) {
      Type item = frame.members.iterate(argument, null);
      for (Type wanted : parameter.args()) {
        if (wanted instanceof TypeVarType || wanted instanceof Cell) {
          solve(wanted, item);
        }
      }
    }
  }

  /** A structural match: by iteration, or by what the protocol's methods give. */
  private void protocol(InstanceType parameter, InstanceType given) {
    if (!parameter.cls().has(ClassInfo.Trait.PROTOCOL)
        && !parameter.cls().moduleName().equals("typing")) {
      return;
    }
    switch (parameter.cls().name()) {
      case "Iterable",
          "Iterator",
          "Collection",
          "Sequence",
          "Container",
          "Reversible",
          "SupportsIter" ->
          solve(parameter.args().get(0), frame.members.iterate(given, null));
      default -> {
        if (!parameter.cls().has(ClassInfo.Trait.PROTOCOL) || depth > 2) {
          return;
        }
        depth++;
        Substitution own = Substitution.of(parameter.cls().typeParameters(), parameter.args());
        for (AttributeInfo wanted : parameter.cls().attributes()) {
          if (wanted instanceof AttributeNode attribute && attribute.function != null) {
            FunctionNode function = attribute.function;
            Type result = function.declaredReturn();
            Type actual =
                result == null ? null : frame.members.callMethod(given, wanted.name(), List.of());
            if (result != null && actual != null) {
              solve(own.apply(result), actual);
            }
          }
        }
        depth--;
      }
    }
  }

  private void callable(FunctionType parameter, Type argument) {
    if (argument instanceof AnyType || argument instanceof NeverType) {
      return;
    }
    List<Type> given = new ArrayList<>();
    for (Parameter each : parameter.signature().parameters()) {
      given.add(solution.applyAll(each.type(), AnyType.ANY));
    }
    Type result = parameter.signature().returnType();
    for (Type member : Types.members(argument)) {
      Type actual =
          parameter.signature().open()
              ? openResult(member)
              : frame.calls.apply(null, member, given);
      if (actual != null) {
        solve(result, actual instanceof Cell cell ? cell.current() : actual);
      }
    }
  }

  private @Nullable Type openResult(Type callee) {
    return switch (callee) {
      case FunctionType function ->
          function.function() instanceof FunctionNode node
              ? node.result()
              : function.signature().returnType();
      case BoundMethodType bound -> openResult(bound.function());
      case OverloadedType overloaded -> openResult(overloaded.alternatives().get(0));
      case ClassObjectType cls -> frame.calls.apply(null, cls, List.of());
      default -> AnyType.ANY;
    };
  }
}
