package io.krait.typeinfer.check;

import io.krait.typeinfer.check.Signature.Param;
import io.krait.typeinfer.check.Type.TypeVarType;
import io.krait.typeinfer.check.TypeVarDecl.Variance;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the parameters of classes vary: as declared, else as their uses in the class's interface
 * allow (PEP 695, "Variance inference").
 */
final class Variances {
  private static final int COVARIANT = 1;
  private static final int CONTRAVARIANT = 2;

  private final IdentityHashMap<ClassDecl, Map<TypeVarType, Variance>> known =
      new IdentityHashMap<>();
  private final IdentityHashMap<ClassDecl, Map<TypeVarType, Integer>> running =
      new IdentityHashMap<>();

  Variance of(ClassDecl cls, int index) {
    TypeVarType param = cls.typeParams().get(index);
    Variance declared = param.decl().variance;
    if (declared != Variance.INFERRED) {
      return declared;
    }
    Variance found = known.computeIfAbsent(cls, c -> new HashMap<>()).get(param);
    if (found == null) {
      Map<TypeVarType, Integer> active = running.computeIfAbsent(cls, c -> new HashMap<>());
      if (active.containsKey(param)) {
        return Variance.INFERRED;
      }
      active.put(param, 0);
      found = toVariance(used(cls, param));
      active.remove(param);
      known.computeIfAbsent(cls, c -> new HashMap<>()).put(param, found);
    }
    return found;
  }

  private static Variance toVariance(int uses) {
    return switch (uses) {
      case 0, COVARIANT -> Variance.COVARIANT;
      case CONTRAVARIANT -> Variance.CONTRAVARIANT;
      default -> Variance.INVARIANT;
    };
  }

  /** In which ways the class uses the parameter. */
  int used(ClassDecl cls, TypeVarType param) {
    int uses = 0;
    for (Type base : cls.bases()) {
      uses |= in(base, param, COVARIANT);
    }
    for (Member member : cls.members()) {
      uses |= member(cls, member, param);
    }
    return uses;
  }

  private int member(ClassDecl cls, Member member, TypeVarType param) {
    String name = member.name();
    if (name.equals("__init__") || name.equals("__new__") || name.equals("__init_subclass__")) {
      return 0;
    }
    if (member.isSynthesised() && member.info() == null) {
      return 0;
    }
    if (member.function() != null) {
      return function(member.function(), param);
    }
    Type type = member.type();
    boolean readOnly = isReadOnly(cls, member);
    return in(type, param, readOnly ? COVARIANT : COVARIANT | CONTRAVARIANT);
  }

  private int function(@Nullable FunctionDecl function, TypeVarType param) {
    if (function == null) {
      return 0;
    }
    Type type = function.type();
    if (type instanceof Type.PropertyType property) {
      int uses = in(property.getter().signature().returns(), param, COVARIANT);
      FunctionDecl setter = property.setter();
      if (setter != null) {
        for (Param each : skipped(setter.signature())) {
          uses |= in(each.type(), param, CONTRAVARIANT);
        }
      }
      return uses;
    }
    if (type instanceof Type.OverloadedType overloaded) {
      int uses = 0;
      for (Type.CallableType each : overloaded.overloads()) {
        uses |= method(each, param, function);
      }
      return uses;
    }
    return type instanceof Type.CallableType callable
        ? method(callable, param, function)
        : in(type, param, COVARIANT);
  }

  private int method(Type.CallableType callable, TypeVarType param, FunctionDecl function) {
    Signature signature = callable.signature();
    if (function.hasReceiver() && !signature.params().isEmpty()) {
      signature = signature.drop(1);
    }
    return in(new Type.CallableType(signature, null), param, COVARIANT);
  }

  private static List<Param> skipped(Signature signature) {
    List<Param> params = signature.params();
    return params.isEmpty() ? params : params.subList(1, params.size());
  }

  /** Whether the attribute cannot be assigned from outside. */
  private static boolean isReadOnly(ClassDecl cls, Member member) {
    String name = member.name();
    if (name.startsWith("_") && !name.endsWith("__")) {
      return true;
    }
    return member.isFinal() || Dataclasses.isFrozen(cls) || cls.has(ClassShape.Trait.NAMED_TUPLE);
  }

  private static int flip(int polarity) {
    return switch (polarity) {
      case COVARIANT -> CONTRAVARIANT;
      case CONTRAVARIANT -> COVARIANT;
      default -> polarity;
    };
  }

  /** In which ways a type that stands at a place uses the parameter. */
  int in(Type type, TypeVarType param, int polarity) {
    return switch (type) {
      case TypeVarType variable -> variable.equals(param) ? polarity : 0;
      case Type.InstanceType instance -> {
        int uses = 0;
        List<TypeVarType> params = instance.cls().typeParams();
        for (int i = 0; i < instance.args().size() && i < params.size(); i++) {
          if (Types.contains(instance.args().get(i), part -> part.equals(param))) {
            uses |= argument(instance, i, param, polarity);
          }
        }
        yield uses;
      }
      case Type.CallableType callable -> {
        int uses = in(callable.signature().returns(), param, polarity);
        for (Param each : callable.signature().params()) {
          uses |= in(each.type(), param, flip(polarity));
        }
        TypeVarType spec = callable.signature().spec();
        yield spec != null && spec.equals(param) ? uses | flip(polarity) : uses;
      }
      case Type.ParameterList list -> {
        int uses = 0;
        for (Param each : list.signature().params()) {
          uses |= in(each.type(), param, flip(polarity));
        }
        TypeVarType spec = list.signature().spec();
        yield spec != null && spec.equals(param) ? uses | flip(polarity) : uses;
      }
      case Type.GuardType guard ->
          in(guard.narrowed(), param, guard.exact() ? COVARIANT | CONTRAVARIANT : polarity);
      case Type.AliasRefType alias -> {
        int uses = 0;
        for (Type arg : alias.args()) {
          uses |= in(arg, param, polarity);
        }
        yield uses;
      }
      default -> {
        int[] uses = {0};
        Types.parts(type, part -> uses[0] |= in(part, param, polarity));
        yield uses[0];
      }
    };
  }

  private int argument(Type.InstanceType instance, int i, TypeVarType param, int polarity) {
    Type arg = instance.args().get(i);
    return switch (of(instance.cls(), i)) {
      case COVARIANT -> in(arg, param, polarity);
      case CONTRAVARIANT -> in(arg, param, flip(polarity));
      case INVARIANT -> in(arg, param, COVARIANT | CONTRAVARIANT);
      // Being inferred just now: it adds what it is found to be.
      case INFERRED -> 0;
    };
  }
}
