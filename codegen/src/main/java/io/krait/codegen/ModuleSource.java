package io.krait.codegen;

import io.krait.frontend.parse.ParsedFile;
import org.jspecify.annotations.Nullable;

/**
 * A module given to the compiler.
 *
 * @param name dotted Python name, also that of the program's main module ({@code hello} for
 *     hello.py): which module is run as {@code __main__} is decided when it is started
 * @param isPackage whether it is a package's {@code __init__}
 * @param parsed its tree
 * @param text how it is run if it is no module but a text of {@code exec} or {@code eval}
 */
public record ModuleSource(
    String name, boolean isPackage, ParsedFile parsed, @Nullable TextForm text) {
  /** A module. */
  public ModuleSource(String name, boolean isPackage, ParsedFile parsed) {
    this(name, isPackage, parsed, null);
  }

  boolean hasSeparateLocals() {
    return text != null && text.separateLocals();
  }
}
