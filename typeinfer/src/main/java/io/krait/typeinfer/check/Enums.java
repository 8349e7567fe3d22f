package io.krait.typeinfer.check;

import io.krait.frontend.tree.Expr;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Enumerations: which names are members, and what their values are. */
final class Enums {
  private Enums() {}

  static boolean isFlag(ClassDecl cls) {
    for (ClassDecl each : cls.mro()) {
      if (each.is("enum", "Flag")) {
        return true;
      }
    }
    return false;
  }

  /** The members in order. */
  static List<Type> members(ClassDecl cls) {
    List<Type> members = new ArrayList<>();
    for (Member member : cls.members()) {
      if (isMember(cls, member)) {
        members.add(new Type.LiteralType(cls, new Type.EnumMember(member.name())));
      }
    }
    return members;
  }

  /** The member of that name, an alias standing for what it names; null if there is none. */
  static @Nullable Type member(ClassDecl cls, String name) {
    Member member = cls.own(name);
    if (member == null || !isMember(cls, member)) {
      return null;
    }
    if (member.value() instanceof Expr.Name alias) {
      Member other = cls.own(alias.name());
      if (other != null && other != member && isMember(cls, other)) {
        return member(cls, alias.name());
      }
    }
    return new Type.LiteralType(cls, new Type.EnumMember(name));
  }

  static boolean isMember(ClassDecl cls, Member member) {
    if (!cls.isEnum() || member.isSynthesised()) {
      return false;
    }
    String name = member.name();
    boolean hidden =
        name.startsWith("_" + cls.name() + "__")
            || (name.startsWith("__") && name.endsWith("__"))
            || name.equals("_ignore_")
            || name.equals("_value_")
            || name.equals("_name_");
    if (hidden || member.info() == null) {
      return false;
    }
    FunctionDecl function = member.function();
    if (function != null) {
      return function.hasDecorator("member");
    }
    Expr value = member.value();
    if (!(member.info().main() instanceof Decl.Variable)) {
      return false;
    }
    if (value == null) {
      return cls.module().isStub() && member.annotated() == null;
    }
    if (value instanceof Expr.Lambda) {
      return false;
    }
    if (value instanceof Expr.Call call && Trees.lastName(call.func()).equals("nonmember")) {
      return false;
    }
    if (member.annotated() != null && !cls.module().isStub()) {
      return true;
    }
    Type type = member.info().type();
    return !(type instanceof Type.CallableType)
        && !(type instanceof Type.InstanceType instance && instance.cls().find("__get__") != null)
        || (value instanceof Expr.Call called && Trees.lastName(called.func()).equals("member"));
  }

  /** What a member's {@code value} is. */
  static Type value(Program program, ClassDecl cls, @Nullable String name) {
    Member declared = cls.find("_value_");
    if (declared != null && declared.declared() != null && !declared.owner().module().isStub()) {
      Type type = declared.declared();
      return type == null ? Type.AnyType.UNKNOWN : type;
    }
    List<Type> values = new ArrayList<>();
    for (Member member : cls.members()) {
      if (isMember(cls, member) && (name == null || member.name().equals(name))) {
        values.add(memberValue(program, cls, member));
      }
    }
    return values.isEmpty() ? Type.AnyType.UNKNOWN : Types.union(values);
  }

  private static Type memberValue(Program program, ClassDecl cls, Member member) {
    Expr value = member.value();
    if (value == null) {
      return Type.AnyType.UNKNOWN;
    }
    Member maker = cls.find("__new__");
    boolean custom = maker != null && !maker.owner().module().isStub();
    if (custom) {
      return Type.AnyType.UNKNOWN;
    }
    Expr plain =
        value instanceof Expr.Call call
                && Trees.lastName(call.func()).equals("member")
                && !call.args().isEmpty()
            ? call.args().get(0)
            : value;
    Context context = new Context(cls.module(), cls.scope(), null);
    Type type = new Checker(program, context, null).infer(plain);
    if (type instanceof Type.InstanceType instance && instance.cls().is("enum", "auto")) {
      for (ClassDecl each : cls.mro()) {
        if (each.is("enum", "StrEnum")) {
          return program.str();
        }
      }
      return program.intType();
    }
    return type;
  }
}
