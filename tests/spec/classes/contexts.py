# Context managers: order, suppression and errors.
class CM:
    def __init__(self, name, swallow=False):
        self.name, self.swallow = name, swallow

    def __enter__(self):
        print("enter", self.name)
        return self.name.upper()

    def __exit__(self, kind, value, tb):
        print("exit", self.name, kind and kind.__name__, value, tb is None)
        return self.swallow


with CM("a") as a, CM("b") as b:
    print(a, b)
with CM("c", True):
    raise ValueError("lost")
try:
    with CM("d") as (x, *y), CM("e"):
        print(x, y)
        1 / 0
except ZeroDivisionError as e:
    print("caught", e)
# output:
#   enter a
#   enter b
#   A B
#   exit b None None True
#   exit a None None True
#   enter c
#   exit c ValueError lost False
#   enter d
#   enter e
#   D []
#   exit e ZeroDivisionError division by zero False
#   exit d ZeroDivisionError division by zero False
#   caught division by zero
# ---
# with and return, break, continue.
class CM:
    def __enter__(self):
        return self

    def __exit__(self, *a):
        print("exit", a[0])


def f():
    with CM():
        return "value"


def g():
    for i in range(3):
        with CM():
            if i == 0:
                continue
            if i == 1:
                break
    return i


print(f(), g())
for bad in (5, object()):
    try:
        with bad:
            pass
    except TypeError as e:
        print(e)
# output:
#   exit None
#   exit None
#   exit None
#   value 1
#   'int' object does not support the context manager protocol
#   'object' object does not support the context manager protocol
