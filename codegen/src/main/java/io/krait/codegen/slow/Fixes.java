package io.krait.codegen.slow;

import io.krait.codegen.slow.ProgramView.FileView;
import io.krait.codegen.slow.ProgramView.Place;
import io.krait.frontend.bind.Symbol;
import io.krait.frontend.source.Span;
import io.krait.frontend.tree.Arg;
import io.krait.frontend.tree.Arguments;
import io.krait.frontend.tree.Children;
import io.krait.frontend.tree.ConstantValue;
import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.Node;
import io.krait.frontend.tree.Stmt;
import io.krait.typeinfer.types.Type;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The edits that are offered for a cause. An annotation is a belief that compiled code checks, so
 * it never changes what a program prints; such fixes are safe even where the guess is wrong.
 */
public final class Fixes {
  private Fixes() {}

  static SlowSpot.@Nullable Fix of(Cause cause) {
    return switch (cause.id()) {
      case UNTYPED_PARAMETER ->
          cause.root() instanceof Arg arg ? parameter(cause.file(), arg) : null;
      case BARE_GENERIC -> cause.root() == null ? null : bare(cause, cause.root());
      case EMPTY_CONTAINER ->
          cause.root() instanceof Expr.Name name ? container(cause.file(), name) : null;
      case INT_FLOAT_MIX ->
          cause.root() instanceof Expr.Name name ? startAsFloat(cause.file(), name) : null;
      default -> null;
    };
  }

  /** What a fix writes, for the record's wanted type. */
  static String wanted(SlowSpot.Fix fix) {
    String text = fix.edits().get(0).text();
    return text.startsWith(": ") ? text.substring(2) : text;
  }

  private static SlowSpot.Fix annotate(FileView file, int offset, String type, String why) {
    SlowSpot.Edit edit = new SlowSpot.Edit(file.source(), new Span(offset, offset), ": " + type);
    return new SlowSpot.Fix("Add `: " + type + "`" + why, List.of(edit), true);
  }

  // Parameters

  private static SlowSpot.@Nullable Fix parameter(FileView file, Arg arg) {
    String type = parameterType(file, arg);
    if (type == null) {
      return null;
    }
    boolean lambda = file.index().parent(parent(file, arg)) instanceof Expr.Lambda;
    return lambda ? null : annotate(file, arg.span().end(), type, "");
  }

  private static Node parent(FileView file, Node node) {
    Node parent = file.index().parent(node);
    return parent == null ? file.index().tree() : parent;
  }

  /**
   * What a parameter's type is by its callers, its default or its uses; null if they say nothing.
   */
  public static @Nullable String parameterType(FileView file, Arg arg) {
    Node arguments = parent(file, arg);
    Node definition = parent(file, arguments);
    if (!(arguments instanceof Arguments args)
        || arg.equals(args.vararg())
        || arg.equals(args.kwarg())) {
      return null;
    }
    Set<String> given = new LinkedHashSet<>();
    for (Place place : file.program().calls(definition)) {
      given.add(argumentType(place, args, arg, definition, file));
    }
    given.remove("");
    if (given.size() == 1) {
      return given.iterator().next();
    }
    String byDefault = given.isEmpty() ? defaultType(args, arg) : null;
    return given.isEmpty() && byDefault == null ? byUse(file, arg, definition) : byDefault;
  }

  private static String argumentType(
      Place place, Arguments args, Arg arg, Node definition, FileView file) {
    if (!(place.expr() instanceof Expr.Call call)) {
      return "";
    }
    for (var keyword : call.keywords()) {
      if (arg.arg().equals(keyword.arg())) {
        return written(place.file().types().typeOf(keyword.value()));
      }
    }
    List<Arg> positional = new ArrayList<>(args.posonlyargs());
    positional.addAll(args.args());
    int index = positional.indexOf(arg);
    Node around = file.index().definition(definition);
    boolean method = around instanceof Stmt.ClassDef;
    int at = method ? index - 1 : index;
    return at >= 0 && at < call.args().size()
        ? written(place.file().types().typeOf(call.args().get(at)))
        : "";
  }

  private static @Nullable String defaultType(Arguments args, Arg arg) {
    List<Arg> positional = new ArrayList<>(args.posonlyargs());
    positional.addAll(args.args());
    int index = positional.indexOf(arg) - (positional.size() - args.defaults().size());
    Expr value = index >= 0 && index < args.defaults().size() ? args.defaults().get(index) : null;
    return value instanceof Expr.Constant constant ? literalType(constant.value()) : null;
  }

  private static @Nullable String literalType(ConstantValue value) {
    return switch (value) {
      case ConstantValue.IntValue i -> "int";
      case ConstantValue.FloatValue f -> "float";
      case ConstantValue.StrValue s -> "str";
      case ConstantValue.BytesValue b -> "bytes";
      case ConstantValue.Singleton s ->
          s == ConstantValue.Singleton.TRUE || s == ConstantValue.Singleton.FALSE ? "bool" : null;
      case ConstantValue.ComplexValue c -> null;
    };
  }

  /** {@code range(x)}, {@code x + 1}, {@code x * 0.5}: a number. */
  private static @Nullable String byUse(FileView file, Arg arg, Node definition) {
    Set<String> seen = new LinkedHashSet<>();
    uses(file, definition, arg, seen);
    if (seen.contains("float")) {
      return seen.contains("str") ? null : "float";
    }
    return seen.size() == 1 ? seen.iterator().next() : null;
  }

  private static void uses(FileView file, Node node, Arg arg, Set<String> seen) {
    if (node instanceof Expr.Name name && name.name().equals(arg.arg())) {
      switch (file.index().parent(name)) {
        case Expr.BinOp op -> literal(op.left().equals(name) ? op.right() : op.left(), seen);
        case Expr.Compare op -> op.comparators().forEach(c -> literal(c, seen));
        case Stmt.AugAssign op -> literal(op.value(), seen);
        case Expr.Call call -> {
          if (call.func() instanceof Expr.Name f && f.name().equals("range")) {
            seen.add("int");
          }
        }
        case null, default -> {}
      }
    }
    for (Node child : Children.of(node)) {
      uses(file, child, arg, seen);
    }
  }

  private static void literal(Expr other, Set<String> seen) {
    if (other instanceof Expr.Constant constant) {
      String type = literalType(constant.value());
      if (type != null) {
        seen.add(type);
      }
    }
  }

  // Containers

  private static SlowSpot.@Nullable Fix bare(Cause cause, Node node) {
    String type = node instanceof Arg arg ? parameterType(cause.file(), arg) : null;
    if (type == null || !type.contains("[")) {
      return null;
    }
    SlowSpot.Edit edit = new SlowSpot.Edit(cause.file().source(), cause.range(), type);
    return new SlowSpot.Fix("Declare `" + type + "`", List.of(edit), true);
  }

  private static SlowSpot.@Nullable Fix container(FileView file, Expr.Name name) {
    Symbol owner = file.symbol(name);
    String type = owner == null ? "" : written(file.types().typeOf(owner));
    boolean alone =
        file.index().parent(name) instanceof Stmt.Assign assign && assign.targets().size() == 1;
    return type.contains("[") && alone ? annotate(file, name.span().end(), type, "") : null;
  }

  /** {@code s = 0} where floats are added later. Prints 0.0 where nothing is: not safe. */
  private static SlowSpot.@Nullable Fix startAsFloat(FileView file, Expr.Name name) {
    Expr value = CauseFinder.assigned(file, name);
    if (value instanceof Expr.Constant constant
        && constant.value() instanceof ConstantValue.IntValue number) {
      String text = number.value() + ".0";
      return new SlowSpot.Fix(
          "Begin with `" + text + "`",
          List.of(new SlowSpot.Edit(file.source(), value.span(), text)),
          false);
    }
    return null;
  }

  /** A type as an annotation that helps, or "". */
  public static String written(Type type) {
    Type wide =
        type instanceof Type.LiteralType literal ? new Type.InstanceType(literal.cls()) : type;
    if (Vague.is(wide) || !(wide instanceof Type.InstanceType instance)) {
      return wide instanceof Type.TupleType tuple && tuple.items().stream().noneMatch(Vague::is)
          ? wide.show()
          : "";
    }
    boolean simple =
        instance.cls().isBuiltin()
            ? instance.cls().moduleName().equals("builtins")
            : instance.cls().qualifiedName().equals(instance.cls().name());
    String shown = wide.show();
    boolean open = shown.contains("Any") || shown.contains("Unknown") || shown.contains("<");
    return simple && !open ? shown : "";
  }
}
