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
