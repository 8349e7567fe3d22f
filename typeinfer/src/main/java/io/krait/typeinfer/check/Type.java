package io.krait.typeinfer.check;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The types of the typing specification. Compared with {@code equals}; declarations by identity.
 */
sealed interface Type {
  /** In Python's notation. */
  default String show() {
    return TypePrinter.show(this);
  }

  /**
   * {@code Any}.
   *
   * @param explicit written by the user, rather than standing for what is not known
   */
  record AnyType(boolean explicit) implements Type {
    static final AnyType ANY = new AnyType(true);
    static final AnyType UNKNOWN = new AnyType(false);

    /** What a variable is while it is inferred: by itself it tells nothing of itself. */
    static final AnyType CYCLE = new AnyType(false);

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof AnyType;
    }

    @Override
    public int hashCode() {
      return 1;
    }
  }

  /** {@code Never}, {@code NoReturn}. */
  record NeverType() implements Type {
    static final NeverType NEVER = new NeverType();
  }

  /** {@code None}. */
  record NoneType() implements Type {
    static final NoneType NONE = new NoneType();
  }

  /** {@code LiteralString}. */
  record LiteralStringType() implements Type {
    static final LiteralStringType LITERAL_STRING = new LiteralStringType();
  }

  /** An instance of a class; as many arguments as the class has type parameters. */
  record InstanceType(ClassDecl cls, List<Type> args) implements Type {}

  /**
   * A tuple. At most one item is {@link Unbounded} or a TypeVarTuple: it stands for any number of
   * items. {@code tuple[int, ...]} has one unbounded item.
   */
  record TupleType(List<Type> items) implements Type {}

  /** Any number of items of one type, within a tuple. */
  record Unbounded(Type element) implements Type {}

  /** {@code *X}: of a {@code *args} parameter the tuple, of {@code **kwargs} the TypedDict. */
  record Unpacked(Type inner) implements Type {}

  /** A known value: a BigInteger, Boolean, String, {@link BytesValue} or {@link EnumMember}. */
  record LiteralType(ClassDecl cls, Object value) implements Type {}

  /** The value of a bytes literal, one char for each byte. */
  record BytesValue(String latin1) {}

  /** The name of an enum's member, as a literal value. */
  record EnumMember(String name) {}

  /** At least two members, none a union or Never, no two equal. */
  record UnionType(List<Type> members) implements Type {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof UnionType that
          && members.size() == that.members.size()
          && members.containsAll(that.members);
    }

    @Override
    public int hashCode() {
      int hash = 0;
      for (Type member : members) {
        hash += member.hashCode();
      }
      return hash;
    }
  }

  /** A callable; {@code function} is its definition where that is known. */
  record CallableType(Signature signature, @Nullable FunctionDecl function) implements Type {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof CallableType that && signature.equals(that.signature);
    }

    @Override
    public int hashCode() {
      return signature.hashCode();
    }
  }

  /** A function with overloads. */
  record OverloadedType(List<CallableType> overloads) implements Type {}

  /**
   * A class as a value.
   *
   * @param instance what calling it makes: an instance, tuple, type variable, union or Any
   * @param exact the class was named, so that it is no subclass of it
   */
  record ClassType(Type instance, boolean exact) implements Type {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof ClassType that && instance.equals(that.instance);
    }

    @Override
    public int hashCode() {
      return 31 * instance.hashCode();
    }
  }

  /** A module as a value. */
  record ModuleType(ModuleDecl module) implements Type {}

  /** A type variable, told apart by its scope: two functions may use one old-style variable. */
  record TypeVarType(TypeVarDecl decl, Object scope) implements Type {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof TypeVarType that && decl == that.decl && scope == that.scope;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(decl);
    }
  }

  /** {@code P.args} or {@code P.kwargs}. */
  record ParamSpecPart(TypeVarType spec, boolean args) implements Type {}

  /** What a ParamSpec stands for: the parameters of a signature, whose result says nothing. */
  record ParameterList(Signature signature) implements Type {}

  /** {@code TypeGuard[T]}, {@code TypeIs[T]} as a result. */
  record GuardType(Type narrowed, boolean exact) implements Type {}

  /** {@code TypeForm[T]}, and the value of an expression that stands for a type. */
  record TypeFormType(Type meaning) implements Type {}

  /** A use of an alias that may be recursive; expanded when it is looked into. */
  record AliasRefType(AliasDecl alias, List<Type> args) implements Type {}

  /** A property, or another thing with a getter and a setter, on the class itself. */
  record PropertyType(FunctionDecl getter, @Nullable FunctionDecl setter) implements Type {}

  /** What {@code super()} gives: members are looked up behind a class on the MRO. */
  record SuperType(ClassDecl owner, Type receiver) implements Type {}
}
