package io.krait.typeinfer.check;

import io.krait.frontend.bind.Scope;
import io.krait.frontend.bind.ScopeKind;
import io.krait.frontend.tree.Expr;
import io.krait.typeinfer.check.Type.AnyType;
import io.krait.typeinfer.check.Type.TypeVarType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a name means as a type, without arguments. */
final class TypeNames {
  private final TypeExpressions types;
  private final TypeVariableNames variables;
  private final Program program;
  private final Context context;

  TypeNames(TypeExpressions types, TypeVariableNames variables, Program program, Context context) {
    this.types = types;
    this.variables = variables;
    this.program = program;
    this.context = context;
  }

  Type type(Expr expr) {
    Declarations declarations = program.declarations();
    String special = declarations.specialName(expr, context);
    if (!special.isEmpty() && !SpecialForms.KNOWN.contains(special)) {
      return bare(special, expr);
    }
    if (expr instanceof Expr.Attribute attribute) {
      TypeVarType spec = variables.specOf(attribute);
      if (spec != null) {
        return types.invalid(
            expr, "\"" + attribute.attr() + "\" of a ParamSpec belongs at *args and **kwargs");
      }
    }
    SymbolInfo info = declarations.resolve(expr, context);
    if (info != null && expr instanceof Expr.Name && isShadowed(info)) {
      Scope outer = context.scope().parent();
      info =
          outer == null
              ? null
              : declarations.resolve(expr, new Context(context.module(), outer, context.binder()));
    }
    if (info == null) {
      if (declarations.isUnknownModule(expr, context)) {
        return AnyType.UNKNOWN;
      }
      if (!declarations.hasStars(context.module())) {
        types.error("undefined-name", "Name \"" + Trees.lastName(expr) + "\" is not defined", expr);
      }
      return AnyType.UNKNOWN;
    }
    Type meant = meaning(info, expr);
    if (meant instanceof TypeVarType variable) {
      if (variable.decl().isSpec()) {
        return types.invalid(expr, "A ParamSpec is not a type by itself");
      }
      if (variable.decl().isTuple()) {
        return types.invalid(expr, "A TypeVarTuple must be unpacked");
      }
    }
    return meant;
  }

  /** An attribute of the class around that is no type: its name means what it means outside. */
  private boolean isShadowed(SymbolInfo info) {
    if (info.symbol().scope() != context.scope() || context.scope().kind() != ScopeKind.CLASS) {
      return false;
    }
    Decl main = info.main();
    return (main instanceof FunctionDecl && types.isQuoted())
        || (main instanceof Decl.Variable variable
            && variable.annotation() != null
            && !(program.declarations().typeDeclaration(info) instanceof AliasDecl));
  }

  /** What a resolved name means, a ParamSpec and TypeVarTuple included. */
  private Type meaning(SymbolInfo info, Expr expr) {
    Declarations declarations = program.declarations();
    Decl decl = declarations.typeDeclaration(info);
    return switch (decl) {
      case ClassDecl cls -> bareClass(cls);
      case AliasDecl alias -> bareAlias(alias, expr);
      case Decl.TypeParam param -> new TypeVarType(param.variable(), param.scope());
      case Decl.Variable variable -> {
        TypeVarDecl typeVar = declarations.typeVariable(variable);
        if (typeVar != null) {
          yield variables.bound(typeVar, expr);
        }
        Type type = info.type();
        boolean stated =
            type instanceof AnyType any && any.explicit() && variable.annotation() == null;
        if ((type instanceof AnyType && !stated) || info.module().isForeign()) {
          yield AnyType.UNKNOWN;
        }
        yield types.invalid(expr, "Variable \"" + Trees.lastName(expr) + "\" is not a type");
      }
      case Decl.Import module ->
          program.module(module.module()) == null
              ? AnyType.UNKNOWN
              : types.invalid(expr, "Module \"" + module.module() + "\" is not a type");
      case FunctionDecl function when function.module().isForeign() -> AnyType.UNKNOWN;
      case FunctionDecl function ->
          types.invalid(expr, "Function \"" + function.name() + "\" is not a type");
      case Decl.Param param ->
          types.invalid(expr, "Parameter \"" + param.arg().arg() + "\" is not a type");
      case null -> AnyType.UNKNOWN;
    };
  }

  private static Type bareClass(ClassDecl cls) {
    if (cls.isBuiltin("type")) {
      return new Type.ClassType(AnyType.ANY, false);
    }
    return cls.instanceOf(List.of());
  }

  private Type bareAlias(AliasDecl alias, Expr expr) {
    if (types.reports() && alias.isStatement() && alias.isCyclic()) {
      types.error("cyclic-alias", "Type alias \"" + alias.name() + "\" stands for itself", expr);
    }
    return alias.ref(List.of());
  }

  /** A special form without arguments. */
  private Type bare(String name, Expr expr) {
    return switch (name) {
      case "Any" -> AnyType.ANY;
      case "Never", "NoReturn" -> Type.NeverType.NEVER;
      case "LiteralString" -> Type.LiteralStringType.LITERAL_STRING;
      case "Tuple" -> new Type.TupleType(List.of(new Type.Unbounded(AnyType.UNKNOWN)));
      case "Type" -> new Type.ClassType(AnyType.UNKNOWN, false);
      case "Callable" -> new Type.CallableType(Signature.any(AnyType.UNKNOWN), null);
      case "TypeForm" -> new Type.TypeFormType(AnyType.UNKNOWN);
      case "Self" -> self(expr);
      default -> {
        ClassDecl cls = aliased(name);
        if (cls != null) {
          yield cls.instanceOf(List.of());
        }
        yield SpecialForms.NO_TYPES.contains(name)
            ? types.invalid(expr, "\"" + name + "\" is not a type by itself")
            : AnyType.UNKNOWN;
      }
    };
  }

  private Type self(Expr expr) {
    ClassDecl cls = context.classAround();
    if (cls == null) {
      return types.invalid(expr, "\"Self\" stands for nothing outside a class");
    }
    if (context.binder() == cls) {
      return types.invalid(expr, "\"Self\" cannot stand among the bases of a class");
    }
    if (types.reports()) {
      FunctionDecl function = context.functionAround();
      if (context.binder() instanceof AliasDecl) {
        types.error("invalid-type-form", "\"Self\" cannot stand in a type alias", expr);
      } else if (function != null && function.hasDecorator("staticmethod")) {
        types.error("invalid-type-form", "\"Self\" stands for nothing in a static method", expr);
      } else if (cls.isSubclassOf(program.cls("type"))) {
        types.error("invalid-type-form", "\"Self\" cannot stand in a metaclass", expr);
      }
    }
    return cls.self();
  }

  /** The class behind an old generic name such as {@code List}; null for other names. */
  @Nullable ClassDecl aliased(String name) {
    String path = SpecialForms.ALIASES.get(name);
    if (path == null) {
      return null;
    }
    int dot = path.lastIndexOf('.');
    return program.cls(path.substring(0, dot), path.substring(dot + 1));
  }
}
