# async with: order, suppression, return and break through it, errors.
class M:
    def __init__(self, name, swallow=False):
        self.name = name
        self.swallow = swallow

    async def __aenter__(self):
        print("enter", self.name)
        return self.name.upper()

    async def __aexit__(self, kind, value, trace):
        print("exit", self.name, kind and kind.__name__, value)
        return self.swallow


def run(coroutine):
    try:
        coroutine.send(None)
    except StopIteration as stop:
        return stop.value


async def simple():
    async with M("a") as a, M("b", True) as b:
        print(a, b)
        raise KeyError("k")
    print("after")
    for i in range(3):
        async with M(f"l{i}"):
            if i == 1:
                break
    async with M("r") as r:
        return r


print(run(simple()))


async def fails():
    async with M("x"):
        1 / 0


try:
    run(fails())
except ZeroDivisionError as e:
    print("got", e)


class NoExit:
    async def __aenter__(self):
        pass


class Plain:
    def __aenter__(self):
        return 1

    def __aexit__(self, *a):
        return 2


async def wrong(m):
    async with m:
        pass


async def wrong_for(it):
    async for x in it:
        pass


class BadIter:
    def __aiter__(self):
        return 3


class BadNext:
    def __aiter__(self):
        return self

    def __anext__(self):
        return 4


class Ends:
    def __aiter__(self):
        return self

    def __anext__(self):
        raise StopAsyncIteration


for thing in (1, NoExit(), Plain()):
    try:
        run(wrong(thing))
    except TypeError as e:
        print(e)
for thing in ([1], BadIter(), BadNext()):
    try:
        run(wrong_for(thing))
    except TypeError as e:
        print(e, "|", e.__cause__)
print(run(wrong_for(Ends())))
for f in (lambda: aiter([1]), lambda: anext(iter([1])), lambda: iter(wrong(1)), lambda: [x for x in simple()]):
    try:
        f()
    except TypeError as e:
        print(e)
# output:
#   enter a
#   enter b
#   A B
#   exit b KeyError 'k'
#   exit a None None
#   after
#   enter l0
#   exit l0 None None
#   enter l1
#   exit l1 None None
#   enter r
#   exit r None None
#   R
#   enter x
#   exit x ZeroDivisionError division by zero
#   got division by zero
#   'int' object does not support the asynchronous context manager protocol
#   'NoExit' object does not support the asynchronous context manager protocol (missed __aexit__ method)
#   'async with' received an object from __aenter__ that does not implement __await__: int
#   'async for' requires an object with __aiter__ method, got list | None
#   'async for' received an object from __aiter__ that does not implement __anext__: int | None
#   'async for' received an invalid object from __anext__: int | object int can't be used in 'await' expression
#   None
#   'list' object is not an async iterable
#   'list_iterator' object is not an async iterator
#   'coroutine' object is not iterable
#   'coroutine' object is not iterable
