package io.krait.typeinfer.infer;

import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.Keyword;
import io.krait.frontend.tree.Node;
import io.krait.typeinfer.CallTarget;
import io.krait.typeinfer.types.ClassInfo;
import io.krait.typeinfer.types.Origin;
import io.krait.typeinfer.types.Parameter;
import io.krait.typeinfer.types.Signature;
import io.krait.typeinfer.types.Type;
import io.krait.typeinfer.types.Type.AnyType;
import io.krait.typeinfer.types.Type.BoundMethodType;
import io.krait.typeinfer.types.Type.ClassObjectType;
import io.krait.typeinfer.types.Type.FunctionType;
import io.krait.typeinfer.types.Type.InstanceType;
import io.krait.typeinfer.types.Type.NeverType;
import io.krait.typeinfer.types.Type.NoneType;
import io.krait.typeinfer.types.Type.OverloadedType;
import io.krait.typeinfer.types.Type.TypeVarType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Calls: what they run and what they give; and what parameters learn from them. */
final class CallChecker {
  private static final int MAX_DEPTH = 12;

  private final Frame frame;
  private final Construction construction;
  private final SpecialCalls special;
  private int depth;

  CallChecker(Frame frame) {
    this.frame = frame;
    this.construction = new Construction(frame);
    this.special = new SpecialCalls(frame);
  }

  Type call(Expr.Call call, @Nullable Type expected) {
    Type callee = frame.exprs.inferCallee(call.func());
    Type known = special.call(call, callee);
    if (known != null) {
      return known;
    }
    List<Argument> args = arguments(call, callee);
    Type result = NeverType.NEVER;
    Node before = frame.enter(call);
    for (Type member : Types.members(callee)) {
      result = Types.union(result, invoke(call, member, args, expected));
    }
    frame.leave(before);
    if (result instanceof AnyType) {
      frame.lose(
          call.id(),
          callee instanceof AnyType ? Origin.Kind.FROM_ANY : Origin.Kind.UNKNOWN_CALL_RESULT,
          call.span(),
          FunctionNode.lastName(call.func()));
    }
    return result;
  }

  private List<Argument> arguments(Expr.Call call, Type callee) {
    List<Argument> args = new ArrayList<>(call.args().size() + call.keywords().size());
    int position = 0;
    for (Expr arg : call.args()) {
      if (arg instanceof Expr.Starred starred) {
        Type type = frame.exprs.infer(starred.value(), null);
        args.add(new Argument(null, Argument.Kind.STAR, type, starred.value()));
      } else {
        Type type = frame.exprs.infer(arg, hint(callee, position, null));
        args.add(new Argument(null, Argument.Kind.PLAIN, type, arg));
      }
      position++;
    }
    for (Keyword keyword : call.keywords()) {
      String name = keyword.arg();
      Type type = frame.exprs.infer(keyword.value(), name == null ? null : hint(callee, -1, name));
      args.add(
          name == null
              ? new Argument(null, Argument.Kind.DOUBLE_STAR, type, keyword.value())
              : new Argument(frame.scope.mangle(name), Argument.Kind.PLAIN, type, keyword.value()));
    }
    return args;
  }

  /** The declared type of the parameter that an argument will reach, where that is plain. */
  private static @Nullable Type hint(Type callee, int position, @Nullable String keyword) {
    Type function = callee instanceof BoundMethodType bound ? bound.function() : callee;
    int skip = callee instanceof BoundMethodType ? 1 : 0;
    if (callee instanceof ClassObjectType cls && cls.cls() instanceof ClassNode node) {
      AttributeNode init = node.isBuiltin() ? null : node.find("__init__");
      if (init == null || init.function == null || init.function.isBuiltin()) {
        return null;
      }
      function = init.function.lookupType();
      skip = 1;
    }
    if (!(function instanceof FunctionType target)) {
      return null;
    }
    List<Parameter> parameters = target.signature().parameters();
    for (int i = skip; i < parameters.size(); i++) {
      Parameter parameter = parameters.get(i);
      boolean reached =
          keyword == null
              ? i - skip == position && parameter.isPositional()
              : parameter.name().equals(keyword);
      if (reached) {
        boolean known = parameter.isDeclared() && !Types.hasVariable(parameter.type());
        return known ? parameter.type() : null;
      }
    }
    return null;
  }

  /** Calls a value with given arguments. */
  Type apply(@Nullable Node node, Type callee, List<Type> types) {
    if (depth > MAX_DEPTH) {
      return AnyType.ANY;
    }
    List<Argument> args = new ArrayList<>(types.size());
    types.forEach(type -> args.add(Argument.of(type)));
    depth++;
    Type result = NeverType.NEVER;
    for (Type member : Types.members(callee)) {
      result = Types.union(result, invoke(node, member, args, null));
    }
    depth--;
    return result;
  }

  /** Calls a value with given arguments, for a constructor's sake. */
  Type applyArguments(Type callee, List<Argument> args, @Nullable Node node) {
    // The target of the call is the class, recorded already; the arguments are checked all the
    // same.
    Node checked = node instanceof Expr.Call ? null : node;
    return invoke(checked, callee, args, null);
  }

  private Type invoke(
      @Nullable Node node, Type callee, List<Argument> args, @Nullable Type expected) {
    return switch (callee) {
      case FunctionType function -> function(node, function, null, args, expected);
      case OverloadedType overloaded -> overloaded(node, overloaded, null, args, expected);
      case BoundMethodType bound ->
          bound.function() instanceof OverloadedType overloaded
              ? overloaded(node, overloaded, bound.receiver(), args, expected)
              : bound.function() instanceof FunctionType function
                  ? function(node, function, bound.receiver(), args, expected)
                  : AnyType.ANY;
      case ClassObjectType cls -> construction.make(node, cls, args, expected);
      case InstanceType instance -> {
        Type method = frame.members.get(instance, "__call__", null);
        if (method == null || method instanceof AnyType || depth > MAX_DEPTH) {
          yield unknown(args);
        }
        depth++;
        Type result = NeverType.NEVER;
        for (Type each : Types.members(method)) {
          result = Types.union(result, invoke(node, each, args, expected));
        }
        depth--;
        yield result;
      }
      case NeverType never -> never;
      default -> unknown(args);
    };
  }

  /** Nothing is known of the callee: functions among the arguments escape. */
  private Type unknown(List<Argument> args) {
    args.forEach(argument -> escape(argument.type()));
    called();
    return AnyType.ANY;
  }

  static void escape(Type type) {
    for (Type member : Types.members(type)) {
      Type function = member instanceof BoundMethodType bound ? bound.function() : member;
      if (function instanceof FunctionType known && known.function() instanceof FunctionNode node) {
        node.escapes = true;
      }
    }
  }

  private void called() {
    Env at = frame.env;
    if (at != null) {
      at.called();
    }
  }

  private Type overloaded(
      @Nullable Node node,
      OverloadedType overloaded,
      @Nullable Type receiver,
      List<Argument> args,
      @Nullable Type expected) {
    for (Argument argument : args) {
      if (argument.type() instanceof NeverType) {
        return NeverType.NEVER;
      }
    }
    for (boolean strict : new boolean[] {true, false}) {
      for (FunctionType alternative : overloaded.alternatives()) {
        if (accepts(alternative, receiver, args, strict)) {
          return function(node, alternative, receiver, args, expected);
        }
      }
    }
    args.forEach(argument -> escape(argument.type()));
    return AnyType.ANY;
  }

  /** Whether a method takes the arguments, as far as types tell. */
  boolean accepts(Type callee, List<Type> types) {
    List<Argument> args = new ArrayList<>(types.size());
    types.forEach(type -> args.add(Argument.of(type)));
    return switch (callee) {
      case BoundMethodType bound ->
          bound.function() instanceof FunctionType function
              ? accepts(function, bound.receiver(), args, true)
              : bound.function() instanceof OverloadedType overloaded
                  && overloaded.alternatives().stream()
                      .anyMatch(each -> accepts(each, bound.receiver(), args, true));
      case FunctionType function -> accepts(function, null, args, true);
      default -> true;
    };
  }

  /**
   * Whether an overload takes the arguments; if not strict, it is enough that each may fit: of
   * {@code int | None}, the int.
   */
  private boolean accepts(
      FunctionType function, @Nullable Type receiver, List<Argument> args, boolean strict) {
    Signature signature = function.signature();
    if (signature.open()) {
      return true;
    }
    Matching matching = Matching.of(signature, receiver == null ? 0 : 1, args, frame.members);
    if (!matching.fits) {
      return false;
    }
    for (Matching.Pair pair : matching.pairs) {
      Parameter parameter = signature.parameters().get(pair.parameter());
      boolean refused =
          strict
              ? !Relations.assignable(parameter.type(), pair.type())
              : Relations.excludes(parameter.type(), pair.type());
      if (parameter.isDeclared() && refused) {
        return false;
      }
    }
    return receiver == null || acceptsReceiver(signature, receiver);
  }

  /** An overload may state the type of {@code self}. */
  private static boolean acceptsReceiver(Signature signature, Type receiver) {
    Parameter self = signature.parameters().isEmpty() ? null : signature.parameters().get(0);
    return self == null || !self.isDeclared() || Relations.assignable(self.type(), receiver);
  }

  /** Calls one function of the program or of a stub, or a mere callable. */
  Type function(
      @Nullable Node node,
      FunctionType function,
      @Nullable Type receiver,
      List<Argument> args,
      @Nullable Type expected) {
    if (function.function() instanceof FunctionNode known) {
      if (!known.isBuiltin()) {
        return program(node, known, receiver, args);
      }
      if (node instanceof Expr.Call call) {
        special.target(call, known, receiver);
      }
    }
    Type result = declared(node, function, receiver, args, expected);
    if (function.function() == null) {
      called();
    }
    return result;
  }

  /** A callable that is known by its declaration only: solve its type variables. */
  private Type declared(
      @Nullable Node node,
      FunctionType function,
      @Nullable Type receiver,
      List<Argument> args,
      @Nullable Type expected) {
    Signature signature = function.signature();
    if (signature.open()) {
      args.forEach(argument -> escape(argument.type()));
      return signature.returnType();
    }
    Solver solver = new Solver(frame);
    int skip = receiver == null ? 0 : 1;
    if (receiver != null) {
      solver.solution.put(Annotations.SELF, receiver);
      Parameter self = signature.parameters().isEmpty() ? null : signature.parameters().get(0);
      if (self != null && self.isDeclared()) {
        solver.solve(self.type(), receiver);
      }
    }
    if (receiver == null
        && function.function() instanceof FunctionNode known
        && known.name().equals("__new__")
        && !args.isEmpty()
        && args.get(0).type() instanceof ClassObjectType cls) {
      solver.solution.put(Annotations.SELF, new InstanceType(cls.cls(), cls.args()));
    }
    Matching matching = Matching.of(signature, skip, args, frame.members);
    for (boolean functions : new boolean[] {false, true}) {
      for (Matching.Pair pair : matching.pairs) {
        if (isFunction(pair.type()) == functions) {
          solver.solve(signature.parameters().get(pair.parameter()).type(), pair.type());
        }
      }
    }
    check(node, function, matching, args);
    Type result = solved(function, receiver, args, solver.solution);
    if (result instanceof AnyType && signature.returnType() instanceof TypeVarType) {
      frame.lose(
          node == null ? 0 : node.id(),
          Origin.Kind.UNSOLVED_TYPE_VARIABLE,
          new io.krait.frontend.source.Span(0, 0),
          signature.returnType().show());
    }
    return node == null ? result : construction.fresh(node, result, expected);
  }

  /** The result with the callee's own variables replaced; those of the caller stay. */
  private static Type solved(
      FunctionType function, @Nullable Type receiver, List<Argument> args, Substitution solution) {
    Type result = function.signature().returnType();
    boolean foreign =
        function.function() == null || (receiver != null && Types.hasVariable(receiver));
    for (Argument argument : args) {
      foreign |= Types.hasVariable(argument.type());
    }
    if (!foreign) {
      return solution.applyAll(result, AnyType.ANY);
    }
    Type partly = solution.apply(result);
    Substitution own = new Substitution();
    if (function.function() instanceof FunctionNode node) {
      node.variables().forEach(variable -> own.put(variable, AnyType.ANY));
    }
    return own.apply(partly);
  }

  private static boolean isFunction(Type type) {
    return type instanceof FunctionType
        || type instanceof BoundMethodType
        || type instanceof OverloadedType
        || type instanceof ClassObjectType;
  }

  private void check(
      @Nullable Node node, FunctionType function, Matching matching, List<Argument> args) {
    if (!frame.world.reporting || !(node instanceof Expr.Call) || args.isEmpty()) {
      return;
    }
    for (Matching.Pair pair : matching.pairs) {
      Parameter parameter = function.signature().parameters().get(pair.parameter());
      Type given = Types.resolve(pair.type());
      var span = pair.argument().span();
      if (parameter.isDeclared()
          && span != null
          && pair.argument().kind() == Argument.Kind.PLAIN
          && isPlain(parameter.type())
          && !Types.hasAny(given)
          && Relations.excludes(parameter.type(), given)) {
        frame.error(
            "invalid-argument",
            "Type \""
                + Types.widen(given).show()
                + "\" is not assignable to parameter \""
                + parameter.name()
                + "\" of type \""
                + Types.resolve(parameter.type()).show()
                + "\"",
            span);
      }
    }
  }

  /** Types about which the checker is sure. */
  private static boolean isPlain(Type type) {
    for (Type member : Types.members(type)) {
      boolean plain =
          member instanceof NoneType
              || (member instanceof InstanceType instance
                  && !instance.cls().has(ClassInfo.Trait.PROTOCOL)
                  && !instance.cls().has(ClassInfo.Trait.UNKNOWN_BASE)
                  && !instance.cls().moduleName().equals("typing")
                  && instance.args().stream().noneMatch(a -> a instanceof TypeVarType));
      if (!plain) {
        return false;
      }
    }
    return true;
  }

  /** Calls a function on a receiver without a written call: a property, an operator. */
  Type call(Node node, FunctionNode function, Type receiver, List<Type> types) {
    List<Argument> args = new ArrayList<>(types.size());
    types.forEach(type -> args.add(Argument.of(type)));
    return function(
        node, new FunctionType(function.liveSignature(), function), receiver, args, null);
  }

  /** Calls a function of the program; its parameters learn what it is called with. */
  private Type program(
      @Nullable Node node, FunctionNode function, @Nullable Type receiver, List<Argument> args) {
    Solver solver = new Solver(frame);
    if (node instanceof Expr.Call call) {
      special.target(call, function, receiver);
    }
    if (frame.world.reporting) {
      function.callers++;
    }
    boolean bound = receiver != null && function.hasReceiver();
    if (bound) {
      receiver(solver, function, receiver);
    }
    Type result = pass(node, function, bound ? 1 : 0, args, solver);
    FunctionNode implementation = function.implementation();
    if (!implementation.equals(function)) {
      pass(null, implementation, bound ? 1 : 0, args, new Solver(frame));
    }
    for (FunctionNode other : receiver == null ? List.<FunctionNode>of() : overriding(function)) {
      result = Types.union(result, pass(null, other, bound ? 1 : 0, args, solver));
    }
    called();
    return solver.solution.isEmpty() ? result : solver.solution.apply(result);
  }

  private static void receiver(Solver solver, FunctionNode function, @Nullable Type receiver) {
    if (receiver == null) {
      return;
    }
    Type self =
        receiver instanceof ClassObjectType cls
            ? new InstanceType(cls.cls(), cls.args())
            : receiver;
    solver.solution.put(Annotations.SELF, self);
    ClassNode owner = function.ownerNode();
    if (self instanceof InstanceType instance && owner != null) {
      InstanceType same = Relations.asSuper(instance, owner);
      List<TypeVarType> parameters = owner.typeParameters();
      for (int i = 0; same != null && i < parameters.size() && i < same.args().size(); i++) {
        if (!same.args().get(i).equals(parameters.get(i))) {
          solver.solution.put(parameters.get(i), same.args().get(i));
        }
      }
    }
  }

  private Type pass(
      @Nullable Node node, FunctionNode function, int skip, List<Argument> args, Solver solver) {
    List<ParameterNode> parameters = function.parameters();
    Signature signature = function.liveSignature();
    Matching matching = Matching.of(signature, skip, args, frame.members);
    for (Matching.Pair pair : matching.pairs) {
      ParameterNode parameter = parameters.get(pair.parameter());
      Type declared = parameter.declared();
      if (declared == null) {
        parameter.guess.join(Types.widen(pair.type()));
      } else {
        solver.solve(solver.solution.apply(declared), pair.type());
      }
    }
    for (int omitted : matching.omitted) {
      ParameterNode parameter = parameters.get(omitted);
      if (parameter.declared() == null) {
        parameter.guess.join(parameter.defaultType.current());
      }
    }
    if (node != null) {
      check(node, new FunctionType(signature, function), matching, args);
    }
    if (!function.fileNode().isForeign()) {
      frame.world.demand(function.unit());
    }
    return function.result();
  }

  /** The methods of subclasses that a call through this one may run instead. */
  List<FunctionNode> overriding(FunctionNode function) {
    ClassNode owner = function.ownerNode();
    if (owner == null || owner.isBuiltin() || function.name().equals("__init__")) {
      return List.of();
    }
    List<FunctionNode> found = new ArrayList<>(0);
    overriding(owner, owner.scope().mangle(function.name()), found);
    return found;
  }

  private static void overriding(ClassNode cls, String name, List<FunctionNode> found) {
    for (ClassNode subclass : cls.subclassNodes()) {
      AttributeNode attribute = subclass.attribute(name);
      FunctionNode method = attribute == null ? null : attribute.function;
      if (method != null && !found.contains(method)) {
        found.add(method);
      }
      overriding(subclass, name, found);
    }
  }

  /** Whether a call that gives Never does not come back, rather than being not known yet. */
  boolean neverReturns(Expr.Call call) {
    Type callee = frame.exprs.quietly(call.func());
    Type function = callee instanceof BoundMethodType bound ? bound.function() : callee;
    return function instanceof FunctionType known
        && known.function() instanceof FunctionNode node
        && node.declaredReturn() instanceof NeverType;
  }

  void record(Expr.Call call, CallTarget target) {
    if (frame.world.reporting) {
      frame.file.results.target(call.id(), target);
    }
  }
}
