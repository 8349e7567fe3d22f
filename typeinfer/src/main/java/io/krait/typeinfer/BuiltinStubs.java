package io.krait.typeinfer;

import java.util.Optional;

/** Where the signatures of builtin modules come from, as {@code .pyi} text. */
@FunctionalInterface
public interface BuiltinStubs {
  /** The stub of a module by its dotted name, if there is one. */
  Optional<String> stub(String moduleName);
}
