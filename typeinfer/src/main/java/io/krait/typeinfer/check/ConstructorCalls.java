package io.krait.typeinfer.check;

import io.krait.frontend.tree.Expr;
import io.krait.typeinfer.check.Type.AnyType;
import io.krait.typeinfer.check.Type.CallableType;
import io.krait.typeinfer.check.Type.InstanceType;
import io.krait.typeinfer.check.Type.OverloadedType;
import io.krait.typeinfer.check.Type.TypeVarType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What {@code __new__} and {@code __init__} of a class make of arguments. */
final class ConstructorCalls {
  private final Program program;
  private final Calls calls;
  private final @Nullable Checker checker;

  ConstructorCalls(Program program, Calls calls, @Nullable Checker checker) {
    this.program = program;
    this.calls = calls;
    this.checker = checker;
  }

  Calls.Result call(
      InstanceType instance, List<Arg> args, @Nullable Type expected, @Nullable Expr node) {
    ClassDecl cls = instance.cls();
    Member init = own(cls, "__init__");
    Member maker = own(cls, "__new__");
    if (maker != null
        && init != null
        && maker.owner().module().isStub()
        && cls.mro().indexOf(init.owner()) < cls.mro().indexOf(maker.owner())) {
      maker = null;
    }
    Type made = instance;
    if (maker != null) {
      Calls.Result result = method(maker, instance, true, args, expected, node);
      if (!result.fits()) {
        return new Calls.Result(Constructors.opened(program, instance, null), false);
      }
      Type type = Types.expand(result.type());
      boolean same = type instanceof InstanceType i && i.cls().isSubclassOf(cls);
      boolean any = type instanceof AnyType;
      if (!same
          && !(any && !((AnyType) type).explicit())
          && !(type instanceof Type.TupleType && cls.isSubclassOf(program.tuple()))) {
        return result;
      }
      made = same ? type : instance;
      if (init == null) {
        return same ? result : new Calls.Result(Constructors.opened(program, instance, null), true);
      }
      boolean solved =
          made instanceof InstanceType i && i.cls() == cls && !Constructors.isUnspecialised(i);
      if (solved && Types.hasAny(made) && Constructors.isUnspecialised(instance)) {
        made = instance;
      }
    }
    if (init == null) {
      if (maker == null && !args.isEmpty() && !cls.hasUnknownBase()) {
        args.forEach(arg -> arg.type(checker, null));
        calls.error(
            node,
            "too-many-arguments",
            "Class \"" + cls.name() + "\" takes no arguments",
            args.get(0));
        return new Calls.Result(Constructors.opened(program, instance, null), false);
      }
      return new Calls.Result(defaulted(made, expected), true);
    }
    InstanceType self = made instanceof InstanceType i ? i : instance;
    return method(init, self, false, args, expected, node);
  }

  static @Nullable Member own(ClassDecl cls, String name) {
    Member found = cls.find(name);
    return found == null || found.owner().isBuiltin("object") ? null : found;
  }

  private Type defaulted(Type made, @Nullable Type expected) {
    if (!(made instanceof InstanceType instance) || !Constructors.isUnspecialised(instance)) {
      return made;
    }
    if (expected != null) {
      Constraints constraints = new Constraints();
      Substitution fresh = Generics.fresh(instance.cls().typeParams(), constraints);
      Assignability relation = new Assignability(program, constraints);
      if (relation.assignable(fresh.apply(instance), expected)) {
        List<Type> args = new ArrayList<>();
        for (TypeVarType param : instance.cls().typeParams()) {
          Type solution = constraints.exact((TypeVarType) fresh.apply(param));
          args.add(solution == null ? TypeArguments.unknown(param) : solution);
        }
        return new InstanceType(instance.cls(), List.copyOf(args));
      }
    }
    return instance.cls().instanceOf(List.of());
  }

  /**
   * Calls {@code __new__} or {@code __init__} with the instance as the first argument, and with the
   * class's parameters open where nobody gave them.
   */
  private Calls.Result method(
      Member member,
      InstanceType instance,
      boolean isNew,
      List<Arg> args,
      @Nullable Type expected,
      @Nullable Expr node) {
    MakerFunction function = MakerFunction.of(member, instance, isNew);
    Type callee = function.type();
    InstanceType self = function.self();
    List<Arg> all = new ArrayList<>();
    all.add(Arg.of(isNew ? new Type.ClassType(self, true) : self));
    all.addAll(args);
    if (callee instanceof CallableType || callee instanceof OverloadedType) {
      return calls.call(callee, all, expected, node);
    }
    args.forEach(arg -> arg.type(checker, null));
    return new Calls.Result(Constructors.opened(program, instance, null), true);
  }
}
