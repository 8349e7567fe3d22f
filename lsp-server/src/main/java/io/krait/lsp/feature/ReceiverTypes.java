package io.krait.lsp.feature;

import io.krait.frontend.bind.Scope;
import io.krait.frontend.bind.Symbol;
import io.krait.frontend.parse.Parser;
import io.krait.frontend.source.SourceFile;
import io.krait.frontend.tree.ConstantValue;
import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.Stmt;
import io.krait.lsp.View;
import io.krait.typeinfer.types.AttributeInfo;
import io.krait.typeinfer.types.ClassInfo;
import io.krait.typeinfer.types.Type;
import java.util.List;

/**
 * The type of an expression that is not in the tree, because the line is still being written: read
 * from its text, with the types that its variables have anywhere.
 */
final class ReceiverTypes {
  private final View view;
  private final Scope scope;

  private ReceiverTypes(View view, Scope scope) {
    this.view = view;
    this.scope = scope;
  }

  /** The type of what ends in front of a dot; Any if it cannot be told. */
  static Type before(View view, int dot) {
    String text = receiver(view.source().text(), dot);
    var tree = Parser.parse(SourceFile.of("receiver", text + "\n")).tree();
    return !tree.body().isEmpty() && tree.body().get(0) instanceof Stmt.ExprStmt only
        ? new ReceiverTypes(view, Definitions.scopeAt(view, dot)).type(only.value())
        : Type.AnyType.ANY;
  }

  /** Names, dots, brackets with what is inside, and literals, going back from an offset. */
  private static String receiver(String text, int end) {
    int at = end;
    while (at > 0) {
      char c = text.charAt(at - 1);
      if (Character.isJavaIdentifierPart(c) || c == '.') {
        at--;
      } else if (c == ')' || c == ']' || c == '}') {
        at = opening(text, at - 1);
      } else if (c == '"' || c == '\'') {
        int open = text.lastIndexOf(c, at - 2);
        if (open < 0) {
          break;
        }
        at = open;
      } else {
        break;
      }
    }
    return text.substring(at, end);
  }

  private static int opening(String text, int close) {
    int depth = 0;
    for (int i = close; i >= 0; i--) {
      switch (text.charAt(i)) {
        case ')', ']', '}' -> depth++;
        case '(', '[', '{' -> depth--;
        default -> {}
      }
      if (depth == 0) {
        return i;
      }
    }
    return 0;
  }

  private Type type(Expr expr) {
    return switch (expr) {
      case Expr.Name name -> name(name.name());
      case Expr.Attribute attribute -> member(type(attribute.value()), attribute.attr());
      case Expr.Call call ->
          call.func() instanceof Expr.Name name && name.name().equals("super")
              ? classAround()
              : result(type(call.func()));
      case Expr.Subscript subscript -> item(type(subscript.value()));
      case Expr.Constant constant -> constant(constant.value());
      case Expr.ListExpr list -> builtin("list");
      case Expr.Dict dict -> builtin("dict");
      case Expr.Set set -> builtin("set");
      case Expr.JoinedStr text -> builtin("str");
      default -> Type.AnyType.ANY;
    };
  }

  private Type name(String name) {
    for (Scope at = scope; at != null; at = at.parent()) {
      Symbol symbol = at.symbol(name);
      Symbol owner = symbol == null ? null : view.file().owner(symbol);
      if (owner != null && owner.bindingCount() > 0) {
        return view.types().typeOf(owner);
      }
    }
    return Type.AnyType.ANY;
  }

  /** What {@code super()} stands for in a method. */
  private Type classAround() {
    for (Scope at = scope; at != null; at = at.parent()) {
      if (at.owner() instanceof Stmt.ClassDef def) {
        ClassInfo cls = view.types().classOf(def);
        return new Type.SuperType(cls, new Type.InstanceType(cls));
      }
    }
    return Type.AnyType.ANY;
  }

  private static Type member(Type receiver, String name) {
    if (receiver instanceof Type.ModuleType module) {
      Type found = module.module().attribute(name);
      return found == null ? Type.AnyType.ANY : found;
    }
    ClassInfo cls =
        switch (receiver) {
          case Type.InstanceType instance -> instance.cls();
          case Type.LiteralType literal -> literal.cls();
          case Type.ClassObjectType object -> object.cls();
          default -> null;
        };
    AttributeInfo attribute = cls == null ? null : cls.lookup(name);
    return attribute == null ? Type.AnyType.ANY : attribute.type();
  }

  private static Type result(Type callee) {
    List<Signatures.Callable> ways = Signatures.of(callee, "");
    return ways.isEmpty() ? Type.AnyType.ANY : ways.get(0).result();
  }

  private static Type item(Type container) {
    return container instanceof Type.InstanceType instance && !instance.args().isEmpty()
        ? instance.args().get(instance.args().size() - 1)
        : container instanceof Type.TupleType tuple && !tuple.items().isEmpty()
            ? tuple.items().get(0)
            : Type.AnyType.ANY;
  }

  private Type constant(ConstantValue value) {
    return switch (value) {
      case ConstantValue.StrValue s -> builtin("str");
      case ConstantValue.BytesValue b -> builtin("bytes");
      case ConstantValue.IntValue i -> builtin("int");
      case ConstantValue.FloatValue f -> builtin("float");
      default -> Type.AnyType.ANY;
    };
  }

  /** An instance of a builtin class, as the file's own literals have it. */
  private Type builtin(String name) {
    return literal(view.index().tree(), name);
  }

  private Type literal(io.krait.frontend.tree.Node node, String name) {
    if (node instanceof Expr expr
        && view.typeOf(expr) instanceof Type.InstanceType instance
        && instance.cls().isBuiltin(name)) {
      return instance;
    }
    if (node instanceof Expr expr
        && view.typeOf(expr) instanceof Type.LiteralType literal
        && literal.cls().isBuiltin(name)) {
      return new Type.InstanceType(literal.cls());
    }
    for (var child : io.krait.frontend.tree.Children.of(node)) {
      Type found = literal(child, name);
      if (!(found instanceof Type.AnyType)) {
        return found;
      }
    }
    return Type.AnyType.ANY;
  }
}
