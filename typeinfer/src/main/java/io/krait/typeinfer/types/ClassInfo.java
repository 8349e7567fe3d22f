package io.krait.typeinfer.types;

import io.krait.frontend.bind.BoundFile;
import io.krait.frontend.tree.Stmt;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is known of one class, of the program or of a stub. Compared by identity. */
@SuppressWarnings("ReferenceEquality") // Classes have an identity.
public interface ClassInfo {
  /** Traits of a class that change how its instances are made or laid out. */
  enum Trait {
    DATACLASS,
    FROZEN_DATACLASS,
    ORDERED_DATACLASS,
    NAMED_TUPLE,
    TYPED_DICT,
    ENUM,
    PROTOCOL,
    /** Has {@code ABCMeta} for its metaclass. */
    ABC,
    EXCEPTION,
    /** States {@code __slots__}. */
    SLOTS,
    /** Some class on the MRO, but object, defines {@code __getattr__} or the like. */
    CUSTOM_GETATTR,
    CUSTOM_SETATTR,
    /** Has a metaclass other than {@code type}, {@code ABCMeta} or {@code EnumType}. */
    CUSTOM_METACLASS,
    /** A base is not known, so that attributes and methods may be missing here. */
    UNKNOWN_BASE,
    /** A decorator other than the known ones may replace the class. */
    REPLACED_BY_DECORATOR
  }

  String name();

  /** As {@code __qualname__}. */
  String qualifiedName();

  String moduleName();

  BoundFile file();

  Stmt.ClassDef node();

  boolean has(Trait trait);

  /** From a stub: implemented by the runtime. */
  boolean isBuiltin();

  List<Type.TypeVarType> typeParameters();

  /** The bases with their arguments; {@code object} when there is none. */
  List<Type> bases();

  /** The linearisation: this class first, {@code object} last. */
  List<ClassInfo> mro();

  /** Classes of the program that name this one among their bases. */
  Collection<ClassInfo> directSubclasses();

  /** The attributes of this class itself, in order of first appearance. */
  Collection<AttributeInfo> attributes();

  /** An attribute of this class itself. */
  @Nullable AttributeInfo attribute(String mangledName);

  /** The attribute as found along the MRO. */
  default @Nullable AttributeInfo lookup(String mangledName) {
    for (ClassInfo cls : mro()) {
      AttributeInfo found = cls.attribute(mangledName);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** Whether {@code other} is on the MRO. */
  default boolean isSubclassOf(ClassInfo other) {
    return this == other || mro().contains(other);
  }

  /** The first builtin class on the MRO of a class of the program, but object; or null. */
  default @Nullable ClassInfo builtinBase() {
    if (isBuiltin()) {
      return null;
    }
    for (ClassInfo cls : mro()) {
      if (cls.isBuiltin()
          && !(cls.moduleName().equals("builtins") && cls.name().equals("object"))) {
        return cls;
      }
    }
    return null;
  }

  /** Whether this is the named class of module {@code builtins}. */
  default boolean isBuiltin(String builtinName) {
    return isBuiltin() && name().equals(builtinName) && moduleName().equals("builtins");
  }

  /** The class as a value. */
  default Type.ClassObjectType type() {
    return new Type.ClassObjectType(this, List.of(), true);
  }
}
