# In-place operators name themselves in errors.
def attempt(f):
    try:
        print(f())
    except TypeError as e:
        print(e)


def iadd(a, b):
    a += b
    return a


def isub(a, b):
    a -= b
    return a


def imul(a, b):
    a *= b
    return a


def idiv(a, b):
    a /= b
    return a


def ior(a, b):
    a |= b
    return a


def ipow(a, b):
    a **= b
    return a


values = [2, 1.5, "s", [1], (1,), {1: 2}, {1}, None]
for f in (iadd, isub, imul, idiv, ior, ipow):
    for a in values:
        for b in values:
            if f is imul and isinstance(a, (dict, set)):
                continue
            try:
                c = a.copy() if hasattr(a, "copy") else a
                print(f.__name__, f(c, b))
            except TypeError as e:
                print(e)
# output:
#   iadd 4
#   iadd 3.5
#   unsupported operand type(s) for +=: 'int' and 'str'
#   unsupported operand type(s) for +=: 'int' and 'list'
#   unsupported operand type(s) for +=: 'int' and 'tuple'
#   unsupported operand type(s) for +=: 'int' and 'dict'
#   unsupported operand type(s) for +=: 'int' and 'set'
#   unsupported operand type(s) for +=: 'int' and 'NoneType'
#   iadd 3.5
#   iadd 3.0
#   unsupported operand type(s) for +=: 'float' and 'str'
#   unsupported operand type(s) for +=: 'float' and 'list'
#   unsupported operand type(s) for +=: 'float' and 'tuple'
#   unsupported operand type(s) for +=: 'float' and 'dict'
#   unsupported operand type(s) for +=: 'float' and 'set'
#   unsupported operand type(s) for +=: 'float' and 'NoneType'
#   can only concatenate str (not "int") to str
#   can only concatenate str (not "float") to str
#   iadd ss
#   can only concatenate str (not "list") to str
#   can only concatenate str (not "tuple") to str
#   can only concatenate str (not "dict") to str
#   can only concatenate str (not "set") to str
#   can only concatenate str (not "NoneType") to str
#   'int' object is not iterable
#   'float' object is not iterable
#   iadd [1, 's']
#   iadd [1, 1]
#   iadd [1, 1]
#   iadd [1, 1]
#   iadd [1, 1]
#   'NoneType' object is not iterable
#   can only concatenate tuple (not "int") to tuple
#   can only concatenate tuple (not "float") to tuple
#   can only concatenate tuple (not "str") to tuple
#   can only concatenate tuple (not "list") to tuple
#   iadd (1, 1)
#   can only concatenate tuple (not "dict") to tuple
#   can only concatenate tuple (not "set") to tuple
#   can only concatenate tuple (not "NoneType") to tuple
#   unsupported operand type(s) for +=: 'dict' and 'int'
#   unsupported operand type(s) for +=: 'dict' and 'float'
#   unsupported operand type(s) for +=: 'dict' and 'str'
#   unsupported operand type(s) for +=: 'dict' and 'list'
#   unsupported operand type(s) for +=: 'dict' and 'tuple'
#   unsupported operand type(s) for +=: 'dict' and 'dict'
#   unsupported operand type(s) for +=: 'dict' and 'set'
#   unsupported operand type(s) for +=: 'dict' and 'NoneType'
#   unsupported operand type(s) for +=: 'set' and 'int'
#   unsupported operand type(s) for +=: 'set' and 'float'
#   unsupported operand type(s) for +=: 'set' and 'str'
#   unsupported operand type(s) for +=: 'set' and 'list'
#   unsupported operand type(s) for +=: 'set' and 'tuple'
#   unsupported operand type(s) for +=: 'set' and 'dict'
#   unsupported operand type(s) for +=: 'set' and 'set'
#   unsupported operand type(s) for +=: 'set' and 'NoneType'
#   unsupported operand type(s) for +=: 'NoneType' and 'int'
#   unsupported operand type(s) for +=: 'NoneType' and 'float'
#   unsupported operand type(s) for +=: 'NoneType' and 'str'
#   unsupported operand type(s) for +=: 'NoneType' and 'list'
#   unsupported operand type(s) for +=: 'NoneType' and 'tuple'
#   unsupported operand type(s) for +=: 'NoneType' and 'dict'
#   unsupported operand type(s) for +=: 'NoneType' and 'set'
#   unsupported operand type(s) for +=: 'NoneType' and 'NoneType'
#   isub 0
#   isub 0.5
#   unsupported operand type(s) for -=: 'int' and 'str'
#   unsupported operand type(s) for -=: 'int' and 'list'
#   unsupported operand type(s) for -=: 'int' and 'tuple'
#   unsupported operand type(s) for -=: 'int' and 'dict'
#   unsupported operand type(s) for -=: 'int' and 'set'
#   unsupported operand type(s) for -=: 'int' and 'NoneType'
#   isub -0.5
#   isub 0.0
#   unsupported operand type(s) for -=: 'float' and 'str'
#   unsupported operand type(s) for -=: 'float' and 'list'
#   unsupported operand type(s) for -=: 'float' and 'tuple'
#   unsupported operand type(s) for -=: 'float' and 'dict'
#   unsupported operand type(s) for -=: 'float' and 'set'
#   unsupported operand type(s) for -=: 'float' and 'NoneType'
#   unsupported operand type(s) for -=: 'str' and 'int'
#   unsupported operand type(s) for -=: 'str' and 'float'
#   unsupported operand type(s) for -=: 'str' and 'str'
#   unsupported operand type(s) for -=: 'str' and 'list'
#   unsupported operand type(s) for -=: 'str' and 'tuple'
#   unsupported operand type(s) for -=: 'str' and 'dict'
#   unsupported operand type(s) for -=: 'str' and 'set'
#   unsupported operand type(s) for -=: 'str' and 'NoneType'
#   unsupported operand type(s) for -=: 'list' and 'int'
#   unsupported operand type(s) for -=: 'list' and 'float'
#   unsupported operand type(s) for -=: 'list' and 'str'
#   unsupported operand type(s) for -=: 'list' and 'list'
#   unsupported operand type(s) for -=: 'list' and 'tuple'
#   unsupported operand type(s) for -=: 'list' and 'dict'
#   unsupported operand type(s) for -=: 'list' and 'set'
#   unsupported operand type(s) for -=: 'list' and 'NoneType'
#   unsupported operand type(s) for -=: 'tuple' and 'int'
#   unsupported operand type(s) for -=: 'tuple' and 'float'
#   unsupported operand type(s) for -=: 'tuple' and 'str'
#   unsupported operand type(s) for -=: 'tuple' and 'list'
#   unsupported operand type(s) for -=: 'tuple' and 'tuple'
#   unsupported operand type(s) for -=: 'tuple' and 'dict'
#   unsupported operand type(s) for -=: 'tuple' and 'set'
#   unsupported operand type(s) for -=: 'tuple' and 'NoneType'
#   unsupported operand type(s) for -=: 'dict' and 'int'
#   unsupported operand type(s) for -=: 'dict' and 'float'
#   unsupported operand type(s) for -=: 'dict' and 'str'
#   unsupported operand type(s) for -=: 'dict' and 'list'
#   unsupported operand type(s) for -=: 'dict' and 'tuple'
#   unsupported operand type(s) for -=: 'dict' and 'dict'
#   unsupported operand type(s) for -=: 'dict' and 'set'
#   unsupported operand type(s) for -=: 'dict' and 'NoneType'
#   unsupported operand type(s) for -=: 'set' and 'int'
#   unsupported operand type(s) for -=: 'set' and 'float'
#   unsupported operand type(s) for -=: 'set' and 'str'
#   unsupported operand type(s) for -=: 'set' and 'list'
#   unsupported operand type(s) for -=: 'set' and 'tuple'
#   unsupported operand type(s) for -=: 'set' and 'dict'
#   isub set()
#   unsupported operand type(s) for -=: 'set' and 'NoneType'
#   unsupported operand type(s) for -=: 'NoneType' and 'int'
#   unsupported operand type(s) for -=: 'NoneType' and 'float'
#   unsupported operand type(s) for -=: 'NoneType' and 'str'
#   unsupported operand type(s) for -=: 'NoneType' and 'list'
#   unsupported operand type(s) for -=: 'NoneType' and 'tuple'
#   unsupported operand type(s) for -=: 'NoneType' and 'dict'
#   unsupported operand type(s) for -=: 'NoneType' and 'set'
#   unsupported operand type(s) for -=: 'NoneType' and 'NoneType'
#   imul 4
#   imul 3.0
#   imul ss
#   imul [1, 1]
#   imul (1, 1)
#   unsupported operand type(s) for *=: 'int' and 'dict'
#   unsupported operand type(s) for *=: 'int' and 'set'
#   unsupported operand type(s) for *=: 'int' and 'NoneType'
#   imul 3.0
#   imul 2.25
#   can't multiply sequence by non-int of type 'float'
#   can't multiply sequence by non-int of type 'float'
#   can't multiply sequence by non-int of type 'float'
#   unsupported operand type(s) for *=: 'float' and 'dict'
#   unsupported operand type(s) for *=: 'float' and 'set'
#   unsupported operand type(s) for *=: 'float' and 'NoneType'
#   imul ss
#   can't multiply sequence by non-int of type 'float'
#   can't multiply sequence by non-int of type 'str'
#   can't multiply sequence by non-int of type 'list'
#   can't multiply sequence by non-int of type 'tuple'
#   can't multiply sequence by non-int of type 'dict'
#   can't multiply sequence by non-int of type 'set'
#   can't multiply sequence by non-int of type 'NoneType'
#   imul [1, 1]
#   can't multiply sequence by non-int of type 'float'
#   can't multiply sequence by non-int of type 'str'
#   can't multiply sequence by non-int of type 'list'
#   can't multiply sequence by non-int of type 'tuple'
#   can't multiply sequence by non-int of type 'dict'
#   can't multiply sequence by non-int of type 'set'
#   can't multiply sequence by non-int of type 'NoneType'
#   imul (1, 1)
#   can't multiply sequence by non-int of type 'float'
#   can't multiply sequence by non-int of type 'str'
#   can't multiply sequence by non-int of type 'list'
#   can't multiply sequence by non-int of type 'tuple'
#   can't multiply sequence by non-int of type 'dict'
#   can't multiply sequence by non-int of type 'set'
#   can't multiply sequence by non-int of type 'NoneType'
#   unsupported operand type(s) for *=: 'NoneType' and 'int'
#   unsupported operand type(s) for *=: 'NoneType' and 'float'
#   can't multiply sequence by non-int of type 'NoneType'
#   can't multiply sequence by non-int of type 'NoneType'
#   can't multiply sequence by non-int of type 'NoneType'
#   unsupported operand type(s) for *=: 'NoneType' and 'dict'
#   unsupported operand type(s) for *=: 'NoneType' and 'set'
#   unsupported operand type(s) for *=: 'NoneType' and 'NoneType'
#   idiv 1.0
#   idiv 1.3333333333333333
#   unsupported operand type(s) for /=: 'int' and 'str'
#   unsupported operand type(s) for /=: 'int' and 'list'
#   unsupported operand type(s) for /=: 'int' and 'tuple'
#   unsupported operand type(s) for /=: 'int' and 'dict'
#   unsupported operand type(s) for /=: 'int' and 'set'
#   unsupported operand type(s) for /=: 'int' and 'NoneType'
#   idiv 0.75
#   idiv 1.0
#   unsupported operand type(s) for /=: 'float' and 'str'
#   unsupported operand type(s) for /=: 'float' and 'list'
#   unsupported operand type(s) for /=: 'float' and 'tuple'
#   unsupported operand type(s) for /=: 'float' and 'dict'
#   unsupported operand type(s) for /=: 'float' and 'set'
#   unsupported operand type(s) for /=: 'float' and 'NoneType'
#   unsupported operand type(s) for /=: 'str' and 'int'
#   unsupported operand type(s) for /=: 'str' and 'float'
#   unsupported operand type(s) for /=: 'str' and 'str'
#   unsupported operand type(s) for /=: 'str' and 'list'
#   unsupported operand type(s) for /=: 'str' and 'tuple'
#   unsupported operand type(s) for /=: 'str' and 'dict'
#   unsupported operand type(s) for /=: 'str' and 'set'
#   unsupported operand type(s) for /=: 'str' and 'NoneType'
#   unsupported operand type(s) for /=: 'list' and 'int'
#   unsupported operand type(s) for /=: 'list' and 'float'
#   unsupported operand type(s) for /=: 'list' and 'str'
#   unsupported operand type(s) for /=: 'list' and 'list'
#   unsupported operand type(s) for /=: 'list' and 'tuple'
#   unsupported operand type(s) for /=: 'list' and 'dict'
#   unsupported operand type(s) for /=: 'list' and 'set'
#   unsupported operand type(s) for /=: 'list' and 'NoneType'
#   unsupported operand type(s) for /=: 'tuple' and 'int'
#   unsupported operand type(s) for /=: 'tuple' and 'float'
#   unsupported operand type(s) for /=: 'tuple' and 'str'
#   unsupported operand type(s) for /=: 'tuple' and 'list'
#   unsupported operand type(s) for /=: 'tuple' and 'tuple'
#   unsupported operand type(s) for /=: 'tuple' and 'dict'
#   unsupported operand type(s) for /=: 'tuple' and 'set'
#   unsupported operand type(s) for /=: 'tuple' and 'NoneType'
#   unsupported operand type(s) for /=: 'dict' and 'int'
#   unsupported operand type(s) for /=: 'dict' and 'float'
#   unsupported operand type(s) for /=: 'dict' and 'str'
#   unsupported operand type(s) for /=: 'dict' and 'list'
#   unsupported operand type(s) for /=: 'dict' and 'tuple'
#   unsupported operand type(s) for /=: 'dict' and 'dict'
#   unsupported operand type(s) for /=: 'dict' and 'set'
#   unsupported operand type(s) for /=: 'dict' and 'NoneType'
#   unsupported operand type(s) for /=: 'set' and 'int'
#   unsupported operand type(s) for /=: 'set' and 'float'
#   unsupported operand type(s) for /=: 'set' and 'str'
#   unsupported operand type(s) for /=: 'set' and 'list'
#   unsupported operand type(s) for /=: 'set' and 'tuple'
#   unsupported operand type(s) for /=: 'set' and 'dict'
#   unsupported operand type(s) for /=: 'set' and 'set'
#   unsupported operand type(s) for /=: 'set' and 'NoneType'
#   unsupported operand type(s) for /=: 'NoneType' and 'int'
#   unsupported operand type(s) for /=: 'NoneType' and 'float'
#   unsupported operand type(s) for /=: 'NoneType' and 'str'
#   unsupported operand type(s) for /=: 'NoneType' and 'list'
#   unsupported operand type(s) for /=: 'NoneType' and 'tuple'
#   unsupported operand type(s) for /=: 'NoneType' and 'dict'
#   unsupported operand type(s) for /=: 'NoneType' and 'set'
#   unsupported operand type(s) for /=: 'NoneType' and 'NoneType'
#   ior 2
#   unsupported operand type(s) for |=: 'int' and 'float'
#   unsupported operand type(s) for |=: 'int' and 'str'
#   unsupported operand type(s) for |=: 'int' and 'list'
#   unsupported operand type(s) for |=: 'int' and 'tuple'
#   unsupported operand type(s) for |=: 'int' and 'dict'
#   unsupported operand type(s) for |=: 'int' and 'set'
#   unsupported operand type(s) for |=: 'int' and 'NoneType'
#   unsupported operand type(s) for |=: 'float' and 'int'
#   unsupported operand type(s) for |=: 'float' and 'float'
#   unsupported operand type(s) for |=: 'float' and 'str'
#   unsupported operand type(s) for |=: 'float' and 'list'
#   unsupported operand type(s) for |=: 'float' and 'tuple'
#   unsupported operand type(s) for |=: 'float' and 'dict'
#   unsupported operand type(s) for |=: 'float' and 'set'
#   unsupported operand type(s) for |=: 'float' and 'NoneType'
#   unsupported operand type(s) for |=: 'str' and 'int'
#   unsupported operand type(s) for |=: 'str' and 'float'
#   unsupported operand type(s) for |=: 'str' and 'str'
#   unsupported operand type(s) for |=: 'str' and 'list'
#   unsupported operand type(s) for |=: 'str' and 'tuple'
#   unsupported operand type(s) for |=: 'str' and 'dict'
#   unsupported operand type(s) for |=: 'str' and 'set'
#   unsupported operand type(s) for |=: 'str' and 'NoneType'
#   unsupported operand type(s) for |=: 'list' and 'int'
#   unsupported operand type(s) for |=: 'list' and 'float'
#   unsupported operand type(s) for |=: 'list' and 'str'
#   unsupported operand type(s) for |=: 'list' and 'list'
#   unsupported operand type(s) for |=: 'list' and 'tuple'
#   unsupported operand type(s) for |=: 'list' and 'dict'
#   unsupported operand type(s) for |=: 'list' and 'set'
#   unsupported operand type(s) for |=: 'list' and 'NoneType'
#   unsupported operand type(s) for |=: 'tuple' and 'int'
#   unsupported operand type(s) for |=: 'tuple' and 'float'
#   unsupported operand type(s) for |=: 'tuple' and 'str'
#   unsupported operand type(s) for |=: 'tuple' and 'list'
#   unsupported operand type(s) for |=: 'tuple' and 'tuple'
#   unsupported operand type(s) for |=: 'tuple' and 'dict'
#   unsupported operand type(s) for |=: 'tuple' and 'set'
#   unsupported operand type(s) for |=: 'tuple' and 'NoneType'
#   'int' object is not iterable
#   'float' object is not iterable
# raises: ValueError: dictionary update sequence element #0 has length 1; 2 is required
# ---
# In-place addition keeps the identity of a list and not that of a tuple.
a = b = [1]
a += (2, 3)
print(a is b, b)  # expect: True [1, 2, 3]
c = d = (1,)
c += (2,)
print(c is d, d, c)  # expect: False (1,) (1, 2)
a *= 2
print(b)  # expect: [1, 2, 3, 1, 2, 3]
s = t = {1}
s |= {2}
s -= {1}
s ^= {5}
print(t, s is t)  # expect: {2, 5} True
m = n = {1: 2}
m |= {3: 4}
m |= [(5, 6)]
print(n)  # expect: {1: 2, 3: 4, 5: 6}
