package io.krait.typeinfer.check;

import io.krait.typeinfer.java.JavaStubs;
import java.util.Set;

/** Which classes of the bundled stubs state all their attributes. */
final class StubCoverage {
  private static final Set<String> COMPLETE =
      Set.of(
          "bool",
          "bytes",
          "complex",
          "dict",
          "float",
          "frozenset",
          "int",
          "list",
          "object",
          "set",
          "str",
          "tuple");

  private static final Set<String> METACLASSES = Set.of("type", "ABCMeta", "EnumType");

  private StubCoverage() {}

  /** Whether an attribute that is not found on a value is not there. */
  static boolean isComplete(Type receiver) {
    return switch (receiver) {
      case Type.InstanceType instance -> isComplete(instance.cls());
      case Type.LiteralType literal -> isComplete(literal.cls());
      case Type.ClassType cls -> isComplete(cls.instance()) && hasKnownMetaclass(cls.instance());
      case Type.TypeVarType variable ->
          variable.decl().bound() == null || isComplete(variable.decl().bound());
      case Type.CallableType callable -> false;
      case Type.OverloadedType overloaded -> false;
      default -> true;
    };
  }

  private static boolean hasKnownMetaclass(Type made) {
    return !(made instanceof Type.InstanceType instance)
        || instance.cls().metaclass().mro().stream()
            .allMatch(each -> METACLASSES.contains(each.name()) || isStated(each));
  }

  private static boolean isComplete(ClassDecl cls) {
    return cls.mro().stream().allMatch(StubCoverage::isStated);
  }

  private static boolean isStated(ClassDecl each) {
    return !each.module().isStub()
        || each.module().file().parsed().file().path().contains("/")
        || JavaStubs.classOf(each.module().name()) != null
        || each.isTypedDict()
        || each.isEnum()
        || each.isProtocol()
        || each.module().name().equals("typing")
        || (each.module().name().equals("builtins") && COMPLETE.contains(each.name()));
  }
}
