package io.krait.codegen.lower;

import io.krait.codegen.ir.SlowSpot;
import io.krait.frontend.source.Span;
import io.krait.frontend.tree.Arg;
import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.Stmt;
import io.krait.typeinfer.types.ClassInfo;
import io.krait.typeinfer.types.Origin;
import io.krait.typeinfer.types.Type;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The log of what a typed body does the slow way, with the cause that type inference gives. Nothing
 * is logged where the general operation is all that there is for the types at hand.
 */
final class SlowSpots {
  private static final int DISPATCH = 10;

  private final Body body;

  SlowSpots(Body body) {
    this.body = body;
  }

  /** An operation that is looked up at run time because of an operand. */
  void dynamic(Span range, String operation, Expr... operands) {
    if (!body.isTyped()) {
      return;
    }
    for (Expr operand : operands) {
      Type type = body.module.types().typeOf(operand);
      if (isVague(type)) {
        log(range, operation, operand, type);
        return;
      }
    }
  }

  private static boolean isVague(Type type) {
    return switch (type) {
      case Type.AnyType any -> true;
      case Type.UnionType union -> true;
      case Type.InstanceType instance -> instance.cls().isBuiltin("object");
      default -> false;
    };
  }

  private void log(Span range, String operation, Expr operand, Type type) {
    Origin origin = body.module.types().originOf(operand);
    List<SlowSpot.Step> chain = new ArrayList<>();
    Origin root = origin;
    for (Origin at = origin; at != null; at = at.parent()) {
      chain.add(new SlowSpot.Step(at.span(), text(at)));
      root = at;
    }
    Arg parameter = root == null ? untypedParameter(operand) : null;
    if (parameter != null) {
      chain.add(
          new SlowSpot.Step(
              parameter.span(), "parameter `" + parameter.arg() + "` is not annotated"));
    }
    String id =
        parameter != null ? "untyped-parameter" : root == null ? ofType(type) : id(root.kind());
    body.module.slowSpots.add(
        new SlowSpot(
            id,
            body.module.file(),
            range,
            body.unit.info().qualname(),
            operation,
            DISPATCH,
            body.exits.loopDepth(),
            reason(operand, type, root),
            chain));
  }

  /** The parameter without annotation whose name an operand is, or null. */
  private @Nullable Arg untypedParameter(Expr operand) {
    if (!(operand instanceof Expr.Name name)
        || !(body.unit.node() instanceof Stmt.FunctionDef def)) {
      return null;
    }
    List<Arg> all = new ArrayList<>(def.args().posonlyargs());
    all.addAll(def.args().args());
    all.addAll(def.args().kwonlyargs());
    for (Arg arg : all) {
      if (arg.arg().equals(name.name()) && arg.annotation() == null) {
        return arg;
      }
    }
    return null;
  }

  private static String ofType(Type type) {
    if (!(type instanceof Type.UnionType union)) {
      return "explicit-any";
    }
    boolean none = union.members().contains(Type.NoneType.NONE);
    boolean number = union.members().stream().anyMatch(SlowSpots::isNumber);
    if (none && number && union.members().size() == 2) {
      return "optional-number";
    }
    return union.members().size() > 4 ? "wide-union" : "mixed-variable";
  }

  private static boolean isNumber(Type type) {
    ClassInfo cls =
        type instanceof Type.InstanceType instance
            ? instance.cls()
            : type instanceof Type.LiteralType literal ? literal.cls() : null;
    return cls != null && (cls.isBuiltin("int") || cls.isBuiltin("float"));
  }

  private static String id(Origin.Kind kind) {
    return switch (kind) {
      case UNANNOTATED_PARAMETER -> "untyped-parameter";
      case BARE_GENERIC -> "bare-generic";
      case UNKNOWN_MODULE -> "any-from-import";
      case UNKNOWN_ATTRIBUTE -> "any-from-attribute";
      case UNKNOWN_CALL_RESULT, UNKNOWN_OPERATOR_RESULT -> "any-from-call";
      case EXPLICIT_ANY, DECLARED_ANY, UNKNOWN_ANNOTATION -> "explicit-any";
      case INFERENCE_LIMIT, CHECKER_FAULT -> "inference-limit";
      case UNDEFINED_NAME, UNSOLVED_TYPE_VARIABLE, FROM_ANY -> "any-from-call";
    };
  }

  private String reason(Expr operand, Type type, @Nullable Origin root) {
    String what = source(operand);
    if (root == null) {
      return "looked up at run time, because " + what + " is " + type.show();
    }
    return "looked up at run time, because the type of " + what + " is not known";
  }

  /** The operand as written, if it is short. */
  private String source(Expr operand) {
    Span span = operand.span();
    String text = body.module.file().text().substring(span.start(), span.end());
    return text.length() <= 30 && text.indexOf('\n') < 0 ? "`" + text + "`" : "an operand";
  }

  private static String text(Origin origin) {
    String name = origin.detail().isEmpty() ? "this" : "`" + origin.detail() + "`";
    return switch (origin.kind()) {
      case UNANNOTATED_PARAMETER -> "parameter " + name + " is not annotated";
      case BARE_GENERIC -> name + " does not say what it holds";
      case UNKNOWN_MODULE -> "nothing is known of module " + name;
      case UNKNOWN_ATTRIBUTE -> "nothing is known of attribute " + name;
      case UNKNOWN_CALL_RESULT -> "nothing is known of what " + name + " returns";
      case UNKNOWN_OPERATOR_RESULT -> "nothing is known of the result of " + name;
      case UNSOLVED_TYPE_VARIABLE -> "type variable " + name + " stays open";
      case UNDEFINED_NAME -> name + " is not defined";
      case UNKNOWN_ANNOTATION -> "annotation " + name + " is not understood";
      case EXPLICIT_ANY, DECLARED_ANY -> name + " is declared Any";
      case FROM_ANY -> name + " comes from a value of unknown type";
      case INFERENCE_LIMIT -> "inference stopped here: a limit of the compiler";
      case CHECKER_FAULT -> "inference failed here: a fault of the compiler";
    };
  }
}
