package io.krait.codegen.slow;

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

  SpotMaker(FileView file) {
    this.file = file;
    this.known = new KnownReasons(file);
  }

  @Nullable SlowSpot make(SlowOp op, Span span, String function) {
    Operation operation = Operation.find(file, op.kind(), span);
    if (operation == null || runsOnce(operation.node()) || isDeclaration(operation.node())) {
      return null;
    }
    Span whole = operation.node() instanceof Expr expr ? expr.span() : span;
    Draft draft = new Draft(op, operation, whole, function);
    return switch (op.kind()) {
      case BOX -> boxed(draft);
      case CONCAT -> known.stringBuild(operation) ? costly(draft, stringBuild(operation)) : null;
      case FUNCTION_OBJECT -> functionObject(draft);
      case FRAME -> costly(draft, reason(SlowSpotId.FRAME_ACCESS, operation.node()));
      default -> dynamic(draft);
    };
  }

  /** A spot in the making. */
  private record Draft(SlowOp op, Operation operation, Span span, String function) {}

  /** Why, for a spot whose cause is where it is. */
  record Reason(
      SlowSpotId id, String message, String name, Span range, List<SlowSpot.Step> chain) {}

  private static int cost(SlowOp.Kind kind) {
    return switch (kind) {
      case CALL, METHOD_CALL -> 15;
      case OPERATOR, SUBSCRIPT, MEMBERSHIP, ATTRIBUTE, FRAME -> 10;
      case ITERATION, UNPACKING, FUNCTION_OBJECT, LENGTH, CONCAT -> 5;
      case TRUTH, BOX -> 2;
    };
  }

  // What is not worth a word

  /** Code of a module or class body outside of loops. */
  private boolean runsOnce(Node node) {
    Node definition = file.index().definition(node);
    boolean body = definition instanceof Module || definition instanceof Stmt.ClassDef;
    return body && file.index().loopDepth(node) == 0;
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
    Cause cause = CauseFinder.of(file, operand);
    String what = CauseFinder.quoted(file, operand);
    String why =
        type instanceof Type.AnyType
            ? "the type of " + what + " is not known"
            : what + " may be `" + type.show() + "`";
    String message = draft.operation().name() + " is looked up at run time, because " + why;
    return spot(draft, SlowSpot.Form.DYNAMIC, cost(draft.op().kind()), message, cause, type);
  }

  private Reason reason(SlowSpotId id, Node node) {
    return known.reason(id, node);
  }

  private Reason stringBuild(Operation operation) {
    return known.reason(SlowSpotId.STRING_BUILD, operation.node());
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
    if (file.index().loopDepth(node) == 0) {
      return null;
    }
    SlowSpotId id =
        switch (draft.op().use()) {
          case LIST -> SlowSpotId.BOXED_ELEMENT;
          case PROGRAM_CALL -> SlowSpotId.BOXED_ARGUMENT;
          case CELL -> SlowSpotId.CAPTURED_VARIABLE;
          case RETURN, VARIABLE, ATTRIBUTE -> SlowSpotId.BOXED_VALUE;
          case OTHER, NONE -> null;
        };
    return id == null ? null : spot(draft, SlowSpot.Form.BOXED, known.reason(id, node));
  }

  // Records

  /** Each round of a loop asks its iterator. */
  private int loopDepth(Draft draft) {
    int around = file.index().loopDepth(draft.operation().node());
    return draft.op().kind() == SlowOp.Kind.ITERATION ? around + 1 : around;
  }

  private SlowSpot spot(Draft draft, SlowSpot.Form form, Reason reason) {
    Cause cause = new Cause(reason.id(), file, reason.range(), reason.name(), null, reason.chain());
    boolean limit = reason.id() == SlowSpotId.COMPILER_LIMIT;
    SlowSpot.Form actual =
        reason.id() == SlowSpotId.LINEAR_MEMBERSHIP || reason.id() == SlowSpotId.STAR_ARGS
            ? SlowSpot.Form.COSTLY
            : form;
    int cost = limit ? Math.min(4, cost(draft.op().kind())) : cost(draft.op().kind());
    return spot(draft, actual, cost, reason.message(), cause, null);
  }

  private SlowSpot spot(
      Draft draft, SlowSpot.Form form, int cost, String message, Cause cause, @Nullable Type have) {
    SlowSpot.Fix fix = Fixes.of(cause);
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
        fix);
  }
}
