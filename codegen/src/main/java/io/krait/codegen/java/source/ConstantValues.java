package io.krait.codegen.java.source;

import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.BooleanLiteralExpr;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.CharLiteralExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.DoubleLiteralExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.IntegerLiteralExpr;
import com.github.javaparser.ast.expr.LongLiteralExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.expr.TextBlockLiteralExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.Type;
import io.krait.codegen.java.source.ParsedUnit.Declared;
import io.krait.typeinfer.java.JavaClass;
import io.krait.typeinfer.java.JavaClasses;
import io.krait.typeinfer.java.JavaField;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The values of constant variables (JLS 4.12.4, 15.29). */
final class ConstantValues {
  private static final int MOST_SUPERTYPES = 50;

  private final TypeNames names;
  private final SourceIndex index;
  private final JavaClasses others;
  private final Set<String> active = new HashSet<>();

  ConstantValues(TypeNames names, SourceIndex index, JavaClasses others) {
    this.names = names;
    this.index = index;
    this.others = others;
  }

  /** The value of a variable, as class files have it: small ones and booleans are ints. */
  @Nullable Object of(VariableDeclarator variable, Declared around) {
    Object value = raw(variable, around);
    return switch (value) {
      case Boolean b -> b ? 1 : 0;
      case Character c -> (int) c;
      case Short s -> s.intValue();
      case Byte b -> b.intValue();
      case null, default -> value;
    };
  }

  private @Nullable Object raw(VariableDeclarator variable, Declared around) {
    Type type = variable.getType();
    boolean constant = type.isPrimitiveType() || type.asString().endsWith("String");
    Expression initializer = variable.getInitializer().orElse(null);
    String key = around.name() + "." + variable.getNameAsString();
    if (!constant || initializer == null || !active.add(key)) {
      return null;
    }
    try {
      Object value = value(initializer, around);
      return value == null ? null : ConstantMath.cast(type.asString(), value);
    } finally {
      active.remove(key);
    }
  }

  private @Nullable Object value(Expression e, Declared in) {
    return switch (e) {
      case IntegerLiteralExpr l -> ConstantMath.number(l.asNumber());
      case LongLiteralExpr l -> ConstantMath.number(l.asNumber());
      case DoubleLiteralExpr l -> ConstantMath.floating(l.getValue());
      case BooleanLiteralExpr l -> l.getValue();
      case CharLiteralExpr l -> l.asChar();
      case TextBlockLiteralExpr l -> l.translateEscapes();
      case StringLiteralExpr l -> l.asString();
      case EnclosedExpr x -> value(x.getInner(), in);
      case UnaryExpr x -> unary(x, in);
      case BinaryExpr x -> binary(x, in);
      case CastExpr x -> cast(x, in);
      case ConditionalExpr x -> conditional(x, in);
      case NameExpr x -> named(x.getNameAsString(), in);
      case FieldAccessExpr x -> member(x, in);
      default -> null;
    };
  }

  private @Nullable Object unary(UnaryExpr x, Declared in) {
    Expression inner = x.getExpression();
    if (x.getOperator() == UnaryExpr.Operator.MINUS) {
      // The least values have no literal of their own.
      if (inner instanceof IntegerLiteralExpr l && l.getValue().equals("2147483648")) {
        return Integer.MIN_VALUE;
      }
      if (inner instanceof LongLiteralExpr l && l.getValue().startsWith("9223372036854775808")) {
        return Long.MIN_VALUE;
      }
    }
    Object value = value(inner, in);
    return value == null ? null : ConstantMath.unary(x.getOperator(), value);
  }

  private @Nullable Object binary(BinaryExpr x, Declared in) {
    Object left = value(x.getLeft(), in);
    Object right = left == null ? null : value(x.getRight(), in);
    return left == null || right == null ? null : ConstantMath.binary(x.getOperator(), left, right);
  }

  private @Nullable Object cast(CastExpr x, Declared in) {
    Object value = value(x.getExpression(), in);
    return value == null ? null : ConstantMath.cast(x.getType().asString(), value);
  }

  private @Nullable Object conditional(ConditionalExpr x, Declared in) {
    return value(x.getCondition(), in) instanceof Boolean b
        ? value(b ? x.getThenExpr() : x.getElseExpr(), in)
        : null;
  }

  /** A constant of an enclosing class, or of what that inherits from. */
  private @Nullable Object named(String name, Declared in) {
    for (Declared d = in; d != null; d = d.outer()) {
      Object found = inherited(d.name(), name, 0);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private @Nullable Object inherited(String cls, String name, int depth) {
    Declared source = depth > MOST_SUPERTYPES ? null : index.find(cls);
    if (source == null) {
      JavaClass c = others.find(cls).orElse(null);
      return c == null ? null : ofCompiled(c, name, depth);
    }
    VariableDeclarator own = field(source, name);
    if (own != null) {
      return raw(own, source);
    }
    for (var above : source.supertypes()) {
      String next = names.resolve(above, source.unit(), source.outer());
      Object found = next == null ? null : inherited(next, name, depth + 1);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private @Nullable Object ofCompiled(JavaClass c, String name, int depth) {
    for (JavaField f : c.fields()) {
      if (f.name().equals(name)) {
        return f.constant();
      }
    }
    Object found =
        c.superclass() == null ? null : inherited(c.superclass().name(), name, depth + 1);
    for (int i = 0; found == null && i < c.interfaces().size(); i++) {
      found = inherited(c.interfaces().get(i).name(), name, depth + 1);
    }
    return found;
  }

  private static @Nullable VariableDeclarator field(Declared d, String name) {
    for (BodyDeclaration<?> member : d.tree().getMembers()) {
      if (member instanceof FieldDeclaration field && (field.isFinal() || d.isInterface())) {
        for (VariableDeclarator v : field.getVariables()) {
          if (v.getNameAsString().equals(name)) {
            return v;
          }
        }
      }
    }
    return null;
  }

  /** {@code Limits.MOST} or {@code Limits.Times.MOST}, of a source or a class file. */
  private @Nullable Object member(FieldAccessExpr x, Declared in) {
    ClassOrInterfaceType type = type(x.getScope());
    String cls = type == null ? null : names.resolve(type, in.unit(), in);
    return cls == null ? null : inherited(cls, x.getNameAsString(), 0);
  }

  /** A chain of names as the type that it may stand for. */
  private static @Nullable ClassOrInterfaceType type(Expression scope) {
    return switch (scope) {
      case NameExpr name -> new ClassOrInterfaceType(null, name.getNameAsString());
      case FieldAccessExpr access -> {
        ClassOrInterfaceType outer = type(access.getScope());
        yield outer == null ? null : new ClassOrInterfaceType(outer, access.getNameAsString());
      }
      default -> null;
    };
  }
}
