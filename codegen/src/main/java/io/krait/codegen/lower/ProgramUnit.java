package io.krait.codegen.lower;

import io.krait.codegen.ir.Rep;
import io.krait.frontend.bind.BoundFile;
import io.krait.frontend.tree.Stmt;
import io.krait.typeinfer.java.JavaClasses;
import io.krait.typeinfer.types.ClassInfo;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The program while it is lowered: what one module may know of another. */
final class ProgramUnit {
  private final List<ModuleUnit> modules = new ArrayList<>();
  private final JavaClasses java;

  private final ClassTable classes = new ClassTable(this);
  private final Representations representations = new Representations(this);

  ProgramUnit(JavaClasses java) {
    this.java = java;
  }

  /** The Java classes that modules may import. */
  JavaClasses java() {
    return java;
  }

  Representations representations() {
    return representations;
  }

  /** The representation of the instances of a class of the program. */
  Rep classRep(ClassInfo cls) {
    ClassUnit unit = classes.of(cls);
    return unit == null ? Rep.ANY : unit.rep();
  }

  /** Whether every instance of a compiled class is one of another. */
  boolean isSubclass(Rep sub, Rep base) {
    if (sub.equals(base) || !(sub instanceof Rep.Ref s) || !(base instanceof Rep.Ref b)) {
      return sub.equals(base);
    }
    ClassUnit one = classes.byName(s.internalName());
    ClassUnit two = classes.byName(b.internalName());
    return one != null && two != null && one.isSubclassOf(two);
  }

  ClassTable classes() {
    return classes;
  }

  /** The module of a file, or null if it is not part of the program. */
  @SuppressWarnings("ReferenceEquality") // a file is itself
  @Nullable ModuleUnit moduleOf(BoundFile file) {
    for (ModuleUnit module : modules) {
      if (module.bound() == file) {
        return module;
      }
    }
    return null;
  }

  void add(ModuleUnit module) {
    modules.add(module);
  }

  List<ModuleUnit> modules() {
    return modules;
  }

  /** The internal name of the Java class of a Python class, or null if it gets none. */
  @Nullable String layoutOf(ModuleUnit module, Stmt.ClassDef def) {
    ClassUnit unit = classes.of(module.types().classOf(def));
    return unit == null || unit.def.id() != def.id() ? null : unit.internalName;
  }
}
