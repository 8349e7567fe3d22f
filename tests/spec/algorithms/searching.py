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
