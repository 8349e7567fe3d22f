# Methods of dict.
d = {"a": 1, "b": 2}
d["c"] = 3
print(d, d.get("z"), d.get("z", 0), d.pop("a"), d.pop("zz", None), d.setdefault("b", 9), d.setdefault("n", 9))
d.update(x=1, b=20)
d.update([("y", 2)])
print(d, list(d), list(d.values()), list(d.items()), len(d), "x" in d, "q" not in d)
print(d.popitem(), d | {"b": 0}, {"z": 1} | d, d.copy() == d)
d |= {"w": 5}
print(d, dict.fromkeys("ab", 0), dict([(1, 2)], k=3), dict(zip("xy", (1, 2))))
d.clear()
print(d)
# output:
#   {'b': 2, 'c': 3, 'n': 9} None 0 1 None 2 9
#   {'b': 20, 'c': 3, 'n': 9, 'x': 1, 'y': 2} ['b', 'c', 'n', 'x', 'y'] [20, 3, 9, 1, 2] [('b', 20), ('c', 3), ('n', 9), ('x', 1), ('y', 2)] 5 True True
#   ('y', 2) {'b': 0, 'c': 3, 'n': 9, 'x': 1} {'z': 1, 'b': 20, 'c': 3, 'n': 9, 'x': 1} True
#   {'b': 20, 'c': 3, 'n': 9, 'x': 1, 'w': 5} {'a': 0, 'b': 0} {1: 2, 'k': 3} {'x': 1, 'y': 2}
#   {}
# ---
# Missing keys and unhashable keys.
d = {1: "a"}
for bad in (lambda: d[2], lambda: d.pop(2), lambda: {}.popitem(), lambda: d[[1]], lambda: {[]: 1}, lambda: {{}}):
    try:
        bad()
    except (KeyError, TypeError) as e:
        print(type(e).__name__, e)
# output:
#   KeyError 2
#   KeyError 2
#   KeyError 'popitem(): dictionary is empty'
#   TypeError unhashable type: 'list'
#   TypeError unhashable type: 'list'
#   TypeError unhashable type: 'dict'
# ---
# Equal keys of different types are one key; the first key stays.
d = {1: "int"}
d[1.0] = "float"
d[True] = "bool"
print(d, {0: "a", False: "b", 0.0: "c"}, {1: 1} == {1.0: True}, hash(1) == hash(1.0) == hash(True))  # expect: {1: 'bool'} {0: 'c'} True True
# ---
# Order is that of insertion; deleting and inserting moves a key to the end.
d = {k: i for i, k in enumerate("abcd")}
del d["b"]
d["b"] = 9
d["a"] = 8
print(d, list(reversed(d)), list(d.keys())[0])  # expect: {'a': 8, 'c': 2, 'd': 3, 'b': 9} ['b', 'd', 'c', 'a'] a
# ---
# Views are live and set-like.
d = {"a": 1, "b": 2}
ks, vs, its = d.keys(), d.values(), d.items()
d["c"] = 3
print(ks, vs, its, ks & {"a", "z"}, sorted(ks | {"z"}), ks - {"a"} == {"b", "c"}, ("a", 1) in its, 3 in vs, len(ks))
# output:
#   dict_keys(['a', 'b', 'c']) dict_values([1, 2, 3]) dict_items([('a', 1), ('b', 2), ('c', 3)]) {'a'} ['a', 'b', 'c', 'z'] True True True 3
# ---
# Typed counting.
def histogram(text: str) -> dict[str, int]:
    counts: dict[str, int] = {}
    for c in text:
        if c in counts:
            counts[c] += 1
        else:
            counts[c] = 1
    return counts


print(histogram("abracadabra"))  # expect: {'a': 5, 'b': 2, 'r': 2, 'c': 1, 'd': 1}
# ---
# Int keys, big and negative.
def squares(n: int) -> dict[int, int]:
    d: dict[int, int] = {}
    for i in range(-n, n):
        d[i * i * i] = i
    return d


d = squares(3)
print(d, d[-27], 2**70 in d)  # expect: {-27: -3, -8: -2, -1: -1, 0: 0, 1: 1, 8: 2} -3 False
d[2**70] = 1
d[2**70] += 5
print(d[2**70], d.get(8), len(d))  # expect: 6 2 7
# ---
# Tuples and frozensets as keys.
d = {(1, 2): "t", frozenset({1}): "f", None: "n", "s": 1}
print(d[(1, 2)], d[frozenset([1])], d[None], d["s"])  # expect: t f n 1
# ---
# defaultdict, Counter, OrderedDict, deque, ChainMap.
from collections import defaultdict, Counter, OrderedDict, deque, ChainMap

dd = defaultdict(list)
dd["a"].append(1)
print(dd, dd["b"], dict(dd), dd.get("zz"))
c = Counter("mississippi")
print(c, c.most_common(2), c["z"], c + Counter("ms"), c - Counter("mis"), sum(c.values()), sorted(c.elements())[:3])
o = OrderedDict(a=1, b=2, c=3)
o.move_to_end("a")
o.move_to_end("c", last=False)
print(o, o.popitem(last=False), list(o))
q = deque([1, 2, 3], maxlen=3)
q.append(4)
q.appendleft(0)
q.rotate(1)
print(q, q.pop(), q.popleft(), list(q), deque("ab") + deque("c"))
cm = ChainMap({"a": 1}, {"a": 2, "b": 3})
print(cm["a"], cm["b"], dict(cm))
# output:
#   defaultdict(<class 'list'>, {'a': [1], 'b': []}) [] {'a': [1], 'b': []} None
#   Counter({'i': 4, 's': 4, 'p': 2, 'm': 1}) [('i', 4), ('s', 4)] 0 Counter({'s': 5, 'i': 4, 'm': 2, 'p': 2}) Counter({'i': 3, 's': 3, 'p': 2}) 11 ['i', 'i', 'i']
#   OrderedDict({'b': 2, 'a': 1}) ('c', 3) ['b', 'a']
#   deque([0], maxlen=3) 2 3 [0] deque(['a', 'b', 'c'])
#   1 3 {'a': 1, 'b': 3}
# ---
# A dict as switch, with functions as values.
ops = {"+": lambda a, b: a + b, "-": lambda a, b: a - b, "max": max}
print(ops["+"](1, 2), ops["-"](1, 2), ops["max"](4, 3))  # expect: 3 -1 4
# ---
# Nested dicts and sorting by value.
data = {"x": {"n": 3}, "y": {"n": 1}, "z": {"n": 2}}
print(sorted(data, key=lambda k: data[k]["n"]), {k: v["n"] for k, v in sorted(data.items(), key=lambda kv: -kv[1]["n"])})
data["x"]["m"] = data["y"]["n"] = 7
print(data)
# output:
#   ['y', 'z', 'x'] {'x': 3, 'z': 2, 'y': 1}
#   {'x': {'n': 3, 'm': 7}, 'y': {'n': 7}, 'z': {'n': 2}}
# ---
# Sets.
a, b = {1, 2, 3}, {3, 4}
print(a | b, a & b, a - b, a ^ b, a < {1, 2, 3, 4}, a.isdisjoint({9}), a.issuperset({1}), 2 in a)
a.add(10)
a.discard(99)
a.update([20], (30,))
a -= {1}
print(sorted(a), len(a), frozenset([1, 2]) == {2, 1}, {frozenset({1})}, set("aab") == {"a", "b"}, set())
try:
    {1}.remove(2)
except KeyError as e:
    print(repr(e))
# output:
#   {1, 2, 3, 4} {3} {1, 2} {1, 2, 4} True True True True
#   [2, 3, 10, 20, 30] 5 True {frozenset({1})} True set()
#   KeyError(2)
# ---
# Sets of ints print in CPython's order.
print({5, 1, 3}, {100, 1, 33, 64}, set(range(20, 0, -3)), {x * 7 % 31 for x in range(12)}, {-1, -2, 0}, {1.5, 2, 0.5})
# output:
#   {1, 3, 5} {64, 1, 100, 33} {2, 5, 8, 11, 14, 17, 20} {0, 1, 4, 7, 8, 11, 14, 15, 18, 21, 25, 28} {0, -1, -2} {0.5, 1.5, 2}
# ---
# Tuples.
t = (1, "a", 2.5)
print(t, t[1], t[-1], t[:2], t + (1,), t * 2, len(t), "a" in t, t.index("a"), t.count(1), (), (1,), hash((1, 2)) == hash((1, 2)))
print((1, 2) < (1, 3), (1,) < (1, 0), (1, "b") > (1, "a"), max((1, 2), (0, 9)), tuple("ab"), sorted([(2, "a"), (1, "z")]))
try:
    t[0] = 1
except TypeError as e:
    print(e)
# output:
#   (1, 'a', 2.5) a 2.5 (1, 'a') (1, 'a', 2.5, 1) (1, 'a', 2.5, 1, 'a', 2.5) 3 True 1 1 () (1,) True
#   True True True (1, 2) ('a', 'b') [(1, 'z'), (2, 'a')]
#   'tuple' object does not support item assignment
# ---
# bytes and bytearray.
b = b"hello\x00\xff"
print(b, b[0], b[1:3], b.hex(), len(b), b"ell" in b, b.upper(), b.split(b"l"), bytes([65, 66]), bytes(3), b"a" + b"b", b * 2)
ba = bytearray(b"abc")
ba[0] = 122
ba.append(100)
ba.extend(b"!")
ba[1:2] = b"XY"
print(ba, bytes(ba), ba.decode(), list(ba[:2]), ba.find(b"c"))
for bad in (lambda: bytes([256]), lambda: ba.append(-1), lambda: b + "x"):
    try:
        bad()
    except (ValueError, TypeError) as e:
        print(e)
# output:
#   b'hello\x00\xff' 104 b'el' 68656c6c6f00ff 7 True b'HELLO\x00\xff' [b'he', b'', b'o\x00\xff'] b'AB' b'\x00\x00\x00' b'ab' b'hello\x00\xffhello\x00\xff'
#   bytearray(b'zXYcd!') b'zXYcd!' zXYcd! [122, 88] 3
#   bytes must be in range(0, 256)
#   byte must be in range(0, 256)
#   can't concat str to bytes
