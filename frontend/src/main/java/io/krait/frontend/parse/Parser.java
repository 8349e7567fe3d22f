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
    return parse(lexed, version, KnownHead.NONE);
  }

  /**
   * Parses the next version of a file: gives what {@link #parse(SourceFile, PythonVersion)} gives,
   * and takes tokens and the statements ahead of the difference from the version before.
   */
  public static ParsedFile reparse(ParsedFile old, SourceFile file, PythonVersion version) {
    LexedFile lexed = Lexer.relex(old.lexed(), file, version.atLeast(PythonVersion.PY314));
    return parse(lexed, version, KnownHead.of(old, file));
  }

  private static ParsedFile parse(LexedFile lexed, PythonVersion version, KnownHead head) {
    return DeepStack.needed(lexed)
        ? DeepStack.run(() -> parseHere(lexed, version, head))
        : parseHere(lexed, version, head);
  }

  private static ParsedFile parseHere(LexedFile lexed, PythonVersion version, KnownHead head) {
    ParseState state = new ParseState(lexed, version);
    Module module = module(state, head);
    boolean faulty = state.statements.failureCount() > 0 || !lexed.faults().isEmpty();
    if (!faulty && !DeepStack.beyondCpython(lexed, version)) {
      int sound = module.body().size();
      return new ParsedFile(lexed.file(), lexed, module, List.of(), null, sound);
    }
    return DeepStack.run(() -> recover(lexed, state.statements, version, head));
  }

  private static Module module(ParseState state, KnownHead head) {
    state.nextId = head.nextId();
    state.reset(head.token());
    List<Stmt> body = state.statements.file(head.statements());
    return new Module(state.id(), body, state.nextId);
  }

  /** Finds CPython's fault, then reads the file again to find the others. */
  private static ParsedFile recover(
      LexedFile exact, StatementParser statements, PythonVersion version, KnownHead head) {
    int from = DeepStack.isVeryDeep(exact) ? 0 : FaultFinder.searchFrom(exact, statements);
    SyntaxFault first = FaultFinder.ofFile(exact, version, from);
    LexedFile lexed = Lexer.relexRecovering(exact, version.atLeast(PythonVersion.PY314));
    ParseState state = new ParseState(lexed, version);
    Module module = module(state, head);
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
        faults.isEmpty() ? null : faults.get(0),
        state.statements.failureCount() > 0 ? state.statements.sound() : 0);
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
    return new ParsedFile(
        parsed.file(), parsed.lexed(), parsed.tree(), List.copyOf(all), fault, parsed.sound());
  }
}
