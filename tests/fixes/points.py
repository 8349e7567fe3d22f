"""Points as tuples, passed with a star; an accumulated path length."""

import math


def distance(x1: float, y1: float, x2: float, y2: float) -> float:
    return math.hypot(x2 - x1, y2 - y1)


def path_length(points: list[tuple[float, float]]) -> float:
    total = 0
    for i in range(1, len(points)):
        a = points[i - 1]
        b = points[i]
        total = total + distance(*a, *b)
    return total


def center(points):
    x = 0
    y = 0
    for point in points:
        x += point[0]
        y += point[1]
    return x / len(points), y / len(points)


def on_line(points: list, a, b):
    n = 0
    for x, y in points:
        if y == a * x + b:
            n += 1
    return n


points = [(i * 0.5, (i * i) % 7 * 1.0) for i in range(30)]
print(round(path_length(points), 6))
print(center(points))
print(on_line(points, 2, 1))
