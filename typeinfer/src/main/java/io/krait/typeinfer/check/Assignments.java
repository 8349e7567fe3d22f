package io.krait.typeinfer.check;

import io.krait.frontend.tree.Expr;
import io.krait.typeinfer.check.Type.AnyType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What assignments do to names, attributes and items. */
final class Assignments {
  private final Checker checker;
  private final Program program;

  Assignments(Checker checker) {
    this.checker = checker;
    this.program = checker.program;
  }

  /** What the target is declared to take; null if nothing. */
  @Nullable Type declared(Expr target) {
    return switch (target) {
      case Expr.Name name -> {
        SymbolInfo info = checker.info(name);
        yield info == null || info.annotated() == null ? null : info.declared();
      }
      case Expr.Attribute attribute -> {
        Type[] found = {null};
        checker.silently(() -> {
          Type receiver = checker.infer(attribute.value(), null);
          String member = checker.scope.mangle(attribute.attr());
          found[0] =
              receiver instanceof AnyType || receiver instanceof Type.UnionType
                  ? AnyType.UNKNOWN
                  : checker.attributes.writeType(receiver, member);
        });
        yield found[0] instanceof AnyType ? null : found[0];
      }
      case Expr.Subscript subscript -> {
        Type[] found = {null};
        checker.silently(() -> found[0] = itemType(subscript));
        yield found[0];
      }
      case Expr.Tuple tuple -> {
        List<Type> items = new ArrayList<>();
        boolean any = false;
        for (Expr each : tuple.elts()) {
          Type item = each instanceof Expr.Starred ? null : declared(each);
          any |= item != null;
          items.add(item == null ? AnyType.UNKNOWN : item);
        }
        yield any ? new Type.TupleType(List.copyOf(items)) : null;
      }
      default -> null;
    };
  }

  private @Nullable Type itemType(Expr.Subscript subscript) {
    Type container = checker.infer(subscript.value(), null);
    if (container instanceof Type.InstanceType instance) {
      if (instance.cls().isTypedDict()) {
        return TypedDicts.itemType(checker, instance, subscript);
      }
      Type set = checker.attributes.type(container, "__setitem__");
      if (set instanceof Type.CallableType callable && callable.signature().params().size() > 1) {
        Type type = callable.signature().params().get(1).type();
        return type instanceof AnyType ? null : type;
      }
    }
    return null;
  }

  void assign(Expr target, Type value, @Nullable Expr source) {
    switch (target) {
      case Expr.Name name -> name(name, value, source);
      case Expr.Attribute attribute -> attribute(attribute, value, source);
      case Expr.Subscript subscript -> {
        ItemAssignments.store(checker, subscript, value);
        String path = checker.path(subscript);
        Env at = checker.env;
        if (path != null && at != null) {
          at.assign(path, value);
        }
      }
      case Expr.Tuple tuple -> unpack(tuple.elts(), value, target);
      case Expr.ListExpr list -> unpack(list.elts(), value, target);
      case Expr.Starred starred -> assign(starred.value(), program.instance("list", value), null);
      default -> {}
    }
  }

  private void name(Expr.Name name, Type value, @Nullable Expr source) {
    SymbolInfo info = checker.info(name);
    if (info == null) {
      return;
    }
    if (FinalNames.isRebound(name, checker.context())) {
      checker.error("final-reassigned", "\"" + name.name() + "\" is Final", name.span());
    }
    Type declared = declaredFor(info);
    Type narrowed = value;
    if (declared != null) {
      check(value, declared, source == null ? name : source, info);
      narrowed = narrow(declared, value);
    }
    bind(info, narrowed);
  }

  private static @Nullable Type declaredFor(SymbolInfo info) {
    if (info.annotated() != null) {
      return info.declared();
    }
    Decl main = info.main();
    return main instanceof Decl.Param || main instanceof ClassDecl || main instanceof FunctionDecl
        ? info.declared()
        : null;
  }

  void bind(SymbolInfo info, Type type) {
    Env at = checker.env;
    if (at != null) {
      String key = checker.key(info);
      at.assign(key, type);
      checker.statements.handlers.assigned(key, type);
    }
  }

  void check(Type value, Type declared, Expr where) {
    check(value, declared, where, null);
  }

  private void check(Type value, Type declared, Expr where, @Nullable SymbolInfo info) {
    if (!Assignability.check(program, value, declared)) {
      checker.error(
          "invalid-assignment",
          "Type \""
              + value.show()
              + "\" is not assignable to declared type \""
              + declared.show()
              + "\"",
          where.span(),
          info == null ? List.of() : RelatedPlaces.declaration(info));
    }
  }

  /** The declared type, narrowed to what was assigned. */
  Type narrow(Type declared, Type value) {
    Type expanded = Types.expand(declared);
    if (value instanceof AnyType) {
      return withoutNone(declared, expanded, value);
    }
    if (expanded instanceof AnyType) {
      return value;
    }
    if (!Assignability.check(program, value, declared)) {
      return declared;
    }
    List<Type> kept = new ArrayList<>();
    for (Type member : Types.members(value)) {
      kept.add(narrowMember(expanded, member));
    }
    return Types.union(kept);
  }

  /** What nothing is known of may be None, but is not taken for it. */
  private static Type withoutNone(Type declared, Type expanded, Type unknown) {
    List<Type> members = Types.members(expanded);
    if (members.size() < 2 || members.stream().noneMatch(Type.NoneType.class::isInstance)) {
      return declared;
    }
    return Types.map(expanded, member -> member instanceof Type.NoneType ? unknown : member);
  }

  private Type narrowMember(Type declared, Type member) {
    if (!Types.hasAny(member)) {
      return member;
    }
    for (Type each : Types.members(declared)) {
      if (Assignability.check(program, member, each)) {
        if (each instanceof Type.InstanceType a
            && member instanceof Type.InstanceType b
            && a.cls() != b.cls()) {
          continue;
        }
        return each;
      }
    }
    return member instanceof AnyType ? declared : member;
  }

  private void attribute(Expr.Attribute node, Type value, @Nullable Expr source) {
    Type receiver = checker.infer(node.value(), null);
    String name = checker.scope.mangle(node.attr());
    checker.stores(node, value);
    Type narrowed = value;
    for (Type member : Types.members(receiver)) {
      if (member instanceof AnyType) {
        continue;
      }
      Type declared = new AttributeRules(checker).write(node, member, name, value);
      if (declared != null) {
        check(value, declared, source == null ? node : source);
        narrowed = narrow(declared, value);
      }
    }
    String path = checker.path(node);
    Env at = checker.env;
    if (path != null && at != null && receiver instanceof Type.ClassType) {
      at.assign(path, null);
    } else if (path != null && at != null) {
      at.assign(path, new AttributeRules(checker).isPlain(receiver, name) ? narrowed : null);
    }
  }

  private void unpack(List<Expr> targets, Type value, Expr where) {
    List<List<Type>> parts = new ArrayList<>();
    targets.forEach(target -> parts.add(new ArrayList<>()));
    int star = -1;
    for (int i = 0; i < targets.size(); i++) {
      star = targets.get(i) instanceof Expr.Starred ? i : star;
    }
    for (Type member : Types.members(value)) {
      if (!split(member, targets.size(), star, parts)) {
        checker.error(
            "invalid-unpacking",
            "\"" + member.show() + "\" cannot be unpacked into " + targets.size() + " targets",
            where.span());
        parts.forEach(part -> part.add(AnyType.UNKNOWN));
      }
    }
    for (int i = 0; i < targets.size(); i++) {
      Type part = Types.union(parts.get(i));
      if (i == star && targets.get(i) instanceof Expr.Starred starred) {
        assign(starred.value(), program.instance("list", Types.widen(part)), null);
      } else {
        assign(targets.get(i), part, null);
      }
    }
  }

  private boolean split(Type value, int count, int star, List<List<Type>> parts) {
    Type bound = value instanceof Type.TypeVarType variable ? variable.decl().bound() : null;
    Type plain = bound == null ? value : Types.expand(bound);
    Type tuple =
        plain instanceof Type.InstanceType instance
            ? ClassStructure.asSuper(instance, program.tuple())
            : plain;
    if (!(tuple instanceof Type.TupleType known)) {
      Type item = Iteration.of(program, value);
      parts.forEach(part -> part.add(item == null ? AnyType.UNKNOWN : item));
      return item != null;
    }
    List<Type> items = known.items();
    int variadic = Types.variadicIndex(items);
    if (variadic < 0) {
      if (star < 0 ? items.size() != count : items.size() < count - 1) {
        return false;
      }
      int after = star < 0 ? 0 : count - star - 1;
      int before = star < 0 ? count : star;
      for (int i = 0; i < before; i++) {
        parts.get(i).add(items.get(i));
      }
      for (int i = before; star >= 0 && i < items.size() - after; i++) {
        parts.get(star).add(items.get(i));
      }
      for (int i = 0; i < after; i++) {
        parts.get(star + 1 + i).add(items.get(items.size() - after + i));
      }
      return true;
    }
    if (star < 0 && items.size() - 1 > count) {
      return false;
    }
    int after = items.size() - variadic - 1;
    Type all = Types.itemUnion(items);
    for (int i = 0; i < count; i++) {
      int fromEnd = count - i;
      boolean exactBefore = i < variadic && (star < 0 || i < star);
      boolean exactAfter = fromEnd <= after && (star < 0 || i > star);
      parts
          .get(i)
          .add(
              exactBefore
                  ? items.get(i)
                  : exactAfter
                      ? items.get(items.size() - fromEnd)
                      : star < 0 ? Types.itemUnion(List.of(items.get(variadic))) : all);
    }
    return true;
  }

  /** The part of a value that a name within a target gets. */
  Type part(Expr target, Type value, Expr name) {
    if (target == name) {
      return value;
    }
    List<Expr> targets =
        switch (target) {
          case Expr.Tuple tuple -> tuple.elts();
          case Expr.ListExpr list -> list.elts();
          default -> List.of();
        };
    if (target instanceof Expr.Starred starred) {
      return part(starred.value(), program.instance("list", Types.widen(value)), name);
    }
    List<List<Type>> parts = new ArrayList<>();
    targets.forEach(each -> parts.add(new ArrayList<>()));
    int star = -1;
    for (int i = 0; i < targets.size(); i++) {
      star = targets.get(i) instanceof Expr.Starred ? i : star;
    }
    for (Type member : Types.members(value)) {
      if (!split(member, targets.size(), star, parts)) {
        return AnyType.UNKNOWN;
      }
    }
    for (int i = 0; i < targets.size(); i++) {
      if (holds(targets.get(i), name)) {
        return part(targets.get(i), Types.union(parts.get(i)), name);
      }
    }
    return AnyType.UNKNOWN;
  }

  private static boolean holds(Expr target, Expr name) {
    if (target == name) {
      return true;
    }
    boolean[] found = {false};
    Trees.children(target, child -> found[0] = found[0] || holds(child, name));
    return found[0];
  }
}
