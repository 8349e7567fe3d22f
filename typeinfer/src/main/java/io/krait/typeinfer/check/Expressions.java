package io.krait.typeinfer.check;

import io.krait.frontend.bind.Scope;
import io.krait.frontend.tree.BoolOperator;
import io.krait.frontend.tree.Comprehension;
import io.krait.frontend.tree.ConstantValue;
import io.krait.frontend.tree.Expr;
import io.krait.typeinfer.check.Type.AnyType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The types of expressions; what is expected of them guides displays, lambdas and calls. */
final class Expressions {
  private static final int MAX_DEPTH = 200;

  private final Checker checker;
  private final Program program;
  private final Displays displays;
  private final SpecialCalls special;

  /** The attribute that was read last, and what it was read of. */
  private Expr.@Nullable Attribute lastRead;

  private @Nullable Type lastReceiver;
  private int depth;

  Expressions(Checker checker) {
    this.checker = checker;
    this.program = checker.program;
    this.displays = new Displays(checker);
    this.special = new SpecialCalls(checker);
  }

  Type infer(Expr expr, @Nullable Type expected) {
    if (depth > MAX_DEPTH || (checker.flows && checker.env == null)) {
      return checker.flows && checker.env == null ? Type.NeverType.NEVER : AnyType.UNKNOWN;
    }
    depth++;
    try {
      Type wanted = expected == null ? null : Types.expand(expected);
      Type form = wanted == null ? null : form(expr, wanted);
      return form != null ? form : compute(expr, wanted);
    } finally {
      depth--;
    }
  }

  private Type compute(Expr expr, @Nullable Type expected) {
    return switch (expr) {
      case Expr.Constant constant -> constant(constant.value());
      case Expr.Name name -> {
        DeprecationRules.name(checker, name);
        yield checker.read(name);
      }
      case Expr.Attribute attribute -> attribute(attribute);
      case Expr.Subscript subscript -> checker.subscripts.of(subscript);
      case Expr.Call call -> call(call, expected);
      case Expr.BinOp op -> checker.operators.binary(op, expected);
      case Expr.UnaryOp op -> UnaryOperators.of(checker, op);
      case Expr.Compare compare -> checker.comparisons.of(compare);
      case Expr.BoolOp op -> logical(op, expected);
      case Expr.IfExp choice -> choice(choice, expected);
      case Expr.NamedExpr named -> {
        Type value = infer(named.value(), expected);
        checker.assignments.assign(named.target(), value, named.value());
        yield value;
      }
      case Expr.Lambda lambda -> displays.lambda(lambda, expected);
      case Expr.ListExpr list -> displays.list("list", list.elts(), expected);
      case Expr.Set set -> displays.list("set", set.elts(), expected);
      case Expr.Tuple tuple -> displays.tuple(tuple, expected);
      case Expr.Dict dict -> displays.dict(dict, expected);
      case Expr.ListComp comp ->
          comprehension(
              comp, comp.generators(), () -> displays.list("list", List.of(comp.elt()), expected));
      case Expr.SetComp comp ->
          comprehension(
              comp, comp.generators(), () -> displays.list("set", List.of(comp.elt()), expected));
      case Expr.DictComp comp ->
          comprehension(
              comp, comp.generators(), () -> displays.pair(comp.key(), comp.value(), expected));
      case Expr.GeneratorExp comp ->
          comprehension(comp, comp.generators(), () -> generator(comp, expected));
      case Expr.Await await -> await(await);
      case Expr.Yield yield -> yields(yield);
      case Expr.YieldFrom yield -> yieldsFrom(yield);
      case Expr.FormattedValue value -> {
        infer(value.value(), null);
        if (value.formatSpec() != null) {
          infer(value.formatSpec(), null);
        }
        yield program.str();
      }
      case Expr.Interpolation value -> {
        infer(value.value(), null);
        yield AnyType.UNKNOWN;
      }
      case Expr.JoinedStr text -> joined(text);
      case Expr.TemplateStr text -> {
        text.values().forEach(value -> infer(value, null));
        yield AnyType.UNKNOWN;
      }
      case Expr.Starred starred -> {
        Type value = infer(starred.value(), null);
        Type item = Iteration.of(program, value);
        yield item == null ? AnyType.UNKNOWN : item;
      }
      case Expr.Slice slice -> {
        Trees.children(slice, part -> infer(part, null));
        yield program.cls("slice").instanceOf(List.of());
      }
      case Expr.Missing missing -> AnyType.UNKNOWN;
    };
  }

  Type constant(ConstantValue value) {
    return switch (value) {
      case ConstantValue.Singleton singleton ->
          switch (singleton) {
            case NONE -> Type.NoneType.NONE;
            case TRUE -> new Type.LiteralType(program.cls("bool"), true);
            case FALSE -> new Type.LiteralType(program.cls("bool"), false);
            case ELLIPSIS -> program.cls("types", "EllipsisType").instanceOf(List.of());
          };
      case ConstantValue.IntValue number ->
          new Type.LiteralType(program.cls("int"), number.value());
      case ConstantValue.FloatValue number -> program.instance("float");
      case ConstantValue.ComplexValue number -> program.instance("complex");
      case ConstantValue.StrValue text -> new Type.LiteralType(program.cls("str"), text.value());
      case ConstantValue.BytesValue bytes ->
          new Type.LiteralType(program.cls("bytes"), new Type.BytesValue(bytes.latin1()));
    };
  }

  /** Where a type form is expected, an expression that means a type is read as one. */
  private @Nullable Type form(Expr expr, Type expected) {
    boolean wanted = false;
    for (Type member : Types.members(expected)) {
      wanted |= member instanceof Type.TypeFormType;
    }
    if (!wanted) {
      return null;
    }
    boolean text =
        expr instanceof Expr.Constant constant
            && (constant.value() instanceof ConstantValue.StrValue
                || constant.value() == ConstantValue.Singleton.NONE);
    boolean special =
        !program
            .declarations()
            .specialName(
                expr instanceof Expr.Subscript subscript ? subscript.value() : expr,
                checker.context())
            .isEmpty();
    return text || special || program.declarations().meansType(expr, checker.context(), 0)
        ? new Type.TypeFormType(checker.types().type(expr))
        : null;
  }

  private Type joined(Expr.JoinedStr text) {
    boolean literal = true;
    for (Expr value : text.values()) {
      Type type =
          value instanceof Expr.FormattedValue formatted
              ? infer(formatted.value(), null)
              : infer(value, null);
      if (value instanceof Expr.FormattedValue formatted && formatted.formatSpec() != null) {
        infer(formatted.formatSpec(), null);
      }
      literal &= LiteralOperations.isLiteralString(type);
    }
    return literal ? Type.LiteralStringType.LITERAL_STRING : program.str();
  }

  private Type attribute(Expr.Attribute node) {
    Type receiver = infer(node.value(), null);
    lastRead = node;
    lastReceiver = receiver;
    String name = checker.scope.mangle(node.attr());
    Env at = checker.env;
    if (at != null) {
      String path = checker.path(node);
      Type known = path == null ? null : at.get(path);
      if (known != null) {
        return known;
      }
    }
    if (receiver instanceof AnyType) {
      return receiver;
    }
    List<Type> all = new ArrayList<>();
    for (Type member : Types.members(receiver)) {
      Attributes.Access access = checker.attributes.access(member, name);
      if (access == null) {
        missing(node, member, name);
        all.add(AnyType.UNKNOWN);
        continue;
      }
      if (access.bindFails()) {
        checker.error(
            "invalid-receiver",
            "\"" + member.show() + "\" does not fit the declared receiver of \"" + name + "\"",
            node.span());
      }
      new AttributeRules(checker).read(node, member, name, access);
      DeprecationRules.attribute(checker, node, member, access);
      all.add(access.type());
    }
    return Types.union(all);
  }

  private void missing(Expr.Attribute node, Type receiver, String name) {
    if (!StubCoverage.isComplete(receiver)
        || Foreign.mayHave(receiver)
        || isLeftToSubclasses(receiver, name)
        || isAddedLater(receiver, name)) {
      return;
    }
    checker.error(
        "unknown-attribute",
        "\"" + receiver.show() + "\" has no attribute \"" + name + "\"",
        node.span());
  }

  /** Statements behind the class, or a decorator of which nothing is known, may have added it. */
  private boolean isAddedLater(Type receiver, String name) {
    Type plain = receiver instanceof Type.ClassType cls ? cls.instance() : receiver;
    if (plain instanceof Type.TypeVarType variable && variable.decl().bound() != null) {
      plain = variable.decl().bound();
    }
    if (!(plain instanceof Type.InstanceType instance)) {
      return false;
    }
    for (ClassDecl each : instance.cls().mro()) {
      if (each.attached.contains(name) || hasUnknownDecorator(each)) {
        return true;
      }
    }
    return false;
  }

  private boolean hasUnknownDecorator(ClassDecl cls) {
    for (Expr decorator : cls.node().decoratorList()) {
      Expr head = decorator instanceof Expr.Call call ? call.func() : decorator;
      if (new Checker(program, cls.context(), null).infer(head) instanceof AnyType) {
        return true;
      }
    }
    return false;
  }

  /** A mixin may count on what only the classes that use it have. */
  private boolean isLeftToSubclasses(Type receiver, String name) {
    Type plain = receiver instanceof Type.ClassType cls ? cls.instance() : receiver;
    if (!(plain instanceof Type.TypeVarType variable)) {
      return false;
    }
    ClassDecl self = variable.decl().selfOf;
    if (self == null) {
      return false;
    }
    int nodes = checker.module.file().parsed().tree().nodeCount();
    for (int i = 0; i < nodes; i++) {
      ClassDecl each = checker.module.classAt(i);
      if (each != null && each != self && each.isSubclassOf(self) && each.find(name) != null) {
        return true;
      }
    }
    return false;
  }

  private Type call(Expr.Call call, @Nullable Type expected) {
    Type known = special.call(call, expected);
    if (known != null) {
      return known;
    }
    Type callee = infer(call.func(), null);
    Type receiver = call.func() == lastRead ? lastReceiver : null;
    Calls.Result result =
        checker.calls.call(callee, arguments(call), expected, checker.reports() ? call : null);
    if (result.type() instanceof Type.GuardType) {
      return program.bool();
    }
    return LiteralStrings.result(checker, call, receiver, result.type());
  }

  static List<Arg> arguments(Expr.Call call) {
    List<Arg> args = new ArrayList<>();
    for (Expr arg : call.args()) {
      args.add(
          arg instanceof Expr.Starred starred
              ? new Arg(null, Arg.Kind.STAR, starred.value(), null)
              : new Arg(null, Arg.Kind.PLAIN, arg, null));
    }
    call.keywords()
        .forEach(keyword ->
            args.add(
                new Arg(
                    keyword.arg(),
                    keyword.arg() == null ? Arg.Kind.DOUBLE_STAR : Arg.Kind.PLAIN,
                    keyword.value(),
                    null)));
    return args;
  }

  private Type logical(Expr.BoolOp op, @Nullable Type expected) {
    boolean and = op.op() == BoolOperator.AND;
    List<Type> all = new ArrayList<>();
    Env end = null;
    int last = op.values().size() - 1;
    Env outer = checker.env;
    boolean flows = checker.flows;
    if (!flows) {
      checker.flows = true;
      checker.env = new Env();
    }
    for (int i = 0; i < last; i++) {
      Narrowing.Branches branches = checker.narrowing.branch(op.values().get(i), expected);
      all.add(
          and
              ? checker.narrowing.falsy(branches.type())
              : checker.narrowing.truthy(branches.type()));
      end = Env.join(end, and ? branches.whenFalse() : branches.whenTrue());
      checker.env = and ? branches.whenTrue() : branches.whenFalse();
    }
    Type hint = expected == null && !and ? Types.union(all) : expected;
    if (checker.env != null) {
      all.add(infer(op.values().get(last), hint));
    }
    checker.env = Env.join(end, checker.env);
    if (!flows) {
      checker.flows = false;
      checker.env = outer;
    }
    return Types.union(all);
  }

  private Type choice(Expr.IfExp choice, @Nullable Type expected) {
    Env outer = checker.env;
    boolean flows = checker.flows;
    if (!flows) {
      checker.flows = true;
      checker.env = new Env();
    }
    Narrowing.Branches branches = checker.narrowing.branch(choice.test(), null);
    List<Type> all = new ArrayList<>();
    checker.env = branches.whenTrue();
    if (checker.env != null) {
      all.add(infer(choice.body(), expected));
    }
    Env end = checker.env;
    checker.env = branches.whenFalse();
    if (checker.env != null) {
      all.add(infer(choice.orelse(), expected));
    }
    checker.env = Env.join(end, checker.env);
    if (!flows) {
      checker.flows = false;
      checker.env = outer;
    }
    return Types.union(all);
  }

  private interface Element {
    Type infer();
  }

  private Type comprehension(Expr owner, List<Comprehension> generators, Element element) {
    Scope outer = checker.scope;
    Env before = checker.env;
    boolean flows = checker.flows;
    checker.env = before == null ? new Env() : before.copy();
    checker.flows = true;
    for (int i = 0; i < generators.size(); i++) {
      Comprehension generator = generators.get(i);
      Type iterable = infer(generator.iter(), null);
      if (i == 0) {
        checker.scope = checker.module.file().scopes().scopeOf(owner);
      }
      Type item =
          checker.statements.loops.iterated(iterable, generator.isAsync(), generator.iter());
      checker.assignments.assign(generator.target(), item, null);
      for (Expr test : generator.ifs()) {
        checker.env = checker.narrowing.branch(test, null).whenTrue();
      }
    }
    Type result = element.infer();
    checker.scope = outer;
    checker.env = before;
    checker.flows = flows;
    return result;
  }

  private Type generator(Expr.GeneratorExp comp, @Nullable Type expected) {
    Type hint = expected == null ? null : Iteration.of(program, expected);
    Type element = infer(comp.elt(), hint instanceof AnyType ? null : hint);
    boolean fits = hint != null && Assignability.check(program, element, hint);
    Type item =
        fits && hint != null && !Types.hasVariable(hint) && !Types.hasAny(hint)
            ? hint
            : Types.widen(element);
    boolean async = checker.scope.isCoroutine();
    return async
        ? program.typing("AsyncGenerator", item, Type.NoneType.NONE)
        : program.typing("Generator", item, Type.NoneType.NONE, Type.NoneType.NONE);
  }

  private Type await(Expr.Await await) {
    Type value = infer(await.value(), null);
    Type result = Iteration.awaited(program, value);
    if (result == null) {
      checker.error("invalid-await", "\"" + value.show() + "\" cannot be awaited", await.span());
      return AnyType.UNKNOWN;
    }
    return result;
  }

  private Type yields(Expr.Yield yield) {
    FunctionDecl function = checker.function;
    Type declared =
        function == null ? null : program.declarations().signatures().declaredReturn(function);
    Type item = declared == null ? null : Generators.item(program, declared);
    Type value = yield.value() == null ? Type.NoneType.NONE : infer(yield.value(), item);
    checker.yielded.add(Types.widen(value));
    if (item != null && !Assignability.check(program, value, item)) {
      checker.error(
          "invalid-yield-type",
          "Type \"" + value.show() + "\" is not assignable to yield type \"" + item.show() + "\"",
          yield.span());
    }
    Type sent = declared == null ? null : Generators.sent(program, declared);
    return sent == null ? AnyType.UNKNOWN : sent;
  }

  private Type yieldsFrom(Expr.YieldFrom yield) {
    FunctionDecl function = checker.function;
    Type declared =
        function == null ? null : program.declarations().signatures().declaredReturn(function);
    Type inner = infer(yield.value(), null);
    Type item = Iteration.of(program, inner);
    if (item == null) {
      checker.error("not-iterable", "\"" + inner.show() + "\" is not iterable", yield.span());
      return AnyType.UNKNOWN;
    }
    checker.yielded.add(item);
    Type wanted = declared == null ? null : Generators.item(program, declared);
    if (wanted != null && !Assignability.check(program, item, wanted)) {
      checker.error(
          "invalid-yield-type",
          "Type \"" + item.show() + "\" is not assignable to yield type \"" + wanted.show() + "\"",
          yield.span());
    }
    if (declared != null) {
      Generators.checkSent(checker, inner, declared, yield);
    }
    Type result = Iteration.argument(program, inner, "Generator", 2);
    return result == null ? Type.NoneType.NONE : result;
  }
}
