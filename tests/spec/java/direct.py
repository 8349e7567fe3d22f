# java: direct calls of methods, static methods and constructors
from java.util import ArrayList, HashMap
from java.lang import Math, StringBuilder
def f(n: int) -> int:
    a = ArrayList[int]()
    for i in range(n):
        a.add(i)
    t = 0
    for i in range(n):
        t += a.get(i)
    return t + a.size()
def g(x: float) -> float:
    return Math.max(x, Math.abs(-x * 2.0)) + Math.sqrt(x)
def h(s: str) -> str:
    b = StringBuilder()
    for i in range(3):
        b.append(s).append(i)
    return b.toString()
def k():
    m = HashMap[str, int]()
    m.put("a", 1)
    m["b"] = 2
    return m.get("a") + m["b"], m.get("zz")
print(f(10), g(2.0), h("ab"), k())
# output:
#   55 5.414213562373095 ab0ab1ab2 (3, None)
# ---
# java: an int out of range leaves for the general call
from java.util import ArrayList
def f(a: ArrayList[str], i: int) -> str:
    return a.get(i)
a = ArrayList(["x", "y"])
print(f(a, 1))
try:
    f(a, 1 << 40)
except OverflowError as e:
    print(e)
try:
    f(a, 7)
except IndexError as e:
    print(type(e).__name__, e)
# output:
#   y
#   Python int too large to convert to Java int
#   IndexOutOfBoundsException Index 7 out of bounds for length 2
# ---
# java: a receiver of another class than its type says
from java.util import ArrayList
class Fake:
    def get(self, i):
        return "fake" + str(i)
    def size(self):
        return "many"
def f(a: ArrayList[str]):
    return a.get(0), a.size()
print(f(ArrayList(["x"])), f(Fake()), f(ArrayList([1])))  # type: ignore
# output:
#   ('x', 1) ('fake0', 'many') (1, 1)
# ---
# java: a class whose name is bound to something else
from java.lang import Math
def f(x: int) -> int:
    return Math.abs(x)
print(f(-3))
class Other:
    @staticmethod
    def abs(x):
        return "other"
Math = Other
print(f(-3))
# output:
#   3
#   other
# ---
# java: an argument of another class than its type says
from java.lang import Math, StringBuilder
def f(x: int):
    return Math.abs(x)
def g(b: StringBuilder, s: str):
    return b.append(s).toString()
print(f(-2.5), f(-3), f(True and -1))  # type: ignore
print(g(StringBuilder(), "a"), g(StringBuilder(), 3), g(StringBuilder(), True))  # type: ignore
try:
    f("x")  # type: ignore
except TypeError as e:
    print(e)
# output:
#   2.5 3 1
#   a 3 true
#   no Java method java.lang.Math.abs() takes (str); there are abs(double), abs(float), abs(int), abs(long)
# ---
# java: an int too large for a long
from java.lang import Math
def f(x: int) -> int:
    return Math.abs(x)
print(f(-(1 << 62)))
try:
    f(1 << 70)
except OverflowError as e:
    print(e)
print(Math.sqrt(1 << 70))
# output:
#   4611686018427387904
#   Python int too large to convert to Java long
#   34359738368.0
# ---
# java: results of all types
from java.lang import Character, Integer, Float, StringBuilder, Double, Long
from java.util import Optional
def f(b: StringBuilder):
    b.setLength(1)
    return b.charAt(0), b.length(), b.isEmpty(), b.indexOf("q")
print(f(StringBuilder("abc")), Float.parseFloat("0.1"), Double.parseDouble("0.1"))
def g(s: str):
    return Integer.parseInt(s) + Long.parseLong(s), Integer.toBinaryString(5), Character.getName(65)
print(g("12"), Optional.of("x").get())
# output:
#   ('a', 1, False, -1) 0.10000000149011612 0.1
#   (24, '101', 'LATIN CAPITAL LETTER A') x
# ---
# java: None as a result where the type says otherwise
from java.util import HashMap
def f(m: HashMap[str, int], k: str) -> int:
    v = m.get(k)
    return -1 if v is None else v + 1
m = HashMap[str, int]()
m.put("a", 1)
print(f(m, "a"), f(m, "b"))
# output:
#   2 -1
# ---
# java: exceptions of direct calls
from java.lang import Integer, NumberFormatException
def f(s: str) -> int:
    try:
        return Integer.parseInt(s)
    except NumberFormatException as e:
        print(e, e.__traceback__ is not None)
        return -1
print(f("7"), f("q"))
# output:
#   For input string: "q" True
#   7 -1
# ---
# java: objects of Java classes as arguments
from java.time import LocalDate, Duration, Period
from java.math import BigDecimal
def days(a: LocalDate, b: LocalDate) -> bool:
    return a.isBefore(b)
def add(a: BigDecimal, b: BigDecimal) -> BigDecimal:
    return a.add(b)
print(days(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 1, 2)), add(BigDecimal("1.5"), BigDecimal("2")))
try:
    days(LocalDate.of(2024, 1, 1), "tomorrow")  # type: ignore
except TypeError as e:
    print(e)
# output:
#   True 3.5
#   no Java method java.time.LocalDate.isBefore() takes (str); there is isBefore(ChronoLocalDate)
# ---
# java: int or object by value
from java.util import ArrayList
def f(a: ArrayList, i: int):
    return a.remove(i)
a = ArrayList([5, 6, 7])
print(f(a, 0), a, f(a, 1 << 40), a)
# output:
#   5 [6, 7] False [6, 7]
# ---
# java: in generators, lambdas, comprehensions and methods
from java.lang import Math
from java.util import ArrayList
class C:
    def __init__(self):
        self.items = ArrayList[int]()
    def add(self, x: int):
        self.items.add(x)
        return self
    def total(self) -> int:
        return sum(self.items.get(i) for i in range(self.items.size()))
def gen(a: ArrayList[int]):
    for i in range(a.size()):
        yield Math.abs(a.get(i))
c = C().add(-1).add(4)
print(c.total(), list(gen(c.items)), [Math.max(x, 0) for x in c.items], (lambda x: Math.abs(x))(-9))
# output:
#   3 [1, 4] [0, 4] 9
# ---
# java: a call in a loop whose variable changes while arguments are evaluated
from java.util import ArrayList
def f():
    a = ArrayList[str]()
    b = ArrayList[str]()
    a.add(str((a := b).size()))
    return a.size(), b.size()
print(f())
# output:
#   (0, 0)
