# Wrong uses of asynchronous generators.
async def agen():
    try:
        yield 1
        yield 2
    except GeneratorExit:
        print("exit")
        yield 3


async def raises(e):
    yield 1
    raise e


def run(coroutine):
    try:
        while True:
            coroutine.send(None)
    except StopIteration as stop:
        return stop.value


def attempt(what):
    try:
        print(run(what()))
    except BaseException as e:
        print(type(e).__name__, e, repr(e.__cause__))


async def ignores():
    a = agen()
    await anext(a)
    await a.aclose()


async def two():
    yield 1
    yield 2


async def reuse():
    a = two()
    step = a.__anext__()
    print(await step)
    await step


async def collect(e):
    out = []
    async for x in raises(e):
        out.append(x)
    return out


async def closes():
    a = two()
    c = a.aclose()
    print(await c)
    try:
        await c
    except RuntimeError as e:
        print(e)
    return [x async for x in a]


attempt(ignores)
attempt(reuse)
attempt(closes)
for e in (ValueError("v"), StopIteration(1), StopAsyncIteration(2)):
    attempt(lambda: collect(e))
a = two()
print(type(a).__name__, a.__name__, a.__qualname__, a.ag_running, hasattr(a, "__next__"), hasattr(a, "__anext__"))
step = a.__anext__()
print(type(step).__name__)
try:
    step.send(None)
except StopIteration as e:
    print("value", e.value)
try:
    step.send(None)
except RuntimeError as e:
    print(e)
c = a.aclose()
print(type(c).__name__)
try:
    c.send(1)
except RuntimeError as e:
    print(e)


async def coro():
    return 5


k = coro()
print(run(k))
try:
    k.send(None)
except RuntimeError as e:
    print(e)
try:
    k.throw(ValueError)
except RuntimeError as e:
    print(e)
import collections.abc as abc

print(isinstance(a, abc.AsyncGenerator), isinstance(a, abc.AsyncIterator), isinstance(k, abc.Coroutine), isinstance(k, abc.Awaitable))
# output:
#   exit
#   RuntimeError async generator ignored GeneratorExit None
#   1
#   RuntimeError cannot reuse already awaited __anext__()/asend() None
#   None
#   cannot reuse already awaited aclose()/athrow()
#   []
#   ValueError v None
#   RuntimeError async generator raised StopIteration StopIteration(1)
#   RuntimeError async generator raised StopAsyncIteration StopAsyncIteration(2)
#   async_generator two two False False True
#   async_generator_asend
#   value 1
#   cannot reuse already awaited __anext__()/asend()
#   async_generator_athrow
#   can't send non-None value to a just-started coroutine
#   5
#   cannot reuse already awaited coroutine
#   cannot reuse already awaited coroutine
#   True True True True
