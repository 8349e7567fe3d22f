package io.krait.typeinfer.check;

import io.krait.frontend.tree.ConstantValue;
import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.Keyword;
import io.krait.frontend.tree.Stmt;
import io.krait.typeinfer.check.Signature.Kind;
import io.krait.typeinfer.check.Signature.Param;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Dataclasses: their fields, and the methods that they get. */
final class Dataclasses {
  private Dataclasses() {}

  /** The decorator of a class that makes it a dataclass; null if there is none. */
  static @Nullable Expr decorator(ClassDecl cls) {
    if (cls.madeOf != null) {
      return null;
    }
    for (Expr decorator : cls.node().decoratorList()) {
      Expr head = decorator instanceof Expr.Call call ? call.func() : decorator;
      Context context = cls.context();
      SymbolInfo info = cls.program().declarations().resolve(head, context);
      Decl decl = info == null ? null : cls.program().declarations().follow(info.main());
      if (decl instanceof FunctionDecl function
          && function.name().equals("dataclass")
          && function.module().name().equals("dataclasses")) {
        return decorator;
      }
    }
    return null;
  }

  private static boolean option(@Nullable Expr decorator, String name, boolean missing) {
    if (decorator instanceof Expr.Call call) {
      for (Keyword keyword : call.keywords()) {
        if (name.equals(keyword.arg())) {
          return TypeVariables.isTrue(keyword.value());
        }
      }
    }
    return missing;
  }

  static boolean isFrozen(ClassDecl cls) {
    for (ClassDecl each : cls.mro()) {
      Expr decorator = decorator(each);
      if (decorator != null) {
        return option(decorator, "frozen", false);
      }
    }
    return false;
  }

  static boolean isField(Member member) {
    return decorator(member.owner()) != null
        && member.annotated() != null
        && member.function() == null
        && !member.isClassVar();
  }

  /** Gives a dataclass its {@code __init__} and order methods. */
  static void synthesise(Program program, ClassDecl cls) {
    Expr decorator = decorator(cls);
    if (decorator == null) {
      return;
    }
    if (option(decorator, "init", true) && cls.own("__init__") == null) {
      cls.synthesise("__init__", init(program, cls));
    }
    if (option(decorator, "order", false)) {
      for (String name : List.of("__lt__", "__le__", "__gt__", "__ge__")) {
        if (cls.own(name) == null) {
          cls.synthesise(name, comparison(program, cls));
        }
      }
    }
  }

  private static Type comparison(Program program, ClassDecl cls) {
    List<Param> params = new ArrayList<>();
    params.add(self(cls));
    params.add(Param.positional(cls.instance()));
    return new Type.CallableType(TypeExpressions.signature(params, program.bool()), null);
  }

  private static Param self(ClassDecl cls) {
    return new Param("self", Kind.POSITIONAL_ONLY, cls.self(), false, false);
  }

  private static Type init(Program program, ClassDecl cls) {
    Map<String, Param> fields = new LinkedHashMap<>();
    for (int i = cls.mro().size() - 1; i >= 0; i--) {
      ClassDecl each = cls.mro().get(i);
      if (decorator(each) != null) {
        add(program, cls, each, fields);
      }
    }
    List<Param> params = new ArrayList<>();
    params.add(self(cls));
    fields.values().stream().filter(Param::isPositional).forEach(params::add);
    fields.values().stream().filter(param -> !param.isPositional()).forEach(params::add);
    return new Type.CallableType(
        TypeExpressions.signature(params, Type.NoneType.NONE), null);
  }

  private static void add(
      Program program, ClassDecl cls, ClassDecl each, Map<String, Param> fields) {
    boolean keywordOnly = option(decorator(each), "kw_only", false);
    Type parent = ClassStructure.asSuper(cls.instance(), each);
    for (Stmt stmt : each.node().body()) {
      if (!(stmt instanceof Stmt.AnnAssign assign)
          || !(assign.target() instanceof Expr.Name written)) {
        continue;
      }
      if (Trees.lastName(assign.annotation()).equals("KW_ONLY")) {
        keywordOnly = true;
        continue;
      }
      Context context = new Context(each.module(), each.scope(), null);
      TypeExpressions.Annotation annotation =
          new TypeExpressions(program, context, null).annotation(assign.annotation());
      if (annotation.qualifiers().contains("ClassVar")) {
        continue;
      }
      Type type = annotation.type() == null ? Type.AnyType.UNKNOWN : annotation.type();
      if (parent instanceof Type.InstanceType same) {
        type = Substitution.apply(each.typeParams(), same.args(), type);
      }
      Field field = field(assign.value());
      if (!field.init()) {
        fields.remove(written.name());
        continue;
      }
      boolean only = field.keywordOnly() == null ? keywordOnly : field.keywordOnly();
      fields.put(
          written.name(),
          new Param(
              written.name(),
              only ? Kind.KEYWORD_ONLY : Kind.STANDARD,
              type,
              field.hasDefault(),
              true));
    }
  }

  private record Field(boolean hasDefault, boolean init, @Nullable Boolean keywordOnly) {}

  private static Field field(@Nullable Expr value) {
    if (!(value instanceof Expr.Call call) || !Trees.lastName(call.func()).equals("field")) {
      return new Field(value != null, true, null);
    }
    boolean hasDefault = false;
    boolean init = true;
    Boolean keywordOnly = null;
    for (Keyword keyword : call.keywords()) {
      switch (keyword.arg() == null ? "" : keyword.arg()) {
        case "default", "default_factory", "factory" -> hasDefault = true;
        case "init" -> init = !isFalse(keyword.value());
        case "kw_only" -> keywordOnly = TypeVariables.isTrue(keyword.value());
        default -> {}
      }
    }
    return new Field(hasDefault, init, keywordOnly);
  }

  private static boolean isFalse(Expr value) {
    return value instanceof Expr.Constant constant
        && constant.value() == ConstantValue.Singleton.FALSE;
  }
}
