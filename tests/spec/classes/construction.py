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
