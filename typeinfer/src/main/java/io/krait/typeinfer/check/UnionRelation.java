package io.krait.typeinfer.check;

import io.krait.typeinfer.check.Type.InstanceType;
import io.krait.typeinfer.check.Type.TypeVarType;
import io.krait.typeinfer.check.Type.UnionType;
import java.util.ArrayList;
import java.util.List;

/** Unions, and type variables by their bounds, in {@link Assignability}. */
final class UnionRelation {
  private final Program program;
  private final Assignability relation;
  private final Tuples tuples;

  UnionRelation(Program program, Assignability relation, Tuples tuples) {
    this.program = program;
    this.relation = relation;
    this.tuples = tuples;
  }

  boolean from(UnionType from, Type to) {
    if (to instanceof UnionType target && relation.hasOpen(to)) {
      // What both sides share says nothing of the variables.
      List<Type> rest = new ArrayList<>();
      for (Type member : Types.members(from)) {
        if (!target.members().contains(member)) {
          rest.add(member);
        }
      }
      for (Type member : rest) {
        if (!to(member, target)) {
          return false;
        }
      }
      return true;
    }
    for (Type member : Types.members(from)) {
      if (!relation.assignable(member, to)) {
        return false;
      }
    }
    return true;
  }

  boolean to(Type from, UnionType to) {
    List<Type> members = Types.members(to);
    if (members.contains(from)) {
      return true;
    }
    List<Type> bare = new ArrayList<>();
    List<Type> open = new ArrayList<>();
    for (Type member : members) {
      if (relation.isOpen(member)) {
        bare.add(member);
      } else if (relation.hasOpen(member)) {
        open.add(member);
      } else if (relation.assignable(from, member)) {
        return true;
      }
    }
    for (Type member : open) {
      if (relation.attempt(from, member)) {
        return true;
      }
    }
    for (Type member : bare) {
      if (relation.attempt(from, member)) {
        return true;
      }
    }
    Type parts = Literals.expand(program, from);
    if (parts instanceof UnionType expanded) {
      return from(expanded, to);
    }
    if (from instanceof TypeVarType variable) {
      return upperBound(variable, to);
    }
    return from instanceof Type.TupleType tuple && tuples.expandedFits(tuple, to);
  }

  boolean upperBound(TypeVarType variable, Type to) {
    TypeVarDecl decl = variable.decl();
    if (!decl.constraints().isEmpty()) {
      for (Type constraint : decl.constraints()) {
        if (!relation.assignable(constraint, to)) {
          return false;
        }
      }
      return true;
    }
    Type bound = decl.bound();
    if (bound == null) {
      return to instanceof InstanceType instance && isObjectLike(instance);
    }
    return relation.assignable(bound, to);
  }

  private boolean isObjectLike(InstanceType to) {
    return to.cls().isProtocol() && relation.assignable(program.object(), to);
  }
}
