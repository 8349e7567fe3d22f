package io.krait.typeinfer.infer;

import io.krait.frontend.bind.BoundFile;
import io.krait.frontend.source.Diagnostic;
import io.krait.typeinfer.BuiltinStubs;
import io.krait.typeinfer.ModuleResolver;
import io.krait.typeinfer.TypeTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;

/**
 * One module, checked by itself: of the modules that it imports only the interfaces are read, and
 * only as far as they are asked for. Nothing that another module does changes what is found here,
 * so that modules can be checked in any order and at the same time.
 *
 * <p>An object is confined to one thread at a time.
 */
public final class ModuleCheck {
  private final World world;
  private final FileNode file;
  private final List<Diagnostic> diagnostics;
  private final List<String> recomputed;

  private ModuleCheck(World world, FileNode file, List<Diagnostic> diagnostics) {
    this.world = world;
    this.file = file;
    this.diagnostics = diagnostics;
    this.recomputed = names(world, file);
  }

  /**
   * Checks a module.
   *
   * @param modules gives the other modules when they are asked for
   * @param cancelled polled before each body
   * @throws java.util.concurrent.CancellationException if {@code cancelled} says so
   */
  public static ModuleCheck of(
      BoundFile module, ModuleResolver modules, BuiltinStubs stubs, BooleanSupplier cancelled) {
    World world = new World(modules, stubs, true, cancelled);
    Inference.Outcome outcome = Inference.infer(List.of(module), world);
    return new ModuleCheck(world, world.file(module), List.copyOf(outcome.diagnostics()));
  }

  private static List<String> names(World world, FileNode file) {
    List<String> names = new ArrayList<>();
    for (Unit unit : world.units) {
      if (unit.file == file) {
        names.add(unit.name());
      }
    }
    return List.copyOf(names);
  }

  /** The types of the module. */
  public TypeTable types() {
    return file.results;
  }

  /** What the checker has to say, by position; syntax and scope errors are not among it. */
  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  /** The names of the modules that were asked for, whether or not they were found. */
  public Set<String> consulted() {
    return Set.copyOf(world.consulted);
  }

  /** The bodies that the last computation went through. */
  public List<String> recomputed() {
    return recomputed;
  }
}
