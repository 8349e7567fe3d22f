# Typed asynchronous code: overflow, other types than declared, nested loops.
from collections.abc import AsyncIterator


async def count(n: int) -> AsyncIterator[int]:
    x: int = 1
    for _ in range(n):
        yield x
        x = x * 3_000_000_000


async def total(n: int) -> int:
    s: int = 0
    async for v in count(n):
        s += v
    return s


async def lies() -> AsyncIterator[int]:
    yield 1
    yield "two"  # type: ignore
    yield 2.5  # type: ignore


async def use() -> None:
    t = 0
    async for v in lies():
        try:
            t += v
        except TypeError as e:
            print(e)
    print(t)
    pairs = 0
    async for v in count(3):
        async for w in count(3):
            pairs += v * w
    print(pairs)
    print([v async for v in count(4) if v > 1])


def run(c):
    try:
        c.send(None)
    except StopIteration as stop:
        return stop.value


for n in (0, 1, 2, 3, 5):
    print(run(total(n)))
run(use())


class Awaits:
    def __init__(self, c):
        self.c = c

    def __await__(self):
        return self.c.__await__()


async def wrapped() -> None:
    print(await Awaits(total(2)) + 1)


run(wrapped())
# output:
#   0
#   1
#   3000000001
#   9000000003000000001
#   81000000027000000009000000003000000001
#   unsupported operand type(s) for +=: 'int' and 'str'
#   3.5
#   81000000054000000027000000006000000001
#   [3000000000, 9000000000000000000, 27000000000000000000000000000]
#   3000000002
