package io.krait.typeinfer.check;

import io.krait.frontend.tree.Expr;
import io.krait.typeinfer.check.Type.AnyType;
import org.jspecify.annotations.Nullable;

/** What may be read from and written to attributes, beside their types. */
final class AttributeRules {
  private final Checker checker;

  AttributeRules(Checker checker) {
    this.checker = checker;
  }

  private static @Nullable ClassDecl classOf(Type receiver) {
    return switch (Types.expand(receiver)) {
      case Type.InstanceType instance -> instance.cls();
      case Type.ClassType cls -> classOf(cls.instance());
      case Type.TypeVarType variable -> {
        Type bound = variable.decl().bound();
        yield bound == null ? null : classOf(bound);
      }
      case Type.LiteralType literal -> literal.cls();
      default -> null;
    };
  }

  void read(Expr.Attribute node, Type receiver, String name, Attributes.Access access) {
    Member member = access.member();
    if (member == null) {
      return;
    }
    FunctionDecl function = member.function();
    boolean viaSuper = receiver instanceof Type.SuperType;
    if (viaSuper
        && function != null
        && Abstracts.isUnimplemented(function)
        && !function.isProperty()) {
      checker.error(
          "abstract-call",
          "\"" + name + "\" has no implementation that \"super()\" could reach",
          node.span());
    }
    if (receiver instanceof Type.ClassType cls && member.function() == null) {
      boolean generic =
          Types.contains(
              member.type(),
              part ->
                  part instanceof Type.TypeVarType v
                      && v.scope() == member.owner()
                      && !v.decl().isSelf());
      if (generic && !member.isClassVar() && cls.exact()) {
        checker.error(
            "generic-class-attribute",
            "\"" + name + "\" depends on type parameters: it is ambiguous on the class itself",
            node.span());
      }
    }
  }

  /** Checks that an attribute may be assigned; the type that it takes, or null. */
  @Nullable Type write(Expr.Attribute node, Type receiver, String name, Type value) {
    ClassDecl cls = classOf(receiver);
    if (cls == null) {
      if (!(receiver instanceof AnyType)
          && !(receiver instanceof Type.ModuleType)
          && !(receiver instanceof Type.TypeVarType)) {
        Attributes.Access access = checker.attributes.access(receiver, name);
        if (access == null) {
          missing(node, receiver, name);
        }
      }
      if (receiver instanceof Type.ModuleType module) {
        SymbolInfo info = module.module().export(name);
        return info == null || info.annotated() == null ? null : info.declared();
      }
      return null;
    }
    Member found = cls.find(name);
    boolean onClass = receiver instanceof Type.ClassType;
    if (found == null) {
      unknown(node, receiver, cls, name);
      return null;
    }
    if (found.type() instanceof Type.PropertyType property && !onClass) {
      if (property.setter() == null) {
        checker.error(
            "read-only-attribute", "Property \"" + name + "\" has no setter", node.span());
        return null;
      }
      DeprecationRules.setter(checker, node, property);
    }
    if (found.isClassVar() && !onClass) {
      checker.error(
          "class-variable-assignment",
          "Class variable \"" + name + "\" cannot be assigned through an instance",
          node.span());
    }
    frozen(node, cls, found, name, onClass);
    if (onClass && found.function() == null) {
      boolean generic =
          Types.contains(
              found.type(),
              part ->
                  part instanceof Type.TypeVarType v
                      && v.scope() == found.owner()
                      && !v.decl().isSelf());
      if (generic && ((Type.ClassType) receiver).exact()) {
        checker.error(
            "generic-class-attribute",
            "\"" + name + "\" depends on type parameters: it is ambiguous on the class itself",
            node.span());
        return null;
      }
      if (cls.isEnum() && Enums.member(cls, name) != null) {
        checker.error("read-only-attribute", "An enum's member cannot be assigned", node.span());
      }
    }
    return checker.attributes.writeType(receiver, name);
  }

  private void frozen(
      Expr.Attribute node, ClassDecl cls, Member found, String name, boolean onClass) {
    if (found.isFinal() && !isInitOf(node, found)) {
      checker.error("final-assignment", "\"" + name + "\" is final", node.span());
    }
    if (onClass) {
      return;
    }
    if (Dataclasses.isFrozen(cls) && Dataclasses.isField(found)) {
      checker.error(
          "read-only-attribute", "\"" + name + "\" belongs to a frozen dataclass", node.span());
    }
    if (cls.has(ClassShape.Trait.NAMED_TUPLE) && NamedTuples.isField(cls, name)) {
      checker.error(
          "read-only-attribute", "\"" + name + "\" belongs to a named tuple", node.span());
    }
  }

  /** Whether the assignment is the one in {@code __init__} that gives a final its value. */
  private boolean isInitOf(Expr.Attribute node, Member found) {
    FunctionDecl function = checker.function;
    return function != null
        && function.name().equals("__init__")
        && function.owner() == found.owner()
        && node.value() instanceof Expr.Name name
        && name.name().equals(function.receiverName())
        && found.value() == null;
  }

  private void unknown(Expr.Attribute node, Type receiver, ClassDecl cls, String name) {
    Member setattr = cls.find("__setattr__");
    boolean open =
        cls.hasUnknownBase() || (setattr != null && !setattr.owner().isBuiltin("object"));
    if (receiver instanceof Type.ClassType) {
      Member inMeta = cls.metaclass().find(name);
      open |= inMeta != null;
    }
    if (!open && !Foreign.mayHave(receiver)) {
      missing(node, receiver, name);
    }
  }

  private void missing(Expr.Attribute node, Type receiver, String name) {
    checker.error(
        "unknown-attribute",
        "\"" + receiver.show() + "\" has no attribute \"" + name + "\"",
        node.span());
  }

  /** Whether what was stored is what will be read: no property or descriptor stands between. */
  boolean isPlain(Type receiver, String name) {
    ClassDecl cls = classOf(receiver);
    Member found = cls == null ? null : cls.find(name);
    if (found == null) {
      return true;
    }
    Type type = found.type();
    if (type instanceof Type.PropertyType || Converters.stored(found, checker.program) != null) {
      return false;
    }
    return !(type instanceof Type.InstanceType instance
        && found.inBody()
        && (instance.cls().find("__get__") != null || instance.cls().find("__set__") != null));
  }
}
