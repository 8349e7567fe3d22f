# Calling, indexing and iterating what cannot be says which type.
for f in (
    lambda: 5(), lambda: "a"(), lambda: None[0], lambda: 5[0], lambda: [1]["a"], lambda: "abc"["a"], lambda: (1,)[1.0],
    lambda: len(5), lambda: iter(5), lambda: next([]), lambda: {}[[]], lambda: list(None), lambda: [*5], lambda: {**5}, lambda: print(*5),
    lambda: sum(["a"]), lambda: sorted([1, "a"]), lambda: max([]), lambda: hash([]), lambda: int([]), lambda: float(None), lambda: abs("a"),
):
    try:
        print(f())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
# output:
#   TypeError 'int' object is not callable
#   TypeError 'str' object is not callable
#   TypeError 'NoneType' object is not subscriptable
#   TypeError 'int' object is not subscriptable
#   TypeError list indices must be integers or slices, not str
#   TypeError string indices must be integers, not 'str'
#   TypeError tuple indices must be integers or slices, not float
#   TypeError object of type 'int' has no len()
#   TypeError 'int' object is not iterable
#   TypeError 'list' object is not an iterator
#   TypeError unhashable type: 'list'
#   TypeError 'NoneType' object is not iterable
#   TypeError Value after * must be an iterable, not int
#   TypeError 'int' object is not a mapping
#   TypeError print() argument after * must be an iterable, not int
#   TypeError unsupported operand type(s) for +: 'int' and 'str'
#   TypeError '<' not supported between instances of 'str' and 'int'
#   ValueError max() iterable argument is empty
#   TypeError unhashable type: 'list'
#   TypeError int() argument must be a string, a bytes-like object or a real number, not 'list'
#   TypeError float() argument must be a string or a real number, not 'NoneType'
#   TypeError bad operand type for abs(): 'str'
# ---
# Item assignment and deletion on what does not support it.
def put(x):
    x[0] = 1


def drop(x):
    del x[0]


for x in ("a", (1,), 5, None, b"a", range(3), {1}, frozenset()):
    for f in (put, drop):
        try:
            f(x)
        except TypeError as e:
            print(e)
# output:
#   'str' object does not support item assignment
#   'str' object doesn't support item deletion
#   'tuple' object does not support item assignment
#   'tuple' object doesn't support item deletion
#   'int' object does not support item assignment
#   'int' object does not support item deletion
#   'NoneType' object does not support item assignment
#   'NoneType' object does not support item deletion
#   'bytes' object does not support item assignment
#   'bytes' object doesn't support item deletion
#   'range' object does not support item assignment
#   'range' object doesn't support item deletion
#   'set' object does not support item assignment
#   'set' object doesn't support item deletion
#   'frozenset' object does not support item assignment
#   'frozenset' object doesn't support item deletion
# ---
# Attributes that are missing name the type and the attribute.
import math

class C:
    __slots__ = ("a",)


for f in (lambda: (5).x, lambda: "a".x, lambda: None.x, lambda: C().a, lambda: C().b, lambda: C.zz, lambda: [].push, lambda: math.nope, lambda: len.x, lambda: (lambda: 0).x):  # type: ignore
    try:
        print(f())
    except AttributeError as e:
        print(e)
for x in (5, None, "a", [], C()):
    try:
        x.b = 1
    except AttributeError as e:
        print(e)
# output:
#   'int' object has no attribute 'x'
#   'str' object has no attribute 'x'
#   'NoneType' object has no attribute 'x'
#   'C' object has no attribute 'a'
#   'C' object has no attribute 'b'
#   type object 'C' has no attribute 'zz'
#   'list' object has no attribute 'push'
#   module 'math' has no attribute 'nope'
#   'builtin_function_or_method' object has no attribute 'x'
#   'function' object has no attribute 'x'
#   'int' object has no attribute 'b' and no __dict__ for setting new attributes
#   'NoneType' object has no attribute 'b' and no __dict__ for setting new attributes
#   'str' object has no attribute 'b' and no __dict__ for setting new attributes
#   'list' object has no attribute 'b' and no __dict__ for setting new attributes
#   'C' object has no attribute 'b' and no __dict__ for setting new attributes
