package io.krait.typeinfer.check;

import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.Stmt;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;

/** What the definition of an enum must keep to (typing specification, "Enumerations"). */
final class EnumRules {
  private EnumRules() {}

  static void check(
      ClassDecl cls,
      Reporter reporter,
      BiPredicate<Type, Type> assignable,
      Function<Expr, Type> values) {
    if (!cls.isEnum()) {
      return;
    }
    List<ClassDecl> mro = cls.mro();
    for (ClassDecl base : mro.subList(1, mro.size())) {
      if (base.isEnum() && !Enums.names(base).isEmpty()) {
        reporter.error(
            "final-base",
            "Enum \"" + base.name() + "\" has members, so that nothing can extend it",
            Places.name(cls));
        break;
      }
    }
    annotations(cls, reporter);
    values(cls, reporter, assignable, values);
  }

  private static void annotations(ClassDecl cls, Reporter reporter) {
    for (Stmt.AnnAssign assign : ClassBody.annotated(cls)) {
      String name = ((Expr.Name) assign.target()).name();
      if (assign.value() != null && Enums.member(cls, name) != null) {
        reporter.error(
            "annotated-enum-member",
            "Member \"" + name + "\" of an enum takes no annotation",
            assign.annotation().span());
      }
    }
  }

  private static void values(
      ClassDecl cls,
      Reporter reporter,
      BiPredicate<Type, Type> assignable,
      Function<Expr, Type> values) {
    Type declared = Enums.declaredValue(cls);
    if (declared == null || Enums.makesValues(cls) || cls.module().isStub()) {
      return;
    }
    for (String name : Enums.names(cls)) {
      Expr value = Enums.valueOf(cls, name);
      if (value == null || isAuto(value, cls)) {
        continue;
      }
      Type type = values.apply(value);
      if (!assignable.test(declared, type)) {
        reporter.error(
            "invalid-enum-value",
            "Value of type \""
                + type.show()
                + "\" is not assignable to \"_value_\" of type \""
                + declared.show()
                + "\"",
            value.span());
      }
    }
  }

  static boolean isAuto(Expr value, ClassDecl cls) {
    Context context = new Context(cls.module(), cls.scope(), null);
    return value instanceof Expr.Call call && Names.full(call.func(), context).equals("enum.auto");
  }
}
