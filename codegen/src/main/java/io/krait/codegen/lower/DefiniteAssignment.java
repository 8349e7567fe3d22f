package io.krait.codegen.lower;

import io.krait.frontend.bind.ScopeTable;
import io.krait.frontend.bind.Symbol;
import io.krait.frontend.tree.ConstantValue;
import io.krait.frontend.tree.ExceptHandler;
import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.MatchCase;
import io.krait.frontend.tree.Node;
import io.krait.frontend.tree.Pattern;
import io.krait.frontend.tree.Stmt;
import io.krait.frontend.tree.WithItem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the reads at which a local variable is surely bound, so that they need no test.
 *
 * <p>The state is the set of variables that are bound on every path to here, or null where no path
 * leads. A variable that is deleted somewhere, or bound by {@code except ... as}, never counts as
 * bound: then a loop's head needs no second pass, because paths only ever add to the state.
 * Whatever may raise leads to the handlers with the state before the {@code try}.
 */
final class DefiniteAssignment {
  final FlowFacts facts;
  private final ScopeTable scopes;
  private final BoundReads reads;
  private final List<@Nullable Set<Variables.Key>> breaks = new ArrayList<>();
  @Nullable Set<Variables.Key> state = new HashSet<>();

  DefiniteAssignment(ScopeTable scopes, FlowFacts facts) {
    this.scopes = scopes;
    this.facts = facts;
    this.reads = new BoundReads(this);
  }

  /** Walks a function's body, whose parameters are bound. */
  void function(Set<Variables.Key> parameters, List<Stmt> body) {
    state = new HashSet<>(parameters);
    statements(body);
  }

  /** Walks an expression that is a body of its own. */
  void expression(Set<Variables.Key> parameters, Expr body) {
    state = new HashSet<>(parameters);
    reads.read(body);
  }

  /** Walks a generator expression. */
  void generator(Expr.GeneratorExp comp) {
    state = new HashSet<>();
    reads.clauses(comp.generators(), List.of(comp.elt()));
  }

  ScopeTable scopes() {
    return scopes;
  }

  Variables.@Nullable Key key(Node node) {
    Symbol symbol = scopes.symbolAt(node);
    return symbol == null ? null : NameLowering.key(symbol);
  }

  void assigned(Node binder) {
    Symbol symbol = scopes.symbolAt(binder);
    Variables.Key key = symbol == null ? null : NameLowering.key(symbol);
    if (key != null && state != null && symbol != null && !symbol.isDeleted()) {
      state.add(key);
    }
  }

  private static @Nullable Set<Variables.Key> copy(@Nullable Set<Variables.Key> of) {
    return of == null ? null : new HashSet<>(of);
  }

  static @Nullable Set<Variables.Key> join(
      @Nullable Set<Variables.Key> a, @Nullable Set<Variables.Key> b) {
    if (a == null || b == null) {
      return a == null ? copy(b) : copy(a);
    }
    Set<Variables.Key> both = new HashSet<>(a);
    both.retainAll(b);
    return both;
  }

  private void statements(List<Stmt> statements) {
    for (Stmt statement : statements) {
      statement(statement);
    }
  }

  private void statement(Stmt statement) {
    switch (statement) {
      case Stmt.ExprStmt expression -> reads.read(expression.value());
      case Stmt.Assign assign -> {
        reads.read(assign.value());
        assign.targets().forEach(reads::target);
      }
      case Stmt.AugAssign assign -> {
        reads.readTarget(assign.target());
        reads.read(assign.value());
        reads.target(assign.target());
      }
      case Stmt.AnnAssign assign -> {
        reads.readOrNot(assign.value());
        if (assign.value() != null) {
          reads.target(assign.target());
        }
        reads.read(assign.annotation());
      }
      case Stmt.Return ret -> {
        reads.readOrNot(ret.value());
        state = null;
      }
      case Stmt.Raise raise -> {
        reads.readOrNot(raise.exc());
        reads.readOrNot(raise.cause());
        state = null;
      }
      case Stmt.If choice -> choice(choice);
      case Stmt.While loop -> whileLoop(loop);
      case Stmt.For loop -> forLoop(loop);
      case Stmt.Break jump -> {
        int top = breaks.size() - 1;
        breaks.set(top, join(breaks.get(top), state));
        state = null;
      }
      case Stmt.Continue jump -> state = null;
      case Stmt.Try attempt -> attempt(attempt);
      case Stmt.With with -> with(with);
      case Stmt.Match match -> match(match);
      case Stmt.Assert check -> {
        reads.read(check.test());
        Set<Variables.Key> passed = copy(state);
        reads.readOrNot(check.msg());
        state = passed;
      }
      case Stmt.Delete delete -> delete.targets().forEach(reads::readTarget);
      case Stmt.Import imports -> imports.names().forEach(this::assigned);
      case Stmt.ImportFrom imports -> imports.names().forEach(this::assigned);
      case Stmt.FunctionDef function -> {
        function.decoratorList().forEach(reads::read);
        reads.definition(function.typeParams(), function.args(), function.returns());
        assigned(function);
      }
      case Stmt.ClassDef cls -> {
        cls.decoratorList().forEach(reads::read);
        cls.typeParams().forEach(this::assigned);
        cls.bases().forEach(reads::read);
        cls.keywords().forEach(k -> reads.read(k.value()));
        assigned(cls);
      }
      case Stmt.TypeAlias alias -> {
        alias.typeParams().forEach(this::assigned);
        reads.target(alias.name());
      }
      case Stmt.Global names -> {}
      case Stmt.Nonlocal names -> {}
      case Stmt.Pass pass -> {}
    }
  }

  private void choice(Stmt.If choice) {
    reads.read(choice.test());
    Set<Variables.Key> before = copy(state);
    statements(choice.body());
    Set<Variables.Key> then = state;
    state = before;
    statements(choice.orelse());
    state = join(then, state);
  }

  private void whileLoop(Stmt.While loop) {
    reads.read(loop.test());
    Set<Variables.Key> exit = copy(state);
    breaks.add(null);
    statements(loop.body());
    boolean endless =
        loop.test() instanceof Expr.Constant c
            && (c.value() == ConstantValue.Singleton.TRUE
                || (c.value() instanceof ConstantValue.IntValue i && i.value().signum() != 0));
    state = endless ? null : exit;
    statements(loop.orelse());
    state = join(state, breaks.remove(breaks.size() - 1));
  }

  private void forLoop(Stmt.For loop) {
    reads.read(loop.iter());
    Set<Variables.Key> exit = copy(state);
    breaks.add(null);
    reads.target(loop.target());
    statements(loop.body());
    state = exit;
    statements(loop.orelse());
    state = join(state, breaks.remove(breaks.size() - 1));
  }

  private void attempt(Stmt.Try attempt) {
    Set<Variables.Key> before = copy(state);
    statements(attempt.body());
    statements(attempt.orelse());
    Set<Variables.Key> after = state;
    for (ExceptHandler handler : attempt.handlers()) {
      state = copy(before);
      reads.readOrNot(handler.type());
      statements(handler.body());
      after = attempt.isStar() ? join(before, after) : join(after, state);
    }
    if (attempt.finalbody().isEmpty()) {
      state = after;
      return;
    }
    // Reads in the finally body are judged by the least that is bound when it is entered.
    state = copy(before);
    statements(attempt.finalbody());
    if (state == null || after == null) {
      state = null;
    } else {
      state.addAll(after);
    }
  }

  private void with(Stmt.With with) {
    for (WithItem item : with.items()) {
      reads.read(item.contextExpr());
      if (item.optionalVars() != null) {
        reads.target(item.optionalVars());
      }
    }
    // The manager may swallow an exception raised anywhere within, targets of later items included.
    Set<Variables.Key> before = new HashSet<>();
    if (state != null) {
      before.addAll(state);
    }
    for (WithItem item : with.items()) {
      if (item.optionalVars() != null) {
        reads.targetKeys(item.optionalVars(), before);
      }
    }
    statements(with.body());
    state = join(before, state);
  }

  private void match(Stmt.Match match) {
    reads.read(match.subject());
    Set<Variables.Key> before = state;
    Set<Variables.Key> after = null;
    boolean open = true;
    for (MatchCase option : match.cases()) {
      state = copy(before);
      pattern(option.pattern());
      reads.readOrNot(option.guard());
      statements(option.body());
      after = join(after, state);
      open &= option.guard() != null || !isIrrefutable(option.pattern());
    }
    state = open ? join(after, before) : after;
  }

  private static boolean isIrrefutable(Pattern pattern) {
    return switch (pattern) {
      case Pattern.MatchAs as -> as.pattern() == null || isIrrefutable(as.pattern());
      case Pattern.MatchOr or -> or.patterns().stream().anyMatch(p -> isIrrefutable(p));
      default -> false;
    };
  }

  private void pattern(Pattern pattern) {
    switch (pattern) {
      case Pattern.MatchValue value -> reads.read(value.value());
      case Pattern.MatchSingleton singleton -> {}
      case Pattern.MatchSequence sequence -> sequence.patterns().forEach(this::pattern);
      case Pattern.MatchMapping mapping -> {
        mapping.keys().forEach(reads::read);
        mapping.patterns().forEach(this::pattern);
        assigned(mapping);
      }
      case Pattern.MatchClass cls -> {
        reads.read(cls.cls());
        cls.patterns().forEach(this::pattern);
        cls.kwdPatterns().forEach(this::pattern);
      }
      case Pattern.MatchStar star -> assigned(star);
      case Pattern.MatchAs as -> {
        if (as.pattern() != null) {
          pattern(as.pattern());
        }
        assigned(as);
      }
      case Pattern.MatchOr or -> {
        Set<Variables.Key> before = copy(state);
        Set<Variables.Key> after = null;
        for (Pattern alternative : or.patterns()) {
          state = copy(before);
          pattern(alternative);
          after = join(after, state);
        }
        state = after;
      }
    }
  }
}
