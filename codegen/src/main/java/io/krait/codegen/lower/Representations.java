package io.krait.codegen.lower;

import io.krait.codegen.ir.Rep;
import io.krait.typeinfer.types.ClassInfo;
import io.krait.typeinfer.types.Type;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which machine representation the values of a type have. */
final class Representations {
  private static final Map<String, Rep> BUILTIN =
      Map.of(
          "int", Rep.Prim.I64,
          "float", Rep.Prim.F64,
          "bool", Rep.Prim.BOOL,
          "str", Reps.STRING,
          "list", Reps.LIST,
          "tuple", Reps.TUPLE,
          "dict", Reps.DICT,
          "set", Reps.SET);

  private final ProgramUnit program;

  Representations(ProgramUnit program) {
    this.program = program;
  }

  /** The representation of a type's values; ANY where they have none in common. */
  Rep of(@Nullable Type type) {
    return switch (type) {
      case null -> Rep.ANY;
      case Type.InstanceType instance -> ofClass(instance.cls());
      case Type.LiteralType literal -> ofClass(literal.cls());
      case Type.TupleType tuple -> Reps.TUPLE;
      case Type.UnionType union -> ofUnion(union);
      default -> Rep.ANY;
    };
  }

  private Rep ofUnion(Type.UnionType union) {
    Rep common = of(union.members().get(0));
    for (Type member : union.members()) {
      if (!of(member).equals(common)) {
        return Rep.ANY;
      }
    }
    return common;
  }

  private Rep ofClass(ClassInfo cls) {
    if (cls.isBuiltin()) {
      return cls.moduleName().equals("builtins")
          ? BUILTIN.getOrDefault(cls.name(), Rep.ANY)
          : Rep.ANY;
    }
    return program.classRep(cls);
  }

  /** Whether only instances of the very class will do: a subclass may behave differently. */
  static boolean needsExactClass(Rep rep) {
    return rep.equals(Reps.LIST)
        || rep.equals(Reps.TUPLE)
        || rep.equals(Reps.DICT)
        || rep.equals(Reps.SET);
  }
}
