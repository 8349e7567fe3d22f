# Slow spots: each operation that stays general lies under a spot with its cause.
import json


def load(text: str):
    data = json.loads(text)
    return data["rows"]  # slow: [any-from-call]


def total(text: str) -> int:
    t = 0
    for row in load(text):  # slow: [any-from-call]
        t += row  # slow: [any-from-call]
    return t


print(total('{"rows": [1, 2, 3]}'))  # expect: 6
# ---
def add(rows: list, factor):
    t = 0
    for r in rows:
        t += r * factor  # slow: [bare-generic]
    return t


print(add([1, 2], 3))  # expect: 9
# ---
def share(n: int):
    s = 0
    for i in range(n):
        s = s + 0.5  # slow: [int-float-mix]
    return s


print(share(3))  # expect: 1.5
