"""Matrix multiplication on lists of lists of floats."""


def matrix(size: int, seed: float) -> list[list[float]]:
    rows: list[list[float]] = []
    for i in range(size):
        row: list[float] = []
        for j in range(size):
            row.append(seed * (i - j) * (i + j))
        rows.append(row)
    return rows


def multiply(a: list[list[float]], b: list[list[float]], size: int) -> list[list[float]]:
    result: list[list[float]] = []
    for i in range(size):
        row_a = a[i]
        row = [0.0] * size
        for k in range(size):
            factor = row_a[k]
            row_b = b[k]
            for j in range(size):
                row[j] += factor * row_b[j]
        result.append(row)
    return result


def run() -> float:
    size = 160
    a = matrix(size, 1.0 / size)
    b = matrix(size, 0.5 / size)
    c = multiply(a, b, size)
    return c[size // 2][size // 3]
