from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass, field
from enum import Enum, auto
from typing import NamedTuple


class Vec:
    def __init__(self, x, y):
        self.x, self.y = x, y

    def __add__(self, other):
        return Vec(self.x + other.x, self.y + other.y)

    @property
    def norm(self):
        return (self.x**2 + self.y**2) ** 0.5

    @classmethod
    def zero(cls):
        return cls(0.0, 0.0)

    def __iter__(self):
        yield self.x
        yield self.y


v = Vec(1.0, 2.0) + Vec.zero()
reveal_type(v)  # revealed: Vec
reveal_type(v.x)  # revealed: float
reveal_type(v.norm)  # revealed: float
reveal_type(list(v))  # revealed: list[float]


class Shape(ABC):
    @abstractmethod
    def area(self) -> float: ...

    def name(self):
        return "shape"


class Square(Shape):
    def __init__(self, side):
        self.side = side

    def area(self):
        return self.side * self.side


class Circle(Shape):
    def __init__(self, r: float):
        super().__init__()
        self.r = r

    def area(self) -> float:
        return 3.14 * self.r**2

    def name(self):
        return "circle"


for shape in [Square(2), Circle(1.5)]:
    reveal_type(shape)  # revealed: Square | Circle
    reveal_type(shape.area())  # revealed: int | float
    reveal_type(shape.name())  # revealed: str


class Node:
    def __init__(self, key):
        self.key = key
        self.left = None


def insert(node, key):
    if node is None:
        return Node(key)
    node.left = insert(node.left, key)
    return node
root = insert(insert(None, 3), 1)
reveal_type(root)  # revealed: Node
reveal_type(root.left)  # revealed: Node | None


class Color(Enum):
    RED = 1
    BLUE = auto()


reveal_type(Color.RED)  # revealed: Literal[Color.RED]
reveal_type(Color.RED.value)  # revealed: int
reveal_type([c.name for c in Color])  # revealed: list[str]


@dataclass
class Item:
    price: float
    tags: list[str] = field(default_factory=list)

    def total(self, n: int):
        return self.price * n


reveal_type(Item(1.5).total(2))  # revealed: float
reveal_type(Item(1.5).tags)  # revealed: list[str]


class Pair(NamedTuple):
    a: int
    b: str


reveal_type(Pair(1, "x").b)  # revealed: str
reveal_type(Pair(1, "x")[0])  # revealed: int
one, two = Pair(1, "x")
reveal_type(two)  # revealed: str
