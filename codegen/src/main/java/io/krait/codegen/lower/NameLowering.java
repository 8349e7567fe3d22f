package io.krait.codegen.lower;

import io.krait.codegen.ir.Op;
import io.krait.codegen.ir.Rep;
import io.krait.codegen.ir.Var;
import io.krait.frontend.bind.Resolution;
import io.krait.frontend.bind.Scope;
import io.krait.frontend.bind.ScopeKind;
import io.krait.frontend.bind.Symbol;
import io.krait.frontend.source.Span;
import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.Node;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads, stores and deletes names, wherever they live. */
final class NameLowering {
  private final Body body;
  private final Set<Var> walrusTargets = new HashSet<>();
  private @Nullable Var namespace;

  NameLowering(Body body) {
    this.body = body;
  }

  /** Tells in which variable the namespace of the class body is. */
  void namespace(Var variable) {
    this.namespace = variable;
  }

  Var namespace() {
    if (namespace == null) {
      throw new IllegalStateException("not in a class body: " + body.unit.name());
    }
    return namespace;
  }

  /** Notes a variable that an expression may assign, so that operands must not stay in it. */
  void assignedWithinExpressions(Var variable) {
    walrusTargets.add(variable);
  }

  boolean changesWithinExpressions(Var variable) {
    return walrusTargets.contains(variable);
  }

  Symbol symbol(Node node) {
    Symbol symbol = body.module.scopes().symbolAt(node);
    if (symbol == null) {
      throw new IllegalStateException("no symbol for " + node);
    }
    return symbol;
  }

  Operand read(Expr.Name name) {
    return read(symbol(name), name);
  }

  private Operand read(Symbol symbol, Expr.Name name) {
    Variables.Variable variable = variable(symbol);
    if (variable == null) {
      return readOutside(symbol.resolution(), name);
    }
    if (!variable.inCell()) {
      if (body.module.flow().mayBeUnbound(name)) {
        Var text = body.out.string(symbol.name());
        body.out.call(Rt.LOCAL_BOUND, body.pos(name), variable.var(), text);
      }
      body.texts.read(variable.var());
      return body.expressions.narrowed(name, variable.var());
    }
    boolean own = !isFree(variable);
    Var text = body.out.string(symbol.name());
    return body.dynamic(
        name, own ? Rt.CELL_READ : Rt.FREE_READ, body.pos(name), variable.var(), text);
  }

  private boolean isFree(Variables.Variable variable) {
    return body.unit.free().contains(variable.key());
  }

  /** The variable of this body that a symbol stands for; null if it is a global or class name. */
  Variables.@Nullable Variable variable(Symbol symbol) {
    Variables.Key key = key(symbol);
    return key == null ? null : body.variables.find(key);
  }

  static Variables.@Nullable Key key(Symbol symbol) {
    return switch (symbol.resolution()) {
      case Resolution.Local local -> new Variables.Key(symbol.scope(), local.name());
      case Resolution.Cell cell -> new Variables.Key(symbol.scope(), cell.name());
      case Resolution.Free free -> new Variables.Key(free.owner(), free.name());
      case Resolution.Global global -> null;
      case Resolution.ClassLocalThenGlobal local -> null;
      case Resolution.ClassLocalThenFree free -> null;
    };
  }

  private Operand readOutside(Resolution resolution, Expr.Name name) {
    int pos = body.pos(name);
    Var text = body.out.string(resolution.name());
    if (resolution instanceof Resolution.ClassLocalThenFree free && isHere(free.owner())) {
      Var cell = cell(new Variables.Key(free.captured(), free.name()));
      return body.dynamic(name, Rt.CLASS_LOAD_FREE, pos, namespace(), text, cell);
    }
    if (resolution instanceof Resolution.ClassLocalThenFree free) {
      Var cell = cell(new Variables.Key(free.captured(), free.name()));
      return body.dynamic(name, Rt.FREE_READ, pos, cell, text);
    }
    if (resolution instanceof Resolution.ClassLocalThenGlobal local && isHere(local.owner())) {
      Var global = body.out.getStatic(body.module.global(resolution.name()));
      return body.dynamic(name, Rt.CLASS_LOAD, pos, namespace(), text, global);
    }
    return body.expressions.global(name, resolution.name());
  }

  /** Whether this body is the class's own, or that of a text with separate locals. */
  private boolean isHere(Scope owner) {
    return body.unit.scope() == owner
        && (owner.kind() == ScopeKind.CLASS || owner.kind() == ScopeKind.MODULE);
  }

  /** The cell of a captured variable. */
  Var cell(Variables.Key key) {
    Variables.Variable variable = body.variables.find(key);
    if (variable == null || !variable.inCell()) {
      throw new IllegalStateException("no cell for " + key + " in " + body.unit.name());
    }
    return variable.var();
  }

  /** Stores an operand in the name that a node binds. */
  void store(Node binder, Operand value, Span span) {
    store(symbol(binder), binder, value, span);
  }

  private void store(Symbol symbol, Node binder, Operand value, Span span) {
    Variables.Variable variable = variable(symbol);
    if (variable != null) {
      if (variable.inCell()) {
        body.out.putField(variable.var(), Rt.CELL_VALUE, body.any(value));
      } else {
        body.assignments.storeLocal(variable.var(), binder, value);
        body.texts.stored(variable.var());
      }
      return;
    }
    Resolution resolution = symbol.resolution();
    if (resolution instanceof Resolution.Global) {
      body.assignments.storeGlobal(resolution.name(), value);
      return;
    }
    Var text = body.out.string(resolution.name());
    body.out.call(Rt.CLASS_STORE, body.pos(span), namespace(), text, body.any(value));
  }

  void delete(Node target, Span span) {
    Symbol symbol = symbol(target);
    Variables.Variable variable = variable(symbol);
    int pos = body.pos(span);
    Var text = body.out.string(symbol.name());
    if (variable == null) {
      deleteOutside(symbol.resolution(), pos, text);
    } else if (variable.inCell()) {
      body.out.call(isFree(variable) ? Rt.FREE_DELETE : Rt.CELL_DELETE, pos, variable.var(), text);
    } else {
      body.out.call(Rt.LOCAL_BOUND, pos, variable.var(), text);
      unset(variable);
    }
  }

  private void deleteOutside(Resolution resolution, int pos, Var text) {
    if (resolution instanceof Resolution.Global) {
      Var global = body.out.getStatic(body.module.global(resolution.name()));
      body.out.call(Rt.NAME_DEL_GLOBAL, pos, global);
    } else {
      body.out.call(Rt.CLASS_DELETE, pos, namespace(), text);
    }
  }

  /** Makes the name that a handler binds unbound. */
  void clear(Node binder) {
    Symbol symbol = symbol(binder);
    Variables.Variable variable = variable(symbol);
    if (variable != null) {
      unset(variable);
    } else if (symbol.resolution() instanceof Resolution.Global global) {
      Var cell = body.out.getStatic(body.module.global(global.name()));
      body.out.call(Rt.GLOBAL_SET, cell, body.out.nullOf(Rep.ANY));
    } else {
      Var text = body.out.string(symbol.name());
      body.out.call(Rt.CLASS_CLEAR, namespace(), text);
    }
  }

  /** Makes a variable unbound, whether it was bound or not. */
  void unset(Variables.Variable variable) {
    if (variable.inCell()) {
      body.out.putField(variable.var(), Rt.CELL_VALUE, body.out.nullOf(Rep.ANY));
    } else if (variable.var().rep() instanceof Rep.Ref) {
      body.out.op(new Op.Const(variable.var(), new io.krait.codegen.ir.Literal.Null()));
      body.texts.stored(variable.var());
    }
  }

  /** The variables of an inlined scope begin unbound each time its code is entered. */
  void enterScope(Scope scope) {
    for (Symbol symbol : scope.symbols()) {
      Variables.Variable variable = body.variables.find(new Variables.Key(scope, symbol.name()));
      if (variable == null || isFree(variable)) {
        continue;
      }
      if (variable.inCell()) {
        body.out.callInto(variable.var(), Rt.NEW_CELL, -1, body.out.nullOf(Rep.ANY));
      } else {
        unset(variable);
      }
    }
  }
}
