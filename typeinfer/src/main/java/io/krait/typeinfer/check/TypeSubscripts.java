package io.krait.typeinfer.check;

import io.krait.frontend.tree.Expr;
import io.krait.typeinfer.check.Type.AnyType;
import io.krait.typeinfer.check.Type.TypeVarType;
import java.util.ArrayList;
import java.util.List;

/** Type expressions with arguments. */
final class TypeSubscripts {
  private final TypeExpressions types;
  private final Program program;
  private final Context context;
  final TupleExpressions tuples;
  final CallableExpressions callables;
  final ArgumentExpressions arguments;

  TypeSubscripts(TypeExpressions types, Program program, Context context) {
    this.types = types;
    this.program = program;
    this.context = context;
    this.tuples = new TupleExpressions(types, program, context);
    this.callables = new CallableExpressions(types, tuples, program, context);
    this.arguments = new ArgumentExpressions(types, tuples, callables, program);
  }

  static List<Expr> elements(Expr slice) {
    return slice instanceof Expr.Tuple tuple ? tuple.elts() : List.of(slice);
  }

  Type type(Expr.Subscript subscript) {
    List<Expr> args = elements(subscript.slice());
    String special = program.declarations().specialName(subscript.value(), context);
    if (!special.isEmpty()) {
      return special(special, subscript, args);
    }
    SymbolInfo info = program.declarations().resolve(subscript.value(), context);
    if (info == null) {
      args.forEach(this::lenient);
      return types.type(subscript.value());
    }
    Decl decl = program.declarations().typeDeclaration(info);
    return switch (decl) {
      case ClassDecl cls -> specialised(cls, subscript, args);
      case AliasDecl alias -> aliased(alias, subscript, args);
      case null, default -> {
        Type head = types.type(subscript.value());
        if (head instanceof TypeVarType) {
          types.error("invalid-type-form", "A type variable takes no arguments", subscript);
        }
        yield head instanceof TypeVarType ? AnyType.UNKNOWN : head;
      }
    };
  }

  private void lenient(Expr arg) {
    if (!(arg instanceof Expr.ListExpr) && !(arg instanceof Expr.Constant)) {
      types.type(arg);
    }
  }

  private Type special(String name, Expr.Subscript node, List<Expr> args) {
    return switch (name) {
      case "Union" -> Types.union(types.all(args));
      case "Optional" -> {
        if (args.size() != 1) {
          yield types.invalid(node, "\"Optional\" takes one type");
        }
        yield Types.union(types.type(args.get(0)), Type.NoneType.NONE);
      }
      case "Literal" -> new LiteralExpressions(types, program, context).type(node, args);
      case "Callable" -> callables.type(node, args);
      case "Annotated" -> {
        if (args.size() < 2) {
          yield types.invalid(node, "\"Annotated\" takes a type and at least one more argument");
        }
        yield types.type(args.get(0));
      }
      case "Tuple" -> tuples.type(args);
      case "Type" -> classOf(node, args);
      case "TypeForm" ->
          args.size() == 1
              ? new Type.TypeFormType(types.type(args.get(0)))
              : types.invalid(node, "\"TypeForm\" takes one type");
      case "TypeGuard", "TypeIs" ->
          args.size() == 1
              ? new Type.GuardType(types.type(args.get(0)), name.equals("TypeIs"))
              : types.invalid(node, "\"" + name + "\" takes one type");
      case "Unpack" -> types.invalid(node, "\"Unpack\" cannot stand here");
      case "Concatenate" -> types.invalid(node, "\"Concatenate\" cannot stand here");
      case "Final", "ClassVar", "Required", "NotRequired", "ReadOnly" -> {
        types.type(args.get(0));
        yield types.invalid(node, "\"" + name + "\" cannot stand here");
      }
      case "InitVar" -> types.type(args.get(0));
      case "Generic", "Protocol" -> types.invalid(node, "\"" + name + "\" is not a type");
      case "Self", "Any", "Never", "NoReturn", "LiteralString", "TypeAlias" ->
          types.invalid(node, "\"" + name + "\" takes no arguments");
      default -> {
        ClassDecl cls = types.aliased(name);
        yield cls == null ? AnyType.UNKNOWN : specialised(cls, node, args);
      }
    };
  }

  private Type specialised(ClassDecl cls, Expr.Subscript node, List<Expr> args) {
    if (cls == program.tuple()) {
      return tuples.type(args);
    }
    if (cls.isBuiltin("type")) {
      return classOf(node, args);
    }
    List<TypeVarType> params = cls.typeParams();
    if (params.isEmpty()) {
      args.forEach(this::lenient);
      boolean takesAny = cls.hasUnknownBase() || cls.find("__class_getitem__") != null;
      if (!takesAny && !cls.module().isForeign() && context.binder() != cls) {
        types.error(
            "invalid-type-arguments", "Class \"" + cls.name() + "\" takes no type arguments", node);
      }
      return cls.instanceOf(List.of());
    }
    return cls.instanceOf(arguments.of(params, args, node, cls.name()));
  }

  private Type aliased(AliasDecl alias, Expr.Subscript node, List<Expr> args) {
    if (alias.isEvaluating() && !alias.isStatement()) {
      List<Type> given = new ArrayList<>();
      args.forEach(arg -> given.add(types.type(arg)));
      return alias.ref(List.copyOf(given));
    }
    List<TypeVarType> params = alias.params();
    if (params.isEmpty()) {
      args.forEach(this::lenient);
      types.error(
          "invalid-type-arguments",
          "Type alias \"" + alias.name() + "\" takes no type arguments",
          node);
      return alias.ref(List.of());
    }
    return alias.ref(arguments.of(params, args, node, alias.name()));
  }

  private Type classOf(Expr node, List<Expr> args) {
    if (args.size() != 1) {
      return types.invalid(node, "\"type\" takes one argument");
    }
    Type inner = Types.expand(types.type(args.get(0)));
    if (inner instanceof Type.CallableType || inner instanceof Type.LiteralType) {
      return types.invalid(args.get(0), "Not a class");
    }
    return Types.map(inner, each -> new Type.ClassType(each, false));
  }

  // Literal[...]
}
