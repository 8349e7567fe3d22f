package io.krait.frontend.parse;

import io.krait.frontend.lex.Tok;
import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.TypeParam;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Type parameter lists (PEP 695) with defaults (PEP 696). */
final class TypeParamParser {
  private final ParseState s;

  TypeParamParser(ParseState s) {
    this.s = s;
  }

  /** The type parameters in brackets, if there are any. */
  List<TypeParam> optional() {
    if (s.kind != Tok.LSQB) {
      return List.of();
    }
    s.next();
    ArrayList<TypeParam> params = new ArrayList<>();
    do {
      params.add(param());
    } while (s.accept(Tok.COMMA) && s.kind != Tok.RSQB);
    s.expect(Tok.RSQB);
    return ParseState.seal(params);
  }

  private TypeParam param() {
    int start = s.start();
    if (s.accept(Tok.STAR)) {
      String name = s.name();
      Expr value = s.accept(Tok.EQUAL) ? s.expressions.starExpression() : null;
      return new TypeParam.TypeVarTuple(s.id(), s.from(start), name, value);
    }
    if (s.accept(Tok.DOUBLESTAR)) {
      String name = s.name();
      Expr value = defaultValue();
      return new TypeParam.ParamSpec(s.id(), s.from(start), name, value);
    }
    String name = s.name();
    Expr bound = s.accept(Tok.COLON) ? s.expressions.expression() : null;
    Expr value = defaultValue();
    return new TypeParam.TypeVar(s.id(), s.from(start), name, bound, value);
  }

  private @Nullable Expr defaultValue() {
    return s.accept(Tok.EQUAL) ? s.expressions.expression() : null;
  }
}
