# Lambdas take all kinds of parameters.
f = lambda a, b=2, *c, d, e=5, **g: (a, b, c, d, e, g)
print(f(1, d=4), f(1, 3, 9, 8, d=0, e=1, z=2), (lambda: None)(), (lambda *a: a)(1, 2), (lambda **k: k)(x=1), (lambda x, /, y: x - y)(5, y=1))
print((lambda: (yield))().__class__.__name__, f.__name__, (lambda x: lambda y: x + y)(1)(2))
# output:
#   (1, 2, (), 4, 5, {}) (1, 3, (9, 8), 0, 1, {'z': 2}) None (1, 2) {'x': 1} 4
#   generator <lambda> 3
# ---
# Call errors say what is missing or too much.
def f(a, b=1, *, c, d=2): ...
def g(a, /, b): ...
def h(): ...
def k(a, b, c): ...


for call in (lambda: f(), lambda: f(1), lambda: f(1, 2, 3, c=1), lambda: f(1, c=1, z=2), lambda: f(1, a=1, c=1), lambda: g(a=1, b=2), lambda: g(1), lambda: g(1, 2, 3), lambda: h(1), lambda: h(x=1), lambda: k(), lambda: k(1), lambda: k(1, 2, 3, 4), lambda: k(*[1], **{"a": 2}), lambda: f(**{"c": 1, 5: 2}), lambda: h(**5), lambda: h(*5)):
    try:
        print(call())
    except TypeError as e:
        print(e)
# output:
#   f() missing 1 required positional argument: 'a'
#   f() missing 1 required keyword-only argument: 'c'
#   f() takes from 1 to 2 positional arguments but 3 positional arguments (and 1 keyword-only argument) were given
#   f() got an unexpected keyword argument 'z'
#   f() got multiple values for argument 'a'
#   g() got some positional-only arguments passed as keyword arguments: 'a'
#   g() missing 1 required positional argument: 'b'
#   g() takes 2 positional arguments but 3 were given
#   h() takes 0 positional arguments but 1 was given
#   h() got an unexpected keyword argument 'x'
#   k() missing 3 required positional arguments: 'a', 'b', and 'c'
#   k() missing 2 required positional arguments: 'b' and 'c'
#   k() takes 3 positional arguments but 4 were given
#   k() got multiple values for argument 'a'
#   keywords must be strings
#   __main__.h() argument after ** must be a mapping, not int
#   __main__.h() argument after * must be an iterable, not int
# ---
# Defaults are evaluated once and shared.
def f(x, seen=[]):
    seen.append(x)
    return seen


print(f(1), f(2), f(3, []), f.__defaults__)  # expect: [1, 2] [1, 2] [3] ([1, 2],)


def g(a=print("default"), *, b=1):  # expect: default
    return a, b


print(g(), g.__kwdefaults__, g.__defaults__)  # expect: (None, 1) {'b': 1} (None,)
# ---
# Decorators apply from the bottom up and are evaluated from the top down.
def deco(name):
    print("make", name)

    def apply(f):
        print("apply", name)

        def inner(*a, **k):
            print("enter", name)
            return f(*a, **k)

        return inner

    return apply


@deco("a")
@deco("b")
def f(x):
    return x + 1


print(f(1))
# output:
#   make a
#   make b
#   apply b
#   apply a
#   enter a
#   enter b
#   2
# ---
# functools.wraps keeps the name and the document.
import functools


def logged(f):
    @functools.wraps(f)
    def inner(*args, **kwargs):
        print("call", f.__name__, args, kwargs)
        return f(*args, **kwargs)

    return inner


@logged
def add(a, b=2):
    """Adds."""
    return a + b


print(add(1), add(1, b=5), add.__name__, add.__doc__, add.__wrapped__(1))
# output:
#   call add (1,) {}
#   call add (1,) {'b': 5}
#   3 6 add Adds. 3
# ---
# Class decorators and decorators that are classes.
class Count:
    def __init__(self, f):
        self.f = f
        self.n = 0

    def __call__(self, *args):
        self.n += 1
        return self.f(*args)


@Count
def sq(x):
    return x * x


print(sq(3), sq(4), sq.n)  # expect: 9 16 2


def register(cls):
    cls.tag = cls.__name__.lower()
    return cls


@register
class Foo:
    pass


@(lambda c: "replaced")
class Bar:
    pass


print(Foo.tag, Foo().tag, Bar)  # expect: foo foo replaced
# ---
# Functions have attributes, names and documents.
def outer():
    """Doc of outer."""

    def inner(): ...

    return inner


outer.x = 5
print(outer.__name__, outer.__doc__, outer.x, outer().__qualname__, outer().__doc__, outer.__module__, callable(outer), outer.__dict__)
outer.__name__ = "other"
print(outer.__name__)
# output:
#   outer Doc of outer. 5 outer.<locals>.inner None __main__ True {'x': 5}
#   other
# ---
# Recursion: mutual, deep and memoised.
from functools import lru_cache


def even(n: int) -> bool:
    return True if n == 0 else odd(n - 1)


def odd(n: int) -> bool:
    return False if n == 0 else even(n - 1)


@lru_cache(maxsize=None)
def fib(n: int) -> int:
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(even(100), odd(77), fib(90), fib.cache_info())  # expect: True True 2880067194370816120 CacheInfo(hits=88, misses=91, maxsize=None, currsize=91)


def depth(n: int) -> int:
    return 0 if n == 0 else 1 + depth(n - 1)


print(depth(800))  # expect: 800
# ---
# Endless recursion is an error that can be caught.
def f(n):
    return f(n + 1)


try:
    f(0)
except RecursionError as e:
    print(type(e).__name__, "maximum recursion depth exceeded" in str(e))  # expect: RecursionError True
# ---
# Keyword arguments keep their order; ** merges and duplicates are errors.
def f(**k):
    return list(k.items())


print(f(b=1, a=2, **{"c": 3}), f(**{"x": 1}, y=2))  # expect: [('b', 1), ('a', 2), ('c', 3)] [('x', 1), ('y', 2)]
try:
    f(**{"a": 1}, **{"a": 2})
except TypeError as e:
    print(e)  # expect: __main__.f() got multiple values for keyword argument 'a'
try:
    f(a=1, **{"a": 2})
except TypeError as e:
    print(e)  # expect: __main__.f() got multiple values for keyword argument 'a'
# ---
# Arguments are evaluated from left to right.
def s(x):
    print(x, end=" ")
    return x


def f(*a, **k):
    return a, k


print(f(s(1), *s([2]), s(3), k=s(4), **s({"z": 5}), y=s(6)))
print({s(1): s(2), s(3): s(4)}, [s(5), s(6)], s(7) + s(8) * s(9))
# output:
#   1 [2] 3 4 {'z': 5} 6 ((1, 2, 3), {'k': 4, 'z': 5, 'y': 6})
#   1 2 3 4 5 6 7 8 9 {1: 2, 3: 4} [5, 6] 79
# ---
# Unbound local variables are errors that name the variable.
def f(c):
    if c:
        x = 1
    return x


def g():
    print(y)
    y = 1


def h():
    for i in []:
        pass
    return i


def d():
    z = 1
    del z
    return z


def k():
    def inner():
        return v

    if False:
        v = 1
    return inner()


for fn in (lambda: f(True), lambda: f(False), g, h, d, k, lambda: undefined_thing):  # type: ignore
    try:
        print(fn())
    except NameError as e:
        print(type(e).__name__, e)
# output:
#   1
#   UnboundLocalError cannot access local variable 'x' where it is not associated with a value
#   UnboundLocalError cannot access local variable 'y' where it is not associated with a value
#   UnboundLocalError cannot access local variable 'i' where it is not associated with a value
#   UnboundLocalError cannot access local variable 'z' where it is not associated with a value
#   NameError cannot access free variable 'v' where it is not associated with a value in enclosing scope
#   NameError name 'undefined_thing' is not defined
# ---
# except removes its variable at the end.
def f():
    e = 1
    try:
        raise ValueError("a")
    except ValueError as e:
        pass
    return e


try:
    f()
except UnboundLocalError as x:
    print(x)  # expect: cannot access local variable 'e' where it is not associated with a value
# ---
# globals, nonlocal and del.
n = 0


def bump():
    global n, fresh
    n += 1
    fresh = n * 10


bump()
bump()
print(n, fresh)  # expect: 2 20
del fresh
try:
    fresh
except NameError as e:
    print(e)  # expect: name 'fresh' is not defined


def outer():
    c = 0

    def inc():
        nonlocal c
        c += 1
        return c

    def drop():
        nonlocal c
        del c

    inc()
    r = inc()
    drop()
    try:
        inc()
    except NameError as e:
        print(e)  # expect: cannot access free variable 'c' where it is not associated with a value in enclosing scope
    return r


print(outer())  # expect: 2
