package io.krait.typeinfer.check;

import io.krait.frontend.tree.ConstantValue;
import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.Keyword;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a class was made a dataclass: by {@code dataclasses.dataclass}, or by something that is
 * decorated with {@code dataclass_transform} (PEP 681): a function, a base class or a metaclass.
 *
 * @param specifiers the functions and classes that describe fields
 */
record DataclassOptions(
    boolean init,
    boolean eq,
    boolean order,
    boolean frozen,
    boolean kwOnly,
    boolean slots,
    boolean matchArgs,
    boolean unsafeHash,
    boolean transform,
    List<Decl> specifiers) {

  /** The options of a class; null if it is no dataclass. */
  static @Nullable DataclassOptions of(ClassDecl cls) {
    if (cls.madeOf != null) {
      return null;
    }
    Context context = cls.context();
    for (Expr decorator : cls.node().decoratorList()) {
      Expr head = decorator instanceof Expr.Call call ? call.func() : decorator;
      List<Keyword> keywords = decorator instanceof Expr.Call call ? call.keywords() : List.of();
      if (Names.full(head, context).equals("dataclasses.dataclass")) {
        return standard(keywords);
      }
      Expr.Call transform = ofDecorator(head, context);
      if (transform != null) {
        return transformed(transform, keywords, context(head, context));
      }
    }
    return ofBases(cls);
  }

  private static DataclassOptions standard(List<Keyword> keywords) {
    return new DataclassOptions(
        flag(keywords, "init", true),
        flag(keywords, "eq", true),
        flag(keywords, "order", false),
        flag(keywords, "frozen", false),
        flag(keywords, "kw_only", false),
        flag(keywords, "slots", false),
        flag(keywords, "match_args", true),
        flag(keywords, "unsafe_hash", false),
        false,
        List.of());
  }

  private static DataclassOptions transformed(
      Expr.Call transform, List<Keyword> keywords, Context context) {
    List<Keyword> defaults = transform.keywords();
    return new DataclassOptions(
        flag(keywords, "init", true),
        flag(keywords, "eq", flag(defaults, "eq_default", true)),
        flag(keywords, "order", flag(defaults, "order_default", false)),
        flag(keywords, "frozen", flag(defaults, "frozen_default", false)),
        flag(keywords, "kw_only", flag(defaults, "kw_only_default", false)),
        flag(keywords, "slots", false),
        flag(keywords, "match_args", true),
        flag(keywords, "unsafe_hash", false),
        true,
        specifiers(defaults, context));
  }

  private static List<Decl> specifiers(List<Keyword> defaults, Context context) {
    List<Decl> found = new ArrayList<>();
    for (Keyword keyword : defaults) {
      if ("field_specifiers".equals(keyword.arg()) && keyword.value() instanceof Expr.Tuple tuple) {
        for (Expr each : tuple.elts()) {
          Decl decl = Names.decl(each, context);
          if (decl != null) {
            found.add(decl);
          }
        }
      }
    }
    return found;
  }

  private static boolean flag(List<Keyword> keywords, String name, boolean missing) {
    for (Keyword keyword : keywords) {
      if (name.equals(keyword.arg()) && keyword.value() instanceof Expr.Constant constant) {
        return constant.value() == ConstantValue.Singleton.TRUE;
      }
    }
    return missing;
  }

  /** The {@code dataclass_transform(...)} on a decorator function, or on one of its overloads. */
  private static Expr.@Nullable Call ofDecorator(Expr head, Context context) {
    Decl decl = Names.decl(head, context);
    return decl instanceof FunctionDecl function ? onFunction(function) : null;
  }

  private static Expr.@Nullable Call onFunction(FunctionDecl function) {
    for (FunctionDecl each : function.overloads()) {
      Expr.Call found = find(each.decorators(), each.context());
      if (found != null) {
        return found;
      }
    }
    return find(function.decorators(), function.context());
  }

  private static Context context(Expr head, Context context) {
    Decl decl = Names.decl(head, context);
    return decl instanceof FunctionDecl function ? function.context() : context;
  }

  private static Expr.@Nullable Call find(List<Expr> decorators, Context context) {
    for (Expr decorator : decorators) {
      if (decorator instanceof Expr.Call call
          && Names.full(call.func(), context).equals("typing.dataclass_transform")) {
        return call;
      }
    }
    return null;
  }

  private static @Nullable DataclassOptions ofBases(ClassDecl cls) {
    for (ClassDecl each : cls.mro()) {
      Expr.Call found = each == cls ? null : onClass(each);
      if (found != null) {
        return transformed(found, cls.node().keywords(), each.context());
      }
    }
    for (ClassDecl each : cls.metaclass().mro()) {
      Expr.Call found = onClass(each);
      if (found != null) {
        return transformed(found, cls.node().keywords(), each.context());
      }
    }
    return null;
  }

  private static Expr.@Nullable Call onClass(ClassDecl cls) {
    return cls.module().isStub() || cls.madeOf != null
        ? null
        : find(cls.node().decoratorList(), cls.context());
  }
}
