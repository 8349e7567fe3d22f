"""Stock movements read from JSON, applied by a table of handlers."""

import json

MOVES = json.dumps(
    [
        {"kind": ("in", "out", "count")[i % 3], "item": f"part{i % 4}", "n": i * 7 % 13}
        for i in range(60)
    ]
)


def receive(stock, move):
    name = move["item"]
    stock[name] = stock.get(name, 0) + move["n"]


def deliver(stock, move):
    name = move["item"]
    have = stock.get(name, 0)
    wanted = move["n"]
    stock[name] = have - wanted if wanted < have else 0


def count(stock, move):
    if move["item"] not in stock:
        stock[move["item"]] = move["n"]


HANDLERS = {"in": receive, "out": deliver, "count": count}


def apply(moves: list, stock: dict):
    for move in moves:
        HANDLERS[move["kind"]](stock, move)


stock: dict = {}
apply(json.loads(MOVES), stock)
for name in sorted(stock):
    print(f"{name:<8}{stock[name]:>4}")
