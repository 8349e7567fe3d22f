package io.krait.typeinfer.check;

import io.krait.frontend.source.Span;
import io.krait.typeinfer.check.Type.CallableType;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether a class may stand for its bases: overrides, final methods. */
final class OverrideRules {
  /** What instances are made with, and what need not be callable in the same way. */
  private static final Set<String> EXEMPT =
      Set.of(
          "__init__",
          "__new__",
          "__init_subclass__",
          "__post_init__",
          "__class_getitem__",
          "__hash__",
          "__slots__",
          "__match_args__",
          "__doc__",
          "__module__");

  private final Checker checker;
  private final Program program;

  OverrideRules(Checker checker) {
    this.checker = checker;
    this.program = checker.program;
  }

  void check(ClassDecl cls) {
    for (Member member : cls.members()) {
      if (member.isSynthesised() || isPrivate(cls, member.name())) {
        continue;
      }
      check(cls, member);
    }
  }

  private static boolean isPrivate(ClassDecl cls, String name) {
    return name.startsWith("_" + cls.name() + "__") && !name.endsWith("__");
  }

  private static Span span(Member member) {
    FunctionDecl last = member.function();
    FunctionDecl function =
        last != null && last.isOverload() && !last.overloads().isEmpty()
            ? last.overloads().get(0)
            : last;
    var def = function == null ? null : function.def();
    if (def != null) {
      int name = def.span().start() + (function != null && function.isAsync() ? 10 : 4);
      return new Span(name, name + def.name().length());
    }
    Decl.Variable annotated = member.annotated();
    if (annotated != null) {
      return annotated.name().span();
    }
    if (member.info() != null && member.info().main() instanceof Decl.Variable variable) {
      return variable.name().span();
    }
    return member.assignments().isEmpty()
        ? member.owner().node().span()
        : member.assignments().get(0).name().span();
  }

  private void check(ClassDecl cls, Member member) {
    FunctionDecl function = member.function();
    Member base = null;
    for (Type parent : cls.bases()) {
      ClassDecl owner =
          parent instanceof Type.InstanceType instance ? instance.cls() : program.tuple();
      Member found = owner.find(member.name());
      if (found != null) {
        base = base == null ? found : base;
        against(cls, member, found);
      }
    }
    if (function != null && base == null && !cls.hasUnknownBase() && isOverride(function)) {
      checker.error(
          "missing-override", "\"" + member.name() + "\" overrides nothing", span(member));
    }
  }

  private static boolean isOverride(FunctionDecl function) {
    if (function.hasDecorator("override")) {
      return true;
    }
    for (FunctionDecl overload : function.overloads()) {
      if (overload.hasDecorator("override")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFinal(FunctionDecl function) {
    if (function.isFinal() || function.firstOfProperty().isFinal()) {
      return true;
    }
    for (FunctionDecl overload : function.overloads()) {
      if (overload.isFinal()) {
        return true;
      }
    }
    return false;
  }

  private void against(ClassDecl cls, Member member, Member base) {
    FunctionDecl inherited = base.function();
    // What is final is reported where final names are checked.
    if ((inherited != null && isFinal(inherited))
        || (inherited == null && base.isFinal() && member.inBody())) {
      return;
    }
    boolean stated = member.function() != null && isOverride(member.function());
    if ((EXEMPT.contains(member.name()) && !stated)
        || base.owner().module().isStub()
        || base.owner().module().isForeign()
        || (member.name().startsWith("_") && !member.name().endsWith("__"))) {
      return;
    }
    methods(cls, member, base);
  }

  /** A method must take what the one that it overrides takes, and give no more. */
  private void methods(ClassDecl cls, Member member, Member base) {
    if (member.function() == null || base.function() == null) {
      return;
    }
    Type self = cls.instance();
    Type mine = bound(member, self);
    Type theirs = bound(base, self);
    if (!(mine instanceof CallableType || mine instanceof Type.OverloadedType)
        || !(theirs instanceof CallableType || theirs instanceof Type.OverloadedType)) {
      return;
    }
    if (!isAnnotated(member.function())) {
      return;
    }
    if (!Assignability.check(program, mine, theirs)) {
      checker.error(
          "incompatible-override",
          "\""
              + member.name()
              + "\" is not compatible with the method of \""
              + base.owner().name()
              + "\" that it overrides",
          span(member),
          RelatedPlaces.definition(base.function(), "the method that it overrides"));
    }
  }

  private static boolean isAnnotated(@Nullable FunctionDecl function) {
    if (function == null) {
      return false;
    }
    var def = function.def();
    return def != null
        && (def.returns() != null
            || function.args().args().stream().anyMatch(arg -> arg.annotation() != null));
  }

  private @Nullable Type bound(Member member, Type self) {
    FunctionDecl function = member.function();
    if (function == null || member.type() instanceof Type.PropertyType) {
      return null;
    }
    if (!(self instanceof Type.InstanceType instance)) {
      return null;
    }
    Type type = new Attributes(program).ofMember(member, instance, self);
    return type;
  }

  static List<Member> none() {
    return List.of();
  }
}
