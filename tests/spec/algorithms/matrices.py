# Matrix multiplication, transposition, power and determinant.
Matrix = list[list[int]]


def mul(a: Matrix, b: Matrix) -> Matrix:
    return [[sum(x * y for x, y in zip(row, col)) for col in zip(*b)] for row in a]


def power(m: Matrix, n: int) -> Matrix:
    r = [[int(i == j) for j in range(len(m))] for i in range(len(m))]
    while n:
        if n % 2:
            r = mul(r, m)
        m = mul(m, m)
        n //= 2
    return r


def det(m: Matrix) -> int:
    if len(m) == 1:
        return m[0][0]
    return sum((-1) ** j * m[0][j] * det([r[:j] + r[j + 1 :] for r in m[1:]]) for j in range(len(m)))


print(mul([[1, 2], [3, 4]], [[5, 6], [7, 8]]), power([[1, 1], [1, 0]], 100)[0][1], det([[2, 0, 1], [1, 3, 2], [1, 1, 4]]), mul([[0.5]], [[2]]), det([[2**40, 1], [1, 2**40]]))  # type: ignore
# output:
#   [[19, 22], [43, 50]] 354224848179261915075 18 [[1.0]] 1208925819614629174706175
# ---
# Gaussian elimination with floats.
def solve(a: list[list[float]], b: list[float]) -> list[float]:
    n = len(a)
    m = [row[:] + [x] for row, x in zip(a, b)]
    for i in range(n):
        p = max(range(i, n), key=lambda r: abs(m[r][i]))
        m[i], m[p] = m[p], m[i]
        for r in range(n):
            if r != i:
                f = m[r][i] / m[i][i]
                for c in range(i, n + 1):
                    m[r][c] -= f * m[i][c]
    return [m[i][n] / m[i][i] for i in range(n)]


print([round(x, 9) for x in solve([[2.0, 1.0, -1.0], [-3.0, -1.0, 2.0], [-2.0, 1.0, 2.0]], [8.0, -11.0, -3.0])])  # expect: [2.0, 3.0, -1.0]
try:
    solve([[0.0]], [1.0])
except ZeroDivisionError as e:
    print(e)  # expect: float division by zero
# ---
# Numeric methods: Newton, bisection, integration and Mandelbrot.
def newton(x: float) -> float:
    g = x
    for _ in range(20):
        g = (g + x / g) / 2
    return g


def bisect(f, a: float, b: float) -> float:
    while b - a > 1e-9:
        m = (a + b) / 2
        if f(a) * f(m) <= 0:
            b = m
        else:
            a = m
    return a


def simpson(f, a: float, b: float, n: int) -> float:
    h = (b - a) / n
    s = f(a) + f(b)
    for i in range(1, n):
        s += f(a + i * h) * (4 if i % 2 else 2)
    return s * h / 3


def mandel(c: complex) -> int:
    z = 0j
    for i in range(50):
        if abs(z) > 2:
            return i
        z = z * z + c
    return 50


print(newton(2.0), newton(10), round(bisect(lambda x: x * x - 2, 0, 2), 6), round(simpson(lambda x: x**3, 0, 2, 10), 9), "".join(" .:*#"[min(4, mandel(complex(x / 10, 0.3)) // 10)] for x in range(-20, 6)))
# output:
#   1.414213562373095 3.162277660168379 1.414214 4.0         ..*. :##########. 
# ---
# Flood fill, spiral order, rotation and Pascal's triangle.
def fill(g: list[list[int]], r: int, c: int, v: int) -> int:
    old = g[r][c]
    if old == v:
        return 0
    stack, n = [(r, c)], 0
    while stack:
        y, x = stack.pop()
        if 0 <= y < len(g) and 0 <= x < len(g[0]) and g[y][x] == old:
            g[y][x] = v
            n += 1
            stack += [(y + 1, x), (y - 1, x), (y, x + 1), (y, x - 1)]
    return n


def spiral(m):
    out = []
    while m:
        out += m[0]
        m = [list(r) for r in zip(*m[1:])][::-1]
    return out


g = [[0, 0, 1], [0, 1, 1], [0, 0, 0]]
print(fill(g, 0, 0, 5), g, spiral([[1, 2, 3], [4, 5, 6], [7, 8, 9]]), [list(r) for r in zip(*[[1, 2], [3, 4]][::-1])])
row = [1]
for _ in range(6):
    print(" ".join(map(str, row)).center(20).rstrip())
    row = [a + b for a, b in zip([0] + row, row + [0])]
# output:
#   6 [[5, 5, 1], [5, 1, 1], [5, 5, 5]] [1, 2, 3, 6, 9, 8, 7, 4, 5] [[3, 1], [4, 2]]
#            1
#           1 1
#          1 2 1
#         1 3 3 1
#        1 4 6 4 1
#      1 5 10 10 5 1
