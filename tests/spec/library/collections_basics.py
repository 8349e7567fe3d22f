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
