"""A ring buffer, a counter with a window, and a grid with bare attributes."""


class Ring:
    def __init__(self, size: int) -> None:
        self.items: list = [0] * size
        self.at = 0

    def put(self, value: int) -> None:
        self.items[self.at] = value
        self.at = (self.at + 1) % len(self.items)

    def total(self) -> int:
        sum_ = 0
        for item in self.items:
            sum_ += item
        return sum_

    def rises(self) -> int:
        n = 0
        for i in range(1, len(self.items)):
            if self.items[i] > self.items[i - 1]:
                n += 1
        return n


class Grid:
    def __init__(self, width: int, height: int) -> None:
        self.cells: list = [[0] * width for _ in range(height)]

    def mark(self, x: int, y: int) -> None:
        self.cells[y][x] += 1

    def count(self) -> int:
        n = 0
        for row in self.cells:
            for cell in row:
                if cell > 1:
                    n += 1
        return n


def window_sums(values: list, width: int) -> list:
    out = []
    for i in range(len(values) - width + 1):
        s = 0
        for j in range(width):
            s += values[i + j]
        out.append(s)
    return out


def peaks(sums: list, limit: int) -> int:
    n = 0
    for s in sums:
        if s > limit:
            n += 1
    return n


ring = Ring(16)
grid = Grid(8, 5)
for i in range(100):
    ring.put(i * i % 23)
    grid.mark(i % 8, i * 3 % 5)
print(ring.total(), ring.rises(), grid.count())
print(peaks(window_sums([i * 7 % 13 for i in range(50)], 4), 26))
