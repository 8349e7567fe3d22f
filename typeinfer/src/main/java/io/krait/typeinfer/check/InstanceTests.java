package io.krait.typeinfer.check;

import io.krait.frontend.tree.Expr;
import io.krait.typeinfer.check.Type.AnyType;
import io.krait.typeinfer.check.Type.InstanceType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code isinstance}, {@code issubclass}, and narrowing to a type. */
final class InstanceTests {
  private final Checker checker;
  private final Program program;

  InstanceTests(Checker checker) {
    this.checker = checker;
    this.program = checker.program;
  }

  /** The types that a second argument of {@code isinstance} names; null if it is not plain. */
  private @Nullable List<Type> named(Type classes) {
    List<Type> all = new ArrayList<>();
    return collect(classes, all) ? all : null;
  }

  private boolean collect(Type classes, List<Type> all) {
    return switch (Types.expand(classes)) {
      case Type.ClassType cls -> all.add(Constructors.opened(program, cls.instance(), null));
      case Type.NoneType none -> all.add(none);
      case Type.TupleType tuple -> collect(tuple.items(), all);
      case Type.TypeFormType form -> {
        all.addAll(Types.members(form.meaning()));
        yield true;
      }
      case Type.UnionType union -> collect(Types.members(union), all);
      default -> false;
    };
  }

  private boolean collect(List<Type> items, List<Type> all) {
    for (Type item : items) {
      Type plain = item instanceof Type.Unbounded many ? many.element() : item;
      if (!collect(plain, all)) {
        return false;
      }
    }
    return true;
  }

  Type filter(Type known, Type classes, boolean sense) {
    List<Type> named = named(classes);
    if (named == null) {
      return known;
    }
    return narrow(known, Types.union(named), sense);
  }

  Type filterClass(Type known, Type classes, boolean sense) {
    List<Type> named = named(classes);
    if (named == null) {
      return known;
    }
    Type target = Types.union(named);
    return Types.map(
        known,
        member ->
            switch (member) {
              case Type.ClassType cls -> {
                Type narrowed = narrow(cls.instance(), target, sense);
                yield Types.map(narrowed, each -> new Type.ClassType(each, false));
              }
              case AnyType any ->
                  sense ? Types.map(target, each -> new Type.ClassType(each, false)) : any;
              case InstanceType instance
                  when instance.cls().isBuiltin("type") || instance.cls().isBuiltin("object") ->
                  sense ? Types.map(target, each -> new Type.ClassType(each, false)) : member;
              default -> member;
            });
  }

  /** The part of a type that is (or is not) of another type. */
  Type narrow(Type known, Type target, boolean sense) {
    List<Type> kept = new ArrayList<>();
    for (Type outer : Types.members(known)) {
      for (Type member : Types.members(expand(outer, target))) {
        kept.add(sense ? within(member, target) : without(member, target));
      }
    }
    return Types.union(kept);
  }

  private Type expand(Type member, Type target) {
    boolean literal = false;
    for (Type each : Types.members(target)) {
      literal |= each instanceof Type.LiteralType;
    }
    return literal ? Literals.expand(program, member) : member;
  }

  private Type without(Type member, Type target) {
    if (member instanceof AnyType || member instanceof Type.TypeVarType) {
      return member;
    }
    for (Type each : Types.members(target)) {
      if (each instanceof AnyType) {
        continue;
      }
      if (subtype(member, each)) {
        return Type.NeverType.NEVER;
      }
    }
    return member;
  }

  /** Without what only numbers' promotion makes assignable: an int is no float at run time. */
  private boolean subtype(Type from, Type to) {
    if (to instanceof InstanceType target
        && (target.cls().isBuiltin("float") || target.cls().isBuiltin("complex"))) {
      Type wide = Types.widen(from);
      return wide instanceof InstanceType i && i.cls().isSubclassOf(target.cls());
    }
    return Assignability.check(program, from, to);
  }

  private Type within(Type member, Type target) {
    List<Type> kept = new ArrayList<>();
    for (Type each : Types.members(target)) {
      kept.add(meet(member, each));
    }
    return Types.union(kept);
  }

  private Type meet(Type member, Type target) {
    if (member instanceof AnyType || target instanceof AnyType) {
      return member instanceof AnyType ? target : member;
    }
    if (target instanceof InstanceType wanted
        && member instanceof InstanceType given
        && given.cls() != wanted.cls()
        && wanted.cls().isSubclassOf(given.cls())
        && !wanted.args().isEmpty()) {
      return specialised(given, wanted);
    }
    if (subtype(member, target)) {
      return member;
    }
    if (member instanceof Type.TypeVarType variable) {
      Type bound = variable.decl().bound();
      Type limit =
          !variable.decl().constraints().isEmpty()
              ? Types.union(variable.decl().constraints())
              : bound == null ? program.object() : bound;
      Type met = narrow(limit, target, true);
      return met;
    }
    if (subtype(target, member)) {
      return target;
    }
    if (member instanceof InstanceType a && target instanceof InstanceType b) {
      boolean apart =
          a.cls().isFinal() || b.cls().isFinal() || (isPlain(a.cls()) && isPlain(b.cls()));
      return apart ? Type.NeverType.NEVER : target;
    }
    if (target instanceof Type.CallableType && member instanceof InstanceType) {
      return target;
    }
    if (member instanceof Type.CallableType && target instanceof InstanceType) {
      return target;
    }
    return Type.NeverType.NEVER;
  }

  /** Two builtin classes of different layout have no common subclass. */
  private static boolean isPlain(ClassDecl cls) {
    return cls.module().name().equals("builtins") && !cls.isProtocol();
  }

  /** The subclass with the arguments that the known type gives it. */
  private Type specialised(InstanceType given, InstanceType wanted) {
    Constraints constraints = new Constraints();
    List<Type.TypeVarType> params = wanted.cls().typeParams();
    Substitution fresh = Generics.fresh(params, constraints);
    Assignability relation = new Assignability(program, constraints);
    if (!relation.assignable(fresh.apply(wanted.cls().instance()), given)) {
      return wanted;
    }
    List<Type> args = new ArrayList<>();
    for (Type.TypeVarType param : params) {
      Type found = constraints.exact((Type.TypeVarType) fresh.apply(param));
      args.add(found == null ? TypeArguments.unknown(param) : found);
    }
    return new InstanceType(wanted.cls(), List.copyOf(args));
  }

  /** Faults in the second argument: a protocol that cannot be tested, a TypedDict, a generic. */
  void check(Expr.Call call, Type classes, boolean subclass) {
    Expr where = call.args().get(1);
    for (Type each : parts(classes)) {
      switch (each) {
        case Type.ClassType cls when cls.instance() instanceof InstanceType instance -> {
          ClassDecl decl = instance.cls();
          if (decl.isProtocol()) {
            protocol(call, decl, where, subclass);
          } else if (decl.isTypedDict() && !decl.module().isStub()) {
            checker.error("invalid-isinstance", "A TypedDict cannot be tested for", where.span());
          } else if (decl.has(ClassShape.Trait.NEW_TYPE)) {
            checker.error("invalid-isinstance", "A NewType cannot be tested for", where.span());
          } else if (where instanceof Expr.Subscript) {
            checker.error(
                "invalid-isinstance",
                "A class with type arguments cannot be tested for",
                where.span());
          }
        }
        default -> {}
      }
    }
  }

  private static List<Type> parts(Type classes) {
    List<Type> all = new ArrayList<>();
    for (Type member : Types.members(classes)) {
      if (member instanceof Type.TupleType tuple) {
        tuple.items().forEach(item -> all.addAll(parts(item)));
      } else {
        all.add(member);
      }
    }
    return all;
  }

  private void protocol(Expr.Call call, ClassDecl decl, Expr where, boolean subclass) {
    if (!decl.has(ClassShape.Trait.RUNTIME_CHECKABLE) && !decl.module().isStub()) {
      checker.error(
          "invalid-isinstance",
          "Protocol \"" + decl.name() + "\" is not runtime-checkable",
          where.span());
      return;
    }
    List<Member> members = Protocols.members(decl);
    if (subclass) {
      for (Member member : members) {
        if (member.function() == null || member.type() instanceof Type.PropertyType) {
          checker.error(
              "invalid-isinstance",
              "Protocol \"" + decl.name() + "\" has members that are no methods",
              where.span());
          return;
        }
      }
    }
    unsafe(call, decl, members, where);
  }

  /** A value that has all members by name, but not their types, would pass the test wrongly. */
  private void unsafe(Expr.Call call, ClassDecl decl, List<Member> members, Expr where) {
    Type value = checker.infer(call.args().get(0), null);
    for (Type each : Types.members(value)) {
      Type plain = each instanceof Type.ClassType cls ? cls.instance() : each;
      if (!(plain instanceof InstanceType instance)
          || instance.cls().isBuiltin("object")
          || members.isEmpty()) {
        continue;
      }
      boolean all = true;
      for (Member member : members) {
        all &= instance.cls().find(member.name()) != null;
      }
      Type target = Constructors.opened(program, decl.instance(), null);
      if (all && !Assignability.check(program, plain, target)) {
        checker.error(
            "invalid-isinstance",
            "\""
                + plain.show()
                + "\" has the names of protocol \""
                + decl.name()
                + "\", but not its types",
            where.span());
      }
    }
  }
}
