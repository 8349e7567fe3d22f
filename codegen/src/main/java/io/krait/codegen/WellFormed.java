package io.krait.codegen;

import io.krait.frontend.bind.BoundFile;
import io.krait.frontend.parse.ParsedFile;
import io.krait.frontend.source.Diagnostic;
import io.krait.frontend.source.Span;
import io.krait.frontend.tree.Children;
import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.Module;
import io.krait.frontend.tree.Node;
import io.krait.frontend.tree.Stmt;
import io.krait.typeinfer.CheckedProgram;
import java.util.ArrayList;
import java.util.List;

/** What of a program can be lowered although other parts have errors. */
final class WellFormed {
  private WellFormed() {}

  /** The same program without the top-level statements and methods that hold an error. */
  static CheckedModules partOf(CheckedModules checked) {
    if (!Compiler.hasErrors(checked.diagnostics())) {
      return checked;
    }
    List<BoundFile> parts = new ArrayList<>();
    CheckedProgram types = checked.types();
    for (BoundFile file : checked.bound()) {
      List<Span> errors = errors(checked, file);
      BoundFile part = errors.isEmpty() ? file : without(file, errors);
      parts.add(part);
      types = types.withPart(part, file);
    }
    return new CheckedModules(checked.modules(), parts, types, checked.java(), List.of());
  }

  private static List<Span> errors(CheckedModules checked, BoundFile file) {
    List<Span> spans = new ArrayList<>();
    for (Diagnostic d : checked.diagnostics()) {
      if (Compiler.hasErrors(List.of(d)) && d.file().equals(file.parsed().file())) {
        spans.add(d.span());
      }
    }
    return spans;
  }

  private static BoundFile without(BoundFile file, List<Span> errors) {
    ParsedFile p = file.parsed();
    Module tree = new Module(p.tree().id(), sound(p.tree().body(), errors), p.tree().nodeCount());
    ParsedFile parsed = new ParsedFile(p.file(), p.lexed(), tree, List.of(), null, 0);
    return new BoundFile(parsed, file.module(), file.scopes(), List.of());
  }

  private static List<Stmt> sound(List<Stmt> body, List<Span> errors) {
    List<Stmt> kept = new ArrayList<>();
    for (Stmt stmt : body) {
      boolean touched = isRecovered(stmt) || errors.stream().anyMatch(e -> touches(stmt.span(), e));
      if (!touched) {
        kept.add(stmt);
      } else if (stmt instanceof Stmt.ClassDef cls && hasSoundHead(cls, errors)) {
        List<Stmt> members = sound(cls.body(), errors);
        if (!members.isEmpty()) {
          kept.add(withBody(cls, members));
        }
      }
    }
    return kept;
  }

  /** Whether the parser has put something in the place of what is missing. */
  private static boolean isRecovered(Node node) {
    if (node instanceof Expr.Missing) {
      return true;
    }
    for (Node child : Children.of(node)) {
      if (isRecovered(child)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasSoundHead(Stmt.ClassDef cls, List<Span> errors) {
    boolean recovered =
        Children.of(cls).stream().anyMatch(c -> !(c instanceof Stmt) && isRecovered(c));
    if (recovered) {
      return false;
    }
    Span head = new Span(cls.span().start(), cls.body().get(0).span().start() - 1);
    return errors.stream().noneMatch(e -> touches(head, e));
  }

  private static Stmt.ClassDef withBody(Stmt.ClassDef cls, List<Stmt> body) {
    return new Stmt.ClassDef(
        cls.id(),
        cls.span(),
        cls.name(),
        cls.typeParams(),
        cls.bases(),
        cls.keywords(),
        body,
        cls.decoratorList());
  }

  private static boolean touches(Span span, Span error) {
    return error.start() <= span.end() && error.end() >= span.start();
  }
}
