# java: loops over lists, sets and maps
from java.util import ArrayList, TreeSet, LinkedHashMap
for x in ArrayList([1, 2]):
    print(x)
print([x for x in TreeSet([3, 1, 2])])
m = LinkedHashMap()
m["b"] = 1
m["a"] = 2
for k in m:
    print(k, m[k])
for e in m.entrySet():
    print(e.key, e.value)
# output:
#   1
#   2
#   [1, 2, 3]
#   b 1
#   a 2
#   b 1
#   a 2
# ---
# java: lists by index
from java.util import ArrayList
a = ArrayList(list("abcdef"))
print(a[0], a[-1], a[1:3], a[::-2])
a[0] = "z"
del a[-1]
print(a, len(a), "b" in a, "q" in a, bool(a), bool(ArrayList()))
try:
    a[10]
except IndexError as e:
    print(e)
# output:
#   a f ['b', 'c'] ['f', 'd', 'b']
#   [z, b, c, d, e] 5 True False True False
#   list index out of range
# ---
# java: reversed and unpacking
from java.util import ArrayList, List
a = ArrayList([1, 2, 3])
x, *y = a
print(list(reversed(a)), x, y, [*a, 4], tuple(a), sum(a), max(a), sorted(a, reverse=True))
# output:
#   [3, 2, 1] 1 [2, 3] [1, 2, 3, 4] (1, 2, 3) 6 3 [3, 2, 1]
# ---
# java: maps by key
from java.util import HashMap, TreeMap
m = HashMap()
m["a"] = 1
m[2] = "two"
m[None] = 0
print(m["a"], m[2], m[None], len(m), "a" in m, 3 in m, None in m)
try:
    m["zz"]
except KeyError as e:
    print("KeyError", e)
del m["a"]
print("a" in m)
t = TreeMap()
t["x"] = 1
print(t["x"], 5 in t)
# output:
#   1 two 0 3 True False True
#   KeyError 'zz'
#   False
#   1 False
# ---
# java: ints that Java code put there
from java.util import List, ArrayList
from java.util.stream import IntStream
a = IntStream.range(0, 5).boxed().toList()
print(a, 3 in a, 9 in a, a[2] + 1)
# output:
#   [0, 1, 2, 3, 4] True False 3
# ---
# java: iterators
from java.util import ArrayList
it = ArrayList([1, 2]).iterator()
print(next(it), next(it), next(it, "end"))
it = ArrayList(["a", "b"]).iterator()
for x in it:
    print(x)
# output:
#   1 2 end
#   a
#   b
# ---
# java: enumerations
from java.util import Vector, Collections
print(list(Collections.enumeration(Vector([1, 2]))))
# output:
#   [1, 2]
# ---
# java: arrays
from java.util import Arrays
from java.lang.reflect import Array
from java.lang import Integer, String
a = Array.newInstance(Integer.TYPE, 3)
a[0] = 5
a[-1] = 7
print(a, len(a), a[0], list(a), a[1:], 7 in a, 8 in a, a.length)
try:
    a[3]
except IndexError as e:
    print(e)
try:
    a[0] = 1 << 31
except OverflowError as e:
    print(e)
try:
    a[0] = "x"
except TypeError as e:
    print(e)
for part in Arrays.asList("b", "a").toArray():
    print(part)
# output:
#   int[3] {5, 0, 7} 3 5 [5, 0, 7] [0, 7] True False 3
#   array index out of range
#   Python int too large to convert to Java int
#   items of a Java int[] cannot be str
#   b
#   a
# ---
# java: arrays of arrays
from java.lang.reflect import Array
from java.lang import Integer
m = Array.newInstance(Integer.TYPE, 2, 3)
m[1][2] = 4
print([list(row) for row in m])
# output:
#   [[0, 0, 0], [0, 0, 4]]
# ---
# java: a Python list is a java.util.List
from java.util import Collections, ArrayList
a = [3, 1, 2]
Collections.sort(a)
print(a)
Collections.reverse(a)
Collections.addAll(a, 9, 8)
print(a, Collections.max(a), Collections.frequency(a, 9), ArrayList(a))
# output:
#   [1, 2, 3]
#   [3, 2, 1, 9, 8] 9 1 [3, 2, 1, 9, 8]
# ---
# java: a Python dict is a java.util.Map
from java.util import HashMap, TreeMap
d = {"b": 1, "a": 2}
print(TreeMap(d), HashMap(d) == d, TreeMap(d).firstKey())
# output:
#   {a=2, b=1} True a
# ---
# java: a Python set is a java.util.Set
from java.util import TreeSet, HashSet
print(TreeSet({3, 1, 2}), HashSet({1}).containsAll({1}))
# output:
#   [1, 2, 3] True
# ---
# java: tuples and ranges and generators
from java.util import ArrayList
print(ArrayList((1, 2)), ArrayList(range(3)), ArrayList(x * x for x in range(4)))
print(ArrayList({"a": 1}.keys()), ArrayList([1]).addAll(range(2)))
# output:
#   [1, 2] [0, 1, 2] [0, 1, 4, 9]
#   [a] True
# ---
# java: methods that take a list give it to Java as it is
from java.util import Collections
a = []
Collections.addAll(a, "x")
b = Collections.unmodifiableList(a)
a.append("y")
print(b, len(b))
# output:
#   ['x', 'y'] 2
# ---
# java: equality of Java lists and Python lists
from java.util import ArrayList
print(ArrayList([1, 2]) == [1, 2], [1, 2] == ArrayList([1, 2]), ArrayList([1]) == [2])
# output:
#   True True False
# ---
# java: comprehension over a map's values
from java.util import TreeMap
m = TreeMap()
for i, w in enumerate("xyz"):
    m[w] = i
print({k: m[k] for k in m}, list(m.values()), [e.getKey() for e in m.entrySet()], dict(m))
# output:
#   {'x': 0, 'y': 1, 'z': 2} [0, 1, 2] ['x', 'y', 'z'] {'x': 0, 'y': 1, 'z': 2}
