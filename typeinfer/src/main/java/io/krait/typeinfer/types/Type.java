package io.krait.typeinfer.types;

import io.krait.frontend.tree.ConstantValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A prediction of the run-time class (and sometimes the value) of an expression. Types are compared
 * with {@code equals}. {@code bool} is a class of its own: {@code int} does not include it here,
 * except where a declaration says {@code int}.
 */
@SuppressWarnings("ReferenceEquality") // Functions and scopes have an identity.
public sealed interface Type {
  /** In Python's notation, as {@code reveal_type} prints it. */
  default String show() {
    return TypePrinter.show(this);
  }

  /** Nothing is known; the checker's {@code TypeTable} tells the origin. */
  record AnyType() implements Type {
    public static final AnyType ANY = new AnyType();
  }

  /** No value: code that is not reached, or a call that does not return. */
  record NeverType() implements Type {
    public static final NeverType NEVER = new NeverType();
  }

  /** {@code None}. */
  record NoneType() implements Type {
    public static final NoneType NONE = new NoneType();
  }

  /** An instance of a class or of a subclass; {@code args} are its type arguments, maybe none. */
  record InstanceType(ClassInfo cls, List<Type> args) implements Type {
    public InstanceType(ClassInfo cls) {
      this(cls, List.of());
    }
  }

  /** A known value of {@code int}, {@code bool}, {@code str} or {@code bytes}. */
  record LiteralType(ClassInfo cls, ConstantValue value) implements Type {}

  /** A known member of an enum. */
  record EnumMemberType(ClassInfo cls, String member) implements Type {}

  /** A tuple: one type for each item, or, if homogeneous, one type for any number of items. */
  record TupleType(List<Type> items, boolean homogeneous) implements Type {}

  /** One of several types, none of which is a union, Any or Never; at least two. */
  record UnionType(List<Type> members) implements Type {}

  /**
   * A function that is not bound. {@code function} is null for a mere callable, such as a parameter
   * declared {@code Callable[[int], str]}. Two known functions are equal if they are the same one.
   */
  record FunctionType(Signature signature, @Nullable FunctionInfo function) implements Type {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof FunctionType that
          && function == that.function
          && (function != null || signature.equals(that.signature));
    }

    @Override
    public int hashCode() {
      return function != null ? System.identityHashCode(function) : signature.hashCode();
    }
  }

  /** A function with several {@code @overload} signatures. */
  record OverloadedType(List<FunctionType> alternatives) implements Type {}

  /** A function or overloaded function together with the receiver it was looked up on. */
  record BoundMethodType(Type receiver, Type function) implements Type {}

  /**
   * A class as a value.
   *
   * @param exact whether it is this very class, not perhaps a subclass ({@code type[C]})
   */
  record ClassObjectType(ClassInfo cls, List<Type> args, boolean exact) implements Type {}

  /** A module as a value. */
  record ModuleType(ModuleInfo module) implements Type {}

  /** What {@code super()} gives: attributes are looked up behind {@code owner} in the MRO. */
  record SuperType(ClassInfo owner, Type receiver) implements Type {}

  /** The value of an expression such as {@code int | None} that stands for a type. */
  record AliasType(Type meaning) implements Type {}

  /**
   * A type variable, within the generic definition itself.
   *
   * @param scope tells variables of one name apart: the identity of what declares it
   */
  record TypeVarType(
      String name, TypeVarKind kind, @Nullable Type bound, List<Type> constraints, Object scope)
      implements Type {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof TypeVarType that && name.equals(that.name) && scope == that.scope;
    }

    @Override
    public int hashCode() {
      return name.hashCode();
    }
  }

  /** The kinds of type variables. */
  enum TypeVarKind {
    TYPE_VAR,
    PARAM_SPEC,
    TYPE_VAR_TUPLE
  }

  /**
   * The still growing element type of a container made at one place. Lives only while the checker
   * runs: results never hold one.
   */
  non-sealed interface Growing extends Type {
    /** What is known so far. */
    Type current();
  }
}
