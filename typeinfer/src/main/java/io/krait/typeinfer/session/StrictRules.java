package io.krait.typeinfer.session;

import io.krait.frontend.bind.BoundFile;
import io.krait.frontend.source.Diagnostic;
import io.krait.frontend.source.Diagnostic.Severity;
import io.krait.frontend.source.Span;
import io.krait.frontend.tree.Arg;
import io.krait.frontend.tree.Arguments;
import io.krait.frontend.tree.Stmt;
import java.util.ArrayList;
import java.util.List;

/** What only strict checking asks for: that every function says its types. */
final class StrictRules {
  private final BoundFile file;
  private final List<Diagnostic> found = new ArrayList<>();

  private StrictRules(BoundFile file) {
    this.file = file;
  }

  static List<Diagnostic> of(BoundFile file) {
    StrictRules rules = new StrictRules(file);
    rules.visit(file.parsed().tree().body(), false);
    return rules.found;
  }

  private void visit(List<Stmt> body, boolean inClass) {
    for (Stmt stmt : body) {
      switch (stmt) {
        case Stmt.FunctionDef def -> function(def, inClass);
        case Stmt.ClassDef def -> visit(def.body(), true);
        case Stmt.If choice -> {
          visit(choice.body(), inClass);
          visit(choice.orelse(), inClass);
        }
        default -> {}
      }
    }
  }

  private void function(Stmt.FunctionDef def, boolean inClass) {
    Arguments args = def.args();
    List<Arg> all = new ArrayList<>(args.posonlyargs());
    all.addAll(args.args());
    boolean hasReceiver = inClass && !all.isEmpty() && !isStatic(def);
    if (hasReceiver) {
      all.remove(0);
    }
    all.addAll(args.kwonlyargs());
    if (args.vararg() != null) {
      all.add(args.vararg());
    }
    if (args.kwarg() != null) {
      all.add(args.kwarg());
    }
    boolean someAnnotated = false;
    for (Arg arg : all) {
      someAnnotated |= arg.annotation() != null;
      if (arg.annotation() == null) {
        String text = "Parameter \"" + arg.arg() + "\" of \"" + def.name() + "\" has no annotation";
        report(text, arg.span());
      }
    }
    boolean plain = def.name().equals("__init__") && someAnnotated;
    if (def.returns() == null && !plain) {
      String text = "Function \"" + def.name() + "\" has no annotation of its result";
      report(text, header(def));
    }
    visit(def.body(), false);
  }

  private static boolean isStatic(Stmt.FunctionDef def) {
    return def.decoratorList().stream()
        .anyMatch(d ->
            d instanceof io.krait.frontend.tree.Expr.Name name
                && name.name().equals("staticmethod"));
  }

  /** From the keyword to the colon before the body. */
  private Span header(Stmt.FunctionDef def) {
    int start = def.span().start();
    int end = def.body().get(0).span().start();
    int colon = file.parsed().file().text().lastIndexOf(':', end);
    int line = file.parsed().file().text().indexOf('\n', start);
    int last = colon > start ? colon : end;
    return new Span(start, line > start ? Math.min(last, line) : last);
  }

  private void report(String message, Span span) {
    found.add(
        new Diagnostic(
            "missing-annotation", Severity.WARNING, "", message, file.parsed().file(), span));
  }
}
