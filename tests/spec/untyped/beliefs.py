# Untyped loops over growing ints.
def grow(n):
    x = 1
    for i in range(1, n):
        x *= i
    return x


print([grow(n) for n in (1, 5, 20, 21, 22, 30)])
t = 1
for _ in range(70):
    t += t
print(t)
i = 2**63 - 3
while i < 2**63 + 3:
    i += 1
print(i)
# output:
#   [1, 24, 121645100408832000, 2432902008176640000, 51090942171709440000, 8841761993739701954543616000000]
#   1180591620717411303424
#   9223372036854775811
# ---
# Untyped code on mixed numbers.
def mean(xs):
    return sum(xs) / len(xs)


def poly(a, b, c, x):
    return a * x**2 + b * x + c


print(mean([1, 2, 3]), mean([1.5, 2]), mean([True, False]), mean([10**30, 1]), poly(1, 2, 3, 4), poly(1, 2, 3, 0.5), poly(1, 2, 3, 10**10), poly(1, 2, 3, 1j), poly(0.1, 0, 0, 3))
# output:
#   2.0 1.75 0.5 5e+29 27 4.25 100000000020000000003 (2+2j) 0.9
# ---
# The same function is called with all kinds of arguments.
def f(a, b):
    return a + b


pairs = [(1, 2), (1.5, 2), ("a", "b"), ([1], [2]), ((1,), (2,)), (b"a", b"b"), (2**63, 2**63), (True, 1), (1j, 1), (2**63 - 1, 1), ("x", "")]
for _ in range(3):
    print([f(a, b) for a, b in pairs])
# output:
#   [3, 3.5, 'ab', [1, 2], (1, 2), b'ab', 18446744073709551616, 2, (1+1j), 9223372036854775808, 'x']
#   [3, 3.5, 'ab', [1, 2], (1, 2), b'ab', 18446744073709551616, 2, (1+1j), 9223372036854775808, 'x']
#   [3, 3.5, 'ab', [1, 2], (1, 2), b'ab', 18446744073709551616, 2, (1+1j), 9223372036854775808, 'x']
# ---
# Untyped attributes whose types change.
class Node:
    def __init__(self, v):
        self.v = v
        self.next = None

    def add(self, o):
        self.v = self.v + o
        return self


n = Node(1)
print(n.add(1).v, n.add(0.5).v, n.add(10**20).v)  # expect: 2 2.5 1e+20
n.v = "s"
print(n.add("t").v)  # expect: st
n.next = Node([1])
print(n.next.add([2]).v, n.next.next)  # expect: [1, 2] None
n.next = 5
print(n.next + 1)  # expect: 6
# ---
# Untyped closures over changing variables.
def make():
    x = 0
    log = []

    def add(v):
        nonlocal x
        x = x + v
        log.append(x)
        return log

    return add


a = make()
for v in (1, 2.5, 2**64, -(2**64)):
    a(v)
print(a(0))  # expect: [1, 3.5, 1.8446744073709552e+19, 0.0, 0.0]
b = make()
try:
    b("s")
except TypeError as e:
    print(e)  # expect: unsupported operand type(s) for +: 'int' and 'str'
# ---
# Globals that change their type between calls.
value = 1


def read():
    return value * 2


out = []
for value in (1, 2.5, "ab", [1], 2**63, True, (1, 2)):
    out.append(read())
print(out)  # expect: [2, 5.0, 'abab', [1, 1], 18446744073709551616, 2, (1, 2, 1, 2)]
del value
try:
    read()
except NameError as e:
    print(e)  # expect: name 'value' is not defined
# ---
# Unbound variables in untyped code at module level and in functions.
for i in []:
    k = i
try:
    print(i)
except NameError as e:
    print(e)  # expect: name 'i' is not defined


def f(flag):
    if flag:
        import math
    return math.floor(1.5)


print(f(True))  # expect: 1
try:
    f(False)
except UnboundLocalError as e:
    print(e)  # expect: cannot access local variable 'math' where it is not associated with a value


def g(flag):
    if flag:
        del flag
    return flag


print(g(0))  # expect: 0
try:
    g(1)
except UnboundLocalError as e:
    print(e)  # expect: cannot access local variable 'flag' where it is not associated with a value
# ---
# Recursion on values of changing types.
def depth(x):
    if isinstance(x, (list, tuple)):
        return 1 + max((depth(y) for y in x), default=0)
    return 0


def flatten(x):
    if isinstance(x, list):
        return [z for y in x for z in flatten(y)]
    return [x]


print(depth([1, [2, (3, [4])]]), depth(5), flatten([1, [2, [3, ["a"]], []], 2.5]))  # expect: 4 0 [1, 2, 3, 'a', 2.5]
# ---
# Duck typing: methods found by name at run time.
class Duck:
    def speak(self):
        return "quack"


class Dog:
    def speak(self, loud=False):
        return "WOOF" if loud else "woof"


class Robot:
    speak = None


class Lambda:
    def __init__(self):
        self.speak = lambda: "beep"


for x in (Duck(), Dog(), Lambda(), Robot(), 5):
    try:
        print(x.speak())
    except (AttributeError, TypeError) as e:
        print(type(e).__name__, e)
# output:
#   quack
#   woof
#   beep
#   TypeError 'NoneType' object is not callable
#   AttributeError 'int' object has no attribute 'speak'
# ---
# Swapping and rotating variables of different types.
a, b, c = 1, "two", 3.0
for _ in range(4):
    a, b, c = b, c, a
print(a, b, c)  # expect: two 3.0 1
x = [1, 2, 3]
x[0], x[-1] = x[-1], x[0]
x[1:], y = [x[0]], x[1:]
print(x, y)  # expect: [3, 3] [2, 1]
# ---
# Counting loops with steps that are floats and large ints.
x = 0
n = 0
while x < 1:
    x += 0.1
    n += 1
print(n, x)  # expect: 11 1.0999999999999999
x = 1
while x < 10**25:
    x *= 1000
print(x)  # expect: 1000000000000000000000000000
x = 10**25
while x > 1:
    x //= 999
print(x)  # expect: 0
# ---
# Sums and products that switch from int to float and back.
x = 10
seen = []
for op in ("/", "//", "*", "-", "%", "**"):
    x = eval(f"x {op} 3") if False else {"/": x / 3, "//": x // 3, "*": x * 3, "-": x - 3, "%": x % 3, "**": x**3}[op]
    seen.append(x)
print(seen)  # expect: [3.3333333333333335, 1.0, 3.0, 0.0, 0.0, 0.0]
# ---
# Comparisons that chain over mixed types.
def between(a, x, b):
    return a <= x <= b


print(between(1, 2, 3), between(1, 2.5, 3), between("a", "b", "c"), between(2**63, 2**64, 2**65), between([1], [1, 2], [2]), between(1, float("nan"), 3), between(True, 1, 1.0))
try:
    between(1, "a", 3)
except TypeError as e:
    print(e)
# output:
#   True True True True True False True
#   '<=' not supported between instances of 'int' and 'str'
# ---
# Star arguments with numbers of all kinds.
def total(*xs, start=0, **named):
    t = start
    for x in xs:
        t += x
    for k, v in named.items():
        t += v
    return t


print(total(), total(1, 2), total(2**63, 1, start=0.5), total(*range(5), a=1, b=2.5), total("b", start="a"), total([1], start=[]))
# output:
#   0 3 9.223372036854776e+18 13.5 ab [1]
# ---
# Exceptions in untyped loops leave variables as they were.
def f(xs):
    done = 0
    try:
        for x in xs:
            r = 10 // x
            done += r
    except (ZeroDivisionError, TypeError) as e:
        return done, x, r if done else None, str(e)
    return done


print(f([1, 2]), f([5, 0, 1]), f(["a"]), f([0]), f([2**70, 3]), f([4.0, None]))
# output:
#   15 (2, 0, 2, 'integer division or modulo by zero') (0, 'a', None, "unsupported operand type(s) for //: 'int' and 'str'") (0, 0, None, 'integer division or modulo by zero') 3 (2.0, None, 2.0, "unsupported operand type(s) for //: 'int' and 'NoneType'")
