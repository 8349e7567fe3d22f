package io.krait.typeinfer.infer;

import io.krait.frontend.tree.Expr;
import io.krait.typeinfer.types.AttributeInfo;
import io.krait.typeinfer.types.ClassInfo;
import io.krait.typeinfer.types.FunctionInfo;
import io.krait.typeinfer.types.Type;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An attribute while the program is checked. */
final class AttributeNode implements AttributeInfo {
  private final ClassNode owner;
  private final String name;
  Kind kind;
  final Cell cell;
  Definition.@Nullable Annotated annotation;
  @Nullable Expr classValue;
  @Nullable FunctionNode function;
  @Nullable FunctionNode setter;
  @Nullable ClassNode nested;
  boolean definite;
  boolean hasClassValue;
  boolean reassigned;
  boolean assignedOnClass;

  /** The methods that assign it through {@code self}. */
  final List<FunctionNode> writers = new ArrayList<>(0);

  private @Nullable Type declared;
  private boolean declaredKnown;

  AttributeNode(ClassNode owner, String name, Kind kind) {
    this.owner = owner;
    this.name = name;
    this.kind = kind;
    this.cell = new Cell(owner.fileNode(), false);
    this.cell.home = Unit.homeOf(owner.scope());
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public ClassInfo owner() {
    return owner;
  }

  @Override
  public Kind kind() {
    return kind;
  }

  /** Live while the checker runs. */
  Type current() {
    ClassNode inner = nested;
    if (inner != null) {
      return inner.type();
    }
    FunctionNode method = function;
    if (method != null) {
      return isReplaced() ? cell.current() : method.lookupType();
    }
    Type written = declaredType();
    if (written == null) {
      demandWriters();
      Expr value = classValue;
      if (owner.isBuiltin() && value != null) {
        return owner.world().builtins.annotations.value(value, owner.fileNode(), owner.scope());
      }
      return cell.current();
    }
    return Relations.refine(written, cell.current());
  }

  /** In a module that is not checked itself, the bodies that assign the attribute run on demand. */
  private void demandWriters() {
    FileNode file = owner.fileNode();
    if (file.isForeign()) {
      if (hasClassValue) {
        file.world.demand(file.unitOf(file.bound.module()));
      }
      for (FunctionNode writer : writers) {
        file.world.demand(writer.unit());
      }
    }
  }

  /** A method in whose place a decorator of the program has put something else. */
  boolean isReplaced() {
    FunctionNode method = function;
    return method != null && !method.isBuiltin() && !method.keepsSignature();
  }

  @Override
  public Type type() {
    FunctionNode method = function;
    if (method != null && kind == Kind.PROPERTY) {
      return Types.resolve(method.result());
    }
    return Types.resolve(current());
  }

  @Override
  public @Nullable Type declaredType() {
    if (!declaredKnown) {
      declaredKnown = true;
      Definition.Annotated written = annotation;
      declared = written == null ? null : owner.world().builtins.annotations.variable(written);
    }
    return declared;
  }

  @Override
  public Type inferredType() {
    return Types.resolve(cell.current());
  }

  @Override
  public @Nullable FunctionInfo function() {
    return function;
  }

  @Override
  public @Nullable FunctionInfo setter() {
    return setter;
  }

  @Override
  public boolean isDefinitelyAssigned() {
    return definite;
  }

  @Override
  public boolean hasClassValue() {
    return hasClassValue;
  }

  @Override
  public boolean isAssignedOnClass() {
    return assignedOnClass;
  }

  @Override
  public boolean isReassigned() {
    return reassigned;
  }

  @Override
  public String toString() {
    return owner.name() + "." + name;
  }
}
