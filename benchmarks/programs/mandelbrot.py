"""Float arithmetic in tight loops."""


def escape(cx: float, cy: float, limit: int) -> int:
    x = 0.0
    y = 0.0
    for i in range(limit):
        xx = x * x
        yy = y * y
        if xx + yy > 4.0:
            return i
        y = 2.0 * x * y + cy
        x = xx - yy + cx
    return limit


def run() -> int:
    width = 300
    height = 200
    total = 0
    for row in range(height):
        for column in range(width):
            total += escape(column * 3.0 / width - 2.0, row * 2.0 / height - 1.0, 200)
    return total
