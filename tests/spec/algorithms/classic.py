# Sorting: bubble, insertion, selection, quick, merge and heap.
def bubble(a: list[int]) -> list[int]:
    a = a[:]
    for i in range(len(a)):
        for j in range(len(a) - 1 - i):
            if a[j] > a[j + 1]:
                a[j], a[j + 1] = a[j + 1], a[j]
    return a


def insertion(a: list[int]) -> list[int]:
    a = list(a)
    for i in range(1, len(a)):
        x, j = a[i], i - 1
        while j >= 0 and a[j] > x:
            a[j + 1] = a[j]
            j -= 1
        a[j + 1] = x
    return a


def quick(a: list[int]) -> list[int]:
    if len(a) < 2:
        return a
    p = a[len(a) // 2]
    return quick([x for x in a if x < p]) + [x for x in a if x == p] + quick([x for x in a if x > p])


def merge(a: list[int]) -> list[int]:
    if len(a) < 2:
        return a
    m = len(a) // 2
    l, r = merge(a[:m]), merge(a[m:])
    out: list[int] = []
    i = j = 0
    while i < len(l) and j < len(r):
        if l[i] <= r[j]:
            out.append(l[i])
            i += 1
        else:
            out.append(r[j])
            j += 1
    return out + l[i:] + r[j:]


data = [(i * 7919) % 101 for i in range(30)]
for f in (bubble, insertion, quick, merge):
    print(f.__name__, f(data) == sorted(data), f([]), f([2, 1]), f([2**70, -1, 2.5]))  # type: ignore
# output:
#   bubble True [] [1, 2] [-1, 2.5, 1180591620717411303424]
#   insertion True [] [1, 2] [-1, 2.5, 1180591620717411303424]
#   quick True [] [1, 2] [-1, 2.5, 1180591620717411303424]
#   merge True [] [1, 2] [-1, 2.5, 1180591620717411303424]
# ---
# Binary search and its insertion points.
def search(a: list[int], x: int) -> int:
    lo, hi = 0, len(a)
    while lo < hi:
        mid = (lo + hi) // 2
        if a[mid] < x:
            lo = mid + 1
        else:
            hi = mid
    return lo if lo < len(a) and a[lo] == x else -lo - 1


a = [1, 3, 5, 7, 9]
print([search(a, x) for x in range(11)], search([], 1), search(["a", "c"], "c"))  # type: ignore  # expect: [-1, 0, -2, 1, -3, 2, -4, 3, -5, 4, -6] -1 1
# ---
# Sieve of Eratosthenes and factorisation.
def sieve(n: int) -> list[int]:
    flags = bytearray([1]) * (n + 1)
    flags[0:2] = b"\0\0"
    for i in range(2, int(n**0.5) + 1):
        if flags[i]:
            flags[i * i :: i] = bytes(len(flags[i * i :: i]))
    return [i for i, f in enumerate(flags) if f]


def factor(n: int) -> list[int]:
    out, p = [], 2
    while p * p <= n:
        while n % p == 0:
            out.append(p)
            n //= p
        p += 1
    if n > 1:
        out.append(n)
    return out


print(sieve(50), len(sieve(10000)), factor(360), factor(2**31 - 1), factor(600851475143), factor(2**64))
# output:
#   [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47] 1229 [2, 2, 2, 3, 3, 5] [2147483647] [71, 839, 1471, 6857] [2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2]
# ---
# Greatest common divisor, modular power and Miller-Rabin.
def gcd(a: int, b: int) -> int:
    while b:
        a, b = b, a % b
    return a


def power(b: int, e: int, m: int) -> int:
    r = 1
    b %= m
    while e:
        if e & 1:
            r = r * b % m
        b = b * b % m
        e >>= 1
    return r


def prime(n: int) -> bool:
    if n < 2:
        return False
    d, s = n - 1, 0
    while d % 2 == 0:
        d //= 2
        s += 1
    for a in (2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37):
        if a % n == 0:
            continue
        x = power(a, d, n)
        if x in (1, n - 1):
            continue
        for _ in range(s - 1):
            x = x * x % n
            if x == n - 1:
                break
        else:
            return False
    return True


print(gcd(12, 18), gcd(2**80, 6**20), power(3, 10**18, 10**9 + 7), [n for n in range(60) if prime(n)], prime(2**61 - 1), prime(2**67 - 1), prime(2**89 - 1))
# output:
#   6 1048576 246336683 [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59] True False True
# ---
# Breadth-first and depth-first search.
from collections import deque

graph: dict[str, list[str]] = {"a": ["b", "c"], "b": ["d"], "c": ["d", "e"], "d": ["f"], "e": ["f"], "f": [], "z": ["a"]}


def bfs(start: str, goal: str) -> list[str] | None:
    queue = deque([[start]])
    seen = {start}
    while queue:
        path = queue.popleft()
        if path[-1] == goal:
            return path
        for n in graph[path[-1]]:
            if n not in seen:
                seen.add(n)
                queue.append(path + [n])
    return None


def dfs(n: str, seen: list[str] | None = None) -> list[str]:
    seen = [] if seen is None else seen
    if n not in seen:
        seen.append(n)
        for m in graph[n]:
            dfs(m, seen)
    return seen


print(bfs("a", "f"), bfs("a", "z"), dfs("z"))  # expect: ['a', 'b', 'd', 'f'] None ['z', 'a', 'b', 'd', 'f', 'c', 'e']
# ---
# Dijkstra with a heap.
import heapq

edges = {1: [(2, 7), (3, 9), (6, 14)], 2: [(3, 10), (4, 15)], 3: [(4, 11), (6, 2)], 4: [(5, 6)], 6: [(5, 9)]}


def dijkstra(source: int) -> dict[int, int]:
    dist: dict[int, int] = {source: 0}
    heap: list[tuple[int, int]] = [(0, source)]
    while heap:
        d, u = heapq.heappop(heap)
        if d > dist.get(u, 10**9):
            continue
        for v, w in edges.get(u, []):
            nd = d + w
            if nd < dist.get(v, 10**9):
                dist[v] = nd
                heapq.heappush(heap, (nd, v))
    return dist


print(sorted(dijkstra(1).items()), dijkstra(5))  # expect: [(1, 0), (2, 7), (3, 9), (4, 20), (5, 20), (6, 11)] {5: 0}
# ---
# Floyd-Warshall on a matrix with infinities.
INF = float("inf")
d = [[0, 3, INF, 7], [8, 0, 2, INF], [5, INF, 0, 1], [2, INF, INF, 0]]
n = len(d)
for k in range(n):
    for i in range(n):
        for j in range(n):
            if d[i][k] + d[k][j] < d[i][j]:
                d[i][j] = d[i][k] + d[k][j]
for row in d:
    print(row)
# output:
#   [0, 3, 5, 6]
#   [5, 0, 2, 3]
#   [3, 6, 0, 1]
#   [2, 5, 7, 0]
# ---
# Topological sorting and cycles.
def topo(deps: dict[str, list[str]]) -> list[str]:
    out: list[str] = []
    state: dict[str, int] = {}

    def visit(n: str) -> None:
        if state.get(n) == 2:
            return
        if state.get(n) == 1:
            raise ValueError(f"cycle at {n}")
        state[n] = 1
        for m in deps.get(n, ()):
            visit(m)
        state[n] = 2
        out.append(n)

    for n in deps:
        visit(n)
    return out


print(topo({"app": ["lib", "core"], "lib": ["core"], "core": []}))  # expect: ['core', 'lib', 'app']
try:
    topo({"a": ["b"], "b": ["c"], "c": ["a"]})
except ValueError as e:
    print(e)  # expect: cycle at a
# ---
# Union-find and Kruskal.
class Sets:
    def __init__(self, n: int) -> None:
        self.parent = list(range(n))
        self.count = n

    def find(self, x: int) -> int:
        while self.parent[x] != x:
            self.parent[x] = self.parent[self.parent[x]]
            x = self.parent[x]
        return x

    def join(self, a: int, b: int) -> bool:
        a, b = self.find(a), self.find(b)
        if a == b:
            return False
        self.parent[a] = b
        self.count -= 1
        return True


edges = [(4, 0, 1), (8, 1, 2), (7, 2, 3), (9, 3, 4), (1, 0, 4), (2, 1, 3), (6, 0, 2)]
s = Sets(5)
tree = [(a, b, w) for w, a, b in sorted(edges) if s.join(a, b)]
print(tree, sum(w for *_, w in tree), s.count)  # expect: [(0, 4, 1), (1, 3, 2), (0, 1, 4), (0, 2, 6)] 13 1
# ---
# Dynamic programming: longest common subsequence and edit distance.
def lcs(a: str, b: str) -> str:
    t = [[0] * (len(b) + 1) for _ in range(len(a) + 1)]
    for i, x in enumerate(a):
        for j, y in enumerate(b):
            t[i + 1][j + 1] = t[i][j] + 1 if x == y else max(t[i][j + 1], t[i + 1][j])
    out = ""
    i, j = len(a), len(b)
    while i and j:
        if a[i - 1] == b[j - 1]:
            out = a[i - 1] + out
            i, j = i - 1, j - 1
        elif t[i - 1][j] >= t[i][j - 1]:
            i -= 1
        else:
            j -= 1
    return out


def edit(a: str, b: str) -> int:
    row = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        prev, row[0] = row[0], i
        for j, y in enumerate(b, 1):
            prev, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, prev + (x != y))
    return row[-1]


print(lcs("AGGTAB", "GXTXAYB"), lcs("", "a"), edit("kitten", "sitting"), edit("", "abc"), edit("same", "same"), lcs([1, 2], [2]) if False else "")
# output:
#   GTAB  3 3 0 
# ---
# Dynamic programming: knapsack, coins and partitions.
def knapsack(items: list[tuple[int, int]], cap: int) -> int:
    best = [0] * (cap + 1)
    for w, v in items:
        for c in range(cap, w - 1, -1):
            best[c] = max(best[c], best[c - w] + v)
    return best[cap]


def ways(coins: list[int], n: int) -> int:
    t = [1] + [0] * n
    for c in coins:
        for i in range(c, n + 1):
            t[i] += t[i - c]
    return t[n]


print(knapsack([(1, 1), (3, 4), (4, 5), (5, 7)], 7), ways([1, 2, 5, 10, 20, 50, 100, 200], 200), ways(list(range(1, 101)), 100), ways(list(range(1, 501)), 500))
# output:
#   9 73682 190569292 2300165032574323995027
# ---
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
# N queens, permutations and subsets by backtracking.
def queens(n: int) -> int:
    def place(row: int, cols: int, d1: int, d2: int) -> int:
        if row == n:
            return 1
        free = ~(cols | d1 | d2) & ((1 << n) - 1)
        count = 0
        while free:
            bit = free & -free
            free ^= bit
            count += place(row + 1, cols | bit, (d1 | bit) << 1, (d2 | bit) >> 1)
        return count

    return place(0, 0, 0, 0)


def subsets(xs):
    if not xs:
        return [[]]
    rest = subsets(xs[1:])
    return rest + [[xs[0]] + r for r in rest]


print([queens(n) for n in range(1, 8)], subsets([1, 2, 3]), len(subsets(list(range(8)))))
# output:
#   [1, 0, 0, 2, 10, 4, 40] [[], [3], [2], [2, 3], [1], [1, 3], [1, 2], [1, 2, 3]] 256
# ---
# String searching: naive, KMP and Rabin-Karp.
def kmp(text: str, pat: str) -> list[int]:
    fail = [0] * len(pat)
    k = 0
    for i in range(1, len(pat)):
        while k and pat[i] != pat[k]:
            k = fail[k - 1]
        if pat[i] == pat[k]:
            k += 1
        fail[i] = k
    out, k = [], 0
    for i, c in enumerate(text):
        while k and c != pat[k]:
            k = fail[k - 1]
        if c == pat[k]:
            k += 1
        if k == len(pat):
            out.append(i - k + 1)
            k = fail[k - 1]
    return out


def karp(text: str, pat: str) -> list[int]:
    base, mod = 256, 2**61 - 1
    n = len(pat)
    h = t = 0
    top = pow(base, n - 1, mod)
    for i in range(n):
        h = (h * base + ord(pat[i])) % mod
        t = (t * base + ord(text[i])) % mod
    out = []
    for i in range(len(text) - n + 1):
        if h == t and text[i : i + n] == pat:
            out.append(i)
        if i + n < len(text):
            t = ((t - ord(text[i]) * top) * base + ord(text[i + n])) % mod
    return out


print(kmp("abababcabab", "abab"), karp("abababcabab", "abab"), kmp("aaaa", "aa"), karp("añb😀añ", "añ"))  # expect: [0, 2, 7] [0, 2, 7] [0, 1, 2] [0, 4]
# ---
# Palindromes, anagrams, run lengths, Caesar and Roman numerals.
def rle(s: str) -> str:
    out, i = "", 0
    while i < len(s):
        j = i
        while j < len(s) and s[j] == s[i]:
            j += 1
        out += f"{s[i]}{j - i}"
        i = j
    return out


def caesar(s: str, k: int) -> str:
    return "".join(chr((ord(c) - 97 + k) % 26 + 97) if c.islower() else c for c in s)


def roman(n: int) -> str:
    r = ""
    for v, s in ((1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")):
        while n >= v:
            r += s
            n -= v
    return r


def pal(s: str) -> bool:
    t = [c.lower() for c in s if c.isalnum()]
    return t == t[::-1]


print(rle("aaabccd"), rle(""), caesar("hello, world", 3), caesar(caesar("xyz", 5), -5), roman(1994), roman(3999), pal("A man, a plan, a canal: Panama"), pal("ab"), sorted("listen") == sorted("silent"))
# output:
#   a3b1c2d1  khoor, zruog xyz MCMXCIV MMMCMXCIX True False True
# ---
# Number games: Collatz, perfect, happy, digits, bases and pi.
def collatz(n: int) -> int:
    steps = 0
    while n != 1:
        n = n // 2 if n % 2 == 0 else 3 * n + 1
        steps += 1
    return steps


def base(n: int, b: int) -> str:
    digits = "0123456789abcdefghijklmnopqrstuvwxyz"
    if n == 0:
        return "0"
    s, neg = "", n < 0
    n = abs(n)
    while n:
        n, r = divmod(n, b)
        s = digits[r] + s
    return "-" + s if neg else s


def pi_digits(n: int) -> str:
    q, r, t, k, m, x = 1, 0, 1, 1, 3, 3
    out = ""
    while len(out) < n:
        if 4 * q + r - t < m * t:
            out += str(m)
            q, r, m = 10 * q, 10 * (r - m * t), (10 * (3 * q + r)) // t - 10 * m
        else:
            q, r, t, k, m, x = q * k, (2 * q + r) * x, t * x, k + 1, (q * (7 * k + 2) + r * x) // (t * x), x + 2
    return out


print(max(range(1, 300), key=collatz), collatz(2**70 + 1), base(255, 16), base(-(2**65), 36), base(0, 2), pi_digits(30), [n for n in range(2, 500) if sum(d for d in range(1, n) if n % d == 0) == n])
# output:
#   231 564 ff -7sas224c9kxkw 0 314159265358979323846264338327 [6, 28, 496]
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
# ---
# Towers of Hanoi, Ackermann, Catalan and Josephus.
from functools import cache


def hanoi(n: int, a: str, b: str, c: str) -> list[str]:
    return [] if n == 0 else hanoi(n - 1, a, c, b) + [a + c] + hanoi(n - 1, b, a, c)


def ack(m: int, n: int) -> int:
    if m == 0:
        return n + 1
    return ack(m - 1, 1) if n == 0 else ack(m - 1, ack(m, n - 1))


@cache
def catalan(n: int) -> int:
    return 1 if n < 2 else sum(catalan(i) * catalan(n - 1 - i) for i in range(n))


def josephus(n: int, k: int) -> int:
    r = 0
    for i in range(2, n + 1):
        r = (r + k) % i
    return r + 1


print(hanoi(3, "A", "B", "C"), ack(2, 3), [catalan(n) for n in range(10)], catalan(40), josephus(41, 3))
# output:
#   ['AC', 'AB', 'CB', 'AC', 'BA', 'BC', 'AC'] 9 [1, 1, 2, 5, 14, 42, 132, 429, 1430, 4862] 2622127042276492108820 31
# ---
# Longest increasing subsequence, maximal sum and two sums.
from bisect import bisect_left


def lis(xs: list[int]) -> int:
    tails: list[int] = []
    for x in xs:
        i = bisect_left(tails, x)
        tails[i : i + 1] = [x]
    return len(tails)


def best(xs: list[int]) -> int:
    cur = top = xs[0]
    for x in xs[1:]:
        cur = max(x, cur + x)
        top = max(top, cur)
    return top


def two(xs: list[int], t: int) -> tuple[int, int] | None:
    seen: dict[int, int] = {}
    for i, x in enumerate(xs):
        if t - x in seen:
            return seen[t - x], i
        seen[x] = i
    return None


print(lis([10, 9, 2, 5, 3, 7, 101, 18]), best([-2, 1, -3, 4, -1, 2, 1, -5, 4]), best([2**62, 2**62, -1]), two([2, 7, 11], 9), two([1], 5), best([1.5, -1, 2]))  # type: ignore
# output:
#   4 6 9223372036854775808 (0, 1) None 2.5
