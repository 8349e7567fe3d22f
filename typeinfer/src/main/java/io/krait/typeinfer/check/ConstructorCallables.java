package io.krait.typeinfer.check;

import io.krait.typeinfer.check.Type.AnyType;
import io.krait.typeinfer.check.Type.CallableType;
import io.krait.typeinfer.check.Type.InstanceType;
import io.krait.typeinfer.check.Type.OverloadedType;
import io.krait.typeinfer.check.Type.TypeVarType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A class as a callable (typing specification, "Converting a constructor to callable"). */
final class ConstructorCallables {
  private ConstructorCallables() {}

  static @Nullable Type of(Program program, Type.ClassType object) {
    Type made = Types.expand(object.instance());
    if (made instanceof AnyType) {
      return new CallableType(Signature.any(made), null);
    }
    Type plain = made;
    if (made instanceof TypeVarType variable) {
      Type bound = variable.decl().bound();
      plain = bound == null ? program.object() : bound;
    }
    if (plain instanceof Type.TupleType tuple) {
      return new CallableType(
          CallableExpressions.signature(
              List.of(
                  new Signature.Param("", Signature.Kind.POSITIONAL_ONLY, AnyType.ANY, true, true)),
              tuple),
          null);
    }
    if (!(plain instanceof InstanceType instance)) {
      return null;
    }
    return callable(program, object, instance);
  }

  private static Type callable(Program program, Type.ClassType object, InstanceType instance) {
    ClassDecl cls = instance.cls();
    Type ofMetaclass = MetaclassCalls.helpful(program, object, instance);
    if (ofMetaclass != null) {
      return ofMetaclass;
    }
    Member init = ConstructorCalls.own(cls, "__init__");
    Member maker = ConstructorCalls.own(cls, "__new__");
    if (maker != null) {
      MakerFunction made = MakerFunction.of(maker, instance, true);
      Type function = dropped(made.type(), program, new Type.ClassType(made.self(), true));
      Type returns =
          function instanceof CallableType c
              ? Types.expand(c.signature().returns())
              : AnyType.UNKNOWN;
      boolean same =
          (returns instanceof AnyType any && !any.explicit())
              || (returns instanceof InstanceType i && i.cls().isSubclassOf(cls));
      if (!same || init == null) {
        return function;
      }
      if (init.owner().module().isStub()
          || cls.mro().indexOf(maker.owner()) < cls.mro().indexOf(init.owner())) {
        return function;
      }
    }
    if (init != null) {
      MakerFunction made = MakerFunction.of(init, instance, false);
      return dropped(made.type(), program, made.self());
    }
    if (cls.hasUnknownBase()) {
      return new CallableType(Signature.any(instance), null);
    }
    InstanceType made = MakerFunction.open(instance);
    return new CallableType(CallableExpressions.signature(List.of(), made), null);
  }

  private static Type dropped(Type function, Program program, Type receiver) {
    return switch (function) {
      case CallableType callable -> drop(callable, program, receiver);
      case OverloadedType overloaded ->
          new OverloadedType(
              overloaded.overloads().stream().map(each -> drop(each, program, receiver)).toList());
      default -> function;
    };
  }

  private static CallableType drop(CallableType callable, Program program, Type receiver) {
    Signature signature = callable.signature();
    if (!signature.params().isEmpty() && signature.params().get(0).annotated()) {
      Attributes.Access bound = new Attributes(program).bind(callable, receiver, null);
      if (bound.type() instanceof CallableType c) {
        return c;
      }
    }
    return new CallableType(signature.drop(1), callable.function());
  }
}
