# The types of arithmetic are the classes that CPython gives.
def f(i: int, x: float, b: bool):
    reveal_type(i / i)  # revealed: float
    reveal_type(i // i)  # revealed: int
    reveal_type(i % x)  # revealed: float
    reveal_type(i**2)  # revealed: int
    reveal_type(i**-1)  # revealed: float
    reveal_type(i**i)  # revealed: int | float
    reveal_type(x**i)  # revealed: float
    reveal_type(b + b)  # revealed: int
    reveal_type(b & b)  # revealed: bool
    reveal_type(b | i)  # revealed: int
    reveal_type(-b)  # revealed: int
    reveal_type(~i)  # revealed: int
    reveal_type(i << i)  # revealed: int
    reveal_type(i * 1j)  # revealed: complex
    reveal_type(round(x))  # revealed: int
    reveal_type(round(x, 2))  # revealed: float
    reveal_type(round(i))  # revealed: int
    reveal_type(abs(x))  # revealed: float
    reveal_type(divmod(i, i))  # revealed: tuple[int, int]
    reveal_type(sum([i, i]))  # revealed: int
    reveal_type(sum([x, x]))  # revealed: float
    reveal_type(i < x < 3)  # revealed: bool
    reveal_type(not i)  # revealed: bool
    reveal_type(i and x)  # revealed: int | float
    reveal_type(min(i, 3))  # revealed: int
    reveal_type(int("3"))  # revealed: int
f(1, 2.0, True)


def total(n: int):
    t = 0
    for k in range(n):
        t += k * 0.5
    reveal_type(t)  # revealed: Literal[0] | float
    return t
total(3)
acc: float = 0
reveal_type(acc)  # revealed: Literal[0]
acc += 1.5
reveal_type(acc)  # revealed: float
