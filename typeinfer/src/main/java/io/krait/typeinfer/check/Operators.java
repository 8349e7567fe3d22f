package io.krait.typeinfer.check;

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

/** Operators, comparisons and subscripts. */
final class Operators {
  private static final int MAX_LITERALS = 64;
  private static final int MAX_BITS = 128;

  private final Checker checker;
  private final Program program;

  Operators(Checker checker) {
    this.checker = checker;
    this.program = checker.program;
  }

  static boolean isLiteralString(Type type) {
    for (Type member : Types.members(type)) {
      boolean literal =
          member instanceof Type.LiteralStringType
              || (member instanceof Type.LiteralType l && l.value() instanceof String);
      if (!literal) {
        return false;
      }
    }
    return !(type instanceof Type.NeverType);
  }

  /** The operation that is evaluated now. */
  private @Nullable Expr node;

  Type binary(Expr.BinOp op, @Nullable Type expected) {
    if (op.op() == Operator.BIT_OR && program.declarations().meansType(op, checker.context(), 0)) {
      return new Type.TypeFormType(typeValue(op));
    }
    Type hint =
        expected != null && (op.left() instanceof Expr.ListExpr || op.left() instanceof Expr.BinOp)
            ? expected
            : null;
    Type left = checker.infer(op.left(), hint);
    Type rightHint =
        op.right() instanceof Expr.ListExpr || op.right() instanceof Expr.Dict
            ? hint != null ? hint : left
            : null;
    Type right = checker.infer(op.right(), rightHint);
    return apply(op, left, op.op(), right, "");
  }

  Type apply(Expr where, Type left, Operator op, Type right, String inPlace) {
    Expr outer = node;
    node = where;
    Type result = operated(where, left, op, right, inPlace);
    node = outer;
    return result;
  }

  private Type operated(Expr node, Type left, Operator op, Type right, String inPlace) {
    List<Type> all = new ArrayList<>();
    for (Type x : Types.members(left)) {
      for (Type y : Types.members(right)) {
        Type each = constrained(x, op, y, inPlace);
        Type result = each != null ? each : pair(x, op, y, inPlace);
        if (result == null) {
          checker.error(
              "unsupported-operator",
              "Operator \""
                  + symbol(op)
                  + "\" is not supported between \""
                  + x.show()
                  + "\" and \""
                  + y.show()
                  + "\"",
              span(node));
          result = AnyType.UNKNOWN;
        }
        all.add(result);
      }
    }
    return Types.union(all);
  }

  private static io.krait.frontend.source.Span span(Expr node) {
    return node.span();
  }

  private @Nullable Type pair(Type x, Operator op, Type y, String inPlace) {
    Type literal = literal(x, op, y);
    if (literal != null) {
      return literal;
    }
    if (x instanceof AnyType || y instanceof AnyType) {
      return AnyType.UNKNOWN;
    }
    if (x instanceof Type.TupleType a && y instanceof Type.TupleType b && op == Operator.ADD) {
      if (Types.variadicIndex(a.items()) < 0 || Types.variadicIndex(b.items()) < 0) {
        List<Type> items = new ArrayList<>(a.items());
        items.addAll(b.items());
        return new Type.TupleType(List.copyOf(items));
      }
    }
    if (op == Operator.MOD && isLiteralString(x) && (isLiteralString(y) || isLiteralTuple(y))) {
      return Type.LiteralStringType.LITERAL_STRING;
    }
    if (op == Operator.MULT && isLiteralString(x) && isInt(y)) {
      return Type.LiteralStringType.LITERAL_STRING;
    }
    if (op == Operator.ADD && isLiteralString(x) && isLiteralString(y)) {
      return Type.LiteralStringType.LITERAL_STRING;
    }
    String name = methodName(op);
    Type wide = x;
    Type other = y;
    if (!inPlace.isEmpty()) {
      Type result = dunder(wide, "__i" + name + "__", other);
      if (result != null) {
        return result;
      }
    }
    boolean reflectedFirst = isProperSubclass(y, x) && hasOwn(y, "__r" + name + "__");
    if (reflectedFirst) {
      Type result = dunder(other, "__r" + name + "__", wide);
      if (result != null) {
        return result;
      }
    }
    Type result = dunder(wide, "__" + name + "__", other);
    return result != null ? result : dunder(other, "__r" + name + "__", wide);
  }

  /** A variable with constraints among itself: each constraint with itself. */
  private @Nullable Type constrained(Type x, Operator op, Type y, String inPlace) {
    if (!(x instanceof Type.TypeVarType variable) || variable.decl().constraints().isEmpty()) {
      return null;
    }
    List<Type> all = new ArrayList<>();
    boolean same = true;
    for (Type constraint : variable.decl().constraints()) {
      Type result = pair(constraint, op, y.equals(x) ? constraint : y, inPlace);
      if (result == null) {
        return null;
      }
      same &= result.equals(constraint);
      all.add(result);
    }
    return same ? x : Types.union(all);
  }

  private static boolean isInt(Type type) {
    return (type instanceof Type.InstanceType i && i.cls().isBuiltin("int"))
        || (type instanceof Type.LiteralType l && l.value() instanceof BigInteger);
  }

  private static boolean isLiteralTuple(Type type) {
    if (!(type instanceof Type.TupleType tuple)) {
      return false;
    }
    for (Type item : tuple.items()) {
      if (!isLiteralString(item)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isProperSubclass(Type y, Type x) {
    return y instanceof Type.InstanceType a
        && x instanceof Type.InstanceType b
        && a.cls() != b.cls()
        && a.cls().isSubclassOf(b.cls());
  }

  private static boolean hasOwn(Type type, String name) {
    return type instanceof Type.InstanceType instance && instance.cls().own(name) != null;
  }

  /** Arithmetic on known values. */
  private @Nullable Type literal(Type x, Operator op, Type y) {
    if (!(x instanceof Type.LiteralType a) || !(y instanceof Type.LiteralType b)) {
      return null;
    }
    if (a.value() instanceof String s && b.value() instanceof String t && op == Operator.ADD) {
      return s.length() + t.length() > MAX_LITERALS
          ? Type.LiteralStringType.LITERAL_STRING
          : new Type.LiteralType(a.cls(), s + t);
    }
    if (!(a.value() instanceof BigInteger m) || !(b.value() instanceof BigInteger n)) {
      return null;
    }
    BigInteger value =
        switch (op) {
          case ADD -> m.add(n);
          case SUB -> m.subtract(n);
          case MULT -> m.multiply(n);
          case FLOOR_DIV -> n.signum() == 0 ? null : floorDivide(m, n);
          case MOD -> n.signum() == 0 ? null : m.subtract(floorDivide(m, n).multiply(n));
          default -> null;
        };
    return value == null || value.bitLength() > MAX_BITS
        ? null
        : new Type.LiteralType(a.cls(), value);
  }

  private static BigInteger floorDivide(BigInteger m, BigInteger n) {
    BigInteger[] parts = m.divideAndRemainder(n);
    boolean down = parts[1].signum() != 0 && (parts[1].signum() != n.signum());
    return down ? parts[0].subtract(BigInteger.ONE) : parts[0];
  }

  private @Nullable Type dunder(Type receiver, String name, Type argument) {
    Attributes.Access method = checker.attributes.access(receiver, name);
    if (method == null || method.bindFails()) {
      return null;
    }
    if (receiver instanceof Type.ClassType
        && method.member() != null
        && !method.member().owner().isSubclassOf(program.cls("type"))) {
      return null;
    }
    Type result = checker.calls.tryCall(method.type(), List.of(argument));
    Expr at = node;
    if (result != null && at != null) {
      DeprecationRules.operator(checker, at, method);
    }
    return result;
  }

  static String methodName(Operator op) {
    return switch (op) {
      case ADD -> "add";
      case SUB -> "sub";
      case MULT -> "mul";
      case MAT_MULT -> "matmul";
      case DIV -> "truediv";
      case MOD -> "mod";
      case POW -> "pow";
      case LSHIFT -> "lshift";
      case RSHIFT -> "rshift";
      case BIT_OR -> "or";
      case BIT_XOR -> "xor";
      case BIT_AND -> "and";
      case FLOOR_DIV -> "floordiv";
    };
  }

  private static String symbol(Operator op) {
    return switch (op) {
      case ADD -> "+";
      case SUB -> "-";
      case MULT -> "*";
      case MAT_MULT -> "@";
      case DIV -> "/";
      case MOD -> "%";
      case POW -> "**";
      case LSHIFT -> "<<";
      case RSHIFT -> ">>";
      case BIT_OR -> "|";
      case BIT_XOR -> "^";
      case BIT_AND -> "&";
      case FLOOR_DIV -> "//";
    };
  }

  Type unary(Expr.UnaryOp op) {
    if (op.op() == UnaryOperator.NOT) {
      checker.infer(op.operand(), null);
      return program.bool();
    }
    Type operand = checker.infer(op.operand(), null);
    return Types.map(operand, each -> unary(op, each));
  }

  private Type unary(Expr.UnaryOp op, Type operand) {
    if (operand instanceof Type.LiteralType literal
        && literal.value() instanceof BigInteger number) {
      return new Type.LiteralType(
          literal.cls(),
          switch (op.op()) {
            case USUB -> number.negate();
            case INVERT -> number.not();
            case UADD, NOT -> number;
          });
    }
    if (operand instanceof AnyType) {
      return operand;
    }
    String name =
        switch (op.op()) {
          case USUB -> "__neg__";
          case UADD -> "__pos__";
          case INVERT, NOT -> "__invert__";
        };
    Type method = checker.attributes.type(operand, name);
    Type result = method == null ? null : checker.calls.tryCall(method, List.of());
    if (result == null) {
      checker.error(
          "unsupported-operator",
          "Operator is not supported for \"" + operand.show() + "\"",
          op.span());
      return AnyType.UNKNOWN;
    }
    return result;
  }

  Type compare(Expr.Compare compare) {
    Type left = checker.infer(compare.left(), null);
    List<Type> all = new ArrayList<>();
    for (int i = 0; i < compare.ops().size(); i++) {
      CmpOperator op = compare.ops().get(i);
      Type right = checker.infer(compare.comparators().get(i), null);
      all.add(compare(compare, left, op, right));
      left = right;
    }
    return Types.union(all);
  }

  private Type compare(Expr node, Type left, CmpOperator op, Type right) {
    switch (op) {
      case IS, IS_NOT -> {
        return program.bool();
      }
      case IN, NOT_IN -> {
        for (Type container : Types.members(right)) {
          contains(node, container, left);
        }
        return program.bool();
      }
      default -> {}
    }
    List<Type> all = new ArrayList<>();
    for (Type x : Types.members(left)) {
      for (Type y : Types.members(right)) {
        Type result = comparison(x, op, y);
        if (result == null) {
          checker.error(
              "unsupported-operator",
              "\"" + x.show() + "\" and \"" + y.show() + "\" cannot be compared in this way",
              node.span());
          result = program.bool();
        }
        all.add(result);
      }
    }
    return Types.union(all);
  }

  private @Nullable Type comparison(Type x, CmpOperator op, Type y) {
    if (x instanceof AnyType || y instanceof AnyType) {
      return AnyType.UNKNOWN;
    }
    String name = methodName(op);
    Type result = dunder(x, name, y);
    if (result != null) {
      return result;
    }
    String mirrored =
        switch (op) {
          case LT -> "__gt__";
          case LT_E -> "__ge__";
          case GT -> "__lt__";
          case GT_E -> "__le__";
          default -> name;
        };
    result = dunder(y, mirrored, x);
    boolean equality = op == CmpOperator.EQ || op == CmpOperator.NOT_EQ;
    return result == null && equality ? program.bool() : result;
  }

  private void contains(Expr node, Type container, Type item) {
    if (container instanceof AnyType) {
      return;
    }
    Type method = checker.attributes.type(container, "__contains__");
    boolean fits = method != null && checker.calls.tryCall(method, List.of(item)) != null;
    if (!fits && Iteration.of(program, container) == null) {
      checker.error(
          "unsupported-operator",
          "\"in\" is not supported for \"" + container.show() + "\"",
          node.span());
    }
  }

  private static String methodName(CmpOperator op) {
    return switch (op) {
      case EQ -> "__eq__";
      case NOT_EQ -> "__ne__";
      case LT -> "__lt__";
      case LT_E -> "__le__";
      case GT -> "__gt__";
      case GT_E -> "__ge__";
      case IS, IS_NOT, IN, NOT_IN -> "__contains__";
    };
  }

  // Subscripts.

  Type subscript(Expr.Subscript node, @Nullable Type expected) {
    Env at = checker.env;
    if (at != null) {
      String path = checker.path(node);
      Type known = path == null ? null : at.get(path);
      if (known != null) {
        Type container = checker.infer(node.value(), null);
        boolean unknownKey =
            container instanceof Type.InstanceType dict
                && dict.cls().isTypedDict()
                && new TypedDictItems(checker, dict).stored(node) == null;
        if (!unknownKey) {
          return known;
        }
      }
    }
    String special = program.declarations().specialName(node.value(), checker.context());
    if (!special.isEmpty()) {
      if (special.equals("Annotated")) {
        Context context =
            new Context(checker.module, checker.scope, checker.inAlias ? "value" : null);
        TypeExpressions types = new TypeExpressions(program, context, checker.reporter());
        return new Type.TypeFormType(types.type(node));
      }
      return SpecialForms.BARE.contains(special)
              || SpecialForms.ALIASES.containsKey(special)
              || special.equals("Union")
              || special.equals("Optional")
              || special.equals("Literal")
          ? value(typeValue(node))
          : AnyType.UNKNOWN;
    }
    if (program.declarations().meansType(node.value(), checker.context(), 1)) {
      Type container = checker.infer(node.value(), null);
      boolean item =
          container instanceof Type.ClassType cls
              && cls.instance() instanceof Type.InstanceType instance
              && (instance.cls().isEnum()
                  || instance.cls().metaclass().find("__getitem__") != null
                  || (instance.cls().typeParams().isEmpty()
                      && instance.cls().find("__class_getitem__") != null));
      if (!item) {
        return value(typeValue(node));
      }
    }
    Type container = checker.infer(node.value(), null);
    return Types.map(container, each -> item(each, node));
  }

  /** What a type expression means that stands as a value, where it binds its own variables. */
  private Type typeValue(Expr node) {
    Context context = new Context(checker.module, checker.scope, checker.inAlias ? "value" : null);
    return new TypeExpressions(program, context, checker.reporter()).type(node);
  }

  /** A type expression as a value. */
  private static Type value(Type meaning) {
    return meaning instanceof Type.InstanceType || meaning instanceof Type.TupleType
        ? new Type.ClassType(meaning, true)
        : meaning instanceof AnyType ? meaning : new Type.TypeFormType(meaning);
  }

  private Type item(Type container, Expr.Subscript node) {
    if (container instanceof AnyType) {
      checker.infer(node.slice(), null);
      return container;
    }
    if (container instanceof Type.ClassType cls
        && cls.instance() instanceof Type.InstanceType instance
        && instance.cls().isEnum()) {
      checker.infer(node.slice(), null);
      return instance;
    }
    Type tuple =
        container instanceof Type.InstanceType instance
            ? ClassStructure.asSuper(instance, program.tuple())
            : container;
    if (tuple instanceof Type.TupleType items) {
      Type item = tupleItem(items, node);
      if (item != null) {
        return item;
      }
    }
    if (container instanceof Type.InstanceType instance && instance.cls().isTypedDict()) {
      return TypedDicts.item(checker, instance, node);
    }
    Type key = checker.infer(node.slice(), null);
    Attributes.Access get =
        container instanceof Type.ClassType
            ? metaItem(container)
            : checker.attributes.access(container, "__getitem__");
    if (get == null) {
      checker.error(
          "not-subscriptable", "\"" + container.show() + "\" cannot be subscripted", node.span());
      return AnyType.UNKNOWN;
    }
    List<Arg> args = List.of(new Arg(null, Arg.Kind.PLAIN, node.slice(), key));
    return checker.calls.call(get.type(), args, null, checker.reports() ? node : null).type();
  }

  private Attributes.@Nullable Access metaItem(Type container) {
    Attributes.Access direct = checker.attributes.access(container, "__class_getitem__");
    Attributes.Access access = checker.attributes.access(container, "__getitem__");
    Member member = access == null ? null : access.member();
    boolean ofMeta = member != null && member.owner().isSubclassOf(program.cls("type"));
    return ofMeta ? access : direct == null ? Attributes.Access.of(AnyType.UNKNOWN) : direct;
  }

  private @Nullable Type tupleItem(Type.TupleType tuple, Expr.Subscript node) {
    List<Type> items = tuple.items();
    int variadic = Types.variadicIndex(items);
    if (node.slice() instanceof Expr.Slice slice) {
      return slice(items, variadic, slice);
    }
    Type key = checker.infer(node.slice(), null);
    if (!(key instanceof Type.LiteralType literal)
        || !(literal.value() instanceof BigInteger number)
        || number.bitLength() > 30) {
      return isInt(key) ? Types.itemUnion(items) : null;
    }
    int index = number.intValue();
    if (variadic < 0) {
      int at = index < 0 ? index + items.size() : index;
      if (at < 0 || at >= items.size()) {
        checker.error(
            "index-out-of-range",
            "Index " + index + " is out of range for \"" + tuple.show() + "\"",
            node.span());
        return AnyType.UNKNOWN;
      }
      return items.get(at);
    }
    int after = items.size() - variadic - 1;
    if (index >= 0 && index < variadic) {
      return items.get(index);
    }
    if (index < 0 && -index <= after) {
      return items.get(items.size() + index);
    }
    return Types.itemUnion(
        index >= 0 ? items.subList(variadic, items.size()) : items.subList(0, variadic + 1));
  }

  private static @Nullable Type slice(List<Type> items, int variadic, Expr.Slice slice) {
    if (slice.step() != null) {
      return null;
    }
    Integer from = index(slice.lower(), 0);
    Integer to = index(slice.upper(), Integer.MAX_VALUE);
    if (from == null || to == null) {
      return null;
    }
    if (variadic < 0) {
      int size = items.size();
      int start = Math.max(0, Math.min(size, from < 0 ? size + from : from));
      int end = Math.max(0, Math.min(size, to < 0 ? size + to : to));
      return new Type.TupleType(start < end ? List.copyOf(items.subList(start, end)) : List.of());
    }
    if (from >= 0 && from <= variadic && to == Integer.MAX_VALUE) {
      return new Type.TupleType(List.copyOf(items.subList(from, items.size())));
    }
    if (from >= 0 && to >= 0 && to <= variadic && from <= to) {
      return new Type.TupleType(List.copyOf(items.subList(from, to)));
    }
    if (from == 0 && to < 0 && -to <= items.size() - variadic - 1) {
      return new Type.TupleType(List.copyOf(items.subList(0, items.size() + to)));
    }
    return new Type.TupleType(List.of(new Type.Unbounded(Types.itemUnion(items))));
  }

  private static @Nullable Integer index(@Nullable Expr expr, int missing) {
    if (expr == null) {
      return missing;
    }
    boolean negative = expr instanceof Expr.UnaryOp op && op.op() == UnaryOperator.USUB;
    Expr plain = expr instanceof Expr.UnaryOp op && negative ? op.operand() : expr;
    if (plain instanceof Expr.Constant constant
        && constant.value() instanceof ConstantValue.IntValue number
        && number.value().bitLength() < 31) {
      return negative ? -number.value().intValue() : number.value().intValue();
    }
    return null;
  }

  /** {@code container[key] = value}. */
  void store(Expr.Subscript node, Type value) {
    Type container = checker.infer(node.value(), null);
    for (Type member : Types.members(container)) {
      if (member instanceof AnyType) {
        checker.infer(node.slice(), null);
        continue;
      }
      if (member instanceof Type.InstanceType instance && instance.cls().isTypedDict()) {
        TypedDicts.store(checker, instance, node, value);
        continue;
      }
      Type key = checker.infer(node.slice(), null);
      Type set = checker.attributes.type(member, "__setitem__");
      if (set == null) {
        checker.error(
            "not-subscriptable",
            "Items of \"" + member.show() + "\" cannot be assigned",
            node.span());
        continue;
      }
      List<Arg> args = List.of(new Arg(null, Arg.Kind.PLAIN, node.slice(), key), Arg.of(value));
      checker.calls.call(set, args, null, checker.reports() ? node : null);
    }
  }

  void delete(Expr.Subscript node) {
    Type container = checker.infer(node.value(), null);
    for (Type member : Types.members(container)) {
      if (member instanceof AnyType) {
        continue;
      }
      if (member instanceof Type.InstanceType instance && instance.cls().isTypedDict()) {
        TypedDicts.delete(checker, instance, node);
        continue;
      }
      Type delete = checker.attributes.type(member, "__delitem__");
      if (delete == null) {
        checker.error(
            "not-subscriptable",
            "Items of \"" + member.show() + "\" cannot be deleted",
            node.span());
      }
    }
  }
}
