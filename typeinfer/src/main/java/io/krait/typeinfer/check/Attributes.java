package io.krait.typeinfer.check;

import io.krait.typeinfer.check.Signature.Param;
import io.krait.typeinfer.check.Type.AnyType;
import io.krait.typeinfer.check.Type.CallableType;
import io.krait.typeinfer.check.Type.InstanceType;
import io.krait.typeinfer.check.Type.OverloadedType;
import io.krait.typeinfer.check.Type.TypeVarType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Attributes of values: through the MRO, with methods bound and descriptors called. */
final class Attributes {
  private final Program program;

  Attributes(Program program) {
    this.program = program;
  }

  /**
   * What was reached.
   *
   * @param member null for what no class states
   * @param bindFails the receiver does not fit the method's declared {@code self}
   */
  record Access(Type type, @Nullable Member member, boolean bindFails) {
    static Access of(Type type) {
      return new Access(type, null, false);
    }
  }

  @Nullable Type type(Type receiver, String name) {
    Access access = access(receiver, name);
    return access == null ? null : access.type();
  }

  /** The attribute of a value; null if it (or a member of the union) has none. */
  @Nullable Access access(Type receiver, String name) {
    return switch (receiver) {
      case AnyType any -> Access.of(any);
      case Type.NeverType never -> Access.of(never);
      case InstanceType instance -> instance(instance, instance, name);
      case Type.LiteralType literal -> literal(literal, name);
      case Type.LiteralStringType text -> instance(program.str(), program.str(), name);
      case Type.GuardType guard -> instance(program.bool(), program.bool(), name);
      case Type.NoneType none ->
          instance(new InstanceType(program.cls("types", "NoneType"), List.of()), none, name);
      case Type.TupleType tuple -> instance(program.asInstance(tuple), tuple, name);
      case Type.ClassType cls -> onClass(cls, name);
      case Type.ModuleType module -> ofModule(module.module(), name);
      case TypeVarType variable -> ofVariable(variable, name);
      case Type.UnionType union -> {
        List<Type> types = new ArrayList<>();
        boolean fails = false;
        Member member = null;
        for (Type each : Types.members(union)) {
          Access access = access(each, name);
          if (access == null) {
            yield null;
          }
          types.add(access.type());
          member = member == null ? access.member() : member;
          fails |= access.bindFails();
        }
        yield new Access(Types.union(types), member, fails);
      }
      case CallableType callable -> ofFunction(name);
      case OverloadedType overloaded -> ofFunction(name);
      case Type.SuperType parent -> ofSuper(parent, name);
      case Type.AliasRefType alias -> access(Types.expand(alias), name);
      case Type.PropertyType property ->
          instance(program.instance("property"), program.instance("property"), name);
      case Type.TypeFormType form ->
          form.meaning() instanceof InstanceType i
              ? onClass(new Type.ClassType(i, true), name)
              : Access.of(AnyType.UNKNOWN);
      case Type.ParamSpecPart part ->
          part.args()
              ? access(new Type.TupleType(List.of(new Type.Unbounded(program.object()))), name)
              : access(program.instance("dict", program.str(), program.object()), name);
      case Type.Unbounded item -> null;
      case Type.Unpacked item -> null;
      case Type.ParameterList list -> null;
    };
  }

  private @Nullable Access literal(Type.LiteralType literal, String name) {
    if (literal.value() instanceof Type.EnumMember member) {
      if (name.equals("value") || name.equals("_value_")) {
        Member own = literal.cls().find("value");
        if (own == null || own.owner().module().isStub()) {
          return Access.of(Enums.value(program, literal.cls(), member.name()));
        }
      }
      if (name.equals("name") || name.equals("_name_")) {
        return Access.of(new Type.LiteralType(program.cls("str"), member.name()));
      }
    }
    // Self is the class: an operation on a literal seldom gives that literal.
    InstanceType wide = new InstanceType(literal.cls(), List.of());
    return instance(wide, wide, name);
  }

  private Access ofFunction(String name) {
    InstanceType function = new InstanceType(program.cls("types", "FunctionType"), List.of());
    Access found = instance(function, function, name);
    return found == null ? Access.of(AnyType.UNKNOWN) : found;
  }

  private @Nullable Access ofModule(ModuleDecl module, String name) {
    SymbolInfo info = module.export(name);
    if (info != null) {
      return Access.of(info.type());
    }
    ModuleDecl submodule = program.module(module.name() + "." + name);
    if (submodule != null) {
      return Access.of(new Type.ModuleType(submodule));
    }
    InstanceType object = new InstanceType(program.cls("types", "ModuleType"), List.of());
    Member own = object.cls().find(name);
    if (own != null) {
      return instance(object, object, name);
    }
    SymbolInfo getattr = module.find("__getattr__");
    if (getattr != null && getattr.type() instanceof CallableType callable) {
      return Access.of(callable.signature().returns());
    }
    return module.isStub() || module.isOpen() ? Access.of(AnyType.UNKNOWN) : null;
  }

  private @Nullable Access ofVariable(TypeVarType variable, String name) {
    TypeVarDecl decl = variable.decl();
    if (!decl.constraints().isEmpty()) {
      List<Type> types = new ArrayList<>();
      for (Type constraint : decl.constraints()) {
        Type type = type(constraint, name);
        if (type == null) {
          return null;
        }
        types.add(type);
      }
      return Access.of(Types.union(types));
    }
    Type bound = decl.bound();
    Type plain = bound == null ? program.object() : Types.expand(bound);
    if (plain instanceof InstanceType instance) {
      return instance(instance, variable, name);
    }
    if (plain instanceof Type.TupleType tuple) {
      return instance(program.asInstance(tuple), variable, name);
    }
    return access(plain, name);
  }

  /** The attribute of an instance; null if the class has none. */
  @Nullable Type ofInstance(InstanceType instance, String name) {
    Access access = instance(instance, instance, name);
    return access == null ? null : access.type();
  }

  private @Nullable Access instance(InstanceType instance, Type self, String name) {
    ClassDecl cls = instance.cls();
    if (cls.isEnum() && (name.equals("value") || name.equals("_value_"))) {
      Member own = cls.find("value");
      if ((own == null || own.owner().module().isStub()) && !cls.module().isStub()) {
        return Access.of(Enums.value(program, cls, null));
      }
    }
    Member found = cls.find(name);
    boolean fromObject = found != null && found.owner().isBuiltin("object");
    if (found == null || (fromObject && cls.hasUnknownBase())) {
      if (cls.hasUnknownBase()) {
        return Access.of(AnyType.UNKNOWN);
      }
      if (name.equals("__class__")) {
        return Access.of(new Type.ClassType(self, false));
      }
      return found == null ? dynamic(cls, instance, self, name) : bound(found, instance, self);
    }
    return bound(found, instance, self);
  }

  private @Nullable Access dynamic(ClassDecl cls, InstanceType instance, Type self, String name) {
    if (name.startsWith("__") && name.endsWith("__")) {
      return name.equals("__dict__")
          ? Access.of(program.instance("dict", program.str(), AnyType.ANY))
          : null;
    }
    for (String hook : List.of("__getattr__", "__getattribute__")) {
      Member getattr = cls.find(hook);
      if (getattr != null && !getattr.owner().isBuiltin("object")) {
        Access method = bound(getattr, instance, self);
        if (method.type() instanceof CallableType callable) {
          return Access.of(callable.signature().returns());
        }
        return Access.of(AnyType.UNKNOWN);
      }
    }
    return null;
  }

  private static Substitution of(Member found, InstanceType instance, Type self) {
    Map<TypeVarType, Type> map = new HashMap<>();
    ClassDecl owner = found.owner();
    map.put(owner.self(), self);
    Type parent = ClassStructure.asSuper(instance, owner);
    if (parent instanceof Type.TupleType tuple) {
      parent = owner.program().asInstance(tuple);
    }
    if (parent instanceof InstanceType same) {
      List<TypeVarType> params = owner.typeParams();
      for (int i = 0; i < params.size() && i < same.args().size(); i++) {
        map.put(params.get(i), same.args().get(i));
      }
    }
    return Substitution.of(map);
  }

  /** A protocol's member as it must be on a value of some type. */
  @Nullable Type ofMember(Member member, InstanceType protocol, Type self) {
    Type receiver =
        self instanceof Type.ClassType || self instanceof Type.ModuleType ? protocol : self;
    return bound(member, protocol, receiver).type();
  }

  private Access bound(Member found, InstanceType instance, Type self) {
    Type type = of(found, instance, self).apply(found.type());
    FunctionDecl function = found.function();
    if (type instanceof Type.PropertyType property) {
      return property(property, found, instance, self);
    }
    if (function != null && isCallable(type)) {
      if (function.isStatic() && !function.name().equals("__new__")) {
        return new Access(type, found, false);
      }
      if (function.name().equals("__new__")) {
        return throughClass(found, instance, self, new Type.ClassType(instance, false));
      }
      Type receiver = function.isClassMethod() ? new Type.ClassType(self, false) : self;
      return bind(type, receiver, found);
    }
    if (function == null && isCallable(type) && isClassLevelFunction(found)) {
      return bind(type, self, found);
    }
    if (isDescriptor(found, type)) {
      Type got = descriptor(type, self, new Type.ClassType(instance, false));
      if (got != null) {
        return new Access(got, found, false);
      }
    }
    return new Access(type, found, false);
  }

  private static boolean isCallable(Type type) {
    return type instanceof CallableType || type instanceof OverloadedType;
  }

  private static boolean isClassLevelFunction(Member found) {
    if (found.isSynthesised()) {
      return !found.name().equals("__new__");
    }
    if (found.info() == null) {
      return false;
    }
    Decl.Variable annotated = found.annotated();
    return annotated == null ? found.hasValue() : found.isClassVar();
  }

  private static boolean isDescriptor(Member found, Type type) {
    return (found.inBody()
            && found.function() == null
            && type instanceof InstanceType instance
            && instance.cls().find("__get__") != null)
        || (found.function() != null
            && type instanceof InstanceType made
            && made.cls().find("__get__") != null);
  }

  /** What {@code __get__} gives. */
  private @Nullable Type descriptor(Type descriptor, Type instance, Type owner) {
    Type get = type(descriptor, "__get__");
    if (get == null) {
      return null;
    }
    return new Calls(program).resultOf(get, List.of(instance, owner));
  }

  private Access property(
      Type.PropertyType property, Member found, InstanceType instance, Type self) {
    Type getter =
        of(found, instance, self)
            .apply(new CallableType(property.getter().signature(), property.getter()));
    Access bound = bind(getter, self, found);
    Type result =
        bound.type() instanceof CallableType callable
            ? callable.signature().returns()
            : AnyType.UNKNOWN;
    return new Access(result, found, bound.bindFails());
  }

  /** A function with its first parameter taken by the receiver. */
  Access bind(Type function, Type receiver, @Nullable Member member) {
    if (function instanceof OverloadedType overloaded) {
      List<CallableType> kept = new ArrayList<>();
      CallableType first = null;
      for (CallableType each : overloaded.overloads()) {
        CallableType bound = bind(each, receiver);
        first = first == null ? each : first;
        if (bound != null) {
          kept.add(bound);
        }
      }
      if (kept.isEmpty() && first != null) {
        return new Access(
            new CallableType(first.signature().drop(1), first.function()), member, true);
      }
      return new Access(
          kept.size() == 1 ? kept.get(0) : new OverloadedType(List.copyOf(kept)), member, false);
    }
    if (function instanceof CallableType callable) {
      CallableType bound = bind(callable, receiver);
      return bound == null
          ? new Access(
              new CallableType(callable.signature().drop(1), callable.function()), member, true)
          : new Access(bound, member, false);
    }
    return new Access(function, member, false);
  }

  private @Nullable CallableType bind(CallableType callable, Type receiver) {
    Signature signature = callable.signature();
    if (signature.params().isEmpty() || !signature.params().get(0).isPositional()) {
      return callable;
    }
    Param self = signature.params().get(0);
    Signature rest = signature.drop(1);
    if (!self.annotated()) {
      return new CallableType(rest, callable.function());
    }
    FunctionDecl function = callable.function();
    if (self.type() instanceof TypeVarType variable
        && variable.scope() == function
        && program.comparisons > 0) {
      // Within a comparison the receiver is taken to fit: checking its bound could go on for ever.
      return new CallableType(
          Substitution.apply(List.of(variable), List.of(receiver), new CallableType(rest, null))
                  instanceof CallableType bound
              ? bound.signature()
              : rest,
          function);
    }
    Constraints constraints = new Constraints();
    List<TypeVarType> open = new ArrayList<>();
    Types.variables(self.type(), open);
    open.removeIf(v -> function != null && v.scope() != function);
    Substitution fresh = Generics.fresh(open, constraints);
    Assignability relation = new Assignability(program, constraints);
    if (!relation.assignable(receiver, fresh.apply(self.type()))) {
      return null;
    }
    Map<TypeVarType, Type> solved = new HashMap<>();
    for (TypeVarType variable : open) {
      Type solution = constraints.solution((TypeVarType) fresh.apply(variable), relation);
      if (solution != null) {
        solved.put(variable, solution);
      }
    }
    return new CallableType(Substitution.of(solved).apply(rest), function);
  }

  /** A special method as the language itself looks it up: on the class of the value. */
  @Nullable Type special(Type receiver, String name) {
    if (receiver instanceof Type.ClassType object
        && Types.expand(object.instance()) instanceof InstanceType made
        && !made.cls().hasUnknownBase()) {
      ClassDecl meta = made.cls().metaclass();
      Member found = meta.find(name);
      return found == null || found.owner().isBuiltin("object")
          ? null
          : bound(found, metaInstance(meta), object).type();
    }
    return type(receiver, name);
  }

  // Through the class.

  private @Nullable Access onClass(Type.ClassType object, String name) {
    Type made = Types.expand(object.instance());
    if (made instanceof AnyType) {
      Member inType = program.cls("type").find(name);
      return inType == null || inType.owner().isBuiltin("object")
          ? Access.of(AnyType.UNKNOWN)
          : instance(program.instance("type"), object, name);
    }
    Type plain = made;
    if (made instanceof TypeVarType variable) {
      Type bound = variable.decl().bound();
      plain = bound == null ? program.object() : Types.expand(bound);
      if (!variable.decl().constraints().isEmpty()) {
        return access(
            Types.map(
                Types.union(variable.decl().constraints()), c -> new Type.ClassType(c, false)),
            name);
      }
    }
    if (plain instanceof Type.TupleType tuple) {
      plain = program.asInstance(tuple);
    } else if (plain instanceof Type.NoneType) {
      plain = new InstanceType(program.cls("types", "NoneType"), List.of());
    } else if (plain instanceof Type.UnionType union) {
      return access(Types.map(union, each -> new Type.ClassType(each, false)), name);
    } else if (plain instanceof Type.LiteralType literal) {
      plain = new InstanceType(literal.cls(), List.of());
    }
    if (!(plain instanceof InstanceType instance)) {
      return Access.of(AnyType.UNKNOWN);
    }
    ClassDecl cls = instance.cls();
    if (cls.isEnum()) {
      for (ClassDecl each : cls.mro()) {
        Type member = Enums.member(each, name);
        if (member != null) {
          return new Access(member, each.own(name), false);
        }
      }
    }
    ClassDecl meta = cls.metaclass();
    Member inMeta = meta.find(name);
    if (inMeta != null
        && !inMeta.owner().isBuiltin("object")
        && !inMeta.owner().isBuiltin("type")
        && inMeta.type() instanceof Type.PropertyType) {
      return instance(metaInstance(meta), object, name);
    }
    Member found = cls.find(name);
    if (found != null && found.isHidden()) {
      return null;
    }
    if (found != null
        && !(found.owner().isBuiltin("object")
            && found.function() == null
            && inMeta != null
            && !inMeta.owner().isBuiltin("object"))) {
      return throughClass(found, instance, made, object);
    }
    if (inMeta != null) {
      return instance(metaInstance(meta), object, name);
    }
    if (name.equals("__class__")) {
      return Access.of(new Type.ClassType(metaInstance(meta), false));
    }
    if (cls.hasUnknownBase()) {
      return Access.of(AnyType.UNKNOWN);
    }
    Member inAbc = isAbstractBase(cls) ? program.cls("abc", "ABCMeta").find(name) : null;
    if (inAbc != null) {
      return instance(metaInstance(inAbc.owner()), object, name);
    }
    return dynamic(meta, metaInstance(meta), object, name);
  }

  /**
   * Whether the class comes from a protocol or one of the abstract collections, whose metaclass the
   * stubs leave out. The builtin classes have such bases in the stubs only.
   */
  private static boolean isAbstractBase(ClassDecl cls) {
    boolean found = false;
    for (ClassDecl each : cls.mro()) {
      String module = each.module().isStub() ? each.module().name() : "";
      if (module.equals("builtins") && !each.isBuiltin("object")) {
        return false;
      }
      found |= each.isProtocol() || module.equals("typing");
    }
    return found;
  }

  private static InstanceType metaInstance(ClassDecl meta) {
    return new InstanceType(meta, List.of());
  }

  private Access throughClass(
      Member found, InstanceType instance, Type self, Type.ClassType object) {
    FunctionDecl function = found.function();
    // C.__new__(D) makes a D: which class it is follows from the first argument.
    Type made =
        function != null && function.name().equals("__new__")
            ? new TypeVarType(found.owner().self().decl(), new Generics.Fresh())
            : self;
    Type type = of(found, instance, made).apply(found.type());
    if (type instanceof Type.PropertyType) {
      return new Access(type, found, false);
    }
    if (function != null && isCallable(type)) {
      if (function.isClassMethod()) {
        return bind(type, object, found);
      }
      return new Access(type, found, false);
    }
    if (isDescriptor(found, type)) {
      Type got = descriptor(type, Type.NoneType.NONE, object);
      if (got != null) {
        return new Access(got, found, false);
      }
    }
    return new Access(type, found, false);
  }

  private @Nullable Access ofSuper(Type.SuperType parent, String name) {
    Type receiver = parent.receiver();
    boolean onClass = receiver instanceof Type.ClassType;
    Type self = onClass ? ((Type.ClassType) receiver).instance() : receiver;
    Type plain = self;
    if (self instanceof TypeVarType variable && variable.decl().bound() != null) {
      Type bound = variable.decl().bound();
      plain = bound == null ? self : bound;
    }
    if (!(plain instanceof InstanceType instance)) {
      return Access.of(AnyType.UNKNOWN);
    }
    if (instance.cls().hasUnknownBase()) {
      Member known = instance.cls().findAfter(parent.owner(), name);
      if (known == null || known.owner().isBuiltin("object")) {
        return Access.of(AnyType.UNKNOWN);
      }
    }
    Member found = instance.cls().findAfter(parent.owner(), name);
    if (found == null) {
      return null;
    }
    return onClass
        ? throughClass(found, instance, self, (Type.ClassType) receiver)
        : bound(found, instance, self);
  }

  // Writing.

  /** The type that may be assigned; null if it is not known. */
  @Nullable Type writeType(Type receiver, String name) {
    Type plain = Types.expand(receiver);
    if (plain instanceof TypeVarType variable && variable.decl().bound() != null) {
      Type bound = variable.decl().bound();
      plain = bound == null ? plain : Types.expand(bound);
    }
    Type self = receiver;
    InstanceType instance =
        plain instanceof InstanceType i
            ? i
            : plain instanceof Type.ClassType cls && cls.instance() instanceof InstanceType i
                ? i
                : null;
    if (instance == null) {
      return null;
    }
    Member found = instance.cls().find(name);
    if (found == null) {
      return null;
    }
    Type converted = Converters.stored(found, program);
    if (converted != null) {
      return converted;
    }
    boolean onClass = plain instanceof Type.ClassType;
    Substitution substitution =
        of(found, instance, onClass ? ((Type.ClassType) plain).instance() : self);
    Type type = found.type();
    if (type instanceof Type.PropertyType property) {
      FunctionDecl setter = property.setter();
      if (setter == null || setter.signature().params().size() < 2) {
        return null;
      }
      return substitution.apply(setter.signature().params().get(1).type());
    }
    Type applied = substitution.apply(type);
    if (isDescriptor(found, applied) && !onClass) {
      Type set = type(applied, "__set__");
      if (set instanceof CallableType callable && callable.signature().params().size() > 1) {
        return callable.signature().params().get(1).type();
      }
      return set == null ? applied : null;
    }
    return found.declared() == null && found.function() == null ? null : applied;
  }
}
