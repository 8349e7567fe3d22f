package io.krait.typeinfer.infer;

import io.krait.frontend.bind.Scope;
import io.krait.frontend.tree.Alias;
import io.krait.frontend.tree.ExceptHandler;
import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.MatchCase;
import io.krait.frontend.tree.Stmt;
import io.krait.frontend.tree.WithItem;
import io.krait.typeinfer.types.Type;
import io.krait.typeinfer.types.Type.AnyType;
import io.krait.typeinfer.types.Type.ClassObjectType;
import io.krait.typeinfer.types.Type.InstanceType;
import io.krait.typeinfer.types.Type.ModuleType;
import io.krait.typeinfer.types.Type.NeverType;
import io.krait.typeinfer.types.Type.NoneType;
import io.krait.typeinfer.types.Type.TupleType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Statements: a forward walk with joins; loops run until their entry state is stable. */
final class StatementChecker {
  /** Rounds of a loop before what still changes is coarsened, and later given up. */
  private static final int MAX_ROUNDS = 6;

  private final Frame frame;
  private final ExpressionChecker exprs;
  private final Assigner assigner;
  private final List<Loop> loops = new ArrayList<>(0);

  /** The states that break and continue leave behind. */
  private static final class Loop {
    @Nullable Env breaks;
    @Nullable Env continues;
  }

  StatementChecker(Frame frame) {
    this.frame = frame;
    this.exprs = frame.exprs;
    this.assigner = new Assigner(frame);
  }

  void body(List<Stmt> body) {
    for (int i = 0; i < body.size(); i++) {
      Stmt stmt = body.get(i);
      if (frame.env == null) {
        skipped(body.subList(i, body.size()));
        return;
      }
      statement(stmt);
    }
  }

  private void skipped(List<Stmt> rest) {
    if (frame.world.reporting) {
      for (Stmt stmt : rest) {
        frame.file.results.unreachable(stmt.id());
      }
    }
  }

  private void statement(Stmt stmt) {
    frame.file.results.reached(stmt.id());
    frame.enter(stmt);
    switch (stmt) {
      case Stmt.ExprStmt expr -> {
        if (exprs.infer(expr.value(), null) instanceof NeverType
            && expr.value() instanceof Expr.Call call
            && frame.calls.neverReturns(call)) {
          frame.env = null;
        }
      }
      case Stmt.Assign assign -> assign(assign);
      case Stmt.AugAssign assign -> assigner.augmented(assign);
      case Stmt.AnnAssign assign -> annotated(assign);
      case Stmt.Return ret -> returns(ret);
      case Stmt.If choice -> choice(choice);
      case Stmt.For loop -> forLoop(loop);
      case Stmt.While loop -> whileLoop(loop);
      case Stmt.FunctionDef def -> function(def);
      case Stmt.ClassDef def -> classDef(def);
      case Stmt.With with -> with(with);
      case Stmt.Try attempt -> attempt(attempt);
      case Stmt.Match match -> match(match);
      case Stmt.Raise raise -> {
        if (raise.exc() != null) {
          exprs.infer(raise.exc(), null);
        }
        if (raise.cause() != null) {
          exprs.infer(raise.cause(), null);
        }
        frame.env = null;
      }
      case Stmt.Assert check -> {
        Narrowing.Branches branches = frame.narrowing.branch(check.test());
        if (check.msg() != null) {
          frame.env = branches.whenFalse();
          exprs.infer(check.msg(), null);
        }
        frame.env = branches.whenTrue();
      }
      case Stmt.Delete delete -> delete.targets().forEach(assigner::delete);
      case Stmt.Import imports -> imports.names().forEach(this::importName);
      case Stmt.ImportFrom from -> importFrom(from);
      case Stmt.TypeAlias alias -> {
        Definition definition = frame.file.definitions[alias.name().id()];
        Type value =
            definition == null ? AnyType.ANY : frame.builtins.annotations.valueOf(definition);
        frame.bind(alias.name(), value);
      }
      case Stmt.Break jump -> {
        Loop loop = loops.isEmpty() ? null : loops.get(loops.size() - 1);
        if (loop != null) {
          loop.breaks = Env.join(loop.breaks, frame.env);
        }
        frame.env = null;
      }
      case Stmt.Continue jump -> {
        Loop loop = loops.isEmpty() ? null : loops.get(loops.size() - 1);
        if (loop != null) {
          loop.continues = Env.join(loop.continues, frame.env);
        }
        frame.env = null;
      }
      case Stmt.Global s -> {}
      case Stmt.Nonlocal s -> {}
      case Stmt.Pass s -> {}
    }
  }

  private void assign(Stmt.Assign assign) {
    Type expected = null;
    for (Expr target : assign.targets()) {
      expected = expected == null ? assigner.declared(target) : expected;
    }
    Type value = exprs.infer(assign.value(), expected);
    for (Expr target : assign.targets()) {
      assigner.assign(target, value, assign.value());
    }
  }

  private void annotated(Stmt.AnnAssign assign) {
    Type declared = assigner.annotation(assign);
    if (assign.value() != null) {
      Type value = exprs.infer(assign.value(), declared);
      assigner.assign(assign.target(), value, assign.value());
    } else if (assign.target() instanceof Expr.Attribute attribute) {
      exprs.infer(attribute.value(), null);
    }
  }

  private void returns(Stmt.Return ret) {
    FunctionNode function = frame.unit.function;
    Type declared = function == null ? null : function.declaredReturn();
    boolean plain = function != null && !function.isGenerator();
    Type value =
        ret.value() == null ? NoneType.NONE : exprs.infer(ret.value(), plain ? declared : null);
    if (function != null) {
      function.returned.join(Types.widen(value));
      if (plain && declared != null) {
        Type known = Types.resolve(value);
        if (Relations.excludes(declared, known) && !Types.hasAny(known)) {
          frame.error(
              "invalid-return-type",
              "Type \""
                  + Types.widen(known).show()
                  + "\" is not assignable to return type \""
                  + declared.show()
                  + "\"",
              ret.value() == null ? ret.span() : ret.value().span());
        }
      }
    }
    frame.env = null;
  }

  private void choice(Stmt.If choice) {
    Narrowing.Branches branches = frame.narrowing.branch(choice.test());
    frame.env = branches.whenTrue();
    body(choice.body());
    Env then = frame.env;
    frame.env = branches.whenFalse();
    body(choice.orelse());
    frame.env = Env.join(then, frame.env);
  }

  /** One round of a loop: from its head to where it comes back to the head. */
  private interface Round {
    void run(Loop loop);
  }

  /** Runs rounds until the state at the head is stable, then leaves it in the frame. */
  private Loop untilStable(Round round) {
    Env head = frame.env;
    int reported = frame.world.diagnostics.size();
    for (int i = 0; ; i++) {
      frame.world.retract(reported);
      Loop loop = new Loop();
      loops.add(loop);
      frame.env = head == null ? null : head.copy();
      round.run(loop);
      loops.remove(loops.size() - 1);
      Env back = Env.join(frame.env, loop.continues);
      Env joined = Env.join(head, back);
      if (joined == null || head == null || joined.sameAs(head)) {
        return loop;
      }
      if (i >= 2 * MAX_ROUNDS) {
        joined.giveUp(head);
      } else if (i >= MAX_ROUNDS) {
        joined.coarsen(head);
      }
      if (i > 3 * MAX_ROUNDS) {
        return loop;
      }
      head = joined;
    }
  }

  private void forLoop(Stmt.For loop) {
    Type iterable = exprs.infer(loop.iter(), null);
    Type element =
        loop.isAsync()
            ? frame.members.iterateAsync(iterable)
            : frame.members.iterate(iterable, loop.iter());
    Env[] exhausted = {null};
    Loop last =
        untilStable(current -> {
          Env head = frame.env;
          exhausted[0] = head == null ? null : head.copy();
          assigner.assign(loop.target(), element, null);
          body(loop.body());
        });
    frame.env = exhausted[0];
    body(loop.orelse());
    frame.env = Env.join(frame.env, last.breaks);
  }

  private void whileLoop(Stmt.While loop) {
    Env[] exhausted = {null};
    Loop last =
        untilStable(current -> {
          Narrowing.Branches branches = frame.narrowing.branch(loop.test());
          exhausted[0] = branches.whenFalse();
          frame.env = branches.whenTrue();
          body(loop.body());
        });
    frame.env = exhausted[0];
    body(loop.orelse());
    frame.env = Env.join(frame.env, last.breaks);
  }

  private void function(Stmt.FunctionDef def) {
    FunctionNode function = frame.file.functionOf(def);
    exprs.defaults(function);
    Unit unit = function.unit();
    if (!unit.hasRun() && !frame.file.isForeign()) {
      unit.enqueue();
    }
    Type value = overloadsAt(function);
    for (int i = def.decoratorList().size() - 1; i >= 0; i--) {
      value = decorated(def.decoratorList().get(i), value, function);
    }
    if (function.hasDecorator("overload") && !frame.file.isStub()) {
      // The implementation follows and stands for all.
      return;
    }
    frame.bind(def, value);
    ClassNode owner = function.ownerNode();
    AttributeNode attribute =
        owner == null ? null : owner.attribute(frame.scope.mangle(def.name()));
    if (attribute != null && !function.keepsSignature()) {
      attribute.cell.join(value);
    }
  }

  private Type overloadsAt(FunctionNode function) {
    return function.alternatives().isEmpty()
        ? new Type.FunctionType(function.liveSignature(), function)
        : function.lookupType();
  }

  /** What a decorator makes of a function; the known ones keep it as it is. */
  private Type decorated(Expr decorator, Type value, FunctionNode function) {
    Type applied = exprs.infer(decorator, null);
    String name = FunctionNode.lastName(decorator);
    if (function.keepsSignature()) {
      return value;
    }
    function.escapes = true;
    if (name.equals("contextmanager")) {
      Type item = frame.members.iterate(function.result(), null);
      return new Type.FunctionType(
          new io.krait.typeinfer.types.Signature(
              List.of(),
              frame.builtins.instanceIn("contextlib", "_GeneratorContextManager", item),
              io.krait.typeinfer.types.Provenance.INFERRED,
              true),
          null);
    }
    return frame.calls.apply(decorator, applied, List.of(value));
  }

  private void classDef(Stmt.ClassDef def) {
    ClassNode cls = frame.file.classes[def.id()];
    for (Expr base : def.bases()) {
      exprs.infer(base, null);
    }
    def.keywords().forEach(keyword -> exprs.infer(keyword.value(), null));
    if (cls == null) {
      return;
    }
    Scope outer = frame.scope;
    frame.scope = frame.file.bound.scopes().scopeOf(def);
    body(def.body());
    frame.scope = outer;
    Type value = cls.type();
    for (int i = def.decoratorList().size() - 1; i >= 0; i--) {
      exprs.infer(def.decoratorList().get(i), null);
    }
    frame.bind(def, value);
  }

  private void with(Stmt.With with) {
    boolean swallows = false;
    Env before = frame.env;
    for (WithItem item : with.items()) {
      Type manager = exprs.infer(item.contextExpr(), null);
      Type entered = frame.members.enter(manager, with.isAsync(), item.contextExpr());
      swallows |= frame.members.swallows(manager);
      if (item.optionalVars() != null) {
        assigner.assign(item.optionalVars(), entered, null);
      }
    }
    Env handler = frame.env == null ? null : frame.env.copy();
    if (swallows && handler != null) {
      frame.handlers.add(handler);
      body(with.body());
      frame.handlers.remove(frame.handlers.size() - 1);
      handler.forgetAllPaths();
      frame.env = Env.join(frame.env, handler);
    } else {
      body(with.body());
    }
    if (before == null) {
      frame.env = null;
    }
  }

  private void attempt(Stmt.Try attempt) {
    Env before = frame.env;
    if (before == null) {
      return;
    }
    Env raised = before.copy();
    frame.handlers.add(raised);
    body(attempt.body());
    frame.handlers.remove(frame.handlers.size() - 1);
    raised.forgetAllPaths();
    Env cleanup = raised.copy();
    if (!attempt.finalbody().isEmpty()) {
      frame.handlers.add(cleanup);
    }
    body(attempt.orelse());
    Env end = frame.env;
    for (ExceptHandler handler : attempt.handlers()) {
      frame.env = raised.copy();
      handler(handler, attempt.isStar());
      end = Env.join(end, frame.env);
    }
    if (attempt.finalbody().isEmpty()) {
      frame.env = end;
      return;
    }
    frame.handlers.remove(frame.handlers.size() - 1);
    cleanup.forgetAllPaths();
    // Once for what is left by an exception or a jump, once for what goes on behind.
    frame.env = cleanup;
    body(attempt.finalbody());
    frame.env = end == null ? null : end;
    if (end != null) {
      body(attempt.finalbody());
    }
  }

  private void handler(ExceptHandler handler, boolean star) {
    Type caught = NeverType.NEVER;
    if (handler.type() != null) {
      caught = instances(exprs.infer(handler.type(), null));
    }
    if (star && handler.name() != null) {
      caught = frame.builtins.instance("ExceptionGroup", caught);
    }
    if (handler.name() != null) {
      frame.bind(handler, caught);
    }
    body(handler.body());
    Variable variable = frame.own(handler);
    Env at = frame.env;
    if (handler.name() != null && variable != null && at != null) {
      at.unbind(variable.index);
    }
  }

  /** The exceptions that an except clause names. */
  private Type instances(Type classes) {
    Type result = NeverType.NEVER;
    for (Type member : Types.members(classes)) {
      Type each =
          switch (member) {
            case ClassObjectType cls -> new InstanceType(cls.cls());
            case TupleType tuple -> instances(Types.union(tuple.items()));
            default -> frame.builtins.instance("BaseException");
          };
      result = Types.union(result, each);
    }
    return result;
  }

  private void match(Stmt.Match match) {
    Type subject = exprs.infer(match.subject(), null);
    Env end = null;
    Type remaining = subject;
    for (MatchCase matchCase : match.cases()) {
      if (frame.env == null) {
        skipped(matchCase.body());
        continue;
      }
      Env before = frame.env.copy();
      PatternChecker.Outcome outcome =
          new PatternChecker(frame).match(matchCase.pattern(), remaining, match.subject());
      Env failedGuard = null;
      if (matchCase.guard() != null && frame.env != null) {
        Narrowing.Branches branches = frame.narrowing.branch(matchCase.guard());
        frame.env = branches.whenTrue();
        failedGuard = branches.whenFalse();
      } else {
        remaining = outcome.remaining();
      }
      body(matchCase.body());
      end = Env.join(end, frame.env);
      boolean exhausted =
          matchCase.guard() == null
              && remaining instanceof NeverType
              && !(subject instanceof NeverType);
      frame.env = exhausted ? failedGuard : Env.join(before, failedGuard);
      Env next = frame.env;
      if (next != null) {
        frame.narrowing.refine(match.subject(), remaining, next);
      }
    }
    frame.env = Env.join(end, frame.env);
  }

  private void importName(Alias alias) {
    boolean whole = alias.asname() != null || alias.name().indexOf('.') < 0;
    String name = whole ? alias.name() : alias.name().substring(0, alias.name().indexOf('.'));
    ModuleNode module = frame.world.module(name);
    if (module == null) {
      frame.lose(
          alias.id(), io.krait.typeinfer.types.Origin.Kind.UNKNOWN_MODULE, alias.span(), name);
    }
    frame.bind(alias, module == null ? AnyType.ANY : new ModuleType(module));
  }

  private void importFrom(Stmt.ImportFrom from) {
    for (Alias alias : from.names()) {
      if (frame.file.definitions[alias.id()] instanceof Definition.Import imported
          && !alias.name().equals("*")) {
        ModuleNode module = frame.world.module(imported.module());
        Type value = module == null ? null : module.attribute(alias.name());
        ModuleNode submodule =
            value == null ? frame.world.module(imported.module() + "." + alias.name()) : null;
        if (submodule != null) {
          value = new ModuleType(submodule);
        }
        if (value == null) {
          frame.lose(
              alias.id(),
              io.krait.typeinfer.types.Origin.Kind.UNKNOWN_MODULE,
              alias.span(),
              imported.module());
        }
        frame.bind(alias, value == null ? AnyType.ANY : value);
      }
    }
  }
}
