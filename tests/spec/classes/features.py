# __slots__ forbid other attributes and have descriptors.
class P:
    __slots__ = ("x", "y")

    def __init__(self, x):
        self.x = x


class Q(P):
    __slots__ = ("z",)


class R(P):
    pass


p, q, r = P(1), Q(2), R(3)
q.z = 5
r.any = 7
print(p.x, q.x, q.z, r.any, r.__dict__, hasattr(p, "__dict__"), P.__slots__, type(P.x).__name__)
for f in (lambda: p.y, lambda: setattr(p, "w", 1), lambda: setattr(q, "w", 1), lambda: delattr(p, "y")):
    try:
        f()
    except AttributeError as e:
        print(e)
del p.x
print(hasattr(p, "x"))
# output:
#   1 2 5 7 {'any': 7} False ('x', 'y') member_descriptor
#   'P' object has no attribute 'y'
#   'P' object has no attribute 'w' and no __dict__ for setting new attributes
#   'Q' object has no attribute 'w' and no __dict__ for setting new attributes
#   y
#   False
# ---
# Properties with setters and deleters are inherited and extended.
class A:
    def __init__(self):
        self._v = 1

    @property
    def v(self):
        """The value."""
        return self._v

    @v.setter
    def v(self, x):
        if x < 0:
            raise ValueError("negative")
        self._v = x

    @v.deleter
    def v(self):
        print("deleted")
        self._v = 0


class B(A):
    @A.v.getter
    def v(self):
        return self._v * 10


class C(A):
    @property
    def v(self):
        return super().v + 100


a, b, c = A(), B(), C()
a.v = 5
b.v = 6
print(a.v, b.v, c.v, A.v.__doc__)
del a.v
print(a.v)
for f in (lambda: setattr(a, "v", -1), lambda: setattr(c, "v", 1), lambda: delattr(c, "v")):
    try:
        f()
    except (ValueError, AttributeError) as e:
        print(type(e).__name__, e)
# output:
#   5 60 101 The value.
#   deleted
#   0
#   ValueError negative
#   AttributeError property 'v' of 'C' object has no setter
#   AttributeError property 'v' of 'C' object has no deleter
# ---
# Forms of super.
class A:
    def __init__(self, n):
        self.n = n

    def f(self):
        return "A.f"

    @classmethod
    def make(cls, n):
        return cls(n)

    @staticmethod
    def s():
        return "A.s"


class B(A):
    def __init__(self, n):
        super(B, self).__init__(n + 1)

    def f(self):
        return "B>" + super().f()

    @classmethod
    def make(cls, n):
        return super().make(n * 2)

    @staticmethod
    def s():
        return "B." + A.s()


class C(B):
    def f(self):
        return "C>" + super(B, self).f() + ">" + A.f(self)


print(B(1).n, B(1).f(), B.make(5).n, B.s(), C(1).f(), type(C.make(1)).__name__)  # expect: 2 B>A.f 11 B.A.s C>A.f>A.f C
try:
    super(A, C(1)).nope
except AttributeError as e:
    print(e)  # expect: 'super' object has no attribute 'nope'
try:
    super(C, A(1))
except TypeError as e:
    print(e)  # expect: super(type, obj): obj (instance of A) is not an instance or subtype of type (C).
# ---
# Class variables are shared until an instance hides them.
class A:
    n = 1
    items = []


class B(A):
    pass


a, b = A(), A()
a.n = 5
a.items.append(1)
A.n = 7
print(a.n, b.n, B.n, b.items, B.items)  # expect: 5 7 7 [1] [1]
B.n = 9
A.n = 8
print(A.n, B.n, B().n, a.n)  # expect: 8 9 9 5
del a.n
print(a.n)  # expect: 8
del B.n
print(B.n)  # expect: 8
try:
    del B.n
except AttributeError as e:
    print(e)  # expect: type object 'B' has no attribute 'n'
b.n += 10
print(b.n, A.n, vars(b))  # expect: 18 8 {'n': 18}
# ---
# __eq__ without __hash__ makes instances unhashable.
class E:
    def __init__(self, v):
        self.v = v

    def __eq__(self, o):
        return isinstance(o, E) and self.v == o.v


class H(E):
    def __hash__(self):
        return hash(self.v)


print(E(1) == E(1), E(1) != E(1), E(1) == 1, H(2) in {H(2)}, {H(1): "x"}[H(1)], E(1) in [E(1)], [E(1), E(2)].index(E(2)))
try:
    hash(E(1))
except TypeError as e:
    print(e)
try:
    {E(1): 2}
except TypeError as e:
    print(e)
# output:
#   True False False True x True 1
#   unhashable type: 'E'
#   unhashable type: 'E'
# ---
# Calling instances, indexing them, and testing membership.
class M:
    def __init__(self):
        self.d = {}

    def __call__(self, *a, **k):
        return a, k

    def __getitem__(self, k):
        return self.d[k]

    def __setitem__(self, k, v):
        self.d[k] = v

    def __delitem__(self, k):
        del self.d[k]

    def __contains__(self, k):
        return k in self.d

    def __len__(self):
        return len(self.d)

    def __iter__(self):
        return iter(self.d)


m = M()
m["a"] = 1
m["b", 2] = 3
print(m(1, x=2), m["a"], m["b", 2], "a" in m, "z" in m, len(m), list(m), bool(m))  # expect: ((1,), {'x': 2}) 1 3 True False 2 ['a', ('b', 2)] True
del m["a"]
print(len(m), "a" not in m)  # expect: 1 True
try:
    m["q"]
except KeyError as e:
    print(repr(e))  # expect: KeyError('q')
# ---
# The old iteration protocol with __getitem__ and __len__.
class S:
    def __getitem__(self, i):
        if i >= 3:
            raise IndexError("end")
        return i * 10

    def __len__(self):
        return 3


s = S()
print(list(s), 20 in s, 5 in s, [*s], max(s), list(reversed(s)), tuple(zip(s, "ab")))
a, b, c = s
print(a, b, c)
# output:
#   [0, 10, 20] True False [0, 10, 20] 20 [20, 10, 0] ((0, 'a'), (10, 'b'))
#   0 10 20
# ---
# __bool__ goes before __len__.
class A:
    def __len__(self):
        return 0


class B(A):
    def __bool__(self):
        return True


print(bool(A()), bool(B()), not A(), 1 if B() else 2, A() or "x", [1 for _ in "a" if A()])  # expect: False True True 1 x []
while A():
    print("never")
# ---
# Context managers: order, suppression and errors.
class CM:
    def __init__(self, name, swallow=False):
        self.name, self.swallow = name, swallow

    def __enter__(self):
        print("enter", self.name)
        return self.name.upper()

    def __exit__(self, kind, value, tb):
        print("exit", self.name, kind and kind.__name__, value, tb is None)
        return self.swallow


with CM("a") as a, CM("b") as b:
    print(a, b)
with CM("c", True):
    raise ValueError("lost")
try:
    with CM("d") as (x, *y), CM("e"):
        print(x, y)
        1 / 0
except ZeroDivisionError as e:
    print("caught", e)
# output:
#   enter a
#   enter b
#   A B
#   exit b None None True
#   exit a None None True
#   enter c
#   exit c ValueError lost False
#   enter d
#   enter e
#   D []
#   exit e ZeroDivisionError division by zero False
#   exit d ZeroDivisionError division by zero False
#   caught division by zero
# ---
# with and return, break, continue.
class CM:
    def __enter__(self):
        return self

    def __exit__(self, *a):
        print("exit", a[0])


def f():
    with CM():
        return "value"


def g():
    for i in range(3):
        with CM():
            if i == 0:
                continue
            if i == 1:
                break
    return i


print(f(), g())
for bad in (5, object()):
    try:
        with bad:
            pass
    except TypeError as e:
        print(e)
# output:
#   exit None
#   exit None
#   exit None
#   value 1
#   'int' object does not support the context manager protocol
#   'object' object does not support the context manager protocol
# ---
# Iterator classes.
class Down:
    def __init__(self, n: int) -> None:
        self.n = n

    def __iter__(self) -> "Down":
        return self

    def __next__(self) -> int:
        if self.n <= 0:
            raise StopIteration
        self.n -= 1
        return self.n


print(list(Down(3)), sum(Down(5)), [x for x in Down(2)], max(Down(4)), 2 in Down(5), dict(enumerate(Down(2))))
d = Down(3)
for x in d:
    if x == 1:
        break
print(list(d), next(d, "done"))
try:
    next(d)
except StopIteration as e:
    print(repr(e))
# output:
#   [2, 1, 0] 10 [1, 0] 3 True {0: 1, 1: 0}
#   [0] done
#   StopIteration()
# ---
# Iterators that are wrong.
class A:
    def __iter__(self):
        return 5


class B:
    def __iter__(self):
        return self


class C:
    __iter__ = None


for x in (A(), B(), C(), object()):
    try:
        for _ in x:
            pass
    except TypeError as e:
        print(e)
# output:
#   iter() returned non-iterator of type 'int'
#   iter() returned non-iterator of type 'B'
#   'C' object is not iterable
#   'object' object is not iterable
# ---
# __getattr__, __setattr__, __delattr__ and __getattribute__.
class A:
    def __init__(self):
        self.x = 1

    def __getattr__(self, name):
        if name.startswith("q"):
            return "got " + name
        raise AttributeError("no " + name)

    def __setattr__(self, name, v):
        print("set", name, v)
        super().__setattr__(name, v)

    def __delattr__(self, name):
        print("del", name)
        object.__delattr__(self, name)


a = A()
a.y = 2
print(a.x, a.y, a.quux, hasattr(a, "zip"), getattr(a, "zap", "default"))
del a.y
try:
    a.y
except AttributeError as e:
    print(e)
# output:
#   set x 1
#   set y 2
#   1 2 got quux False default
#   del y
#   no y
# ---
# Descriptors: data and non-data, and __set_name__.
class D:
    def __set_name__(self, owner, name):
        print("named", owner.__name__, name)
        self.name = name

    def __get__(self, obj, owner=None):
        return (self.name, obj is None, owner.__name__)


class DD(D):
    def __set__(self, obj, v):
        print("set", v)
        obj.__dict__[self.name] = v


class C:
    a = D()
    b = DD()


c = C()
print(C.a, c.a, c.b)
c.a = 5
c.b = 6
print(c.a, c.b, sorted(c.__dict__.items()))
# output:
#   named C a
#   named C b
#   ('a', True, 'C') ('a', False, 'C') ('b', False, 'C')
#   set 6
#   5 ('b', False, 'C') [('a', 5), ('b', 6)]
# ---
# __new__, singletons and immutable subclasses.
class One:
    made = None

    def __new__(cls, *args):
        if cls.made is None:
            cls.made = super().__new__(cls)
        return cls.made

    def __init__(self, v=0):
        self.v = v


print(One(1) is One(2), One(3).v)  # expect: True 3


class Inch(float):
    def __new__(cls, cm):
        return super().__new__(cls, cm / 2.5)


class Up(str):
    def __new__(cls, s):
        return str.__new__(cls, s.upper())

    def twice(self):
        return self + self


class Pair(tuple):
    def __new__(cls, a, b):
        return super().__new__(cls, (a, b))

    @property
    def first(self):
        return self[0]


print(Inch(5) + 1, Up("ab").twice(), Up("x"), Pair(1, 2).first, Pair(1, 2), type(Up("a") + "b").__name__)  # expect: 3.0 ABAB X 1 (1, 2) str
# ---
# Subclasses of int, list and dict.
class I(int):
    def __add__(self, o):
        return I(int(self) + int(o) + 100)

    def __repr__(self):
        return f"I({int(self)})"


class L(list):
    def total(self):
        return sum(self)

    def append(self, v):
        super().append(v * 2)


class D(dict):
    def __missing__(self, k):
        self[k] = k * 2
        return self[k]


print(I(1) + 2, 2 + I(1), I(3) * 2, I(5) > 4, [I(7)], sum([I(1), I(2)]))  # expect: I(103) 3 6 True [I(7)] 3
l = L([1])
l.append(5)
l += [3]
print(l, l.total(), type(l[:1]).__name__, l == [1, 10, 3])  # expect: [1, 10, 3] 14 list True
d = D(a=1)
print(d["a"], d[5], d, d.get(9), 9 in d)  # expect: 1 10 {'a': 1, 5: 10} None False
# ---
# Abstract base classes cannot be instantiated.
from abc import ABC, abstractmethod


class Shape(ABC):
    @abstractmethod
    def area(self) -> float: ...

    @property
    @abstractmethod
    def name(self) -> str: ...

    def describe(self) -> str:
        return f"{self.name} {self.area():.2f}"


class Sq(Shape):
    def __init__(self, s: float) -> None:
        self.s = s

    def area(self) -> float:
        return self.s**2

    @property
    def name(self) -> str:
        return "square"


class Half(Shape):
    def area(self) -> float:
        return 0.0


print(Sq(1.5).describe(), isinstance(Sq(1), Shape))
for c in (Shape, Half):
    try:
        c()
    except TypeError as e:
        print(e)
# output:
#   square 2.25 True
#   Can't instantiate abstract class Shape without an implementation for abstract methods 'area', 'name'
#   Can't instantiate abstract class Half without an implementation for abstract method 'name'
# ---
# __init_subclass__ and __class_getitem__.
class Base:
    known = []

    def __init_subclass__(cls, /, tag="none", **kw):
        super().__init_subclass__(**kw)
        Base.known.append((cls.__name__, tag))

    def __class_getitem__(cls, item):
        return f"{cls.__name__}[{item}]"


class A(Base, tag="a"):
    pass


class B(A):
    pass


print(Base.known, A[5], Base["x"])  # expect: [('A', 'a'), ('B', 'none')] A[5] Base[x]
# ---
# Metaclasses.
class Meta(type):
    def __new__(m, name, bases, ns, **kw):
        ns["added"] = name.lower()
        return super().__new__(m, name, bases, ns)

    def __call__(cls, *a):
        print("creating", cls.__name__)
        return super().__call__(*a)

    def __len__(cls):
        return 42

    @property
    def info(cls):
        return "info " + cls.__name__


class A(metaclass=Meta):
    def __init__(self, x):
        self.x = x


class B(A):
    pass


print(A(1).x, B(2).added, len(A), B.info, type(B).__name__)
# output:
#   creating A
#   creating B
#   1 b 42 info B Meta
# ---
# type() with three arguments makes classes.
X = type("X", (object,), {"v": 5, "f": lambda self: self.v + 1})
Y = type("Y", (X,), {})
print(X().f(), Y().v, X.__name__, Y.__bases__ == (X,), issubclass(Y, X), Y.__mro__[1].__name__)  # expect: 6 5 X True True X
# ---
# Private names are mangled.
class A:
    def __init__(self):
        self.__x = 1

    def get(self):
        return self.__x


class B(A):
    def __init__(self):
        super().__init__()
        self.__x = 2


b = B()
print(b.get(), sorted(vars(b)), b._A__x)  # expect: 1 ['_A__x', '_B__x'] 1
try:
    b.__x
except AttributeError as e:
    print(e)  # expect: 'B' object has no attribute '__x'
# ---
# Methods are objects: bound, unbound, static and class methods.
class A:
    def f(self, x):
        return x

    @classmethod
    def c(cls):
        return cls.__name__

    @staticmethod
    def s(x):
        return x * 2


a = A()
m = a.f
print(m(1), A.f(a, 2), m.__self__ is a, m.__func__ is A.f, a.f == a.f, a.c(), A.s(2), a.s(3), list(map(a.f, "ab")))
try:
    A.f(1)
except TypeError as e:
    print(e)
try:
    a.f()
except TypeError as e:
    print(e)
try:
    a.c(1)
except TypeError as e:
    print(e)
try:
    A(5)
except TypeError as e:
    print(e)
# output:
#   1 2 True True True A 4 6 ['a', 'b']
#   A.f() missing 1 required positional argument: 'x'
#   A.f() missing 1 required positional argument: 'x'
#   A.c() takes 1 positional argument but 2 were given
#   A() takes no arguments
# ---
# Changing methods of a class.
class A:
    def f(self):
        return "A"


class B:
    def f(self):
        return "B"


a = A()
print(a.f())  # expect: A
A.f = lambda self: "patched"
print(a.f())  # expect: patched
a.f = lambda: "own"
print(a.f())  # expect: own
del a.f
print(isinstance(a, B), type(a).__name__, B().f())  # expect: False A B
# ---
# functools.total_ordering and sorting of instances.
from functools import total_ordering


@total_ordering
class V:
    def __init__(self, a, b):
        self.t = (a, b)

    def __eq__(self, o):
        return self.t == o.t

    def __lt__(self, o):
        return self.t < o.t

    def __repr__(self):
        return "V%d.%d" % self.t


vs = [V(2, 1), V(1, 5), V(1, 2)]
print(sorted(vs), max(vs), V(1, 1) >= V(1, 1), V(1, 1) > V(0, 9), V(1, 2) <= V(1, 1), sorted(vs, key=lambda v: v.t[1]))
# output:
#   [V1.2, V1.5, V2.1] V2.1 True True False [V2.1, V1.2, V1.5]
# ---
# isinstance and issubclass with tuples, unions and hooks.
class Meta(type):
    def __instancecheck__(cls, o):
        return o == 5

    def __subclasscheck__(cls, c):
        return c is str


class F(metaclass=Meta):
    pass


print(isinstance(5, F), isinstance(6, F), issubclass(str, F), issubclass(int, F), isinstance(True, (str, int)), isinstance("a", int | str), isinstance(None, int | None), issubclass(bool, (int,)))
for f in (lambda: isinstance(1, 5), lambda: issubclass(1, int), lambda: isinstance(1, [int])):  # type: ignore
    try:
        f()
    except TypeError as e:
        print(e)
# output:
#   True False True False True True True True
#   isinstance() arg 2 must be a type, a tuple of types, or a union
#   issubclass() arg 1 must be a class
#   isinstance() arg 2 must be a type, a tuple of types, or a union
# ---
# Inconsistent bases are errors.
class A: ...
class B(A): ...


for f in (lambda: type("C", (A, B), {}), lambda: type("C", (bool,), {}), lambda: type("C", (A, A), {}), lambda: type("C", (5,), {})):
    try:
        f()
    except TypeError as e:
        print(e)
# output:
#   Cannot create a consistent method resolution order (MRO) for bases A, B
#   type 'bool' is not an acceptable base type
#   duplicate base class A
#   metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases
# ---
# Generic classes of the new syntax and of typing.
from typing import Generic, TypeVar

T = TypeVar("T")


class Stack[U]:
    def __init__(self) -> None:
        self.items: list[U] = []

    def push(self, x: U) -> None:
        self.items.append(x)

    def pop(self) -> U:
        return self.items.pop()


class Box(Generic[T]):
    def __init__(self, v: T) -> None:
        self.v = v

    def map(self, f) -> "Box":
        return Box(f(self.v))


def first[X](xs: list[X]) -> X:
    return xs[0]


s = Stack[int]()
s.push(1)
s.push(2)
print(s.pop(), s.items, Box[str]("a").map(len).v, first(["z"]), Box(3).map(lambda v: v + 0.5).v)  # expect: 2 [1] 1 z 3.5
# ---
# A class held in an attribute is called through it.
class Job:
    def __init__(self, make, *rest):
        self.make = make

    def start(self, what):
        made = self.make(what)
        return made.show()


class Label:
    def __init__(self, text):
        self.text = text

    def show(self):
        return "<" + self.text + ">"


class Loud(Label):
    def show(self):
        return self.text.upper()


job = Job(Label)
print(job.start("a"))  # expect: <a>
job.make = Loud
print(job.start("a"))  # expect: A
job.make = lambda what: Label(what * 2)
print(job.start("a"))  # expect: <aa>
