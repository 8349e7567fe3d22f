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
# ---
# functools: reduce, partial, cache, cmp_to_key, cached_property, singledispatch.
from functools import reduce, partial, cache, cmp_to_key, cached_property, singledispatch

print(reduce(lambda a, b: a * b, [1, 2, 3, 4]), reduce(lambda a, b: a + b, [], "s"), partial(pow, 2)(5), partial(int, base=2)("101"), sorted([3, 1, 2], key=cmp_to_key(lambda a, b: b - a)))
try:
    reduce(lambda a, b: a, [])
except TypeError as e:
    print(e)


@cache
def f(n):
    print("compute", n)
    return n * 2


print(f(1), f(1), f(2))


class C:
    @cached_property
    def v(self):
        print("once")
        return 5


c = C()
print(c.v, c.v, c.__dict__)


@singledispatch
def show(x):
    return "other"


@show.register
def _(x: int):
    return "int"


@show.register(str)
def _(x):
    return "str"


print(show(1), show("a"), show(1.5), show(True))
# output:
#   24 s 32 5 [3, 2, 1]
#   reduce() of empty iterable with no initial value
#   compute 1
#   compute 2
#   2 2 4
#   once
#   5 5 {'v': 5}
#   int str other int
# ---
# lru_cache drops the oldest entries.
from functools import lru_cache


@lru_cache(maxsize=2)
def f(x):
    print("run", x)
    return x


f(1), f(2), f(1), f(3), f(1), f(2)
print(f.cache_info())
f.cache_clear()
print(f.cache_info(), f.__wrapped__(9))
# output:
#   run 1
#   run 2
#   run 3
#   run 2
#   CacheInfo(hits=2, misses=4, maxsize=2, currsize=2)
#   run 9
#   CacheInfo(hits=0, misses=0, maxsize=2, currsize=0) 9
# ---
# collections.Counter.
from collections import Counter

c = Counter("abracadabra")
print(c.most_common(2), c["a"], c["z"], sorted(c.elements())[:3], c.total(), Counter(a=2) + Counter(a=1, b=1), Counter(a=2) - Counter(a=3), Counter("ab") & Counter("b"), Counter("ab") | Counter("bb"), c)
c.update("zz")
c.subtract({"a": 10})
print(c["z"], c["a"], +Counter(a=1, b=-1), Counter([1, 1, 2]) == {1: 2, 2: 1})
# output:
#   [('a', 5), ('b', 2)] 5 0 ['a', 'a', 'a'] 11 Counter({'a': 3, 'b': 1}) Counter() Counter({'b': 1}) Counter({'b': 2, 'a': 1}) Counter({'a': 5, 'b': 2, 'r': 2, 'c': 1, 'd': 1})
#   2 -5 Counter({'a': 1}) True
# ---
# collections.defaultdict and OrderedDict.
from collections import defaultdict, OrderedDict

d = defaultdict(list)
d["a"].append(1)
d["b"]
print(d, d.get("c"), len(d), dict(d), "c" in d)
n = defaultdict(int)
for ch in "hello":
    n[ch] += 1
print(dict(n), defaultdict(lambda: 5)["x"])
try:
    defaultdict(None)["k"]
except KeyError as e:
    print(repr(e))
o = OrderedDict(a=1, b=2, c=3)
o.move_to_end("a")
o.move_to_end("c", last=False)
print(o, o.popitem(), o.popitem(last=False), list(o), OrderedDict(a=1, b=2) == OrderedDict(b=2, a=1), OrderedDict(a=1) == {"a": 1})
# output:
#   defaultdict(<class 'list'>, {'a': [1], 'b': []}) None 2 {'a': [1], 'b': []} False
#   {'h': 1, 'e': 1, 'l': 2, 'o': 1} 5
#   KeyError('k')
#   OrderedDict({'b': 2}) ('a', 1) ('c', 3) ['b'] False True
# ---
# collections.deque.
from collections import deque

d = deque([1, 2, 3], maxlen=4)
d.append(4)
d.append(5)
d.appendleft(0)
print(d, d[0], d[-1], len(d), d.maxlen, 3 in d)  # expect: deque([0, 2, 3, 4], maxlen=4) 0 4 4 4 True
d.rotate(1)
print(list(d), d.pop(), d.popleft(), d)  # expect: [4, 0, 2, 3] 3 4 deque([0, 2], maxlen=4)
d.extend([7, 8])
d.extendleft([9, 10])
print(d, d.count(10), d.index(10), list(reversed(d)))  # expect: deque([10, 9, 0, 2], maxlen=4) 1 0 [2, 0, 9, 10]
d.clear()
try:
    d.pop()
except IndexError as e:
    print(e)  # expect: pop from an empty deque
# ---
# collections.namedtuple and ChainMap.
from collections import namedtuple, ChainMap

P = namedtuple("P", "x y z", defaults=[9])
p = P(1, y=2)
print(p, p.x, p[1], p._replace(x=5), p._asdict(), P._fields, p == (1, 2, 9), P._make([4, 5, 6]), len(p), {**p._asdict()})
a, *b = p
print(a, b, sorted([P(2, 1), P(1, 2)]))
for f in (lambda: P(1), lambda: P(1, 2, 3, 4), lambda: setattr(p, "x", 1)):
    try:
        f()
    except (TypeError, AttributeError) as e:
        print(e)
m = ChainMap({"a": 1}, {"a": 2, "b": 3})
print(m["a"], m["b"], len(m), dict(m), m.new_child({"c": 5})["c"])
# output:
#   P(x=1, y=2, z=9) 1 2 P(x=5, y=2, z=9) {'x': 1, 'y': 2, 'z': 9} ('x', 'y', 'z') True P(x=4, y=5, z=6) 3 {'x': 1, 'y': 2, 'z': 9}
#   1 [2, 9] [P(x=1, y=2, z=9), P(x=2, y=1, z=9)]
#   P.__new__() missing 1 required positional argument: 'y'
#   P.__new__() takes from 3 to 4 positional arguments but 5 were given
#   can't set attribute
#   1 3 2 {'a': 1, 'b': 3} 5
# ---
# heapq.
import heapq

h = [5, 3, 8, 1]
heapq.heapify(h)
print(h[0], heapq.heappop(h), heapq.heappushpop(h, 0), heapq.heapreplace(h, 9), sorted(h))
heapq.heappush(h, 2)
print([heapq.heappop(h) for _ in range(len(h))], heapq.nlargest(2, [1, 5, 3]), heapq.nsmallest(2, "hello", key=ord), list(heapq.merge([1, 4], [2, 3], [0])))
q = []
for item in ((2, "b"), (1, "z"), (1, "a")):
    heapq.heappush(q, item)
print([heapq.heappop(q) for _ in range(3)])
try:
    heapq.heappop([])
except IndexError as e:
    print(e)
# output:
#   1 1 0 3 [5, 8, 9]
#   [2, 5, 8, 9] [5, 3] ['e', 'h'] [0, 1, 2, 3, 4]
#   [(1, 'a'), (1, 'z'), (2, 'b')]
#   index out of range
# ---
# bisect.
import bisect

a = [1, 3, 3, 5]
print(bisect.bisect(a, 3), bisect.bisect_left(a, 3), bisect.bisect_right(a, 0), bisect.bisect_left(a, 9), bisect.bisect(a, 3, 0, 2), bisect.bisect_left(["a", "bb", "ccc"], 2, key=len))
bisect.insort(a, 4)
bisect.insort_left(a, 3.0)
print(a)
# output:
#   3 1 0 4 2 1
#   [1, 3.0, 3, 3, 4, 5]
# ---
# operator functions and getters.
import operator as op

print(op.add(1, 2), op.mul("a", 3), op.itemgetter(1)([5, 6]), op.itemgetter("a", "b")({"a": 1, "b": 2}), op.attrgetter("real")(5), op.methodcaller("upper")("x"), op.contains([1], 1), op.not_(0), op.truth([]), op.floordiv(7, 2), op.neg(3), op.is_(None, None), op.index(5), op.concat([1], [2]), op.countOf([1, 1], 1), op.getitem({"k": 2}, "k"))
print(sorted([("b", 1), ("a", 2)], key=op.itemgetter(0)), op.attrgetter("a.b")(type("X", (), {"a": type("Y", (), {"b": 7})})))
# output:
#   3 aaa 6 (1, 2) 5 X True True False 3 -3 True 5 [1, 2] 2 2
#   [('a', 2), ('b', 1)] 7
# ---
# copy: shallow and deep, with cycles and hooks.
import copy

a = [1, [2, 3], {"k": [4]}]
s, d = copy.copy(a), copy.deepcopy(a)
a[1].append(9)
a[2]["k"].append(8)
print(s, d, s[1] is a[1], d[1] is a[1])  # expect: [1, [2, 3, 9], {'k': [4, 8]}] [1, [2, 3], {'k': [4]}] True False
a.append(a)
d = copy.deepcopy(a)
print(d[3] is d, d is not a)  # expect: True True


class C:
    def __init__(self, v):
        self.v = v

    def __copy__(self):
        return C("copied")


class D:
    def __init__(self, v):
        self.v = v


print(copy.copy(C(1)).v, copy.deepcopy(C([1])).v, copy.copy(D([1])).v)  # expect: copied [1] [1]
x = D([1])
y = copy.deepcopy(x)
y.v.append(2)
print(x.v, y.v, copy.deepcopy((1, "a")), copy.copy({1, 2}))  # expect: [1] [1, 2] (1, 'a') {1, 2}
# ---
# json: dumps with options.
import json

v = {"a": [1, 2.5, None, True], "b": {"c": "é\n\"x\""}, "t": (1, 2), 5: "five", None: 0, 1e20: float("inf")}
print(json.dumps(v))
print(json.dumps({"b": [1, {"c": []}], "a": {}}, indent=2, sort_keys=True))
print(json.dumps([1, "é"], separators=(",", ":"), ensure_ascii=False), json.dumps("\u2028\x00😀"), json.dumps(10**30), json.dumps(1e100), json.dumps({"x": {1: 2}}, indent="\t"))
for f in (lambda: json.dumps({1, 2}), lambda: json.dumps({(1,): 2}), lambda: json.dumps(object), lambda: json.dumps(float("nan"), allow_nan=False)):
    try:
        f()
    except (TypeError, ValueError) as e:
        print(e)
print(json.dumps({"s": {1}}, default=sorted), json.dumps({(1,): 2, "a": 1}, skipkeys=True))
# output:
#   {"a": [1, 2.5, null, true], "b": {"c": "\u00e9\n\"x\""}, "t": [1, 2], "5": "five", "null": 0, "1e+20": Infinity}
#   {
#     "a": {},
#     "b": [
#       1,
#       {
#         "c": []
#       }
#     ]
#   }
#   [1,"é"] "\u2028\u0000\ud83d\ude00" 1000000000000000000000000000000 1e+100 {
#   	"x": {
#   		"1": 2
#   	}
#   }
#   Object of type set is not JSON serializable
#   keys must be str, int, float, bool or None, not tuple
#   Object of type type is not JSON serializable
#   Out of range float values are not JSON compliant: nan
#   {"s": [1]} {"a": 1}
# ---
# json: loads and its errors.
import json

print(json.loads('{"a": [1, -2.5e3, true, false, null, "x\\u00e9\\n"], "b": {}}'), json.loads(" 12 "), json.loads('"\\ud83d\\ude00"'), json.loads("[]"), json.loads("NaN"), json.loads("1E2"), json.loads(b"[1]"), json.loads('{"k":1,"k":2}'))
for s in ("", "{", "[1,]", "{'a':1}", "nul", '"abc', "[1 2]", '{"a" 1}', '{"a":1,}', "01", '"\\q"', "[1]x", "-", '"a\nb"'):
    try:
        print(json.loads(s))
    except json.JSONDecodeError as e:
        print(e)
print(json.loads('{"a": 1.5}', parse_float=str, object_hook=lambda d: sorted(d.items())), json.loads("[1, 2]", parse_int=float))
# output:
#   {'a': [1, -2500.0, True, False, None, 'xé\n'], 'b': {}} 12 😀 [] nan 100.0 [1] {'k': 2}
#   Expecting value: line 1 column 1 (char 0)
#   Expecting property name enclosed in double quotes: line 1 column 2 (char 1)
#   Illegal trailing comma before end of array: line 1 column 3 (char 2)
#   Expecting property name enclosed in double quotes: line 1 column 2 (char 1)
#   Expecting value: line 1 column 1 (char 0)
#   Unterminated string starting at: line 1 column 1 (char 0)
#   Expecting ',' delimiter: line 1 column 4 (char 3)
#   Expecting ':' delimiter: line 1 column 6 (char 5)
#   Illegal trailing comma before end of object: line 1 column 7 (char 6)
#   Extra data: line 1 column 2 (char 1)
#   Invalid \escape: line 1 column 2 (char 1)
#   Extra data: line 1 column 4 (char 3)
#   Expecting value: line 1 column 1 (char 0)
#   Invalid control character at: line 1 column 3 (char 2)
#   [('a', '1.5')] [1.0, 2.0]
# ---
# math.
import math

print(math.sqrt(2), math.floor(-1.5), math.ceil(1.2), math.trunc(-1.7), math.gcd(12, 18, 8), math.lcm(4, 6), math.factorial(20), math.comb(5, 2), math.perm(5, 2), math.isqrt(17), math.prod([1, 2, 3]), math.fsum([0.1] * 10), math.hypot(3, 4), math.dist((0, 0), (3, 4)))
print(math.exp(1), math.log(10), math.log2(8), math.log10(1000), math.log(8, 2), math.sin(1), math.cos(1), math.atan2(1, -1), math.degrees(math.pi), math.radians(180), math.pow(2, 0.5), math.copysign(1, -0.0), math.fmod(-7, 3), math.modf(1.25), math.frexp(8), math.ldexp(0.5, 4), math.isclose(0.1 + 0.2, 0.3), math.inf, math.nan, math.tau, math.e, math.isnan(math.nan), math.isinf(-math.inf), math.remainder(7, 4), math.cbrt(27), math.exp2(3), math.sumprod([1, 2], [3, 4]), math.ulp(1.0), math.nextafter(1, 2))
for f in (lambda: math.sqrt(-1), lambda: math.log(0), lambda: math.factorial(-1), lambda: math.exp(1000), lambda: math.isqrt(-1), lambda: math.sqrt("a"), lambda: math.floor(math.inf), lambda: math.acos(2), lambda: math.comb(-1, 2), lambda: math.factorial(1.5), lambda: math.gcd(1.5), lambda: math.fmod(1, 0), lambda: math.pow(0, -1)):  # type: ignore
    try:
        print(f())
    except (ValueError, TypeError, OverflowError) as e:
        print(type(e).__name__, e)
# output:
#   1.4142135623730951 -2 2 -1 2 12 2432902008176640000 10 20 4 6 1.0 5.0 5.0
#   2.718281828459045 2.302585092994046 3.0 3.0 3.0 0.8414709848078965 0.5403023058681398 2.356194490192345 180.0 3.141592653589793 1.4142135623730951 -1.0 -1.0 (0.25, 1.0) (0.5, 4) 8.0 True inf nan 6.283185307179586 2.718281828459045 True True -1.0 3.0000000000000004 8.0 11 2.220446049250313e-16 1.0000000000000002
#   ValueError math domain error
#   ValueError math domain error
#   ValueError factorial() not defined for negative values
#   OverflowError math range error
#   ValueError isqrt() argument must be nonnegative
#   TypeError must be real number, not str
#   OverflowError cannot convert float infinity to integer
#   ValueError math domain error
#   ValueError n must be a non-negative integer
#   TypeError 'float' object cannot be interpreted as an integer
#   TypeError 'float' object cannot be interpreted as an integer
#   ValueError math domain error
#   ValueError math domain error
# ---
# math on large ints is exact.
import math

print(math.isqrt(10**40), math.log2(2**1000), math.log10(10**400), math.gcd(2**100, 6**50) == 2**50, math.factorial(30), math.comb(100, 50), math.floor(1e300) % 10**5, math.ceil(-1e18), math.sqrt(10**300))
# output:
#   100000000000000000000 1000.0 400.0 True 265252859812191058636308480000000 100891344545564193334812497256 40160 -1000000000000000000 1e+150
# ---
# random is deterministic by seed.
import random

r = random.Random(42)
print(r.random(), r.randint(1, 100), r.choice("abcdef"), r.uniform(1, 2), r.randrange(0, 100, 5), r.sample(range(50), 4), r.getrandbits(70), r.choices([1, 2, 3], k=4), r.gauss(0, 1))
a = list(range(10))
r.shuffle(a)
print(a)
random.seed(7)
print(random.random(), random.randint(0, 9), random.choice([1, 2, 3]), random.expovariate(1.5), random.triangular())
state = random.getstate()
x = random.random()
random.setstate(state)
print(x == random.random(), random.Random("text").random(), random.Random(2.5).random())
# output:
#   0.6394267984578837 4 f 1.2750293183691193 35 [8, 47, 6, 43] 643647106656314877619 [1, 2, 1, 1] -0.2317928608380212
#   [7, 5, 0, 2, 4, 9, 1, 6, 8, 3]
#   0.32383276483316237 2 2 0.7016637453806179 0.19031064955427843
#   True 0.8711565613554825 0.41877545666909954
# ---
# string constants, capwords and templates.
import string

print(string.ascii_lowercase, string.digits, string.punctuation, string.hexdigits, repr(string.whitespace), string.capwords("hello big  world"), string.Template("$a and ${b} $$").substitute(a=1, b="x"), string.Template("$a $q").safe_substitute(a=1))
try:
    string.Template("$a").substitute()
except KeyError as e:
    print(repr(e))
print(string.Formatter().format("{0} {x}", 1, x=2))
# output:
#   abcdefghijklmnopqrstuvwxyz 0123456789 !"#$%&'()*+,-./:;<=>?@[\]^_`{|}~ 0123456789abcdefABCDEF ' \t\n\r\x0b\x0c' Hello Big World 1 and x $ 1 $q
#   KeyError('a')
#   1 2
# ---
# enum.
from enum import Enum, IntEnum, Flag, auto, unique, StrEnum


class C(Enum):
    RED = 1
    GREEN = auto()
    CRIMSON = 1

    def nice(self):
        return self.name.title()


print(C.RED, repr(C.GREEN), C.RED.value, C(2), C["RED"], C.CRIMSON is C.RED, list(C), len(C), C.GREEN.nice(), C.RED == 1, C.RED in C, {C.RED: "r"}[C.RED], isinstance(C.RED, C), list(C.__members__))


class I(IntEnum):
    A = 1
    B = 2


class F(Flag):
    R = auto()
    W = auto()
    X = auto()


class S(StrEnum):
    ONE = auto()
    TWO = "2"


print(I.A < I.B, I.A + 1, I.B == 2, sorted([I.B, I.A]), F.R | F.W, F.R in (F.R | F.X), ~F.R, bool(F.R & F.W), S.ONE, S.TWO + "x", f"{I.A}", repr(I.A), F(5))
for f in (lambda: C(9), lambda: C["NO"], lambda: setattr(C, "RED", 5), lambda: C.RED < C.GREEN, lambda: C.nope):
    try:
        f()
    except (ValueError, KeyError, AttributeError, TypeError) as e:
        print(type(e).__name__, e)
# output:
#   C.RED <C.GREEN: 2> 1 C.GREEN C.RED True [<C.RED: 1>, <C.GREEN: 2>] 2 Green False True r True ['RED', 'GREEN', 'CRIMSON']
#   True 2 True [<I.A: 1>, <I.B: 2>] F.R|W True F.W|X False one 2x 1 <I.A: 1> F.R|X
#   ValueError 9 is not a valid C
#   KeyError 'NO'
#   AttributeError cannot reassign member 'RED'
#   TypeError '<' not supported between instances of 'C' and 'C'
#   AttributeError type object 'C' has no attribute 'nope'
# ---
# dataclasses: ordering, hashing, slots, defaults and errors.
from dataclasses import dataclass, field, asdict, replace, fields, is_dataclass


@dataclass(order=True, frozen=True)
class V:
    major: int
    minor: int = 0
    note: str = field(default="", compare=False, repr=False)


@dataclass(slots=True, kw_only=True)
class S:
    a: int
    b: list[int] = field(default_factory=list)


print(V(1, 2) < V(1, 3), V(1, note="x") == V(1), sorted([V(2), V(1, 5)]), {V(1)} == {V(1, 0, "q")}, S(a=1), asdict(S(a=2, b=[3])), replace(V(1), minor=9), is_dataclass(S), [f.name for f in fields(V)])
for f in (lambda: V(), lambda: S(1), lambda: setattr(S(a=1), "c", 2), lambda: V(1) < 5):
    try:
        f()
    except (TypeError, AttributeError) as e:
        print(e)
try:

    @dataclass
    class Bad:
        a: list = []
except ValueError as e:
    print(e)
try:

    @dataclass
    class Bad2:
        a: int = 0
        b: int
except TypeError as e:
    print(e)
# output:
#   True True [V(major=1, minor=5), V(major=2, minor=0)] True S(a=1, b=[]) {'a': 2, 'b': [3]} V(major=1, minor=9) True ['major', 'minor', 'note']
#   V.__init__() missing 1 required positional argument: 'major'
#   S.__init__() takes 1 positional argument but 2 were given
#   'S' object has no attribute 'c' and no __dict__ for setting new attributes
#   '<' not supported between instances of 'V' and 'int'
#   mutable default <class 'list'> for field a is not allowed: use default_factory
#   non-default argument 'b' follows default argument 'a'
# ---
# typing: NamedTuple, TypedDict, Protocol, Literal and casts at run time.
from typing import NamedTuple, TypedDict, Protocol, Literal, cast, Optional, Union, Any, Final, runtime_checkable, get_type_hints, NewType


class P(NamedTuple):
    x: int
    y: str = "d"

    def both(self) -> str:
        return f"{self.x}{self.y}"


class T(TypedDict, total=False):
    a: int


@runtime_checkable
class Sized(Protocol):
    def size(self) -> int: ...


class Box:
    def size(self) -> int:
        return 3


UserId = NewType("UserId", int)
LIMIT: Final = 5
mode: Literal["r", "w"] = "r"
t: T = {"a": 1}
print(P(1), P(2, "z").both(), P(1)[0], t, isinstance(Box(), Sized), isinstance(5, Sized), cast(str, 5), UserId(5) + 1, LIMIT, Optional[int], Union[int, str], int | None, list[int], dict[str, Any])


def f(a: int, b: Optional[str] = None) -> list[int]: ...


print(get_type_hints(f))
# output:
#   P(x=1, y='d') 2z 1 {'a': 1} True False 5 6 5 typing.Optional[int] typing.Union[int, str] int | None list[int] dict[str, typing.Any]
#   {'a': <class 'int'>, 'b': typing.Optional[str], 'return': list[int]}
# ---
# contextlib.
from contextlib import contextmanager, suppress, ExitStack, closing, nullcontext, redirect_stdout
import io


@contextmanager
def tag(name):
    print("<" + name)
    try:
        yield name.upper()
    except KeyError as e:
        print("swallowed", e)
    finally:
        print(name + ">")


with tag("a") as x, tag("b"):
    print(x)
with tag("c"):
    raise KeyError("k")
with suppress(ValueError, ZeroDivisionError):
    1 / 0
with ExitStack() as s:
    for n in "xy":
        s.enter_context(tag(n))
    s.callback(print, "callback", 5)
with nullcontext(7) as n:
    print(n)
out = io.StringIO()
with redirect_stdout(out):
    print("hidden")
print(repr(out.getvalue()))


@tag("deco")
def f():
    print("body")


f()
# output:
#   <a
#   <b
#   A
#   b>
#   a>
#   <c
#   swallowed 'k'
#   c>
#   <x
#   <y
#   callback 5
#   y>
#   x>
#   7
#   'hidden\n'
#   <deco
#   body
#   deco>
# ---
# io.StringIO and io.BytesIO.
import io

s = io.StringIO("one\ntwo\nthree")
print(repr(s.readline()), s.read(2), s.tell(), s.readlines(), repr(s.read()))
s.seek(0)
print([l.rstrip() for l in s], s.getvalue())
w = io.StringIO()
print("a", 1, file=w, end=";")
w.write("b")
w.writelines(["c", "d"])
print(w.getvalue(), w.tell(), w.truncate(2), w.getvalue())
b = io.BytesIO(b"abc")
print(b.read(1), b.getvalue(), b.seek(-1, 2), b.read())
s.close()
try:
    s.read()
except ValueError as e:
    print(e)
# output:
#   'one\n' tw 6 ['o\n', 'three'] ''
#   ['one', 'two', 'three'] one
#   two
#   three
#   a 1;bcd 7 2 a 
#   b'a' b'abc' 2 b'c'
#   I/O operation on closed file
# ---
# Files in a temporary directory: text, binary, appending and errors.
import os

d = "/tmp/krait-spec-files"
os.makedirs(d, exist_ok=True)
if True:
    p = os.path.join(d, "f.txt")
    with open(p, "w") as f:
        print(f.write("line1\nline2\n"), f.closed)
        f.writelines(["x\n", "é"])
    print(f.closed, os.path.getsize(p), os.path.exists(p), os.path.isfile(p), os.listdir(d))
    with open(p) as f:
        print(f.readline(), f.read().split("\n"))
    with open(p, "a", encoding="utf-8") as f:
        f.write("!")
    with open(p, "rb") as f:
        print(f.read())
    for i, line in enumerate(open(p)):
        print(i, repr(line))
    with open(p, "r+") as f:
        f.seek(4)
        f.write("X")
        f.seek(0)
        print(repr(f.readline()))
    try:
        open(p, "x")
    except FileExistsError as e:
        print(type(e).__name__, e.errno, e.strerror)
    os.remove(p)
    try:
        open(p)
    except FileNotFoundError as e:
        print(e.errno, e.strerror, os.path.basename(e.filename))
    os.mkdir(os.path.join(d, "sub"))
    print(os.path.isdir(os.path.join(d, "sub")), sorted(os.listdir(d)))
    os.rmdir(os.path.join(d, "sub"))
os.rmdir(d)
print(os.path.exists(d))
for mode in ("q", "rw", "", "bt"):
    try:
        open("x", mode)
    except ValueError as e:
        print(e)
# output:
#   12 False
#   True 16 True True ['f.txt']
#   line1
#    ['line2', 'x', 'é']
#   b'line1\nline2\nx\n\xc3\xa9!'
#   0 'line1\n'
#   1 'line2\n'
#   2 'x\n'
#   3 'é!'
#   'lineX\n'
#   FileExistsError 17 File exists
#   2 No such file or directory f.txt
#   True ['sub']
#   False
#   invalid mode: 'q'
#   must have exactly one of create/read/write/append mode
#   Must have exactly one of create/read/write/append mode and at most one plus
#   can't have text and binary mode at once
# ---
# os.path on strings.
import os.path

print(os.path.join("a", "b", "/c", "d"), os.path.split("/x/y.tar.gz"), os.path.splitext("/x/y.tar.gz"), os.path.basename("a/"), os.path.dirname("a/b"), os.path.normpath("a/../b//./c"), os.path.isabs("/a"), os.path.commonprefix(["abc", "abd"]), os.path.relpath("/a/b", "/a/c"), os.path.splitext(".bashrc"))
# output:
#   /c/d ('/x', 'y.tar.gz') ('/x/y.tar', '.gz')  a b/c True ab ../b ('.bashrc', '')
# ---
# time and sys basics.
import sys, time

t = time.perf_counter()
u = time.perf_counter()
print(u >= t, isinstance(time.time(), float), time.strftime("%Y-%m-%d %H:%M:%S", time.gmtime(0)), time.gmtime(86400).tm_mday, isinstance(time.time_ns(), int))
print(sys.maxsize, sys.byteorder, sys.version_info[:2], sys.version_info >= (3, 13), sys.argv[1:], sys.getrecursionlimit() > 500, "sys" in sys.modules, sys.float_info.max, sys.float_info.epsilon, sys.implementation.name != "", sys.maxunicode)
sys.stdout.write("written\n")
print(__name__)
# output:
#   True True 1970-01-01 00:00:00 2 True
#   9223372036854775807 little (3, 13) True [] True True 1.7976931348623157e+308 2.220446049250313e-16 True 1114111
#   written
#   __main__
# ---
# struct packs numbers.
import struct

print(struct.pack(">IhB", 1, -2, 255), struct.unpack("<H", b"\x01\x02"), struct.calcsize("<qd"))  # expect: b'\x00\x00\x00\x01\xff\xfe\xff' (513,) 16
# ---
# textwrap: filling, dedenting, indenting and shortening.
import textwrap

print(textwrap.fill("the quick brown fox jumps over", 12))
print(textwrap.dedent("  a\n    b\n  c"), textwrap.indent("x\ny", "> "), textwrap.shorten("hello wide world", 12))
# output:
#   the quick
#   brown fox
#   jumps over
#   a
#     b
#   c > x
#   > y hello [...]
# ---
# collections.abc checks and mixins.
from collections.abc import Iterable, Mapping, Sequence, Callable, Hashable, MutableMapping

print(isinstance([], Iterable), isinstance({}, Mapping), isinstance("a", Sequence), isinstance(len, Callable), isinstance([], Hashable), isinstance(5, Iterable), isinstance((x for x in ""), Iterable))


class D(MutableMapping):
    def __init__(self):
        self.d = {}

    def __getitem__(self, k):
        return self.d[k]

    def __setitem__(self, k, v):
        self.d[k] = v

    def __delitem__(self, k):
        del self.d[k]

    def __iter__(self):
        return iter(self.d)

    def __len__(self):
        return len(self.d)


d = D()
d.update(a=1, b=2)
print(d.pop("a"), d.get("z", 0), d.setdefault("c", 3), list(d.items()), "b" in d, d == {"b": 2, "c": 3}, dict(d))
# output:
#   True True True True False False True
#   1 0 3 [('b', 2), ('c', 3)] True True {'b': 2, 'c': 3}
# ---
# eval-free builtins: vars, dir, callable, id, type, getattr family, iter with a sentinel.
class C:
    a = 1

    def f(self): ...


c = C()
c.z = 5
print(vars(c), [n for n in dir(c) if not n.startswith("_")], callable(c.f), callable(5), id(c) == id(c), type(c) is C, getattr(c, "a"), hasattr(c, "q"), getattr(c, "q", None))
it = iter([1, 2, 3, 0, 4])
print(list(iter(lambda: next(it), 0)), next(iter([]), "d"), divmod(-7, 2), pow(2, 10, 1000))
setattr(c, "w", 1)
delattr(c, "z")
print(vars(c))
try:
    delattr(c, "z")
except AttributeError as e:
    print(e)
try:
    getattr(c, "nope")
except AttributeError as e:
    print(e)
# output:
#   {'z': 5} ['a', 'f', 'z'] True False True True 1 False None
#   [1, 2, 3] d (-4, 1) 24
#   {'w': 1}
#   'C' object has no attribute 'z'
#   'C' object has no attribute 'nope'
