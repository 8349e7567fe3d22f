# Orderings of pairs of builtin values.
values = [1, 2.5, "s", b"b", [1], (1,), {1: 2}, {1}, None, 2j, True]
for a in values:
    for b in values:
        row = []
        for f in (lambda a, b: a < b, lambda a, b: a >= b):
            try:
                row.append(str(f(a, b)))
            except TypeError as e:
                row.append(str(e))
        print(a, b, *row)
# output:
#   1 1 False True
#   1 2.5 True False
#   1 s '<' not supported between instances of 'int' and 'str' '>=' not supported between instances of 'int' and 'str'
#   1 b'b' '<' not supported between instances of 'int' and 'bytes' '>=' not supported between instances of 'int' and 'bytes'
#   1 [1] '<' not supported between instances of 'int' and 'list' '>=' not supported between instances of 'int' and 'list'
#   1 (1,) '<' not supported between instances of 'int' and 'tuple' '>=' not supported between instances of 'int' and 'tuple'
#   1 {1: 2} '<' not supported between instances of 'int' and 'dict' '>=' not supported between instances of 'int' and 'dict'
#   1 {1} '<' not supported between instances of 'int' and 'set' '>=' not supported between instances of 'int' and 'set'
#   1 None '<' not supported between instances of 'int' and 'NoneType' '>=' not supported between instances of 'int' and 'NoneType'
#   1 2j '<' not supported between instances of 'int' and 'complex' '>=' not supported between instances of 'int' and 'complex'
#   1 True False True
#   2.5 1 False True
#   2.5 2.5 False True
#   2.5 s '<' not supported between instances of 'float' and 'str' '>=' not supported between instances of 'float' and 'str'
#   2.5 b'b' '<' not supported between instances of 'float' and 'bytes' '>=' not supported between instances of 'float' and 'bytes'
#   2.5 [1] '<' not supported between instances of 'float' and 'list' '>=' not supported between instances of 'float' and 'list'
#   2.5 (1,) '<' not supported between instances of 'float' and 'tuple' '>=' not supported between instances of 'float' and 'tuple'
#   2.5 {1: 2} '<' not supported between instances of 'float' and 'dict' '>=' not supported between instances of 'float' and 'dict'
#   2.5 {1} '<' not supported between instances of 'float' and 'set' '>=' not supported between instances of 'float' and 'set'
#   2.5 None '<' not supported between instances of 'float' and 'NoneType' '>=' not supported between instances of 'float' and 'NoneType'
#   2.5 2j '<' not supported between instances of 'float' and 'complex' '>=' not supported between instances of 'float' and 'complex'
#   2.5 True False True
#   s 1 '<' not supported between instances of 'str' and 'int' '>=' not supported between instances of 'str' and 'int'
#   s 2.5 '<' not supported between instances of 'str' and 'float' '>=' not supported between instances of 'str' and 'float'
#   s s False True
#   s b'b' '<' not supported between instances of 'str' and 'bytes' '>=' not supported between instances of 'str' and 'bytes'
#   s [1] '<' not supported between instances of 'str' and 'list' '>=' not supported between instances of 'str' and 'list'
#   s (1,) '<' not supported between instances of 'str' and 'tuple' '>=' not supported between instances of 'str' and 'tuple'
#   s {1: 2} '<' not supported between instances of 'str' and 'dict' '>=' not supported between instances of 'str' and 'dict'
#   s {1} '<' not supported between instances of 'str' and 'set' '>=' not supported between instances of 'str' and 'set'
#   s None '<' not supported between instances of 'str' and 'NoneType' '>=' not supported between instances of 'str' and 'NoneType'
#   s 2j '<' not supported between instances of 'str' and 'complex' '>=' not supported between instances of 'str' and 'complex'
#   s True '<' not supported between instances of 'str' and 'bool' '>=' not supported between instances of 'str' and 'bool'
#   b'b' 1 '<' not supported between instances of 'bytes' and 'int' '>=' not supported between instances of 'bytes' and 'int'
#   b'b' 2.5 '<' not supported between instances of 'bytes' and 'float' '>=' not supported between instances of 'bytes' and 'float'
#   b'b' s '<' not supported between instances of 'bytes' and 'str' '>=' not supported between instances of 'bytes' and 'str'
#   b'b' b'b' False True
#   b'b' [1] '<' not supported between instances of 'bytes' and 'list' '>=' not supported between instances of 'bytes' and 'list'
#   b'b' (1,) '<' not supported between instances of 'bytes' and 'tuple' '>=' not supported between instances of 'bytes' and 'tuple'
#   b'b' {1: 2} '<' not supported between instances of 'bytes' and 'dict' '>=' not supported between instances of 'bytes' and 'dict'
#   b'b' {1} '<' not supported between instances of 'bytes' and 'set' '>=' not supported between instances of 'bytes' and 'set'
#   b'b' None '<' not supported between instances of 'bytes' and 'NoneType' '>=' not supported between instances of 'bytes' and 'NoneType'
#   b'b' 2j '<' not supported between instances of 'bytes' and 'complex' '>=' not supported between instances of 'bytes' and 'complex'
#   b'b' True '<' not supported between instances of 'bytes' and 'bool' '>=' not supported between instances of 'bytes' and 'bool'
#   [1] 1 '<' not supported between instances of 'list' and 'int' '>=' not supported between instances of 'list' and 'int'
#   [1] 2.5 '<' not supported between instances of 'list' and 'float' '>=' not supported between instances of 'list' and 'float'
#   [1] s '<' not supported between instances of 'list' and 'str' '>=' not supported between instances of 'list' and 'str'
#   [1] b'b' '<' not supported between instances of 'list' and 'bytes' '>=' not supported between instances of 'list' and 'bytes'
#   [1] [1] False True
#   [1] (1,) '<' not supported between instances of 'list' and 'tuple' '>=' not supported between instances of 'list' and 'tuple'
#   [1] {1: 2} '<' not supported between instances of 'list' and 'dict' '>=' not supported between instances of 'list' and 'dict'
#   [1] {1} '<' not supported between instances of 'list' and 'set' '>=' not supported between instances of 'list' and 'set'
#   [1] None '<' not supported between instances of 'list' and 'NoneType' '>=' not supported between instances of 'list' and 'NoneType'
#   [1] 2j '<' not supported between instances of 'list' and 'complex' '>=' not supported between instances of 'list' and 'complex'
#   [1] True '<' not supported between instances of 'list' and 'bool' '>=' not supported between instances of 'list' and 'bool'
#   (1,) 1 '<' not supported between instances of 'tuple' and 'int' '>=' not supported between instances of 'tuple' and 'int'
#   (1,) 2.5 '<' not supported between instances of 'tuple' and 'float' '>=' not supported between instances of 'tuple' and 'float'
#   (1,) s '<' not supported between instances of 'tuple' and 'str' '>=' not supported between instances of 'tuple' and 'str'
#   (1,) b'b' '<' not supported between instances of 'tuple' and 'bytes' '>=' not supported between instances of 'tuple' and 'bytes'
#   (1,) [1] '<' not supported between instances of 'tuple' and 'list' '>=' not supported between instances of 'tuple' and 'list'
#   (1,) (1,) False True
#   (1,) {1: 2} '<' not supported between instances of 'tuple' and 'dict' '>=' not supported between instances of 'tuple' and 'dict'
#   (1,) {1} '<' not supported between instances of 'tuple' and 'set' '>=' not supported between instances of 'tuple' and 'set'
#   (1,) None '<' not supported between instances of 'tuple' and 'NoneType' '>=' not supported between instances of 'tuple' and 'NoneType'
#   (1,) 2j '<' not supported between instances of 'tuple' and 'complex' '>=' not supported between instances of 'tuple' and 'complex'
#   (1,) True '<' not supported between instances of 'tuple' and 'bool' '>=' not supported between instances of 'tuple' and 'bool'
#   {1: 2} 1 '<' not supported between instances of 'dict' and 'int' '>=' not supported between instances of 'dict' and 'int'
#   {1: 2} 2.5 '<' not supported between instances of 'dict' and 'float' '>=' not supported between instances of 'dict' and 'float'
#   {1: 2} s '<' not supported between instances of 'dict' and 'str' '>=' not supported between instances of 'dict' and 'str'
#   {1: 2} b'b' '<' not supported between instances of 'dict' and 'bytes' '>=' not supported between instances of 'dict' and 'bytes'
#   {1: 2} [1] '<' not supported between instances of 'dict' and 'list' '>=' not supported between instances of 'dict' and 'list'
#   {1: 2} (1,) '<' not supported between instances of 'dict' and 'tuple' '>=' not supported between instances of 'dict' and 'tuple'
#   {1: 2} {1: 2} '<' not supported between instances of 'dict' and 'dict' '>=' not supported between instances of 'dict' and 'dict'
#   {1: 2} {1} '<' not supported between instances of 'dict' and 'set' '>=' not supported between instances of 'dict' and 'set'
#   {1: 2} None '<' not supported between instances of 'dict' and 'NoneType' '>=' not supported between instances of 'dict' and 'NoneType'
#   {1: 2} 2j '<' not supported between instances of 'dict' and 'complex' '>=' not supported between instances of 'dict' and 'complex'
#   {1: 2} True '<' not supported between instances of 'dict' and 'bool' '>=' not supported between instances of 'dict' and 'bool'
#   {1} 1 '<' not supported between instances of 'set' and 'int' '>=' not supported between instances of 'set' and 'int'
#   {1} 2.5 '<' not supported between instances of 'set' and 'float' '>=' not supported between instances of 'set' and 'float'
#   {1} s '<' not supported between instances of 'set' and 'str' '>=' not supported between instances of 'set' and 'str'
#   {1} b'b' '<' not supported between instances of 'set' and 'bytes' '>=' not supported between instances of 'set' and 'bytes'
#   {1} [1] '<' not supported between instances of 'set' and 'list' '>=' not supported between instances of 'set' and 'list'
#   {1} (1,) '<' not supported between instances of 'set' and 'tuple' '>=' not supported between instances of 'set' and 'tuple'
#   {1} {1: 2} '<' not supported between instances of 'set' and 'dict' '>=' not supported between instances of 'set' and 'dict'
#   {1} {1} False True
#   {1} None '<' not supported between instances of 'set' and 'NoneType' '>=' not supported between instances of 'set' and 'NoneType'
#   {1} 2j '<' not supported between instances of 'set' and 'complex' '>=' not supported between instances of 'set' and 'complex'
#   {1} True '<' not supported between instances of 'set' and 'bool' '>=' not supported between instances of 'set' and 'bool'
#   None 1 '<' not supported between instances of 'NoneType' and 'int' '>=' not supported between instances of 'NoneType' and 'int'
#   None 2.5 '<' not supported between instances of 'NoneType' and 'float' '>=' not supported between instances of 'NoneType' and 'float'
#   None s '<' not supported between instances of 'NoneType' and 'str' '>=' not supported between instances of 'NoneType' and 'str'
#   None b'b' '<' not supported between instances of 'NoneType' and 'bytes' '>=' not supported between instances of 'NoneType' and 'bytes'
#   None [1] '<' not supported between instances of 'NoneType' and 'list' '>=' not supported between instances of 'NoneType' and 'list'
#   None (1,) '<' not supported between instances of 'NoneType' and 'tuple' '>=' not supported between instances of 'NoneType' and 'tuple'
#   None {1: 2} '<' not supported between instances of 'NoneType' and 'dict' '>=' not supported between instances of 'NoneType' and 'dict'
#   None {1} '<' not supported between instances of 'NoneType' and 'set' '>=' not supported between instances of 'NoneType' and 'set'
#   None None '<' not supported between instances of 'NoneType' and 'NoneType' '>=' not supported between instances of 'NoneType' and 'NoneType'
#   None 2j '<' not supported between instances of 'NoneType' and 'complex' '>=' not supported between instances of 'NoneType' and 'complex'
#   None True '<' not supported between instances of 'NoneType' and 'bool' '>=' not supported between instances of 'NoneType' and 'bool'
#   2j 1 '<' not supported between instances of 'complex' and 'int' '>=' not supported between instances of 'complex' and 'int'
#   2j 2.5 '<' not supported between instances of 'complex' and 'float' '>=' not supported between instances of 'complex' and 'float'
#   2j s '<' not supported between instances of 'complex' and 'str' '>=' not supported between instances of 'complex' and 'str'
#   2j b'b' '<' not supported between instances of 'complex' and 'bytes' '>=' not supported between instances of 'complex' and 'bytes'
#   2j [1] '<' not supported between instances of 'complex' and 'list' '>=' not supported between instances of 'complex' and 'list'
#   2j (1,) '<' not supported between instances of 'complex' and 'tuple' '>=' not supported between instances of 'complex' and 'tuple'
#   2j {1: 2} '<' not supported between instances of 'complex' and 'dict' '>=' not supported between instances of 'complex' and 'dict'
#   2j {1} '<' not supported between instances of 'complex' and 'set' '>=' not supported between instances of 'complex' and 'set'
#   2j None '<' not supported between instances of 'complex' and 'NoneType' '>=' not supported between instances of 'complex' and 'NoneType'
#   2j 2j '<' not supported between instances of 'complex' and 'complex' '>=' not supported between instances of 'complex' and 'complex'
#   2j True '<' not supported between instances of 'complex' and 'bool' '>=' not supported between instances of 'complex' and 'bool'
#   True 1 False True
#   True 2.5 True False
#   True s '<' not supported between instances of 'bool' and 'str' '>=' not supported between instances of 'bool' and 'str'
#   True b'b' '<' not supported between instances of 'bool' and 'bytes' '>=' not supported between instances of 'bool' and 'bytes'
#   True [1] '<' not supported between instances of 'bool' and 'list' '>=' not supported between instances of 'bool' and 'list'
#   True (1,) '<' not supported between instances of 'bool' and 'tuple' '>=' not supported between instances of 'bool' and 'tuple'
#   True {1: 2} '<' not supported between instances of 'bool' and 'dict' '>=' not supported between instances of 'bool' and 'dict'
#   True {1} '<' not supported between instances of 'bool' and 'set' '>=' not supported between instances of 'bool' and 'set'
#   True None '<' not supported between instances of 'bool' and 'NoneType' '>=' not supported between instances of 'bool' and 'NoneType'
#   True 2j '<' not supported between instances of 'bool' and 'complex' '>=' not supported between instances of 'bool' and 'complex'
#   True True False True
# ---
# Equality across types is never an error.
values = [1, 1.0, True, "1", b"1", [1], (1,), {1: 1}, {1}, None, 1 + 0j, frozenset([1]), range(1, 2)]
for a in values:
    print(a, [int(a == b) for b in values], [int(a != b) for b in values])
# output:
#   1 [1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0] [0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 0, 1, 1]
#   1.0 [1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0] [0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 0, 1, 1]
#   True [1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0] [0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 0, 1, 1]
#   1 [0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0] [1, 1, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1]
#   b'1' [0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0] [1, 1, 1, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1]
#   [1] [0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0] [1, 1, 1, 1, 1, 0, 1, 1, 1, 1, 1, 1, 1]
#   (1,) [0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0] [1, 1, 1, 1, 1, 1, 0, 1, 1, 1, 1, 1, 1]
#   {1: 1} [0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0] [1, 1, 1, 1, 1, 1, 1, 0, 1, 1, 1, 1, 1]
#   {1} [0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 1, 0] [1, 1, 1, 1, 1, 1, 1, 1, 0, 1, 1, 0, 1]
#   None [0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0] [1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 1, 1, 1]
#   (1+0j) [1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0] [0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 0, 1, 1]
#   frozenset({1}) [0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 1, 0] [1, 1, 1, 1, 1, 1, 1, 1, 0, 1, 1, 0, 1]
#   range(1, 2) [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1] [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0]
# ---
# Chained comparisons evaluate each operand once and stop early.
def say(x):
    print("say", x)
    return x


print(say(1) < say(2) < say(3))
print(say(3) < say(2) < say(1))
print(say(1) == say(1) != say(2) in [2, 3])
# output:
#   say 1
#   say 2
#   say 3
#   True
#   say 3
#   say 2
#   False
#   say 1
#   say 1
#   say 2
#   True
# ---
# Boolean operators return operands.
print(1 and 2, 0 and 2, 0 or "x", "" or [] or None, not 0, not "a")  # expect: 2 0 x None True False
print([] and 1 / 0, 1 or 1 / 0, (1 and 0) or 5, None and 1 or 2)  # expect: [] 1 5 2
# ---
# The in operator on builtin containers and its errors.
print(1 in [1], "b" in "abc", b"b" in b"abc", 98 in b"abc", 1 in {1: 2}, 2 in {1: 2}, 3 in range(5), 2.0 in range(5))
for f in (lambda: 1 in 5, lambda: 1 in "a", lambda: "a" in b"a", lambda: [] in {1}, lambda: [] in {}, lambda: 1 in None):
    try:
        print(f())
    except TypeError as e:
        print(e)
# output:
#   True True True True True False True True
#   argument of type 'int' is not iterable
#   'in <string>' requires string as left operand, not int
#   a bytes-like object is required, not 'str'
#   unhashable type: 'list'
#   unhashable type: 'list'
#   argument of type 'NoneType' is not iterable
# ---
# Comparison methods may return anything; reflected ones are swapped.
class V:
    def __init__(self, n):
        self.n = n

    def __lt__(self, o):
        return f"lt {self.n}"

    def __le__(self, o):
        return ["le"]

    def __gt__(self, o):
        return NotImplemented

    def __eq__(self, o):
        return 0


print(V(1) < V(2), V(1) <= 3, V(1) > V(9), 5 > V(7), 5 >= V(7), V(1) == 1, V(1) != 1)  # expect: lt 1 ['le'] lt 9 lt 7 ['le'] 0 True
try:
    V(1) >= 3
except TypeError as e:
    print(e)  # expect: '>=' not supported between instances of 'V' and 'int'
print(V.__hash__)  # expect: None
