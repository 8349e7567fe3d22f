package io.krait.typeinfer.check;

import org.junit.jupiter.api.Test;

/** Typed dictionaries. */
final class TypedDictSamplesTest {
  @Test
  void displaysAreCheckedKeyByKey() {
    Samples.check(
        """
        from typing import NotRequired, TypedDict

        class Song(TypedDict):
            title: str
            length: int
            album: NotRequired[str]

        a: Song = {"title": "x", "length": 3}
        b: Song = {"title": "x", "length": 3, "album": "y"}
        c: Song = {"title": "x"}  # error: missing-key
        d: Song = {"title": 1, "length": 3}  # error: invalid-assignment
        e: Song = {"title": "x", "length": 3, "year": 4}  # error: unknown-key
        Song(title="x", length=3)
        Song(title="x")  # error: missing-argument
        """);
  }

  @Test
  void itemsHaveTheirTypes() {
    Samples.check(
        """
        from typing import NotRequired, ReadOnly, TypedDict, assert_type

        class Song(TypedDict):
            title: str
            length: NotRequired[int]
            key: ReadOnly[str]

        def use(s: Song) -> None:
            assert_type(s["title"], str)
            assert_type(s.get("length"), int | None)
            s["title"] = "y"
            s["title"] = 3  # error: invalid-assignment
            s["key"] = "c"  # error: read-only-key
            s["other"]  # error: unknown-key
            del s["length"]
            del s["title"]  # error: required-key
            s.clear()  # error: unknown-attribute
        """);
  }

  @Test
  void assignabilityIsStructural() {
    Samples.check(
        """
        from collections.abc import Mapping
        from typing import NotRequired, ReadOnly, TypedDict

        class A(TypedDict):
            x: int

        class B(TypedDict):
            x: int
            y: str

        class Loose(TypedDict):
            x: NotRequired[int]

        class Wide(TypedDict):
            x: ReadOnly[float]

        def use(a: A, b: B, loose: Loose) -> None:
            v1: A = b
            v2: B = a  # error: invalid-assignment
            v3: Loose = a  # error: invalid-assignment
            v4: A = loose  # error: invalid-assignment
            v5: Wide = a
            v6: Mapping[str, object] = a
            v7: dict[str, int] = a  # error: invalid-assignment
        """);
  }

  @Test
  void closedAndExtraItems() {
    Samples.check(
        """
        from typing_extensions import TypedDict

        class Open(TypedDict, extra_items=int):
            name: str

        class Closed(TypedDict, closed=True):
            name: str

        a: Open = {"name": "x", "one": 1}
        b: Open = {"name": "x", "one": "1"}  # error: invalid-assignment
        c: Closed = {"name": "x", "one": 1}  # error: unknown-key

        class More(Closed):
            age: int  # error: invalid-typed-dict
        """);
  }

  @Test
  void definitionsHoldKeysOnly() {
    Samples.check(
        """
        from typing import TypedDict

        class Plain:
            pass

        class Bad(TypedDict):
            x: int
            def method(self) -> None: ...  # error: invalid-typed-dict

        class Mixed(TypedDict, Plain):  # error: invalid-typed-dict
            x: int

        class Base(TypedDict):
            x: int

        class Changed(Base):
            x: str  # error: invalid-typed-dict

        Made = TypedDict("Made", {"two words": int})
        m: Made = {"two words": 2}
        Other = TypedDict("Name", {"x": int})  # error: invalid-typed-dict
        """);
  }
}
