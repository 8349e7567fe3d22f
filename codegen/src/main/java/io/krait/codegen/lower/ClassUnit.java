package io.krait.codegen.lower;

import io.krait.codegen.ir.FieldRef;
import io.krait.codegen.ir.IrClass;
import io.krait.codegen.ir.MethodRef;
import io.krait.codegen.ir.Rep;
import io.krait.codegen.ir.Var;
import io.krait.frontend.tree.Stmt;
import io.krait.typeinfer.types.AttributeInfo;
import io.krait.typeinfer.types.ClassInfo;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A Python class that becomes a Java class: where its attributes and methods are. */
final class ClassUnit {
  /** A place for an attribute. */
  record Slot(ClassUnit owner, int index, IrClass.Slot slot) {
    FieldRef field() {
      return new FieldRef(owner.internalName, slot.name(), slot.rep());
    }
  }

  final ModuleUnit module;
  final ClassInfo info;
  final Stmt.ClassDef def;
  final String internalName;
  final @Nullable ClassUnit parent;
  private @Nullable List<IrClass.Slot> slots;
  private @Nullable GeneratedInit generatedInit;
  private boolean generatedInitKnown;

  ClassUnit(ModuleUnit module, ClassInfo info, @Nullable ClassUnit parent) {
    this.module = module;
    this.info = info;
    this.def = info.node();
    this.parent = parent;
    this.internalName = javaName(module, info);
  }

  /** The internal name of the Java class of a class that stands in a module. */
  static String javaName(ModuleUnit module, ClassInfo info) {
    String owner = module.internalName();
    String name = owner.substring(0, owner.lastIndexOf('/') + 1) + info.name();
    return name.equalsIgnoreCase(owner) ? name + "_" : name;
  }

  Rep.Ref rep() {
    return new Rep.Ref(internalName);
  }

  FieldRef typeField() {
    return new FieldRef(internalName, "TYPE", Reps.TYPE);
  }

  /** The {@code __init__} that a dataclass decorator makes for it, where that is known. */
  @Nullable GeneratedInit generatedInit() {
    if (!generatedInitKnown) {
      generatedInit = GeneratedInit.of(this);
      generatedInitKnown = true;
    }
    return generatedInit;
  }

  /** Broken when {@code __new__} or {@code __init__} is no longer what it was compiled with. */
  FieldRef constructorGuard() {
    return new FieldRef(internalName, IrClass.CONSTRUCTOR_GUARD, Reps.GUARD);
  }

  /** The attributes that this class itself adds. */
  List<IrClass.Slot> slots() {
    List<IrClass.Slot> made = slots;
    if (made == null) {
      made = new ArrayList<>();
      slots = made;
      List<String> stated = info.has(ClassInfo.Trait.SLOTS) ? StatedSlots.of(info) : null;
      if (stated != null) {
        for (String name : stated) {
          AttributeInfo attribute = info.attribute(name);
          made.add(newSlot(name, attribute == null ? Rep.ANY : slotRep(attribute)));
        }
        return made;
      }
      for (AttributeInfo attribute : info.attributes()) {
        boolean inherited = parent != null && parent.slot(attribute.name()) != null;
        if (!inherited && isSlot(attribute)) {
          made.add(newSlot(attribute.name(), slotRep(attribute)));
        }
      }
    }
    return made;
  }

  private IrClass.Slot newSlot(String name, Rep rep) {
    if (!(rep instanceof Rep.Prim)) {
      return new IrClass.Slot(name, rep, null, 0);
    }
    int number = machineSlots();
    int word = number / Integer.SIZE;
    ClassUnit owner = this;
    while (owner.parent != null && owner.parent.machineSlots() > word * Integer.SIZE) {
      owner = owner.parent;
    }
    FieldRef odd = new FieldRef(owner.internalName, "odd$" + word, Rep.Prim.I32);
    return new IrClass.Slot(name, rep, odd, 1 << number);
  }

  /** How many slots of machine types there are so far, here and above. */
  private int machineSlots() {
    int above = parent == null ? 0 : parent.machineSlots();
    return above + (int) slots().stream().filter(s -> s.odd() != null).count();
  }

  private Rep slotRep(AttributeInfo attribute) {
    Rep rep = module.program().representations().of(attribute.type());
    return rep instanceof Rep.Prim ? rep : Rep.ANY;
  }

  /** Whether instances of this class and of all known subclasses keep the attribute themselves. */
  private boolean isSlot(AttributeInfo attribute) {
    return attribute.kind() == AttributeInfo.Kind.INSTANCE
        && !attribute.name().startsWith("__")
        && isInstanceAttribute(info, attribute.name());
  }

  private static boolean isInstanceAttribute(ClassInfo cls, String name) {
    for (ClassInfo above : cls.mro()) {
      AttributeInfo found = above.attribute(name);
      if (found != null
          && (found.kind() != AttributeInfo.Kind.INSTANCE || found.isAssignedOnClass())) {
        return false;
      }
    }
    return cls.directSubclasses().stream().allMatch(sub -> isInstanceAttribute(sub, name));
  }

  /** The slot of an attribute, of this class or a base; null if it has none. */
  @Nullable Slot slot(String name) {
    List<IrClass.Slot> own = slots();
    for (int i = 0; i < own.size(); i++) {
      if (own.get(i).name().equals(name)) {
        return new Slot(this, i, own.get(i));
      }
    }
    return parent == null ? null : parent.slot(name);
  }

  /** The slot of an attribute that has one. */
  Slot requireSlot(String name) {
    return Objects.requireNonNull(slot(name), name);
  }

  /** The odd bits of all slots, here and above, by field. */
  Map<FieldRef, Integer> oddBits() {
    Map<FieldRef, Integer> bits = parent == null ? new LinkedHashMap<>() : parent.oddBits();
    for (IrClass.Slot slot : slots()) {
      if (slot.odd() != null) {
        bits.merge(slot.odd(), slot.bit(), (a, b) -> a | b);
      }
    }
    return bits;
  }

  /** Makes an instance without attributes; the argument is null. */
  MethodRef constructor() {
    return IrClass.allocator(internalName);
  }

  boolean isSubclassOf(ClassUnit other) {
    return this == other || (parent != null && parent.isSubclassOf(other));
  }

  /** The class of a method as found along the bases, or null if it is not a plain method there. */
  @Nullable MethodUnit method(String name) {
    AttributeInfo own = info.attribute(name);
    if (own != null) {
      return own.kind() == AttributeInfo.Kind.METHOD
              && own.function() != null
              && own.function().node() instanceof Stmt.FunctionDef method
              && method.decoratorList().isEmpty()
              && def.body().contains(method)
          ? new MethodUnit(this, name, method)
          : null;
    }
    return parent == null ? null : parent.method(name);
  }

  /** The methods of this class itself. */
  List<MethodUnit> ownMethods() {
    List<MethodUnit> methods = new ArrayList<>();
    for (AttributeInfo attribute : info.attributes()) {
      MethodUnit method = method(attribute.name());
      if (method != null && method.owner() == this) {
        methods.add(method);
      }
    }
    return methods;
  }

  /** A method that typed code may call. */
  record MethodUnit(ClassUnit owner, String name, Stmt.FunctionDef def) {
    FieldRef guard() {
      return new FieldRef(owner.internalName, "guard$" + name, Reps.GUARD);
    }

    /** Whether its typed body may be called without looking up the function object. */
    boolean isDirect() {
      return !unit().isGenerator()
          && unit().free().stream().allMatch(key -> key.name().equals("__class__"));
    }

    /** The function object, which a body that captures {@code __class__} needs; else null. */
    Var functionObject(IrBuilder out) {
      return unit().free().isEmpty()
          ? out.nullOf(Reps.FUNCTION)
          : out.getStatic(owner.module.functionField(unit()));
    }

    CodeUnit unit() {
      return owner.module.functions().unit(def);
    }

    TypedSignature signature() {
      return owner.module.signature(unit());
    }
  }
}
