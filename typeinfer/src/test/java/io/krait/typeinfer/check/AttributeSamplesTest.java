package io.krait.typeinfer.check;

import org.junit.jupiter.api.Test;

/** Which attributes values and classes have. */
final class AttributeSamplesTest {
  @Test
  void metaclassesHaveAttributesToo() {
    Samples.check(
        """
        from abc import ABC, ABCMeta
        from collections.abc import Sequence
        from enum import Enum

        class Shape(ABC): ...
        class Number(metaclass=ABCMeta): ...
        class Color(Enum):
            RED = 1
        class Plain: ...

        Shape.register(int)
        Number.register(int)
        Sequence.register(Plain)
        Color.__members__.items()
        Color._member_map_
        Plain.__base__
        str.register(int)  # error: unknown-attribute
        Plain.register(int)  # error: unknown-attribute
        Color.BLUE  # error: unknown-attribute
        """);
  }

  @Test
  void specialMethodsOfAClassAreItsMetaclass() {
    Samples.check(
        """
        from typing import Iterator

        class Meta(type):
            def __iter__(cls) -> Iterator[int]: ...

        class Text(str, metaclass=Meta): ...
        class Bare(str): ...

        a, b = Text
        for n in Text:
            n + 1
        for c in Bare:  # error: not-iterable
            pass
        """);
  }

  @Test
  void statementsBehindAClassMayAddToIt() {
    Samples.check(
        """
        class Zone:
            def __init__(self, hours: int) -> None:
                self.hours = hours

        Zone.utc = Zone(0)  # error: unknown-attribute
        print(Zone.utc, Zone(1).utc)
        Zone.other  # error: unknown-attribute
        """);
  }

  @Test
  void anUnknownDecoratorMayAddToAClass() {
    Samples.check(
        """
        from nowhere import simple_enum

        def known[T](cls: T) -> T:
            return cls

        @simple_enum(int)
        class Status:
            OK = 200

        @known
        class Plain: ...

        Status.__members__
        Plain.__members__  # error: unknown-attribute
        """);
  }
}
