package io.krait.typeinfer.check;

import io.krait.frontend.bind.Symbol;
import io.krait.frontend.tree.Expr;
import org.jspecify.annotations.Nullable;

/** Full names of what names and dotted names stand for, such as {@code dataclasses.field}. */
final class Names {
  private static final int MAX_STEPS = 20;

  private Names() {}

  /**
   * The full name; what {@code typing_extensions} adds counts as {@code typing}. "" where it is not
   * known, or no name at all.
   */
  static String full(Expr expr, Context context) {
    return switch (expr) {
      case Expr.Name name -> {
        Symbol symbol = context.module().lookup(name.name(), context.scope());
        yield symbol == null
            ? canonical("builtins", name.name(), context.module().program(), 0)
            : of(context.module(), name.name(), context.module().info(symbol).main(), 0);
      }
      case Expr.Attribute attribute -> {
        String base = full(attribute.value(), context);
        yield base.isEmpty()
            ? ""
            : canonical(base, attribute.attr(), context.module().program(), 0);
      }
      default -> "";
    };
  }

  /** What a name or dotted name stands for, imports followed; null if that is not known. */
  static @Nullable Decl decl(Expr expr, Context context) {
    Declarations declarations = context.module().program().declarations();
    SymbolInfo info = declarations.resolve(expr, context);
    return info == null ? null : declarations.follow(info.main());
  }

  private static String of(ModuleDecl module, String name, @Nullable Decl decl, int steps) {
    if (decl instanceof Decl.Import imported) {
      return imported.name() == null
          ? imported.module()
          : canonical(imported.module(), imported.name(), module.program(), steps + 1);
    }
    return joined(module.name(), name);
  }

  /** A name of a module, by the module that defines it. */
  private static String canonical(String module, String name, Program program, int steps) {
    ModuleDecl home = steps > MAX_STEPS ? null : program.module(module);
    SymbolInfo info = home == null ? null : home.export(name);
    return info == null || home == null
        ? joined(module, name)
        : of(info.module(), name, info.main(), steps);
  }

  private static String joined(String module, String name) {
    return (module.equals("typing_extensions") ? "typing" : module) + "." + name;
  }

  /** The names by which static conditions are told; by their last parts, as nobody hides them. */
  static String ofCondition(Expr expr) {
    return switch (Trees.lastName(expr)) {
      case "version_info" -> "sys.version_info";
      case "platform" -> "sys.platform";
      case "TYPE_CHECKING" -> "typing.TYPE_CHECKING";
      default -> "";
    };
  }
}
