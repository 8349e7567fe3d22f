"""Prices, items and orders."""

from dataclasses import dataclass, field
from enum import Enum
from typing import Callable, Final, Generic, Iterator, Protocol, TypeVar

RATE: Final = 0.19
SHOP: Final[str] = "acme"
opened: bool = True


class Color(Enum):
    """The colors of things."""

    RED = 1
    GREEN = 2

    def other(self) -> "Color":
        return Color.GREEN if self is Color.RED else Color.RED

    @property
    def label(self) -> str:
        return self.name.lower()


class Priced(Protocol):
    """What has a price."""

    def price(self, quantity: int) -> float: ...


@dataclass
class Item:
    """An item of an order."""

    name: str
    cost: float
    count: int = 1

    def total(self) -> float:
        """Gives what all of them cost."""
        return self.cost * self.count

    def price(self, quantity: int) -> float:
        return self.cost * quantity


@dataclass(frozen=True)
class Point:
    x: int
    y: int


@dataclass(order=True)
class Version:
    major: int
    minor: int = 0


@dataclass
class Order:
    items: list[Item] = field(default_factory=list)
    note: str | None = None
    type: int = 0


T = TypeVar("T")


class Box(Generic[T]):
    def __init__(self, value: T) -> None:
        self.value = value

    def get(self) -> T:
        return self.value


class Shape:
    def __init__(self, sides: int = 3, *, name: str = "shape") -> None:
        self.sides = sides
        self.name = name

    def area(self) -> float:
        return 0.0

    @property
    def label(self) -> str:
        return f"{self.name}/{self.sides}"

    @staticmethod
    def unit() -> "Shape":
        return Square(1.0)

    @classmethod
    def named(cls, name: str) -> "Shape":
        return cls(name=name)


class Square(Shape):
    def __init__(self, side: float) -> None:
        super().__init__(4, name="square")
        self.side = side

    def area(self) -> float:
        return self.side * self.side


class Quote:
    def price(self, quantity: int) -> float:
        return 1.5 * quantity


class PriceError(ValueError):
    pass


def net(gross: float, rate: float = 0.19) -> float:
    """Gives the net price, that is `gross` without <tax>.

    >>> net(119.0)
    100.0

    Args:
        gross: what the customer pays
        rate: the tax rate

    Returns:
        what the shop keeps
    """
    return gross / (1 + rate)


def total(*items: Item) -> float:
    result = 0.0
    for item in items:
        result += item.total()
    return result


def longest(*words: str, default: str = "") -> str:
    return max(words, key=len, default=default)


def find(items: list[Item], name: str, *, default: Item | None = None) -> Item | None:
    for item in items:
        if item.name == name:
            return item
    return default


def index(items: list[Item]) -> dict[str, Item]:
    return {item.name: item for item in items}


def count_to(n: int) -> Iterator[int]:
    """Counts."""
    for i in range(n):
        yield i


def apply(f: Callable[[int], int], n: int) -> int:
    return f(n)


def adder(n: int) -> Callable[[int], int]:
    return lambda x: x + n


def first(values: list[T]) -> T:
    return values[0]


def mix(a: Color, b: Color | None = None) -> Color:
    return a if b is None else Color.GREEN


def priced(p: Priced, same: bool = True) -> Priced:
    return p if same else Quote()


def untyped(a, b=2):
    return a, b


def options(a: int, **more: str) -> str:
    return f"{a} {more}"


def bump(data: bytes) -> bytes:
    return bytes(b + 1 for b in data)


def factorial(n: int) -> int:
    return 1 if n < 2 else n * factorial(n - 1)


def check(n: int) -> int:
    if n > 2:
        raise PriceError(f"{n} is too much")
    return n


def checked_twice(n: int) -> int:
    return check(n) + 1


def lies(n: int) -> int:
    return "no int"  # type: ignore


def class_(default: int) -> int:
    return default


def replace_net() -> None:
    """Rebinds what Java calls."""
    global net
    net = lambda gross, rate=0.5: gross * rate  # type: ignore
