"""Integer arithmetic in nested loops."""


def steps(n: int) -> int:
    count = 0
    while n != 1:
        if n % 2 == 0:
            n //= 2
        else:
            n = 3 * n + 1
        count += 1
    return count


def run() -> int:
    best = 0
    best_start = 0
    for start in range(1, 100000):
        length = steps(start)
        if length > best:
            best = length
            best_start = start
    return best_start * 1000 + best
