# else of for and while runs unless the loop was broken.
for n in (4, 7):
    for d in range(2, n):
        if n % d == 0:
            print(n, "=", d, "*", n // d)  # expect: 4 = 2 * 2
            break
    else:
        print(n, "is prime")  # expect: 7 is prime
i = 0
while i < 3:
    i += 1
else:
    print("done", i)  # expect: done 3
# ---
# continue and break in nested loops.
out = []
for i in range(4):
    if i == 1:
        continue
    j = 0
    while True:
        j += 1
        if j == i:
            break
        if j > 5:
            break
    out.append((i, j))
print(out)  # expect: [(0, 6), (2, 2), (3, 3)]
# ---
# The loop variable stays, and changing it does not change the loop.
for i in range(3):
    print(i, end=" ")  # expect: 0 1 2 10
    i = 10
print(i)
for j in []:
    pass
try:
    j
except NameError as e:
    print(e)  # expect: name 'j' is not defined
# ---
# range with all its steps.
def ranges(a: int, b: int, c: int) -> list[int]:
    out = []
    for i in range(a, b, c):
        out.append(i)
    return out


print(ranges(0, 10, 3), ranges(10, 0, -4), ranges(0, 0, 1), ranges(5, 1, 1), ranges(-3, 4, 2))  # expect: [0, 3, 6, 9] [10, 6, 2] [] [] [-3, -1, 1, 3]
try:
    ranges(0, 1, 0)
except ValueError as e:
    print(e)  # expect: range() arg 3 must not be zero
print(ranges(2**63 - 2, 2**63 + 1, 1))  # expect: [9223372036854775806, 9223372036854775807, 9223372036854775808]
print(ranges(-(2**63) + 1, -(2**63) - 2, -1))  # expect: [-9223372036854775807, -9223372036854775808, -9223372036854775809]
# ---
# A list that grows while it is walked.
xs = [1, 2, 3]
for x in xs:
    if x < 6:
        xs.append(x + 3)
print(xs)  # expect: [1, 2, 3, 4, 5, 6, 7, 8]
# ---
# A dict must not change its size while it is walked.
d = {1: "a", 2: "b"}
try:
    for k in d:
        d[k + 10] = "x"
except RuntimeError as e:
    print(e)  # expect: dictionary changed size during iteration
# ---
# Unpacking in for targets.
pairs = [(1, "a"), (2, "b")]
for n, (s,) in pairs:
    print(n, s)
for first, *rest in [[1, 2, 3], "xy", (9,)]:
    print(first, rest)
for i, (a, b) in enumerate(zip([1, 2], "ab")):
    print(i, a, b)
# output:
#   1 a
#   2 b
#   1 [2, 3]
#   x ['y']
#   9 []
#   0 1 a
#   1 2 b
# ---
# Attributes and items as loop targets.
class Box:
    pass


box, cells = Box(), [0, 0]
for box.value in range(3):
    for cells[1] in "ab":
        pass
print(box.value, cells)  # expect: 2 [0, 'b']
# ---
# Iterating what cannot be iterated, and unpacking the wrong number.
for bad in (lambda: [x for x in 5], lambda: list(None), lambda: unpack2((1, 2, 3)), lambda: unpack2([1]), lambda: unpack2(7)):

    def unpack2(t):
        a, b = t
        return a

    try:
        bad()
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
# output:
#   TypeError 'int' object is not iterable
#   TypeError 'NoneType' object is not iterable
#   ValueError too many values to unpack (expected 2)
#   ValueError not enough values to unpack (expected 2, got 1)
#   TypeError cannot unpack non-iterable int object
# ---
# Chained comparison evaluates the middle once.
def middle():
    print("middle")
    return 5


print(1 < middle() < 10, 1 < middle() > 7, 10 < middle() < 1)
print(1 == 1.0 == True, 1 < 2 < 3 < 4, 3 > 2 != 2)
# output:
#   middle
#   middle
#   middle
#   True False False
#   True True False
# ---
# and, or and not give their operands.
print(0 or "x", "" or [] or None, 1 and 2, 0 and 1 / 0, not [], not "a")  # expect: x None 2 0 True False
x = None
print(x or "default", (x and x.y), [] and 1)  # expect: default None []
# ---
# Conditional expressions and walrus.
def grade(n: int) -> str:
    return "A" if n > 90 else "B" if n > 80 else "C"


print(grade(95), grade(85), grade(10))  # expect: A B C
if (n := len("hello")) > 3:
    print(n)  # expect: 5
print([y := 1, y**2, (z := y + 5)], y, z)  # expect: [1, 1, 6] 1 6
data = iter([3, 2, 1, 0, 5])
while (item := next(data)) != 0:
    print(item, end=";")  # expect: 3;2;1;
print()
print([last := c for c in "abc"], last)  # expect: ['a', 'b', 'c'] c
# ---
# Augmented assignment evaluates its target once.
def index():
    print("index")  # expect: index
    return 0


xs = [1, 2]
xs[index()] += 10
print(xs)  # expect: [11, 2]
d = {"a": [1]}
d["a"] += [2]
d.setdefault("b", []).append(3)
print(d)  # expect: {'a': [1, 2], 'b': [3]}
t = ([1],)
try:
    t[0] += [2]
except TypeError as e:
    print(e, t)  # expect: 'tuple' object does not support item assignment ([1, 2],)
# ---
# Multiple targets, swaps and starred assignment.
a = b = c = [1]
a.append(2)
print(a, b, c)  # expect: [1, 2] [1, 2] [1, 2]
x, y, z = 1, 2, 3
x, y, z = z, x, y
print(x, y, z)  # expect: 3 1 2
first, *middle, last = range(6)
print(first, middle, last)  # expect: 0 [1, 2, 3, 4] 5
*init, last = "ab"
print(init, last)  # expect: ['a'] b
(a, b), [c, *d] = (1, 2), (3, 4, 5)
print(a, b, c, d)  # expect: 1 2 3 [4, 5]
i = 0
i, xs = 1, [10, 20]
i, xs[i] = 0, 99
print(i, xs)  # expect: 0 [99, 20]
# ---
# del of names, items, slices and attributes.
xs = list(range(10))
del xs[0], xs[-1], xs[2:4]
print(xs)  # expect: [1, 2, 5, 6, 7, 8]
del xs[::2]
print(xs)  # expect: [2, 6, 8]
d = {"a": 1, "b": 2}
del d["a"]
print(d)  # expect: {'b': 2}
try:
    del d["zz"]
except KeyError as e:
    print(repr(e))  # expect: KeyError('zz')
try:
    del xs[100]
except IndexError as e:
    print(e)  # expect: list assignment index out of range
# ---
# Long if chains and nested conditions.
def describe(n: int) -> str:
    if n < 0:
        if n % 2:
            return "negative odd"
        else:
            return "negative even"
    elif n == 0:
        return "zero"
    elif n < 10 and not n == 5:
        return "small"
    elif n == 5 or n == 50:
        return "special"
    return "large"


print([describe(n) for n in (-3, -2, 0, 3, 5, 50, 99)])  # expect: ['negative odd', 'negative even', 'zero', 'small', 'special', 'special', 'large']
# ---
# while True with several exits.
def collatz(n: int) -> list[int]:
    seq = [n]
    while True:
        if n == 1:
            break
        elif n % 2:
            n = 3 * n + 1
        else:
            n //= 2
        seq.append(n)
    return seq


print(collatz(6), len(collatz(27)), max(collatz(27)))  # expect: [6, 3, 10, 5, 16, 8, 4, 2, 1] 112 9232
# ---
# pass, ellipsis and expression statements.
def stub():
    ...


def doc():
    "docstring only"


class Empty:
    pass


print(stub(), doc(), doc.__doc__, Empty.__doc__, ... is Ellipsis)  # expect: None None docstring only None True
