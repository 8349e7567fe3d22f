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
