package io.krait.typeinfer.check;

import io.krait.frontend.tree.ConstantValue;
import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.Keyword;
import io.krait.frontend.tree.Stmt;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields of a dataclass: its own, and with those of its bases. */
final class DataclassFields {
  private DataclassFields() {}

  /** All fields in the order of {@code __init__}'s parameters, keyword-only ones not yet last. */
  static Map<String, DataclassField> all(ClassDecl cls) {
    Map<String, DataclassField> fields = new LinkedHashMap<>();
    List<ClassDecl> mro = cls.mro();
    for (int i = mro.size() - 1; i >= 0; i--) {
      DataclassOptions options = DataclassOptions.of(mro.get(i));
      if (options != null) {
        own(mro.get(i), options).forEach(field -> fields.put(field.name(), field));
      }
    }
    return fields;
  }

  /** The fields that the class body itself states. */
  static List<DataclassField> own(ClassDecl cls, DataclassOptions options) {
    List<DataclassField> fields = new ArrayList<>();
    Context context = new Context(cls.module(), cls.scope(), null);
    boolean kwOnly = options.kwOnly();
    for (Stmt.AnnAssign assign : ClassBody.annotated(cls)) {
      String qualifier = ClassBody.qualifier(assign.annotation(), context);
      if (qualifier.equals("dataclasses.KW_ONLY")) {
        kwOnly = true;
      } else if (!qualifier.equals("typing.ClassVar")) {
        boolean initVar = qualifier.equals("dataclasses.InitVar");
        fields.add(field(cls, options, assign, initVar, kwOnly, context));
      }
    }
    return fields;
  }

  private static DataclassField field(
      ClassDecl cls,
      DataclassOptions options,
      Stmt.AnnAssign assign,
      boolean initVar,
      boolean kwOnly,
      Context context) {
    String name = cls.scope().mangle(((Expr.Name) assign.target()).name());
    Expr value = assign.value();
    boolean init = true;
    boolean keyword = kwOnly;
    boolean hasDefault = value != null;
    String parameter = name;
    Expr converter = null;
    FieldCall call = value instanceof Expr.Call c ? specifier(c, options, context) : null;
    if (call != null) {
      init = call.flag("init", true);
      keyword = call.flag("kw_only", kwOnly);
      hasDefault = call.has("default") || call.has("default_factory") || call.has("factory");
      converter = call.keyword("converter");
      if (call.keyword("alias") instanceof Expr.Constant constant
          && constant.value() instanceof ConstantValue.StrValue text) {
        parameter = text.value();
      }
    }
    return new DataclassField(
        name, cls, assign, initVar, init, keyword, hasDefault, parameter, converter);
  }

  /** A call that describes a field; null if it is another call. */
  static @Nullable FieldCall specifier(Expr.Call call, DataclassOptions options, Context context) {
    if (!options.transform()) {
      String name = Names.full(call.func(), context);
      return name.equals("dataclasses.field") ? new FieldCall(call, null) : null;
    }
    Decl decl = Names.decl(call.func(), context);
    return decl != null && options.specifiers().contains(decl) ? new FieldCall(call, decl) : null;
  }

  /**
   * {@code field(...)}.
   *
   * @param specifier what is called, where its own defaults count
   */
  record FieldCall(Expr.Call call, @Nullable Decl specifier) {
    @Nullable Expr keyword(String name) {
      for (Keyword keyword : call.keywords()) {
        if (name.equals(keyword.arg())) {
          return keyword.value();
        }
      }
      return null;
    }

    boolean has(String name) {
      return keyword(name) != null;
    }

    /** A truth value as given, else the default of the parameter of the overload that fits. */
    boolean flag(String name, boolean missing) {
      Expr given = keyword(name);
      if (given instanceof Expr.Constant constant) {
        return constant.value() == ConstantValue.Singleton.TRUE
            || (constant.value() != ConstantValue.Singleton.FALSE && missing);
      }
      FunctionDecl function = function();
      Expr value = function == null ? null : defaultOf(function, name);
      return (value instanceof Expr.Constant constant
              && constant.value() instanceof ConstantValue.Singleton single
              && single != ConstantValue.Singleton.ELLIPSIS
              && single != ConstantValue.Singleton.NONE)
          ? single == ConstantValue.Singleton.TRUE
          : missing;
    }

    private @Nullable FunctionDecl function() {
      FunctionDecl function =
          switch (specifier) {
            case FunctionDecl def -> def;
            case ClassDecl cls -> {
              Member init = cls.own("__init__");
              yield init == null ? null : init.function();
            }
            case null, default -> null;
          };
      if (function == null) {
        return null;
      }
      for (FunctionDecl overload : function.overloads()) {
        if (fits(overload)) {
          return overload;
        }
      }
      return function;
    }

    /** Whether an overload takes these keywords and asks for no others. */
    private boolean fits(FunctionDecl overload) {
      int known = 0;
      for (int i = 0; i < overload.args().kwonlyargs().size(); i++) {
        boolean given = has(overload.args().kwonlyargs().get(i).arg());
        known += given ? 1 : 0;
        if (!given && overload.args().kwDefaults().get(i) == null) {
          return false;
        }
      }
      return known == call.keywords().size() || overload.args().kwarg() != null;
    }

    private static @Nullable Expr defaultOf(FunctionDecl function, String name) {
      var args = function.args();
      for (int i = 0; i < args.kwonlyargs().size(); i++) {
        if (args.kwonlyargs().get(i).arg().equals(name)) {
          return args.kwDefaults().get(i);
        }
      }
      int first = args.args().size() - args.defaults().size();
      for (int i = Math.max(first, 0); i < args.args().size(); i++) {
        if (args.args().get(i).arg().equals(name)) {
          return args.defaults().get(i - first);
        }
      }
      return null;
    }
  }
}
