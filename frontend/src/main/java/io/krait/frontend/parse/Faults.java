package io.krait.frontend.parse;

import io.krait.frontend.lex.LexFault;
import io.krait.frontend.lex.LexedFile;
import io.krait.frontend.source.SyntaxFault;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers the faults of a file: CPython's first, the others in the order of the text. */
final class Faults {
  private final LexedFile lexed;
  private final PythonVersion version;
  private final List<SyntaxFault> found = new ArrayList<>();

  private Faults(LexedFile lexed, PythonVersion version) {
    this.lexed = lexed;
    this.version = version;
  }

  static List<SyntaxFault> all(
      @Nullable SyntaxFault first,
      LexedFile lexed,
      PythonVersion version,
      StatementParser statements) {
    Faults faults = new Faults(lexed, version);
    for (LexFault fault : lexed.faults()) {
      faults.add(fault.fault());
    }
    for (int i = 0; i < statements.failureCount(); i++) {
      faults.add(faults.ofFailure(statements, i));
    }
    List<SyntaxFault> found = faults.found;
    found.sort(Comparator.comparingInt(SyntaxFault::line).thenComparingInt(SyntaxFault::column));
    if (first != null) {
      found.removeIf(f -> samePlace(f, first));
      found.add(0, first);
    }
    return found;
  }

  /** One fault a place is enough. */
  private void add(SyntaxFault fault) {
    for (SyntaxFault known : found) {
      if (samePlace(known, fault)) {
        return;
      }
    }
    found.add(fault);
  }

  private static boolean samePlace(SyntaxFault a, SyntaxFault b) {
    return a.line() == b.line() && a.column() == b.column();
  }

  private SyntaxFault ofFailure(StatementParser statements, int i) {
    int start = statements.failureStart(i);
    SyntaxFault fault =
        FaultFinder.ofPart(
            lexed, version, start, statements.failureIsCase(i) ? "case_block" : "statement");
    if (fault != null) {
      return fault;
    }
    int token = statements.failureToken(i);
    int offset = Math.min(lexed.start(token), lexed.file().text().length());
    int line = lexed.file().lines().line(offset);
    int column = lexed.file().lines().codePointColumn(offset) + 1;
    return new SyntaxFault("SyntaxError", "invalid syntax", line, column, line, column + 1);
  }
}
