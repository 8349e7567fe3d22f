# __slots__ forbid other attributes and have descriptors.
class P:
    __slots__ = ("x", "y")

    def __init__(self, x):
        self.x = x


class Q(P):
    __slots__ = ("z",)


class R(P):
    pass


p, q, r = P(1), Q(2), R(3)
q.z = 5
r.any = 7
print(p.x, q.x, q.z, r.any, r.__dict__, hasattr(p, "__dict__"), P.__slots__, type(P.x).__name__)
for f in (lambda: p.y, lambda: setattr(p, "w", 1), lambda: setattr(q, "w", 1), lambda: delattr(p, "y")):
    try:
        f()
    except AttributeError as e:
        print(e)
del p.x
print(hasattr(p, "x"))
# output:
#   1 2 5 7 {'any': 7} False ('x', 'y') member_descriptor
#   'P' object has no attribute 'y'
#   'P' object has no attribute 'w' and no __dict__ for setting new attributes
#   'Q' object has no attribute 'w' and no __dict__ for setting new attributes
#   y
#   False
# ---
# Properties with setters and deleters are inherited and extended.
class A:
    def __init__(self):
        self._v = 1

    @property
    def v(self):
        """The value."""
        return self._v

    @v.setter
    def v(self, x):
        if x < 0:
            raise ValueError("negative")
        self._v = x

    @v.deleter
    def v(self):
        print("deleted")
        self._v = 0


class B(A):
    @A.v.getter
    def v(self):
        return self._v * 10


class C(A):
    @property
    def v(self):
        return super().v + 100


a, b, c = A(), B(), C()
a.v = 5
b.v = 6
print(a.v, b.v, c.v, A.v.__doc__)
del a.v
print(a.v)
for f in (lambda: setattr(a, "v", -1), lambda: setattr(c, "v", 1), lambda: delattr(c, "v")):
    try:
        f()
    except (ValueError, AttributeError) as e:
        print(type(e).__name__, e)
# output:
#   5 60 101 The value.
#   deleted
#   0
#   ValueError negative
#   AttributeError property 'v' of 'C' object has no setter
#   AttributeError property 'v' of 'C' object has no deleter
# ---
# __getattr__, __setattr__, __delattr__ and __getattribute__.
class A:
    def __init__(self):
        self.x = 1

    def __getattr__(self, name):
        if name.startswith("q"):
            return "got " + name
        raise AttributeError("no " + name)

    def __setattr__(self, name, v):
        print("set", name, v)
        super().__setattr__(name, v)

    def __delattr__(self, name):
        print("del", name)
        object.__delattr__(self, name)


a = A()
a.y = 2
print(a.x, a.y, a.quux, hasattr(a, "zip"), getattr(a, "zap", "default"))
del a.y
try:
    a.y
except AttributeError as e:
    print(e)
# output:
#   set x 1
#   set y 2
#   1 2 got quux False default
#   del y
#   no y
# ---
# Descriptors: data and non-data, and __set_name__.
class D:
    def __set_name__(self, owner, name):
        print("named", owner.__name__, name)
        self.name = name

    def __get__(self, obj, owner=None):
        return (self.name, obj is None, owner.__name__)


class DD(D):
    def __set__(self, obj, v):
        print("set", v)
        obj.__dict__[self.name] = v


class C:
    a = D()
    b = DD()


c = C()
print(C.a, c.a, c.b)
c.a = 5
c.b = 6
print(c.a, c.b, sorted(c.__dict__.items()))
# output:
#   named C a
#   named C b
#   ('a', True, 'C') ('a', False, 'C') ('b', False, 'C')
#   set 6
#   5 ('b', False, 'C') [('a', 5), ('b', 6)]
