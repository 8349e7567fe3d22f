# A function bound anew after it was called directly.
def helper(n: int) -> int:
    return n + 1


def caller(n: int) -> int:
    return helper(n) * 2


print(caller(1))  # expect: 4


def helper(n: int) -> int:  # noqa
    return n + 100


print(caller(1))  # expect: 202
# ---
# A global function replaced from inside another function.
def shown(n: int) -> str:
    return f"first {n}"


def replace() -> None:
    global shown
    shown = lambda n: f"second {n}"


def loop() -> None:
    for i in range(4):
        if i == 2:
            replace()
        print(shown(i))


loop()
# output:
#   first 0
#   first 1
#   second 2
#   second 3
# ---
# A method patched on the class while it is being called.
class Greeter:
    def greet(self, n: int) -> str:
        return f"hello {n}"


def run(g: Greeter) -> None:
    for i in range(4):
        if i == 2:
            Greeter.greet = lambda self, n: f"patched {n}"
        print(g.greet(i))


run(Greeter())
# output:
#   hello 0
#   hello 1
#   patched 2
#   patched 3
# ---
# A method shadowed on one instance.
class Speaker:
    def speak(self) -> str:
        return "class"


def talk(a: Speaker, b: Speaker) -> str:
    return a.speak() + " " + b.speak()


x, y = Speaker(), Speaker()
print(talk(x, y))  # expect: class class
x.speak = lambda: "instance"
print(talk(x, y))  # expect: instance class
del x.speak
print(talk(x, y))  # expect: class class
# ---
# A builtin shadowed in the module, late.
def size(xs: list[int]) -> int:
    return len(xs)


print(size([1, 2, 3]))  # expect: 3
len = lambda xs: 42
print(size([1, 2, 3]))  # expect: 42
del len
print(size([1, 2, 3]))  # expect: 3
# ---
# A builtin replaced for everybody.
import builtins

original = builtins.abs


def distance(a: int, b: int) -> int:
    return abs(a - b)


print(distance(3, 10))  # expect: 7
builtins.abs = lambda n: -1
print(distance(3, 10))  # expect: -1
builtins.abs = original
print(distance(3, 10))  # expect: 7
# ---
# A global deleted and bound again.
def ask() -> int:
    return answer + 1


answer = 41
print(ask())  # expect: 42
del answer
try:
    ask()
except NameError as e:
    print(e)  # expect: name 'answer' is not defined
answer = 1.5
print(ask())  # expect: 2.5
# ---
# A subclass made later overrides a method called directly before.
class Base:
    def name(self) -> str:
        return "base"

    def show(self) -> str:
        return "<" + self.name() + ">"


def describe(b: Base) -> str:
    return b.show()


print(describe(Base()))  # expect: <base>
Late = type("Late", (Base,), {"name": lambda self: "late"})
print(describe(Late()))  # expect: <late>


class Later(Base):
    def name(self) -> str:
        return "later"


print(describe(Later()))  # expect: <later>
# ---
# __init__ patched after instances were made.
class Thing:
    def __init__(self, n: int) -> None:
        self.n = n


def make(n: int) -> Thing:
    return Thing(n)


print(make(1).n)  # expect: 1


def other(self, n):
    self.n = n * 1000


Thing.__init__ = other
print(make(1).n)  # expect: 1000
# ---
# globals() writes through.
rate: int = 3


def scaled(n: int) -> int:
    return n * rate


print(scaled(2))  # expect: 6
globals()["rate"] = 1.5
print(scaled(2), rate)  # expect: 3.0 1.5
globals()["rate"] = 10
print(scaled(2), rate)  # expect: 20 10
# ---
# Defaults changed on the function object.
def greet(name: str = "world") -> str:
    return "hello " + name


print(greet())  # expect: hello world
greet.__defaults__ = ("you",)
print(greet())  # expect: hello you
# ---
# A class attribute becomes an instance attribute.
class Config:
    limit: int = 5

    def over(self, n: int) -> bool:
        return n > self.limit


c = Config()
print(c.over(6))  # expect: True
c.limit = 10
print(c.over(6), Config().over(6))  # expect: False True
Config.limit = 100
print(Config().over(6), c.over(11))  # expect: False True
# ---
# __getattr__ added later.
class Plain:
    pass


def read(p: Plain) -> object:
    return p.color


try:
    read(Plain())
except AttributeError as e:
    print(e)  # expect: 'Plain' object has no attribute 'color'
Plain.__getattr__ = lambda self, name: "any " + name
print(read(Plain()))  # expect: any color
# ---
# __class__ of an object tells its class; the class's name may change.
class Old:
    pass


o = Old()
print(type(o).__name__, o.__class__ is Old)  # expect: Old True
Old.__name__ = "New"
print(type(o).__name__)  # expect: New
