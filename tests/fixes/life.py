"""The game of life on rows of a bare list."""


def neighbours(grid: list, y, x):
    n = 0
    for dy in (-1, 0, 1):
        for dx in (-1, 0, 1):
            if dy or dx:
                n += grid[(y + dy) % len(grid)][(x + dx) % len(grid[0])]
    return n


def step(grid: list) -> list:
    out = []
    for y in range(len(grid)):
        row = []
        for x in range(len(grid[y])):
            n = neighbours(grid, y, x)
            alive = n == 3 or (grid[y][x] == 1 and n == 2)
            row.append(1 if alive else 0)
        out.append(row)
    return out


def show(grid: list):
    for row in grid:
        line = ""
        for cell in row:
            line += "#" if cell == 1 else "."
        print(line)


def population(grid: list):
    total = 0
    for row in grid:
        for cell in row:
            total += cell
    return total


grid = [[1 if (x * 7 + y * 5) % 11 < 4 else 0 for x in range(12)] for y in range(8)]
for _ in range(6):
    grid = step(grid)
show(grid)
print(population(grid))
