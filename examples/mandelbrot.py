"""Renders the Mandelbrot set as a PPM picture: mandelbrot.py OUT.ppm [WIDTH]"""

import sys


def escape_time(cx: float, cy: float, limit: int) -> int:
    x = y = 0.0
    for n in range(limit):
        x2, y2 = x * x, y * y
        if x2 + y2 > 4.0:
            return n
        x, y = x2 - y2 + cx, 2.0 * x * y + cy
    return limit


def color(n: int, limit: int) -> tuple[int, int, int]:
    if n == limit:
        return 0, 0, 0
    t = n / limit
    red = int(9 * (1 - t) * t**3 * 255)
    green = int(15 * (1 - t) ** 2 * t**2 * 255)
    blue = int(8.5 * (1 - t) ** 3 * t * 255)
    return red, green, blue


def render(width: int, height: int, limit: int) -> bytearray:
    pixels = bytearray(width * height * 3)
    at = 0
    for row in range(height):
        cy = (row - height / 2) * 2.5 / height
        for column in range(width):
            cx = (column - width * 0.7) * 3.5 / width
            r, g, b = color(escape_time(cx, cy, limit), limit)
            pixels[at], pixels[at + 1], pixels[at + 2] = r, g, b
            at += 3
    return pixels


def main(argv: list[str]) -> None:
    if not argv:
        sys.exit(__doc__)
    width = int(argv[1]) if len(argv) > 1 else 320
    height = width * 5 // 7
    pixels = render(width, height, 256)
    with open(argv[0], "wb") as out:
        out.write(b"P6\n%d %d\n255\n" % (width, height))
        out.write(pixels)
    checksum = 0
    for value in pixels:
        checksum = (checksum * 31 + value) % 1_000_000_007
    print(f"{width}x{height}, {len(pixels)} bytes, checksum {checksum}")


if __name__ == "__main__":
    main(sys.argv[1:])
