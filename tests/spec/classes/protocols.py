# __eq__ without __hash__ makes instances unhashable.
class E:
    def __init__(self, v):
        self.v = v

    def __eq__(self, o):
        return isinstance(o, E) and self.v == o.v


class H(E):
    def __hash__(self):
        return hash(self.v)


print(E(1) == E(1), E(1) != E(1), E(1) == 1, H(2) in {H(2)}, {H(1): "x"}[H(1)], E(1) in [E(1)], [E(1), E(2)].index(E(2)))
try:
    hash(E(1))
except TypeError as e:
    print(e)
try:
    {E(1): 2}
except TypeError as e:
    print(e)
# output:
#   True False False True x True 1
#   unhashable type: 'E'
#   unhashable type: 'E'
# ---
# Calling instances, indexing them, and testing membership.
class M:
    def __init__(self):
        self.d = {}

    def __call__(self, *a, **k):
        return a, k

    def __getitem__(self, k):
        return self.d[k]

    def __setitem__(self, k, v):
        self.d[k] = v

    def __delitem__(self, k):
        del self.d[k]

    def __contains__(self, k):
        return k in self.d

    def __len__(self):
        return len(self.d)

    def __iter__(self):
        return iter(self.d)


m = M()
m["a"] = 1
m["b", 2] = 3
print(m(1, x=2), m["a"], m["b", 2], "a" in m, "z" in m, len(m), list(m), bool(m))  # expect: ((1,), {'x': 2}) 1 3 True False 2 ['a', ('b', 2)] True
del m["a"]
print(len(m), "a" not in m)  # expect: 1 True
try:
    m["q"]
except KeyError as e:
    print(repr(e))  # expect: KeyError('q')
# ---
# The old iteration protocol with __getitem__ and __len__.
class S:
    def __getitem__(self, i):
        if i >= 3:
            raise IndexError("end")
        return i * 10

    def __len__(self):
        return 3


s = S()
print(list(s), 20 in s, 5 in s, [*s], max(s), list(reversed(s)), tuple(zip(s, "ab")))
a, b, c = s
print(a, b, c)
# output:
#   [0, 10, 20] True False [0, 10, 20] 20 [20, 10, 0] ((0, 'a'), (10, 'b'))
#   0 10 20
# ---
# __bool__ goes before __len__.
class A:
    def __len__(self):
        return 0


class B(A):
    def __bool__(self):
        return True


print(bool(A()), bool(B()), not A(), 1 if B() else 2, A() or "x", [1 for _ in "a" if A()])  # expect: False True True 1 x []
while A():
    print("never")
# ---
# Iterator classes.
class Down:
    def __init__(self, n: int) -> None:
        self.n = n

    def __iter__(self) -> "Down":
        return self

    def __next__(self) -> int:
        if self.n <= 0:
            raise StopIteration
        self.n -= 1
        return self.n


print(list(Down(3)), sum(Down(5)), [x for x in Down(2)], max(Down(4)), 2 in Down(5), dict(enumerate(Down(2))))
d = Down(3)
for x in d:
    if x == 1:
        break
print(list(d), next(d, "done"))
try:
    next(d)
except StopIteration as e:
    print(repr(e))
# output:
#   [2, 1, 0] 10 [1, 0] 3 True {0: 1, 1: 0}
#   [0] done
#   StopIteration()
# ---
# Iterators that are wrong.
class A:
    def __iter__(self):
        return 5


class B:
    def __iter__(self):
        return self


class C:
    __iter__ = None


for x in (A(), B(), C(), object()):
    try:
        for _ in x:
            pass
    except TypeError as e:
        print(e)
# output:
#   iter() returned non-iterator of type 'int'
#   iter() returned non-iterator of type 'B'
#   'C' object is not iterable
#   'object' object is not iterable
