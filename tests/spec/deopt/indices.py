# Every kind of index, in range and out of it, read and stored.
def read(items: list[int], i: int) -> int:
    return items[i]


def store(items: list[int], i: int, value: int) -> None:
    items[i] = value


def attempt(f, *args):
    try:
        return f(*args)
    except IndexError as e:
        return str(e)


values = [10, 20, 30]
for i in (0, 2, -1, -3, 3, -4, 2**31, -(2**31), 2**32, 2**32 + 1, -(2**32) + 1, 2**62, -(2**62), 2**63 - 1):
    print(i, attempt(read, values, i), attempt(store, values, i, i % 7), values)
try:
    read(values, 2**64)
except IndexError as e:
    print(e)
# output:
#   0 10 None [0, 20, 30]
#   2 30 None [0, 20, 2]
#   -1 2 None [0, 20, 6]
#   -3 0 None [4, 20, 6]
#   3 list index out of range list assignment index out of range [4, 20, 6]
#   -4 list index out of range list assignment index out of range [4, 20, 6]
#   2147483648 list index out of range list assignment index out of range [4, 20, 6]
#   -2147483648 list index out of range list assignment index out of range [4, 20, 6]
#   4294967296 list index out of range list assignment index out of range [4, 20, 6]
#   4294967297 list index out of range list assignment index out of range [4, 20, 6]
#   -4294967295 list index out of range list assignment index out of range [4, 20, 6]
#   4611686018427387904 list index out of range list assignment index out of range [4, 20, 6]
#   -4611686018427387904 list index out of range list assignment index out of range [4, 20, 6]
#   9223372036854775807 list index out of range list assignment index out of range [4, 20, 6]
#   cannot fit 'int' into an index-sized integer
# ---
# Constant indices from the end.
def ends(items: list[int]) -> int:
    return items[-1] * 100 + items[-2]


def set_last(items: list[float], x: float) -> None:
    items[-1] = x


print(ends([1, 2, 3]), ends([7, 9]))
for bad in ([1], []):
    try:
        ends(bad)
    except IndexError as e:
        print(e)
floats = [0.5, 1.5]
set_last(floats, 2.5)
print(floats)
try:
    set_last([], 1.0)
except IndexError as e:
    print(e)
# output:
#   302 907
#   list index out of range
#   list index out of range
#   [0.5, 2.5]
#   list assignment index out of range
# ---
# Loops that run past the end, or count down through zero to the items at the end.
def forward(items: list[int], n: int) -> int:
    total = 0
    for i in range(n):
        total += items[i]
    return total


def backward(items: list[int], n: int) -> list[int]:
    found: list[int] = []
    i = n
    while True:
        found.append(items[i - 1])
        i -= 1
        if i < -2:
            return found


print(forward([1, 2, 3], 3), backward([1, 2, 3, 4, 5], 2))  # expect: 6 [2, 1, 5, 4, 3]
try:
    forward([1, 2, 3], 4)
except IndexError as e:
    print(e)  # expect: list index out of range
# ---
# An index that is a sum of ints that are nearly too large.
def diagonal(items: list[int], row: int, column: int, size: int) -> int:
    return items[row + column] + items[row - column + size]


marks = list(range(9))
big = 2**63 - 1
for row, column, size in ((1, 2, 4), (-1, -2, 4), (big, big, 1), (-big - 1, -big - 1, 3), (big, 1, 0), (-big, 5, 0), (big, big, -big)):
    try:
        print(diagonal(marks, row, column, size))
    except IndexError as e:
        print(e)
# output:
#   6
#   11
#   cannot fit 'int' into an index-sized integer
#   cannot fit 'int' into an index-sized integer
#   cannot fit 'int' into an index-sized integer
#   list index out of range
#   cannot fit 'int' into an index-sized integer
# ---
# The list changes its storage, size or identity inside the loop.
def spoil(items: list[int], at: int) -> int:
    total = 0
    for i in range(len(items)):
        if i == at:
            change(items)
        total += items[i]
    return total


def change(items) -> None:
    items[-1] = 2**70


print(spoil([1, 2, 3, 4], 2))  # expect: 1180591620717411303430


def shrink(items: list[int]) -> int:
    total = 0
    for i in range(len(items)):
        other = items
        total += items[i]
        other.pop()
    return total


try:
    shrink([1, 2, 3, 4])
except IndexError as e:
    print(e)  # expect: list index out of range


def mixed(items: list[float]) -> float:
    for i in range(len(items)):
        items[i] = items[i] + 1
        if i == 1:
            grow(items)
    return items[0]


def grow(items) -> None:
    items[2] = "text"


numbers = [1.0, 2.0, 3.0]
try:
    mixed(numbers)
except TypeError as e:
    print(e, numbers)  # expect: can only concatenate str (not "int") to str [2.0, 3.0, 'text']
