# java: a class that implements an interface
from java.lang import Runnable, Thread
class Task(Runnable):
    def __init__(self, n):
        self.n = n
    def run(self):
        print("running", self.n)
t = Thread(Task(3))
t.start()
t.join()
print(isinstance(Task(1), Runnable), issubclass(Task, Runnable), isinstance(Task(1), Task))
# output:
#   running 3
#   True True True
# ---
# java: a class that extends a class and calls it
from java.util import ArrayList, Collections
class Loud(ArrayList):
    def add(self, x):
        print("adding", x)
        return super().add(x)
a = Loud()
a.add(1)
a.addAll([2, 3])
Collections.addAll(a, 4)
print(a, a.size(), a[0], isinstance(a, ArrayList), type(a).__name__)
# output:
#   adding 1
#   adding 4
#   [1, 2, 3, 4] 4 1 True Loud
# ---
# java: a protected method, and state beside Java's
from java.util import LinkedHashMap
class Cache(LinkedHashMap):
    def __init__(self, limit):
        super().__init__()
        self.limit = limit
    def removeEldestEntry(self, eldest):
        return self.size() > self.limit
c = Cache(2)
for k in "abc":
    c.put(k, k)
print(c, len(c), c.limit)
c.note = "more"
print(c.note, c.__dict__)
# output:
#   {b=b, c=c} 2 2
#   more {'limit': 2, 'note': 'more'}
# ---
# java: an abstract class
from java.util import AbstractList
class Squares(AbstractList):
    def __init__(self, n):
        self.n = n
    def get(self, i):
        return i * i
    def size(self):
        return self.n
s = Squares(4)
print(s, list(s), s.contains(9), s.subList(1, 3), s.stream().mapToLong(lambda x: x).sum())
# output:
#   [0, 1, 4, 9] [0, 1, 4, 9] True [1, 4] 14
# ---
# java: equality, hash and text are Python's where Python defines them
from java.lang import Comparable
from java.util import TreeSet, HashSet, ArrayList
class Version(Comparable):
    def __init__(self, n):
        self.n = n
    def compareTo(self, o):
        return self.n - o.n
    def __str__(self):
        return f"v{self.n}"
    def __eq__(self, o):
        return isinstance(o, Version) and o.n == self.n
    def __hash__(self):
        return self.n
print(TreeSet([Version(3), Version(1)]), Version(1) < Version(2), max(Version(4), Version(5)))
print(ArrayList([Version(1)]).contains(Version(1)), HashSet([Version(1)]).contains(Version(1)))
# output:
#   [v1, v3] True v5
#   True True
# ---
# java: arguments of the constructor
from java.util import ArrayList
from java.math import BigDecimal
class Sized(ArrayList):
    pass
class Price(BigDecimal):
    def __new__(cls, text, currency):
        made = super().__new__(cls, text)
        made.currency = currency
        return made
print(Sized([1, 2]), Sized(5), Price("1.50", "EUR"), Price("1.50", "EUR").currency)
print(Price("1.50", "EUR").add(BigDecimal(1)))
# output:
#   [1, 2] [] 1.50 EUR
#   2.50
# ---
# java: several interfaces, and a Python base class
from java.lang import Runnable
from java.util.function import Supplier
class Base:
    def __init__(self):
        self.log = []
class Both(Base, Runnable, Supplier):
    def run(self):
        self.log.append("run")
    def get(self):
        return self.log
b = Both()
b.run()
print(b.get(), isinstance(b, Supplier), [k.__name__ for k in Both.__mro__])
# output:
#   ['run'] True ['Both', 'Base', 'Runnable', 'Supplier', 'Object', 'object']
# ---
# java: a subclass of a subclass
from java.util import ArrayList
class A(ArrayList):
    def size(self):
        return super().size() + 1
class B(A):
    def size(self):
        return super().size() * 10
b = B([1, 2])
print(b.size(), A([1]).size(), ArrayList.size(b))
# output:
#   30 2 2
# ---
# java: a method that is missing
from java.util.function import Supplier
from java.util import Optional
class Empty(Supplier):
    pass
try:
    Optional.empty().orElseGet(Empty())
except Exception as e:
    print(type(e).__name__, e)
# output:
#   AbstractMethodError Empty does not define get
# ---
# java: a result of the wrong type
from java.util import AbstractList
class Bad(AbstractList):
    def size(self):
        return "many"
    def get(self, i):
        return None
try:
    Bad().isEmpty()
except TypeError as e:
    print(e)
# output:
#   Java expects int from the callable, which returned str
# ---
# java: exceptions derived from Java's
from java.io import IOException
class MyError(IOException):
    def __init__(self, text, code=0):
        super().__init__(text)
        self.code = code
try:
    raise MyError("bad", 7)
except IOException as e:
    print(type(e).__name__, e, e.code, e.getMessage(), isinstance(e, OSError))
# output:
#   MyError bad 7 bad True
# ---
# java: an exception raised in an overriding method
from java.util import ArrayList
class Picky(ArrayList):
    def add(self, x):
        raise ValueError("no " + str(x))
try:
    Picky().add(1)
except ValueError as e:
    print(e)
# output:
#   no 1
# ---
# java: final classes cannot be extended
from java.lang import String, Math
for c in (String, Math):
    try:
        type("X", (c,), {})
    except TypeError as e:
        print(e)
# output:
#   type 'java.lang.String' is not an acceptable base type
#   type 'java.lang.Math' is not an acceptable base type
# ---
# java: default methods of an interface
from java.util import Comparator, ArrayList
class ByLength(Comparator):
    def compare(self, a, b):
        return len(a) - len(b)
a = ArrayList(["ccc", "a", "bb"])
a.sort(ByLength())
print(a)
a.sort(ByLength().reversed())
print(a)
# output:
#   [a, bb, ccc]
#   [ccc, bb, a]
# ---
# java: an iterable and an iterator
from java.lang import Iterable
from java.util import Iterator, ArrayList
class Count(Iterator):
    def __init__(self, n):
        self.n = n
    def hasNext(self):
        return self.n > 0
    def next(self):
        self.n -= 1
        return self.n
class Numbers(Iterable):
    def iterator(self):
        return Count(3)
print(list(Numbers()), [x for x in Count(2)])
Numbers().forEach(print)
# output:
#   [2, 1, 0] [1, 0]
#   2
#   1
#   0
# ---
# java: AutoCloseable in with
from java.lang import AutoCloseable
class Resource(AutoCloseable):
    def close(self):
        print("closed")
with Resource() as r:
    print("open", isinstance(r, Resource))
# output:
#   open True
#   closed
