package io.krait.typeinfer.check;

import io.krait.frontend.bind.Scope;
import io.krait.frontend.bind.ScopeKind;
import io.krait.frontend.tree.ConstantValue;
import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.Stmt;
import io.krait.typeinfer.check.Type.AnyType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Statements: a forward walk that joins states where paths meet. */
final class Statements {
  private final Checker checker;
  private final Program program;
  final Loops loops;
  final Handlers handlers;
  final WithStatement contexts;

  Statements(Checker checker) {
    this.checker = checker;
    this.program = checker.program;
    this.loops = new Loops(checker, this::body);
    this.handlers = new Handlers(checker, this::body);
    this.contexts = new WithStatement(checker, handlers, this::body);
  }

  void body(List<Stmt> body) {
    for (Stmt stmt : body) {
      if (checker.env == null) {
        return;
      }
      statement(stmt);
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
      case Stmt.For loop -> loops.run(loop);
      case Stmt.While loop -> loops.run(loop);
      case Stmt.FunctionDef def -> function(def);
      case Stmt.ClassDef def -> classDef(def);
      case Stmt.With with -> contexts.run(with);
      case Stmt.Try attempt -> handlers.run(attempt);
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
      case Stmt.Import imports -> new ImportStatements(checker).run(imports);
      case Stmt.ImportFrom from -> new ImportStatements(checker).run(from);
      case Stmt.TypeAlias alias -> new AliasRules(checker).check(alias);
      case Stmt.Break jump -> loops.breaks();
      case Stmt.Continue jump -> loops.continues();
      case Stmt.Global s -> {}
      case Stmt.Nonlocal s -> {}
      case Stmt.Pass s -> {}
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
