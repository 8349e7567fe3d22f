# java: constructors
from java.util import ArrayList
from java.lang import StringBuilder
print(ArrayList(), ArrayList([1, 2]), ArrayList(100).size(), StringBuilder("ab").reverse())
# output:
#   [] [1, 2] 0 ba
# ---
# java: the class of an object
from java.util import ArrayList, List, Collection
from java.lang import Object
a = ArrayList()
print(type(a) is ArrayList, isinstance(a, List), isinstance(a, Collection), isinstance(a, Object))
print(issubclass(ArrayList, List), issubclass(List, ArrayList), isinstance(a, list))
# output:
#   True True True True
#   True False False
# ---
# java: Python values are instances of the Java classes that they are
from java.lang import String, Long, Double, Boolean, Object, CharSequence, Comparable
from java.util import List, Map, Set
print(isinstance("x", String), isinstance("x", CharSequence), isinstance(1, Long))
print(isinstance(1.5, Double), isinstance(True, Boolean), isinstance(1, String))
print(isinstance([], List), isinstance({}, Map), isinstance(set(), Set), isinstance((), List))
print(isinstance(None, Object), isinstance("x", Object), isinstance("x", Comparable))
# output:
#   True True True
#   True True False
#   True True True True
#   False True True
# ---
# java: static members
from java.lang import Math, Integer, Long
print(Math.PI, Math.abs(-3), Math.max(2, 7), Math.sqrt(2.25))
print(Integer.MAX_VALUE, Long.MIN_VALUE, Integer.toHexString(255), Integer.parseInt("-12"))
# output:
#   3.141592653589793 3 7 1.5
#   2147483647 -9223372036854775808 ff -12
# ---
# java: fields of objects
from java.awt import Point
p = Point(3, 4)
p.x = 10
p.y += 1
print(p.x, p.y, p)
try:
    p.x = "left"
except TypeError as e:
    print(e)
try:
    p.x = 1 << 40
except OverflowError as e:
    print(e)
# output:
#   10 5 java.awt.Point[x=10,y=5]
#   Java field java.awt.Point.x must be int, not str
#   Python int too large to convert to Java int
# ---
# java: a final field
from java.lang import Math
try:
    Math.PI = 3
except AttributeError as e:
    print(e)
# output:
#   Java field java.lang.Math.PI is final
# ---
# java: equality and hash are Java's
from java.util import ArrayList, HashSet
from java.time import LocalDate
print(ArrayList([1]) == ArrayList([1]), ArrayList([1]) != ArrayList([2]), ArrayList() == None)
d = {LocalDate.of(2024, 2, 29): "leap"}
print(d[LocalDate.of(2024, 2, 29)], LocalDate.of(2024, 1, 1) in d)
print(len({LocalDate.of(2024, 1, 1), LocalDate.of(2024, 1, 1)}))
# output:
#   True True False
#   leap False
#   1
# ---
# java: identity
from java.util import ArrayList
a = ArrayList()
b = ArrayList()
print(a is a, a is b, a == b, a is not b)
# output:
#   True False True True
# ---
# java: str, repr and format
from java.time import LocalDate
d = LocalDate.of(2024, 12, 31)
print(d, str(d), repr(d), f"{d}", f"{d:>12}", [d])
# output:
#   2024-12-31 2024-12-31 2024-12-31 2024-12-31   2024-12-31 [2024-12-31]
# ---
# java: an attribute that there is not
from java.util import ArrayList
try:
    ArrayList().push(1)
except AttributeError as e:
    print(e)
try:
    ArrayList.nothing
except AttributeError as e:
    print(e)
# output:
#   'java.util.ArrayList' object has no attribute 'push'
#   type object 'java.util.ArrayList' has no attribute 'nothing'
# ---
# java: a new attribute cannot be set
from java.util import ArrayList
try:
    ArrayList().note = 1
except AttributeError as e:
    print(e)
try:
    ArrayList.note = 1
except TypeError as e:
    print(e)
# output:
#   'java.util.ArrayList' object has no attribute 'note' and no __dict__ for setting new attributes
#   cannot set 'note' attribute of immutable type 'java.util.ArrayList'
# ---
# java: getattr, hasattr, dir
from java.util import ArrayList
a = ArrayList()
getattr(a, "add")("x")
print(a, hasattr(a, "add"), hasattr(a, "nothing"), "addAll" in dir(a))
# output:
#   [x] True False True
# ---
# java: bound methods are values
from java.util import ArrayList
a = ArrayList()
add = a.add
for x in "abc":
    add(x)
print(a, callable(add), a.add == a.add)
# output:
#   [a, b, c] True True
# ---
# java: a method through its class
from java.util import ArrayList
from java.lang import String
a = ArrayList()
ArrayList.add(a, "x")
print(a, String.valueOf(3), String.join("-", ["a", "b"]), String.format("%05d", 42))
# output:
#   [x] 3 a-b 00042
# ---
# java: bean properties
from java.time import LocalDate
from java.lang import Thread
d = LocalDate.of(2024, 5, 17)
print(d.year, d.monthValue, d.dayOfMonth, d.leapYear, d.getMonth(), d.dayOfWeek)
t = Thread()
t.name = "worker"
t.daemon = True
print(t.name, t.daemon, t.getName())
# output:
#   2024 5 17 True MAY FRIDAY
#   worker True worker
# ---
# java: a property without setter
from java.time import LocalDate
try:
    LocalDate.of(2024, 1, 1).year = 3
except AttributeError as e:
    print(e)
# output:
#   Java property java.time.LocalDate.year has no setter
# ---
# java: members named like keywords
from java.lang import System
from java.util.function import Predicate
print(System.in_ is None)
p = Predicate.not_(lambda s: s == "x")
print(p.test("x"), p.test("y"), getattr(Predicate, "not") is not None)
# output:
#   False
#   False True True
# ---
# java: enums
from java.time import DayOfWeek
from java.util.concurrent import TimeUnit
print(DayOfWeek.MONDAY, DayOfWeek.valueOf("FRIDAY"), DayOfWeek.MONDAY.plus(3))
print([str(d) for d in DayOfWeek.values()][:3], DayOfWeek.SUNDAY.ordinal(), len(DayOfWeek.values()))
print(DayOfWeek.MONDAY is DayOfWeek.of(1), TimeUnit.HOURS.toSeconds(2))
match DayOfWeek.of(2):
    case DayOfWeek.MONDAY:
        print("first")
    case DayOfWeek.TUESDAY:
        print("second")
# output:
#   MONDAY FRIDAY THURSDAY
#   ['MONDAY', 'TUESDAY', 'WEDNESDAY'] 6 7
#   True 7200
#   second
# ---
# java: classes of Java objects
from java.util import ArrayList
a = ArrayList()
print(a.getClass(), a.getClass().getSimpleName(), ArrayList.class_ == a.getClass())
# output:
#   class java.util.ArrayList ArrayList True
# ---
# java: abstract classes and interfaces have no constructor
from java.util import AbstractList, List
try:
    AbstractList()
except TypeError as e:
    print(e)
try:
    List()
except TypeError as e:
    print(e)
# output:
#   Java class java.util.AbstractList is abstract: it cannot be instantiated
#   java.util.List is a Java interface: it has no constructors
# ---
# java: generic classes take type arguments
from java.util import ArrayList, HashMap
a = ArrayList[str]()
a.add("x")
m = HashMap[str, int]()
m["a"] = 1
print(a, m, type(a) is ArrayList)
# output:
#   [x] {a=1} True
