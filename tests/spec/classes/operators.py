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
# Hash and equality rules.
class E:
    def __eq__(self, o):
        return True


try:
    {E()}
except TypeError as e:
    print(e)  # expect: unhashable type: 'E'
print(E() == 5, 5 == E(), E() != 5, E() in [1])  # expect: True True False True
