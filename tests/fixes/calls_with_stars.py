"""Tuples written out at calls."""


def volume(a: int, b: int, c: int) -> int:
    return a * b * c


def lerp(a: float, b: float, t: float) -> float:
    return a + (b - a) * t


def inside(x: int, y: int, left: int, top: int, right: int, bottom: int) -> bool:
    return left <= x < right and top <= y < bottom


def total_volume(boxes: list[tuple[int, int, int]]) -> int:
    total = 0
    for box in boxes:
        total += volume(*box)
    return total


def fade(pairs: list[tuple[float, float]], t: float) -> float:
    result = 0.0
    for pair in pairs:
        result += lerp(*pair, t)
    return result


def hits(points: list[tuple[int, int]], frame: tuple[int, int, int, int]) -> int:
    n = 0
    for point in points:
        if inside(*point, *frame):
            n += 1
    return n


def keyword(pairs: list[tuple[float, float]]) -> float:
    result = 0.0
    for pair in pairs:
        result += lerp(*pair, t=0.25)
    return result


print(total_volume([(i, i + 1, i + 2) for i in range(20)]))
print(fade([(i * 1.0, i * 2.0) for i in range(20)], 0.5))
print(hits([(i, i * 3 % 17) for i in range(40)], (2, 2, 20, 12)))
print(keyword([(i * 1.0, i * 2.0) for i in range(8)]))
