# Causes and contexts.
def f(how):
    try:
        1 / 0
    except ZeroDivisionError as e:
        if how == "from":
            raise ValueError("v") from e
        if how == "none":
            raise ValueError("v") from None
        if how == "plain":
            raise ValueError("v")
        raise


for how in ("from", "none", "plain", "again"):
    try:
        f(how)
    except (ValueError, ZeroDivisionError) as e:
        print(how, repr(e), repr(e.__cause__), repr(e.__context__), e.__suppress_context__)
# output:
#   from ValueError('v') ZeroDivisionError('division by zero') ZeroDivisionError('division by zero') True
#   none ValueError('v') None ZeroDivisionError('division by zero') True
#   plain ValueError('v') None ZeroDivisionError('division by zero') False
#   again ZeroDivisionError('division by zero') None None False
# ---
# finally with return wins over everything.
def a():
    try:
        return "try"
    finally:
        return "finally"


def b():
    try:
        1 / 0
    finally:
        return "swallowed"


def c():
    for i in range(3):
        try:
            continue
        finally:
            if i == 1:
                break
    return i


def d():
    x = 1
    try:
        return x
    finally:
        x = 2


def e():
    try:
        try:
            raise KeyError("k")
        finally:
            print("inner")  # expect: inner
    except KeyError:
        return "except"
    else:
        return "else"
    finally:
        print("outer")  # expect: outer


print(a(), b(), c(), d(), e())  # expect: finally swallowed 1 1 except
# ---
# else runs only without exceptions.
def f(x):
    out = []
    try:
        out.append("try")
        if x:
            raise x
    except ValueError:
        out.append("value")
    except (KeyError, IndexError) as e:
        out.append(type(e).__name__)
    else:
        out.append("else")
    finally:
        out.append("finally")
    return out


print(f(None), f(ValueError()), f(KeyError), f(IndexError("x")))
# output:
#   ['try', 'else', 'finally'] ['try', 'value', 'finally'] ['try', 'KeyError', 'finally'] ['try', 'IndexError', 'finally']
# ---
# Arguments, str and repr of exceptions.
for e in (ValueError(), ValueError("a"), ValueError("a", 1), KeyError("k"), KeyError(), KeyError("a", "b"), OSError(2, "gone"), OSError(2, "gone", "file"), StopIteration(5), SystemExit(3), Exception(None), UnicodeDecodeError("utf-8", b"a", 0, 1, "why"), AttributeError("x"), ImportError("i", name="n")):
    print(type(e).__name__, str(e), repr(e), e.args)
# output:
#   ValueError  ValueError() ()
#   ValueError a ValueError('a') ('a',)
#   ValueError ('a', 1) ValueError('a', 1) ('a', 1)
#   KeyError 'k' KeyError('k') ('k',)
#   KeyError  KeyError() ()
#   KeyError ('a', 'b') KeyError('a', 'b') ('a', 'b')
#   FileNotFoundError [Errno 2] gone FileNotFoundError(2, 'gone') (2, 'gone')
#   FileNotFoundError [Errno 2] gone: 'file' FileNotFoundError(2, 'gone') (2, 'gone')
#   StopIteration 5 StopIteration(5) (5,)
#   SystemExit 3 SystemExit(3) (3,)
#   Exception None Exception(None) (None,)
#   UnicodeDecodeError 'utf-8' codec can't decode byte 0x61 in position 0: why UnicodeDecodeError('utf-8', b'a', 0, 1, 'why') ('utf-8', b'a', 0, 1, 'why')
#   AttributeError x AttributeError('x') ('x',)
#   ImportError i ImportError('i') ('i',)
# ---
# Own exceptions with own constructors and str.
class AppError(Exception):
    def __init__(self, code, msg="m"):
        super().__init__(f"{code}: {msg}")
        self.code = code


class Sub(AppError):
    def __str__(self):
        return "sub " + super().__str__()


for c in (AppError, Sub):
    try:
        raise c(5)
    except AppError as e:
        print(e, repr(e), e.code, e.args)
# output:
#   5: m AppError('5: m') 5 ('5: m',)
#   sub 5: m Sub('5: m') 5 ('5: m',)
# ---
# Raising what is no exception.
for f in (5, "text", None, int, object):
    try:
        raise f
    except TypeError as e:
        print(e)
try:
    raise ValueError from 5
except TypeError as e:
    print(e)
try:
    try:
        raise ValueError
    except 5:
        pass
except TypeError as e:
    print(e)
try:
    raise
except RuntimeError as e:
    print(e)
# output:
#   exceptions must derive from BaseException
#   exceptions must derive from BaseException
#   exceptions must derive from BaseException
#   exceptions must derive from BaseException
#   exceptions must derive from BaseException
#   exception causes must derive from BaseException
#   catching classes that do not inherit from BaseException is not allowed
#   No active exception to reraise
# ---
# Exceptions in handlers, in finally and in else.
def f():
    try:
        try:
            raise ValueError(1)
        except ValueError:
            raise KeyError(2)
        finally:
            raise IndexError(3)
    except IndexError as e:
        print(repr(e), repr(e.__context__), repr(e.__context__.__context__))  # expect: IndexError(3) KeyError(2) ValueError(1)


f()
try:
    try:
        pass
    except Exception:
        print("never")
    else:
        raise ValueError("else")
except ValueError as e:
    print(e, e.__context__)  # expect: else None
# ---
# Exception groups and except*.
try:
    raise ExceptionGroup("g", [ValueError(1), TypeError(2), ExceptionGroup("n", [ValueError(3)])])
except* ValueError as g:
    print(g, g.exceptions)
except* TypeError as g:
    print(repr(g))
eg = ExceptionGroup("x", [KeyError("k"), ValueError("v")])
m, r = eg.split(KeyError)
print(repr(m), repr(r), eg.subgroup(OSError), str(eg))
# output:
#   g (2 sub-exceptions) (ValueError(1), ExceptionGroup('n', [ValueError(3)]))
#   ExceptionGroup('g', [TypeError(2)])
#   ExceptionGroup('x', [KeyError('k')]) ExceptionGroup('x', [ValueError('v')]) None x (2 sub-exceptions)
# ---
# add_note and with_traceback.
e = ValueError("x")
e.add_note("one")
e.add_note("two")
print(e.__notes__, e.with_traceback(None) is e, e.__traceback__)  # expect: ['one', 'two'] True None
# ---
# sys.exc_info and sys.exception inside handlers.
import sys

print(sys.exception())  # expect: None
try:
    raise ValueError("v")
except ValueError as e:
    print(sys.exception() is e, sys.exc_info()[0].__name__, sys.exc_info()[1])  # expect: True ValueError v
    try:
        raise KeyError
    except KeyError:
        print(repr(sys.exception()))  # expect: KeyError()
    print(repr(sys.exception()))  # expect: ValueError('v')
print(sys.exc_info())  # expect: (None, None, None)
# ---
# An uncaught exception ends the program with its output kept.
print("before")  # expect: before
try:
    raise ValueError("inner")
finally:
    print("cleanup")  # expect: cleanup
# raises: ValueError: inner
# ---
# An uncaught exception of an own class.
class Oops(Exception):
    pass


def f():
    raise Oops("it", 1)


f()
# raises: Oops: ('it', 1)
# ---
# SystemExit ends with its code.
import sys

try:
    print("a")  # expect: a
    sys.exit(3)
finally:
    print("b")  # expect: b
# raises: SystemExit: 3
# ---
# assert with and without message.
def f(x):
    assert x, "message %s" % x
    return x


for v in (1, 0):
    try:
        print(f(v))  # expect: 1
    except AssertionError as e:
        print(repr(e))  # expect: AssertionError('message 0')
try:
    assert False
except AssertionError as e:
    print(repr(e))  # expect: AssertionError()
# ---
# Hierarchy of the builtin exceptions.
for c in (ZeroDivisionError, IndexError, KeyError, FileNotFoundError, UnboundLocalError, RecursionError, UnicodeDecodeError, NotImplementedError, StopIteration, KeyboardInterrupt, ModuleNotFoundError, BrokenPipeError, OverflowError):
    print(" > ".join(k.__name__ for k in c.__mro__))
# output:
#   ZeroDivisionError > ArithmeticError > Exception > BaseException > object
#   IndexError > LookupError > Exception > BaseException > object
#   KeyError > LookupError > Exception > BaseException > object
#   FileNotFoundError > OSError > Exception > BaseException > object
#   UnboundLocalError > NameError > Exception > BaseException > object
#   RecursionError > RuntimeError > Exception > BaseException > object
#   UnicodeDecodeError > UnicodeError > ValueError > Exception > BaseException > object
#   NotImplementedError > RuntimeError > Exception > BaseException > object
#   StopIteration > Exception > BaseException > object
#   KeyboardInterrupt > BaseException > object
#   ModuleNotFoundError > ImportError > Exception > BaseException > object
#   BrokenPipeError > ConnectionError > OSError > Exception > BaseException > object
#   OverflowError > ArithmeticError > Exception > BaseException > object
# ---
# Handlers are searched in order and base classes catch.
def f(e):
    try:
        raise e
    except ArithmeticError:
        return "arith"
    except LookupError:
        return "lookup"
    except OSError as x:
        return "os " + type(x).__name__
    except Exception:
        return "exc"
    except BaseException:
        return "base"


print([f(e) for e in (ZeroDivisionError(), KeyError(), FileNotFoundError(), IOError(), ValueError(), KeyboardInterrupt(), GeneratorExit(), OSError(2, "x"), OverflowError())])
# output:
#   ['arith', 'lookup', 'os FileNotFoundError', 'os OSError', 'exc', 'base', 'base', 'os FileNotFoundError', 'arith']
