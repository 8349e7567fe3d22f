package io.krait.codegen.lower;

import io.krait.codegen.ir.Rep;
import io.krait.codegen.ir.Var;
import io.krait.frontend.bind.Scope;
import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.Node;
import io.krait.frontend.tree.Stmt;
import io.krait.frontend.tree.TypeParam;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Type parameters (PEP 695) and {@code type} statements; bounds are evaluated when asked for. */
final class TypeParameterLowering {
  private final Body body;

  TypeParameterLowering(Body body) {
    this.body = body;
  }

  /** Makes the type parameters of a definition, binds them, and pushes the tuple of them. */
  void push(Node owner, List<TypeParam> params) {
    Scope scope = body.module.scopes().typeParameterScopeOf(owner);
    if (scope != null) {
      body.names.enterScope(scope);
    }
    int depth = body.stack.depth();
    for (TypeParam param : params) {
      push(make(param));
      body.names.store(param, body.stack.peek(0), param.span());
    }
    List<Var> items = new ArrayList<>();
    for (int i = depth; i < body.stack.depth(); i++) {
      items.add(body.anyAt(i));
    }
    body.stack.cut(depth);
    push(body.out.call(Rt.TUPLE_OF, body.out.objects(items)));
  }

  private void push(Var value) {
    Var slot = body.stack.slot(Rep.ANY);
    body.out.move(slot, value);
    body.stack.push(new Operand.Held(slot));
  }

  private Var make(TypeParam param) {
    int pos = body.positions.of(param.span());
    Var name = body.out.string(param.name());
    Var value = thunk(param, param.defaultValue(), "default");
    return switch (param) {
      case TypeParam.TypeVar variable -> {
        boolean constrained = variable.bound() instanceof Expr.Tuple;
        Var bound = thunk(param, constrained ? null : variable.bound(), "bound");
        Var constraints = thunk(param, constrained ? variable.bound() : null, "constraints");
        yield body.out.call(Rt.TYPE_VAR, pos, name, bound, constraints, value);
      }
      case TypeParam.ParamSpec spec -> body.out.call(Rt.PARAM_SPEC, pos, name, value);
      case TypeParam.TypeVarTuple tuple -> body.out.call(Rt.TYPE_VAR_TUPLE, pos, name, value);
    };
  }

  /** A function that evaluates an expression, or None where there is none. */
  private Var thunk(Node owner, @Nullable Expr value, String what) {
    if (value == null) {
      return body.noneVar();
    }
    return body.functionObjects.thunk(body.module.functions().thunk(owner, value, what));
  }

  void alias(Stmt.TypeAlias alias) {
    int depth = body.stack.depth();
    push(alias, alias.typeParams());
    Var value =
        body.functionObjects.thunk(body.module.functions().thunk(alias, alias.value(), "value"));
    String name = alias.name() instanceof Expr.Name n ? n.name() : "";
    Var made =
        body.out.call(
            Rt.TYPE_ALIAS,
            body.positions.of(alias.span()),
            body.out.string(name),
            body.anyAt(depth),
            value,
            body.moduleVar());
    body.stack.cut(depth);
    push(made);
    body.assignments.assignFrom(alias.name(), depth);
    body.stack.cut(depth);
  }
}
