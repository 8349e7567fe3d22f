# Slices of lists, tuples, strings, bytes and ranges with all signs.
for v in ([0, 1, 2, 3, 4], (0, 1, 2, 3, 4), "01234", b"01234", range(5)):
    print(v[1:3], v[:-1], v[::2], v[::-1], v[-2:], v[3:1], v[10:], v[-10:2], v[4:0:-2], v[:], v[-1:-4:-1], v[::-2])
# output:
#   [1, 2] [0, 1, 2, 3] [0, 2, 4] [4, 3, 2, 1, 0] [3, 4] [] [] [0, 1] [4, 2] [0, 1, 2, 3, 4] [4, 3, 2] [4, 2, 0]
#   (1, 2) (0, 1, 2, 3) (0, 2, 4) (4, 3, 2, 1, 0) (3, 4) () () (0, 1) (4, 2) (0, 1, 2, 3, 4) (4, 3, 2) (4, 2, 0)
#   12 0123 024 43210 34   01 42 01234 432 420
#   b'12' b'0123' b'024' b'43210' b'34' b'' b'' b'01' b'42' b'01234' b'432' b'420'
#   range(1, 3) range(0, 4) range(0, 5, 2) range(4, -1, -1) range(3, 5) range(3, 1) range(5, 5) range(0, 2) range(4, 0, -2) range(0, 5) range(4, 1, -1) range(4, -1, -2)
# ---
# Slice assignment grows and shrinks lists.
a = [0, 1, 2, 3, 4]
a[1:3] = ["x"]
print(a)  # expect: [0, 'x', 3, 4]
a[1:1] = [7, 8]
print(a)  # expect: [0, 7, 8, 'x', 3, 4]
a[:] = a[::-1]
print(a)  # expect: [4, 3, 'x', 8, 7, 0]
a[::2] = [10, 20, 30]
print(a)  # expect: [10, 3, 20, 8, 30, 0]
a[-1:] = "ab"
print(a)  # expect: [10, 3, 20, 8, 30, 'a', 'b']
a[5:2] = [99]
print(a)  # expect: [10, 3, 20, 8, 30, 99, 'a', 'b']
a[len(a):] = (1,)
print(a)  # expect: [10, 3, 20, 8, 30, 99, 'a', 'b', 1]
a[2:4] = a
print(a)  # expect: [10, 3, 10, 3, 20, 8, 30, 99, 'a', 'b', 1, 30, 99, 'a', 'b', 1]
try:
    a[::2] = [1]
except ValueError as e:
    print(e)  # expect: attempt to assign sequence of size 1 to extended slice of size 8
try:
    a[0:1] = 5
except TypeError as e:
    print(e)  # expect: must assign iterable to extended slice
# ---
# Slice deletion.
a = list(range(10))
del a[2:4]
print(a)  # expect: [0, 1, 4, 5, 6, 7, 8, 9]
del a[::3]
print(a)  # expect: [1, 4, 6, 7, 9]
del a[-1]
print(a)  # expect: [1, 4, 6, 7]
del a[::-2]
print(a)  # expect: [1, 6]
del a[:]
print(a)  # expect: []
# ---
# Slice objects: attributes, indices and equality.
s = slice(1, 10, 2)
print(s, s.start, s.stop, s.step, s.indices(5), slice(None, None, -1).indices(5), s == slice(1, 10, 2), slice(3), list(range(20))[s])
try:
    slice(1, 2, 0).indices(5)
except ValueError as e:
    print(e)
try:
    [1][::0]
except ValueError as e:
    print(e)
try:
    [1]["a":]
except TypeError as e:
    print(e)
# output:
#   slice(1, 10, 2) 1 10 2 (1, 5, 2) (4, -1, -1) True slice(None, 3, None) [1, 3, 5, 7, 9]
#   slice step cannot be zero
#   slice step cannot be zero
#   slice indices must be integers or None or have an __index__ method
# ---
# __getitem__ receives slices, tuples and Ellipsis.
class G:
    def __getitem__(self, key):
        return key

    def __setitem__(self, key, value):
        print("set", key, value)

    def __delitem__(self, key):
        print("del", key)


g = G()
print(g[1], g[1:2], g[::3], g[1, 2], g[1:2, ...], g["a"], g[()], g[1:2, 3], g[-1])
g[1:2] = "v"
g[1, 2] = 3
del g[::2]
g[0] += (1,) if False else 1
# output:
#   1 slice(1, 2, None) slice(None, None, 3) (1, 2) (slice(1, 2, None), Ellipsis) a () (slice(1, 2, None), 3) -1
#   set slice(1, 2, None) v
#   set (1, 2) 3
#   del slice(None, None, 2)
#   set 0 1
# ---
# Index errors per type.
for v in ([1], (1,), "a", b"a", range(1)):
    for i in (1, -2, 2**70):
        try:
            v[i]
        except IndexError as e:
            print(type(v).__name__, e)
for f in (lambda: [].pop(), lambda: [1].pop(5), lambda: {}.popitem(), lambda: set().pop(), lambda: {}["k"], lambda: [1].remove(2), lambda: [1].index(2), lambda: (1,).index(2), lambda: {1}.remove(9)):
    try:
        f()
    except (IndexError, KeyError, ValueError) as e:
        print(type(e).__name__, e)
# output:
#   list list index out of range
#   list list index out of range
#   list cannot fit 'int' into an index-sized integer
#   tuple tuple index out of range
#   tuple tuple index out of range
#   tuple cannot fit 'int' into an index-sized integer
#   str string index out of range
#   str string index out of range
#   str cannot fit 'int' into an index-sized integer
#   bytes index out of range
#   bytes index out of range
#   bytes cannot fit 'int' into an index-sized integer
#   range range object index out of range
#   range range object index out of range
#   range range object index out of range
#   IndexError pop from empty list
#   IndexError pop index out of range
#   KeyError 'popitem(): dictionary is empty'
#   KeyError 'pop from an empty set'
#   KeyError 'k'
#   ValueError list.remove(x): x not in list
#   ValueError 2 is not in list
#   ValueError tuple.index(x): x not in tuple
#   KeyError 9
# ---
# Ranges: length, membership, equality, indexing and methods.
r = range(10, 0, -3)
print(list(r), len(r), 7 in r, 8 in r, r[1], r[-1], r[1:], r[::-1], r.index(4), r.count(4), r.start, r.stop, r.step, r == range(10, -1, -3), hash(range(0)) == hash(range(5, 5)), range(0) == range(3, 1), list(reversed(r)))
for f in (lambda: range(1, 2, 0), lambda: range(1.5), lambda: range(), lambda: r.index(5), lambda: range("a")):
    try:
        f()
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
# output:
#   [10, 7, 4, 1] 4 True False 7 1 range(7, -2, -3) range(1, 13, 3) 2 1 10 0 -3 True True True [1, 4, 7, 10]
#   ValueError range() arg 3 must not be zero
#   TypeError 'float' object cannot be interpreted as an integer
#   TypeError range expected at least 1 argument, got 0
#   ValueError 5 is not in range
#   TypeError 'str' object cannot be interpreted as an integer
# ---
# Unpacking with stars in all positions.
a, *b = [1, 2, 3]
*c, d = "xyz"
e, *f, g = range(6)
h, *i = (1,)
(j, (k, *l)), m = [1, (2, 3, 4)], 5
[n, *o] = {"k": 1, "v": 2}
print(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o)  # expect: 1 [2, 3] ['x', 'y'] z 0 [1, 2, 3, 4] 5 1 [] 1 2 [3, 4] 5 k ['v']
print([*range(3), *"ab"], (*[1], 2), {*[1, 1]}, {**{"a": 1}, "b": 2, **{"a": 3}})  # expect: [0, 1, 2, 'a', 'b'] (1, 2) {1} {'a': 3, 'b': 2}
# ---
# Unpacking errors.
def unpack(v):
    a, b = v


def star(v):
    a, *b, c = v


for f, v in ((unpack, [1]), (unpack, [1, 2, 3]), (unpack, 5), (unpack, "abc"), (unpack, iter([])), (star, [1]), (unpack, {1: 2}), (star, None), (unpack, None)):
    try:
        f(v)
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
# output:
#   ValueError not enough values to unpack (expected 2, got 1)
#   ValueError too many values to unpack (expected 2)
#   TypeError cannot unpack non-iterable int object
#   ValueError too many values to unpack (expected 2)
#   ValueError not enough values to unpack (expected 2, got 0)
#   ValueError not enough values to unpack (expected at least 2, got 1)
#   ValueError not enough values to unpack (expected 2, got 1)
#   TypeError cannot unpack non-iterable NoneType object
#   TypeError cannot unpack non-iterable NoneType object
# ---
# Assignment targets are evaluated left to right after the value.
def say(x, v):
    print(x)
    return v


a = [0, 0, 0]
say("target list", a)[say("index", 1)] = say("value", 9)
print(a)
i = 0
i, a[i] = 2, 5
print(i, a)
x = y = say("once", [])
print(x is y)
a[0], a[1], a[2] = a[2], a[0], a[1]
print(a)
# output:
#   value
#   target list
#   index
#   [0, 9, 0]
#   2 [0, 9, 5]
#   once
#   True
#   [5, 0, 9]
# ---
# Augmented assignment evaluates its target once.
def index():
    print("index")  # expect: index
    return 0


a = [1]
a[index()] += 5
print(a)  # expect: [6]


class O:
    v = 1


def obj():
    print("obj")  # expect: obj
    return o


o = O()
obj().v += 2
print(o.v, O.v)  # expect: 3 1
t = ([1],)
try:
    t[0] += [2]
except TypeError as e:
    print(e, t)  # expect: 'tuple' object does not support item assignment ([1, 2],)
# ---
# List methods and their results.
a = [3, 1, 2]
print(a.sort(), a, a.append(4), a.extend("x"), a.insert(0, "y"), a.insert(100, "z"), a.insert(-1, "w"), a.pop(), a.pop(0), a.reverse(), a, a.index(3), a.count("x"), a.copy() is a, a.clear(), a)
a = [5, 1, 4]
print(sorted(a, reverse=True), sorted("bca"), sorted([(1, "b"), (0, "c")], key=lambda t: t[1]), min(a), max(a, key=lambda v: -v), min([], default="d"), sum(a), sum([[1], [2]], []), sum([0.1] * 10))
# output:
#   None [] None None None None None z y None [] 3 1 False None []
#   [5, 4, 1] ['a', 'b', 'c'] [(1, 'b'), (0, 'c')] 1 1 d 10 [1, 2] 1.0
# ---
# Two-dimensional lists share rows when repeated.
a = [[0] * 2] * 2
a[0][0] = 1
b = [[0] * 2 for _ in range(2)]
b[0][0] = 1
print(a, b, [list(r) for r in zip(*[[1, 2], [3, 4]])])  # expect: [[1, 0], [1, 0]] [[1, 0], [0, 0]] [[1, 3], [2, 4]]
c = [1, 2]
c.append(c)
print(c, c[2][2] is c)  # expect: [1, 2, [...]] True
# ---
# bytes and bytearray.
b = bytearray(b"hello")
b[0] = 72
b.append(33)
b.extend(b"??")
del b[-1]
b[1:3] = b"EL"
print(b, b.decode(), bytes(b)[1], b.find(b"l"), b.upper(), b"a-b".split(b"-"), bytes.fromhex("0aff"), b"\x0a\xff".hex(), b"ab" < b"b", b"%d-%s" % (5, b"x"), b"abc".replace(b"b", b""), list(b"ab"), b"a" in b)
try:
    b[0] = 256
except ValueError as e:
    print(e)
m = memoryview(b"abc")
print(m[1], bytes(m[1:]), len(m))
# output:
#   bytearray(b'HELlo!?') HELlo!? 69 3 bytearray(b'HELLO!?') [b'a', b'b'] b'\n\xff' 0aff True b'5-x' b'ac' [97, 98] False
#   byte must be in range(0, 256)
#   98 b'bc' 3
