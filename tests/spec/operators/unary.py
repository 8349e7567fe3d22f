# Unary operators on all builtin types.
import operator

for v in [5, -1.5, True, "s", b"b", [1], (1,), {1: 2}, {1}, None, 2j]:
    for f in (operator.neg, operator.pos, operator.invert, operator.not_, abs):
        if v is True and f is operator.invert:
            continue
        try:
            print(v, f(v))
        except TypeError as e:
            print(e)
# output:
#   5 -5
#   5 5
#   5 -6
#   5 False
#   5 5
#   -1.5 1.5
#   -1.5 -1.5
#   bad operand type for unary ~: 'float'
#   -1.5 False
#   -1.5 1.5
#   True -1
#   True 1
#   True False
#   True 1
#   bad operand type for unary -: 'str'
#   bad operand type for unary +: 'str'
#   bad operand type for unary ~: 'str'
#   s False
#   bad operand type for abs(): 'str'
#   bad operand type for unary -: 'bytes'
#   bad operand type for unary +: 'bytes'
#   bad operand type for unary ~: 'bytes'
#   b'b' False
#   bad operand type for abs(): 'bytes'
#   bad operand type for unary -: 'list'
#   bad operand type for unary +: 'list'
#   bad operand type for unary ~: 'list'
#   [1] False
#   bad operand type for abs(): 'list'
#   bad operand type for unary -: 'tuple'
#   bad operand type for unary +: 'tuple'
#   bad operand type for unary ~: 'tuple'
#   (1,) False
#   bad operand type for abs(): 'tuple'
#   bad operand type for unary -: 'dict'
#   bad operand type for unary +: 'dict'
#   bad operand type for unary ~: 'dict'
#   {1: 2} False
#   bad operand type for abs(): 'dict'
#   bad operand type for unary -: 'set'
#   bad operand type for unary +: 'set'
#   bad operand type for unary ~: 'set'
#   {1} False
#   bad operand type for abs(): 'set'
#   bad operand type for unary -: 'NoneType'
#   bad operand type for unary +: 'NoneType'
#   bad operand type for unary ~: 'NoneType'
#   None True
#   bad operand type for abs(): 'NoneType'
#   2j (-0-2j)
#   2j 2j
#   bad operand type for unary ~: 'complex'
#   2j False
#   2j 2.0
