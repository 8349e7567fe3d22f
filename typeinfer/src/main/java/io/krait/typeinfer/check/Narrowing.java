package io.krait.typeinfer.check;

import io.krait.frontend.tree.BoolOperator;
import io.krait.frontend.tree.CmpOperator;
import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.UnaryOperator;
import io.krait.typeinfer.check.Type.NeverType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is known where a condition is true, and where it is false. */
final class Narrowing {
  private final Checker checker;
  private final Program program;
  private final Comparisons comparisons;
  private final TestCalls calls;

  Narrowing(Checker checker) {
    this.checker = checker;
    this.program = checker.program;
    this.comparisons = new Comparisons(checker, this);
    this.calls = new TestCalls(checker, this);
  }

  /**
   * The states behind a condition; null where none comes.
   *
   * @param type of the condition itself
   */
  record Branches(@Nullable Env whenTrue, @Nullable Env whenFalse, Type type) {
    /** The states behind {@code not} of the condition, whose type is {@code bool}. */
    Branches negated(Type bool) {
      return new Branches(/* whenTrue= */ whenFalse, /* whenFalse= */ whenTrue, bool);
    }
  }

  Type truthy(Type type) {
    return ValueFilter.truth(program, type, true);
  }

  Type falsy(Type type) {
    return ValueFilter.truth(program, type, false);
  }

  /** Infers a condition; the caller takes one of the branches for the state that goes on. */
  Branches branch(Expr test, @Nullable Type expected) {
    if (checker.env == null) {
      return new Branches(null, null, NeverType.NEVER);
    }
    Boolean known =
        new StaticConditions(expr -> Names.full(expr, checker.context())).evaluate(test);
    if (known != null) {
      Type type = checker.infer(test, expected);
      Env end = checker.env;
      return new Branches(known ? end : null, known ? null : end, type);
    }
    if (test instanceof Expr.BoolOp op) {
      return logical(op, expected);
    }
    if (test instanceof Expr.UnaryOp op && op.op() == UnaryOperator.NOT) {
      return branch(op.operand(), null).negated(program.bool());
    }
    Type type = checker.infer(test, expected);
    Env end = checker.env;
    if (end == null) {
      return new Branches(null, null, type);
    }
    return new Branches(narrowed(test, true, end), narrowed(test, false, end), type);
  }

  private Branches logical(Expr.BoolOp op, @Nullable Type expected) {
    boolean and = op.op() == BoolOperator.AND;
    List<Type> types = new ArrayList<>();
    Env left = null;
    int last = op.values().size() - 1;
    for (int i = 0; ; i++) {
      Branches each = branch(op.values().get(i), expected);
      if (i == last) {
        types.add(each.type());
        Type type = Types.union(types);
        return and
            ? new Branches(each.whenTrue(), Env.join(left, each.whenFalse()), type)
            : new Branches(Env.join(left, each.whenTrue()), each.whenFalse(), type);
      }
      types.add(and ? falsy(each.type()) : truthy(each.type()));
      left = Env.join(left, and ? each.whenFalse() : each.whenTrue());
      checker.env = and ? each.whenTrue() : each.whenFalse();
      if (checker.env == null) {
        Type type = Types.union(types);
        return and ? new Branches(null, left, type) : new Branches(left, null, type);
      }
    }
  }

  private @Nullable Env narrowed(Expr test, boolean sense, Env end) {
    Env copy = end.copy();
    return narrow(test, sense, copy) ? copy : null;
  }

  /** Narrows a state; false if the condition never has that truth. */
  private boolean narrow(Expr test, boolean sense, Env env) {
    return switch (test) {
      case Expr.Compare compare when compare.ops().size() == 1 ->
          comparisons.narrow(compare, sense, env);
      case Expr.Compare compare -> chain(compare, sense, env);
      case Expr.Call call -> calls.narrow(call, sense, env);
      case Expr.NamedExpr named -> {
        boolean inner = narrow(named.value(), sense, env);
        yield truth(named.target(), sense, env) && inner;
      }
      default -> truth(test, sense, env);
    };
  }

  /** {@code a < b < c}: both hold where the whole is true. */
  private boolean chain(Expr.Compare compare, boolean sense, Env env) {
    if (!sense) {
      return true;
    }
    Expr left = compare.left();
    for (int i = 0; i < compare.ops().size(); i++) {
      Expr right = compare.comparators().get(i);
      CmpOperator op = compare.ops().get(i);
      Expr.Compare each =
          new Expr.Compare(compare.id(), compare.span(), left, List.of(op), List.of(right));
      if (!comparisons.narrow(each, true, env)) {
        return false;
      }
      left = right;
    }
    return true;
  }

  private boolean truth(Expr place, boolean sense, Env env) {
    if (!isPlace(place)) {
      return true;
    }
    Type known = known(place, env);
    Type part = ValueFilter.truth(program, known, sense);
    boolean possible = set(place, known, part, env);
    discriminate(place, env, type -> ValueFilter.truth(program, type, sense));
    return possible;
  }

  // Places: names and paths such as a.b[0].

  boolean isPlace(Expr expr) {
    return checker.path(expr) != null;
  }

  Type known(Expr place, Env env) {
    Expr plain = place instanceof Expr.NamedExpr named ? named.target() : place;
    String path = checker.path(plain);
    Type known = path == null ? null : env.get(path);
    return known != null ? known : quietly(plain);
  }

  /** The type of an expression that was evaluated already. */
  Type quietly(Expr expr) {
    Type[] type = {Type.AnyType.UNKNOWN};
    checker.silently(() -> type[0] = checker.infer(expr, null));
    return type[0];
  }

  /** Sets what a place holds; false if nothing is left of it. */
  boolean set(Expr place, Type before, Type after, Env env) {
    String path = checker.path(place);
    if (path != null && !after.equals(before)) {
      env.narrow(path, after);
    }
    return !(after instanceof NeverType) || before instanceof NeverType;
  }

  /** What a test does to the type of an attribute or item. */
  interface Test {
    Type apply(Type type);
  }

  /** Of {@code a.b} tested, the members of {@code a} stay whose attribute may pass the test. */
  void discriminate(Expr place, Env env, Test test) {
    Expr base =
        switch (place) {
          case Expr.Attribute attribute -> attribute.value();
          case Expr.Subscript subscript -> subscript.value();
          default -> null;
        };
    if (base == null || !isPlace(base)) {
      return;
    }
    Type known = known(base, env);
    if (Types.members(known).size() < 2) {
      return;
    }
    Type kept =
        Types.filter(
            known,
            member -> {
              Type part = part(member, place);
              return part == null
                  || part instanceof Type.AnyType
                  || !(test.apply(part) instanceof NeverType);
            });
    set(base, known, kept, env);
  }

  /** The attribute or item of one member of a union; null if it is not told by its type. */
  private @Nullable Type part(Type member, Expr place) {
    if (place instanceof Expr.Attribute attribute) {
      return checker.attributes.type(member, attribute.attr());
    }
    if (!(place instanceof Expr.Subscript subscript)) {
      return null;
    }
    String key = SourceLiterals.string(subscript.slice());
    if (key != null && member instanceof Type.InstanceType dict && dict.cls().isTypedDict()) {
      TypedDictShape.Item item = TypedDictShape.of(dict).find(key);
      return item == null ? null : item.type();
    }
    Integer index = SourceLiterals.index(subscript.slice());
    if (index != null && member instanceof Type.TupleType tuple) {
      int size = tuple.items().size();
      int at = index < 0 ? index + size : index;
      boolean fixed = Types.variadicIndex(tuple.items()) < 0;
      return fixed && at >= 0 && at < size ? tuple.items().get(at) : null;
    }
    return null;
  }
}
