package io.krait.typeinfer.check;

import org.junit.jupiter.api.Test;

/** Narrowing by conditions and patterns. */
final class NarrowingSamplesTest {
  @Test
  void conditionsNarrow() {
    Samples.check(
        """
        from typing import Literal, assert_type

        def f(x: int | str | None, y: list[int] | tuple[int, str], k: Literal["a", "b"]) -> None:
            if x is None:
                assert_type(x, None)
            elif isinstance(x, str):
                assert_type(x, str)
            else:
                assert_type(x, int)
            if not x:
                assert_type(x, int | str | None)
            if isinstance(y, list):
                assert_type(y, list[int])
            else:
                assert_type(y, tuple[int, str])
            if k == "a":
                assert_type(k, Literal["a"])
            else:
                assert_type(k, Literal["b"])
            if x is not None and not isinstance(x, int):
                assert_type(x, str)
        """);
  }

  @Test
  void tagsTellMembersApart() {
    Samples.check(
        """
        from typing import Literal, TypedDict, assert_type

        class Circle:
            kind: Literal["circle"] = "circle"

        class Square:
            kind: Literal["square"] = "square"

        class Ok(TypedDict):
            tag: Literal["ok"]
            value: int

        class Err(TypedDict):
            tag: Literal["err"]
            reason: str

        def f(shape: Circle | Square, result: Ok | Err, pair: tuple[Literal[1], str] | tuple[Literal[2], int]) -> None:
            if shape.kind == "circle":
                assert_type(shape, Circle)
            else:
                assert_type(shape, Square)
            if result["tag"] == "ok":
                assert_type(result, Ok)
            else:
                assert_type(result, Err)
            if pair[0] == 1:
                assert_type(pair, tuple[Literal[1], str])
        """);
  }

  @Test
  void matchIsExhaustive() {
    Samples.check(
        """
        from enum import Enum
        from typing import assert_never, assert_type

        class Color(Enum):
            RED = 1
            BLUE = 2

        def name(c: Color) -> str:
            match c:
                case Color.RED:
                    return "red"
                case Color.BLUE:
                    return "blue"
                case _:
                    assert_never(c)

        def parts(x: int | str | tuple[int, str] | None) -> None:
            match x:
                case None:
                    assert_type(x, None)
                case (a, b):
                    assert_type(a, int)
                    assert_type(b, str)
                case str() as s:
                    assert_type(s, str)
                case rest:
                    assert_type(rest, int)
        """);
  }

  @Test
  void guardsNarrow() {
    Samples.check(
        """
        from typing import TypeGuard, assert_type
        from typing_extensions import TypeIs

        def is_str(x: object) -> TypeIs[str]:
            return isinstance(x, str)

        def all_str(x: list[object]) -> TypeGuard[list[str]]:
            return True

        def f(x: int | str, y: list[object]) -> None:
            if is_str(x):
                assert_type(x, str)
            else:
                assert_type(x, int)
            if all_str(y):
                assert_type(y, list[str])
            else:
                assert_type(y, list[object])

        def nothing() -> TypeGuard[int]: ...  # error: invalid-type-guard
        """);
  }

  @Test
  void whatAMethodStoresIsNarrowed() {
    Samples.check(
        """
        class A:
            def __init__(self, width: int | None = None, name: object = "") -> None:
                if width is None:
                    width = 3
                self.width = width
                if not isinstance(name, str):
                    raise TypeError
                self.name = name
                self.open = name or None
            def half(self) -> int:
                return self.width // 2 + len(self.name)
            def loose(self) -> str:
                return self.open + ""  # error: unsupported-operator
        """);
  }

  @Test
  void anAttributeThatWasAskedForIsThere() {
    Samples.check(
        """
        class A: ...
        def f(a: A | int) -> None:
            a.added  # error: unknown-attribute, unknown-attribute
            if hasattr(a, "added") and a is not None:
                a.added()
            else:
                a.added  # error: unknown-attribute, unknown-attribute
        """);
  }

  @Test
  void handlersSeeWhatWasBoundBeforeTheFailure() {
    Samples.check(
        """
        from typing import Any
        def f(value: Any) -> str:
            if not isinstance(value, bytes):
                return ""
            try:
                value = value.decode("ascii")
            except UnicodeError:
                value = value.decode("utf-8")
            return value
        def g(value: bytes) -> None:
            text: bytes | str = value
            try:
                text = value.decode("ascii")
                print(text)
            except UnicodeError:
                text.decode()  # error: unknown-attribute
        """);
  }

  @Test
  void whatIsUnknownIsNotTakenForNone() {
    Samples.check(
        """
        from nowhere import find
        def f(name: str | None = None) -> int:
            if name is None:
                name = find()
            return len(name)
        @find
        def g(a: int) -> None: ...
        g()
        """);
  }
}
