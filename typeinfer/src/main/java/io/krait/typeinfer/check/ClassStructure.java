package io.krait.typeinfer.check;

import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.Keyword;
import io.krait.frontend.tree.TypeParam;
import io.krait.typeinfer.check.ClassShape.Trait;
import io.krait.typeinfer.check.Type.AnyType;
import io.krait.typeinfer.check.Type.InstanceType;
import io.krait.typeinfer.check.Type.TypeVarType;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What follows from class headers: parameters, bases, the order of look-up. */
final class ClassStructure {
  private final Program program;

  ClassStructure(Program program) {
    this.program = program;
  }

  ClassShape shape(ClassDecl cls) {
    if (cls.madeOf != null) {
      Set<Trait> traits = EnumSet.noneOf(Trait.class);
      traits.addAll(cls.madeTraits);
      return finish(cls, List.of(), new ArrayList<>(cls.madeOf), null, traits);
    }
    Set<Trait> traits = EnumSet.noneOf(Trait.class);
    List<TypeVarType> params = new ArrayList<>();
    for (TypeParam param : cls.node().typeParams()) {
      if (cls.module().declAt(param.id()) instanceof Decl.TypeParam decl) {
        params.add(new TypeVarType(decl.variable(), cls));
      }
    }
    TypeExpressions types = new TypeExpressions(program, cls.context(), null);
    List<TypeVarType> stated = new ArrayList<>();
    List<TypeVarType> mentioned = new ArrayList<>();
    boolean explicit = false;
    List<Type> bases = new ArrayList<>();
    for (Expr base : cls.node().bases()) {
      Expr head = base instanceof Expr.Subscript subscript ? subscript.value() : base;
      switch (program.declarations().specialName(head, cls.context())) {
        case "Generic", "Protocol" -> {
          if (Trees.lastName(head).equals("Protocol")
              || program.declarations().specialName(head, cls.context()).equals("Protocol")) {
            traits.add(Trait.PROTOCOL);
          }
          if (base instanceof Expr.Subscript subscript) {
            explicit = true;
            types.variablesIn(subscript.slice(), stated);
          }
        }
        case "NamedTuple" -> traits.add(Trait.NAMED_TUPLE);
        case "TypedDict" -> traits.add(Trait.TYPED_DICT);
        default -> base(cls, types, base, bases, traits, mentioned);
      }
    }
    mentioned.removeIf(variable -> variable.scope() != cls);
    stated.removeIf(variable -> variable.scope() != cls);
    if (params.isEmpty()) {
      params.addAll(explicit ? stated : mentioned);
    }
    ClassDecl metaclass = null;
    for (Keyword keyword : cls.node().keywords()) {
      if ("metaclass".equals(keyword.arg())) {
        SymbolInfo info = program.declarations().resolve(keyword.value(), cls.context());
        if (info != null && program.declarations().typeDeclaration(info) instanceof ClassDecl m) {
          metaclass = m;
        } else {
          traits.add(Trait.UNKNOWN_BASE);
        }
      }
    }
    decorators(cls, traits);
    return finish(cls, List.copyOf(params), bases, metaclass, traits);
  }

  private void base(
      ClassDecl cls,
      TypeExpressions types,
      Expr base,
      List<Type> bases,
      Set<Trait> traits,
      List<TypeVarType> mentioned) {
    Type type = base instanceof Expr.Call ? valueOf(base, cls) : Types.expand(types.type(base));
    switch (type) {
      case InstanceType instance when instance.cls() != cls -> bases.add(type);
      case Type.TupleType tuple -> bases.add(type);
      case Type.ClassType meta -> bases.add(program.instance("type"));
      default -> traits.add(Trait.UNKNOWN_BASE);
    }
    Types.variables(type, mentioned);
  }

  private Type valueOf(Expr base, ClassDecl cls) {
    if (base instanceof Expr.Call call) {
      Decl made = MadeClasses.of(program, call, cls.name(), cls.context());
      if (made instanceof ClassDecl known) {
        return known.instance();
      }
    }
    return AnyType.UNKNOWN;
  }

  private static void decorators(ClassDecl cls, Set<Trait> traits) {
    if (cls.hasDecorator("final")) {
      traits.add(Trait.FINAL);
    }
    if (cls.hasDecorator("runtime_checkable")) {
      traits.add(Trait.RUNTIME_CHECKABLE);
    }
  }

  private ClassShape finish(
      ClassDecl cls,
      List<TypeVarType> params,
      List<Type> bases,
      @Nullable ClassDecl metaclass,
      Set<Trait> traits) {
    if (traits.contains(Trait.NAMED_TUPLE) && cls.madeOf == null) {
      bases.add(new Type.TupleType(NamedTuples.items(program, cls)));
    }
    if (bases.isEmpty() && !cls.isBuiltin("object")) {
      bases.add(
          traits.contains(Trait.TYPED_DICT) ? program.typing("_TypedDict") : program.object());
    }
    List<List<ClassDecl>> sequences = new ArrayList<>();
    List<ClassDecl> direct = new ArrayList<>();
    ClassDecl meta = metaclass;
    for (Type base : bases) {
      ClassDecl parent = base instanceof InstanceType instance ? instance.cls() : program.tuple();
      direct.add(parent);
      sequences.add(new ArrayList<>(parent.mro()));
      inherit(parent, traits);
      if (meta == null || parent.metaclass().isSubclassOf(meta)) {
        meta = parent.metaclass();
      }
    }
    sequences.add(direct);
    List<ClassDecl> mro = new ArrayList<>();
    mro.add(cls);
    if (!merge(sequences, mro)) {
      traits.add(Trait.BROKEN_MRO);
    }
    ClassDecl type = cls.isBuiltin("object") || cls.isBuiltin("type") ? cls : program.cls("type");
    if (meta == null || meta.isBuiltin("object")) {
      meta = type;
    }
    if (meta != cls && !meta.isBuiltin("type") && isEnumMeta(meta)) {
      traits.add(Trait.ENUM);
    }
    return new ClassShape(params, List.copyOf(bases), List.copyOf(mro), meta, traits);
  }

  private static boolean isEnumMeta(ClassDecl meta) {
    for (ClassDecl each : meta.mro()) {
      if (each.is("enum", "EnumMeta") || each.is("enum", "EnumType")) {
        return true;
      }
    }
    return false;
  }

  private static void inherit(ClassDecl parent, Set<Trait> traits) {
    for (Trait trait : Trait.values()) {
      boolean inherited =
          switch (trait) {
            case ENUM, TYPED_DICT, UNKNOWN_BASE, NAMED_TUPLE -> true;
            default -> false;
          };
      if (inherited && parent.has(trait)) {
        traits.add(trait);
      }
    }
  }

  /** C3 linearisation, as in Python's own MRO; false if there is none. */
  private static boolean merge(List<List<ClassDecl>> sequences, List<ClassDecl> mro) {
    while (true) {
      sequences.removeIf(List::isEmpty);
      if (sequences.isEmpty()) {
        return true;
      }
      ClassDecl next = candidate(sequences);
      ClassDecl taken = next == null ? sequences.get(0).get(0) : next;
      if (!mro.contains(taken)) {
        mro.add(taken);
      }
      sequences.forEach(sequence -> sequence.remove(taken));
      if (next == null) {
        for (List<ClassDecl> sequence : sequences) {
          sequence.stream().filter(each -> !mro.contains(each)).forEach(mro::add);
        }
        return false;
      }
    }
  }

  private static @Nullable ClassDecl candidate(List<List<ClassDecl>> sequences) {
    for (List<ClassDecl> sequence : sequences) {
      ClassDecl head = sequence.get(0);
      boolean inTail = false;
      for (List<ClassDecl> other : sequences) {
        inTail |= other.indexOf(head) > 0;
      }
      if (!inTail) {
        return head;
      }
    }
    return null;
  }

  /** An instance with some arguments, each for a parameter. */
  Type specialise(ClassDecl cls, List<Type> args) {
    if (cls == program.tuple()) {
      Type item = args.isEmpty() ? AnyType.UNKNOWN : args.get(0);
      return new Type.TupleType(List.of(new Type.Unbounded(item)));
    }
    if (cls.is("types", "NoneType")) {
      return Type.NoneType.NONE;
    }
    return new InstanceType(cls, TypeArguments.fill(cls.typeParams(), args));
  }

  /** Adds the members that decorators and special bases give a class. */
  void synthesise(ClassDecl cls) {
    if (cls.has(Trait.NAMED_TUPLE)) {
      NamedTuples.synthesise(program, cls);
    }
    if (cls.isTypedDict()) {
      TypedDicts.synthesise(program, cls);
    }
    Dataclasses.synthesise(program, cls);
    TotalOrdering.synthesise(program, cls);
  }

  /** An instance or tuple as one of a class on its MRO; null if the class is not there. */
  static @Nullable Type asSuper(Type type, ClassDecl target) {
    if (type instanceof Type.TupleType tuple) {
      Program program = target.program();
      return target == program.tuple() ? type : asSuper(program.asInstance(tuple), target);
    }
    if (!(type instanceof InstanceType instance)) {
      return null;
    }
    ClassDecl cls = instance.cls();
    if (cls == target) {
      return instance;
    }
    if (!cls.isSubclassOf(target)) {
      return null;
    }
    for (Type base : cls.bases()) {
      Type mapped = Substitution.apply(cls.typeParams(), instance.args(), base);
      Type found = asSuper(mapped, target);
      if (found != null) {
        return found;
      }
    }
    return null;
  }
}
