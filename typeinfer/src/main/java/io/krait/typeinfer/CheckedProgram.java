package io.krait.typeinfer;

import io.krait.frontend.bind.BoundFile;
import io.krait.frontend.source.Diagnostic;
import java.util.IdentityHashMap;
import java.util.List;

/** A program with its types. */
public final class CheckedProgram {
  private final IdentityHashMap<BoundFile, TypeTable> tables;
  private final List<Diagnostic> diagnostics;

  /** Takes the tables, keyed by identity. */
  CheckedProgram(IdentityHashMap<BoundFile, TypeTable> tables, List<Diagnostic> diagnostics) {
    this.tables = tables;
    this.diagnostics = List.copyOf(diagnostics);
  }

  /**
   * The types of a file.
   *
   * @throws IllegalArgumentException if the file was not part of the program
   */
  public TypeTable types(BoundFile file) {
    TypeTable table = tables.get(file);
    if (table == null) {
      throw new IllegalArgumentException("not part of the program: " + file.parsed().file().path());
    }
    return table;
  }

  /** In order of files, then positions. */
  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }
}
