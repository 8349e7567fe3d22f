package io.krait.typeinfer.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What {@code reveal_type} tells. */
final class RevealSamplesTest {
  @Test
  void tellsWhatAnExpressionIs() {
    assertThat(
            Samples.revealed(
                """
                import re

                def f(names: dict[str, int], pattern: re.Pattern[str]) -> None:
                    reveal_type(names.get("a"))
                    for name in names:
                        reveal_type(name)
                    reveal_type(pattern.match("a"))

                def untyped(x):
                    reveal_type([1, None])
                """))
        .containsExactly("4: int | None", "6: str", "7: Match[str] | None", "10: list[int | None]");
  }

  @Test
  void literalsLastAsLongAsNothingChangesThem() {
    assertThat(
            Samples.revealed(
                """
                NAMES = ("a", "b")

                def three():
                    return 3

                def f(words: list[str]) -> None:
                    mark = None
                    for word in words:
                        if mark:
                            reveal_type(mark)
                        mark = "a" if word else "b"
                    reveal_type(NAMES)
                    reveal_type(three())
                    reveal_type("it's\\n")
                """))
        .containsExactly(
            "10: Literal['a', 'b']",
            "12: tuple[Literal['a'], Literal['b']]",
            "13: Literal[3]",
            "14: Literal['it\\'s\\n']");
  }

  @Test
  void newMakesAnInstanceOfTheClassThatItIsGiven() {
    assertThat(
            Samples.revealed(
                """
                class A:
                    def __new__(cls) -> "A":
                        reveal_type(object.__new__(cls))
                        return object.__new__(cls)

                class B(A): ...

                reveal_type(object.__new__(B))

                class C:
                    def copy(self) -> "C":
                        made = self.__new__(C)
                        reveal_type(made)
                        return made
                """))
        .containsExactly("3: Self", "8: B", "13: C");
  }

  @Test
  void callingAnAsyncFunctionMakesACoroutine() {
    assertThat(
            Samples.revealed(
                """
                from collections.abc import Buffer

                async def f(data: Buffer) -> int:
                    reveal_type(data)
                    return 1

                reveal_type(f(b"x"))
                reveal_type(list)
                """))
        .containsExactly("4: Buffer", "7: CoroutineType[Any, Any, int]", "8: type[list[Unknown]]");
  }

  @Test
  void loopsKeepTheTypeVariablesOfTheFunctionAround() {
    assertThat(
            Samples.revealed(
                """
                from typing import Iterable, Iterator

                def f[T](values: Iterable[T], it: Iterator[T], all: list[T]) -> None:
                    for a in values:
                        reveal_type(a)
                    for b in it:
                        reveal_type(b)
                    for c in all:
                        reveal_type(c)
                """))
        .containsExactly("5: T", "7: T", "9: T");
  }

  @Test
  void functionsSeeWhatIsKnownOfTheVariablesTheyCapture() {
    assertThat(
            Samples.revealed(
                """
                def f(a: int | None = None, b: int | None = None, c: int | None = None) -> None:
                    if a is None:
                        a = 1
                    assert b is not None
                    assert c is not None

                    def inner() -> None:
                        reveal_type(a)
                        reveal_type(b)
                        reveal_type(c)

                    c = None
                    inner()
                """))
        .containsExactly("8: int", "9: int", "10: int | None");
  }

  @Test
  void namesBehindConditionsThatDoNotHoldAreBuiltins() {
    assertThat(
            Samples.revealed(
                """
                import sys

                if sys.version_info < (3, 11):
                    from backport import ExceptionGroup

                def f(errors: list[OSError], error: BaseException | None) -> None:
                    reveal_type(ExceptionGroup)
                """))
        .containsExactly("7: type[ExceptionGroup[Unknown]]");
  }

  @Test
  void defaultsTellWhatParametersAre() {
    assertThat(
            Samples.revealed(
                """
                from typing import Any

                def f(indent=0, name="", rest=None, *, deep=True, items=[]):
                    reveal_type(indent)
                    reveal_type(name)
                    reveal_type(rest)
                    reveal_type(deep)
                    reveal_type(items)

                def g(kind: Any) -> None:
                    if kind == "text":
                        reveal_type(kind)
                """))
        .containsExactly(
            "4: int", "5: str", "6: Unknown", "7: bool", "8: Unknown", "12: Literal['text']");
  }

  @Test
  void whatAnAttributeTakesFromItselfTellsNothingOfIt() {
    assertThat(
            Samples.revealed(
                """
                class Source:
                    def __init__(self):
                        self.at = 0

                    def step(self):
                        following = self.at + 1
                        self.at = following

                reveal_type(Source().at)
                """))
        .containsExactly("9: int");
  }

  @Test
  void lambdasLearnNothingFromWhatIsNotSolvedYet() {
    assertThat(
            Samples.revealed(
                """
                from typing import Mapping, MutableMapping

                def f(k: dict[str, int], m: MutableMapping[str, int]) -> None:
                    reveal_type(list(map(lambda z: z + 1, k.values())))
                    reveal_type(m.pop("a", None))
                """))
        .containsExactly("4: list[int]", "5: int | None");
  }

  @Test
  void namedTuplesCanBeTakenApart() {
    assertThat(
            Samples.revealed(
                """
                from typing import NamedTuple

                class Span(NamedTuple):
                    start: int
                    style: str

                    def parts(self) -> None:
                        start, style = self
                        reveal_type(style)
                """))
        .containsExactly("9: str");
  }
}
