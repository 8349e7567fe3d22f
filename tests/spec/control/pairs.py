# enumerate and zip of lists, taken apart at once; lists that lie, grow, shrink and differ.
def numbered(xs: list[int], start: int = 0) -> list[str]:
    out: list[str] = []
    for i, x in enumerate(xs, start):
        if len(out) > 6:
            break
        out.append(f"{i}:{x}")
        if x == 3:
            xs.append(33)
    else:
        out.append("all")
    return out


print(numbered([1, 2, 3]), numbered([], 5), numbered([True, None, "x"]))  # type: ignore
print(numbered([1, 2], 2**63 - 1), numbered([2**70, 1, 2**70], -3), numbered([5], start=True))


def dot(xs: list[float], ys: list[int]) -> float:
    total = 0.0
    for x, y in zip(xs, ys):
        total += x * y
    return total


print(dot([1.5, 2.5, 3.5], [1, 2]), dot([], [1]), dot([1.0, 2, 3.0], [1, 2, 3]))
print(dot([1.0, 2.0, 3.0], [1, 2.5, 2**80]))  # type: ignore
try:
    dot([1.0, 2.0], [1, "a"])  # type: ignore
except TypeError as e:
    print(e)


def shrinking(xs: list[int]) -> list[tuple[int, int]]:
    seen = []
    for i, x in enumerate(xs):
        seen.append((i, x))
        del xs[-1]
    return seen


print(shrinking([1, 2, 3, 4, 5]))
# output:
#   ['0:1', '1:2', '2:3', '3:33', 'all'] ['all'] ['0:True', '1:None', '2:x', 'all']
#   ['9223372036854775807:1', '9223372036854775808:2', 'all'] ['-3:1180591620717411303424', '-2:1', '-1:1180591620717411303424', 'all'] ['1:5', 'all']
#   6.5 0.0 14.0
#   3.6267774588438875e+24
#   can't multiply sequence by non-int of type 'float'
#   [(0, 1), (1, 2), (2, 3)]
# ---
# Items of a dict: any targets, changes on the way.
def listed(d: dict[str, int]) -> list[object]:
    out: list[object] = []
    for k, v in d.items():
        out.append(k)
        out.append(v)
    return out


print(listed({}), listed({"a": 1, "b": 2}), listed({1: "x", None: 2**70}))  # type: ignore


class Sub(dict):
    def items(self):
        return [("mine", 1)]


print(listed(Sub(a=1)))


def grows(d: dict[str, int]) -> None:
    for k, v in d.items():
        d[k + "x"] = v


def shifts(d: dict[str, int]) -> None:
    n = 0
    for k, v in d.items():
        del d[k]
        d[f"{k}{n}"] = v
        n += 1


for change in (grows, shifts):
    try:
        change({"a": 1, "b": 2})
    except RuntimeError as e:
        print(e)


def nested(d: dict[str, tuple[int, list[int]]]) -> int:
    total = 0
    for key, (n, rest) in d.items():
        for i, x in enumerate(rest, start=n):
            for a, b in zip(rest, rest):
                total += a * b + i * x + len(key)
    return total


print(nested({"one": (1, [1, 2, 3]), "two": (2**62, [4, 2**40])}))
# output:
#   [] ['a', 1, 'b', 2] [1, 'x', None, 1180591620717411303424]
#   ['mine', 1]
#   dictionary changed size during iteration
#   dictionary keys changed during iteration
#   10141207219714367931578417414299
# ---
# In generators and at module level; names rebound.
def pairs(xs: list[int], names: list[str]):
    for i, x in enumerate(xs):
        yield i + x * 2**61
    for n, x in zip(names, xs):
        sent = yield n * x
        if sent:
            xs = [sent]
    for k, v in {"k": 1, "l": 2}.items():
        yield k, v


g = pairs([1, 2, 3], ["a", "b"])
print([next(g) for _ in range(4)], g.send(7), list(g))
fs = []
for i, c in enumerate(["x", "y"]):
    fs.append(lambda: (i, c))
print([f() for f in fs], i, c)
print({k: v for k, v in zip(["a", "b"], [1, 2])}, [k * v for k, v in {"q": 2}.items()])


def firsts(xs: list[int]) -> list[object]:
    return [x for _, x in enumerate(xs)]


print(firsts([4, 5]))
enumerate = lambda xs: [(0, "other")]  # type: ignore
print(firsts([4, 5]))
# output:
#   [2305843009213693952, 4611686018427387905, 6917529027641081858, 'a'] bb [('k', 1), ('l', 2)]
#   [(1, 'y'), (1, 'y')] 1 y
#   {'a': 1, 'b': 2} ['qq']
#   [4, 5]
#   ['other']
