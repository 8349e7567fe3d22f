package io.krait.cli.source;

import io.krait.frontend.parse.ParsedFile;
import java.nio.file.Path;

/**
 * A module of a program.
 *
 * @param name dotted; {@code __main__} for the one that is run
 * @param path where it was read
 * @param bytes its content
 * @param parsed its tree
 */
public record SourceModule(String name, Path path, byte[] bytes, ParsedFile parsed) {
  /** Whether it is a package's {@code __init__}. */
  public boolean isPackage() {
    return path.endsWith("__init__.py");
  }
}
