package io.krait.typeinfer.check;

import io.krait.frontend.bind.Binder;
import io.krait.frontend.parse.Parser;
import io.krait.frontend.source.SourceFile;
import io.krait.frontend.source.Span;
import io.krait.frontend.tree.ConstantValue;
import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.Operator;
import io.krait.frontend.tree.Stmt;
import io.krait.typeinfer.check.Type.AnyType;
import io.krait.typeinfer.check.Type.TypeVarType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What type expressions mean (typing specification, "Type annotations"). Names are resolved by
 * declaration, so that forward references need no order.
 */
final class TypeExpressions {
  private static final int MAX_DEPTH = 60;

  private final Program program;
  private final Context context;
  private final @Nullable Reporter reporter;
  private final TypeSubscripts subscripts;
  private final TypeVariableNames variables;
  private final TypeNames names;
  private int depth;

  /** Within a string: where that stands, as the text's own offsets say nothing. */
  private @Nullable Span within;

  TypeExpressions(Program program, Context context, @Nullable Reporter reporter) {
    this.program = program;
    this.context = context;
    this.reporter = reporter;
    this.subscripts = new TypeSubscripts(this, program, context);
    this.variables = new TypeVariableNames(this, program, context);
    this.names = new TypeNames(this, variables, program, context);
  }

  /**
   * An annotation with its qualifiers.
   *
   * @param type null where a bare {@code Final} or {@code ClassVar} leaves it to inference
   */
  record Annotation(@Nullable Type type, Set<String> qualifiers) {}

  void error(String code, String message, Expr expr) {
    if (reporter != null) {
      reporter.error(code, message, within == null ? expr.span() : within);
    }
  }

  /** Whether the expression stands in a string, whose places mean nothing. */
  boolean isQuoted() {
    return within != null;
  }

  boolean reports() {
    return reporter != null;
  }

  /** An annotation of a variable or parameter, where qualifiers may stand. */
  Annotation annotation(Expr expr) {
    Set<String> qualifiers = new LinkedHashSet<>();
    Type type = qualified(expr, qualifiers);
    return new Annotation(type, qualifiers);
  }

  private @Nullable Type qualified(Expr expr, Set<String> qualifiers) {
    if (expr instanceof Expr.Constant constant
        && constant.value() instanceof ConstantValue.StrValue text) {
      Expr parsed = parse(text.value(), expr);
      if (parsed == null) {
        return AnyType.UNKNOWN;
      }
      Span before = within;
      within = expr.span();
      Type type = qualified(parsed, qualifiers);
      within = before;
      return type;
    }
    boolean subscripted = expr instanceof Expr.Subscript;
    Expr head = expr instanceof Expr.Subscript subscript ? subscript.value() : expr;
    String special = program.declarations().specialName(head, context);
    switch (special) {
      case "Final", "ClassVar" -> {
        qualifiers.add(special);
        return expr instanceof Expr.Subscript subscript
            ? qualified(subscript.slice(), qualifiers)
            : null;
      }
      case "Required", "NotRequired", "ReadOnly", "InitVar" -> {
        qualifiers.add(special);
        if (expr instanceof Expr.Subscript subscript) {
          return qualified(subscript.slice(), qualifiers);
        }
        return AnyType.UNKNOWN;
      }
      case "Annotated" -> {
        if (expr instanceof Expr.Subscript subscript
            && subscript.slice() instanceof Expr.Tuple tuple
            && tuple.elts().size() > 1) {
          return qualified(tuple.elts().get(0), qualifiers);
        }
      }
      case "TypeAlias" -> {
        if (!subscripted) {
          qualifiers.add("TypeAlias");
          return null;
        }
      }
      default -> {}
    }
    return type(expr);
  }

  List<Type> all(List<Expr> exprs) {
    List<Type> types = new ArrayList<>(exprs.size());
    exprs.forEach(expr -> types.add(type(expr)));
    return List.copyOf(types);
  }

  /** The type that an expression means. */
  Type type(Expr expr) {
    if (depth > MAX_DEPTH) {
      return AnyType.UNKNOWN;
    }
    depth++;
    try {
      return switch (expr) {
        case Expr.Constant constant -> constant(constant);
        case Expr.Name name -> names.type(name);
        case Expr.Attribute attribute -> names.type(attribute);
        case Expr.Subscript subscript -> subscripts.type(subscript);
        case Expr.BinOp op when op.op() == Operator.BIT_OR -> union(op);
        case Expr.Missing missing -> AnyType.UNKNOWN;
        default -> invalid(expr, "Not a type: this kind of expression means none");
      };
    } finally {
      depth--;
    }
  }

  Type invalid(Expr expr, String message) {
    error("invalid-type-form", message, expr);
    return AnyType.UNKNOWN;
  }

  private Type union(Expr.BinOp op) {
    if (!context.module().isStub() && within == null) {
      boolean leftText = isText(op.left());
      boolean rightText = isText(op.right());
      if ((leftText && isPlainClass(op.right())) || (rightText && isPlainClass(op.left()))) {
        error("invalid-type-form", "The operand \"|\" cannot be used with a quoted type alone", op);
      }
    }
    return Types.union(type(op.left()), type(op.right()));
  }

  private static boolean isText(Expr expr) {
    return expr instanceof Expr.Constant constant
        && constant.value() instanceof ConstantValue.StrValue;
  }

  /** A class without type arguments: its own {@code |} refuses a string when the program runs. */
  private boolean isPlainClass(Expr expr) {
    if (expr instanceof Expr.Constant) {
      return true;
    }
    SymbolInfo info = program.declarations().resolve(expr, context);
    Decl decl = info == null ? null : program.declarations().follow(info.main());
    return decl instanceof ClassDecl;
  }

  private Type constant(Expr.Constant constant) {
    if (constant.value() == ConstantValue.Singleton.NONE) {
      return Type.NoneType.NONE;
    }
    if (constant.value() instanceof ConstantValue.StrValue text) {
      Expr parsed = parse(text.value(), constant);
      if (parsed == null) {
        return AnyType.UNKNOWN;
      }
      Span before = within;
      within = before == null ? constant.span() : before;
      Type type = type(parsed);
      within = before;
      return type;
    }
    return invalid(constant, "Not a type: a constant means none here");
  }

  /** The expression in a quoted annotation; null, with a report, if there is none. */
  @Nullable Expr parse(String text, Expr where) {
    var parsed = Binder.bind(Parser.parse(SourceFile.of("<annotation>", "(" + text + ")\n")));
    List<Stmt> body = parsed.parsed().tree().body();
    boolean plain = parsed.parsed().diagnostics().isEmpty();
    if (plain && body.size() == 1 && body.get(0) instanceof Stmt.ExprStmt stmt) {
      return stmt.value();
    }
    error("invalid-type-form", "A quoted type must be an expression", where);
    return null;
  }

  /** The class behind an old generic name such as {@code List}; null for other names. */
  @Nullable ClassDecl aliased(String name) {
    return names.aliased(name);
  }

  /** The type variable that a name stands for, of any kind; null for anything else. */
  @Nullable TypeVarType variable(Expr expr) {
    return variables.variable(expr);
  }

  /** The type variables that an expression names, in order. */
  void variablesIn(Expr expr, List<TypeVarType> found) {
    variables.variablesIn(expr, found);
  }

  /** An argument for a parameter of a class or alias, as its kind asks. */
  Type argumentFor(TypeVarDecl param, Expr expr) {
    return subscripts.arguments.argument(param, expr);
  }

  /** The annotation of {@code *args} or {@code **kwargs}: {@code *Ts}, {@code P.args} and so on. */
  Type variadic(Expr expr, boolean keywords) {
    if (expr instanceof Expr.Constant constant
        && constant.value() instanceof ConstantValue.StrValue text) {
      Expr parsed = parse(text.value(), expr);
      return parsed == null ? AnyType.UNKNOWN : variadic(parsed, keywords);
    }
    if (expr instanceof Expr.Attribute attribute) {
      TypeVarType spec = variables.specOf(attribute);
      if (spec != null) {
        return new Type.ParamSpecPart(spec, attribute.attr().equals("args"));
      }
    }
    Expr inner = subscripts.tuples.unpacked(expr);
    if (inner != null) {
      if (keywords) {
        return new Type.Unpacked(type(inner));
      }
      return new Type.Unpacked(new Type.TupleType(subscripts.tuples.items(List.of(expr))));
    }
    return type(expr);
  }
}
