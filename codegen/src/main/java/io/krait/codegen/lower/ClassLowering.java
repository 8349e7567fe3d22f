package io.krait.codegen.lower;

import io.krait.codegen.ir.ConstantObject;
import io.krait.codegen.ir.Literal;
import io.krait.codegen.ir.MethodRef;
import io.krait.codegen.ir.Rep;
import io.krait.codegen.ir.Var;
import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.Keyword;
import io.krait.frontend.tree.Stmt;
import java.util.ArrayList;
import java.util.List;

/** Class statements, and the bodies of classes. */
final class ClassLowering {
  private final Body body;

  ClassLowering(Body body) {
    this.body = body;
  }

  void define(Stmt.ClassDef def) {
    int depth = body.stack.depth();
    for (Expr decorator : def.decoratorList()) {
      body.push(decorator);
    }
    int base = body.stack.depth();
    int pos = body.positions.of(def.span());
    body.stack.push(new Operand.Lit(new Literal.Null(), Rep.ANY));
    if (!def.typeParams().isEmpty()) {
      body.stack.pop();
      body.typeParameters.push(def, def.typeParams());
    }
    // [type parameters, bases, keywords, resolved bases, namespace]
    pushBases(def, pos);
    pushKeywords(def, pos);
    push(body.out.call(Rt.RESOLVE_BASES, pos, body.anyAt(base + 1)));
    Var name = body.out.string(def.name());
    push(body.out.call(Rt.CLASS_PREPARE, pos, name, body.anyAt(base + 3), body.anyAt(base + 2)));
    Var cell = runBody(def, pos, base);
    Var cls =
        body.out.call(
            Rt.CLASS_BUILD,
            pos,
            body.out.string(def.name()),
            body.anyAt(base + 3),
            body.anyAt(base + 1),
            body.anyAt(base + 4),
            body.anyAt(base + 2),
            cell,
            layout(def));
    body.stack.cut(base);
    Var result = body.functionObjects.decorated(def.decoratorList(), depth, cls);
    body.stack.cut(depth);
    body.names.store(def, new Operand.Held(result), def.span());
  }

  private Var layout(Stmt.ClassDef def) {
    String owner = body.module.program().layoutOf(body.module, def);
    if (owner == null) {
      return body.out.nullOf(Reps.LAYOUT);
    }
    return body.out.getStatic(new io.krait.codegen.ir.FieldRef(owner, "LAYOUT", Reps.LAYOUT));
  }

  private void push(Var value) {
    Var slot = body.stack.slot(Rep.ANY);
    body.out.move(slot, value);
    body.stack.push(new Operand.Held(slot));
  }

  private void pushBases(Stmt.ClassDef def, int pos) {
    int base = body.stack.depth() - 1;
    Var tuple;
    if (DisplayLowering.hasStar(def.bases())) {
      Expr.Tuple all =
          new Expr.Tuple(
              def.id(), def.span(), def.bases(), io.krait.frontend.tree.ExprContext.LOAD);
      tuple = body.any(body.displays.tuple(all));
    } else {
      tuple = body.out.call(Rt.TUPLE_OF, pos, body.displays.items(def.bases()));
    }
    if (!def.typeParams().isEmpty()) {
      tuple = body.out.call(Rt.GENERIC_BASE, pos, tuple, body.anyAt(base));
    }
    push(tuple);
  }

  /** Pushes the dict of keywords, or null. */
  private void pushKeywords(Stmt.ClassDef def, int pos) {
    if (def.keywords().isEmpty()) {
      body.stack.push(new Operand.Lit(new Literal.Null(), Rep.ANY));
      return;
    }
    push(body.out.call(Rt.NEW_DICT));
    int depth = body.stack.depth() - 1;
    for (Keyword keyword : def.keywords()) {
      Var value = body.evalAny(keyword.value());
      Var dict = body.anyAt(depth);
      if (keyword.arg() == null) {
        body.out.call(Rt.DICT_UPDATE, pos, dict, value);
      } else {
        body.out.call(Rt.DICT_PUT, pos, dict, body.out.string(keyword.arg()), value);
      }
    }
  }

  /** Runs the class body over the namespace; gives the cell of {@code __class__} or null. */
  private Var runBody(Stmt.ClassDef def, int pos, int base) {
    CodeUnit unit = body.module.functions().unit(def);
    List<Rep> parameters = new ArrayList<>();
    List<Var> args = new ArrayList<>();
    parameters.add(Rep.ANY);
    args.add(body.anyAt(base + 4));
    for (Variables.Key key : unit.free()) {
      parameters.add(Reps.CELL);
      args.add(body.names.cell(key));
    }
    MethodRef method =
        new MethodRef(
            MethodRef.Kind.STATIC,
            body.module.internalName(),
            unit.name(),
            parameters,
            Reps.CELL,
            false);
    if (!def.typeParams().isEmpty()) {
      Var text = body.out.string("__type_params__");
      body.out.call(Rt.CLASS_STORE, body.anyAt(base + 4), text, body.anyAt(base));
    }
    return body.out.call(method, pos, args.toArray(new Var[0]));
  }

  // In the body of the class

  /** What stands before and behind the statements of a class body. */
  void bodyOf(Stmt.ClassDef def, Var namespace) {
    body.names.namespace(namespace);
    Var module =
        body.out.call(Rt.NAME_GLOBAL, -1, body.out.getStatic(body.module.global("__name__")));
    store("__module__", module);
    store("__qualname__", body.out.string(body.unit.info().qualname()));
    store(
        "__firstlineno__",
        body.pooled(new ConstantObject.BoxedLong(body.unit.info().firstLine()), Rep.ANY));
    if (ModuleAnnotations.any(def.body())) {
      body.out.call(Rt.CLASS_ANNOTATIONS, -1, namespace);
    }
    String doc = Docstrings.of(def.body());
    if (doc != null) {
      store("__doc__", body.out.string(doc));
    }
    body.statements.lower(def.body());
    if (!body.out.isReachable()) {
      return;
    }
    List<ConstantObject> attributes = new ArrayList<>();
    for (String name : new StaticAttributes().of(def)) {
      attributes.add(new ConstantObject.Str(name));
    }
    store("__static_attributes__", body.pooled(new ConstantObject.Tuple(attributes), Rep.ANY));
    Variables.Variable cell =
        body.variables.find(new Variables.Key(body.unit.scope(), "__class__"));
    body.out.ret(cell == null ? body.out.nullOf(Reps.CELL) : cell.var());
  }

  private void store(String name, Var value) {
    body.out.call(Rt.CLASS_STORE, body.names.namespace(), body.out.string(name), value);
  }
}
