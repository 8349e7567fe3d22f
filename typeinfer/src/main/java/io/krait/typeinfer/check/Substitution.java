package io.krait.typeinfer.check;

import io.krait.typeinfer.check.Signature.Param;
import io.krait.typeinfer.check.Type.CallableType;
import io.krait.typeinfer.check.Type.TypeVarType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Types for type variables. A TypeVarTuple is given a tuple, a ParamSpec a parameter list (or
 * another ParamSpec); both are spliced in where they stand.
 */
final class Substitution {
  private final Function<TypeVarType, @Nullable Type> source;

  Substitution(Function<TypeVarType, @Nullable Type> source) {
    this.source = source;
  }

  static Substitution of(Map<TypeVarType, Type> map) {
    return new Substitution(map::get);
  }

  static Substitution of(List<TypeVarType> variables, List<Type> args) {
    Map<TypeVarType, Type> map = new HashMap<>();
    for (int i = 0; i < variables.size() && i < args.size(); i++) {
      map.put(variables.get(i), args.get(i));
    }
    return of(map);
  }

  static Type apply(List<TypeVarType> variables, List<Type> args, Type type) {
    return variables.isEmpty() ? type : of(variables, args).apply(type);
  }

  Type apply(Type type) {
    return switch (type) {
      case TypeVarType variable -> {
        Type found = source.apply(variable);
        yield found == null ? type : found;
      }
      case Type.InstanceType instance ->
          instance.args().isEmpty()
              ? type
              : new Type.InstanceType(instance.cls(), arguments(instance.args()));
      case Type.TupleType tuple -> new Type.TupleType(items(tuple.items()));
      case Type.Unbounded item -> new Type.Unbounded(apply(item.element()));
      case Type.Unpacked item -> new Type.Unpacked(apply(item.inner()));
      case Type.UnionType union -> Types.union(all(union.members()));
      case CallableType callable -> apply(callable);
      case Type.OverloadedType overloaded -> {
        List<CallableType> mapped = new ArrayList<>();
        overloaded.overloads().forEach(each -> mapped.add(apply(each)));
        yield new Type.OverloadedType(List.copyOf(mapped));
      }
      case Type.ClassType cls -> new Type.ClassType(apply(cls.instance()), cls.exact());
      case Type.ParamSpecPart part -> {
        Type found = source.apply(part.spec());
        yield found instanceof TypeVarType other
            ? new Type.ParamSpecPart(other, part.args())
            : found == null ? type : Type.AnyType.UNKNOWN;
      }
      case Type.ParameterList list -> new Type.ParameterList(apply(list.signature()));
      case Type.GuardType guard -> new Type.GuardType(apply(guard.narrowed()), guard.exact());
      case Type.TypeFormType form -> new Type.TypeFormType(apply(form.meaning()));
      case Type.AliasRefType alias ->
          alias.args().isEmpty()
              ? type
              : new Type.AliasRefType(alias.alias(), arguments(alias.args()));
      default -> type;
    };
  }

  /** Arguments of a generic class: a TypeVarTuple's is a tuple, a ParamSpec's a list. */
  private List<Type> arguments(List<Type> args) {
    List<Type> result = new ArrayList<>(args.size());
    for (Type arg : args) {
      Type mapped = apply(arg);
      result.add(mapped);
    }
    return List.copyOf(result);
  }

  List<Type> all(List<Type> types) {
    List<Type> result = new ArrayList<>(types.size());
    types.forEach(type -> result.add(apply(type)));
    return List.copyOf(result);
  }

  private List<Type> items(List<Type> items) {
    List<Type> result = new ArrayList<>(items.size());
    for (Type item : items) {
      Type mapped = apply(item);
      boolean splice = item instanceof TypeVarType variable && variable.decl().isTuple();
      if (splice && mapped instanceof Type.TupleType tuple) {
        result.addAll(tuple.items());
      } else if (splice && mapped instanceof Type.AnyType) {
        result.add(new Type.Unbounded(mapped));
      } else {
        result.add(mapped);
      }
    }
    return List.copyOf(normalItems(result));
  }

  /** At most one item may stand for any number: further ones are merged into one. */
  private static List<Type> normalItems(List<Type> items) {
    int first = Types.variadicIndex(items);
    int last = first;
    for (int i = first + 1; first >= 0 && i < items.size(); i++) {
      last = Types.isVariadic(items.get(i)) ? i : last;
    }
    if (first == last) {
      return items;
    }
    List<Type> merged = new ArrayList<>(items.subList(0, first));
    merged.add(new Type.Unbounded(Types.itemUnion(items.subList(first, last + 1))));
    merged.addAll(items.subList(last + 1, items.size()));
    return merged;
  }

  CallableType apply(CallableType callable) {
    return new CallableType(apply(callable.signature()), callable.function());
  }

  Signature apply(Signature signature) {
    List<Param> params = new ArrayList<>(signature.params().size());
    for (Param param : signature.params()) {
      param(param, apply(param.type()), params);
    }
    Type returns = apply(signature.returns());
    TypeVarType spec = signature.spec();
    Type value = spec == null ? null : source.apply(spec);
    if (value instanceof TypeVarType other) {
      return new Signature(List.copyOf(params), other, signature.gradual(), returns);
    }
    if (value instanceof Type.AnyType) {
      return new Signature(List.copyOf(params), null, true, returns);
    }
    if (value instanceof Type.ParameterList list) {
      Signature tail = list.signature();
      boolean standard = tail.params().stream().noneMatch(Param::isPositional);
      if (!standard) {
        // What precedes positional-only parameters can only be positional itself.
        boolean only =
            tail.params().stream().anyMatch(p -> p.kind() == Signature.Kind.POSITIONAL_ONLY);
        for (int i = 0; only && i < params.size(); i++) {
          Param param = params.get(i);
          if (param.kind() == Signature.Kind.STANDARD) {
            params.set(
                i,
                new Param(
                    param.name(),
                    Signature.Kind.POSITIONAL_ONLY,
                    param.type(),
                    param.hasDefault(),
                    param.annotated()));
          }
        }
      }
      List<Param> keywords = new ArrayList<>();
      params.removeIf(param -> {
        boolean keyword = param.kind() == Signature.Kind.KEYWORD_ONLY;
        if (keyword) {
          keywords.add(param);
        }
        return keyword;
      });
      for (Param param : tail.params()) {
        if (param.kind() == Signature.Kind.VAR_KEYWORD) {
          params.addAll(keywords);
          keywords.clear();
        }
        params.add(param);
      }
      params.addAll(keywords);
      return new Signature(List.copyOf(params), tail.spec(), tail.gradual(), returns);
    }
    return new Signature(List.copyOf(params), spec, signature.gradual(), returns);
  }

  /** A {@code *args: *Ts} whose items became known is that many positional parameters. */
  private static void param(Param param, Type type, List<Param> params) {
    if (param.kind() == Signature.Kind.VAR_POSITIONAL
        && type instanceof Type.Unpacked unpacked
        && unpacked.inner() instanceof Type.TupleType tuple) {
      int variadic = Types.variadicIndex(tuple.items());
      if (variadic < 0) {
        tuple.items().forEach(item -> params.add(Param.positional(item)));
        return;
      }
      if (tuple.items().size() == 1 && tuple.items().get(0) instanceof Type.Unbounded many) {
        params.add(param.withType(many.element()));
        return;
      }
    }
    params.add(param.withType(type));
  }
}
