# Annotations that lie: other types flow through numeric code.
def add(a: int, b: int) -> int:
    return a + b


def scale(xs: list[int], k: int) -> list[int]:
    return [x * k for x in xs]


print(add(1, 2), add(1.5, 2), add("a", "b"), add([1], [2]), add(True, True), scale([1, 2], 2), scale([1.5, "a", [0]], 2), scale("ab", 3))  # type: ignore
try:
    add(1, "a")  # type: ignore
except TypeError as e:
    print(e)
try:
    add(None, 1)  # type: ignore
except TypeError as e:
    print(e)
# output:
#   3 3.5 ab [1, 2] 2 [2, 4] [3.0, 'aa', [0, 0]] ['aaa', 'bbb']
#   unsupported operand type(s) for +: 'int' and 'str'
#   unsupported operand type(s) for +: 'NoneType' and 'int'
# ---
# A float parameter receives ints, bools and large ints.
def half(x: float) -> float:
    return x / 2


def inc(x: float) -> float:
    return x + 1


def total(xs: list[float]) -> float:
    t = 0.0
    for x in xs:
        t += x
    return t


print(half(3), half(True), inc(3), inc(2.0), inc(10**20), half(10**20), total([1, 2]), total([0.1] * 3), total([]), inc(True))
# output:
#   1.5 0.5 4 3.0 100000000000000000001 5e+19 3.0 0.30000000000000004 0.0 2
# ---
# A variable changes its type in a loop.
def f(n: int):
    x = 1
    out = []
    for i in range(n):
        out.append(x)
        if i == 2:
            x = x / 2
        elif i == 4:
            x = str(x)
        else:
            x = x + x
    return out, x


print(f(3), f(5), f(7))  # expect: ([1, 2, 4], 2.0) ([1, 2, 4, 2.0, 4.0], '4.0') ([1, 2, 4, 2.0, 4.0, '4.0', '4.04.0'], '4.04.04.04.0')
# ---
# Return values that are not what the annotation says.
def f(n: int) -> int:
    if n == 0:
        return "zero"  # type: ignore
    if n == 1:
        return None  # type: ignore
    if n == 2:
        return 2.5  # type: ignore
    return n


for n in range(4):
    r = f(n)
    try:
        print(r, r + 1)
    except TypeError as e:
        print(e)
# output:
#   can only concatenate str (not "int") to str
#   unsupported operand type(s) for +: 'NoneType' and 'int'
#   2.5 3.5
#   3 4
# ---
# Attributes that hold other types than declared.
class P:
    def __init__(self, x: int, y: float = 0.0) -> None:
        self.x = x
        self.y = y

    def sum(self) -> float:
        return self.x + self.y

    def move(self, d: int) -> None:
        self.x += d
        self.y += d


p, q = P(1), P("a", "b")
p.move(2)
print(p.x, p.y, p.sum(), q.sum())  # expect: 3 2.0 5.0 ab
p.x = 2.5
print(p.sum())  # expect: 4.5
p.y = 10**30
p.move(1)
print(p.x, p.y, p.sum())  # expect: 3.5 1000000000000000000000000000001 1e+30
p.x = None
try:
    p.sum()
except TypeError as e:
    print(e)  # expect: unsupported operand type(s) for +: 'NoneType' and 'int'
del p.x
try:
    p.sum()
except AttributeError as e:
    print(e)  # expect: 'P' object has no attribute 'x'
# ---
# Default arguments of other types than annotated.
def f(a: int = None, b: float = 1, c: str = 5, d: list[int] = ()) -> str:
    return f"{a} {b} {c} {d} {a is None} {b + 1} {len(d)}"


print(f(), f(1), f(b=2.5), f(1, 2, "x", [1]))  # expect: None 1 5 () True 2 0 1 1 5 () False 2 0 None 2.5 5 () True 3.5 0 1 2 x [1] False 3 1
# ---
# Boolean annotations that receive other values.
def f(b: bool, n: int) -> int:
    if b:
        n += 1
    return n + b


for v in (True, False, 5, 0.5, 2**70):
    print(f(v, 1))
for v in ("", "a", None, [1]):
    try:
        print(f(v, 1))  # type: ignore
    except TypeError as e:
        print(e)
# output:
#   3
#   1
#   7
#   2.5
#   1180591620717411303426
#   unsupported operand type(s) for +: 'int' and 'str'
#   unsupported operand type(s) for +: 'int' and 'str'
#   unsupported operand type(s) for +: 'int' and 'NoneType'
#   unsupported operand type(s) for +: 'int' and 'list'
# ---
# String annotations that receive other sequences.
def first(s: str) -> str:
    return s[0]


def twice(s: str) -> str:
    t = ""
    for c in s:
        t = t + c + c
    return t


def size(s: str) -> int:
    return len(s) + s.count("a")


print(first("ab"), first([5, 6]), first((1,)), first(b"a"), first({0: "z"}), twice("ab"), twice(["x", "yy"]), size("banana"), size(["a", "b"]))  # type: ignore
for f, v in ((first, 5), (twice, 5), (twice, [1]), (size, {}), (size, None)):
    try:
        f(v)  # type: ignore
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
# output:
#   a 5 1 97 z aabb xxyyyy 9 3
#   TypeError 'int' object is not subscriptable
#   TypeError 'int' object is not iterable
#   TypeError can only concatenate str (not "int") to str
#   AttributeError 'dict' object has no attribute 'count'
#   TypeError object of type 'NoneType' has no len()
# ---
# Tuples of numbers: swap, return and unpack.
def fib2(n: int) -> tuple[int, int]:
    a, b = 0, 1
    for _ in range(n):
        a, b = b, a + b
    return a, b


def minmax(xs: list[float]) -> tuple[float, float]:
    lo = hi = xs[0]
    for x in xs[1:]:
        if x < lo:
            lo = x
        elif x > hi:
            hi = x
    return lo, hi


print(fib2(10), fib2(91), fib2(92), fib2(93), fib2(200), minmax([2.5, 1, 9]), minmax([2**70, -1.0]))
# output:
#   (55, 89) (4660046610375530309, 7540113804746346429) (7540113804746346429, 12200160415121876738) (12200160415121876738, 19740274219868223167) (280571172992510140037611932413038677189525, 453973694165307953197296969697410619233826) (1, 9) (-1.0, 1180591620717411303424)
# ---
# Optional ints and unions.
from typing import Optional


def f(x: Optional[int], y: int | float | None = None) -> float | None:
    if x is None:
        return y
    if y is None:
        return x
    return x * y


print(f(None), f(2), f(2, 1.5), f(2**40, 2**40), f(None, 3), f("a", 3))  # type: ignore  # expect: None 2 3.0 1208925819614629174706176 3 aaa


def g(x: int | str) -> int:
    if isinstance(x, str):
        return len(x)
    return x * 2


print(g("abc"), g(5), g(2**63), g(1.5), g([1]))  # type: ignore  # expect: 3 10 18446744073709551616 3.0 [1, 1]
