# The target of a comprehension does not leak.
x = "outer"
print([x for x in range(3)], {x for x in [1]}, {x: x for x in "a"}, list(x for x in "b"), x)  # expect: [0, 1, 2] {1} {'a': 'a'} ['b'] outer
# ---
# The first iterable is evaluated at once, the others late.
def f():
    print("f")
    return [1, 2]


g = (i for i in f())
print("made")
print(list(g))
h = (i for i in [1] for j in f())
print("made")
print(list(h))
try:
    k = (i for i in 5)
except TypeError as e:
    print(e)
# output:
#   f
#   made
#   [1, 2]
#   made
#   f
#   [1, 1]
#   'int' object is not iterable
# ---
# Nested comprehensions and several conditions.
print([(i, j) for i in range(4) if i % 2 for j in range(i) if j])  # expect: [(3, 1), (3, 2)]
print([[j * i for j in range(3)] for i in range(3)])  # expect: [[0, 0, 0], [0, 1, 2], [0, 2, 4]]
print({k: [v for v in range(k)] for k in range(3)})  # expect: {0: [], 1: [0], 2: [0, 1]}
print([y for x in [[1, 2], [3]] for y in x], [a + b for a, b in [(1, 2), (3, 4)]], [h for h, *t in ["abc", "d"]])  # expect: [1, 2, 3] [3, 7] ['a', 'd']
# ---
# Lambdas in comprehensions see the last value.
fs = [lambda: i for i in range(3)]
print([f() for f in fs])  # expect: [2, 2, 2]
gs = [lambda i=i: i for i in range(3)]
print([g() for g in gs])  # expect: [0, 1, 2]
hs = [(lambda j: lambda: j)(i) for i in range(3)]
print([h() for h in hs])  # expect: [0, 1, 2]
# ---
# Class bodies are invisible to comprehensions except in the first iterable.
y = "global"


class C:
    y = "class"
    n = 2
    a = [y for _ in range(1)]
    b = [i for i in range(n)]


print(C.a, C.b)  # expect: ['global'] [0, 1]
# ---
# Assignment expressions in comprehensions bind outside.
def f(data):
    out = [last := v * 2 for v in data if (w := v) > 1]
    return out, last, w


print(f([1, 2, 3]))  # expect: ([4, 6], 6, 3)
print(any((hit := n) > 2 for n in [1, 3, 5]), hit)  # expect: True 3
total = 0
print([total := total + v for v in range(5)], total)  # expect: [0, 1, 3, 6, 10] 10
# ---
# Comprehensions over dictionaries, strings and zips.
d = {"a": 1, "b": 2}
print({v: k for k, v in d.items()}, [k + str(v) for k, v in d.items()], sum(v for v in d.values()), {c: i for i, c in enumerate("abc")}, [a * b for a, b in zip("ab", [1, 2])])
print({len(w) for w in ["a", "bb", "cc"]}, max((len(w), w) for w in ["a", "ccc", "bb"]))
# output:
#   {1: 'a', 2: 'b'} ['a1', 'b2'] 3 {'a': 0, 'b': 1, 'c': 2} ['a', 'bb']
#   {1, 2} (3, 'ccc')
# ---
# A generator expression as the only argument and as one of many.
print(sum(i * i for i in range(4)), sorted((c for c in "cab"), reverse=True), list(map(str, (i for i in range(2)))), "".join(c for c in "a1b2" if c.isalpha()))
# output:
#   14 ['c', 'b', 'a'] ['0', '1'] ab
# ---
# Errors inside comprehensions propagate.
for f in (lambda: [1 / i for i in (1, 0)], lambda: {[]: 1 for _ in "a"}, lambda: {i for i in ([],)}, lambda: list(int(c) for c in "1a"), lambda: [a for a, b in [(1,)]]):
    try:
        f()
    except (ZeroDivisionError, TypeError, ValueError) as e:
        print(type(e).__name__, e)
# output:
#   ZeroDivisionError division by zero
#   TypeError unhashable type: 'list'
#   TypeError unhashable type: 'list'
#   ValueError invalid literal for int() with base 10: 'a'
#   ValueError not enough values to unpack (expected 2, got 1)
# ---
# Closures over comprehension variables and enclosing variables.
def table(n: int):
    scale = n
    rows = [[scale * r + c for c in range(n)] for r in range(n)]
    scale = 0
    lazy = (scale + r for r in range(n))
    scale = 100
    return rows, list(lazy)


print(table(2))  # expect: ([[0, 1], [2, 3]], [100, 101])
# ---
# Typed comprehensions over ints, floats and strings.
def squares(n: int) -> list[int]:
    return [i * i for i in range(n) if i % 2 == 0]


def halves(xs: list[int]) -> list[float]:
    return [x / 2 for x in xs]


def lengths(ws: list[str]) -> dict[str, int]:
    return {w: len(w) for w in ws}


print(squares(7), halves(squares(5)), lengths(["a", "bb"]))  # expect: [0, 4, 16, 36] [0.0, 2.0, 8.0] {'a': 1, 'bb': 2}
big = [2**62 + i for i in (0, 2**62)]
print(big, [b * 4 for b in big])  # expect: [4611686018427387904, 9223372036854775808] [18446744073709551616, 36893488147419103232]
