package io.krait.codegen;

import io.krait.frontend.parse.ParsedFile;

/**
 * A module given to the compiler.
 *
 * @param name dotted Python name, also that of the program's main module ({@code hello} for
 *     hello.py): which module is run as {@code __main__} is decided when it is started
 * @param isPackage whether it is a package's {@code __init__}
 * @param parsed its tree
 */
public record ModuleSource(String name, boolean isPackage, ParsedFile parsed) {}
