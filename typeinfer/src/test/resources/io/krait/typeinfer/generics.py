from typing import Callable, Generic, Iterable, TypeVar, overload

T = TypeVar("T")
U = TypeVar("U")


class Stack(Generic[T]):
    def __init__(self) -> None:
        self.items: list[T] = []

    def push(self, item: T) -> "Stack[T]":
        self.items.append(item)
        return self

    def pop(self) -> T:
        return self.items.pop()


reveal_type(Stack[int]().push(1).pop())  # revealed: int
s = Stack()
s.push("a")
reveal_type(s.pop())  # revealed: str


class Box[V]:
    def __init__(self, value: V):
        self.value = value

    def map[W](self, f: Callable[[V], W]) -> "Box[W]":
        return Box(f(self.value))


reveal_type(Box(3).value)  # revealed: int
reveal_type(Box(3).map(lambda n: str(n)).value)  # revealed: str


def first(xs: Iterable[T]) -> T:
    for x in xs:
        return x
    raise IndexError


reveal_type(first({"a": 1}))  # revealed: str


def both(f: Callable[[T], U], x: T) -> tuple[T, U]:
    return x, f(x)


reveal_type(both(float, 3))  # revealed: tuple[int, float]


@overload
def pick(x: int) -> str: ...
@overload
def pick(x: str) -> bytes: ...
def pick(x):
    return str(x) if isinstance(x, int) else x.encode()


reveal_type(pick(1))  # revealed: str
reveal_type(pick("a"))  # revealed: bytes
type Names = list[str]


def count(names: Names) -> int:
    reveal_type(names)  # revealed: list[str]
    return len(names)
