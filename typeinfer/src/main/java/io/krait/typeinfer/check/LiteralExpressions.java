package io.krait.typeinfer.check;

import io.krait.frontend.tree.ConstantValue;
import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.UnaryOperator;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What {@code Literal[...]} means. */
final class LiteralExpressions {
  private final TypeExpressions types;
  private final Program program;
  private final Context context;

  LiteralExpressions(TypeExpressions types, Program program, Context context) {
    this.types = types;
    this.program = program;
    this.context = context;
  }

  Type type(Expr.Subscript node, List<Expr> args) {
    if (isParenthesised(node.slice())) {
      return types.invalid(node.slice(), "Not a literal value: a tuple");
    }
    List<Type> all = new ArrayList<>();
    args.forEach(arg -> all.add(literal(arg)));
    return Types.union(all);
  }

  /** Whether a tuple is written with parentheses of its own. */
  private boolean isParenthesised(Expr slice) {
    String text = context.module().file().parsed().file().text();
    int start = slice.span().start();
    return slice instanceof Expr.Tuple tuple
        && !tuple.elts().isEmpty()
        && !types.isQuoted()
        && start < text.length()
        && text.charAt(start) == '(';
  }

  private Type literal(Expr arg) {
    Type known =
        switch (arg) {
          case Expr.Constant constant -> literal(constant.value());
          case Expr.UnaryOp op -> signed(op);
          case Expr.Attribute attribute -> enumMember(attribute);
          case Expr.Subscript subscript -> {
            String special = program.declarations().specialName(subscript.value(), context);
            yield special.equals("Literal") ? types.type(subscript) : null;
          }
          case Expr.Name name -> alias(name);
          default -> null;
        };
    return known == null ? types.invalid(arg, "Not a literal value") : known;
  }

  private @Nullable Type alias(Expr.Name name) {
    SymbolInfo info = program.declarations().resolve(name, context);
    Decl decl = info == null ? null : program.declarations().typeDeclaration(info);
    if (!(decl instanceof AliasDecl alias)) {
      return null;
    }
    Type meant = Types.expand(alias.ref(List.of()));
    for (Type member : Types.members(meant)) {
      if (!(member instanceof Type.LiteralType) && !(member instanceof Type.NoneType)) {
        return null;
      }
    }
    return meant;
  }

  private @Nullable Type literal(ConstantValue value) {
    return switch (value) {
      case ConstantValue.Singleton singleton ->
          switch (singleton) {
            case NONE -> Type.NoneType.NONE;
            case TRUE -> new Type.LiteralType(program.cls("bool"), true);
            case FALSE -> new Type.LiteralType(program.cls("bool"), false);
            case ELLIPSIS -> null;
          };
      case ConstantValue.IntValue number ->
          new Type.LiteralType(program.cls("int"), number.value());
      case ConstantValue.StrValue text -> new Type.LiteralType(program.cls("str"), text.value());
      case ConstantValue.BytesValue bytes ->
          new Type.LiteralType(program.cls("bytes"), new Type.BytesValue(bytes.latin1()));
      case ConstantValue.FloatValue number -> null;
      case ConstantValue.ComplexValue number -> null;
    };
  }

  private @Nullable Type signed(Expr.UnaryOp op) {
    if (op.operand() instanceof Expr.Constant constant
        && constant.value() instanceof ConstantValue.IntValue number
        && (op.op() == UnaryOperator.USUB || op.op() == UnaryOperator.UADD)) {
      return new Type.LiteralType(
          program.cls("int"),
          op.op() == UnaryOperator.USUB ? number.value().negate() : number.value());
    }
    return null;
  }

  private @Nullable Type enumMember(Expr.Attribute attribute) {
    SymbolInfo info = program.declarations().resolve(attribute.value(), context);
    Decl decl = info == null ? null : program.declarations().typeDeclaration(info);
    if (decl instanceof AliasDecl alias
        && alias.ref(List.of()) instanceof Type.InstanceType instance) {
      decl = instance.cls();
    }
    if (decl == null) {
      return Type.AnyType.UNKNOWN; // what is not found is reported where names are
    }
    if (decl instanceof ClassDecl cls && cls.isEnum()) {
      Type member = Enums.member(cls, attribute.attr());
      return member instanceof Type.LiteralType ? member : null;
    }
    return null;
  }
}
