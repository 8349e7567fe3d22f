"""The spectral norm of an infinite matrix: many small calls."""

from math import sqrt


def entry(i: int, j: int) -> float:
    return 1.0 / ((i + j) * (i + j + 1) // 2 + i + 1)


def times(vector: list[float]) -> list[float]:
    result: list[float] = []
    for i in range(len(vector)):
        total = 0.0
        for j in range(len(vector)):
            total += entry(i, j) * vector[j]
        result.append(total)
    return result


def times_transposed(vector: list[float]) -> list[float]:
    result: list[float] = []
    for i in range(len(vector)):
        total = 0.0
        for j in range(len(vector)):
            total += entry(j, i) * vector[j]
        result.append(total)
    return result


def run() -> float:
    u = [1.0] * 240
    v = u
    for _ in range(8):
        v = times_transposed(times(u))
        u = times_transposed(times(v))
    product = 0.0
    squared = 0.0
    for x, y in zip(u, v):
        product += x * y
        squared += y * y
    return sqrt(product / squared)
