package io.krait.typeinfer.check;

import io.krait.typeinfer.check.Type.AnyType;
import io.krait.typeinfer.check.Type.InstanceType;
import io.krait.typeinfer.check.Type.TypeVarType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Instances of a class, by its bases or as a protocol asks, in {@link Assignability}. */
final class InstanceRelation {
  private final Program program;
  private final Assignability relation;
  private final Protocols protocols;

  InstanceRelation(Program program, Assignability relation, Protocols protocols) {
    this.program = program;
    this.relation = relation;
    this.protocols = protocols;
  }

  boolean toInstance(Type from, InstanceType to) {
    if (from instanceof InstanceType instance) {
      Boolean dict = typedDict(instance, to);
      if (dict != null) {
        return dict;
      }
    }
    if (to.cls().isProtocol()) {
      return protocols.toProtocol(from, to);
    }
    return switch (from) {
      case InstanceType instance -> nominal(instance, to) || Foreign.isProxy(instance.cls());
      case Type.LiteralType literal -> nominal(new InstanceType(literal.cls(), List.of()), to);
      case Type.LiteralStringType text -> nominal(program.str(), to);
      case Type.TupleType tuple -> nominal(program.asInstance(tuple), to);
      case Type.GuardType guard -> nominal(program.bool(), to);
      case Type.NoneType none -> to.cls().is("types", "NoneType");
      case Type.ClassType cls -> classToInstance(cls, to);
      case Type.CallableType callable -> isFunctionClass(to);
      case Type.OverloadedType overloaded -> isFunctionClass(to);
      case Type.ModuleType module -> to.cls().name().equals("ModuleType");
      case Type.PropertyType property -> to.cls().isBuiltin("property");
      case Type.TypeFormType form ->
          to.cls().name().equals("UnionType") || to.cls().name().equals("GenericAlias");
      case Type.ParamSpecPart part ->
          nominal(
              part.args()
                  ? program.asInstance(
                      new Type.TupleType(List.of(new Type.Unbounded(program.object()))))
                  : program.instance("dict", program.str(), program.object()),
              to);
      default -> false;
    };
  }

  /** A TypedDict among TypedDicts, and as a mapping or dict; null where that says nothing. */
  private @Nullable Boolean typedDict(InstanceType from, InstanceType to) {
    TypedDictRelation dicts =
        new TypedDictRelation(program, (wanted, given) -> relation.assignable(given, wanted));
    if (to.cls().isTypedDict()) {
      return from.cls().isTypedDict() && dicts.assignable(to, from);
    }
    if (!from.cls().isTypedDict() || to.cls() == from.cls()) {
      return null;
    }
    if (to.cls().isBuiltin("dict") || to.cls().is("typing", "MutableMapping")) {
      InstanceType plain = dicts.asDict(from);
      return plain != null && nominal(plain, to);
    }
    InstanceType mapping = dicts.asMapping(from);
    return mapping.cls().isSubclassOf(to.cls()) ? Boolean.valueOf(nominal(mapping, to)) : null;
  }

  private static boolean isFunctionClass(InstanceType to) {
    return to.cls().module().isStub()
        && (to.cls().name().equals("FunctionType") || to.cls().name().equals("MethodType"));
  }

  private boolean classToInstance(Type.ClassType from, InstanceType to) {
    if (from.exact()
        && from.instance() instanceof InstanceType made
        && made.cls().has(ClassShape.Trait.NEW_TYPE)) {
      return false;
    }
    if (from.instance() instanceof AnyType) {
      return to.cls().isSubclassOf(program.cls("type"));
    }
    ClassDecl cls = Types.expand(from.instance()) instanceof InstanceType i ? i.cls() : null;
    if (from.instance() instanceof TypeVarType variable) {
      Type bound = variable.decl().bound();
      cls = bound instanceof InstanceType i ? i.cls() : program.cls("object");
    }
    ClassDecl metaclass = cls == null ? program.cls("type") : cls.metaclass();
    return metaclass.isSubclassOf(to.cls());
  }

  /** By the class's own bases. */
  boolean nominal(InstanceType from, InstanceType to) {
    Type found = ClassStructure.asSuper(from, to.cls());
    if (found instanceof InstanceType same) {
      return arguments(same, to);
    }
    if (found instanceof Type.TupleType tuple) {
      return arguments(program.asInstance(tuple), to);
    }
    if (from.cls().hasUnknownBase()) {
      return true;
    }
    if (to.cls().isBuiltin("float")) {
      return from.cls().isSubclassOf(program.cls("int"));
    }
    if (to.cls().isBuiltin("complex")) {
      return from.cls().isSubclassOf(program.cls("int"))
          || from.cls().isSubclassOf(program.cls("float"));
    }
    return false;
  }

  /** The arguments of two instances of one class, each as its parameter varies. */
  private boolean arguments(InstanceType from, InstanceType to) {
    if (from.equals(to)) {
      return true;
    }
    List<TypeVarType> params = to.cls().typeParams();
    for (int i = 0; i < params.size() && i < to.args().size() && i < from.args().size(); i++) {
      Type a = from.args().get(i);
      Type b = to.args().get(i);
      if (!relation.argument(a, b, program.variances().of(to.cls(), i))) {
        return false;
      }
    }
    return true;
  }
}
