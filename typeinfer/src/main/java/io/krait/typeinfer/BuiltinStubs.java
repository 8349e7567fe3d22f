package io.krait.typeinfer;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where the signatures of builtin modules come from, as {@code .pyi} text. */
@FunctionalInterface
public interface BuiltinStubs {
  /** The stub of a module by its dotted name, if there is one. */
  Optional<String> stub(String moduleName);

  /**
   * What to say of an import that nothing answers to; empty where absence is no fault, or not known
   * for sure.
   *
   * @param name what is imported from the module, or null if it is the module itself
   */
  default Optional<Missing> missing(String moduleName, @Nullable String name) {
    return Optional.empty();
  }

  /**
   * An import that cannot work.
   *
   * @param code of the diagnostic
   * @param message what is wrong, and what to do
   */
  record Missing(String code, String message) {}
}
