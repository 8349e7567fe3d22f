package io.krait.frontend.parse;

import io.krait.frontend.lex.LexedFile;
import io.krait.frontend.lex.Tok;
import io.krait.frontend.source.Span;
import io.krait.frontend.source.Utf8Text;
import io.krait.frontend.tree.ConstantValue;
import io.krait.frontend.tree.Expr;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * String literals: values of plain ones, replacement fields (PEP 701, PEP 750), and the joining of
 * adjacent literals.
 */
final class StringParser {
  private final ParseState s;

  StringParser(ParseState s) {
    this.s = s;
  }

  /** One or more adjacent literals. */
  Expr strings() {
    if (s.kind == Tok.STRING) {
      int after = s.peek(1);
      if (after != Tok.STRING && after != Tok.FSTRING_START && after != Tok.TSTRING_START) {
        return plain();
      }
    }
    return s.kind == Tok.TSTRING_START ? templates() : joined();
  }

  private Expr.Constant plain() {
    ConstantValue value;
    try {
      value = value(s.tokens, s.p);
    } catch (LiteralFault e) {
      throw s.fail();
    }
    String kind = s.tokens.file().text().charAt(s.start()) == 'u' ? "u" : null;
    Expr.Constant constant = new Expr.Constant(s.id(), s.span(s.p), value, kind);
    s.next();
    return constant;
  }

  private Expr joined() {
    int start = s.start();
    ArrayList<Expr> parts = new ArrayList<>();
    boolean fields = false;
    boolean bytes = false;
    boolean text = false;
    while (true) {
      if (s.kind == Tok.STRING) {
        Expr.Constant constant = plain();
        boolean isBytes = constant.value() instanceof ConstantValue.BytesValue;
        bytes |= isBytes;
        text |= !isBytes;
        parts.add(constant);
      } else if (s.kind == Tok.FSTRING_START) {
        fields = true;
        literal(parts, false);
      } else {
        break;
      }
    }
    if ((bytes && (text || fields)) || s.kind == Tok.TSTRING_START) {
      throw s.fail();
    }
    Span span = s.from(start);
    List<Expr> values = merge(parts, fields);
    return fields ? new Expr.JoinedStr(s.id(), span, values) : values.get(0);
  }

  private Expr templates() {
    int start = s.start();
    ArrayList<Expr> parts = new ArrayList<>();
    while (s.kind == Tok.TSTRING_START) {
      literal(parts, true);
    }
    if (s.kind == Tok.STRING || s.kind == Tok.FSTRING_START) {
      throw s.fail();
    }
    Span span = s.from(start);
    return new Expr.TemplateStr(s.id(), span, merge(parts, true));
  }

  /** Joins neighbouring constants; where there are fields, empty constants go. */
  private List<Expr> merge(List<Expr> parts, boolean fields) {
    ArrayList<Expr> merged = new ArrayList<>(parts.size());
    int i = 0;
    while (i < parts.size()) {
      if (!(parts.get(i) instanceof Expr.Constant first)) {
        merged.add(parts.get(i++));
        continue;
      }
      int j = i + 1;
      while (j < parts.size() && parts.get(j) instanceof Expr.Constant) {
        j++;
      }
      Expr.Constant run = j == i + 1 ? first : concatenate(parts.subList(i, j));
      if (!fields || !text(run).isEmpty()) {
        merged.add(run);
      }
      i = j;
    }
    return ParseState.seal(merged);
  }

  private Expr.Constant concatenate(List<Expr> constants) {
    StringBuilder all = new StringBuilder();
    Expr.Constant first = null;
    Span last = constants.get(0).span();
    for (Expr e : constants) {
      Expr.Constant c = (Expr.Constant) e;
      all.append(text(c));
      if (first == null) {
        first = c;
      }
      last = c.span();
    }
    if (first == null) {
      throw new IllegalArgumentException("nothing to concatenate");
    }
    ConstantValue value =
        first.value() instanceof ConstantValue.BytesValue
            ? new ConstantValue.BytesValue(all.toString())
            : new ConstantValue.StrValue(all.toString());
    return new Expr.Constant(first.id(), first.span().to(last), value, first.kind());
  }

  private static String text(Expr.Constant c) {
    return switch (c.value()) {
      case ConstantValue.StrValue v -> v.value();
      case ConstantValue.BytesValue v -> v.latin1();
      default -> throw new IllegalArgumentException("not a string");
    };
  }

  /** The parts of one f-string or t-string; empty pieces of text are left out. */
  private void literal(List<Expr> parts, boolean template) {
    boolean raw = isRaw(s.tokens, s.p);
    s.next();
    int middle = template ? Tok.TSTRING_MIDDLE : Tok.FSTRING_MIDDLE;
    while (true) {
      if (s.kind == middle) {
        Expr.Constant constant = middle(raw);
        if (!text(constant).isEmpty()) {
          parts.add(constant);
        }
      } else if (s.kind == Tok.LBRACE) {
        field(parts, template, template);
      } else {
        break;
      }
    }
    s.expect(template ? Tok.TSTRING_END : Tok.FSTRING_END);
  }

  private Expr.Constant middle(boolean raw) {
    String value;
    try {
      value = middleText(s.tokens.text(s.p), raw);
    } catch (LiteralFault e) {
      throw s.fail();
    }
    Expr.Constant constant =
        new Expr.Constant(s.id(), s.span(s.p), new ConstantValue.StrValue(value), null);
    s.next();
    return constant;
  }

  /** {@code {expression = !conversion : spec}}. */
  private void field(List<Expr> parts, boolean template, boolean interpolation) {
    int start = s.start();
    s.next();
    Expr value = s.expressions.annotatedRhs();
    int expressionEnd = s.start();
    boolean debug = s.accept(Tok.EQUAL);
    int debugEnd = s.start();
    int conversion = -1;
    if (s.kind == Tok.EXCLAMATION) {
      conversion = conversion();
    }
    Expr spec = null;
    if (s.kind == Tok.COLON) {
      spec = formatSpec(template);
    }
    s.expect(Tok.RBRACE);
    if (debug && conversion < 0 && spec == null) {
      conversion = 'r';
    }
    if (debug) {
      String shown = withoutComments(s.tokens.file().text().substring(start + 1, debugEnd));
      parts.add(
          new Expr.Constant(
              s.id(), new Span(start + 1, debugEnd), new ConstantValue.StrValue(shown), null));
    }
    if (interpolation) {
      String source = s.tokens.file().text().substring(start + 1, expressionEnd);
      String shown = withoutComments(source).stripTrailing();
      parts.add(new Expr.Interpolation(s.id(), s.from(start), value, shown, conversion, spec));
    } else {
      parts.add(new Expr.FormattedValue(s.id(), s.from(start), value, conversion, spec));
    }
  }

  private int conversion() {
    int mark = s.p;
    s.next();
    boolean adjacent = s.tokens.end(mark) == s.start();
    if (s.kind != Tok.NAME || !adjacent) {
      throw s.fail();
    }
    String name = s.tokens.name(s.p);
    if (!name.equals("s") && !name.equals("r") && !name.equals("a")) {
      throw s.fail();
    }
    s.next();
    return name.charAt(0);
  }

  private Expr formatSpec(boolean template) {
    int start = s.start();
    s.next();
    int middle = template ? Tok.TSTRING_MIDDLE : Tok.FSTRING_MIDDLE;
    ArrayList<Expr> parts = new ArrayList<>();
    boolean fields = false;
    int pieces = 0;
    while (true) {
      if (s.kind == middle) {
        Expr.Constant constant = middle(false);
        if (!text(constant).isEmpty()) {
          parts.add(constant);
          pieces++;
        }
      } else if (s.kind == Tok.LBRACE) {
        fields = true;
        field(parts, template, false);
      } else {
        break;
      }
    }
    Span span = s.from(start);
    List<Expr> values = merge(parts, fields);
    // CPython 3.13 makes a bare constant of a spec in several pieces but without fields.
    return !fields && pieces > 1 ? values.get(0) : new Expr.JoinedStr(s.id(), span, values);
  }

  private static String withoutComments(String text) {
    if (text.indexOf('#') < 0) {
      return text;
    }
    StringBuilder out = new StringBuilder();
    boolean comment = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      comment = c == '#' || (comment && c != '\n');
      if (!comment) {
        out.append(c);
      }
    }
    return out.toString();
  }

  /** Whether the literal that token {@code i} starts has the prefix {@code r}. */
  static boolean isRaw(LexedFile tokens, int i) {
    String text = tokens.file().text();
    for (int k = tokens.start(i); k < tokens.end(i); k++) {
      char c = text.charAt(k);
      if (c == 'r' || c == 'R') {
        return true;
      }
    }
    return false;
  }

  /** The value of a piece of an f-string; LiteralFault if an escape is malformed. */
  static String middleText(String text, boolean raw) throws LiteralFault {
    checkBytes(text);
    return raw || text.indexOf('\\') < 0 ? text : EscapeDecoder.unicode(text);
  }

  private static void checkBytes(String text) throws LiteralFault {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0xdc80 && Utf8Text.isBadByte(text, i)) {
        throw new LiteralFault("unicode error", Utf8Text.errorMessage(text));
      }
    }
  }

  /** The value of the STRING token {@code i}; LiteralFault if it has none. */
  static ConstantValue value(LexedFile tokens, int i) throws LiteralFault {
    String text = tokens.file().text();
    int start = tokens.start(i);
    int end = tokens.end(i);
    boolean raw = false;
    boolean bytes = false;
    char c = text.charAt(start);
    while (c != '"' && c != '\'') {
      raw |= c == 'r' || c == 'R';
      bytes |= c == 'b' || c == 'B';
      c = text.charAt(++start);
    }
    boolean triple = end - start >= 6 && text.charAt(start + 1) == c && text.charAt(start + 2) == c;
    int quotes = triple ? 3 : 1;
    String body = text.substring(start + quotes, end - quotes);
    return bytes ? bytes(body, raw) : str(body, raw);
  }

  private static ConstantValue str(String body, boolean raw) throws LiteralFault {
    checkBytes(body);
    return new ConstantValue.StrValue(
        raw || body.indexOf('\\') < 0 ? body : EscapeDecoder.unicode(body));
  }

  private static ConstantValue bytes(String body, boolean raw) throws LiteralFault {
    for (int i = 0; i < body.length(); i++) {
      if (body.charAt(i) >= 128) {
        throw new LiteralFault("", "bytes can only contain ASCII literal characters");
      }
    }
    return new ConstantValue.BytesValue(
        raw || body.indexOf('\\') < 0 ? body : EscapeDecoder.bytes(body));
  }

  /** Why the STRING token {@code i} has no value, or null if it has one. */
  static @Nullable LiteralFault check(LexedFile tokens, int i) {
    try {
      value(tokens, i);
      return null;
    } catch (LiteralFault e) {
      return e;
    }
  }
}
