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

  /** The same with the types of {@code known} also for a part of that file's tree. */
  public CheckedProgram withPart(BoundFile part, BoundFile known) {
    IdentityHashMap<BoundFile, TypeTable> extended = new IdentityHashMap<>(tables);
    extended.put(part, types(known));
    return new CheckedProgram(extended, diagnostics);
  }

  /** In order of files, then positions. */
  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }
}
