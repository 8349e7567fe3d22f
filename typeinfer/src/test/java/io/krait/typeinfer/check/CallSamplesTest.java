package io.krait.typeinfer.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.krait.frontend.bind.Binder;
import io.krait.frontend.bind.BoundFile;
import io.krait.frontend.parse.Parser;
import io.krait.frontend.source.Diagnostic;
import io.krait.frontend.source.SourceFile;
import io.krait.typeinfer.BundledStubs;
import io.krait.typeinfer.ModuleResolver;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which arguments a call takes, and what it gives. */
final class CallSamplesTest {
  @Test
  void parametersOfOneTypeAreTold() {
    Samples.check(
        """
        from typing import Callable

        def f(add: Callable[[int, int], int]) -> int:
            add(1)  # error: missing-argument
            return add(1, 2)
        """);
  }

  @Test
  void starsLeaveWhatIsGivenByName() {
    Samples.check(
        """
        def date(year: int, month: int = 1, tz: str | None = None, fold: int = 0) -> int:
            return year

        def f(parts: list[int], more: dict[str, int]) -> None:
            date(*parts, tz="utc")
            date(*parts, tz="utc", fold=1)
            date(*parts, 1, year=1)  # error: duplicate-argument
            date(1, year=1)  # error: duplicate-argument
        """);
  }

  @Test
  void newMakesTheClassThatIsGiven() {
    Samples.check(
        """
        from typing import Self, assert_type

        class Date:
            day: int

            def __new__(cls, day: int) -> Self:
                self = object.__new__(cls)
                assert_type(self, Self)
                self.day = day
                return self

            @classmethod
            def today(cls):
                return object.__new__(cls)

        class Time(Date): ...

        assert_type(object.__new__(Date), Date)
        assert_type(Date.__new__(Time, 1), Time)
        assert_type(Time.today(), Time)
        Date.today().month  # error: unknown-attribute
        """);
  }

  @Test
  void subclassesOfTupleTakeAnIterable() {
    Samples.check(
        """
        class Points(tuple):
            def first(self):
                return self[0]

        class Ints(tuple[int, ...]): ...

        Points(x for x in [1, 2]).first()
        Ints([1, 2])
        Points(1, 2)  # error: invalid-argument, too-many-arguments
        """);
  }

  @Test
  void typeMakesClasses() {
    Samples.check(
        """
        from typing import Any

        class Meta(type):
            def __new__(cls, name: str, bases: tuple[type, ...], body: dict[str, Any]) -> "Meta":
                return type.__new__(cls, name, bases, body)

        Made = type.__new__(Meta, "Made", (), {})
        type.__new__(Meta, "Made", ())  # error: no-matching-overload
        """);
  }

  @Test
  void elementsTellTheVariablesOfTheCallAround() {
    Samples.check(
        """
        from typing import Any, Iterable, Never, assert_type
        from typing_extensions import TypeVar

        R = TypeVar("R", default=Never)

        def ready(files: Iterable[R], others: Iterable[R] = ...) -> list[R]: ...

        def f(x: Any, y: int) -> None:
            assert_type(ready([x]), list[Any])
            assert_type(ready([y]), list[int])
            assert_type(ready([]), list[Any])
        """);
  }

  @Test
  void aFunctionWithConstraintsMayBeGiven() {
    Samples.check(
        """
        from typing import AnyStr, Callable, TypeVar

        T = TypeVar("T")
        S = TypeVar("S")

        def escape(text: AnyStr) -> AnyStr: ...
        def each(function: Callable[[T], S], items: list[T]) -> list[S]: ...

        each(escape, ["a"])
        escape(1)  # error: invalid-argument
        """);
  }

  @Test
  void mappingsAreUpdatedFromPairs() {
    Samples.check(
        """
        from typing import MutableMapping

        def f(m: MutableMapping[str, int], d: dict[str, int]) -> None:
            m.update((k, v + 1) for k, v in d.items())
            m.update(d, other=1)
            m.update(other=1)
            m.update([("a", "b")])  # error: no-matching-overload
        """);
  }

  @Test
  void aDictGivesTheDefaultOfItsOwnType() {
    Samples.check(
        """
        from typing import Mapping, assert_type

        def f(d: dict[str, int | None], m: Mapping[str, object]) -> None:
            assert_type(d.get("a"), int | None)
            assert_type(d.get("a", 1), int | None)
            assert_type(d.get("a", "b"), int | None | str)
            assert_type(m.get("a", "b"), object)
        """);
  }

  @Test
  void errorsNameThePlacesThatSayWhy() {
    String text =
        """
        def f(a: int, b: str) -> int:
            c: int = 1
            c = b
            return b
        f("a")
        """;
    BoundFile file = Binder.bind(Parser.parse(SourceFile.of("sample.py", text)));
    List<String> found = new ArrayList<>();
    for (Diagnostic d :
        TypeSystemCheck.check(List.of(file), ModuleResolver.single(file), new BundledStubs())) {
      for (Diagnostic.Related each : d.related()) {
        int line = each.file().lines().line(each.span().start());
        found.add(d.code() + " " + line + " " + each.message());
      }
    }
    assertThat(found)
        .containsExactlyInAnyOrder(
            "invalid-assignment 2 declared here",
            "invalid-return-type 1 the result is declared here",
            "missing-argument 1 it is defined here",
            "invalid-argument 1 it is defined here");
  }
}
