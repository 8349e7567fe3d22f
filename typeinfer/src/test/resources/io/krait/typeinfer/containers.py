# What a container holds is told by what is stored into it later.
xs = []
for i in range(3):
    xs.append(i * 0.5)
reveal_type(xs)  # revealed: list[float]
d = {}
for w in "a b a".split():
    d[w] = d.get(w, 0) + 1
reveal_type(d)  # revealed: dict[str, int]
s = set()
s.add((1, "a"))
reveal_type(s)  # revealed: set[tuple[int, str]]
grid = [[None] * 3 for _ in range(3)]
grid[0][1] = 5
reveal_type(grid)  # revealed: list[list[int | None]]
from collections import defaultdict, deque, Counter

groups = defaultdict(list)
groups["k"].append(1)
reveal_type(groups)  # revealed: defaultdict[str, list[int]]
q = deque()
q.append((0, "start"))
reveal_type(q.popleft())  # revealed: tuple[int, str]
reveal_type(Counter("hello").most_common(1))  # revealed: list[tuple[str, int]]
reveal_type([*range(3), 4.5])  # revealed: list[int | float]
reveal_type({k: v for k, v in d.items()})  # revealed: dict[str, int]
reveal_type(sorted(d, key=d.get))  # revealed: list[str]
reveal_type(sorted(d.items(), key=lambda kv: (-kv[1], kv[0])))  # revealed: list[tuple[str, int]]
reveal_type(list(zip([1], "a")))  # revealed: list[tuple[int, str]]
reveal_type(dict(zip("ab", [1, 2])))  # revealed: dict[str, int]
reveal_type(list(map(lambda n: n + 1, [1, 2])))  # revealed: list[int]
reveal_type([1, 2, 3][1:])  # revealed: list[int]
first, *rest = [1, 2, 3]
reveal_type(rest)  # revealed: list[int]
t = (1.5, "a") + (b"x",)
reveal_type(t)  # revealed: tuple[float, Literal['a'], Literal[b'x']]
reveal_type(t[-1])  # revealed: Literal[b'x']
