package io.krait.frontend.parse;

import io.krait.frontend.lex.LexFault;
import io.krait.frontend.lex.LexedFile;
import io.krait.frontend.source.SyntaxFault;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gathers the faults of a file: CPython's first, the others in the order of the text. */
final class Faults {
  private final LexedFile lexed;
  private final PythonVersion version;
  private final List<SyntaxFault> found = new ArrayList<>();
  private final Set<Long> places = new HashSet<>();

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
    if (first != null) {
      faults.add(first);
    }
    for (LexFault fault : lexed.faults()) {
      faults.add(fault.fault());
    }
    for (int i = 0; i < statements.failureCount(); i++) {
      if (!faults.explains(first, statements, i)) {
        faults.add(faults.ofFailure(statements, i));
      }
    }
    List<SyntaxFault> found = faults.found;
    found
        .subList(first == null ? 0 : 1, found.size())
        .sort(Comparator.comparingInt(SyntaxFault::line).thenComparingInt(SyntaxFault::column));
    return found;
  }

  /** One fault a place is enough. */
  private void add(SyntaxFault fault) {
    if (places.add(((long) fault.line() << 32) | (fault.column() & 0xffffffffL))) {
      found.add(fault);
    }
  }

  /** Whether CPython's fault lies in the first faulty statement, whose fault it then is. */
  private boolean explains(@Nullable SyntaxFault first, StatementParser statements, int i) {
    return first != null
        && i == 0
        && first.line() >= line(statements.failureStart(0))
        && first.line() <= line(statements.failureToken(0));
  }

  private int line(int token) {
    return lexed.file().lines().line(offset(token));
  }

  private int offset(int token) {
    return Math.min(lexed.start(token), lexed.file().text().length());
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
    int line = line(token);
    int column = lexed.file().lines().codePointColumn(offset(token)) + 1;
    return new SyntaxFault("SyntaxError", "invalid syntax", line, column, line, column + 1);
  }
}
