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
