package io.krait.frontend.parse;

import io.krait.frontend.lex.Tok;
import io.krait.frontend.source.Span;
import io.krait.frontend.tree.BoolOperator;
import io.krait.frontend.tree.CmpOperator;
import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.ExprContext;
import io.krait.frontend.tree.Operator;
import io.krait.frontend.tree.UnaryOperator;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Expressions down to unary operators (language reference, chapter 6). */
final class ExpressionParser {
  private static final Operator[] OPERATORS = Operator.values();
  private static final int[] PRECEDENCE = precedence();

  private final ParseState s;

  ExpressionParser(ParseState s) {
    this.s = s;
  }

  private static int[] precedence() {
    int[] levels = new int[Tok.COUNT];
    levels[Tok.VBAR] = 1;
    levels[Tok.CIRCUMFLEX] = 2;
    levels[Tok.AMPER] = 3;
    levels[Tok.LEFTSHIFT] = 4;
    levels[Tok.RIGHTSHIFT] = 4;
    levels[Tok.PLUS] = 5;
    levels[Tok.MINUS] = 5;
    levels[Tok.STAR] = 6;
    levels[Tok.SLASH] = 6;
    levels[Tok.DOUBLESLASH] = 6;
    levels[Tok.PERCENT] = 6;
    levels[Tok.AT] = 6;
    return levels;
  }

  /** Whether the next token can begin an expression. */
  boolean atExpression() {
    return switch (s.kind) {
      case Tok.NAME,
          Tok.NUMBER,
          Tok.STRING,
          Tok.FSTRING_START,
          Tok.TSTRING_START,
          Tok.LPAR,
          Tok.LSQB,
          Tok.LBRACE,
          Tok.MINUS,
          Tok.PLUS,
          Tok.TILDE,
          Tok.NOT,
          Tok.LAMBDA,
          Tok.AWAIT,
          Tok.NONE,
          Tok.TRUE,
          Tok.FALSE,
          Tok.ELLIPSIS ->
          true;
      default -> false;
    };
  }

  private boolean atStarExpression() {
    return s.kind == Tok.STAR || atExpression();
  }

  /** {@code a}, {@code *a}, or a tuple of such without parentheses. */
  Expr starExpressions() {
    int start = s.start();
    Expr first = starExpression();
    if (s.kind != Tok.COMMA) {
      return first;
    }
    ArrayList<Expr> elements = new ArrayList<>();
    elements.add(first);
    while (s.accept(Tok.COMMA)) {
      if (!atStarExpression()) {
        break;
      }
      elements.add(starExpression());
    }
    return tuple(start, elements);
  }

  /** {@code a} or {@code a, b}; no stars. */
  Expr expressions() {
    int start = s.start();
    Expr first = expression();
    if (s.kind != Tok.COMMA) {
      return first;
    }
    ArrayList<Expr> elements = new ArrayList<>();
    elements.add(first);
    while (s.accept(Tok.COMMA)) {
      if (!atExpression()) {
        break;
      }
      elements.add(expression());
    }
    return tuple(start, elements);
  }

  Expr tuple(int start, List<Expr> elements) {
    return new Expr.Tuple(s.id(), s.from(start), ParseState.seal(elements), ExprContext.LOAD);
  }

  Expr starExpression() {
    return s.kind == Tok.STAR ? starred() : expression();
  }

  /** {@code *a}, where {@code a} binds tighter than comparisons. */
  Expr starred() {
    int start = s.start();
    s.next();
    Expr value = bitwiseOr();
    return new Expr.Starred(s.id(), s.from(start), value, ExprContext.LOAD);
  }

  Expr starNamedExpression() {
    return s.kind == Tok.STAR ? starred() : namedExpression();
  }

  /** An expression, or {@code name := expression} (PEP 572). */
  Expr namedExpression() {
    if (s.kind == Tok.NAME && s.peek(1) == Tok.COLONEQUAL) {
      int start = s.start();
      Expr target = new Expr.Name(s.id(), s.span(s.p), s.tokens.name(s.p), ExprContext.STORE);
      s.next();
      s.next();
      Expr value = expression();
      return new Expr.NamedExpr(s.id(), s.from(start), target, value);
    }
    Expr value = expression();
    if (s.kind == Tok.COLONEQUAL) {
      throw s.fail();
    }
    return value;
  }

  /** What may stand right of {@code =}: {@code yield} or star expressions. */
  Expr annotatedRhs() {
    return s.kind == Tok.YIELD ? yieldExpression() : starExpressions();
  }

  Expr yieldExpression() {
    int start = s.start();
    s.next();
    if (s.accept(Tok.FROM)) {
      Expr value = expression();
      return new Expr.YieldFrom(s.id(), s.from(start), value);
    }
    Expr value = atStarExpression() ? starExpressions() : null;
    return new Expr.Yield(s.id(), s.from(start), value);
  }

  /** A conditional expression, a lambda, or less. */
  Expr expression() {
    if (s.kind == Tok.LAMBDA) {
      return lambda();
    }
    int start = s.start();
    Expr body = disjunction();
    if (s.kind != Tok.IF) {
      return body;
    }
    s.next();
    Expr test = disjunction();
    s.expect(Tok.ELSE);
    Expr orelse = expression();
    return new Expr.IfExp(s.id(), s.from(start), test, body, orelse);
  }

  private Expr lambda() {
    int start = s.start();
    s.next();
    var arguments = s.parameters.lambdaParameters();
    s.expect(Tok.COLON);
    Expr body = expression();
    return new Expr.Lambda(s.id(), s.from(start), arguments, body);
  }

  Expr disjunction() {
    int start = s.start();
    Expr first = conjunction();
    if (s.kind != Tok.OR) {
      return first;
    }
    ArrayList<Expr> values = new ArrayList<>();
    values.add(first);
    while (s.accept(Tok.OR)) {
      values.add(conjunction());
    }
    return new Expr.BoolOp(s.id(), s.from(start), BoolOperator.OR, ParseState.seal(values));
  }

  private Expr conjunction() {
    int start = s.start();
    Expr first = inversion();
    if (s.kind != Tok.AND) {
      return first;
    }
    ArrayList<Expr> values = new ArrayList<>();
    values.add(first);
    while (s.accept(Tok.AND)) {
      values.add(inversion());
    }
    return new Expr.BoolOp(s.id(), s.from(start), BoolOperator.AND, ParseState.seal(values));
  }

  /** A run of {@code not} is a loop: thousands of them must not use up the stack. */
  private Expr inversion() {
    if (s.kind != Tok.NOT) {
      return comparison();
    }
    int first = s.p;
    while (s.kind == Tok.NOT) {
      s.next();
    }
    int last = s.p - 1;
    Expr operand = comparison();
    for (int i = last; i >= first; i--) {
      operand = new Expr.UnaryOp(s.id(), s.from(s.tokens.start(i)), UnaryOperator.NOT, operand);
    }
    return operand;
  }

  private Expr comparison() {
    int start = s.start();
    Expr left = bitwiseOr();
    CmpOperator op = comparisonOperator();
    if (op == null) {
      return left;
    }
    ArrayList<CmpOperator> ops = new ArrayList<>(2);
    ArrayList<Expr> comparators = new ArrayList<>(2);
    while (op != null) {
      ops.add(op);
      comparators.add(bitwiseOr());
      op = comparisonOperator();
    }
    return new Expr.Compare(
        s.id(), s.from(start), left, List.copyOf(ops), List.copyOf(comparators));
  }

  private @Nullable CmpOperator comparisonOperator() {
    return switch (s.kind) {
      case Tok.EQEQUAL -> single(CmpOperator.EQ);
      case Tok.NOTEQUAL -> notEqual();
      case Tok.LESS -> single(CmpOperator.LT);
      case Tok.LESSEQUAL -> single(CmpOperator.LT_E);
      case Tok.GREATER -> single(CmpOperator.GT);
      case Tok.GREATEREQUAL -> single(CmpOperator.GT_E);
      case Tok.IN -> single(CmpOperator.IN);
      case Tok.IS -> {
        s.next();
        yield s.accept(Tok.NOT) ? CmpOperator.IS_NOT : CmpOperator.IS;
      }
      case Tok.NOT -> {
        if (s.peek(1) != Tok.IN) {
          yield null;
        }
        s.next();
        s.next();
        yield CmpOperator.NOT_IN;
      }
      default -> null;
    };
  }

  private CmpOperator single(CmpOperator op) {
    s.next();
    return op;
  }

  /** {@code !=}; the lexer also takes {@code <>} for it, which only PEP 401 allows. */
  private CmpOperator notEqual() {
    if (s.tokens.file().text().charAt(s.start()) == '<') {
      throw s.fail();
    }
    s.next();
    return CmpOperator.NOT_EQ;
  }

  Expr bitwiseOr() {
    return binary(1);
  }

  /** Operators of at least this precedence; all of them associate to the left. */
  private Expr binary(int least) {
    int start = s.start();
    Expr left = factor();
    while (true) {
      int level = PRECEDENCE[s.kind];
      if (level < least || level == 0) {
        return left;
      }
      Operator op = OPERATORS[s.kind - Tok.PLUS];
      s.next();
      Expr right = level == 6 ? factor() : binary(level + 1);
      left = new Expr.BinOp(s.id(), s.from(start), left, op, right);
    }
  }

  private static boolean isSign(int kind) {
    return kind == Tok.MINUS || kind == Tok.PLUS || kind == Tok.TILDE;
  }

  private Expr factor() {
    if (!isSign(s.kind)) {
      return power();
    }
    int first = s.p;
    while (isSign(s.kind)) {
      s.next();
    }
    int last = s.p - 1;
    Expr operand = power();
    for (int i = last; i >= first; i--) {
      UnaryOperator op =
          switch (s.tokens.kind(i)) {
            case Tok.MINUS -> UnaryOperator.USUB;
            case Tok.PLUS -> UnaryOperator.UADD;
            default -> UnaryOperator.INVERT;
          };
      operand = new Expr.UnaryOp(s.id(), s.from(s.tokens.start(i)), op, operand);
    }
    return operand;
  }

  private Expr power() {
    int start = s.start();
    Expr base;
    if (s.kind == Tok.AWAIT) {
      s.next();
      Expr value = s.primaries.primary();
      base = new Expr.Await(s.id(), s.from(start), value);
    } else {
      base = s.primaries.primary();
    }
    if (s.kind != Tok.DOUBLESTAR) {
      return base;
    }
    s.next();
    Expr exponent = factor();
    Span span = s.from(start);
    return new Expr.BinOp(s.id(), span, base, Operator.POW, exponent);
  }
}
