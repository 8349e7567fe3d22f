package io.krait.codegen.lower;

import io.krait.codegen.ir.Literal;
import io.krait.codegen.ir.MethodRef;
import io.krait.codegen.ir.Rep;
import io.krait.codegen.ir.Var;
import io.krait.frontend.tree.ConstantValue;
import io.krait.frontend.tree.Expr;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** f-strings and t-strings. */
final class FormatLowering {
  private static final Rep.Ref BUILDER = new Rep.Ref("java/lang/StringBuilder");
  private static final MethodRef NEW_BUILDER =
      builder(MethodRef.Kind.NEW, "<init>", Rep.Prim.I32, BUILDER);
  private static final MethodRef APPEND_LONG =
      builder(MethodRef.Kind.VIRTUAL, "append", Rep.Prim.I64, BUILDER);
  private static final MethodRef APPEND_STRING =
      builder(MethodRef.Kind.VIRTUAL, "append", Reps.STRING, BUILDER);
  private static final MethodRef TO_STRING =
      builder(MethodRef.Kind.VIRTUAL, "toString", Rep.ANY, Reps.STRING);

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
    int depth = body.stack.depth();
    for (Expr part : parts) {
      body.pushValue(body.isTyped() ? unformatted(part) : body.eval(part));
    }
    if (body.isTyped()) {
      return concatenated(depth);
    }
    return string(Rt.JOIN, -1, body.displays.takeArray(depth));
  }

  /** A part of an f-string; of a plain field with a number, the number, to be formatted later. */
  private Operand unformatted(Expr part) {
    if (part instanceof Expr.FormattedValue field
        && field.formatSpec() == null
        && field.conversion() == -1
        && body.beliefs.of(field.value()) instanceof Rep.Prim) {
      Operand value = body.eval(field.value());
      return value.rep() instanceof Rep.Prim ? value : converted(field, value);
    }
    return body.eval(part);
  }

  /** The text of the operands above a depth, which are str, int, float or bool. */
  private Operand concatenated(int depth) {
    List<Operand> parts = new ArrayList<>();
    boolean allStrings = true;
    for (int i = depth; i < body.stack.depth(); i++) {
      parts.add(body.stack.at(i));
      allStrings &= body.stack.at(i).rep().equals(Reps.STRING);
    }
    body.stack.cut(depth);
    if (allStrings && parts.size() < Rt.CONCAT_N.size() + 2) {
      Var[] strings = new Var[parts.size()];
      for (int i = 0; i < strings.length; i++) {
        strings[i] = body.use(parts.get(i), Reps.STRING);
      }
      return string(Rt.CONCAT_N.get(parts.size() - 2), -1, strings);
    }
    Var text = body.out.call(NEW_BUILDER, body.out.i32(capacity(parts)));
    for (Operand part : parts) {
      Var value = body.use(part, part.rep());
      if (part.rep() == Rep.Prim.I64) {
        body.out.call(APPEND_LONG, text, value);
      } else {
        body.out.call(APPEND_STRING, text, asString(part, value));
      }
    }
    return string(TO_STRING, -1, text);
  }

  private Var asString(Operand part, Var value) {
    return part.rep() == Rep.Prim.F64
        ? body.out.call(Rt.DOUBLE_STR, value)
        : part.rep() == Rep.Prim.BOOL ? body.out.call(Rt.BOOL_STR, value) : value;
  }

  /** Room for the literal parts and some for the others. */
  private static int capacity(List<Operand> parts) {
    int capacity = 0;
    for (Operand part : parts) {
      capacity +=
          part instanceof Operand.Lit lit && lit.literal() instanceof Literal.Str s
              ? s.value().length()
              : 12;
    }
    return capacity;
  }

  private static MethodRef builder(MethodRef.Kind kind, String name, Rep parameter, Rep result) {
    List<Rep> parameters = parameter.equals(Rep.ANY) ? List.of() : List.of(parameter);
    return new MethodRef(kind, BUILDER.internalName(), name, parameters, result, false);
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
    if (body.isTyped() && field.conversion() != 'a' && value.rep() instanceof Rep.Prim) {
      return text(value);
    }
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

  /** A number or truth value as str, repr and format without a specification give it. */
  private Operand text(Operand value) {
    Var number = body.use(value, value.rep());
    MethodRef method =
        value.rep() == Rep.Prim.I64
            ? Rt.LONG_STR
            : value.rep() == Rep.Prim.F64 ? Rt.DOUBLE_STR : Rt.BOOL_STR;
    return string(method, -1, number);
  }

  private Operand string(MethodRef method, int pos, Var... args) {
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
