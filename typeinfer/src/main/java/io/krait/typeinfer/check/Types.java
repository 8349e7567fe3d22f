package io.krait.typeinfer.check;

import io.krait.typeinfer.check.Type.AnyType;
import io.krait.typeinfer.check.Type.NeverType;
import io.krait.typeinfer.check.Type.UnionType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Making types and looking into them. */
final class Types {
  private static final int MAX_ALIAS_DEPTH = 50;

  private Types() {}

  static Type union(Type... types) {
    return union(List.of(types));
  }

  /** The union; a literal goes where its class is a member, and equal members become one. */
  static Type union(Collection<? extends Type> types) {
    Set<Type> members = new LinkedHashSet<>();
    for (Type type : types) {
      if (type instanceof UnionType union) {
        members.addAll(union.members());
      } else if (!(type instanceof NeverType)) {
        members.add(type);
      }
    }
    if (members.size() > 1) {
      members.removeIf(
          member -> member instanceof Type.LiteralType literal && absorbs(members, literal));
    }
    if (members.isEmpty()) {
      return NeverType.NEVER;
    }
    return members.size() == 1 ? members.iterator().next() : new UnionType(List.copyOf(members));
  }

  private static boolean absorbs(Set<Type> members, Type.LiteralType literal) {
    return members.contains(new Type.InstanceType(literal.cls(), List.of()));
  }

  /** The members of a union, or the type alone; none for Never. Aliases are expanded. */
  static List<Type> members(Type type) {
    Type plain = expand(type);
    if (plain instanceof NeverType) {
      return List.of();
    }
    if (!(plain instanceof UnionType union)) {
      return List.of(plain);
    }
    boolean nested = false;
    for (Type member : union.members()) {
      nested |= member instanceof Type.AliasRefType;
    }
    if (!nested) {
      return union.members();
    }
    List<Type> all = new ArrayList<>();
    for (Type member : union.members()) {
      Type inner = expand(member);
      if (inner instanceof UnionType other && !other.equals(plain)) {
        all.addAll(other.members());
      } else {
        all.add(inner);
      }
    }
    return all;
  }

  /** What an alias stands for; other types stay. */
  static Type expand(Type type) {
    Type at = type;
    for (int i = 0; i < MAX_ALIAS_DEPTH && at instanceof Type.AliasRefType ref; i++) {
      at = ref.alias().meaning(ref.args());
    }
    return at instanceof Type.AliasRefType ? AnyType.UNKNOWN : at;
  }

  /** Applies to each member and unites. */
  static Type map(Type type, java.util.function.UnaryOperator<Type> mapper) {
    List<Type> result = new ArrayList<>();
    for (Type member : members(type)) {
      result.add(mapper.apply(member));
    }
    return union(result);
  }

  /** The members for which the test holds. */
  static Type filter(Type type, Predicate<Type> kept) {
    List<Type> result = new ArrayList<>();
    for (Type member : members(type)) {
      if (kept.test(member)) {
        result.add(member);
      }
    }
    return union(result);
  }

  /** Literals become instances of their classes; also those that are items of tuples. */
  static Type widen(Type type) {
    return switch (type) {
      case Type.LiteralType literal -> new Type.InstanceType(literal.cls(), List.of());
      case UnionType union -> {
        List<Type> members = new ArrayList<>();
        union.members().forEach(member -> members.add(widen(member)));
        yield union(members);
      }
      case Type.TupleType tuple -> {
        List<Type> items = new ArrayList<>();
        tuple.items().forEach(item -> items.add(widen(item)));
        yield new Type.TupleType(List.copyOf(items));
      }
      case Type.Unbounded item -> new Type.Unbounded(widen(item.element()));
      default -> type;
    };
  }

  /** Literals become instances of their classes; those within tuples stay. */
  static Type widenOutside(Type type) {
    return switch (type) {
      case Type.LiteralType literal -> widen(literal);
      case UnionType union -> map(union, Types::widenOutside);
      default -> type;
    };
  }

  /** Whether a tuple's item stands for any number of items. */
  static boolean isVariadic(Type item) {
    return item instanceof Type.Unbounded
        || (item instanceof Type.TypeVarType variable && variable.decl().isTuple());
  }

  static int variadicIndex(List<Type> items) {
    for (int i = 0; i < items.size(); i++) {
      if (isVariadic(items.get(i))) {
        return i;
      }
    }
    return -1;
  }

  /** The type of each item of a tuple, as one type. */
  static Type itemUnion(List<Type> items) {
    List<Type> all = new ArrayList<>();
    for (Type item : items) {
      all.add(
          item instanceof Type.Unbounded many
              ? many.element()
              : item instanceof Type.TypeVarType v && v.decl().isTuple() ? AnyType.UNKNOWN : item);
    }
    return union(all);
  }

  static boolean isAny(Type type) {
    return type instanceof AnyType;
  }

  /** Whether some part of the type satisfies the test; aliases are not expanded. */
  static boolean contains(Type type, Predicate<Type> test) {
    if (test.test(type)) {
      return true;
    }
    boolean[] found = {false};
    parts(type, part -> found[0] = found[0] || contains(part, test));
    return found[0];
  }

  static boolean hasAny(Type type) {
    return contains(type, part -> part instanceof AnyType);
  }

  /** The type variables in a type, in order. */
  static void variables(Type type, Collection<Type.TypeVarType> found) {
    if (type instanceof Type.TypeVarType variable) {
      if (!found.contains(variable)) {
        found.add(variable);
      }
      return;
    }
    parts(type, part -> variables(part, found));
  }

  static boolean hasVariable(Type type) {
    return contains(type, part -> part instanceof Type.TypeVarType);
  }

  /** The types of which a type is made. */
  static void parts(Type type, Consumer<Type> each) {
    switch (type) {
      case Type.InstanceType instance -> instance.args().forEach(each);
      case Type.TupleType tuple -> tuple.items().forEach(each);
      case Type.Unbounded item -> each.accept(item.element());
      case Type.Unpacked item -> each.accept(item.inner());
      case UnionType union -> union.members().forEach(each);
      case Type.CallableType callable -> signatureParts(callable.signature(), each);
      case Type.OverloadedType overloaded ->
          overloaded.overloads().forEach(o -> signatureParts(o.signature(), each));
      case Type.ClassType cls -> each.accept(cls.instance());
      case Type.ParamSpecPart part -> each.accept(part.spec());
      case Type.ParameterList list -> signatureParts(list.signature(), each);
      case Type.GuardType guard -> each.accept(guard.narrowed());
      case Type.TypeFormType form -> each.accept(form.meaning());
      case Type.AliasRefType alias -> alias.args().forEach(each);
      default -> {}
    }
  }

  private static void signatureParts(Signature signature, Consumer<Type> each) {
    signature.params().forEach(param -> each.accept(param.type()));
    if (signature.spec() != null) {
      each.accept(signature.spec());
    }
    each.accept(signature.returns());
  }
}
