"""Tests of membership in lists that are made once."""


def primes(n: int) -> list[int]:
    found = [2]
    for i in range(3, n, 2):
        if all(i % p for p in found if p * p <= i):
            found.append(i)
    return found


def happy(n: int) -> bool:
    while n > 9:
        s = 0
        for digit in str(n):
            s += int(digit) * int(digit)
        n = s
    return n == 1 or n == 7


def both(n: int) -> int:
    known = sorted(primes(n))
    count = 0
    for i in range(n):
        if i in known and happy(i):
            count += 1
    return count


def squares_near(n: int) -> int:
    squares = [i * i for i in range(n)]
    hits = 0
    for i in range(n * 3):
        if i in squares or i + 1 in squares:
            hits += 1
    return hits


VOWELS = ["a", "e", "i", "o", "u"]
RARE = list("qxzjk")


def score(text: str) -> int:
    points = 0
    for c in text:
        if c in VOWELS:
            points += 1
        elif c not in RARE:
            points += 2
        else:
            points += 8
    return points


print(both(300), squares_near(60), score("the quick brown fox jumps over a lazy dog"))
