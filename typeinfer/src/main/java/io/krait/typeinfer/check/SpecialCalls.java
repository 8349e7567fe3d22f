package io.krait.typeinfer.check;

import io.krait.frontend.tree.Expr;
import io.krait.typeinfer.check.Type.AnyType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Calls that the language or {@code typing} gives a meaning of their own. */
final class SpecialCalls {
  private final Checker checker;
  private final Program program;

  SpecialCalls(Checker checker) {
    this.checker = checker;
    this.program = checker.program;
  }

  /** What the call gives; null if it is an ordinary one. */
  @Nullable Type call(Expr.Call call, @Nullable Type expected) {
    String name = Trees.lastName(call.func());
    if (!(call.func() instanceof Expr.Name) && !(call.func() instanceof Expr.Attribute)) {
      return null;
    }
    return switch (name) {
      case "reveal_type" -> isTyping(call, true) ? reveal(call, expected) : null;
      case "assert_type" -> isTyping(call, false) ? assertType(call) : null;
      case "cast" -> isTyping(call, false) ? cast(call) : null;
      case "super" -> isBuiltin(call) ? superOf(call) : null;
      case "TypeForm" -> typeForm(call);
      case "namedtuple", "Enum", "IntEnum", "StrEnum", "Flag", "IntFlag", "Sentinel" ->
          functional(call);
      case "tuple" -> isBuiltin(call) ? tuple(call) : null;
      case "type" -> isBuiltin(call) && call.args().size() == 3 ? newClass(call) : null;
      case "isinstance", "issubclass" -> isBuiltin(call) ? instance(call, name) : null;
      default -> {
        String special = program.declarations().specialName(call.func(), checker.context());
        yield special.isEmpty() ? null : special(special, call);
      }
    };
  }

  private boolean isTyping(Expr.Call call, boolean orBuiltin) {
    SymbolInfo info = program.declarations().resolve(call.func(), checker.context());
    if (info == null) {
      return orBuiltin && call.func() instanceof Expr.Name;
    }
    return info.module().isStub() && info.module().name().startsWith("typing");
  }

  private boolean isBuiltin(Expr.Call call) {
    if (!(call.func() instanceof Expr.Name)) {
      return false;
    }
    SymbolInfo info = program.declarations().resolve(call.func(), checker.context());
    return info != null && info.module().name().equals("builtins");
  }

  /** A class that a call makes, or a sentinel. */
  private @Nullable Type functional(Expr.Call call) {
    ClassDecl made = FunctionalClasses.of(call, checker.context());
    if (made == null) {
      return null;
    }
    Reporter reporter = checker.reporter();
    if (reporter != null && made.has(ClassShape.Trait.NAMED_TUPLE)) {
      NamedTupleRules.call(call, reporter);
    }
    return made.isSentinel() ? made.instance() : new Type.ClassType(made.instance(), true);
  }

  /** {@code type(name, bases, namespace)}: of the class made nothing is known. */
  private Type newClass(Expr.Call call) {
    call.args().forEach(arg -> checker.infer(arg, null));
    call.keywords().forEach(keyword -> checker.infer(keyword.value(), null));
    return new Type.ClassType(AnyType.UNKNOWN, false);
  }

  /** {@code tuple(iterable)}: of any length, unless a tuple is given. */
  private @Nullable Type tuple(Expr.Call call) {
    if (!call.keywords().isEmpty()
        || call.args().size() > 1
        || (call.args().size() == 1 && call.args().get(0) instanceof Expr.Starred)) {
      return null;
    }
    if (call.args().isEmpty()) {
      return new Type.TupleType(List.of());
    }
    Type given = Types.expand(checker.infer(call.args().get(0), null));
    if (given instanceof Type.TupleType) {
      return given;
    }
    Type item = Iteration.of(program, given);
    return item == null ? null : new Type.TupleType(List.of(new Type.Unbounded(Types.widen(item))));
  }

  private Type reveal(Expr.Call call, @Nullable Type expected) {
    if (call.args().size() != 1 || !call.keywords().isEmpty()) {
      checker.error("invalid-call", "\"reveal_type\" takes one argument", call.span());
      return AnyType.UNKNOWN;
    }
    Expr asked = call.args().get(0);
    Type type = checker.infer(asked, expected);
    String text = checker.module.file().parsed().file().text();
    String written = text.substring(asked.span().start(), asked.span().end());
    checker.information(
        "revealed-type", "Type of \"" + written + "\" is \"" + type.show() + "\"", asked.span());
    return type;
  }

  private Type assertType(Expr.Call call) {
    if (call.args().size() != 2 || !call.keywords().isEmpty()) {
      checker.error("invalid-call", "\"assert_type\" takes a value and a type", call.span());
      return AnyType.UNKNOWN;
    }
    Expr value = call.args().get(0);
    Type actual = checker.infer(value, null);
    Type asserted = checker.types().type(call.args().get(1));
    if (!isSame(actual, asserted, value)) {
      checker.error(
          "assert-type",
          "Type is \"" + actual.show() + "\", not \"" + asserted.show() + "\"",
          value.span());
    }
    return actual;
  }

  private boolean isSame(Type actual, Type asserted, Expr value) {
    Equivalence equivalence = new Equivalence(program);
    if (equivalence.same(actual, asserted)) {
      return true;
    }
    return isInferred(value) && equivalence.same(Types.widen(actual), asserted);
  }

  /** Whether the literals in a value's type were written by nobody. */
  private boolean isInferred(Expr value) {
    return switch (value) {
      case Expr.Name name -> {
        SymbolInfo info = checker.info(name);
        yield info == null || (info.annotated() == null && !(info.main() instanceof Decl.Param));
      }
      case Expr.Attribute attribute -> false;
      default -> true;
    };
  }

  private Type cast(Expr.Call call) {
    if (call.args().size() != 2) {
      checker.error("invalid-call", "\"cast\" takes a type and a value", call.span());
      return AnyType.UNKNOWN;
    }
    Type meant = checker.types().type(call.args().get(0));
    checker.infer(call.args().get(1), null);
    return meant;
  }

  private Type superOf(Expr.Call call) {
    if (call.args().size() == 2) {
      Type owner = checker.infer(call.args().get(0), null);
      Type receiver = checker.infer(call.args().get(1), null);
      return owner instanceof Type.ClassType cls
              && cls.instance() instanceof Type.InstanceType instance
          ? new Type.SuperType(instance.cls(), receiver)
          : AnyType.UNKNOWN;
    }
    FunctionDecl function = method();
    ClassDecl cls = function == null ? null : function.owner();
    if (function == null || cls == null) {
      return AnyType.UNKNOWN;
    }
    Type receiver = program.declarations().signatures().receiver(function);
    return new Type.SuperType(cls, receiver);
  }

  /** The method in which the call stands, maybe within functions of its own. */
  private @Nullable FunctionDecl method() {
    for (var at = checker.scope; at != null; at = at.parent()) {
      FunctionDecl function =
          at.kind() == io.krait.frontend.bind.ScopeKind.FUNCTION
              ? checker.module.functionAt(at.ownerId())
              : null;
      if (function != null && function.owner() != null) {
        return function;
      }
    }
    return null;
  }

  private @Nullable Type typeForm(Expr.Call call) {
    if (!program.declarations().specialName(call.func(), checker.context()).equals("TypeForm")) {
      return null;
    }
    if (call.args().size() != 1) {
      checker.error("invalid-call", "\"TypeForm\" takes one type", call.span());
      return AnyType.UNKNOWN;
    }
    return new Type.TypeFormType(checker.types().type(call.args().get(0)));
  }

  private @Nullable Type instance(Expr.Call call, String name) {
    if (call.args().size() == 2) {
      SymbolInfo named = program.declarations().resolve(call.args().get(1), checker.context());
      if (named != null
          && program.declarations().typeDeclaration(named) instanceof AliasDecl alias
          && alias.isStatement()) {
        checker.error(
            "invalid-isinstance",
            "A \"type\" alias cannot be tested for",
            call.args().get(1).span());
      }
    }
    if (call.args().size() == 2) {
      Type[] classes = {AnyType.UNKNOWN};
      classes[0] = checker.infer(call.args().get(1), null);
      new InstanceTests(checker).check(call, classes[0], name.equals("issubclass"));
    }
    return null;
  }

  private @Nullable Type special(String special, Expr.Call call) {
    return switch (special) {
      case "TypeVar", "ParamSpec", "TypeVarTuple" -> {
        new TypeVariableRules(checker).check(special, call);
        call.keywords().stream()
            .filter(keyword -> "bound".equals(keyword.arg()))
            .forEach(keyword -> checker.types().type(keyword.value()));
        yield program.typing(special);
      }
      case "NewType", "NamedTuple", "TypedDict" -> made(call);
      case "Protocol", "Generic" -> {
        checker.error("not-callable", "\"" + special + "\" cannot be called", call.span());
        yield AnyType.UNKNOWN;
      }
      case "Annotated", "Any", "Literal", "Union", "Optional" -> {
        call.args().forEach(arg -> checker.infer(arg, null));
        checker.error("not-callable", "\"" + special + "\" cannot be called", call.span());
        yield AnyType.UNKNOWN;
      }
      default -> null;
    };
  }

  private Type made(Expr.Call call) {
    Decl made = MadeClasses.of(program, call, "", checker.context());
    MadeClasses.check(checker, call);
    Reporter reporter = checker.reporter();
    if (reporter != null) {
      String name = Names.full(call.func(), checker.context());
      if (name.equals("typing.NamedTuple")) {
        NamedTupleRules.call(call, reporter);
      } else if (name.equals("typing.TypedDict")) {
        TypedDictRules.call(call, null, checker.context(), reporter);
      }
    }
    return made instanceof ClassDecl cls
        ? new Type.ClassType(cls.instance(), true)
        : AnyType.UNKNOWN;
  }

  static List<Type> none() {
    return List.of();
  }
}
