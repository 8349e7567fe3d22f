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
  private Faults() {}

  static List<SyntaxFault> collect(LexedFile lexed, PythonVersion version, ParseState state) {
    return DeepStack.run(() -> gather(lexed, version, state.statements));
  }

  private static List<SyntaxFault> gather(
      LexedFile lexed, PythonVersion version, StatementParser statements) {
    int from = DeepStack.isVeryDeep(lexed) ? 0 : statements.faultyFrom();
    SyntaxFault first = FaultFinder.ofFile(lexed, version, from);
    List<SyntaxFault> others = new ArrayList<>();
    for (LexFault fault : lexed.faults()) {
      others.add(fault.fault());
    }
    for (int i = 0; i < statements.failureCount(); i++) {
      SyntaxFault fault = ofStatement(lexed, version, statements, i);
      if (fault != null && !fault.equals(first) && !others.contains(fault)) {
        others.add(fault);
      }
    }
    others.removeIf(f -> f.equals(first));
    others.sort(Comparator.comparingInt(SyntaxFault::line));
    if (first != null) {
      others.add(0, first);
    }
    return others;
  }

  private static @Nullable SyntaxFault ofStatement(
      LexedFile lexed, PythonVersion version, StatementParser statements, int i) {
    SyntaxFault fault = FaultFinder.ofStatement(lexed, version, statements.failureStart(i));
    if (fault != null) {
      return fault;
    }
    int token = statements.failureToken(i);
    int line = lexed.file().lines().line(Math.min(lexed.start(token), lexed.file().text().length()));
    int column = lexed.file().lines().codePointColumn(
        Math.min(lexed.start(token), lexed.file().text().length())) + 1;
    return new SyntaxFault("SyntaxError", "invalid syntax", line, column, line, column + 1);
  }
}
