package io.krait.codegen.slow;

import io.krait.codegen.slow.ProgramView.FileView;
import io.krait.codegen.slow.ProgramView.Place;
import io.krait.frontend.tree.Arg;
import io.krait.frontend.tree.Arguments;
import io.krait.frontend.tree.ConstantValue;
import io.krait.frontend.tree.Expr;
import io.krait.frontend.tree.Node;
import io.krait.frontend.tree.Stmt;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the annotation of a parameter should be. */
final class ParameterTypes {
  private ParameterTypes() {}

  /**
   * What a parameter's type is by its callers, its default or its uses; null if they say nothing.
   */
  static @Nullable String of(FileView file, Arg arg) {
    Node arguments = parentOf(file, arg);
    Node definition = parentOf(file, arguments);
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
    return given.isEmpty() && byDefault == null
        ? Guess.ofName(file, definition, arg.arg())
        : byDefault;
  }

  private static String argumentType(
      Place place, Arguments args, Arg arg, Node definition, FileView file) {
    if (!(place.expr() instanceof Expr.Call call)) {
      return "";
    }
    for (var keyword : call.keywords()) {
      if (arg.arg().equals(keyword.arg())) {
        return Fixes.written(place.file().types().typeOf(keyword.value()));
      }
    }
    List<Arg> positional = new ArrayList<>(args.posonlyargs());
    positional.addAll(args.args());
    int index = positional.indexOf(arg);
    Node around = file.index().definition(definition);
    boolean method = around instanceof Stmt.ClassDef;
    int at = method ? index - 1 : index;
    return at >= 0 && at < call.args().size()
        ? Fixes.written(place.file().types().typeOf(call.args().get(at)))
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

  private static Node parentOf(FileView file, Node node) {
    Node parent = file.index().parent(node);
    return parent == null ? file.index().tree() : parent;
  }
}
