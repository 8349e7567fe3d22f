# Reflected methods are tried after NotImplemented and first for subclasses.
class A:
    def __add__(self, o):
        print("A.add")
        return NotImplemented

    def __radd__(self, o):
        print("A.radd")
        return "A"


class B(A):
    def __radd__(self, o):
        print("B.radd")
        return "B"


print(A() + B())
print(1 + A())
print(A() + B())
try:
    A() + 1
except TypeError as e:
    print(e)
try:
    A() + A()
except TypeError as e:
    print(e)
# output:
#   B.radd
#   B
#   A.radd
#   A
#   B.radd
#   B
#   A.add
#   unsupported operand type(s) for +: 'A' and 'int'
#   A.add
#   unsupported operand type(s) for +: 'A' and 'A'
# ---
# Every operator can be overloaded.
class T:
    def __init__(self, s):
        self.s = s

    def __repr__(self):
        return self.s


def add(name, sym):
    def f(self, o):
        return T(f"({self}{sym}{o})")

    def r(self, o):
        return T(f"({o}{sym}{self})r")

    def i(self, o):
        return T(f"({self}{sym}={o})")

    setattr(T, f"__{name}__", f)
    setattr(T, f"__r{name}__", r)
    setattr(T, f"__i{name}__", i)


for n, s in dict(add="+", sub="-", mul="*", truediv="/", floordiv="//", mod="%", matmul="@", pow="**", lshift="<<", rshift=">>", and_="&", or_="|", xor="^").items():
    add(n.rstrip("_"), s)
x = T("x")
print(x + 1, x - 1, x * 1, x / 1, x // 1, x % 1, x @ 1, x**1, x << 1, x >> 1, x & 1, x | 1, x ^ 1)
print(1 + x, 1 - x, 1 * x, 1 / x, 1 // x, 1 % x, 1 @ x, 1**x, 1 << x, 1 >> x, 1 & x, 1 | x, 1 ^ x)
y = x
y += 1
y -= 2
y *= 3
y /= 4
y //= 5
y %= 6
y @= 7
y **= 8
y <<= 9
y >>= 10
y &= 11
y |= 12
y ^= 13
print(y)
# output:
#   (x+1) (x-1) (x*1) (x/1) (x//1) (x%1) (x@1) (x**1) (x<<1) (x>>1) (x&1) (x|1) (x^1)
#   (1+x)r (1-x)r (1*x)r (1/x)r (1//x)r (1%x)r (1@x)r (1**x)r (1<<x)r (1>>x)r (1&x)r (1|x)r (1^x)r
#   (((((((((((((x+=1)-=2)*=3)/=4)//=5)%=6)@=7)**=8)<<=9)>>=10)&=11)|=12)^=13)
# ---
# String and bytes repetition and concatenation.
print("ab" * 3, 3 * "ab", "ab" * 0, "ab" * -1, b"x" * 2, [0] * 3, (1, 2) * 2, "a" + "b", b"a" + b"b", [1] + [2], "x" * True)
for f in (lambda: "a" * 1.5, lambda: "a" * "b", lambda: [1] * "a", lambda: "a" + 1, lambda: 1 + "a", lambda: b"a" + "a", lambda: [1] + (2,)):
    try:
        print(f())
    except TypeError as e:
        print(e)
# output:
#   ababab ababab   b'xx' [0, 0, 0] (1, 2, 1, 2) ab b'ab' [1, 2] x
#   can't multiply sequence by non-int of type 'float'
#   can't multiply sequence by non-int of type 'str'
#   can't multiply sequence by non-int of type 'str'
#   can only concatenate str (not "int") to str
#   unsupported operand type(s) for +: 'int' and 'str'
#   can't concat str to bytes
#   can only concatenate list (not "tuple") to list
# ---
# Set and dict-view operators.
a, b = {1, 2, 3}, frozenset([2, 3, 4])
print(sorted(a | b), sorted(a & b), sorted(a - b), sorted(a ^ b), type(a | b).__name__, type(b | a).__name__)
print({1} < {1, 2}, {1, 2} <= {1, 2}, {1} > {2}, {1, 2} >= {1}, {1} == frozenset([1]))
d = {1: "a", 2: "b"}
print(d.keys() & {1}, d.keys() | {3}, d.keys() - {1}, d.items() & {(1, "a")}, d.keys() ^ {1, 9})
try:
    {1} | [2]
except TypeError as e:
    print(e)
print(sorted({1}.union([2], (3,))))
# output:
#   [1, 2, 3, 4] [2, 3] [1] [1, 4] set frozenset
#   True True False True True
#   {1} {1, 2, 3} {2} {(1, 'a')} {9, 2}
#   unsupported operand type(s) for |: 'set' and 'list'
#   [1, 2, 3]
