package io.krait.typeinfer.infer;

import io.krait.frontend.tree.CmpOperator;
import io.krait.frontend.tree.ConstantValue;
import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.Operator;
import io.krait.frontend.tree.Stmt;
import io.krait.frontend.tree.UnaryOperator;
import io.krait.typeinfer.types.ClassInfo;
import io.krait.typeinfer.types.Origin;
import io.krait.typeinfer.types.SliceBound;
import io.krait.typeinfer.types.Type;
import io.krait.typeinfer.types.Type.AliasType;
import io.krait.typeinfer.types.Type.AnyType;
import io.krait.typeinfer.types.Type.ClassObjectType;
import io.krait.typeinfer.types.Type.InstanceType;
import io.krait.typeinfer.types.Type.LiteralType;
import io.krait.typeinfer.types.Type.NeverType;
import io.krait.typeinfer.types.Type.TupleType;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Operators, comparisons and subscripts. */
@SuppressWarnings("ReferenceEquality") // Classes and cells have an identity.
final class OperatorChecker {
  private static final int MAX_PAIRS = 16;

  private final Frame frame;
  private final Builtins builtins;
  private final Arithmetic arithmetic;

  OperatorChecker(Frame frame) {
    this.frame = frame;
    this.builtins = frame.builtins;
    this.arithmetic = new Arithmetic(builtins);
  }

  Type binary(Expr.BinOp op, @Nullable Type expected) {
    Type left = frame.exprs.infer(op.left(), op.op() == Operator.MULT ? expected : null);
    Type right = frame.exprs.infer(op.right(), null);
    Type result = binary(left, op.op(), right, "");
    lost(op, result, left, right);
    return result;
  }

  private void lost(Expr node, Type result, Type left, Type right) {
    if (result instanceof AnyType) {
      boolean from = left instanceof AnyType || right instanceof AnyType;
      frame.lose(
          node.id(),
          from ? Origin.Kind.FROM_ANY : Origin.Kind.UNKNOWN_OPERATOR_RESULT,
          node instanceof Expr.BinOp op ? op.span() : new io.krait.frontend.source.Span(0, 0),
          "");
    }
  }

  private Type binary(Type left, Operator op, Type right, String inPlace) {
    List<Type> lefts = Types.members(left);
    List<Type> rights = Types.members(right);
    if (lefts.size() * rights.size() > MAX_PAIRS) {
      return binary(Types.coarsen(left), Types.coarsen(right), op, inPlace);
    }
    return binary(left, right, op, inPlace);
  }

  private Type binary(Type left, Type right, Operator op, String inPlace) {
    Type result = NeverType.NEVER;
    for (Type x : Types.members(left)) {
      for (Type y : Types.members(right)) {
        result = Types.union(result, pair(x, op, y, inPlace));
        if (result instanceof AnyType) {
          return result;
        }
      }
    }
    return result;
  }

  private Type pair(Type x, Operator op, Type y, String inPlace) {
    Type known = arithmetic.binary(x, op, y);
    if (known != null) {
      return known;
    }
    if (op == Operator.BIT_OR && isTypeForm(x) && isTypeForm(y)) {
      return new AliasType(Types.union(meaning(x), meaning(y)));
    }
    if (x instanceof AnyType) {
      return x;
    }
    Type result = null;
    if (!inPlace.isEmpty()) {
      result = dunder(x, op.inPlaceMethod, y);
    }
    if (result == null) {
      result = dunder(x, op.method, y);
    }
    if (result == null && !(y instanceof AnyType)) {
      result = dunder(y, op.reflectedMethod, x);
    }
    return result == null ? AnyType.ANY : result;
  }

  private @Nullable Type dunder(Type receiver, String name, Type argument) {
    Type method =
        receiver instanceof ClassObjectType ? null : frame.members.get(receiver, name, null);
    if (method == null || !frame.calls.accepts(method, List.of(argument))) {
      return null;
    }
    return frame.calls.apply(null, method, List.of(argument));
  }

  private static boolean isTypeForm(Type type) {
    return type instanceof ClassObjectType
        || type instanceof AliasType
        || type instanceof Type.NoneType;
  }

  private static Type meaning(Type type) {
    return switch (type) {
      case ClassObjectType cls -> new InstanceType(cls.cls(), cls.args());
      case AliasType alias -> alias.meaning();
      default -> type;
    };
  }

  Type inPlace(Stmt.AugAssign assign, Type left, Type right) {
    Type result = NeverType.NEVER;
    for (Type member : Types.members(left)) {
      if (member instanceof InstanceType list
          && list.cls().isBuiltin("list")
          && assign.op() == Operator.ADD) {
        Type element = frame.members.iterate(right, assign.value());
        grow(list, 0, element);
        result = Types.union(result, list);
      } else if (member instanceof InstanceType set
          && (set.cls().isBuiltin("set") || set.cls().isBuiltin("dict"))
          && assign.op() == Operator.BIT_OR) {
        for (Type other : Types.members(right)) {
          if (other instanceof InstanceType more && more.cls() == set.cls()) {
            for (int i = 0; i < set.args().size() && i < more.args().size(); i++) {
              grow(set, i, more.args().get(i));
            }
          }
        }
        result = Types.union(result, set);
      } else {
        result = Types.union(result, binary(member, assign.op(), right, "i"));
      }
    }
    return result;
  }

  /** Adds to what a growing container holds. */
  private static void grow(InstanceType container, int arg, Type element) {
    if (arg < container.args().size() && container.args().get(arg) instanceof Cell cell) {
      cell.join(Types.widen(element));
    }
  }

  Type unary(Expr.UnaryOp op) {
    if (op.op() == UnaryOperator.NOT) {
      Narrowing.Branches branches = frame.narrowing.branch(op);
      frame.env = Env.join(branches.whenTrue(), branches.whenFalse());
      return branches.type();
    }
    Type operand = frame.exprs.infer(op.operand(), null);
    Type result = NeverType.NEVER;
    for (Type member : Types.members(operand)) {
      result = Types.union(result, unary(op.op(), member));
    }
    return result;
  }

  private Type unary(UnaryOperator op, Type operand) {
    if (operand instanceof LiteralType literal
        && literal.value() instanceof ConstantValue.IntValue number) {
      BigInteger value =
          switch (op) {
            case USUB -> number.value().negate();
            case INVERT -> number.value().not();
            case UADD, NOT -> number.value();
          };
      return new LiteralType(literal.cls(), new ConstantValue.IntValue(value));
    }
    ClassInfo cls = Types.classOf(operand, builtins);
    if (cls != null && cls.isBuiltin()) {
      switch (cls.name()) {
        case "int", "bool" -> {
          return builtins.intType();
        }
        case "float", "complex" -> {
          return operand;
        }
        default -> {}
      }
    }
    Type result = frame.members.callMethod(operand, op.method, List.of());
    return result == null ? AnyType.ANY : result;
  }

  Type compare(Expr.Compare compare) {
    Type left = frame.exprs.infer(compare.left(), null);
    Type result = NeverType.NEVER;
    for (int i = 0; i < compare.ops().size(); i++) {
      Type right = frame.exprs.infer(compare.comparators().get(i), null);
      result = Types.union(result, compare(left, compare.ops().get(i), right));
      left = right;
    }
    return result;
  }

  private Type compare(Type left, CmpOperator op, Type right) {
    switch (op) {
      case IS, IS_NOT, IN, NOT_IN -> {
        if (op == CmpOperator.IN || op == CmpOperator.NOT_IN) {
          contains(right, left);
        }
        return builtins.bool();
      }
      default -> {}
    }
    Type result = NeverType.NEVER;
    for (Type x : Types.members(left)) {
      result = Types.union(result, compareMember(x, op, right));
    }
    return result;
  }

  private void contains(Type container, Type item) {
    for (Type member : Types.members(container)) {
      if (member instanceof InstanceType instance && !instance.cls().isBuiltin()) {
        frame.members.callMethod(instance, "__contains__", List.of(item));
      }
    }
  }

  private Type compareMember(Type x, CmpOperator op, Type right) {
    boolean user = x instanceof InstanceType instance && !instance.cls().isBuiltin();
    if (!user) {
      return builtins.bool();
    }
    Type method = frame.members.get(x, op.method, null);
    if (method instanceof Type.BoundMethodType bound
        && bound.function() instanceof Type.FunctionType function
        && function.function() instanceof FunctionNode node
        && !node.isBuiltin()) {
      return frame.calls.apply(null, method, List.of(right));
    }
    return builtins.bool();
  }

  // Subscripts.

  Type subscript(Expr.Subscript subscript) {
    Type container = frame.exprs.infer(subscript.value(), null);
    Type key = frame.exprs.infer(subscript.slice(), null);
    Env at = frame.env;
    if (at != null && at.hasPaths()) {
      String path = frame.path(subscript);
      Type known = path == null ? null : at.path(path);
      if (known != null) {
        return known;
      }
    }
    Type result = NeverType.NEVER;
    for (Type member : Types.members(container)) {
      Type item = item(member, key, subscript);
      result = Types.union(result, item instanceof Cell cell ? cell.current() : item);
    }
    if (result instanceof AnyType) {
      boolean from = container instanceof AnyType;
      frame.lose(
          subscript.id(),
          from ? Origin.Kind.FROM_ANY : Origin.Kind.UNKNOWN_OPERATOR_RESULT,
          subscript.span(),
          "");
    }
    return result;
  }

  private Type item(Type container, Type key, Expr.Subscript node) {
    boolean slice = isSlice(key);
    switch (container) {
      case TupleType tuple -> {
        return tupleItem(tuple, key, node, slice);
      }
      case LiteralType literal -> {
        return item(new InstanceType(literal.cls()), key, node);
      }
      case ClassObjectType cls -> {
        return classItem(cls, node);
      }
      case InstanceType instance -> {
        TupleType named = frame.members.asTuple(instance);
        if (named != null) {
          return tupleItem(named, key, node, slice);
        }
        if (instance.cls().isBuiltin() && instance.cls().name().equals("defaultdict")) {
          grow(instance, 0, key);
        }
        if (slice && instance.cls().isBuiltin("list") && instance.args().size() == 1) {
          Cell copied = frame.file.cell(node, 2);
          Type element = instance.args().get(0);
          copied.join(element instanceof Cell cell ? cell.current() : element);
          return builtins.list(copied);
        }
        Type fast = fastItem(instance, slice);
        if (fast != null) {
          return fast;
        }
      }
      default -> {}
    }
    Type result = frame.members.callMethod(container, "__getitem__", List.of(key));
    return result == null ? AnyType.ANY : result;
  }

  private static boolean isSlice(Type key) {
    return key instanceof InstanceType instance && instance.cls().isBuiltin("slice");
  }

  private @Nullable Type fastItem(InstanceType instance, boolean slice) {
    if (!instance.cls().isBuiltin()) {
      return null;
    }
    return switch (instance.cls().name()) {
      case "list" -> slice ? instance : argument(instance, 0);
      case "str" -> builtins.str();
      case "bytes", "bytearray" -> slice ? instance : builtins.intType();
      case "dict", "defaultdict", "OrderedDict" -> argument(instance, 1);
      case "Counter" -> builtins.intType();
      case "range" -> slice ? instance : builtins.intType();
      default -> null;
    };
  }

  private static Type argument(InstanceType instance, int i) {
    return i < instance.args().size() ? instance.args().get(i) : AnyType.ANY;
  }

  private Type tupleItem(TupleType tuple, Type key, Expr.Subscript node, boolean slice) {
    if (slice) {
      return tupleSlice(tuple, node);
    }
    if (!tuple.homogeneous()
        && key instanceof LiteralType literal
        && literal.value() instanceof ConstantValue.IntValue number
        && number.value().bitLength() < 31) {
      int index = number.value().intValue();
      int size = tuple.items().size();
      int at = index < 0 ? index + size : index;
      return at >= 0 && at < size ? tuple.items().get(at) : NeverType.NEVER;
    }
    return Types.union(tuple.items());
  }

  private static Type tupleSlice(TupleType tuple, Expr.Subscript node) {
    if (!tuple.homogeneous() && node.slice() instanceof Expr.Slice slice && slice.step() == null) {
      Integer from = index(slice.lower(), 0, tuple.items().size());
      Integer to = index(slice.upper(), tuple.items().size(), tuple.items().size());
      if (from != null && to != null) {
        return new TupleType(
            from < to ? List.copyOf(tuple.items().subList(from, to)) : List.of(), false);
      }
    }
    return new TupleType(List.of(Types.union(tuple.items())), true);
  }

  private static @Nullable Integer index(@Nullable Expr expr, int missing, int size) {
    if (expr == null) {
      return missing;
    }
    Integer bound = SliceBound.of(expr);
    if (bound == null) {
      return null;
    }
    return Math.max(0, Math.min(size, bound < 0 ? size + bound : bound));
  }

  /** {@code list[int]} as a value; {@code Color["RED"]}. */
  private Type classItem(ClassObjectType cls, Expr.Subscript node) {
    if (cls.cls().has(ClassInfo.Trait.ENUM)) {
      return new InstanceType(cls.cls());
    }
    Type meaning = builtins.annotations.type(node, frame.file, frame.scope, frame.classAround());
    if (meaning instanceof InstanceType instance) {
      return new ClassObjectType(instance.cls(), instance.args(), true);
    }
    return meaning instanceof TupleType
        ? new ClassObjectType(builtins.tupleClass(), List.of(), true)
        : meaning instanceof AnyType ? AnyType.ANY : new AliasType(meaning);
  }

  /** {@code container[key] = value}. */
  void store(Expr.Subscript node, Type container, Type key, Type value) {
    for (Type member : Types.members(container)) {
      if (!(member instanceof InstanceType instance)) {
        continue;
      }
      boolean fast = instance.cls().isBuiltin();
      String name = instance.cls().name();
      if (fast && name.equals("list")) {
        Type element = isSlice(key) ? frame.members.iterate(value, node) : value;
        grow(instance, 0, element);
      } else if (fast
          && (name.equals("dict") || name.equals("defaultdict") || name.equals("OrderedDict"))) {
        grow(instance, 0, key);
        grow(instance, 1, value);
      } else if (fast && name.equals("Counter")) {
        grow(instance, 0, key);
      } else {
        List<Type> args = new ArrayList<>(2);
        args.add(key);
        args.add(value);
        frame.members.callMethod(instance, "__setitem__", args);
      }
    }
  }
}
