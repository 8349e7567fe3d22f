package io.krait.typeinfer.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Abstract classes: which methods still lack an implementation. */
final class Abstracts {
  private Abstracts() {}

  static boolean isAbstract(ClassDecl cls) {
    return !missing(cls).isEmpty();
  }

  /** The abstract members that nothing on the MRO implements. */
  static List<Member> missing(ClassDecl cls) {
    List<Member> result = new ArrayList<>();
    boolean concrete = cls.module().isStub() && !cls.module().name().equals("typing");
    if (concrete || cls.hasUnknownBase() || !supportsAbstract(cls)) {
      return result;
    }
    Set<String> seen = new LinkedHashSet<>();
    for (ClassDecl each : cls.mro()) {
      if (each.module().isStub() && !declaresAbstract(each)) {
        // Implemented by the runtime, whatever its stub leaves out.
        break;
      }
      for (Member member : each.members()) {
        if (seen.add(member.name()) && (isAbstract(member) || isUnfilled(member, each, cls))) {
          result.add(member);
        }
      }
    }
    return result;
  }

  private static boolean declaresAbstract(ClassDecl stub) {
    if (stub.isProtocol()) {
      return true;
    }
    for (Member member : stub.members()) {
      FunctionDecl function = member.function();
      if (function != null && function.isAbstract()) {
        return true;
      }
    }
    return stub.is("abc", "ABC");
  }

  static boolean supportsAbstract(ClassDecl cls) {
    for (ClassDecl each : cls.mro()) {
      if (each.isProtocol() || each.is("abc", "ABC")) {
        return true;
      }
    }
    for (ClassDecl meta : cls.metaclass().mro()) {
      if (meta.is("abc", "ABCMeta")) {
        return true;
      }
    }
    return false;
  }

  /** What a protocol only declares, and an explicit subclass of it has to give. */
  private static boolean isUnfilled(Member member, ClassDecl each, ClassDecl cls) {
    if (!each.isProtocol() || cls.isProtocol() || each.module().isStub()) {
      return false;
    }
    FunctionDecl function = member.function();
    if (function != null) {
      var def = function.def();
      return function.hasStubBody()
          && function.overloads().isEmpty()
          && def != null
          && def.returns() != null
          && !Assignability.check(
              each.program(), Type.NoneType.NONE, function.signature().returns());
    }
    return member.inBody()
        && member.annotated() != null
        && !member.hasValue()
        && member.assignments().isEmpty();
  }

  private static boolean isAbstract(Member member) {
    FunctionDecl function = member.function();
    if (function == null) {
      return false;
    }
    if (function.isAbstract()) {
      return true;
    }
    for (FunctionDecl overload : function.overloads()) {
      if (overload.isAbstract()) {
        return true;
      }
    }
    FunctionDecl setter = function.setter();
    return (setter != null && setter.isAbstract()) || function.firstOfProperty().isAbstract();
  }

  /**
   * A method of a protocol that has no body of its own, though it must return something: calling it
   * through {@code super()} is no use.
   */
  static boolean isUnimplemented(FunctionDecl function) {
    ClassDecl owner = function.owner();
    return owner != null
        && (owner.isProtocol() || function.isAbstract())
        && !function.module().isStub()
        && function.hasStubBody();
  }
}
