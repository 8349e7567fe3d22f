# Methods of list.
xs = [3, 1, 2]
xs.append(5)
xs.extend([7, 8])
xs.insert(1, 99)
xs.insert(-100, 0)
xs.insert(100, 1000)
print(xs, xs.pop(), xs.pop(0), xs.index(99), xs.count(1), len(xs))
xs.remove(99)
xs.sort()
print(xs)
xs.reverse()
print(xs, xs.copy() == xs, xs.copy() is xs)
xs.clear()
print(xs)
for bad in (lambda: [].pop(), lambda: [1].pop(5), lambda: [1].remove(2), lambda: [1].index(2), lambda: [1][1], lambda: [1]["a"]):
    try:
        bad()
    except (IndexError, ValueError, TypeError) as e:
        print(type(e).__name__, e)
# output:
#   [3, 99, 1, 2, 5, 7, 8] 1000 0 1 1 7
#   [1, 2, 3, 5, 7, 8]
#   [8, 7, 5, 3, 2, 1] True False
#   []
#   IndexError pop from empty list
#   IndexError pop index out of range
#   ValueError list.remove(x): x not in list
#   ValueError 2 is not in list
#   IndexError list index out of range
#   TypeError list indices must be integers or slices, not str
# ---
# Slices: reading, writing, deleting.
xs = list(range(10))
print(xs[2:5], xs[::3], xs[::-2], xs[-3:], xs[:-7], xs[5:2], xs[100:], xs[:])
xs[2:4] = ["a", "b", "c"]
print(xs)
xs[::4] = [0, 0, 0]
print(xs)
xs[1:1] = [9, 9]
del xs[::2]
print(xs)
try:
    xs[::2] = [1]
except ValueError as e:
    print(e)
try:
    xs[1:2] = 5
except TypeError as e:
    print(e)
# output:
#   [2, 3, 4] [0, 3, 6, 9] [9, 7, 5, 3, 1] [7, 8, 9] [0, 1, 2] [] [] [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]
#   [0, 1, 'a', 'b', 'c', 4, 5, 6, 7, 8, 9]
#   [0, 1, 'a', 'b', 0, 4, 5, 6, 0, 8, 9]
#   [9, 1, 'b', 4, 6, 8]
#   attempt to assign sequence of size 1 to extended slice of size 3
#   must assign iterable to extended slice
# ---
# Sorting with keys, stability and errors.
words = ["banana", "Apple", "cherry", "apple", "Banana"]
print(sorted(words), sorted(words, key=str.lower), sorted(words, key=len, reverse=True))
pairs = [(1, "b"), (0, "z"), (1, "a"), (0, "a")]
pairs.sort(key=lambda p: p[0])
print(pairs, sorted(pairs), sorted([2.5, 1, True, 0]))
try:
    sorted([1, "a"])
except TypeError as e:
    print(e)
print(sorted([3, 1, 2], reverse=True), sorted("hello"), sorted({"b": 1, "a": 2}))
# output:
#   ['Apple', 'Banana', 'apple', 'banana', 'cherry'] ['Apple', 'apple', 'banana', 'Banana', 'cherry'] ['banana', 'cherry', 'Banana', 'Apple', 'apple']
#   [(0, 'z'), (0, 'a'), (1, 'b'), (1, 'a')] [(0, 'a'), (0, 'z'), (1, 'a'), (1, 'b')] [0, 1, True, 2.5]
#   '<' not supported between instances of 'str' and 'int'
#   [3, 2, 1] ['e', 'h', 'l', 'l', 'o'] ['a', 'b']
# ---
# Comparison, concatenation, repetition, membership.
print([1, 2] < [1, 3], [1] < [1, 0], [] < [0], [1, 2] == [1.0, 2.0], [1] != [2], [[1]] == [[1]])  # expect: True True True True True True
print([1] + [2, 3], [0] * 3, 2 * [1, 2], 2 in [1, 2], "x" not in ["x"])  # expect: [1, 2, 3] [0, 0, 0] [1, 2, 1, 2] True False
try:
    [1] + (2,)
except TypeError as e:
    print(e)  # expect: can only concatenate list (not "tuple") to list
# ---
# Typed lists keep their items' classes.
ints = [1, 2, 3]
ints.append(2**64)
ints.append(True)
print(ints, [type(x).__name__ for x in ints])  # expect: [1, 2, 3, 18446744073709551616, True] ['int', 'int', 'int', 'int', 'bool']
floats = [1.0, 2.0]
floats.append(3)
print(floats, sum(floats), [type(x).__name__ for x in floats])  # expect: [1.0, 2.0, 3] 6.0 ['float', 'float', 'int']
mixed = [0] * 3
mixed[1] = "x"
print(mixed)  # expect: [0, 'x', 0]
# ---
# A list that holds itself.
xs = [1]
xs.append(xs)
print(xs, xs[1] is xs, xs[1][1][0])  # expect: [1, [...]] True 1
# ---
# Comprehensions: nested, conditional, with several loops.
print([x * x for x in range(5) if x % 2], [(i, j) for i in range(3) for j in range(i)], [[i * j for j in range(3)] for i in range(2)])
matrix = [[1, 2, 3], [4, 5, 6]]
print([list(row) for row in zip(*matrix)], [x for row in matrix for x in row if x > 2], [y for x in [1, 2] if (y := x * 10) > 10])
print({x % 3 for x in range(10)} == {0, 1, 2}, {k: v for k, v in zip("ab", [1, 2])}, {x: x**2 for x in range(3)})
# output:
#   [1, 9] [(1, 0), (2, 0), (2, 1)] [[0, 0, 0], [0, 1, 2]]
#   [[1, 4], [2, 5], [3, 6]] [3, 4, 5, 6] [20]
#   True {'a': 1, 'b': 2} {0: 0, 1: 1, 2: 4}
# ---
# Methods on lists of lists share the inner ones.
rows = [[0] * 2] * 2
rows[0][0] = 1
print(rows)  # expect: [[1, 0], [1, 0]]
grid = [[0] * 2 for _ in range(2)]
grid[0][0] = 1
print(grid)  # expect: [[1, 0], [0, 0]]
# ---
# A typed function over list[list[int]].
def transpose(m: list[list[int]]) -> list[list[int]]:
    result: list[list[int]] = []
    for j in range(len(m[0])):
        row: list[int] = []
        for i in range(len(m)):
            row.append(m[i][j])
        result.append(row)
    return result


print(transpose([[1, 2, 3], [4, 5, 6]]), transpose([[2**70], [1]]))  # expect: [[1, 4], [2, 5], [3, 6]] [[1180591620717411303424, 1]]
# ---
# Negative and out-of-range indices in typed code.
def pick(xs: list[int], i: int) -> int:
    return xs[i]


print(pick([1, 2, 3], -1), pick([1, 2, 3], 2))
for i in (3, -4, 2**70):
    try:
        pick([1, 2, 3], i)
    except IndexError as e:
        print(e)


def put(xs: list[float], i: int, v: float) -> list[float]:
    xs[i] = v
    return xs


print(put([1.0, 2.0], -1, 5.5), put([1.0], 0, 3))
try:
    put([], 0, 1.0)
except IndexError as e:
    print(e)
# output:
#   3 3
#   list index out of range
#   list index out of range
#   cannot fit 'int' into an index-sized integer
#   [1.0, 5.5] [3]
#   list assignment index out of range
# ---
# Unpacking into displays.
a, b = [1, 2], (3,)
print([*a, *b, 4], (*a,), {*a, *b} == {1, 2, 3}, {**{"x": 1}, "y": 2, **{"x": 3}}, [*range(3), *"ab"])
# output:
#   [1, 2, 3, 4] (1, 2) True {'x': 3, 'y': 2} [0, 1, 2, 'a', 'b']
# ---
# enumerate, zip, reversed, map and filter on lists.
xs = ["a", "b", "c"]
print(list(enumerate(xs)), list(enumerate(xs, 5)), list(zip(xs, range(10))), list(reversed(xs)), list(map(str.upper, xs)), list(filter(None, [0, 1, "", "x"])))
print(list(map(lambda a, b: a + b, [1, 2], [10, 20, 30])), list(zip()), list(zip([1, 2], strict=True)))
try:
    list(zip([1], [1, 2], strict=True))
except ValueError as e:
    print(e)
# output:
#   [(0, 'a'), (1, 'b'), (2, 'c')] [(5, 'a'), (6, 'b'), (7, 'c')] [('a', 0), ('b', 1), ('c', 2)] ['c', 'b', 'a'] ['A', 'B', 'C'] [1, 'x']
#   [11, 22] [] [(1,), (2,)]
#   zip() argument 2 is longer than argument 1
# ---
# min, max, sum, any and all.
print(min([3, 1, 2]), max("abc"), min([], default="none"), max([1, -5, 3], key=abs), sum([0.1] * 10), sum([[1], [2]], []), any([]), all([]))
try:
    max([])
except ValueError as e:
    print(e)
# output:
#   1 c none -5 1.0 [1, 2] False True
#   max() iterable argument is empty
