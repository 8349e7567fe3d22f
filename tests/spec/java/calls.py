# java: the long overload takes an int of any size that fits
from java.lang import Math
print(Math.abs(5), Math.multiplyExact(100000, 100000), Math.addExact(1 << 40, 1))
# output:
#   5 10000000000 1099511627777
# ---
# java: an int parameter takes an int in its range
from java.util import ArrayList
a = ArrayList(["a", "b", "c"])
print(a.get(1), a.subList(1, 3))
try:
    a.get(1 << 31)
except OverflowError as e:
    print(e)
# output:
#   b [b, c]
#   Python int too large to convert to Java int
# ---
# java: small integer types
from java.lang import Byte, Short
print(Byte.toString(127), Short.toUnsignedInt(-1), Byte.toUnsignedInt(-1))
try:
    Byte.toString(128)
except OverflowError as e:
    print(e)
# output:
#   127 65535 255
#   Python int too large to convert to Java byte
# ---
# java: ints where a double is wanted
from java.lang import Math, Double
print(Math.sqrt(9), Double.compare(1, 2), Math.pow(2, 10))
# output:
#   3.0 -1 1024.0
# ---
# java: big ints
from java.math import BigInteger
print(BigInteger("123456789012345678901234567890") + 1, BigInteger.valueOf(3).__class__)
print(BigInteger.ONE, BigInteger.TWO * 3)
# output:
#   123456789012345678901234567891 <class 'int'>
#   1 6
# ---
# java: chars are strings of one character
from java.lang import Character, StringBuilder
print(Character.isDigit("7"), Character.toUpperCase("a"), Character.getNumericValue("9"))
print(StringBuilder("abc").charAt(1), StringBuilder("abc").indexOf("c"))
# output:
#   True A 9
#   b 2
# ---
# java: a string of one character prefers String
from java.lang import String, StringBuilder
print(String.valueOf("a"), StringBuilder().append("x").insert(0, "y"))
# output:
#   a yx
# ---
# java: booleans
from java.lang import Boolean, String
print(Boolean.parseBoolean("TRUE"), Boolean.logicalXor(True, False), String.valueOf(True))
# output:
#   True True true
# ---
# java: None is null
from java.util import ArrayList, Objects, HashMap
a = ArrayList()
a.add(None)
print(a, a[0], Objects.isNull(None), Objects.requireNonNullElse(None, "x"), HashMap().get("a"))
# output:
#   [null] None True x None
# ---
# java: variable arity
from java.util import Arrays, List
from java.lang import String
from java.nio.file import Path
print(Arrays.asList(1, 2, 3), List.of(), List.of(1, 2), String.format("%s-%s", "a", 1))
print(Path.of("a", "b", "c"), Path.of("a"), String.join(",", "x", "y"))
# output:
#   [1, 2, 3] [] [1, 2] a-1
#   a/b/c a x,y
# ---
# java: an array for a variable arity
from java.lang import String
print(String.format("%s %s", ["a", "b"]))
# output:
#   a b
# ---
# java: a list for an array parameter
from java.util import Arrays
print(Arrays.toString([3, 1, 2]), Arrays.toString(["a"]), Arrays.toString([1.5]), Arrays.stream([1, 2, 3]).sum())
# output:
#   [3, 1, 2] [a] [1.5] 6
# ---
# java: bytes
from java.util import Base64
from java.lang import String
e = Base64.getEncoder()
print(e.encodeToString(b"hello"), bytes(Base64.getDecoder().decode("aGVsbG8=")))
# output:
#   aGVsbG8= b'hello'
# ---
# java: a bytearray shares its memory
from java.util import Arrays
from java.nio import ByteBuffer
b = bytearray(4)
Arrays.fill(b, 7)
print(b)
ByteBuffer.wrap(b).putInt(0, 258)
print(b)
# output:
#   bytearray(b'\x07\x07\x07\x07')
#   bytearray(b'\x00\x00\x01\x02')
# ---
# java: wrong number of arguments
from java.util import ArrayList
try:
    ArrayList().add(1, 2, 3)
except TypeError as e:
    print(e)
# output:
#   no Java method java.util.ArrayList.add() takes (int, int, int); there are add(Object), add(int, Object)
# ---
# java: arguments that no overload takes
from java.lang import Math
try:
    Math.abs("x")
except TypeError as e:
    print(e)
# output:
#   no Java method java.lang.Math.abs() takes (str); there are abs(double), abs(float), abs(int), abs(long)
# ---
# java: keyword arguments
from java.util import ArrayList
try:
    ArrayList(initialCapacity=3)
except TypeError as e:
    print(e)
# output:
#   java.util.ArrayList() takes no keyword arguments
# ---
# java: an ambiguous call
from java.lang import StringBuilder
try:
    StringBuilder().append(None)
except TypeError as e:
    print(e)
# output:
#   call of Java method java.lang.StringBuilder.append(None) is ambiguous: append(String), append(StringBuffer), append(char[])
# ---
# java: an instance method without instance
from java.util import ArrayList
try:
    ArrayList.add("x")
except TypeError as e:
    print(e)
# output:
#   Java method java.util.ArrayList.add() needs an instance of java.util.ArrayList, not str
# ---
# java: remove by index
from java.util import ArrayList
a = ArrayList(["a", "b", "c"])
print(a.remove(0), a, a.remove("c"), a)
# output:
#   a [b] True [b]
# ---
# java: results of all primitive types
from java.lang import Integer, Float, Short, Character, Long
print(Integer.valueOf(3), Float.parseFloat("1.5"), Short.parseShort("7"), Character.valueOf("c"))
print(type(Integer.valueOf(3)), type(Float.parseFloat("1.5")), type(Character.valueOf("c")))
# output:
#   3 1.5 7 c
#   <class 'int'> <class 'float'> <class 'str'>
# ---
# java: many arguments at one call site
from java.lang import String
for x in [1, 2.5, "s", True, None and 0, [1], (1, 2)]:
    print(String.valueOf(x) if x is not None else "none")
# output:
#   1
#   2.5
#   s
#   true
#   none
#   [1]
#   (1, 2)
# ---
# java: subclasses of int and str
from enum import IntEnum
from java.lang import Math
from java.util import ArrayList
class Color(IntEnum):
    RED = -3
class S(str):
    pass
print(Math.abs(Color.RED), ArrayList([1, 2, 3, 4]).get(Color.RED + 3))
a = ArrayList()
a.add(S("x"))
print(a.contains("x"))
# output:
#   3 1
#   True
# ---
# java: class objects as arguments
from java.util import EnumSet, ArrayList
from java.time import DayOfWeek
from java.lang.reflect import Array
print(EnumSet.allOf(DayOfWeek).size())
s = Array.newInstance(str, 2)
s[0] = "x"
print(s, len(s))
# output:
#   7
#   String[2] {'x', None} 2
