# java: types of objects and of what their methods give
from java.util import ArrayList, HashMap
a = ArrayList[str]()
a.add("x")
reveal_type(a)  # revealed: Type of "a" is "ArrayList[str]"
reveal_type(a[0])  # revealed: Type of "a[0]" is "str"
reveal_type(a.get(0))  # revealed: Type of "a.get(0)" is "str"
reveal_type(a.size())  # revealed: Type of "a.size()" is "int"
reveal_type(a.isEmpty())  # revealed: Type of "a.isEmpty()" is "bool"
m = HashMap[str, int]()
m["a"] = 1
reveal_type(m["a"])  # revealed: Type of "m["a"]" is "Literal[1]"
for e in m.entrySet():
    reveal_type(e.key)  # revealed: Type of "e.key" is "str"
    reveal_type(e.getValue())  # revealed: Type of "e.getValue()" is "int"
for x in a:
    reveal_type(x)  # revealed: Type of "x" is "str"
# ---
# java: types of static members
from java.lang import Math, Integer, StringBuilder, System
reveal_type(Math.abs(-3))  # revealed: Type of "Math.abs(-3)" is "int"
reveal_type(Math.abs(-3.5))  # revealed: Type of "Math.abs(-3.5)" is "float"
reveal_type(Math.PI)  # revealed: Type of "Math.PI" is "float"
reveal_type(Integer.MAX_VALUE)  # revealed: Type of "Integer.MAX_VALUE" is "int"
reveal_type(Integer.toString(3))  # revealed: Type of "Integer.toString(3)" is "str"
reveal_type(StringBuilder("x").append(1))  # revealed: Type of "StringBuilder("x").append(1)" is "StringBuilder"
# ---
# java: types of streams
from java.util import ArrayList
a = ArrayList[str]()
b = a.stream().filter(lambda s: len(s) > 1).toList()
reveal_type(b)  # revealed: Type of "b" is "List[Any]"
# ---
# java: members inherited from classes that are not public
from java.lang import StringBuilder
b = StringBuilder("abc")
b.setLength(2)
reveal_type(b.length())  # revealed: Type of "b.length()" is "int"
reveal_type(b.charAt(0))  # revealed: Type of "b.charAt(0)" is "str"
