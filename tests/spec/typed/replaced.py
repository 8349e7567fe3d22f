# Builtins shadowed in typed code.
def total(xs: list[int]) -> int:
    return sum(xs) + len(xs) + abs(-1)


print(total([1, 2]))  # expect: 6
_len = len
len = lambda x: 100
print(total([1, 2]))  # expect: 104
del len
print(total([1, 2]))  # expect: 6


def local(range: int) -> int:
    max = range + 1
    return max


def shadow(int: str) -> str:
    return int.upper()


print(local(5), shadow("a"), _len("abc"))  # expect: 6 A 3
# ---
# Functions and methods replaced while typed code runs.
def step(x: int) -> int:
    return x + 1


def run(n: int) -> list:
    global step
    out = []
    x = 0
    for i in range(n):
        x = step(x)
        out.append(x)
        if i == 1:
            step = lambda v: v * 1.5
        if i == 3:
            step = str
    return out


print(run(6))  # expect: [1, 2, 3.0, 4.5, '4.5', '4.5']
try:
    step = None
    run(1)
except TypeError as e:
    print(e)  # expect: 'NoneType' object is not callable
# ---
# Inheritance with overriding in typed numeric code.
class Shape:
    def area(self) -> float:
        return 0.0

    def twice(self) -> float:
        return self.area() * 2


class Sq(Shape):
    def __init__(self, s: int) -> None:
        self.s = s

    def area(self) -> int:
        return self.s * self.s


class Odd(Shape):
    def area(self):
        return "odd"


print([s.twice() for s in (Shape(), Sq(3), Sq(2**40), Odd())], sum(s.area() for s in (Shape(), Sq(2), Sq(2.5))))
# output:
#   [0.0, 18, 2417851639229258349412352, 'oddodd'] 10.25
