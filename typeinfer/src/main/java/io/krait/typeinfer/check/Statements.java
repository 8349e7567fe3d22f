package io.krait.typeinfer.check;

import io.krait.frontend.bind.Scope;
import io.krait.frontend.bind.ScopeKind;
import io.krait.frontend.tree.Alias;
import io.krait.frontend.tree.ConstantValue;
import io.krait.frontend.tree.ExceptHandler;
import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.Stmt;
import io.krait.frontend.tree.WithItem;
import io.krait.typeinfer.check.Type.AnyType;
import io.krait.typeinfer.java.JavaStubs;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Statements: a forward walk that joins states where paths meet. */
final class Statements {
  private static final int MAX_ROUNDS = 4;

  /** Loops nested deeper than this are not gone through until they are stable. */
  private static final int DEEP = 4;

  private final Checker checker;
  private final Program program;
  private final List<Loop> loops = new ArrayList<>(0);

  /** The states from which the handlers around may start. */
  private final List<Env> handlers = new ArrayList<>(0);

  /** The one of them that does not see what is assigned. */
  private @Nullable Env unseen;


  private static final class Loop {
    final int start;
    @Nullable Env breaks;
    @Nullable Env continues;

    Loop(int start) {
      this.start = start;
    }
  }

  Statements(Checker checker) {
    this.checker = checker;
    this.program = checker.program;
  }

  void body(List<Stmt> body) {
    for (Stmt stmt : body) {
      if (checker.env == null) {
        return;
      }
      statement(stmt);
    }
  }

  /** A variable has a new value: a handler may see it. */
  @SuppressWarnings("ReferenceEquality") // that very state
  void assigned(String key, Type type) {
    for (Env handler : handlers) {
      if (handler == unseen) {
        continue;
      }
      Type known = handler.get(key);
      if (known != null) {
        handler.narrow(key, Types.union(known, type));
      } else if (key.charAt(0) == '!') {
        handler.narrow(key, type);
      }
    }
  }

  private void statement(Stmt stmt) {
    switch (stmt) {
      case Stmt.ExprStmt expr -> {
        Type type = checker.infer(expr.value(), null);
        Expr plain = expr.value() instanceof Expr.Await await ? await.value() : expr.value();
        if (type instanceof Type.NeverType && plain instanceof Expr.Call) {
          checker.env = null;
        }
      }
      case Stmt.Assign assign -> assign(assign);
      case Stmt.AugAssign assign -> augmented(assign);
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
      case Stmt.Raise raise -> raise(raise);
      case Stmt.Assert check -> {
        Narrowing.Branches branches = checker.narrowing.branch(check.test(), null);
        if (check.msg() != null) {
          checker.env = branches.whenFalse();
          checker.infer(check.msg(), null);
        }
        checker.env = branches.whenTrue();
      }
      case Stmt.Delete delete -> delete.targets().forEach(this::delete);
      case Stmt.Import imports -> imports.names().forEach(this::importedModule);
      case Stmt.ImportFrom from -> imported(from);
      case Stmt.TypeAlias alias -> new AliasRules(checker).check(alias);
      case Stmt.Break jump -> {
        Loop loop = loops.isEmpty() ? null : loops.get(loops.size() - 1);
        if (loop != null) {
          loop.breaks = Env.join(loop.breaks, checker.env);
        }
        checker.env = null;
      }
      case Stmt.Continue jump -> {
        Loop loop = loops.isEmpty() ? null : loops.get(loops.size() - 1);
        if (loop != null) {
          loop.continues = Env.join(loop.continues, checker.env);
        }
        checker.env = null;
      }
      case Stmt.Global s -> {}
      case Stmt.Nonlocal s -> {}
      case Stmt.Pass s -> {}
    }
  }

  private void imported(Stmt.ImportFrom from) {
    if (from.level() == 0 && from.module() != null && program.module(from.module()) == null) {
      program
          .stubs()
          .missing(from.module(), null)
          .ifPresent(m -> checker.error(m.code(), m.message(), from.span()));
    }
    for (Alias alias : from.names()) {
      if (checker.module.declAt(alias.id()) instanceof Decl.Import imported
          && imported.name() != null) {
        ModuleDecl module = program.module(imported.module());
        boolean unknown =
            module != null
                && !module.isStub()
                && !alias.name().equals("*")
                && module.export(alias.name()) == null
                && module.find("__getattr__") == null
                && !module.isOpen()
                && program.module(imported.module() + "." + alias.name()) == null
                && program.module(JavaStubs.moduleOf(imported.module(), alias.name())) == null;
        if (unknown) {
          checker.error(
              "unknown-import",
              "Module \"" + imported.module() + "\" has no \"" + alias.name() + "\"",
              alias.span());
        }
        if (!unknown && !alias.name().equals("*")) {
          missing(imported.module(), alias);
        }
        DeprecationRules.imported(checker, imported, alias.span());
      }
    }
  }

  private void importedModule(Alias alias) {
    if (program.module(alias.name()) == null) {
      program
          .stubs()
          .missing(alias.name(), null)
          .ifPresent(m -> checker.error(m.code(), m.message(), alias.span()));
    }
  }

  private void missing(String name, Alias alias) {
    ModuleDecl module = program.module(name);
    boolean known =
        module == null
            || module.export(alias.name()) != null
            || program.module(name + "." + alias.name()) != null;
    if (!known) {
      program
          .stubs()
          .missing(name, alias.name())
          .ifPresent(m -> checker.error(m.code(), m.message(), alias.span()));
    }
  }

  private void raise(Stmt.Raise raise) {
    for (Expr each : new @Nullable Expr[] {raise.exc(), raise.cause()}) {
      if (each == null) {
        continue;
      }
      Type type = checker.infer(each, null);
      Type wanted =
          Types.union(
              program.instance("BaseException"),
              new Type.ClassType(program.instance("BaseException"), false));
      if (each == raise.cause()) {
        wanted = Types.union(wanted, Type.NoneType.NONE);
      }
      if (!Assignability.check(program, type, wanted)) {
        checker.error("invalid-raise", "\"" + type.show() + "\" is no exception", each.span());
      }
    }
    checker.env = null;
  }

  private void assign(Stmt.Assign assign) {
    AliasRules aliases = new AliasRules(checker);
    aliases.check(assign);
    checker.inAlias = aliases.declaresAlias(assign);
    VariableRules.named(checker, assign);
    Type expected = null;
    for (Expr target : assign.targets()) {
      expected = expected == null ? checker.assignments.declared(target) : expected;
    }
    Type value = checker.infer(assign.value(), expected);
    checker.inAlias = false;
    for (Expr target : assign.targets()) {
      checker.assignments.assign(target, value, assign.value());
    }
  }

  private void augmented(Stmt.AugAssign assign) {
    Type left = checker.infer(assign.target(), null);
    Type right =
        checker.infer(assign.value(), assign.value() instanceof Expr.ListExpr ? left : null);
    Type result = checker.operators.apply(assign.target(), left, assign.op(), right, true);
    checker.assignments.assign(assign.target(), result, assign.target());
  }

  private void annotated(Stmt.AnnAssign assign) {
    new VariableRules(checker).check(assign);
    AliasRules aliases = new AliasRules(checker);
    aliases.check(assign);
    Expr value = assign.value();
    if (aliases.declaresAlias(assign) && value != null) {
      checker.inAlias = true;
      Type[] alias = {AnyType.UNKNOWN};
      checker.silently(() -> alias[0] = checker.infer(value, null));
      checker.inAlias = false;
      SymbolInfo info = checker.info(assign.target());
      if (info != null) {
        checker.assignments.bind(info, alias[0]);
      }
      return;
    }
    Type declared = checker.assignments.declared(assign.target());
    if (value == null) {
      return;
    }
    Type given = checker.infer(value, declared);
    if (isEllipsis(value) && (checker.module.isStub() || checker.scope.kind() == ScopeKind.CLASS)) {
      given = AnyType.UNKNOWN;
    }
    checker.assignments.assign(assign.target(), given, value);
  }

  private static boolean isEllipsis(Expr expr) {
    return expr instanceof Expr.Constant constant
        && constant.value() == ConstantValue.Singleton.ELLIPSIS;
  }

  private void returns(Stmt.Return ret) {
    FunctionDecl function = checker.function;
    Type declared =
        function == null ? null : program.declarations().signatures().declaredReturn(function);
    boolean generator = function != null && function.isGenerator();
    Type wanted = generator && declared != null ? Generators.result(declared) : declared;
    if (wanted instanceof Type.GuardType) {
      wanted = program.bool();
    }
    Type value = ret.value() == null ? Type.NoneType.NONE : checker.infer(ret.value(), wanted);
    checker.returned.add(value);
    if (wanted != null && !Assignability.check(program, value, wanted)) {
      checker.error(
          "invalid-return-type",
          "Type \""
              + value.show()
              + "\" is not assignable to return type \""
              + wanted.show()
              + "\"",
          ret.value() == null ? ret.span() : ret.value().span(),
          RelatedPlaces.result(function));
    }
    checker.env = null;
  }

  private void choice(Stmt.If choice) {
    Narrowing.Branches branches = checker.narrowing.branch(choice.test(), null);
    checker.env = branches.whenTrue();
    body(choice.body());
    Env then = checker.env;
    checker.env = branches.whenFalse();
    body(choice.orelse());
    checker.env = Env.join(then, checker.env);
  }

  private interface Round {
    /** Walks the loop once from its head; gives the state behind the loop. */
    @Nullable Env run();
  }

  /** Walks in silence until the state at the head is stable, then once more. */
  private void loop(Round round, Stmt loopStmt, List<Stmt> orelse) {
    Env head = checker.env;
    if (head == null) {
      return;
    }
    int returned = checker.returned.size();
    // Rounds of nested loops multiply: the innermost of many are gone through no more than needed.
    int rounds = loops.size() < DEEP ? MAX_ROUNDS : checker.reports() ? 1 : 0;
    for (int i = 0; i < rounds; i++) {
      Loop loop = new Loop(loopStmt.span().start());
      loops.add(loop);
      checker.env = head.copy();
      checker.silently(round::run);
      loops.remove(loops.size() - 1);
      while (checker.returned.size() > returned) {
        checker.returned.remove(checker.returned.size() - 1);
      }
      Env back = Env.join(checker.env, loop.continues);
      Env joined = Env.join(head, back);
      if (joined == null || joined.sameAs(head)) {
        break;
      }
      head = i > 1 ? joined.widened(head) : joined;
    }
    Loop loop = new Loop(loopStmt.span().start());
    loops.add(loop);
    checker.env = head.copy();
    Env exhausted = round.run();
    loops.remove(loops.size() - 1);
    checker.env = exhausted;
    if (checker.env != null) {
      body(orelse);
    }
    checker.env = Env.join(checker.env, loop.breaks);
  }

  private void forLoop(Stmt.For loop) {
    Type iterable = checker.infer(loop.iter(), null);
    Type item = iterated(iterable, loop.isAsync(), loop.iter());
    loop(
        () -> {
          Env head = checker.env;
          Env exhausted = head == null ? null : head.copy();
          checker.assignments.assign(loop.target(), item, null);
          body(loop.body());
          return exhausted;
        },
        loop,
        loop.orelse());
  }

  private void whileLoop(Stmt.While loop) {
    loop(
        () -> {
          Narrowing.Branches branches = checker.narrowing.branch(loop.test(), null);
          checker.env = branches.whenTrue();
          body(loop.body());
          return branches.whenFalse();
        },
        loop,
        loop.orelse());
  }

  Type iterated(Type iterable, boolean async, Expr where) {
    Type item = async ? Iteration.async(program, iterable) : Iteration.of(program, iterable);
    if (item == null) {
      checker.error("not-iterable", "\"" + iterable.show() + "\" is not iterable", where.span());
      return AnyType.UNKNOWN;
    }
    return item;
  }

  private void function(Stmt.FunctionDef def) {
    FunctionDecl function = checker.module.functionAt(def.id());
    if (function == null) {
      return;
    }
    program.declarations().signatures().checkDecorators(function, checker);
    new FunctionRules(checker).check(function);
    SymbolInfo info = checker.info(def);
    if (info != null && !function.isOverload()) {
      Decl main = info.main();
      checker.assignments.bind(
          info, main == function || main == null ? functionType(function) : function.type());
    }
    if (checker.reports() && !function.hasDecorator("no_type_check")) {
      within(function);
    }
  }

  /** Checks the body of a function. */
  void within(FunctionDecl function) {
    Reporter reporter = checker.reporter();
    Context context = new Context(checker.module, function.scope(), null);
    Reporter own =
        reporter == null ? null : UntypedBodies.reporter(function, reporter.inBody(function));
    Checker inner = new Checker(program, context, own);
    Stmt.FunctionDef def = function.def();
    Captures captures =
        def == null || checker.scope.kind() == ScopeKind.MODULE
            ? null
            : Captures.at(checker, function.scope(), def.span());
    inner.body(function, captures);
    new FunctionRules(inner).checkEnd(function, inner);
  }

  /** The start of the outermost loop around a place: what it binds may be bound again. */
  int loopStart(int offset) {
    int start = offset;
    for (Loop loop : loops) {
      start = Math.min(start, loop.start);
    }
    return start;
  }

  private static Type functionType(FunctionDecl function) {
    return function.firstOfProperty().type();
  }

  private void classDef(Stmt.ClassDef def) {
    ClassDecl cls = checker.module.classAt(def.id());
    if (cls == null) {
      return;
    }
    Scope outer = checker.scope;
    def.decoratorList().forEach(decorator -> checker.infer(decorator, null));
    new ClassRules(checker).header(cls);
    checker.scope = cls.scope();
    FunctionDecl function = checker.function;
    checker.function = null;
    body(def.body());
    checker.function = function;
    checker.scope = outer;
    new ClassRules(checker).body(cls);
    SymbolInfo info = checker.info(def);
    if (info != null) {
      checker.assignments.bind(info, new Type.ClassType(cls.instance(), true));
    }
  }

  Type entered(Type manager, boolean async, Expr where) {
    List<Type> all = new ArrayList<>();
    for (Type member : Types.members(manager)) {
      if (member instanceof AnyType) {
        all.add(member);
        continue;
      }
      Type enter = checker.attributes.type(member, async ? "__aenter__" : "__enter__");
      Type exit = checker.attributes.type(member, async ? "__aexit__" : "__exit__");
      if (enter == null || exit == null) {
        checker.error(
            "invalid-context-manager",
            "\"" + member.show() + "\" is no context manager",
            where.span());
        all.add(AnyType.UNKNOWN);
        continue;
      }
      Type result = checker.calls.resultOf(enter, List.of());
      Type awaited = async ? Iteration.awaited(program, result) : result;
      all.add(awaited == null ? AnyType.UNKNOWN : awaited);
    }
    return Types.union(all);
  }

  /** Whether leaving the context may swallow an exception: {@code __exit__} gives a bool. */
  private boolean swallows(Type manager, boolean async) {
    for (Type member : Types.members(manager)) {
      if (member instanceof AnyType) {
        continue;
      }
      Type exit = checker.attributes.type(member, async ? "__aexit__" : "__exit__");
      Type.CallableType callable =
          exit instanceof Type.CallableType c
              ? c
              : exit instanceof Type.OverloadedType o ? o.overloads().get(0) : null;
      if (callable == null) {
        continue;
      }
      Type result = callable.signature().returns();
      if (async) {
        Type awaited = Iteration.awaited(program, result);
        result = awaited == null ? AnyType.UNKNOWN : awaited;
      }
      boolean bool =
          (result instanceof Type.InstanceType i && i.cls().isBuiltin("bool"))
              || (result instanceof Type.LiteralType l && Boolean.TRUE.equals(l.value()));
      if (bool) {
        return true;
      }
    }
    return false;
  }

  private void with(Stmt.With with) {
    boolean swallows = false;
    for (WithItem item : with.items()) {
      Type manager = checker.infer(item.contextExpr(), null);
      Type entered = entered(manager, with.isAsync(), item.contextExpr());
      swallows |= swallows(manager, with.isAsync());
      if (item.optionalVars() != null) {
        checker.assignments.assign(item.optionalVars(), entered, null);
      }
    }
    Env before = checker.env;
    if (swallows && before != null) {
      Env handler = before.copy();
      handlers.add(handler);
      body(with.body());
      handlers.remove(handlers.size() - 1);
      checker.env = Env.join(checker.env, handler);
    } else {
      body(with.body());
    }
  }

  private void attempt(Stmt.Try attempt) {
    Env before = checker.env;
    if (before == null) {
      return;
    }
    Env raised = before.copy();
    handlers.add(raised);
    tried(attempt.body(), raised);
    handlers.remove(handlers.size() - 1);
    Env cleanup = raised.copy();
    handlers.add(cleanup);
    body(attempt.orelse());
    Env end = checker.env;
    for (ExceptHandler handler : attempt.handlers()) {
      checker.env = raised.copy();
      handler(handler, attempt.isStar());
      end = Env.join(end, checker.env);
    }
    handlers.remove(handlers.size() - 1);
    checker.env = end;
    if (attempt.finalbody().isEmpty()) {
      return;
    }
    if (end == null) {
      checker.env = cleanup;
      body(attempt.finalbody());
      checker.env = null;
    } else {
      body(attempt.finalbody());
    }
  }

  /** What the last statement of the block binds to a name no handler sees: it did not fail. */
  private void tried(List<Stmt> block, Env raised) {
    int last = block.size() - 1;
    boolean plain =
        last >= 0
            && block.get(last) instanceof Stmt.Assign assign
            && assign.targets().stream().allMatch(Expr.Name.class::isInstance);
    if (!plain) {
      body(block);
      return;
    }
    body(block.subList(0, last));
    Env outer = unseen;
    unseen = raised;
    body(block.subList(last, last + 1));
    unseen = outer;
  }

  private void handler(ExceptHandler handler, boolean star) {
    Expr type = handler.type();
    if (type != null) {
      Type caught = caught(checker.infer(type, null), star);
      SymbolInfo info = handler.name() == null ? null : checker.info(handler);
      if (info != null) {
        checker.assignments.bind(info, caught);
      }
    }
    body(handler.body());
  }

  Type caught(Type classes, boolean star) {
    List<Type> all = new ArrayList<>();
    for (Type member : Types.members(classes)) {
      switch (member) {
        case Type.ClassType cls -> all.add(cls.instance());
        case Type.TupleType tuple -> all.add(caught(Types.itemUnion(tuple.items()), false));
        default -> all.add(AnyType.UNKNOWN);
      }
    }
    Type caught = Types.union(all);
    return star ? program.cls("ExceptionGroup").instanceOf(List.of(caught)) : caught;
  }

  private void match(Stmt.Match match) {
    new MatchStatement(checker, this::body).run(match);
  }

  private void delete(Expr target) {
    switch (target) {
      case Expr.Subscript subscript -> ItemAssignments.delete(checker, subscript);
      case Expr.Attribute attribute -> {
        Type receiver = checker.infer(attribute.value(), null);
        new VariableRules(checker).delete(attribute, receiver);
      }
      case Expr.Tuple tuple -> tuple.elts().forEach(this::delete);
      case Expr.ListExpr list -> list.elts().forEach(this::delete);
      default -> checker.infer(target, null);
    }
    String path = checker.path(target);
    Env at = checker.env;
    if (path != null && at != null) {
      at.assign(path, null);
    }
  }
}
