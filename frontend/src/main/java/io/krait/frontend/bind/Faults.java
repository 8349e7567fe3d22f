package io.krait.frontend.bind;

import io.krait.frontend.source.Diagnostic;
import io.krait.frontend.source.SourceFile;
import io.krait.frontend.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Gathers what CPython would refuse, by the stage at which it would: it stops at the first fault,
 * so the order of stages decides which one a user sees there.
 */
final class Faults {
  private final SourceFile file;
  private final List<Diagnostic> future = new ArrayList<>(0);
  private final List<Diagnostic> symbols = new ArrayList<>(0);
  private final List<Diagnostic> analysis = new ArrayList<>(0);
  private final List<Diagnostic> code = new ArrayList<>(0);

  Faults(SourceFile file) {
    this.file = file;
  }

  /** Of a future import. */
  void future(String message, Span span) {
    future.add(of(message, span));
  }

  /** Of collecting a scope's names. */
  void symbol(String message, Span span) {
    symbols.add(of(message, span));
  }

  /** Of resolving names between scopes. */
  void analysis(String message, Span span) {
    analysis.add(of(message, span));
  }

  /** Of generating code. */
  void code(String message, Span span) {
    code.add(of(message, span));
  }

  private Diagnostic of(String message, Span span) {
    return new Diagnostic(
        "syntax-error", Diagnostic.Severity.ERROR, "SyntaxError", message, file, span);
  }

  List<Diagnostic> all() {
    if (future.isEmpty() && symbols.isEmpty() && analysis.isEmpty() && code.isEmpty()) {
      return List.of();
    }
    code.sort(Comparator.comparingInt(d -> d.span().start()));
    List<Diagnostic> all = new ArrayList<>(future);
    all.addAll(symbols);
    all.addAll(analysis);
    all.addAll(code);
    return List.copyOf(all);
  }
}
