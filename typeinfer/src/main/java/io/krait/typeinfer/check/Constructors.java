package io.krait.typeinfer.check;

import io.krait.frontend.tree.Expr;
import io.krait.typeinfer.check.Type.AnyType;
import io.krait.typeinfer.check.Type.InstanceType;
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
    Calls.Result meta =
        new MetaclassCalls(program, calls).call(object, instance, args, expected, node);
    if (meta != null) {
      return meta;
    }
    boolean known =
        ConstructorCalls.own(cls, "__init__") != null
            || ConstructorCalls.own(cls, "__new__") != null;
    if (!known && cls.hasUnknownBase()) {
      args.forEach(arg -> arg.type(checker, null));
      return new Calls.Result(opened(program, instance, null), true);
    }
    return new ConstructorCalls(program, calls, checker).call(instance, args, expected, node);
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
}
