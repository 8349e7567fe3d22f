package io.krait.typeinfer.check;

import io.krait.typeinfer.check.Type.TypeVarType;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What follows from a class's header. */
record ClassShape(
    List<TypeVarType> typeParams,
    List<Type> bases,
    List<ClassDecl> mro,
    ClassDecl metaclass,
    Set<Trait> traits) {
  /** What is special about a class. */
  enum Trait {
    PROTOCOL,
    RUNTIME_CHECKABLE,
    ENUM,
    TYPED_DICT,
    NAMED_TUPLE,
    FINAL,
    DATACLASS,
    /** Some base is not known: members may be missing here. */
    UNKNOWN_BASE,
    NEW_TYPE,
    /** The bases cannot be put in order. */
    BROKEN_MRO
  }

  /** Stands while the header is evaluated. */
  static ClassShape provisional(ClassDecl cls) {
    return new ClassShape(List.of(), List.of(), List.of(cls), cls, EnumSet.noneOf(Trait.class));
  }
}
