package io.krait.codegen.slow;

import io.krait.codegen.ir.Op;
import io.krait.codegen.slow.ProgramView.FileView;
import io.krait.frontend.source.Span;
import io.krait.frontend.tree.Arg;
import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.Module;
import io.krait.frontend.tree.Node;
import io.krait.frontend.tree.Stmt;
import io.krait.typeinfer.types.Type;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells of a general operation why it is general; gives nothing where that cannot be helped. */
final class SpotMaker {
  private final FileView file;
  private final KnownReasons known;
  private final Repetition repetition;

  private final SlowSpots.Detail detail;

  SpotMaker(FileView file, SlowSpots.Detail detail) {
    this.file = file;
    this.detail = detail;
    this.repetition = new Repetition(file);
    this.known = new KnownReasons(file, repetition);
  }

  /** The spot of an operation; null for a minor one that nobody asked for. */
  @Nullable SlowSpot make(SlowOp op) {
    if (op.pos() < 0) {
      return detail == SlowSpots.Detail.ALL ? ofAdapter(op) : null;
    }
    Span span = Positions.span(file.source(), op.position());
    Operation operation =
        op.use() == SlowOp.Use.CELL && !op.variable().isEmpty()
            ? Operation.captured(file, span, op.variable())
            : Operation.find(file, op.kind(), span);
    if (operation == null || runsOnce(operation.node()) || isDeclaration(operation.node())) {
      boolean asked = detail == SlowSpots.Detail.ALL && op.kind() != SlowOp.Kind.CONCAT;
      return asked ? minor(op, operation, span) : null;
    }
    Draft draft = new Draft(op, operation, whole(operation, span), op.code().qualname());
    SlowSpot spot =
        switch (op.kind()) {
          case BOX -> boxed(draft);
          case CONCAT -> concat(draft);
          case FUNCTION_OBJECT -> functionObject(draft);
          case FRAME -> frame(draft);
          default -> dynamic(draft);
        };
    boolean asked = detail == SlowSpots.Detail.ALL && op.kind() != SlowOp.Kind.CONCAT;
    return spot == null && asked ? minor(op, operation, span) : spot;
  }

  private static Span whole(Operation operation, Span span) {
    return operation.node() instanceof Expr expr ? expr.span() : span;
  }

  // Minor spots

  private SlowSpot minor(SlowOp op, @Nullable Operation operation, Span span) {
    Operation at = operation == null ? Operation.any(file, span) : operation;
    Draft draft = new Draft(op, at, whole(at, span), op.code().qualname(), true);
    boolean once = runsOnce(at.node()) || isDeclaration(at.node());
    SlowSpotId id = once ? SlowSpotId.RUNS_ONCE : SlowSpotId.NO_FASTER_FORM;
    Reason plain = known.reason(id, at.node());
    String what =
        switch (form(op.kind())) {
          case DYNAMIC -> plain.name() + " is looked up at run time";
          case BOXED -> plain.name() + " makes an object of a number";
          case COSTLY -> id.headline(plain.name());
        };
    Reason reason = new Reason(id, what, plain.name(), draft.span(), List.of());
    return spot(draft, form(op.kind()), reason);
  }

  private static SlowSpot.Form form(SlowOp.Kind kind) {
    return switch (kind) {
      case BOX -> SlowSpot.Form.BOXED;
      case CONCAT, FUNCTION_OBJECT -> SlowSpot.Form.COSTLY;
      default -> SlowSpot.Form.DYNAMIC;
    };
  }

  /** Whoever has the function as an object, the runtime for one, gets its result as an object. */
  private SlowSpot ofAdapter(SlowOp op) {
    Span head = Positions.line(file.source(), op.line());
    String name = "`" + op.code().name() + "`";
    String message = name + " is called as a value, so the number that it returns is an object";
    Reason reason = new Reason(SlowSpotId.NO_FASTER_FORM, message, name, head, List.of());
    Operation at = Operation.any(file, head);
    return spot(new Draft(op, at, head, op.code().qualname(), true), SlowSpot.Form.BOXED, reason);
  }

  /** A spot in the making. */
  private record Draft(SlowOp op, Operation operation, Span span, String function, boolean minor) {
    Draft(SlowOp op, Operation operation, Span span, String function) {
      this(op, operation, span, function, false);
    }
  }

  /** Why, for a spot whose cause is where it is. */
  record Reason(
      SlowSpotId id, String message, String name, Span range, List<SlowSpot.Step> chain) {}

  private static int cost(SlowOp.Kind kind) {
    return switch (kind) {
      case CALL, METHOD_CALL, CONTEXT -> 15;
      case OPERATOR, SUBSCRIPT, MEMBERSHIP, ATTRIBUTE, CONVERSION, PATTERN, FRAME -> 10;
      case ITERATION, UNPACKING, FUNCTION_OBJECT, LENGTH, CONCAT -> 5;
      case TRUTH, BOX -> 2;
    };
  }

  // What is not worth a word

  /** Code of a module or class body outside of loops. */
  private boolean runsOnce(Node node) {
    Node definition = file.index().definition(node);
    boolean body = definition instanceof Module || definition instanceof Stmt.ClassDef;
    return body && repetition.loopDepth(node) == 0;
  }

  /** Part of an annotation, decorator, default or base: evaluated when the definition is. */
  private boolean isDeclaration(Node node) {
    Node below = node;
    for (Node at = file.index().parent(node); at != null; at = file.index().parent(at)) {
      boolean found =
          switch (at) {
            case Stmt.FunctionDef def -> !(below instanceof Stmt);
            case Stmt.ClassDef def -> !(below instanceof Stmt);
            case Stmt.AnnAssign assign -> below == assign.annotation();
            case Arg arg -> true;
            default -> false;
          };
      if (found || (at instanceof Stmt && !(at instanceof Stmt.AnnAssign))) {
        return found;
      }
      below = at;
    }
    return false;
  }

  // Operations looked up at run time

  private @Nullable SlowSpot dynamic(Draft draft) {
    Operation operation = draft.operation();
    for (Expr operand : operation.operands()) {
      Expr looked = looked(operand);
      Type type = file.types().typeOf(looked);
      if (Vague.is(type)) {
        boolean cheap = draft.op().kind() == SlowOp.Kind.TRUTH && type instanceof Type.UnionType;
        return cheap ? null : vague(draft, looked);
      }
    }
    Reason reason = known.reason(draft.op().kind(), operation);
    return reason == null ? null : spot(draft, SlowSpot.Form.DYNAMIC, reason);
  }

  /** A method that is called is looked up on its receiver. */
  private Expr looked(Expr operand) {
    if (operand instanceof Expr.Attribute attribute
        && Vague.is(file.types().typeOf(attribute.value()))) {
      return attribute.value();
    }
    return operand;
  }

  private SlowSpot vague(Draft draft, Expr operand) {
    Type type = file.types().typeOf(operand);
    String what = CauseFinder.quoted(file, operand);
    boolean functions = Vague.id(type) == SlowSpotId.FUNCTION_VALUE;
    Cause cause =
        functions
            ? new Cause(SlowSpotId.FUNCTION_VALUE, file, operand.span(), what, operand, List.of())
            : CauseFinder.of(file, operand);
    String why =
        functions
            ? what + " is a function value"
            : type instanceof Type.AnyType
                ? "the type of " + what + " is not known"
                : what + " may be `" + type.show() + "`";
    String message = draft.operation().name() + " is looked up at run time, because " + why;
    SlowSpot.Fix fix = Fixes.of(file, deciding(draft, operand));
    int cost = cost(draft.op().kind());
    return spot(draft, SlowSpot.Form.DYNAMIC, cost, message, cause, type, fix);
  }

  /** The operands that all have to be known: both of an operator, the first of the others. */
  private List<Expr> deciding(Draft draft, Expr first) {
    if (draft.op().kind() != SlowOp.Kind.OPERATOR) {
      return List.of(first);
    }
    return draft.operation().operands().stream()
        .filter(e -> Vague.is(file.types().typeOf(e)))
        .toList();
  }

  private Reason reason(SlowSpotId id, Node node) {
    return known.reason(id, node);
  }

  /** {@code super()} asks for its class and its object, not for all variables. */
  private @Nullable SlowSpot frame(Draft draft) {
    boolean isSuper =
        draft.op().op() instanceof Op.Call call && call.target().name().equals("zeroSuper");
    Node node = draft.operation().node();
    return isSuper ? null : costly(draft, reason(SlowSpotId.FRAME_ACCESS, node));
  }

  private @Nullable SlowSpot concat(Draft draft) {
    Operation operation = draft.operation();
    return known.stringBuild(operation)
        ? costly(draft, reason(SlowSpotId.STRING_BUILD, operation.node()))
        : null;
  }

  private SlowSpot costly(Draft draft, Reason reason) {
    return spot(draft, SlowSpot.Form.COSTLY, reason);
  }

  private @Nullable SlowSpot functionObject(Draft draft) {
    Node node = draft.operation().node();
    return file.index().loopDepth(node) == 0
        ? null
        : costly(draft, reason(SlowSpotId.CLOSURE_IN_LOOP, node));
  }

  // Boxing

  private @Nullable SlowSpot boxed(Draft draft) {
    Node node = draft.operation().node();
    if (!repetition.isRepeated(node)) {
      return null;
    }
    SlowSpotId id =
        switch (draft.op().use()) {
          case LIST -> SlowSpotId.BOXED_ELEMENT;
          case PROGRAM_CALL -> SlowSpotId.BOXED_ARGUMENT;
          case CELL -> SlowSpotId.CAPTURED_VARIABLE;
          case RETURN, VARIABLE, ATTRIBUTE, OTHER, NONE -> SlowSpotId.BOXED_VALUE;
        };
    return spot(draft, SlowSpot.Form.BOXED, known.reason(id, node));
  }

  // Records

  /** Each round of a loop asks its iterator. */
  private int loopDepth(Draft draft) {
    Node node = draft.operation().node();
    return draft.op().kind() == SlowOp.Kind.ITERATION
        ? file.index().loopDepth(node) + 1
        : repetition.loopDepth(node);
  }

  private SlowSpot spot(Draft draft, SlowSpot.Form form, Reason reason) {
    Node node = draft.operation().node();
    Cause cause = new Cause(reason.id(), file, reason.range(), reason.name(), node, reason.chain());
    SlowSpot.Fix fix = draft.minor() ? null : Fixes.of(cause);
    boolean limit = reason.id() == SlowSpotId.COMPILER_LIMIT;
    SlowSpot.Form actual =
        reason.id() == SlowSpotId.LINEAR_MEMBERSHIP || reason.id() == SlowSpotId.STAR_ARGS
            ? SlowSpot.Form.COSTLY
            : form;
    int cost = limit ? Math.min(4, cost(draft.op().kind())) : cost(draft.op().kind());
    return spot(draft, actual, cost, reason.message(), cause, null, fix);
  }

  private SlowSpot spot(
      Draft draft,
      SlowSpot.Form form,
      int cost,
      String message,
      Cause cause,
      @Nullable Type have,
      SlowSpot.@Nullable Fix fix) {
    String want = fix == null ? "" : Fixes.wanted(fix);
    return new SlowSpot(
        cause.id(),
        file.source(),
        draft.span(),
        draft.function(),
        draft.operation().name(),
        form,
        cost,
        loopDepth(draft),
        message,
        new SlowSpot.Root(cause.id(), cause.file().source(), cause.range(), cause.name()),
        cause.chain(),
        new SlowSpot.Types(have == null ? "" : have.show(), want),
        fix,
        draft.minor());
  }
}
