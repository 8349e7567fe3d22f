# A generator is lazy and remembers its place.
def count(n):
    print("start")
    for i in range(n):
        print("give", i)
        yield i
    print("end")


g = count(2)
print("made")
print(next(g))
print(next(g))
print(next(g, "default"))
print(next(g, "again"))
# output:
#   made
#   start
#   give 0
#   0
#   give 1
#   1
#   end
#   default
#   again
# ---
# send, and the value of a yield expression.
def average():
    total = 0.0
    n = 0
    result = None
    while True:
        x = yield result
        if x is None:
            return n
        total += x
        n += 1
        result = total / n


a = average()
next(a)
print(a.send(10), a.send(20), a.send(60))  # expect: 10.0 15.0 30.0
try:
    a.send(None)
except StopIteration as e:
    print("returned", e.value)  # expect: returned 3
# ---
# throw and close, with finally.
def resource():
    try:
        while True:
            try:
                got = yield "ready"
                print("got", got)
            except ValueError as e:
                print("caught", e)
    finally:
        print("released")


r = resource()
print(next(r))
print(r.send(1))
print(r.throw(ValueError("v")))
r.close()
print(next(r, "closed"))
# output:
#   ready
#   got 1
#   ready
#   caught v
#   ready
#   released
#   closed
# ---
# yield from passes values, exceptions and results through.
def inner():
    try:
        x = yield 1
        print("inner got", x)  # expect: inner got A
        y = yield 2
        print("inner got", y)
    except KeyError as e:
        print("inner caught", repr(e))  # expect: inner caught KeyError('k')
        yield 3
    return "result"


def outer():
    r = yield from inner()
    print("outer got", r)  # expect: outer got result
    yield from [10, 20]
    yield from "ab"


o = outer()
print(next(o), o.send("A"), o.throw(KeyError("k")), next(o), list(o))  # expect: 1 2 3 10 [20, 'a', 'b']
# ---
# Generator expressions bind the first iterable at once.
def source():
    print("evaluated")  # expect: evaluated
    return [1, 2, 3]


g = (x * y for x in source() for y in (1, 10) if x != 2)
print("made")  # expect: made
print(list(g))  # expect: [1, 10, 3, 30]
# ---
# StopIteration inside a generator becomes RuntimeError.
def bad():
    yield 1
    raise StopIteration("oops")


g = bad()
print(next(g))  # expect: 1
try:
    next(g)
except RuntimeError as e:
    print(e, repr(e.__cause__))  # expect: generator raised StopIteration StopIteration('oops')
# ---
# A generator cannot be resumed while it runs.
def reenter():
    yield next(me)


me = reenter()
try:
    next(me)
except ValueError as e:
    print(e)  # expect: generator already executing
# ---
# A first send must be None.
def simple():
    yield 1


g = simple()
try:
    g.send(5)
except TypeError as e:
    print(e)  # expect: can't send non-None value to a just-started generator
print(next(g))  # expect: 1
# ---
# Generators in pipelines and builtins.
def numbers(n: int):
    for i in range(n):
        yield i


def only(pred, it):
    for x in it:
        if pred(x):
            yield x


print(sum(only(lambda x: x % 3 == 0, numbers(20))))  # expect: 63
print(sorted(only(str.isupper, iter("aBcD")), reverse=True))  # expect: ['D', 'B']
print(max(x * -1 for x in numbers(5)), any(x > 3 for x in numbers(10)), all(numbers(3)))  # expect: 0 True False
print(dict(zip("abc", numbers(5))), list(enumerate(numbers(2), 1)))  # expect: {'a': 0, 'b': 1, 'c': 2} [(1, 0), (2, 1)]
print(tuple(numbers(3)), set(numbers(2)), "".join(str(x) for x in numbers(4)))  # expect: (0, 1, 2) {0, 1} 0123
# ---
# Generators that overflow and change type on the way.
def powers(base: int, n: int):
    value = 1
    for _ in range(n):
        yield value
        value *= base


print(list(powers(10, 22))[-3:])  # expect: [10000000000000000000, 100000000000000000000, 1000000000000000000000]
print(sum(powers(2, 70)))  # expect: 1180591620717411303423
print(list(powers(1.5, 3)))  # type: ignore  # expect: [1, 1.5, 2.25]
# ---
# Recursion through yield from.
def walk(tree):
    if isinstance(tree, list):
        for t in tree:
            yield from walk(t)
    else:
        yield tree


print(list(walk([1, [2, [3, 4], 5], [[6]]])))  # expect: [1, 2, 3, 4, 5, 6]
# ---
# A generator method and an __iter__ that is a generator.
class Tree:
    def __init__(self, value, *children):
        self.value = value
        self.children = children

    def __iter__(self):
        yield self.value
        for c in self.children:
            yield from c

    def depth_first(self, level=0):
        yield level, self.value
        for c in self.children:
            yield from c.depth_first(level + 1)


t = Tree(1, Tree(2, Tree(3)), Tree(4))
print(list(t), list(t.depth_first()), 3 in t, max(t))  # expect: [1, 2, 3, 4] [(0, 1), (1, 2), (2, 3), (1, 4)] True 4
# ---
# Closing happens when a for loop is left only if asked.
def noisy():
    try:
        yield 1
        yield 2
    finally:
        print("cleanup")


g = noisy()
for x in g:
    print(x)
    break
print("after loop")
g.close()
# output:
#   1
#   after loop
#   cleanup
# ---
# Return in a generator ends it, with try and finally around.
def early(n):
    try:
        for i in range(10):
            if i == n:
                return
            yield i
    finally:
        yield "last"


print(list(early(2)), list(early(0)))  # expect: [0, 1, 'last'] ['last']
# ---
# Attributes of a generator.
def named():
    yield 1


g = named()
print(g.__name__, g.gi_running, g.gi_code.co_name, type(g).__name__)  # expect: named False named generator
# ---
# Handled exceptions are the generator's own.
import sys


def handler():
    try:
        raise ValueError("inside")
    except ValueError:
        yield repr(sys.exc_info()[1])
        yield repr(sys.exc_info()[1])


g = handler()
print(next(g), repr(sys.exc_info()[1]))  # expect: ValueError('inside') None
try:
    raise KeyError("outside")
except KeyError:
    print(next(g), repr(sys.exc_info()[1]))  # expect: ValueError('inside') KeyError('outside')
# ---
# Nested generators with shared state.
def rounds():
    log = []

    def worker(name, n):
        for i in range(n):
            log.append(f"{name}{i}")
            yield

    tasks = [worker("a", 2), worker("b", 3)]
    while tasks:
        for t in tasks[:]:
            try:
                next(t)
            except StopIteration:
                tasks.remove(t)
    return log


print(rounds())  # expect: ['a0', 'b0', 'a1', 'b1', 'b2']
# ---
# zip stops at the shortest and has consumed one item of the longer.
a = iter([1, 2, 3])
b = iter("x")
print(list(zip(a, b)), next(a))  # expect: [(1, 'x')] 3
