"""Recursive calls on small ints."""


def fib(n: int) -> int:
    if n < 2:
        return n
    return fib(n - 1) + fib(n - 2)


def run() -> int:
    return fib(32)
