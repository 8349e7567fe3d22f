package io.krait.typeinfer.infer;

import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.Stmt;
import io.krait.typeinfer.types.AttributeInfo;
import io.krait.typeinfer.types.ClassInfo;
import io.krait.typeinfer.types.Type;
import io.krait.typeinfer.types.Type.AnyType;
import io.krait.typeinfer.types.Type.ClassObjectType;
import io.krait.typeinfer.types.Type.InstanceType;
import io.krait.typeinfer.types.Type.ModuleType;
import io.krait.typeinfer.types.Type.NeverType;
import io.krait.typeinfer.types.Type.TupleType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What assignments do to names, attributes and containers. */
final class Assigner {
  private final Frame frame;

  Assigner(Frame frame) {
    this.frame = frame;
  }

  /** The declared type of a target, as a hint for its value; null if there is none. */
  @Nullable Type declared(Expr target) {
    return switch (target) {
      case Expr.Name name -> {
        var symbol = frame.file.symbolAt(name);
        Variable variable = symbol == null ? null : frame.file.variable(symbol);
        yield variable == null ? null : variable.declared;
      }
      case Expr.Attribute attribute -> declaredAttribute(attribute);
      default -> null;
    };
  }

  private @Nullable Type declaredAttribute(Expr.Attribute attribute) {
    if (!(attribute.value() instanceof Expr.Name) || frame.env == null) {
      return null;
    }
    Type receiver = frame.exprs.quietly(attribute.value());
    if (receiver instanceof InstanceType instance && instance.cls() instanceof ClassNode cls) {
      AttributeNode found = cls.find(frame.scope.mangle(attribute.attr()));
      return found == null || found.function != null ? null : found.declaredType();
    }
    return null;
  }

  @Nullable Type annotation(Stmt.AnnAssign assign) {
    if (assign.target() instanceof Expr.Name) {
      return declared(assign.target());
    }
    Definition.Annotated definition =
        new Definition.Annotated(assign.annotation(), assign.value(), frame.file, frame.scope);
    return frame.builtins.annotations.variable(definition);
  }

  void assign(Expr target, Type value, @Nullable Expr source) {
    if (frame.env == null) {
      return;
    }
    switch (target) {
      case Expr.Name name -> {
        check(name, value, source);
        frame.bind(name, value);
        frame.record(name, value);
      }
      case Expr.Attribute attribute -> attribute(attribute, value);
      case Expr.Subscript subscript -> {
        Type container = frame.exprs.infer(subscript.value(), null);
        Type key = frame.exprs.infer(subscript.slice(), null);
        frame.operators.store(subscript, container, key, value);
        String path = frame.path(subscript);
        Env at = frame.env;
        if (at != null) {
          String base = frame.path(subscript.value());
          if (base != null) {
            at.forgetPath(base);
          }
          if (path != null) {
            at.store(path, value);
          }
        }
        frame.record(subscript, value);
      }
      case Expr.Tuple tuple -> {
        frame.record(tuple, value);
        unpack(tuple.elts(), value, source);
      }
      case Expr.ListExpr list -> {
        frame.record(list, value);
        unpack(list.elts(), value, source);
      }
      case Expr.Starred starred -> assign(starred.value(), value, source);
      default -> frame.exprs.infer(target, null);
    }
  }

  private void check(Expr.Name name, Type value, @Nullable Expr source) {
    Type declared = frame.world.reporting && source != null ? declared(name) : null;
    if (declared != null) {
      Type known = Types.resolve(value);
      if (!Types.hasAny(known) && Relations.excludes(declared, known)) {
        frame.error(
            "invalid-assignment",
            "Type \""
                + Types.widen(known).show()
                + "\" is not assignable to declared type \""
                + declared.show()
                + "\"",
            source == null ? name.span() : source.span());
      }
    }
  }

  private void attribute(Expr.Attribute attribute, Type value) {
    Type receiver = frame.exprs.infer(attribute.value(), null);
    String name = frame.scope.mangle(attribute.attr());
    Type declared = null;
    for (Type member : Types.members(receiver)) {
      Type found = store(member, name, value, attribute);
      declared = declared == null ? found : declared;
    }
    Type narrowed = declared == null ? value : Relations.refine(declared, value);
    String path = frame.path(attribute);
    Env at = frame.env;
    if (path != null && at != null) {
      at.store(path, narrowed);
    }
    frame.record(attribute, narrowed);
  }

  /** Stores into one receiver; gives the attribute's declared type, if it has one. */
  private @Nullable Type store(Type receiver, String name, Type value, Expr.Attribute attribute) {
    if (receiver instanceof ModuleType module && module.module() instanceof SourceModule source) {
      var symbol = source.file().module().symbol(name);
      Variable variable = symbol == null ? null : source.fileNode.variable(symbol);
      if (variable != null) {
        variable.cell.join(value);
      }
      return null;
    }
    ClassInfo cls =
        receiver instanceof ClassObjectType object
            ? object.cls()
            : Types.classOf(receiver, frame.builtins);
    if (!(cls instanceof ClassNode node)) {
      return null;
    }
    AttributeNode found = target(node, name);
    if (found == null) {
      if (node.isBuiltin()) {
        return null;
      }
      found = node.addInstance(name, false);
    }
    frame.members.target(attribute, found, node, receiver instanceof ClassObjectType);
    found.assignedOnClass |= receiver instanceof ClassObjectType;
    FunctionNode setter = found.setter;
    if (found.kind == AttributeInfo.Kind.PROPERTY) {
      if (setter != null) {
        frame.calls.call(attribute, setter, receiver, List.of(value));
      }
      return null;
    }
    Type stored = Types.widen(value);
    if (frame.unit.function == null || !frame.unit.function.name().equals("__init__")) {
      found.reassigned = true;
    }
    found.cell.join(stored);
    return found.declaredType();
  }

  /** Attributes that a subclass assigns are the base's own, where the base has them. */
  private static @Nullable AttributeNode target(ClassNode cls, String name) {
    AttributeNode found = null;
    for (ClassInfo each : cls.mro()) {
      AttributeNode here = each instanceof ClassNode node ? node.attribute(name) : null;
      if (here == null || each.isBuiltin()) {
        continue;
      }
      if (found == null || here.kind == AttributeInfo.Kind.INSTANCE) {
        if (found != null && found.function == null) {
          Cell.merge(here.cell, found.cell);
        }
        found = here;
      }
    }
    return found;
  }

  private void unpack(List<Expr> targets, Type value, @Nullable Expr source) {
    int star = -1;
    for (int i = 0; i < targets.size(); i++) {
      star = targets.get(i) instanceof Expr.Starred ? i : star;
    }
    List<Type> parts = new ArrayList<>();
    for (int i = 0; i < targets.size(); i++) {
      parts.add(NeverType.NEVER);
    }
    for (Type each : Types.members(value)) {
      TupleType named = frame.members.asTuple(each);
      Type member = named == null ? each : named;
      if (member instanceof TupleType tuple && !tuple.homogeneous()) {
        exact(tuple.items(), parts, star);
      } else {
        Type element = frame.members.iterate(member, source);
        for (int i = 0; i < parts.size(); i++) {
          parts.set(i, Types.union(parts.get(i), element));
        }
      }
    }
    for (int i = 0; i < targets.size(); i++) {
      Type part = parts.get(i);
      if (i == star) {
        Cell cell = frame.file.cell(targets.get(i), 0);
        cell.join(Types.widen(part));
        part = frame.builtins.list(cell);
      }
      assign(targets.get(i), part, null);
    }
  }

  private static void exact(List<Type> items, List<Type> parts, int star) {
    int after = star < 0 ? 0 : parts.size() - star - 1;
    int before = star < 0 ? parts.size() : star;
    for (int i = 0; i < before && i < items.size(); i++) {
      parts.set(i, Types.union(parts.get(i), items.get(i)));
    }
    if (star < 0) {
      return;
    }
    for (int i = before; i < items.size() - after; i++) {
      parts.set(star, Types.union(parts.get(star), items.get(i)));
    }
    for (int i = 0; i < after && items.size() - after + i >= 0; i++) {
      int from = items.size() - after + i;
      if (from < items.size()) {
        parts.set(star + 1 + i, Types.union(parts.get(star + 1 + i), items.get(from)));
      }
    }
  }

  void augmented(Stmt.AugAssign assign) {
    Expr target = assign.target();
    Type left =
        switch (target) {
          case Expr.Name name -> frame.read(name);
          default -> frame.exprs.infer(target, null);
        };
    Type right = frame.exprs.infer(assign.value(), null);
    Type result = frame.operators.inPlace(assign, left, right);
    switch (target) {
      case Expr.Name name -> {
        frame.bind(name, result);
        frame.record(name, result);
      }
      case Expr.Attribute attribute -> attribute(attribute, result);
      case Expr.Subscript subscript -> assign(subscript, result, null);
      default -> {}
    }
  }

  void delete(Expr target) {
    switch (target) {
      case Expr.Name name -> {
        Variable variable = frame.own(name);
        Env at = frame.env;
        if (variable != null && at != null) {
          at.unbind(variable.index);
        }
      }
      case Expr.Attribute attribute -> {
        frame.exprs.infer(attribute.value(), null);
        String path = frame.path(attribute);
        Env at = frame.env;
        if (path != null && at != null) {
          at.forgetPath(path);
        }
      }
      case Expr.Subscript subscript -> {
        frame.exprs.infer(subscript.value(), null);
        frame.exprs.infer(subscript.slice(), null);
      }
      case Expr.Tuple tuple -> tuple.elts().forEach(this::delete);
      case Expr.ListExpr list -> list.elts().forEach(this::delete);
      default -> frame.exprs.infer(target, AnyType.ANY);
    }
  }
}
