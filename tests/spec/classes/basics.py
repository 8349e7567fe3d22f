# Attributes on instances and classes.
class Counter:
    made = 0

    def __init__(self, start: int = 0) -> None:
        self.n = start
        Counter.made += 1

    def up(self, by: int = 1) -> "Counter":
        self.n += by
        return self


a, b = Counter(), Counter(10)
print(a.up().up(5).n, b.up(-1).n, Counter.made)  # expect: 6 9 2
a.extra = "x"
print(vars(a), a.__dict__ == vars(a), hasattr(b, "extra"), getattr(b, "extra", "none"))  # expect: {'n': 6, 'extra': 'x'} True False none
# ---
# Inheritance, super and overriding.
class Animal:
    def __init__(self, name: str) -> None:
        self.name = name

    def speak(self) -> str:
        return "..."

    def intro(self) -> str:
        return f"{self.name} says {self.speak()}"


class Dog(Animal):
    def __init__(self, name: str, trained: bool) -> None:
        super().__init__(name)
        self.trained = trained

    def speak(self) -> str:
        return "woof" + ("!" if self.trained else "?")


class Puppy(Dog):
    def speak(self) -> str:
        return super().speak().upper() + " (small)"


for x in (Animal("thing"), Dog("Rex", True), Puppy("Bit", False)):
    print(x.intro(), isinstance(x, Dog), type(x).__name__)
print([c.__name__ for c in Puppy.__mro__], issubclass(Puppy, Animal))
# output:
#   thing says ... False Animal
#   Rex says woof! True Dog
#   Bit says WOOF? (small) True Puppy
#   ['Puppy', 'Dog', 'Animal', 'object'] True
# ---
# Multiple inheritance and cooperative super.
class Base:
    def go(self):
        return ["Base"]


class Left(Base):
    def go(self):
        return ["Left"] + super().go()


class Right(Base):
    def go(self):
        return ["Right"] + super().go()


class Both(Left, Right):
    def go(self):
        return ["Both"] + super().go()


print(Both().go(), [c.__name__ for c in Both.mro()])  # expect: ['Both', 'Left', 'Right', 'Base'] ['Both', 'Left', 'Right', 'Base', 'object']
try:

    class Broken(Base, Left):
        pass
except TypeError as e:
    print(str(e).split("\n")[0])  # expect: Cannot create a consistent method resolution order (MRO) for bases Base, Left
# ---
# Class methods, static methods and properties.
class Temp:
    scale = "C"

    def __init__(self, degrees: float) -> None:
        self._degrees = degrees

    @classmethod
    def parse(cls, text: str) -> "Temp":
        return cls(float(text))

    @staticmethod
    def is_cold(degrees: float) -> bool:
        return degrees < 10

    @property
    def fahrenheit(self) -> float:
        """In Fahrenheit."""
        return self._degrees * 9 / 5 + 32

    @fahrenheit.setter
    def fahrenheit(self, value: float) -> None:
        self._degrees = (value - 32) * 5 / 9

    @fahrenheit.deleter
    def fahrenheit(self) -> None:
        self._degrees = 0.0


t = Temp.parse("20")
print(t.fahrenheit, Temp.is_cold(5), t.is_cold(20), Temp.fahrenheit.__doc__)  # expect: 68.0 True False In Fahrenheit.
t.fahrenheit = 212
print(t._degrees)  # expect: 100.0
del t.fahrenheit
print(t.fahrenheit)  # expect: 32.0


class Fixed:
    @property
    def x(self):
        return 1


try:
    Fixed().x = 2
except AttributeError as e:
    print(e)  # expect: property 'x' of 'Fixed' object has no setter
# ---
# Operators, reflected operators and NotImplemented.
class Vec:
    def __init__(self, x, y):
        self.x, self.y = x, y

    def __repr__(self):
        return f"Vec({self.x}, {self.y})"

    def __add__(self, o):
        if not isinstance(o, Vec):
            return NotImplemented
        return Vec(self.x + o.x, self.y + o.y)

    def __mul__(self, k):
        return Vec(self.x * k, self.y * k)

    __rmul__ = __mul__

    def __neg__(self):
        return Vec(-self.x, -self.y)

    def __eq__(self, o):
        return isinstance(o, Vec) and (self.x, self.y) == (o.x, o.y)

    def __hash__(self):
        return hash((self.x, self.y))

    def __bool__(self):
        return bool(self.x or self.y)

    def __iadd__(self, o):
        self.x += o.x
        self.y += o.y
        return self


v = Vec(1, 2)
w = v
v += Vec(1, 1)
print(v, w is v, v + Vec(1, 1), 3 * v, v * 2, -v, v == Vec(2, 3), v != Vec(2, 3))
print(bool(Vec(0, 0)), {Vec(1, 1), Vec(1, 1)}, Vec(1, 1) in [Vec(1, 1)])
try:
    v + 1
except TypeError as e:
    print(e)
try:
    1 - v
except TypeError as e:
    print(e)
# output:
#   Vec(2, 3) True Vec(3, 4) Vec(6, 9) Vec(4, 6) Vec(-2, -3) True False
#   False {Vec(1, 1)} True
#   unsupported operand type(s) for +: 'Vec' and 'int'
#   unsupported operand type(s) for -: 'int' and 'Vec'
# ---
# A subclass's reflected operator goes first.
class A:
    def __add__(self, o):
        return "A.add"

    def __radd__(self, o):
        return "A.radd"


class B(A):
    def __radd__(self, o):
        return "B.radd"


print(A() + A(), A() + B(), B() + A(), 1 + A())  # expect: A.add B.radd A.add A.radd
# ---
# Container protocol.
class Deck:
    def __init__(self, cards):
        self.cards = list(cards)

    def __len__(self):
        return len(self.cards)

    def __getitem__(self, i):
        return self.cards[i]

    def __setitem__(self, i, v):
        self.cards[i] = v

    def __delitem__(self, i):
        del self.cards[i]

    def __contains__(self, c):
        return c.upper() in self.cards


d = Deck("ABCDE")
print(len(d), d[0], d[-1], d[1:3], "b" in d, list(d), list(reversed(d)))
d[0] = "Z"
del d[1]
print(d.cards, bool(d), bool(Deck("")))
for c in d:
    print(c, end=" ")
print()
# output:
#   5 A E ['B', 'C'] True ['A', 'B', 'C', 'D', 'E'] ['E', 'D', 'C', 'B', 'A']
#   ['Z', 'C', 'D', 'E'] True False
#   Z C D E 
# ---
# Iteration by __getitem__ alone.
class Squares:
    def __getitem__(self, i):
        if i >= 4:
            raise IndexError(i)
        return i * i


print(list(Squares()), 9 in Squares(), 10 in Squares(), [*Squares()])  # expect: [0, 1, 4, 9] True False [0, 1, 4, 9]
# ---
# An iterator class.
class Down:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return self

    def __next__(self):
        if self.n <= 0:
            raise StopIteration
        self.n -= 1
        return self.n


print(list(Down(3)), sum(Down(4)), [x for x in Down(2)], next(Down(9)))
for x in Down(2):
    print(x)
# output:
#   [2, 1, 0] 6 [1, 0] 8
#   1
#   0
# ---
# Context managers, and what they are told.
class Managed:
    def __init__(self, name, swallow=False):
        self.name, self.swallow = name, swallow

    def __enter__(self):
        print("enter", self.name)
        return self

    def __exit__(self, kind, value, tb):
        print("exit", self.name, kind and kind.__name__, value)
        return self.swallow


with Managed("a") as m, Managed("b"):
    print("body", m.name)
with Managed("c", True):
    raise ValueError("gone")
try:
    with Managed("d"):
        with Managed("e"):
            raise KeyError("k")
except KeyError:
    print("out")


def early():
    with Managed("f"):
        return "value"


print(early())
for i in range(2):
    with Managed(i):
        if i == 0:
            continue
        break
# output:
#   enter a
#   enter b
#   body a
#   exit b None None
#   exit a None None
#   enter c
#   exit c ValueError gone
#   enter d
#   enter e
#   exit e KeyError 'k'
#   exit d KeyError 'k'
#   out
#   enter f
#   exit f None None
#   value
#   enter 0
#   exit 0 None None
#   enter 1
#   exit 1 None None
# ---
# with on something that is no context manager.
try:
    with 5:
        pass
except TypeError as e:
    print(e)  # expect: 'int' object does not support the context manager protocol
# ---
# Callable objects and __call__ on the class.
class Adder:
    def __init__(self, n):
        self.n = n

    def __call__(self, x, *more):
        return self.n + x + sum(more)


add = Adder(10)
print(add(1), add(1, 2, 3), list(map(add, [1, 2])), callable(add))  # expect: 11 16 [11, 12] True
# ---
# __getattr__, __setattr__, __delattr__ and __getattribute__.
class Logged:
    def __init__(self):
        object.__setattr__(self, "log", [])

    def __getattr__(self, name):
        if name.startswith("_"):
            raise AttributeError(name)
        return name.upper()

    def __setattr__(self, name, value):
        self.log.append(("set", name, value))
        object.__setattr__(self, name, value)

    def __delattr__(self, name):
        self.log.append(("del", name))
        object.__delattr__(self, name)


l = Logged()
l.a = 1
print(l.a, l.missing)  # expect: 1 MISSING
del l.a
print(l.a, l.log)  # expect: A [('set', 'a', 1), ('del', 'a')]
try:
    l._x
except AttributeError as e:
    print(e)  # expect: _x
# ---
# Descriptors with __set_name__.
class Positive:
    def __set_name__(self, owner, name):
        self.name = name
        print("named", owner.__name__, name)

    def __get__(self, obj, owner=None):
        if obj is None:
            return self
        return obj.__dict__[self.name]

    def __set__(self, obj, value):
        if value <= 0:
            raise ValueError(f"{self.name} must be positive")
        obj.__dict__[self.name] = value


class Item:
    price = Positive()
    count = Positive()

    def __init__(self, price, count):
        self.price = price
        self.count = count


i = Item(3, 4)
print(i.price * i.count, isinstance(Item.price, Positive))
try:
    i.count = 0
except ValueError as e:
    print(e)
# output:
#   named Item price
#   named Item count
#   12 True
#   count must be positive
# ---
# __init_subclass__ and class keywords.
class Plugin:
    registry = {}

    def __init_subclass__(cls, /, key=None, **kw):
        super().__init_subclass__(**kw)
        cls.registry[key or cls.__name__] = cls


class One(Plugin):
    pass


class Two(Plugin, key="second"):
    pass


print(sorted(Plugin.registry), Plugin.registry["second"].__name__)  # expect: ['One', 'second'] Two
# ---
# __new__ that returns something else, and singletons.
class Single:
    instance = None

    def __new__(cls, *args):
        if cls.instance is None:
            cls.instance = super().__new__(cls)
        return cls.instance

    def __init__(self, x):
        self.x = x


a, b = Single(1), Single(2)
print(a is b, a.x)  # expect: True 2


class Odd:
    def __new__(cls):
        return 42


print(Odd())  # expect: 42
# ---
# __slots__.
class Slim:
    __slots__ = ("x", "y")

    def __init__(self, x):
        self.x = x


s = Slim(1)
print(s.x)
for act in (lambda: s.y, lambda: setattr(s, "z", 1), lambda: s.__dict__):
    try:
        act()
    except AttributeError as e:
        print(e)
# output:
#   1
#   'Slim' object has no attribute 'y'
#   'Slim' object has no attribute 'z' and no __dict__ for setting new attributes
#   'Slim' object has no attribute '__dict__'
# ---
# Comparison methods and sorting.
class Version:
    def __init__(self, text):
        self.parts = tuple(int(p) for p in text.split("."))

    def __lt__(self, o):
        return self.parts < o.parts

    def __repr__(self):
        return ".".join(map(str, self.parts))


vs = [Version(t) for t in ("1.10", "1.2", "0.9.1")]
print(sorted(vs), min(vs), max(vs), Version("1.0") > Version("0.5"))  # expect: [0.9.1, 1.2, 1.10] 0.9.1 1.10 True
try:
    Version("1") <= Version("2")
except TypeError as e:
    print(e)  # expect: '<=' not supported between instances of 'Version' and 'Version'
# ---
# repr, str and format.
class Money:
    def __init__(self, cents):
        self.cents = cents

    def __str__(self):
        return f"{self.cents / 100:.2f}"

    def __repr__(self):
        return f"Money({self.cents})"

    def __format__(self, spec):
        return f"<{spec}:{self!s}>"


m = Money(1234)
print(m, [m], f"{m} {m!r} {m:eur} {m!s:>8}", "%s %r" % (m, m), "{:x}".format(m), str([m]))
# output:
#   12.34 [Money(1234)] <:12.34> Money(1234) <eur:12.34>    12.34 12.34 Money(1234) <x:12.34> [Money(1234)]
# ---
# Private names are mangled.
class Secret:
    def __init__(self):
        self.__value = 1

    def get(self):
        return self.__value


print(Secret().get(), Secret().__dict__)  # expect: 1 {'_Secret__value': 1}
try:
    Secret().__value  # type: ignore
except AttributeError as e:
    print(e)  # expect: 'Secret' object has no attribute '__value'
# ---
# Class bodies run code in order and can use what they bound.
class Table:
    width = 3
    rows = [i * 2 for i in range(width)]
    if width > 2:
        label = "wide"
    else:
        label = "narrow"
    for n in range(2):
        locals()[f"gen{n}"] = n

    def total(self):
        return sum(self.rows)

    alias = total


print(Table.rows, Table.label, Table.n, Table().alias(), Table.gen1)  # expect: [0, 2, 4] wide 1 6 1
# ---
# Methods are functions bound to an instance.
class M:
    def f(self, x):
        return self, x


m = M()
f = m.f
print(f(1)[0] is m, f.__self__ is m, f.__func__ is M.f, M.f(m, 2)[1], m.f == m.f)  # expect: True True True 2 True
# ---
# Wrong calls of constructors and methods.
class Plain:
    pass


class WithInit:
    def __init__(self, a):
        pass

    def m(self):
        pass


for act in (
    lambda: Plain(1),
    lambda: WithInit(),
    lambda: WithInit(1, 2),
    lambda: WithInit(1).m(3),
    lambda: WithInit.m(),
    lambda: WithInit(1).nothing,  # type: ignore
    lambda: Plain.nothing,
):
    try:
        act()
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
# output:
#   TypeError Plain() takes no arguments
#   TypeError WithInit.__init__() missing 1 required positional argument: 'a'
#   TypeError WithInit.__init__() takes 2 positional arguments but 3 were given
#   TypeError WithInit.m() takes 1 positional argument but 2 were given
#   TypeError WithInit.m() missing 1 required positional argument: 'self'
#   AttributeError 'WithInit' object has no attribute 'nothing'
#   AttributeError type object 'Plain' has no attribute 'nothing'
# ---
# Metaclass by a subclass of type.
class Meta(type):
    def __new__(mcls, name, bases, ns, **kw):
        ns["tag"] = name.lower()
        return super().__new__(mcls, name, bases, ns)

    def __call__(cls, *args):
        print("creating", cls.__name__)  # expect: creating Thing
        return super().__call__(*args)


class Thing(metaclass=Meta):
    def __init__(self, x):
        self.x = x


print(Thing(3).x, Thing.tag, type(Thing).__name__)  # expect: 3 thing Meta
# ---
# Hash and equality rules.
class E:
    def __eq__(self, o):
        return True


try:
    {E()}
except TypeError as e:
    print(e)  # expect: unhashable type: 'E'
print(E() == 5, 5 == E(), E() != 5, E() in [1])  # expect: True True False True
# ---
# Subclasses of built-in types.
class Stack(list):
    def push(self, x):
        self.append(x)
        return self

    def peek(self):
        return self[-1]


s = Stack([1])
print(s.push(2).push(3).peek(), s, len(s), isinstance(s, list), s + [9], type(s[:1]).__name__)  # expect: 3 [1, 2, 3] 3 True [1, 2, 3, 9] list


class Caseless(dict):
    def __getitem__(self, k):
        return super().__getitem__(k.lower())

    def __missing__(self, k):
        return f"no {k}"


c = Caseless(a=1)
print(c["A"], c.get("A"), c, c["zz"] if "zz" in c else "absent")  # expect: 1 None {'a': 1} absent


class Name(str):
    def greet(self):
        return "hi " + self


n = Name("bob")
print(n.greet(), n.upper(), n == "bob", len(n), {n: 1}["bob"], type(n + "x").__name__)  # expect: hi bob BOB True 3 1 str


class Celsius(float):
    def __str__(self):
        return f"{float(self)}°"


print(str(Celsius(3)), Celsius(2) + 1, f"{Celsius(1)}")  # expect: 3.0° 3.0 1.0°
# ---
# Dunder methods are looked up on the class.
class D:
    def __len__(self):
        return 3


d = D()
d.__len__ = lambda: 99
print(len(d), d.__len__())  # expect: 3 99
