# java: a package as a module
import java.util
print(java.util.__name__)
print(java.util.ArrayList)
print(java)
# output:
#   java.util
#   <class 'java.util.ArrayList'>
#   <module 'java'>
# ---
# java: a class from a package
from java.util import ArrayList
print(ArrayList, ArrayList.__name__, ArrayList.__module__)
# output:
#   <class 'java.util.ArrayList'> ArrayList java.util
# ---
# java: with as
import java.util.concurrent as juc
from java.util import HashMap as Dict
d = Dict()
d["a"] = juc.TimeUnit.SECONDS
print(d["a"])
# output:
#   SECONDS
# ---
# java: a nested class
from java.util import Map, AbstractMap
e = AbstractMap.SimpleEntry("k", 1)
print(e, isinstance(e, Map.Entry), Map.Entry)
# output:
#   k=1 True <class 'java.util.Map.Entry'>
# ---
# java: a nested class imported by its path
import java.util.Map as M
print(M.Entry.__name__)
# output:
#   Entry
# ---
# java: a package from a package
from java import util
print(util.ArrayList())
# output:
#   []
# ---
# java: a class that there is not
from java.util import ArayList
# raises: ImportError: cannot import name 'ArayList' from 'java.util' (unknown location)
# ---
# java: a package that there is not
import java.utl
# raises: ModuleNotFoundError: No module named 'java.utl'
# ---
# java: neither Python nor Java
try:
    import nosuchthing
except ModuleNotFoundError as e:
    print(e, e.name)
# output:
#   No module named 'nosuchthing' nosuchthing
# ---
# java: Python's modules come first
import io
print(io.StringIO("x").read())
import java.io
print(java.io.File.separator)
# output:
#   x
#   /
# ---
# java: an import inside a function
def f():
    from java.lang import Math
    return Math.floorMod(-7, 3)
print(f())
# output:
#   2
# ---
# java: __import__
print(__import__("java.util").util.Objects.hash(1, 2))
# output:
#   994
# ---
# java: an attribute that a package has not
import java.util
print(hasattr(java.util, "ArrayList"), hasattr(java.util, "Nothing"))
# output:
#   True False
# ---
# java: a class that is not public
try:
    from java.util import RegularEnumSet
except ImportError as e:
    print(type(e).__name__)
# output:
#   ImportError
