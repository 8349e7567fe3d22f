package io.krait.typeinfer.check;

import io.krait.frontend.bind.BoundFile;
import io.krait.frontend.source.Diagnostic;
import io.krait.frontend.source.SourceFile;
import io.krait.frontend.source.Span;
import io.krait.typeinfer.BuiltinStubs;
import io.krait.typeinfer.ModuleResolver;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Checks whole programs against the typing specification. */
public final class TypeSystemCheck {
  private TypeSystemCheck() {}

  /**
   * Checks files of a program, each from the declared interfaces of the others; never fails.
   *
   * @param program its files
   * @param modules which module names they stand for
   * @param stubs the signatures of builtin modules
   */
  public static List<Diagnostic> check(
      List<BoundFile> program, ModuleResolver modules, BuiltinStubs stubs) {
    Program all = new Program(program, modules, stubs);
    List<Diagnostic> found = new ArrayList<>();
    for (BoundFile file : program) {
      found.addAll(check(all, file));
    }
    return found;
  }

  private static List<Diagnostic> check(Program program, BoundFile bound) {
    SourceFile file = bound.parsed().file();
    Set<Diagnostic> found = new LinkedHashSet<>();
    Set<Span> settled = new HashSet<>();
    IgnoreComments ignores = new IgnoreComments(bound.parsed().lexed());
    Reporter reporter =
        new Reporter() {
          @Override
          public void error(
              String code, String message, Span span, List<Diagnostic.Related> related) {
            Diagnostic diagnostic =
                new Diagnostic(code, Diagnostic.Severity.ERROR, "", message, file, span)
                    .with(related);
            if (!ignores.silences(diagnostic)) {
              found.add(diagnostic);
            }
          }

          @Override
          public void information(String code, String message, Span span, boolean tried) {
            if (tried && settled.contains(span)) {
              return;
            }
            if (!tried) {
              settled.add(span);
            }
            found.removeIf(d -> d.span().equals(span) && d.code().equals(code));
            found.add(
                new Diagnostic(code, Diagnostic.Severity.INFORMATION, "", message, file, span));
          }
        };
    ModuleDecl module = program.module(bound);
    try {
      new Checker(program, new Context(module, module.scope(), null), reporter).module();
    } catch (StackOverflowError | RuntimeException fault) {
      found.add(
          new Diagnostic(
              "checker-fault",
              Diagnostic.Severity.WARNING,
              "",
              "The checker failed here: " + fault,
              file,
              new Span(0, 0)));
      if (System.getProperty("krait.typeinfer.trace") != null) {
        fault.printStackTrace();
      }
    }
    List<Diagnostic> ordered = new ArrayList<>(found);
    ordered.sort((a, b) -> Integer.compare(a.span().start(), b.span().start()));
    return ordered;
  }
}
