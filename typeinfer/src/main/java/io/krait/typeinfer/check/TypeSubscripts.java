package io.krait.typeinfer.check;

import io.krait.frontend.tree.ConstantValue;
import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.UnaryOperator;
import io.krait.typeinfer.check.Signature.Param;
import io.krait.typeinfer.check.Type.AnyType;
import io.krait.typeinfer.check.Type.TypeVarType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Type expressions with arguments. */
final class TypeSubscripts {
  private final TypeExpressions types;
  private final Program program;
  private final Context context;

  TypeSubscripts(TypeExpressions types, Program program, Context context) {
    this.types = types;
    this.program = program;
    this.context = context;
  }

  private static List<Expr> elements(Expr slice) {
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
      case "Literal" ->
          isParenthesised(node.slice())
              ? types.invalid(node.slice(), "Not a literal value: a tuple")
              : literals(args);
      case "Callable" -> callable(node, args);
      case "Annotated" -> {
        if (args.size() < 2) {
          yield types.invalid(node, "\"Annotated\" takes a type and at least one more argument");
        }
        yield types.type(args.get(0));
      }
      case "Tuple" -> tuple(args);
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
      return tuple(args);
    }
    if (cls.isBuiltin("type")) {
      return classOf(node, args);
    }
    List<TypeVarType> params = cls.typeParams();
    if (params.isEmpty()) {
      args.forEach(this::lenient);
      if (!cls.hasUnknownBase() && context.binder() != cls) {
        types.error(
            "invalid-type-arguments", "Class \"" + cls.name() + "\" takes no type arguments", node);
      }
      return cls.instanceOf(List.of());
    }
    return cls.instanceOf(arguments(params, args, node, cls.name()));
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
    return alias.ref(arguments(params, args, node, alias.name()));
  }

  /** Arguments for the parameters, one for each; a TypeVarTuple's are packed in a tuple. */
  List<Type> arguments(List<TypeVarType> params, List<Expr> args, Expr node, String name) {
    if (params.size() == 1 && params.get(0).decl().isSpec()) {
      boolean list = args.size() == 1 && isParameterList(args.get(0));
      return List.of(
          list
              ? types.parameterList(args.get(0))
              : new Type.ParameterList(positional(args, AnyType.UNKNOWN)));
    }
    int variadic = -1;
    int required = 0;
    for (int i = 0; i < params.size(); i++) {
      variadic = params.get(i).decl().isTuple() ? i : variadic;
      required += params.get(i).decl().defaultType() == null ? 1 : 0;
    }
    List<Expr> spread = args;
    List<Type> result = new ArrayList<>();
    if (variadic < 0) {
      spread = splice(args);
      if (spread.size() > params.size() || spread.size() < required) {
        types.error(
            "invalid-type-arguments",
            "\"" + name + "\" takes " + params.size() + " type arguments, not " + spread.size(),
            node);
      }
      for (int i = 0; i < spread.size() && i < params.size(); i++) {
        result.add(types.argumentFor(params.get(i).decl(), spread.get(i)));
      }
    } else {
      int after = params.size() - variadic - 1;
      if (hasUnpacked(args)
          && args.size() < params.size()
          && args.stream().noneMatch(this::isParameterList)) {
        List<Type> spread2 = spread(variadic, after, items(args));
        if (spread2 != null) {
          return TypeArguments.fill(params, spread2);
        }
      }
      TypeVarDecl last = params.get(params.size() - 1).decl();
      boolean listed = !args.isEmpty() && isParameterList(args.get(args.size() - 1));
      if (after == 1 && last.isSpec() && !listed && last.defaultType() != null) {
        after = 0;
      }
      int before = Math.min(variadic, args.size());
      for (int i = 0; i < before; i++) {
        result.add(types.argumentFor(params.get(i).decl(), args.get(i)));
      }
      int end = Math.max(before, args.size() - after);
      if (args.size() < variadic + after && !hasUnpacked(args)) {
        if (args.size() < required - 1) {
          types.error("invalid-type-arguments", "\"" + name + "\" takes more type arguments", node);
        }
        end = Math.max(before, Math.min(args.size(), end));
      }
      if (before == variadic) {
        boolean empty =
            end == before + 1
                && args.get(before) instanceof Expr.Tuple tuple
                && tuple.elts().isEmpty();
        boolean missing =
            end == before
                && params.get(variadic).decl().defaultType() != null
                && args.size() <= variadic;
        if (!missing) {
          result.add(new Type.TupleType(empty ? List.of() : items(args.subList(before, end))));
          for (int i = end; i < args.size(); i++) {
            result.add(types.argumentFor(params.get(variadic + 1 + i - end).decl(), args.get(i)));
          }
        }
      }
    }
    List<Type> filled = TypeArguments.fill(params, result);
    bounds(params, filled, args, node);
    return filled;
  }

  /** Items of which some stand for any number, for all parameters; null if they do not do. */
  private static @Nullable List<Type> spread(int variadic, int after, List<Type> items) {
    int many = Types.variadicIndex(items);
    if (many < 0 || !(items.get(many) instanceof Type.Unbounded unbounded)) {
      return null;
    }
    List<Type> result = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < variadic; i++) {
      result.add(from < many ? items.get(from++) : unbounded.element());
    }
    int to = items.size();
    List<Type> end = new ArrayList<>();
    for (int i = 0; i < after; i++) {
      end.add(0, to - 1 > many ? items.get(--to) : unbounded.element());
    }
    result.add(new Type.TupleType(List.copyOf(items.subList(from, to))));
    result.addAll(end);
    return result;
  }

  private boolean hasUnpacked(List<Expr> args) {
    return args.stream().anyMatch(arg -> unpacked(arg) != null);
  }

  /** {@code *tuple[int, str]} among arguments is its items. */
  private List<Expr> splice(List<Expr> args) {
    List<Expr> result = new ArrayList<>();
    for (Expr arg : args) {
      Expr inner = unpacked(arg);
      if (inner instanceof Expr.Subscript subscript && subscript.slice() instanceof Expr.Tuple t) {
        result.addAll(t.elts());
      } else {
        if (inner != null) {
          TypeVarType variable = types.variable(inner);
          if (variable != null) {
            types.error(
                "invalid-type-arguments",
                "A TypeVarTuple cannot be unpacked for a single type parameter",
                arg);
          }
          result.add(inner);
        } else {
          result.add(arg);
        }
      }
    }
    return result;
  }

  private static boolean isEllipsis(Expr expr) {
    return expr instanceof Expr.Constant constant
        && constant.value() == ConstantValue.Singleton.ELLIPSIS;
  }

  private boolean isParameterList(Expr expr) {
    if (expr instanceof Expr.ListExpr || isEllipsis(expr)) {
      return true;
    }
    if (expr instanceof Expr.Subscript subscript) {
      return program.declarations().specialName(subscript.value(), context).equals("Concatenate");
    }
    TypeVarType variable = types.variable(expr);
    return variable != null && variable.decl().isSpec();
  }

  private void bounds(List<TypeVarType> params, List<Type> args, List<Expr> exprs, Expr node) {
    if (!types.reports()) {
      return;
    }
    for (int i = 0; i < params.size() && i < args.size(); i++) {
      TypeVarDecl decl = params.get(i).decl();
      if (decl.isTypeVar() && !Bounds.accepts(program, decl, args.get(i), params, args)) {
        types.error(
            "invalid-type-arguments",
            "Type \""
                + args.get(i).show()
                + "\" is outside the bound of type variable \""
                + decl.name
                + "\"",
            i < exprs.size() ? exprs.get(i) : node);
      }
    }
  }

  /** What {@code *X} or {@code Unpack[X]} unpacks; null for anything else. */
  @Nullable Expr unpacked(Expr expr) {
    if (expr instanceof Expr.Starred starred) {
      return starred.value();
    }
    if (expr instanceof Expr.Subscript subscript
        && program.declarations().specialName(subscript.value(), context).equals("Unpack")) {
      return subscript.slice();
    }
    return null;
  }

  /** The items of a tuple: unpacked ones are spliced in. */
  List<Type> items(List<Expr> exprs) {
    List<Type> items = new ArrayList<>();
    int unbounded = 0;
    for (Expr expr : exprs) {
      Expr inner = unpacked(expr);
      if (inner == null) {
        TypeVarType bare = expr instanceof Expr.Name ? types.variable(expr) : null;
        Type item = types.type(expr);
        items.add(bare != null && bare.decl().isTuple() ? bare : item);
        continue;
      }
      Type type = packed(inner);
      switch (type) {
        case Type.TupleType tuple -> items.addAll(tuple.items());
        case TypeVarType variable when variable.decl().isTuple() -> items.add(variable);
        case AnyType any -> items.add(new Type.Unbounded(any));
        default ->
            types.error("invalid-type-form", "Only a tuple or TypeVarTuple can be unpacked", expr);
      }
    }
    for (Type item : items) {
      unbounded += Types.isVariadic(item) ? 1 : 0;
    }
    if (unbounded > 1) {
      types.error(
          "invalid-type-form", "A tuple can hold one part of unknown length only", exprs.get(0));
    }
    return List.copyOf(items);
  }

  private Type packed(Expr inner) {
    TypeVarType variable = types.variable(inner);
    if (variable != null && variable.decl().isTuple()) {
      return variable;
    }
    if (inner instanceof Expr.Constant constant
        && constant.value() instanceof ConstantValue.StrValue text) {
      Expr parsed = types.parse(text.value(), inner);
      return parsed == null ? AnyType.UNKNOWN : packed(parsed);
    }
    return Types.expand(types.type(inner));
  }

  private Type tuple(List<Expr> args) {
    if (args.size() == 2 && isEllipsis(args.get(1)) && !isEllipsis(args.get(0))) {
      if (unpacked(args.get(0)) != null) {
        return types.invalid(args.get(0), "An unpacked type cannot stand before \"...\"");
      }
      return new Type.TupleType(List.of(new Type.Unbounded(types.type(args.get(0)))));
    }
    for (Expr arg : args) {
      if (isEllipsis(arg)) {
        return types.invalid(arg, "\"...\" stands second of two arguments only");
      }
    }
    if (args.size() == 1 && args.get(0) instanceof Expr.Tuple empty && empty.elts().isEmpty()) {
      return new Type.TupleType(List.of());
    }
    return new Type.TupleType(items(args));
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

  private Type callable(Expr node, List<Expr> args) {
    if (args.size() != 2) {
      return types.invalid(node, "\"Callable\" takes a list of parameters and a result");
    }
    Expr first = args.get(0);
    Type returns = types.type(args.get(1));
    if (first instanceof Expr.ListExpr list) {
      return new Type.CallableType(positional(list.elts(), returns), null);
    }
    if (isParameterList(first)) {
      Type list = types.parameterList(first);
      return switch (list) {
        case TypeVarType spec ->
            new Type.CallableType(new Signature(List.of(), spec, false, returns), null);
        case Type.ParameterList known ->
            new Type.CallableType(known.signature().withReturns(returns), null);
        default -> new Type.CallableType(Signature.any(returns), null);
      };
    }
    Type other = types.parameterList(first);
    return new Type.CallableType(
        other instanceof TypeVarType spec
            ? new Signature(List.of(), spec, false, returns)
            : Signature.any(returns),
        null);
  }

  /** A signature of positional-only parameters; unpacked ones become {@code *args}. */
  Signature positional(List<Expr> exprs, Type returns) {
    List<Param> params = new ArrayList<>();
    boolean unpack = false;
    for (Expr expr : exprs) {
      unpack |= unpacked(expr) != null;
    }
    if (!unpack) {
      for (Expr expr : exprs) {
        params.add(Param.positional(types.type(expr)));
      }
      return TypeExpressions.signature(params, returns);
    }
    List<Type> items = items(exprs);
    return TypeExpressions.signature(packed(items), returns);
  }

  /** Positional parameters for the items of a tuple. */
  static List<Param> packed(List<Type> items) {
    List<Param> params = new ArrayList<>();
    int variadic = Types.variadicIndex(items);
    int before = variadic < 0 ? items.size() : variadic;
    for (int i = 0; i < before; i++) {
      params.add(Param.positional(items.get(i)));
    }
    if (variadic >= 0) {
      List<Type> rest = List.copyOf(items.subList(variadic, items.size()));
      Type type =
          rest.size() == 1 && rest.get(0) instanceof Type.Unbounded many
              ? many.element()
              : new Type.Unpacked(new Type.TupleType(rest));
      params.add(new Param("", Signature.Kind.VAR_POSITIONAL, type, false, true));
    }
    return params;
  }

  Signature concatenate(Expr.Subscript subscript) {
    List<Expr> args = elements(subscript.slice());
    List<Param> params = new ArrayList<>();
    for (Expr arg : args.subList(0, args.size() - 1)) {
      params.add(Param.positional(types.type(arg)));
    }
    Expr last = args.get(args.size() - 1);
    if (isEllipsis(last)) {
      return new Signature(List.copyOf(params), null, true, AnyType.UNKNOWN);
    }
    TypeVarType spec = types.variable(last);
    if (spec == null || !spec.decl().isSpec()) {
      types.error("invalid-type-form", "\"Concatenate\" ends in a ParamSpec or \"...\"", last);
      return new Signature(List.copyOf(params), null, true, AnyType.UNKNOWN);
    }
    return new Signature(List.copyOf(params), spec, false, AnyType.UNKNOWN);
  }

  // Literal[...]

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

  private Type literals(List<Expr> args) {
    List<Type> all = new ArrayList<>();
    args.forEach(arg -> all.add(literal(arg)));
    return Types.union(all);
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
    if (decl instanceof ClassDecl cls && cls.isEnum()) {
      Type member = Enums.member(cls, attribute.attr());
      return member instanceof Type.LiteralType ? member : null;
    }
    return null;
  }
}
