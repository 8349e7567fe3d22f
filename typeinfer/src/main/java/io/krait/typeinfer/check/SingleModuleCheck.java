package io.krait.typeinfer.check;

import io.krait.frontend.bind.BoundFile;
import io.krait.frontend.bind.Scope;
import io.krait.frontend.bind.Symbol;
import io.krait.frontend.source.Diagnostic;
import io.krait.frontend.source.Diagnostic.Severity;
import io.krait.frontend.source.SourceFile;
import io.krait.frontend.source.Span;
import io.krait.typeinfer.BuiltinStubs;
import io.krait.typeinfer.ModuleResolver;
import io.krait.typeinfer.edit.BodyEdit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * One module, checked by itself from the declarations of the modules that it asks for.
 *
 * <p>{@link #edited} goes on from one version of the module to the next where they differ in one
 * body. What others see of a function is its declared result, else the one inferred, and what it
 * assigns to attributes; where that is the same in both versions, no other body can find anything
 * else than before, and only the edited one is gone through.
 *
 * <p>An object is confined to one thread at a time.
 */
public final class SingleModuleCheck {
  private final BoundFile file;
  private final BuiltinStubs stubs;
  private final Program program;
  private final List<Found> found;
  private final List<Found> silenced;
  private final List<String> recomputed;

  /** Where the outermost functions start whose bodies are reached: others are not gone through. */
  private final Set<Integer> reached;

  /**
   * A diagnostic.
   *
   * @param body the name of the outermost function whose body it was found in; "" for none
   * @param start where that function starts
   */
  private record Found(String body, int start, Diagnostic diagnostic) {}

  private SingleModuleCheck(
      BoundFile file,
      BuiltinStubs stubs,
      Program program,
      List<Found> found,
      List<Found> silenced,
      List<String> recomputed,
      Set<Integer> reached) {
    this.file = file;
    this.stubs = stubs;
    this.program = program;
    this.found = found;
    this.silenced = silenced;
    this.recomputed = List.copyOf(recomputed);
    this.reached = Set.copyOf(reached);
  }

  /**
   * Checks a module.
   *
   * @param modules gives the other modules when they are asked for
   * @param cancelled polled before each body
   * @throws CancellationException if {@code cancelled} says so
   */
  public static SingleModuleCheck of(
      BoundFile file, ModuleResolver modules, BuiltinStubs stubs, BooleanSupplier cancelled) {
    Program program = Program.modular(file, modules, stubs);
    Collector collector = new Collector(file, cancelled);
    ModuleDecl module = program.module(file);
    collector.entered("<module>");
    collector.guard(
        () -> new Checker(program, new Context(module, module.scope(), null), collector).module());
    return new SingleModuleCheck(
        file,
        stubs,
        program,
        collector.found(),
        collector.silenced(),
        collector.names,
        collector.reached);
  }

  /**
   * The check of the next version of the module, if no body but the edited one need be gone
   * through; else null.
   *
   * @throws CancellationException if {@code cancelled} says so
   */
  public @Nullable SingleModuleCheck edited(
      BoundFile now, ModuleResolver modules, BooleanSupplier cancelled) {
    BodyEdit edit = BodyEdit.between(file, now);
    if (edit == null
        || !reached.contains(edit.before().span().start())
        || Trees.isStubBody(edit.before().body())
        || Trees.isStubBody(edit.after().body())
        || declaresGlobal(file.scopes().scopeOf(edit.before()))
        || declaresGlobal(edit.scope())) {
      return null;
    }
    Program fresh = Program.modular(now, modules, stubs);
    FunctionDecl before = program.module(file).functionAt(edit.before().id());
    FunctionDecl after = fresh.module(now).functionAt(edit.after().id());
    if (before == null || after == null || !outside(before).equals(outside(after))) {
      return null;
    }
    Collector collector = new Collector(now, cancelled);
    Context context = new Context(fresh.module(now), after.scope(), null);
    collector.guard(() -> new Checker(fresh, context, collector).statements.within(after));
    int start = edit.before().span().start();
    List<Found> all = collector.found();
    all.addAll(moved(found, start, edit, now));
    List<Found> silent = collector.silenced();
    silent.addAll(moved(silenced, start, edit, now));
    Set<Integer> bodies = new HashSet<>();
    for (int each : reached) {
      bodies.add(edit.shifted(new Span(each, each)).start());
    }
    return new SingleModuleCheck(now, stubs, fresh, all, silent, collector.names, bodies);
  }

  /** What was found outside the edited function, where it is now. */
  private static List<Found> moved(List<Found> before, int edited, BodyEdit edit, BoundFile now) {
    List<Found> all = new ArrayList<>();
    for (Found each : before) {
      if (each.start() != edited || each.body().isEmpty()) {
        Diagnostic d = each.diagnostic();
        Diagnostic moved =
            new Diagnostic(
                d.code(),
                d.severity(),
                d.kind(),
                d.message(),
                now.parsed().file(),
                edit.shifted(d.span()),
                d.related());
        int at = edit.shifted(new Span(each.start(), each.start())).start();
        all.add(new Found(each.body(), at, moved));
      }
    }
    return all;
  }

  /** What others see of a function that is not in its header. */
  private static Map<String, String> outside(FunctionDecl function) {
    Map<String, String> seen = new LinkedHashMap<>();
    if (function.def() != null && function.def().returns() == null) {
      seen.put("", function.inferredReturn().show());
    }
    ClassDecl owner = function.owner();
    if (owner != null) {
      for (Member member : owner.members()) {
        if (member.assigners().contains(function)) {
          seen.put(member.name(), member.type().show());
        }
      }
    }
    return seen;
  }

  private static boolean declaresGlobal(Scope scope) {
    for (Symbol symbol : scope.symbols()) {
      if (symbol.isExplicitGlobal()) {
        return true;
      }
    }
    for (Scope child : scope.children()) {
      if (declaresGlobal(child)) {
        return true;
      }
    }
    return false;
  }

  /** What the checker has to say, by position; syntax and scope errors are not among it. */
  public List<Diagnostic> diagnostics() {
    List<Diagnostic> all = new ArrayList<>();
    for (Found each : found) {
      all.add(each.diagnostic());
    }
    all.sort(
        Comparator.comparingInt((Diagnostic d) -> d.span().start())
            .thenComparingInt(d -> d.span().end())
            .thenComparing(Diagnostic::code)
            .thenComparing(Diagnostic::message));
    return all;
  }

  /** The comments that silence nothing, in order. */
  public List<Diagnostic> unusedIgnores() {
    IgnoreComments ignores = new IgnoreComments(file.parsed().lexed());
    silenced.forEach(each -> ignores.silences(each.diagnostic()));
    return ignores.unused();
  }

  /** The names of the modules that were asked for, whether or not they were found. */
  public Set<String> consulted() {
    return program.consulted();
  }

  /** The bodies that the last computation went through. */
  public List<String> recomputed() {
    return recomputed;
  }

  /** Takes diagnostics, each with the function whose body it was found in. */
  private static final class Collector implements Reporter {
    private final SourceFile file;
    private final BooleanSupplier cancelled;
    private final IgnoreComments ignores;
    private final Set<Found> found = new LinkedHashSet<>();
    private final Set<Found> silenced = new LinkedHashSet<>();
    private final Set<Span> settled = new HashSet<>();
    final List<String> names = new ArrayList<>();
    final Set<Integer> reached = new HashSet<>();

    Collector(BoundFile bound, BooleanSupplier cancelled) {
      this.file = bound.parsed().file();
      this.ignores = new IgnoreComments(bound.parsed().lexed());
      this.cancelled = cancelled;
    }

    List<Found> found() {
      return new ArrayList<>(found);
    }

    List<Found> silenced() {
      return new ArrayList<>(silenced);
    }

    void entered(String name) {
      if (cancelled.getAsBoolean()) {
        throw new CancellationException("no longer wanted");
      }
      names.add(name);
    }

    @Override
    public void error(String code, String message, Span span, List<Diagnostic.Related> related) {
      add("", 0, code, message, span, related);
    }

    @Override
    public void information(String code, String message, Span span, boolean tried) {
      inform("", 0, code, message, span, tried);
    }

    private void add(
        String body,
        int start,
        String code,
        String message,
        Span span,
        List<Diagnostic.Related> related) {
      Severity severity = code.equals("deprecated") ? Severity.WARNING : Severity.ERROR;
      Diagnostic diagnostic = new Diagnostic(code, severity, "", message, file, span).with(related);
      Set<Found> into = ignores.silences(diagnostic) ? silenced : found;
      into.add(new Found(body, start, diagnostic));
    }

    private void inform(
        String body, int start, String code, String message, Span span, boolean tried) {
      if (tried && settled.contains(span)) {
        return;
      }
      if (!tried) {
        settled.add(span);
      }
      found.removeIf(f -> f.diagnostic().span().equals(span) && f.diagnostic().code().equals(code));
      found.add(
          new Found(
              body, start, new Diagnostic(code, Severity.INFORMATION, "", message, file, span)));
    }

    @Override
    public Reporter inBody(FunctionDecl function) {
      entered(function.qualifiedName());
      int start = function.def() == null ? 0 : function.def().span().start();
      reached.add(start);
      return new Reporter() {
        @Override
        public void error(
            String code, String message, Span span, List<Diagnostic.Related> related) {
          add(function.qualifiedName(), start, code, message, span, related);
        }

        @Override
        public void information(String code, String message, Span span, boolean tried) {
          inform(function.qualifiedName(), start, code, message, span, tried);
        }

        @Override
        public Reporter inBody(FunctionDecl nested) {
          entered(nested.qualifiedName());
          return this;
        }
      };
    }

    /** A failure of the checker itself is told, and leaves what was found so far. */
    void guard(Runnable check) {
      try {
        check.run();
      } catch (CancellationException e) {
        throw e;
      } catch (StackOverflowError | RuntimeException fault) {
        String message = "The checker failed here: " + fault;
        Span start = new Span(0, 0);
        found.add(
            new Found(
                "",
                0,
                new Diagnostic("checker-fault", Severity.WARNING, "", message, file, start)));
        if (System.getProperty("krait.typeinfer.trace") != null) {
          fault.printStackTrace();
        }
      }
    }
  }
}
