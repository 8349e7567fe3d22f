package io.krait.typeinfer.check;

import org.junit.jupiter.api.Test;

/** What names mean where they are used. */
final class ScopeSamplesTest {
  @Test
  void globalsWithoutAValueMeanBuiltins() {
    Samples.check(
        """
        print(__name__, __doc__)
        dict = dict
        TimeoutError = TimeoutError
        __name__ = "decimal"
        print(other)  # error: unbound-name
        other = 1
        """);
  }

  @Test
  void innerFunctionsSeeWhatStaysAsItIs() {
    Samples.check(
        """
        from typing import Callable, assert_type

        def f(x: int | None, y: int | None, z: list[int] | None) -> tuple[Callable[[], object], ...]:
            name = str(x) if x else None
            if x is None or y is None or name is None or z is None:
                return ()
            def inner() -> int:
                assert_type(name, str)
                return x + y  # error: unsupported-operator
            made = (inner, lambda: x + 1, lambda: name.upper(), lambda: [i + x for i in z])
            y = None
            return made

        def g(x: int | None) -> Callable[[], int]:
            def reset() -> None:
                nonlocal x
                x = None
            if x is None:
                return lambda: 0
            return lambda: x + 1  # error: unsupported-operator
        """);
  }

  @Test
  void enumsMayBeSpreadInTheirModule() {
    Samples.check(
        """
        import enum

        @enum.global_enum
        class Month(enum.IntEnum):
            JANUARY = 1

        print(JANUARY)
        """);
    Samples.check(
        """
        from enum import IntEnum

        IntEnum._convert_("Signals", __name__, lambda name: name.isupper())
        print(SIGINT)
        """);
  }

  @Test
  void aBaseMayBeAClassThatACallMade() {
    Samples.check(
        """
        from collections import namedtuple

        fields = ("a", "b")
        Base = namedtuple("Base", ("first",) + fields)
        Alias = type(list[int])
        number = 1

        class Info(Base):
            def __new__(cls, *args: object) -> "Info":
                return super().__new__(cls, *args)

        class Callable(Alias): ...

        class Wrong(number): ...  # error: invalid-type-form

        Info(1, 2, 3).first
        """);
  }
}
