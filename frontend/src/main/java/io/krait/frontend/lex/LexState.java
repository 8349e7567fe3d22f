package io.krait.frontend.lex;

import io.krait.frontend.source.SourceFile;
import io.krait.frontend.source.SyntaxFault;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What the parts of the lexer share: the text, the place in it, brackets, and the tokens made. */
final class LexState {
  static final int MAX_BRACKETS = 200;

  final SourceFile file;

  /** The text, a newline if it lacks one, and a NUL. */
  final char[] src;

  /** The offset of that NUL. */
  final int limit;

  int pos;

  /** Where the line starts, or the first of several lines joined by backslashes or a string. */
  int bufferStart;

  int count;
  byte[] kinds;
  int[] starts;
  int[] ends;
  int[] aux;
  final NameTable names;

  int[] comments = new int[32];
  int commentCount;

  final List<LexFault> faults = new ArrayList<>();

  /** The f-string around the place, or null. */
  StringFrame frame;

  final char[] brackets = new char[MAX_BRACKETS];
  final int[] bracketOffsets = new int[MAX_BRACKETS];
  int level;

  int mostPrefixOperators;

  LexState(SourceFile file) {
    this(file, new NameTable(), Math.max(16, file.text().length() / 4));
  }

  /** The state in which the first tokens of an older version are known to be those of this one. */
  LexState(SourceFile file, LexedFile old, int tokens) {
    this(file, old.names().copy(), old.count() + 64);
    old.copyHead(this, tokens);
    pos = old.start(tokens);
    bufferStart = pos;
    for (int i = 0; i < old.commentCount() && old.commentStart(i) < pos; i++) {
      comment(old.commentStart(i), old.commentEnd(i));
    }
    mostPrefixOperators = old.prefixOperators();
  }

  private LexState(SourceFile file, NameTable names, int room) {
    this.file = file;
    this.names = names;
    String text = file.text();
    int length = text.length();
    boolean complete = length == 0 || text.charAt(length - 1) == '\n';
    this.limit = complete ? length : length + 1;
    this.src = new char[limit + 1];
    text.getChars(0, length, src, 0);
    if (!complete) {
      src[length] = '\n';
    }
    this.kinds = new byte[room];
    this.starts = new int[room];
    this.ends = new int[room];
    this.aux = new int[room];
    this.frame = new StringFrame();
  }

  void add(int kind, int start, int end) {
    add(kind, start, end, 0);
  }

  void add(int kind, int start, int end, int extra) {
    int n = count;
    if (n == kinds.length) {
      grow(n + (n >> 1));
    }
    kinds[n] = (byte) kind;
    starts[n] = start;
    ends[n] = end;
    aux[n] = extra;
    count = n + 1;
  }

  /** Takes tokens and comments of an older version over, from a token on. */
  void append(LexedFile old, int from, int shift) {
    old.copyTail(this, from, shift);
    int start = old.start(from);
    for (int i = 0; i < old.commentCount(); i++) {
      if (old.commentStart(i) >= start) {
        comment(old.commentStart(i) + shift, old.commentEnd(i) + shift);
      }
    }
  }

  /** Makes room for so many tokens. */
  void grow(int room) {
    kinds = Arrays.copyOf(kinds, room);
    starts = Arrays.copyOf(starts, room);
    ends = Arrays.copyOf(ends, room);
    aux = Arrays.copyOf(aux, room);
  }

  void comment(int start, int end) {
    if (commentCount * 2 == comments.length) {
      comments = Arrays.copyOf(comments, comments.length * 2);
    }
    comments[commentCount * 2] = start;
    comments[commentCount * 2 + 1] = end;
    commentCount++;
  }

  /** The line, from 1, of the char before {@code cursor}. */
  int line(int cursor) {
    return file.lines().line(Math.max(0, Math.min(cursor - 1, file.text().length())));
  }

  /** How many code points stand before {@code cursor} in the line of the char before it. */
  int column(int cursor) {
    int start = file.lines().start(line(cursor));
    return Character.codePointCount(src, start, cursor - start);
  }

  /** A fault CPython's tokenizer raises when it has read everything before {@code cursor}. */
  void raise(int tokenStart, int cursor, String message) {
    int line = line(cursor);
    int column = column(cursor);
    fault(tokenStart, new SyntaxFault("SyntaxError", message, line, column, line, column), true);
  }

  /** Records a fault at the current place and an ERROR token for it. */
  void fault(int tokenStart, SyntaxFault fault, boolean raised) {
    int open = level > 0 ? bracketOffsets[level - 1] : -1;
    faults.add(new LexFault(fault, raised, frame.depth > 0, open));
    add(Tok.ERROR, tokenStart, Math.max(tokenStart, Math.min(pos, limit)), faults.size() - 1);
  }
}
