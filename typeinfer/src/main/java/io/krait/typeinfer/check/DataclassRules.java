package io.krait.typeinfer.check;

import io.krait.frontend.source.Span;
import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.Keyword;
import io.krait.typeinfer.check.Signature.Param;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;

/** What a dataclass must keep to (typing specification, "Dataclasses"). */
final class DataclassRules {
  private final ClassDecl cls;
  private final DataclassOptions options;
  private final Reporter reporter;
  private final BiPredicate<Type, Type> assignable;
  private final Map<String, DataclassField> fields;

  private DataclassRules(
      ClassDecl cls,
      DataclassOptions options,
      Reporter reporter,
      BiPredicate<Type, Type> assignable) {
    this.cls = cls;
    this.options = options;
    this.reporter = reporter;
    this.assignable = assignable;
    this.fields = DataclassFields.all(cls);
  }

  static void check(ClassDecl cls, Reporter reporter, BiPredicate<Type, Type> assignable) {
    DataclassOptions options = DataclassOptions.of(cls);
    if (options != null) {
      DataclassRules rules = new DataclassRules(cls, options, reporter, assignable);
      rules.order();
      rules.frozen();
      rules.slots();
      rules.postInit();
    }
  }

  private void order() {
    DataclassField withDefault = null;
    for (DataclassField field : fields.values()) {
      if (!field.init() || field.kwOnly()) {
        continue;
      }
      if (field.hasDefault()) {
        withDefault = field;
      } else if (withDefault != null) {
        Span span = field.owner() == cls ? field.node().target().span() : Places.name(cls);
        reporter.error(
            "field-order",
            "Field \""
                + field.name()
                + "\" has no default, but \""
                + withDefault.name()
                + "\" before it has one",
            span);
        return;
      }
    }
  }

  private void frozen() {
    for (int i = 0; i < cls.bases().size(); i++) {
      if (!(cls.bases().get(i) instanceof Type.InstanceType base)) {
        continue;
      }
      DataclassOptions inherited = DataclassOptions.of(base.cls());
      if (inherited != null
          && inherited.frozen() != options.frozen()
          && !statesMetaclass(base.cls())) {
        String own = options.frozen() ? "A frozen" : "A dataclass that is not frozen";
        reporter.error(
            "frozen-inheritance",
            (options.frozen() ? own + " dataclass" : own)
                + " cannot extend \""
                + base.cls().name()
                + (inherited.frozen() ? "\", which is frozen" : "\", which is not frozen"),
            Places.name(cls));
      }
    }
  }

  /** A class that itself names its metaclass counts as neither frozen nor not. */
  private static boolean statesMetaclass(ClassDecl cls) {
    for (Keyword keyword : cls.node().keywords()) {
      if ("metaclass".equals(keyword.arg())) {
        return true;
      }
    }
    return false;
  }

  private void slots() {
    if (options.slots() && ClassBody.binding(cls, "__slots__") != null) {
      reporter.error(
          "duplicate-slots",
          "\"__slots__\" is stated already, so that slots=True cannot add it",
          Places.name(cls));
    }
  }

  private void postInit() {
    Member member = cls.own("__post_init__");
    FunctionDecl function = member == null ? null : member.function();
    if (function == null) {
      return;
    }
    List<DataclassField> given = new ArrayList<>();
    for (DataclassField field : fields.values()) {
      if (field.initVar()) {
        given.add(field);
      }
    }
    Signature signature = function.signature();
    boolean rest = signature.find(Signature.Kind.VAR_POSITIONAL) != null || signature.gradual();
    List<Param> params = signature.positional();
    for (int i = 0; i < given.size(); i++) {
      DataclassField field = given.get(i);
      if (i + 1 >= params.size()) {
        if (!rest) {
          reporter.error(
              "invalid-post-init",
              "\"__post_init__\" lacks a parameter for \"" + field.name() + "\"",
              Places.name(function));
        }
        return;
      }
      Param param = params.get(i + 1);
      if (!assignable.test(param.type(), field.type())) {
        reporter.error(
            "invalid-post-init",
            "Parameter \""
                + param.name()
                + "\" has type \""
                + param.type().show()
                + "\", but field \""
                + field.name()
                + "\" gives \""
                + field.type().show()
                + "\"",
            annotation(function, param.name()));
      }
    }
    for (int i = given.size() + 1; i < params.size(); i++) {
      if (!params.get(i).hasDefault()) {
        reporter.error(
            "invalid-post-init",
            "No InitVar field gives parameter \"" + params.get(i).name() + "\"",
            Places.name(function));
        return;
      }
    }
  }

  private static Span annotation(FunctionDecl function, String parameter) {
    for (var arg : function.args().args()) {
      Expr annotation = arg.annotation();
      if (arg.arg().equals(parameter) && annotation != null) {
        return annotation.span();
      }
    }
    return Places.name(function);
  }
}
