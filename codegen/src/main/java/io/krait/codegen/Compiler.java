package io.krait.codegen;

import io.krait.codegen.emit.Emitter;
import io.krait.codegen.facade.Facade;
import io.krait.codegen.ir.IrModule;
import io.krait.codegen.ir.IrProgram;
import io.krait.codegen.lower.Lowering;
import io.krait.codegen.pass.Passes;
import io.krait.codegen.slow.ProgramView;
import io.krait.codegen.slow.SlowCounter;
import io.krait.codegen.slow.SlowSpot;
import io.krait.codegen.slow.SlowSpots;
import io.krait.codegen.verify.IrVerifier;
import io.krait.frontend.bind.Binder;
import io.krait.frontend.bind.BoundFile;
import io.krait.frontend.source.Diagnostic;
import io.krait.runtime.ModuleNames;
import io.krait.typeinfer.BundledStubs;
import io.krait.typeinfer.CheckedProgram;
import io.krait.typeinfer.TypeChecker;
import io.krait.typeinfer.java.JavaClasses;
import io.krait.typeinfer.java.JavaStubs;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/** The phases of the compiler, from parsed files to class files. */
public final class Compiler {
  private Compiler() {}

  /** Resolves names and infers types; never fails. */
  public static CheckedModules check(List<ModuleSource> modules) {
    return check(modules, JavaClasses.NONE, () -> false);
  }

  /** As above, with Java classes that the modules may import. */
  public static CheckedModules check(List<ModuleSource> modules, JavaClasses java) {
    return check(modules, java, () -> false);
  }

  /**
   * As above, as long as somebody waits for it.
   *
   * @param java the Java classes that the modules may import
   * @param cancelled polled before each body
   * @throws java.util.concurrent.CancellationException if {@code cancelled} says so
   */
  public static CheckedModules check(
      List<ModuleSource> modules, JavaClasses java, BooleanSupplier cancelled) {
    List<BoundFile> bound =
        modules.stream().map(m -> Binder.bind(m.parsed(), m.hasSeparateLocals())).toList();
    List<Diagnostic> diagnostics = new ArrayList<>();
    for (BoundFile b : bound) {
      diagnostics.addAll(b.parsed().diagnostics());
      diagnostics.addAll(b.diagnostics());
    }
    CheckedProgram types =
        TypeChecker.check(
            bound,
            new ProgramModules(modules, bound),
            JavaStubs.over(new BundledStubs(), java),
            cancelled);
    diagnostics.addAll(types.diagnostics());
    return new CheckedModules(modules, bound, types, java, List.copyOf(diagnostics));
  }

  /** The optimised intermediate representation of a program without errors. */
  static IrProgram lower(CheckedModules checked, CompilerOptions options) {
    return lower(checked, m -> true, options, () -> false);
  }

  private static IrProgram lower(
      CheckedModules checked,
      Predicate<ModuleSource> wanted,
      CompilerOptions options,
      BooleanSupplier cancelled) {
    List<Lowering.Input> inputs = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (int i = 0; i < checked.bound().size(); i++) {
      ModuleSource m = checked.modules().get(i);
      boolean seen = options.seenFromJava().contains(m.name());
      inputs.add(
          new Lowering.Input(checked.bound().get(i), m.name(), className(m), m.text(), seen));
      if (wanted.test(m)) {
        names.add(m.name());
      }
    }
    IrProgram program =
        Lowering.lower(
            inputs, in -> names.contains(in.name()), checked.types(), checked.java(), cancelled);
    verify(program, options);
    Passes.run(program, cancelled);
    verify(program, options);
    return program;
  }

  private static void verify(IrProgram program, CompilerOptions options) {
    if (options.verify()) {
      IrVerifier.verify(program);
    }
  }

  private static String className(ModuleSource m) {
    return ModuleNames.className(m.name()).replace('.', '/');
  }

  /** Compiles a program; with errors that CPython would raise at once there are no classes. */
  public static CompiledProgram compile(List<ModuleSource> modules, CompilerOptions options) {
    return compile(check(modules, options.java()), m -> true, options);
  }

  /**
   * Compiles some modules of a checked program. Each gives the same classes as if all were
   * compiled.
   *
   * @param wanted the modules whose classes are asked for
   */
  public static CompiledProgram compile(
      CheckedModules checked, Predicate<ModuleSource> wanted, CompilerOptions options) {
    if (hasErrors(checked.diagnostics())) {
      return new CompiledProgram(List.of(), List.of(), List.of(), checked.diagnostics(), List.of());
    }
    IrProgram program = lower(checked, wanted, options, () -> false);
    SlowSpots slow = options.slowSpots() ? spots(program, checked, options) : SlowSpots.NONE;
    List<SlowCounter> counters = options.countSlow() ? slow.count() : List.of();
    List<ClassFile> classes = Emitter.emit(program, RecursionNeed.of(checked.modules()));
    List<Facade> facades =
        program.modules().stream().map(IrModule::facade).filter(Objects::nonNull).toList();
    return new CompiledProgram(classes, slow.spots(), counters, checked.diagnostics(), facades);
  }

  private static SlowSpots spots(
      IrProgram program, CheckedModules checked, CompilerOptions options) {
    SlowSpots.Detail detail = options.countSlow() ? SlowSpots.Detail.ALL : SlowSpots.Detail.SPOTS;
    return SlowSpots.of(program, view(checked), detail);
  }

  private static ProgramView view(CheckedModules checked) {
    return new ProgramView(checked.bound(), checked.types());
  }

  /**
   * The slow spots of a checked program. Definitions with errors in them are left out, so that one
   * error does not hide what is known of the rest.
   *
   * @param detail whether to look for minor ones too
   * @param cancelled polled before each function
   * @throws java.util.concurrent.CancellationException if {@code cancelled} says so
   */
  public static List<SlowSpot> slowSpots(
      CheckedModules checked, SlowSpots.Detail detail, BooleanSupplier cancelled) {
    IrProgram program =
        lower(WellFormed.partOf(checked), m -> true, CompilerOptions.DEFAULT, cancelled);
    return SlowSpots.of(program, view(checked), detail).spots();
  }

  /** Whether some diagnostic is an error that stops CPython too. */
  public static boolean hasErrors(List<Diagnostic> diagnostics) {
    return diagnostics.stream()
        .anyMatch(d -> d.severity() == Diagnostic.Severity.ERROR && !d.kind().isEmpty());
  }
}
