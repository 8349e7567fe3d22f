# contextlib.
from contextlib import contextmanager, suppress, ExitStack, closing, nullcontext, redirect_stdout
import io


@contextmanager
def tag(name):
    print("<" + name)
    try:
        yield name.upper()
    except KeyError as e:
        print("swallowed", e)
    finally:
        print(name + ">")


with tag("a") as x, tag("b"):
    print(x)
with tag("c"):
    raise KeyError("k")
with suppress(ValueError, ZeroDivisionError):
    1 / 0
with ExitStack() as s:
    for n in "xy":
        s.enter_context(tag(n))
    s.callback(print, "callback", 5)
with nullcontext(7) as n:
    print(n)
out = io.StringIO()
with redirect_stdout(out):
    print("hidden")
print(repr(out.getvalue()))


@tag("deco")
def f():
    print("body")


f()
# output:
#   <a
#   <b
#   A
#   b>
#   a>
#   <c
#   swallowed 'k'
#   c>
#   <x
#   <y
#   callback 5
#   y>
#   x>
#   7
#   'hidden\n'
#   <deco
#   body
#   deco>
# ---
# io.StringIO and io.BytesIO.
import io

s = io.StringIO("one\ntwo\nthree")
print(repr(s.readline()), s.read(2), s.tell(), s.readlines(), repr(s.read()))
s.seek(0)
print([l.rstrip() for l in s], s.getvalue())
w = io.StringIO()
print("a", 1, file=w, end=";")
w.write("b")
w.writelines(["c", "d"])
print(w.getvalue(), w.tell(), w.truncate(2), w.getvalue())
b = io.BytesIO(b"abc")
print(b.read(1), b.getvalue(), b.seek(-1, 2), b.read())
s.close()
try:
    s.read()
except ValueError as e:
    print(e)
# output:
#   'one\n' tw 6 ['o\n', 'three'] ''
#   ['one', 'two', 'three'] one
#   two
#   three
#   a 1;bcd 7 2 a 
#   b'a' b'abc' 2 b'c'
#   I/O operation on closed file
# ---
# Files in a temporary directory: text, binary, appending and errors.
import os

d = "/tmp/krait-spec-files"
os.makedirs(d, exist_ok=True)
if True:
    p = os.path.join(d, "f.txt")
    with open(p, "w") as f:
        print(f.write("line1\nline2\n"), f.closed)
        f.writelines(["x\n", "é"])
    print(f.closed, os.path.getsize(p), os.path.exists(p), os.path.isfile(p), os.listdir(d))
    with open(p) as f:
        print(f.readline(), f.read().split("\n"))
    with open(p, "a", encoding="utf-8") as f:
        f.write("!")
    with open(p, "rb") as f:
        print(f.read())
    for i, line in enumerate(open(p)):
        print(i, repr(line))
    with open(p, "r+") as f:
        f.seek(4)
        f.write("X")
        f.seek(0)
        print(repr(f.readline()))
    try:
        open(p, "x")
    except FileExistsError as e:
        print(type(e).__name__, e.errno, e.strerror)
    os.remove(p)
    try:
        open(p)
    except FileNotFoundError as e:
        print(e.errno, e.strerror, os.path.basename(e.filename))
    os.mkdir(os.path.join(d, "sub"))
    print(os.path.isdir(os.path.join(d, "sub")), sorted(os.listdir(d)))
    os.rmdir(os.path.join(d, "sub"))
os.rmdir(d)
print(os.path.exists(d))
for mode in ("q", "rw", "", "bt"):
    try:
        open("x", mode)
    except ValueError as e:
        print(e)
# output:
#   12 False
#   True 16 True True ['f.txt']
#   line1
#    ['line2', 'x', 'é']
#   b'line1\nline2\nx\n\xc3\xa9!'
#   0 'line1\n'
#   1 'line2\n'
#   2 'x\n'
#   3 'é!'
#   'lineX\n'
#   FileExistsError 17 File exists
#   2 No such file or directory f.txt
#   True ['sub']
#   False
#   invalid mode: 'q'
#   must have exactly one of create/read/write/append mode
#   Must have exactly one of create/read/write/append mode and at most one plus
#   can't have text and binary mode at once
# ---
# os.path on strings.
import os.path

print(os.path.join("a", "b", "/c", "d"), os.path.split("/x/y.tar.gz"), os.path.splitext("/x/y.tar.gz"), os.path.basename("a/"), os.path.dirname("a/b"), os.path.normpath("a/../b//./c"), os.path.isabs("/a"), os.path.commonprefix(["abc", "abd"]), os.path.relpath("/a/b", "/a/c"), os.path.splitext(".bashrc"))
# output:
#   /c/d ('/x', 'y.tar.gz') ('/x/y.tar', '.gz')  a b/c True ab ../b ('.bashrc', '')
# ---
# time and sys basics.
import sys, time

t = time.perf_counter()
u = time.perf_counter()
print(u >= t, isinstance(time.time(), float), time.strftime("%Y-%m-%d %H:%M:%S", time.gmtime(0)), time.gmtime(86400).tm_mday, isinstance(time.time_ns(), int))
print(sys.maxsize, sys.byteorder, sys.version_info[:2], sys.version_info >= (3, 13), sys.argv[1:], sys.getrecursionlimit() > 500, "sys" in sys.modules, sys.float_info.max, sys.float_info.epsilon, sys.implementation.name != "", sys.maxunicode)
sys.stdout.write("written\n")
print(__name__)
# output:
#   True True 1970-01-01 00:00:00 2 True
#   9223372036854775807 little (3, 13) True [] True True 1.7976931348623157e+308 2.220446049250313e-16 True 1114111
#   written
#   __main__
# ---
# string constants, capwords and templates.
import string

print(string.ascii_lowercase, string.digits, string.punctuation, string.hexdigits, repr(string.whitespace), string.capwords("hello big  world"), string.Template("$a and ${b} $$").substitute(a=1, b="x"), string.Template("$a $q").safe_substitute(a=1))
try:
    string.Template("$a").substitute()
except KeyError as e:
    print(repr(e))
print(string.Formatter().format("{0} {x}", 1, x=2))
# output:
#   abcdefghijklmnopqrstuvwxyz 0123456789 !"#$%&'()*+,-./:;<=>?@[\]^_`{|}~ 0123456789abcdefABCDEF ' \t\n\r\x0b\x0c' Hello Big World 1 and x $ 1 $q
#   KeyError('a')
#   1 2
# ---
# textwrap: filling, dedenting, indenting and shortening.
import textwrap

print(textwrap.fill("the quick brown fox jumps over", 12))
print(textwrap.dedent("  a\n    b\n  c"), textwrap.indent("x\ny", "> "), textwrap.shorten("hello wide world", 12))
# output:
#   the quick
#   brown fox
#   jumps over
#   a
#     b
#   c > x
#   > y hello [...]
# ---
# eval-free builtins: vars, dir, callable, id, type, getattr family, iter with a sentinel.
class C:
    a = 1

    def f(self): ...


c = C()
c.z = 5
print(vars(c), [n for n in dir(c) if not n.startswith("_")], callable(c.f), callable(5), id(c) == id(c), type(c) is C, getattr(c, "a"), hasattr(c, "q"), getattr(c, "q", None))
it = iter([1, 2, 3, 0, 4])
print(list(iter(lambda: next(it), 0)), next(iter([]), "d"), divmod(-7, 2), pow(2, 10, 1000))
setattr(c, "w", 1)
delattr(c, "z")
print(vars(c))
try:
    delattr(c, "z")
except AttributeError as e:
    print(e)
try:
    getattr(c, "nope")
except AttributeError as e:
    print(e)
# output:
#   {'z': 5} ['a', 'f', 'z'] True False True True 1 False None
#   [1, 2, 3] d (-4, 1) 24
#   {'w': 1}
#   'C' object has no attribute 'z'
#   'C' object has no attribute 'nope'
