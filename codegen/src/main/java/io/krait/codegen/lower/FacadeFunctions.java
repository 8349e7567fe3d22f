package io.krait.codegen.lower;

import io.krait.codegen.facade.FacadeMethod;
import io.krait.codegen.facade.FastPath;
import io.krait.codegen.facade.JavaType;
import io.krait.codegen.ir.FieldRef;
import io.krait.codegen.ir.Literal;
import io.krait.codegen.ir.MethodRef;
import io.krait.codegen.ir.Rep;
import io.krait.frontend.tree.Arguments;
import io.krait.frontend.tree.ConstantValue;
import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.Stmt;
import io.krait.typeinfer.types.FunctionInfo;
import io.krait.typeinfer.types.Parameter;
import io.krait.typeinfer.types.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The Java methods of Python functions and methods. */
final class FacadeFunctions {
  private FacadeFunctions() {}

  /** The parameters behind the first few. */
  static FacadeParameters parameters(FunctionInfo function, int skip, FacadeTypes types) {
    Map<String, Expr> defaults = defaults(function);
    List<FacadeParameters.Param> all = new ArrayList<>();
    List<Parameter> stated = function.signature().parameters();
    for (Parameter p : stated.subList(Math.min(skip, stated.size()), stated.size())) {
      Expr value = defaults.get(p.name());
      ConstantValue constant = value == null ? null : Folding.fold(value);
      JavaType type = p.isDeclared() ? types.of(p.type()) : JavaType.OBJECT;
      if (type == JavaType.Prim.VOID) {
        type = JavaType.OBJECT;
      }
      if (constant == ConstantValue.Singleton.NONE) {
        type = FacadeTypes.orNull(type);
      }
      if (p.kind() == Parameter.Kind.VAR_POSITIONAL) {
        type = itemType(type);
      }
      all.add(new FacadeParameters.Param(p.name(), p.kind(), type, p.hasDefault(), constant));
    }
    return new FacadeParameters(all);
  }

  /** What an array of arguments holds: objects that need no conversion of their own. */
  private static JavaType itemType(JavaType type) {
    return switch (type) {
      case JavaType.Ref ref ->
          switch (ref.kind()) {
            case TEXT, INSTANCE -> ref;
            default -> JavaType.OBJECT;
          };
      default -> type;
    };
  }

  private static Map<String, Expr> defaults(FunctionInfo function) {
    Map<String, Expr> found = new HashMap<>();
    if (function.node() instanceof Stmt.FunctionDef def) {
      Arguments args = def.args();
      List<String> names = new ArrayList<>();
      args.posonlyargs().forEach(a -> names.add(a.arg()));
      args.args().forEach(a -> names.add(a.arg()));
      int first = names.size() - args.defaults().size();
      for (int i = 0; i < args.defaults().size(); i++) {
        found.put(names.get(first + i), args.defaults().get(i));
      }
      for (int i = 0; i < args.kwonlyargs().size(); i++) {
        Expr value = args.kwDefaults().get(i);
        if (value != null) {
          found.put(args.kwonlyargs().get(i).arg(), value);
        }
      }
    }
    return found;
  }

  /** The type of a function's result. */
  static JavaType result(FunctionInfo function, FacadeTypes types) {
    Type declared = function.declaredResult();
    if (declared != null) {
      return function.isCoroutine() ? JavaType.OBJECT : types.of(declared);
    }
    if (function.isGenerator()) {
      return types.of(function.signature().returnType());
    }
    boolean none =
        function.node() instanceof Stmt.FunctionDef def
            && !function.isCoroutine()
            && Returns.onlyNone(def.body());
    return none ? JavaType.Prim.VOID : JavaType.OBJECT;
  }

  // ---- typed bodies

  /** What typed code would call. */
  record Target(
      List<FieldRef> flags,
      List<FieldRef> guards,
      MethodRef method,
      TypedSignature signature,
      FastPath.@Nullable Argument functionObject,
      boolean hasReceiver) {}

  /** The function as its module's typed code calls it, or null. */
  static @Nullable Target target(ModuleUnit module, Stmt.FunctionDef def) {
    CodeUnit unit = module.functions().unit(def);
    if (!module.isOnlyBinding(def) || unit.isGenerator() || !unit.free().isEmpty()) {
      return null;
    }
    TypedSignature signature = module.signature(unit);
    return new Target(
        List.of(Facades.ready(module), module.directField(unit)),
        List.of(),
        FunctionCalls.target(module, unit, signature),
        signature,
        signature.takesSelf() ? new FastPath.Argument.FunctionObject(null) : null,
        false);
  }

  /** The method as typed code of its module calls it, or null. */
  static @Nullable Target target(ClassUnit.MethodUnit method) {
    ModuleUnit module = method.owner().module;
    ClassTable classes = module.program().classes();
    boolean virtual = classes.isOverridden(method) && !method.name().equals("__init__");
    if (!method.isDirect() || (virtual && !classes.isUniform(method))) {
      return null;
    }
    TypedSignature signature = method.signature();
    boolean object = signature.takesSelf() && !virtual;
    FieldRef field = method.unit().free().isEmpty() ? null : module.functionField(method.unit());
    return new Target(
        List.of(),
        List.of(method.guard()),
        virtual
            ? ClassEmission.virtualTarget(method)
            : FunctionCalls.target(module, method.unit(), signature),
        signature,
        object ? new FastPath.Argument.FunctionObject(field) : null,
        true);
  }

  /** How a typed body is called with a list of Java parameters, or null if it cannot be. */
  static @Nullable FastPath fast(
      @Nullable Target target, FacadeParameters parameters, FacadeParameters.Shape shape) {
    if (target == null || shape.takesKeywords()) {
      return null;
    }
    List<FastPath.Argument> arguments = new ArrayList<>();
    if (target.functionObject() != null) {
      arguments.add(target.functionObject());
    }
    int skip = 0;
    if (target.hasReceiver()) {
      arguments.add(new FastPath.Argument.Self());
      skip = 1;
    }
    List<Rep> reps = target.signature().parameters();
    List<FacadeParameters.Param> ordered = inCodeOrder(parameters.all());
    if (reps.size() != ordered.size() + skip) {
      return null;
    }
    boolean defaults = false;
    for (int i = 0; i < ordered.size(); i++) {
      int number = parameters.all().indexOf(ordered.get(i));
      FastPath.Argument argument =
          argument(ordered.get(i), shape, shape.sources()[number], reps.get(skip + i));
      if (argument == null) {
        return null;
      }
      defaults |= argument instanceof FastPath.Argument.Default;
      arguments.add(argument);
    }
    List<FieldRef> guards = new ArrayList<>(target.guards());
    if (defaults) {
      guards.add(FunctionCalls.DEFAULTS);
    }
    boolean isVoid = target.signature().result() == null;
    return new FastPath.Call(target.flags(), guards, target.method(), arguments, isVoid);
  }

  /** As {@code varNames} has them: {@code *args} behind the keyword-only ones. */
  private static List<FacadeParameters.Param> inCodeOrder(List<FacadeParameters.Param> all) {
    List<FacadeParameters.Param> ordered = new ArrayList<>();
    all.stream().filter(p -> p.kind() != Parameter.Kind.VAR_POSITIONAL).forEach(ordered::add);
    for (FacadeParameters.Param p : all) {
      if (p.kind() == Parameter.Kind.VAR_POSITIONAL) {
        boolean keywords = ordered.stream().anyMatch(o -> o.kind() == Parameter.Kind.VAR_KEYWORD);
        ordered.add(keywords ? ordered.size() - 1 : ordered.size(), p);
      }
    }
    return ordered;
  }

  static FastPath.@Nullable Argument argument(
      FacadeParameters.Param p, FacadeParameters.Shape shape, int source, Rep rep) {
    if (source >= 0) {
      JavaType type = shape.parameters().get(source).type();
      return fits(type, rep) ? new FastPath.Argument.Given(source, rep) : null;
    }
    if (p.kind() == Parameter.Kind.VAR_POSITIONAL) {
      return new FastPath.Argument.NoItems();
    }
    ConstantValue constant = p.constant();
    if (constant == null) {
      return null;
    }
    Literal literal = ExpressionLowering.literal(constant);
    boolean fits = rep.equals(Rep.ANY) || rep.equals(ExpressionLowering.repOf(literal));
    return fits ? new FastPath.Argument.Default(literal, rep) : null;
  }

  /** Whether a typed body's parameter can hold what Java gives, perhaps after a test. */
  private static boolean fits(JavaType type, Rep rep) {
    if (rep.equals(Rep.ANY)) {
      return true;
    }
    return switch (type) {
      case JavaType.Prim prim ->
          switch (prim) {
            case LONG -> rep == Rep.Prim.I64;
            case DOUBLE -> rep == Rep.Prim.F64;
            case BOOLEAN -> rep == Rep.Prim.BOOL;
            case VOID -> false;
          };
      case JavaType.Array array -> rep.equals(Reps.TUPLE);
      case JavaType.Var variable -> false;
      case JavaType.Ref ref ->
          !ref.nullable()
              && rep instanceof Rep.Ref wanted
              && switch (ref.kind()) {
                case TEXT -> wanted.equals(Reps.STRING);
                case INSTANCE ->
                    wanted.internalName().equals(ref.internalName())
                        || Representations.needsExactClass(wanted);
                default -> false;
              };
    };
  }

  /** The methods for all lists of parameters. */
  static List<FacadeMethod> methods(
      FacadeMethod.Kind kind,
      String name,
      FunctionInfo function,
      int skip,
      FacadeTypes types,
      List<JavaType.Var> ofClass,
      @Nullable Target target) {
    FacadeParameters parameters = parameters(function, skip, types);
    JavaType result =
        kind == FacadeMethod.Kind.CONSTRUCTOR ? JavaType.Prim.VOID : result(function, types);
    List<JavaType.Var> variables = types.variablesBut(kind.isStatic() ? List.of() : ofClass);
    String doc = function.node() instanceof Stmt.FunctionDef def ? Docstrings.of(def.body()) : null;
    List<FacadeMethod> methods = new ArrayList<>();
    List<FacadeParameters.Shape> shapes =
        kind.isAbstract() ? List.of(parameters.longest()) : parameters.shapes();
    for (FacadeParameters.Shape shape : shapes) {
      methods.add(
          new FacadeMethod(
              kind,
              name,
              function.name(),
              variables,
              shape.parameters(),
              result,
              doc,
              fast(target, parameters, shape)));
    }
    return methods;
  }
}
