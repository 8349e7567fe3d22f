package io.krait.typeinfer.types;

import io.krait.frontend.bind.BoundFile;
import org.jspecify.annotations.Nullable;

/** What is known of one module. */
public interface ModuleInfo {
  /** Dotted. */
  String name();

  /** Its file in the program, or its stub; null if it is not known at all. */
  @Nullable BoundFile file();

  /** Whether it is known from a stub. */
  boolean isBuiltin();

  /** The type of a global or submodule, or null if it has no such attribute. */
  @Nullable Type attribute(String name);
}
