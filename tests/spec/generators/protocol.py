# send passes values in.
def acc():
    total = 0
    while True:
        v = yield total
        if v is None:
            return "done"
        total += v


g = acc()
print(next(g), g.send(5), g.send(10))  # expect: 0 5 15
try:
    g.send(None)
except StopIteration as e:
    print(e.value)  # expect: done
h = acc()
try:
    h.send(1)
except TypeError as e:
    print(e)  # expect: can't send non-None value to a just-started generator
# ---
# throw raises inside and may be handled.
def g():
    while True:
        try:
            yield "ok"
        except ValueError as e:
            yield f"caught {e}"
        finally:
            print("finally")


it = g()
print(next(it), it.throw(ValueError("v")), next(it))
try:
    it.throw(KeyError("k"))
except KeyError as e:
    print(repr(e))
print(list(it))
# output:
#   finally
#   ok caught v ok
#   finally
#   KeyError('k')
#   []
# ---
# close runs finally; yielding then is an error.
def a():
    try:
        yield 1
    finally:
        print("closed")  # expect: closed


def b():
    try:
        yield 1
    except GeneratorExit:
        yield 2


x = a()
next(x)
print(x.close(), x.close(), list(x))  # expect: None None []
y = b()
next(y)
try:
    y.close()
except RuntimeError as e:
    print(e)  # expect: generator ignored GeneratorExit
z = a()
print(z.close(), next(z, "over"))  # expect: None over
# ---
# yield from passes values, results and exceptions.
def inner():
    try:
        got = yield 1
        print("got", got)
        yield 2
    except KeyError:
        print("key error inside")
        yield 3
    return "result"


def outer():
    r = yield from inner()
    print("inner returned", r)
    yield from [10, 20]
    yield from "x"


g = outer()
print(next(g), g.send("hello"), list(g))
g = outer()
print(next(g), g.throw(KeyError()), list(g))
# output:
#   got hello
#   inner returned result
#   1 2 [10, 20, 'x']
#   key error inside
#   inner returned result
#   1 3 [10, 20, 'x']
# ---
# StopIteration inside a generator becomes RuntimeError.
def g():
    yield 1
    raise StopIteration("x")


try:
    list(g())
except RuntimeError as e:
    print(e, repr(e.__cause__))  # expect: generator raised StopIteration StopIteration('x')


def h(it):
    while True:
        yield next(it)


try:
    print(list(h(iter([1, 2]))))
except RuntimeError as e:
    print(e)  # expect: generator raised StopIteration
# ---
# Recursive generators: trees and permutations.
def walk(t):
    if t is None:
        return
    left, v, right = t
    yield from walk(left)
    yield v
    yield from walk(right)


def perms(xs: list[int]):
    if not xs:
        yield []
    for i in range(len(xs)):
        for rest in perms(xs[:i] + xs[i + 1 :]):
            yield [xs[i]] + rest


print(list(walk(((None, 1, None), 2, ((None, 3, None), 4, None)))), list(perms([1, 2, 3])))
# output:
#   [1, 2, 3, 4] [[1, 2, 3], [1, 3, 2], [2, 1, 3], [2, 3, 1], [3, 1, 2], [3, 2, 1]]
# ---
# A generator already running cannot be entered.
def g():
    yield 1
    next(me)


me = g()
next(me)
try:
    next(me)
except ValueError as e:
    print(e)  # expect: generator already executing
# ---
# Pipelines of generators are lazy.
def numbers(n):
    for i in range(n):
        print("make", i)
        yield i


def evens(it):
    return (x for x in it if x % 2 == 0)


def take(it, n):
    for _, x in zip(range(n), it):
        yield x


print(list(take(evens(numbers(10)), 2)))
# output:
#   make 0
#   make 1
#   make 2
#   [0, 2]
# ---
# Typed generators of ints, floats and overflowing ints.
from collections.abc import Iterator


def powers(base: int, n: int) -> Iterator[int]:
    x = 1
    for _ in range(n):
        yield x
        x *= base


def means(xs: list[float]) -> Iterator[float]:
    s = 0.0
    for i, x in enumerate(xs):
        s += x
        yield s / (i + 1)


print(list(powers(2, 5)), list(powers(10**9, 4)), sum(powers(3, 50)), list(means([1.0, 2.0, 4.5])))
# output:
#   [1, 2, 4, 8, 16] [1, 1000000000, 1000000000000000000, 1000000000000000000000000000] 358948993845926294385124 [1.0, 1.5, 2.5]
# ---
# Generator attributes and iteration helpers.
import types


def g():
    yield 1
    return 2


x = g()
print(x.__name__, iter(x) is x, isinstance(x, types.GeneratorType), x.gi_running)  # expect: g True True False
next(x)
print(next(x, "end"), next(x, "over"), x.gi_frame)  # expect: end over None
# ---
# Generators with try, with and loops keep their state.
class CM:
    def __enter__(self):
        print("in")
        return self

    def __exit__(self, *a):
        print("out", a[0] and a[0].__name__)


def g(n):
    with CM():
        for i in range(n):
            try:
                if i == 1:
                    raise ValueError(i)
                yield i
            except ValueError as e:
                yield f"error {e}"
            else:
                yield "else"


print(list(g(3)))
x = g(3)
next(x)
x.close()
# output:
#   in
#   out None
#   [0, 'else', 'error 1', 2, 'else']
#   in
#   out GeneratorExit
# ---
# yield as an expression in many places.
def g():
    a = (yield 1) + (yield 2)
    b = [(yield a), (yield)]
    print(b, f"{(yield 'f')}")
    if (yield "cond"):
        return (yield "true")
    x = yield
    yield x, (yield)


it = g()
print(next(it), it.send(10), it.send(20), it.send("p"), it.send("q"), it.send("F"), it.send(0), it.send("X"), it.send("Y"))
# output:
#   ['p', 'q'] F
#   1 2 30 None f cond None None ('X', 'Y')
