package io.krait.typeinfer.check;

import org.junit.jupiter.api.Test;

/** Final names, final classes, enums, named tuples, slots. */
final class QualifierSamplesTest {
  @Test
  void finalNamesAreBoundOnce() {
    Samples.check(
        """
        from typing import Final, final

        LIMIT: Final = 3
        LIMIT = 4  # error: final-reassigned

        class Base:
            size: Final[int] = 1
            missing: Final[int]  # error: final-without-value

            @final
            def run(self) -> None: ...

        class Child(Base):
            size = 2  # error: final-override
            def run(self) -> None: ...  # error: final-override

        @final
        class Leaf: ...

        class Grown(Leaf): ...  # error: final-base
        """);
  }

  @Test
  void enumsKnowTheirMembers() {
    Samples.check(
        """
        from enum import Enum
        from typing import Literal, assert_type

        class Kind(Enum):
            A = 1
            B = "two"
            C = A

            def describe(self) -> str:
                return self.name

        assert_type(Kind.A, Literal[Kind.A])
        assert_type(Kind.C, Literal[Kind.A])
        assert_type(Kind.A.value, Literal[1])

        class More(Kind):  # error: final-base
            D = 4
        """);
  }

  @Test
  void namedTuplesAreTuples() {
    Samples.check(
        """
        from collections import namedtuple
        from typing import NamedTuple, assert_type

        class P(NamedTuple):
            x: int
            y: str = ""

        p = P(1)
        assert_type(p[0], int)
        assert_type(p.y, str)
        a, b = p
        assert_type(b, str)
        p.x = 3  # error: read-only-attribute
        t: tuple[int, str] = p
        P("1")  # error: invalid-argument
        a, b, c = p  # error: invalid-unpacking

        Q = namedtuple("Q", "a b")
        Q(1, 2)
        Q(1)  # error: missing-argument
        """);
  }

  @Test
  void slotsAreAll() {
    Samples.check(
        """
        class S:
            __slots__ = ("x",)

            def __init__(self) -> None:
                self.x = 1
                self.y = 2  # error: not-in-slots

        class A:
            __slots__ = ("a",)

        class B:
            __slots__ = ("b",)

        class Both(A, B): ...  # error: disjoint-bases
        """);
  }
}
