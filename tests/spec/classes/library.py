# Dataclasses.
from dataclasses import dataclass, field, replace, asdict, astuple, fields


@dataclass(order=True)
class Item:
    name: str
    price: float = 1.0
    tags: list[str] = field(default_factory=list, compare=False)

    def total(self, n: int) -> float:
        return self.price * n


a, b = Item("a"), Item("b", 2.5, ["x"])
print(a, b, a < b, a == Item("a", 1.0, ["other"]), b.total(3))
print(asdict(b), astuple(a), [f.name for f in fields(Item)], replace(b, name="c"))
a.tags.append("t")
print(a.tags, Item("z").tags)
# output:
#   Item(name='a', price=1.0, tags=[]) Item(name='b', price=2.5, tags=['x']) True True 7.5
#   {'name': 'b', 'price': 2.5, 'tags': ['x']} ('a', 1.0, []) ['name', 'price', 'tags'] Item(name='c', price=2.5, tags=['x'])
#   ['t'] []
# ---
# Frozen dataclasses are hashable and cannot be changed.
from dataclasses import dataclass, FrozenInstanceError


@dataclass(frozen=True)
class P:
    x: int
    y: int = 0


print({P(1): "a"}[P(1, 0)], hash(P(1)) == hash(P(1)))  # expect: a True
try:
    P(1).x = 2
except FrozenInstanceError as e:
    print(e)  # expect: cannot assign to field 'x'
# ---
# __post_init__, InitVar, inheritance and keyword-only fields.
from dataclasses import dataclass, field, InitVar, KW_ONLY


@dataclass
class Base:
    a: int
    scale: InitVar[int] = 2
    double: int = field(init=False)

    def __post_init__(self, scale):
        self.double = self.a * scale


@dataclass
class Child(Base):
    b: str = "b"
    _: KW_ONLY
    c: bool = False


print(Base(3), Base(3, 5), Child(1, 2, "x", c=True))  # expect: Base(a=3, double=6) Base(a=3, double=15) Child(a=1, double=2, b='x', c=True)
try:
    Child(1, 2, "x", True)
except TypeError as e:
    print(e)  # expect: Child.__init__() takes from 2 to 4 positional arguments but 5 were given
# ---
# Enums.
from enum import Enum, IntEnum, Flag, auto, StrEnum


class Color(Enum):
    RED = 1
    GREEN = auto()
    CRIMSON = 1

    @property
    def pretty(self):
        return self.name.title()


class Level(IntEnum):
    LOW = 1
    HIGH = 10


class Perm(Flag):
    R = auto()
    W = auto()
    X = auto()


class Word(StrEnum):
    YES = auto()
    NO = "nope"


print(Color.RED, repr(Color.GREEN), Color(2), Color["RED"], Color.CRIMSON is Color.RED, list(Color))
print(Color.RED.pretty, Color.RED.value, Color.RED == 1, Level.LOW == 1, Level.HIGH > Level.LOW, Level.LOW + 1)
print(Perm.R | Perm.W, Perm.R in (Perm.R | Perm.X), ~Perm.R, Perm(0), Perm(5))
print(Word.YES, Word.NO + "!", repr(Word.NO), f"{Level.LOW} {Color.RED}")
try:
    Color(9)
except ValueError as e:
    print(e)
# output:
#   Color.RED <Color.GREEN: 2> Color.GREEN Color.RED True [<Color.RED: 1>, <Color.GREEN: 2>]
#   Red 1 False True True 2
#   Perm.R|W True Perm.W|X Perm(0) Perm.R|X
#   yes nope! <Word.NO: 'nope'> 1 Color.RED
#   9 is not a valid Color
# ---
# NamedTuple and namedtuple.
from collections import namedtuple
from typing import NamedTuple


class Pt(NamedTuple):
    x: int
    y: int = 5

    def norm1(self) -> int:
        return abs(self.x) + abs(self.y)


p = Pt(-3)
print(p, p.norm1(), p[0], p == (-3, 5), p._replace(y=1), p._asdict(), Pt._fields)
x, y = p
print(x, y, len(p), p + (1,))
Row = namedtuple("Row", "a b c", defaults=[0])
print(Row(1, 2), Row(*"xyz"), Row._make([7, 8, 9]), Row(b=1, a=2))
try:
    Row(1)
except TypeError as e:
    print(e)
# output:
#   Pt(x=-3, y=5) 8 -3 True Pt(x=-3, y=1) {'x': -3, 'y': 5} ('x', 'y')
#   -3 5 2 (-3, 5, 1)
#   Row(a=1, b=2, c=0) Row(a='x', b='y', c='z') Row(a=7, b=8, c=9) Row(a=2, b=1, c=0)
#   Row.__new__() missing 1 required positional argument: 'b'
# ---
# Protocols at run time.
from typing import Protocol, runtime_checkable


@runtime_checkable
class Sized2(Protocol):
    def size(self) -> int: ...


class Has:
    def size(self) -> int:
        return 4


def total(xs: list[Sized2]) -> int:
    return sum(x.size() for x in xs)


print(total([Has(), Has()]), isinstance(Has(), Sized2), isinstance(3, Sized2))  # expect: 8 True False
# ---
# Generic classes, old style and new.
from typing import Generic, TypeVar

T = TypeVar("T")


class Stack(Generic[T]):
    def __init__(self) -> None:
        self.items: list[T] = []

    def push(self, x: T) -> None:
        self.items.append(x)

    def pop(self) -> T:
        return self.items.pop()


class Box[U]:
    def __init__(self, value: U) -> None:
        self.value = value

    def map[V](self, f) -> "Box[V]":
        return Box(f(self.value))


s = Stack[int]()
s.push(3)
s.push(2**70)
print(s.pop(), s.pop(), Box(3).map(str).map(len).value, Box.__type_params__)  # expect: 1180591620717411303424 3 1 (U,)
# ---
# functools: total_ordering, cached_property, singledispatch, lru_cache.
import functools


@functools.total_ordering
class V:
    def __init__(self, n):
        self.n = n

    def __eq__(self, o):
        return self.n == o.n

    def __lt__(self, o):
        return self.n < o.n


print(V(1) <= V(1), V(2) > V(1), V(1) >= V(2))  # expect: True True False


class Slow:
    @functools.cached_property
    def value(self):
        print("computing")  # expect: computing
        return 42


s = Slow()
print(s.value, s.value)  # expect: 42 42


@functools.singledispatch
def show(x):
    return "object"


@show.register
def _(x: int):
    return "int"


@show.register(list)
def _(x):
    return "list"


print(show(1), show([]), show("a"), show(True))  # expect: int list object int


@functools.lru_cache(maxsize=None)
def fib(n: int) -> int:
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(90), fib.cache_info())  # expect: 2880067194370816120 CacheInfo(hits=88, misses=91, maxsize=None, currsize=91)
# ---
# contextlib.
from contextlib import contextmanager, suppress, ExitStack, closing


@contextmanager
def tag(name):
    print(f"<{name}>")
    try:
        yield name.upper()
    finally:
        print(f"</{name}>")


with tag("a") as a, suppress(KeyError):
    print(a)
    {}["x"]
try:
    with tag("b"):
        raise ValueError("inside")
except ValueError as e:
    print(e)
with ExitStack() as stack:
    for n in "xy":
        stack.enter_context(tag(n))
    stack.callback(print, "callback")
# output:
#   <a>
#   A
#   </a>
#   <b>
#   </b>
#   inside
#   <x>
#   <y>
#   callback
#   </y>
#   </x>
