package io.krait.codegen;

import io.krait.typeinfer.BuiltinStubs;
import java.util.Optional;

/** The signatures that the runtime states beside its implementations, as stub text. */
final class RuntimeStubs implements BuiltinStubs {
  static final RuntimeStubs INSTANCE = new RuntimeStubs();

  private RuntimeStubs() {}

  @Override
  public Optional<String> stub(String moduleName) {
    return Optional.empty();
  }
}
