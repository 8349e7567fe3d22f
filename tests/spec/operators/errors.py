# Binary operators on pairs of builtin values that do not support them say which types.
import operator

values = [1, 1.5, "s", b"b", [1], (1,), {1: 2}, {1}, None, 2j, range(2)]
for name in ("add", "sub", "mul", "matmul"):
    f = getattr(operator, name)
    for a in values:
        for b in values:
            try:
                r = f(a, b)
            except TypeError as e:
                print(name, type(a).__name__, type(b).__name__, e)
            else:
                print(name, a, b, r)
# output:
#   add 1 1 2
#   add 1 1.5 2.5
#   add int str unsupported operand type(s) for +: 'int' and 'str'
#   add int bytes unsupported operand type(s) for +: 'int' and 'bytes'
#   add int list unsupported operand type(s) for +: 'int' and 'list'
#   add int tuple unsupported operand type(s) for +: 'int' and 'tuple'
#   add int dict unsupported operand type(s) for +: 'int' and 'dict'
#   add int set unsupported operand type(s) for +: 'int' and 'set'
#   add int NoneType unsupported operand type(s) for +: 'int' and 'NoneType'
#   add 1 2j (1+2j)
#   add int range unsupported operand type(s) for +: 'int' and 'range'
#   add 1.5 1 2.5
#   add 1.5 1.5 3.0
#   add float str unsupported operand type(s) for +: 'float' and 'str'
#   add float bytes unsupported operand type(s) for +: 'float' and 'bytes'
#   add float list unsupported operand type(s) for +: 'float' and 'list'
#   add float tuple unsupported operand type(s) for +: 'float' and 'tuple'
#   add float dict unsupported operand type(s) for +: 'float' and 'dict'
#   add float set unsupported operand type(s) for +: 'float' and 'set'
#   add float NoneType unsupported operand type(s) for +: 'float' and 'NoneType'
#   add 1.5 2j (1.5+2j)
#   add float range unsupported operand type(s) for +: 'float' and 'range'
#   add str int can only concatenate str (not "int") to str
#   add str float can only concatenate str (not "float") to str
#   add s s ss
#   add str bytes can only concatenate str (not "bytes") to str
#   add str list can only concatenate str (not "list") to str
#   add str tuple can only concatenate str (not "tuple") to str
#   add str dict can only concatenate str (not "dict") to str
#   add str set can only concatenate str (not "set") to str
#   add str NoneType can only concatenate str (not "NoneType") to str
#   add str complex can only concatenate str (not "complex") to str
#   add str range can only concatenate str (not "range") to str
#   add bytes int can't concat int to bytes
#   add bytes float can't concat float to bytes
#   add bytes str can't concat str to bytes
#   add b'b' b'b' b'bb'
#   add bytes list can't concat list to bytes
#   add bytes tuple can't concat tuple to bytes
#   add bytes dict can't concat dict to bytes
#   add bytes set can't concat set to bytes
#   add bytes NoneType can't concat NoneType to bytes
#   add bytes complex can't concat complex to bytes
#   add bytes range can't concat range to bytes
#   add list int can only concatenate list (not "int") to list
#   add list float can only concatenate list (not "float") to list
#   add list str can only concatenate list (not "str") to list
#   add list bytes can only concatenate list (not "bytes") to list
#   add [1] [1] [1, 1]
#   add list tuple can only concatenate list (not "tuple") to list
#   add list dict can only concatenate list (not "dict") to list
#   add list set can only concatenate list (not "set") to list
#   add list NoneType can only concatenate list (not "NoneType") to list
#   add list complex can only concatenate list (not "complex") to list
#   add list range can only concatenate list (not "range") to list
#   add tuple int can only concatenate tuple (not "int") to tuple
#   add tuple float can only concatenate tuple (not "float") to tuple
#   add tuple str can only concatenate tuple (not "str") to tuple
#   add tuple bytes can only concatenate tuple (not "bytes") to tuple
#   add tuple list can only concatenate tuple (not "list") to tuple
#   add (1,) (1,) (1, 1)
#   add tuple dict can only concatenate tuple (not "dict") to tuple
#   add tuple set can only concatenate tuple (not "set") to tuple
#   add tuple NoneType can only concatenate tuple (not "NoneType") to tuple
#   add tuple complex can only concatenate tuple (not "complex") to tuple
#   add tuple range can only concatenate tuple (not "range") to tuple
#   add dict int unsupported operand type(s) for +: 'dict' and 'int'
#   add dict float unsupported operand type(s) for +: 'dict' and 'float'
#   add dict str unsupported operand type(s) for +: 'dict' and 'str'
#   add dict bytes unsupported operand type(s) for +: 'dict' and 'bytes'
#   add dict list unsupported operand type(s) for +: 'dict' and 'list'
#   add dict tuple unsupported operand type(s) for +: 'dict' and 'tuple'
#   add dict dict unsupported operand type(s) for +: 'dict' and 'dict'
#   add dict set unsupported operand type(s) for +: 'dict' and 'set'
#   add dict NoneType unsupported operand type(s) for +: 'dict' and 'NoneType'
#   add dict complex unsupported operand type(s) for +: 'dict' and 'complex'
#   add dict range unsupported operand type(s) for +: 'dict' and 'range'
#   add set int unsupported operand type(s) for +: 'set' and 'int'
#   add set float unsupported operand type(s) for +: 'set' and 'float'
#   add set str unsupported operand type(s) for +: 'set' and 'str'
#   add set bytes unsupported operand type(s) for +: 'set' and 'bytes'
#   add set list unsupported operand type(s) for +: 'set' and 'list'
#   add set tuple unsupported operand type(s) for +: 'set' and 'tuple'
#   add set dict unsupported operand type(s) for +: 'set' and 'dict'
#   add set set unsupported operand type(s) for +: 'set' and 'set'
#   add set NoneType unsupported operand type(s) for +: 'set' and 'NoneType'
#   add set complex unsupported operand type(s) for +: 'set' and 'complex'
#   add set range unsupported operand type(s) for +: 'set' and 'range'
#   add NoneType int unsupported operand type(s) for +: 'NoneType' and 'int'
#   add NoneType float unsupported operand type(s) for +: 'NoneType' and 'float'
#   add NoneType str unsupported operand type(s) for +: 'NoneType' and 'str'
#   add NoneType bytes unsupported operand type(s) for +: 'NoneType' and 'bytes'
#   add NoneType list unsupported operand type(s) for +: 'NoneType' and 'list'
#   add NoneType tuple unsupported operand type(s) for +: 'NoneType' and 'tuple'
#   add NoneType dict unsupported operand type(s) for +: 'NoneType' and 'dict'
#   add NoneType set unsupported operand type(s) for +: 'NoneType' and 'set'
#   add NoneType NoneType unsupported operand type(s) for +: 'NoneType' and 'NoneType'
#   add NoneType complex unsupported operand type(s) for +: 'NoneType' and 'complex'
#   add NoneType range unsupported operand type(s) for +: 'NoneType' and 'range'
#   add 2j 1 (1+2j)
#   add 2j 1.5 (1.5+2j)
#   add complex str unsupported operand type(s) for +: 'complex' and 'str'
#   add complex bytes unsupported operand type(s) for +: 'complex' and 'bytes'
#   add complex list unsupported operand type(s) for +: 'complex' and 'list'
#   add complex tuple unsupported operand type(s) for +: 'complex' and 'tuple'
#   add complex dict unsupported operand type(s) for +: 'complex' and 'dict'
#   add complex set unsupported operand type(s) for +: 'complex' and 'set'
#   add complex NoneType unsupported operand type(s) for +: 'complex' and 'NoneType'
#   add 2j 2j 4j
#   add complex range unsupported operand type(s) for +: 'complex' and 'range'
#   add range int unsupported operand type(s) for +: 'range' and 'int'
#   add range float unsupported operand type(s) for +: 'range' and 'float'
#   add range str unsupported operand type(s) for +: 'range' and 'str'
#   add range bytes unsupported operand type(s) for +: 'range' and 'bytes'
#   add range list unsupported operand type(s) for +: 'range' and 'list'
#   add range tuple unsupported operand type(s) for +: 'range' and 'tuple'
#   add range dict unsupported operand type(s) for +: 'range' and 'dict'
#   add range set unsupported operand type(s) for +: 'range' and 'set'
#   add range NoneType unsupported operand type(s) for +: 'range' and 'NoneType'
#   add range complex unsupported operand type(s) for +: 'range' and 'complex'
#   add range range unsupported operand type(s) for +: 'range' and 'range'
#   sub 1 1 0
#   sub 1 1.5 -0.5
#   sub int str unsupported operand type(s) for -: 'int' and 'str'
#   sub int bytes unsupported operand type(s) for -: 'int' and 'bytes'
#   sub int list unsupported operand type(s) for -: 'int' and 'list'
#   sub int tuple unsupported operand type(s) for -: 'int' and 'tuple'
#   sub int dict unsupported operand type(s) for -: 'int' and 'dict'
#   sub int set unsupported operand type(s) for -: 'int' and 'set'
#   sub int NoneType unsupported operand type(s) for -: 'int' and 'NoneType'
#   sub 1 2j (1-2j)
#   sub int range unsupported operand type(s) for -: 'int' and 'range'
#   sub 1.5 1 0.5
#   sub 1.5 1.5 0.0
#   sub float str unsupported operand type(s) for -: 'float' and 'str'
#   sub float bytes unsupported operand type(s) for -: 'float' and 'bytes'
#   sub float list unsupported operand type(s) for -: 'float' and 'list'
#   sub float tuple unsupported operand type(s) for -: 'float' and 'tuple'
#   sub float dict unsupported operand type(s) for -: 'float' and 'dict'
#   sub float set unsupported operand type(s) for -: 'float' and 'set'
#   sub float NoneType unsupported operand type(s) for -: 'float' and 'NoneType'
#   sub 1.5 2j (1.5-2j)
#   sub float range unsupported operand type(s) for -: 'float' and 'range'
#   sub str int unsupported operand type(s) for -: 'str' and 'int'
#   sub str float unsupported operand type(s) for -: 'str' and 'float'
#   sub str str unsupported operand type(s) for -: 'str' and 'str'
#   sub str bytes unsupported operand type(s) for -: 'str' and 'bytes'
#   sub str list unsupported operand type(s) for -: 'str' and 'list'
#   sub str tuple unsupported operand type(s) for -: 'str' and 'tuple'
#   sub str dict unsupported operand type(s) for -: 'str' and 'dict'
#   sub str set unsupported operand type(s) for -: 'str' and 'set'
#   sub str NoneType unsupported operand type(s) for -: 'str' and 'NoneType'
#   sub str complex unsupported operand type(s) for -: 'str' and 'complex'
#   sub str range unsupported operand type(s) for -: 'str' and 'range'
#   sub bytes int unsupported operand type(s) for -: 'bytes' and 'int'
#   sub bytes float unsupported operand type(s) for -: 'bytes' and 'float'
#   sub bytes str unsupported operand type(s) for -: 'bytes' and 'str'
#   sub bytes bytes unsupported operand type(s) for -: 'bytes' and 'bytes'
#   sub bytes list unsupported operand type(s) for -: 'bytes' and 'list'
#   sub bytes tuple unsupported operand type(s) for -: 'bytes' and 'tuple'
#   sub bytes dict unsupported operand type(s) for -: 'bytes' and 'dict'
#   sub bytes set unsupported operand type(s) for -: 'bytes' and 'set'
#   sub bytes NoneType unsupported operand type(s) for -: 'bytes' and 'NoneType'
#   sub bytes complex unsupported operand type(s) for -: 'bytes' and 'complex'
#   sub bytes range unsupported operand type(s) for -: 'bytes' and 'range'
#   sub list int unsupported operand type(s) for -: 'list' and 'int'
#   sub list float unsupported operand type(s) for -: 'list' and 'float'
#   sub list str unsupported operand type(s) for -: 'list' and 'str'
#   sub list bytes unsupported operand type(s) for -: 'list' and 'bytes'
#   sub list list unsupported operand type(s) for -: 'list' and 'list'
#   sub list tuple unsupported operand type(s) for -: 'list' and 'tuple'
#   sub list dict unsupported operand type(s) for -: 'list' and 'dict'
#   sub list set unsupported operand type(s) for -: 'list' and 'set'
#   sub list NoneType unsupported operand type(s) for -: 'list' and 'NoneType'
#   sub list complex unsupported operand type(s) for -: 'list' and 'complex'
#   sub list range unsupported operand type(s) for -: 'list' and 'range'
#   sub tuple int unsupported operand type(s) for -: 'tuple' and 'int'
#   sub tuple float unsupported operand type(s) for -: 'tuple' and 'float'
#   sub tuple str unsupported operand type(s) for -: 'tuple' and 'str'
#   sub tuple bytes unsupported operand type(s) for -: 'tuple' and 'bytes'
#   sub tuple list unsupported operand type(s) for -: 'tuple' and 'list'
#   sub tuple tuple unsupported operand type(s) for -: 'tuple' and 'tuple'
#   sub tuple dict unsupported operand type(s) for -: 'tuple' and 'dict'
#   sub tuple set unsupported operand type(s) for -: 'tuple' and 'set'
#   sub tuple NoneType unsupported operand type(s) for -: 'tuple' and 'NoneType'
#   sub tuple complex unsupported operand type(s) for -: 'tuple' and 'complex'
#   sub tuple range unsupported operand type(s) for -: 'tuple' and 'range'
#   sub dict int unsupported operand type(s) for -: 'dict' and 'int'
#   sub dict float unsupported operand type(s) for -: 'dict' and 'float'
#   sub dict str unsupported operand type(s) for -: 'dict' and 'str'
#   sub dict bytes unsupported operand type(s) for -: 'dict' and 'bytes'
#   sub dict list unsupported operand type(s) for -: 'dict' and 'list'
#   sub dict tuple unsupported operand type(s) for -: 'dict' and 'tuple'
#   sub dict dict unsupported operand type(s) for -: 'dict' and 'dict'
#   sub dict set unsupported operand type(s) for -: 'dict' and 'set'
#   sub dict NoneType unsupported operand type(s) for -: 'dict' and 'NoneType'
#   sub dict complex unsupported operand type(s) for -: 'dict' and 'complex'
#   sub dict range unsupported operand type(s) for -: 'dict' and 'range'
#   sub set int unsupported operand type(s) for -: 'set' and 'int'
#   sub set float unsupported operand type(s) for -: 'set' and 'float'
#   sub set str unsupported operand type(s) for -: 'set' and 'str'
#   sub set bytes unsupported operand type(s) for -: 'set' and 'bytes'
#   sub set list unsupported operand type(s) for -: 'set' and 'list'
#   sub set tuple unsupported operand type(s) for -: 'set' and 'tuple'
#   sub set dict unsupported operand type(s) for -: 'set' and 'dict'
#   sub {1} {1} set()
#   sub set NoneType unsupported operand type(s) for -: 'set' and 'NoneType'
#   sub set complex unsupported operand type(s) for -: 'set' and 'complex'
#   sub set range unsupported operand type(s) for -: 'set' and 'range'
#   sub NoneType int unsupported operand type(s) for -: 'NoneType' and 'int'
#   sub NoneType float unsupported operand type(s) for -: 'NoneType' and 'float'
#   sub NoneType str unsupported operand type(s) for -: 'NoneType' and 'str'
#   sub NoneType bytes unsupported operand type(s) for -: 'NoneType' and 'bytes'
#   sub NoneType list unsupported operand type(s) for -: 'NoneType' and 'list'
#   sub NoneType tuple unsupported operand type(s) for -: 'NoneType' and 'tuple'
#   sub NoneType dict unsupported operand type(s) for -: 'NoneType' and 'dict'
#   sub NoneType set unsupported operand type(s) for -: 'NoneType' and 'set'
#   sub NoneType NoneType unsupported operand type(s) for -: 'NoneType' and 'NoneType'
#   sub NoneType complex unsupported operand type(s) for -: 'NoneType' and 'complex'
#   sub NoneType range unsupported operand type(s) for -: 'NoneType' and 'range'
#   sub 2j 1 (-1+2j)
#   sub 2j 1.5 (-1.5+2j)
#   sub complex str unsupported operand type(s) for -: 'complex' and 'str'
#   sub complex bytes unsupported operand type(s) for -: 'complex' and 'bytes'
#   sub complex list unsupported operand type(s) for -: 'complex' and 'list'
#   sub complex tuple unsupported operand type(s) for -: 'complex' and 'tuple'
#   sub complex dict unsupported operand type(s) for -: 'complex' and 'dict'
#   sub complex set unsupported operand type(s) for -: 'complex' and 'set'
#   sub complex NoneType unsupported operand type(s) for -: 'complex' and 'NoneType'
#   sub 2j 2j 0j
#   sub complex range unsupported operand type(s) for -: 'complex' and 'range'
#   sub range int unsupported operand type(s) for -: 'range' and 'int'
#   sub range float unsupported operand type(s) for -: 'range' and 'float'
#   sub range str unsupported operand type(s) for -: 'range' and 'str'
#   sub range bytes unsupported operand type(s) for -: 'range' and 'bytes'
#   sub range list unsupported operand type(s) for -: 'range' and 'list'
#   sub range tuple unsupported operand type(s) for -: 'range' and 'tuple'
#   sub range dict unsupported operand type(s) for -: 'range' and 'dict'
#   sub range set unsupported operand type(s) for -: 'range' and 'set'
#   sub range NoneType unsupported operand type(s) for -: 'range' and 'NoneType'
#   sub range complex unsupported operand type(s) for -: 'range' and 'complex'
#   sub range range unsupported operand type(s) for -: 'range' and 'range'
#   mul 1 1 1
#   mul 1 1.5 1.5
#   mul 1 s s
#   mul 1 b'b' b'b'
#   mul 1 [1] [1]
#   mul 1 (1,) (1,)
#   mul int dict unsupported operand type(s) for *: 'int' and 'dict'
#   mul int set unsupported operand type(s) for *: 'int' and 'set'
#   mul int NoneType unsupported operand type(s) for *: 'int' and 'NoneType'
#   mul 1 2j 2j
#   mul int range unsupported operand type(s) for *: 'int' and 'range'
#   mul 1.5 1 1.5
#   mul 1.5 1.5 2.25
#   mul float str can't multiply sequence by non-int of type 'float'
#   mul float bytes can't multiply sequence by non-int of type 'float'
#   mul float list can't multiply sequence by non-int of type 'float'
#   mul float tuple can't multiply sequence by non-int of type 'float'
#   mul float dict unsupported operand type(s) for *: 'float' and 'dict'
#   mul float set unsupported operand type(s) for *: 'float' and 'set'
#   mul float NoneType unsupported operand type(s) for *: 'float' and 'NoneType'
#   mul 1.5 2j 3j
#   mul float range unsupported operand type(s) for *: 'float' and 'range'
#   mul s 1 s
#   mul str float can't multiply sequence by non-int of type 'float'
#   mul str str can't multiply sequence by non-int of type 'str'
#   mul str bytes can't multiply sequence by non-int of type 'bytes'
#   mul str list can't multiply sequence by non-int of type 'list'
#   mul str tuple can't multiply sequence by non-int of type 'tuple'
#   mul str dict can't multiply sequence by non-int of type 'dict'
#   mul str set can't multiply sequence by non-int of type 'set'
#   mul str NoneType can't multiply sequence by non-int of type 'NoneType'
#   mul str complex can't multiply sequence by non-int of type 'complex'
#   mul str range can't multiply sequence by non-int of type 'range'
#   mul b'b' 1 b'b'
#   mul bytes float can't multiply sequence by non-int of type 'float'
#   mul bytes str can't multiply sequence by non-int of type 'str'
#   mul bytes bytes can't multiply sequence by non-int of type 'bytes'
#   mul bytes list can't multiply sequence by non-int of type 'list'
#   mul bytes tuple can't multiply sequence by non-int of type 'tuple'
#   mul bytes dict can't multiply sequence by non-int of type 'dict'
#   mul bytes set can't multiply sequence by non-int of type 'set'
#   mul bytes NoneType can't multiply sequence by non-int of type 'NoneType'
#   mul bytes complex can't multiply sequence by non-int of type 'complex'
#   mul bytes range can't multiply sequence by non-int of type 'range'
#   mul [1] 1 [1]
#   mul list float can't multiply sequence by non-int of type 'float'
#   mul list str can't multiply sequence by non-int of type 'str'
#   mul list bytes can't multiply sequence by non-int of type 'bytes'
#   mul list list can't multiply sequence by non-int of type 'list'
#   mul list tuple can't multiply sequence by non-int of type 'tuple'
#   mul list dict can't multiply sequence by non-int of type 'dict'
#   mul list set can't multiply sequence by non-int of type 'set'
#   mul list NoneType can't multiply sequence by non-int of type 'NoneType'
#   mul list complex can't multiply sequence by non-int of type 'complex'
#   mul list range can't multiply sequence by non-int of type 'range'
#   mul (1,) 1 (1,)
#   mul tuple float can't multiply sequence by non-int of type 'float'
#   mul tuple str can't multiply sequence by non-int of type 'str'
#   mul tuple bytes can't multiply sequence by non-int of type 'bytes'
#   mul tuple list can't multiply sequence by non-int of type 'list'
#   mul tuple tuple can't multiply sequence by non-int of type 'tuple'
#   mul tuple dict can't multiply sequence by non-int of type 'dict'
#   mul tuple set can't multiply sequence by non-int of type 'set'
#   mul tuple NoneType can't multiply sequence by non-int of type 'NoneType'
#   mul tuple complex can't multiply sequence by non-int of type 'complex'
#   mul tuple range can't multiply sequence by non-int of type 'range'
#   mul dict int unsupported operand type(s) for *: 'dict' and 'int'
#   mul dict float unsupported operand type(s) for *: 'dict' and 'float'
#   mul dict str can't multiply sequence by non-int of type 'dict'
#   mul dict bytes can't multiply sequence by non-int of type 'dict'
#   mul dict list can't multiply sequence by non-int of type 'dict'
#   mul dict tuple can't multiply sequence by non-int of type 'dict'
#   mul dict dict unsupported operand type(s) for *: 'dict' and 'dict'
#   mul dict set unsupported operand type(s) for *: 'dict' and 'set'
#   mul dict NoneType unsupported operand type(s) for *: 'dict' and 'NoneType'
#   mul dict complex unsupported operand type(s) for *: 'dict' and 'complex'
#   mul dict range unsupported operand type(s) for *: 'dict' and 'range'
#   mul set int unsupported operand type(s) for *: 'set' and 'int'
#   mul set float unsupported operand type(s) for *: 'set' and 'float'
#   mul set str can't multiply sequence by non-int of type 'set'
#   mul set bytes can't multiply sequence by non-int of type 'set'
#   mul set list can't multiply sequence by non-int of type 'set'
#   mul set tuple can't multiply sequence by non-int of type 'set'
#   mul set dict unsupported operand type(s) for *: 'set' and 'dict'
#   mul set set unsupported operand type(s) for *: 'set' and 'set'
#   mul set NoneType unsupported operand type(s) for *: 'set' and 'NoneType'
#   mul set complex unsupported operand type(s) for *: 'set' and 'complex'
#   mul set range unsupported operand type(s) for *: 'set' and 'range'
#   mul NoneType int unsupported operand type(s) for *: 'NoneType' and 'int'
#   mul NoneType float unsupported operand type(s) for *: 'NoneType' and 'float'
#   mul NoneType str can't multiply sequence by non-int of type 'NoneType'
#   mul NoneType bytes can't multiply sequence by non-int of type 'NoneType'
#   mul NoneType list can't multiply sequence by non-int of type 'NoneType'
#   mul NoneType tuple can't multiply sequence by non-int of type 'NoneType'
#   mul NoneType dict unsupported operand type(s) for *: 'NoneType' and 'dict'
#   mul NoneType set unsupported operand type(s) for *: 'NoneType' and 'set'
#   mul NoneType NoneType unsupported operand type(s) for *: 'NoneType' and 'NoneType'
#   mul NoneType complex unsupported operand type(s) for *: 'NoneType' and 'complex'
#   mul NoneType range unsupported operand type(s) for *: 'NoneType' and 'range'
#   mul 2j 1 2j
#   mul 2j 1.5 3j
#   mul complex str can't multiply sequence by non-int of type 'complex'
#   mul complex bytes can't multiply sequence by non-int of type 'complex'
#   mul complex list can't multiply sequence by non-int of type 'complex'
#   mul complex tuple can't multiply sequence by non-int of type 'complex'
#   mul complex dict unsupported operand type(s) for *: 'complex' and 'dict'
#   mul complex set unsupported operand type(s) for *: 'complex' and 'set'
#   mul complex NoneType unsupported operand type(s) for *: 'complex' and 'NoneType'
#   mul 2j 2j (-4+0j)
#   mul complex range unsupported operand type(s) for *: 'complex' and 'range'
#   mul range int unsupported operand type(s) for *: 'range' and 'int'
#   mul range float unsupported operand type(s) for *: 'range' and 'float'
#   mul range str can't multiply sequence by non-int of type 'range'
#   mul range bytes can't multiply sequence by non-int of type 'range'
#   mul range list can't multiply sequence by non-int of type 'range'
#   mul range tuple can't multiply sequence by non-int of type 'range'
#   mul range dict unsupported operand type(s) for *: 'range' and 'dict'
#   mul range set unsupported operand type(s) for *: 'range' and 'set'
#   mul range NoneType unsupported operand type(s) for *: 'range' and 'NoneType'
#   mul range complex unsupported operand type(s) for *: 'range' and 'complex'
#   mul range range unsupported operand type(s) for *: 'range' and 'range'
#   matmul int int unsupported operand type(s) for @: 'int' and 'int'
#   matmul int float unsupported operand type(s) for @: 'int' and 'float'
#   matmul int str unsupported operand type(s) for @: 'int' and 'str'
#   matmul int bytes unsupported operand type(s) for @: 'int' and 'bytes'
#   matmul int list unsupported operand type(s) for @: 'int' and 'list'
#   matmul int tuple unsupported operand type(s) for @: 'int' and 'tuple'
#   matmul int dict unsupported operand type(s) for @: 'int' and 'dict'
#   matmul int set unsupported operand type(s) for @: 'int' and 'set'
#   matmul int NoneType unsupported operand type(s) for @: 'int' and 'NoneType'
#   matmul int complex unsupported operand type(s) for @: 'int' and 'complex'
#   matmul int range unsupported operand type(s) for @: 'int' and 'range'
#   matmul float int unsupported operand type(s) for @: 'float' and 'int'
#   matmul float float unsupported operand type(s) for @: 'float' and 'float'
#   matmul float str unsupported operand type(s) for @: 'float' and 'str'
#   matmul float bytes unsupported operand type(s) for @: 'float' and 'bytes'
#   matmul float list unsupported operand type(s) for @: 'float' and 'list'
#   matmul float tuple unsupported operand type(s) for @: 'float' and 'tuple'
#   matmul float dict unsupported operand type(s) for @: 'float' and 'dict'
#   matmul float set unsupported operand type(s) for @: 'float' and 'set'
#   matmul float NoneType unsupported operand type(s) for @: 'float' and 'NoneType'
#   matmul float complex unsupported operand type(s) for @: 'float' and 'complex'
#   matmul float range unsupported operand type(s) for @: 'float' and 'range'
#   matmul str int unsupported operand type(s) for @: 'str' and 'int'
#   matmul str float unsupported operand type(s) for @: 'str' and 'float'
#   matmul str str unsupported operand type(s) for @: 'str' and 'str'
#   matmul str bytes unsupported operand type(s) for @: 'str' and 'bytes'
#   matmul str list unsupported operand type(s) for @: 'str' and 'list'
#   matmul str tuple unsupported operand type(s) for @: 'str' and 'tuple'
#   matmul str dict unsupported operand type(s) for @: 'str' and 'dict'
#   matmul str set unsupported operand type(s) for @: 'str' and 'set'
#   matmul str NoneType unsupported operand type(s) for @: 'str' and 'NoneType'
#   matmul str complex unsupported operand type(s) for @: 'str' and 'complex'
#   matmul str range unsupported operand type(s) for @: 'str' and 'range'
#   matmul bytes int unsupported operand type(s) for @: 'bytes' and 'int'
#   matmul bytes float unsupported operand type(s) for @: 'bytes' and 'float'
#   matmul bytes str unsupported operand type(s) for @: 'bytes' and 'str'
#   matmul bytes bytes unsupported operand type(s) for @: 'bytes' and 'bytes'
#   matmul bytes list unsupported operand type(s) for @: 'bytes' and 'list'
#   matmul bytes tuple unsupported operand type(s) for @: 'bytes' and 'tuple'
#   matmul bytes dict unsupported operand type(s) for @: 'bytes' and 'dict'
#   matmul bytes set unsupported operand type(s) for @: 'bytes' and 'set'
#   matmul bytes NoneType unsupported operand type(s) for @: 'bytes' and 'NoneType'
#   matmul bytes complex unsupported operand type(s) for @: 'bytes' and 'complex'
#   matmul bytes range unsupported operand type(s) for @: 'bytes' and 'range'
#   matmul list int unsupported operand type(s) for @: 'list' and 'int'
#   matmul list float unsupported operand type(s) for @: 'list' and 'float'
#   matmul list str unsupported operand type(s) for @: 'list' and 'str'
#   matmul list bytes unsupported operand type(s) for @: 'list' and 'bytes'
#   matmul list list unsupported operand type(s) for @: 'list' and 'list'
#   matmul list tuple unsupported operand type(s) for @: 'list' and 'tuple'
#   matmul list dict unsupported operand type(s) for @: 'list' and 'dict'
#   matmul list set unsupported operand type(s) for @: 'list' and 'set'
#   matmul list NoneType unsupported operand type(s) for @: 'list' and 'NoneType'
#   matmul list complex unsupported operand type(s) for @: 'list' and 'complex'
#   matmul list range unsupported operand type(s) for @: 'list' and 'range'
#   matmul tuple int unsupported operand type(s) for @: 'tuple' and 'int'
#   matmul tuple float unsupported operand type(s) for @: 'tuple' and 'float'
#   matmul tuple str unsupported operand type(s) for @: 'tuple' and 'str'
#   matmul tuple bytes unsupported operand type(s) for @: 'tuple' and 'bytes'
#   matmul tuple list unsupported operand type(s) for @: 'tuple' and 'list'
#   matmul tuple tuple unsupported operand type(s) for @: 'tuple' and 'tuple'
#   matmul tuple dict unsupported operand type(s) for @: 'tuple' and 'dict'
#   matmul tuple set unsupported operand type(s) for @: 'tuple' and 'set'
#   matmul tuple NoneType unsupported operand type(s) for @: 'tuple' and 'NoneType'
#   matmul tuple complex unsupported operand type(s) for @: 'tuple' and 'complex'
#   matmul tuple range unsupported operand type(s) for @: 'tuple' and 'range'
#   matmul dict int unsupported operand type(s) for @: 'dict' and 'int'
#   matmul dict float unsupported operand type(s) for @: 'dict' and 'float'
#   matmul dict str unsupported operand type(s) for @: 'dict' and 'str'
#   matmul dict bytes unsupported operand type(s) for @: 'dict' and 'bytes'
#   matmul dict list unsupported operand type(s) for @: 'dict' and 'list'
#   matmul dict tuple unsupported operand type(s) for @: 'dict' and 'tuple'
#   matmul dict dict unsupported operand type(s) for @: 'dict' and 'dict'
#   matmul dict set unsupported operand type(s) for @: 'dict' and 'set'
#   matmul dict NoneType unsupported operand type(s) for @: 'dict' and 'NoneType'
#   matmul dict complex unsupported operand type(s) for @: 'dict' and 'complex'
#   matmul dict range unsupported operand type(s) for @: 'dict' and 'range'
#   matmul set int unsupported operand type(s) for @: 'set' and 'int'
#   matmul set float unsupported operand type(s) for @: 'set' and 'float'
#   matmul set str unsupported operand type(s) for @: 'set' and 'str'
#   matmul set bytes unsupported operand type(s) for @: 'set' and 'bytes'
#   matmul set list unsupported operand type(s) for @: 'set' and 'list'
#   matmul set tuple unsupported operand type(s) for @: 'set' and 'tuple'
#   matmul set dict unsupported operand type(s) for @: 'set' and 'dict'
#   matmul set set unsupported operand type(s) for @: 'set' and 'set'
#   matmul set NoneType unsupported operand type(s) for @: 'set' and 'NoneType'
#   matmul set complex unsupported operand type(s) for @: 'set' and 'complex'
#   matmul set range unsupported operand type(s) for @: 'set' and 'range'
#   matmul NoneType int unsupported operand type(s) for @: 'NoneType' and 'int'
#   matmul NoneType float unsupported operand type(s) for @: 'NoneType' and 'float'
#   matmul NoneType str unsupported operand type(s) for @: 'NoneType' and 'str'
#   matmul NoneType bytes unsupported operand type(s) for @: 'NoneType' and 'bytes'
#   matmul NoneType list unsupported operand type(s) for @: 'NoneType' and 'list'
#   matmul NoneType tuple unsupported operand type(s) for @: 'NoneType' and 'tuple'
#   matmul NoneType dict unsupported operand type(s) for @: 'NoneType' and 'dict'
#   matmul NoneType set unsupported operand type(s) for @: 'NoneType' and 'set'
#   matmul NoneType NoneType unsupported operand type(s) for @: 'NoneType' and 'NoneType'
#   matmul NoneType complex unsupported operand type(s) for @: 'NoneType' and 'complex'
#   matmul NoneType range unsupported operand type(s) for @: 'NoneType' and 'range'
#   matmul complex int unsupported operand type(s) for @: 'complex' and 'int'
#   matmul complex float unsupported operand type(s) for @: 'complex' and 'float'
#   matmul complex str unsupported operand type(s) for @: 'complex' and 'str'
#   matmul complex bytes unsupported operand type(s) for @: 'complex' and 'bytes'
#   matmul complex list unsupported operand type(s) for @: 'complex' and 'list'
#   matmul complex tuple unsupported operand type(s) for @: 'complex' and 'tuple'
#   matmul complex dict unsupported operand type(s) for @: 'complex' and 'dict'
#   matmul complex set unsupported operand type(s) for @: 'complex' and 'set'
#   matmul complex NoneType unsupported operand type(s) for @: 'complex' and 'NoneType'
#   matmul complex complex unsupported operand type(s) for @: 'complex' and 'complex'
#   matmul complex range unsupported operand type(s) for @: 'complex' and 'range'
#   matmul range int unsupported operand type(s) for @: 'range' and 'int'
#   matmul range float unsupported operand type(s) for @: 'range' and 'float'
#   matmul range str unsupported operand type(s) for @: 'range' and 'str'
#   matmul range bytes unsupported operand type(s) for @: 'range' and 'bytes'
#   matmul range list unsupported operand type(s) for @: 'range' and 'list'
#   matmul range tuple unsupported operand type(s) for @: 'range' and 'tuple'
#   matmul range dict unsupported operand type(s) for @: 'range' and 'dict'
#   matmul range set unsupported operand type(s) for @: 'range' and 'set'
#   matmul range NoneType unsupported operand type(s) for @: 'range' and 'NoneType'
#   matmul range complex unsupported operand type(s) for @: 'range' and 'complex'
#   matmul range range unsupported operand type(s) for @: 'range' and 'range'
# ---
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
# Shifts and bit operators on pairs of builtin values.
values = [6, 3, True, 2.0, "s", {1, 2}, {2: 3}, None, [1], frozenset({1})]
for a in values:
    for b in values:
        for f in (lambda a, b: a << b, lambda a, b: a & b, lambda a, b: a | b, lambda a, b: a ^ b):
            try:
                print(a, b, f(a, b))
            except TypeError as e:
                print(type(a).__name__, type(b).__name__, e)
# output:
#   6 6 384
#   6 6 6
#   6 6 6
#   6 6 0
#   6 3 48
#   6 3 2
#   6 3 7
#   6 3 5
#   6 True 12
#   6 True 0
#   6 True 7
#   6 True 7
#   int float unsupported operand type(s) for <<: 'int' and 'float'
#   int float unsupported operand type(s) for &: 'int' and 'float'
#   int float unsupported operand type(s) for |: 'int' and 'float'
#   int float unsupported operand type(s) for ^: 'int' and 'float'
#   int str unsupported operand type(s) for <<: 'int' and 'str'
#   int str unsupported operand type(s) for &: 'int' and 'str'
#   int str unsupported operand type(s) for |: 'int' and 'str'
#   int str unsupported operand type(s) for ^: 'int' and 'str'
#   int set unsupported operand type(s) for <<: 'int' and 'set'
#   int set unsupported operand type(s) for &: 'int' and 'set'
#   int set unsupported operand type(s) for |: 'int' and 'set'
#   int set unsupported operand type(s) for ^: 'int' and 'set'
#   int dict unsupported operand type(s) for <<: 'int' and 'dict'
#   int dict unsupported operand type(s) for &: 'int' and 'dict'
#   int dict unsupported operand type(s) for |: 'int' and 'dict'
#   int dict unsupported operand type(s) for ^: 'int' and 'dict'
#   int NoneType unsupported operand type(s) for <<: 'int' and 'NoneType'
#   int NoneType unsupported operand type(s) for &: 'int' and 'NoneType'
#   int NoneType unsupported operand type(s) for |: 'int' and 'NoneType'
#   int NoneType unsupported operand type(s) for ^: 'int' and 'NoneType'
#   int list unsupported operand type(s) for <<: 'int' and 'list'
#   int list unsupported operand type(s) for &: 'int' and 'list'
#   int list unsupported operand type(s) for |: 'int' and 'list'
#   int list unsupported operand type(s) for ^: 'int' and 'list'
#   int frozenset unsupported operand type(s) for <<: 'int' and 'frozenset'
#   int frozenset unsupported operand type(s) for &: 'int' and 'frozenset'
#   int frozenset unsupported operand type(s) for |: 'int' and 'frozenset'
#   int frozenset unsupported operand type(s) for ^: 'int' and 'frozenset'
#   3 6 192
#   3 6 2
#   3 6 7
#   3 6 5
#   3 3 24
#   3 3 3
#   3 3 3
#   3 3 0
#   3 True 6
#   3 True 1
#   3 True 3
#   3 True 2
#   int float unsupported operand type(s) for <<: 'int' and 'float'
#   int float unsupported operand type(s) for &: 'int' and 'float'
#   int float unsupported operand type(s) for |: 'int' and 'float'
#   int float unsupported operand type(s) for ^: 'int' and 'float'
#   int str unsupported operand type(s) for <<: 'int' and 'str'
#   int str unsupported operand type(s) for &: 'int' and 'str'
#   int str unsupported operand type(s) for |: 'int' and 'str'
#   int str unsupported operand type(s) for ^: 'int' and 'str'
#   int set unsupported operand type(s) for <<: 'int' and 'set'
#   int set unsupported operand type(s) for &: 'int' and 'set'
#   int set unsupported operand type(s) for |: 'int' and 'set'
#   int set unsupported operand type(s) for ^: 'int' and 'set'
#   int dict unsupported operand type(s) for <<: 'int' and 'dict'
#   int dict unsupported operand type(s) for &: 'int' and 'dict'
#   int dict unsupported operand type(s) for |: 'int' and 'dict'
#   int dict unsupported operand type(s) for ^: 'int' and 'dict'
#   int NoneType unsupported operand type(s) for <<: 'int' and 'NoneType'
#   int NoneType unsupported operand type(s) for &: 'int' and 'NoneType'
#   int NoneType unsupported operand type(s) for |: 'int' and 'NoneType'
#   int NoneType unsupported operand type(s) for ^: 'int' and 'NoneType'
#   int list unsupported operand type(s) for <<: 'int' and 'list'
#   int list unsupported operand type(s) for &: 'int' and 'list'
#   int list unsupported operand type(s) for |: 'int' and 'list'
#   int list unsupported operand type(s) for ^: 'int' and 'list'
#   int frozenset unsupported operand type(s) for <<: 'int' and 'frozenset'
#   int frozenset unsupported operand type(s) for &: 'int' and 'frozenset'
#   int frozenset unsupported operand type(s) for |: 'int' and 'frozenset'
#   int frozenset unsupported operand type(s) for ^: 'int' and 'frozenset'
#   True 6 64
#   True 6 0
#   True 6 7
#   True 6 7
#   True 3 8
#   True 3 1
#   True 3 3
#   True 3 2
#   True True 2
#   True True True
#   True True True
#   True True False
#   bool float unsupported operand type(s) for <<: 'bool' and 'float'
#   bool float unsupported operand type(s) for &: 'bool' and 'float'
#   bool float unsupported operand type(s) for |: 'bool' and 'float'
#   bool float unsupported operand type(s) for ^: 'bool' and 'float'
#   bool str unsupported operand type(s) for <<: 'bool' and 'str'
#   bool str unsupported operand type(s) for &: 'bool' and 'str'
#   bool str unsupported operand type(s) for |: 'bool' and 'str'
#   bool str unsupported operand type(s) for ^: 'bool' and 'str'
#   bool set unsupported operand type(s) for <<: 'bool' and 'set'
#   bool set unsupported operand type(s) for &: 'bool' and 'set'
#   bool set unsupported operand type(s) for |: 'bool' and 'set'
#   bool set unsupported operand type(s) for ^: 'bool' and 'set'
#   bool dict unsupported operand type(s) for <<: 'bool' and 'dict'
#   bool dict unsupported operand type(s) for &: 'bool' and 'dict'
#   bool dict unsupported operand type(s) for |: 'bool' and 'dict'
#   bool dict unsupported operand type(s) for ^: 'bool' and 'dict'
#   bool NoneType unsupported operand type(s) for <<: 'bool' and 'NoneType'
#   bool NoneType unsupported operand type(s) for &: 'bool' and 'NoneType'
#   bool NoneType unsupported operand type(s) for |: 'bool' and 'NoneType'
#   bool NoneType unsupported operand type(s) for ^: 'bool' and 'NoneType'
#   bool list unsupported operand type(s) for <<: 'bool' and 'list'
#   bool list unsupported operand type(s) for &: 'bool' and 'list'
#   bool list unsupported operand type(s) for |: 'bool' and 'list'
#   bool list unsupported operand type(s) for ^: 'bool' and 'list'
#   bool frozenset unsupported operand type(s) for <<: 'bool' and 'frozenset'
#   bool frozenset unsupported operand type(s) for &: 'bool' and 'frozenset'
#   bool frozenset unsupported operand type(s) for |: 'bool' and 'frozenset'
#   bool frozenset unsupported operand type(s) for ^: 'bool' and 'frozenset'
#   float int unsupported operand type(s) for <<: 'float' and 'int'
#   float int unsupported operand type(s) for &: 'float' and 'int'
#   float int unsupported operand type(s) for |: 'float' and 'int'
#   float int unsupported operand type(s) for ^: 'float' and 'int'
#   float int unsupported operand type(s) for <<: 'float' and 'int'
#   float int unsupported operand type(s) for &: 'float' and 'int'
#   float int unsupported operand type(s) for |: 'float' and 'int'
#   float int unsupported operand type(s) for ^: 'float' and 'int'
#   float bool unsupported operand type(s) for <<: 'float' and 'bool'
#   float bool unsupported operand type(s) for &: 'float' and 'bool'
#   float bool unsupported operand type(s) for |: 'float' and 'bool'
#   float bool unsupported operand type(s) for ^: 'float' and 'bool'
#   float float unsupported operand type(s) for <<: 'float' and 'float'
#   float float unsupported operand type(s) for &: 'float' and 'float'
#   float float unsupported operand type(s) for |: 'float' and 'float'
#   float float unsupported operand type(s) for ^: 'float' and 'float'
#   float str unsupported operand type(s) for <<: 'float' and 'str'
#   float str unsupported operand type(s) for &: 'float' and 'str'
#   float str unsupported operand type(s) for |: 'float' and 'str'
#   float str unsupported operand type(s) for ^: 'float' and 'str'
#   float set unsupported operand type(s) for <<: 'float' and 'set'
#   float set unsupported operand type(s) for &: 'float' and 'set'
#   float set unsupported operand type(s) for |: 'float' and 'set'
#   float set unsupported operand type(s) for ^: 'float' and 'set'
#   float dict unsupported operand type(s) for <<: 'float' and 'dict'
#   float dict unsupported operand type(s) for &: 'float' and 'dict'
#   float dict unsupported operand type(s) for |: 'float' and 'dict'
#   float dict unsupported operand type(s) for ^: 'float' and 'dict'
#   float NoneType unsupported operand type(s) for <<: 'float' and 'NoneType'
#   float NoneType unsupported operand type(s) for &: 'float' and 'NoneType'
#   float NoneType unsupported operand type(s) for |: 'float' and 'NoneType'
#   float NoneType unsupported operand type(s) for ^: 'float' and 'NoneType'
#   float list unsupported operand type(s) for <<: 'float' and 'list'
#   float list unsupported operand type(s) for &: 'float' and 'list'
#   float list unsupported operand type(s) for |: 'float' and 'list'
#   float list unsupported operand type(s) for ^: 'float' and 'list'
#   float frozenset unsupported operand type(s) for <<: 'float' and 'frozenset'
#   float frozenset unsupported operand type(s) for &: 'float' and 'frozenset'
#   float frozenset unsupported operand type(s) for |: 'float' and 'frozenset'
#   float frozenset unsupported operand type(s) for ^: 'float' and 'frozenset'
#   str int unsupported operand type(s) for <<: 'str' and 'int'
#   str int unsupported operand type(s) for &: 'str' and 'int'
#   str int unsupported operand type(s) for |: 'str' and 'int'
#   str int unsupported operand type(s) for ^: 'str' and 'int'
#   str int unsupported operand type(s) for <<: 'str' and 'int'
#   str int unsupported operand type(s) for &: 'str' and 'int'
#   str int unsupported operand type(s) for |: 'str' and 'int'
#   str int unsupported operand type(s) for ^: 'str' and 'int'
#   str bool unsupported operand type(s) for <<: 'str' and 'bool'
#   str bool unsupported operand type(s) for &: 'str' and 'bool'
#   str bool unsupported operand type(s) for |: 'str' and 'bool'
#   str bool unsupported operand type(s) for ^: 'str' and 'bool'
#   str float unsupported operand type(s) for <<: 'str' and 'float'
#   str float unsupported operand type(s) for &: 'str' and 'float'
#   str float unsupported operand type(s) for |: 'str' and 'float'
#   str float unsupported operand type(s) for ^: 'str' and 'float'
#   str str unsupported operand type(s) for <<: 'str' and 'str'
#   str str unsupported operand type(s) for &: 'str' and 'str'
#   str str unsupported operand type(s) for |: 'str' and 'str'
#   str str unsupported operand type(s) for ^: 'str' and 'str'
#   str set unsupported operand type(s) for <<: 'str' and 'set'
#   str set unsupported operand type(s) for &: 'str' and 'set'
#   str set unsupported operand type(s) for |: 'str' and 'set'
#   str set unsupported operand type(s) for ^: 'str' and 'set'
#   str dict unsupported operand type(s) for <<: 'str' and 'dict'
#   str dict unsupported operand type(s) for &: 'str' and 'dict'
#   str dict unsupported operand type(s) for |: 'str' and 'dict'
#   str dict unsupported operand type(s) for ^: 'str' and 'dict'
#   str NoneType unsupported operand type(s) for <<: 'str' and 'NoneType'
#   str NoneType unsupported operand type(s) for &: 'str' and 'NoneType'
#   str NoneType unsupported operand type(s) for |: 'str' and 'NoneType'
#   str NoneType unsupported operand type(s) for ^: 'str' and 'NoneType'
#   str list unsupported operand type(s) for <<: 'str' and 'list'
#   str list unsupported operand type(s) for &: 'str' and 'list'
#   str list unsupported operand type(s) for |: 'str' and 'list'
#   str list unsupported operand type(s) for ^: 'str' and 'list'
#   str frozenset unsupported operand type(s) for <<: 'str' and 'frozenset'
#   str frozenset unsupported operand type(s) for &: 'str' and 'frozenset'
#   str frozenset unsupported operand type(s) for |: 'str' and 'frozenset'
#   str frozenset unsupported operand type(s) for ^: 'str' and 'frozenset'
#   set int unsupported operand type(s) for <<: 'set' and 'int'
#   set int unsupported operand type(s) for &: 'set' and 'int'
#   set int unsupported operand type(s) for |: 'set' and 'int'
#   set int unsupported operand type(s) for ^: 'set' and 'int'
#   set int unsupported operand type(s) for <<: 'set' and 'int'
#   set int unsupported operand type(s) for &: 'set' and 'int'
#   set int unsupported operand type(s) for |: 'set' and 'int'
#   set int unsupported operand type(s) for ^: 'set' and 'int'
#   set bool unsupported operand type(s) for <<: 'set' and 'bool'
#   set bool unsupported operand type(s) for &: 'set' and 'bool'
#   set bool unsupported operand type(s) for |: 'set' and 'bool'
#   set bool unsupported operand type(s) for ^: 'set' and 'bool'
#   set float unsupported operand type(s) for <<: 'set' and 'float'
#   set float unsupported operand type(s) for &: 'set' and 'float'
#   set float unsupported operand type(s) for |: 'set' and 'float'
#   set float unsupported operand type(s) for ^: 'set' and 'float'
#   set str unsupported operand type(s) for <<: 'set' and 'str'
#   set str unsupported operand type(s) for &: 'set' and 'str'
#   set str unsupported operand type(s) for |: 'set' and 'str'
#   set str unsupported operand type(s) for ^: 'set' and 'str'
#   set set unsupported operand type(s) for <<: 'set' and 'set'
#   {1, 2} {1, 2} {1, 2}
#   {1, 2} {1, 2} {1, 2}
#   {1, 2} {1, 2} set()
#   set dict unsupported operand type(s) for <<: 'set' and 'dict'
#   set dict unsupported operand type(s) for &: 'set' and 'dict'
#   set dict unsupported operand type(s) for |: 'set' and 'dict'
#   set dict unsupported operand type(s) for ^: 'set' and 'dict'
#   set NoneType unsupported operand type(s) for <<: 'set' and 'NoneType'
#   set NoneType unsupported operand type(s) for &: 'set' and 'NoneType'
#   set NoneType unsupported operand type(s) for |: 'set' and 'NoneType'
#   set NoneType unsupported operand type(s) for ^: 'set' and 'NoneType'
#   set list unsupported operand type(s) for <<: 'set' and 'list'
#   set list unsupported operand type(s) for &: 'set' and 'list'
#   set list unsupported operand type(s) for |: 'set' and 'list'
#   set list unsupported operand type(s) for ^: 'set' and 'list'
#   set frozenset unsupported operand type(s) for <<: 'set' and 'frozenset'
#   {1, 2} frozenset({1}) {1}
#   {1, 2} frozenset({1}) {1, 2}
#   {1, 2} frozenset({1}) {2}
#   dict int unsupported operand type(s) for <<: 'dict' and 'int'
#   dict int unsupported operand type(s) for &: 'dict' and 'int'
#   dict int unsupported operand type(s) for |: 'dict' and 'int'
#   dict int unsupported operand type(s) for ^: 'dict' and 'int'
#   dict int unsupported operand type(s) for <<: 'dict' and 'int'
#   dict int unsupported operand type(s) for &: 'dict' and 'int'
#   dict int unsupported operand type(s) for |: 'dict' and 'int'
#   dict int unsupported operand type(s) for ^: 'dict' and 'int'
#   dict bool unsupported operand type(s) for <<: 'dict' and 'bool'
#   dict bool unsupported operand type(s) for &: 'dict' and 'bool'
#   dict bool unsupported operand type(s) for |: 'dict' and 'bool'
#   dict bool unsupported operand type(s) for ^: 'dict' and 'bool'
#   dict float unsupported operand type(s) for <<: 'dict' and 'float'
#   dict float unsupported operand type(s) for &: 'dict' and 'float'
#   dict float unsupported operand type(s) for |: 'dict' and 'float'
#   dict float unsupported operand type(s) for ^: 'dict' and 'float'
#   dict str unsupported operand type(s) for <<: 'dict' and 'str'
#   dict str unsupported operand type(s) for &: 'dict' and 'str'
#   dict str unsupported operand type(s) for |: 'dict' and 'str'
#   dict str unsupported operand type(s) for ^: 'dict' and 'str'
#   dict set unsupported operand type(s) for <<: 'dict' and 'set'
#   dict set unsupported operand type(s) for &: 'dict' and 'set'
#   dict set unsupported operand type(s) for |: 'dict' and 'set'
#   dict set unsupported operand type(s) for ^: 'dict' and 'set'
#   dict dict unsupported operand type(s) for <<: 'dict' and 'dict'
#   dict dict unsupported operand type(s) for &: 'dict' and 'dict'
#   {2: 3} {2: 3} {2: 3}
#   dict dict unsupported operand type(s) for ^: 'dict' and 'dict'
#   dict NoneType unsupported operand type(s) for <<: 'dict' and 'NoneType'
#   dict NoneType unsupported operand type(s) for &: 'dict' and 'NoneType'
#   dict NoneType unsupported operand type(s) for |: 'dict' and 'NoneType'
#   dict NoneType unsupported operand type(s) for ^: 'dict' and 'NoneType'
#   dict list unsupported operand type(s) for <<: 'dict' and 'list'
#   dict list unsupported operand type(s) for &: 'dict' and 'list'
#   dict list unsupported operand type(s) for |: 'dict' and 'list'
#   dict list unsupported operand type(s) for ^: 'dict' and 'list'
#   dict frozenset unsupported operand type(s) for <<: 'dict' and 'frozenset'
#   dict frozenset unsupported operand type(s) for &: 'dict' and 'frozenset'
#   dict frozenset unsupported operand type(s) for |: 'dict' and 'frozenset'
#   dict frozenset unsupported operand type(s) for ^: 'dict' and 'frozenset'
#   NoneType int unsupported operand type(s) for <<: 'NoneType' and 'int'
#   NoneType int unsupported operand type(s) for &: 'NoneType' and 'int'
#   NoneType int unsupported operand type(s) for |: 'NoneType' and 'int'
#   NoneType int unsupported operand type(s) for ^: 'NoneType' and 'int'
#   NoneType int unsupported operand type(s) for <<: 'NoneType' and 'int'
#   NoneType int unsupported operand type(s) for &: 'NoneType' and 'int'
#   NoneType int unsupported operand type(s) for |: 'NoneType' and 'int'
#   NoneType int unsupported operand type(s) for ^: 'NoneType' and 'int'
#   NoneType bool unsupported operand type(s) for <<: 'NoneType' and 'bool'
#   NoneType bool unsupported operand type(s) for &: 'NoneType' and 'bool'
#   NoneType bool unsupported operand type(s) for |: 'NoneType' and 'bool'
#   NoneType bool unsupported operand type(s) for ^: 'NoneType' and 'bool'
#   NoneType float unsupported operand type(s) for <<: 'NoneType' and 'float'
#   NoneType float unsupported operand type(s) for &: 'NoneType' and 'float'
#   NoneType float unsupported operand type(s) for |: 'NoneType' and 'float'
#   NoneType float unsupported operand type(s) for ^: 'NoneType' and 'float'
#   NoneType str unsupported operand type(s) for <<: 'NoneType' and 'str'
#   NoneType str unsupported operand type(s) for &: 'NoneType' and 'str'
#   NoneType str unsupported operand type(s) for |: 'NoneType' and 'str'
#   NoneType str unsupported operand type(s) for ^: 'NoneType' and 'str'
#   NoneType set unsupported operand type(s) for <<: 'NoneType' and 'set'
#   NoneType set unsupported operand type(s) for &: 'NoneType' and 'set'
#   NoneType set unsupported operand type(s) for |: 'NoneType' and 'set'
#   NoneType set unsupported operand type(s) for ^: 'NoneType' and 'set'
#   NoneType dict unsupported operand type(s) for <<: 'NoneType' and 'dict'
#   NoneType dict unsupported operand type(s) for &: 'NoneType' and 'dict'
#   NoneType dict unsupported operand type(s) for |: 'NoneType' and 'dict'
#   NoneType dict unsupported operand type(s) for ^: 'NoneType' and 'dict'
#   NoneType NoneType unsupported operand type(s) for <<: 'NoneType' and 'NoneType'
#   NoneType NoneType unsupported operand type(s) for &: 'NoneType' and 'NoneType'
#   NoneType NoneType unsupported operand type(s) for |: 'NoneType' and 'NoneType'
#   NoneType NoneType unsupported operand type(s) for ^: 'NoneType' and 'NoneType'
#   NoneType list unsupported operand type(s) for <<: 'NoneType' and 'list'
#   NoneType list unsupported operand type(s) for &: 'NoneType' and 'list'
#   NoneType list unsupported operand type(s) for |: 'NoneType' and 'list'
#   NoneType list unsupported operand type(s) for ^: 'NoneType' and 'list'
#   NoneType frozenset unsupported operand type(s) for <<: 'NoneType' and 'frozenset'
#   NoneType frozenset unsupported operand type(s) for &: 'NoneType' and 'frozenset'
#   NoneType frozenset unsupported operand type(s) for |: 'NoneType' and 'frozenset'
#   NoneType frozenset unsupported operand type(s) for ^: 'NoneType' and 'frozenset'
#   list int unsupported operand type(s) for <<: 'list' and 'int'
#   list int unsupported operand type(s) for &: 'list' and 'int'
#   list int unsupported operand type(s) for |: 'list' and 'int'
#   list int unsupported operand type(s) for ^: 'list' and 'int'
#   list int unsupported operand type(s) for <<: 'list' and 'int'
#   list int unsupported operand type(s) for &: 'list' and 'int'
#   list int unsupported operand type(s) for |: 'list' and 'int'
#   list int unsupported operand type(s) for ^: 'list' and 'int'
#   list bool unsupported operand type(s) for <<: 'list' and 'bool'
#   list bool unsupported operand type(s) for &: 'list' and 'bool'
#   list bool unsupported operand type(s) for |: 'list' and 'bool'
#   list bool unsupported operand type(s) for ^: 'list' and 'bool'
#   list float unsupported operand type(s) for <<: 'list' and 'float'
#   list float unsupported operand type(s) for &: 'list' and 'float'
#   list float unsupported operand type(s) for |: 'list' and 'float'
#   list float unsupported operand type(s) for ^: 'list' and 'float'
#   list str unsupported operand type(s) for <<: 'list' and 'str'
#   list str unsupported operand type(s) for &: 'list' and 'str'
#   list str unsupported operand type(s) for |: 'list' and 'str'
#   list str unsupported operand type(s) for ^: 'list' and 'str'
#   list set unsupported operand type(s) for <<: 'list' and 'set'
#   list set unsupported operand type(s) for &: 'list' and 'set'
#   list set unsupported operand type(s) for |: 'list' and 'set'
#   list set unsupported operand type(s) for ^: 'list' and 'set'
#   list dict unsupported operand type(s) for <<: 'list' and 'dict'
#   list dict unsupported operand type(s) for &: 'list' and 'dict'
#   list dict unsupported operand type(s) for |: 'list' and 'dict'
#   list dict unsupported operand type(s) for ^: 'list' and 'dict'
#   list NoneType unsupported operand type(s) for <<: 'list' and 'NoneType'
#   list NoneType unsupported operand type(s) for &: 'list' and 'NoneType'
#   list NoneType unsupported operand type(s) for |: 'list' and 'NoneType'
#   list NoneType unsupported operand type(s) for ^: 'list' and 'NoneType'
#   list list unsupported operand type(s) for <<: 'list' and 'list'
#   list list unsupported operand type(s) for &: 'list' and 'list'
#   list list unsupported operand type(s) for |: 'list' and 'list'
#   list list unsupported operand type(s) for ^: 'list' and 'list'
#   list frozenset unsupported operand type(s) for <<: 'list' and 'frozenset'
#   list frozenset unsupported operand type(s) for &: 'list' and 'frozenset'
#   list frozenset unsupported operand type(s) for |: 'list' and 'frozenset'
#   list frozenset unsupported operand type(s) for ^: 'list' and 'frozenset'
#   frozenset int unsupported operand type(s) for <<: 'frozenset' and 'int'
#   frozenset int unsupported operand type(s) for &: 'frozenset' and 'int'
#   frozenset int unsupported operand type(s) for |: 'frozenset' and 'int'
#   frozenset int unsupported operand type(s) for ^: 'frozenset' and 'int'
#   frozenset int unsupported operand type(s) for <<: 'frozenset' and 'int'
#   frozenset int unsupported operand type(s) for &: 'frozenset' and 'int'
#   frozenset int unsupported operand type(s) for |: 'frozenset' and 'int'
#   frozenset int unsupported operand type(s) for ^: 'frozenset' and 'int'
#   frozenset bool unsupported operand type(s) for <<: 'frozenset' and 'bool'
#   frozenset bool unsupported operand type(s) for &: 'frozenset' and 'bool'
#   frozenset bool unsupported operand type(s) for |: 'frozenset' and 'bool'
#   frozenset bool unsupported operand type(s) for ^: 'frozenset' and 'bool'
#   frozenset float unsupported operand type(s) for <<: 'frozenset' and 'float'
#   frozenset float unsupported operand type(s) for &: 'frozenset' and 'float'
#   frozenset float unsupported operand type(s) for |: 'frozenset' and 'float'
#   frozenset float unsupported operand type(s) for ^: 'frozenset' and 'float'
#   frozenset str unsupported operand type(s) for <<: 'frozenset' and 'str'
#   frozenset str unsupported operand type(s) for &: 'frozenset' and 'str'
#   frozenset str unsupported operand type(s) for |: 'frozenset' and 'str'
#   frozenset str unsupported operand type(s) for ^: 'frozenset' and 'str'
#   frozenset set unsupported operand type(s) for <<: 'frozenset' and 'set'
#   frozenset({1}) {1, 2} frozenset({1})
#   frozenset({1}) {1, 2} frozenset({1, 2})
#   frozenset({1}) {1, 2} frozenset({2})
#   frozenset dict unsupported operand type(s) for <<: 'frozenset' and 'dict'
#   frozenset dict unsupported operand type(s) for &: 'frozenset' and 'dict'
#   frozenset dict unsupported operand type(s) for |: 'frozenset' and 'dict'
#   frozenset dict unsupported operand type(s) for ^: 'frozenset' and 'dict'
#   frozenset NoneType unsupported operand type(s) for <<: 'frozenset' and 'NoneType'
#   frozenset NoneType unsupported operand type(s) for &: 'frozenset' and 'NoneType'
#   frozenset NoneType unsupported operand type(s) for |: 'frozenset' and 'NoneType'
#   frozenset NoneType unsupported operand type(s) for ^: 'frozenset' and 'NoneType'
#   frozenset list unsupported operand type(s) for <<: 'frozenset' and 'list'
#   frozenset list unsupported operand type(s) for &: 'frozenset' and 'list'
#   frozenset list unsupported operand type(s) for |: 'frozenset' and 'list'
#   frozenset list unsupported operand type(s) for ^: 'frozenset' and 'list'
#   frozenset frozenset unsupported operand type(s) for <<: 'frozenset' and 'frozenset'
#   frozenset({1}) frozenset({1}) frozenset({1})
#   frozenset({1}) frozenset({1}) frozenset({1})
#   frozenset({1}) frozenset({1}) frozenset()
# ---
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
# ---
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
# Negative shifts and too large shifts are errors.
for f in (lambda: 1 << -1, lambda: 1 >> -1, lambda: 5 >> 1000, lambda: -5 >> 1000, lambda: 0 << 10**6, lambda: 1 << 70):
    try:
        print(f())
    except ValueError as e:
        print(e)
# output:
#   negative shift count
#   negative shift count
#   0
#   -1
#   0
#   1180591620717411303424
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
# Reflected methods are tried after NotImplemented and first for subclasses.
class A:
    def __add__(self, o):
        print("A.add")
        return NotImplemented

    def __radd__(self, o):
        print("A.radd")
        return "A"


class B(A):
    def __radd__(self, o):
        print("B.radd")
        return "B"


print(A() + B())
print(1 + A())
print(A() + B())
try:
    A() + 1
except TypeError as e:
    print(e)
try:
    A() + A()
except TypeError as e:
    print(e)
# output:
#   B.radd
#   B
#   A.radd
#   A
#   B.radd
#   B
#   A.add
#   unsupported operand type(s) for +: 'A' and 'int'
#   A.add
#   unsupported operand type(s) for +: 'A' and 'A'
# ---
# Every operator can be overloaded.
class T:
    def __init__(self, s):
        self.s = s

    def __repr__(self):
        return self.s


def add(name, sym):
    def f(self, o):
        return T(f"({self}{sym}{o})")

    def r(self, o):
        return T(f"({o}{sym}{self})r")

    def i(self, o):
        return T(f"({self}{sym}={o})")

    setattr(T, f"__{name}__", f)
    setattr(T, f"__r{name}__", r)
    setattr(T, f"__i{name}__", i)


for n, s in dict(add="+", sub="-", mul="*", truediv="/", floordiv="//", mod="%", matmul="@", pow="**", lshift="<<", rshift=">>", and_="&", or_="|", xor="^").items():
    add(n.rstrip("_"), s)
x = T("x")
print(x + 1, x - 1, x * 1, x / 1, x // 1, x % 1, x @ 1, x**1, x << 1, x >> 1, x & 1, x | 1, x ^ 1)
print(1 + x, 1 - x, 1 * x, 1 / x, 1 // x, 1 % x, 1 @ x, 1**x, 1 << x, 1 >> x, 1 & x, 1 | x, 1 ^ x)
y = x
y += 1
y -= 2
y *= 3
y /= 4
y //= 5
y %= 6
y @= 7
y **= 8
y <<= 9
y >>= 10
y &= 11
y |= 12
y ^= 13
print(y)
# output:
#   (x+1) (x-1) (x*1) (x/1) (x//1) (x%1) (x@1) (x**1) (x<<1) (x>>1) (x&1) (x|1) (x^1)
#   (1+x)r (1-x)r (1*x)r (1/x)r (1//x)r (1%x)r (1@x)r (1**x)r (1<<x)r (1>>x)r (1&x)r (1|x)r (1^x)r
#   (((((((((((((x+=1)-=2)*=3)/=4)//=5)%=6)@=7)**=8)<<=9)>>=10)&=11)|=12)^=13)
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
# ---
# String and bytes repetition and concatenation.
print("ab" * 3, 3 * "ab", "ab" * 0, "ab" * -1, b"x" * 2, [0] * 3, (1, 2) * 2, "a" + "b", b"a" + b"b", [1] + [2], "x" * True)
for f in (lambda: "a" * 1.5, lambda: "a" * "b", lambda: [1] * "a", lambda: "a" + 1, lambda: 1 + "a", lambda: b"a" + "a", lambda: [1] + (2,)):
    try:
        print(f())
    except TypeError as e:
        print(e)
# output:
#   ababab ababab   b'xx' [0, 0, 0] (1, 2, 1, 2) ab b'ab' [1, 2] x
#   can't multiply sequence by non-int of type 'float'
#   can't multiply sequence by non-int of type 'str'
#   can't multiply sequence by non-int of type 'str'
#   can only concatenate str (not "int") to str
#   unsupported operand type(s) for +: 'int' and 'str'
#   can't concat str to bytes
#   can only concatenate list (not "tuple") to list
# ---
# Set and dict-view operators.
a, b = {1, 2, 3}, frozenset([2, 3, 4])
print(sorted(a | b), sorted(a & b), sorted(a - b), sorted(a ^ b), type(a | b).__name__, type(b | a).__name__)
print({1} < {1, 2}, {1, 2} <= {1, 2}, {1} > {2}, {1, 2} >= {1}, {1} == frozenset([1]))
d = {1: "a", 2: "b"}
print(d.keys() & {1}, d.keys() | {3}, d.keys() - {1}, d.items() & {(1, "a")}, d.keys() ^ {1, 9})
try:
    {1} | [2]
except TypeError as e:
    print(e)
print(sorted({1}.union([2], (3,))))
# output:
#   [1, 2, 3, 4] [2, 3] [1] [1, 4] set frozenset
#   True True False True True
#   {1} {1, 2, 3} {2} {(1, 'a')} {9, 2}
#   unsupported operand type(s) for |: 'set' and 'list'
#   [1, 2, 3]
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
# ---
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
