# Literals, alternatives, captures and guards.
def kind(x):
    match x:
        case 0:
            return "zero"
        case 1 | 2 | 3:
            return "small"
        case -1:
            return "minus one"
        case "a" | "b":
            return "letter"
        case None:
            return "none"
        case True:
            return "true"
        case float() as f if f > 100:
            return f"big float {f}"
        case int(n) if n > 1000:
            return f"big int {n}"
        case str(s):
            return "str " + s
        case _:
            return "other"


for v in (0, 2, -1, "a", "zz", None, True, False, 1.0, 200.5, 5000, [], 0.0):
    print(repr(v), kind(v))
# output:
#   0 zero
#   2 small
#   -1 minus one
#   'a' letter
#   'zz' str zz
#   None none
#   True small
#   False zero
#   1.0 small
#   200.5 big float 200.5
#   5000 big int 5000
#   [] other
#   0.0 zero
# ---
# Sequences with stars; strings are no sequences.
def seq(x):
    match x:
        case []:
            return "empty"
        case [a]:
            return f"one {a}"
        case [a, b]:
            return f"two {a} {b}"
        case [1, *rest, 9]:
            return f"1..9 {rest}"
        case [a, *_, z]:
            return f"ends {a} {z}"
        case _:
            return "no sequence"


for v in ([], (1,), [1, 2], [1, 2, 3, 9], (4, 5, 6), "abc", {1, 2}, range(4), b"ab", iter([1])):
    print(seq(v))
# output:
#   empty
#   one 1
#   two 1 2
#   1..9 [2, 3]
#   ends 4 6
#   no sequence
#   no sequence
#   ends 0 3
#   no sequence
#   no sequence
# ---
# Mappings.
def config(x):
    match x:
        case {"type": "point", "x": x0, "y": y0}:
            return f"point {x0} {y0}"
        case {"type": "circle", **rest}:
            return f"circle {sorted(rest)}"
        case {"nested": {"deep": [first, *_]}}:
            return f"deep {first}"
        case {}:
            return "some mapping"
        case _:
            return "none"


print(config({"type": "point", "x": 1, "y": 2, "z": 3}))  # expect: point 1 2
print(config({"type": "circle", "r": 1, "c": 2}))  # expect: circle ['c', 'r']
print(config({"nested": {"deep": [7, 8]}}))  # expect: deep 7
print(config({}), config({"a": 1}), config([1]))  # expect: some mapping some mapping none
# ---
# Classes by attributes and by __match_args__.
class Point:
    __match_args__ = ("x", "y")

    def __init__(self, x, y):
        self.x = x
        self.y = y


class Point3(Point):
    def __init__(self, x, y, z):
        super().__init__(x, y)
        self.z = z


def where(p):
    match p:
        case Point(x=0, y=0):
            return "origin"
        case Point3(z=z) if z:
            return f"up {z}"
        case Point(0, y):
            return f"on y at {y}"
        case Point(x, 0):
            return f"on x at {x}"
        case Point(x, y) if x == y:
            return "diagonal"
        case Point():
            return "somewhere"
        case [Point(x=a), Point(x=b)]:
            return f"pair {a} {b}"
        case _:
            return "nowhere"


print(where(Point(0, 0)), where(Point(0, 5)), where(Point(5, 0)), where(Point(3, 3)), where(Point(1, 2)))
print(where(Point3(1, 2, 3)), where([Point(1, 0), Point(2, 0)]), where(5))
# output:
#   origin on y at 5 on x at 5 diagonal somewhere
#   up 3 pair 1 2 nowhere
# ---
# Values by dotted names; enum members.
from enum import Enum


class Color(Enum):
    RED = 1
    GREEN = 2


class Limits:
    MAX = 10


def name(c):
    match c:
        case Color.RED:
            return "red"
        case Color.GREEN:
            return "green"
        case Limits.MAX:
            return "max"
    return "unknown"


print(name(Color.RED), name(Color.GREEN), name(10), name(2))  # expect: red green max unknown
# ---
# Dataclasses match by position.
from dataclasses import dataclass


@dataclass
class Circle:
    radius: float


@dataclass
class Rect:
    width: float
    height: float


def area(shape: Circle | Rect) -> float:
    match shape:
        case Circle(r):
            return 3.0 * r * r
        case Rect(w, h):
            return w * h


print(area(Circle(2.0)), area(Rect(3, 4)))  # expect: 12.0 12
# ---
# Captures stay bound after a match; a failing pattern may have bound some.
match (1, 2):
    case (a, b) if a > b:
        print("greater")
    case (a, c):
        print(a, b, c)  # expect: 1 2 2
# ---
# as patterns and nested alternatives.
def parse(tokens):
    match tokens:
        case ["go", ("north" | "south" | "east" | "west") as direction]:
            return f"going {direction}"
        case ["take", item] | ["get", item]:
            return f"taking {item}"
        case ["drop", *items] if items:
            return f"dropping {', '.join(items)}"
        case [("quit" | "exit") as word, *_]:
            return f"bye ({word})"
        case other:
            return f"what is {other!r}?"


for line in ("go north", "go up", "take key", "get lamp", "drop", "drop a b", "exit now", ""):
    print(parse(line.split()))
# output:
#   going north
#   what is ['go', 'up']?
#   taking key
#   taking lamp
#   what is ['drop']?
#   dropping a, b
#   bye (exit)
#   what is []?
# ---
# Wrong class patterns.
class NoArgs:
    pass


for pattern in ("args", "kind"):
    try:
        match NoArgs():
            case NoArgs(1) if pattern == "args":
                print("matched")
            case _:
                print("default")
    except TypeError as e:
        print(e)
# output:
#   NoArgs() accepts 0 positional sub-patterns (1 given)
#   NoArgs() accepts 0 positional sub-patterns (1 given)
# ---
# A match statement in a loop with break and continue.
def run(codes):
    out = []
    for c in codes:
        match c:
            case 0:
                continue
            case 9:
                break
            case int():
                out.append(c)
            case [x, y]:
                out.extend((x, y))
    return out


print(run([1, 0, 2, [3, 4], "x", 9, 5]))  # expect: [1, 2, 3, 4]
