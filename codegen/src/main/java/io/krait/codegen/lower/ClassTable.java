package io.krait.codegen.lower;

import io.krait.frontend.tree.Stmt;
import io.krait.typeinfer.types.AttributeInfo;
import io.krait.typeinfer.types.ClassInfo;
import io.krait.typeinfer.types.ClassInfo.Trait;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides which Python classes become Java classes: those that a module's own statements define
 * once, over at most one base that is such a class, and whose instances are ordinary objects.
 */
final class ClassTable {
  private static final List<Trait> EXCLUDED =
      List.of(
          Trait.NAMED_TUPLE,
          Trait.TYPED_DICT,
          Trait.ENUM,
          Trait.PROTOCOL,
          Trait.EXCEPTION,
          Trait.CUSTOM_GETATTR,
          Trait.CUSTOM_SETATTR,
          Trait.CUSTOM_METACLASS,
          Trait.UNKNOWN_BASE,
          Trait.REPLACED_BY_DECORATOR);

  /** Builtin bases that say nothing about how instances are laid out. */
  private static final Set<String> PLAIN_BASES = Set.of("object", "ABC", "Generic");

  private final ProgramUnit program;
  private final IdentityHashMap<ClassInfo, @Nullable ClassUnit> units = new IdentityHashMap<>();
  private final Map<String, ClassUnit> byName = new HashMap<>();

  ClassTable(ProgramUnit program) {
    this.program = program;
  }

  /** The unit of a class, or null if it gets no Java class. */
  @Nullable ClassUnit of(ClassInfo cls) {
    if (units.containsKey(cls)) {
      return units.get(cls);
    }
    units.put(cls, null);
    ClassUnit unit = decide(cls);
    units.put(cls, unit);
    if (unit != null) {
      byName.put(unit.internalName, unit);
    }
    return unit;
  }

  @Nullable ClassUnit byName(String internalName) {
    return byName.get(internalName);
  }

  private @Nullable ClassUnit decide(ClassInfo cls) {
    ModuleUnit module = cls.isBuiltin() ? null : program.moduleOf(cls.file());
    if (module == null
        || EXCLUDED.stream().anyMatch(cls::has)
        || !module.statements().contains(cls.node())
        || !isDefinedOnce(module, cls.node())
        || !cls.node().keywords().isEmpty()
        || (cls.has(Trait.SLOTS) && StatedSlots.of(cls) == null)
        || StatedSlots.isMixed(cls)) {
      return null;
    }
    ClassUnit parent = null;
    for (ClassInfo base : cls.mro().subList(1, cls.mro().size())) {
      if (base.isBuiltin()) {
        if (!PLAIN_BASES.contains(base.name())) {
          return null;
        }
      } else if (parent == null) {
        parent = of(base);
        if (parent == null || parent.module != module) {
          return null;
        }
      } else if (!parent.info.isSubclassOf(base)) {
        return null;
      }
    }
    return new ClassUnit(module, cls, parent);
  }

  private static boolean isDefinedOnce(ModuleUnit module, Stmt.ClassDef def) {
    io.krait.frontend.bind.Symbol symbol = module.scopes().symbolAt(def);
    return symbol != null && symbol.isDefinedOnce();
  }

  /**
   * Whether every class that defines the method anew can do so as a Java method of the same
   * signature.
   */
  boolean isUniform(ClassUnit.MethodUnit method) {
    return isUniform(method.owner().info, method);
  }

  private boolean isUniform(ClassInfo cls, ClassUnit.MethodUnit method) {
    for (ClassInfo sub : cls.directSubclasses()) {
      AttributeInfo own = sub.attribute(method.name());
      if (own != null) {
        ClassUnit unit = of(sub);
        ClassUnit.MethodUnit other = unit == null ? null : unit.method(method.name());
        if (other == null || other.owner() != unit || !sameSignature(method, other)) {
          return false;
        }
      }
      if (!isUniform(sub, method)) {
        return false;
      }
    }
    return true;
  }

  static boolean sameSignature(ClassUnit.MethodUnit a, ClassUnit.MethodUnit b) {
    TypedSignature one = a.signature();
    TypedSignature two = b.signature();
    int count = one.parameters().size();
    return a.isDirect()
        && b.isDirect()
        && count == two.parameters().size()
        && one.parameters().subList(1, count).equals(two.parameters().subList(1, count))
        && java.util.Objects.equals(one.result(), two.result())
        && a.unit().parameters().equals(b.unit().parameters());
  }

  /** Whether some class below defines the method anew. */
  boolean isOverridden(ClassUnit.MethodUnit method) {
    return isOverridden(method.owner().info, method.name());
  }

  private static boolean isOverridden(ClassInfo cls, String name) {
    for (ClassInfo sub : cls.directSubclasses()) {
      if (sub.attribute(name) != null || isOverridden(sub, name)) {
        return true;
      }
    }
    return false;
  }
}
