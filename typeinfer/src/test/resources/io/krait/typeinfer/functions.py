# Functions without annotations are inferred from their callers.
def fib(n):
    reveal_type(n)  # revealed: int
    return n if n < 2 else fib(n - 1) + fib(n - 2)
reveal_type(fib(20))  # revealed: int


def push(x, into=None, *args, **kw):
    reveal_type(into)  # revealed: list[int] | None
    reveal_type(args)  # revealed: tuple[float, ...]
    reveal_type(kw)  # revealed: dict[str, str]
    if into is None:
        into = []
    into.append(x)
    return into
push(1, [2], 3.5, z="a")
reveal_type(push(1))  # revealed: list[int]


def numbers(n):
    for i in range(n):
        yield i, str(i)
reveal_type(numbers(3))  # revealed: Generator[tuple[int, str], Any, None]
for a, b in numbers(2):
    reveal_type(b)  # revealed: str


def counter():
    c = 0

    def step():
        nonlocal c
        c += 1
        return c

    return step
reveal_type(counter()())  # revealed: int


async def answer(n: int) -> str:
    return str(n)


async def ask():
    reveal_type(await answer(1))  # revealed: str


def unused(x):
    reveal_type(x)  # revealed: Any
    return [x]


def declared(x: float) -> float:
    reveal_type(x)  # revealed: float
    return x * 2
reveal_type(declared(1))  # revealed: float


def countdown(n):
    if n == 0:
        return []
    return [n] + countdown(n - 1)
reveal_type(countdown(3))  # revealed: list[int]
