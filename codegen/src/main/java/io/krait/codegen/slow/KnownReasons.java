package io.krait.codegen.slow;

import io.krait.codegen.slow.ProgramView.FileView;
import io.krait.codegen.slow.SpotMaker.Reason;
import io.krait.frontend.bind.Symbol;
import io.krait.frontend.source.Span;
import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.Node;
import io.krait.frontend.tree.Spans;
import io.krait.frontend.tree.Stmt;
import io.krait.typeinfer.CallTarget;
import io.krait.typeinfer.types.AttributeInfo;
import io.krait.typeinfer.types.ClassInfo;
import io.krait.typeinfer.types.ClassInfo.Trait;
import io.krait.typeinfer.types.FunctionInfo;
import io.krait.typeinfer.types.Type;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Why an operation is general although the types of its operands are known. */
final class KnownReasons {
  private static final Set<String> BUILTINS =
      Set.of(
          "len",
          "range",
          "print",
          "sum",
          "min",
          "max",
          "abs",
          "sorted",
          "str",
          "int",
          "float",
          "list",
          "dict",
          "set",
          "tuple",
          "bool",
          "enumerate",
          "zip",
          "map",
          "filter",
          "isinstance",
          "ord",
          "chr",
          "repr",
          "hash",
          "iter",
          "next",
          "any",
          "all",
          "round",
          "pow",
          "divmod");

  private final FileView file;
  private final Repetition repetition;

  KnownReasons(FileView file, Repetition repetition) {
    this.file = file;
    this.repetition = repetition;
  }

  /** The reason, or null where the operation is as good as it can be. */
  @Nullable Reason reason(SlowOp.Kind kind, Operation operation) {
    return switch (kind) {
      case ATTRIBUTE ->
          operation.node() instanceof Expr.Call ? call(operation) : attribute(operation);
      case CALL, METHOD_CALL -> call(operation);
      case MEMBERSHIP -> membership(operation);
      case OPERATOR, SUBSCRIPT, LENGTH -> inLoop(operation.node());
      default -> null;
    };
  }

  /** Only where it runs again and again is a limit of the compiler worth a word. */
  private @Nullable Reason inLoop(Node node) {
    return repetition.isRepeated(node) ? reason(SlowSpotId.COMPILER_LIMIT, node) : null;
  }

  /** A reason that lies where the operation is. */
  Reason reason(SlowSpotId id, Node node) {
    String name = CauseFinder.quoted(file, node);
    Span span = Spans.of(node);
    Span range = span == null ? new Span(0, 0) : span;
    return new Reason(id, id.headline(name), name, range, List.of());
  }

  private Reason reason(SlowSpotId id, Node node, SlowSpot.Step step) {
    Reason plain = reason(id, node);
    return new Reason(id, plain.message(), plain.name(), plain.range(), List.of(step));
  }

  // Attributes

  private @Nullable Reason attribute(Operation operation) {
    Expr receiver = operation.operands().get(0);
    ClassInfo cls = Vague.cls(file.types().typeOf(receiver));
    if (cls == null || cls.isBuiltin()) {
      return inLoop(operation.node());
    }
    if (cls.has(Trait.CUSTOM_GETATTR) || cls.has(Trait.CUSTOM_SETATTR)) {
      return reason(SlowSpotId.GETATTR_HOOK, operation.node());
    }
    if (isDynamic(cls)) {
      return reason(SlowSpotId.DYNAMIC_CLASS, operation.node());
    }
    AttributeInfo attribute = cls.lookup(operation.name().substring(1));
    if (attribute == null) {
      return reason(SlowSpotId.DYNAMIC_ATTRIBUTE, operation.node());
    }
    boolean plain = attribute.kind() == AttributeInfo.Kind.INSTANCE;
    if (plain && !attribute.owner().isBuiltin() && !attribute.isDefinitelyAssigned()) {
      return reason(SlowSpotId.ATTRIBUTE_OUTSIDE_INIT, operation.node());
    }
    return inLoop(operation.node());
  }

  private static boolean isDynamic(ClassInfo cls) {
    return cls.has(Trait.CUSTOM_METACLASS)
        || cls.has(Trait.UNKNOWN_BASE)
        || cls.has(Trait.REPLACED_BY_DECORATOR);
  }

  // Calls

  private @Nullable Reason call(Operation operation) {
    if (!(operation.node() instanceof Expr.Call call)) {
      return inLoop(operation.node());
    }
    if (call.func() instanceof Expr.Name name && isShadowed(name)) {
      return reason(SlowSpotId.SHADOWED_BUILTIN, name);
    }
    if (hasStars(call)) {
      return reason(SlowSpotId.STAR_ARGS, call);
    }
    return switch (file.types().callTarget(call)) {
      case CallTarget.Function target -> ofFunction(call, target.function());
      case CallTarget.Method target -> ofFunction(call, target.method());
      case CallTarget.BuiltinFunction target -> null;
      case CallTarget.BuiltinMethod target -> inLoop(call);
      case CallTarget.Constructor target ->
          target.cls().isBuiltin()
              ? null
              : isDynamic(target.cls()) ? reason(SlowSpotId.DYNAMIC_CLASS, call) : inLoop(call);
      case null ->
          file.types().typeOf(call.func()) instanceof Type.FunctionType
              ? reason(SlowSpotId.FUNCTION_VALUE, call.func())
              : inLoop(call);
    };
  }

  private static boolean hasStars(Expr.Call call) {
    return call.args().stream().anyMatch(a -> a instanceof Expr.Starred)
        || call.keywords().stream().anyMatch(k -> k.arg() == null);
  }

  private boolean isShadowed(Expr.Name name) {
    Symbol owner = file.symbol(name);
    return owner != null && BUILTINS.contains(name.name()) && owner.bindingCount() > 0;
  }

  private @Nullable Reason ofFunction(Expr.Call call, FunctionInfo function) {
    if (function.isReplacedByDecorator() && function.node() instanceof Stmt.FunctionDef def) {
      Expr decorator = def.decoratorList().get(0);
      return reason(
          SlowSpotId.UNTYPED_DECORATOR,
          call,
          new SlowSpot.Step(
              function.file().parsed().file(), decorator.span(), "the decorator stands here"));
    }
    if (call.func() instanceof Expr.Name name) {
      Symbol owner = file.symbol(name);
      Reason decorated = owner == null ? null : decorated(call, owner);
      if (decorated != null) {
        return decorated;
      }
      if (owner == null || !owner.scope().equals(file.bound().module())) {
        return reason(SlowSpotId.FUNCTION_VALUE, call.func());
      }
    }
    return inLoop(call);
  }

  /** Where the name that is called is bound by a definition with a decorator. */
  private @Nullable Reason decorated(Expr.Call call, Symbol owner) {
    for (Node binding : file.bindings(owner)) {
      if (binding instanceof Stmt.FunctionDef def && !def.decoratorList().isEmpty()) {
        Expr decorator = def.decoratorList().get(0);
        return reason(
            SlowSpotId.UNTYPED_DECORATOR,
            call,
            new SlowSpot.Step(file.source(), decorator.span(), "the decorator stands here"));
      }
    }
    return null;
  }

  // Containers

  private @Nullable Reason membership(Operation operation) {
    Expr container = operation.operands().get(0);
    boolean list = Vague.isA(file.types().typeOf(container), "list");
    return list && file.index().loopDepth(operation.node()) > 0
        ? reason(SlowSpotId.LINEAR_MEMBERSHIP, container)
        : null;
  }

  /**
   * A string that grows in a loop by a new copy each round: {@code self.s += piece}, {@code s =
   * piece + s}. (Lowering lets a local that grows at its end grow in place.)
   */
  boolean stringBuild(Operation operation) {
    Node node = operation.node();
    if (file.index().loopDepth(node) == 0) {
      return false;
    }
    if (node instanceof Stmt.AugAssign assign) {
      return !(assign.target() instanceof Expr.Subscript);
    }
    return node instanceof Expr.BinOp sum
        && file.index().parent(sum) instanceof Stmt.Assign assign
        && assign.targets().size() == 1
        && assign.targets().get(0) instanceof Expr.Name target
        && (isName(sum.left(), target.name()) || isName(sum.right(), target.name()));
  }

  private static boolean isName(Expr expr, String name) {
    return expr instanceof Expr.Name other && other.name().equals(name);
  }
}
