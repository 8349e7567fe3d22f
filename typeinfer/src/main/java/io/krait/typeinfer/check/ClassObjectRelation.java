package io.krait.typeinfer.check;

import io.krait.typeinfer.check.Type.AnyType;
import io.krait.typeinfer.check.Type.InstanceType;

/** Classes as values, in {@link Assignability}. */
final class ClassObjectRelation {
  private final Program program;
  private final Assignability relation;

  ClassObjectRelation(Program program, Assignability relation) {
    this.program = program;
    this.relation = relation;
  }

  boolean toForm(Type from, Type.TypeFormType to) {
    return switch (from) {
      case Type.TypeFormType form -> relation.assignable(form.meaning(), to.meaning());
      case Type.ClassType cls -> relation.assignable(cls.instance(), to.meaning());
      case Type.NoneType none -> relation.assignable(none, to.meaning());
      default -> false;
    };
  }

  /** Where {@code type[P]} of a protocol is wanted, a class that cannot be called is refused. */
  static boolean isRefused(Type.ClassType from, Type.ClassType to) {
    return from.exact()
        && !to.exact()
        && to.instance() instanceof InstanceType wanted
        && wanted.cls().isProtocol()
        && from.instance() instanceof InstanceType known
        && (known.cls().isProtocol() || Abstracts.isAbstract(known.cls()));
  }

  boolean toClass(Type from, Type.ClassType to) {
    if (from instanceof Type.ClassType cls) {
      if (cls.exact()
          && to.instance() instanceof AnyType
          && cls.instance() instanceof InstanceType made
          && made.cls().has(ClassShape.Trait.NEW_TYPE)) {
        return false;
      }
      if (to.instance() instanceof AnyType || cls.instance() instanceof AnyType) {
        return relation.assignable(cls.instance(), to.instance());
      }
      Type made = Constructors.opened(program, cls.instance(), relation.constraints());
      if (to.instance() instanceof InstanceType wanted
          && wanted.cls().isProtocol()
          && cls.exact()
          && made instanceof InstanceType known
          && (known.cls().isProtocol() || Abstracts.isAbstract(known.cls()))) {
        return false;
      }
      return relation.assignable(made, to.instance());
    }
    if (from instanceof InstanceType instance) {
      if (instance.cls().isBuiltin("type")) {
        return true;
      }
      return instance.cls().isSubclassOf(program.cls("type"))
          && (to.instance() instanceof InstanceType i && i.cls().isBuiltin("object"));
    }
    return false;
  }
}
