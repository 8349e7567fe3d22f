# java: lambdas, functions, bound methods and classes as functional interfaces
from java.util import ArrayList
from java.util.stream import Stream, Collectors
def double(x):
    return x * 2
class Adder:
    def __init__(self, n): self.n = n
    def add(self, x): return x + self.n
    def __call__(self, x): return x - self.n
s = lambda: Stream.of(1, 2, 3)
print(s().map(lambda x: x + 1).toList())
print(s().map(double).toList())
print(s().map(Adder(10).add).toList())
print(s().map(Adder(10)).toList())
print(s().map(str).toList())
print(s().map(Adder).map(lambda a: a.n).toList())
# output:
#   [2, 3, 4]
#   [2, 4, 6]
#   [11, 12, 13]
#   [-9, -8, -7]
#   [1, 2, 3]
#   [1, 2, 3]
# ---
# java: predicates and comparators
from java.util import ArrayList, Comparator
a = ArrayList(["bb", "a", "ccc"])
a.removeIf(lambda s: len(s) == 1)
print(a)
a.sort(lambda x, y: len(y) - len(x))
print(a)
a.sort(Comparator.comparing(len))
print(a)
a.sort(Comparator.naturalOrder().reversed())
print(a)
# output:
#   [bb, ccc]
#   [ccc, bb]
#   [bb, ccc]
#   [ccc, bb]
# ---
# java: methods without result
from java.util import ArrayList, HashMap
ArrayList([1, 2]).forEach(print)
HashMap({"a": 1}).forEach(lambda k, v: print(k, v))
# output:
#   1
#   2
#   a 1
# ---
# java: primitive parameters and results
from java.util.stream import IntStream
print(IntStream.rangeClosed(1, 5).map(lambda x: x * x).sum())
print(IntStream.range(0, 3).mapToObj(lambda i: "i" + str(i)).toList())
print(IntStream.range(0, 10).filter(lambda i: i % 3 == 0).boxed().toList())
# output:
#   55
#   [i0, i1, i2]
#   [0, 3, 6, 9]
# ---
# java: a result out of range
from java.util.stream import IntStream
try:
    IntStream.range(0, 3).map(lambda i: 1 << 40).sum()
except OverflowError as e:
    print(e)
# output:
#   Python int too large to convert to Java int
# ---
# java: a result of the wrong type
from java.util.stream import IntStream
try:
    IntStream.range(0, 3).map(lambda i: "x").sum()
except TypeError as e:
    print(e)
# output:
#   Java expects int from the callable, which returned str
# ---
# java: collectors
from java.util.stream import Collectors
from java.util import ArrayList
words = ArrayList(["apple", "bob", "cat", "alice"])
g = words.stream().collect(Collectors.groupingBy(lambda w: w[0]))
print({k: list(g[k]) for k in sorted(g)})
print(words.stream().collect(Collectors.joining(", ", "[", "]")))
print(words.stream().collect(Collectors.toMap(lambda w: w, len))["cat"])
print(words.stream().mapToInt(len).max().getAsInt())
# output:
#   {'a': ['apple', 'alice'], 'b': ['bob'], 'c': ['cat']}
#   [apple, bob, cat, alice]
#   3
#   5
# ---
# java: suppliers and optionals
from java.util import Optional
print(Optional.empty().orElseGet(lambda: "none"), Optional.of(3).map(lambda x: x + 1).get())
print(Optional.ofNullable(None).isPresent(), Optional.of(1).isPresent())
# output:
#   none 4
#   False True
# ---
# java: Runnable or Callable
from java.util.concurrent import Executors
pool = Executors.newFixedThreadPool(2)
print(pool.submit(lambda: 6 * 7).get())
pool.shutdown()
# output:
#   42
# ---
# java: an interface named outright
from java.lang import Runnable, Thread
from java.util.function import Function, BiFunction
r = Runnable(lambda: print("ran"))
t = Thread(r)
t.start()
t.join()
f = Function(lambda x: x + 1).andThen(lambda x: x * 10)
print(f.apply(1), f(2), isinstance(r, Runnable))
# output:
#   ran
#   20 30 True
# ---
# java: map methods with functions
from java.util import HashMap
m = HashMap()
for w in "abca":
    m.merge(w, 1, lambda a, b: a + b)
print(m)
m.computeIfAbsent("z", lambda k: k * 2)
m.compute("a", lambda k, v: None)
print(m)
# output:
#   {a=2, b=1, c=1}
#   {b=1, c=1, z=zz}
# ---
# java: an exception of a callback comes through
from java.util import ArrayList
def fail(x):
    raise KeyError("inner", x)
try:
    ArrayList([1]).forEach(fail)
except KeyError as e:
    print(repr(e))
# output:
#   KeyError('inner', 1)
# ---
# java: not callable
from java.util import ArrayList
try:
    ArrayList([1]).forEach(3)
except TypeError as e:
    print(e)
# output:
#   no Java method java.util.ArrayList.forEach() takes (int); there is forEach(Consumer)
# ---
# java: a Python list's Java methods are not Python's
print(hasattr([], "forEach"))
# output:
#   False
# ---
# java: threads of Java run Python code
from java.util.concurrent import CompletableFuture
f = CompletableFuture.supplyAsync(lambda: 20).thenApply(lambda x: x + 1).thenCombine(
    CompletableFuture.completedFuture(2), lambda a, b: a * b)
print(f.join())
# output:
#   42
# ---
# java: streams are iterable
from java.util.stream import Stream
for x in Stream.iterate(1, lambda x: x * 3).limit(4):
    print(x)
# output:
#   1
#   3
#   9
#   27
