# Positional, keyword, default, star and keyword-only arguments.
def f(a, b=2, *args, c, d=4, **kwargs):
    return a, b, args, c, d, kwargs


print(f(1, c=3))  # expect: (1, 2, (), 3, 4, {})
print(f(1, 20, 30, 40, c=3, e=5))  # expect: (1, 20, (30, 40), 3, 4, {'e': 5})
print(f(*[1, 2, 3], **{"c": 4, "x": 5}))  # expect: (1, 2, (3,), 4, 4, {'x': 5})
print(f(1, *(2,), *[3], c=0, **{"y": 1}, **{"z": 2}))  # expect: (1, 2, (3,), 0, 4, {'y': 1, 'z': 2})
# ---
# Errors name the function and the arguments.
def g(a, b, /, c, *, d):
    pass


for call in (
    lambda: g(),
    lambda: g(1),
    lambda: g(1, 2),
    lambda: g(1, 2, 3),
    lambda: g(1, 2, 3, 4, d=5),
    lambda: g(1, 2, 3, d=4, e=5),
    lambda: g(1, b=2, c=3, d=4),
    lambda: g(1, 2, 3, c=4, d=5),
    lambda: g(*[1, 2], **{"c": 1, "d": 2, "c ": 3}),
):
    try:
        call()
    except TypeError as e:
        print(e)
# output:
#   g() missing 3 required positional arguments: 'a', 'b', and 'c'
#   g() missing 2 required positional arguments: 'b' and 'c'
#   g() missing 1 required positional argument: 'c'
#   g() missing 1 required keyword-only argument: 'd'
#   g() takes 3 positional arguments but 4 positional arguments (and 1 keyword-only argument) were given
#   g() got an unexpected keyword argument 'e'
#   g() got some positional-only arguments passed as keyword arguments: 'b'
#   g() got multiple values for argument 'c'
#   g() got an unexpected keyword argument 'c '. Did you mean 'c'?
# ---
# Defaults are evaluated once, at definition.
def append(x, to=[]):
    to.append(x)
    return to


print(append(1), append(2), append(3, []))  # expect: [1, 2] [1, 2] [3]
# ---
# Default expressions run left to right, before the name is bound.
log = []


def tell(x):
    log.append(x)
    return x


def h(a=tell(1), *, b=tell(2), c=tell(3)):
    return a + b + c


print(h(), log, h.__defaults__, h.__kwdefaults__)  # expect: 6 [1, 2, 3] (1,) {'b': 2, 'c': 3}
# ---
# Arguments are evaluated left to right, also around stars and keywords.
def show(*args, **kwargs):
    return args, kwargs


def v(x):
    print("eval", x)
    return x


print(show(v(1), *v([2]), v(3), k=v(4), **v({"m": 5}), n=v(6)))
# output:
#   eval 1
#   eval [2]
#   eval 3
#   eval 4
#   eval {'m': 5}
#   eval 6
#   ((1, 2, 3), {'k': 4, 'm': 5, 'n': 6})
# ---
# A lambda has defaults and stars too.
add = lambda x, y=10, *rest: x + y + sum(rest)
print(add(1), add(1, 2), add(1, 2, 3, 4), add.__name__)  # expect: 11 3 10 <lambda>
# ---
# A nested function and recursion through its own name.
def outer(n):
    def fact(k):
        return 1 if k <= 1 else k * fact(k - 1)

    return fact(n)


print(outer(5), outer(25))  # expect: 120 15511210043330985984000000
# ---
# Mutual recursion.
def even(n: int) -> bool:
    return True if n == 0 else odd(n - 1)


def odd(n: int) -> bool:
    return False if n == 0 else even(n - 1)


print(even(10), odd(7), even(101))  # expect: True True False
# ---
# Functions are objects with attributes.
def deco(a, b: int = 3) -> str:
    """Doc of deco."""
    return "x"


deco.tag = "marked"
print(deco.__name__, deco.__doc__, deco.__annotations__, deco.tag, deco.__defaults__)
print(deco.__module__, deco.__qualname__, callable(deco))
# output:
#   deco Doc of deco. {'b': <class 'int'>, 'return': <class 'str'>} marked (3,)
#   __main__ deco True
# ---
# Keyword arguments whose names are passed as strings.
def make(**kw):
    return sorted(kw.items())


print(make(**{"class": 1, "with space": 2}))  # expect: [('class', 1), ('with space', 2)]
try:
    make(**{1: 2})
except TypeError as e:
    print(e)  # expect: keywords must be strings
# ---
# Too many and duplicate keyword arguments.
def one(x):
    return x


try:
    one(1, x=2)
except TypeError as e:
    print(e)  # expect: one() got multiple values for argument 'x'
try:
    one(**{"x": 1}, **{"x": 2})
except TypeError as e:
    print(e)  # expect: __main__.one() got multiple values for keyword argument 'x'
try:
    one(*5)
except TypeError as e:
    print(e)  # expect: __main__.one() argument after * must be an iterable, not int
try:
    one(**5)
except TypeError as e:
    print(e)  # expect: __main__.one() argument after ** must be a mapping, not int
# ---
# Calling what cannot be called.
for thing in (5, "text", None, [1]):
    try:
        thing()
    except TypeError as e:
        print(e)
# output:
#   'int' object is not callable
#   'str' object is not callable
#   'NoneType' object is not callable
#   'list' object is not callable
# ---
# Returning several values, nothing, and from nested blocks.
def pair(x):
    if x:
        for i in range(10):
            while True:
                if i == x:
                    return i, "found"
                break
    return


print(pair(3), pair(0), pair(20))  # expect: (3, 'found') None None
# ---
# Annotations are evaluated, unless the future import says otherwise.
def note(x: "later" = 1, *args: int, **kw: str) -> list:
    return [x]


print(note.__annotations__)  # expect: {'x': 'later', 'args': <class 'int'>, 'kw': <class 'str'>, 'return': <class 'list'>}
# ---
# Decorators apply from the bottom, their expressions run from the top.
def mark(name):
    print("make", name)

    def apply(f):
        print("apply", name)
        return lambda *a: (name, f(*a))

    return apply


@mark("outer")
@mark("inner")
def work(x):
    return x * 2


print(work(4))
# output:
#   make outer
#   make inner
#   apply inner
#   apply outer
#   ('outer', ('inner', 8))
# ---
# A decorator with functools.wraps keeps the name.
import functools


def traced(f):
    @functools.wraps(f)
    def wrapper(*args, **kwargs):
        print("call", f.__name__, args, kwargs)  # expect: call area (2.0,) {'h': 3.0}
        return f(*args, **kwargs)

    return wrapper


@traced
def area(w: float, h: float = 1.0) -> float:
    """The area."""
    return w * h


print(area(2.0, h=3.0), area.__name__, area.__doc__, area.__wrapped__(2.0))  # expect: 6.0 area The area. 2.0
