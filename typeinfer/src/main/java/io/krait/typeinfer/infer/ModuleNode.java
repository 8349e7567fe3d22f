package io.krait.typeinfer.infer;

import io.krait.typeinfer.types.ModuleInfo;
import org.jspecify.annotations.Nullable;

/** A module while the program is checked. */
sealed interface ModuleNode extends ModuleInfo permits SourceModule, StubModule {
  /** What a global name stands for by declaration; null if it has no single declaration. */
  @Nullable Definition definition(String name);
}
