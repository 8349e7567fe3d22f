# Endless recursion of all kinds ends in RecursionError, at the first exception of a program too.
def endless(n: int) -> int:
    return endless(n + 1) + 1


try:
    endless(0)
except RecursionError as e:
    print(type(e).__mro__[1].__name__, e)  # expect: RuntimeError maximum recursion depth exceeded
# ---
# Linear recursion ends at the limit.
import sys


def count(n: int) -> int:
    return 0 if n == 0 else 1 + count(n - 1)


def even(n):
    return True if n == 0 else odd(n - 1)


def odd(n):
    return False if n == 0 else even(n - 1)


def deepest(n: int) -> int:
    try:
        return deepest(n + 1)
    except RecursionError:
        return n


print(count(900), even(900), 800 < deepest(0) < 1000, sys.getrecursionlimit())
for f in (count, even, odd):
    try:
        print(f(5000))
    except RecursionError as e:
        print(f.__name__, e)
sys.setrecursionlimit(20_000)
print(count(15_000), even(15_001), 19_000 < deepest(0) < 20_000)
sys.setrecursionlimit(300)
print(200 < deepest(0) < 300)
# output:
#   900 True True 1000
#   count maximum recursion depth exceeded
#   even maximum recursion depth exceeded
#   odd maximum recursion depth exceeded
#   15000 False True
#   True
# ---
# Special methods, methods, closures, generators, calls with packed arguments.
class Loop:
    def __repr__(self):
        return "<" + repr(self) + ">"

    def __eq__(self, other):
        return self == other

    def __getattr__(self, name):
        return getattr(self, name + "x")

    def method(self, n: int) -> int:
        return self.method(n + 1) + self.method(n + 2)


def packed(*args, **kwargs):
    return packed(*args, 1, **kwargs)


def items(n: int):
    yield from items(n + 1)


def handling(n: int):
    try:
        raise ValueError(n)
    except ValueError:
        return handling(n + 1)


def enclosing():
    def inner(n):
        return [inner(n + 1), inner(n + 2)]

    return inner(0)


a = Loop()
for name, f in [
    ("repr", lambda: repr(a)),
    ("eq", lambda: a == a),
    ("attribute", lambda: a.missing),
    ("method", lambda: a.method(0)),
    ("packed", packed),
    ("items", lambda: list(items(0))),
    ("handling", lambda: handling(0)),
    ("closure", enclosing),
]:
    try:
        f()
    except RecursionError as e:
        print(name, e)
# output:
#   repr maximum recursion depth exceeded
#   eq maximum recursion depth exceeded
#   attribute maximum recursion depth exceeded
#   method maximum recursion depth exceeded
#   packed maximum recursion depth exceeded
#   items maximum recursion depth exceeded
#   handling maximum recursion depth exceeded
#   closure maximum recursion depth exceeded
# ---
# Deep data: native code has a limit of its own.
def nested(n: int) -> list:
    result: list = []
    for _ in range(n):
        result = [result]
    return result


print(len(repr(nested(2000))), nested(2000) == nested(2000))
for f in (lambda: repr(nested(50_000)), lambda: nested(50_000) == nested(50_000), lambda: nested(50_000) < nested(50_000)):
    try:
        f()
    except RecursionError as e:
        print(e)
# output:
#   4002 True
#   maximum recursion depth exceeded while getting the repr of an object
#   maximum recursion depth exceeded in comparison
#   maximum recursion depth exceeded in comparison
# ---
# A limit that the program computes, and wrong ones.
import sys

sys.setrecursionlimit(max(30_000, sys.getrecursionlimit()))


def total(items: list, i: int) -> int:
    return 0 if i == len(items) else items[i] + total(items, i + 1)


print(total(list(range(20_000)), 0))
for bad in (0, -5, 2**31, 1.5):
    try:
        sys.setrecursionlimit(bad)
    except (ValueError, OverflowError, TypeError) as e:
        print(type(e).__name__, e)
# output:
#   199990000
#   ValueError recursion limit must be greater or equal than 1
#   ValueError recursion limit must be greater or equal than 1
#   OverflowError Python int too large to convert to C int
#   TypeError 'float' object cannot be interpreted as an integer
