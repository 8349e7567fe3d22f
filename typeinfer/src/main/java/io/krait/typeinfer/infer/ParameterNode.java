package io.krait.typeinfer.infer;

import io.krait.frontend.bind.Scope;
import io.krait.frontend.tree.Arg;
import io.krait.frontend.tree.Arguments;
import io.krait.frontend.tree.ConstantValue;
import io.krait.frontend.tree.Expr;
import io.krait.typeinfer.types.Parameter;
import io.krait.typeinfer.types.Provenance;
import io.krait.typeinfer.types.Type;
import io.krait.typeinfer.types.Type.AnyType;
import io.krait.typeinfer.types.Type.ClassObjectType;
import io.krait.typeinfer.types.Type.NeverType;
import io.krait.typeinfer.types.Type.NoneType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A parameter while the program is checked. */
final class ParameterNode {
  final FunctionNode function;
  Arg arg;
  final String name;
  final Parameter.Kind kind;
  @Nullable Expr defaultValue;

  /** The union over the arguments of known calls. */
  final Cell guess;

  /** What the default is. */
  final Cell defaultType;

  /** The annotation's type, or that of the receiver; null if there is none. */
  private @Nullable Type declared;

  private boolean declaredKnown;
  private final boolean receiver;

  /** No call is known: nothing to guess from. */
  boolean unknown;

  private ParameterNode(
      FunctionNode function,
      Arg arg,
      Parameter.Kind kind,
      @Nullable Expr defaultValue,
      boolean receiver) {
    this.function = function;
    this.arg = arg;
    this.kind = kind;
    this.defaultValue = defaultValue;
    this.receiver = receiver;
    Scope scope = function.scope();
    this.name = scope.mangle(arg.arg());
    this.guess = new Cell(function.fileNode(), true);
    this.defaultType = new Cell(function.fileNode(), false);
    this.guess.home = Unit.homeOf(scope.parent());
    this.defaultType.home = this.guess.home;
  }

  /** From now on it stands where another stands. */
  void replace(ParameterNode other) {
    arg = other.arg;
    defaultValue = other.defaultValue;
  }

  static List<ParameterNode> of(FunctionNode function) {
    Arguments args = function.args;
    List<ParameterNode> result = new ArrayList<>();
    int positional = args.posonlyargs().size() + args.args().size();
    int firstDefault = positional - args.defaults().size();
    int i = 0;
    for (Arg arg : args.posonlyargs()) {
      result.add(of(function, arg, Parameter.Kind.POSITIONAL_ONLY, i++, firstDefault));
    }
    for (Arg arg : args.args()) {
      boolean dunder =
          function.isBuiltin() && arg.arg().startsWith("__") && !arg.arg().endsWith("__");
      Parameter.Kind kind =
          dunder ? Parameter.Kind.POSITIONAL_ONLY : Parameter.Kind.POSITIONAL_OR_KEYWORD;
      result.add(of(function, arg, kind, i++, firstDefault));
    }
    if (args.vararg() != null) {
      Parameter.Kind kind = Parameter.Kind.VAR_POSITIONAL;
      result.add(new ParameterNode(function, args.vararg(), kind, null, false));
    }
    for (int k = 0; k < args.kwonlyargs().size(); k++) {
      Expr value = args.kwDefaults().get(k);
      Parameter.Kind kind = Parameter.Kind.KEYWORD_ONLY;
      result.add(new ParameterNode(function, args.kwonlyargs().get(k), kind, value, false));
    }
    if (args.kwarg() != null) {
      Parameter.Kind kind = Parameter.Kind.VAR_KEYWORD;
      result.add(new ParameterNode(function, args.kwarg(), kind, null, false));
    }
    return List.copyOf(result);
  }

  private static ParameterNode of(
      FunctionNode function, Arg arg, Parameter.Kind kind, int index, int firstDefault) {
    Expr value = index >= firstDefault ? function.args.defaults().get(index - firstDefault) : null;
    return new ParameterNode(function, arg, kind, value, index == 0 && function.hasReceiver());
  }

  boolean hasDefault() {
    return defaultValue != null;
  }

  boolean isReceiver() {
    return receiver;
  }

  @Nullable Type declared() {
    if (!declaredKnown) {
      declaredKnown = true;
      declared = computeDeclared();
    }
    return declared;
  }

  private @Nullable Type computeDeclared() {
    Expr annotation = arg.annotation();
    if (annotation != null) {
      FileNode file = function.fileNode();
      Type written =
          file.world.builtins.annotations.type(
              annotation, file, function.annotationScope(), function.ownerNode());
      boolean none =
          defaultValue instanceof Expr.Constant constant
              && constant.value() == ConstantValue.Singleton.NONE;
      return none && !function.isBuiltin() ? Types.union(written, NoneType.NONE) : written;
    }
    ClassNode owner = function.ownerNode();
    if (receiver && owner != null) {
      boolean onClass =
          function.kind() == FunctionNode.Kind.CLASS_METHOD || function.name().equals("__new__");
      if (owner.isSubclassOf(function.fileNode().world.builtins.typeClass())) {
        return onClass ? AnyType.ANY : new Type.InstanceType(owner);
      }
      return onClass ? new ClassObjectType(owner, List.of(), false) : owner.selfType();
    }
    return function.isBuiltin() ? AnyType.ANY : null;
  }

  /** What one argument is, as far as is known. */
  Type type() {
    Type written = declared();
    if (written != null) {
      return written;
    }
    Type known = guess.current();
    if (known instanceof NeverType && (unknown || function.fileNode().isForeign())) {
      return AnyType.ANY;
    }
    return known;
  }

  Parameter asParameter() {
    Type type = type();
    Provenance provenance;
    if (arg.annotation() != null) {
      provenance = Provenance.DECLARED;
    } else if (receiver) {
      provenance = Provenance.INFERRED;
    } else if (type instanceof AnyType) {
      provenance = Provenance.UNKNOWN;
    } else {
      provenance = Provenance.GUESSED;
    }
    return new Parameter(name, kind, type, provenance, hasDefault());
  }
}
