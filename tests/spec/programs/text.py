# Word counts and a report with formatting.
text = """the cat and the dog and
the bird are friends of the cat"""
counts: dict[str, int] = {}
for line in text.splitlines():
    for word in line.split():
        counts[word] = counts.get(word, 0) + 1
width = max(map(len, counts))
for word, n in sorted(counts.items(), key=lambda kv: (-kv[1], kv[0]))[:4]:
    print(f"{word:<{width}} {n:>3} {'#' * n:<5}| {n / sum(counts.values()):6.1%}")
# output:
#   the       4 #### |  30.8%
#   and       2 ##   |  15.4%
#   cat       2 ##   |  15.4%
#   are       1 #    |   7.7%
# ---
# A bag of shapes with abstract methods, operators and sorting.
import math
from abc import ABC, abstractmethod


class Shape(ABC):
    @abstractmethod
    def area(self) -> float: ...

    def __lt__(self, o: "Shape") -> bool:
        return self.area() < o.area()

    def __add__(self, o: "Shape") -> float:
        return self.area() + o.area()

    def __str__(self) -> str:
        return f"{type(self).__name__}({self.area():.2f})"


class Circle(Shape):
    def __init__(self, r: float) -> None:
        self.r = r

    def area(self) -> float:
        return math.pi * self.r**2


class Rect(Shape):
    def __init__(self, w: float, h: float) -> None:
        self.w, self.h = w, h

    def area(self) -> float:
        return self.w * self.h


class Square(Rect):
    def __init__(self, s: float) -> None:
        super().__init__(s, s)


shapes = [Rect(2, 3), Circle(1), Square(1.5)]
print(*sorted(shapes), max(shapes), round(shapes[0] + shapes[1], 3), sum(s.area() for s in shapes if isinstance(s, Rect)))
# output:
#   Square(2.25) Circle(3.14) Rect(6.00) Rect(6.00) 9.142 8.25
# ---
# A state machine with enums and match.
from enum import Enum


class State(Enum):
    LOCKED = "locked"
    OPEN = "open"


def turn(state: State, event: str) -> State:
    match state, event:
        case State.LOCKED, "coin":
            return State.OPEN
        case State.OPEN, "push":
            return State.LOCKED
        case _, "coin" | "push":
            return state
        case _:
            raise ValueError(f"unknown event {event!r}")


s = State.LOCKED
for e in ("push", "coin", "coin", "push", "kick"):
    try:
        s = turn(s, e)
        print(e, s, s.value)
    except ValueError as x:
        print(x)
# output:
#   push State.LOCKED locked
#   coin State.OPEN open
#   coin State.OPEN open
#   push State.LOCKED locked
#   unknown event 'kick'
# ---
# A text adventure of tables, closures and recursion: permutations of a menu.
def menu(items: dict[str, int], budget: int) -> list[list[str]]:
    names = list(items)

    def pick(i: int, left: int) -> list[list[str]]:
        if left < 0:
            return []
        if i == len(names):
            return [[]]
        with_it = [[names[i], *rest] for rest in pick(i + 1, left - items[names[i]])]
        return with_it + pick(i + 1, left)

    return pick(0, budget)


for choice in menu({"soup": 3, "fish": 7, "cake": 4}, 10):
    print(choice or "nothing")
# output:
#   ['soup', 'fish']
#   ['soup', 'cake']
#   ['soup']
#   ['fish']
#   ['cake']
#   nothing
