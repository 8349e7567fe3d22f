# An annotation that lies is a hint that failed, nothing more.
def twice(n: int) -> int:
    return n * 2


print(twice(4), twice("ab"), twice([1, 2]), twice(1.5), twice(True))  # type: ignore  # expect: 8 abab [1, 2, 1, 2] 3.0 2
# ---
# A float parameter may get an int; the result shows it.
def half(x: float) -> float:
    return x / 2


def same(x: float) -> float:
    return x


print(half(3), half(3.0), same(3), same(3.0), same(True))  # expect: 1.5 1.5 3 3.0 True
# ---
# A function that says int and returns something else.
def liar(n: int) -> int:
    if n > 2:
        return "many"  # type: ignore
    return n


def use(n: int) -> str:
    got = liar(n)
    return f"{got!r} {type(got).__name__}"


print(use(1), use(5))  # expect: 1 int 'many' str
# ---
# A list[int] with other things in it.
def total(xs: list[int]) -> int:
    t = 0
    for x in xs:
        t += x
    return t


print(total([1, 2, 3]), total([1, 2.5, 3]), total([True, 2]), total([2**70, 1]))  # type: ignore  # expect: 6 6.5 3 1180591620717411303425
try:
    total([1, "x"])  # type: ignore
except TypeError as e:
    print(e)  # expect: unsupported operand type(s) for +=: 'int' and 'str'
# ---
# The list changes its kind while the loop runs.
def widen(xs: list[int]) -> None:
    for i in range(4):
        if i == 2:
            xs.append("two")  # type: ignore
        else:
            xs.append(i)
    print(xs)


widen([])
widen([10])
# output:
#   [0, 1, 'two', 3]
#   [10, 0, 1, 'two', 3]
# ---
# A dict[str, int] with odd values.
def count(d: dict[str, int], key: str) -> int:
    return d[key] + 1


print(count({"a": 1}, "a"), count({"a": 1.5}, "a"))  # type: ignore  # expect: 2 2.5
try:
    count({"a": None}, "a")  # type: ignore
except TypeError as e:
    print(e)  # expect: unsupported operand type(s) for +: 'NoneType' and 'int'
# ---
# A typed attribute gets a value of another type, then a fitting one again.
class Point:
    def __init__(self, x: int, y: int) -> None:
        self.x = x
        self.y = y

    def total(self) -> int:
        return self.x + self.y


p = Point(1, 2)
print(p.total())  # expect: 3
p.x = 1.5  # type: ignore
print(p.total(), p.x)  # expect: 3.5 1.5
p.x = "a"  # type: ignore
try:
    p.total()
except TypeError as e:
    print(e)  # expect: can only concatenate str (not "int") to str
p.x = 10
print(p.total(), vars(p))  # expect: 12 {'x': 10, 'y': 2}
del p.y
try:
    p.total()
except AttributeError as e:
    print(e)  # expect: 'Point' object has no attribute 'y'
# ---
# A local variable declared int gets a str.
def f(flag: bool) -> None:
    n: int = 1
    if flag:
        n = "one"  # type: ignore
    print(n, n * 2)


f(False)
f(True)
# output:
#   1 2
#   one oneone
# ---
# None where an object is promised.
class Node:
    def __init__(self, value: int) -> None:
        self.value = value


def value(node: Node) -> int:
    return node.value


print(value(Node(3)))  # expect: 3
try:
    value(None)  # type: ignore
except AttributeError as e:
    print(e)  # expect: 'NoneType' object has no attribute 'value'
# ---
# Another class with the same attribute is as good.
class Duck:
    value = "quack"


class Node2:
    def __init__(self, value: int) -> None:
        self.value = value


def get(node: Node2) -> int:
    return node.value


print(get(Node2(1)), get(Duck()))  # type: ignore  # expect: 1 quack
# ---
# Bools are not ints where it shows.
def show(n: int) -> str:
    return f"{n} {n + 0}"


print(show(True), show(2))  # expect: True 1 2 2


def ident(n: int) -> int:
    return n


print(ident(True), ident(False), [ident(True)])  # expect: True False [True]
# ---
# str methods on something that is no str.
def shout(s: str) -> str:
    return s.upper()


class Upper:
    def upper(self) -> str:
        return "I am upper"


print(shout("abc"), shout(Upper()))  # type: ignore  # expect: ABC I am upper
try:
    shout(3)  # type: ignore
except AttributeError as e:
    print(e)  # expect: 'int' object has no attribute 'upper'
# ---
# A subclass of int passes as an int and keeps its class.
class Meters(int):
    def __repr__(self) -> str:
        return f"{int(self)}m"


def pick(n: int) -> int:
    return n


print(pick(Meters(3)), pick(Meters(3)) + 1, [Meters(4)])  # expect: 3m 4 [4m]
# ---
# Default arguments of another type than annotated.
def g(n: int = None) -> str:  # type: ignore
    return "nothing" if n is None else str(n + 1)


print(g(), g(4))  # expect: nothing 5
