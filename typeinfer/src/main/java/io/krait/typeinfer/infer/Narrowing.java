package io.krait.typeinfer.infer;

import io.krait.frontend.tree.BoolOperator;
import io.krait.frontend.tree.CmpOperator;
import io.krait.frontend.tree.ConstantValue;
import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.UnaryOperator;
import io.krait.typeinfer.types.AttributeInfo;
import io.krait.typeinfer.types.ClassInfo;
import io.krait.typeinfer.types.Type;
import io.krait.typeinfer.types.Type.AnyType;
import io.krait.typeinfer.types.Type.BoundMethodType;
import io.krait.typeinfer.types.Type.ClassObjectType;
import io.krait.typeinfer.types.Type.EnumMemberType;
import io.krait.typeinfer.types.Type.FunctionType;
import io.krait.typeinfer.types.Type.InstanceType;
import io.krait.typeinfer.types.Type.LiteralType;
import io.krait.typeinfer.types.Type.NeverType;
import io.krait.typeinfer.types.Type.NoneType;
import io.krait.typeinfer.types.Type.TupleType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a condition tells about the names and paths in it. */
@SuppressWarnings("ReferenceEquality") // Classes and cells have an identity.
final class Narrowing {
  /** The states behind a condition; null where a branch is never taken. */
  record Branches(@Nullable Env whenTrue, @Nullable Env whenFalse, Type type) {}

  private final Frame frame;

  Narrowing(Frame frame) {
    this.frame = frame;
  }

  /** Infers a condition; leaves the frame's state to the caller, who takes one of the branches. */
  Branches branch(Expr test) {
    if (frame.env == null) {
      return new Branches(null, null, NeverType.NEVER);
    }
    if (test instanceof Expr.BoolOp op) {
      return logical(op);
    }
    if (test instanceof Expr.UnaryOp op && op.op() == UnaryOperator.NOT) {
      Branches inner = branch(op.operand());
      Type type = frame.builtins.bool();
      frame.record(op, type);
      Env no = inner.whenTrue();
      Env yes = inner.whenFalse();
      return new Branches(yes, no, type);
    }
    Type type = frame.exprs.infer(test, null);
    Env end = frame.env;
    if (end == null) {
      return new Branches(null, null, type);
    }
    Env yes = end.copy();
    Env no = end.copy();
    boolean canBeTrue = !(truthy(type, frame.builtins) instanceof NeverType);
    boolean canBeFalse = !(falsy(type, frame.builtins) instanceof NeverType);
    if (type instanceof NeverType) {
      canBeTrue = true;
      canBeFalse = true;
    }
    boolean constant = test instanceof Expr.Constant || isTypeChecking(test);
    if (isTypeChecking(test)) {
      canBeTrue = false;
    }
    boolean trueReached = narrow(test, type, true, yes);
    boolean falseReached = narrow(test, type, false, no);
    if (constant) {
      return new Branches(canBeTrue ? yes : null, canBeFalse ? no : null, type);
    }
    return new Branches(
        canBeTrue && trueReached ? yes : null, canBeFalse && falseReached ? no : null, type);
  }

  private static boolean isTypeChecking(Expr test) {
    return FunctionNode.lastName(test).equals("TYPE_CHECKING") && !(test instanceof Expr.Call);
  }

  private Branches logical(Expr.BoolOp op) {
    boolean and = op.op() == BoolOperator.AND;
    Env left = null;
    Type type = NeverType.NEVER;
    int last = op.values().size() - 1;
    for (int i = 0; ; i++) {
      Branches each = branch(op.values().get(i));
      if (i == last) {
        type = Types.union(type, each.type());
        frame.record(op, type);
        return and
            ? new Branches(each.whenTrue(), Env.join(left, each.whenFalse()), type)
            : new Branches(Env.join(left, each.whenTrue()), each.whenFalse(), type);
      }
      Type stays = and ? falsy(each.type(), frame.builtins) : truthy(each.type(), frame.builtins);
      type = Types.union(type, stays);
      left = Env.join(left, and ? each.whenFalse() : each.whenTrue());
      frame.env = and ? each.whenTrue() : each.whenFalse();
    }
  }

  /** Narrows a state; false if the branch turns out impossible. */
  private boolean narrow(Expr test, Type type, boolean sense, Env env) {
    return switch (test) {
      case Expr.Name name -> refined(name, truth(type, sense), env);
      case Expr.Attribute attribute -> refined(attribute, truth(type, sense), env);
      case Expr.Subscript subscript -> refined(subscript, truth(type, sense), env);
      case Expr.NamedExpr named -> refined(named.target(), truth(type, sense), env);
      case Expr.Compare compare when compare.ops().size() == 1 -> compare(compare, sense, env);
      case Expr.Call call -> call(call, sense, env);
      default -> true;
    };
  }

  private Type truth(Type type, boolean sense) {
    return sense ? truthy(type, frame.builtins) : falsy(type, frame.builtins);
  }

  /** Sets what is known of an expression, if it is a name or path. */
  void refine(Expr expr, Type type, Env env) {
    Type ignored = type;
    refined(expr, ignored, env);
  }

  private boolean refined(Expr expr, Type type, Env env) {
    switch (expr) {
      case Expr.Name name -> {
        Variable variable = frame.own(name);
        if (variable != null && env.get(variable.index) != null) {
          boolean never = type instanceof NeverType;
          boolean was = env.get(variable.index) instanceof NeverType;
          env.narrow(variable.index, type);
          return !never || was;
        }
      }
      case Expr.NamedExpr named -> {
        return refined(named.target(), type, env);
      }
      default -> {
        String path = frame.path(expr);
        if (path != null) {
          env.test(path, type);
          // What is stored through another name is not seen: keep the branch.
          return true;
        }
      }
    }
    return true;
  }

  private Type known(Expr expr, Env env) {
    Expr plain = expr instanceof Expr.NamedExpr named ? named.target() : expr;
    Variable variable = plain instanceof Expr.Name name ? frame.own(name) : null;
    Type inEnv = variable == null ? null : env.get(variable.index);
    return inEnv != null ? inEnv : frame.exprs.quietly(plain);
  }

  private boolean isPlace(Expr expr) {
    return expr instanceof Expr.NamedExpr named
        ? frame.own(named.target()) != null
        : frame.path(expr) != null;
  }

  private boolean compare(Expr.Compare compare, boolean sense, Env env) {
    Expr left = compare.left();
    Expr right = compare.comparators().get(0);
    CmpOperator op = compare.ops().get(0);
    boolean positive =
        switch (op) {
          case IS, EQ, IN -> sense;
          case IS_NOT, NOT_EQ, NOT_IN -> !sense;
          case LT, LT_E, GT, GT_E -> true;
        };
    switch (op) {
      case IS, IS_NOT, EQ, NOT_EQ -> {
        boolean identity = op == CmpOperator.IS || op == CmpOperator.IS_NOT;
        if (isTypeCall(left) && !positive) {
          return true;
        }
        if (isTypeCall(left) && left instanceof Expr.Call call) {
          Type other = frame.exprs.quietly(right);
          return instances(call.args().get(0), other, true, env);
        }
        if (isPlace(left)) {
          return equal(left, frame.exprs.quietly(right), positive, identity, env);
        }
        if (isPlace(right)) {
          return equal(right, frame.exprs.quietly(left), positive, identity, env);
        }
      }
      case IN -> {
        if (positive && isPlace(left)) {
          return member(left, frame.exprs.quietly(right), env);
        }
      }
      case NOT_IN -> {
        if (positive && isPlace(left)) {
          return member(left, frame.exprs.quietly(right), env);
        }
      }
      case LT, LT_E, GT, GT_E -> {}
    }
    return true;
  }

  private static boolean isTypeCall(Expr expr) {
    return expr instanceof Expr.Call call
        && call.func() instanceof Expr.Name name
        && name.name().equals("type")
        && call.args().size() == 1;
  }

  /** {@code x == value}, {@code x is value}. */
  private boolean equal(Expr place, Type value, boolean positive, boolean identity, Env env) {
    boolean single =
        value instanceof NoneType
            || value instanceof EnumMemberType
            || value instanceof LiteralType;
    if (!single) {
      return true;
    }
    Type known = known(place, env);
    if (known instanceof AnyType) {
      boolean exact = identity && value instanceof NoneType;
      return !positive || !exact || refined(place, value, env);
    }
    List<Type> kept = new ArrayList<>();
    for (Type member : Types.members(known)) {
      boolean keep = positive ? mayEqual(member, value, identity) : !isOnly(member, value);
      if (keep) {
        kept.add(positive && same(member, value) ? value : member);
      }
    }
    if (!positive && value instanceof EnumMemberType member) {
      kept = withoutMember(kept, member);
    }
    return refined(place, Types.union(kept), env);
  }

  private static boolean same(Type member, Type value) {
    return (value instanceof EnumMemberType enumMember
            && member instanceof InstanceType instance
            && instance.cls() == enumMember.cls())
        || (value instanceof LiteralType literal
            && member instanceof InstanceType wide
            && wide.cls() == literal.cls());
  }

  private static boolean mayEqual(Type member, Type value, boolean identity) {
    if (value instanceof NoneType) {
      return member instanceof NoneType
          || (!identity && member instanceof InstanceType i && !i.cls().isBuiltin())
          || (member instanceof InstanceType top && top.cls().isBuiltin("object"));
    }
    if (member instanceof NoneType) {
      return false;
    }
    if (member instanceof LiteralType known && value instanceof LiteralType wanted) {
      return known.cls() != wanted.cls() || known.equals(wanted);
    }
    if (member instanceof EnumMemberType && value instanceof EnumMemberType) {
      return member.equals(value);
    }
    return !(value instanceof LiteralType literal) || mayEqual(member, literal);
  }

  /** Whether an instance of a class may equal a literal: numbers do among themselves. */
  static boolean mayEqual(Type member, LiteralType literal) {
    if (member instanceof TupleType) {
      return false;
    }
    if (!(member instanceof InstanceType instance) || instance.cls().isBuiltin("object")) {
      return true;
    }
    if (instance.cls().isSubclassOf(literal.cls())) {
      return true;
    }
    if (isNumber(instance.cls())) {
      return isNumber(literal.cls());
    }
    AttributeInfo eq = instance.cls().lookup("__eq__");
    return instance.cls().has(ClassInfo.Trait.UNKNOWN_BASE)
        || (eq != null && !eq.owner().isBuiltin())
        || (instance.cls().isBuiltin() && !isPlain(instance.cls()));
  }

  private static boolean isNumber(ClassInfo cls) {
    return cls.isBuiltin("int")
        || cls.isBuiltin("bool")
        || cls.isBuiltin("float")
        || cls.isBuiltin("complex");
  }

  private static boolean isPlain(ClassInfo cls) {
    return cls.moduleName().equals("builtins") || cls.moduleName().equals("collections");
  }

  /** Whether the member is nothing but the value. */
  private static boolean isOnly(Type member, Type value) {
    return member.equals(value);
  }

  private List<Type> withoutMember(List<Type> kept, EnumMemberType removed) {
    List<Type> result = new ArrayList<>();
    for (Type type : kept) {
      if (type instanceof InstanceType instance && instance.cls() == removed.cls()) {
        for (var attribute : removed.cls().attributes()) {
          if (isEnumMember(attribute.name(), removed.cls())
              && !attribute.name().equals(removed.member())) {
            result.add(new EnumMemberType(removed.cls(), attribute.name()));
          }
        }
      } else {
        result.add(type);
      }
    }
    return result;
  }

  static boolean isEnumMember(String name, ClassInfo cls) {
    AttributeNode attribute = cls instanceof ClassNode node ? node.attribute(name) : null;
    return attribute != null
        && attribute.function == null
        && attribute.hasClassValue
        && attribute.annotation == null
        && !(name.startsWith("_") && name.endsWith("_"));
  }

  /** {@code x in (a, b)}: x is one of what the container holds. */
  private boolean member(Expr place, Type container, Env env) {
    Type element = frame.members.iterate(container, null);
    Type known = known(place, env);
    if (element instanceof AnyType || known instanceof AnyType || container instanceof AnyType) {
      return true;
    }
    if (container instanceof InstanceType instance && instance.cls().isBuiltin("str")) {
      return true;
    }
    boolean hasNone = Types.members(element).contains(NoneType.NONE);
    return hasNone
        || element instanceof NeverType
        || refined(place, Types.without(known, NoneType.NONE), env);
  }

  private boolean call(Expr.Call call, boolean sense, Env env) {
    if (!(call.func() instanceof Expr.Name name) || call.args().isEmpty()) {
      return true;
    }
    Expr place = call.args().get(0);
    return switch (name.name()) {
      case "isinstance" ->
          call.args().size() != 2
              || !isPlace(place)
              || instances(place, frame.exprs.quietly(call.args().get(1)), sense, env);
      case "callable" -> !isPlace(place) || callable(place, sense, env);
      case "len", "bool" -> !isPlace(place) || refined(place, truth(known(place, env), sense), env);
      default -> true;
    };
  }

  private boolean callable(Expr place, boolean sense, Env env) {
    Type known = known(place, env);
    if (known instanceof AnyType) {
      return true;
    }
    List<Type> kept = new ArrayList<>();
    for (Type member : Types.members(known)) {
      boolean is =
          member instanceof FunctionType
              || member instanceof BoundMethodType
              || member instanceof ClassObjectType
              || (member instanceof InstanceType instance
                  && instance.cls().lookup("__call__") != null);
      if (is == sense) {
        kept.add(member);
      }
    }
    return refined(place, Types.union(kept), env);
  }

  /** {@code isinstance(x, classes)}. */
  private boolean instances(Expr place, Type classes, boolean sense, Env env) {
    List<ClassInfo> wanted = new ArrayList<>();
    if (!collect(classes, wanted)) {
      return true;
    }
    return refined(place, filter(known(place, env), wanted, sense), env);
  }

  private boolean collect(Type classes, List<ClassInfo> wanted) {
    return switch (classes) {
      case ClassObjectType cls -> wanted.add(cls.cls());
      case TupleType tuple -> {
        for (Type item : tuple.items()) {
          if (!collect(item, wanted)) {
            yield false;
          }
        }
        yield true;
      }
      case Type.AliasType alias -> {
        for (Type member : Types.members(alias.meaning())) {
          ClassInfo cls = Types.classOf(member, frame.builtins);
          if (cls == null) {
            yield false;
          }
          wanted.add(cls);
        }
        yield true;
      }
      default -> false;
    };
  }

  /** The part of a type that is (or is not) an instance of one of the classes. */
  Type filter(Type type, List<ClassInfo> wanted, boolean sense) {
    if (type instanceof AnyType) {
      return sense ? instances(wanted) : type;
    }
    Type result = NeverType.NEVER;
    for (Type member : Types.members(type)) {
      result = Types.union(result, filterMember(member, wanted, sense));
    }
    return result;
  }

  private Type filterMember(Type member, List<ClassInfo> wanted, boolean sense) {
    ClassInfo cls = Types.classOf(member, frame.builtins);
    if (cls == null) {
      boolean maybe =
          sense
              && (member instanceof Type.TypeVarType
                  || wanted.stream().anyMatch(c -> c.isBuiltin("type")));
      return sense ? (maybe ? member : NeverType.NEVER) : member;
    }
    Type kept = NeverType.NEVER;
    for (ClassInfo each : wanted) {
      if (cls.isSubclassOf(each)) {
        return sense ? member : NeverType.NEVER;
      }
      if (each.isSubclassOf(cls)) {
        kept = Types.union(kept, instance(each));
      } else if (cls.has(ClassInfo.Trait.PROTOCOL)
          || each.has(ClassInfo.Trait.PROTOCOL)
          || cls.has(ClassInfo.Trait.UNKNOWN_BASE)) {
        boolean structural = Relations.assignable(new InstanceType(each), member);
        kept = Types.union(kept, structural ? member : NeverType.NEVER);
      }
    }
    return sense ? kept : member;
  }

  private Type instances(List<ClassInfo> classes) {
    Type result = NeverType.NEVER;
    for (ClassInfo cls : classes) {
      result = Types.union(result, instance(cls));
    }
    return result;
  }

  private Type instance(ClassInfo cls) {
    if (cls == frame.builtins.tupleClass()) {
      return new TupleType(List.of(AnyType.ANY), true);
    }
    if (cls == frame.builtins.noneClass()) {
      return NoneType.NONE;
    }
    List<Type> args = new ArrayList<>();
    cls.typeParameters().forEach(parameter -> args.add(AnyType.ANY));
    return new InstanceType(cls, List.copyOf(args));
  }

  /** The part of a type that may be true. */
  static Type truthy(Type type, Builtins builtins) {
    Type result = NeverType.NEVER;
    for (Type member : Types.members(type)) {
      if (member instanceof InstanceType instance && instance.cls().isBuiltin("bool")) {
        result = Types.union(result, builtins.annotations.literal(ConstantValue.Singleton.TRUE));
      } else if (truth(member) >= 0) {
        result = Types.union(result, member);
      }
    }
    return result;
  }

  /** The part of a type that may be false. */
  static Type falsy(Type type, Builtins builtins) {
    Type result = NeverType.NEVER;
    for (Type member : Types.members(type)) {
      if (member instanceof InstanceType instance && instance.cls().isBuiltin("bool")) {
        result = Types.union(result, builtins.annotations.literal(ConstantValue.Singleton.FALSE));
      } else if (truth(member) <= 0) {
        result = Types.union(result, member);
      }
    }
    return result;
  }

  /** 1 if always true, -1 if always false, 0 if it depends. */
  private static int truth(Type member) {
    return switch (member) {
      case NoneType none -> -1;
      case LiteralType literal -> isTrue(literal.value()) ? 1 : -1;
      case FunctionType f -> 1;
      case BoundMethodType f -> 1;
      case ClassObjectType c ->
          c.cls().has(ClassInfo.Trait.CUSTOM_METACLASS) || c.cls().has(ClassInfo.Trait.ENUM)
              ? 0
              : 1;
      case Type.ModuleType m -> 1;
      case TupleType tuple -> tuple.homogeneous() ? 0 : tuple.items().isEmpty() ? -1 : 1;
      case InstanceType instance ->
          !instance.cls().isBuiltin()
                  && instance.cls().lookup("__bool__") == null
                  && instance.cls().lookup("__len__") == null
                  && !instance.cls().has(ClassInfo.Trait.UNKNOWN_BASE)
                  && !definedBelow(instance.cls())
              ? 1
              : 0;
      default -> 0;
    };
  }

  private static boolean definedBelow(ClassInfo cls) {
    return cls instanceof ClassNode node
        && (node.isOverridden("__bool__") || node.isOverridden("__len__"));
  }

  private static boolean isTrue(ConstantValue value) {
    return switch (value) {
      case ConstantValue.IntValue number -> number.value().signum() != 0;
      case ConstantValue.FloatValue number -> number.value() != 0;
      case ConstantValue.ComplexValue number -> number.imag() != 0;
      case ConstantValue.StrValue text -> !text.value().isEmpty();
      case ConstantValue.BytesValue text -> !text.latin1().isEmpty();
      case ConstantValue.Singleton s ->
          s == ConstantValue.Singleton.TRUE || s == ConstantValue.Singleton.ELLIPSIS;
    };
  }
}
