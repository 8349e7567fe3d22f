package io.krait.codegen.slow;

import io.krait.codegen.ir.CodeInfo;
import io.krait.codegen.slow.ProgramView.FileView;
import io.krait.frontend.source.Span;
import java.util.List;

/** Spots that are known only when a program ran: where a belief failed, and what followed. */
final class FailedBeliefs {
  /** Packing the variables and going on in code that is not warm. */
  private static final int COST = 50;

  private final FileView file;

  FailedBeliefs(FileView file) {
    this.file = file;
  }

  /** What a belief that fails costs: known only when it did. */
  SlowSpot of(Guard guard) {
    return of(guard.code(), guard.pos(), guard.kind());
  }

  /** What follows from a belief that failed before. */
  SlowSpot of(SlowOp op) {
    return of(op.code(), op.pos(), Guard.Kind.TEST);
  }

  private SlowSpot of(CodeInfo code, int pos, Guard.Kind kind) {
    Span span =
        pos < 0
            ? Positions.line(file.source(), code.firstLine())
            : Positions.span(file.source(), code.positions().positions().get(pos));
    String name = CauseFinder.quoted(file, Operation.any(file, span).node());
    String what =
        switch (kind) {
          case ARGUMENTS ->
              "The arguments of `" + code.name() + "` were not what its body is compiled for";
          case OVERFLOW -> name + " did not fit 64 bits";
          case CLASS, RESULT, TEST -> SlowSpotId.FAILED_BELIEF.headline(name);
        };
    return new SlowSpot(
        SlowSpotId.FAILED_BELIEF,
        file.source(),
        span,
        code.qualname(),
        "guard",
        SlowSpot.Form.DYNAMIC,
        COST,
        0,
        what + ": the rest of the call went the general way",
        new SlowSpot.Root(SlowSpotId.FAILED_BELIEF, file.source(), span, name),
        List.of(),
        new SlowSpot.Types("", ""),
        null,
        true);
  }
}
