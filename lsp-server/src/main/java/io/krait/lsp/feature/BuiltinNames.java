package io.krait.lsp.feature;

import java.util.List;

/** The names of module {@code builtins} that are proposed. */
final class BuiltinNames {
  static final List<String> ALL =
      List.of(
          ("abs aiter all anext any ascii bin bool breakpoint bytearray bytes callable chr"
                  + " classmethod compile complex delattr dict dir divmod enumerate eval exec filter"
                  + " float format frozenset getattr globals hasattr hash help hex id input int"
                  + " isinstance issubclass iter len list locals map max memoryview min next object"
                  + " oct open ord pow print property range repr reversed round set setattr slice"
                  + " sorted staticmethod str sum super tuple type vars zip ArithmeticError"
                  + " AssertionError AttributeError BaseException EOFError Exception FileNotFoundError"
                  + " ImportError IndexError IOError KeyError KeyboardInterrupt LookupError"
                  + " ModuleNotFoundError NameError NotImplementedError OSError OverflowError"
                  + " PermissionError RecursionError RuntimeError StopIteration SyntaxError SystemExit"
                  + " TypeError UnicodeError ValueError Warning ZeroDivisionError ")
              .split(" "));

  private BuiltinNames() {}
}
