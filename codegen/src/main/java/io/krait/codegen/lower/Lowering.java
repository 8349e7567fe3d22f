package io.krait.codegen.lower;

import io.krait.codegen.TextForm;
import io.krait.codegen.facade.Facade;
import io.krait.codegen.ir.IrModule;
import io.krait.codegen.ir.IrProgram;
import io.krait.frontend.bind.BoundFile;
import io.krait.typeinfer.CheckedProgram;
import io.krait.typeinfer.java.JavaClasses;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Lowers a checked program to the intermediate representation.
 *
 * <p>Takes trees without errors. Each function gets a generic body, in which every value is an
 * object and every operation a call of the runtime; where types promise more, it gets a typed body
 * too, and the generic one becomes its twin. Types are beliefs: a value is guarded where it arises,
 * and a typed body leaves for its twin at the point where one fails. The tempting shortcut, to
 * trust an annotation, would make a wrong one change what the program does.
 */
public final class Lowering {
  private Lowering() {}

  /**
   * A module to be lowered.
   *
   * @param name dotted Python name
   * @param internalName of its class, say {@code acme/pricing/PricingModule}
   * @param text how it is run if it is no module but a text of {@code exec} or {@code eval}
   * @param facade whether Java is to see its functions and classes
   */
  public record Input(
      BoundFile bound, String name, String internalName, @Nullable TextForm text, boolean facade) {}

  /**
   * Lowers modules of a program.
   *
   * @param wanted which of them; the others are known to them, but not lowered
   * @param java the Java classes that they may import
   * @param cancelled polled before each function
   * @throws java.util.concurrent.CancellationException if {@code cancelled} says so
   */
  public static IrProgram lower(
      List<Input> modules,
      Predicate<Input> wanted,
      CheckedProgram types,
      JavaClasses java,
      BooleanSupplier cancelled) {
    ProgramUnit program = new ProgramUnit(java);
    List<ModuleUnit> chosen = new ArrayList<>();
    for (Input input : modules) {
      ModuleUnit unit = new ModuleUnit(program, input, types);
      program.add(unit);
      if (wanted.test(input)) {
        chosen.add(unit);
      }
    }
    for (ModuleUnit module : chosen) {
      new ModuleLowering(module).lower(cancelled);
    }
    Map<String, Facade> facades = Facades.of(program.modules());
    List<IrModule> lowered = new ArrayList<>();
    chosen.forEach(module -> lowered.add(module.toIr(facades.get(module.name()))));
    return new IrProgram(lowered);
  }
}
