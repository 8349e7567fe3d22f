package io.krait.typeinfer.infer;

import io.krait.frontend.tree.Expr;
import io.krait.typeinfer.AttributeTarget;
import io.krait.typeinfer.types.AttributeInfo;
import io.krait.typeinfer.types.ClassInfo;
import io.krait.typeinfer.types.Origin;
import io.krait.typeinfer.types.Type;
import io.krait.typeinfer.types.Type.AnyType;
import io.krait.typeinfer.types.Type.BoundMethodType;
import io.krait.typeinfer.types.Type.ClassObjectType;
import io.krait.typeinfer.types.Type.EnumMemberType;
import io.krait.typeinfer.types.Type.FunctionType;
import io.krait.typeinfer.types.Type.InstanceType;
import io.krait.typeinfer.types.Type.LiteralType;
import io.krait.typeinfer.types.Type.ModuleType;
import io.krait.typeinfer.types.Type.NeverType;
import io.krait.typeinfer.types.Type.NoneType;
import io.krait.typeinfer.types.Type.OverloadedType;
import io.krait.typeinfer.types.Type.SuperType;
import io.krait.typeinfer.types.Type.TupleType;
import io.krait.typeinfer.types.Type.TypeVarType;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Attributes of values, and the protocols of iteration, contexts and awaiting. */
final class Members {
  private final Frame frame;
  private final Builtins builtins;

  /** Builtin classes whose instances have what their stubs say, and nothing else. */
  private static final Set<String> SETTLED =
      Set.of(
          "bool",
          "bytes",
          "complex",
          "dict",
          "float",
          "frozenset",
          "int",
          "list",
          "set",
          "str",
          "tuple");

  Members(Frame frame) {
    this.frame = frame;
    this.builtins = frame.builtins;
  }

  Type attribute(Expr.Attribute attribute) {
    Type receiver = frame.exprs.infer(attribute.value(), null);
    String name = frame.scope.mangle(attribute.attr());
    if (receiver instanceof AnyType) {
      frame.lose(attribute.id(), Origin.Kind.FROM_ANY, attribute.span(), name);
      Type known = narrowed(attribute);
      return known == null ? AnyType.ANY : known;
    }
    Type result = NeverType.NEVER;
    boolean missing = false;
    for (Type member : Types.members(receiver)) {
      Type found = get(member, name, attribute);
      if (found == null) {
        missing = true;
        found = raises(member) ? NeverType.NEVER : AnyType.ANY;
        if (!(receiver instanceof Type.UnionType)) {
          refuse(attribute, member, name);
        }
      }
      result = Types.union(result, found);
    }
    if (missing && result instanceof AnyType) {
      frame.lose(attribute.id(), Origin.Kind.UNKNOWN_ATTRIBUTE, attribute.span(), name);
    }
    Type known = narrowed(attribute);
    return known == null ? result : known;
  }

  /** Whether no value comes of an attribute that a builtin value does not have. */
  private static boolean raises(Type member) {
    return switch (member) {
      case NoneType none -> true;
      case LiteralType literal -> true;
      case TupleType tuple -> true;
      case InstanceType instance ->
          instance.cls().isBuiltin() && SETTLED.contains(instance.cls().name());
      default -> false;
    };
  }

  private @Nullable Type narrowed(Expr.Attribute attribute) {
    Env at = frame.env;
    if (at == null || !at.hasPaths()) {
      return null;
    }
    String path = frame.path(attribute);
    return path == null ? null : at.path(path);
  }

  private void refuse(Expr.Attribute attribute, Type receiver, String name) {
    ClassInfo cls = Types.classOf(receiver, builtins);
    boolean sure =
        receiver instanceof ModuleType
            ? false
            : cls != null
                && !cls.isBuiltin()
                && !cls.has(ClassInfo.Trait.UNKNOWN_BASE)
                && !cls.has(ClassInfo.Trait.CUSTOM_GETATTR)
                && !cls.has(ClassInfo.Trait.CUSTOM_METACLASS)
                && !cls.has(ClassInfo.Trait.REPLACED_BY_DECORATOR)
                && cls.builtinBase() == null
                && cls instanceof ClassNode node
                && !node.mayGain(name)
                && node.find("__getattr__") == null
                && !frame.file.setsByName();
    if (sure && attribute.ctx() == io.krait.frontend.tree.ExprContext.LOAD) {
      frame.error(
          "unknown-attribute",
          "\"" + Types.resolve(receiver).show() + "\" has no attribute \"" + name + "\"",
          attribute.span());
    }
  }

  /** The attribute of one receiver that is not a union; null if it has none. */
  @Nullable Type get(Type receiver, String name, Expr.@Nullable Attribute node) {
    return switch (receiver) {
      case AnyType any -> any;
      case NeverType never -> never;
      case InstanceType instance -> ofInstance(instance, receiver, name, node);
      case LiteralType literal -> ofInstance(new InstanceType(literal.cls()), receiver, name, node);
      case EnumMemberType member -> {
        Type special = enumAttribute(member.cls(), member.member(), name);
        yield special != null
            ? special
            : ofInstance(new InstanceType(member.cls()), receiver, name, node);
      }
      case NoneType none -> ofInstance(new InstanceType(builtins.noneClass()), none, name, node);
      case TupleType tuple ->
          ofInstance(
              new InstanceType(builtins.tupleClass(), List.of(Types.union(tuple.items()))),
              receiver,
              name,
              node);
      case ClassObjectType cls -> ofClass(cls, name, node);
      case ModuleType module -> {
        if (node != null && frame.world.reporting) {
          frame.file.results.target(
              node.id(), new AttributeTarget.ModuleGlobal(module.module(), name));
        }
        yield module.module().attribute(name);
      }
      case SuperType parent -> ofSuper(parent, name, node);
      case TypeVarType variable ->
          variable.bound() == null ? AnyType.ANY : get(variable.bound(), name, node);
      case FunctionType f -> ofFunction(name);
      case OverloadedType f -> ofFunction(name);
      case BoundMethodType bound ->
          name.equals("__self__")
              ? bound.receiver()
              : name.equals("__func__") ? bound.function() : ofFunction(name);
      case Type.AliasType alias -> AnyType.ANY;
      case Type.UnionType union -> AnyType.ANY;
      case Type.Growing cell -> get(cell.current(), name, node);
    };
  }

  private Type ofFunction(String name) {
    return switch (name) {
      case "__name__", "__qualname__", "__module__" -> builtins.str();
      default -> AnyType.ANY;
    };
  }

  private @Nullable Type ofInstance(
      InstanceType instance, Type receiver, String name, Expr.@Nullable Attribute node) {
    if (!(instance.cls() instanceof ClassNode cls)) {
      return AnyType.ANY;
    }
    if (cls.has(ClassInfo.Trait.ENUM)) {
      Type special = enumAttribute(cls, null, name);
      if (special != null) {
        return special;
      }
    }
    AttributeNode found = cls.find(name);
    if (found == null) {
      return implicit(cls, instance, name);
    }
    target(node, found, cls, false);
    return bind(found, instance, receiver, node);
  }

  private @Nullable Type implicit(ClassNode cls, InstanceType instance, String name) {
    switch (name) {
      case "__class__" -> {
        return new ClassObjectType(cls, instance.args(), false);
      }
      case "__dict__" -> {
        return builtins.instance("dict", builtins.str(), AnyType.ANY);
      }
      case "__doc__" -> {
        return Types.union(builtins.str(), NoneType.NONE);
      }
      case "__module__" -> {
        return builtins.str();
      }
      default -> {}
    }
    AttributeNode getattr =
        cls.has(ClassInfo.Trait.CUSTOM_GETATTR) ? cls.find("__getattr__") : null;
    if (getattr != null && getattr.function != null) {
      return getattr.function.result();
    }
    Type below = fromSubclasses(cls, name);
    if (below != null) {
      return below;
    }
    return cls.has(ClassInfo.Trait.UNKNOWN_BASE) || cls.has(ClassInfo.Trait.CUSTOM_GETATTR)
        ? AnyType.ANY
        : null;
  }

  /** An attribute that only subclasses have: mixins and abstract bases count on it. */
  private @Nullable Type fromSubclasses(ClassNode cls, String name) {
    Type result = null;
    for (ClassNode subclass : cls.subclassNodes()) {
      AttributeNode found = subclass.find(name);
      Type type =
          found != null
              ? bind(found, new InstanceType(subclass), new InstanceType(subclass), null)
              : fromSubclasses(subclass, name);
      if (type != null) {
        result = result == null ? type : Types.union(result, type);
      }
    }
    return result;
  }

  /** What reading the attribute through an instance gives. */
  private Type bind(
      AttributeNode found, InstanceType instance, Type receiver, Expr.@Nullable Attribute node) {
    FunctionNode function = found.function;
    if (function != null && found.isReplaced()) {
      Type value = inTermsOf(instance, found, found.current());
      return value instanceof FunctionType ? new BoundMethodType(receiver, value) : value;
    }
    if (function != null) {
      return switch (found.kind) {
        case PROPERTY -> property(found, function, instance, receiver, node);
        case STATIC_METHOD -> inTermsOf(instance, found, found.current());
        case CLASS_METHOD ->
            new BoundMethodType(
                new ClassObjectType(instance.cls(), instance.args(), false),
                inTermsOf(instance, found, found.current()));
        default -> new BoundMethodType(receiver, inTermsOf(instance, found, found.current()));
      };
    }
    Type type = inTermsOf(instance, found, found.current());
    boolean classLevel =
        found.kind == AttributeInfo.Kind.CLASS_VARIABLE && type instanceof FunctionType;
    Type result = classLevel ? new BoundMethodType(receiver, type) : type;
    return result instanceof Cell cell ? cell.current() : result;
  }

  private Type property(
      AttributeNode found,
      FunctionNode function,
      InstanceType instance,
      Type receiver,
      Expr.@Nullable Attribute node) {
    Type result =
        node == null || function.isBuiltin()
            ? function.result()
            : frame.calls.call(node, function, receiver, List.of());
    Type type = inTermsOf(instance, found, result);
    for (FunctionNode overriding : frame.calls.overriding(function)) {
      type = Types.union(type, overriding.result());
    }
    return type;
  }

  /** The type with the type parameters of the owning class replaced by the instance's arguments. */
  private static Type inTermsOf(InstanceType instance, AttributeNode found, Type type) {
    InstanceType owner = Relations.asSuper(instance, found.owner());
    if (owner == null || owner.args().isEmpty()) {
      return type;
    }
    return Substitution.of(found.owner().typeParameters(), owner.args()).apply(type);
  }

  private @Nullable Type ofClass(
      ClassObjectType object, String name, Expr.@Nullable Attribute node) {
    if (!(object.cls() instanceof ClassNode cls)) {
      return AnyType.ANY;
    }
    if (cls.has(ClassInfo.Trait.ENUM) && Narrowing.isEnumMember(name, cls)) {
      AttributeNode member = cls.attribute(name);
      if (member != null) {
        target(node, member, cls, true);
      }
      return new EnumMemberType(cls, name);
    }
    AttributeNode found = cls.find(name);
    if (found != null && !found.owner().isBuiltin("object")) {
      target(node, found, cls, true);
      InstanceType instance = new InstanceType(cls, object.args());
      return switch (found.kind) {
        case CLASS_METHOD ->
            new BoundMethodType(object, inTermsOf(instance, found, found.current()));
        case PROPERTY -> AnyType.ANY;
        default -> inTermsOf(instance, found, found.current());
      };
    }
    Type meta =
        switch (name) {
          case "__name__", "__qualname__", "__module__" -> builtins.str();
          case "__class__" -> new InstanceType(builtins.typeClass());
          case "__dict__", "__annotations__" ->
              builtins.instance("dict", builtins.str(), AnyType.ANY);
          case "__doc__" -> Types.union(builtins.str(), NoneType.NONE);
          default -> null;
        };
    if (meta != null) {
      return meta;
    }
    AttributeNode inType = builtins.typeClass().find(name);
    if (inType != null) {
      return found != null
          ? found.current()
          : bind(inType, new InstanceType(builtins.typeClass()), object, null);
    }
    boolean open =
        cls.has(ClassInfo.Trait.UNKNOWN_BASE)
            || cls.has(ClassInfo.Trait.CUSTOM_METACLASS)
            || cls.has(ClassInfo.Trait.ENUM)
            || cls.has(ClassInfo.Trait.NAMED_TUPLE)
            || cls.isBuiltin();
    return found != null ? found.current() : open ? AnyType.ANY : null;
  }

  private @Nullable Type enumAttribute(ClassInfo cls, @Nullable String member, String name) {
    if (!(cls instanceof ClassNode node) || node.isBuiltin()) {
      return null;
    }
    if (name.equals("name") || name.equals("_name_")) {
      return node.attribute(name) == null ? builtins.str() : null;
    }
    if (!(name.equals("value") || name.equals("_value_")) || node.attribute(name) != null) {
      return null;
    }
    Type result = NeverType.NEVER;
    for (AttributeInfo each : node.attributes()) {
      if (Narrowing.isEnumMember(each.name(), node)
          && (member == null || member.equals(each.name()))
          && each instanceof AttributeNode attribute) {
        Type value = attribute.cell.current();
        boolean auto = value instanceof InstanceType i && i.cls().name().equals("auto");
        result = Types.union(result, auto ? autoValue(node) : value);
      }
    }
    return result;
  }

  private Type autoValue(ClassNode cls) {
    for (ClassInfo each : cls.mro()) {
      if (each.name().equals("StrEnum") && each.isBuiltin()) {
        return builtins.str();
      }
    }
    return builtins.intType();
  }

  private @Nullable Type ofSuper(SuperType parent, String name, Expr.@Nullable Attribute node) {
    ClassInfo cls =
        parent.receiver() instanceof ClassObjectType object
            ? object.cls()
            : Types.classOf(parent.receiver(), builtins);
    if (!(cls instanceof ClassNode start)) {
      return AnyType.ANY;
    }
    AttributeNode found = start.findAfter(parent.owner(), name);
    if (found == null) {
      return start.has(ClassInfo.Trait.UNKNOWN_BASE) ? AnyType.ANY : null;
    }
    target(node, found, start, false);
    InstanceType instance =
        parent.receiver() instanceof InstanceType known ? known : new InstanceType(start);
    if (found.function != null && parent.receiver() instanceof ClassObjectType object) {
      return found.kind == AttributeInfo.Kind.CLASS_METHOD
          ? new BoundMethodType(object, found.current())
          : found.current();
    }
    return bind(found, instance, parent.receiver(), node);
  }

  void target(
      Expr.@Nullable Attribute node,
      AttributeNode found,
      ClassNode receiver,
      boolean throughClass) {
    if (node != null && frame.world.reporting) {
      frame.file.results.target(
          node.id(),
          new AttributeTarget.Member(
              found, receiver, throughClass, receiver.isOverridden(found.name())));
    }
  }

  /** An instance of a named tuple as a tuple; null for anything else. */
  @Nullable TupleType asTuple(Type type) {
    if (!(type instanceof InstanceType instance)
        || !(instance.cls() instanceof ClassNode cls)
        || !cls.has(ClassInfo.Trait.NAMED_TUPLE)) {
      return null;
    }
    for (ClassInfo each : cls.mro()) {
      if (each instanceof ClassNode node && !node.fields.isEmpty() && !node.isBuiltin()) {
        List<Type> items = new java.util.ArrayList<>();
        for (String field : node.fields.keySet()) {
          AttributeNode attribute = node.attribute(field);
          items.add(attribute == null ? AnyType.ANY : attribute.current());
        }
        return new TupleType(List.copyOf(items), false);
      }
    }
    return null;
  }

  // Protocols.

  /** What a loop over the value gives. */
  Type iterate(Type iterable, @Nullable Expr node) {
    Type result = NeverType.NEVER;
    for (Type member : Types.members(iterable)) {
      Type element = iterateMember(member);
      result = Types.union(result, element instanceof Cell cell ? cell.current() : element);
    }
    if (result instanceof AnyType && node != null) {
      frame.lose(node.id(), Origin.Kind.FROM_ANY, node.span(), "");
    }
    return result;
  }

  private Type iterateMember(Type member) {
    TupleType named = asTuple(member);
    return switch (named == null ? member : named) {
      case TupleType tuple -> Types.union(tuple.items());
      case LiteralType literal -> iterateInstance(new InstanceType(literal.cls()));
      case InstanceType instance -> iterateInstance(instance);
      case ClassObjectType cls ->
          cls.cls().has(ClassInfo.Trait.ENUM) ? new InstanceType(cls.cls()) : AnyType.ANY;
      case TypeVarType variable ->
          variable.bound() == null ? AnyType.ANY : iterate(variable.bound(), null);
      case NoneType none -> NeverType.NEVER;
      default -> AnyType.ANY;
    };
  }

  private Type iterateInstance(InstanceType instance) {
    ClassNode iterable = builtins.classOf("typing", "Iterable");
    InstanceType known = Relations.asSuper(instance, iterable);
    if (known != null && !known.args().isEmpty()) {
      return known.args().get(0);
    }
    Type iterator = callMethod(instance, "__iter__", List.of());
    if (iterator == null) {
      Type item = callMethod(instance, "__getitem__", List.of(builtins.intType()));
      return item == null ? AnyType.ANY : item;
    }
    Type result = NeverType.NEVER;
    for (Type each : Types.members(iterator)) {
      result = Types.union(result, next(each, iterable));
    }
    return result;
  }

  private Type next(Type iterator, ClassNode iterable) {
    if (iterator instanceof InstanceType instance) {
      InstanceType known = Relations.asSuper(instance, iterable);
      if (known != null && !known.args().isEmpty()) {
        Type element = known.args().get(0);
        return element instanceof Cell cell ? cell.current() : element;
      }
      Type item = callMethod(instance, "__next__", List.of());
      return item == null ? AnyType.ANY : item;
    }
    return AnyType.ANY;
  }

  Type iterateAsync(Type iterable) {
    Type direct = argument(iterable, "AsyncIterable", 0);
    if (!(direct instanceof AnyType)) {
      return direct;
    }
    Type iterator = callMethod(iterable, "__aiter__", List.of());
    Type item = iterator == null ? null : callMethod(iterator, "__anext__", List.of());
    return item == null ? AnyType.ANY : await(item);
  }

  Type await(Type awaited) {
    if (awaited instanceof NeverType) {
      return awaited;
    }
    Type result = argument(awaited, "Coroutine", 2);
    return result instanceof AnyType ? argument(awaited, "Awaitable", 0) : result;
  }

  Type enter(Type manager, boolean async, Expr node) {
    Type entered = callMethod(manager, async ? "__aenter__" : "__enter__", List.of());
    if (entered == null) {
      frame.lose(node.id(), Origin.Kind.UNKNOWN_CALL_RESULT, node.span(), "__enter__");
      return AnyType.ANY;
    }
    callMethod(
        manager, async ? "__aexit__" : "__exit__", List.of(AnyType.ANY, AnyType.ANY, AnyType.ANY));
    return async ? await(entered) : entered;
  }

  /** Whether the context may swallow an exception: its {@code __exit__} may give something true. */
  boolean swallows(Type manager) {
    for (Type member : Types.members(manager)) {
      if (member instanceof InstanceType instance && instance.cls() instanceof ClassNode cls) {
        AttributeNode exit = cls.find("__exit__");
        FunctionNode function = exit == null ? null : exit.function;
        if (function != null
            && Types.members(function.result()).stream()
                .anyMatch(t ->
                    t instanceof AnyType
                        || (t instanceof InstanceType i && i.cls().isBuiltin("bool")))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Calls a special method; null if the receiver is known not to have it. */
  @Nullable Type callMethod(Type receiver, String name, List<Type> args) {
    if (receiver instanceof NeverType || receiver instanceof AnyType) {
      return receiver;
    }
    Type result = null;
    for (Type member : Types.members(receiver)) {
      Type method = member instanceof ClassObjectType ? null : get(member, name, null);
      if (method == null) {
        return null;
      }
      Type each = frame.calls.apply(null, method, args);
      result = result == null ? each : Types.union(result, each);
    }
    return result;
  }

  /** A type argument of the value as an instance of a class of {@code typing}. */
  Type argument(Type type, String cls, int index) {
    Type result = NeverType.NEVER;
    ClassNode target = builtins.classOf("typing", cls);
    for (Type member : Types.members(type)) {
      InstanceType known =
          member instanceof InstanceType instance ? Relations.asSuper(instance, target) : null;
      Type arg =
          known != null && index < known.args().size() ? known.args().get(index) : AnyType.ANY;
      result = Types.union(result, arg instanceof Cell cell ? cell.current() : arg);
    }
    return result;
  }
}
