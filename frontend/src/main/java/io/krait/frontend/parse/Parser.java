package io.krait.frontend.parse;

import io.krait.frontend.lex.LexedFile;
import io.krait.frontend.lex.Lexer;
import io.krait.frontend.source.DecodedSource;
import io.krait.frontend.source.Diagnostic;
import io.krait.frontend.source.SourceFile;
import io.krait.frontend.source.SourceReader;
import io.krait.frontend.source.SyntaxFault;
import io.krait.frontend.tree.Module;
import io.krait.frontend.tree.Stmt;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Parses a file: takes a {@link SourceFile}, gives a {@link ParsedFile}. It never fails; what it
 * cannot parse becomes diagnostics and {@code Missing} nodes.
 */
public final class Parser {
  private Parser() {}

  /** Parses with the newest grammar. */
  public static ParsedFile parse(SourceFile file) {
    return parse(file, PythonVersion.PY314);
  }

  /** Parses with the grammar of {@code version}. */
  public static ParsedFile parse(SourceFile file, PythonVersion version) {
    LexedFile lexed = Lexer.lex(file, version.atLeast(PythonVersion.PY314));
    return DeepStack.needed(lexed)
        ? DeepStack.run(() -> parse(lexed, version))
        : parse(lexed, version);
  }

  private static ParsedFile parse(LexedFile lexed, PythonVersion version) {
    ParseState state = new ParseState(lexed, version);
    Module module = module(state);
    boolean faulty = state.statements.failureCount() > 0 || !lexed.faults().isEmpty();
    if (!faulty && !DeepStack.beyondCpython(lexed, version)) {
      return new ParsedFile(lexed.file(), lexed, module, List.of(), null);
    }
    return DeepStack.run(() -> recover(lexed, state.statements, version));
  }

  private static Module module(ParseState state) {
    List<Stmt> body = state.statements.file();
    return new Module(state.id(), body, state.nextId);
  }

  /** Finds CPython's fault, then reads the file again to find the others. */
  private static ParsedFile recover(
      LexedFile exact, StatementParser statements, PythonVersion version) {
    int from = DeepStack.isVeryDeep(exact) ? 0 : FaultFinder.searchFrom(exact, statements);
    SyntaxFault first = FaultFinder.ofFile(exact, version, from);
    LexedFile lexed = Lexer.lexRecovering(exact.file(), version.atLeast(PythonVersion.PY314));
    ParseState state = new ParseState(lexed, version);
    Module module = module(state);
    List<SyntaxFault> faults = Faults.all(first, lexed, version, state.statements);
    List<Diagnostic> diagnostics = new ArrayList<>();
    for (SyntaxFault fault : faults) {
      diagnostics.add(fault.toDiagnostic(lexed.file()));
    }
    return new ParsedFile(
        lexed.file(),
        lexed,
        module,
        List.copyOf(diagnostics),
        faults.isEmpty() ? null : faults.get(0));
  }

  /** Decodes and parses the bytes of a file. */
  public static ParsedFile parse(String path, byte[] bytes, PythonVersion version) {
    DecodedSource decoded = SourceReader.decode(path, bytes);
    ParsedFile parsed = parse(decoded.file(), version);
    SyntaxFault fault = decoded.fault();
    return fault == null ? parsed : withFault(parsed, fault);
  }

  private static ParsedFile withFault(ParsedFile parsed, @Nullable SyntaxFault fault) {
    List<Diagnostic> all = new ArrayList<>();
    if (fault != null) {
      all.add(fault.toDiagnostic(parsed.file()));
    }
    all.addAll(parsed.diagnostics());
    return new ParsedFile(parsed.file(), parsed.lexed(), parsed.tree(), List.copyOf(all), fault);
  }
}
