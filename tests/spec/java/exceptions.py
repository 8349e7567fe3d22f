# java: caught by its class
from java.lang import NumberFormatException, Integer
try:
    Integer.parseInt("zz")
except NumberFormatException as e:
    print(repr(e), e.getMessage(), e.message, type(e) is NumberFormatException)
# output:
#   java.lang.NumberFormatException('For input string: "zz"') For input string: "zz" For input string: "zz" True
# ---
# java: caught by its superclass, and by Python's class
from java.lang import Integer, IllegalArgumentException, Exception as JavaException, Throwable
for kind in (IllegalArgumentException, JavaException, Throwable, ValueError, RuntimeError, Exception):
    try:
        Integer.parseInt("zz")
    except kind as e:
        print(kind.__name__, e)
# output:
#   IllegalArgumentException For input string: "zz"
#   Exception For input string: "zz"
#   Throwable For input string: "zz"
#   ValueError For input string: "zz"
#   RuntimeError For input string: "zz"
#   Exception For input string: "zz"
# ---
# java: built-in classes of Java's exceptions
from java.util import ArrayList, HashMap, List
from java.nio.file import Files, Path
from java.lang import Math, Class
tests = [
    (OSError, lambda: Files.readString(Path.of("/no/such/file"))),
    (FileNotFoundError, lambda: Files.readString(Path.of("/no/such/file"))),
    (IndexError, lambda: ArrayList().get(3)),
    (ArithmeticError, lambda: Math.floorDiv(1, 0)),
    (NotImplementedError, lambda: List.of(1).add(2)),
    (TypeError, lambda: List.of(1).contains(None)),
    (LookupError, lambda: ArrayList().iterator().next()),
    (ImportError, lambda: Class.forName("no.Such")),
]
for kind, f in tests:
    try:
        f()
    except kind as e:
        print(kind.__name__, type(e).__name__)
# output:
#   OSError NoSuchFileException
#   FileNotFoundError NoSuchFileException
#   IndexError IndexOutOfBoundsException
#   ArithmeticError ArithmeticException
#   NotImplementedError UnsupportedOperationException
#   TypeError NullPointerException
#   LookupError NoSuchElementException
#   ImportError ClassNotFoundException
# ---
# java: raised from Python
from java.lang import IllegalStateException
try:
    raise IllegalStateException("bad")
except IllegalStateException as e:
    print(e, e.args)
try:
    raise IllegalStateException
except RuntimeError as e:
    print(repr(e))
# output:
#   bad ('bad',)
#   java.lang.IllegalStateException()
# ---
# java: uncaught
from java.lang import IllegalStateException
raise IllegalStateException("at the end")
# raises: java.lang.IllegalStateException: at the end
# ---
# java: the cause is kept
from java.lang import IllegalStateException, RuntimeException
from java.io import IOException
e = IllegalStateException("outer", IOException("inner"))
print(e.getCause(), repr(e.__cause__), isinstance(e.__cause__, OSError))
# output:
#   inner java.io.IOException('inner') True
# ---
# java: raise from
from java.lang import IllegalStateException
try:
    try:
        1 / 0
    except ZeroDivisionError as z:
        raise IllegalStateException("x") from z
except IllegalStateException as e:
    print(repr(e.__cause__))
# output:
#   ZeroDivisionError('division by zero')
# ---
# java: a Java exception goes through Java code and back
from java.util import ArrayList
from java.io import IOException
def fail(x):
    raise IOException("from a lambda")
try:
    ArrayList([1]).forEach(fail)
except OSError as e:
    print(repr(e))
# output:
#   java.io.IOException('from a lambda')
# ---
# java: an exception in a future
from java.util.concurrent import CompletableFuture, ExecutionException
f = CompletableFuture.supplyAsync(lambda: {}["nope"])
try:
    f.get()
except ExecutionException as e:
    print(type(e.getCause()), isinstance(e.cause, KeyError), e.__cause__ is e.cause)
# output:
#   <class 'KeyError'> True True
# ---
# java: with closes
from java.io import StringReader, BufferedReader, IOException
with BufferedReader(StringReader("one\ntwo")) as r:
    print(r.readLine(), r.readLine(), r.readLine())
try:
    r.readLine()
except IOException as e:
    print(e)
# output:
#   one two None
#   Stream closed
# ---
# java: with closes after an exception
from java.io import StringWriter, PrintWriter
s = StringWriter()
try:
    with PrintWriter(s) as w:
        w.print("x")
        raise KeyError("y")
except KeyError as e:
    print(repr(e), s)
# output:
#   KeyError('y') x
# ---
# java: with needs an AutoCloseable
from java.util import ArrayList
try:
    with ArrayList() as a:
        pass
except TypeError as e:
    print(e)
# output:
#   'java.util.ArrayList' object does not support the context manager protocol
# ---
# java: finally and else
from java.lang import Integer
def f(t):
    try:
        n = Integer.parseInt(t)
    except ValueError:
        return "bad"
    else:
        return n
    finally:
        print("done", t)
print(f("1"), f("x"))
# output:
#   done 1
#   done x
#   1 bad
# ---
# java: except with a tuple and except*
from java.lang import IllegalStateException, NumberFormatException
try:
    raise NumberFormatException("n")
except (KeyError, IllegalStateException, NumberFormatException) as e:
    print(type(e).__name__)
# output:
#   NumberFormatException
# ---
# java: isinstance and issubclass of exception classes
from java.io import IOException, FileNotFoundException
print(issubclass(IOException, OSError), issubclass(FileNotFoundException, IOException))
print(issubclass(IOException, Exception), issubclass(OSError, IOException))
# output:
#   True True
#   True False
# ---
# java: add_note and traceback
from java.io import IOException
try:
    raise IOException("x")
except IOException as e:
    e.add_note("a note")
    print(e.__notes__, e.__traceback__ is not None)
# output:
#   ['a note'] True
