# A counter kept in a closure.
def counter():
    n = 0

    def step():
        nonlocal n
        n += 1
        return n

    return step


a, b = counter(), counter()
print(a(), a(), b(), a())  # expect: 1 2 1 3
# ---
# Late binding in loops, and early binding by default arguments.
late = [lambda: i for i in range(3)]
early = [lambda i=i: i for i in range(3)]
print([f() for f in late], [f() for f in early])  # expect: [2, 2, 2] [0, 1, 2]
# ---
# Two functions share one variable.
def account(balance: int):
    def deposit(n: int) -> int:
        nonlocal balance
        balance += n
        return balance

    def show() -> str:
        return f"balance {balance}"

    return deposit, show


deposit, show = account(10)
deposit(5)
deposit(2**63)
print(show())  # expect: balance 9223372036854775823
# ---
# A free variable that is not bound yet.
def maker():
    def inner():
        return value

    try:
        inner()
    except NameError as e:
        print(e)  # expect: cannot access free variable 'value' where it is not associated with a value in enclosing scope
    value = 3
    return inner()


print(maker())  # expect: 3
# ---
# A local variable read before it is assigned.
def early_read(flag):
    if flag:
        x = 1
    return x


print(early_read(True))  # expect: 1
try:
    early_read(False)
except UnboundLocalError as e:
    print(e)  # expect: cannot access local variable 'x' where it is not associated with a value
# ---
# del makes a variable unbound.
def remove():
    x = 1
    del x
    try:
        print(x)
    except UnboundLocalError as e:
        print(e)  # expect: cannot access local variable 'x' where it is not associated with a value
    x = 2
    return x


print(remove())  # expect: 2
# ---
# Class bodies do not make closures for their methods.
x = "global"


class C:
    x = "class"
    y = [x for _ in range(2)]

    def get(self):
        return x


print(C.y, C().get(), C.x)  # expect: ['global', 'global'] global class
# ---
# A class in a function sees the function's variables.
def build(name):
    class Named:
        label = name

        def get(self):
            return name + "!"

    return Named


print(build("a").label, build("b")().get())  # expect: a b!
# ---
# nonlocal through two levels.
def outer():
    x = 1

    def middle():
        def inner():
            nonlocal x
            x += 10
            return x

        return inner

    f = middle()
    f()
    return f(), x


print(outer())  # expect: (21, 21)
# ---
# Comprehensions capture their own loop variable.
def fs():
    return [(lambda: (i, j)) for i in range(2) for j in range(2)]


print([f() for f in fs()])  # expect: [(1, 1), (1, 1), (1, 1), (1, 1)]
# ---
# The cells can be looked at.
def outer2(a, b):
    def inner():
        return a + b

    return inner


f = outer2(1, 2)
print(f.__code__.co_freevars, [c.cell_contents for c in f.__closure__])  # expect: ('a', 'b') [1, 2]
# ---
# A parameter captured and changed.
def bump(n):
    def up():
        nonlocal n
        n *= 2
        return n

    n += 1
    return up


u = bump(1)
print(u(), u())  # expect: 4 8
# ---
# Generators close over variables and see later changes.
def gen_closure():
    data = [1, 2]

    def gen():
        for d in data:
            yield d

    g = gen()
    print(next(g))  # expect: 1
    data.append(3)
    print(list(g))  # expect: [2, 3]


gen_closure()
# ---
# exec order of nested default and closure.
def compose(*fs):
    def composed(x):
        for f in reversed(fs):
            x = f(x)
        return x

    return composed


print(compose(lambda x: x + 1, lambda x: x * 2)(5))  # expect: 11
