package io.krait.codegen.slow;

import io.krait.codegen.slow.ProgramView.FileView;
import io.krait.frontend.bind.Symbol;
import io.krait.frontend.source.Span;
import io.krait.frontend.tree.Arg;
import io.krait.frontend.tree.ConstantValue;
import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.Node;
import io.krait.frontend.tree.Stmt;
import io.krait.typeinfer.types.Type;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The edits that are offered. An annotation is a belief that compiled code checks, so it never
 * changes what a program prints; such fixes are safe even where the guess is wrong.
 */
public final class Fixes {
  private Fixes() {}

  /**
   * What a parameter's type is by its callers, its default or its uses; null if they say nothing.
   */
  public static @Nullable String parameterType(FileView file, Arg arg) {
    return ParameterTypes.of(file, arg);
  }

  /** A fix of a cause that lies where it is, or null. */
  static SlowSpot.@Nullable Fix of(Cause cause) {
    return switch (cause.id()) {
      case STAR_ARGS ->
          cause.root() instanceof Expr.Call call ? StarFixes.of(cause.file(), call) : null;
      case LINEAR_MEMBERSHIP ->
          cause.root() instanceof Expr.Compare test
              ? MembershipFixes.of(cause.file(), test.comparators().getLast())
              : null;
      default -> null;
    };
  }

  /** One fix for all operands whose types are not known, or null if one of them has none. */
  static SlowSpot.@Nullable Fix of(FileView file, List<Expr> operands) {
    Set<SlowSpot.Edit> edits = new LinkedHashSet<>();
    Set<String> titles = new LinkedHashSet<>();
    boolean safe = true;
    for (Expr operand : operands) {
      SlowSpot.Fix fix = of(file, operand);
      if (fix == null) {
        return null;
      }
      if (edits.addAll(fix.edits())) {
        titles.add(fix.title());
      }
      safe &= fix.safe();
    }
    return titles.isEmpty()
        ? null
        : new SlowSpot.Fix(String.join(" and ", titles), List.copyOf(edits), safe);
  }

  /** At the cause, if that is all that is missing; else where the value gets its name. */
  private static SlowSpot.@Nullable Fix of(FileView file, Expr operand) {
    if (operand instanceof Expr.Attribute attribute
        && Vague.is(file.types().typeOf(attribute.value()))) {
      return isHeldKnown(file, attribute.attr()) ? of(file, attribute.value()) : null;
    }
    Cause cause = CauseFinder.of(file, operand);
    SlowSpot.Fix fix = ofRoot(cause);
    if (fix != null && (isItself(file, operand, cause) || tells(wanted(fix), operand))) {
      return fix;
    }
    SlowSpot.Fix declared = Declarations.of(file, operand);
    return declared != null ? declared : fix != null && !fix.safe() ? fix : null;
  }

  /** Whether all that is put into attributes of a name is known, so that their class is enough. */
  private static boolean isHeldKnown(FileView file, String attribute) {
    List<ProgramView.Place> stores = file.program().attributeStores(attribute);
    return !stores.isEmpty()
        && stores.stream().noneMatch(s -> Vague.is(s.file().types().typeOf(s.expr())));
  }

  /** Whether the type of a container says what the operand, taken out of it, is. */
  private static boolean tells(String type, Expr operand) {
    boolean deep =
        operand instanceof Expr.Subscript outer && outer.value() instanceof Expr.Subscript;
    boolean open = type.contains("[list]") || type.contains("[dict]") || type.endsWith("dict]");
    return type.contains("[") && !(deep && open);
  }

  /** Whether what the cause binds is the operand, not something that holds it. */
  private static boolean isItself(FileView file, Expr operand, Cause cause) {
    if (!(operand instanceof Expr.Name name) || cause.root() == null) {
      return operand == cause.root();
    }
    Symbol owner = file.symbol(name);
    return owner != null && file.bindings(owner).contains(cause.root());
  }

  private static SlowSpot.@Nullable Fix ofRoot(Cause cause) {
    return switch (cause.id()) {
      case UNTYPED_PARAMETER ->
          cause.root() instanceof Arg arg ? parameter(cause.file(), arg) : null;
      case BARE_GENERIC, EXPLICIT_ANY -> cause.root() == null ? null : bare(cause, cause.root());
      case EMPTY_CONTAINER ->
          cause.root() instanceof Expr.Name name ? container(cause.file(), name) : null;
      case INT_FLOAT_MIX, ATTRIBUTE_TYPE_CHANGES ->
          cause.root() instanceof Expr expr ? startAsFloat(cause.file(), expr) : null;
      default -> null;
    };
  }

  /** What a fix writes, for the record's wanted type. */
  static String wanted(SlowSpot.Fix fix) {
    String text = fix.edits().get(0).text().strip();
    return text.startsWith(": ") ? text.substring(2) : text;
  }

  private static SlowSpot.@Nullable Fix parameter(FileView file, Arg arg) {
    String type = parameterType(file, arg);
    Node arguments = file.index().parent(arg);
    Node owner = arguments == null ? null : file.index().parent(arguments);
    if (type == null || !(owner instanceof Stmt.FunctionDef)) {
      return null;
    }
    String written = Annotations.at(file, arg.span().end(), type);
    return written == null ? null : annotate(file, arg.span().end(), written);
  }

  private static SlowSpot.Fix annotate(FileView file, int offset, String type) {
    SlowSpot.Edit edit = new SlowSpot.Edit(file.source(), new Span(offset, offset), ": " + type);
    return new SlowSpot.Fix("Add `: " + type + "`", List.of(edit), true);
  }

  /** {@code rows: list} and {@code x: object}: what callers pass says more. */
  private static SlowSpot.@Nullable Fix bare(Cause cause, Node node) {
    FileView file = cause.file();
    String type = node instanceof Arg arg ? parameterType(file, arg) : null;
    boolean more = cause.id() == SlowSpotId.EXPLICIT_ANY || (type != null && type.contains("["));
    if (type == null || !more || type.equals(file.text(cause.range()))) {
      return null;
    }
    String written = Annotations.at(file, cause.range().start(), type);
    if (written == null) {
      return null;
    }
    SlowSpot.Edit edit = new SlowSpot.Edit(file.source(), cause.range(), written);
    return new SlowSpot.Fix("Declare `" + written + "`", List.of(edit), true);
  }

  private static SlowSpot.@Nullable Fix container(FileView file, Expr.Name name) {
    Symbol owner = file.symbol(name);
    String type = owner == null ? "" : written(file.types().typeOf(owner));
    boolean alone =
        file.index().parent(name) instanceof Stmt.Assign assign && assign.targets().size() == 1;
    String written =
        type.contains("[") && alone ? Annotations.at(file, name.span().end(), type) : null;
    return written == null ? null : annotate(file, name.span().end(), written);
  }

  /** {@code s = 0} where floats are added later. Prints 0.0 where nothing is: not safe. */
  private static SlowSpot.@Nullable Fix startAsFloat(FileView file, Expr at) {
    Expr value = at instanceof Expr.Constant ? at : CauseFinder.assigned(file, at);
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
