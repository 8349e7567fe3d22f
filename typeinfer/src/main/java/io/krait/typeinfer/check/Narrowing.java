package io.krait.typeinfer.check;

import io.krait.frontend.tree.BoolOperator;
import io.krait.frontend.tree.CmpOperator;
import io.krait.frontend.tree.ConstantValue;
import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.Operator;
import io.krait.frontend.tree.UnaryOperator;
import io.krait.typeinfer.check.Type.AnyType;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a condition tells of the names and paths in it. */
final class Narrowing {
  /** The states behind a condition; null where a branch is never taken. */
  record Branches(@Nullable Env whenTrue, @Nullable Env whenFalse, Type type) {}

  private final Checker checker;
  private final Program program;
  private final InstanceTests instances;

  Narrowing(Checker checker) {
    this.checker = checker;
    this.program = checker.program;
    this.instances = new InstanceTests(checker);
  }

  /** Infers a condition; the caller takes one of the branches as the state. */
  Branches branch(Expr test, @Nullable Type expected) {
    if (checker.env == null) {
      return new Branches(null, null, Type.NeverType.NEVER);
    }
    if (test instanceof Expr.BoolOp op) {
      return logical(op);
    }
    if (test instanceof Expr.UnaryOp op && op.op() == UnaryOperator.NOT) {
      Branches inner = branch(op.operand(), null);
      Env no = inner.whenTrue();
      return new Branches(inner.whenFalse(), no, program.bool());
    }
    Boolean known = StaticConditions.value(program, checker, test);
    Type type = checker.infer(test, expected);
    Env end = checker.env;
    if (end == null) {
      return new Branches(null, null, type);
    }
    if (known != null) {
      return new Branches(known ? end.copy() : null, known ? null : end.copy(), type);
    }
    Env yes = end.copy();
    Env no = end.copy();
    boolean reachedTrue = narrow(test, type, true, yes);
    boolean reachedFalse = narrow(test, type, false, no);
    return new Branches(reachedTrue ? yes : null, reachedFalse ? no : null, type);
  }

  private Branches logical(Expr.BoolOp op) {
    boolean and = op.op() == BoolOperator.AND;
    Env left = null;
    List<Type> types = new ArrayList<>();
    int last = op.values().size() - 1;
    for (int i = 0; ; i++) {
      Branches each = branch(op.values().get(i), null);
      types.add(each.type());
      if (i == last) {
        Type type = Types.union(types);
        return and
            ? new Branches(each.whenTrue(), Env.join(left, each.whenFalse()), type)
            : new Branches(Env.join(left, each.whenTrue()), each.whenFalse(), type);
      }
      left = Env.join(left, and ? each.whenFalse() : each.whenTrue());
      checker.env = and ? each.whenTrue() : each.whenFalse();
    }
  }

  private boolean narrow(Expr test, Type type, boolean sense, Env env) {
    return switch (test) {
      case Expr.Name name -> set(name, sense ? truthy(type) : falsy(type), env);
      case Expr.Attribute attribute -> set(attribute, sense ? truthy(type) : falsy(type), env);
      case Expr.Subscript subscript -> set(subscript, sense ? truthy(type) : falsy(type), env);
      case Expr.NamedExpr named -> {
        boolean reached = set(named.target(), sense ? truthy(type) : falsy(type), env);
        Env outer = checker.env;
        checker.env = env;
        boolean inner =
            !(named.value() instanceof Expr.Compare || named.value() instanceof Expr.Call)
                || narrow(named.value(), type, sense, env);
        checker.env = outer;
        yield reached && inner;
      }
      case Expr.Compare compare when compare.ops().size() == 1 -> compare(compare, sense, env);
      case Expr.Call call -> call(call, sense, env);
      default -> true;
    };
  }

  /** Knows a place's type better; false if nothing is left. */
  boolean set(Expr place, Type type, Env env) {
    String path = checker.path(place);
    if (path == null) {
      return true;
    }
    env.narrow(path, type);
    return !(type instanceof Type.NeverType) || place instanceof Expr.Attribute && false;
  }

  private Type known(Expr place) {
    Type[] type = {AnyType.UNKNOWN};
    Expr plain = place instanceof Expr.NamedExpr named ? named.target() : place;
    checker.silently(() -> type[0] = checker.infer(plain, null));
    return type[0];
  }

  private boolean isPlace(Expr expr) {
    return checker.path(expr) != null;
  }

  // Truth.

  Type truthy(Type type) {
    return part(type, true);
  }

  Type falsy(Type type) {
    return part(type, false);
  }

  private Type part(Type type, boolean sense) {
    List<Type> kept = new ArrayList<>();
    for (Type member : Types.members(type)) {
      Type expanded =
          member instanceof Type.InstanceType i && i.cls().isBuiltin("bool")
              ? Literals.expand(program, member)
              : member;
      for (Type each : Types.members(expanded)) {
        Boolean truth = truth(each);
        if (truth == null || truth == sense) {
          kept.add(each);
        }
      }
    }
    return Types.union(kept);
  }

  /** Whether a value is true; null if that is open. */
  private @Nullable Boolean truth(Type type) {
    return switch (type) {
      case Type.NoneType none -> false;
      case Type.LiteralType literal ->
          switch (literal.value()) {
            case Boolean value -> value;
            case BigInteger value -> value.signum() != 0;
            case String value -> !value.isEmpty();
            case Type.BytesValue value -> !value.latin1().isEmpty();
            default -> null;
          };
      case Type.CallableType callable -> true;
      case Type.ClassType cls -> null;
      case Type.ModuleType module -> true;
      case Type.TupleType tuple ->
          Types.variadicIndex(tuple.items()) >= 0 ? tuple.items().size() > 1 ? Boolean.TRUE : null : Boolean.valueOf(!tuple.items().isEmpty());
      case Type.InstanceType instance -> {
        Member bool = instance.cls().find("__bool__");
        if (bool == null) {
          yield instance.cls().isFinal() && instance.cls().find("__len__") == null ? Boolean.TRUE : null;
        }
        Type result = new Attributes(program).ofInstance(instance, "__bool__");
        yield result instanceof Type.CallableType c
                && c.signature().returns() instanceof Type.LiteralType l
                && l.value() instanceof Boolean b
            ? b
            : null;
      }
      default -> null;
    };
  }

  // Comparisons.

  private boolean compare(Expr.Compare compare, boolean sense, Env env) {
    Expr left = compare.left();
    Expr right = compare.comparators().get(0);
    CmpOperator op = compare.ops().get(0);
    boolean positive =
        switch (op) {
          case IS, EQ, IN -> sense;
          case IS_NOT, NOT_EQ, NOT_IN -> !sense;
          default -> sense;
        };
    switch (op) {
      case IS, IS_NOT, EQ, NOT_EQ -> {
        boolean identity = op == CmpOperator.IS || op == CmpOperator.IS_NOT;
        if (isTypeCall(left) && left instanceof Expr.Call call) {
          return typeIs(call.args().get(0), known(right), positive, env);
        }
        if (isLenCall(left) && left instanceof Expr.Call call && !identity) {
          return length(call.args().get(0), known(right), op, positive, env);
        }
        boolean reached = true;
        if (isPlace(left)) {
          reached = equal(left, known(right), positive, identity, env);
        }
        if (isPlace(right)) {
          reached &= equal(right, known(left), positive, identity, env);
        }
        reached &= discriminate(left, known(right), positive, identity, env);
        return reached;
      }
      case IN, NOT_IN -> {
        if (isPlace(left)) {
          return member(left, known(right), positive, env);
        }
        if (isPlace(right)) {
          return TypedDicts.narrowKey(checker, right, known(left), known(right), positive, env);
        }
      }
      case LT, LT_E, GT, GT_E -> {
        if (isLenCall(left) && left instanceof Expr.Call call) {
          return lengthOrder(call.args().get(0), known(right), op, sense, env);
        }
      }
    }
    return true;
  }

  private static boolean isTypeCall(Expr expr) {
    return expr instanceof Expr.Call call
        && call.func() instanceof Expr.Name name
        && name.name().equals("type")
        && call.args().size() == 1;
  }

  private static boolean isLenCall(Expr expr) {
    return expr instanceof Expr.Call call
        && call.func() instanceof Expr.Name name
        && name.name().equals("len")
        && call.args().size() == 1;
  }

  private boolean typeIs(Expr place, Type cls, boolean positive, Env env) {
    if (!isPlace(place) || !(cls instanceof Type.ClassType wanted)) {
      return true;
    }
    Type known = known(place);
    if (positive) {
      return set(place, instances.filter(known, wanted, true), env);
    }
    if (wanted.instance() instanceof Type.InstanceType instance && instance.cls().isFinal()) {
      return set(place, instances.filter(known, wanted, false), env);
    }
    return true;
  }

  /** {@code len(x) == n} for tuples. */
  private boolean length(Expr place, Type value, CmpOperator op, boolean positive, Env env) {
    if (!isPlace(place)
        || !(value instanceof Type.LiteralType literal)
        || !(literal.value() instanceof BigInteger number)) {
      return true;
    }
    int wanted = number.intValue();
    return set(
        place,
        Types.map(known(place), member -> withLength(member, wanted, positive)),
        env);
  }

  private static Type withLength(Type member, int wanted, boolean positive) {
    if (!(member instanceof Type.TupleType tuple)) {
      return member;
    }
    int variadic = Types.variadicIndex(tuple.items());
    int size = tuple.items().size();
    if (variadic < 0) {
      return (size == wanted) == positive ? member : Type.NeverType.NEVER;
    }
    if (!positive) {
      return member;
    }
    if (size - 1 > wanted) {
      return Type.NeverType.NEVER;
    }
    if (!(tuple.items().get(variadic) instanceof Type.Unbounded many)) {
      return member;
    }
    List<Type> items = new ArrayList<>(tuple.items());
    items.remove(variadic);
    for (int i = size - 1; i < wanted; i++) {
      items.add(variadic, many.element());
    }
    return new Type.TupleType(List.copyOf(items));
  }

  private boolean lengthOrder(Expr place, Type value, CmpOperator op, boolean sense, Env env) {
    if (!isPlace(place)
        || !(value instanceof Type.LiteralType literal)
        || !(literal.value() instanceof BigInteger number)) {
      return true;
    }
    int bound = number.intValue();
    return set(
        place,
        Types.filter(
            known(place),
            member -> {
              if (!(member instanceof Type.TupleType tuple)
                  || Types.variadicIndex(tuple.items()) >= 0) {
                return true;
              }
              int size = tuple.items().size();
              boolean holds =
                  switch (op) {
                    case LT -> size < bound;
                    case LT_E -> size <= bound;
                    case GT -> size > bound;
                    default -> size >= bound;
                  };
              return holds == sense;
            }),
        env);
  }

  private boolean equal(Expr place, Type value, boolean positive, boolean identity, Env env) {
    if (value instanceof Type.ClassType cls && identity) {
      return true;
    }
    boolean single = value instanceof Type.NoneType || value instanceof Type.LiteralType;
    if (!single) {
      return true;
    }
    Type known = known(place);
    if (known instanceof AnyType) {
      return !(positive && (identity || value instanceof Type.LiteralType)) || set(place, value, env);
    }
    List<Type> kept = new ArrayList<>();
    for (Type outer : Types.members(known)) {
      Type expandedMember =
          value instanceof Type.LiteralType ? Literals.expand(program, outer) : outer;
      for (Type member : Types.members(expandedMember)) {
        Type narrowed = positive ? same(member, value, identity) : without(member, value, identity);
        if (narrowed != null) {
          kept.add(narrowed);
        }
      }
    }
    return set(place, Types.union(kept), env);
  }

  private @Nullable Type without(Type member, Type value, boolean identity) {
    if (!member.equals(value)) {
      return member;
    }
    return null;
  }

  /** What of a member may equal the value; null if nothing. */
  private @Nullable Type same(Type member, Type value, boolean identity) {
    if (member instanceof AnyType) {
      return value;
    }
    if (value instanceof Type.NoneType) {
      if (member instanceof Type.NoneType) {
        return member;
      }
      if (member instanceof Type.InstanceType i && i.cls().isBuiltin("object")) {
        return value;
      }
      if (member instanceof Type.TypeVarType) {
        return Assignability.check(program, value, upper(member)) ? value : null;
      }
      if (member instanceof Type.InstanceType i && i.cls().isProtocol()) {
        return Assignability.check(program, value, member) ? value : null;
      }
      return !identity && member instanceof Type.InstanceType i && hasOwnEquality(i.cls())
          ? member
          : null;
    }
    if (member instanceof Type.NoneType) {
      return null;
    }
    if (member instanceof Type.LiteralType literal) {
      if (literal.equals(value)) {
        return literal;
      }
      return value instanceof Type.LiteralType other && other.cls() != literal.cls() && !identity && !literal.cls().isEnum() && !other.cls().isEnum()
          && literal.value().getClass() != other.value().getClass() && false
          ? literal
          : null;
    }
    if (Assignability.check(program, value, member)) {
      boolean plain =
          member instanceof Type.InstanceType i
              && value instanceof Type.LiteralType l
              && (i.cls() == l.cls() || identity);
      return plain || member instanceof Type.LiteralStringType ? value : member;
    }
    if (member instanceof Type.InstanceType i) {
      return identity ? null : hasOwnEquality(i.cls()) || !i.cls().isFinal() && !i.cls().module().isStub() || isNumber(i) ? member : null;
    }
    return member instanceof Type.TypeVarType ? member : null;
  }

  private static boolean isNumber(Type.InstanceType type) {
    return type.cls().isBuiltin("int") || type.cls().isBuiltin("float") || type.cls().isBuiltin("complex");
  }

  private Type upper(Type variable) {
    Type bound =
        variable instanceof Type.TypeVarType v ? v.decl().bound() : null;
    return bound == null ? program.object() : bound;
  }

  private static boolean hasOwnEquality(ClassDecl cls) {
    Member eq = cls.find("__eq__");
    return cls.hasUnknownBase() || (eq != null && !eq.owner().module().isStub());
  }

  /** {@code x.kind == "a"}, {@code x[0] is None}: members of a union told apart by a part. */
  private boolean discriminate(
      Expr left, Type value, boolean positive, boolean identity, Env env) {
    if (!(value instanceof Type.LiteralType) && !(value instanceof Type.NoneType)) {
      return true;
    }
    Expr base =
        left instanceof Expr.Attribute attribute
            ? attribute.value()
            : left instanceof Expr.Subscript subscript ? subscript.value() : null;
    if (base == null || !isPlace(base)) {
      return true;
    }
    Type known = known(base);
    if (!(Types.expand(known) instanceof Type.UnionType)) {
      return true;
    }
    Type kept =
        Types.filter(
            known,
            member -> {
              Type part = partOf(member, left);
              if (part == null) {
                return true;
              }
              if (positive) {
                for (Type each : Types.members(part)) {
                  if (!(each instanceof Type.LiteralType || each instanceof Type.NoneType)
                      || each.equals(value)) {
                    return true;
                  }
                }
                return part instanceof AnyType;
              }
              return !part.equals(value);
            });
    String path = checker.path(left);
    Type inner = path == null ? null : env.get(path);
    boolean reached = set(base, kept, env);
    if (path != null && inner != null) {
      env.narrow(path, inner);
    }
    return reached;
  }

  private @Nullable Type partOf(Type member, Expr access) {
    if (access instanceof Expr.Attribute attribute) {
      return checker.attributes.type(member, attribute.attr());
    }
    if (access instanceof Expr.Subscript subscript
        && subscript.slice() instanceof Expr.Constant constant) {
      if (member instanceof Type.TupleType tuple
          && constant.value() instanceof ConstantValue.IntValue number
          && Types.variadicIndex(tuple.items()) < 0
          && number.value().intValue() < tuple.items().size()) {
        return tuple.items().get(number.value().intValue());
      }
      if (member instanceof Type.InstanceType instance
          && instance.cls().isTypedDict()
          && constant.value() instanceof ConstantValue.StrValue key) {
        return TypedDicts.fieldType(program, instance, key.value());
      }
    }
    return null;
  }

  /** {@code x in (a, b)}. */
  private boolean member(Expr place, Type container, boolean positive, Env env) {
    Type item = Iteration.of(program, container);
    Type known = known(place);
    if (item == null || item instanceof AnyType || known instanceof AnyType) {
      return true;
    }
    List<Type> items = Types.members(item);
    boolean literals =
        items.stream().allMatch(i -> i instanceof Type.LiteralType || i instanceof Type.NoneType);
    if (!positive) {
      boolean exact =
          literals
              && container instanceof Type.TupleType tuple
              && Types.variadicIndex(tuple.items()) < 0;
      if (!exact) {
        return true;
      }
      return set(
          place,
          Types.filter(
              Types.map(known, each -> Literals.expand(program, each)),
              member -> !items.contains(member)),
          env);
    }
    List<Type> kept = new ArrayList<>();
    for (Type outer : Types.members(known)) {
      Type expanded = literals ? Literals.expand(program, outer) : outer;
      for (Type member : Types.members(expanded)) {
        boolean found = false;
        for (Type each : items) {
          if (member.equals(each)) {
            kept.add(member);
            found = true;
          } else if (literals && !(member instanceof Type.LiteralType)
              && each instanceof Type.LiteralType literal
              && member instanceof Type.InstanceType i
              && i.cls() == literal.cls()) {
            kept.add(each);
            found = true;
          } else if (literals && member instanceof Type.LiteralStringType && each instanceof Type.LiteralType) {
            kept.add(each);
            found = true;
          }
        }
        if (!found && !(member instanceof Type.LiteralType) && overlaps(member, items)) {
          kept.add(member);
        } else if (!found && member instanceof Type.LiteralType && !literals && overlaps(member, items)) {
          kept.add(member);
        }
      }
    }
    return set(place, Types.union(kept), env);
  }

  private boolean overlaps(Type member, List<Type> items) {
    for (Type each : items) {
      if (Assignability.check(program, member, Types.widen(each))
          || Assignability.check(program, each, member)) {
        return true;
      }
    }
    return false;
  }

  // Calls.

  private boolean call(Expr.Call call, boolean sense, Env env) {
    if (call.args().isEmpty() || call.args().get(0) instanceof Expr.Starred) {
      return true;
    }
    Expr place = call.args().get(0);
    if (call.func() instanceof Expr.Name name && isPlace(place)) {
      switch (name.name()) {
        case "isinstance", "issubclass" -> {
          if (call.args().size() == 2) {
            Type classes = known(call.args().get(1));
            Type known = known(place);
            Type narrowed =
                name.name().equals("isinstance")
                    ? instances.filter(known, classes, sense)
                    : instances.filterClass(known, classes, sense);
            return set(place, narrowed, env);
          }
        }
        case "callable" -> {
          return set(place, callable(known(place), sense), env);
        }
        case "bool" -> {
          Type known = known(place);
          return set(place, sense ? truthy(known) : falsy(known), env);
        }
        default -> {}
      }
    }
    Type.GuardType guard = guard(call);
    if (guard == null || !isPlace(place)) {
      return true;
    }
    if (!guard.exact()) {
      return !sense || set(place, guard.narrowed(), env);
    }
    return set(place, instances.narrow(known(place), guard.narrowed(), sense), env);
  }

  private Type callable(Type known, boolean sense) {
    List<Type> kept = new ArrayList<>();
    for (Type member : Types.members(known)) {
      boolean is = new Assignability(program, null).callables().asCallable(member) != null;
      boolean open = member instanceof AnyType || isObject(member);
      if (open && sense && isObject(member)) {
        kept.add(new Type.CallableType(Signature.any(AnyType.UNKNOWN), null));
      } else if (open || is == sense) {
        kept.add(member);
      } else if (sense && member instanceof Type.InstanceType i && !i.cls().isFinal()) {
        kept.add(new Type.CallableType(Signature.any(AnyType.UNKNOWN), null));
      }
    }
    return Types.union(kept);
  }

  private static boolean isObject(Type type) {
    return type instanceof Type.InstanceType instance && instance.cls().isBuiltin("object");
  }

  /** What a call of a type guard function says of its first argument; null for other calls. */
  private Type.@Nullable GuardType guard(Expr.Call call) {
    Type[] result = {AnyType.UNKNOWN};
    checker.silently(
        () -> {
          Type callee = checker.infer(call.func(), null);
          if (callee instanceof Type.CallableType
              || callee instanceof Type.OverloadedType
              || callee instanceof Type.InstanceType) {
            result[0] =
                checker.calls.call(callee, Expressions.arguments(call), null, null).type();
          }
        });
    return result[0] instanceof Type.GuardType guard ? guard : null;
  }

  static boolean isUnion(Expr expr) {
    return expr instanceof Expr.BinOp op && op.op() == Operator.BIT_OR;
  }
}
