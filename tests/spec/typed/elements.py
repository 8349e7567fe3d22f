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
