package io.krait.typeinfer;

import io.krait.frontend.bind.BoundFile;
import org.jspecify.annotations.Nullable;

/** Tells which file of the program a module name stands for, and back. */
public interface ModuleResolver {
  /** The file of the program with that dotted name, or null if it is not part of the program. */
  @Nullable BoundFile file(String moduleName);

  /** The dotted name of a file; {@code __main__} for the program that is run. */
  String name(BoundFile file);

  /** Whether the file is a package's {@code __init__}. */
  default boolean isPackage(BoundFile file) {
    return file.parsed().file().path().endsWith("__init__.py");
  }

  /**
   * Whether the file is no part of the project: an installed library's source, which says little of
   * its types and is not to be checked.
   */
  default boolean isForeign(BoundFile file) {
    return false;
  }

  /** A program of one file, named {@code __main__}. */
  static ModuleResolver single(BoundFile only) {
    return new ModuleResolver() {
      @Override
      public @Nullable BoundFile file(String moduleName) {
        return moduleName.equals("__main__") ? only : null;
      }

      @Override
      public String name(BoundFile file) {
        return "__main__";
      }
    };
  }
}
