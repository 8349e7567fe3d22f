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

/** Making instances (typing specification, "Constructors"). */
final class Constructors {
  private final Program program;
  private final Calls calls;
  private final @Nullable Checker checker;

  Constructors(Program program, Calls calls, @Nullable Checker checker) {
    this.program = program;
    this.calls = calls;
    this.checker = checker;
  }

  /** Whether the arguments are the class's own parameters: not given by whoever names it. */
  static boolean isUnspecialised(InstanceType instance) {
    return !instance.args().isEmpty() && instance.args().equals(instance.cls().typeParams());
  }

  /** A class's instance with its parameters open, if nothing was given for them. */
  static Type opened(Program program, Type made, @Nullable Constraints constraints) {
    if (made instanceof InstanceType instance && isUnspecialised(instance)) {
      boolean defaults =
          instance.cls().typeParams().stream().allMatch(p -> p.decl().defaultType() != null);
      if (defaults) {
        return instance.cls().instanceOf(List.of());
      }
      if (constraints == null) {
        List<Type> unknown = new ArrayList<>();
        instance.cls().typeParams().forEach(p -> unknown.add(TypeArguments.unknown(p)));
        return new InstanceType(instance.cls(), List.copyOf(unknown));
      }
      return Generics.fresh(instance.cls().typeParams(), constraints).apply(instance);
    }
    return made;
  }

  Calls.Result call(
      Type.ClassType object, List<Arg> args, @Nullable Type expected, @Nullable Expr node) {
    Type made = Types.expand(object.instance());
    if (made instanceof AnyType) {
      args.forEach(arg -> arg.type(checker, null));
      return new Calls.Result(made, true);
    }
    if (made instanceof InstanceType same && same.cls() == program.tuple()) {
      made =
          new Type.TupleType(
              List.of(
                  new Type.Unbounded(
                      isUnspecialised(same) ? AnyType.UNKNOWN : same.args().get(0))));
    }
    if (made instanceof Type.TupleType tuple) {
      return tuple(tuple, args, node);
    }
    if (made instanceof TypeVarType variable) {
      Type bound = variable.decl().bound();
      Type plain = bound == null ? program.object() : bound;
      if (!variable.decl().constraints().isEmpty()) {
        plain = variable.decl().constraints().get(0);
      }
      Calls.Result result = call(new Type.ClassType(plain, false), args, null, node);
      return new Calls.Result(made, result.fits());
    }
    if (made instanceof Type.NoneType || made instanceof Type.UnionType) {
      if (made instanceof Type.UnionType union) {
        List<Type> all = new ArrayList<>();
        boolean fits = true;
        for (Type member : Types.members(union)) {
          Calls.Result result =
              call(new Type.ClassType(member, object.exact()), args, expected, node);
          all.add(result.type());
          fits &= result.fits();
        }
        return new Calls.Result(Types.union(all), fits);
      }
      return new Calls.Result(made, true);
    }
    if (!(made instanceof InstanceType instance)) {
      args.forEach(arg -> arg.type(checker, null));
      return Calls.Result.UNKNOWN;
    }
    return instance(object, instance, args, expected, node);
  }

  private Calls.Result tuple(Type.TupleType tuple, List<Arg> args, @Nullable Expr node) {
    if (args.isEmpty()) {
      return new Calls.Result(new Type.TupleType(List.of()), true);
    }
    Type given = args.get(0).type(checker, null);
    Type item = Iteration.of(program, given);
    if (item == null) {
      calls.error(
          node, "invalid-argument", "Type \"" + given.show() + "\" is not iterable", args.get(0));
      return new Calls.Result(tuple, false);
    }
    boolean unknown =
        tuple.items().size() == 1
            && tuple.items().get(0) instanceof Type.Unbounded many
            && many.element() instanceof AnyType any
            && !any.explicit();
    boolean own =
        tuple.items().size() == 1
            && tuple.items().get(0) instanceof Type.Unbounded many
            && many.element() instanceof TypeVarType v
            && v.scope() == program.tuple();
    return new Calls.Result(
        unknown || own
            ? given instanceof Type.TupleType
                ? given
                : new Type.TupleType(List.of(new Type.Unbounded(Types.widen(item))))
            : tuple,
        true);
  }

  private Calls.Result instance(
      Type.ClassType object,
      InstanceType instance,
      List<Arg> args,
      @Nullable Type expected,
      @Nullable Expr node) {
    ClassDecl cls = instance.cls();
    if (cls.isBuiltin("type") && args.size() == 1) {
      return new Calls.Result(classOf(args.get(0).type(checker, null)), true);
    }
    if (object.exact() && !cls.isTypedDict()) {
      refused(cls, node);
    }
    if (cls.isEnum()) {
      args.forEach(arg -> arg.type(checker, null));
      return new Calls.Result(instance, true);
    }
    if (cls.isSubclassOf(program.cls("type")) && !cls.isBuiltin("type")) {
      args.forEach(arg -> arg.type(checker, null));
      return Calls.Result.UNKNOWN;
    }
    if (cls.isTypedDict()) {
      return TypedDicts.construct(program, calls, checker, instance, args, node);
    }
    Calls.Result meta = metaclass(object, instance, args, expected, node);
    if (meta != null) {
      return meta;
    }
    Type callee = maker(instance);
    if (callee == null) {
      return unknownMaker(instance, args);
    }
    return evaluate(instance, args, expected, node);
  }

  private Calls.Result unknownMaker(InstanceType instance, List<Arg> args) {
    args.forEach(arg -> arg.type(checker, null));
    return new Calls.Result(opened(program, instance, null), true);
  }

  private void refused(ClassDecl cls, @Nullable Expr node) {
    if (node == null) {
      return;
    }
    if (cls.isProtocol()) {
      calls.error(
          node,
          "abstract-instance",
          "Protocol \"" + cls.name() + "\" cannot be instantiated",
          null);
      return;
    }
    List<Member> missing = Abstracts.missing(cls);
    if (!missing.isEmpty()) {
      calls.error(
          node,
          "abstract-instance",
          "Class \""
              + cls.name()
              + "\" cannot be instantiated: \""
              + missing.get(0).name()
              + "\" is abstract",
          null);
    }
  }

  private Type classOf(Type value) {
    return Types.map(
        value,
        member ->
            switch (member) {
              case Type.LiteralType literal ->
                  new Type.ClassType(new InstanceType(literal.cls(), List.of()), false);
              case AnyType any -> new Type.ClassType(any, false);
              case Type.ClassType cls ->
                  cls.instance() instanceof InstanceType i
                      ? new Type.ClassType(new InstanceType(i.cls().metaclass(), List.of()), false)
                      : program.instance("type");
              case Type.CallableType callable -> program.instance("type");
              case Type.OverloadedType overloaded -> program.instance("type");
              case Type.ModuleType module -> program.instance("type");
              default -> new Type.ClassType(member, false);
            });
  }

  /** A {@code __call__} of the metaclass that takes matters into its own hands; null if none. */
  private Calls.@Nullable Result metaclass(
      Type.ClassType object,
      InstanceType instance,
      List<Arg> args,
      @Nullable Type expected,
      @Nullable Expr node) {
    Member call = instance.cls().metaclass().find("__call__");
    if (call == null || call.owner().isBuiltin("type") || call.owner().module().isStub()) {
      return null;
    }
    Type bound =
        new Attributes(program)
            .bind(
                Substitution.apply(List.of(call.owner().self()), List.of(object), call.type()),
                object,
                call)
            .type();
    boolean plain = bound instanceof CallableType callable && isUnhelpful(callable, instance);
    if (plain) {
      boolean stated =
          bound instanceof CallableType known
              && known.function() != null
              && known.function().def() != null
              && known.function().def().returns() != null;
      if (stated) {
        Calls.Result checked = calls.call(bound, args, expected, node);
        return checked.fits() ? null : new Calls.Result(instance, false);
      }
      return null;
    }
    return calls.call(bound, args, expected, node);
  }

  /** Not annotated, or giving an instance of the class: the class's own methods say more. */
  private boolean isUnhelpful(CallableType callable, InstanceType instance) {
    FunctionDecl function = callable.function();
    Type returns = callable.signature().returns();
    boolean annotated =
        function != null && function.def() != null && function.def().returns() != null;
    if (!annotated) {
      return true;
    }
    if (returns instanceof AnyType || returns instanceof TypeVarType) {
      return true;
    }
    return returns instanceof InstanceType made && made.cls() == instance.cls();
  }

  private @Nullable Member own(ClassDecl cls, String name) {
    Member found = cls.find(name);
    return found == null || found.owner().isBuiltin("object") ? null : found;
  }

  private @Nullable Type maker(InstanceType instance) {
    ClassDecl cls = instance.cls();
    Member init = own(cls, "__init__");
    Member maker = own(cls, "__new__");
    if (init == null && maker == null && cls.hasUnknownBase()) {
      return null;
    }
    return instance;
  }

  private Calls.Result evaluate(
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
        return new Calls.Result(opened(program, instance, null), false);
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
        return same ? result : new Calls.Result(opened(program, instance, null), true);
      }
      boolean solved = made instanceof InstanceType i && i.cls() == cls && !isUnspecialised(i);
      if (solved && Types.hasAny(made) && isUnspecialised(instance)) {
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
        return new Calls.Result(opened(program, instance, null), false);
      }
      return new Calls.Result(defaulted(made, expected), true);
    }
    InstanceType self = made instanceof InstanceType i ? i : instance;
    return method(init, self, false, args, expected, node);
  }

  private Type defaulted(Type made, @Nullable Type expected) {
    if (!(made instanceof InstanceType instance) || !isUnspecialised(instance)) {
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
    Type callee = asFunction(member, instance, isNew);
    List<Arg> all = new ArrayList<>();
    all.add(Arg.of(isNew ? new Type.ClassType(fresh(instance), true) : fresh(instance)));
    all.addAll(args);
    if (callee instanceof CallableType || callee instanceof OverloadedType) {
      return calls.call(callee, all, expected, node);
    }
    args.forEach(arg -> arg.type(checker, null));
    return new Calls.Result(opened(program, instance, null), true);
  }

  private Generics.@Nullable Fresh scope;

  private InstanceType fresh(InstanceType instance) {
    Generics.Fresh current = scope;
    return isUnspecialised(instance) && current != null
        ? (InstanceType) renamed(instance, current).apply(instance)
        : instance;
  }

  private static Substitution renamed(InstanceType instance, Generics.Fresh scope) {
    return new Substitution(variable ->
        variable.scope() == instance.cls() && !variable.decl().isSelf()
            ? new TypeVarType(variable.decl(), scope)
            : null);
  }

  /**
   * The method as a function whose result is the instance: for {@code __init__} that of the
   * receiver, whatever its declared {@code self} makes of it.
   */
  private Type asFunction(Member member, InstanceType instance, boolean isNew) {
    Generics.Fresh current = new Generics.Fresh();
    scope = current;
    InstanceType self =
        isUnspecialised(instance)
            ? (InstanceType) renamed(instance, current).apply(instance)
            : instance;
    ClassDecl owner = member.owner();
    Type parent = ClassStructure.asSuper(self, owner);
    Type type = member.type();
    if (parent instanceof InstanceType same) {
      type = Substitution.apply(owner.typeParams(), same.args(), type);
    } else if (parent instanceof Type.TupleType tuple) {
      type = Substitution.apply(owner.typeParams(), List.of(Types.itemUnion(tuple.items())), type);
    }
    type = Substitution.apply(List.of(owner.self()), List.of(self), type);
    if (isNew) {
      return type;
    }
    return switch (type) {
      case CallableType callable -> giving(callable, self);
      case OverloadedType overloaded ->
          new OverloadedType(
              overloaded.overloads().stream().map(each -> giving(each, self)).toList());
      default -> type;
    };
  }

  private static CallableType giving(CallableType init, InstanceType self) {
    Signature signature = init.signature();
    boolean declared =
        !signature.params().isEmpty()
            && signature.params().get(0).annotated()
            && signature.params().get(0).type() instanceof InstanceType;
    Type result = declared ? signature.params().get(0).type() : self;
    return signature.returns() instanceof Type.NeverType
        ? init
        : new CallableType(signature.withReturns(result), init.function());
  }

  /** A class as a callable (typing specification, "Converting a constructor to callable"). */
  static @Nullable Type asCallable(Program program, Type.ClassType object) {
    Type made = Types.expand(object.instance());
    if (made instanceof AnyType) {
      return new CallableType(Signature.any(made), null);
    }
    Type plain = made;
    if (made instanceof TypeVarType variable) {
      Type bound = variable.decl().bound();
      plain = bound == null ? program.object() : bound;
    }
    if (plain instanceof Type.TupleType tuple) {
      return new CallableType(
          CallableExpressions.signature(
              List.of(
                  new Signature.Param("", Signature.Kind.POSITIONAL_ONLY, AnyType.ANY, true, true)),
              tuple),
          null);
    }
    if (!(plain instanceof InstanceType instance)) {
      return null;
    }
    return new Constructors(program, new Calls(program), null).callable(object, instance);
  }

  private Type callable(Type.ClassType object, InstanceType instance) {
    ClassDecl cls = instance.cls();
    Member call = cls.metaclass().find("__call__");
    if (call != null && !call.owner().isBuiltin("type") && !call.owner().module().isStub()) {
      Type bound =
          new Attributes(program)
              .bind(
                  Substitution.apply(List.of(call.owner().self()), List.of(object), call.type()),
                  object,
                  call)
              .type();
      if (!(bound instanceof CallableType c) || !isUnhelpful(c, instance)) {
        return bound;
      }
    }
    Member init = own(cls, "__init__");
    Member maker = own(cls, "__new__");
    if (maker != null) {
      Type function =
          dropped(
              asFunction(maker, instance, true),
              program,
              new Type.ClassType(fresh(instance), true));
      Type returns =
          function instanceof CallableType c
              ? Types.expand(c.signature().returns())
              : AnyType.UNKNOWN;
      boolean same =
          (returns instanceof AnyType any && !any.explicit())
              || (returns instanceof InstanceType i && i.cls().isSubclassOf(cls));
      if (!same || init == null) {
        return function;
      }
      if (init.owner().module().isStub()
          || cls.mro().indexOf(maker.owner()) < cls.mro().indexOf(init.owner())) {
        return function;
      }
      Type other = dropped(asFunction(init, instance, false), program, fresh(instance));
      return other;
    }
    if (init != null) {
      return dropped(asFunction(init, instance, false), program, fresh(instance));
    }
    if (cls.hasUnknownBase()) {
      return new CallableType(Signature.any(instance), null);
    }
    scope = new Generics.Fresh();
    return new CallableType(CallableExpressions.signature(List.of(), fresh(instance)), null);
  }

  private static Type dropped(Type function, Program program, Type receiver) {
    return switch (function) {
      case CallableType callable -> drop(callable, program, receiver);
      case OverloadedType overloaded ->
          new OverloadedType(
              overloaded.overloads().stream().map(each -> drop(each, program, receiver)).toList());
      default -> function;
    };
  }

  private static CallableType drop(CallableType callable, Program program, Type receiver) {
    Signature signature = callable.signature();
    if (!signature.params().isEmpty() && signature.params().get(0).annotated()) {
      Attributes.Access bound = new Attributes(program).bind(callable, receiver, null);
      if (bound.type() instanceof CallableType c) {
        return c;
      }
    }
    return new CallableType(signature.drop(1), callable.function());
  }
}
