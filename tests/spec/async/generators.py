# Asynchronous generators: items, await between them, finally, aclose, athrow, asend.
import types


@types.coroutine
def pause(tag):
    got = yield tag
    return got


def run(coroutine, log=None):
    value = None
    while True:
        try:
            tag = coroutine.send(value)
        except StopIteration as stop:
            return stop.value
        if log is not None:
            log.append(tag)
        value = f"<{tag}>"


async def numbers(n: int):
    try:
        for i in range(n):
            got = await pause(f"n{i}")
            sent = yield i * i
            if sent is not None:
                print("sent", sent, got)
    finally:
        print("closing", await pause("closing"))


async def loop():
    total = 0
    async for x in numbers(5):
        total += x
    else:
        print("else")
    print(total)
    some = numbers(5)
    async for x in some:
        if x == 4:
            break
        if x == 1:
            continue
        print("x", x)
    await some.aclose()
    agen = numbers(3)
    print(await agen.__anext__(), await agen.asend("hi"))
    try:
        await agen.athrow(ValueError("oops"))
    except ValueError as e:
        print("caught", e)
    try:
        await agen.__anext__()
    except StopAsyncIteration as e:
        print("stop", e.args)
    agen = numbers(3)
    print(await anext(agen), await anext(agen), await anext(agen), await anext(agen, "none left"))
    agen = numbers(2)
    print(await anext(agen))
    print(await agen.aclose(), await agen.aclose())
    return "done"


log = []
print(run(loop(), log))
print(log)


async def comprehensions():
    a = [x async for x in numbers(3)]
    b = {x: y async for x in numbers(2) for y in (1, 2)}
    c = {x async for x in numbers(3) if x != 1}
    d = [await pause(t) for t in "ab"]
    e = (x + 1 async for x in numbers(2))
    f = [y async for y in e]
    g = [[y async for y in numbers(2)] for _ in range(2)]
    h = (await pause(t) for t in "xy")
    i = [z async for z in h]
    return a, b, sorted(c), d, f, g, i, type(e).__name__, type(h).__name__


print(run(comprehensions()))
# output:
#   closing <closing>
#   else
#   30
#   x 0
#   closing <closing>
#   sent hi <n0>
#   0 1
#   closing <closing>
#   caught oops
#   stop ()
#   closing <closing>
#   0 1 4 none left
#   0
#   closing <closing>
#   None None
#   done
#   ['n0', 'n1', 'n2', 'n3', 'n4', 'closing', 'n0', 'n1', 'n2', 'closing', 'n0', 'n1', 'closing', 'n0', 'n1', 'n2', 'closing', 'n0', 'closing']
#   closing <closing>
#   closing <closing>
#   closing <closing>
#   closing <closing>
#   closing <closing>
#   closing <closing>
#   ([0, 1, 4], {0: 2, 1: 2}, [0, 4], ['<a>', '<b>'], [1, 2], [[0, 1], [0, 1]], ['<x>', '<y>'], 'async_generator', 'async_generator')
