package io.krait.typeinfer.check;

import io.krait.frontend.tree.ConstantValue;
import io.krait.frontend.tree.Expr;
import io.krait.typeinfer.check.Type.ClassType;
import java.util.ArrayList;
import java.util.List;

/** Calls in conditions that tell the type of an argument: {@code isinstance} and type guards. */
final class TestCalls {
  private final Checker checker;
  private final Program program;
  private final Narrowing narrowing;
  private final InstanceFilter filter;

  TestCalls(Checker checker, Narrowing narrowing) {
    this.checker = checker;
    this.program = checker.program;
    this.narrowing = narrowing;
    this.filter = new InstanceFilter(program);
  }

  boolean narrow(Expr.Call call, boolean sense, Env env) {
    if (call.args().isEmpty() || !narrowing.isPlace(call.args().get(0))) {
      return true;
    }
    Expr place = call.args().get(0);
    String name = call.func() instanceof Expr.Name written ? written.name() : "";
    switch (name) {
      case "isinstance", "issubclass" -> {
        if (call.args().size() == 2) {
          return classes(call, place, sense, env, name.equals("issubclass"));
        }
      }
      case "callable" -> {
        Type known = narrowing.known(place, env);
        return narrowing.set(place, known, callable(known, sense), env);
      }
      case "hasattr" -> {
        if (sense && call.args().size() == 2) {
          attribute(place, call.args().get(1), env);
        }
        return true;
      }
      case "bool", "len" -> {
        Type known = narrowing.known(place, env);
        return narrowing.set(place, known, ValueFilter.truth(program, known, sense), env);
      }
      default -> {}
    }
    return guarded(call, place, sense, env);
  }

  /** Behind {@code hasattr(x, "name")} the attribute is there, of a type that nothing tells. */
  private void attribute(Expr place, Expr named, Env env) {
    String path = checker.path(place);
    if (path == null
        || !(named instanceof Expr.Constant constant)
        || !(constant.value() instanceof ConstantValue.StrValue text)) {
      return;
    }
    List<Type> types = new ArrayList<>();
    boolean missing = false;
    for (Type member : Types.members(narrowing.known(place, env))) {
      Attributes.Access access = checker.attributes.access(member, text.value());
      missing |= access == null;
      types.add(access == null ? Type.AnyType.UNKNOWN : access.type());
    }
    if (missing) {
      env.assign(path + "." + text.value(), Types.union(types));
    }
  }

  private boolean classes(Expr.Call call, Expr place, boolean sense, Env env, boolean ofClass) {
    List<Type> wanted = new ArrayList<>();
    boolean[] certain = {true};
    if (!collect(narrowing.quietly(call.args().get(1)), wanted, certain)) {
      return true;
    }
    Type known = narrowing.known(place, env);
    Type part =
        ofClass
            ? Types.map(known, member -> subclass(member, wanted, sense, certain[0]))
            : filter.filter(known, wanted, sense, certain[0]);
    return narrowing.set(place, known, part, env);
  }

  private Type subclass(Type member, List<Type> wanted, boolean sense, boolean certain) {
    Type made =
        switch (member) {
          case ClassType cls -> cls.instance();
          case Type.InstanceType instance when instance.cls().isBuiltin("type") -> program.object();
          default -> null;
        };
    if (made == null) {
      return member;
    }
    return Types.map(
        filter.filter(made, wanted, sense, certain), each -> new ClassType(each, false));
  }

  /** The classes that {@code isinstance} is given; false if they are not known. */
  private boolean collect(Type classes, List<Type> wanted, boolean[] certain) {
    return switch (Types.expand(classes)) {
      case ClassType cls -> {
        certain[0] &= cls.exact();
        yield !(cls.instance() instanceof Type.AnyType) && wanted.add(plain(cls));
      }
      case Type.TupleType tuple -> {
        for (Type item : tuple.items()) {
          Type each = item instanceof Type.Unbounded many ? many.element() : item;
          certain[0] &= !(item instanceof Type.Unbounded);
          if (!collect(each, wanted, certain)) {
            yield false;
          }
        }
        yield true;
      }
      case Type.UnionType union -> {
        certain[0] = false;
        for (Type member : Types.members(union)) {
          if (!collect(member, wanted, certain)) {
            yield false;
          }
        }
        yield true;
      }
      case Type.TypeFormType form -> wanted.addAll(Types.members(form.meaning()));
      case Type.NoneType none -> wanted.add(none);
      default -> false;
    };
  }

  /** An instance of a class, of whose type arguments nothing is known. */
  static Type plain(ClassType cls) {
    return cls.instance() instanceof Type.InstanceType instance
            && instance.args().equals(List.copyOf(instance.cls().typeParams()))
        ? instance.cls().unknownInstance()
        : cls.instance();
  }

  private Type callable(Type known, boolean sense) {
    List<Type> kept = new ArrayList<>();
    for (Type member : Types.members(known)) {
      Boolean callable = isCallable(member);
      if (callable == null || callable == sense) {
        boolean top = member instanceof Type.InstanceType && callable == null;
        kept.add(
            top && sense
                ? new Type.CallableType(Signature.any(Type.AnyType.UNKNOWN), null)
                : member);
      }
    }
    return Types.union(kept);
  }

  private @org.jspecify.annotations.Nullable Boolean isCallable(Type member) {
    return switch (member) {
      case Type.CallableType callable -> Boolean.TRUE;
      case Type.OverloadedType overloaded -> Boolean.TRUE;
      case ClassType cls -> Boolean.TRUE;
      case Type.InstanceType instance ->
          (instance.cls().isBuiltin("object") || instance.cls().hasUnknownBase())
              ? null
              : checker.attributes.type(instance, "__call__") != null
                  ? Boolean.TRUE
                  : (instance.cls().module().isStub() || instance.cls().isFinal())
                      ? Boolean.FALSE
                      : null;
      case Type.LiteralType literal -> Boolean.FALSE;
      case Type.NoneType none -> Boolean.FALSE;
      case Type.TupleType tuple -> Boolean.FALSE;
      default -> null;
    };
  }

  /** A call of a function that returns {@code TypeGuard} or {@code TypeIs}. */
  private boolean guarded(Expr.Call call, Expr place, boolean sense, Env env) {
    Type[] result = {Type.AnyType.UNKNOWN};
    checker.silently(() -> {
      Type callee = checker.infer(call.func(), null);
      if (mayGuard(callee)) {
        result[0] = checker.calls.call(callee, Expressions.arguments(call), null, null).type();
      }
    });
    if (!(result[0] instanceof Type.GuardType guard)) {
      return true;
    }
    Type known = narrowing.known(place, env);
    Type part =
        guard.exact()
            ? filter.typeIs(known, guard.narrowed(), sense)
            : sense ? guard.narrowed() : known;
    return narrowing.set(place, known, part, env);
  }

  private boolean mayGuard(Type callee) {
    return switch (callee) {
      case Type.CallableType callable -> callable.signature().returns() instanceof Type.GuardType;
      case Type.OverloadedType overloaded ->
          overloaded.overloads().stream()
              .anyMatch(each -> each.signature().returns() instanceof Type.GuardType);
      case Type.InstanceType instance -> {
        Type call = checker.attributes.type(instance, "__call__");
        yield call != null && !(call instanceof Type.InstanceType) && mayGuard(call);
      }
      default -> false;
    };
  }
}
