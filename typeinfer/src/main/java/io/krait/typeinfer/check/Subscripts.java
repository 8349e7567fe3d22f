package io.krait.typeinfer.check;

import io.krait.frontend.tree.Expr;
import io.krait.typeinfer.check.Type.AnyType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What {@code container[key]} gives. */
final class Subscripts {
  private final Checker checker;
  private final Program program;

  Subscripts(Checker checker) {
    this.checker = checker;
    this.program = checker.program;
  }

  Type of(Expr.Subscript node) {
    Type known = narrowed(node);
    if (known != null) {
      return known;
    }
    String special = program.declarations().specialName(node.value(), checker.context());
    if (!special.isEmpty()) {
      return special(special, node);
    }
    if (program.declarations().meansType(node.value(), checker.context(), 1) && !hasItems(node)) {
      return value(checker.typesOfValue().type(node));
    }
    Type container = checker.infer(node.value(), null);
    return Types.map(container, each -> item(each, node));
  }

  /** What the flow knows of the item; null if nothing, or if the key may be missing. */
  private @Nullable Type narrowed(Expr.Subscript node) {
    Env at = checker.env;
    String path = at == null ? null : checker.path(node);
    Type known = at == null || path == null ? null : at.get(path);
    if (known == null) {
      return null;
    }
    boolean unknownKey =
        checker.infer(node.value(), null) instanceof Type.InstanceType dict
            && dict.cls().isTypedDict()
            && new TypedDictItems(checker, dict).stored(node) == null;
    return unknownKey ? null : known;
  }

  /** A special form of {@code typing}, as a value. */
  private Type special(String special, Expr.Subscript node) {
    if (special.equals("Annotated")) {
      return new Type.TypeFormType(checker.typesOfValue().type(node));
    }
    return SpecialForms.BARE.contains(special)
            || SpecialForms.ALIASES.containsKey(special)
            || special.equals("Union")
            || special.equals("Optional")
            || special.equals("Literal")
        ? value(checker.typesOfValue().type(node))
        : AnyType.UNKNOWN;
  }

  /** Whether a class is subscripted for an item, not for its type arguments. */
  private boolean hasItems(Expr.Subscript node) {
    return checker.infer(node.value(), null) instanceof Type.ClassType cls
        && cls.instance() instanceof Type.InstanceType instance
        && (instance.cls().isEnum()
            || instance.cls().metaclass().find("__getitem__") != null
            || (instance.cls().typeParams().isEmpty()
                && instance.cls().find("__class_getitem__") != null));
  }

  /** A type expression as a value. */
  private static Type value(Type meaning) {
    return meaning instanceof Type.InstanceType || meaning instanceof Type.TupleType
        ? new Type.ClassType(meaning, true)
        : meaning instanceof AnyType ? meaning : new Type.TypeFormType(meaning);
  }

  private Type item(Type container, Expr.Subscript node) {
    if (container instanceof AnyType) {
      checker.infer(node.slice(), null);
      return container;
    }
    if (container instanceof Type.ClassType cls
        && cls.instance() instanceof Type.InstanceType instance
        && instance.cls().isEnum()) {
      checker.infer(node.slice(), null);
      return instance;
    }
    Type tuple =
        container instanceof Type.InstanceType instance
            ? ClassStructure.asSuper(instance, program.tuple())
            : container;
    if (tuple instanceof Type.TupleType items) {
      Type item = TupleItems.of(checker, items, node);
      if (item != null) {
        return item;
      }
    }
    if (container instanceof Type.InstanceType instance && instance.cls().isTypedDict()) {
      return TypedDicts.item(checker, instance, node);
    }
    Type key = checker.infer(node.slice(), null);
    Attributes.Access get =
        container instanceof Type.ClassType
            ? metaItem(container)
            : checker.attributes.access(container, "__getitem__");
    if (get == null) {
      checker.error(
          "not-subscriptable", "\"" + container.show() + "\" cannot be subscripted", node.span());
      return AnyType.UNKNOWN;
    }
    List<Arg> args = List.of(new Arg(null, Arg.Kind.PLAIN, node.slice(), key));
    return checker.calls.call(get.type(), args, null, checker.reports() ? node : null).type();
  }

  private Attributes.@Nullable Access metaItem(Type container) {
    Attributes.Access direct = checker.attributes.access(container, "__class_getitem__");
    Attributes.Access access = checker.attributes.access(container, "__getitem__");
    Member member = access == null ? null : access.member();
    boolean ofMeta = member != null && member.owner().isSubclassOf(program.cls("type"));
    return ofMeta ? access : direct == null ? Attributes.Access.of(AnyType.UNKNOWN) : direct;
  }
}
