package io.krait.typeinfer.check;

import io.krait.typeinfer.check.Signature.Kind;
import io.krait.typeinfer.check.Signature.Param;
import io.krait.typeinfer.check.Type.AnyType;
import io.krait.typeinfer.check.Type.CallableType;
import io.krait.typeinfer.check.Type.OverloadedType;
import io.krait.typeinfer.check.Type.TypeVarType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Callables among each other (typing specification, "Callables": assignability rules). */
final class Callables {
  private final Program program;
  private final Assignability relation;

  Callables(Program program, Assignability relation) {
    this.program = program;
    this.relation = relation;
  }

  /** A value as a callable: a function, overloads; null if it cannot be called. */
  @Nullable Type asCallable(Type type) {
    return switch (type) {
      case CallableType callable -> callable;
      case OverloadedType overloaded -> overloaded;
      case Type.ClassType cls -> ConstructorCallables.of(program, cls);
      case Type.InstanceType instance -> {
        Type call = new Attributes(program).ofInstance(instance, "__call__");
        yield call instanceof CallableType || call instanceof OverloadedType ? call : null;
      }
      case Type.TypeFormType form ->
          form.meaning() instanceof Type.InstanceType i
              ? ConstructorCallables.of(program, new Type.ClassType(i, true))
              : null;
      default -> null;
    };
  }

  boolean toCallable(Type from, CallableType to) {
    Type callable = asCallable(from);
    if (callable == null) {
      return (from instanceof Type.ClassType cls && cls.instance() instanceof AnyType)
          || (from instanceof Type.InstanceType i
              && (i.cls().hasUnknownBase() || i.cls().isBuiltin("type")));
    }
    if (callable instanceof OverloadedType overloaded) {
      for (CallableType each : overloaded.overloads()) {
        if (relation.attempt(each, to)) {
          return true;
        }
      }
      return false;
    }
    CallableType known = (CallableType) callable;
    return relate(opened(known), to.signature());
  }

  /** A generic function as an argument: its own variables are open too. */
  private Signature opened(CallableType callable) {
    FunctionDecl function = callable.function();
    List<TypeVarType> found = new ArrayList<>();
    Types.variables(callable, found);
    found.removeIf(
        v -> (v.scope() instanceof ClassDecl && !v.decl().isSelf()) || relation.isOpen(v));
    if (function != null) {
      found.removeIf(v -> v.scope() != function && v.scope() instanceof FunctionDecl);
    }
    found.removeIf(v -> v.decl().isSelf());
    Constraints constraints = relation.constraints();
    if (found.isEmpty()) {
      return callable.signature();
    }
    if (constraints == null) {
      Constraints own = new Constraints();
      Signature fresh = Generics.freshen(callable.signature(), found, own);
      return new FreshSignature(fresh, own).signature();
    }
    return Generics.freshen(callable.signature(), found, constraints);
  }

  private record FreshSignature(Signature signature, Constraints constraints) {}

  boolean toOverloaded(Type from, OverloadedType to) {
    for (CallableType wanted : to.overloads()) {
      if (!toCallable(from, wanted)) {
        return false;
      }
    }
    return true;
  }

  static boolean isGradual(Signature signature) {
    if (signature.gradual()) {
      return true;
    }
    Param rest = signature.find(Kind.VAR_POSITIONAL);
    Param keywords = signature.find(Kind.VAR_KEYWORD);
    return rest != null && keywords != null && rest.hasDefault() && keywords.hasDefault();
  }

  /** Whether the first can be called in every way that the second promises. */
  boolean relate(Signature from, Signature to) {
    if (relation.constraints() == null) {
      List<TypeVarType> fresh = new ArrayList<>();
      Types.variables(new CallableType(from, null), fresh);
      fresh.removeIf(v -> !(v.scope() instanceof Generics.Fresh));
      if (!fresh.isEmpty()) {
        Constraints own = new Constraints();
        fresh.forEach(own::open);
        return new Assignability(program, own).callables().relateParts(from, to);
      }
    }
    return relateParts(from, to);
  }

  private boolean relateParts(Signature from, Signature to) {
    return parameters(from, to) && returns(from.returns(), to.returns());
  }

  private boolean returns(Type from, Type to) {
    return relation.assignable(from, to);
  }

  private boolean parameters(Signature from, Signature to) {
    if (hasPacked(from) || hasPacked(to)) {
      return packed(from, to);
    }
    return new ParameterMatch(relation, from, to).fits();
  }

  private static boolean hasPacked(Signature signature) {
    Param rest = signature.find(Kind.VAR_POSITIONAL);
    return rest != null && rest.type() instanceof Type.Unpacked;
  }

  /** With {@code *args: *Ts} on some side, positional parameters are compared as tuples. */
  private boolean packed(Signature from, Signature to) {
    List<Type> wanted = items(to, Integer.MAX_VALUE);
    boolean fixed = Types.variadicIndex(wanted) < 0;
    List<Type> taken = items(from, fixed ? wanted.size() : Integer.MAX_VALUE);
    if (!fixed && hasPacked(to) && !hasPacked(from)) {
      int required = 0;
      for (Param param : from.positional()) {
        required += param.hasDefault() ? 0 : 1;
      }
      boolean open = relation.isOpen(wanted.get(Types.variadicIndex(wanted)));
      if (!open) {
        taken = items(from, Math.max(required, wanted.size() - 1));
        if (from.find(Kind.VAR_POSITIONAL) != null) {
          taken = items(from, Integer.MAX_VALUE);
        }
      }
    }
    for (Param param : from.params()) {
      if (param.kind() == Kind.KEYWORD_ONLY && !param.hasDefault()) {
        return false;
      }
    }
    return relation.assignable(new Type.TupleType(wanted), new Type.TupleType(taken));
  }

  private static List<Type> items(Signature signature, int limit) {
    List<Type> items = new ArrayList<>();
    for (Param param : signature.params()) {
      if (param.isPositional()) {
        if (items.size() < limit || !param.hasDefault()) {
          items.add(param.type());
        }
      } else if (param.kind() == Kind.VAR_POSITIONAL && limit == Integer.MAX_VALUE) {
        if (param.type() instanceof Type.Unpacked unpacked
            && unpacked.inner() instanceof Type.TupleType tuple) {
          items.addAll(tuple.items());
        } else {
          items.add(new Type.Unbounded(param.type()));
        }
      } else if (param.kind() == Kind.VAR_POSITIONAL && limit > items.size()) {
        if (param.type() instanceof Type.Unpacked unpacked
            && unpacked.inner() instanceof Type.TupleType tuple) {
          items.addAll(tuple.items());
        } else {
          while (items.size() < limit) {
            items.add(param.type());
          }
        }
      }
    }
    return List.copyOf(items);
  }
}
