# Division, modulo and power on pairs of builtin values.
values = [3, -2, 2.5, "s", b"b", [1], (1,), None, 2j, True]
for a in values:
    for b in values:
        for f in (lambda a, b: a / b, lambda a, b: a // b, lambda a, b: a**b):
            try:
                print(a, b, f(a, b))
            except TypeError as e:
                print(type(a).__name__, type(b).__name__, e)
# output:
#   3 3 1.0
#   3 3 1
#   3 3 27
#   3 -2 -1.5
#   3 -2 -2
#   3 -2 0.1111111111111111
#   3 2.5 1.2
#   3 2.5 1.0
#   3 2.5 15.588457268119896
#   int str unsupported operand type(s) for /: 'int' and 'str'
#   int str unsupported operand type(s) for //: 'int' and 'str'
#   int str unsupported operand type(s) for ** or pow(): 'int' and 'str'
#   int bytes unsupported operand type(s) for /: 'int' and 'bytes'
#   int bytes unsupported operand type(s) for //: 'int' and 'bytes'
#   int bytes unsupported operand type(s) for ** or pow(): 'int' and 'bytes'
#   int list unsupported operand type(s) for /: 'int' and 'list'
#   int list unsupported operand type(s) for //: 'int' and 'list'
#   int list unsupported operand type(s) for ** or pow(): 'int' and 'list'
#   int tuple unsupported operand type(s) for /: 'int' and 'tuple'
#   int tuple unsupported operand type(s) for //: 'int' and 'tuple'
#   int tuple unsupported operand type(s) for ** or pow(): 'int' and 'tuple'
#   int NoneType unsupported operand type(s) for /: 'int' and 'NoneType'
#   int NoneType unsupported operand type(s) for //: 'int' and 'NoneType'
#   int NoneType unsupported operand type(s) for ** or pow(): 'int' and 'NoneType'
#   3 2j -1.5j
#   int complex unsupported operand type(s) for //: 'int' and 'complex'
#   3 2j (-0.5862549342913523+0.8101266271509918j)
#   3 True 3.0
#   3 True 3
#   3 True 3
#   -2 3 -0.6666666666666666
#   -2 3 -1
#   -2 3 -8
#   -2 -2 1.0
#   -2 -2 1
#   -2 -2 0.25
#   -2 2.5 -0.8
#   -2 2.5 -1.0
#   -2 2.5 (1.7319121124709869e-15+5.656854249492381j)
#   int str unsupported operand type(s) for /: 'int' and 'str'
#   int str unsupported operand type(s) for //: 'int' and 'str'
#   int str unsupported operand type(s) for ** or pow(): 'int' and 'str'
#   int bytes unsupported operand type(s) for /: 'int' and 'bytes'
#   int bytes unsupported operand type(s) for //: 'int' and 'bytes'
#   int bytes unsupported operand type(s) for ** or pow(): 'int' and 'bytes'
#   int list unsupported operand type(s) for /: 'int' and 'list'
#   int list unsupported operand type(s) for //: 'int' and 'list'
#   int list unsupported operand type(s) for ** or pow(): 'int' and 'list'
#   int tuple unsupported operand type(s) for /: 'int' and 'tuple'
#   int tuple unsupported operand type(s) for //: 'int' and 'tuple'
#   int tuple unsupported operand type(s) for ** or pow(): 'int' and 'tuple'
#   int NoneType unsupported operand type(s) for /: 'int' and 'NoneType'
#   int NoneType unsupported operand type(s) for //: 'int' and 'NoneType'
#   int NoneType unsupported operand type(s) for ** or pow(): 'int' and 'NoneType'
#   -2 2j 1j
#   int complex unsupported operand type(s) for //: 'int' and 'complex'
#   -2 2j (0.000342595394065515+0.0018357480088983052j)
#   -2 True -2.0
#   -2 True -2
#   -2 True -2
#   2.5 3 0.8333333333333334
#   2.5 3 0.0
#   2.5 3 15.625
#   2.5 -2 -1.25
#   2.5 -2 -2.0
#   2.5 -2 0.16
#   2.5 2.5 1.0
#   2.5 2.5 1.0
#   2.5 2.5 9.882117688026186
#   float str unsupported operand type(s) for /: 'float' and 'str'
#   float str unsupported operand type(s) for //: 'float' and 'str'
#   float str unsupported operand type(s) for ** or pow(): 'float' and 'str'
#   float bytes unsupported operand type(s) for /: 'float' and 'bytes'
#   float bytes unsupported operand type(s) for //: 'float' and 'bytes'
#   float bytes unsupported operand type(s) for ** or pow(): 'float' and 'bytes'
#   float list unsupported operand type(s) for /: 'float' and 'list'
#   float list unsupported operand type(s) for //: 'float' and 'list'
#   float list unsupported operand type(s) for ** or pow(): 'float' and 'list'
#   float tuple unsupported operand type(s) for /: 'float' and 'tuple'
#   float tuple unsupported operand type(s) for //: 'float' and 'tuple'
#   float tuple unsupported operand type(s) for ** or pow(): 'float' and 'tuple'
#   float NoneType unsupported operand type(s) for /: 'float' and 'NoneType'
#   float NoneType unsupported operand type(s) for //: 'float' and 'NoneType'
#   float NoneType unsupported operand type(s) for ** or pow(): 'float' and 'NoneType'
#   2.5 2j -1.25j
#   float complex unsupported operand type(s) for //: 'float' and 'complex'
#   2.5 2j (-0.2588052798162972+0.9659295145812701j)
#   2.5 True 2.5
#   2.5 True 2.0
#   2.5 True 2.5
#   str int unsupported operand type(s) for /: 'str' and 'int'
#   str int unsupported operand type(s) for //: 'str' and 'int'
#   str int unsupported operand type(s) for ** or pow(): 'str' and 'int'
#   str int unsupported operand type(s) for /: 'str' and 'int'
#   str int unsupported operand type(s) for //: 'str' and 'int'
#   str int unsupported operand type(s) for ** or pow(): 'str' and 'int'
#   str float unsupported operand type(s) for /: 'str' and 'float'
#   str float unsupported operand type(s) for //: 'str' and 'float'
#   str float unsupported operand type(s) for ** or pow(): 'str' and 'float'
#   str str unsupported operand type(s) for /: 'str' and 'str'
#   str str unsupported operand type(s) for //: 'str' and 'str'
#   str str unsupported operand type(s) for ** or pow(): 'str' and 'str'
#   str bytes unsupported operand type(s) for /: 'str' and 'bytes'
#   str bytes unsupported operand type(s) for //: 'str' and 'bytes'
#   str bytes unsupported operand type(s) for ** or pow(): 'str' and 'bytes'
#   str list unsupported operand type(s) for /: 'str' and 'list'
#   str list unsupported operand type(s) for //: 'str' and 'list'
#   str list unsupported operand type(s) for ** or pow(): 'str' and 'list'
#   str tuple unsupported operand type(s) for /: 'str' and 'tuple'
#   str tuple unsupported operand type(s) for //: 'str' and 'tuple'
#   str tuple unsupported operand type(s) for ** or pow(): 'str' and 'tuple'
#   str NoneType unsupported operand type(s) for /: 'str' and 'NoneType'
#   str NoneType unsupported operand type(s) for //: 'str' and 'NoneType'
#   str NoneType unsupported operand type(s) for ** or pow(): 'str' and 'NoneType'
#   str complex unsupported operand type(s) for /: 'str' and 'complex'
#   str complex unsupported operand type(s) for //: 'str' and 'complex'
#   str complex unsupported operand type(s) for ** or pow(): 'str' and 'complex'
#   str bool unsupported operand type(s) for /: 'str' and 'bool'
#   str bool unsupported operand type(s) for //: 'str' and 'bool'
#   str bool unsupported operand type(s) for ** or pow(): 'str' and 'bool'
#   bytes int unsupported operand type(s) for /: 'bytes' and 'int'
#   bytes int unsupported operand type(s) for //: 'bytes' and 'int'
#   bytes int unsupported operand type(s) for ** or pow(): 'bytes' and 'int'
#   bytes int unsupported operand type(s) for /: 'bytes' and 'int'
#   bytes int unsupported operand type(s) for //: 'bytes' and 'int'
#   bytes int unsupported operand type(s) for ** or pow(): 'bytes' and 'int'
#   bytes float unsupported operand type(s) for /: 'bytes' and 'float'
#   bytes float unsupported operand type(s) for //: 'bytes' and 'float'
#   bytes float unsupported operand type(s) for ** or pow(): 'bytes' and 'float'
#   bytes str unsupported operand type(s) for /: 'bytes' and 'str'
#   bytes str unsupported operand type(s) for //: 'bytes' and 'str'
#   bytes str unsupported operand type(s) for ** or pow(): 'bytes' and 'str'
#   bytes bytes unsupported operand type(s) for /: 'bytes' and 'bytes'
#   bytes bytes unsupported operand type(s) for //: 'bytes' and 'bytes'
#   bytes bytes unsupported operand type(s) for ** or pow(): 'bytes' and 'bytes'
#   bytes list unsupported operand type(s) for /: 'bytes' and 'list'
#   bytes list unsupported operand type(s) for //: 'bytes' and 'list'
#   bytes list unsupported operand type(s) for ** or pow(): 'bytes' and 'list'
#   bytes tuple unsupported operand type(s) for /: 'bytes' and 'tuple'
#   bytes tuple unsupported operand type(s) for //: 'bytes' and 'tuple'
#   bytes tuple unsupported operand type(s) for ** or pow(): 'bytes' and 'tuple'
#   bytes NoneType unsupported operand type(s) for /: 'bytes' and 'NoneType'
#   bytes NoneType unsupported operand type(s) for //: 'bytes' and 'NoneType'
#   bytes NoneType unsupported operand type(s) for ** or pow(): 'bytes' and 'NoneType'
#   bytes complex unsupported operand type(s) for /: 'bytes' and 'complex'
#   bytes complex unsupported operand type(s) for //: 'bytes' and 'complex'
#   bytes complex unsupported operand type(s) for ** or pow(): 'bytes' and 'complex'
#   bytes bool unsupported operand type(s) for /: 'bytes' and 'bool'
#   bytes bool unsupported operand type(s) for //: 'bytes' and 'bool'
#   bytes bool unsupported operand type(s) for ** or pow(): 'bytes' and 'bool'
#   list int unsupported operand type(s) for /: 'list' and 'int'
#   list int unsupported operand type(s) for //: 'list' and 'int'
#   list int unsupported operand type(s) for ** or pow(): 'list' and 'int'
#   list int unsupported operand type(s) for /: 'list' and 'int'
#   list int unsupported operand type(s) for //: 'list' and 'int'
#   list int unsupported operand type(s) for ** or pow(): 'list' and 'int'
#   list float unsupported operand type(s) for /: 'list' and 'float'
#   list float unsupported operand type(s) for //: 'list' and 'float'
#   list float unsupported operand type(s) for ** or pow(): 'list' and 'float'
#   list str unsupported operand type(s) for /: 'list' and 'str'
#   list str unsupported operand type(s) for //: 'list' and 'str'
#   list str unsupported operand type(s) for ** or pow(): 'list' and 'str'
#   list bytes unsupported operand type(s) for /: 'list' and 'bytes'
#   list bytes unsupported operand type(s) for //: 'list' and 'bytes'
#   list bytes unsupported operand type(s) for ** or pow(): 'list' and 'bytes'
#   list list unsupported operand type(s) for /: 'list' and 'list'
#   list list unsupported operand type(s) for //: 'list' and 'list'
#   list list unsupported operand type(s) for ** or pow(): 'list' and 'list'
#   list tuple unsupported operand type(s) for /: 'list' and 'tuple'
#   list tuple unsupported operand type(s) for //: 'list' and 'tuple'
#   list tuple unsupported operand type(s) for ** or pow(): 'list' and 'tuple'
#   list NoneType unsupported operand type(s) for /: 'list' and 'NoneType'
#   list NoneType unsupported operand type(s) for //: 'list' and 'NoneType'
#   list NoneType unsupported operand type(s) for ** or pow(): 'list' and 'NoneType'
#   list complex unsupported operand type(s) for /: 'list' and 'complex'
#   list complex unsupported operand type(s) for //: 'list' and 'complex'
#   list complex unsupported operand type(s) for ** or pow(): 'list' and 'complex'
#   list bool unsupported operand type(s) for /: 'list' and 'bool'
#   list bool unsupported operand type(s) for //: 'list' and 'bool'
#   list bool unsupported operand type(s) for ** or pow(): 'list' and 'bool'
#   tuple int unsupported operand type(s) for /: 'tuple' and 'int'
#   tuple int unsupported operand type(s) for //: 'tuple' and 'int'
#   tuple int unsupported operand type(s) for ** or pow(): 'tuple' and 'int'
#   tuple int unsupported operand type(s) for /: 'tuple' and 'int'
#   tuple int unsupported operand type(s) for //: 'tuple' and 'int'
#   tuple int unsupported operand type(s) for ** or pow(): 'tuple' and 'int'
#   tuple float unsupported operand type(s) for /: 'tuple' and 'float'
#   tuple float unsupported operand type(s) for //: 'tuple' and 'float'
#   tuple float unsupported operand type(s) for ** or pow(): 'tuple' and 'float'
#   tuple str unsupported operand type(s) for /: 'tuple' and 'str'
#   tuple str unsupported operand type(s) for //: 'tuple' and 'str'
#   tuple str unsupported operand type(s) for ** or pow(): 'tuple' and 'str'
#   tuple bytes unsupported operand type(s) for /: 'tuple' and 'bytes'
#   tuple bytes unsupported operand type(s) for //: 'tuple' and 'bytes'
#   tuple bytes unsupported operand type(s) for ** or pow(): 'tuple' and 'bytes'
#   tuple list unsupported operand type(s) for /: 'tuple' and 'list'
#   tuple list unsupported operand type(s) for //: 'tuple' and 'list'
#   tuple list unsupported operand type(s) for ** or pow(): 'tuple' and 'list'
#   tuple tuple unsupported operand type(s) for /: 'tuple' and 'tuple'
#   tuple tuple unsupported operand type(s) for //: 'tuple' and 'tuple'
#   tuple tuple unsupported operand type(s) for ** or pow(): 'tuple' and 'tuple'
#   tuple NoneType unsupported operand type(s) for /: 'tuple' and 'NoneType'
#   tuple NoneType unsupported operand type(s) for //: 'tuple' and 'NoneType'
#   tuple NoneType unsupported operand type(s) for ** or pow(): 'tuple' and 'NoneType'
#   tuple complex unsupported operand type(s) for /: 'tuple' and 'complex'
#   tuple complex unsupported operand type(s) for //: 'tuple' and 'complex'
#   tuple complex unsupported operand type(s) for ** or pow(): 'tuple' and 'complex'
#   tuple bool unsupported operand type(s) for /: 'tuple' and 'bool'
#   tuple bool unsupported operand type(s) for //: 'tuple' and 'bool'
#   tuple bool unsupported operand type(s) for ** or pow(): 'tuple' and 'bool'
#   NoneType int unsupported operand type(s) for /: 'NoneType' and 'int'
#   NoneType int unsupported operand type(s) for //: 'NoneType' and 'int'
#   NoneType int unsupported operand type(s) for ** or pow(): 'NoneType' and 'int'
#   NoneType int unsupported operand type(s) for /: 'NoneType' and 'int'
#   NoneType int unsupported operand type(s) for //: 'NoneType' and 'int'
#   NoneType int unsupported operand type(s) for ** or pow(): 'NoneType' and 'int'
#   NoneType float unsupported operand type(s) for /: 'NoneType' and 'float'
#   NoneType float unsupported operand type(s) for //: 'NoneType' and 'float'
#   NoneType float unsupported operand type(s) for ** or pow(): 'NoneType' and 'float'
#   NoneType str unsupported operand type(s) for /: 'NoneType' and 'str'
#   NoneType str unsupported operand type(s) for //: 'NoneType' and 'str'
#   NoneType str unsupported operand type(s) for ** or pow(): 'NoneType' and 'str'
#   NoneType bytes unsupported operand type(s) for /: 'NoneType' and 'bytes'
#   NoneType bytes unsupported operand type(s) for //: 'NoneType' and 'bytes'
#   NoneType bytes unsupported operand type(s) for ** or pow(): 'NoneType' and 'bytes'
#   NoneType list unsupported operand type(s) for /: 'NoneType' and 'list'
#   NoneType list unsupported operand type(s) for //: 'NoneType' and 'list'
#   NoneType list unsupported operand type(s) for ** or pow(): 'NoneType' and 'list'
#   NoneType tuple unsupported operand type(s) for /: 'NoneType' and 'tuple'
#   NoneType tuple unsupported operand type(s) for //: 'NoneType' and 'tuple'
#   NoneType tuple unsupported operand type(s) for ** or pow(): 'NoneType' and 'tuple'
#   NoneType NoneType unsupported operand type(s) for /: 'NoneType' and 'NoneType'
#   NoneType NoneType unsupported operand type(s) for //: 'NoneType' and 'NoneType'
#   NoneType NoneType unsupported operand type(s) for ** or pow(): 'NoneType' and 'NoneType'
#   NoneType complex unsupported operand type(s) for /: 'NoneType' and 'complex'
#   NoneType complex unsupported operand type(s) for //: 'NoneType' and 'complex'
#   NoneType complex unsupported operand type(s) for ** or pow(): 'NoneType' and 'complex'
#   NoneType bool unsupported operand type(s) for /: 'NoneType' and 'bool'
#   NoneType bool unsupported operand type(s) for //: 'NoneType' and 'bool'
#   NoneType bool unsupported operand type(s) for ** or pow(): 'NoneType' and 'bool'
#   2j 3 0.6666666666666666j
#   complex int unsupported operand type(s) for //: 'complex' and 'int'
#   2j 3 (-0-8j)
#   2j -2 (-0-1j)
#   complex int unsupported operand type(s) for //: 'complex' and 'int'
#   2j -2 (-0.25-0j)
#   2j 2.5 0.8j
#   complex float unsupported operand type(s) for //: 'complex' and 'float'
#   2j 2.5 (-4.000000000000001-4j)
#   complex str unsupported operand type(s) for /: 'complex' and 'str'
#   complex str unsupported operand type(s) for //: 'complex' and 'str'
#   complex str unsupported operand type(s) for ** or pow(): 'complex' and 'str'
#   complex bytes unsupported operand type(s) for /: 'complex' and 'bytes'
#   complex bytes unsupported operand type(s) for //: 'complex' and 'bytes'
#   complex bytes unsupported operand type(s) for ** or pow(): 'complex' and 'bytes'
#   complex list unsupported operand type(s) for /: 'complex' and 'list'
#   complex list unsupported operand type(s) for //: 'complex' and 'list'
#   complex list unsupported operand type(s) for ** or pow(): 'complex' and 'list'
#   complex tuple unsupported operand type(s) for /: 'complex' and 'tuple'
#   complex tuple unsupported operand type(s) for //: 'complex' and 'tuple'
#   complex tuple unsupported operand type(s) for ** or pow(): 'complex' and 'tuple'
#   complex NoneType unsupported operand type(s) for /: 'complex' and 'NoneType'
#   complex NoneType unsupported operand type(s) for //: 'complex' and 'NoneType'
#   complex NoneType unsupported operand type(s) for ** or pow(): 'complex' and 'NoneType'
#   2j 2j (1+0j)
#   complex complex unsupported operand type(s) for //: 'complex' and 'complex'
#   2j 2j (0.007927894711475971+0.04248048042515221j)
#   2j True 2j
#   complex bool unsupported operand type(s) for //: 'complex' and 'bool'
#   2j True 2j
#   True 3 0.3333333333333333
#   True 3 0
#   True 3 1
#   True -2 -0.5
#   True -2 -1
#   True -2 1.0
#   True 2.5 0.4
#   True 2.5 0.0
#   True 2.5 1.0
#   bool str unsupported operand type(s) for /: 'bool' and 'str'
#   bool str unsupported operand type(s) for //: 'bool' and 'str'
#   bool str unsupported operand type(s) for ** or pow(): 'bool' and 'str'
#   bool bytes unsupported operand type(s) for /: 'bool' and 'bytes'
#   bool bytes unsupported operand type(s) for //: 'bool' and 'bytes'
#   bool bytes unsupported operand type(s) for ** or pow(): 'bool' and 'bytes'
#   bool list unsupported operand type(s) for /: 'bool' and 'list'
#   bool list unsupported operand type(s) for //: 'bool' and 'list'
#   bool list unsupported operand type(s) for ** or pow(): 'bool' and 'list'
#   bool tuple unsupported operand type(s) for /: 'bool' and 'tuple'
#   bool tuple unsupported operand type(s) for //: 'bool' and 'tuple'
#   bool tuple unsupported operand type(s) for ** or pow(): 'bool' and 'tuple'
#   bool NoneType unsupported operand type(s) for /: 'bool' and 'NoneType'
#   bool NoneType unsupported operand type(s) for //: 'bool' and 'NoneType'
#   bool NoneType unsupported operand type(s) for ** or pow(): 'bool' and 'NoneType'
#   True 2j -0.5j
#   bool complex unsupported operand type(s) for //: 'bool' and 'complex'
#   True 2j (1+0j)
#   True True 1.0
#   True True 1
#   True True 1
# ---
# Modulo on numbers of all kinds and its errors.
values = [3, -2, 2.5, -7.25, None, 2j, True, [1]]
for a in values:
    for b in values:
        try:
            print(a, b, a % b)
        except TypeError as e:
            print(type(a).__name__, type(b).__name__, e)
# output:
#   3 3 0
#   3 -2 -1
#   3 2.5 0.5
#   3 -7.25 -4.25
#   int NoneType unsupported operand type(s) for %: 'int' and 'NoneType'
#   int complex unsupported operand type(s) for %: 'int' and 'complex'
#   3 True 0
#   int list unsupported operand type(s) for %: 'int' and 'list'
#   -2 3 1
#   -2 -2 0
#   -2 2.5 0.5
#   -2 -7.25 -2.0
#   int NoneType unsupported operand type(s) for %: 'int' and 'NoneType'
#   int complex unsupported operand type(s) for %: 'int' and 'complex'
#   -2 True 0
#   int list unsupported operand type(s) for %: 'int' and 'list'
#   2.5 3 2.5
#   2.5 -2 -1.5
#   2.5 2.5 0.0
#   2.5 -7.25 -4.75
#   float NoneType unsupported operand type(s) for %: 'float' and 'NoneType'
#   float complex unsupported operand type(s) for %: 'float' and 'complex'
#   2.5 True 0.5
#   float list unsupported operand type(s) for %: 'float' and 'list'
#   -7.25 3 1.75
#   -7.25 -2 -1.25
#   -7.25 2.5 0.25
#   -7.25 -7.25 -0.0
#   float NoneType unsupported operand type(s) for %: 'float' and 'NoneType'
#   float complex unsupported operand type(s) for %: 'float' and 'complex'
#   -7.25 True 0.75
#   float list unsupported operand type(s) for %: 'float' and 'list'
#   NoneType int unsupported operand type(s) for %: 'NoneType' and 'int'
#   NoneType int unsupported operand type(s) for %: 'NoneType' and 'int'
#   NoneType float unsupported operand type(s) for %: 'NoneType' and 'float'
#   NoneType float unsupported operand type(s) for %: 'NoneType' and 'float'
#   NoneType NoneType unsupported operand type(s) for %: 'NoneType' and 'NoneType'
#   NoneType complex unsupported operand type(s) for %: 'NoneType' and 'complex'
#   NoneType bool unsupported operand type(s) for %: 'NoneType' and 'bool'
#   NoneType list unsupported operand type(s) for %: 'NoneType' and 'list'
#   complex int unsupported operand type(s) for %: 'complex' and 'int'
#   complex int unsupported operand type(s) for %: 'complex' and 'int'
#   complex float unsupported operand type(s) for %: 'complex' and 'float'
#   complex float unsupported operand type(s) for %: 'complex' and 'float'
#   complex NoneType unsupported operand type(s) for %: 'complex' and 'NoneType'
#   complex complex unsupported operand type(s) for %: 'complex' and 'complex'
#   complex bool unsupported operand type(s) for %: 'complex' and 'bool'
#   complex list unsupported operand type(s) for %: 'complex' and 'list'
#   True 3 1
#   True -2 -1
#   True 2.5 1.0
#   True -7.25 -6.25
#   bool NoneType unsupported operand type(s) for %: 'bool' and 'NoneType'
#   bool complex unsupported operand type(s) for %: 'bool' and 'complex'
#   True True 0
#   bool list unsupported operand type(s) for %: 'bool' and 'list'
#   list int unsupported operand type(s) for %: 'list' and 'int'
#   list int unsupported operand type(s) for %: 'list' and 'int'
#   list float unsupported operand type(s) for %: 'list' and 'float'
#   list float unsupported operand type(s) for %: 'list' and 'float'
#   list NoneType unsupported operand type(s) for %: 'list' and 'NoneType'
#   list complex unsupported operand type(s) for %: 'list' and 'complex'
#   list bool unsupported operand type(s) for %: 'list' and 'bool'
#   list list unsupported operand type(s) for %: 'list' and 'list'
# ---
# Division by zero has a text for each operator.
for f in (
    lambda: 1 / 0, lambda: 1 // 0, lambda: 1 % 0, lambda: 1.0 / 0, lambda: 1.0 // 0, lambda: 1.0 % 0,
    lambda: divmod(1, 0), lambda: divmod(1.0, 0), lambda: 0**-1, lambda: 0.0**-1, lambda: 1j / 0, lambda: pow(2, 3, 0),
):
    try:
        print(f())
    except (ZeroDivisionError, ValueError) as e:
        print(type(e).__name__, e)
# output:
#   ZeroDivisionError division by zero
#   ZeroDivisionError integer division or modulo by zero
#   ZeroDivisionError integer modulo by zero
#   ZeroDivisionError float division by zero
#   ZeroDivisionError float floor division by zero
#   ZeroDivisionError float modulo by zero
#   ZeroDivisionError integer division or modulo by zero
#   ZeroDivisionError float divmod()
#   ZeroDivisionError 0.0 cannot be raised to a negative power
#   ZeroDivisionError 0.0 cannot be raised to a negative power
#   ZeroDivisionError complex division by zero
#   ValueError pow() 3rd argument cannot be 0
# ---
# Power of ints with negative exponents, moduli and inverses.
print(2**-2, (-2) ** 3, -(2**2), 2**0, 0**0, pow(3, 4, 5), pow(3, -1, 7), pow(-3, 5, 7), pow(3, 5, -7), (-8) ** (1 / 3))
for f in (lambda: pow(2, -1, 4), lambda: pow(2.0, 2, 3), lambda: pow("a", 2)):
    try:
        print(f())
    except (ValueError, TypeError) as e:
        print(e)
# output:
#   0.25 -8 -4 1 1 1 5 2 -2 (1.0000000000000002+1.7320508075688772j)
#   base is not invertible for the given modulus
#   pow() 3rd argument not allowed unless all arguments are integers
#   unsupported operand type(s) for ** or pow(): 'str' and 'int'
# ---
# Floor division and modulo keep the sign of the divisor.
for a in (7, -7, 7.5, -7.5):
    for b in (2, -2, 2.5, -2.5):
        print(a // b, a % b, divmod(a, b))
# output:
#   3 1 (3, 1)
#   -4 -1 (-4, -1)
#   2.0 2.0 (2.0, 2.0)
#   -3.0 -0.5 (-3.0, -0.5)
#   -4 1 (-4, 1)
#   3 -1 (3, -1)
#   -3.0 0.5 (-3.0, 0.5)
#   2.0 -2.0 (2.0, -2.0)
#   3.0 1.5 (3.0, 1.5)
#   -4.0 -0.5 (-4.0, -0.5)
#   3.0 0.0 (3.0, 0.0)
#   -3.0 -0.0 (-3.0, -0.0)
#   -4.0 0.5 (-4.0, 0.5)
#   3.0 -1.5 (3.0, -1.5)
#   -3.0 0.0 (-3.0, 0.0)
#   3.0 -0.0 (3.0, -0.0)
