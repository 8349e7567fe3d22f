package io.krait.typeinfer.check;

import io.krait.typeinfer.check.Type.AnyType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What loops over values give. */
final class Iteration {
  private Iteration() {}

  /** The item of an iterable; null if it is none. */
  static @Nullable Type of(Program program, Type iterable) {
    List<Type> all = new ArrayList<>();
    for (Type member : Types.members(iterable)) {
      Type item = single(program, member);
      if (item == null) {
        return null;
      }
      all.add(item);
    }
    return Types.union(all);
  }

  private static @Nullable Type single(Program program, Type type) {
    if (type instanceof AnyType) {
      return AnyType.UNKNOWN;
    }
    if (type instanceof Type.TupleType tuple) {
      return Types.itemUnion(tuple.items());
    }
    if (type instanceof Type.ParamSpecPart part) {
      return part.args() ? program.object() : program.str();
    }
    if (type instanceof Type.ClassType cls
        && cls.instance() instanceof Type.InstanceType instance
        && instance.cls().isEnum()) {
      return instance;
    }
    if (type instanceof Type.InstanceType instance) {
      Type tuple = ClassStructure.asSuper(instance, program.tuple());
      if (tuple instanceof Type.TupleType items) {
        return Types.itemUnion(items.items());
      }
    }
    Attributes attributes = new Attributes(program);
    Calls calls = new Calls(program);
    Type iter = attributes.special(type, "__iter__");
    if (iter == null) {
      Type get = attributes.special(type, "__getitem__");
      return get == null ? null : calls.resultOf(get, List.of(program.intType()));
    }
    if (iter instanceof Type.NoneType) {
      return null;
    }
    Type iterator = calls.resultOf(iter, List.of());
    if (iterator instanceof AnyType) {
      return AnyType.UNKNOWN;
    }
    Type next = attributes.special(iterator, "__next__");
    return next == null ? null : calls.resultOf(next, List.of());
  }

  /** The item of an asynchronous iterable; null if it is none. */
  static @Nullable Type async(Program program, Type iterable) {
    Attributes attributes = new Attributes(program);
    Calls calls = new Calls(program);
    Type iter = attributes.type(iterable, "__aiter__");
    if (iter == null) {
      return iterable instanceof AnyType ? AnyType.UNKNOWN : null;
    }
    Type iterator = calls.resultOf(iter, List.of());
    Type next = attributes.type(iterator, "__anext__");
    return next == null ? null : awaited(program, calls.resultOf(next, List.of()));
  }

  /** What awaiting gives; null if it cannot be awaited. */
  static @Nullable Type awaited(Program program, Type value) {
    if (value instanceof AnyType) {
      return AnyType.UNKNOWN;
    }
    List<Type> all = new ArrayList<>();
    for (Type member : Types.members(value)) {
      Type found = argument(program, member, "Awaitable", 0);
      if (found == null && member instanceof AnyType) {
        found = AnyType.UNKNOWN;
      }
      if (found == null) {
        return null;
      }
      all.add(found);
    }
    return Types.union(all);
  }

  /** An argument of a value seen as one of a class of {@code typing}; null if it is none. */
  static @Nullable Type argument(Program program, Type value, String cls, int index) {
    ClassDecl target = program.cls("typing", cls);
    Constraints constraints = new Constraints();
    List<Type.TypeVarType> params = target.typeParams();
    Substitution fresh = Generics.fresh(params, constraints);
    Assignability relation = new Assignability(program, constraints);
    if (!relation.assignable(value, fresh.apply(target.instance()))) {
      return null;
    }
    Type found = constraints.exact((Type.TypeVarType) fresh.apply(params.get(index)));
    return found == null ? AnyType.UNKNOWN : found;
  }

  static Type mappingValue(Program program, Type type) {
    Type value = argument(program, type, "Mapping", 1);
    return value == null ? AnyType.UNKNOWN : value;
  }
}
