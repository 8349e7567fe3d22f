package io.krait.codegen.slow;

import io.krait.codegen.slow.ProgramView.FileView;
import io.krait.codegen.slow.ProgramView.Place;
import io.krait.frontend.bind.Symbol;
import io.krait.frontend.source.Span;
import io.krait.frontend.tree.Alias;
import io.krait.frontend.tree.Arg;
import io.krait.frontend.tree.Children;
import io.krait.frontend.tree.Comprehension;
import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.Node;
import io.krait.frontend.tree.Spans;
import io.krait.frontend.tree.Stmt;
import io.krait.frontend.tree.WithItem;
import io.krait.typeinfer.AttributeTarget;
import io.krait.typeinfer.CallTarget;
import io.krait.typeinfer.types.FunctionInfo;
import io.krait.typeinfer.types.Origin;
import io.krait.typeinfer.types.Type;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Follows an expression of unknown type back to where the knowledge is lost: through assignments,
 * results of functions, attributes and elements, to a parameter without annotation, a call of
 * something that may return anything, an import of something unknown.
 */
final class CauseFinder {
  private static final int LONGEST = 12;
  private static final int LONGEST_TEXT = 40;

  private final List<SlowSpot.Step> chain = new ArrayList<>();
  private final Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final ProgramView program;

  private CauseFinder(ProgramView program) {
    this.program = program;
  }

  /** Why the type of an expression is vague. */
  static Cause of(FileView file, Expr expr) {
    return new CauseFinder(file.program()).follow(file, expr);
  }

  private Cause root(SlowSpotId id, FileView file, Span range, String name, @Nullable Node node) {
    return new Cause(id, file, range, name, node, List.copyOf(chain));
  }

  private void step(FileView file, Span range, String text) {
    SlowSpot.Step step = new SlowSpot.Step(file.source(), range, text);
    if (!chain.contains(step)) {
      chain.add(step);
    }
  }

  private Cause follow(FileView file, Expr expr) {
    if (chain.size() >= LONGEST || !seen.add(expr)) {
      return root(SlowSpotId.INFERENCE_LIMIT, file, expr.span(), quoted(file, expr), expr);
    }
    return switch (expr) {
      case Expr.Name name -> name(file, name);
      case Expr.Call call -> call(file, call);
      case Expr.Attribute attribute -> attribute(file, attribute);
      case Expr.Subscript subscript ->
          isVague(file, subscript.value())
              ? follow(file, subscript.value())
              : element(file, subscript.value(), subscript);
      case Expr.Await await -> follow(file, await.value());
      case Expr.Starred starred -> follow(file, starred.value());
      case Expr.NamedExpr named -> follow(file, named.value());
      case Expr.BinOp op -> operands(file, op, List.of(op.left(), op.right()));
      case Expr.UnaryOp op -> operands(file, op, List.of(op.operand()));
      case Expr.BoolOp op -> operands(file, op, op.values());
      case Expr.IfExp choice -> operands(file, choice, List.of(choice.body(), choice.orelse()));
      default -> here(file, expr);
    };
  }

  private Cause operands(FileView file, Expr whole, List<Expr> operands) {
    for (Expr operand : operands) {
      if (isVague(file, operand)) {
        return follow(file, operand);
      }
    }
    return here(file, whole);
  }

  /** The expression itself is where it begins. */
  private Cause here(FileView file, Expr expr) {
    Type type = file.types().typeOf(expr);
    Origin origin = file.types().originOf(expr);
    SlowSpotId id = Vague.id(type);
    if (type instanceof Type.AnyType) {
      id =
          origin != null && origin.kind() == Origin.Kind.INFERENCE_LIMIT
              ? SlowSpotId.INFERENCE_LIMIT
              : SlowSpotId.ANY_FROM_CALL;
    }
    step(file, expr.span(), quoted(file, expr) + " may be " + shown(type));
    return root(id, file, expr.span(), quoted(file, expr), expr);
  }

  private static boolean isVague(FileView file, Expr expr) {
    return Vague.is(file.types().typeOf(expr));
  }

  static String quoted(FileView file, Node node) {
    Span span = Spans.of(node);
    String text = span == null ? "" : file.text(span);
    int end = text.indexOf('\n') < 0 ? text.length() : text.indexOf('\n');
    if (text.isEmpty()) {
      return "this value";
    }
    return end == text.length() && end <= LONGEST_TEXT
        ? "`" + text + "`"
        : "`" + text.substring(0, Math.min(end, LONGEST_TEXT - 4)).stripTrailing() + " ...`";
  }

  private static String shown(Type type) {
    return type instanceof Type.AnyType ? "anything" : "`" + type.show() + "`";
  }

  // Names

  private Cause name(FileView file, Expr.Name name) {
    Symbol owner = file.symbol(name);
    List<Node> bindings = owner == null ? List.of() : file.bindings(owner);
    for (Node binding : bindings) {
      Cause cause = binding(file, binding);
      if (cause != null) {
        return cause;
      }
    }
    return bindings.isEmpty() ? here(file, name) : mixed(file, name, bindings);
  }

  /** A variable whose values are known each, but differ. */
  private Cause mixed(FileView file, Expr.Name name, List<Node> bindings) {
    for (Node binding : bindings) {
      Span span = Spans.of(binding);
      Expr value = binding instanceof Expr ? assigned(file, binding) : null;
      if (span != null && value != null) {
        Type type = file.types().typeOf(value);
        step(file, span, "`" + name.name() + "` becomes `" + type.show() + "` here");
      }
    }
    Type type = file.types().typeOf(name);
    Span first = Spans.of(bindings.get(0));
    SlowSpotId id = type instanceof Type.AnyType ? SlowSpotId.INFERENCE_LIMIT : Vague.id(type);
    Span range = first == null ? name.span() : first;
    return root(id, file, range, "`" + name.name() + "`", bindings.get(0));
  }

  private @Nullable Cause binding(FileView file, Node binding) {
    return switch (binding) {
      case Arg arg -> parameter(file, arg);
      case Alias alias -> imported(file, alias);
      case Stmt.FunctionDef def when !def.decoratorList().isEmpty() -> {
        Expr decorator = def.decoratorList().get(0);
        step(file, decorator.span(), quoted(file, decorator) + " may return anything");
        yield root(
            SlowSpotId.UNTYPED_DECORATOR, file, decorator.span(), "`" + def.name() + "`", def);
      }
      case Stmt.ClassDef def -> {
        step(file, nameSpan(file, def), "class `" + def.name() + "` is made here");
        yield root(
            SlowSpotId.DYNAMIC_CLASS, file, nameSpan(file, def), "`" + def.name() + "`", def);
      }
      case Expr.Name stored -> stored(file, stored);
      default -> null;
    };
  }

  private static Span nameSpan(FileView file, Stmt.ClassDef def) {
    int start = file.source().text().indexOf(def.name(), def.span().start());
    return new Span(start, start + def.name().length());
  }

  private Cause parameter(FileView file, Arg arg) {
    String name = "`" + arg.arg() + "`";
    Expr annotation = arg.annotation();
    if (annotation == null) {
      step(file, arg.span(), "parameter " + name + " is not annotated");
      return root(SlowSpotId.UNTYPED_PARAMETER, file, arg.span(), name, arg);
    }
    return declared(file, name, annotation, arg);
  }

  private Cause declared(FileView file, String name, Expr annotation, Node node) {
    Symbol owner = file.symbol(node);
    Type type = owner == null ? null : file.types().declaredType(owner);
    step(file, annotation.span(), name + " is declared " + quoted(file, annotation));
    SlowSpotId id =
        type == null || type instanceof Type.AnyType ? SlowSpotId.EXPLICIT_ANY : Vague.id(type);
    return root(id, file, annotation.span(), name, node);
  }

  private Cause imported(FileView file, Alias alias) {
    step(file, alias.span(), "nothing is known of what `" + alias.name() + "` holds");
    return root(SlowSpotId.ANY_FROM_IMPORT, file, alias.span(), "`" + alias.name() + "`", alias);
  }

  /** What is assigned to a name in store position: the value, or null. */
  static @Nullable Expr assigned(FileView file, Node target) {
    Node parent = file.index().parent(target);
    return switch (parent) {
      case Stmt.Assign assign -> assign.value();
      case Stmt.AnnAssign assign -> assign.value();
      case Expr.NamedExpr named -> named.value();
      case WithItem item -> item.contextExpr();
      case null, default -> null;
    };
  }

  private @Nullable Cause stored(FileView file, Expr.Name stored) {
    Node parent = file.index().parent(stored);
    String name = "`" + stored.name() + "`";
    switch (parent) {
      case Stmt.AnnAssign assign -> {
        Symbol owner = file.symbol(stored);
        Type declared = owner == null ? null : file.types().declaredType(owner);
        if (declared != null && Vague.is(declared)) {
          return declared(file, name, assign.annotation(), stored);
        }
      }
      case Stmt.For loop -> {
        return items(file, name, loop.iter(), stored);
      }
      case Comprehension loop -> {
        return items(file, name, loop.iter(), stored);
      }
      case Expr.Tuple tuple -> {
        return unpacked(file, name, tuple);
      }
      case null, default -> {}
    }
    Expr value = assigned(file, stored);
    if (value != null && isVague(file, value)) {
      step(file, stored.span(), name + " is assigned from " + quoted(file, value));
      return follow(file, value);
    }
    return null;
  }

  private @Nullable Cause unpacked(FileView file, String name, Expr.Tuple tuple) {
    Node parent = file.index().parent(tuple);
    Expr source =
        switch (parent) {
          case Stmt.For loop -> loop.iter();
          case Comprehension loop -> loop.iter();
          case null, default -> assigned(file, tuple);
        };
    if (source == null) {
      return null;
    }
    step(file, tuple.span(), name + " is unpacked from " + quoted(file, source));
    return isVague(file, source) ? follow(file, source) : element(file, source, tuple);
  }

  private @Nullable Cause items(FileView file, String name, Expr iter, Expr.Name target) {
    if (isVague(file, iter)) {
      step(file, target.span(), name + " takes its values from " + quoted(file, iter));
      return follow(file, iter);
    }
    if (!isVague(file, target)) {
      return null;
    }
    step(file, target.span(), name + " takes the items of " + quoted(file, iter));
    return element(file, iter, target);
  }

  // Containers

  /** Why the items of a container of known type are not known. */
  private Cause element(FileView file, Expr container, Expr taken) {
    if (!seen.add(container) && !(container instanceof Expr.Name)) {
      return here(file, taken);
    }
    if (container instanceof Expr.Name name) {
      Symbol owner = file.symbol(name);
      for (Node binding : owner == null ? List.<Node>of() : file.bindings(owner)) {
        Cause cause = container(file, name.name(), binding);
        if (cause != null) {
          return cause;
        }
      }
    }
    if (container instanceof Expr.Call call) {
      for (Expr argument : call.args()) {
        if (isVague(file, argument)) {
          return follow(file, argument);
        }
      }
    }
    step(file, container.span(), "the items of " + quoted(file, container) + " differ");
    Type type = file.types().typeOf(taken);
    return root(
        type instanceof Type.AnyType ? SlowSpotId.ANY_FROM_CALL : Vague.id(type),
        file,
        container.span(),
        "an item of " + quoted(file, container),
        container);
  }

  private @Nullable Cause container(FileView file, String name, Node binding) {
    String shown = "`" + name + "`";
    if (binding instanceof Arg arg) {
      return arg.annotation() == null
          ? parameter(file, arg)
          : bare(file, shown, arg.annotation(), arg);
    }
    Node parent = file.index().parent(binding);
    if (parent instanceof Stmt.AnnAssign assign) {
      return bare(file, shown, assign.annotation(), binding);
    }
    Expr value = binding instanceof Expr ? assigned(file, binding) : null;
    if (value == null) {
      return null;
    }
    if (isEmpty(value)) {
      step(file, value.span(), shown + " begins empty, and what is added is not known");
      return root(SlowSpotId.EMPTY_CONTAINER, file, value.span(), shown, binding);
    }
    Span span = Spans.of(binding);
    step(file, span == null ? value.span() : span, shown + " is " + quoted(file, value));
    if (value instanceof Expr.Call call && file.types().callTarget(call) != null) {
      return call(file, call);
    }
    for (Node child : Children.of(value)) {
      if (child instanceof Expr item && isVague(file, item)) {
        return follow(file, item);
      }
    }
    return null;
  }

  private Cause bare(FileView file, String name, Expr annotation, Node node) {
    boolean plain = annotation instanceof Expr.Name || annotation instanceof Expr.Attribute;
    step(file, annotation.span(), name + " is declared " + quoted(file, annotation));
    return root(
        plain ? SlowSpotId.BARE_GENERIC : SlowSpotId.EXPLICIT_ANY,
        file,
        annotation.span(),
        name,
        node);
  }

  static boolean isEmpty(Expr value) {
    return switch (value) {
      case Expr.ListExpr list -> list.elts().isEmpty();
      case Expr.Dict dict -> dict.values().isEmpty();
      case Expr.Call call ->
          call.args().isEmpty()
              && call.func() instanceof Expr.Name name
              && List.of("list", "dict", "set", "deque", "defaultdict").contains(name.name());
      default -> false;
    };
  }

  // Calls and attributes

  private Cause call(FileView file, Expr.Call call) {
    return switch (file.types().callTarget(call)) {
      case CallTarget.Function function -> returned(file, call, function.function());
      case CallTarget.Method method -> returned(file, call, method.method());
      case null, default -> {
        if (isVague(file, call.func()) && !(call.func() instanceof Expr.Attribute)) {
          yield follow(file, call.func());
        }
        if (call.func() instanceof Expr.Attribute attribute && isVague(file, attribute.value())) {
          yield follow(file, attribute.value());
        }
        Expr given = givenBack(file, call);
        if (given != null) {
          yield follow(file, given);
        }
        Type type = file.types().typeOf(call);
        step(file, call.span(), quoted(file, call.func()) + " returns " + shown(type));
        SlowSpotId id = type instanceof Type.AnyType ? SlowSpotId.ANY_FROM_CALL : result(type);
        yield root(id, file, call.span(), quoted(file, call.func()), call);
      }
    };
  }

  /** What a builtin function such as {@code abs} makes its result of, if that is not known. */
  private static @Nullable Expr givenBack(FileView file, Expr.Call call) {
    boolean same =
        call.func() instanceof Expr.Name name
            && List.of("abs", "round", "min", "max", "sum", "next", "reversed", "sorted")
                .contains(name.name());
    return same
        ? call.args().stream().filter(a -> isVague(file, a)).findFirst().orElse(null)
        : null;
  }

  private Cause returned(FileView file, Expr.Call call, FunctionInfo function) {
    FileView at = program.file(function.file());
    if (at == null || !(function.node() instanceof Stmt.FunctionDef def)) {
      return here(file, call);
    }
    if (!def.decoratorList().isEmpty() && function.isReplacedByDecorator()) {
      Expr decorator = def.decoratorList().get(0);
      step(at, decorator.span(), quoted(at, decorator) + " may return anything");
      return root(SlowSpotId.UNTYPED_DECORATOR, at, decorator.span(), "`" + def.name() + "`", def);
    }
    if (def.returns() != null) {
      step(
          at,
          def.returns().span(),
          "`" + def.name() + "` is declared to return " + quoted(at, def.returns()));
      Type type = function.signature().returnType();
      SlowSpotId id = type instanceof Type.AnyType ? SlowSpotId.EXPLICIT_ANY : result(type);
      return root(id, at, def.returns().span(), "`" + def.name() + "`", def);
    }
    for (Expr value : returns(def)) {
      if (isVague(at, value)) {
        step(at, value.span(), "`" + def.name() + "` returns " + quoted(at, value));
        return follow(at, value);
      }
    }
    step(file, call.span(), "`" + def.name() + "` returns values of different types");
    return root(result(file.types().typeOf(call)), at, def.span(), "`" + def.name() + "`", null);
  }

  private static SlowSpotId result(Type type) {
    SlowSpotId id = Vague.id(type);
    return id == SlowSpotId.OPTIONAL_NUMBER || !(type instanceof Type.UnionType)
        ? id
        : SlowSpotId.UNION_RESULT;
  }

  private static List<Expr> returns(Stmt.FunctionDef def) {
    List<Expr> found = new ArrayList<>();
    def.body().forEach(stmt -> returns(stmt, found));
    return found;
  }

  private static void returns(Node node, List<Expr> found) {
    if (node instanceof Stmt.Return ret && ret.value() != null) {
      found.add(ret.value());
    }
    if (node instanceof Stmt.FunctionDef || node instanceof Stmt.ClassDef || node instanceof Expr) {
      return;
    }
    Children.of(node).forEach(child -> returns(child, found));
  }

  private Cause attribute(FileView file, Expr.Attribute attribute) {
    if (isVague(file, attribute.value())) {
      return follow(file, attribute.value());
    }
    AttributeTarget target = file.types().attributeTarget(attribute);
    String name = quoted(file, attribute);
    if (target instanceof AttributeTarget.ModuleGlobal global && global.module().file() == null) {
      step(file, attribute.span(), "nothing is known of module `" + global.module().name() + "`");
      return root(SlowSpotId.ANY_FROM_IMPORT, file, attribute.span(), name, null);
    }
    Type type = file.types().typeOf(attribute);
    for (Place store : program.attributeStores(attribute.attr())) {
      if (isVague(store.file(), store.expr())) {
        step(
            store.file(),
            store.expr().span(),
            name + " is assigned from " + quoted(store.file(), store.expr()));
        return follow(store.file(), store.expr());
      }
    }
    return differing(file, attribute, type, name);
  }

  private Cause differing(FileView file, Expr.Attribute attribute, Type type, String name) {
    Place first = null;
    for (Place store : program.attributeStores(attribute.attr())) {
      Type stored = store.file().types().typeOf(store.expr());
      step(store.file(), store.expr().span(), name + " becomes `" + stored.show() + "` here");
      first = first == null ? store : first;
    }
    SlowSpotId id =
        type instanceof Type.AnyType
            ? SlowSpotId.ANY_FROM_ATTRIBUTE
            : type instanceof Type.UnionType ? union(type) : Vague.id(type);
    return first == null
        ? root(id, file, attribute.span(), name, attribute)
        : root(id, first.file(), first.expr().span(), name, first.expr());
  }

  private static SlowSpotId union(Type type) {
    SlowSpotId id = Vague.id(type);
    return id == SlowSpotId.OPTIONAL_NUMBER ? id : SlowSpotId.ATTRIBUTE_TYPE_CHANGES;
  }
}
