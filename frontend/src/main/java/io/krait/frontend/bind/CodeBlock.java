package io.krait.frontend.bind;

import io.krait.frontend.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What CPython's code generator keeps of one code object: its stack of loops and handlers. */
final class CodeBlock {
  /** CPython's CO_MAXBLOCKS. */
  private static final int MAX_BLOCKS = 21;

  private static final String TOO_MANY = "too many statically nested blocks";

  /** What a nested block is, as far as break, continue and return care. */
  enum Frame {
    LOOP,
    STAR_HANDLER,
    OTHER
  }

  private final @Nullable CodeBlock outer;
  final Scope scope;
  private final List<Frame> frames = new ArrayList<>(0);

  /** The block that takes the last place; a generator's own frame needs that place. */
  private @Nullable Span last;

  private final List<Span> valueReturns = new ArrayList<>(0);
  private final List<Span> asyncYieldsFrom = new ArrayList<>(0);

  CodeBlock(@Nullable CodeBlock outer, Scope scope) {
    this.outer = outer;
    this.scope = scope;
  }

  @Nullable CodeBlock outer() {
    return outer;
  }

  void push(Frame frame, Span span, Faults faults) {
    if (frames.size() == MAX_BLOCKS) {
      faults.code(TOO_MANY, span);
    } else if (frames.size() == MAX_BLOCKS - 1 && last == null) {
      last = span;
    }
    frames.add(frame);
  }

  void pop() {
    frames.remove(frames.size() - 1);
  }

  /** Checks a break or continue; {@code outside} is the message when there is no loop. */
  void jump(Span span, String outside, Faults faults) {
    for (int i = frames.size() - 1; i >= 0; i--) {
      if (frames.get(i) == Frame.LOOP) {
        return;
      }
      if (frames.get(i) == Frame.STAR_HANDLER) {
        refuseInStarHandler(span, faults);
        return;
      }
    }
    faults.code(outside, span);
  }

  /** Checks a return. */
  void returns(Span span, boolean hasValue, Faults faults) {
    if (!scope.kind().isFunctionLike()) {
      faults.code("'return' outside function", span);
    }
    if (hasValue && scope.isCoroutine()) {
      valueReturns.add(span);
    }
    if (frames.contains(Frame.STAR_HANDLER)) {
      refuseInStarHandler(span, faults);
    }
  }

  void yieldsFrom(Span span) {
    asyncYieldsFrom.add(span);
  }

  private static void refuseInStarHandler(Span span, Faults faults) {
    faults.code("'break', 'continue' and 'return' cannot appear in an except* block", span);
  }

  /** Reports what can only be judged when the whole block has been seen. */
  void finish(Faults faults) {
    if (last != null && (scope.isCoroutine() || scope.isGenerator())) {
      faults.code(TOO_MANY, last);
    }
    if (scope.isCoroutine() && scope.isGenerator()) {
      for (Span span : valueReturns) {
        faults.code("'return' with value in async generator", span);
      }
    }
    if (scope.isCoroutine()) {
      for (Span span : asyncYieldsFrom) {
        faults.code("'yield from' inside async function", span);
      }
    }
  }
}
