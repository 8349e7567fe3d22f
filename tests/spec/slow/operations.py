# Unpacking, formatting and builtin functions of unknown values are spots like any operation.
import json


def rows(text: str) -> list[str]:
    out: list[str] = []
    for name, number in json.loads(text):  # slow: [any-from-call]
        out.append(f"{name}={abs(number)}")  # slow: [any-from-call]
    return out


print(rows('[["a", -1], ["b", 2]]'))  # expect: ['a=1', 'b=2']
# ---
# A table of functions: which one is called is known when it is.
def double(n: int) -> int:
    return n * 2


def half(n: int) -> int:
    return n // 2


TABLE = {"double": double, "half": half}


def apply(names: list[str], n: int) -> int:
    for name in names:
        n += TABLE[name](n)  # slow: [function-value]
    return n


print(apply(["double", "half"], 5))  # expect: 22
# ---
# A key of a dict is an object; what an exception ends is not worth a word.
def count(n: int) -> int:
    seen: dict[int, int] = {}
    for i in range(n):
        if i < 0:
            raise ValueError(i, "negative")
        seen[i % 7] = i  # slow: [boxed-value]
    return len(seen)


print(count(20))  # expect: 7
# ---
# An inner function shares the variable, not the loop that stands beside it.
def shares(n: int) -> int:
    total = 0

    def add(x: int) -> None:
        nonlocal total
        total += x

    for i in range(n):
        add(i)
        total += 1  # slow: [captured-variable]
    return total


print(shares(4))  # expect: 10
# ---
# A list that is searched again and again.
COLOURS = ["red", "green", "blue"]


def known(words: list[str]) -> int:
    n = 0
    for word in words:
        if word in COLOURS:  # slow: [linear-membership]
            n += 1
    return n


print(known(["red", "pink", "blue"]))  # expect: 2
