package io.krait.typeinfer.check;

import io.krait.typeinfer.check.Type.InstanceType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Structural assignability (typing specification, "Protocols"). */
final class Protocols {
  private static final Set<String> IGNORED =
      Set.of(
          "__slots__",
          "__doc__",
          "__module__",
          "__init__",
          "__new__",
          "__init_subclass__",
          "__class_getitem__",
          "__match_args__",
          "__abstractmethods__",
          "__annotations__");

  private final Program program;
  private final Assignability relation;

  Protocols(Program program, Assignability relation) {
    this.program = program;
    this.relation = relation;
  }

  /** The members that a protocol asks for, its bases' included. */
  static List<Member> members(ClassDecl protocol) {
    Set<String> seen = new LinkedHashSet<>();
    List<Member> result = new ArrayList<>();
    for (ClassDecl each : protocol.mro()) {
      if (each.isProtocol()) {
        for (Member member : each.members()) {
          if (member.inBody() && !IGNORED.contains(member.name()) && seen.add(member.name())) {
            result.add(member);
          }
        }
      }
    }
    return result;
  }

  boolean toProtocol(Type from, InstanceType to) {
    if (from instanceof InstanceType instance) {
      if (instance.cls().isSubclassOf(to.cls())) {
        return relation.nominal(instance, to);
      }
      if (instance.cls().hasUnknownBase()) {
        return true;
      }
    }
    if (from instanceof Type.TupleType tuple && program.tuple().isSubclassOf(to.cls())) {
      return relation.nominal(program.asInstance(tuple), to);
    }
    if (from instanceof Type.LiteralType literal && literal.cls().isSubclassOf(to.cls())) {
      return relation.nominal(new InstanceType(literal.cls(), List.of()), to);
    }
    if (from instanceof Type.LiteralStringType && program.str().cls().isSubclassOf(to.cls())) {
      return relation.nominal(program.str(), to);
    }
    if (from instanceof Type.ParamSpecPart || from instanceof Type.Unpacked) {
      return true;
    }
    if (!relation.assume(from, to)) {
      return true;
    }
    try {
      for (Member wanted : members(to.cls())) {
        if (!member(from, to, wanted)) {
          return false;
        }
      }
      return true;
    } finally {
      relation.release(from, to);
    }
  }

  private boolean member(Type from, InstanceType to, Member wanted) {
    String name = wanted.name();
    Attributes attributes = new Attributes(program);
    boolean hash = name.equals("__hash__");
    if (from instanceof Type.CallableType || from instanceof Type.OverloadedType) {
      if (name.equals("__call__")) {
        Type call = attributes.ofMember(wanted, to, from);
        return call != null && relation.assignable(from, call);
      }
    }
    boolean function = from instanceof Type.CallableType || from instanceof Type.OverloadedType;
    if (function && program.cls("types", "FunctionType").find(name) == null) {
      return false;
    }
    Attributes.Access given = attributes.access(from, name);
    if (given == null) {
      return false;
    }
    if (given.type() instanceof Type.NoneType && hash) {
      return false;
    }
    Type needed = attributes.ofMember(wanted, to, from);
    if (needed == null) {
      return true;
    }
    if (wanted.function() != null && !(wanted.type() instanceof Type.PropertyType)) {
      return relation.assignable(given.type(), needed);
    }
    return variable(from, wanted, given, needed);
  }

  private boolean variable(Type from, Member wanted, Attributes.Access given, Type needed) {
    boolean property = wanted.type() instanceof Type.PropertyType;
    boolean readOnly =
        property ? ((Type.PropertyType) wanted.type()).setter() == null : wanted.isFinal();
    Member member = given.member();
    if (from instanceof Type.ClassType
        && member != null
        && !property
        && member.function() == null
        && !member.owner().isSubclassOf(program.cls("type"))
        && (wanted.isClassVar() || (member.annotated() != null && !member.isClassVar()))) {
      return false;
    }
    if (!property && member != null) {
      boolean onClass = from instanceof Type.ClassType;
      if (wanted.isClassVar()
          && !onClass
          && !member.isClassVar()
          && member.function() == null
          && !member.isSynthesised()) {
        return false;
      }
      if (!wanted.isClassVar() && !onClass && member.isClassVar()) {
        return false;
      }
      if (!wanted.isClassVar()
          && !onClass
          && member.function() != null
          && !(member.type() instanceof Type.PropertyType)) {
        return readOnly && relation.assignable(given.type(), needed);
      }
    }
    if (readOnly) {
      return relation.assignable(given.type(), needed);
    }
    if (member != null && !isWritable(member, from)) {
      return false;
    }
    if (property) {
      Type written = new Attributes(program).writeType(from, wanted.name());
      FunctionDecl setter = ((Type.PropertyType) wanted.type()).setter();
      Type asked = setter == null ? null : setterType(setter, from);
      return relation.assignable(given.type(), needed)
          && (written == null || asked == null || relation.assignable(asked, written));
    }
    return relation.same(given.type(), needed);
  }

  private static @Nullable Type setterType(FunctionDecl setter, Type self) {
    List<Signature.Param> params = setter.signature().params();
    if (params.size() < 2) {
      return null;
    }
    ClassDecl owner = setter.owner();
    Type type = params.get(1).type();
    return owner == null ? type : Substitution.apply(List.of(owner.self()), List.of(self), type);
  }

  static boolean isWritable(Member member, Type owner) {
    if (member.type() instanceof Type.PropertyType property) {
      return property.setter() != null;
    }
    if (member.isFinal()) {
      return false;
    }
    ClassDecl cls = member.owner();
    return (!cls.has(ClassShape.Trait.NAMED_TUPLE) && !Dataclasses.isFrozen(cls))
        || member.isClassVar();
  }
}
