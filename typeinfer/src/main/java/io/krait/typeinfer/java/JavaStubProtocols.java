package io.krait.typeinfer.java;

import java.util.List;
import java.util.Map;

/** Python's protocols on the interfaces that bring them, in stubs. */
final class JavaStubProtocols {
  private static final Map<String, List<String>> METHODS =
      Map.ofEntries(
          Map.entry(
              "java.lang.Object",
              List.of(
                  "def __eq__(self, other: object, /) -> bool: ...",
                  "def __hash__(self) -> int: ...",
                  "def __class_getitem__(cls, item: Any, /) -> Any: ...")),
          Map.entry("java.lang.Iterable", List.of("def __iter__(self) -> PyIterator[T]: ...")),
          Map.entry(
              "java.util.Iterator",
              List.of("def __iter__(self) -> PyIterator[E]: ...", "def __next__(self) -> E: ...")),
          Map.entry("java.util.Enumeration", List.of("def __iter__(self) -> PyIterator[E]: ...")),
          Map.entry(
              "java.util.stream.BaseStream", List.of("def __iter__(self) -> PyIterator[T]: ...")),
          Map.entry(
              "java.util.Collection",
              List.of(
                  "def __len__(self) -> int: ...",
                  "def __contains__(self, item: object, /) -> bool: ...")),
          Map.entry(
              "java.util.List",
              List.of(
                  "@overload",
                  "def __getitem__(self, index: int, /) -> E: ...",
                  "@overload",
                  "def __getitem__(self, index: slice, /) -> list[E]: ...",
                  "def __setitem__(self, index: int, value: E, /) -> None: ...",
                  "def __delitem__(self, index: int, /) -> None: ...",
                  "def __reversed__(self) -> PyIterator[E]: ...")),
          Map.entry(
              "java.util.Map",
              List.of(
                  "def __len__(self) -> int: ...",
                  "def __contains__(self, key: object, /) -> bool: ...",
                  "def __iter__(self) -> PyIterator[K]: ...",
                  "def __getitem__(self, key: K, /) -> V: ...",
                  "def __setitem__(self, key: K, value: V, /) -> None: ...",
                  "def __delitem__(self, key: K, /) -> None: ...",
                  "def keys(self) -> Any: ...",
                  "def items(self) -> list[tuple[K, V]]: ...")),
          Map.entry(
              "java.lang.AutoCloseable",
              List.of(
                  "def __enter__(self) -> Self: ...",
                  "def __exit__(self, a: Any, b: Any, c: Any, /) -> None: ...")),
          Map.entry(
              "java.lang.Comparable",
              List.of(
                  "def __lt__(self, other: T, /) -> bool: ...",
                  "def __le__(self, other: T, /) -> bool: ...",
                  "def __gt__(self, other: T, /) -> bool: ...",
                  "def __ge__(self, other: T, /) -> bool: ...")),
          Map.entry("java.lang.CharSequence", List.of("def __len__(self) -> int: ...")),
          Map.entry(
              "java.lang.Number",
              List.of(
                  "def __int__(self) -> int: ...",
                  "def __float__(self) -> float: ...",
                  "def __bool__(self) -> bool: ...")));

  private JavaStubProtocols() {}

  static void write(JavaClass c, String indent, StringBuilder out) {
    for (String line : METHODS.getOrDefault(c.name(), List.of())) {
      out.append(indent).append(line).append('\n');
    }
  }
}
