package io.krait.codegen.lower;

import io.krait.codegen.ir.Literal;
import io.krait.codegen.ir.Rep;
import io.krait.codegen.ir.Var;
import io.krait.frontend.tree.ConstantValue;
import io.krait.frontend.tree.Expr;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** f-strings and t-strings. */
final class FormatLowering {
  private final Body body;

  FormatLowering(Body body) {
    this.body = body;
  }

  Operand joined(Expr.JoinedStr expr) {
    List<Expr> parts = expr.values();
    if (parts.isEmpty()) {
      return body.expressions.constant(new ConstantValue.StrValue(""));
    }
    if (parts.size() == 1) {
      return body.eval(parts.get(0));
    }
    Var pieces = body.displays.items(parts);
    return string(Rt.JOIN, -1, pieces);
  }

  /** One replacement field as text. */
  Operand formatted(Expr.FormattedValue field) {
    if (field.formatSpec() == null) {
      return converted(field, body.eval(field.value()));
    }
    body.push(field.value());
    if (field.conversion() != -1) {
      body.pushValue(converted(field, body.stack.pop()));
    }
    Var spec = body.use(body.eval(field.formatSpec()), Reps.STRING);
    Var value = body.any(body.stack.pop());
    return string(Rt.FORMAT, body.pos(field), value, spec);
  }

  private Operand converted(Expr.FormattedValue field, Operand value) {
    int pos = body.pos(field);
    return switch (field.conversion()) {
      case 's' -> string(Rt.STR, pos, body.any(value));
      case 'r' -> string(Rt.REPR, pos, body.any(value));
      case 'a' -> string(Rt.ASCII, pos, body.any(value));
      default ->
          body.isTyped() && value.rep().equals(Reps.STRING)
              ? value
              : string(Rt.FORMAT, pos, body.any(value), body.out.string(""));
    };
  }

  private Operand string(io.krait.codegen.ir.MethodRef method, int pos, Var... args) {
    Var slot = body.stack.slot(body.isTyped() ? Reps.STRING : Rep.ANY);
    body.out.callInto(slot, method, pos, args);
    return new Operand.Held(slot);
  }

  Operand template(Expr.TemplateStr expr) {
    int depth = body.stack.depth();
    for (Expr part : expr.values()) {
      if (part instanceof Expr.Interpolation field) {
        body.pushValue(interpolation(field));
      } else {
        body.push(part);
      }
    }
    Var parts = body.displays.takeArray(depth);
    return body.dynamic(expr, Rt.TEMPLATE, body.pos(expr), parts);
  }

  private Operand interpolation(Expr.Interpolation field) {
    body.push(field.value());
    Var spec = specification(field.formatSpec());
    Var value = body.any(body.stack.pop());
    Var conversion =
        field.conversion() == -1
            ? body.noneVar()
            : body.out.string(String.valueOf((char) field.conversion()));
    Var slot = body.stack.slot(Rep.ANY);
    Var text = body.out.string(field.str());
    body.out.callInto(slot, Rt.INTERPOLATION, body.pos(field), value, text, conversion, spec);
    return new Operand.Held(slot);
  }

  private Var specification(@Nullable Expr spec) {
    if (spec == null) {
      return body.out.constant(new Literal.Str(""), Reps.STRING);
    }
    return body.use(body.eval(spec), Reps.STRING);
  }
}
