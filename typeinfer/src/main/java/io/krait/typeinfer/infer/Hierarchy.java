package io.krait.typeinfer.infer;

import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.Keyword;
import io.krait.frontend.tree.TypeParam;
import io.krait.typeinfer.types.ClassInfo;
import io.krait.typeinfer.types.ClassInfo.Trait;
import io.krait.typeinfer.types.Type;
import io.krait.typeinfer.types.Type.InstanceType;
import io.krait.typeinfer.types.Type.TupleType;
import io.krait.typeinfer.types.Type.TypeVarType;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Bases, linearisation, type parameters and traits of a class. */
record Hierarchy(
    List<TypeVarType> parameters, List<Type> bases, List<ClassInfo> mro, Set<Trait> traits) {

  /** Stands while the bases are evaluated, for a class that names itself among them. */
  static Hierarchy provisional(ClassNode cls) {
    return new Hierarchy(List.of(), List.of(), List.of(cls), EnumSet.noneOf(Trait.class));
  }

  static Hierarchy of(ClassNode cls) {
    Set<Trait> traits = cls.ownTraits();
    Annotations annotations = cls.world().builtins.annotations;
    List<TypeVarType> parameters = new ArrayList<>();
    for (TypeParam param : cls.node().typeParams()) {
      parameters.add(annotations.typeParameter(param, cls.fileNode(), cls.outerScope()));
    }
    List<Type> bases = new ArrayList<>();
    List<TypeVarType> mentioned = new ArrayList<>();
    boolean explicit = false;
    for (Expr base : cls.node().bases()) {
      Expr head = base instanceof Expr.Subscript subscript ? subscript.value() : base;
      String special = annotations.specialName(head, cls.fileNode(), cls.outerScope());
      if (special.equals("Generic") || special.equals("Protocol")) {
        if (special.equals("Protocol")) {
          traits.add(Trait.PROTOCOL);
        }
        if (base instanceof Expr.Subscript subscript) {
          explicit = true;
          annotations.variablesIn(subscript.slice(), cls.fileNode(), cls.outerScope(), parameters);
        }
        continue;
      }
      if (special.equals("NamedTuple")) {
        traits.add(Trait.NAMED_TUPLE);
        bases.add(new InstanceType(cls.world().builtins.tupleClass(), List.of(namedItems())));
        continue;
      }
      if (special.equals("TypedDict")) {
        traits.add(Trait.TYPED_DICT);
        bases.add(cls.world().builtins.instance("dict", cls.world().builtins.str(), namedItems()));
        continue;
      }
      Type type = annotations.base(base, cls.fileNode(), cls.outerScope());
      if (type instanceof InstanceType instance && instance.cls() != cls) {
        bases.add(type);
        annotations.variablesIn(base, cls.fileNode(), cls.outerScope(), mentioned);
      } else if (type instanceof TupleType tuple) {
        Type item = Types.union(tuple.items());
        bases.add(new InstanceType(cls.world().builtins.tupleClass(), List.of(item)));
      } else {
        traits.add(Trait.UNKNOWN_BASE);
      }
    }
    if (!explicit && cls.node().typeParams().isEmpty()) {
      parameters.addAll(mentioned);
    }
    keywords(cls, traits);
    return finish(cls, parameters, bases, traits);
  }

  private static Type namedItems() {
    return Type.AnyType.ANY;
  }

  private static void keywords(ClassNode cls, Set<Trait> traits) {
    for (Keyword keyword : cls.node().keywords()) {
      if ("metaclass".equals(keyword.arg())) {
        String name = FunctionNode.lastName(keyword.value());
        switch (name) {
          case "ABCMeta" -> traits.add(Trait.ABC);
          case "EnumMeta", "EnumType" -> traits.add(Trait.ENUM);
          default -> traits.add(Trait.CUSTOM_METACLASS);
        }
      }
    }
  }

  private static Hierarchy finish(
      ClassNode cls, List<TypeVarType> parameters, List<Type> bases, Set<Trait> traits) {
    ClassNode object = cls.world().builtins.objectClass();
    if (bases.isEmpty() && cls != object) {
      bases.add(new InstanceType(object));
    }
    List<List<ClassInfo>> sequences = new ArrayList<>();
    List<ClassInfo> direct = new ArrayList<>();
    for (Type base : bases) {
      ClassInfo parent = ((InstanceType) base).cls();
      direct.add(parent);
      sequences.add(new ArrayList<>(parent.mro()));
      inherit(parent, traits);
    }
    sequences.add(direct);
    List<ClassInfo> mro = new ArrayList<>();
    mro.add(cls);
    if (!merge(sequences, mro)) {
      traits.add(Trait.UNKNOWN_BASE);
    }
    if (cls.moduleName().equals("builtins") && cls.name().equals("BaseException")) {
      traits.add(Trait.EXCEPTION);
    }
    if (cls.moduleName().equals("enum") && cls.name().equals("Enum")) {
      traits.add(Trait.ENUM);
    }
    if (cls.moduleName().equals("abc") && cls.name().equals("ABC")) {
      traits.add(Trait.ABC);
    }
    return new Hierarchy(List.copyOf(parameters), List.copyOf(bases), List.copyOf(mro), traits);
  }

  private static void inherit(ClassInfo parent, Set<Trait> traits) {
    for (Trait trait : Trait.values()) {
      boolean inherited =
          switch (trait) {
            case PROTOCOL, REPLACED_BY_DECORATOR, SLOTS -> false;
            case DATACLASS,
                FROZEN_DATACLASS,
                ORDERED_DATACLASS,
                NAMED_TUPLE,
                TYPED_DICT,
                ENUM,
                ABC,
                EXCEPTION,
                CUSTOM_GETATTR,
                CUSTOM_SETATTR,
                CUSTOM_METACLASS,
                UNKNOWN_BASE ->
                true;
          };
      if (inherited && parent.has(trait)) {
        traits.add(trait);
      }
    }
  }

  /** C3 linearisation, as in Python's own MRO; false if there is none. */
  private static boolean merge(List<List<ClassInfo>> sequences, List<ClassInfo> mro) {
    while (true) {
      sequences.removeIf(List::isEmpty);
      if (sequences.isEmpty()) {
        return true;
      }
      ClassInfo next = candidate(sequences);
      boolean fits = next != null;
      ClassInfo taken = next == null ? sequences.get(0).get(0) : next;
      if (!mro.contains(taken)) {
        mro.add(taken);
      }
      for (List<ClassInfo> sequence : sequences) {
        sequence.remove(taken);
      }
      if (!fits) {
        sequences.forEach(mro::addAll);
        return false;
      }
    }
  }

  private static @Nullable ClassInfo candidate(List<List<ClassInfo>> sequences) {
    for (List<ClassInfo> sequence : sequences) {
      ClassInfo head = sequence.get(0);
      boolean inTail = false;
      for (List<ClassInfo> other : sequences) {
        inTail |= other.indexOf(head) > 0;
      }
      if (!inTail) {
        return head;
      }
    }
    return null;
  }
}
