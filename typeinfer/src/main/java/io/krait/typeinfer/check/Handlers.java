package io.krait.typeinfer.check;

import io.krait.frontend.tree.ExceptHandler;
import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.Stmt;
import io.krait.typeinfer.check.Type.AnyType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** {@code try} statements, and from which states handlers may start. */
final class Handlers {
  private final Checker checker;
  private final Consumer<List<Stmt>> body;

  /** The states from which the handlers around may start. */
  private final List<Env> handlers = new ArrayList<>(0);

  /** The one of them that does not see what is assigned. */
  private @Nullable Env unseen;

  /**
   * The handlers of one walk.
   *
   * @param body walks through statements
   */
  Handlers(Checker checker, Consumer<List<Stmt>> body) {
    this.checker = checker;
    this.body = body;
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

  /** Walks through a block whose failures lead to a handler that starts from a state. */
  void around(Env handler, List<Stmt> block) {
    handlers.add(handler);
    body.accept(block);
    handlers.remove(handlers.size() - 1);
  }

  void run(Stmt.Try attempt) {
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
    body.accept(attempt.orelse());
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
      body.accept(attempt.finalbody());
      checker.env = null;
    } else {
      body.accept(attempt.finalbody());
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
      body.accept(block);
      return;
    }
    body.accept(block.subList(0, last));
    Env outer = unseen;
    unseen = raised;
    body.accept(block.subList(last, last + 1));
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
    body.accept(handler.body());
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
    return star ? checker.program.cls("ExceptionGroup").instanceOf(List.of(caught)) : caught;
  }
}
