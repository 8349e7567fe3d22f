package io.krait.typeinfer.infer;

import io.krait.frontend.bind.Scope;
import io.krait.frontend.bind.ScopeKind;
import io.krait.frontend.bind.Symbol;
import io.krait.frontend.tree.Expr;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What names stand for by declaration: not by flow. */
final class Lookup {
  private static final Set<String> TYPING =
      Set.of("typing", "typing_extensions", "collections.abc", "_typeshed");
  private static final Set<String> SPECIAL =
      Set.of(
          "Any",
          "Union",
          "Optional",
          "Callable",
          "Literal",
          "Final",
          "ClassVar",
          "Annotated",
          "Self",
          "Generic",
          "Protocol",
          "NoReturn",
          "Never",
          "LiteralString",
          "TypeAlias",
          "Required",
          "NotRequired",
          "ReadOnly",
          "Unpack",
          "Concatenate",
          "TypeGuard",
          "TypeIs",
          "Tuple",
          "Type",
          "NamedTuple",
          "TypedDict",
          "TypeVar",
          "ParamSpec",
          "TypeVarTuple");
  private static final Map<String, String> ALIASES =
      Map.of(
          "List", "builtins.list",
          "Dict", "builtins.dict",
          "FrozenSet", "builtins.frozenset",
          "Deque", "collections.deque",
          "DefaultDict", "collections.defaultdict",
          "Counter", "collections.Counter",
          "OrderedDict", "collections.OrderedDict",
          "ChainMap", "collections.ChainMap",
          "Text", "builtins.str");

  private final World world;

  Lookup(World world) {
    this.world = world;
  }

  /** What a name stands for where it is written. */
  @Nullable Definition resolve(String name, FileNode file, Scope scope) {
    boolean direct = true;
    for (Scope at = scope; at.parent() != null; at = at.parent()) {
      if (at.kind() != ScopeKind.CLASS || direct) {
        Definition found = in(at, name, file);
        if (found != null) {
          return found;
        }
      }
      direct &= at.kind() == ScopeKind.TYPE_PARAMETERS || at.kind() == ScopeKind.ANNOTATION;
    }
    Definition found = file.module.definition(name);
    if (found != null) {
      return found;
    }
    ModuleNode builtins = world.module("builtins");
    return builtins == null ? null : builtins.definition(name);
  }

  private static @Nullable Definition in(Scope scope, String name, FileNode file) {
    Symbol symbol = scope.symbol(name);
    if (symbol == null || !symbol.isLocal()) {
      return null;
    }
    for (int binding : symbol.bindings()) {
      Definition found = file.definitions[binding];
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** Follows imports to what they import; a module stays an import. */
  @Nullable Definition follow(@Nullable Definition definition) {
    Definition at = definition;
    for (int i = 0; i < 10 && at instanceof Definition.Import imported; i++) {
      if (imported.name() == null) {
        return at;
      }
      ModuleNode module = world.module(imported.module());
      Definition next = module == null ? null : module.definition(imported.name());
      if (next == null) {
        String submodule = imported.module() + "." + imported.name();
        return world.module(submodule) == null ? null : new Definition.Import(submodule, null);
      }
      at = next;
    }
    return at;
  }

  /** What a name or dotted name stands for. */
  @Nullable Definition resolve(Expr expr, AnnotationContext context) {
    return switch (expr) {
      case Expr.Name name -> follow(resolve(name.name(), context.file(), context.scope()));
      case Expr.Attribute attribute -> {
        Definition base = resolve(attribute.value(), context);
        yield switch (base) {
          case Definition.Import module ->
              follow(new Definition.Import(module.module(), attribute.attr()));
          case Definition.ClassDefinition cls ->
              in(cls.cls().scope(), attribute.attr(), cls.cls().fileNode());
          case null, default -> null;
        };
      }
      default -> null;
    };
  }

  /** The name of a special form of {@code typing}, or of an alias there; or "". */
  String special(Expr head, AnnotationContext context) {
    if (head instanceof Expr.Name name) {
      Definition found = resolve(name.name(), context.file(), context.scope());
      if (found instanceof Definition.Import imported && imported.name() != null) {
        return TYPING.contains(imported.module()) ? specialOrAlias(imported.name()) : "";
      }
      boolean here = found == null && TYPING.contains(context.file().module.name());
      return here ? specialOrAlias(name.name()) : "";
    }
    if (head instanceof Expr.Attribute attribute
        && attribute.value() instanceof Expr.Name
        && resolve(attribute.value(), context) instanceof Definition.Import imported) {
      return TYPING.contains(imported.module()) ? specialOrAlias(attribute.attr()) : "";
    }
    return "";
  }

  private static String specialOrAlias(String name) {
    return SPECIAL.contains(name) || ALIASES.containsKey(name) ? name : "";
  }

  /** The class that an old alias such as {@code typing.List} stands for; null for other names. */
  @Nullable Definition aliased(String name) {
    String alias = ALIASES.get(name);
    if (alias == null) {
      return null;
    }
    int dot = alias.indexOf('.');
    ModuleNode module = world.module(alias.substring(0, dot));
    return module == null ? null : follow(module.definition(alias.substring(dot + 1)));
  }
}
