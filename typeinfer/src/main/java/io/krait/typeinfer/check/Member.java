package io.krait.typeinfer.check;

import io.krait.frontend.tree.Expr;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An attribute that a class gives its instances or itself. */
final class Member {
  private final ClassDecl owner;
  private final String name;
  private final @Nullable SymbolInfo info;
  private final List<Decl.Variable> assignments = new ArrayList<>(0);
  private final List<FunctionDecl> assigners = new ArrayList<>(0);
  private @Nullable Type made;
  private @Nullable Type inferred;
  private boolean inferring;

  Member(ClassDecl owner, String name, @Nullable SymbolInfo info) {
    this.owner = owner;
    this.name = name;
    this.info = info;
  }

  static Member synthesised(ClassDecl owner, String name, Type type) {
    Member known = owner.own(name);
    Member member = new Member(owner, name, known == null ? null : known.info);
    member.made = type;
    return member;
  }

  void addAssignment(Decl.Variable variable, FunctionDecl in) {
    assignments.add(variable);
    assigners.add(in);
  }

  void takeAssignments(Member other) {
    assignments.addAll(other.assignments);
    assigners.addAll(other.assigners);
  }

  ClassDecl owner() {
    return owner;
  }

  String name() {
    return name;
  }

  /** The variable of the class body; null if only methods assign the attribute. */
  @Nullable SymbolInfo info() {
    return info;
  }

  /** Whether all that binds it stands behind a condition that is never true. */
  boolean isHidden() {
    return made == null
        && assignments.isEmpty()
        && info != null
        && info.decls().isEmpty()
        && owner.isEnum();
  }

  boolean isSynthesised() {
    return made != null;
  }

  /** The function that the class body defines under that name; null for anything else. */
  @Nullable FunctionDecl function() {
    return made == null && info != null && info.main() instanceof FunctionDecl f ? f : null;
  }

  boolean inBody() {
    return info != null || made != null;
  }

  /** The place of an annotation: in the body, else in a method. */
  Decl.@Nullable Variable annotated() {
    Decl.Variable inClass = info == null ? null : info.annotated();
    if (inClass != null) {
      return inClass;
    }
    for (Decl.Variable assignment : assignments) {
      if (assignment.annotation() != null) {
        return assignment;
      }
    }
    return null;
  }

  List<Decl.Variable> assignments() {
    return assignments;
  }

  /** The method in which each assignment stands. */
  List<FunctionDecl> assigners() {
    return assigners;
  }

  /** The declared type; null if there is none. */
  @Nullable Type declared() {
    if (made != null) {
      return made;
    }
    Type inBody = info == null ? null : info.declared();
    if (inBody != null) {
      return inBody;
    }
    Decl.Variable annotated = annotated();
    if (annotated != null) {
      return owner.program().declarations().annotated(annotated);
    }
    return function() == null ? inherited() : null;
  }

  /** What a base declares of the attribute. */
  private @Nullable Type inherited() {
    Member base = owner.findAfter(owner, name);
    if (base == null || base.function() != null || owner.isEnum()) {
      return null;
    }
    Type type = base.declared();
    Type parent = ClassStructure.asSuper(owner.instance(), base.owner());
    return type != null && parent instanceof Type.InstanceType same
        ? Substitution.apply(base.owner().typeParams(), same.args(), type)
        : type;
  }

  /** The declared type, else the union of all that is assigned; in terms of the owner. */
  Type type() {
    Type known = declared();
    if (known != null) {
      return known;
    }
    known = inferred;
    if (known == null) {
      if (inferring) {
        return Type.AnyType.CYCLE;
      }
      inferring = true;
      known = owner.program().declarations().inferred(this);
      inferring = false;
      known = owner.module().isForeign() ? Foreign.variable(known) : known;
      inferred = known;
    }
    return known;
  }

  /** Whether the class body gives it a value. */
  boolean hasValue() {
    if (made != null && info == null) {
      return true;
    }
    if (info == null) {
      return false;
    }
    for (Decl decl : info.decls()) {
      if (!(decl instanceof Decl.Variable variable) || variable.value() != null) {
        return true;
      }
    }
    return false;
  }

  /** The value that the class body assigns; null if there is none. */
  @Nullable Expr value() {
    if (info != null) {
      for (Decl decl : info.decls()) {
        if (decl instanceof Decl.Variable variable && variable.value() != null) {
          return variable.value();
        }
      }
    }
    return null;
  }

  private boolean hasQualifier(String qualifier) {
    Decl.Variable annotated = annotated();
    return annotated != null && owner.program().declarations().hasQualifier(annotated, qualifier);
  }

  boolean isClassVar() {
    return hasQualifier("ClassVar");
  }

  boolean isFinal() {
    FunctionDecl function = function();
    return function == null && hasQualifier("Final");
  }

  /** Assigned in the class body, or declared there, rather than by methods alone. */
  boolean isMethod() {
    return function() != null;
  }

  @Override
  public String toString() {
    return owner.name() + "." + name;
  }
}
