# In-place repetition looks at the right operand only where the left one's type has no sequence slots.
class Count(int):
    pass


class Plain:
    def __index__(self):
        return 2


def times(a, b):
    a *= b
    return a


for a in ({}, {1}, range(2), Count(2), Plain(), object(), None, 2.5):
    try:
        times(a, "ab")
    except TypeError as e:
        print(e)
print(times(2, "ab"), times(True, [1]), Count(2) * "ab", Plain() * (3,))
# output:
#   unsupported operand type(s) for *=: 'dict' and 'str'
#   unsupported operand type(s) for *=: 'set' and 'str'
#   unsupported operand type(s) for *=: 'range' and 'str'
#   unsupported operand type(s) for *=: 'Count' and 'str'
#   unsupported operand type(s) for *=: 'Plain' and 'str'
#   can't multiply sequence by non-int of type 'object'
#   can't multiply sequence by non-int of type 'NoneType'
#   can't multiply sequence by non-int of type 'float'
#   abab [1] abab (3, 3)
# ---
# Instances of object take no attributes; a star argument that is not iterable.
def put(o):
    o.x = 1


def f(*args, **kwargs):
    return args


three = 3
for call in (
    lambda: put(object()),
    lambda: f(*three),
    lambda: f(1, *three),
    lambda: f(*three, k=1),
    lambda: f(*[1], *three),
):
    try:
        call()
    except (AttributeError, TypeError) as e:
        print(e)
# output:
#   'object' object has no attribute 'x' and no __dict__ for setting new attributes
#   __main__.f() argument after * must be an iterable, not int
#   Value after * must be an iterable, not int
#   __main__.f() argument after * must be an iterable, not int
#   Value after * must be an iterable, not int
