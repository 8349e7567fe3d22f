package io.krait.frontend.parse;

import io.krait.frontend.lex.Tok;
import io.krait.frontend.tree.Arg;
import io.krait.frontend.tree.Arguments;
import io.krait.frontend.tree.Expr;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The parameters of functions and lambdas. */
final class ParameterParser {
  private final ParseState s;

  ParameterParser(ParseState s) {
    this.s = s;
  }

  /** Ends before the closing parenthesis. */
  Arguments parameters() {
    return parse(Tok.RPAR, true);
  }

  /** Ends before the colon. */
  Arguments lambdaParameters() {
    return parse(Tok.COLON, false);
  }

  private Arguments parse(int closing, boolean annotated) {
    if (s.kind == closing) {
      return new Arguments(
          s.id(), List.of(), List.of(), null, List.of(), List.of(), null, List.of());
    }
    return new Reading(closing, annotated).all();
  }

  /** One parameter list being read. */
  private final class Reading {
    private final int closing;
    private final boolean annotated;
    private List<Arg> posonly = List.of();
    private ArrayList<Arg> args = new ArrayList<>();
    private final ArrayList<Expr> defaults = new ArrayList<>(0);
    private @Nullable Arg vararg;
    private final ArrayList<Arg> kwonly = new ArrayList<>(0);
    private final ArrayList<@Nullable Expr> kwDefaults = new ArrayList<>(0);
    private @Nullable Arg kwarg;
    private boolean starSeen;
    private boolean slashSeen;

    Reading(int closing, boolean annotated) {
      this.closing = closing;
      this.annotated = annotated;
    }

    Arguments all() {
      while (s.kind != closing) {
        switch (s.kind) {
          case Tok.SLASH -> slash();
          case Tok.STAR -> star();
          case Tok.DOUBLESTAR -> {
            s.next();
            kwarg = parameter(false);
          }
          default -> named();
        }
        if (!s.accept(Tok.COMMA)) {
          break;
        }
        if (kwarg != null) {
          break;
        }
      }
      if (s.kind != closing) {
        throw s.fail();
      }
      return new Arguments(
          s.id(),
          posonly,
          ParseState.seal(args),
          vararg,
          ParseState.seal(kwonly),
          PrimaryParser.sealWithNulls(kwDefaults),
          kwarg,
          ParseState.seal(defaults));
    }

    private void slash() {
      if (slashSeen || starSeen || args.isEmpty()) {
        throw s.fail();
      }
      slashSeen = true;
      posonly = ParseState.seal(args);
      args = new ArrayList<>();
      s.next();
    }

    private void star() {
      if (starSeen) {
        throw s.fail();
      }
      starSeen = true;
      s.next();
      if (s.kind != Tok.COMMA) {
        vararg = parameter(true);
        return;
      }
      int after = s.peek(1);
      if (after != Tok.NAME) {
        throw s.fail();
      }
    }

    private void named() {
      int token = s.p;
      Arg arg = parameter(false);
      Expr value = s.accept(Tok.EQUAL) ? s.expressions.expression() : null;
      if (starSeen) {
        kwonly.add(arg);
        kwDefaults.add(value);
        return;
      }
      args.add(arg);
      if (value != null) {
        defaults.add(value);
      } else if (!defaults.isEmpty()) {
        throw s.failAt(token);
      }
    }

    private Arg parameter(boolean starAnnotation) {
      int start = s.start();
      String name = s.name();
      Expr annotation = null;
      if (annotated && s.accept(Tok.COLON)) {
        annotation = starAnnotation ? s.expressions.starExpression() : s.expressions.expression();
      }
      return new Arg(s.id(), s.from(start), name, annotation);
    }
  }
}
