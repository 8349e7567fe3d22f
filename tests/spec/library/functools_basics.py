# functools: reduce, partial, cache, cmp_to_key, cached_property, singledispatch.
from functools import reduce, partial, cache, cmp_to_key, cached_property, singledispatch

print(reduce(lambda a, b: a * b, [1, 2, 3, 4]), reduce(lambda a, b: a + b, [], "s"), partial(pow, 2)(5), partial(int, base=2)("101"), sorted([3, 1, 2], key=cmp_to_key(lambda a, b: b - a)))
try:
    reduce(lambda a, b: a, [])
except TypeError as e:
    print(e)


@cache
def f(n):
    print("compute", n)
    return n * 2


print(f(1), f(1), f(2))


class C:
    @cached_property
    def v(self):
        print("once")
        return 5


c = C()
print(c.v, c.v, c.__dict__)


@singledispatch
def show(x):
    return "other"


@show.register
def _(x: int):
    return "int"


@show.register(str)
def _(x):
    return "str"


print(show(1), show("a"), show(1.5), show(True))
# output:
#   24 s 32 5 [3, 2, 1]
#   reduce() of empty iterable with no initial value
#   compute 1
#   compute 2
#   2 2 4
#   once
#   5 5 {'v': 5}
#   int str other int
# ---
# lru_cache drops the oldest entries.
from functools import lru_cache


@lru_cache(maxsize=2)
def f(x):
    print("run", x)
    return x


f(1), f(2), f(1), f(3), f(1), f(2)
print(f.cache_info())
f.cache_clear()
print(f.cache_info(), f.__wrapped__(9))
# output:
#   run 1
#   run 2
#   run 3
#   run 2
#   CacheInfo(hits=2, misses=4, maxsize=2, currsize=2)
#   run 9
#   CacheInfo(hits=0, misses=0, maxsize=2, currsize=0) 9
# ---
# operator functions and getters.
import operator as op

print(op.add(1, 2), op.mul("a", 3), op.itemgetter(1)([5, 6]), op.itemgetter("a", "b")({"a": 1, "b": 2}), op.attrgetter("real")(5), op.methodcaller("upper")("x"), op.contains([1], 1), op.not_(0), op.truth([]), op.floordiv(7, 2), op.neg(3), op.is_(None, None), op.index(5), op.concat([1], [2]), op.countOf([1, 1], 1), op.getitem({"k": 2}, "k"))
print(sorted([("b", 1), ("a", 2)], key=op.itemgetter(0)), op.attrgetter("a.b")(type("X", (), {"a": type("Y", (), {"b": 7})})))
# output:
#   3 aaa 6 (1, 2) 5 X True True False 3 -3 True 5 [1, 2] 2 2
#   [('a', 2), ('b', 1)] 7
