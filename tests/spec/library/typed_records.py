# enum.
from enum import Enum, IntEnum, Flag, auto, unique, StrEnum


class C(Enum):
    RED = 1
    GREEN = auto()
    CRIMSON = 1

    def nice(self):
        return self.name.title()


print(C.RED, repr(C.GREEN), C.RED.value, C(2), C["RED"], C.CRIMSON is C.RED, list(C), len(C), C.GREEN.nice(), C.RED == 1, C.RED in C, {C.RED: "r"}[C.RED], isinstance(C.RED, C), list(C.__members__))


class I(IntEnum):
    A = 1
    B = 2


class F(Flag):
    R = auto()
    W = auto()
    X = auto()


class S(StrEnum):
    ONE = auto()
    TWO = "2"


print(I.A < I.B, I.A + 1, I.B == 2, sorted([I.B, I.A]), F.R | F.W, F.R in (F.R | F.X), ~F.R, bool(F.R & F.W), S.ONE, S.TWO + "x", f"{I.A}", repr(I.A), F(5))
for f in (lambda: C(9), lambda: C["NO"], lambda: setattr(C, "RED", 5), lambda: C.RED < C.GREEN, lambda: C.nope):
    try:
        f()
    except (ValueError, KeyError, AttributeError, TypeError) as e:
        print(type(e).__name__, e)
# output:
#   C.RED <C.GREEN: 2> 1 C.GREEN C.RED True [<C.RED: 1>, <C.GREEN: 2>] 2 Green False True r True ['RED', 'GREEN', 'CRIMSON']
#   True 2 True [<I.A: 1>, <I.B: 2>] F.R|W True F.W|X False one 2x 1 <I.A: 1> F.R|X
#   ValueError 9 is not a valid C
#   KeyError 'NO'
#   AttributeError cannot reassign member 'RED'
#   TypeError '<' not supported between instances of 'C' and 'C'
#   AttributeError type object 'C' has no attribute 'nope'
# ---
# dataclasses: ordering, hashing, slots, defaults and errors.
from dataclasses import dataclass, field, asdict, replace, fields, is_dataclass


@dataclass(order=True, frozen=True)
class V:
    major: int
    minor: int = 0
    note: str = field(default="", compare=False, repr=False)


@dataclass(slots=True, kw_only=True)
class S:
    a: int
    b: list[int] = field(default_factory=list)


print(V(1, 2) < V(1, 3), V(1, note="x") == V(1), sorted([V(2), V(1, 5)]), {V(1)} == {V(1, 0, "q")}, S(a=1), asdict(S(a=2, b=[3])), replace(V(1), minor=9), is_dataclass(S), [f.name for f in fields(V)])
for f in (lambda: V(), lambda: S(1), lambda: setattr(S(a=1), "c", 2), lambda: V(1) < 5):
    try:
        f()
    except (TypeError, AttributeError) as e:
        print(e)
try:

    @dataclass
    class Bad:
        a: list = []
except ValueError as e:
    print(e)
try:

    @dataclass
    class Bad2:
        a: int = 0
        b: int
except TypeError as e:
    print(e)
# output:
#   True True [V(major=1, minor=5), V(major=2, minor=0)] True S(a=1, b=[]) {'a': 2, 'b': [3]} V(major=1, minor=9) True ['major', 'minor', 'note']
#   V.__init__() missing 1 required positional argument: 'major'
#   S.__init__() takes 1 positional argument but 2 were given
#   'S' object has no attribute 'c' and no __dict__ for setting new attributes
#   '<' not supported between instances of 'V' and 'int'
#   mutable default <class 'list'> for field a is not allowed: use default_factory
#   non-default argument 'b' follows default argument 'a'
# ---
# typing: NamedTuple, TypedDict, Protocol, Literal and casts at run time.
from typing import NamedTuple, TypedDict, Protocol, Literal, cast, Optional, Union, Any, Final, runtime_checkable, get_type_hints, NewType


class P(NamedTuple):
    x: int
    y: str = "d"

    def both(self) -> str:
        return f"{self.x}{self.y}"


class T(TypedDict, total=False):
    a: int


@runtime_checkable
class Sized(Protocol):
    def size(self) -> int: ...


class Box:
    def size(self) -> int:
        return 3


UserId = NewType("UserId", int)
LIMIT: Final = 5
mode: Literal["r", "w"] = "r"
t: T = {"a": 1}
print(P(1), P(2, "z").both(), P(1)[0], t, isinstance(Box(), Sized), isinstance(5, Sized), cast(str, 5), UserId(5) + 1, LIMIT, Optional[int], Union[int, str], int | None, list[int], dict[str, Any])


def f(a: int, b: Optional[str] = None) -> list[int]: ...


print(get_type_hints(f))
# output:
#   P(x=1, y='d') 2z 1 {'a': 1} True False 5 6 5 typing.Optional[int] typing.Union[int, str] int | None list[int] dict[str, typing.Any]
#   {'a': <class 'int'>, 'b': typing.Optional[str], 'return': list[int]}
