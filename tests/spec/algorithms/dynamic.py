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
