package io.krait.runtime.facade;

import io.krait.runtime.CompiledModule;
import io.krait.runtime.Embedding;
import io.krait.runtime.PyModule;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Imports a module when Java first uses it. The class initializer of the module's {@code $Java}
 * class does so, which gives the once-only semantics and costs nothing afterwards.
 */
public final class Loading {
  private static final Map<CompiledModule, Throwable> FAILED = new ConcurrentHashMap<>();

  private Loading() {}

  /**
   * Imports the module; whether it could be. If not, the call that made the import necessary throws
   * the exception, and later calls try again.
   */
  public static boolean load(CompiledModule module) {
    try {
      Embedding.load(module);
      return true;
    } catch (RuntimeException | Error e) {
      FAILED.put(module, e);
      return false;
    }
  }

  /** The imported module. */
  static PyModule require(CompiledModule module) {
    Throwable failed = FAILED.remove(module);
    if (failed instanceof Error e) {
      throw e;
    }
    if (failed instanceof RuntimeException e) {
      throw e;
    }
    return Embedding.load(module);
  }
}
