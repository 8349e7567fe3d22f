# itertools: infinite iterators cut short.
from itertools import count, cycle, repeat, islice, takewhile

print(list(islice(count(5), 3)), list(islice(count(1, 0.5), 3)), list(islice(cycle("ab"), 5)), list(repeat(7, 2)), list(takewhile(lambda v: v < 3, count())), list(islice(range(10), 2, 8, 3)), count(3), repeat(1, 2))
# output:
#   [5, 6, 7] [1, 1.5, 2.0] ['a', 'b', 'a', 'b', 'a'] [7, 7] [0, 1, 2] [2, 5] count(3) repeat(1, 2)
# ---
# itertools: combinations, permutations and products.
from itertools import combinations, permutations, product, combinations_with_replacement

print(list(combinations("abc", 2)), list(permutations([1, 2, 3], 2)), list(product("ab", [1, 2])), list(product([0, 1], repeat=2)), list(combinations_with_replacement("ab", 2)), len(list(permutations(range(5)))), list(combinations([], 0)), list(combinations("a", 2)))
# output:
#   [('a', 'b'), ('a', 'c'), ('b', 'c')] [(1, 2), (1, 3), (2, 1), (2, 3), (3, 1), (3, 2)] [('a', 1), ('a', 2), ('b', 1), ('b', 2)] [(0, 0), (0, 1), (1, 0), (1, 1)] [('a', 'a'), ('a', 'b'), ('b', 'b')] 120 [()] []
# ---
# itertools: chain, compress, filterfalse, dropwhile, starmap, zip_longest, pairwise, batched, accumulate, tee.
from itertools import *

print(list(chain([1], "a")), list(chain.from_iterable(["ab", "c"])), list(compress("abc", [1, 0, 1])), list(filterfalse(lambda v: v % 2, range(4))), list(dropwhile(lambda v: v < 2, [1, 2, 0])), list(starmap(pow, [(2, 3), (3, 2)])))
print(list(zip_longest("ab", [1], fillvalue="-")), list(pairwise("abc")), list(batched("abcde", 2)), list(accumulate([1, 2, 3])), list(accumulate([1, 2, 3], lambda a, b: a * b, initial=10)))
a, b = tee([1, 2, 3])
print(next(a), list(b), list(a))
# output:
#   [1, 'a'] ['a', 'b', 'c'] ['a', 'c'] [0, 2] [2, 0] [8, 9]
#   [('a', 1), ('b', '-')] [('a', 'b'), ('b', 'c')] [('a', 'b'), ('c', 'd'), ('e',)] [1, 3, 6] [10, 10, 20, 60]
#   1 [1, 2, 3] [2, 3]
# ---
# itertools.groupby groups consecutive keys.
from itertools import groupby

print([(k, list(g)) for k, g in groupby("aabbba")], [(k, len(list(g))) for k, g in groupby([1, 3, 2, 4, 5], key=lambda v: v % 2)])
groups = groupby([1, 1, 2])
k1, g1 = next(groups)
k2, g2 = next(groups)
print(k1, list(g1), k2, list(g2))
# output:
#   [('a', ['a', 'a']), ('b', ['b', 'b', 'b']), ('a', ['a'])] [(1, 2), (0, 2), (1, 1)]
#   1 [] 2 [2]
# ---
# map, filter, zip, enumerate, reversed.
print(list(map(lambda a, b: a + b, [1, 2], [10, 20, 30])), list(filter(None, [0, 1, "", "a"])), list(zip()), list(zip([1, 2], "ab", (3.0, 4.0))), list(enumerate("ab", 5)), list(reversed([1, 2])), list(reversed({"a": 1, "b": 2})))
try:
    list(zip([1], [1, 2], strict=True))
except ValueError as e:
    print(e)
try:
    list(zip([1, 2], [1], strict=True))
except ValueError as e:
    print(e)
for f in (lambda: map(5, [1]), lambda: list(map(len, [1])), lambda: zip(5), lambda: reversed({1}), lambda: enumerate(5), lambda: map(len)):
    try:
        print(type(f()).__name__)
    except TypeError as e:
        print(e)
# output:
#   [11, 22] [1, 'a'] [] [(1, 'a', 3.0), (2, 'b', 4.0)] [(5, 'a'), (6, 'b')] [2, 1] ['b', 'a']
#   zip() argument 2 is longer than argument 1
#   zip() argument 2 is shorter than argument 1
#   map
#   object of type 'int' has no len()
#   'int' object is not iterable
#   'set' object is not reversible
#   'int' object is not iterable
#   map() must have at least two arguments.
# ---
# any, all, sum, min, max, sorted and their options.
print(any([]), all([]), any([0, 1]), all([1, 0]), sum([1, 2], 10), sum([0.5, 1]), min(3, 1), max("a", "b"), min([2, 1], key=lambda v: -v), max({}, default=0), sorted({"b": 1, "a": 2}), sorted([3, 1], key=str, reverse=True))
print(sum([0.1] * 3), sum([1e16, 1.0, -1e16]), sum([True, True]), max([1, 1.0]), max([1.0, 1]))
for f in (lambda: sum("ab"), lambda: sum(["a"], ""), lambda: min(5), lambda: max(), lambda: min([], key=len), lambda: sorted(5)):
    try:
        f()
    except (TypeError, ValueError) as e:
        print(e)
# output:
#   False True True False 13 1.5 1 b 2 0 ['a', 'b'] [3, 1]
#   0.30000000000000004 1.0 2 1 1.0
#   unsupported operand type(s) for +: 'int' and 'str'
#   sum() can't sum strings [use ''.join(seq) instead]
#   'int' object is not iterable
#   max expected at least 1 argument, got 0
#   min() iterable argument is empty
#   'int' object is not iterable
# ---
# Sorting is stable, keys are computed once, lists are sorted in place.
calls = []


def key(v):
    calls.append(v)
    return v[0]


data = ["b1", "a1", "b0", "a0"]
print(sorted(data, key=key), calls, sorted(data, key=lambda s: s[0], reverse=True), sorted(sorted(data), key=lambda s: s[1]))
data.sort(key=lambda s: (s[1], s[0]))
print(data, sorted([True, 0, 2, 0.5]), sorted([(1, "b"), (1, "a"), (0, "z")]), sorted([[2], [1, 5], [1]]))
try:
    [1, "a"].sort()
except TypeError as e:
    print(e)
# output:
#   ['a1', 'a0', 'b1', 'b0'] ['b1', 'a1', 'b0', 'a0'] ['b1', 'b0', 'a1', 'a0'] ['a0', 'b0', 'a1', 'b1']
#   ['a0', 'b0', 'a1', 'b1'] [0, 0.5, True, 2] [(0, 'z'), (1, 'a'), (1, 'b')] [[1], [1, 5], [2]]
#   '<' not supported between instances of 'str' and 'int'
