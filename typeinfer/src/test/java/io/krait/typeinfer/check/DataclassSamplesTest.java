package io.krait.typeinfer.check;

import org.junit.jupiter.api.Test;

/** Dataclasses and what is like them. */
final class DataclassSamplesTest {
  @Test
  void fieldsBecomeParameters() {
    Samples.check(
        """
        from dataclasses import KW_ONLY, InitVar, dataclass, field

        @dataclass
        class Box:
            width: int
            label: str = "plain"
            _: KW_ONLY
            depth: float = 1.0
            tags: list[str] = field(default_factory=list)
            area: int = field(init=False, default=0)

        Box(3)
        Box(3, "x", depth=2, tags=["a"])
        Box()  # error: missing-argument
        Box("3")  # error: invalid-argument
        Box(3, "x", 2.0)  # error: too-many-arguments
        Box(3, area=4)  # error: unknown-argument
        """);
  }

  @Test
  void aFieldWithoutDefaultComesFirst() {
    Samples.check(
        """
        from dataclasses import dataclass

        @dataclass
        class Base:
            a: int = 0

        @dataclass
        class Child(Base):
            b: int  # error: field-order

        @dataclass(kw_only=True)
        class Named(Base):
            b: int
        """);
  }

  @Test
  void frozenInstancesTakeNoStores() {
    Samples.check(
        """
        from dataclasses import dataclass

        @dataclass(frozen=True)
        class Point:
            x: int

        p = Point(1)
        p.x = 2  # error: read-only-attribute

        @dataclass
        class Moving(Point):  # error: frozen-inheritance
            y: int
        """);
  }

  @Test
  void postInitTakesTheInitVars() {
    Samples.check(
        """
        from dataclasses import InitVar, dataclass

        @dataclass
        class Right:
            a: int
            seed: InitVar[str]

            def __post_init__(self, seed: str) -> None: ...

        @dataclass
        class Wrong:
            a: int
            seed: InitVar[str]

            def __post_init__(self, seed: bytes) -> None: ...  # error: invalid-post-init

        Right(1, "s").seed  # error: unknown-attribute
        """);
  }

  @Test
  void aTransformMakesDataclasses() {
    Samples.check(
        """
        from typing import Any, dataclass_transform

        def column(*, init: bool = True, default: Any = None, alias: str | None = None) -> Any: ...

        @dataclass_transform(kw_only_default=True, field_specifiers=(column,))
        class Model:
            def __init_subclass__(cls, *, frozen: bool = False) -> None: ...

        class User(Model, frozen=True):
            id: int
            name: str = column(alias="title", default="")
            hidden: str = column(init=False)

        u = User(id=1, title="x")
        User(id=1)
        User(1)  # error: missing-argument, too-many-arguments
        User(id=1, name="x")  # error: unknown-argument
        u.id = 2  # error: read-only-attribute
        """);
  }
}
