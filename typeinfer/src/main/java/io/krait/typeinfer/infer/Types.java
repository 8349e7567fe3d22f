package io.krait.typeinfer.infer;

import io.krait.frontend.tree.ConstantValue;
import io.krait.typeinfer.types.ClassInfo;
import io.krait.typeinfer.types.Type;
import io.krait.typeinfer.types.Type.AnyType;
import io.krait.typeinfer.types.Type.ClassObjectType;
import io.krait.typeinfer.types.Type.EnumMemberType;
import io.krait.typeinfer.types.Type.FunctionType;
import io.krait.typeinfer.types.Type.InstanceType;
import io.krait.typeinfer.types.Type.LiteralType;
import io.krait.typeinfer.types.Type.NeverType;
import io.krait.typeinfer.types.Type.NoneType;
import io.krait.typeinfer.types.Type.TupleType;
import io.krait.typeinfer.types.Type.UnionType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Joining, widening and taking apart of types. */
@SuppressWarnings("ReferenceEquality") // Classes and cells have an identity.
final class Types {
  private static final int MAX_UNION = 8;
  private static final int MAX_SAME_CLASS = 3;
  private static final int MAX_LITERALS = 16;
  private static final int MAX_DEPTH = 5;

  private Types() {}

  static Type union(Type a, Type b) {
    if (a == b || b instanceof NeverType) {
      return a;
    }
    if (a instanceof NeverType) {
      return b;
    }
    if (a instanceof AnyType || b instanceof AnyType) {
      return AnyType.ANY;
    }
    if (a.equals(b)) {
      return a;
    }
    List<Type> members = new ArrayList<>(members(a));
    boolean changed = false;
    for (Type member : members(b)) {
      changed |= add(members, member);
    }
    return changed ? normal(members) : a;
  }

  static Type union(List<Type> types) {
    Type result = NeverType.NEVER;
    for (Type type : types) {
      result = union(result, type);
    }
    return result;
  }

  /** The members of a union, or the type alone; none for Never. */
  static List<Type> members(Type type) {
    if (type instanceof UnionType union) {
      return union.members();
    }
    if (type instanceof Cell cell) {
      return members(cell.current());
    }
    return type instanceof NeverType ? List.of() : List.of(type);
  }

  /** Adds a member where it is not included already; tells whether anything changed. */
  private static boolean add(List<Type> members, Type added) {
    for (int i = 0; i < members.size(); i++) {
      Type known = members.get(i);
      if (known.equals(added)) {
        return false;
      }
      Type merged = merge(known, added);
      if (merged != null) {
        if (merged.equals(known)) {
          return false;
        }
        members.remove(i);
        add(members, merged);
        return true;
      }
    }
    members.add(added);
    return true;
  }

  /** One type for two, or null if they stay apart. */
  private static @Nullable Type merge(Type a, Type b) {
    if (a instanceof LiteralType x) {
      return b instanceof LiteralType y ? mergeLiterals(x, y) : absorb(b, x.cls());
    }
    if (b instanceof LiteralType y) {
      return absorb(a, y.cls());
    }
    if (a instanceof EnumMemberType x) {
      return b instanceof InstanceType y && y.cls() == x.cls() ? b : null;
    }
    if (b instanceof EnumMemberType y) {
      return a instanceof InstanceType x && y.cls() == x.cls() ? a : null;
    }
    if (a instanceof InstanceType x && b instanceof InstanceType y) {
      return mergeInstances(x, y);
    }
    if (a instanceof TupleType x && b instanceof TupleType y) {
      return mergeTuples(x, y);
    }
    return null;
  }

  private static @Nullable Type mergeLiterals(LiteralType a, LiteralType b) {
    boolean bothBools =
        a.value() instanceof ConstantValue.Singleton
            && b.value() instanceof ConstantValue.Singleton;
    return bothBools ? new InstanceType(a.cls()) : null;
  }

  private static @Nullable Type absorb(Type instance, ClassInfo cls) {
    return instance instanceof InstanceType wide && wide.cls() == cls ? instance : null;
  }

  private static @Nullable Type mergeInstances(InstanceType a, InstanceType b) {
    if (a.cls() == b.cls()) {
      return mergeArguments(a, b);
    }
    if (a.cls().isBuiltin() || b.cls().isBuiltin() || !a.args().isEmpty() || !b.args().isEmpty()) {
      return null;
    }
    if (a.cls().isSubclassOf(b.cls())) {
      return b;
    }
    return b.cls().isSubclassOf(a.cls()) ? a : null;
  }

  /** Containers whose element types still grow become one; so do those that hold nothing. */
  private static @Nullable Type mergeArguments(InstanceType a, InstanceType b) {
    if (a.args().size() != b.args().size()) {
      return a.args().isEmpty() ? b : a;
    }
    boolean growing = false;
    for (int i = 0; i < a.args().size(); i++) {
      Type x = a.args().get(i);
      Type y = b.args().get(i);
      growing |= x instanceof Cell || y instanceof Cell;
      growing |= x instanceof NeverType || y instanceof NeverType;
      growing |= x instanceof AnyType || y instanceof AnyType;
    }
    return growing ? new InstanceType(a.cls(), mergeEach(a.args(), b.args())) : null;
  }

  private static List<Type> mergeEach(List<Type> a, List<Type> b) {
    List<Type> merged = new ArrayList<>(a.size());
    for (int i = 0; i < a.size(); i++) {
      merged.add(mergeArgument(a.get(i), b.get(i)));
    }
    return List.copyOf(merged);
  }

  private static Type mergeArgument(Type a, Type b) {
    if (a instanceof Cell x) {
      if (b instanceof Cell y) {
        Cell.merge(x, y);
      } else {
        x.join(b);
      }
      return x.root();
    }
    if (b instanceof Cell y) {
      y.join(a);
      return y.root();
    }
    return union(a, b);
  }

  private static @Nullable Type mergeTuples(TupleType a, TupleType b) {
    if (a.homogeneous() && b.homogeneous()) {
      return new TupleType(List.of(union(a.items().get(0), b.items().get(0))), true);
    }
    if (a.homogeneous() != b.homogeneous()) {
      TupleType wide = a.homogeneous() ? a : b;
      TupleType narrow = a.homogeneous() ? b : a;
      return new TupleType(List.of(union(wide.items().get(0), union(narrow.items()))), true);
    }
    if (a.items().size() != b.items().size()) {
      return null;
    }
    int different = 0;
    for (int i = 0; i < a.items().size(); i++) {
      if (!a.items().get(i).equals(b.items().get(i))) {
        different++;
      }
    }
    // (1, None) and (1, node) are one shape; (int, int) and (str, str) are told apart.
    boolean growing = hasGrowing(a.items()) || hasGrowing(b.items());
    return different <= 1 || growing ? new TupleType(unionEach(a.items(), b.items()), false) : null;
  }

  private static boolean hasGrowing(List<Type> items) {
    for (Type item : items) {
      if (item instanceof Cell
          || (item instanceof InstanceType instance && hasGrowing(instance.args()))) {
        return true;
      }
    }
    return false;
  }

  private static List<Type> unionEach(List<Type> a, List<Type> b) {
    List<Type> merged = new ArrayList<>(a.size());
    for (int i = 0; i < a.size(); i++) {
      merged.add(union(a.get(i), b.get(i)));
    }
    return List.copyOf(merged);
  }

  private static Type normal(List<Type> members) {
    if (members.size() == 1) {
      return members.get(0);
    }
    List<Type> kept = members;
    if (members.size() > 3) {
      kept = limitLiterals(kept);
      kept = limitSameClass(kept);
    }
    if (kept.size() == 1) {
      return kept.get(0);
    }
    if (kept.size() > MAX_UNION && kept.size() - literals(kept) >= MAX_UNION) {
      return commonBase(kept);
    }
    return new UnionType(List.copyOf(kept));
  }

  private static List<Type> limitLiterals(List<Type> members) {
    return literals(members) > MAX_LITERALS ? widenAll(members) : members;
  }

  private static int literals(List<Type> members) {
    int literals = 0;
    for (Type member : members) {
      literals += member instanceof LiteralType || member instanceof EnumMemberType ? 1 : 0;
    }
    return literals;
  }

  private static List<Type> widenAll(List<Type> members) {
    List<Type> widened = new ArrayList<>();
    for (Type member : members) {
      add(widened, widen(member));
    }
    return widened;
  }

  private static List<Type> limitSameClass(List<Type> members) {
    List<Type> kept = new ArrayList<>();
    for (Type member : members) {
      int same = 0;
      int last = -1;
      for (int i = 0; i < kept.size(); i++) {
        if (sameShape(kept.get(i), member)) {
          same++;
          last = i;
        }
      }
      if (same >= MAX_SAME_CLASS) {
        kept.set(last, mergeShape(kept.get(last), member));
      } else {
        kept.add(member);
      }
    }
    return kept;
  }

  private static boolean sameShape(Type a, Type b) {
    if (a instanceof InstanceType x && b instanceof InstanceType y) {
      return x.cls() == y.cls();
    }
    return a instanceof TupleType && b instanceof TupleType;
  }

  private static Type mergeShape(Type a, Type b) {
    if (a instanceof InstanceType x && b instanceof InstanceType y) {
      return new InstanceType(x.cls(), mergeEach(x.args(), y.args()));
    }
    if (a instanceof TupleType x && b instanceof TupleType y) {
      return x.items().size() == y.items().size() && !x.homogeneous() && !y.homogeneous()
          ? new TupleType(unionEach(x.items(), y.items()), false)
          : new TupleType(List.of(union(union(x.items()), union(y.items()))), true);
    }
    return AnyType.ANY;
  }

  /** The nearest class of the program that all members share, else Any. */
  private static Type commonBase(List<Type> members) {
    boolean none = members.contains(NoneType.NONE);
    ClassInfo common = null;
    for (Type member : members) {
      if (member instanceof NoneType) {
        continue;
      }
      if (!(member instanceof InstanceType instance)) {
        return AnyType.ANY;
      }
      common = common == null ? instance.cls() : shared(common, instance.cls());
      if (common == null || common.isBuiltin()) {
        return AnyType.ANY;
      }
    }
    if (common == null) {
      return AnyType.ANY;
    }
    Type base = new InstanceType(common);
    return none ? new UnionType(List.of(base, NoneType.NONE)) : base;
  }

  private static @Nullable ClassInfo shared(ClassInfo a, ClassInfo b) {
    for (ClassInfo cls : a.mro()) {
      if (b.isSubclassOf(cls)) {
        return cls;
      }
    }
    return null;
  }

  /** Without knowledge of values: literals become instances of their classes. */
  static Type widen(Type type) {
    return switch (type) {
      case LiteralType literal -> new InstanceType(literal.cls());
      case EnumMemberType member -> new InstanceType(member.cls());
      case UnionType union -> {
        boolean literal = false;
        for (Type member : union.members()) {
          literal |= widen(member) != member;
        }
        yield literal ? normal(widenAll(union.members())) : type;
      }
      case TupleType tuple -> {
        boolean changed = false;
        List<Type> items = new ArrayList<>(tuple.items().size());
        for (Type item : tuple.items()) {
          Type widened = widen(item);
          changed |= widened != item;
          items.add(widened);
        }
        yield changed ? new TupleType(List.copyOf(items), tuple.homogeneous()) : type;
      }
      default -> type;
    };
  }

  /** Literals go, tuples become homogeneous: for what keeps changing. */
  static Type coarsen(Type type) {
    Type result = NeverType.NEVER;
    for (Type member : members(widen(type))) {
      result =
          union(
              result,
              member instanceof TupleType tuple && !tuple.homogeneous()
                  ? new TupleType(List.of(union(tuple.items())), true)
                  : member);
    }
    return type instanceof AnyType ? type : result;
  }

  /** With what is nested too deeply replaced by Any. */
  static Type truncate(Type type) {
    return deeper(type, MAX_DEPTH) ? cut(type, MAX_DEPTH) : type;
  }

  private static boolean deeper(Type type, int depth) {
    List<Type> parts =
        switch (type) {
          case InstanceType instance -> instance.args();
          case TupleType tuple -> tuple.items();
          case UnionType union -> union.members();
          default -> List.of();
        };
    if (parts.isEmpty()) {
      return false;
    }
    if (depth == 0) {
      return true;
    }
    int next = type instanceof UnionType ? depth : depth - 1;
    for (Type part : parts) {
      if (deeper(part, next)) {
        return true;
      }
    }
    return false;
  }

  private static Type cut(Type type, int depth) {
    return switch (type) {
      case InstanceType instance when !instance.args().isEmpty() ->
          depth == 0
              ? AnyType.ANY
              : new InstanceType(instance.cls(), cutAll(instance.args(), depth));
      case TupleType tuple when !tuple.items().isEmpty() ->
          depth == 0
              ? AnyType.ANY
              : new TupleType(cutAll(tuple.items(), depth), tuple.homogeneous());
      case UnionType union -> union(cutAll(union.members(), depth + 1));
      default -> type;
    };
  }

  private static List<Type> cutAll(List<Type> types, int depth) {
    List<Type> result = new ArrayList<>(types.size());
    for (Type type : types) {
      result.add(cut(type, depth - 1));
    }
    return List.copyOf(result);
  }

  /** The final type: cells are replaced by what they hold; a cell within itself is Any. */
  static Type resolve(Type type) {
    return resolve(type, 8);
  }

  private static Type resolve(Type type, int depth) {
    return switch (type) {
      case Cell cell -> depth == 0 ? AnyType.ANY : resolve(cell.current(), depth - 1);
      case InstanceType instance ->
          instance.args().isEmpty()
              ? type
              : new InstanceType(instance.cls(), resolveAll(instance.args(), depth));
      case TupleType tuple -> new TupleType(resolveAll(tuple.items(), depth), tuple.homogeneous());
      case UnionType union -> union(resolveAll(union.members(), depth));
      case ClassObjectType cls ->
          cls.args().isEmpty()
              ? type
              : new ClassObjectType(cls.cls(), resolveAll(cls.args(), depth), cls.exact());
      case Type.BoundMethodType bound ->
          new Type.BoundMethodType(
              resolve(bound.receiver(), depth), resolve(bound.function(), depth));
      case FunctionType function -> resolveFunction(function, depth);
      default -> type;
    };
  }

  private static Type resolveFunction(FunctionType function, int depth) {
    if (depth <= 0 || function.function() instanceof FunctionNode) {
      return function;
    }
    return Substitution.mapSignature(function, t -> resolve(t, depth - 2 < 0 ? 0 : depth - 2));
  }

  private static List<Type> resolveAll(List<Type> types, int depth) {
    List<Type> result = new ArrayList<>(types.size());
    for (Type type : types) {
      result.add(resolve(type, depth <= 0 ? 0 : depth - 1));
    }
    return List.copyOf(result);
  }

  static boolean hasAny(Type type) {
    return switch (type) {
      case AnyType any -> true;
      case InstanceType instance -> anyIn(instance.args());
      case TupleType tuple -> anyIn(tuple.items());
      case UnionType union -> anyIn(union.members());
      default -> false;
    };
  }

  private static boolean anyIn(List<Type> types) {
    for (Type type : types) {
      if (hasAny(type)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a type variable occurs in the type. */
  static boolean hasVariable(Type type) {
    return switch (type) {
      case Type.TypeVarType variable -> true;
      case InstanceType instance -> instance.args().stream().anyMatch(Types::hasVariable);
      case TupleType tuple -> tuple.items().stream().anyMatch(Types::hasVariable);
      case UnionType union -> union.members().stream().anyMatch(Types::hasVariable);
      case FunctionType function ->
          function.function() == null
              && (hasVariable(function.signature().returnType())
                  || function.signature().parameters().stream()
                      .anyMatch(parameter -> hasVariable(parameter.type())));
      default -> false;
    };
  }

  /** The class of an instance, literal or tuple; null for other types. */
  static @Nullable ClassInfo classOf(Type type, Builtins builtins) {
    return switch (type) {
      case InstanceType instance -> instance.cls();
      case LiteralType literal -> literal.cls();
      case EnumMemberType member -> member.cls();
      case TupleType tuple -> builtins.tupleClass();
      case NoneType none -> builtins.noneClass();
      default -> null;
    };
  }

  static Type without(Type type, Type removed) {
    if (!(type instanceof UnionType union)) {
      return type.equals(removed) ? NeverType.NEVER : type;
    }
    List<Type> kept = new ArrayList<>(union.members());
    kept.remove(removed);
    return kept.size() == union.members().size() ? type : union(kept);
  }
}
