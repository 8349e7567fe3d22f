package io.krait.typeinfer.check;

import io.krait.frontend.source.Span;
import io.krait.frontend.tree.Expr;
import io.krait.typeinfer.check.Type.AnyType;
import io.krait.typeinfer.check.Type.InstanceType;
import io.krait.typeinfer.check.TypedDictShape.Item;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Items of TypedDicts in expressions: read, assigned, deleted, and written as displays. */
final class TypedDictItems {
  private final Checker checker;
  private final Program program;
  private final InstanceType dict;
  private final TypedDictShape shape;

  TypedDictItems(Checker checker, InstanceType dict) {
    this.checker = checker;
    this.program = checker.program;
    this.dict = dict;
    this.shape = TypedDictShape.of(dict);
  }

  /** The keys that a type is known to stand for; null if it is not a string literal. */
  private static @Nullable List<String> keys(Type type) {
    List<String> keys = new ArrayList<>();
    for (Type member : Types.members(type)) {
      if (!(member instanceof Type.LiteralType literal)
          || !(literal.value() instanceof String key)) {
        return null;
      }
      keys.add(key);
    }
    return keys;
  }

  private void unknown(String key, Span span) {
    checker.error("unknown-key", "\"" + dict.show() + "\" has no key \"" + key + "\"", span);
  }

  Type read(Expr.Subscript node) {
    Type index = checker.infer(node.slice(), null);
    List<String> keys = keys(index);
    if (keys == null) {
      return open(index, node);
    }
    List<Type> all = new ArrayList<>();
    for (String key : keys) {
      Item item = shape.find(key);
      if (item == null) {
        unknown(key, node.slice().span());
        return AnyType.UNKNOWN;
      }
      all.add(item.type());
    }
    return Types.union(all);
  }

  /** What a key takes; null if it is not known. */
  @Nullable Type stored(Expr.Subscript node) {
    List<String> keys = keys(checker.infer(node.slice(), null));
    Item item = keys == null || keys.size() != 1 ? null : shape.find(keys.get(0));
    return item == null ? null : item.type();
  }

  /** A key that is any string. */
  private Type open(Type index, Expr.Subscript node) {
    if (index instanceof AnyType) {
      return AnyType.UNKNOWN;
    }
    InstanceType plain = asDict();
    if (plain != null && Assignability.check(program, index, program.str())) {
      return plain.args().get(1);
    }
    checker.error(
        "unknown-key",
        "\"" + dict.show() + "\" is indexed by \"" + index.show() + "\", not by a known key",
        node.slice().span());
    return AnyType.UNKNOWN;
  }

  private @Nullable InstanceType asDict() {
    return new TypedDictRelation(program, (to, from) -> Assignability.check(program, from, to))
        .asDict(dict);
  }

  void store(Expr.Subscript node, Type value) {
    Type index = checker.infer(node.slice(), null);
    List<String> keys = keys(index);
    if (keys == null) {
      Type wanted = open(index, node);
      fits("", wanted, value, node.span());
      return;
    }
    for (String key : keys) {
      Item item = shape.find(key);
      if (item == null) {
        unknown(key, node.slice().span());
      } else if (item.readOnly()) {
        checker.error("read-only-key", "Key \"" + key + "\" is read-only", node.span());
      } else {
        fits(key, item.type(), value, node.span());
      }
    }
  }

  private boolean fits(String key, Type wanted, Type value, Span span) {
    if (Assignability.check(program, value, wanted)) {
      return true;
    }
    checker.error(
        "invalid-assignment",
        "Type \""
            + value.show()
            + "\" is not assignable to key \""
            + key
            + "\" of type \""
            + wanted.show()
            + "\"",
        span);
    return false;
  }

  void delete(Expr.Subscript node) {
    Type index = checker.infer(node.slice(), null);
    List<String> keys = keys(index);
    if (keys == null) {
      open(index, node);
      return;
    }
    for (String key : keys) {
      Item item = shape.find(key);
      if (item == null) {
        unknown(key, node.slice().span());
      } else if (item.required() || item.readOnly()) {
        checker.error(
            "required-key",
            "Key \""
                + key
                + "\" is "
                + (item.required() ? "required" : "read-only")
                + " and cannot be deleted",
            node.span());
      }
    }
  }

  /**
   * A dict display where this TypedDict is expected.
   *
   * @param silent whether another type may be meant: then nothing is reported
   * @return null if the display is none of the kind
   */
  @Nullable Type display(Expr.Dict display, boolean silent) {
    if (silent) {
      boolean[] fits = {false};
      checker.silently(() -> fits[0] = check(display));
      if (!fits[0]) {
        return null;
      }
    }
    return check(display) || !silent ? dict : null;
  }

  private boolean check(Expr.Dict display) {
    boolean fits = true;
    boolean open = false;
    Set<String> given = new HashSet<>();
    for (int i = 0; i < display.values().size(); i++) {
      Expr written = display.keys().get(i);
      Expr value = display.values().get(i);
      if (written == null) {
        fits &= merged(value, given);
        open |=
            !(Types.expand(checker.infer(value, null)) instanceof InstanceType known
                && known.cls().isTypedDict());
        continue;
      }
      List<String> keys = keys(checker.infer(written, null));
      if (keys == null || keys.size() != 1) {
        fits &= anyKey(written, value);
        continue;
      }
      given.add(keys.get(0));
      fits &= item(keys.get(0), written, value);
    }
    return missing(display, given, open) && fits;
  }

  private boolean anyKey(Expr written, Expr value) {
    checker.infer(value, null);
    InstanceType plain = asDict();
    if (plain != null || checker.infer(written, null) instanceof AnyType) {
      return true;
    }
    checker.error(
        "unknown-key", "Keys of \"" + dict.show() + "\" must be string literals", written.span());
    return false;
  }

  private boolean item(String key, Expr written, Expr value) {
    Item item = shape.find(key);
    if (item == null) {
      checker.infer(value, null);
      unknown(key, written.span());
      return false;
    }
    Type given = checker.infer(value, item.type());
    return fits(key, item.type(), given, value.span());
  }

  /** {@code **other}: another TypedDict gives what it has. */
  private boolean merged(Expr value, Set<String> given) {
    Type type = Types.expand(checker.infer(value, null));
    if (!(type instanceof InstanceType other) || !other.cls().isTypedDict()) {
      return true;
    }
    boolean fits = true;
    for (Map.Entry<String, Item> each : TypedDictShape.of(other).items().entrySet()) {
      Item item = shape.find(each.getKey());
      if (each.getValue().required()) {
        given.add(each.getKey());
      }
      if (item != null) {
        fits &= fits(each.getKey(), item.type(), each.getValue().type(), value.span());
      }
    }
    return fits;
  }

  private boolean missing(Expr.Dict display, Set<String> given, boolean open) {
    List<String> missing = new ArrayList<>();
    shape
        .items()
        .forEach((key, item) -> {
          if (item.required() && !given.contains(key)) {
            missing.add(key);
          }
        });
    if (missing.isEmpty() || open) {
      return true;
    }
    checker.error(
        "missing-key",
        "Key \"" + missing.get(0) + "\" of \"" + dict.show() + "\" is missing",
        display.span());
    return false;
  }
}
