package io.krait.typeinfer.infer;

import io.krait.frontend.bind.BoundFile;
import io.krait.frontend.bind.ScopeKind;
import io.krait.frontend.source.Diagnostic;
import io.krait.typeinfer.BuiltinStubs;
import io.krait.typeinfer.ModuleResolver;
import io.krait.typeinfer.TypeTable;
import io.krait.typeinfer.types.Type.NeverType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * Infers a whole program, in four steps.
 *
 * <ol>
 *   <li>Module bodies run, and from them every function that is called: parameters without
 *       annotations start with no type and grow by the arguments of calls. The fixed point of all
 *       cells is the least one, so that a recursive function gets a precise result.
 *   <li>Functions that nobody called run with their declarations alone.
 *   <li>What is still without a type is taken as unknown, and the rest runs again.
 *   <li>Each body runs once more and records types, targets, origins and diagnostics.
 * </ol>
 *
 * <p>Nothing of the first three steps is kept but cells, so that passing types, too narrow while
 * cells still grew, are never seen.
 */
public final class Inference {
  private final World world;
  private final List<FileNode> files = new ArrayList<>();

  private Inference(World world) {
    this.world = world;
  }

  /** The tables of the files, keyed by identity, and the diagnostics. */
  public record Outcome(
      IdentityHashMap<BoundFile, TypeTable> tables, List<Diagnostic> diagnostics) {}

  /** Infers all files of a program; never fails. {@code cancelled} is polled before each body. */
  public static Outcome infer(
      List<BoundFile> program,
      ModuleResolver modules,
      BuiltinStubs stubs,
      BooleanSupplier cancelled) {
    return infer(program, new World(modules, stubs, false, cancelled));
  }

  /** Infers files in a world of their own. */
  static Outcome infer(List<BoundFile> program, World world) {
    Inference inference = new Inference(world);
    for (BoundFile bound : program) {
      inference.files.add(world.addFile(bound));
    }
    return inference.run();
  }

  private Outcome run() {
    linkClasses();
    for (FileNode file : files) {
      file.unitOf(file.bound.module()).enqueue();
    }
    world.settle();
    allFunctions();
    world.settle();
    unknownParameters();
    world.settle();
    report();
    IdentityHashMap<BoundFile, TypeTable> tables = new IdentityHashMap<>();
    for (FileNode file : files) {
      tables.put(file.bound, file.results);
    }
    Comparator<Diagnostic> order =
        Comparator.comparing((Diagnostic d) -> d.file().path())
            .thenComparingInt(d -> d.span().start());
    world.diagnostics.sort(order);
    return new Outcome(tables, world.diagnostics);
  }

  /** Tells bases of their subclasses before anything runs. */
  private void linkClasses() {
    for (FileNode file : files) {
      for (ClassNode cls : file.classes) {
        if (cls != null) {
          cls.mro();
        }
      }
    }
  }

  private void allFunctions() {
    for (FileNode file : files) {
      for (FunctionNode function : file.functions) {
        if (function != null && !function.unit().hasRun()) {
          function.unit().enqueue();
        }
      }
    }
  }

  private void unknownParameters() {
    for (FileNode file : files) {
      for (FunctionNode function : file.functions) {
        if (function != null) {
          unknownParameters(function);
        }
      }
    }
  }

  static void unknownParameters(FunctionNode function) {
    boolean any = false;
    for (ParameterNode parameter : function.parameters()) {
      if (parameter.declared() == null && parameter.guess.peek() instanceof NeverType) {
        parameter.unknown = true;
        any = true;
      }
    }
    if (any) {
      function.unit().enqueue();
    }
  }

  private static boolean isReported(Unit unit) {
    return !unit.file.isStub()
        && !unit.file.isForeign()
        && (unit.function != null || unit.scope.kind() == ScopeKind.MODULE);
  }

  private void report() {
    world.reporting = true;
    if (world.modular) {
      world.effects = new IdentityHashMap<>();
    }
    // Units may be added while they run: lambdas of code that was not reached before.
    for (int i = 0; i < world.units.size(); i++) {
      Unit unit = world.units.get(i);
      if (isReported(unit)) {
        int before = world.diagnostics.size();
        unit.run();
        unit.file.results.reportRevealed();
        unit.reported = List.copyOf(world.diagnostics.subList(before, world.diagnostics.size()));
      }
    }
    world.queue.clear();
    world.running = null;
  }
}
