package io.krait.frontend.parse;

import io.krait.frontend.lex.LexedFile;
import io.krait.frontend.lex.Tok;
import io.krait.frontend.source.Span;
import io.krait.frontend.tree.Expr;
import java.util.List;

/** The tokens, the place in them, and the parts of the parser, which call one another. */
final class ParseState {
  final LexedFile tokens;
  final PythonVersion version;
  final ExpressionParser expressions;
  final PrimaryParser primaries;
  final AtomParser atoms;
  final ParameterParser parameters;
  final StringParser strings;
  final PatternParser patterns;
  final TypeParamParser typeParams;
  final TargetChecker targets;
  final SimpleStatementParser simple;
  final CompoundStatementParser compound;
  final StatementParser statements;

  /** The token to read next. */
  int p;

  /** Its kind. */
  int kind;

  /** The id of the next node. */
  int nextId;

  private final SyntaxStop stop = new SyntaxStop();

  /** The token at which the last failed attempt ended. */
  int failedAt;

  ParseState(LexedFile tokens, PythonVersion version) {
    this.tokens = tokens;
    this.version = version;
    this.expressions = new ExpressionParser(this);
    this.primaries = new PrimaryParser(this);
    this.atoms = new AtomParser(this);
    this.parameters = new ParameterParser(this);
    this.strings = new StringParser(this);
    this.patterns = new PatternParser(this);
    this.typeParams = new TypeParamParser(this);
    this.targets = new TargetChecker(this);
    this.simple = new SimpleStatementParser(this);
    this.compound = new CompoundStatementParser(this);
    this.statements = new StatementParser(this);
    this.kind = tokens.kind(0);
  }

  void next() {
    kind = tokens.kind(++p);
  }

  /** The kind of the token {@code n} behind the next one. */
  int peek(int n) {
    int i = p + n;
    return i < tokens.count() ? tokens.kind(i) : Tok.ENDMARKER;
  }

  /** Goes back to an earlier place. */
  void reset(int place) {
    p = place;
    kind = tokens.kind(place);
  }

  boolean accept(int wanted) {
    if (kind != wanted) {
      return false;
    }
    next();
    return true;
  }

  void expect(int wanted) {
    if (kind != wanted) {
      throw fail();
    }
    next();
  }

  /** A fault at the next token. */
  SyntaxStop fail() {
    failedAt = p;
    return stop;
  }

  /** A fault at an earlier token. */
  SyntaxStop failAt(int token) {
    failedAt = token;
    return stop;
  }

  int id() {
    return nextId++;
  }

  /** The offset at which the next token starts. */
  int start() {
    return tokens.start(p);
  }

  /** The span from {@code start} to the end of the token read last. */
  Span from(int start) {
    return new Span(start, tokens.end(p - 1));
  }

  /** As {@link #from}, but the tokens that make up lines and blocks do not count. */
  Span blockFrom(int start) {
    int i = p - 1;
    while (i > 0) {
      int k = tokens.kind(i);
      if (k != Tok.NEWLINE && k != Tok.INDENT && k != Tok.DEDENT && k != Tok.ENDMARKER) {
        break;
      }
      i--;
    }
    return new Span(start, tokens.end(i));
  }

  Span span(int token) {
    return new Span(tokens.start(token), tokens.end(token));
  }

  /** Reads a name. */
  String name() {
    if (kind != Tok.NAME) {
      throw fail();
    }
    String name = tokens.name(p);
    next();
    return name;
  }

  /** Whether the next token is the soft keyword with this number. */
  boolean isSoft(int soft) {
    return kind == Tok.NAME && tokens.aux(p) == soft;
  }

  /** An immutable list with the elements of {@code list}. */
  static <T> List<T> seal(List<T> list) {
    return list.isEmpty() ? List.of() : List.copyOf(list);
  }

  /** A stand-in for an expression that could not be parsed. */
  Expr missing(int start, int end) {
    return new Expr.Missing(id(), new Span(start, Math.max(start, end)));
  }
}
