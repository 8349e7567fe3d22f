# Sieve of Eratosthenes and factorisation.
def sieve(n: int) -> list[int]:
    flags = bytearray([1]) * (n + 1)
    flags[0:2] = b"\0\0"
    for i in range(2, int(n**0.5) + 1):
        if flags[i]:
            flags[i * i :: i] = bytes(len(flags[i * i :: i]))
    return [i for i, f in enumerate(flags) if f]


def factor(n: int) -> list[int]:
    out, p = [], 2
    while p * p <= n:
        while n % p == 0:
            out.append(p)
            n //= p
        p += 1
    if n > 1:
        out.append(n)
    return out


print(sieve(50), len(sieve(10000)), factor(360), factor(2**31 - 1), factor(600851475143), factor(2**64))
# output:
#   [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47] 1229 [2, 2, 2, 3, 3, 5] [2147483647] [71, 839, 1471, 6857] [2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2]
# ---
# Greatest common divisor, modular power and Miller-Rabin.
def gcd(a: int, b: int) -> int:
    while b:
        a, b = b, a % b
    return a


def power(b: int, e: int, m: int) -> int:
    r = 1
    b %= m
    while e:
        if e & 1:
            r = r * b % m
        b = b * b % m
        e >>= 1
    return r


def prime(n: int) -> bool:
    if n < 2:
        return False
    d, s = n - 1, 0
    while d % 2 == 0:
        d //= 2
        s += 1
    for a in (2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37):
        if a % n == 0:
            continue
        x = power(a, d, n)
        if x in (1, n - 1):
            continue
        for _ in range(s - 1):
            x = x * x % n
            if x == n - 1:
                break
        else:
            return False
    return True


print(gcd(12, 18), gcd(2**80, 6**20), power(3, 10**18, 10**9 + 7), [n for n in range(60) if prime(n)], prime(2**61 - 1), prime(2**67 - 1), prime(2**89 - 1))
# output:
#   6 1048576 246336683 [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59] True False True
# ---
# Number games: Collatz, perfect, happy, digits, bases and pi.
def collatz(n: int) -> int:
    steps = 0
    while n != 1:
        n = n // 2 if n % 2 == 0 else 3 * n + 1
        steps += 1
    return steps


def base(n: int, b: int) -> str:
    digits = "0123456789abcdefghijklmnopqrstuvwxyz"
    if n == 0:
        return "0"
    s, neg = "", n < 0
    n = abs(n)
    while n:
        n, r = divmod(n, b)
        s = digits[r] + s
    return "-" + s if neg else s


def pi_digits(n: int) -> str:
    q, r, t, k, m, x = 1, 0, 1, 1, 3, 3
    out = ""
    while len(out) < n:
        if 4 * q + r - t < m * t:
            out += str(m)
            q, r, m = 10 * q, 10 * (r - m * t), (10 * (3 * q + r)) // t - 10 * m
        else:
            q, r, t, k, m, x = q * k, (2 * q + r) * x, t * x, k + 1, (q * (7 * k + 2) + r * x) // (t * x), x + 2
    return out


print(max(range(1, 300), key=collatz), collatz(2**70 + 1), base(255, 16), base(-(2**65), 36), base(0, 2), pi_digits(30), [n for n in range(2, 500) if sum(d for d in range(1, n) if n % d == 0) == n])
# output:
#   231 564 ff -7sas224c9kxkw 0 314159265358979323846264338327 [6, 28, 496]
# ---
# Towers of Hanoi, Ackermann, Catalan and Josephus.
from functools import cache


def hanoi(n: int, a: str, b: str, c: str) -> list[str]:
    return [] if n == 0 else hanoi(n - 1, a, c, b) + [a + c] + hanoi(n - 1, b, a, c)


def ack(m: int, n: int) -> int:
    if m == 0:
        return n + 1
    return ack(m - 1, 1) if n == 0 else ack(m - 1, ack(m, n - 1))


@cache
def catalan(n: int) -> int:
    return 1 if n < 2 else sum(catalan(i) * catalan(n - 1 - i) for i in range(n))


def josephus(n: int, k: int) -> int:
    r = 0
    for i in range(2, n + 1):
        r = (r + k) % i
    return r + 1


print(hanoi(3, "A", "B", "C"), ack(2, 3), [catalan(n) for n in range(10)], catalan(40), josephus(41, 3))
# output:
#   ['AC', 'AB', 'CB', 'AC', 'BA', 'BC', 'AC'] 9 [1, 1, 2, 5, 14, 42, 132, 429, 1430, 4862] 2622127042276492108820 31
