# Classes with __slots__, compiled to Java classes where they are plain.
import copy
from abc import ABC, abstractmethod
from dataclasses import dataclass


class Vec:
    __slots__ = ("x", "y", "label")

    def __init__(self, x: float, y: float) -> None:
        self.x = x
        self.y = y

    def add(self, other: "Vec") -> "Vec":
        return Vec(self.x + other.x, self.y + other.y)

    def dot(self, other: "Vec") -> float:
        return self.x * other.x + self.y * other.y

    def name(self, text: str) -> str:
        self.label = text
        return self.label + "!"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Vec) and self.x == other.x and self.y == other.y

    def __repr__(self) -> str:
        return f"Vec({self.x}, {self.y})"


class Vec3(Vec):
    __slots__ = ("z",)

    def __init__(self, x: float, y: float, z: float) -> None:
        super().__init__(x, y)
        self.z = z

    def dot(self, other: Vec) -> float:
        return super().dot(other) + (self.z * other.z if isinstance(other, Vec3) else 0.0)


class Empty:
    __slots__ = ()


class Node:
    __slots__ = ["value", "next"]

    def __init__(self, value: int, next: "Node | None" = None) -> None:
        self.value = value
        self.next = next

    def total(self) -> int:
        sum = 0
        node: Node | None = self
        while node is not None:
            sum += node.value
            node = node.next
        return sum


class One:
    __slots__ = "only"

    def __init__(self, only: int) -> None:
        self.only = only


class Shape(ABC):
    __slots__ = ("tag",)

    def __init__(self, tag: str) -> None:
        self.tag = tag

    @abstractmethod
    def area(self) -> float: ...


class Box(Shape):
    __slots__ = ("w", "h", "__weakref__")

    def __init__(self, w: float, h: float) -> None:
        super().__init__("box")
        self.w, self.h = w, h

    def area(self) -> float:
        return self.w * self.h


@dataclass
class Pair:
    __slots__ = ("a", "b")
    a: int
    b: str


class Loose:
    __slots__ = ("a", "__dict__")

    def __init__(self) -> None:
        self.a = 1
        self.other = 2


class Base:
    __slots__ = ("p",)

    def __init__(self, p: int) -> None:
        self.p = p


class Open(Base):
    def __init__(self, p: int) -> None:
        super().__init__(p)
        self.q = p + 1


class Private:
    __slots__ = ("__hidden", "shown")

    def __init__(self) -> None:
        self.__hidden = 5
        self.shown = self.__hidden + 1


def attempt(f) -> None:  # type: ignore
    try:
        print(f())
    except (AttributeError, TypeError) as e:
        print(type(e).__name__, e)


def vectors(n: int) -> None:
    v, w = Vec(1.0, float(n)), Vec3(1.0, 2.0, 3.0)
    print(v.add(w), v.dot(w), w.dot(w), w.dot(v), v == Vec(1.0, float(n)), v != w)
    attempt(lambda: v.label)
    print(v.name("first"), v.label, w.name("second"))
    del v.label
    attempt(lambda: v.label)
    attempt(lambda: delattr(v, "label"))
    attempt(lambda: setattr(v, "other", 1))
    attempt(lambda: v.__dict__)
    attempt(lambda: setattr(Empty(), "x", 1))
    v.x = "text"  # type: ignore
    print(v.x, v.y, Vec.x.__get__(v), type(Vec.__dict__["x"]).__name__)  # type: ignore
    v.x = 2  # type: ignore
    print(v.x, v.add(v).x, v)
    v.x = 2.5
    print(v.x, v.dot(v))
    del v.x
    attempt(lambda: v.x)
    attempt(lambda: v.dot(v))
    v.x = 0.5
    print(v, copy.copy(v), Vec.__slots__, Vec3.__slots__, hasattr(v, "z"))


def others(n: int) -> None:
    print(Node(1, Node(2, Node(n))).total(), One(n).only, Box(2.0, n).area(), Box(1.0, 1.0).tag)
    print(Pair(n, "b"), Pair(1, "x") == Pair(1, "x"), Loose().__dict__, Private().shown)
    attempt(lambda: Shape("t"))  # type: ignore
    o = Open(n)
    print(o.p, o.q, o.__dict__, Base(4).p)
    setattr(o, "p", 9)
    print(o.p, o.__dict__)


def local_init(self) -> None:  # type: ignore
    Vec3.__init__(self, 1.0, 2.0, 3.0)
    self.extra = 1


# Classes that the compiler does not see, so that those above are Java classes.
Late = type("Late", (Vec,), {})
Local = type("Local", (Vec3,), {"__init__": local_init})
Tight = type("Tight", (Vec3,), {"__slots__": ("t",)})


def later() -> None:
    k, t, l = Local(), Tight(4.0, 5.0, 6.0), Late(7.0, 8.0)
    t.t = 1
    l.more = 2  # type: ignore
    print(k, k.dot(t), k.__dict__, t.dot(k), t.t, l.__dict__, l.dot(k), Vec.add(k, l))
    attempt(lambda: setattr(t, "u", 1))
    Two = type("Two", (Vec3, Empty), {"__slots__": ()})
    two = Two(1.0, 1.0, 2.0)
    print(two.dot(k), two)
    attempt(lambda: type("Bad", (Vec, Node), {}))


vectors(3)
others(4)
later()
vectors(5)
others(6)
# output:
#   Vec(2.0, 5.0) 7.0 14.0 7.0 True True
#   AttributeError 'Vec' object has no attribute 'label'
#   first! first second!
#   AttributeError 'Vec' object has no attribute 'label'
#   AttributeError label
#   AttributeError 'Vec' object has no attribute 'other' and no __dict__ for setting new attributes
#   AttributeError 'Vec' object has no attribute '__dict__'
#   AttributeError 'Empty' object has no attribute 'x' and no __dict__ for setting new attributes
#   text 3.0 text member_descriptor
#   2 4 Vec(2, 3.0)
#   2.5 15.25
#   AttributeError 'Vec' object has no attribute 'x'
#   AttributeError 'Vec' object has no attribute 'x'
#   Vec(0.5, 3.0) Vec(0.5, 3.0) ('x', 'y', 'label') ('z',) False
#   7 4 8.0 box
#   Pair(a=4, b='b') True {'other': 2} 6
#   TypeError Can't instantiate abstract class Shape without an implementation for abstract method 'area'
#   4 5 {'q': 5} 4
#   9 {'q': 5}
#   Vec(1.0, 2.0) 32.0 {'extra': 1} 32.0 1 {'more': 2} 23.0 Vec(8.0, 10.0)
#   AttributeError 'Tight' object has no attribute 'u' and no __dict__ for setting new attributes
#   9.0 Vec(1.0, 1.0)
#   TypeError multiple bases have instance lay-out conflict
#   Vec(2.0, 7.0) 11.0 14.0 11.0 True True
#   AttributeError 'Vec' object has no attribute 'label'
#   first! first second!
#   AttributeError 'Vec' object has no attribute 'label'
#   AttributeError label
#   AttributeError 'Vec' object has no attribute 'other' and no __dict__ for setting new attributes
#   AttributeError 'Vec' object has no attribute '__dict__'
#   AttributeError 'Empty' object has no attribute 'x' and no __dict__ for setting new attributes
#   text 5.0 text member_descriptor
#   2 4 Vec(2, 5.0)
#   2.5 31.25
#   AttributeError 'Vec' object has no attribute 'x'
#   AttributeError 'Vec' object has no attribute 'x'
#   Vec(0.5, 5.0) Vec(0.5, 5.0) ('x', 'y', 'label') ('z',) False
#   9 6 12.0 box
#   Pair(a=6, b='b') True {'other': 2} 6
#   TypeError Can't instantiate abstract class Shape without an implementation for abstract method 'area'
#   6 7 {'q': 7} 4
#   9 {'q': 7}
