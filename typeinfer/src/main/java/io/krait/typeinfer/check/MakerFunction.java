package io.krait.typeinfer.check;

import io.krait.typeinfer.check.Type.CallableType;
import io.krait.typeinfer.check.Type.InstanceType;
import io.krait.typeinfer.check.Type.OverloadedType;
import io.krait.typeinfer.check.Type.TypeVarType;
import java.util.List;

/**
 * {@code __new__} or {@code __init__} as a function, the class's parameters open where nobody gave
 * them.
 *
 * @param self the instance that it makes
 */
record MakerFunction(Type type, InstanceType self) {
  /**
   * The method as a function whose result is the instance: for {@code __init__} that of the
   * receiver, whatever its declared {@code self} makes of it.
   */
  static MakerFunction of(Member member, InstanceType instance, boolean isNew) {
    InstanceType self = open(instance);
    ClassDecl owner = member.owner();
    Type parent = ClassStructure.asSuper(self, owner);
    Type type = member.type();
    if (parent instanceof InstanceType same) {
      type = Substitution.apply(owner.typeParams(), same.args(), type);
    } else if (parent instanceof Type.TupleType tuple) {
      type = Substitution.apply(owner.typeParams(), List.of(Types.itemUnion(tuple.items())), type);
    }
    type = Substitution.apply(List.of(owner.self()), List.of(self), type);
    if (isNew) {
      return new MakerFunction(type, self);
    }
    Type made =
        switch (type) {
          case CallableType callable -> giving(callable, self);
          case OverloadedType overloaded ->
              new OverloadedType(
                  overloaded.overloads().stream().map(each -> giving(each, self)).toList());
          default -> type;
        };
    return new MakerFunction(made, self);
  }

  private static CallableType giving(CallableType init, InstanceType self) {
    Signature signature = init.signature();
    boolean declared =
        !signature.params().isEmpty()
            && signature.params().get(0).annotated()
            && signature.params().get(0).type() instanceof InstanceType;
    Type result = declared ? signature.params().get(0).type() : self;
    return signature.returns() instanceof Type.NeverType
        ? init
        : new CallableType(signature.withReturns(result), init.function());
  }

  private static Substitution renamed(InstanceType instance, Generics.Fresh scope) {
    return new Substitution(variable ->
        variable.scope() == instance.cls() && !variable.decl().isSelf()
            ? new TypeVarType(variable.decl(), scope)
            : null);
  }

  /** The instance, with the class's parameters open if nobody gave them. */
  static InstanceType open(InstanceType instance) {
    return Constructors.isUnspecialised(instance)
        ? (InstanceType) renamed(instance, new Generics.Fresh()).apply(instance)
        : instance;
  }
}
