package io.krait.frontend.parse;

import io.krait.frontend.lex.Tok;
import io.krait.frontend.tree.ConstantValue;
import io.krait.frontend.tree.ConstantValue.Singleton;
import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.ExprContext;
import io.krait.frontend.tree.Operator;
import io.krait.frontend.tree.Pattern;
import io.krait.frontend.tree.UnaryOperator;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The patterns of {@code case} (PEP 634). */
final class PatternParser {
  private final ParseState s;

  PatternParser(ParseState s) {
    this.s = s;
  }

  /** What stands between {@code case} and its guard or colon. */
  Pattern patterns() {
    int start = s.start();
    int token = s.p;
    Pattern first = maybeStar();
    if (s.kind != Tok.COMMA) {
      if (first instanceof Pattern.MatchStar) {
        throw s.failAt(token);
      }
      return first;
    }
    List<Pattern> all = sequence(first);
    return new Pattern.MatchSequence(s.id(), s.from(start), all);
  }

  private boolean atPattern() {
    return switch (s.kind) {
      case Tok.NAME,
          Tok.NUMBER,
          Tok.MINUS,
          Tok.STRING,
          Tok.FSTRING_START,
          Tok.TSTRING_START,
          Tok.NONE,
          Tok.TRUE,
          Tok.FALSE,
          Tok.LPAR,
          Tok.LSQB,
          Tok.LBRACE,
          Tok.STAR ->
          true;
      default -> false;
    };
  }

  /** The patterns after {@code first}, which stands before a comma. */
  private List<Pattern> sequence(Pattern first) {
    ArrayList<Pattern> all = new ArrayList<>();
    all.add(first);
    while (s.accept(Tok.COMMA)) {
      if (!atPattern()) {
        break;
      }
      all.add(maybeStar());
    }
    return ParseState.seal(all);
  }

  private Pattern maybeStar() {
    if (s.kind != Tok.STAR) {
      return pattern();
    }
    int start = s.start();
    s.next();
    String name = s.isSoft(Tok.SOFT_UNDERSCORE) ? wildcard() : captureName();
    return new Pattern.MatchStar(s.id(), s.from(start), name);
  }

  private @Nullable String wildcard() {
    s.next();
    return null;
  }

  /** A name other than {@code _} that is not the start of something longer. */
  private String captureName() {
    int after = s.peek(1);
    if (s.isSoft(Tok.SOFT_UNDERSCORE)
        || after == Tok.DOT
        || after == Tok.LPAR
        || after == Tok.EQUAL) {
      throw s.fail();
    }
    return s.name();
  }

  private Pattern pattern() {
    int start = s.start();
    Pattern pattern = orPattern();
    if (!s.accept(Tok.AS)) {
      return pattern;
    }
    String name = captureName();
    return new Pattern.MatchAs(s.id(), s.from(start), pattern, name);
  }

  private Pattern orPattern() {
    int start = s.start();
    Pattern first = closed();
    if (s.kind != Tok.VBAR) {
      return first;
    }
    ArrayList<Pattern> all = new ArrayList<>();
    all.add(first);
    while (s.accept(Tok.VBAR)) {
      all.add(closed());
    }
    return new Pattern.MatchOr(s.id(), s.from(start), ParseState.seal(all));
  }

  private Pattern closed() {
    int start = s.start();
    return switch (s.kind) {
      case Tok.NUMBER, Tok.MINUS, Tok.STRING, Tok.FSTRING_START, Tok.TSTRING_START -> {
        Expr value = literal();
        yield new Pattern.MatchValue(s.id(), s.from(start), value);
      }
      case Tok.NONE -> singleton(Singleton.NONE);
      case Tok.TRUE -> singleton(Singleton.TRUE);
      case Tok.FALSE -> singleton(Singleton.FALSE);
      case Tok.NAME -> named(start);
      case Tok.LPAR -> parenthesized(start);
      case Tok.LSQB -> brackets(start);
      case Tok.LBRACE -> mapping(start);
      default -> throw s.fail();
    };
  }

  private Pattern singleton(ConstantValue value) {
    Pattern pattern = new Pattern.MatchSingleton(s.id(), s.span(s.p), value);
    s.next();
    return pattern;
  }

  /** A string, or a number, perhaps complex: {@code -1 + 2j}. */
  private Expr literal() {
    if (s.kind != Tok.NUMBER && s.kind != Tok.MINUS) {
      return s.strings.strings();
    }
    int start = s.start();
    Expr real = signedNumber();
    if (s.kind != Tok.PLUS && s.kind != Tok.MINUS) {
      return real;
    }
    Operator op = s.kind == Tok.PLUS ? Operator.ADD : Operator.SUB;
    s.next();
    boolean realIsImaginary =
        s.tokens.text(s.p - 2).toLowerCase(java.util.Locale.ROOT).endsWith("j");
    if (s.kind != Tok.NUMBER || realIsImaginary) {
      throw s.fail();
    }
    Expr.Constant imaginary = number();
    if (!(imaginary.value() instanceof ConstantValue.ComplexValue)) {
      throw s.failAt(s.p - 1);
    }
    return new Expr.BinOp(s.id(), s.from(start), real, op, imaginary);
  }

  private Expr signedNumber() {
    int start = s.start();
    if (!s.accept(Tok.MINUS)) {
      return number();
    }
    Expr operand = number();
    return new Expr.UnaryOp(s.id(), s.from(start), UnaryOperator.USUB, operand);
  }

  private Expr.Constant number() {
    if (s.kind != Tok.NUMBER) {
      throw s.fail();
    }
    ConstantValue value = Literals.number(s.tokens.file().text(), s.start(), s.tokens.end(s.p));
    Expr.Constant constant = new Expr.Constant(s.id(), s.span(s.p), value, null);
    s.next();
    return constant;
  }

  private Pattern named(int start) {
    int after = s.peek(1);
    if (after != Tok.DOT && after != Tok.LPAR) {
      if (after == Tok.EQUAL) {
        throw s.fail();
      }
      String name = s.isSoft(Tok.SOFT_UNDERSCORE) ? wildcard() : s.name();
      return new Pattern.MatchAs(s.id(), s.from(start), null, name);
    }
    Expr value = dotted();
    if (s.kind == Tok.LPAR) {
      return classPattern(start, value);
    }
    if (s.kind == Tok.EQUAL) {
      throw s.fail();
    }
    return new Pattern.MatchValue(s.id(), s.from(start), value);
  }

  private Expr dotted() {
    int start = s.start();
    Expr value = new Expr.Name(s.id(), s.span(s.p), s.tokens.name(s.p), ExprContext.LOAD);
    s.next();
    while (s.accept(Tok.DOT)) {
      String attr = s.name();
      value = new Expr.Attribute(s.id(), s.from(start), value, attr, ExprContext.LOAD);
    }
    return value;
  }

  private Pattern parenthesized(int start) {
    s.next();
    if (s.accept(Tok.RPAR)) {
      return new Pattern.MatchSequence(s.id(), s.from(start), List.of());
    }
    int token = s.p;
    Pattern first = maybeStar();
    if (s.kind == Tok.COMMA) {
      List<Pattern> all = sequence(first);
      s.expect(Tok.RPAR);
      return new Pattern.MatchSequence(s.id(), s.from(start), all);
    }
    if (first instanceof Pattern.MatchStar) {
      throw s.failAt(token);
    }
    s.expect(Tok.RPAR);
    return first;
  }

  private Pattern brackets(int start) {
    s.next();
    List<Pattern> all = s.kind == Tok.RSQB ? List.of() : sequence(maybeStar());
    s.expect(Tok.RSQB);
    return new Pattern.MatchSequence(s.id(), s.from(start), all);
  }

  private Pattern mapping(int start) {
    s.next();
    ArrayList<Expr> keys = new ArrayList<>();
    ArrayList<Pattern> values = new ArrayList<>();
    String rest = null;
    while (s.kind != Tok.RBRACE && rest == null) {
      if (s.accept(Tok.DOUBLESTAR)) {
        rest = captureName();
      } else {
        keys.add(key());
        s.expect(Tok.COLON);
        values.add(pattern());
      }
      if (!s.accept(Tok.COMMA)) {
        break;
      }
    }
    s.expect(Tok.RBRACE);
    return new Pattern.MatchMapping(
        s.id(), s.from(start), ParseState.seal(keys), ParseState.seal(values), rest);
  }

  private Expr key() {
    return switch (s.kind) {
      case Tok.NAME -> {
        if (s.peek(1) != Tok.DOT) {
          throw s.fail();
        }
        yield dotted();
      }
      case Tok.NUMBER, Tok.MINUS, Tok.STRING, Tok.FSTRING_START, Tok.TSTRING_START -> literal();
      case Tok.NONE, Tok.TRUE, Tok.FALSE -> s.atoms.atom();
      default -> throw s.fail();
    };
  }

  private Pattern classPattern(int start, Expr cls) {
    s.next();
    ArrayList<Pattern> positional = new ArrayList<>();
    ArrayList<String> attrs = new ArrayList<>();
    ArrayList<Pattern> keywords = new ArrayList<>();
    while (s.kind != Tok.RPAR) {
      if (s.kind == Tok.NAME && s.peek(1) == Tok.EQUAL) {
        attrs.add(s.name());
        s.next();
        keywords.add(pattern());
      } else if (attrs.isEmpty()) {
        positional.add(pattern());
      } else {
        throw s.fail();
      }
      if (!s.accept(Tok.COMMA)) {
        break;
      }
    }
    s.expect(Tok.RPAR);
    return new Pattern.MatchClass(
        s.id(),
        s.from(start),
        cls,
        ParseState.seal(positional),
        ParseState.seal(attrs),
        ParseState.seal(keywords));
  }
}
