"""Raising and catching in a loop."""


class Rejected(Exception):
    pass


def check(n: int) -> int:
    if n % 3 == 0:
        raise Rejected(n)
    if n % 5 == 0:
        raise ValueError("five")
    return n


def run() -> int:
    total = 0
    for i in range(200000):
        try:
            total += check(i)
        except Rejected:
            total += 1
        except ValueError:
            total += 2
        finally:
            total += 1
    return total
