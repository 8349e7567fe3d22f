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
