"""Counts primes with a sieve; integers here are machine integers that cannot overflow unseen."""


def primes_below(limit: int) -> list[int]:
    composite = [False] * limit
    found = []
    for n in range(2, limit):
        if not composite[n]:
            found.append(n)
            for multiple in range(n * n, limit, n):
                composite[multiple] = True
    return found


def product(numbers):
    result = 1
    for n in numbers:
        result *= n
    return result


below = primes_below(2_000_000)
print(len(below), "primes, the last", below[-1])
print("the product of the first 40:", product(below[:40]))
