# Patched constructors, of the class and of a base, where calls of them were compiled directly.
class A:
    def __init__(self, x: int) -> None:
        self.x = x


class B(A):
    pass


class C(B):
    def __init__(self, x: int) -> None:
        super().__init__(x + 1)


def make_b(n: int) -> B:
    return B(n)


def make_c(n: int) -> C:
    return C(n)


print(make_b(1).x, make_c(1).x)  # expect: 1 2


def new(cls, *args):
    o = object.__new__(cls)
    o.tag = "patched"
    return o


setattr(A, "__new__", new)
print(make_b(2).x, make_b(2).tag)  # expect: 2 patched
print(make_c(2).x, make_c(2).tag)  # expect: 3 patched


def init(self, x):
    self.x = -x


setattr(B, "__init__", init)
print(make_b(3).x, make_c(3).x)  # expect: -3 -4
delattr(B, "__init__")
print(make_b(3).x, make_c(3).x)  # expect: 3 4
setattr(A, "__init__", lambda self, x: setattr(self, "x", x * 100))
print(make_b(3).x, make_c(3).x)  # expect: 300 400
