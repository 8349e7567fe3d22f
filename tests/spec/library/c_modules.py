# array: items, slices, messages.
import array

a = array.array("i", [1, 2, 3])
a.append(4)
a[1:3] = array.array("i", [7, 8, 9])
del a[::2]
print(a, a.tolist(), a.itemsize, a * 2, a == array.array("d", [7, 9]), array.array("w", "héy").tounicode())
for bad in (lambda: a.append(2**40), lambda: a.append("x"), lambda: array.array("z"), lambda: a[9], lambda: a.remove(5)):
    try:
        bad()
    except Exception as e:
        print(type(e).__name__, e)
# output:
#   array('i', [7, 9]) [7, 9] 4 array('i', [7, 9, 7, 9]) True héy
#   OverflowError signed integer is greater than maximum
#   TypeError 'str' object cannot be interpreted as an integer
#   ValueError bad typecode (must be b, B, u, h, H, i, I, l, L, q, Q, f or d)
#   IndexError array index out of range
#   ValueError array.remove(x): x not in array
# ---
# zlib: what goes in comes out, in pieces and in gzip's frame.
import zlib

data = b"spam and eggs " * 40
print(zlib.decompress(zlib.compress(data)) == data, zlib.crc32(data), zlib.adler32(data), zlib.crc32(b"b", zlib.crc32(b"a")) == zlib.crc32(b"ab"))
c = zlib.compressobj(wbits=31)
packed = c.compress(data) + c.flush()
d = zlib.decompressobj(wbits=47)
out = b"".join(d.decompress(packed[i : i + 7]) for i in range(0, len(packed), 7))
print(out == data, d.eof, d.unused_data)
try:
    zlib.decompress(b"nothing of the kind")
except zlib.error as e:
    print(str(e).split(":")[0])
# output:
#   True 3728241334 3026830481 True
#   True True b''
#   Error -3 while decompressing data
# ---
# marshal: values.
import marshal

v = [None, True, 1, -(2**70), 1.5, 2j, "é", b"\x00", (1, (2,)), {"a": [3]}, {4}, frozenset({5}), ...]
print(marshal.loads(marshal.dumps(v)) == v, marshal.dumps((1, "a"), 2)[:1])  # expect: True b'('
try:
    marshal.loads(b"[\x05\x00\x00\x00N")
except Exception as e:
    print(type(e).__name__)  # expect: EOFError
# ---
# _csv: dialects, quoting, errors.
import _csv

class Out:
    def write(self, s):
        print(repr(s))

w = _csv.writer(Out(), delimiter=";", quoting=_csv.QUOTE_NONNUMERIC)
w.writerow([1, "a;b", None, 'q"q'])
print(list(_csv.reader(['a,"b ""c""",', "x,y"], strict=True)), list(_csv.reader(["a\\,b"], escapechar="\\")))
for bad in (lambda: _csv.writer(Out(), quoting=_csv.QUOTE_NONE).writerow(["a,b"]), lambda: _csv.reader([], delimiter=""), lambda: list(_csv.reader([b"x"])), lambda: _csv.reader([], quoting=9)):
    try:
        bad()
    except Exception as e:
        print(type(e).__name__, e)
# output:
#   '1;"a;b";"";"q""q"\r\n'
#   [['a', 'b "c"', ''], ['x', 'y']] [['a,b']]
#   Error need to escape, but no escapechar set
#   TypeError "delimiter" must be a 1-character string
#   Error iterator should return strings, not bytes (the file should be opened in text mode)
#   TypeError bad "quoting" value
# ---
# _weakref: references, proxies, callbacks.
import _weakref, gc

class C:
    x = 3

    def __add__(self, other):
        return "sum"

c = C()
r = _weakref.ref(c, lambda ref: print("dead", ref() is None))
p = _weakref.proxy(c)
print(r() is c, p.x, p + 1, _weakref.getweakrefcount(c), _weakref.ref(c) is _weakref.ref(c), isinstance(p, C))
del c
gc.collect()
print(r())
try:
    p.x
except ReferenceError as e:
    print(e)
try:
    _weakref.ref(1)
except TypeError as e:
    print(e)
# output:
#   True 3 sum 2 True True
#   dead True
#   None
#   weakly-referenced object no longer exists
#   cannot create weak reference to 'int' object
# ---
# _thread: locks and threads.
import _thread

lock = _thread.allocate_lock()
print(lock.acquire(), lock.locked(), lock.acquire(False), lock.release(), lock.locked())
for bad in (lock.release, lambda: lock.acquire(False, 1), lambda: lock.acquire(True, -2), _thread.RLock().release):
    try:
        bad()
    except Exception as e:
        print(type(e).__name__, e)
found = []
done = _thread.allocate_lock()
done.acquire()
local = _thread._local()
local.x = 1

def work(n, *, k):
    found.append((n, k, hasattr(local, "x")))
    done.release()

_thread.start_new_thread(work, (1,), {"k": 2})
done.acquire()
print(found, local.x)
# output:
#   True True False None False
#   RuntimeError release unlocked lock
#   ValueError can't specify a timeout for a non-blocking call
#   ValueError timeout value must be a non-negative number
#   RuntimeError cannot release un-acquired lock
#   [(1, 2, False)] 1
# ---
# _contextvars: contexts are copied and run.
import _contextvars as cv

v = cv.ContextVar("v", default=0)
t = v.set(1)
inner = cv.copy_context()
print(inner.run(lambda: (v.set(2), v.get())[1]), v.get(), inner[v], len(inner), v in inner)
v.reset(t)
print(v.get())
for bad in (lambda: v.reset(t), lambda: inner.run(inner.run, print), lambda: cv.ContextVar("w").get()):
    try:
        bad()
    except Exception as e:
        print(type(e).__name__, "already" in str(e))
# output:
#   2 1 2 1 True
#   0
#   RuntimeError True
#   RuntimeError True
#   LookupError False
# ---
# sys._getframe: who calls whom, and from where.
import sys

def stack():
    f = sys._getframe(1)
    names = []
    while f.f_code.co_name != "<module>":
        names.append((f.f_code.co_qualname, f.f_lineno, f.f_globals["__name__"]))
        f = f.f_back
    return names

def deep(n: int):
    return deep(n - 1) if n else stack()

class K:
    def method(self):
        return [f() for f in [lambda: deep(1)]][0]

def gen():
    yield stack()

print(K().method())
print(next(gen()))
# output:
#   [('deep', 13, '__main__'), ('deep', 13, '__main__'), ('K.method.<locals>.<lambda>', 17, '__main__'), ('K.method', 17, '__main__')]
#   [('gen', 20, '__main__')]
# ---
# __reduce_ex__ of built-in objects and of one's own.
class P:
    def __init__(self):
        self.a = 1

class S:
    __slots__ = ("b",)

s = S()
s.b = 2
f, args, state = P().__reduce_ex__(2)[:3]
print(f.__name__, args, state, s.__reduce_ex__(2)[2], range(3).__reduce__(), slice(1, 2).__reduce__()[1], len.__reduce__())
i = iter([1, 2, 3])
next(i)
print(i.__reduce__()[1:], "ab".upper.__reduce__()[1], {1}.__reduce__()[1])
try:
    (x for x in "").__reduce_ex__(2)
except TypeError as e:
    print(e)
# output:
#   __newobj__ (<class '__main__.P'>,) {'a': 1} (None, {'b': 2}) (<class 'range'>, (0, 3, 1)) (1, 2, None) len
#   (([1, 2, 3],), 1) ('ab', 'upper') ([1],)
#   cannot pickle 'generator' object
# ---
# An import that binds what sys.modules holds; relative ones and their errors.
import sys

class Fake:
    attribute = 5

sys.modules["fake"] = Fake()
import fake
from fake import attribute

print(fake.attribute, attribute)
sys.modules["gone"] = None
for text in ("import gone", "from fake import nothing", "from . import x", "import sys.nowhere"):
    try:
        exec(text, {"__name__": "m"})
    except ImportError as e:
        print(type(e).__name__, e)
# output:
#   5 5
#   ModuleNotFoundError import of gone halted; None in sys.modules
#   ImportError cannot import name 'nothing' from '<unknown module name>' (unknown location)
#   ImportError attempted relative import with no known parent package
#   ModuleNotFoundError No module named 'sys.nowhere'; 'sys' is not a package
