package io.krait.codegen.lower;

import io.krait.frontend.bind.Scope;
import io.krait.frontend.bind.Symbol;
import io.krait.frontend.tree.Arg;
import io.krait.frontend.tree.Arguments;
import io.krait.frontend.tree.Comprehension;
import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.TypeParam;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The expressions' part of {@link DefiniteAssignment}: reads in order of evaluation. */
final class BoundReads {
  private final DefiniteAssignment flow;

  BoundReads(DefiniteAssignment flow) {
    this.flow = flow;
  }

  void readOrNot(@Nullable Expr expr) {
    if (expr != null) {
      read(expr);
    }
  }

  private void all(List<? extends @Nullable Expr> exprs) {
    for (Expr expr : exprs) {
      readOrNot(expr);
    }
  }

  void read(Expr expr) {
    switch (expr) {
      case Expr.Name name -> name(name);
      case Expr.Constant constant -> {}
      case Expr.BinOp binary -> {
        read(binary.left());
        read(binary.right());
      }
      case Expr.UnaryOp unary -> read(unary.operand());
      case Expr.BoolOp bool -> {
        read(bool.values().get(0));
        sometimes(() -> all(bool.values().subList(1, bool.values().size())));
      }
      case Expr.Compare compare -> {
        read(compare.left());
        read(compare.comparators().get(0));
        int count = compare.comparators().size();
        sometimes(() -> all(compare.comparators().subList(1, count)));
      }
      case Expr.IfExp choice -> {
        read(choice.test());
        Set<Variables.Key> before = flow.state;
        sometimes(() -> read(choice.body()));
        flow.state = before;
        sometimes(() -> read(choice.orelse()));
      }
      case Expr.NamedExpr named -> {
        read(named.value());
        Variables.Key key = flow.key(named.target());
        if (key != null) {
          flow.facts.assignedWithinExpressions.add(key);
        }
        target(named.target());
      }
      case Expr.Call call -> {
        read(call.func());
        all(call.args());
        call.keywords().forEach(k -> read(k.value()));
      }
      case Expr.Attribute attribute -> read(attribute.value());
      case Expr.Subscript subscript -> {
        read(subscript.value());
        read(subscript.slice());
      }
      case Expr.Slice slice -> {
        readOrNot(slice.lower());
        readOrNot(slice.upper());
        readOrNot(slice.step());
      }
      case Expr.Tuple tuple -> all(tuple.elts());
      case Expr.ListExpr list -> all(list.elts());
      case Expr.Set set -> all(set.elts());
      case Expr.Dict dict -> {
        for (int i = 0; i < dict.values().size(); i++) {
          readOrNot(dict.keys().get(i));
          read(dict.values().get(i));
        }
      }
      case Expr.Lambda lambda -> definition(List.of(), lambda.args(), null);
      case Expr.ListComp comp -> comprehension(comp, comp.generators(), List.of(comp.elt()));
      case Expr.SetComp comp -> comprehension(comp, comp.generators(), List.of(comp.elt()));
      case Expr.DictComp comp ->
          comprehension(comp, comp.generators(), List.of(comp.key(), comp.value()));
      case Expr.GeneratorExp comp -> read(comp.generators().get(0).iter());
      case Expr.Yield yield -> readOrNot(yield.value());
      case Expr.YieldFrom from -> read(from.value());
      case Expr.Await await -> read(await.value());
      case Expr.JoinedStr joined -> all(joined.values());
      case Expr.TemplateStr template -> all(template.values());
      case Expr.FormattedValue value -> {
        read(value.value());
        readOrNot(value.formatSpec());
      }
      case Expr.Interpolation value -> {
        read(value.value());
        readOrNot(value.formatSpec());
      }
      case Expr.Starred starred -> read(starred.value());
      case Expr.Missing missing -> {}
    }
  }

  private void name(Expr.Name name) {
    Variables.Key key = flow.key(name);
    if (key != null && flow.state != null && !flow.state.contains(key)) {
      flow.facts.unbound.set(name.id());
      flow.facts.readUnbound.add(key);
    }
  }

  /** Code that may not run: what it binds does not count behind it. */
  private void sometimes(Runnable code) {
    Set<Variables.Key> before = flow.state;
    flow.state = before == null ? null : new HashSet<>(before);
    code.run();
    flow.state = before;
  }

  private void comprehension(Expr comp, List<Comprehension> clauses, List<Expr> elements) {
    read(clauses.get(0).iter());
    Scope scope = flow.scopes().scopeOf(comp);
    sometimes(() -> {
      if (flow.state != null) {
        for (Symbol symbol : scope.symbols()) {
          flow.state.remove(new Variables.Key(scope, symbol.name()));
        }
      }
      clauses(clauses, elements);
    });
  }

  /** The clauses of a comprehension, whose first iterable has been read. */
  void clauses(List<Comprehension> clauses, List<Expr> elements) {
    for (int i = 0; i < clauses.size(); i++) {
      Comprehension clause = clauses.get(i);
      if (i > 0) {
        read(clause.iter());
      }
      target(clause.target());
      clause.ifs().forEach(this::read);
    }
    elements.forEach(this::read);
  }

  /** What a definition evaluates where it stands. */
  void definition(List<TypeParam> typeParams, Arguments args, @Nullable Expr returns) {
    all(args.defaults());
    all(args.kwDefaults());
    typeParams.forEach(flow::assigned);
    annotations(args.posonlyargs());
    annotations(args.args());
    annotations(args.kwonlyargs());
    if (args.vararg() != null) {
      readOrNot(args.vararg().annotation());
    }
    if (args.kwarg() != null) {
      readOrNot(args.kwarg().annotation());
    }
    readOrNot(returns);
  }

  private void annotations(List<Arg> args) {
    args.forEach(a -> readOrNot(a.annotation()));
  }

  /** What assigning to a target reads, then binds. */
  void target(Expr target) {
    switch (target) {
      case Expr.Name name -> flow.assigned(name);
      case Expr.Tuple tuple -> tuple.elts().forEach(this::target);
      case Expr.ListExpr list -> list.elts().forEach(this::target);
      case Expr.Starred starred -> target(starred.value());
      default -> read(target);
    }
  }

  /** The variables that a target binds are taken out of a set. */
  void targetKeys(Expr target, Set<Variables.Key> from) {
    switch (target) {
      case Expr.Name name -> {
        Variables.Key key = flow.key(name);
        if (key != null) {
          from.remove(key);
        }
      }
      case Expr.Tuple tuple -> tuple.elts().forEach(t -> targetKeys(t, from));
      case Expr.ListExpr list -> list.elts().forEach(t -> targetKeys(t, from));
      case Expr.Starred starred -> targetKeys(starred.value(), from);
      default -> {}
    }
  }

  /** A target that is read before it is assigned, or deleted. */
  void readTarget(Expr target) {
    switch (target) {
      case Expr.Tuple tuple -> tuple.elts().forEach(this::readTarget);
      case Expr.ListExpr list -> list.elts().forEach(this::readTarget);
      default -> read(target);
    }
  }
}
