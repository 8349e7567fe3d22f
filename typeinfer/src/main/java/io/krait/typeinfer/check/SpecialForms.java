package io.krait.typeinfer.check;

import java.util.Map;
import java.util.Set;

/** The names of {@code typing} that no class or function stands behind. */
final class SpecialForms {
  static final Set<String> MODULES = Set.of("typing", "typing_extensions", "_typeshed");

  /** Classes and functions of the stubs that the checker itself knows how to evaluate. */
  static final Set<String> KNOWN = Set.of("TypeVar", "ParamSpec", "TypeVarTuple", "NewType");

  /** Old names of generic classes. */
  static final Map<String, String> ALIASES =
      Map.of(
          "List", "builtins.list",
          "Dict", "builtins.dict",
          "Set", "builtins.set",
          "FrozenSet", "builtins.frozenset",
          "Deque", "collections.deque",
          "DefaultDict", "collections.defaultdict",
          "Counter", "collections.Counter",
          "OrderedDict", "collections.OrderedDict",
          "ChainMap", "collections.ChainMap",
          "Text", "builtins.str");

  /** Those that may stand alone as a type. */
  static final Set<String> BARE =
      Set.of(
          "Any",
          "Never",
          "NoReturn",
          "LiteralString",
          "Self",
          "Callable",
          "Tuple",
          "Type",
          "TypeForm");

  /** Those that are never a type without arguments. */
  static final Set<String> NO_TYPES =
      Set.of(
          "Literal",
          "Union",
          "Optional",
          "Final",
          "ClassVar",
          "Annotated",
          "Generic",
          "Protocol",
          "TypeAlias",
          "Required",
          "NotRequired",
          "ReadOnly",
          "Unpack",
          "Concatenate",
          "TypeGuard",
          "TypeIs",
          "NamedTuple",
          "TypedDict");

  private SpecialForms() {}
}
