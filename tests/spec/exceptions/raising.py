# try, except, else and finally run in their order.
def run(kind):
    try:
        print("try", kind)
        if kind == 1:
            raise ValueError("one")
        if kind == 2:
            return "returned"
    except ValueError as e:
        print("except", e)
    else:
        print("else")
    finally:
        print("finally")
    return "end"


for k in range(3):
    print(run(k))
# output:
#   try 0
#   else
#   finally
#   end
#   try 1
#   except one
#   finally
#   end
#   try 2
#   finally
#   returned
# ---
# finally overrides a return, a break and an exception.
def override():
    try:
        return "try"
    finally:
        return "finally"


def swallow():
    while True:
        try:
            raise KeyError("lost")
        finally:
            break
    return "kept"


def continue_in_finally():
    out = []
    for i in range(3):
        try:
            if i == 1:
                raise IndexError(i)
        finally:
            out.append(i)
            continue
    return out


print(override(), swallow(), continue_in_finally())  # expect: finally kept [0, 1, 2]
# ---
# The handler's name is unbound afterwards.
try:
    raise ValueError("x")
except ValueError as e:
    pass
try:
    e
except NameError as err:
    print(err)  # expect: name 'e' is not defined
# ---
# Handlers are tried in order; a tuple matches any of its classes.
def classify(make):
    try:
        make()
    except (KeyError, IndexError) as e:
        return "lookup " + type(e).__name__
    except ArithmeticError:
        return "arithmetic"
    except Exception as e:
        return "other " + str(e)


print(classify(lambda: {}["k"]))  # expect: lookup KeyError
print(classify(lambda: [][1]))  # expect: lookup IndexError
print(classify(lambda: 1 // 0))  # expect: arithmetic
print(classify(lambda: int("x")))  # expect: other invalid literal for int() with base 10: 'x'
# ---
# Causes and contexts.
def chain():
    try:
        try:
            1 / 0
        except ZeroDivisionError as e:
            raise ValueError("bad") from e
    except ValueError as e:
        print(repr(e.__cause__), repr(e.__context__), e.__suppress_context__)
    try:
        try:
            {}["a"]
        except KeyError:
            raise RuntimeError("context only")
    except RuntimeError as e:
        print(repr(e.__cause__), repr(e.__context__), e.__suppress_context__)
    try:
        try:
            {}["a"]
        except KeyError:
            raise RuntimeError("hidden") from None
    except RuntimeError as e:
        print(repr(e.__cause__), repr(e.__context__), e.__suppress_context__)


chain()
# output:
#   ZeroDivisionError('division by zero') ZeroDivisionError('division by zero') True
#   None KeyError('a') False
#   None KeyError('a') True
# ---
# A function called from a handler sees the handled exception.
import sys


def current():
    return repr(sys.exc_info()[1])


print(current())  # expect: None
try:
    raise ValueError(1)
except ValueError:
    print(current())  # expect: ValueError(1)
    try:
        raise KeyError(2)
    except KeyError:
        print(current())  # expect: KeyError(2)
    print(current())  # expect: ValueError(1)
print(current())  # expect: None
# ---
# A bare raise raises again.
def again():
    try:
        raise LookupError("first")
    except LookupError:
        print("seen")  # expect: seen
        raise


try:
    again()
except LookupError as e:
    print("again", e)  # expect: again first
try:
    raise
except RuntimeError as e:
    print(e)  # expect: No active exception to reraise
# ---
# User exceptions with attributes and their own text.
class ApiError(Exception):
    def __init__(self, code: int, message: str) -> None:
        super().__init__(message)
        self.code = code

    def __str__(self) -> str:
        return f"[{self.code}] {self.args[0]}"


class NotFound(ApiError):
    def __init__(self, what: str) -> None:
        super().__init__(404, what + " not found")


try:
    raise NotFound("page")
except ApiError as e:
    print(e, e.code, e.args, repr(e), isinstance(e, NotFound))  # expect: [404] page not found 404 ('page not found',) NotFound('page not found') True
# ---
# Raising something that is no exception.
for thing in (lambda: (_ for _ in ()).throw(3), lambda: exec_raise("text"), lambda: exec_raise(int)):

    def exec_raise(x):
        raise x

    try:
        thing()
    except TypeError as e:
        print(e)
# output:
#   exceptions must be classes or instances deriving from BaseException, not int
#   exceptions must derive from BaseException
#   exceptions must derive from BaseException
# ---
# except with something that is no exception class.
try:
    try:
        raise ValueError
    except "text":
        pass
except TypeError as e:
    print(e)  # expect: catching classes that do not inherit from BaseException is not allowed
# ---
# assert with and without a message.
def check(x):
    assert x > 0, f"not positive: {x}"
    assert x < 10
    return x


print(check(5))
for bad in (-1, 11):
    try:
        check(bad)
    except AssertionError as e:
        print(repr(e))
# output:
#   5
#   AssertionError('not positive: -1')
#   AssertionError()
# ---
# Exception groups and except*.
def group():
    raise ExceptionGroup("several", [ValueError("v"), TypeError("t"), ExceptionGroup("inner", [KeyError("k")])])


try:
    group()
except* ValueError as eg:
    print("values", eg.exceptions)  # expect: values (ValueError('v'),)
except* KeyError as eg:
    print("keys", eg, eg.exceptions)  # expect: keys several (1 sub-exception) (ExceptionGroup('inner', [KeyError('k')]),)
except* TypeError as eg:
    print("types", [str(e) for e in eg.exceptions])  # expect: types ['t']
# ---
# What except* does not match is raised again.
try:
    try:
        raise ExceptionGroup("g", [ValueError(1), OSError(2)])
    except* ValueError:
        print("handled")  # expect: handled
except ExceptionGroup as eg:
    print(repr(eg))  # expect: ExceptionGroup('g', [OSError(2)])
# ---
# Notes.
e = ValueError("with notes")
e.add_note("first")
e.add_note("second")
print(e.__notes__)  # expect: ['first', 'second']
# ---
# The arguments of built-in exceptions.
for e in (KeyError("k"), KeyError(), ValueError("a", 1), OSError(2, "No such file", "x.txt"), StopIteration(5), SystemExit(3)):
    print(repr(e), "|", str(e), "|", e.args)
print(OSError(2, "m").errno, StopIteration(5).value, type(OSError(2, "m")).__name__)
# output:
#   KeyError('k') | 'k' | ('k',)
#   KeyError() |  | ()
#   ValueError('a', 1) | ('a', 1) | ('a', 1)
#   FileNotFoundError(2, 'No such file') | [Errno 2] No such file: 'x.txt' | (2, 'No such file')
#   StopIteration(5) | 5 | (5,)
#   SystemExit(3) | 3 | (3,)
#   2 5 FileNotFoundError
# ---
# An exception in a handler, in else and in finally.
def layers(where):
    try:
        try:
            if where == "try":
                raise ValueError("try")
        except ValueError:
            raise KeyError("handler")
        else:
            if where == "else":
                raise IndexError("else")
        finally:
            if where == "finally":
                raise OSError("finally")
    except Exception as e:
        return type(e).__name__, e.args, type(e.__context__).__name__


for w in ("try", "else", "finally", "none"):
    print(layers(w))
# output:
#   ('KeyError', ('handler',), 'ValueError')
#   ('IndexError', ('else',), 'NoneType')
#   ('OSError', ('finally',), 'NoneType')
#   None
# ---
# Deep unwinding through several functions and a loop.
def level(n):
    if n == 0:
        raise OverflowError("bottom")
    for _ in range(2):
        level(n - 1)


try:
    level(5)
except OverflowError as e:
    depth = 0
    tb = e.__traceback__
    while tb is not None:
        depth += 1
        tb = tb.tb_next
    print(depth, e)  # expect: 7 bottom
# ---
# Uncaught: the exit is an error and stdout is flushed.
print("before")  # expect: before
[].pop()
# raises: IndexError: pop from empty list
# ---
# SystemExit ends quietly with its code.
import sys

print("bye")  # expect: bye
sys.exit(3)
# raises: SystemExit: 3
# ---
# RecursionError instead of a crash.
def forever(n):
    return forever(n + 1) + 1


try:
    forever(0)
except RecursionError as e:
    print("too deep:", str(e)[:32])  # expect: too deep: maximum recursion depth exceeded
# ---
# Catching by a class computed at run time.
def ignoring(*kinds):
    try:
        {}["x"]
    except kinds:
        return "ignored"


print(ignoring(KeyError, ValueError), ignoring(Exception))  # expect: ignored ignored
# ---
# Return values are computed before finally runs.
def value():
    x = 1
    try:
        return x
    finally:
        x = 2


def mutable():
    x = [1]
    try:
        return x
    finally:
        x.append(2)


print(value(), mutable())  # expect: 1 [1, 2]
# ---
# A flag that a handler's with block assigns from a comparison.
class Lock:
    def __enter__(self):
        return self

    def __exit__(self, *exc):
        return False


lock = Lock()


class Gate:
    def __init__(self, limit):
        self.cache = {}
        self.limit = limit
        self.closed = False

    def level(self):
        return 3

    def is_open(self, level):
        if self.closed:
            return False
        try:
            return self.cache[level]
        except KeyError:
            with lock:
                if self.limit >= level:
                    result = self.cache[level] = False
                else:
                    result = self.cache[level] = level >= self.level()
            return result


g = Gate(0)
print(g.is_open(3), g.is_open(3), g.is_open(1), g.is_open(0), g.cache)  # expect: True True False False {3: True, 1: False, 0: False}
