package io.krait.typeinfer.session;

import io.krait.frontend.bind.BoundFile;
import io.krait.frontend.lex.LexedFile;
import io.krait.frontend.source.Span;
import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.Stmt;
import java.util.ArrayList;
import java.util.List;

/**
 * A hash of what other modules can see of a module: all its tokens but those of bodies that say
 * nothing to the outside. Such is the body of a function with a declared result that assigns no
 * attribute and declares no name global.
 */
final class InterfaceHash {
  private final BoundFile bound;
  private final LexedFile tokens;
  private final List<Span> hidden = new ArrayList<>();

  /** Functions with a hidden body that yields: whether it does decides what a call gives. */
  private int generators;

  private InterfaceHash(BoundFile bound) {
    this.bound = bound;
    this.tokens = bound.parsed().lexed();
  }

  static long of(BoundFile bound) {
    InterfaceHash hash = new InterfaceHash(bound);
    hash.visit(bound.parsed().tree().body());
    return hash.compute();
  }

  private void visit(List<Stmt> body) {
    for (Stmt stmt : body) {
      switch (stmt) {
        case Stmt.FunctionDef def -> {
          if (def.returns() != null && Inertness.isInert(def.body())) {
            hide(def.body());
            int yields = bound.scopes().scopeOf(def).isGenerator() ? 1 : 0;
            generators = generators * 31 + yields + 2;
          }
        }
        case Stmt.ClassDef def -> visit(def.body());
        default -> {}
      }
    }
  }

  private void hide(List<Stmt> body) {
    Stmt first = body.get(0);
    Stmt last = body.get(body.size() - 1);
    boolean documented = first instanceof Stmt.ExprStmt doc && doc.value() instanceof Expr.Constant;
    if (!documented || body.size() > 1) {
      hidden.add(new Span(first.span().start(), last.span().end()));
    }
  }

  private long compute() {
    long hash = mix(0x9E3779B97F4A7C15L, generators);
    int next = 0;
    for (int i = 0; i < tokens.count(); i++) {
      int start = tokens.start(i);
      while (next < hidden.size() && hidden.get(next).end() <= start) {
        next++;
      }
      if (next < hidden.size() && hidden.get(next).start() <= start) {
        continue;
      }
      hash = mix(hash, tokens.kind(i));
      hash = text(hash, start, Math.min(tokens.end(i), tokens.file().text().length()));
    }
    return hash;
  }

  private long text(long before, int start, int end) {
    long hash = before;
    String text = tokens.file().text();
    for (int i = start; i < end; i++) {
      hash = hash * 31 + text.charAt(i);
    }
    return hash;
  }

  private static long mix(long hash, int value) {
    long mixed = (hash ^ value) * 0xBF58476D1CE4E5B9L;
    return mixed ^ (mixed >>> 31);
  }
}
