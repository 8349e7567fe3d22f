package io.krait.codegen.lower;

import io.krait.codegen.ir.ConstantObject;
import io.krait.codegen.ir.Literal;
import io.krait.codegen.ir.MethodRef;
import io.krait.codegen.ir.Rep;
import io.krait.codegen.ir.Var;
import io.krait.frontend.bind.ScopeKind;
import io.krait.frontend.tree.Arg;
import io.krait.frontend.tree.Arguments;
import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.Stmt;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes function objects: defaults, annotations, closures, decorators. */
final class FunctionObjectLowering {
  private final Body body;

  FunctionObjectLowering(Body body) {
    this.body = body;
  }

  void define(Stmt.FunctionDef def) {
    int depth = body.stack.depth();
    for (Expr decorator : def.decoratorList()) {
      body.push(decorator);
    }
    CodeUnit unit = body.module.functions().unit(def);
    int pos = body.positions.of(def.span());
    // [decorators..., defaults, keyword defaults]
    int base = body.stack.depth();
    pushDefaults(def.args(), pos);
    if (!def.typeParams().isEmpty()) {
      body.typeParameters.push(def, def.typeParams());
    }
    int annotations = pushAnnotations(def.args(), def.returns());
    Var function = make(unit, base, annotations, Docstrings.of(def.body()), pos);
    if (!def.typeParams().isEmpty()) {
      body.out.call(Rt.TYPE_PARAMS, function, body.anyAt(base + 2));
    }
    body.stack.cut(base);
    Var result = decorated(def.decoratorList(), depth, function);
    body.stack.cut(depth);
    noteMethod(def, unit, function);
    if (body.unit.kind() == CodeUnit.Kind.MODULE_PART && body.module.isOnlyBinding(def)) {
      storeOnlyBinding(def, unit, result);
    } else {
      body.names.store(def, new Operand.Held(result), def.span());
    }
  }

  /** Tells the module, too, that direct calls by the name may begin. */
  private void storeOnlyBinding(Stmt.FunctionDef def, CodeUnit unit, Var function) {
    String name = body.names.symbol(def).resolution().name();
    Var cell = body.out.getStatic(body.module.global(name));
    Var number = body.out.i32(unit.id());
    body.out.call(Rt.GLOBAL_DEFINE, cell, function, body.moduleVar(), number);
  }

  /** Keeps the function object of a method that captures its class where direct calls find it. */
  private void noteMethod(Stmt.FunctionDef def, CodeUnit unit, Var function) {
    boolean method =
        body.unit.kind() == CodeUnit.Kind.CLASS_BODY
            && body.unit.node() instanceof Stmt.ClassDef cls
            && body.module.program().layoutOf(body.module, cls) != null;
    if (method && !unit.free().isEmpty() && def.decoratorList().isEmpty()) {
      body.out.putStatic(body.module.functionField(unit), function);
    }
  }

  /** Calls the decorators, from the last on, each at its own place. */
  Var decorated(List<Expr> decorators, int depth, Var made) {
    Var value = body.stack.slot(depth + decorators.size(), Rep.ANY);
    body.out.assign(value, made);
    for (int i = decorators.size() - 1; i >= 0; i--) {
      Var decorator = body.anyAt(depth + i);
      body.out.callInto(value, Rt.CALL_N.get(1), body.pos(decorators.get(i)), decorator, value);
    }
    return value;
  }

  Operand lambda(Expr.Lambda lambda) {
    int base = body.stack.depth();
    pushDefaults(lambda.args(), body.pos(lambda));
    CodeUnit unit = body.module.functions().unit(lambda);
    Var function = make(unit, base, -1, null, body.pos(lambda));
    body.stack.cut(base);
    return new Operand.Held(function);
  }

  /** A function without parameters that evaluates an expression when it is called. */
  Var thunk(CodeUnit unit) {
    int base = body.stack.depth();
    body.stack.push(new Operand.Lit(new Literal.Null(), Rep.ANY));
    body.stack.push(new Operand.Lit(new Literal.Null(), Rep.ANY));
    Var function = make(unit, base, -1, null, -1);
    body.stack.cut(base);
    return function;
  }

  /** Pushes the array of defaults and the dict of keyword defaults, or null for none. */
  private void pushDefaults(Arguments args, int pos) {
    if (args.defaults().isEmpty()) {
      body.stack.push(new Operand.Lit(new Literal.Null(), Rep.ANY));
    } else {
      body.pushVar(body.displays.items(args.defaults()));
    }
    int depth = body.stack.depth();
    for (int i = 0; i < args.kwonlyargs().size(); i++) {
      Expr value = args.kwDefaults().get(i);
      if (value != null) {
        String name = body.unit.scope().mangle(args.kwonlyargs().get(i).arg());
        body.stack.push(new Operand.Lit(new Literal.Str(name), Reps.STRING));
        body.push(value);
      }
    }
    if (body.stack.depth() == depth) {
      body.stack.push(new Operand.Lit(new Literal.Null(), Rep.ANY));
    } else {
      Var pairs = body.displays.takeArray(depth);
      body.pushVar(body.out.call(Rt.DICT_OF, pos, pairs));
    }
  }

  /** Pushes names and annotations in pairs; gives the depth of the first. */
  private int pushAnnotations(Arguments args, @Nullable Expr returns) {
    int depth = body.stack.depth();
    args.args().forEach(this::pushAnnotation);
    args.posonlyargs().forEach(this::pushAnnotation);
    pushAnnotation(args.vararg());
    args.kwonlyargs().forEach(this::pushAnnotation);
    pushAnnotation(args.kwarg());
    if (returns != null) {
      pushAnnotation("return", returns);
    }
    return depth;
  }

  private void pushAnnotation(@Nullable Arg arg) {
    if (arg != null && arg.annotation() != null) {
      pushAnnotation(body.unit.scope().mangle(arg.arg()), arg.annotation());
    }
  }

  private void pushAnnotation(String name, Expr annotation) {
    body.stack.push(new Operand.Lit(new Literal.Str(name), Reps.STRING));
    if (body.module.futureAnnotations()) {
      body.stack.push(new Operand.Lit(new Literal.Str(text(annotation)), Reps.STRING));
    } else if (annotation instanceof Expr.Starred starred) {
      Var value = body.evalAny(starred.value());
      int pos = body.pos(starred.value());
      Var items = body.out.call(Rt.UNPACK, pos, value, body.out.i32(1));
      body.pushVar(body.out.arrayGet(items, 0, Rep.ANY));
    } else {
      body.push(annotation);
    }
  }

  /** What {@code from __future__ import annotations} keeps of an annotation. */
  private String text(Expr annotation) {
    return new Unparser().expression(annotation);
  }

  /** Makes the function object; defaults are the two operands at {@code base}. */
  private Var make(CodeUnit unit, int base, int annotations, @Nullable String doc, int pos) {
    Var pairs =
        annotations >= 0 && body.stack.depth() > annotations
            ? body.displays.takeArray(annotations)
            : null;
    Var closure = closure(unit);
    String owner = body.module.internalName() + "$Functions";
    MethodRef constructor =
        new MethodRef(
            MethodRef.Kind.NEW,
            owner,
            "<init>",
            List.of(Rep.Prim.I32, Reps.CODE, Reps.PY_MODULE, Reps.OBJECTS, Reps.DICT, Reps.CELLS),
            new Rep.Ref(owner),
            false);
    Var made =
        body.out.call(
            constructor,
            pos,
            body.out.i32(unit.id()),
            body.pooled(new ConstantObject.Code(unit.info()), Reps.CODE),
            body.moduleVar(),
            body.use(body.stack.at(base), Reps.OBJECTS),
            body.use(body.stack.at(base + 1), Reps.DICT),
            closure);
    if (pairs != null || doc != null) {
      Var text = doc == null ? body.noneVar() : body.out.string(doc);
      body.out.call(Rt.DESCRIBE, made, text, pairs == null ? body.out.nullOf(Reps.OBJECTS) : pairs);
    }
    return made;
  }

  private Var closure(CodeUnit unit) {
    if (unit.free().isEmpty()) {
      return body.out.nullOf(Reps.CELLS);
    }
    List<Var> cells = new ArrayList<>();
    for (Variables.Key key : unit.free()) {
      cells.add(body.names.cell(key));
    }
    return body.out.array(Reps.CELLS, cells);
  }

  // Variable annotations

  /** The annotation of {@code x: T} where it is kept: in modules and classes. */
  void annotation(Stmt.AnnAssign statement) {
    boolean function = body.unit.scope().kind().isFunctionLike();
    if (function) {
      return;
    }
    if (!statement.simple() || !(statement.target() instanceof Expr.Name name)) {
      if (!body.module.futureAnnotations()) {
        body.eval(statement.annotation());
      }
      return;
    }
    Var value =
        body.module.futureAnnotations()
            ? body.out.string(text(statement.annotation()))
            : body.evalAny(statement.annotation());
    int pos = body.positions.of(statement.span());
    Var annotations =
        body.unit.kind() == CodeUnit.Kind.CLASS_BODY
            ? body.out.call(Rt.CLASS_ANNOTATIONS, pos, body.names.namespace())
            : body.out.call(
                Rt.MODULE_ANNOTATIONS,
                pos,
                body.out.getStatic(body.module.global("__annotations__")));
    Var key = body.out.string(body.unit.scope().mangle(name.name()));
    body.out.call(Rt.SET_ITEM, pos, annotations, key, value);
  }

  /** What {@code locals()} is here: a new dict; the namespace in a class; null in a module. */
  Var localsDict() {
    if (body.unit.kind() == CodeUnit.Kind.CLASS_BODY) {
      return body.out.as(body.names.namespace(), Reps.DICT);
    }
    if (body.unit.scope().kind() == ScopeKind.MODULE) {
      return body.out.nullOf(Reps.DICT);
    }
    List<String> names = new ArrayList<>();
    List<Var> values = new ArrayList<>();
    for (Variables.Variable variable : body.variables.all()) {
      if (variable.key().owner() == body.unit.scope() || isFree(variable)) {
        names.add(variable.key().name());
        body.texts.read(variable.var());
        values.add(
            variable.inCell()
                ? body.out.getField(variable.var(), Rt.CELL_VALUE)
                : body.out.as(variable.var(), Rep.ANY));
      }
    }
    Var keys = body.pooled(new ConstantObject.Strings(names), Reps.STRINGS);
    return body.out.call(Rt.LOCALS, keys, body.out.objects(values));
  }

  private boolean isFree(Variables.Variable variable) {
    return body.unit.free().contains(variable.key());
  }
}
