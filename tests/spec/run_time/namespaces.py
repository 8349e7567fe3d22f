# eval and exec in dictionaries, modules and separate locals.
x = 10
print(eval("x + 1"), eval("  x * 2"), eval(b"3 + 4"))
exec("y = x + 5\nprint('in exec', y)")
print(y)
g = {"a": 1}
exec("""
import math
b = a + 1
def f(n):
    global a
    a += n
    return a * b
class C:
    v = b
    def m(self):
        return a
c = C()
""", g)
print(sorted(k for k in g if k != "__builtins__"), g["f"](3), g["a"], g["c"].m(), g["c"].v)
g["b"] = 100
print(g["f"](1), g["f"].__globals__ is g, g["f"].__module__, g["C"].__module__, g["f"].__qualname__)
l = {}
exec("k = {i: z for i in [a] for z in [i, a]}\nz = a\nw = [i * z for i in range(3)]\ndef h(): return a\nz += 1\ndel w", g, l)
print(sorted(l), l["z"], l["h"](), "z" in g)


def inside(p: int):
    q = p * 2
    r = eval("p + q + x")
    exec("q = 99; print('inner', q)")
    return r, q, eval("[p for _ in range(2)]"), sorted(locals())


print(inside(4))
code = compile("x * k", "<calc>", "eval")
for k in range(3):
    print(eval(code), eval(code, {"x": 2, "k": k}))
print(code.co_name, code.co_filename)
program = compile("total = 0\nfor i in range(n):\n    total += i ** 3\n", "<prog>", "exec")
for n in (10, 10**5):
    ns = {"n": n}
    exec(program, ns)
    print(ns["total"])


class Upper(dict):
    def __missing__(self, key):
        return key.upper()


print(eval("spam + eggs", {}, Upper()))
print(eval("len", {"__builtins__": {"len": 3}}))
try:
    eval("print(1)", {"__builtins__": {}})
except NameError as e:
    print(e)
len_ = eval("(lambda s: len(s))", {"len": lambda s: -1})
print(len_("abc"))
ns = {}
exec("def g():\n    for i in range(3):\n        yield i, len(str(i))", ns)
print(list(ns["g"]()))
exec("async def co():\n    return [x async for x in ag()]\nasync def ag():\n    yield 1", ns)
try:
    ns["co"]().send(None)
except StopIteration as e:
    print(e.value)
exec(compile("1 + 1; 'text'; None; v = 3; v", "<s>", "single"))
# output:
#   11 20 7
#   in exec 15
#   15
#   ['C', 'a', 'b', 'c', 'f', 'math'] 8 4 4 2
#   500 True None builtins f
#   ['h', 'k', 'z'] 6 5 False
#   inner 99
#   (22, 8, [4, 4], ['p', 'q', 'r'])
#   0 0
#   10 2
#   20 4
#   <module> <calc>
#   2025
#   24999500002500000000
#   SPAMEGGS
#   3
#   name 'print' is not defined
#   -1
#   [(0, 1), (1, 1), (2, 1)]
#   [1]
#   2
#   'text'
#   3
