package io.krait.typeinfer.check;

import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.Keyword;
import io.krait.frontend.tree.Stmt;
import io.krait.typeinfer.check.Type.NeverType;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The items of a TypedDict.
 *
 * @param extra what keys that are not named may hold: null if nothing was said, so that a subclass
 *     may add any; of type Never if the TypedDict is closed
 */
record TypedDictShape(Map<String, Item> items, @Nullable Item extra) {
  /**
   * An item.
   *
   * @param type in terms of the class whose shape it is
   * @param node where it is stated; null if that is no place in a class body
   */
  record Item(Type type, boolean required, boolean readOnly, @Nullable Expr node) {
    Item withType(Type other) {
      return new Item(other, required, readOnly, node);
    }
  }

  /** Whether {@code closed=True} holds, its own or a base's. */
  boolean isClosed() {
    return extra != null && extra.type() instanceof NeverType;
  }

  /** An item by key, also one that only {@code extra_items} allows; null for none. */
  @Nullable Item find(String key) {
    Item item = items.get(key);
    return item != null ? item : isClosed() ? null : extra;
  }

  /** The items of a class as its body and bases state them. */
  static TypedDictShape of(ClassDecl cls) {
    Map<String, Item> items = new LinkedHashMap<>();
    Item extra = null;
    for (Type base : cls.bases()) {
      if (base instanceof Type.InstanceType parent && parent.cls().isTypedDict()) {
        TypedDictShape inherited = of(parent);
        inherited.items().forEach(items::putIfAbsent);
        extra = extra == null ? inherited.extra() : extra;
      }
    }
    if (cls.madeOf != null) {
      return cls.madeItems == null ? new TypedDictShape(items, extra) : cls.madeItems.get();
    }
    Item own = extra(cls.node().keywords(), new Context(cls.module(), cls.scope(), null));
    own(cls, items);
    return new TypedDictShape(Collections.unmodifiableMap(items), own == null ? extra : own);
  }

  /** The items of an instance: with its type arguments. */
  static TypedDictShape of(Type.InstanceType instance) {
    TypedDictShape plain = of(instance.cls());
    if (instance.args().isEmpty()) {
      return plain;
    }
    Substitution args = Substitution.of(instance.cls().typeParams(), instance.args());
    Map<String, Item> items = new LinkedHashMap<>();
    plain.items().forEach((key, item) -> items.put(key, item.withType(args.apply(item.type()))));
    Item extra = plain.extra();
    return new TypedDictShape(
        items, extra == null ? null : extra.withType(args.apply(extra.type())));
  }

  private static void own(ClassDecl cls, Map<String, Item> items) {
    boolean total = !Boolean.FALSE.equals(keyword(cls.node().keywords(), "total"));
    Context context = new Context(cls.module(), cls.scope(), null);
    for (Stmt.AnnAssign assign : ClassBody.annotated(cls)) {
      String name = cls.scope().mangle(((Expr.Name) assign.target()).name());
      items.put(name, item(assign.annotation(), context, total, assign.target()));
    }
  }

  /** An item by its annotation with qualifiers. */
  static Item item(Expr annotation, Context context, boolean total, @Nullable Expr node) {
    TypeExpressions types = new TypeExpressions(context.module().program(), context, null);
    TypeExpressions.Annotation known = types.annotation(annotation);
    Set<String> qualifiers = known.qualifiers();
    boolean required =
        qualifiers.contains("Required") || (total && !qualifiers.contains("NotRequired"));
    Type type = known.type() == null ? Type.AnyType.UNKNOWN : known.type();
    return new Item(type, required, qualifiers.contains("ReadOnly"), node);
  }

  /** What {@code closed} and {@code extra_items} say; null if nothing. */
  static @Nullable Item extra(java.util.List<Keyword> keywords, Context context) {
    for (Keyword keyword : keywords) {
      if ("extra_items".equals(keyword.arg())) {
        return item(keyword.value(), context, false, null);
      }
    }
    return Boolean.TRUE.equals(keyword(keywords, "closed"))
        ? new Item(NeverType.NEVER, false, false, null)
        : null;
  }

  static @Nullable Boolean keyword(java.util.List<Keyword> keywords, String name) {
    for (Keyword keyword : keywords) {
      if (name.equals(keyword.arg())) {
        return SourceLiterals.bool(keyword.value());
      }
    }
    return null;
  }
}
