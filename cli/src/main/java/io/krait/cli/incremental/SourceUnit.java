package io.krait.cli.incremental;

import io.krait.codegen.ModuleSource;
import io.krait.frontend.parse.Parser;
import io.krait.frontend.parse.PythonVersion;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A module of the project as it is now.
 *
 * @param name dotted
 * @param file its file
 * @param shown its path as tracebacks show it
 * @param hash of its content
 * @param own whether its classes are made here
 */
record SourceUnit(String name, Path file, String shown, byte[] bytes, String hash, boolean own) {
  private static final int HASH_BYTES = 16;

  ModuleSource parsed() {
    boolean isPackage = file.endsWith("__init__.py");
    return new ModuleSource(name, isPackage, Parser.parse(shown, bytes, PythonVersion.PY314));
  }

  static String hash(byte[] bytes) {
    try {
      byte[] full = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(full, 0, HASH_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  static String hash(String text) {
    return hash(text.getBytes(StandardCharsets.UTF_8));
  }
}
