package io.krait.typeinfer.infer;

import io.krait.frontend.bind.Scope;
import io.krait.frontend.tree.BoolOperator;
import io.krait.frontend.tree.Comprehension;
import io.krait.frontend.tree.Expr;
import io.krait.typeinfer.types.Parameter;
import io.krait.typeinfer.types.Type;
import io.krait.typeinfer.types.Type.AnyType;
import io.krait.typeinfer.types.Type.FunctionType;
import io.krait.typeinfer.types.Type.InstanceType;
import io.krait.typeinfer.types.Type.NeverType;
import io.krait.typeinfer.types.Type.NoneType;
import io.krait.typeinfer.types.Type.TupleType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Expressions. The expected type is a hint for literals, lambdas and generic calls. */
final class ExpressionChecker {
  private final Frame frame;
  private int quiet;

  /** The expression that is about to be called. */
  private @Nullable Expr callee;

  ExpressionChecker(Frame frame) {
    this.frame = frame;
  }

  /** The type of an expression; records it in the last run. */
  @SuppressWarnings("ReferenceEquality") // Which node it is matters, not what it looks like.
  Type infer(Expr expr, @Nullable Type expected) {
    if (frame.env == null) {
      return NeverType.NEVER;
    }
    Type type = compute(expr, expected);
    if (type instanceof Cell cell) {
      type = cell.current();
    }
    if (quiet == 0) {
      frame.record(expr, type);
      if (frame.world.reporting && expr != callee && isFunctionLike(expr)) {
        CallChecker.escape(type);
      }
    }
    return type;
  }

  /** The type of what is called; a function that is only called does not escape. */
  Type inferCallee(Expr expr) {
    callee = expr;
    return infer(expr, null);
  }

  private static boolean isFunctionLike(Expr expr) {
    return expr instanceof Expr.Name
        || expr instanceof Expr.Attribute
        || expr instanceof Expr.Lambda;
  }

  /** The type of a simple expression, without a record. */
  Type quietly(Expr expr) {
    quiet++;
    Type type = infer(expr, null);
    quiet--;
    return type;
  }

  void all(List<? extends @Nullable Expr> exprs) {
    for (Expr expr : exprs) {
      if (expr != null) {
        infer(expr, null);
      }
    }
  }

  private Type compute(Expr expr, @Nullable Type expected) {
    Builtins builtins = frame.builtins;
    return switch (expr) {
      case Expr.Constant constant -> builtins.annotations.literal(constant.value());
      case Expr.Name name -> frame.read(name);
      case Expr.Attribute attribute -> frame.members.attribute(attribute);
      case Expr.Subscript subscript -> frame.operators.subscript(subscript);
      case Expr.Call call -> frame.calls.call(call, expected);
      case Expr.BinOp op -> frame.operators.binary(op, expected);
      case Expr.UnaryOp op -> frame.operators.unary(op);
      case Expr.Compare compare -> frame.operators.compare(compare);
      case Expr.BoolOp op -> logical(op, expected);
      case Expr.IfExp choice -> choice(choice, expected);
      case Expr.NamedExpr named -> {
        Type value = infer(named.value(), expected);
        frame.bind(named.target(), value);
        frame.record(named.target(), value);
        yield value;
      }
      case Expr.Lambda lambda -> lambda(lambda, expected);
      case Expr.ListExpr list -> display("list", list, list.elts(), expected);
      case Expr.Set set -> display("set", set, set.elts(), expected);
      case Expr.Tuple tuple -> tuple(tuple, expected);
      case Expr.Dict dict -> dict(dict, expected);
      case Expr.ListComp comp -> {
        Type element =
            comprehension(comp, comp.generators(), comp.elt(), null, hint(expected, "list", 0))[0];
        yield container("list", comp, element, expected);
      }
      case Expr.SetComp comp -> {
        Type element =
            comprehension(comp, comp.generators(), comp.elt(), null, hint(expected, "set", 0))[0];
        yield container("set", comp, element, expected);
      }
      case Expr.DictComp comp -> {
        Type[] pair =
            comprehension(
                comp, comp.generators(), comp.key(), comp.value(), hint(expected, "dict", 1));
        yield mapping(comp, pair[0], pair[1], expected);
      }
      case Expr.GeneratorExp comp -> generator(comp);
      case Expr.Await await -> frame.members.await(infer(await.value(), null));
      case Expr.Yield yield -> yields(yield);
      case Expr.YieldFrom yield -> yieldsFrom(yield);
      case Expr.FormattedValue value -> {
        infer(value.value(), null);
        if (value.formatSpec() != null) {
          infer(value.formatSpec(), null);
        }
        yield builtins.str();
      }
      case Expr.Interpolation value -> {
        infer(value.value(), null);
        yield AnyType.ANY;
      }
      case Expr.JoinedStr text -> {
        all(text.values());
        yield builtins.str();
      }
      case Expr.TemplateStr text -> {
        all(text.values());
        yield AnyType.ANY;
      }
      case Expr.Starred starred -> {
        infer(starred.value(), null);
        yield AnyType.ANY;
      }
      case Expr.Slice slice -> {
        all(slice.lower() == null ? List.of() : List.of(slice.lower()));
        all(slice.upper() == null ? List.of() : List.of(slice.upper()));
        all(slice.step() == null ? List.of() : List.of(slice.step()));
        yield builtins.instance("slice");
      }
      case Expr.Missing missing -> AnyType.ANY;
    };
  }

  /** {@code and}, {@code or} as values: what each operand may end with. */
  private Type logical(Expr.BoolOp op, @Nullable Type expected) {
    boolean and = op.op() == BoolOperator.AND;
    Type result = NeverType.NEVER;
    Env end = null;
    int last = op.values().size() - 1;
    for (int i = 0; i < last; i++) {
      Narrowing.Branches branches = frame.narrowing.branch(op.values().get(i));
      Type stays =
          and
              ? Narrowing.falsy(branches.type(), frame.builtins)
              : Narrowing.truthy(branches.type(), frame.builtins);
      result = Types.union(result, stays);
      end = Env.join(end, and ? branches.whenFalse() : branches.whenTrue());
      frame.env = and ? branches.whenTrue() : branches.whenFalse();
    }
    result = Types.union(result, infer(op.values().get(last), expected));
    frame.env = Env.join(end, frame.env);
    return result;
  }

  private Type choice(Expr.IfExp choice, @Nullable Type expected) {
    Narrowing.Branches branches = frame.narrowing.branch(choice.test());
    frame.env = branches.whenTrue();
    Type then = infer(choice.body(), expected);
    Env thenEnd = frame.env;
    frame.env = branches.whenFalse();
    Type otherwise = infer(choice.orelse(), expected);
    frame.env = Env.join(thenEnd, frame.env);
    return Types.union(then, otherwise);
  }

  /** The defaults of a function, evaluated where it is defined. */
  void defaults(FunctionNode function) {
    for (ParameterNode parameter : function.parameters()) {
      Expr value = parameter.defaultValue;
      if (value != null) {
        parameter.defaultType.join(Types.widen(infer(value, parameter.declared())));
      }
    }
  }

  private Type lambda(Expr.Lambda lambda, @Nullable Type expected) {
    FunctionNode function = frame.file.functionOf(lambda);
    defaults(function);
    for (Type member : expected == null ? List.<Type>of() : Types.members(expected)) {
      if (member instanceof FunctionType wanted) {
        List<Parameter> given = wanted.signature().parameters();
        List<ParameterNode> own = function.parameters();
        for (int i = 0; i < own.size() && i < given.size(); i++) {
          own.get(i).guess.join(Types.widen(given.get(i).type()));
        }
      }
    }
    if (!function.unit().hasRun()) {
      function.unit().enqueue();
    }
    return new FunctionType(function.liveSignature(), function);
  }

  /** The argument of an expected container type, as a hint for its elements. */
  private static @Nullable Type hint(@Nullable Type expected, String cls, int arg) {
    for (Type member : expected == null ? List.<Type>of() : Types.members(expected)) {
      if (member instanceof InstanceType instance
          && arg < instance.args().size()
          && (instance.cls().name().equals(cls) || instance.cls().moduleName().equals("typing"))) {
        return instance.args().get(arg);
      }
    }
    return null;
  }

  private Type display(String cls, Expr node, List<Expr> elements, @Nullable Type expected) {
    Type hint = hint(expected, cls, 0);
    Type joined = NeverType.NEVER;
    for (Expr element : elements) {
      Type type =
          element instanceof Expr.Starred starred
              ? frame.members.iterate(infer(starred.value(), null), starred.value())
              : infer(element, hint);
      joined = Types.union(joined, Types.widen(type));
    }
    return container(cls, node, joined, expected);
  }

  /** A new container, whose element type grows with what is stored later. */
  private Type container(String cls, Expr node, Type element, @Nullable Type expected) {
    return frame.builtins.instance(cls, grown(node, 0, element, hint(expected, cls, 0)));
  }

  private Cell grown(Expr node, int number, Type element, @Nullable Type hint) {
    Cell cell = frame.file.cell(node, number);
    cell.join(Types.widen(element));
    if (hint != null && !(hint instanceof AnyType) && isConcrete(hint)) {
      cell.join(hint);
    }
    return cell;
  }

  private static boolean isConcrete(Type hint) {
    return !(hint instanceof Type.TypeVarType) && !Types.hasAny(hint);
  }

  private Type mapping(Expr node, Type key, Type value, @Nullable Type expected) {
    return frame.builtins.instance(
        "dict",
        grown(node, 0, key, hint(expected, "dict", 0)),
        grown(node, 1, value, hint(expected, "dict", 1)));
  }

  private Type tuple(Expr.Tuple tuple, @Nullable Type expected) {
    List<Type> items = new ArrayList<>(tuple.elts().size());
    boolean open = false;
    for (int i = 0; i < tuple.elts().size(); i++) {
      Expr element = tuple.elts().get(i);
      if (element instanceof Expr.Starred starred) {
        Type inner = infer(starred.value(), null);
        if (inner instanceof TupleType known && !known.homogeneous()) {
          items.addAll(known.items());
        } else {
          items.add(frame.members.iterate(inner, starred.value()));
          open = true;
        }
      } else {
        items.add(infer(element, tupleHint(expected, i)));
      }
    }
    return open
        ? new TupleType(List.of(Types.union(items)), true)
        : new TupleType(List.copyOf(items), false);
  }

  private static @Nullable Type tupleHint(@Nullable Type expected, int i) {
    if (expected instanceof TupleType tuple) {
      return tuple.homogeneous()
          ? tuple.items().get(0)
          : i < tuple.items().size() ? tuple.items().get(i) : null;
    }
    return null;
  }

  private Type dict(Expr.Dict dict, @Nullable Type expected) {
    Type key = NeverType.NEVER;
    Type value = NeverType.NEVER;
    for (int i = 0; i < dict.values().size(); i++) {
      Expr written = dict.keys().get(i);
      if (written == null) {
        Type merged = infer(dict.values().get(i), expected);
        key = Types.union(key, frame.members.argument(merged, "Mapping", 0));
        value = Types.union(value, frame.members.argument(merged, "Mapping", 1));
      } else {
        key = Types.union(key, Types.widen(infer(written, hint(expected, "dict", 0))));
        Type each = infer(dict.values().get(i), hint(expected, "dict", 1));
        value = Types.union(value, Types.widen(each));
      }
    }
    return mapping(dict, key, value, expected);
  }

  /** The types of the element, or of key and value. */
  private Type[] comprehension(
      Expr owner,
      List<Comprehension> generators,
      Expr element,
      @Nullable Expr second,
      @Nullable Type hint) {
    Scope outer = frame.scope;
    Env before = frame.env;
    Env start = before == null ? null : before.copy();
    Assigner assigner = new Assigner(frame);
    for (int i = 0; i < generators.size(); i++) {
      Comprehension generator = generators.get(i);
      Type iterable = infer(generator.iter(), null);
      if (i == 0) {
        frame.scope = frame.file.bound.scopes().scopeOf(owner);
      }
      Type item =
          generator.isAsync()
              ? frame.members.iterateAsync(iterable)
              : frame.members.iterate(iterable, generator.iter());
      assigner.assign(generator.target(), item, null);
      for (Expr test : generator.ifs()) {
        frame.env = frame.narrowing.branch(test).whenTrue();
      }
    }
    Type first = infer(element, second == null ? hint : null);
    Type other = second == null ? NeverType.NEVER : infer(second, hint);
    frame.scope = outer;
    frame.env = Env.join(start, frame.env);
    return new Type[] {Types.widen(first), Types.widen(other)};
  }

  private Type generator(Expr.GeneratorExp comp) {
    Type element = comprehension(comp, comp.generators(), comp.elt(), null, null)[0];
    Scope scope = frame.file.bound.scopes().scopeOf(comp);
    return scope.isCoroutine()
        ? frame.builtins.instanceIn("typing", "AsyncGenerator", element, NoneType.NONE)
        : frame.builtins.instanceIn("typing", "Generator", element, NoneType.NONE, NoneType.NONE);
  }

  private Type yields(Expr.Yield yield) {
    FunctionNode function = frame.unit.function;
    Type value = yield.value() == null ? NoneType.NONE : infer(yield.value(), null);
    if (function == null) {
      return AnyType.ANY;
    }
    function.yielded.join(Types.widen(value));
    Type declared = function.declaredReturn();
    if (declared instanceof InstanceType instance
        && instance.cls().name().endsWith("Generator")
        && instance.args().size() > 1) {
      return instance.args().get(1);
    }
    return AnyType.ANY;
  }

  private Type yieldsFrom(Expr.YieldFrom yield) {
    FunctionNode function = frame.unit.function;
    Type inner = infer(yield.value(), null);
    if (function != null) {
      function.yielded.join(Types.widen(frame.members.iterate(inner, yield.value())));
    }
    return frame.members.argument(inner, "Generator", 2);
  }
}
