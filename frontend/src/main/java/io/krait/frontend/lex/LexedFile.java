package io.krait.frontend.lex;

import io.krait.frontend.source.SourceFile;
import java.util.List;

/**
 * The tokens of a file, as parallel arrays. The last one is {@link Tok#ENDMARKER}.
 *
 * <p>Tokens behind a {@link Tok#ERROR} are a guess at what the file would hold without the fault.
 */
public final class LexedFile {
  private final SourceFile file;
  private final int count;
  private final byte[] kinds;
  private final int[] starts;
  private final int[] ends;
  private final int[] aux;
  private final NameTable names;
  private final int[] comments;
  private final List<LexFault> faults;
  private final int prefixOperators;

  LexedFile(LexState state) {
    this.file = state.file;
    this.count = state.count;
    this.kinds = state.kinds;
    this.starts = state.starts;
    this.ends = state.ends;
    this.aux = state.aux;
    this.names = state.names;
    this.comments = java.util.Arrays.copyOf(state.comments, state.commentCount * 2);
    this.faults = List.copyOf(state.faults);
    this.prefixOperators = state.mostPrefixOperators;
  }

  NameTable names() {
    return names;
  }

  /** Copies the tokens before one into another file's state. */
  void copyHead(LexState to, int end) {
    System.arraycopy(kinds, 0, to.kinds, 0, end);
    System.arraycopy(starts, 0, to.starts, 0, end);
    System.arraycopy(ends, 0, to.ends, 0, end);
    System.arraycopy(aux, 0, to.aux, 0, end);
    to.count = end;
  }

  /** Adds the tokens from one on to another file's state, moved. */
  void copyTail(LexState to, int from, int shift) {
    int length = count - from;
    int at = to.count;
    if (at + length > to.kinds.length) {
      to.grow(at + length);
    }
    System.arraycopy(kinds, from, to.kinds, at, length);
    System.arraycopy(aux, from, to.aux, at, length);
    for (int i = 0; i < length; i++) {
      to.starts[at + i] = starts[from + i] + shift;
      to.ends[at + i] = ends[from + i] + shift;
    }
    to.count = at + length;
  }

  /**
   * Whether token {@code i} begins a logical line at the left margin, outside of all brackets: the
   * lexer reads on from there without regard to what was before.
   */
  boolean isMarginStart(int i) {
    boolean statement =
        switch (kinds[i]) {
          case Tok.NEWLINE, Tok.INDENT, Tok.DEDENT, Tok.ENDMARKER, Tok.ERROR -> false;
          default -> true;
        };
    boolean atBreak = i == 0 || kinds[i - 1] == Tok.NEWLINE || kinds[i - 1] == Tok.DEDENT;
    int start = starts[i];
    return statement && atBreak && (start == 0 || file.text().charAt(start - 1) == '\n');
  }

  /** The first token that starts at an offset or behind it. */
  public int tokenFrom(int offset) {
    int low = 0;
    int high = count;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (starts[middle] < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The text the tokens were taken from. */
  public SourceFile file() {
    return file;
  }

  /** How many tokens there are. */
  public int count() {
    return count;
  }

  /** The kind of token {@code i}, one of the constants of {@link Tok}. */
  public int kind(int i) {
    return kinds[i];
  }

  /** The offset of the first char of token {@code i}. */
  public int start(int i) {
    return starts[i];
  }

  /** The offset behind the last char of token {@code i}. */
  public int end(int i) {
    return ends[i];
  }

  /**
   * The number of a NAME among the file's names, or of an ERROR among its faults; how many chars at
   * the end of a middle of an f-string do not count; how long the comment before a NEWLINE is.
   */
  public int aux(int i) {
    return aux[i];
  }

  /** The spelling of a NAME, normalised by NFKC. */
  public String name(int i) {
    return names.name(aux[i]);
  }

  /** The source text of token {@code i}; of two braces that stand for one, only the first. */
  public String text(int i) {
    int end = Math.min(ends[i], file.text().length());
    if (kinds[i] == Tok.FSTRING_MIDDLE || kinds[i] == Tok.TSTRING_MIDDLE) {
      end = ends[i] - aux[i];
    }
    return starts[i] >= end ? "" : file.text().substring(starts[i], end);
  }

  /** The faults of the lexer, in the order of the text. */
  public List<LexFault> faults() {
    return faults;
  }

  /** How many comments there are. */
  public int commentCount() {
    return comments.length / 2;
  }

  /** The offset of the {@code #} of comment {@code i}. */
  public int commentStart(int i) {
    return comments[2 * i];
  }

  /** The offset behind comment {@code i}. */
  public int commentEnd(int i) {
    return comments[2 * i + 1];
  }

  /** A bound for how deep prefix operators and the like nest outside of brackets. */
  public int prefixOperators() {
    return prefixOperators;
  }

  /** A bound for how deep the tree of the file can be, its blocks not counted. */
  public int depthBound() {
    int most = 0;
    int inLine = 0;
    int clauses = 0;
    for (int i = 0; i < count; i++) {
      switch (kinds[i]) {
        case Tok.NEWLINE -> inLine = 0;
        case Tok.ELIF -> clauses++;
        case Tok.NAME, Tok.NUMBER, Tok.STRING, Tok.COMMA, Tok.RPAR, Tok.RSQB, Tok.RBRACE -> {}
        default -> inLine++;
      }
      most = Math.max(most, inLine);
    }
    return most + clauses;
  }
}
