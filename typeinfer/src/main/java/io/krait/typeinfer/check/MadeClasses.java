package io.krait.typeinfer.check;

import io.krait.frontend.tree.ConstantValue;
import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.Keyword;
import io.krait.frontend.tree.Stmt;
import io.krait.typeinfer.check.Signature.Param;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Classes and aliases that calls make: {@code NewType}, {@code TypeAliasType}. */
final class MadeClasses {
  private MadeClasses() {}

  /** What a call declares; null if it makes no class or alias that is known. */
  static @Nullable Decl of(Program program, Expr.Call call, String variable, Context context) {
    Map<Expr, Decl> known = program.made();
    if (known.containsKey(call)) {
      return known.get(call);
    }
    Decl made = make(program, call, variable, context);
    if (made != null) {
      known.put(call, made);
    }
    return made;
  }

  private static @Nullable Decl make(
      Program program, Expr.Call call, String variable, Context context) {
    String special = program.declarations().specialName(call.func(), context);
    if (special.equals("NewType") && call.args().size() == 2) {
      return newType(program, call, context);
    }
    ClassDecl functional = FunctionalClasses.of(call, context);
    if (functional != null) {
      return functional;
    }
    if (Trees.lastName(call.func()).equals("TypeAliasType")
        && call.args().size() >= 2
        && text(call.args().get(0)) != null) {
      Expr params = null;
      for (Keyword keyword : call.keywords()) {
        params = "type_params".equals(keyword.arg()) ? keyword.value() : params;
      }
      return AliasDecl.call(
          variable, context.module(), context.scope(), call.args().get(1), params);
    }
    return null;
  }

  private static @Nullable String text(Expr expr) {
    return expr instanceof Expr.Constant constant
            && constant.value() instanceof ConstantValue.StrValue text
        ? text.value()
        : null;
  }

  private static @Nullable Decl newType(Program program, Expr.Call call, Context context) {
    String name = text(call.args().get(0));
    if (name == null) {
      return null;
    }
    Type base = Types.expand(new TypeExpressions(program, context, null).type(call.args().get(1)));
    boolean usable = base instanceof Type.InstanceType || base instanceof Type.TupleType;
    Stmt.ClassDef node =
        new Stmt.ClassDef(
            call.id(), call.span(), name, List.of(), List.of(), List.of(), List.of(), List.of());
    ClassDecl cls = new ClassDecl(context.module(), node, name, context.scope());
    cls.madeOf = List.of(usable ? base : program.object());
    List<Param> params = new ArrayList<>();
    params.add(new Param("self", Signature.Kind.POSITIONAL_ONLY, cls.self(), false, false));
    params.add(Param.positional(base));
    cls.newType();
    cls.synthesise(
        "__init__",
        new Type.CallableType(CallableExpressions.signature(params, Type.NoneType.NONE), null));
    cls.synthesise(
        "__new__",
        new Type.CallableType(
            CallableExpressions.signature(
                List.of(
                    new Param(
                        "cls",
                        Signature.Kind.POSITIONAL_ONLY,
                        new Type.ClassType(cls.self(), false),
                        false,
                        false),
                    Param.positional(base)),
                cls.self()),
            null));
    return cls;
  }

  /** Faults in such a call. */
  static void check(Checker checker, Expr.Call call) {
    String special = checker.program.declarations().specialName(call.func(), checker.context());
    if (!special.equals("NewType")) {
      return;
    }
    if (call.args().size() != 2 || !call.keywords().isEmpty()) {
      checker.error("invalid-new-type", "\"NewType\" takes a name and a class", call.span());
      return;
    }
    Expr written = call.args().get(1);
    Type base = Types.expand(checker.types().type(written));
    boolean fine =
        (base instanceof Type.AnyType any && !any.explicit())
            || base instanceof Type.TupleType
            || (base instanceof Type.InstanceType instance
                && !instance.cls().isProtocol()
                && !instance.cls().isTypedDict()
                && !Types.hasVariable(instance));
    if (!fine) {
      checker.error(
          "invalid-new-type",
          "\"NewType\" takes a class, not \"" + base.show() + "\"",
          written.span());
    }
  }
}
