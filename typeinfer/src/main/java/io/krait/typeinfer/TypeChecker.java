package io.krait.typeinfer;

import io.krait.frontend.bind.BoundFile;
import io.krait.typeinfer.infer.Inference;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * Infers the types of a whole program.
 *
 * <p>Takes bound files, also with errors in them. Guarantees a type for every expression and a
 * termination bound; a type is a prediction that compiled code checks where it relies on it.
 */
public final class TypeChecker {
  private TypeChecker() {}

  /**
   * Infers the types of all files of a program; never fails.
   *
   * @param program its files
   * @param modules which module names they stand for
   * @param stubs the signatures of builtin modules
   */
  public static CheckedProgram check(
      List<BoundFile> program, ModuleResolver modules, BuiltinStubs stubs) {
    return check(program, modules, stubs, () -> false);
  }

  /**
   * As above, as long as somebody waits for it.
   *
   * @param cancelled polled before each body
   * @throws java.util.concurrent.CancellationException if {@code cancelled} says so
   */
  public static CheckedProgram check(
      List<BoundFile> program,
      ModuleResolver modules,
      BuiltinStubs stubs,
      BooleanSupplier cancelled) {
    Inference.Outcome outcome = Inference.infer(program, modules, stubs, cancelled);
    return new CheckedProgram(outcome.tables(), outcome.diagnostics());
  }
}
