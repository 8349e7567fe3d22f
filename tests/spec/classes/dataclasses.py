# Calls of dataclasses, which set the fields without going through __init__.
from __future__ import annotations

import dataclasses
from dataclasses import KW_ONLY, InitVar, dataclass, field
from typing import ClassVar


@dataclass
class Point:
    x: int
    y: int = 3
    tag: str = "t"
    scale: float = -1.5
    kind: ClassVar[int] = 9


@dataclass
class Point3(Point):
    z: float = 0.5
    y: int = 4


class Named(Point3):
    pass


@dataclass(order=True, frozen=True)
class Version:
    major: int
    minor: int = 0
    extra: tuple[int, ...] = ()


log: list[str] = []


def numbers() -> list[int]:
    log.append("made")
    return [1]


@dataclass
class Bag:
    name: str
    items: list[int] = field(default_factory=list)
    more: list[int] = field(default_factory=numbers)
    flag: bool = field(default=True, kw_only=True)
    _: KW_ONLY
    size: int = 2
    note: str | None = None


@dataclass
class Checked:
    low: int
    high: int

    def __post_init__(self) -> None:
        if self.low > self.high:
            raise ValueError(f"{self.low} > {self.high}")
        log.append("checked")


@dataclass
class Wide(Checked):
    width: int = 0

    def __post_init__(self) -> None:
        super().__post_init__()
        self.width = self.high - self.low


@dataclass
class Seeded:
    n: int
    seed: InitVar[int] = 7
    total: int = field(init=False, default=0)

    def __post_init__(self, seed: int) -> None:
        self.total = self.n + seed


@dataclass
class Twice:
    x: int = 1
    x = 2  # type: ignore


@dataclass(init=False)
class Own:
    a: int
    b: int = 5

    def __init__(self, a: int) -> None:
        self.a = a * 10


class Sub(Own):
    pass


def points(n: int) -> None:
    print(Point(n), Point(n, 1), Point(n, tag="k"), Point(y=n, x=2, scale=0.5), Point(1, 2, "a", 4.0))
    print(Point3(n), Point3(n, 2, "q", 1.0, 9.5), Point3(z=1.5, x=n), Named(n, z=2.5))
    print(Point(n).kind, Point(n).__dict__, Named(n).y)


def versions(n: int) -> None:
    v = [Version(n), Version(n, 1), Version(0, 5, (1, 2)), Version(n, 0, (3,))]
    print(sorted(v), max(v), Version(n) == Version(n, 0), hash(Version(n)) == hash(Version(n, 0)))
    try:
        v[0].major = 5  # type: ignore
    except dataclasses.FrozenInstanceError as e:
        print(e)


def bags(n: int) -> None:
    a, b = Bag("a"), Bag("b", [n], size=n)
    a.items.append(5)
    a.more.append(n)
    print(a, b, Bag("c", flag=False, note="x"), Bag(name="d", more=[]), log)
    log.clear()


def checked(n: int) -> None:
    print(Checked(0, n), Wide(1, n), Wide(2, n, 77), log)
    try:
        Checked(n, 0)
    except ValueError as e:
        print(e)
    try:
        Wide(high=0, low=n)
    except ValueError as e:
        print(e)
    print(Seeded(n), Seeded(n, 1), Twice(), Own(n), Sub(n).a, Sub(n).b)


def wrong(n: int) -> None:
    for f in (lambda: Point(), lambda: Point(n, 1, "a", 2.0, 5), lambda: Point(n, x=2), lambda: Bag("x", [], [], 4), lambda: Point(n, w=1)):  # type: ignore
        try:
            f()
        except TypeError as e:
            print(e)
    print(Point("s"), Point(1.5, None), Point(2**70, tag=3))  # type: ignore


def everything() -> None:
    points(1)
    versions(2)
    bags(3)
    checked(4)
    wrong(5)


everything()


def loud(self, x, y=0, tag="", scale=0.0):
    self.x, self.y, self.tag, self.scale = -x, y, tag, scale


def silent(cls, *args, **kwargs):
    o = object.__new__(cls)
    o.early = True
    return o


keep = Point.__init__
setattr(Point, "__init__", loud)
points(2)
setattr(Point, "__init__", keep)
points(3)
setattr(Checked, "__post_init__", lambda self: print("patched"))
checked(1)
keep.__defaults__ = (30, "T", 2.5)
points(4)
setattr(Bag, "__new__", silent)
b = Bag("late")
print(b.early, b)  # type: ignore
bags(1)
Twice = Point  # type: ignore
print(Twice(1))


def fresh(base: type) -> None:
    @dataclass
    class Local(base):  # type: ignore
        w: int = 1

    print(Local(1), Local(2, w=3))


fresh(Point3)
print(dataclasses.replace(Point3(1), z=9.0), dataclasses.asdict(Wide(1, 5)))
# output:
#   Point(x=1, y=3, tag='t', scale=-1.5) Point(x=1, y=1, tag='t', scale=-1.5) Point(x=1, y=3, tag='k', scale=-1.5) Point(x=2, y=1, tag='t', scale=0.5) Point(x=1, y=2, tag='a', scale=4.0)
#   Point3(x=1, y=4, tag='t', scale=-1.5, z=0.5) Point3(x=1, y=2, tag='q', scale=1.0, z=9.5) Point3(x=1, y=4, tag='t', scale=-1.5, z=1.5) Named(x=1, y=4, tag='t', scale=-1.5, z=2.5)
#   9 {'x': 1, 'y': 3, 'tag': 't', 'scale': -1.5} 4
#   [Version(major=0, minor=5, extra=(1, 2)), Version(major=2, minor=0, extra=()), Version(major=2, minor=0, extra=(3,)), Version(major=2, minor=1, extra=())] Version(major=2, minor=1, extra=()) True True
#   cannot assign to field 'major'
#   Bag(name='a', items=[5], more=[1, 3], flag=True, size=2, note=None) Bag(name='b', items=[3], more=[1], flag=True, size=3, note=None) Bag(name='c', items=[], more=[1], flag=False, size=2, note='x') Bag(name='d', items=[], more=[], flag=True, size=2, note=None) ['made', 'made', 'made']
#   Checked(low=0, high=4) Wide(low=1, high=4, width=3) Wide(low=2, high=4, width=2) ['checked', 'checked', 'checked']
#   4 > 0
#   4 > 0
#   Seeded(n=4, total=11) Seeded(n=4, total=5) Twice(x=2) Own(a=40, b=5) 40 5
#   Point.__init__() missing 1 required positional argument: 'x'
#   Point.__init__() takes from 2 to 5 positional arguments but 6 were given
#   Point.__init__() got multiple values for argument 'x'
#   Bag.__init__() takes from 2 to 4 positional arguments but 5 were given
#   Point.__init__() got an unexpected keyword argument 'w'
#   Point(x='s', y=3, tag='t', scale=-1.5) Point(x=1.5, y=None, tag='t', scale=-1.5) Point(x=1180591620717411303424, y=3, tag=3, scale=-1.5)
#   Point(x=-2, y=0, tag='', scale=0.0) Point(x=-2, y=1, tag='', scale=0.0) Point(x=-2, y=0, tag='k', scale=0.0) Point(x=-2, y=2, tag='', scale=0.5) Point(x=-1, y=2, tag='a', scale=4.0)
#   Point3(x=2, y=4, tag='t', scale=-1.5, z=0.5) Point3(x=2, y=2, tag='q', scale=1.0, z=9.5) Point3(x=2, y=4, tag='t', scale=-1.5, z=1.5) Named(x=2, y=4, tag='t', scale=-1.5, z=2.5)
#   9 {'x': -2, 'y': 0, 'tag': '', 'scale': 0.0} 4
#   Point(x=3, y=3, tag='t', scale=-1.5) Point(x=3, y=1, tag='t', scale=-1.5) Point(x=3, y=3, tag='k', scale=-1.5) Point(x=2, y=3, tag='t', scale=0.5) Point(x=1, y=2, tag='a', scale=4.0)
#   Point3(x=3, y=4, tag='t', scale=-1.5, z=0.5) Point3(x=3, y=2, tag='q', scale=1.0, z=9.5) Point3(x=3, y=4, tag='t', scale=-1.5, z=1.5) Named(x=3, y=4, tag='t', scale=-1.5, z=2.5)
#   9 {'x': 3, 'y': 3, 'tag': 't', 'scale': -1.5} 4
#   patched
#   patched
#   patched
#   Checked(low=0, high=1) Wide(low=1, high=1, width=0) Wide(low=2, high=1, width=-1) ['checked', 'checked', 'checked']
#   patched
#   patched
#   Seeded(n=1, total=8) Seeded(n=1, total=2) Twice(x=2) Own(a=10, b=5) 10 5
#   Point(x=4, y=30, tag='T', scale=2.5) Point(x=4, y=1, tag='T', scale=2.5) Point(x=4, y=30, tag='k', scale=2.5) Point(x=2, y=4, tag='T', scale=0.5) Point(x=1, y=2, tag='a', scale=4.0)
#   Point3(x=4, y=4, tag='t', scale=-1.5, z=0.5) Point3(x=4, y=2, tag='q', scale=1.0, z=9.5) Point3(x=4, y=4, tag='t', scale=-1.5, z=1.5) Named(x=4, y=4, tag='t', scale=-1.5, z=2.5)
#   9 {'x': 4, 'y': 30, 'tag': 'T', 'scale': 2.5} 4
#   True Bag(name='late', items=[], more=[1], flag=True, size=2, note=None)
#   Bag(name='a', items=[5], more=[1, 1], flag=True, size=2, note=None) Bag(name='b', items=[1], more=[1], flag=True, size=1, note=None) Bag(name='c', items=[], more=[1], flag=False, size=2, note='x') Bag(name='d', items=[], more=[], flag=True, size=2, note=None) ['checked', 'checked', 'checked', 'made', 'made', 'made', 'made']
#   Point(x=1, y=30, tag='T', scale=2.5)
#   fresh.<locals>.Local(x=1, y=4, tag='t', scale=-1.5, z=0.5, w=1) fresh.<locals>.Local(x=2, y=4, tag='t', scale=-1.5, z=0.5, w=3)
#   patched
#   Point3(x=1, y=4, tag='t', scale=-1.5, z=9.0) {'low': 1, 'high': 5, 'width': 4}
