# Functions of native modules, by attribute and by name, with numbers of every kind.
import math
import math as m
from math import floor, sqrt as root


def roots(n: int, x: float) -> list[object]:
    return [math.sqrt(n), m.sqrt(x), root(n), floor(x), math.pow(n, x), math.log(x), m.gcd(n, 4)]


print(roots(16, 2.25))
print(roots(2**70, 0.5))
print(roots(True, 1))
for n, x in ((-1, 1.0), (1, -1.0), (10**400, 1.0), ("a", 1.0)):
    try:
        print(roots(n, x))  # type: ignore
    except (ValueError, OverflowError, TypeError) as e:
        print(type(e).__name__, e)


def close(a: float, b: float) -> list[bool]:
    return [math.isclose(a, b), math.isclose(a, b, rel_tol=0.5), math.isclose(b, a, abs_tol=9)]


print(close(1.0, 1.2))
# output:
#   [4.0, 1.5, 4.0, 2, 512.0, 0.8109302162163288, 4]
#   [34359738368.0, 0.7071067811865476, 34359738368.0, 0, 34359738368.0, -0.6931471805599453, 4]
#   [1.0, 1.0, 1.0, 1, 1.0, 0.0, 1]
#   ValueError math domain error
#   ValueError math domain error
#   OverflowError int too large to convert to float
#   TypeError must be real number, not str
#   [False, True, True]
# ---
# What is rebound in the module, in time or on the way to the call.
import math
from math import sqrt


def both(x: float) -> list[object]:
    return [math.sqrt(x), sqrt(x), math.cos(change())]


def change() -> float:
    global calls
    calls += 1
    if calls == 2:
        math.cos = lambda x: "patched"  # type: ignore
    return 0.0


calls = 0
real = math.cos, math.sqrt
print(both(4.0))  # expect: [2.0, 2.0, 1.0]
print(both(4.0))  # expect: [2.0, 2.0, 1.0]
print(both(4.0))  # expect: [2.0, 2.0, 'patched']
math.__dict__["sqrt"] = lambda x: "too"
print(both(4.0))  # expect: ['too', 2.0, 'patched']
math.cos, math.sqrt = real
sqrt = lambda x: "own"  # type: ignore
print(both(4.0))  # expect: [2.0, 'own', 1.0]
math = None  # type: ignore
try:
    both(1.0)
except AttributeError as e:
    print(e)  # expect: 'NoneType' object has no attribute 'sqrt'
# ---
# A function rebound on the way to its own call: the call is of the one that was looked up, also
# where the arguments do not stay machine ints.
import math


def patched(x: object) -> object:
    return ("patched", x)


def patch(v: int) -> int:
    math.sqrt = patched  # type: ignore
    return v


def drop(v: int) -> int:
    del math.sqrt
    return v


def after_patch(v: int) -> object:
    try:
        return math.sqrt(patch(v) * 4)
    finally:
        restore()


def after_drop(v: int) -> object:
    try:
        return math.sqrt(drop(v) * 4)
    finally:
        restore()


def restore() -> None:
    math.sqrt = real


real = math.sqrt
for v in (9, 2**62):
    print(after_patch(v), after_drop(v), math.sqrt(v))
# output:
#   6.0 6.0 3.0
#   4294967296.0 4294967296.0 2147483648.0
