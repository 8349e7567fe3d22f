package io.krait.typeinfer.infer;

import io.krait.frontend.tree.Expr;
import io.krait.typeinfer.CallTarget;
import io.krait.typeinfer.types.ClassInfo;
import io.krait.typeinfer.types.Type;
import io.krait.typeinfer.types.Type.AnyType;
import io.krait.typeinfer.types.Type.ClassObjectType;
import io.krait.typeinfer.types.Type.InstanceType;
import io.krait.typeinfer.types.Type.SuperType;
import io.krait.typeinfer.types.Type.TypeVarType;
import org.jspecify.annotations.Nullable;

/** Calls that the language or typing gives a meaning of their own; and what calls run. */
final class SpecialCalls {
  private final Frame frame;

  SpecialCalls(Frame frame) {
    this.frame = frame;
  }

  @Nullable Type call(Expr.Call call, Type callee) {
    String name = FunctionNode.lastName(call.func());
    return switch (name) {
      case "reveal_type" -> call.args().size() == 1 ? reveal(call) : null;
      case "super" -> call.func() instanceof Expr.Name ? superOf(call) : null;
      case "type" ->
          call.func() instanceof Expr.Name && call.args().size() == 1 ? type(call) : null;
      case "cast" -> call.args().size() == 2 ? cast(call) : null;
      case "TypeVar", "ParamSpec", "TypeVarTuple" -> typeVariable(call);
      case "namedtuple", "NewType", "NamedTuple", "TypedDict" -> AnyType.ANY;
      default -> null;
    };
  }

  private Type reveal(Expr.Call call) {
    Type type = frame.exprs.infer(call.args().get(0), null);
    if (frame.world.reporting) {
      frame.file.results.reveal(call.args().get(0));
    }
    return type;
  }

  private Type superOf(Expr.Call call) {
    if (call.args().size() == 2) {
      Type owner = frame.exprs.infer(call.args().get(0), null);
      Type receiver = frame.exprs.infer(call.args().get(1), null);
      return owner instanceof ClassObjectType cls
          ? new SuperType(cls.cls(), receiver)
          : AnyType.ANY;
    }
    FunctionNode function = frame.unit.function;
    ClassNode cls = frame.classAround();
    if (function == null || cls == null) {
      return AnyType.ANY;
    }
    boolean onClass =
        function.kind() == FunctionNode.Kind.CLASS_METHOD || function.name().equals("__new__");
    return new SuperType(
        cls, onClass ? new ClassObjectType(cls, java.util.List.of(), false) : cls.selfType());
  }

  private Type type(Expr.Call call) {
    Type value = frame.exprs.infer(call.args().get(0), null);
    Type result = Type.NeverType.NEVER;
    for (Type member : Types.members(value)) {
      ClassInfo cls = Types.classOf(member, frame.builtins);
      Type each =
          cls == null
              ? new InstanceType(frame.builtins.typeClass())
              : new ClassObjectType(
                  cls, member instanceof InstanceType i ? i.args() : java.util.List.of(), false);
      result = Types.union(result, each);
    }
    return result;
  }

  private Type cast(Expr.Call call) {
    Type meant =
        frame.builtins.annotations.type(
            call.args().get(0), frame.file, frame.scope, frame.classAround());
    frame.exprs.infer(call.args().get(1), meant);
    return meant;
  }

  private Type typeVariable(Expr.Call call) {
    Definition.Value value = new Definition.Value(call, frame.file, frame.scope);
    TypeVarType variable = frame.builtins.annotations.typeVariable(value);
    return variable == null ? AnyType.ANY : new Type.AliasType(variable);
  }

  /** Records what a call runs. */
  void target(Expr.Call call, FunctionNode called, @Nullable Type receiver) {
    if (!frame.world.reporting) {
      return;
    }
    FunctionNode function = called.isBuiltin() ? called : called.implementation();
    if (!function.isBuiltin() && function.isReplacedByDecorator()) {
      return;
    }
    ClassNode owner = function.ownerNode();
    ClassInfo cls =
        receiver == null
            ? null
            : receiver instanceof ClassObjectType object
                ? object.cls()
                : Types.classOf(receiver, frame.builtins);
    CallTarget target;
    if (function.isBuiltin()) {
      target =
          owner == null
              ? new CallTarget.BuiltinFunction(function.moduleName(), function.name())
              : new CallTarget.BuiltinMethod(owner, function.name(), cls == null ? owner : cls);
    } else if (owner == null || cls == null) {
      target = new CallTarget.Function(function);
    } else {
      boolean direct = isSuper(call);
      boolean overridden =
          cls instanceof ClassNode node && node.isOverridden(node.scope().mangle(function.name()));
      target = new CallTarget.Method(function, cls, overridden, direct);
    }
    frame.file.results.target(call.id(), target);
  }

  private static boolean isSuper(Expr.Call call) {
    return call.func() instanceof Expr.Attribute attribute
        && attribute.value() instanceof Expr.Call inner
        && inner.func() instanceof Expr.Name name
        && name.name().equals("super");
  }
}
