"""Backtracking over lists of ints."""


def place(row: int, size: int, columns: list[int], up: list[int], down: list[int]) -> int:
    if row == size:
        return 1
    count = 0
    for column in range(size):
        if columns[column] == 0 and up[row + column] == 0 and down[row - column + size] == 0:
            columns[column] = 1
            up[row + column] = 1
            down[row - column + size] = 1
            count += place(row + 1, size, columns, up, down)
            columns[column] = 0
            up[row + column] = 0
            down[row - column + size] = 0
    return count


def run() -> int:
    size = 9
    return place(0, size, [0] * size, [0] * (2 * size), [0] * (2 * size + 1))
