package io.krait.typeinfer.check;

import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.Stmt;
import io.krait.frontend.tree.WithItem;
import io.krait.typeinfer.check.Type.AnyType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** {@code with} statements. */
final class WithStatement {
  private final Checker checker;
  private final Handlers handlers;
  private final Consumer<List<Stmt>> body;

  WithStatement(Checker checker, Handlers handlers, Consumer<List<Stmt>> body) {
    this.checker = checker;
    this.handlers = handlers;
    this.body = body;
  }

  void run(Stmt.With with) {
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
      handlers.around(handler, with.body());
      checker.env = Env.join(checker.env, handler);
    } else {
      body.accept(with.body());
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
      Type awaited = async ? Iteration.awaited(checker.program, result) : result;
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
        Type awaited = Iteration.awaited(checker.program, result);
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
}
