package io.krait.typeinfer.check;

import java.util.List;

/** A class variable stays one in subclasses, and so does an attribute of instances. */
final class ClassVariableRules {
  private ClassVariableRules() {}

  static void check(ClassDecl cls, Reporter reporter) {
    if (cls.isTypedDict() || cls.isEnum() || cls.module().isStub()) {
      return;
    }
    for (Member member : cls.members()) {
      Decl.Variable annotated = member.info() == null ? null : member.info().annotated();
      if (annotated != null && !member.isFinal()) {
        check(cls, member, annotated, reporter);
      }
    }
  }

  private static void check(
      ClassDecl cls, Member member, Decl.Variable annotated, Reporter reporter) {
    List<ClassDecl> mro = cls.mro();
    for (ClassDecl base : mro.subList(1, mro.size())) {
      Member inherited = base.own(member.name());
      if (inherited == null) {
        continue;
      }
      Decl.Variable there = inherited.annotated();
      if (there != null
          && !base.module().isStub()
          && !inherited.isFinal()
          && inherited.isClassVar() != member.isClassVar()) {
        reporter.error(
            "class-variable-override",
            "\""
                + member.name()
                + (inherited.isClassVar() ? "\" is a" : "\" is no")
                + " class variable in base \""
                + base.name()
                + "\"",
            annotated.name().span());
      }
      return;
    }
  }
}
