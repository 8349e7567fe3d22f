# Ints overflow in while loops, for loops and nested loops.
def grow(n: int) -> int:
    x = 1
    while n > 0:
        x = x * 3 + 1
        n -= 1
    return x


def total(n: int) -> int:
    s = 0
    for i in range(n):
        for j in range(3):
            s += (1 << 61) + i * j
    return s


print(grow(10), grow(45), grow(100), total(2), total(9))
# output:
#   88573 4431469059826250547964 773066281098016996554691694648431909053161283001 13835058055282163715 62257761248769736812
# ---
# Ints overflow in comprehensions, generators and lambdas.
def cubes(xs: list[int]) -> list[int]:
    return [x * x * x for x in xs]


def total(xs: list[int]) -> int:
    return sum(x * x for x in xs)


f = lambda a, b: a * b
print(cubes([2, 3000000]), total([2**32, 2**31]), f(2**40, 2**40), {x: x << 40 for x in (1, 2**30)}, max(x * 2**62 for x in (1, 2)))
# output:
#   [8, 27000000000000000000] 23058430092136939520 1208925819614629174706176 {1: 1099511627776, 1073741824: 1180591620717411303424} 9223372036854775808
# ---
# Ints overflow in attributes and class variables.
class Acc:
    total = 2**62

    def __init__(self, v: int) -> None:
        self.v: int = v

    def double(self) -> int:
        self.v *= 2
        self.v += 1
        return self.v

    @classmethod
    def more(cls) -> int:
        cls.total += cls.total
        return cls.total


a = Acc(2**60)
print([a.double() for _ in range(5)], Acc.more(), Acc.more(), a.v - 2**64)
# output:
#   [2305843009213693953, 4611686018427387907, 9223372036854775815, 18446744073709551631, 36893488147419103263] 9223372036854775808 18446744073709551616 18446744073709551647
# ---
# Ints overflow in globals and closures.
n: int = 2**62


def twice() -> None:
    global n
    n *= 2


def counter(start: int):
    c = start

    def step(by: int) -> int:
        nonlocal c
        c += by
        return c

    return step


twice()
twice()
s = counter(2**63 - 2)
print(n, s(1), s(1), s(-5))  # expect: 18446744073709551616 9223372036854775807 9223372036854775808 9223372036854775803
# ---
# Ints overflow in every operator.
def ops(a: int, b: int) -> list[int]:
    return [a + b, a - b, a * b, a // b, a % b, -a, abs(a), a << 1, a >> 1, a**2, ~a, a & b, a | b, a ^ b]


print(ops(2**63 - 1, -1))
print(ops(-(2**63), -1))
print(ops(-(2**63), 2**63 - 1))
print(ops(2**64, 3))
# output:
#   [9223372036854775806, 9223372036854775808, -9223372036854775807, -9223372036854775807, 0, -9223372036854775807, 9223372036854775807, 18446744073709551614, 4611686018427387903, 85070591730234615847396907784232501249, -9223372036854775808, 9223372036854775807, -1, -9223372036854775808]
#   [-9223372036854775809, -9223372036854775807, 9223372036854775808, 9223372036854775808, 0, 9223372036854775808, 9223372036854775808, -18446744073709551616, -4611686018427387904, 85070591730234615865843651857942052864, 9223372036854775807, -9223372036854775808, -1, 9223372036854775807]
#   [-1, -18446744073709551615, -85070591730234615856620279821087277056, -2, 9223372036854775806, 9223372036854775808, 9223372036854775808, -18446744073709551616, -4611686018427387904, 85070591730234615865843651857942052864, 9223372036854775807, 0, -1, -1]
#   [18446744073709551619, 18446744073709551613, 55340232221128654848, 6148914691236517205, 1, -18446744073709551616, 18446744073709551616, 36893488147419103232, 9223372036854775808, 340282366920938463463374607431768211456, -18446744073709551617, 0, 18446744073709551619, 18446744073709551619]
# ---
# Smallest 64-bit int: division, absolute value, negation and shifts.
def f(a: int, b: int):
    return a // b, a % b, divmod(a, b), -a, abs(a)


m = -(2**63)
print(f(m, -1), f(m, 1), f(m, 2), f(m, m), f(m + 1, -1))


def sh(a: int, n: int) -> int:
    return a << n


print([sh(1, k) for k in (0, 61, 62, 63, 64, 65)], sh(-1, 63), sh(-1, 64), sh(3, 62), sh(0, 100))
# output:
#   (9223372036854775808, 0, (9223372036854775808, 0), 9223372036854775808, 9223372036854775808) (-9223372036854775808, 0, (-9223372036854775808, 0), 9223372036854775808, 9223372036854775808) (-4611686018427387904, 0, (-4611686018427387904, 0), 9223372036854775808, 9223372036854775808) (1, 0, (1, 0), 9223372036854775808, 9223372036854775808) (9223372036854775807, 0, (9223372036854775807, 0), 9223372036854775807, 9223372036854775807)
#   [1, 2305843009213693952, 4611686018427387904, 9223372036854775808, 18446744073709551616, 36893488147419103232] -9223372036854775808 -18446744073709551616 13835058055282163712 0
# ---
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
# Unbound variables in loops, try, with and match.
def a(n: int) -> int:
    for i in range(n):
        last = i
    return last


def b(n: int) -> float:
    try:
        r = 10 / n
    except ZeroDivisionError:
        pass
    return r


def c(n: int) -> int:
    match n:
        case 1:
            v = 10
        case 2:
            w = 20
    return v


def d(n: int) -> int:
    while n > 5:
        k = n
        n -= 1
    return k


for f in (a, b, c, d):
    for n in (0, 1, 2, 7):
        try:
            print(f.__name__, n, f(n))
        except UnboundLocalError as e:
            print(f.__name__, n, e)
# output:
#   a 0 cannot access local variable 'last' where it is not associated with a value
#   a 1 0
#   a 2 1
#   a 7 6
#   b 0 cannot access local variable 'r' where it is not associated with a value
#   b 1 10.0
#   b 2 5.0
#   b 7 1.4285714285714286
#   c 0 cannot access local variable 'v' where it is not associated with a value
#   c 1 10
#   c 2 cannot access local variable 'v' where it is not associated with a value
#   c 7 cannot access local variable 'v' where it is not associated with a value
#   d 0 cannot access local variable 'k' where it is not associated with a value
#   d 1 cannot access local variable 'k' where it is not associated with a value
#   d 2 cannot access local variable 'k' where it is not associated with a value
#   d 7 6
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
# Numeric code in try and finally keeps its values at every exit.
def f(xs: list[int], d: int) -> int:
    s = 0
    try:
        for x in xs:
            s += x // d
    except ZeroDivisionError:
        s = -1
    finally:
        s += 100
    return s


def g(n: int) -> int:
    x = n
    try:
        x *= 2**40
        if x > 2**70:
            raise OverflowError(x)
        x *= 2**20
    except OverflowError as e:
        return -e.args[0]
    finally:
        print("x", x)
    return x


print(f([10, 20], 3), f([1], 0), f([2**63, 2**63], 1), g(1), g(8), g(2**31))
# output:
#   x 1152921504606846976
#   x 9223372036854775808
#   x 2361183241434822606848
#   109 99 18446744073709551716 1152921504606846976 9223372036854775808 -2361183241434822606848
# ---
# Numeric code in with statements.
class Scale:
    def __init__(self, k: int) -> None:
        self.k = k

    def __enter__(self) -> int:
        return self.k

    def __exit__(self, *a: object) -> None:
        self.k = 0


def f(n: int) -> int:
    t = n
    with Scale(3) as k, Scale(2**33) as m:
        t = t * k
        t = t * m
    return t + k


print(f(1), f(2**20), f(2**31), f(-(2**40)))  # expect: 25769803779 27021597764222979 55340232221128654851 -28334198897217871282173
# ---
# Numeric match: ints of any size, bools and floats.
def f(x: int) -> str:
    match x:
        case 0:
            return "zero"
        case 9223372036854775808:
            return "2**63"
        case -1 | 1:
            return "unit"
        case 2.5:
            return "float"
        case True:
            return "never"
        case int(n) if n > 2**63:
            return f"huge {n}"
        case _:
            return f"other {x}"


print([f(v) for v in (0, 1, -1, True, 2**63, 2**64, 2.5, 1.0, False, "a", 5)])
# output:
#   ['zero', 'unit', 'unit', 'unit', '2**63', 'huge 18446744073709551616', 'float', 'unit', 'zero', 'other a', 'other 5']
# ---
# Methods with int loops over attributes, some large.
class Poly:
    def __init__(self, cs: list[int]) -> None:
        self.cs = cs

    def at(self, x: int) -> int:
        r = 0
        for c in reversed(self.cs):
            r = r * x + c
        return r

    def __mul__(self, o: "Poly") -> "Poly":
        out = [0] * (len(self.cs) + len(o.cs) - 1)
        for i, a in enumerate(self.cs):
            for j, b in enumerate(o.cs):
                out[i + j] += a * b
        return Poly(out)


p = Poly([1, 2, 3])
print(p.at(2), p.at(10**9), p.at(10**12), (p * p).cs, (p * p * p * p).at(100000), Poly([2**40] * 2).at(2**30), p.at(0.5))  # type: ignore
# output:
#   17 3000000002000000001 3000000000002000000000001 [1, 4, 10, 12, 9] 810021600324003120021400104000360000800001 1180591621816922931200 2.75
# ---
# List elements of other types in typed loops.
def total(xs: list[int]) -> int:
    t = 0
    for x in xs:
        t += x
    return t


def biggest(xs: list[int]) -> int:
    m = xs[0]
    for i in range(1, len(xs)):
        if xs[i] > m:
            m = xs[i]
    return m


print(total([1, 2.5]), total([1, True, 2**64]), total((1, 2)), total({1: 2, 5: 6}), total(range(5)), biggest([1, 2.5, 2]), biggest("abca"), biggest([2**70, 5]))  # type: ignore
for bad in ([1, "a"], [None], 5):
    try:
        total(bad)  # type: ignore
    except TypeError as e:
        print(e)
# output:
#   3.5 18446744073709551618 3 6 10 2.5 c 1180591620717411303424
#   unsupported operand type(s) for +=: 'int' and 'str'
#   unsupported operand type(s) for +=: 'int' and 'NoneType'
#   'int' object is not iterable
# ---
# Typed dictionaries with large and foreign values.
def count(ws: list[str]) -> dict[str, int]:
    d: dict[str, int] = {}
    for w in ws:
        d[w] = d.get(w, 0) + 1
    return d


def bump(d: dict[str, int], k: str) -> int:
    d[k] *= 2
    return d[k]


d = {"a": 2**62, "b": 1.5, "c": "x"}
print(count(["a", "b", "a"]), bump(d, "a"), bump(d, "a"), bump(d, "b"), bump(d, "c"), d, count("hello"), count([1, 1.0, True]))  # type: ignore
# output:
#   {'a': 2, 'b': 1} 9223372036854775808 18446744073709551616 3.0 xx {'a': 18446744073709551616, 'b': 3.0, 'c': 'xx'} {'h': 1, 'e': 1, 'l': 2, 'o': 1} {1: 3}
# ---
# Typed generators with overflowing state and sent values.
from collections.abc import Generator


def acc(start: int) -> Generator[int, int, str]:
    t = start
    while t < 2**66:
        got = yield t
        t = t * 2 if got is None else t + got
    return f"end {t}"


g = acc(2**61)
print(next(g), next(g), g.send(5), next(g), next(g))
try:
    g.send(2**70)
except StopIteration as e:
    print(e.value)
h = acc(1)
print(next(h), h.send(0.5), h.send(True))  # type: ignore
# output:
#   2305843009213693952 4611686018427387904 4611686018427387909 9223372036854775818 18446744073709551636
#   end 1199038364791120855060
#   1 1.5 2.5
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
# Integer division and modulo by typed variables with zero.
def f(a: int, b: int) -> str:
    try:
        return f"{a // b} {a % b} {a / b}"
    except ZeroDivisionError as e:
        return str(e)


def g(a: float, b: float) -> str:
    try:
        return f"{a % b} {a // b}"
    except ZeroDivisionError as e:
        return str(e)


print(f(7, 2), f(-7, 2), f(7, 0), f(2**70, 3), f(7.5, 2), f(True, 2), g(7.5, 2.0), g(-7.5, 2.0), g(1.0, 0.0), g(5, 3), g(float("inf"), 2.0), g(1.0, float("-inf")))  # type: ignore
# output:
#   3 1 3.5 -4 1 -3.5 integer division or modulo by zero 393530540239137101141 1 3.935305402391371e+20 3.0 1.5 3.75 0 1 0.5 1.5 3.0 0.5 -4.0 float modulo by zero 2 1 nan nan -inf -1.0
# ---
# Float arithmetic: infinities, nan, signed zeros and comparisons.
def f(a: float, b: float) -> list:
    return [a + b, a - b, a * b, a < b, a == b, a != b, max(a, b), min(a, b), -a, abs(a)]


inf, nan = float("inf"), float("nan")
for a, b in ((inf, -inf), (nan, 1.0), (0.0, -0.0), (1e308, 1e308), (5e-324, 2.0), (1.0, nan)):
    print(f(a, b))
# output:
#   [nan, inf, -inf, False, False, True, inf, -inf, -inf, inf]
#   [nan, nan, nan, False, False, True, nan, nan, nan, nan]
#   [0.0, 0.0, -0.0, False, True, False, 0.0, 0.0, -0.0, 0.0]
#   [inf, 0.0, inf, False, True, False, 1e+308, 1e+308, -1e+308, 1e+308]
#   [2.0, -2.0, 1e-323, True, False, True, 2.0, 5e-324, -5e-324, 5e-324]
#   [nan, nan, nan, False, False, True, 1.0, 1.0, -1.0, 1.0]
# ---
# Powers of typed ints and floats.
def p(a: int, b: int):
    return a**b


def q(a: float, b: float) -> float:
    return a**b


print(p(2, 10), p(2, 62), p(2, 63), p(2, 64), p(-2, 63), p(3, 40), p(3, 41), p(2, -1), p(0, 0), p(10, 18), p(10, 19), q(2.0, 0.5), q(-8.0, 1 / 3), q(2, 3), q(0.0, 0.0), p(-1, 10**9 + 1), p(1, 2**70))
for f, a, b in ((p, 0, -1), (q, 0.0, -2.0), (q, 1e300, 2.0)):
    try:
        print(f(a, b))
    except (ZeroDivisionError, OverflowError) as e:
        print(type(e).__name__, e)
# output:
#   1024 4611686018427387904 9223372036854775808 18446744073709551616 -9223372036854775808 12157665459056928801 36472996377170786403 0.5 1 1000000000000000000 10000000000000000000 1.4142135623730951 (1.0000000000000002+1.7320508075688772j) 8 1.0 -1 1
#   ZeroDivisionError 0.0 cannot be raised to a negative power
#   ZeroDivisionError 0.0 cannot be raised to a negative power
#   OverflowError (34, 'Numerical result out of range')
# ---
# range over typed bounds that are large, negative or of other types.
def r(a: int, b: int, s: int) -> list[int]:
    out = []
    for i in range(a, b, s):
        out.append(i)
        if len(out) > 3:
            break
    return out


print(r(0, 5, 2), r(5, 0, -2), r(2**63 - 2, 2**63 + 2, 1), r(-(2**63) + 1, -(2**64), -1), r(0, 2**70, 2**69), r(True, 3, 1), r(3, 1, 1), r(0, 2**63, 2**62))
for a in ((0.5, 2, 1), (0, "a", 1), (0, 5, 0), (None, 1, 1)):
    try:
        r(*a)
    except (TypeError, ValueError) as e:
        print(e)
# output:
#   [0, 2, 4] [5, 3, 1] [9223372036854775806, 9223372036854775807, 9223372036854775808, 9223372036854775809] [-9223372036854775807, -9223372036854775808, -9223372036854775809, -9223372036854775810] [0, 590295810358705651712] [1, 2] [] [0, 4611686018427387904]
#   'float' object cannot be interpreted as an integer
#   'str' object cannot be interpreted as an integer
#   range() arg 3 must not be zero
#   'NoneType' object cannot be interpreted as an integer
# ---
# Builtins shadowed in typed code.
def total(xs: list[int]) -> int:
    return sum(xs) + len(xs) + abs(-1)


print(total([1, 2]))  # expect: 6
_len = len
len = lambda x: 100
print(total([1, 2]))  # expect: 104
del len
print(total([1, 2]))  # expect: 6


def local(range: int) -> int:
    max = range + 1
    return max


def shadow(int: str) -> str:
    return int.upper()


print(local(5), shadow("a"), _len("abc"))  # expect: 6 A 3
# ---
# Functions and methods replaced while typed code runs.
def step(x: int) -> int:
    return x + 1


def run(n: int) -> list:
    global step
    out = []
    x = 0
    for i in range(n):
        x = step(x)
        out.append(x)
        if i == 1:
            step = lambda v: v * 1.5
        if i == 3:
            step = str
    return out


print(run(6))  # expect: [1, 2, 3.0, 4.5, '4.5', '4.5']
try:
    step = None
    run(1)
except TypeError as e:
    print(e)  # expect: 'NoneType' object is not callable
# ---
# Inheritance with overriding in typed numeric code.
class Shape:
    def area(self) -> float:
        return 0.0

    def twice(self) -> float:
        return self.area() * 2


class Sq(Shape):
    def __init__(self, s: int) -> None:
        self.s = s

    def area(self) -> int:
        return self.s * self.s


class Odd(Shape):
    def area(self):
        return "odd"


print([s.twice() for s in (Shape(), Sq(3), Sq(2**40), Odd())], sum(s.area() for s in (Shape(), Sq(2), Sq(2.5))))
# output:
#   [0.0, 18, 2417851639229258349412352, 'oddodd'] 10.25
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
